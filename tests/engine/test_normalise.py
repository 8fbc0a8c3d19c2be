"""Step one: where a message is cut, and which pieces ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.engine.normalise import clauses, question_of, questions, sentences, without_reaction


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Olemme pieni yhdistys. Mitä tämä maksaa?",
            [("olemme pieni yhdistys.", False), ("mitä tämä maksaa?", True)],
            id="a story and a question",
        ),
        pytest.param("Hei! Kuka ohjaa?", [("hei!", False), ("kuka ohjaa?", True)], id="a greeting"),
        pytest.param("Mitä?Kuka?", [("mitä?", True), ("kuka?", True)], id="no space between"),
        pytest.param("eka rivi\ntoka rivi", [("eka rivi", False), ("toka rivi", False)], id="lines"),
        pytest.param("Ryhmässä on 3.5 henkeä", [("ryhmässä on 3.5 henkeä", False)], id="a number with a dot"),
        pytest.param("?! … :)", [], id="nothing but marks"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_message_is_cut_where_its_sentences_end(text: str, found: list[tuple[str, bool]]) -> None:
    assert [(sentence.text, sentence.asks) for sentence in sentences(text)] == found


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        pytest.param("kuka ohjaa", True, id="question word"),
        pytest.param("mika on minno", True, id="question word without dots"),
        pytest.param("minno kestääkö kauan", True, id="ending -kö"),
        pytest.param("onkohan tämä kallis", True, id="ending -kohan"),
        pytest.param("maksetaanks siitä", True, id="spoken ending -ks"),
        pytest.param("paljonks se maksaa", True, id="spoken question word"),
        pytest.param("kerro minnosta", True, id="a request"),
        pytest.param("minnon hinta?", True, id="a question mark alone"),
        pytest.param("milta aloilta heitä tulee", True, id="another case of mikä"),
        pytest.param("keneen voi olla yhteydessä", True, id="another case of kuka"),
        pytest.param("monta noppaa siitä saa", True, id="monta at the beginning"),
        pytest.param("antakaa puhelinnumero", True, id="a request in the plural"),
        pytest.param("kuin kauan se on meillä", True, id="kuin for kuinka"),
        pytest.param("kuin myö suahaan aihe jaettua", True, id="kuin at the beginning"),
        pytest.param("millonka se alkaa", True, id="a question word of a dialect"),
        pytest.param("kertokaapa minnosta", True, id="a request with a particle"),
        pytest.param("voisitte kertoa palkasta", True, id="a polite request without a question word"),
        pytest.param("harjoittelijalle palkka vai ei", True, id="vai ei at the end"),
        pytest.param("minä viikkoina minno pidetään", True, id="minä before weeks"),
        pytest.param("minä ja viikko lomaa", False, id="minä for I"),
        pytest.param("pidempi kuin viime vuonna", False, id="kuin for than"),
        pytest.param("meillä on monta haastetta", False, id="monta within"),
        pytest.param("kumppani keitti keiton", False, id="words that begin like question words"),
        pytest.param("viikko on pitkä aika", False, id="viikko"),
        pytest.param("koko ryhmä ja joko tai", False, id="koko and joko"),
        pytest.param("joukko takki kirkko", False, id="words that end in -kko or -kki"),
        pytest.param("olemme pieni yhdistys", False, id="a story"),
    ],
)
def test_what_asks_is_told_from_what_only_tells(text: str, asks: bool) -> None:
    [sentence] = sentences(text)
    assert sentence.asks is asks


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Paljonko MINNO maksaa?", ["paljonko minno maksaa"], id="one question"),
        pytest.param(
            "Olemme pieni yhdistys. Mitä tämä maksaa?", ["mitä tämä maksaa"], id="one question and a story"
        ),
        pytest.param(
            "montako niitä on ja kuka niitä ohjaa",
            ["montako niitä on", "kuka niitä ohjaa"],
            id="two, joined by ja",
        ),
        pytest.param(
            "Paljonko MINNO maksaa sekä kuka ohjaa?",
            ["paljonko minno maksaa", "kuka ohjaa"],
            id="two, joined by sekä",
        ),
        pytest.param(
            "Paljonko MINNO maksaa, entä oppari?",
            ["paljonko minno maksaa", "entä oppari"],
            id="two, joined by entä",
        ),
        pytest.param(
            "Kauanko se kestää, kuka sitä ohjaa",
            ["kauanko se kestää", "kuka sitä ohjaa"],
            id="two, joined by a comma",
        ),
        pytest.param(
            "Kauanko se kestää, ja paljonko se maksaa?",
            ["kauanko se kestää", "paljonko se maksaa"],
            id="two, joined by a comma and ja",
        ),
        pytest.param("Mikä MINNO on? Kuka ohjaa?", ["mikä minno on", "kuka ohjaa"], id="two sentences"),
        pytest.param("mikä, missä ja milloin", ["mikä", "missä", "milloin"], id="three"),
        pytest.param("minno vai oppari?", ["minno vai oppari"], id="a choice is one question"),
        pytest.param(
            "Kuka ohjaa ja arvioi opiskelijaa?", ["kuka ohjaa ja arvioi opiskelijaa"], id="two verbs are one"
        ),
        pytest.param(
            "Onko harjoittelu ja oppari sama asia?",
            ["onko harjoittelu ja oppari sama asia"],
            id="two subjects are one",
        ),
        pytest.param(
            "Olemme pieni yhdistys, paljonko se maksaa?",
            ["olemme pieni yhdistys paljonko se maksaa"],
            id="a clause that only tells stays with its question",
        ),
        pytest.param("Olemme pieni yhdistys ja meillä on aikaa.", [], id="nothing is asked"),
        pytest.param("mikä se on & mitä se maksaa", ["mikä se on", "mitä se maksaa"], id="a sign"),
        pytest.param("1) mikä se on? 2) mitä se maksaa?", ["mikä se on", "mitä se maksaa"], id="numbers"),
        pytest.param(
            "en tiedä mikä se on enkä mitä se maksaa",
            ["en tiedä mikä se on", "mitä se maksaa"],
            id="enkä",
        ),
        pytest.param(
            "voiko hakea, ja jos voi, niin missä lomake on",
            ["voiko hakea ja jos voi", "niin missä lomake on"],
            id="a condition in between",
        ),
        pytest.param(
            "entä oppari, kuka sitä ohjaa", ["entä oppari kuka sitä ohjaa"], id="a turn to another subject"
        ),
        pytest.param("entä oppari, entä harkka", ["entä oppari", "entä harkka"], id="two turns"),
        pytest.param(
            "pitääkö harkkarille maksaa, ja sama kysymys opparista, teen budjettia",
            ["pitääkö harkkarille maksaa", "entä opparista"],
            id="the same question of another subject",
        ),
        pytest.param(
            "voiko hakea ja jos voi niin miten",
            ["voiko hakea", "niin miten"],
            id="a condition that only joins",
        ),
        pytest.param(
            "onko se ilmainen, lisäksi kiinnostaisi aikataulu",
            ["onko se ilmainen", "kiinnostaisi aikataulu"],
            id="a wish that adds something",
        ),
        pytest.param(
            "maksaako se, ja jos maksaa, kuinka paljon",
            ["maksaako se ja jos maksaa kuinka paljon"],
            id="a condition that asks on",
        ),
        pytest.param(
            "mites tavallinen oppari, mikä se on",
            ["mites tavallinen oppari mikä se on"],
            id="a turn that only says what the next clause is about",
        ),
        pytest.param(
            "mites palkka, ja kuka ohjaa",
            ["mites palkka", "kuka ohjaa"],
            id="a turn, and another question",
        ),
        pytest.param(
            "haluan puhua ihmisen kanssa, mikä on numero",
            ["haluan puhua ihmisen kanssa", "mikä on numero"],
            id="a wish and a question",
        ),
        pytest.param(
            "Tarvitsemme myös postiosoitteen. Kuka ohjaa?",
            ["tarvitsemme myös postiosoitteen", "kuka ohjaa"],
            id="a wish in a sentence of its own",
        ),
        pytest.param(
            "miten siitä sovitaan, ja samalla voisitte kertoa palkasta",
            ["miten siitä sovitaan ja", "voisitte kertoa palkasta"],
            id="a polite request that follows",
        ),
        pytest.param(
            "harkkariako, opparintekijääkö vai minnolaisia",
            ["harkkariako opparintekijääkö vai minnolaisia"],
            id="a choice of three",
        ),
    ],
)
def test_a_sentence_is_cut_where_a_new_question_begins(text: str, found: list[str]) -> None:
    assert [" ".join(question.words) for question in questions(text)] == found


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        pytest.param("mitä se maksaa", True, id="a question word"),
        pytest.param("haluaisin vielä tietää, mitä se maksaa", True, id="a polite opening before it"),
        pytest.param("entä oppari", True, id="a turn"),
        pytest.param("antakaa numero", True, id="a request"),
        pytest.param("hallitus haluaa tietää mitä se maksaa", False, id="somebody else's question"),
        pytest.param("tämä on jotain, mikä sopii meille", False, id="a relative clause"),
    ],
)
def test_what_begins_as_a_question_is_told_from_what_mentions_one(text: str, opens: bool) -> None:
    [clause] = clauses(text)
    assert (clause.asks, clause.opens) == (True, opens)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("unohdin kysyä, että kauanko se kestää", "kauanko se kestää", id="a polite opening"),
        pytest.param("onko se ilmainen", "onko se ilmainen", id="nothing before the question"),
        pytest.param("voisitko kertoa hinnasta", "hinnasta", id="what a request is about"),
        pytest.param("kertoisitko", "kertoisitko", id="nothing but an opening"),
    ],
)
def test_a_polite_opening_is_no_part_of_the_question(text: str, asked: str) -> None:
    [clause] = clauses(text)
    assert " ".join(question_of(clause)) == asked


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        pytest.param("ok selvä, entä harkka?", "entä harkka?", id="before a comma"),
        pytest.param("Kuulostaa hyvältä! Mistä semmosen saa?", "Mistä semmosen saa?", id="a sentence"),
        pytest.param("no hyvä, entä opparissa", "entä opparissa", id="before a turn"),
        pytest.param("Aijaa. Ok. Kauanko?", "Kauanko?", id="several"),
        pytest.param("Kiitos, oli iso apu!", "Kiitos, oli iso apu!", id="nothing is asked"),
        pytest.param("ok selvä", "ok selvä", id="nothing else is said"),
        pytest.param("Hyvä harjoittelija, mistä?", "Hyvä harjoittelija, mistä?", id="it says more"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_only_takes_note_of_an_answer_is_no_part_of_the_next_question(text: str, rest: str) -> None:
    assert without_reaction(text) == rest


@given(some.text(max_size=200))
def test_any_text_is_cut_into_clauses_that_hold_words(text: str) -> None:
    assert all(clause.words for clause in (*sentences(text), *questions(text)))
    assert all(clause.asks for clause in questions(text))
