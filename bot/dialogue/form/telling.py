"""What one message says about several questions of the form, so that nothing is asked twice."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.content.form_model import Field, Form, Kind
from bot.dialogue.form.naming import named_field
from bot.dialogue.model import World
from bot.engine.intents import Intent, parted
from bot.engine.normalise import asks
from bot.finnish.function_words import FUNCTION_WORDS
from bot.finnish.redaction import EMAIL, PHONE, redacted
from bot.finnish.text import words
from bot.proposals.extraction import extract
from bot.proposals.model import FORM, SUBSTANCE, Answer, Proposal, Value
from bot.proposals.reading import applying
from bot.proposals.refusal import Refusal
from bot.proposals.shown import shown
from bot.proposals.values import accept

TELLS_MORE = 60
"""Characters from which an answer to a short question is searched for a description of the challenge."""

LONG = 100
"""Characters from which a single sentence is a story as well."""

FEWEST_WORDS = 3
"""Words that a description of a challenge has at least."""

SHORT_SENTENCE = 7
"""Words of a sentence that, once it answered another question, is not about the challenge as well."""

_LABELLED = re.compile(
    r"(?:^|[-•*;,]\s+|\n)\s*(?P<label>[^\W\d][^:\n•;,]{1,40}):\s*"
    r"(?P<value>.+?)(?=\s*(?:\n|[-•*;,]\s+[^\W\d][^:\n•;,]{1,40}:\s|\Z))",
    re.MULTILINE,
)
_GREETING = re.compile(
    r"\A\s*(?:hei|moi|moikka|terve|tervehdys|hyvää päivää|hyvä vastaanottaja)\b[^\n.!,]{0,40}[,.!]?\s*", re.I
)
_SIGNATURE = re.compile(
    r"[\n.!?]\s*(?:ystävällisin |parhain )?(?:terveisin|terv|yst\.? ?terv|t(?=[.:]\s+\S))\b.*\Z", re.I | re.S
)
_SENTENCE_END = re.compile(r"(?<=[.!?…:])\s+|\n+")
_LINKS = frozenset({"että", "jotta", *(word for word in FUNCTION_WORDS if word.startswith("jo"))})
"""Words that tie a clause to the one before it: joka, jolla, jotta."""


@dataclass(frozen=True, slots=True)
class Story:
    """A message that may answer several questions. *muoto* is the form of cooperation known without it."""

    text: str
    muoto: Value = None


def told_in(story: Story, wanted: Collection[str], world: World, *, with_need: bool) -> tuple[Answer, ...]:
    """Return the answers that *story* gives to the questions *wanted*, in the order of the form.

    *with_need*: what it tells besides is taken for the description of the challenge, if it is one.
    """
    form, today = world.knowledge.form, world.now.date()
    labelled = _labelled(story.text, wanted, world)
    values: dict[str, Value] = {**extract(form, story.text, today, wanted), **labelled}
    muoto = values.get(FORM) or story.muoto
    if muoto is not None and FORM in wanted:
        values[FORM] = muoto
    field = substance_field(form, muoto)
    with_need = with_need and not labelled
    if with_need and field is not None and field.id in wanted and (need := _need(story.text, values, world)):
        value = accept(field, need, today)
        if not isinstance(value, Refusal):
            values[field.id] = value
    asked = form.fields if muoto is None else applying(form, muoto)
    return tuple(Answer(each.id, values[each.id], form.version) for each in asked if each.id in values)


def answer_and_more(
    field: Field, value: Value, text: str, proposal: Proposal, world: World
) -> tuple[Answer | None, tuple[Answer, ...]]:
    """Return the answer to *field*, read from *text* as *value*, and what else *text* answers.

    What got a place of its own leaves the text: contact data the description of the challenge, which more people
    read, and everything else a name. The answer is None when nothing is left for it.
    """
    form, today = world.knowledge.form, world.now.date()
    wanted = open_questions(form, proposal) - {field.id}
    muoto = value if field.id == FORM else proposal.value(FORM)
    tells_need = is_story(text) and field.kind is not Kind.TEXT
    more = told_in(Story(text, muoto), wanted, world, with_need=tells_need)
    if field.kind is Kind.TEXT and more:
        rest = _rest_for(field, text, {each.field: each.value for each in more}, world)
        read = accept(field, rest, today)
        if isinstance(read, Refusal):
            return (None if field.id not in SUBSTANCE else Answer(field.id, value, form.version)), more
        value = read
    return Answer(field.id, value, form.version), more


def _rest_for(field: Field, text: str, told: Mapping[str, Value], world: World) -> str:
    """Return what of *text* is the answer to *field* once *told* has places of its own."""
    form = world.knowledge.form
    personal = _personal(told, form)
    if field.id in SUBSTANCE:
        return _without(personal, text) if personal else text
    if named := extract(form, text, world.now.date(), [field.id]).get(field.id):
        return str(named)
    rest = text
    for value in (*personal, *(each for each in told.values() if isinstance(each, str))):
        rest = rest.replace(value, "")
    return redacted(rest).replace(EMAIL, "").replace(PHONE, "").strip(" ,;.–-\n")


def _labelled(text: str, wanted: Collection[str], world: World) -> dict[str, Value]:
    """Return the answers of a list such as «- määrä: 2»; one line alone is no list."""
    form, today = world.knowledge.form, world.now.date()
    found: dict[str, Value] = {}
    for match in _LABELLED.finditer(text):
        field = named_field(match["label"], form.fields, world) or _asked_with(match["label"], form)
        if field is None or field.id not in wanted:
            continue
        value = accept(field, match["value"].strip(" -–,;\n"), today)
        if not isinstance(value, Refusal):
            found[field.id] = value
    return found if len(found) > 1 else {}


def _asked_with(label: str, form: Form) -> Field | None:
    """Return the question that begins with *label*: «montako: 2»."""
    asked = (field for field in form.fields if words(field.question)[:1] == words(label))
    return next(asked, None)


def open_questions(form: Form, proposal: Proposal) -> frozenset[str]:
    """Return the questions of the form, of whatever form of cooperation, that have no answer yet."""
    return frozenset(field.id for field in form.fields if proposal.answer(field.id) is None)


def substance_field(form: Form, muoto: Value) -> Field | None:
    """Return the question that asks what a proposal is about, for this form of cooperation."""
    asked = [field for field in applying(form, muoto) if field.id in SUBSTANCE and field.kind is Kind.TEXT]
    first = form.field(SUBSTANCE[0])
    return next(iter(asked), None) if muoto is not None or first is None else first


def _need(story: str, values: Mapping[str, Value], world: World) -> str:
    """Return what *story* tells besides asking something, saying "we would propose" and naming people."""
    personal = _personal(values, world.knowledge.form)
    pieces = _pieces(_body(story))
    told = [
        piece
        for before, whole in zip(("", *pieces), pieces, strict=False)
        if (before.endswith(":") or not _asks_outright(whole))  # «Aiheena: miten … kokevat …?»
        and redacted(whole) == whole
        and not any(value in whole for value in personal)
        and (piece := _besides_the_wish(whole, world))
        and not _said_elsewhere(piece, values, world)
    ]
    need = " ".join(told)
    return need if len(words(need)) >= FEWEST_WORDS else ""


def _besides_the_wish(piece: str, world: World) -> str:
    """Return *piece* without "we would propose"; nothing where it says no more than that."""
    if world.engine.intent(piece) is not Intent.PROPOSE:
        return piece
    _, story = parted(piece)
    said = words(story)
    if len(said) < FEWEST_WORDS or world.engine.intent(story) is Intent.PROPOSE:
        return ""
    # «idea, jolla saataisiin …» makes no sense without its beginning
    return piece if said[0] in _LINKS else story


def _said_elsewhere(piece: str, values: Mapping[str, Value], world: World) -> bool:
    """Return whether a short sentence («haluaisimme MINNO-projektin keväälle») answers other questions only."""
    if len(words(piece)) > SHORT_SENTENCE:
        return False
    return bool(extract(world.knowledge.form, piece, world.now.date(), values.keys()))


def _without(personal: Collection[str], text: str) -> str:
    """Return *text* without the sentences that hold contact data."""
    kept = (
        piece
        for piece in _pieces(text)
        if redacted(piece) == piece and not any(value in piece for value in personal)
    )
    return " ".join(kept)


def _personal(values: Mapping[str, Value], form: Form) -> tuple[str, ...]:
    """Return the contact data among *values* as they may stand in a text."""
    fields = (form.field(field_id) for field_id in values)
    return tuple(shown(field, values[field.id]) for field in fields if field is not None and field.is_contact)


def tells_proposal(text: str, world: World) -> bool:
    """Return whether *text* is a proposal as people mail it: who, how to reach them, and what they wish for."""
    if len(text) < LONG:
        return False
    form, today = world.knowledge.form, world.now.date()
    if not extract(form, text, today, [field.id for field in form.fields if field.is_contact]):
        return False
    wishes = (piece for piece in _pieces(text) if not _asks_outright(piece))
    return bool(extract(form, text, today, [FORM])) or any(
        world.engine.intent(piece) is Intent.PROPOSE for piece in wishes
    )


def is_story(text: str) -> bool:
    """Return whether *text* tells more than the answer to a short question, whatever it asks in between."""
    telling = [piece for piece in _pieces(text) if not _asks_outright(piece)]
    if len(text) < TELLS_MORE or (len(telling) < 2 and "?" in text):
        return False
    return len(text) >= LONG or len(telling) > 1


def _body(text: str) -> str:
    """Return a letter without its greeting and signature."""
    return _SIGNATURE.sub("", _GREETING.sub("", text))


def _asks_outright(piece: str) -> bool:
    """Return whether *piece* asks; «emmekä tiedä miksi» does not."""
    return piece.endswith("?") or asks(" ".join(words(piece)[:2]))


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in _SENTENCE_END.split(text) if piece.strip()]
