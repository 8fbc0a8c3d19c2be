"""Corrections in ordinary words: «sähköposti on väärin», «vaihdetaan ajankohta syksyksi 2028»."""

import re

from bot.content.form_model import Field, Kind
from bot.dialogue import buttons
from bot.dialogue.commands import phrases
from bot.dialogue.form.asides import SHORT_ANSWER, consent_again, is_sure
from bot.dialogue.form.draft import OpenForm
from bot.dialogue.form.keeping import answered, keep, keep_answers
from bot.dialogue.form.naming import LONGEST_CORRECTION, named_field
from bot.dialogue.form.review import consent_rows, correctable, open_question, summary_rows
from bot.dialogue.memory import at_rest
from bot.dialogue.model import Event, Reply, Turn, World
from bot.dialogue.questions import answer_question
from bot.dialogue.wording import say
from bot.engine.normalise import asks
from bot.finnish.text import comparable, words
from bot.proposals.extraction import extract
from bot.proposals.model import FORM, Answer, Proposal, Value
from bot.proposals.reading import entries
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept

_NEW_TEXT = re.compile(
    r"(?:\b(?:on|olisi|onkin|pitää olla|pitäisi olla|pitäis olla|tulee olla)\s+|[:=]\s*)(?P<new>\S.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_NO_TEXT = re.compile(r"(?:väärin|pielessä|virhe|virheellinen|vanha)\b", re.IGNORECASE)


def read_review(here: OpenForm, event: Event) -> Turn:
    """Return what a message under the summary corrects, or take it as a question."""
    world, text = here.world, event.text
    if (field := named_field(text, correctable(here.proposal, world), world)) is not None:
        return correct(here, field, text)
    if told := _told_anew(text, here.proposal, world):
        return keep_answers(here, told, told)
    rows = summary_rows(world) if here.proposal.is_draft else buttons.way_to_own(world)
    if not asks(text) and not is_sure(world.engine.answer(text)):
        key = "ehdotus.yhteenveto-ohje" if here.proposal.is_draft else "omat.mitä-muutetaan"
        return Turn(here.session, (Reply(say(key, world), key, rows),))
    aside = answer_question(at_rest(here.session), event, world)
    on = Reply(say("lomake.jatketaan", world), "lomake.jatketaan", rows)
    return Turn(here.session, (*aside.replies, on), aside.effects)


def read_consent(here: OpenForm, event: Event) -> Turn:
    """Return what a message under the consent text corrects, or take it as a question."""
    world = here.world
    if (field := named_field(event.text, correctable(here.proposal, world), world)) is not None:
        return correct(here, field, event.text)
    if not asks(event.text) and not is_sure(world.engine.answer(event.text)):
        key = "ehdotus.suostumus-ohje"
        rows = consent_rows(here.proposal.reference, world)
        return Turn(here.session, (Reply(say(key, world), key, rows),))
    aside = answer_question(at_rest(here.session), event, world)
    return Turn(here.session, (*aside.replies, consent_again(here.session, world)), aside.effects)


def correct(here: OpenForm, field: Field, text: str) -> Turn:
    """Keep the new value that *text* gives to *field*; ask the question again where it gives none."""
    value = _new_value(field, text, here.world)
    if value is None:
        return open_question(here.session, field, here.proposal, here.world, returns=True)
    return keep(here, field, value)


def to_correct(text: str, proposal: Proposal, world: World) -> Field | None:
    """Return the question, answered before, that «korjaa sähköposti» is about while another one is open."""
    first, *rest = comparable(text).split() or ("",)
    if not rest or first not in phrases("sanat.korjaa", world):
        return None
    given = [entry.field.id for entry in entries(proposal)]
    return named_field(text, [field for field in correctable(proposal, world) if field.id in given], world)


def _new_value(field: Field, text: str, world: World) -> Value:
    """Return the value that a correction gives, or None where it only says what is wrong."""
    today = world.now.date()
    if field.kind is not Kind.TEXT:
        value = accept(field, text, today)
        return None if isinstance(value, Refusal) else value
    found = _NEW_TEXT.search(text)
    if found is None or (field.most or 0) > SHORT_ANSWER or _NO_TEXT.match(found["new"]):
        return None
    value = accept(field, found["new"], today)
    return None if isinstance(value, Refusal) else value


def _told_anew(text: str, proposal: Proposal, world: World) -> tuple[Answer, ...]:
    """Return the answers that a short message gives without naming their questions: a bare address, a name."""
    if len(words(text)) > LONGEST_CORRECTION or asks(text):
        return ()
    fields = {field.id: field for field in correctable(proposal, world) if field.id != FORM}
    values = extract(world.knowledge.form, text, world.now.date(), fields.keys())
    return tuple(answered(fields[field_id], value, world) for field_id, value in values.items())
