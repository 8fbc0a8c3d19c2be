"""What personal data looks like in a message, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.finnish.redaction import contains_identity_code, redacted

CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
SIGNS = "-+ABCDEFYXWVU"


def identity_code(day: int, month: int, year: int, sign: str, number: int) -> str:
    """Return an identity code with the right check character, as the Population Register makes them."""
    digits = f"{day:02}{month:02}{year:02}"
    return f"{digits}{sign}{number:03}{CHECK_CHARACTERS[int(f'{digits}{number:03}') % 31]}"


identity_codes = st.builds(
    identity_code,
    st.integers(1, 31),
    st.integers(1, 12),
    st.integers(0, 99),
    st.sampled_from(SIGNS),
    st.integers(2, 999),
)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("hetu on 131052-308T.", "hetu on [henkilötunnus].", id="identity code"),
        pytest.param("131052-308t", "[henkilötunnus]", id="small letter"),
        pytest.param("131052B308T", "[henkilötunnus]", id="sign of 2023"),
        pytest.param("131052a308T", "[henkilötunnus]", id="small sign"),
        pytest.param("131052 - 308 T", "[henkilötunnus]", id="spaced around the sign"),
        pytest.param("1310 52-308T", "[henkilötunnus]", id="spaced inside"),
        pytest.param("13.10.1952-308T", "[henkilötunnus]", id="with a written-out date"),
        pytest.param("131052–308T", "[henkilötunnus]", id="en dash"),
        pytest.param("131052\u00a0-\u200b308T", "[henkilötunnus]", id="invisible spaces"),
        pytest.param("131052 308T", "[henkilötunnus]", id="sign left out"),
        pytest.param("131052308T", "[henkilötunnus]", id="written together"),
        pytest.param("asiakkaan131052-308T:n", "asiakkaan[henkilötunnus]:n", id="glued to words"),
        pytest.param("１３１０５２-３０８T", "[henkilötunnus]", id="wide digits"),
        pytest.param("040 123 4567", "[puhelinnumero]", id="mobile"),
        pytest.param("0401234567", "[puhelinnumero]", id="mobile in one"),
        pytest.param("040-1234 567, kiitos", "[puhelinnumero], kiitos", id="mobile with a dash"),
        pytest.param("040.123.4567", "[puhelinnumero]", id="mobile with dots"),
        pytest.param("soita +358 (0)40 123 4567", "soita [puhelinnumero]", id="with the country"),
        pytest.param("00358401234567", "[puhelinnumero]", id="with the long country"),
        pytest.param("(09) 7424 5000", "[puhelinnumero]", id="landline"),
        pytest.param("(040 123 4567)", "([puhelinnumero])", id="in brackets"),
        pytest.param("puh. 123 4567", "puh. [puhelinnumero]", id="told to be a number"),
        pytest.param("numeroni on 50 123 4567", "numeroni on [puhelinnumero]", id="told without the zero"),
        pytest.param("maija.m@mieli.fi.", "[sähköposti].", id="e-mail"),
        pytest.param("mäkinen+tk@järjestö.co.fi", "[sähköposti]", id="e-mail with dots above"),
        pytest.param("maija (at) mieli.fi", "[sähköposti]", id="e-mail hidden from robots"),
        pytest.param("FI21 1234 5600 0007 85", "[tilinumero]", id="IBAN"),
        pytest.param("fi2112345600000785", "[tilinumero]", id="IBAN in one"),
        pytest.param("DE89 3704 0044 0532 0130 00 ja", "[tilinumero] ja", id="foreign IBAN"),
        pytest.param("https://maija:sala@mieli.fi/x y", "[verkko-osoite] y", id="credentials in a link"),
        pytest.param("https://mieli.fi/?id=1&token=abc", "[verkko-osoite]", id="token in a link"),
        pytest.param("Hei, nimeni on Maija Mäki-Petäys ja", "Hei, nimeni on [nimi] ja", id="name told"),
        pytest.param("mun nimi on maija meikäläinen ja", "mun nimi on [nimi] ja", id="name in small letters"),
        pytest.param("Terveisin\nMaija Meikäläinen\nMieli ry", "Terveisin\n[nimi]\nMieli ry", id="signature"),
        pytest.param("onko näin? terv. maija", "onko näin? terv. [nimi]", id="short signature"),
        pytest.param("Kiitos! t. Maija", "Kiitos! t. [nimi]", id="shortest signature"),
    ],
)
def test_personal_data_is_replaced_by_a_mark(text: str, kept: str) -> None:
    assert redacted(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "MINNO on 10 op ja 270 h eli 27 h / op",
        "vuosina 2026-2027 tai 2026–2028",
        "1.1.2026 klo 12.30, 01.02.2026, 01-02-2026 klo 10, 01/02/2026, 2026-01-02, 01022026",
        "budjetti on 1 000 000 000 euroa tai 10 000 € tai 0-100 000 e tai 0,50 e",
        "20 t. viikossa, yhteensä 400 t. Metropoliassa",
        "131052-308A on väärin, tarkistusmerkki ei täsmää",
        "Y-tunnus 1234567-8",
        "soita 112",
        "https://www.metropolia.fi/fi/minno?sivu=2",
        "projektin nimi on Toivo",
        "klo 08:00-16:00 ja 08-16",
        "ISO 27001, COVID-19, 3 x 5 x 8",
        "",
    ],
)
def test_numbers_that_say_nothing_of_a_person_stay(text: str) -> None:
    assert redacted(text) == text


@given(identity_codes)
def test_every_valid_identity_code_is_found(code: str) -> None:
    assert contains_identity_code(f"asiakas {code} kysyi")
    assert redacted(f"asiakas {code} kysyi") == "asiakas [henkilötunnus] kysyi"


@given(identity_codes, st.sampled_from(CHECK_CHARACTERS))
def test_the_check_character_decides(code: str, check: str) -> None:
    assert contains_identity_code(code[:-1] + check) == (code[-1] == check)


PIECES = st.sampled_from(
    [
        "131052-308T",
        "0401234567",
        "+358401234567",
        "a@b.fi",
        "FI2112345600000785",
        "https://a:b@c/",
        "nimeni on ",
        "terveisin ",
        "t. ",
        "Maija",
        "puh ",
        "1 000 000",
        "2026",
        "01-02-2026",
        " ",
        "\n",
        ".",
        ",",
        "-",
        "(",
        ")",
        "ä",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES | st.text(max_size=2), max_size=12).map("".join)))
def test_redacting_twice_changes_nothing(text: str) -> None:
    once = redacted(text)
    assert redacted(once) == once
    assert not contains_identity_code(once)


@pytest.mark.parametrize(
    "piece", ["a", "0", "1 ", "a.", "a@", "a://", "FI21 ", "nimeni on ", "t. A", "131052-", "+", "ä"]
)
def test_a_long_message_of_one_piece_comes_to_an_end(piece: str) -> None:
    text = piece * (10_000 // len(piece))
    assert redacted(redacted(text)) == redacted(text)


def test_surrogates_and_control_characters_pass_through() -> None:
    assert redacted("\ud800\x00\ufffe") == "\ud800\x00\ufffe"
