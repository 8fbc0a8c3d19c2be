"""Points in time as people write them. Today is Saturday, 21 November 2026."""

from datetime import date

import pytest

from bot.content.form_model import Kind
from bot.proposals.refusal import Refusal
from bot.proposals.shown import shown
from bot.proposals.values import accept
from tests.proposals.small import TODAY, question

WHEN = question(Kind.WHEN)


def kept(text: str, today: date = TODAY) -> object:
    return accept(WHEN, text, today)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("11.1.2027", "2027-01-11"),
        ("11.1.", "2027-01-11"),
        ("11.1", "2027-01-11"),
        ("05.01.2027", "2027-01-05"),
        ("5. 1. 2027", "2027-01-05"),
        ("5.1.27", "2027-01-05"),
        ("11. tammikuuta 2027", "2027-01-11"),
        ("tammikuun 11. päivä", "2027-01-11"),
        ("11/1/2027", "2027-01-11"),
        ("11/1", "2027-01-11"),
        ("2027-01-11", "2027-01-11"),
        ("maanantaina 11.1.2027 klo 9", "2027-01-11"),
        ("21.11.", "2026-11-21"),
        ("20.11.", "2027-11-20"),
        ("29.2.", "2028-02-29"),
        ("huomenna", "2026-11-22"),
        ("viikolla 3", "2027-01-18"),
        ("vko 42", "2027-10-18"),
        ("viikko 3/2027", "2027-01-18"),
    ],
)
def test_a_day(text: str, value: str) -> None:
    assert kept(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tammikuussa 2027", "2027-01"),
        ("tammikuu", "2027-01"),
        ("tammikuulle", "2027-01"),
        ("TAMMIKUU 2027", "2027-01"),
        ("tammikuu 27", "2027-01"),
        ("tamikuussa", "2027-01"),
        ("kesakuussa", "2027-06"),
        ("heinäkuus", "2027-07"),
        ("1/2027", "2027-01"),
        ("01/2027", "2027-01"),
        ("1.2027", "2027-01"),
        ("1/27", "2027-01"),
        ("2027-01", "2027-01"),
        ("2027 tammikuu", "2027-01"),
        ("ensi vuonna tammikuussa", "2027-01"),
        ("ensi vuoden alussa", "2027-01"),
        ("alkuvuodesta", "2027-01"),
        ("vuoden 2027 alussa", "2027-01"),
        ("vuodenvaihteessa", "2027-01"),
        ("marraskuussa", "2026-11"),
        ("ensi marraskuussa", "2027-11"),
        ("joulukuussa", "2026-12"),
        ("lokakuussa", "2027-10"),
        ("toukokuun lopussa", "2027-05"),
        ("aikaisintaan helmikuussa", "2027-02"),
        ("heti", "2026-11"),
        ("vaikka heti", "2026-11"),
        ("heti tammikuussa", "2027-01"),
        ("heti, viimeistään keväällä", "2026-11"),
        ("mahdollisimman pian", "2026-11"),
        ("ASAP", "2026-11"),
        ("ensi viikolla", "2026-11"),
        ("ensi kuussa", "2026-12"),
        ("kolmen kuukauden päästä", "2027-02"),
        ("puolen vuoden kuluttua", "2027-05"),
        ("vuoden päästä", "2027-11"),
        ("Q1 2027", "2027-01"),
    ],
)
def test_a_month(text: str, value: str) -> None:
    assert kept(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("kevät 2027", "2027-kevat"),
        ("keväällä", "2027-kevat"),
        ("kevaalla", "2027-kevat"),
        ("kevääks", "2027-kevat"),
        ("ensi keväänä", "2027-kevat"),
        ("ensi vuoden keväällä", "2027-kevat"),
        ("2027 kevät", "2027-kevat"),
        ("kevätlukukaudella 2027", "2027-kevat"),
        ("kevät -27", "2027-kevat"),
        ("kevät '27", "2027-kevat"),
        ("syksyksi 27", "2027-syksy"),
        ("syksyllä", "2027-syksy"),
        ("syyslukukausi 2027", "2027-syksy"),
        ("kesän jälkeen", "2027-syksy"),
        ("loppuvuodesta 2027", "2027-syksy"),
        ("tänä syksynä", "2026-syksy"),
        ("kesällä 2027", "2027-kesa"),
        ("alkukesästä", "2027-kesa"),
        ("talvella", "2027-talvi"),
        ("talvi 2027", "2027-talvi"),
        ("talvella 2026–2027", "2027-talvi"),
        ("lukuvuosi 2027–2028", "2027-syksy"),
        ("toivoisimme aloitusta keväällä 2027, jos sopii", "2027-kevat"),
    ],
)
def test_a_term(text: str, value: str) -> None:
    assert kept(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2027", "2027"),
        ("vuonna 2027", "2027"),
        ("ensi vuonna", "2027"),
        ("tänä vuonna", "2026"),
        ("2027-2028", "2027"),
    ],
)
def test_a_year(text: str, value: str) -> None:
    assert kept(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tammi–maaliskuu 2027", "2027-01"),
        ("tammi-maaliskuussa", "2027-01"),
        ("elo - syyskuu", "2027-08"),
        ("marraskuusta tammikuuhun 2027", "2026-11"),
        ("joulukuu 2026 – helmikuu 2027", "2026-12"),
        ("11.1.–15.5.2027", "2027-01-11"),
        ("1.12.-31.1.2027", "2026-12-01"),
        ("1.-31.3.2027", "2027-03-01"),
        ("kevät tai syksy 2027", "2027-kevat"),
    ],
)
def test_of_a_span_or_of_several_the_first_is_kept(text: str, value: str) -> None:
    assert kept(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ei kesällä vaan syksyllä", "2027-syksy"),
        ("syksyllä, ei kesällä", "2027-syksy"),
        ("ei ennen syksyä 2027", "2027-syksy"),
    ],
)
def test_what_does_not_suit_is_not_kept(text: str, value: str) -> None:
    assert kept(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "hmm", "31.2.", "31.2.2027", "99.99.2027", "30.2.", "0.1.2027", "1.13.2027", "23/2027", "13.2027", "klo 12.30",
        "ei kesällä", "3 harjoittelijaa", "1.1.2099", "en tiedä", "9999", "viikko 60", "joskus", "99 vuoden päästä",
    ],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert kept(text) == Refusal("ei-päivä")


