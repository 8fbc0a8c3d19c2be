"""The one who writes everything into one message, each in their own style; nothing may be asked twice or lost."""

import pytest

from tests.people.driver import EVERYTHING, Person

MAIL = """Hei,

meillä olisi kiinnostusta MINNO-projektiin.
Järjestömme Kuurojen Liitto ry
etsii ratkaisua siihen, että viittomakieliset ikäihmiset jäävät digipalvelujen ulkopuolelle. Ajankohta: syksy 2028.

Ystävällisin terveisin
Maija Meikäläinen
Kuurojen Liitto ry
p. 040 123 4567
maija.meikalainen@esimerkki.fi"""

BULLETS = """- muoto: harjoittelu
- tehtävät: ryhmien ohjaamista, viestintää somessa ja tapahtumien järjestämistä
- montako: 2
- palkka: ei
- ajankohta: kevät 2028
- järjestö: Toivo ry
- yhteyshenkilö: Ossi Ojala
- sähköposti: ossi@toivo.fi
- puhelin: 050-1234567"""

THESIS = (
    "Tarjoamme opinnäytetyön aihetta: miten päihdekuntoutujat kokevat vertaistuen merkityksen? Olemme A-kilta ry. "
    "Ota yhteyttä: Matti Mäki, matti.maki@akilta.fi, puh 044 987 6543."
)

MASTER = (
    "Ehdotan YAMK-opinnäytetyötä: vapaaehtoistyön johtamisen kehittäminen pienissä yhdistyksissä. "
    "Yhdistys on Tukena ry. Aloitus elokuussa 2028."
)

UNPUNCTUATED = (
    "moi me ollaan kuurojen yhdistys ja haettais opparin tekijää tutkimaan miten kuurot vanhukset saa kotihoitoa "
    "viittomakielellä ajankohta ois tammikuu 2028 yhteyshenkilö on kalle kuusi ja meili kalle.kuusi@kuurot.fi"
)


async def test_what_was_told_at_once_is_not_asked_again(person: Person) -> None:
    await person.says("ehdota", EVERYTHING)
    assert person.sources == ["lomake:rahoitus"]
    await person.says("ohita")
    assert person.sources == ["lomake:lisatiedot"]
    await person.says("ohita")
    person.is_told_the_truth()
    assert person.answers() == {
        "muoto": "minno",
        "haaste": "Nuoret eivät löydä vertaistukiryhmiämme, emmekä tiedä miksi.",
        "ajankohta": "2028-kevat",
        "rahoitus": None,
        "jarjesto": "Mieli ry",
        "yhteyshenkilo": "Maija Meikäläinen",
        "sahkoposti": "maija@esimerkki.fi",
        "puhelin": "040 765 4321",
        "lisatiedot": None,
    }


async def test_a_masters_thesis_in_ordinary_words_is_carried_along(person: Person) -> None:
    await person.says(MASTER)
    assert person.sources == ["ehdotus.otetaanko-mukaan"]
    await person.says("joo")
    stored = person.answers()
    assert (stored["muoto"], stored["ajankohta"], stored["jarjesto"]) == ("yamk", "2028-08", "Tukena ry")
    assert stored["haaste"].startswith("vapaaehtoistyön johtamisen kehittäminen")
    assert person.sources == ["lomake:tekija"]


async def test_a_mail_with_a_signature_answers_the_form(person: Person) -> None:
    await person.says("ehdota", MAIL)
    stored = person.answers()
    assert stored["jarjesto"] == "Kuurojen Liitto ry"
    assert stored["sahkoposti"] == "maija.meikalainen@esimerkki.fi"
    assert "viittomakieliset ikäihmiset" in stored["haaste"]
    assert "terveisin" not in stored["haaste"]
    assert "040" not in stored["haaste"]


async def test_a_mail_written_before_any_button_begins_a_proposal(person: Person) -> None:
    await person.says(MAIL)
    assert person.sources == ["ehdotus.otetaanko-mukaan"]


async def test_more_is_told_while_the_bot_asks_whether_to_take_it_along(person: Person) -> None:
    await person.says("meillä olisi idea minnoon")
    await person.says(EVERYTHING)
    assert person.answers().get("jarjesto") == "Mieli ry" or "Mieli ry" in person.told


async def test_a_list_with_headings_goes_into_the_right_places(person: Person) -> None:
    await person.says("ehdota", BULLETS)
    stored = person.answers()
    assert stored["tehtavat"] == "ryhmien ohjaamista, viestintää somessa ja tapahtumien järjestämistä"
    assert stored["maara"] == 2
    assert stored["palkka"] is False


@pytest.mark.parametrize(
    "beginning", [pytest.param(["ehdota"], id="in the form"), pytest.param([], id="at once")]
)
async def test_a_topic_worded_as_a_question_is_not_lost(person: Person, beginning: list[str]) -> None:
    await person.says(*beginning, THESIS)
    told = str(person.answers()) + person.told
    assert "A-kilta ry" in told
    assert "päihdekuntoutujat kokevat" in told


async def test_a_message_without_a_single_full_stop_begins_a_proposal(person: Person) -> None:
    await person.says(UNPUNCTUATED)
    assert person.sources == ["ehdotus.otetaanko-mukaan"]


async def test_a_name_is_found_in_a_line_of_contact_data(person: Person) -> None:
    await person.says("ehdota", "minno", "Nuoria ei tule ryhmiin mukaan", "ohita", "ohita")
    await person.says("Muistiyhdistys ry, yhteyshenkilö Kaisa Kuusi, kaisa@muisti.fi")
    stored = person.answers()
    assert stored["jarjesto"] == "Muistiyhdistys ry"
    assert stored["yhteyshenkilo"] == "Kaisa Kuusi"
    assert stored["sahkoposti"] == "kaisa@muisti.fi"
