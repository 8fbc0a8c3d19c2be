"""The message that tells of a new status: which proposal, which status, what it means, a way to look."""

from dataclasses import replace

import pytest

from bot.dialogue.model import Event, Trigger
from bot.dialogue.telling_owner import status_news
from bot.proposals.case import Names
from tests.desk.small import MINNO, SPRING, knowledge, proposal

NOBODY_KNOWS = Names()


def text(status: str, place: str | None = "kevat-2027", names: Names = NOBODY_KNOWS) -> str:
    return status_news(replace(proposal(MINNO), status=status, round=place), knowledge(), names).text


def test_it_says_which_proposal_what_is_new_and_what_that_means() -> None:
    assert text("siirretty") == (
        "**Ehdotuksenne tila on vaihtunut: Siirretty seuraavaan kierrokseen**\n\n"
        "Nuoret eivät löydä vertaistukea. (K7RTX-2MQ9P)\n\n"
        "Siirtyi: **Kevään 2027 kierros**."
    )


@pytest.mark.parametrize(
    ("place", "names", "told"),
    [
        pytest.param("2025", Names(rounds={"2025": "Vuoden 2025 kierros"}), "Vuoden 2025 kierros", id="lost"),
        pytest.param("2025", NOBODY_KNOWS, "seuraava kierros", id="unknown"),
        pytest.param(None, NOBODY_KNOWS, "seuraava kierros", id="none"),
        pytest.param(
            SPRING.id, Names(rounds={SPRING.id: "Vanha nimi"}), SPRING.name, id="as it is called now"
        ),
    ],
)
def test_the_round_is_named(place: str | None, names: Names, told: str) -> None:
    assert text("siirretty", place, names).endswith(f"Siirtyi: **{told}**.")


def test_the_contact_is_filled_in() -> None:
    assert "{yhteystieto}" not in text("kasittelyssa")
    assert "Käsitellään: **" in text("kasittelyssa")


def test_a_status_that_was_lost_has_its_name_and_no_explanation() -> None:
    said = text("kadonnut", names=Names({"kadonnut": "Harkinnassa"}))
    assert said.startswith("**Ehdotuksenne tila on vaihtunut: Harkinnassa**\n\n")
    assert said.endswith("(K7RTX-2MQ9P)")


def test_what_the_proposal_says_is_no_markup() -> None:
    starred = proposal({**MINNO, "haaste": "*Tähti* ja [linkki](https://x)"})
    said = status_news(starred, knowledge(), NOBODY_KNOWS).text
    assert r"\*Tähti\* ja \[linkki\]" in said


def test_it_leads_to_the_proposal_and_to_the_menu() -> None:
    rows = status_news(proposal(MINNO), knowledge(), NOBODY_KNOWS).buttons
    assert [button.event for row in rows for button in row] == [
        Event(Trigger.PROPOSAL, "K7RTX-2MQ9P"),
        Event(Trigger.MENU),
    ]
