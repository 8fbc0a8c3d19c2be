"""A message that asks two things gets both answers; one that asks one thing in two clauses gets one."""

import pytest

from bot.engine.cuts import Joined, coordinations, groupings, spans
from bot.engine.decide import choice_of_each
from bot.engine.engine import Engine
from bot.engine.model import Candidate, Decision, Parts, Verdict


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param(
            "Mitä ovat SOSTE ja Metropolia?", ["soste-mika", "metropolia-mika"], id="what two names are"
        ),
        pytest.param(
            "mikä on minno ja soste", ["minno-mika", "soste-mika"], id="what a subject and a name are"
        ),
        pytest.param(
            "Harjoittelijan vakuutukset ja kuka täällä meillä neuvoo häntä?",
            ["harjoittelu-sopimus", "harjoittelu-ohjaus"],
            id="the first is only named",
        ),
        pytest.param(
            "Mitä minnosta hyödytään, ja kun meitä on kaksi niin meneekö siihen hirveesti aikaa?",
            ["minno-hyodyt", "minno-tyomaara"],
            id="behind a condition",
        ),
        pytest.param(
            "kauan kestaa harkka enta lopputyo",
            ["harjoittelu-kesto", "opinnaytetyo-kesto"],
            id="entä without dots",
        ),
        pytest.param(
            "mita asiantuntijavaihto meille tarkottais seka kehen siina ollaan yhteydessa",
            ["asiantuntijavaihto", "yhteystiedot"],
            id="sekä without dots",
        ),
        pytest.param(
            "Pitäs selvittää a) kuinka iso homma opinnäytetyö on opiskelijalle b) mihin aiheen voi ilmottaa",
            ["opinnaytetyo-kesto", "opinnaytetyo-aihe"],
            id="a list by letters",
        ),
        pytest.param(
            "Kertokaa opinnäytetyöstä perusasiat. Sopimuspohja kiinnostaisi myös.",
            ["opinnaytetyo-mika", "opinnaytetyo-sopimus"],
            id="the second is an interest",
        ),
        pytest.param(
            "voisko meidän työntekijä käydä luennoimassa siellä, tai mitä muuta vois tehdä yhdessä",
            ["asiantuntijavaihto", "yhteistyomuodot"],
            id="joined by tai",
        ),
        pytest.param(
            "Hyödyt vs. vaiva minnossa?", ["minno-hyodyt", "minno-tyomaara"], id="one against the other"
        ),
        pytest.param(
            "Paljonko MINNO maksaa ja kuka ohjaa opiskelijoita?",
            ["minno-kustannukset", "minno-ohjaus"],
            id="joined by ja",
        ),
        pytest.param(
            "Kauanko harjoittelu kestää ja maksetaanko siitä palkkaa?",
            ["harjoittelu-kesto", "harjoittelu-palkka"],
            id="the second names its subject by a pronoun",
        ),
        pytest.param(
            "Mitä MINNO maksaa järjestölle ja milloin se alkaa?",
            ["minno-kustannukset", "minno-aikataulu"],
            id="price and time",
        ),
        pytest.param(
            "Onko harjoittelu palkallinen, ja kuka vakuuttaa harjoittelijan?",
            ["harjoittelu-palkka", "harjoittelu-sopimus"],
            id="joined by a comma and ja",
        ),
        pytest.param(
            "Pitääkö harjoittelijalle maksaa jotain, ja kenen vakuutus on voimassa kun ollaan hiihtoretkellä?",
            ["harjoittelu-palkka", "harjoittelu-sopimus"],
            id="the second is sure only in the whole message",
        ),
        pytest.param(
            "Meitä kiinnostavat minno ja oppari. Paljonko kumpikin maksaa?",
            ["minno-kustannukset", "opinnaytetyo-kustannukset"],
            id="one question of both subjects that were named",
        ),
        pytest.param(
            "minno aikataulu + hinta", ["minno-aikataulu", "minno-kustannukset"], id="joined by a plus sign"
        ),
        pytest.param(
            "harkan kesto, palkka", ["harjoittelu-kesto", "harjoittelu-palkka"], id="a list with a comma"
        ),
        pytest.param(
            "haluan puhua ihmisen kanssa, mikä on teidän puhelinnumero",
            ["ihminen", "yhteystiedot"],
            id="a wish and a question",
        ),
        pytest.param(
            "Mitä SOSTE tekee, ja mikä on Metropolia?",
            ["soste-mika", "metropolia-mika"],
            id="a question that is sure alone borrows nothing",
        ),
        pytest.param(
            "Paljonko minno maksaa, entä oppari?",
            ["minno-kustannukset", "opinnaytetyo-kustannukset"],
            id="one matter, two subjects",
        ),
        pytest.param(
            "Montako opintopistettä MINNO on? Entä paljonko se maksaa?",
            ["minno-laajuus", "minno-kustannukset"],
            id="two sentences",
        ),
        pytest.param(
            "paljonko oppari maksaa ja kauanko se kestää",
            ["opinnaytetyo-kustannukset", "opinnaytetyo-kesto"],
            id="no question mark",
        ),
        pytest.param(
            "Miten minnoon haetaan? Haluaisin myös tietää, mitä se maksaa.",
            ["minno-haku", "minno-kustannukset"],
            id="a polite opening between them",
        ),
        pytest.param(
            "1) Mitä minno maksaa? 2) Kauanko se kestää?",
            ["minno-kustannukset", "minno-aikataulu"],
            id="numbered",
        ),
        pytest.param(
            "Mihin opparin aihe lähetetään & mitä se maksaa?",
            ["opinnaytetyo-aihe", "opinnaytetyo-kustannukset"],
            id="joined by a sign",
        ),
        pytest.param(
            "paljonks oppari maksaa ja kauan sen tekemiseen menee",
            ["opinnaytetyo-kustannukset", "opinnaytetyo-kesto"],
            id="a question word of speech",
        ),
        pytest.param(
            "En tiedä mikä minno on enkä mitä se maksaa.", ["minno-mika", "minno-kustannukset"], id="enkä"
        ),
        pytest.param(
            "Maksaako harjoittelu tai oppari meille jotain?",
            ["harjoittelu-palkka", "opinnaytetyo-kustannukset"],
            id="one question, two subjects",
        ),
        pytest.param("Minnon hinta ja kesto?", ["minno-kustannukset", "minno-aikataulu"], id="two matters"),
        pytest.param(
            "minnon kesto sekä harjoittelun palkka",
            ["minno-aikataulu", "harjoittelu-palkka"],
            id="two of each",
        ),
        pytest.param(
            "kauanko minno kestää, ja harjoittelu?",
            ["minno-aikataulu", "harjoittelu-kesto"],
            id="another subject named last",
        ),
        pytest.param(
            "Pitääkö opinnäytetyön tekijälle maksaa? Ja sama kysymys harjoittelijasta.",
            ["opinnaytetyo-kustannukset", "harjoittelu-palkka"],
            id="the same question again",
        ),
        pytest.param(
            "Kauanko ehdotuksen käsittely kestää ja mistä saan yhteyshenkilön?",
            ["ehdotuksen-kasittely", "yhteystiedot"],
            id="the second does not ask the first again",
        ),
        pytest.param(
            "Onko minno ilmainen? Lisäksi haluaisin tietää, kuka tulokset omistaa.",
            ["minno-kustannukset", "minno-oikeudet"],
            id="the subject is the one before, however long the second is",
        ),
        pytest.param(
            "Haluaisimme tarjota opinnäytetyön aihetta. Mihin se laitetaan, ja mistä saamme sopimuspohjan?",
            ["opinnaytetyo-aihe", "opinnaytetyo-sopimus"],
            id="a pronoun for what was told before",
        ),
        pytest.param(
            "1) kuka ohjaa harkkaria 2) maksetaanko hänelle palkkaa",
            ["harjoittelu-ohjaus", "harjoittelu-palkka"],
            id="numbered in one line",
        ),
        pytest.param(
            "Kuka minnoa ohjaa, ja toisena asiana että kauanko oppari kestää?",
            ["minno-ohjaus", "opinnaytetyo-kesto"],
            id="as a second matter",
        ),
        pytest.param(
            "Kauanko harjoittelu kestää? Samalla tekis mieli tietää millanen on hyvä minnohaaste",
            ["harjoittelu-kesto", "minno-hyva-haaste"],
            id="a wish to know, as spoken",
        ),
        pytest.param(
            "Kysymys 1: millainen haaste kelpaa? Kysymys 2: mihin se toimitetaan?",
            ["minno-hyva-haaste", "minno-haku"],
            id="a pronoun for the subject of the answer before, which nobody named",
        ),
        pytest.param(
            "Montako opintopistettä on minno ja montako oppari?",
            ["minno-laajuus", "opinnaytetyo-kesto"],
            id="a question word and another subject ask the same again",
        ),
        pytest.param(
            "paljon me joudutaan tekemään töitä minnon eteen, entä opparin?",
            ["minno-tyomaara", "opinnaytetyo-ohjaus"],
            id="a turn makes what stands before it a question",
        ),
        pytest.param(
            "Minnon laajuus opintopisteinä ja sama opinnäytetyöstä, kiitos",
            ["minno-laajuus", "opinnaytetyo-kesto"],
            id="the same of another subject, and no question word at all",
        ),
        pytest.param(
            "Minä viikkoina minnoa pidetään ja kuka opettaja siinä on?",
            ["minno-aikataulu", "minno-ohjaus"],
            id="a minä that asks which",
        ),
        pytest.param(
            "Onko harjoittelu pakko olla palkallinen ja jos opiskelija loukkaa itsensä, niin kuka korvaa?",
            ["harjoittelu-palkka", "harjoittelu-sopimus"],
            id="a condition and what is asked of it",
        ),
        pytest.param(
            "Kuka vakuuttaa harjoittelijan? Lisäksi minnoryhmien koko olisi hyvä saada.",
            ["harjoittelu-sopimus", "minno-ryhma"],
            id="what is added asks, though it has no question word",
        ),
        pytest.param(
            "Haluaisin itse vapaaehtoiseksi, minne otan yhteyttä? Veljeni etsii kuntoutusta, miten sinne haetaan?",
            ["muu-vapaaehtoiseksi", "muu-kuntoutus"],
            id="what is said in passing is no third question",
        ),
        pytest.param(
            "Kuka ohjaa opparia? Mitä se maksaa? Onko se julkinen?",
            ["opinnaytetyo-ohjaus", "opinnaytetyo-kustannukset", "opinnaytetyo-julkisuus"],
            id="three",
        ),
    ],
)
def test_two_questions_get_both_answers_in_their_order(
    shipped: Engine, text: str, answers: list[str]
) -> None:
    verdict = shipped.answer(text)
    assert verdict.decision is Decision.ANSWER
    assert [found.id for found in verdict.answers] == answers


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Olemme pieni yhdistys ja meitä kiinnostaa, paljonko MINNO maksaa?", "minno-kustannukset"),
        ("Hei, paljonko MINNO maksaa?", "minno-kustannukset"),
        ("Kiinnostaisi tietää, paljonko MINNO maksaa", "minno-kustannukset"),
        ("Kuka omistaa MINNO-projektin tulokset, me vai opiskelijat?", "minno-oikeudet"),
        ("Voiko pieni yhdistys ja iso liitto hakea MINNOon?", "kuka-voi-osallistua"),
        ("Kun harjoittelija tulee meille, pitääkö hänelle maksaa palkkaa?", "harjoittelu-palkka"),
        ("Mitä SOSTE ja Metropolia ovat sopineet yhteistyöstä?", "yhteistyosopimus"),
        ("minno ja esr rahotus miten ne littyy toisiinsa", "minno-rahoitus"),
        (
            "Millainen kirjallinen sopimus harjoittelusta tehdään järjestön, opiskelijan ja oppilaitoksen kesken?",
            "harjoittelu-sopimus",
        ),
        ("Opinnäytetöitä on meillä tehty. Paljonko hommaa MINNO tietäisi meille?", "minno-tyomaara"),
        (
            "Rahastonhoitaja haluaa tietää ennen kuin mitään luvataan, maksaako minno jotain.",
            "minno-kustannukset",
        ),
        ("harjoittelijako, opparintekijäkö vai minnoryhmä meille sopisi", "mika-sopii"),
    ],
)
def test_one_question_in_several_clauses_gets_one_answer(shipped: Engine, text: str, answer: str) -> None:
    assert [found.id for found in shipped.answer(text).answers] == [answer]


