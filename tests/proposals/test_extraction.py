"""What a free message says about the questions of the form: never a wrong guess."""

import pytest

from bot.proposals.extraction import extract
from bot.proposals.model import Value
from tests.proposals.small import FORM, TODAY

EVERYTHING = [field.id for field in FORM.fields]


def said(text: str) -> dict[str, Value]:
    return extract(FORM, text, TODAY, EVERYTHING)


def test_everything_in_one_message() -> None:
    message = (
        "Olemme Mieli ry, yhteyshenkilö Maija Meikäläinen, maija@mieli.fi, 040 123 4567. "
        "Haluaisimme MINNO-projektin keväälle 2027: nuoret eivät löydä vertaistukea."
    )
    assert said(message) == {
        "muoto": "minno",
        "ajankohta": "2027-kevat",
        "jarjesto": "Mieli ry",
        "yhteyshenkilo": "Maija Meikäläinen",
        "sahkoposti": "maija@mieli.fi",
        "puhelin": "040 123 4567",
    }


def test_a_message_in_lines() -> None:
    message = (
        "Järjestö: Etelä-Suomen Omaishoitajat ry\nYhteyshenkilö: Anna-Liisa Mäki-Kokko\nPuhelin: +358 50 765 4321\n"
        "Sähköposti: anna-liisa@omaishoitajat.fi\nToivoisimme kahta harjoittelijaa tammi–maaliskuussa 2027."
    )
    assert said(message) == {
        "muoto": "harjoittelu",
        "maara": 2,
        "ajankohta": "2027-01",
        "jarjesto": "Etelä-Suomen Omaishoitajat ry",
        "yhteyshenkilo": "Anna-Liisa Mäki-Kokko",
        "sahkoposti": "anna-liisa@omaishoitajat.fi",
        "puhelin": "+358 50 765 4321",
    }


def test_only_what_is_wanted_is_looked_for() -> None:
    assert extract(FORM, "maija@mieli.fi, 040 123 4567", TODAY, ["puhelin"]) == {"puhelin": "040 123 4567"}


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("meillä olisi idea minnoon", "minno"),
        ("harjoittelija keväälle", "harjoittelu"),
        ("Voisimmeko saada harjoittelijan ensi keväänä?", "harjoittelu"),
        ("Haluaisimme ehdottaa opinnäytetyötä yksinäisyydestä.", "opinnaytetyo"),
        ("Etsimme YAMK-opinnäytetyön tekijää.", "yamk"),
        ("Emme halua harjoittelijaa vaan opinnäytetyön tekijän.", "opinnaytetyo"),
        ("Viime vuonna meillä oli harjoittelija, nyt haluaisimme MINNO-projektin.", "minno"),
        ("Meillä on STEA-projekti, jossa nuoret tapaavat. Haluaisimme siihen harjoittelijan.", "harjoittelu"),
        ("Tämä ei sovi opinnäytetyöksi, mutta olisi hyvä MINNO-haaste.", "minno"),
    ],
)
def test_the_one_form_of_cooperation_that_is_wished_for(text: str, choice: str) -> None:
    assert said(text).get("muoto") == choice


@pytest.mark.parametrize(
    "text",
    [
        "Harjoittelija tai opinnäytetyö, kumpi vain kävisi meille hyvin.",
        "Mitä eroa on minnolla ja harjoittelulla?",
        "Meillä on STEA-projekti, jossa nuoret tapaavat toisiaan viikoittain.",
        "Haluaisimme jotain sellaista kuin harjoittelu on ollut teillä ennenkin.",
        "Haluamme tehdä yhteistyötä Metropolian AMK:n kanssa ensi vuonna.",
        "Emme halua harjoittelijaa, vaan jotain aivan muuta tähän tarpeeseen.",
        "Meillä oli viime vuonna harjoittelija ja toivomme jatkoa sille työlle.",
        "En osaa sanoa, mikä meille sopisi, mutta tarvitsemme apua nuorten kanssa.",
        "Nuoret eivät löydä vertaistukea.",
    ],
)
def test_no_form_of_cooperation_is_guessed(text: str) -> None:
    assert "muoto" not in said(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Olemme Mieli ry.", "Mieli ry"),
        ("Edustan Kotkan nuorten ystävät ry:tä.", "Kotkan nuorten ystävät ry"),
        ("Hei! Olen Pekka Virtanen Kotkan nuorten ystävät ry:stä.", "Kotkan nuorten ystävät ry"),
        ("Olen Maija Meikäläinen Mieli ry:n toiminnanjohtaja.", "Mieli ry"),
        ("Olen Ahmed Hassan, Monikulttuuriyhdistys Sateenkaari ry", "Monikulttuuriyhdistys Sateenkaari ry"),
        ("Olemme pieni yhdistys Mieli ry", "Mieli ry"),
        ("Föreningen Hoppet rf, hei!", "Föreningen Hoppet rf"),
        ("Olemme Diabetesliitosta ja etsimme tekijää.", "Diabetesliitto"),
        ("Olemme Mielenterveyden keskusliitto.", "Mielenterveyden keskusliitto"),
        ("Työskentelen Lastensuojelun säätiössä.", "Lastensuojelun säätiö"),
        ("terveisin\nMatti Meikäläinen\nSetlementti Tampere ry", "Setlementti Tampere ry"),
        ("Teemme työtä Diabetesliiton kanssa. Olemme Allergiayhdistys ry.", "Allergiayhdistys ry"),
    ],
)
def test_the_organisation_that_the_writer_speaks_for(text: str, name: str) -> None:
    assert said(text).get("jarjesto") == name


