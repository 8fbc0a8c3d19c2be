"""A proposal read with the forms it was filled in on: which questions apply, what is missing, how it is told.

Forms change while proposals are on their way. Every answer is read by the definition it was given to, and
what is still to be asked is decided by the form of today. No words of its own: headings come from the caller.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.content.form_model import Field, Form, Kind
from bot.proposals.model import FORM, ORGANISATION, SUBSTANCE, Answer, Proposal, Value
from bot.proposals.shown import shown

TITLE_LENGTH = 60

LONG_TEXT = 80
"""Characters from which a text stands as a paragraph of its own."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[\W_]*[A-ZÅÄÖ0-9])|\n")
_NEVER_LAST = " .,;:–-("


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer and the question as it was when it was answered."""

    field: Field
    answer: Answer

    @property
    def shown(self) -> str:
        """Return the answer as people read it; nothing for a skipped question."""
        return shown(self.field, self.answer.value)


def entries(proposal: Proposal) -> tuple[Entry, ...]:
    """Return the answers that belong to the chosen form of cooperation, in the order of the newest form.

    Answers to questions which that form no longer has come last.
    """
    muoto = proposal.value(FORM)
    found = (Entry(_definition(proposal, answer), answer) for answer in proposal.answers)
    order = _order(proposal)
    return tuple(
        sorted(
            (entry for entry in found if _applies(entry.field, muoto)),
            key=lambda entry: order.get(entry.field.id, len(order)),
        )
    )


def applying(form: Form, muoto: Value) -> tuple[Field, ...]:
    """Return the questions that are asked when *muoto* was chosen; without a choice those asked of everybody."""
    return tuple(field for field in form.fields if _applies(field, muoto))


def missing(form: Form, proposal: Proposal) -> tuple[Field, ...]:
    """Return the questions that are still to be asked, in order.

    Skipping answers a question unless it is required; a choice that *form* no longer has does not.
    """
    asked = applying(form, proposal.value(FORM))
    return tuple(field for field in asked if not _is_answered(field, proposal.answer(field.id)))


def next_unanswered(form: Form, proposal: Proposal) -> Field | None:
    """Return the question to ask next, or None when nothing is missing."""
    return next(iter(missing(form, proposal)), None)


def surplus(form: Form, proposal: Proposal) -> tuple[str, ...]:
    """Return the questions whose answers were left over from another form of cooperation."""
    muoto = proposal.value(FORM)
    definitions = ((form.field(answer.field) or _definition(proposal, answer)) for answer in proposal.answers)
    return tuple(field.id for field in definitions if not _applies(field, muoto))


def title(proposal: Proposal, length: int = TITLE_LENGTH) -> str:
    """Return the first sentence of what *proposal* is about, cut at a word; nothing when it does not say."""
    sentence = " ".join(_SENTENCE_END.split(_substance(proposal).strip(), maxsplit=1)[0].split())
    if len(sentence) <= length:
        return sentence
    cut = sentence[:length]
    whole_words = cut[: cut.rindex(" ")] if " " in cut else cut[:-1]
    return f"{whole_words.rstrip(_NEVER_LAST)}…"


def form_name(proposal: Proposal) -> str:
    """Return the name of the chosen form of cooperation; nothing while none is chosen."""
    return _shown(proposal, FORM)


def organisation(proposal: Proposal) -> str:
    """Return whose proposal it is; nothing while it does not say."""
    return _shown(proposal, ORGANISATION)


def plain_text(
    proposal: Proposal, headings: Mapping[str, str], *, with_contacts: bool = True, mark: str = ""
) -> str:
    """Return *proposal* as plain text to pass on: *headings* and their values first, then what was answered.

    Short answers stand behind the name of their question, long ones as a paragraph under it. Skipped questions
    are left out, those that identify a person unless *with_contacts*. *mark* follows what was kept as written.
    """
    lines = "\n".join(f"{heading}: {value}" for heading, value in headings.items() if value)
    told = (entry for entry in entries(proposal) if entry.answer.value is not None)
    wanted = (entry for entry in told if with_contacts or not entry.field.is_contact)
    blocks = [lines, *(_block(entry, mark) for entry in wanted)]
    return "".join(_joined([block for block in blocks if block]))


def _joined(blocks: list[str]) -> Iterator[str]:
    """Return *blocks* with an empty line around those of several lines."""
    for number, block in enumerate(blocks):
        if number:
            yield "\n\n" if "\n" in block or "\n" in blocks[number - 1] else "\n"
        yield block


def _block(entry: Entry, mark: str) -> str:
    text = f"{entry.shown} {mark}".rstrip() if entry.answer.as_written else entry.shown
    is_long = len(text) > LONG_TEXT or "\n" in text
    return f"{entry.field.name}:\n{text}" if is_long else f"{entry.field.name}: {text}"


def _definition(proposal: Proposal, answer: Answer) -> Field:
    """Return the question as it was answered; nothing that was written may get lost, so a bare one if need be."""
    forms = (proposal.forms.get(answer.form), *_newest_first(proposal))
    known = (form.field(answer.field) for form in forms if form is not None)
    bare = Field(answer.field, answer.field, Kind.TEXT, answer.field)
    return next((field for field in known if field is not None), bare)


def _order(proposal: Proposal) -> Mapping[str, int]:
    """Return the places of all questions: those of the newest form (the last in *forms*), then of older ones."""
    ids = dict.fromkeys(field.id for form in _newest_first(proposal) for field in form.fields)
    return {field_id: place for place, field_id in enumerate(ids)}


def _newest_first(proposal: Proposal) -> tuple[Form, ...]:
    return tuple(reversed(tuple(proposal.forms.values())))


def _applies(field: Field, muoto: Value) -> bool:
    return not field.only or muoto in field.only


def _is_answered(field: Field, answer: Answer | None) -> bool:
    if answer is None or answer.value is None:
        return answer is not None and not field.required
    return answer.as_written or _is_still_a_value(field, answer.value)


def _is_still_a_value(field: Field, value: Value) -> bool:
    """Tell whether *value*, given to an earlier form perhaps, is of the question's kind as it is today."""
    match field.kind:
        case Kind.CHOICE:
            return isinstance(value, str) and field.choice(value) is not None
        case Kind.CHOICES:
            return isinstance(value, tuple) and all(field.choice(each) for each in value)
        case Kind.YES_NO:
            return isinstance(value, bool)
        case Kind.NUMBER:
            return isinstance(value, int) and not isinstance(value, bool)
        case _:
            return isinstance(value, str)


def _substance(proposal: Proposal) -> str:
    muoto = proposal.value(FORM)
    for field_id in SUBSTANCE:
        answer = proposal.answer(field_id)
        if answer and answer.value and _applies(_definition(proposal, answer), muoto):
            return str(answer.value)
    return ""


def _shown(proposal: Proposal, field_id: str) -> str:
    answer = proposal.answer(field_id)
    return shown(_definition(proposal, answer), answer.value) if answer else ""
