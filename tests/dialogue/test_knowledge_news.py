"""What keepers of the knowledge read: where the slip is, that the old answers serve, what nobody could answer."""

from datetime import date

import pytest

from bot.content.findings import Finding, Severity
from bot.dialogue.knowledge_news import (
    SHOWN_FINDINGS,
    SHOWN_SHORTCOMINGS,
    Failed,
    Loaded,
    Outcome,
    Refused,
    Unchanged,
    misses_reply,
    outcome_reply,
    reading_reply,
)
from bot.dialogue.shortcomings import Asked, Shortcomings, Unhelpful
from handlers.rendering import messages_of
from tests.dialogue.fakes import world

DAY = date(2026, 11, 21)
SLIP = Finding("aiheet/minno.yaml", 42, 5, Severity.ERROR, "tuntematon avain «muo_toilu_». Poista *se*.")
STALE = Finding("aiheet/muut.yaml", 7, 1, Severity.NOTICE, "tarkistettu yli vuosi sitten.")


def seen(outcome: Outcome) -> str:
    """Return what of the reply is seen in a channel, its markup gone."""
    return "\n".join(message.text for message in messages_of(outcome_reply(outcome, world())))


def test_a_refusal_names_file_and_line_and_that_the_old_answers_serve() -> None:
    told = seen(Refused((SLIP, STALE)))
    assert "aiheet/minno.yaml, rivi 42: tuntematon avain «muo_toilu_». Poista *se*." in told
    assert "entisten tietojen mukaan" in told
    assert "muut.yaml" not in told, "what does not stand in the way can wait"


def test_a_long_list_ends_with_how_many_there_are_besides() -> None:
    many = tuple(Finding("a.yaml", line, 1, Severity.ERROR, "väärin.") for line in range(1, 31))
    told = seen(Refused(many))
    assert told.count("a.yaml, rivi") == SHOWN_FINDINGS
    assert "vielä 10." in told
    assert "minnobot check" in told


@pytest.mark.parametrize(
    ("outcome", "source"),
    [
        pytest.param(Loaded(1234), "tietopohja.päivitetty", id="loaded"),
        pytest.param(Unchanged(1234, asker="1"), "tietopohja.ennallaan", id="unchanged, asked"),
        pytest.param(Unchanged(1234), "tietopohja.taas-kunnossa", id="good again"),
    ],
)
def test_good_news_tell_how_many_answers_there_are(outcome: Outcome, source: str) -> None:
    reply = outcome_reply(outcome, world())
    assert reply.source == source
    assert "1\u00a0234" in reply.text


def test_notices_are_a_count_for_who_did_not_ask_and_a_list_for_who_did() -> None:
    assert "Huomautuksia: 1." in seen(Loaded(9, (STALE,)))
    assert "muut.yaml" not in seen(Loaded(9, (STALE,)))
    assert "aiheet/muut.yaml, rivi 7: tarkistettu yli vuosi sitten." in seen(Loaded(9, (STALE,), "1"))
    assert "aiheet/muut.yaml, rivi 7" in seen(Unchanged(9, (STALE,), "1"))


def test_that_reading_failed_and_that_it_began_are_said() -> None:
    assert outcome_reply(Failed(), world()).source == "tietopohja.ei-onnistunut"
    assert reading_reply(world()).source == "tietopohja.luetaan"


def gaps(report: Shortcomings) -> str:
    return "\n".join(message.text for message in messages_of(misses_reply(report, world())))


def test_without_shortcomings_that_is_said() -> None:
    assert gaps(Shortcomings(DAY)).startswith("Ei puutteita: 21.11.2026 alkaen")


def test_shortcomings_are_told_by_kind_with_counts() -> None:
    report = Shortcomings(
        DAY,
        unanswered=(Asked("saako koiran\n*mukaan*", 3, DAY), Asked("1. kysymys", 1, DAY)),
        only_choices=(Asked("kauanko kestää", 2, DAY, ("minno-laajuus", "poistettu")),),
        unhelpful=(Unhelpful("minno-mika", 1, 4, (Asked("mikä on", 2, DAY),)),),
    )
    told = gaps(report)
    assert "saako koiran *mukaan* (3 kertaa, viimeksi 21.11.2026)" in told
    assert "1. kysymys (kerran, 21.11.2026)" in told
    assert "kauanko kestää (2 kertaa, viimeksi 21.11.2026) – tarjolla oli: " in told
    assert "poistettu" in told
    assert "(ei auttanut: 4, auttoi: 1) – kysyttiin: mikä on" in told
    kinds = ["Näihin ei löytynyt", "Näihin tarjottiin", "Nämä vastaukset eivät"]
    assert sorted(map(told.index, kinds)) == [told.index(kind) for kind in kinds]


def test_a_kind_that_there_is_none_of_is_not_mentioned() -> None:
    told = gaps(Shortcomings(DAY, unanswered=(Asked("saako koiran mukaan", 3, DAY),)))
    assert "tarjottiin" not in told
    assert "eivät auttaneet" not in told


def test_the_rest_of_a_long_list_is_a_number_and_long_questions_are_cut() -> None:
    many = tuple(Asked(f"kysymys {number} {'sana ' * 200}", 2, DAY) for number in range(25))
    told = gaps(Shortcomings(DAY, many, many, tuple(Unhelpful("minno-mika", 0, 1, many) for _ in many)))
    assert told.count("Muita on vielä 15.") == 3
    assert told.count("2 kertaa") == 2 * SHOWN_SHORTCOMINGS
    assert len(misses_reply(Shortcomings(DAY, many), world()).text) < 3000
