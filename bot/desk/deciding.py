"""Setting a proposal's status as a coordinator: read, decided by `bot.proposals.deciding`, stored, told or held."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Status
from bot.content.model import Knowledge
from bot.desk.reading import history_of, sent_proposal
from bot.desk.telling import NOBODY, Carriers, Telling, prospect, tell_owner
from bot.desk.wanted import listed, named
from bot.desk.wording import Words
from bot.dialogue.model import Reply
from bot.dialogue.telling_owner import status_news
from bot.errors import DeskError
from bot.proposals.case import Names
from bot.proposals.deciding import Decision, Problem, decided
from bot.proposals.model import Actor
from bot.storage.changes import set_status


@dataclass(frozen=True, slots=True)
class Deed:
    """A decision that was carried out, what its owner reads about it, and what became of telling them."""

    decision: Decision
    news: Reply
    telling: Telling


async def decide(
    unit: AsyncConnection,
    reference: str,
    status: str,
    who: Actor,
    now: datetime,
    knowledge: Knowledge,
    words: Words,
    *,
    carriers: Carriers = NOBODY,
    tell: bool | None = None,
    still: str | None = None,
) -> Deed:
    """Give the proposal *reference* the *status*, named by id or in Finnish, and return what that changed.

    Its owner is told where *tell* says so, and where it says nothing as `tilat.yaml` has it. *still* is the
    status that whoever decides has seen. Raise DeskError for a proposal that is not there or has another status
    by now, and for a status that does not exist or cannot follow; the sentence then names those that can. The
    status it has already is no error and changes nothing.
    """
    found = await sent_proposal(unit, reference, words)
    if still is not None and found.status != still:
        raise DeskError(words.say("käsittely.ehti-muuttua", tila=words.status(found.status)))
    chosen = _status(status, knowledge, words)
    past = await history_of(unit, found)
    decision = decided(found, chosen, past, knowledge, words.local(now).date())
    if isinstance(decision, Problem):
        raise _refusal(decision, words)
    if decision.is_change:
        await set_status(unit, found.reference, chosen.id, decision.moved_to, who, now, knowledge.statuses)
    is_told = chosen.at_once and decision.is_to_be_told if tell is None else tell
    if is_told:
        telling = await tell_owner(unit, found.reference, knowledge, carriers, now, who)
    else:
        telling = await prospect(unit, decision.after, carriers)
    news = status_news(decision.after, knowledge, Names(words.statuses, words.rounds))
    return Deed(decision, news, telling)


def _status(typed: str, knowledge: Knowledge, words: Words) -> Status:
    names = {each.id: each.name for each in knowledge.statuses.all}
    chosen = knowledge.statuses.status(named(typed, names, words, "käsittely.ei-tilaa"))
    assert chosen is not None  # named() gives one of the ids it was given
    return chosen


def _refusal(problem: Problem, words: Words) -> DeskError:
    possible = {each.id: each.name for each in problem.possible}
    values = {"tila": words.status(problem.proposal.status), "uusi": problem.chosen.name}
    if problem.is_final:
        return DeskError(words.say("käsittely.lopullinen", **values))
    return DeskError(words.say("käsittely.ei-siirtymää", mahdolliset=listed(possible), **values))
