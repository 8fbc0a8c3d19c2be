"""What may happen to a proposal in the status it has. The statuses themselves come from `tilat.yaml`."""

from datetime import date

from bot.content.form_model import Status, Statuses
from bot.content.model import Round
from bot.proposals.model import Proposal


def legal(statuses: Statuses, current: str | None) -> tuple[Status, ...]:
    """Return the statuses a coordinator may set from *current*; none when *current* is not known."""
    status = statuses.status(current) if current else None
    found = (statuses.status(each) for each in (status.next if status else ()))
    return tuple(each for each in found if each is not None)


def may_withdraw(statuses: Statuses, proposal: Proposal) -> bool:
    """Return whether the owner may still withdraw *proposal*: it was sent and its status is not closed.

    A status that `tilat.yaml` no longer knows does not keep anybody's proposal from being withdrawn.
    """
    if proposal.status is None or proposal.status == statuses.withdrawn:
        return False
    status = statuses.status(proposal.status)
    return status is None or not status.is_closed


def may_edit(statuses: Statuses, proposal: Proposal, round: Round | None, today: date) -> bool:  # noqa: A002  # the domain's word
    """Return whether the owner may still change answers: a draft always, else while the status allows.

    A new proposal can be changed until its *round* closes; one whose owner was asked for more, later as well.
    """
    if proposal.status is None:
        return True
    status = statuses.status(proposal.status)
    is_open = round is None or today <= round.closes or proposal.status != statuses.first
    return status is not None and status.is_editable and is_open
