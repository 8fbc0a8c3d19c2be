"""Keeping answers: what is stored, what is said about it, and what comes next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.content.form_model import Field
from bot.dialogue.desk.notices import notice
from bot.dialogue.form.draft import OpenForm
from bot.dialogue.form.naming import told
from bot.dialogue.form.review import go_on
from bot.dialogue.form.telling import answer_and_more
from bot.dialogue.model import KeepAnswers, Notify, Turn, World
from bot.dialogue.own import show_changed
from bot.dialogue.render import prefaced
from bot.dialogue.wording import say
from bot.proposals.model import Answer, Proposal, Value
from bot.proposals.reading import Entry

ONE_SITTING = timedelta(hours=1)
"""Coordinators hear of several changes within this time once."""


def keep(here: OpenForm, field: Field, value: Value, text: str = "") -> Turn:
    """Keep *value*, and what else *text* tells; return what is asked next."""
    if not text or not here.proposal.is_draft:
        return keep_answers(here, (answered(field, value, here.world),))
    answer, more = answer_and_more(field, value, text, here.proposal, here.world)
    return keep_answers(here, (*((answer,) if answer else ()), *more), more)


def keep_answers(here: OpenForm, answers: Sequence[Answer], mentioned: Sequence[Answer] = ()) -> Turn:
    """Keep *answers*; those that were only *mentioned* are shown, so that a mistake is seen at once."""
    form = here.world.knowledge.form
    turn = after_answer(here, here.proposal.with_answers(answers, form))
    kept = KeepAnswers(here.proposal.reference, tuple(answers))
    turn = replace(turn, effects=(kept, *_told(here.proposal, here.world), *turn.effects))
    if not mentioned:
        return turn
    taken = [Entry(field, each) for each in mentioned if (field := form.field(each.field)) is not None]
    return prefaced(turn, say("lomake.poimittu", here.world, {"tiedot": told(taken, here.world)}))


def _told(proposal: Proposal, world: World) -> tuple[Notify, ...]:
    """Return the notice that a proposal which is being handled was completed, if there was none just now."""
    if proposal.is_draft or proposal.status == world.knowledge.statuses.first:
        return ()
    is_news = world.now - proposal.changed_at > ONE_SITTING
    return (notice("koordinaattori.täydennetty", proposal, world),) if is_news else ()


def after_answer(here: OpenForm, proposal: Proposal) -> Turn:
    """Return what follows an answer: the next question, the summary, or a word that a change is kept."""
    if proposal.is_draft:
        return go_on(here.session, proposal, here.world)
    return show_changed(here.session, proposal, here.world)


def answered(field: Field, value: Value, world: World, *, insisted: bool = False) -> Answer:
    """Return *value* as the answer to *field* of today's form."""
    return Answer(field.id, value, world.knowledge.form.version, insisted)
