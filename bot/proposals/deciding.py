"""What setting a status means: whether it may follow, into which round the proposal goes, what it is afterwards.

Decides over data alone, so that a preview and the deed cannot differ. Stores nothing and tells nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.content.form_model import Status
from bot.content.model import Knowledge, Round
from bot.proposals.model import FORM, Happening, HistoryEntry, Proposal
from bot.proposals.rounds import has_rounds, round_after
from bot.proposals.statuses import legal


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of *proposal* with the status *chosen*; *moved_to* is its new round, if it gets one.

    *lacks_round*: it should have moved on to a round that nobody knows yet; the same decision made again moves
    it once there is one.
    """

    proposal: Proposal
    chosen: Status
    moved_to: Round | None = None
    lacks_round: bool = False

    @property
    def is_news(self) -> bool:
        """Return whether the status is another one than before."""
        return self.proposal.status != self.chosen.id

    @property
    def is_change(self) -> bool:
        """Return whether anything is other than before."""
        return self.is_news or self.after.round != self.proposal.round

    @property
    def after(self) -> Proposal:
        """Return the proposal as it is once this is done."""
        place = self.proposal.round if self.moved_to is None else self.moved_to.id
        return replace(self.proposal, status=self.chosen.id, round=place)

    @property
    def is_to_be_told(self) -> bool:
        """Return whether it leaves the owner something to hear: not if they heard of this status last."""
        return self.is_news and self.after.is_held


@dataclass(frozen=True, slots=True)
class Problem:
    """Why *proposal* cannot have the status *chosen*: only *possible* ones follow, or none at all."""

    proposal: Proposal
    chosen: Status
    possible: tuple[Status, ...]

    @property
    def is_final(self) -> bool:
        """Return whether nothing follows the status it has."""
        return not self.possible


def decided(
    proposal: Proposal, chosen: Status, past: Sequence[HistoryEntry], knowledge: Knowledge, today: date
) -> Decision | Problem:
    """Return what giving the sent *proposal*, with its *past*, the status *chosen* means *today*.

    The status it has already is no problem and changes nothing, but for a round that it still waits for.
    """
    is_news = proposal.status != chosen.id
    possible = followers(proposal, knowledge)
    if is_news and chosen not in possible:
        return Problem(proposal, chosen, possible)
    moves = chosen.id == knowledge.statuses.moved and _has_rounds(proposal, knowledge)
    if moves and not is_news:
        moves = _waits_for_round(past, chosen)
    later = round_after(knowledge.rounds, proposal.round, today) if moves else None
    return Decision(proposal, chosen, later, lacks_round=moves and later is None)


def followers(proposal: Proposal, knowledge: Knowledge) -> tuple[Status, ...]:
    """Return the statuses that may follow; one that `tilat.yaml` lost leads anywhere, or it would be stuck."""
    statuses = knowledge.statuses
    if proposal.status is not None and statuses.status(proposal.status) is None:
        return statuses.all
    return legal(statuses, proposal.status)


def _has_rounds(proposal: Proposal, knowledge: Knowledge) -> bool:
    forms = (knowledge.form, *proposal.forms.values())
    return proposal.round is not None or any(has_rounds(form, proposal.value(FORM)) for form in forms)


def _waits_for_round(past: Sequence[HistoryEntry], moved: Status) -> bool:
    """Return whether the status that moves a proposal was set while no later round was known."""
    for entry in reversed(past):
        if entry.what is Happening.MOVED:
            return False
        if entry.status == moved.id and entry.what is not Happening.TOLD:
            return True
    return True