@pytest.mark.parametrize(
    "text",
    ["1.1.2020", "20.11.2026", "lokakuu 2026", "syksy 2025", "kevät 2026", "2025", "vuonna 1999", "1/2026"],
)
def test_what_is_over(text: str) -> None:
    assert kept(text) == Refusal("päivä-mennyt")


@pytest.mark.parametrize(
    ("today", "text", "value"),
    [
        pytest.param(date(2027, 1, 10), "keväällä", "2027-kevat", id="before it begins"),
        pytest.param(date(2027, 4, 10), "keväällä", "2027-kevat", id="while it lasts"),
        pytest.param(date(2027, 5, 10), "keväällä", "2028-kevat", id="when it is nearly over"),
        pytest.param(date(2027, 4, 10), "ensi keväänä", "2028-kevat", id="next, while it lasts"),
        pytest.param(date(2027, 8, 10), "ensi syksynä", "2027-syksy", id="next, before it begins"),
        pytest.param(date(2027, 10, 10), "ensi syksynä", "2028-syksy", id="next autumn in autumn"),
        pytest.param(date(2027, 1, 10), "talvella", "2027-talvi", id="the winter that lasts"),
        pytest.param(date(2027, 3, 10), "talvella", "2028-talvi", id="the winter to come"),
        pytest.param(date(2027, 12, 31), "tammikuussa", "2028-01", id="over the turn of the year"),
        pytest.param(date(2027, 12, 31), "huomenna", "2028-01-01", id="tomorrow is another year"),
        pytest.param(date(2026, 12, 30), "ensi viikolla", "2027-01", id="next week is another year"),
    ],
)
def test_a_missing_year_is_the_next_that_comes(today: date, text: str, value: str) -> None:
    assert kept(text, today) == value


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2027-01-11", "11.1.2027"),
        ("2027-01", "tammikuu 2027"),
        ("2027-kevat", "kevät 2027"),
        ("2027-kesa", "kesä 2027"),
        ("2027-talvi", "talvi 2027"),
        ("2027", "2027"),
        ("2027-13", "2027-13"),
        ("milloin vain", "milloin vain"),
    ],
)
def test_a_time_is_shown_in_words(value: str, words: str) -> None:
    assert shown(WHEN, value) == words
