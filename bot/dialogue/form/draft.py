"""What every rule of the form stands on: the proposal that is open, and what becomes of it on the way out."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.content.form_model import Field
from bot.content.model import Round
from bot.dialogue import buttons
from bot.dialogue.memory import at_rest
from bot.dialogue.model import (
    Button,
    DropDraft,
    Effect,
    Event,
    Filling,
    Reply,
    Rule,
    Session,
    State,
    Trigger,
    Turn,
    World,
)
from bot.dialogue.render import prefaced
from bot.dialogue.wording import say
from bot.proposals.model import Proposal
from bot.proposals.statuses import may_edit


@dataclass(frozen=True, slots=True)
class OpenForm:
    """The form as it stands when something reaches it: the draft, or the sent proposal that is changed."""

    session: Session
    filling: Filling
    proposal: Proposal
    world: World

    @property
    def field(self) -> Field | None:
        """Return the question that is open, or None where there is none or the form lost it."""
        return self.world.knowledge.form.field(self.filling.field)

    def with_text(self, text: str) -> "OpenForm":
        """Return the same with *text* as what a button can keep: the buttons of earlier texts keep nothing."""
        return self.refilled(replace(self.filling, refused=text, attempt=self.filling.attempt + 1))

    def keep_button(self, key: str) -> Button:
        """Return the button that keeps the text as the answer to the open question."""
        argument = f"{self.filling.field}.{self.filling.attempt}"
        return buttons.button(key, Trigger.AS_WRITTEN, self.world, argument)

    def refilled(self, filling: Filling) -> "OpenForm":
        """Return the same with *filling*, also in the session."""
        return replace(self, filling=filling, session=replace(self.session, filling=filling))


FormRule: TypeAlias = Callable[[OpenForm, Event], Turn]
"""A rule that needs an open form and its proposal."""

OWN_MARK = "own."
"""Before `reference.question`, where a session remembers which message answered a question of a form that was left."""

IN_FORM = frozenset({State.FILLING, State.REVIEWING, State.CONSENTING, State.LEAVING})
"""States in which a proposal is open."""


def in_form(rule: FormRule) -> Rule:
    """Return *rule* as a rule that first finds its proposal, and says so calmly when there is none."""

    def with_proposal(session: Session, event: Event, world: World) -> Turn:
        filling = session.filling
        if session.state not in IN_FORM or filling is None:
            return button_is_over(session, event, world)
        proposal = world.proposal(filling.reference)
        if proposal is None:
            return gone(session, event, world)
        if not may_be_changed(proposal, world):
            return cannot_be_changed(session, world)
        return rule(OpenForm(session, filling, proposal, world), event)

    return with_proposal


def may_be_changed(proposal: Proposal, world: World) -> bool:
    """Return whether the person may still change *proposal*, whatever was the case when its button was drawn."""
    return may_edit(world.knowledge.statuses, proposal, round_of(proposal, world), world.now.date())


def cannot_be_changed(session: Session, world: World) -> Turn:
    """Return that a proposal is being handled, and whom to tell instead."""
    rows = buttons.way_to_own(world)
    return Turn(
        without_form(session), (Reply(say("omat.ei-voi-muuttaa", world), "omat.ei-voi-muuttaa", rows),)
    )


def round_of(proposal: Proposal, world: World) -> Round | None:
    """Return the round *proposal* is in, or None where there is none or nobody knows it any more."""
    return next((each for each in world.knowledge.rounds if each.id == proposal.round), None)


def leaving(rule: Rule) -> Rule:
    """Return *rule* so that it first puts the open form aside: a draft that holds anything is kept.

    One that is not kept is none for *rule* either, or a start would offer what it deletes.
    """

    def after_leaving(session: Session, event: Event, world: World) -> Turn:
        if session.state not in IN_FORM or session.filling is None:
            return rule(without_form(session), event, world)
        proposal = world.proposal(session.filling.reference)
        effects = () if proposal is None else putting_aside(proposal)
        left = tuple(each for each in world.own if not effects or each != proposal)
        turn = rule(without_form(session), event, replace(world, own=left))
        if proposal is None or effects or not proposal.is_draft:
            return replace(turn, effects=(*effects, *turn.effects))
        return prefaced(turn, say("ehdotus.jäi-kesken", world))

    return after_leaving


def putting_aside(proposal: Proposal) -> tuple[Effect, ...]:
    """Return what becomes of a proposal that is put aside: a draft without a single answer is not kept."""
    return (DropDraft(proposal.reference),) if proposal.is_draft and not proposal.answers else ()


def without_form(session: Session) -> Session:
    """Return the session waiting for nothing, no form open; which messages answered the one that was is remembered."""
    reference = session.filling.reference if session.filling else ""
    left = ((message, _left_in(place, reference)) for message, place in session.written)
    return replace(at_rest(session), filling=None, written=tuple(each for each in left if each[1]))


def _left_in(place: str, reference: str) -> str:
    """Return where a session remembers what answered a question (*place*) once its form, *reference*, is left."""
    if place.startswith(OWN_MARK):
        return place
    return f"{OWN_MARK}{reference}.{place}" if reference and "." not in place else ""


def gone(session: Session, event: Event, world: World) -> Turn:
    """Return a calm word about a proposal that is kept no more."""
    rows = buttons.way_to_own(world)
    return Turn(without_form(session), (Reply(say("ehdotus.kadonnut", world), "ehdotus.kadonnut", rows),))


def button_is_over(session: Session, event: Event, world: World) -> Turn:
    """Return a calm word about a button or word of the form while none is open."""
    rows = buttons.way_to_own(world)
    return Turn(session, (Reply(say("lomake.ei-auki", world), "lomake.ei-auki", rows),))