def test_each_question_takes_what_it_leaves_out_from_the_others_before_the_conversation(
    small: Engine,
) -> None:
    verdict = small.answer("maksetaanko harkasta palkkaa ja kauanko se kestää", ["paljonko minno maksaa"])
    assert [found.id for found in verdict.answers] == ["harjoittelu-palkka", "harjoittelu-kesto"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "maksaako harkka tai minno",
            {(Joined.SUBJECTS, "maksaako harkka", "maksaako minno")},
            id="two subjects",
        ),
        pytest.param(
            "paljonko minno maksaa ja harkka",
            {(Joined.HALVES, "paljonko minno maksaa", "harkka paljonko maksaa")},
            id="another subject named last",
        ),
        pytest.param(
            "minno hinta ja kesto",
            {
                (Joined.MATTERS, "minno hinta", "minno kesto"),
                (Joined.HALVES, "minno hinta", "kesto minno"),
            },
            id="two matters",
        ),
        pytest.param("harkka ja sen hinta", set(), id="a bare name asks nothing"),
        pytest.param("hinta", set(), id="nothing is joined"),
    ],
)
def test_what_one_ja_may_join(small: Engine, text: str, parts: set[tuple[Joined, str, str]]) -> None:
    found = {
        (each.of, *(" ".join(word.written for word in part.words) for part in each.parts))
        for each in coordinations(small.read(text))
    }
    assert found == parts


