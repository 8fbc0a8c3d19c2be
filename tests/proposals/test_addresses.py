"""E-mail addresses and phone numbers as people write them, and how they are kept."""

import pytest

from bot.content.form_model import Kind
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept
from tests.proposals.small import TODAY, question

EMAIL = question(Kind.EMAIL)
PHONE = question(Kind.PHONE)


@pytest.mark.parametrize(
    "text",
    [
        "maija@mieli.fi", "maija@mieli.fi.", "maija@mieli.fi!", " maija@mieli.fi ", "sähköposti on maija@mieli.fi",
        "maija (at) mieli.fi", "maija[at]mieli.fi", "maija(ät)mieli.fi", "maija at mieli.fi",
        "maija at mieli piste fi",
        "maija @ mieli.fi", "maija@MIELI.FI", "mailto:maija@mieli.fi", "<maija@mieli.fi>", "”maija@mieli.fi”",
        "Maija Meikäläinen <maija@mieli.fi>", "Osoitteeni: maija@mieli.fi, kiitos",
        "maija@mieli.fi tai maija@mieli.fi",
        "maija@mieli.fi\n", "*maija@mieli.fi*", "(maija@mieli.fi)", "maija\u200b@mieli.fi",
    ],
)  # fmt: skip
def test_an_email_address_is_found_however_it_is_written(text: str) -> None:
    assert accept(EMAIL, text, TODAY) == "maija@mieli.fi"


@pytest.mark.parametrize(
    "address",
    [
        "Maija.Meikalainen@mieli.fi", "maija+ehdotukset@mieli.fi", "m@x.co", "maija@sub.mieli.fi", "o'neil@mieli.fi",
        "maija@järvi.fi", "maija_m@mieli-ry.fi", "maija@mail.com", "maija@hotmail.fi", "1@2.fi", "maija@live.com",
        "maija@xn--jrvi-loa.fi", "maija@gmx.de",
    ],
)  # fmt: skip
def test_an_address_that_is_right_is_kept_as_it_is(address: str) -> None:
    assert accept(EMAIL, address, TODAY) == address


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("maija@gmail.con", "maija@gmail.com"),
        ("maija@gmial.com", "maija@gmail.com"),
        ("maija@gmai.com", "maija@gmail.com"),
        ("maija@gmail.co", "maija@gmail.com"),
        ("maija@gmail", "maija@gmail.com"),
        ("maija@hotmial.com", "maija@hotmail.com"),
        ("maija@mielifi", "maija@mieli.fi"),
        ("maija@mieli,fi", "maija@mieli.fi"),
        ("maija@mieli..fi", "maija@mieli.fi"),
        ("maija@mieli.fii", "maija@mieli.fi"),
        ("mäki@mieli.fi", "maki@mieli.fi"),
    ],
)
def test_a_likely_slip_is_asked_about(text: str, meant: str) -> None:
    assert accept(EMAIL, text, TODAY) == Refusal("sähköpostissa-virhe", {"ehdotus": meant})


@pytest.mark.parametrize(
    "text",
    [
        "maija", "maija.mieli.fi", "maija@", "@mieli.fi", "maija@mieli", "maija@@mieli.fi",
        "maija..m@mieli.fi", "040 123 4567",
        f"{'a' * 65}@mieli.fi", f"maija@{'a' * 64}.fi", "maija@-mieli.fi", "@", "ei ole", "a" * 4000 + "@mieli.fi",
    ],
)  # fmt: skip
def test_what_is_no_email_address(text: str) -> None:
    assert accept(EMAIL, text, TODAY) == Refusal("ei-sähköposti")


@pytest.mark.parametrize("text", ["maija@mieli.fi, pekka@mieli.fi", "maija@mieli.fi ja pekka@mieli.fi"])
def test_two_addresses_are_too_many(text: str) -> None:
    assert accept(EMAIL, text, TODAY) == Refusal("monta-sähköpostia")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("040 123 4567", "040 123 4567"),
        ("0401234567", "040 123 4567"),
        ("040-1234567", "040 123 4567"),
        ("040–123 45 67", "040 123 4567"),
        ("040.123.4567", "040 123 4567"),
        ("puh. 040 123 4567", "040 123 4567"),
        ("p.040 1234567", "040 123 4567"),
        ("numeroni on 040 1234567", "040 123 4567"),
        ("040 1234567 (Maija)", "040 123 4567"),
        ("040 123 4567, arkisin 9–15", "040 123 4567"),
        ("401234567", "040 123 4567"),
        ("00358401234567", "+358 40 123 4567"),
        ("+358401234567", "+358 40 123 4567"),
        ("+358 (0)40 123 4567", "+358 40 123 4567"),
        ("358401234567", "+358 40 123 4567"),
        ("+3580401234567", "+358 40 123 4567"),
        ("(09) 310 1691", "09 310 1691"),
        ("09 3101691", "09 310 1691"),
        ("0400 123456", "0400 123 456"),
        ("0457 123 4567", "0457 123 4567"),
        ("013 123456", "013 123 456"),
        ("020 7123456", "020 712 3456"),
        ("+46 70 123 45 67", "+46 70 123 45 67"),
        ("0046 70 1234567", "+46 70 1234567"),
        ("00 46701234567", "+46701234567"),
        ("+1 (212) 555-1234", "+1 212 555 1234"),
        ("040 123 4567 / 0401234567", "040 123 4567"),
    ],
)
def test_a_phone_number(text: str, number: str) -> None:
    assert accept(PHONE, text, TODAY) == number
    assert accept(PHONE, number, TODAY) == number


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("abc", "ei-puhelin"),
        ("nelonen viisi", "ei-puhelin"),
        ("maija@mieli.fi", "ei-puhelin"),
        ("11.1.2027", "ei-puhelin"),
        ("o40 1234567", "ei-puhelin"),
        ("123 456 789", "ei-puhelin"),
        ("12345", "puhelin-lyhyt"),
        ("112", "puhelin-lyhyt"),
        ("+358", "puhelin-lyhyt"),
        ("040 ABC DEFG", "puhelin-lyhyt"),
        ("040 1234567890123", "puhelin-pitkä"),
        ("+" + "1" * 20, "puhelin-pitkä"),
        ("040 123 4567 / 050 765 4321", "monta-puhelinta"),
        ("040 123 4567 tai 050 765 4321", "monta-puhelinta"),
        ("+358 40 1234567 050 1234567", "monta-puhelinta"),
    ],
)
def test_what_is_no_single_phone_number(text: str, reason: str) -> None:
    assert accept(PHONE, text, TODAY) == Refusal(reason)
