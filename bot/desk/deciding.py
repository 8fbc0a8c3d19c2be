"""Setting a proposal's status: only where `tilat.yaml` lets it go, and to the next round where it says so.

Tells nobody: what the owner is to read comes back with the decision, and who carries it decides how.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Status
from bot.content.model import Knowledge, Round
from bot.desk.reading import history_of, sent_proposal
from bot.desk.wanted import listed, named
from bot.desk.wording import Words
from bot.dialogue.wording import contact_line, filled
from bot.errors import DeskError
from bot.proposals.model import FORM, Actor, Happening, HistoryEntry, Proposal
from bot.proposals.rounds import has_rounds, round_after
from bot.proposals.statuses import legal
from bot.storage.changes import set_status


@dataclass(frozen=True, slots=True)
class Decision:
    """What a coordinator decided, and how it was before.

    *told* is what the owner reads about the new status (Markdown), sent *at_once* or when it is released; it is
    empty when the status did not change. *lacks_round*: the proposal should have moved on to a round that
    nobody knows yet; the same decision made again moves it once there is one.
    """

    reference: str
    before: str
    status: Status
    round_before: str | None
    round: str | None
    told: str = ""
    at_once: bool = False
    lacks_round: bool = False

    @property
    def is_change(self) -> bool:
        """Return whether anything is other than before."""
        return self.before != self.status.id or self.round_before != self.round


async def decide(
    unit: AsyncConnection,
    reference: str,
    status: str,
    who: Actor,
    now: datetime,
    knowledge: Knowledge,
    words: Words,
) -> Decision:
    """Give the proposal *reference* the *status*, named by id or in Finnish, and return what that changed.

    Raise DeskError for a proposal that is not there, and for a status that does not exist or cannot follow; the
    sentence then names those that can. The status it has already is no error and changes nothing.
    """
    found = await sent_proposal(unit, reference, words)
    chosen = _status(status, knowledge, words)
    is_news = chosen.id != found.status
    if is_news:
        _check(found, chosen, knowledge, words)
    moves = chosen.id == knowledge.statuses.moved and _has_rounds(found, knowledge)
    if moves and not is_news:
        moves = _waits_for_round(await history_of(unit, found), chosen)
    later = round_after(knowledge.rounds, found.round, words.local(now).date()) if moves else None
    if is_news or later is not None:
        await set_status(unit, found.reference, chosen.id, later, who, now, knowledge.statuses)
    return Decision(
        found.reference,
        found.status or "",
        chosen,
        found.round,
        found.round if later is None else later.id,
        told=_told(chosen, found, later, knowledge, words) if is_news else "",
        at_once=chosen.at_once,
        lacks_round=moves and later is None,
    )


def _status(typed: str, knowledge: Knowledge, words: Words) -> Status:
    names = {each.id: each.name for each in knowledge.statuses.all}
    chosen = knowledge.statuses.status(named(typed, names, words, "käsittely.ei-tilaa"))
    assert chosen is not None  # named() gives one of the ids it was given
    return chosen


def _check(found: Proposal, chosen: Status, knowledge: Knowledge, words: Words) -> None:
    """Raise DeskError unless *chosen* may follow; a status that `tilat.yaml` lost leads anywhere."""
    possible = {each.id: each.name for each in legal(knowledge.statuses, found.status)}
    if chosen.id in possible or knowledge.statuses.status(found.status or "") is None:
        return
    values = {"tila": words.status(found.status), "uusi": chosen.name, "mahdolliset": listed(possible)}
    raise DeskError(words.say("käsittely.ei-siirtymää" if possible else "käsittely.lopullinen", **values))


def _has_rounds(found: Proposal, knowledge: Knowledge) -> bool:
    forms = (knowledge.form, *found.forms.values())
    return found.round is not None or any(has_rounds(form, found.value(FORM)) for form in forms)


def _waits_for_round(past: Sequence[HistoryEntry], moved: Status) -> bool:
    """Return whether the status that moves a proposal was set while no later round was known."""
    for entry in reversed(past):
        if entry.what is Happening.MOVED:
            return False
        if entry.status == moved.id:
            return True
    return True


def _told(chosen: Status, found: Proposal, later: Round | None, knowledge: Knowledge, words: Words) -> str:
    name = words.round(found.round) if later is None else later.name
    values = {"kierros": name, "yhteystieto": contact_line(knowledge.contacts.default)}
    return filled(chosen.told, values)