def test_clauses_are_read_one_by_one_and_in_pairs() -> None:
    assert spans(3) == ((0, 1), (1, 2), (2, 3), (0, 2), (1, 3))
    assert list(groupings(3)) == [((0, 1), (1, 2), (2, 3)), ((0, 1), (1, 3)), ((0, 2), (2, 3))]
    assert list(groupings(1)) == []


def test_where_none_is_sure_the_buttons_hold_an_answer_to_each() -> None:
    likely = (_candidate("hinta", 0.3), _candidate("kesto", 0.5))
    whole = Verdict(Decision.UNKNOWN, (), (), (_candidate("muu", 0.4), _candidate("hinta", 0.1)), ())
    found = choice_of_each(likely, whole)
    assert found is not None
    assert found.offered == ("kesto", "hinta")
    assert [each.id for each in found.candidates] == ["kesto", "hinta", "muu"]
    assert [each.score for each in found.candidates] == [0.5, 0.3, 0.3]


def test_one_likely_answer_is_no_choice() -> None:
    whole = Verdict(Decision.UNKNOWN, (), (), (), ())
    assert choice_of_each((_candidate("hinta", 0.3),), whole) is None


def _candidate(answer_id: str, score: float) -> Candidate:
    return Candidate(answer_id, score, 0.0, Parts(0.0, 0.0, 0.0, 0.0))
