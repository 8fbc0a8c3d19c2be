"""What knowledge editors are told: whether changed files went live, and what the bot could not answer.

The data is made elsewhere (`bot.watching`, `bot.workshop.misses`) and only put into words here. Nothing in it
names a person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.content.findings import Finding, Severity
from bot.dialogue.model import Reply, World
from bot.dialogue.shortcomings import Asked, Shortcomings, Unhelpful
from bot.dialogue.wording import day, number, plain, say

SHOWN_FINDINGS = 20
"""Findings in one message; `minnobot check` shows all."""

SHOWN_SHORTCOMINGS = 10
"""Lines of each kind in one message: what is read on a phone."""

SHOWN_QUESTIONS = 3
"""Questions under an answer that did not help."""

LONGEST_QUOTE = 160
"""Characters of a question that are repeated."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A changed folder serves now, with so many *answers*. *asker* is who asked, None when nobody did."""

    answers: int
    notices: tuple[Finding, ...] = ()
    asker: str | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The folder is good and says what is served already; without *asker*: again, after it had been refused."""

    answers: int
    notices: tuple[Finding, ...] = ()
    asker: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The folder has errors; what served before serves on."""

    findings: tuple[Finding, ...]
    asker: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The folder could not be read for a reason that is not in it; what served before serves on."""

    asker: str | None = None


Outcome: TypeAlias = Loaded | Unchanged | Refused | Failed


def reading_reply(world: World) -> Reply:
    """Return that the folder is being read, which takes a few seconds."""
    return Reply(say("tietopohja.luetaan", world), "tietopohja.luetaan")


def outcome_reply(outcome: Outcome, world: World) -> Reply:
    """Return what came of reading the folder, for whoever keeps it."""
    match outcome:
        case Loaded():
            return _good("tietopohja.päivitetty", outcome, world)
        case Unchanged(asker=None):
            return _good("tietopohja.taas-kunnossa", outcome, world)
        case Unchanged():
            return _good("tietopohja.ennallaan", outcome, world)
        case Failed():
            return Reply(say("tietopohja.ei-onnistunut", world), "tietopohja.ei-onnistunut")
        case Refused(findings):
            key = "tietopohja.hylätty"
            errors = [each for each in findings if each.severity is Severity.ERROR]
            return Reply(say(key, world, {"löydökset": _findings(errors, world)}), key)


def _good(key: str, outcome: Loaded | Unchanged, world: World) -> Reply:
    """Return the text *key*; the notices follow in full for who asked, as a count for who did not."""
    told = say(key, world, {"määrä": number(outcome.answers)})
    if not outcome.notices:
        return Reply(told, key)
    if outcome.asker is None:
        more = say("tietopohja.huomautuksia", world, {"määrä": number(len(outcome.notices))})
    else:
        more = say("tietopohja.huomautukset", world, {"löydökset": _findings(outcome.notices, world)})
    return Reply(f"{told}\n\n{more}", key)


def _findings(findings: Sequence[Finding], world: World) -> str:
    lines = [_finding(each, world) for each in findings[:SHOWN_FINDINGS]]
    left_out = len(findings) - len(lines)
    rest = say("tietopohja.lisää", world, {"määrä": number(left_out)}) if left_out else ""
    return "\n\n".join(part for part in (_bullets(lines), rest) if part)


def _finding(finding: Finding, world: World) -> str:
    values = {
        "tiedosto": plain(finding.file),
        "rivi": str(finding.line),
        "viesti": plain(" ".join(finding.message.split())),
    }
    return say("tietopohja.löydös", world, values)


def misses_reply(report: Shortcomings, world: World) -> Reply:
    """Return what the bot could not answer since a day, the commonest first."""
    since = {"alku": day(report.since)}
    if report.is_empty:
        return Reply(say("puutteet.ei-mitään", world, since), "puutteet.ei-mitään")
    parts = (
        say("puutteet.alku", world, since),
        _section("puutteet.vastauksetta", [_asked(each, world) for each in report.unanswered], world),
        _section("puutteet.vaihtoehdot", [_asked(each, world) for each in report.only_choices], world),
        _section("puutteet.ei-auttanut", [_unhelpful(each, world) for each in report.unhelpful], world),
        say("puutteet.neuvo", world),
    )
    return Reply("\n\n".join(part for part in parts if part), "puutteet.alku")


def _section(key: str, lines: Sequence[str], world: World) -> str:
    if not lines:
        return ""
    shown = _bullets(lines[:SHOWN_SHORTCOMINGS])
    left_out = len(lines) - SHOWN_SHORTCOMINGS
    rest = say("puutteet.lisää", world, {"määrä": number(left_out)}) if left_out > 0 else ""
    return "\n\n".join(part for part in (say(key, world), shown, rest) if part)


def _asked(asked: Asked, world: World) -> str:
    key = "puutteet.kysymys" if asked.count > 1 else "puutteet.kysymys-kerran"
    values = {"kysymys": _quoted(asked.question), "määrä": number(asked.count), "päivä": day(asked.last)}
    offered = "; ".join(_name(each, world) for each in asked.offered)
    more = say("puutteet.tarjolla", world, {"vastaukset": offered}) if offered else ""
    return f"{say(key, world, values)} {more}".strip()


def _unhelpful(found: Unhelpful, world: World) -> str:
    counts = {"ei": number(found.not_helped), "kyllä": number(found.helped)}
    told = say("puutteet.vastaus", world, {"vastaus": _name(found.answer, world), **counts})
    questions = "; ".join(_quoted(each.question) for each in found.questions[:SHOWN_QUESTIONS])
    more = say("puutteet.kysyttiin", world, {"kysymykset": questions}) if questions else ""
    return f"{told} {more}".strip()


def _name(answer_id: str, world: World) -> str:
    """Return what editors know an answer by: its button, or its id when it is no more."""
    answer = world.knowledge.answer(answer_id)
    return plain(answer_id if answer is None else answer.button)


def _quoted(question: str) -> str:
    flat = " ".join(question.split())
    return plain(flat if len(flat) <= LONGEST_QUOTE else f"{flat[: LONGEST_QUOTE - 1].rstrip()}…")


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
