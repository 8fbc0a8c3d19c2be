"""What stops the form: whoever says so, and never an answer that only resembles such a wish."""

import json
from pathlib import Path

import pytest

from bot.dialogue.meaning import LONGEST_WISH, SHORTEST_WISH, understood
from bot.dialogue.model import Event, Filling, Session, State, Trigger, World
from bot.engine.intents import Intent
from bot.finnish.text import words
from tests.dialogue.fakes import NOW
from tests.dialogue.test_scripts import snapshot

UNSEEN = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "engine" / "intents.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
LEAST_UNDERSTOOD = 0.8
"""Share of unseen wishes to stop that stop the form; 0.85 when it was set."""

ANSWERS = """
Haaste numero 4: nuoret eivät löydä vertaisryhmiimme.
Numero 4: nuoret eivät löydä nuortenryhmiimme.
Perheet eivät jatka vertaisryhmässä kesän jälkeen.
Nuoret keskeyttävät ryhmän jo syksyllä.
Vapaaehtoiset lopettavat ensimmäisen vuoden jälkeen.
Toiminta lopetetaan, ellei vetäjiä löydy.
Kerho lopetetaan keväällä.
Omaishoitajat eivät jaksa tulla iltaisin.
Nuori ei jaksa tulla ryhmään.
Asiakkaat peruvat aikansa viime hetkellä.
Ilmoittautumisia perutaan viime hetkellä.
Tapahtumia on jouduttu perumaan.
Nuoret jäävät pois ryhmistä.
Asiakkaat jätetään yksin kotiutuksen jälkeen.
Kukaan ei halua hallitukseen.
Jäsenet eivät halua sitoutua.
Emme tavoita maahanmuuttajataustaisia isiä.
Emme jaksa järjestää kaikkea itse.
Emme ehdi ylläpitää verkkosivuja.
En osaa tehdä somea.
Emme tiedä, miksi nuoret lopettavat.
Ei ole tekijöitä eikä rahaa.
Ei tule uusia ihmisiä mukaan.
Ei saada nuoria mukaan toimintaan.
Miten saada keskeyttäneet takaisin ryhmään?
Päihteiden käytön lopettaneiden vertaistuki
Koulunsa keskeyttäneet nuoret
Tupakoinnin lopettamisen tuki nuorille.
Peruspalvelujen saavutettavuus maaseudulla
Perustamme uuden ryhmän erityislasten vanhemmille.
Unohdetaan helposti iäkkäät miehet.
Muistisairas unohtaa ajan eikä tule.
Poistamme esteitä osallistumiselta.
Haluamme poistaa esteitä osallistumiselta.
Haluamme lopettaa yksinäisyyden naapurustossa.
Asiakkaat luovuttavat kesken hakemuksen.
Ihmiset luovuttavat lomakkeiden kanssa.
Asiakkaat eivät jaksa täyttää lomakkeita.
Hakemusten täyttäminen on vaikeaa ikäihmisille.
Ehdotuksemme koskee nuorten yksinäisyyttä.
Haluamme jatkaa kesäleiriä.
Jatkuvuus puuttuu, kun vetäjät vaihtuvat.
Kirpputorin sulkeminen ja uusi toimintamuoto
Kierteen katkaiseminen: velkaantuneet nuoret
Ryhmien ohjausta ja viestintää
Ryhmän ohjausta, ei hallinnollista työtä
Anna Peruutanen
Anna Lopetus
Perus ry
Stop Huumeille ry
Pois Kadulta ry
Lopeta Väkivalta ry
Jatka Elämää ry
Mielen Taakka Pois ry
Ei muuta, kiitos paljon!
Ei tällä hetkellä muuta.
Emme halua alle 18-vuotiaita tekijöitä.
Emme halua opiskelijoita viikonlopuksi.
Emme tarvitse kesäaikaan ketään.
Ei kesätyötä, vain lukukaudella.
Jättäkää viesti vaihteeseen.
Soittakaa ennen tuloa, ovi on lukossa.
Hanke loppuu ensi vuonna.
Emme jatka hanketta ensi vuonna.
Projekti keskeytyi koronan takia.
Emme pysty maksamaan palkkaa.
En pysty olemaan paikalla perjantaisin.
Vapaaehtoiset unohtavat sovitut vuorot.
Jää aina samojen tehtäväksi.
Antaa nuorten itse suunnitella toiminta.
""".strip().splitlines()


def meant(text: str, field: str = "haaste", state: State = State.FILLING) -> Trigger:
    served = snapshot()
    session = Session(state, filling=Filling("AAAAA-00001", field))
    return understood(session, Event(Trigger.TEXT, text), World(NOW, served.knowledge, served.engine)).trigger


@pytest.mark.parametrize("field", ["haaste", "jarjesto", "lisatiedot"])
def test_an_answer_stops_nothing_whatever_it_resembles(field: str) -> None:
    names = [text for text in ANSWERS if text.endswith(" ry")]
    others = [text for text in ANSWERS if text not in names]
    assert len(ANSWERS) >= 60
    answers = names if field == "jarjesto" else others
    assert [text for text in answers if meant(text, field) is not Trigger.TEXT] == []


def test_unseen_wishes_to_stop_are_understood() -> None:
    wishes = [each["text"] for each in UNSEEN if each["intent"] == Intent.CANCEL]
    stopped = [text for text in wishes if meant(text) in (Trigger.CANCEL, Trigger.KEEP_DRAFT)]
    assert len(stopped) / len(wishes) >= LEAST_UNDERSTOOD


def test_an_example_of_the_knowledge_folder_is_taken_at_its_word() -> None:
    examples = [
        text
        for text in snapshot().knowledge.intents[Intent.CANCEL]
        if SHORTEST_WISH <= len(words(text)) <= LONGEST_WISH
    ]
    assert [text for text in examples if meant(text) is Trigger.TEXT] == []


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("nyt lopetan tän", id="first person"),
        pytest.param("lopetan", id="a single word"),
        pytest.param("en mä jaksa tätä nyt", id="a denial"),
        pytest.param("tuli muuta, pitää lopettaa", id="in the second clause"),
        pytest.param("haluaisin perua lähettämäni ehdotuksen", id="by the name of the form"),
        pytest.param("painoin väärää nappia, en halunnut tehdä ehdotusta", id="by mistake"),
    ],
)
def test_whoever_says_so_stops_the_form(said: str) -> None:
    assert meant(said) is Trigger.CANCEL


def test_an_answer_typed_while_it_is_asked_what_becomes_of_the_draft_does_not_ask_that_again() -> None:
    assert meant("Haaste numero 4: nuoret eivät löydä vertaisryhmiimme.", state=State.LEAVING) is Trigger.TEXT
    assert meant("joo lopetetaan tää", state=State.LEAVING) is Trigger.CANCEL
