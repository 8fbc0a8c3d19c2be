"""What people type to find proposals: ids, Finnish names, days; and what they are told when it is none."""

from datetime import datetime, timedelta

import pytest

from bot.desk.wanted import Wanted, selection
from bot.errors import DeskError
from bot.storage.proposals import Filter
from tests.desk.small import HELSINKI, words


def day(number: int, month: int = 11) -> datetime:
    return datetime(2026, month, number, tzinfo=HELSINKI)


@pytest.mark.parametrize(
    ("wanted", "filter_", "told"),
    [
        pytest.param(Wanted(), Filter(), "kaikki lähetetyt ehdotukset", id="everything"),
        pytest.param(Wanted(statuses=("uusi",)), Filter(("uusi",)), "tila: Uusi", id="id"),
        pytest.param(
            Wanted(statuses=("KÄSITTELYSSÄ ", "uusi")),
            Filter(("kasittelyssa", "uusi")),
            "tila: Käsittelyssä, Uusi",
            id="name, in any case, and two",
        ),
        pytest.param(
            Wanted(rounds=("kevään 2027  kierros",)),
            Filter(rounds=("kevat-2027",)),
            "kierros: Kevään 2027 kierros",
            id="round",
        ),
        pytest.param(
            Wanted(forms=("minno-projekti",)),
            Filter(forms=("minno",)),
            "yhteistyön muoto: MINNO-projekti",
            id="form",
        ),
        pytest.param(
            Wanted(organisation=" mieli  ry "),
            Filter(organisation="mieli ry"),
            "järjestön nimessä: mieli ry",
            id="organisation",
        ),
        pytest.param(
            Wanted(since="2026-11-01"), Filter(since=day(1)), "lähetetty 1.11.2026 tai myöhemmin", id="since"
        ),
        pytest.param(
            Wanted(since="1.11.2026", until=" 21. 11. 2026"),
            Filter(since=day(1), until=day(22)),
            "lähetetty 1.11.2026 tai myöhemmin; lähetetty viimeistään 21.11.2026",
            id="both days belong to it",
        ),
        pytest.param(
            Wanted(until="25.10.2026"),
            Filter(until=day(26, 10)),
            "lähetetty viimeistään 25.10.2026",
            id="a day of 25 hours",
        ),
        pytest.param(
            Wanted(until="31.12.9999"), Filter(), "lähetetty viimeistään 31.12.9999", id="the end of time"
        ),
    ],
)
def test_a_wish_is_understood_and_told_back(wanted: Wanted, filter_: Filter, told: str) -> None:
    found = selection(wanted, words())
    assert (found.filter, found.told) == (filter_, told)


def test_a_local_day_is_25_hours_long_when_clocks_go_back() -> None:
    found = selection(Wanted(since="25.10.2026", until="25.10.2026"), words()).filter
    assert found.since is not None
    assert found.until is not None
    assert found.until.timestamp() - found.since.timestamp() == timedelta(hours=25).total_seconds()


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        pytest.param(
            Wanted(statuses=("käsittelysä",)),
            "Tilaa ”käsittelysä” ei ole. Tarkoititko ”Käsittelyssä”? Tilat: Uusi (uusi), Käsittelyssä "
            "(kasittelyssa), Siirretty seuraavaan kierrokseen (siirretty), Hylätty (hylatty), Peruttu (peruttu).",
            id="a slip in a status",
        ),
        pytest.param(
            Wanted(forms=("gradu",)),
            "Yhteistyön muotoa ”gradu” ei ole. Muodot: MINNO-projekti (minno), Harjoittelu (harjoittelu), "
            "En osaa sanoa vielä (avoin).",
            id="nothing like it",
        ),
        pytest.param(
            Wanted(since="31.2.2026"),
            "”31.2.2026” ei ole päivämäärä. Kirjoita se näin: 1.11.2026 tai 2026-11-01.",
            id="a day that is none",
        ),
        pytest.param(
            Wanted(until="eilen"),
            "”eilen” ei ole päivämäärä. Kirjoita se näin: 1.11.2026 tai 2026-11-01.",
            id="words",
        ),
        pytest.param(
            Wanted(since="0.0.0000"),
            "”0.0.0000” ei ole päivämäärä. Kirjoita se näin: 1.11.2026 tai 2026-11-01.",
            id="noughts",
        ),
        pytest.param(
            Wanted(since="2.11.2026", until="1.11.2026"),
            "Alkupäivä 2.11.2026 on loppupäivän 1.11.2026 jälkeen. Vaihda päivät toisin päin.",
            id="the wrong way round",
        ),
    ],
)
def test_what_cannot_be_understood_is_one_sentence_that_helps(wanted: Wanted, sentence: str) -> None:
    with pytest.raises(DeskError) as raised:
        selection(wanted, words())
    assert str(raised.value) == sentence


def test_without_any_rounds_there_is_nothing_to_list() -> None:
    with pytest.raises(DeskError, match=r"Kierrokset: ei vielä yhtään\.$"):
        selection(Wanted(rounds=("kevat",)), words(rounds=()))


def test_what_was_typed_is_said_back_on_one_short_line() -> None:
    with pytest.raises(DeskError) as raised:
        selection(Wanted(since="\x1b[31m" + "x\n" * 4000), words())
    assert len(str(raised.value)) < 160
    assert str(raised.value).isprintable()
