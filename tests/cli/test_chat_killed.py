"""`minnobot chat` killed with SIGKILL after each step of a whole form: what was acknowledged is there.

The process is a real one at a real terminal, with a database of its own; only the engine is a stand-in that starts
at once. Every step is one more life of the same conversation: it starts, offers the draft, takes an answer, dies.
"""

import json
import signal
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.cli.test_chat import Screen, at_a_terminal, surroundings

__all__ = ["surroundings"]  # a fixture

NEXT_YEAR = datetime.now(UTC).year + 1  # the process has the real clock

STEPS = (
    ("Ehdota", "Millaista yhteistyötä", {}),
    ("minno", "Mikä haaste tai tarve", {"muoto": "minno"}),
    (
        "Nuoret eivät löydä vertaistukiryhmiämme.",
        "Milloin yhteistyö",
        {"haaste": "Nuoret eivät löydä vertaistukiryhmiämme."},
    ),
    (f"syksy {NEXT_YEAR}", "johonkin rahoitukseen", {"ajankohta": f"{NEXT_YEAR}-syksy"}),
    ("stea", "järjestönne nimi", {"rahoitus": ["stea"]}),
    ("Kuulo ry", "yhteyshenkilönne", {"jarjesto": "Kuulo ry"}),
    ("Kalle Kuulo", "sähköpostiosoitteeseen", {"yhteyshenkilo": "Kalle Kuulo"}),
    ("kalle@kuulo.fi", "puhelinnumerosta", {"sahkoposti": "kalle@kuulo.fi"}),
    ("040 123 4567", "jotain muuta", {"puhelin": "040 123 4567"}),
    ("Tilat ovat esteettömät.", "Tarkista ehdotus", {"lisatiedot": "Tilat ovat esteettömät."}),
    ("lähetä", "Hyväksytkö", {}),
    ("hyväksyn", "ehdotus on lähetetty", {}),
)
"""What is typed, a piece of what follows on the screen, and what is kept once that was said."""

LATE = len(STEPS) - 2
"""From here on (summary, consent) a chat that starts anew shows the summary first."""


def kept(folder: Path) -> tuple[dict[str, Any], int, int]:  # Any: whatever JSON holds
    """Return the answers in the file, and how many drafts and sent proposals there are."""
    connection = sqlite3.connect(folder / "XDG_DATA_HOME" / "minnobot" / "minnobot.db")
    try:
        answers = connection.execute("SELECT field, json(value) FROM answers").fetchall()
        [(drafts, sent)] = connection.execute(
            "SELECT count(*) FILTER (WHERE sent_at IS NULL), count(*) FILTER (WHERE sent_at IS NOT NULL) FROM proposals"
        ).fetchall()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {name: json.loads(value) for name, value in answers}, drafts, sent
    finally:
        connection.close()


def dies(screen: Screen) -> None:
    screen.process.send_signal(signal.SIGKILL)
    assert screen.process.wait(30) == -signal.SIGKILL


def goes_on(screen: Screen, number: int) -> None:
    """Bring a chat that has just started to the step before *number*, by the draft that it offers."""
    screen.shows("> ")
    for said, shows in _back_to(number):
        screen.types(f"{said}\n")
        screen.shows(shows)
        screen.shows("> ")


def _back_to(number: int) -> list[tuple[str, str]]:
    if number == 0:
        return []
    if number == 1:
        return [("Ehdota", STEPS[0][1])]  # nothing was answered: there may be nothing to go on with
    last = min(number - 1, LATE - 1)
    more = [(said, shows) for said, shows, _ in STEPS[LATE:number]] if number > LATE else []
    return [("Jatka ehdotusta", STEPS[last][1]), *more]


def test_killed_after_every_step_the_form_is_completed_to_one_proposal(
    tmp_path: Path, surroundings: Mapping[str, str]
) -> None:
    expected: dict[str, Any] = {}
    for number, (said, shows, keeps) in enumerate(STEPS):
        with at_a_terminal(surroundings, tmp_path) as screen:
            goes_on(screen, number)
            screen.types(f"{said}\n")
            screen.shows(shows)
            dies(screen)
        expected.update(keeps)
        answers, drafts, sent = kept(tmp_path)
        assert answers == expected, f"after {said!r}"
        assert (drafts, sent) == ((0, 1) if number == len(STEPS) - 1 else (1, 0))
    with at_a_terminal(surroundings, tmp_path) as screen:
        screen.shows("> ")
        screen.types("/omat\n")
        assert "Luonnos" not in screen.shows("Uusi")
        screen.types("lopeta\n")
        assert screen.process.wait(30) == 0
    assert kept(tmp_path) == (expected, 0, 1)


def test_killed_while_the_answer_is_on_its_way_it_is_kept_whole_or_not_at_all(
    tmp_path: Path, surroundings: Mapping[str, str]
) -> None:
    """No acknowledgement is waited for: the kill comes while the turn is under way, wherever that is."""
    long = "Nuoret eivät löydä ryhmiimme. " * 30
    for _ in range(3):
        with at_a_terminal(surroundings, tmp_path) as screen:
            screen.shows("> ")
            screen.types("Ehdota\n")
            screen.shows("> ")
            screen.types(f"minno\n{long[:800]}\n")
            dies(screen)
        answers, drafts, sent = kept(tmp_path)
        assert sent == 0
        assert drafts <= 1
        assert answers in ({}, {"muoto": "minno"}, {"muoto": "minno", "haaste": long[:800].strip()})