@pytest.mark.parametrize(
    "text",
    [
        "Olemme pieni yhdistys Helsingistä.",
        "Suomen suurin potilasyhdistys tarvitsee apua.",
        "Potilasyhdistys tarvitsee apua.",
        "Teemme yhteistyötä Mieli ry:n kanssa.",
        "Kumppanimme on Setlementti Tampere ry.",
        "Mieli ry ja Setlementti Tampere ry tekisivät tämän yhdessä.",
        "Saimme kutsun Mieli ry:n tapahtumaan.",
        "Yhdistyksemme auttaa nuoria.",
    ],
)
def test_no_organisation_is_guessed(text: str) -> None:
    assert "jarjesto" not in said(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yhteyshenkilömme on Maija Meikäläinen.", "Maija Meikäläinen"),
        ("Yhteyshenkilönä toimii Liisa Korhonen, liisa@mieli.fi", "Liisa Korhonen"),
        ("yhteyshenkilö: Anna-Liisa Mäki-Kokko", "Anna-Liisa Mäki-Kokko"),
        ("Liisa Korhonen toimii yhteyshenkilönä.", "Liisa Korhonen"),
        ("Nimeni on Matti Virtanen.", "Matti Virtanen"),
        ("Hei, olen Matti Virtanen ja etsin harjoittelijaa.", "Matti Virtanen"),
        ("Terveisin Liisa Korhonen", "Liisa Korhonen"),
        ("t. Liisa Korhonen", "Liisa Korhonen"),
        ("Olen Matti Virtanen, mutta yhteyshenkilö on Liisa Korhonen.", "Liisa Korhonen"),
    ],
)
def test_the_person_to_turn_to(text: str, name: str) -> None:
    assert said(text).get("yhteyshenkilo") == name


@pytest.mark.parametrize(
    "text",
    [
        "Olen Mieli Ry",
        "Olemme Suomen Punainen Risti.",
        "Yhteyshenkilö vaihtuu pian.",
        "Yhteyshenkilö on Liisa Korhonen. Yhteyshenkilö on Matti Virtanen.",
        "Maija Meikäläinen piti meille luennon.",
        "Yhteyshenkilö: [nimi]",
    ],
)
def test_no_person_is_guessed(text: str) -> None:
    assert "yhteyshenkilo" not in said(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Haluaisimme ottaa harjoittelijan 11.1.2027 alkaen.", "2027-01-11"),
        ("Toivomme alkua tammikuussa.", "2027-01"),
        ("Tarvitsisimme tekijän syksyksi 2027.", "2027-syksy"),
        ("Sopisi vuodelle 2027.", "2027"),
        ("Haluaisimme aloittaa tammi–maaliskuussa 2027.", "2027-01"),
        ("Perheet eivät jatka ryhmissä kesän jälkeen. Yhteistyö voisi alkaa syksyllä 2027.", "2027-syksy"),
        ("Nuoria ei tule mukaan. Työn voisi aloittaa keväällä 2027.", "2027-kevat"),
        ("Kevät 2027 sopisi meille parhaiten.", "2027-kevat"),
        ("Etsimme tekijää, mieluiten syksylle 2027.", "2027-syksy"),
        ("Haluaisin ehdottaa projektia, mielellään ensi keväänä.", "2027-kevat"),
        ("Etsimme opiskelijoita keväälle 2027.", "2027-kevat"),
        ("Haluaisimme projektin, joka alkaisi syyskuussa 2027.", "2027-09"),
        ("Ajankohta: syksy 2027", "2027-syksy"),
        ("ensi syksynä", "2027-syksy"),
    ],
)
def test_the_time_that_is_wished_for(text: str, value: str) -> None:
    assert said(text).get("ajankohta") == value


