"""What is said instead of an answer to «Säilytetäänkö luonnos?»: whoever just goes on answering is back in the form."""

from collections.abc import Sequence
from dataclasses import replace

from bot.content.form_model import Field
from bot.dialogue.commands import phrases
from bot.dialogue.form.answering import take_answer
from bot.dialogue.form.asides import aside, is_aside
from bot.dialogue.form.correcting import read_review
from bot.dialogue.form.draft import OpenForm
from bot.dialogue.form.leaving import ask_what_becomes
from bot.dialogue.form.naming import told
from bot.dialogue.model import Event, Filling, KeepAnswers, State, Turn, World
from bot.dialogue.questions import answer_question
from bot.dialogue.render import prefaced
from bot.dialogue.wording import say
from bot.engine.model import Decision
from bot.engine.normalise import asks
from bot.finnish.text import words
from bot.proposals.folding import folded_words
from bot.proposals.model import Answer, Proposal
from bot.proposals.reading import Entry, next_unanswered
from bot.proposals.values import accept

_answered_aside = aside(answer_question, {State.LEAVING: ask_what_becomes})


def carry_on(here: OpenForm, event: Event) -> Turn:
    """Return the form where it was left, with the message as its answer; a question to the bot is answered first.

    What was kept is shown: the question on the screen was another one.
    """
    world = here.world
    field = here.field or next_unanswered(world.knowledge.form, here.proposal)
    if not words(event.text) or world.engine.distress(event.text):
        return _answered_aside(here.session, event, world)
    if field is None:
        reviewing = replace(here, session=replace(here.session, state=State.REVIEWING))
        return prefaced(read_review(reviewing, event), say("lomake.jatketaan", world))
    if _is_question(event.text, field, here.proposal, world):
        return _answered_aside(here.session, event, world)
    turn = take_answer(_reopened(here, field), event)
    if kept := [answer for answer in _kept(turn) if answer.field == field.id]:
        taken = told((Entry(field, answer) for answer in kept), world)
        return prefaced(turn, say("lomake.jatketaan-ja-kirjattiin", world, {"tiedot": taken}))
    return prefaced(turn, say("lomake.jatketaan", world))


def _is_question(text: str, field: Field, proposal: Proposal, world: World) -> bool:
    """Return whether *text* asks the bot something: what becomes of the draft, or what it has an answer to."""
    if is_aside(field, text, accept(field, text, world.now.date()), proposal, world):
        return True
    if not asks(text):
        return False
    form = tuple(phrases("sanat.lomake-alkaa", world))
    about_form = any(part.startswith(form) for part in folded_words(text))
    return about_form or world.engine.answer(text).decision is not Decision.UNKNOWN


def _reopened(here: OpenForm, field: Field) -> OpenForm:
    """Return the form with *field* open again, as it was before it was to be left."""
    picked = here.proposal.value(field.id)
    marked = picked if isinstance(picked, tuple) else ()
    filling = Filling(here.proposal.reference, field.id, returns=here.filling.returns, picked=marked)
    return replace(here, session=replace(here.session, state=State.FILLING)).refilled(filling)


def _kept(turn: Turn) -> Sequence[Answer]:
    return [answer for effect in turn.effects if isinstance(effect, KeepAnswers) for answer in effect.answers]