@pytest.mark.parametrize(
    "text",
    [
        "Viime keväänä meillä oli harjoittelija ja toivomme toista.",
        "Rahoituksen haku päättyy 31.1.2027, ja tarvitsemme apua.",
        "Hankkeemme alkoi tammikuussa 2025, ja haluaisimme jatkoa.",
        "Haluaisimme aloittaa nyt, kun nuoret ovat mukana.",
        "Tarvitsemme versiota 2.3 varten testaajia.",
        "Haluaisimme aloittaa syksyllä 2027 tai tammikuussa 2028.",
        "Kevät 2025 olisi ollut hyvä, nyt etsimme muuta.",
        "Numeroni on 040 123 2027, toivon soittoa.",
    ],
)
def test_no_time_is_guessed(text: str) -> None:
    assert "ajankohta" not in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Perheet eivät jatka vertaisryhmässä kesän jälkeen.",
        "Toivoisimme, että perheet jatkaisivat ryhmässä kesän jälkeen.",
        "Ryhmämme alkavat syksyllä, eikä niihin löydy ohjaajia, joten tarvitsisimme apua.",
        "Haluamme, että nuoret löytävät kesällä tekemistä.",
        "Haluaisimme MINNO-projektin: perheet eivät jatka ryhmässä kesän jälkeen.",
        "Leiri pidetään kesäkuussa, ja vetäjiä tarvitaan lisää.",
        "Keväällä nuoret katoavat ryhmistä.",
        "Haluaisimme tietää, miksi kävijät katoavat syksyllä.",
        "Leiri siirtyi keväälle, ja nyt tarvitsemme vetäjiä.",
    ],
)
def test_a_time_in_the_challenge_is_no_wish_for_the_beginning(text: str) -> None:
    assert "ajankohta" not in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nuoria ei tule mukaan. Aloitus keväällä 2027, ei rahoitusta.",
        "Nuoria ei tule ryhmiin, eikä tämä liity rahoitukseen.",
        "Etsimme opparin tekijää (ei yhteyttä rahoitukseen).",
    ],
)
def test_no_funding_is_what_a_clause_says_that_says_nothing_else(text: str) -> None:
    assert said(text).get("rahoitus") == ("ei",)


@pytest.mark.parametrize(
    "text",
    [
        "Meillä ei ole rahoitusta kerhon ohjaajaan.",
        "Leiri peruuntui, koska emme saaneet rahoitusta.",
        "Haemme rahoitusta keväällä.",
        "Ilman rahoitusta kerho loppuu.",
        "Ei ole rahoitusta palkata ohjaajaa.",
    ],
)
def test_the_want_of_money_is_no_answer_about_funding(text: str) -> None:
    assert "rahoitus" not in said(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Haluaisimme kaksi harjoittelijaa.", 2),
        ("Voisimme ottaa 3 harjoittelijaa keväällä.", 3),
        ("Tarvitsemme pari innokasta harjoittelijaa.", 2),
        ("Haluaisimme 2–3 harjoittelijaa.", None),
        ("Haluaisimme yhden tai kaksi harjoittelijaa.", None),
        ("Haluaisimme harjoittelijan.", None),
        ("Haluaisimme 50 harjoittelijaa.", None),
        ("Meillä oli viime vuonna kaksi harjoittelijaa.", None),
    ],
)
def test_how_many_trainees(text: str, count: int | None) -> None:
    assert said(text).get("maara") == count


def test_two_addresses_or_numbers_are_none() -> None:
    found = said("Maija: maija@mieli.fi, 040 123 4567. Pekka: pekka@mieli.fi, 050 765 4321.")
    assert "sahkoposti" not in found
    assert "puhelin" not in found


def test_a_sum_or_a_year_is_no_phone_number() -> None:
    assert said("Budjettimme on 120 000 euroa vuosille 2026–2028.") == {}
