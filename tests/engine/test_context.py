"""Messages that leave something out take it from the messages before them, and only then."""

from collections.abc import Callable
from itertools import product

import pytest

from bot.engine.context import completions, leans, names_plainly, opens_as_follow_up, points_back
from bot.engine.engine import Engine
from bot.engine.model import Decision, Word
from bot.engine.weights import CARRIED_MATTER

NO_SUBJECT = "moi, voisko opiskelijat tehä meille esittelyvideon?"
VIDEO = "Voisiko opiskelija tehdä meille videon?"


def name_in(engine: Engine) -> Callable[[str], Word]:
    return lambda subject: engine.base.analyser.word(engine.base.names[subject])


@pytest.mark.parametrize(
    ("text", "earlier", "completed"),
    [
        pytest.param(
            "kauanko kestää", ["paljonko minno maksaa"], ["kauanko kestää minno"], id="the subject is carried"
        ),
        pytest.param(
            "entä harkka",
            ["kauanko minno kestää"],
            ["entä harkka kauanko kestää"],
            id="the matter is carried",
        ),
        pytest.param(
            "entä se",
            ["kauanko minno kestää"],
            ["entä se minno kauanko kestää"],
            id="subject and matter are carried",
        ),
        pytest.param(
            "entä hinta",
            ["kauanko minno kestää"],
            ["entä hinta minno", "entä hinta minno kauanko kestää"],
            id="a matter of its own may be all, or borrow more",
        ),
        pytest.param(
            "hinta",
            ["minno kestää", "harkka alkaa"],
            ["hinta harkka", "hinta harkka alkaa"],
            id="the last subject named is the one, as it was named",
        ),
        pytest.param(
            "hinta",
            ["harjoittelusopimus"],
            ["hinta harjoittelu"],
            id="a name that says more is made plain",
        ),
        pytest.param(
            "hinta",
            ["kauanko minno kestää", "kiitos"],
            ["hinta minno", "hinta minno kauanko kestää"],
            id="small talk in between names none",
        ),
        pytest.param(
            "mikä harkka", ["mikä minno on"], ["mikä harkka mikä on"], id="a question word is a matter"
        ),
        pytest.param(
            "paljonko harkka maksaa", ["kauanko minno kestää"], [], id="a whole question needs nothing"
        ),
        pytest.param("entä harkka", [], [], id="nothing was said before"),
        pytest.param("hinta", ["kiitos"], [], id="nothing before names a subject"),
        pytest.param(
            "mitä hinta on",
            ["kauanko minno kestää"],
            ["mitä hinta on minno"],
            id="what asks itself borrows no question",
        ),
        pytest.param(
            "palkka hinta sopimus",
            ["kauanko minno kestää"],
            ["palkka hinta sopimus minno"],
            id="more than a mere noun borrows no question",
        ),
        pytest.param(
            "milloin vastataan",
            ["miten ehdotus lähetetään"],
            ["milloin vastataan miten ehdotus lähetetään"],
            id="where nobody names a subject, the matter is carried",
        ),
        pytest.param("entä harkka", ["minno"], [], id="nothing before has a matter"),
        pytest.param(
            "ja kauanko",
            ["paljonko minno maksaa"],
            ["ja kauanko minno", "ja kauanko minno paljonko maksaa"],
            id="a question word alone may be all that is asked",
        ),
    ],
)
def test_what_a_message_leaves_out_comes_from_earlier_ones(
    small: Engine, text: str, earlier: list[str], completed: list[str]
) -> None:
    found = completions(small.read(text), [small.read(message) for message in earlier], name_in(small))
    assert [" ".join(word.written for word in more.reading.words) for more in found] == completed


def test_a_question_word_that_says_all_counts_in_full(small: Engine) -> None:
    first, *_ = completions(small.read("ja kauanko"), [small.read("paljonko minno maksaa")], name_in(small))
    assert {word.written: word.weight for word in first.reading.words}["kauanko"] == 1.0


def test_a_carried_matter_counts_less_than_what_the_message_says_itself(small: Engine) -> None:
    *_, more = completions(small.read("entä hinta"), [small.read("kauanko minno kestää")], name_in(small))
    reading = more.reading
    weights = {word.written: word.weight for word in reading.words}
    assert (weights["hinta"], weights["minno"], weights["kestää"]) == (1.0, 1.0, CARRIED_MATTER)
    assert reading.subjects == {"minno"}


@pytest.mark.parametrize(
    ("text", "leaning"),
    [
        pytest.param("kauanko se kestää", True, id="no subject"),
        pytest.param("harkka", True, id="no matter"),
        pytest.param("entä harkan palkka", True, id="opens as a follow-up"),
        pytest.param("paljonko minno maksaa", False, id="whole"),
        pytest.param("mikä se harkka nyt on", False, id="a subject and a question word"),
        pytest.param("enta harkka", True, id="opens without dots"),
        pytest.param("harkan palkkasopimus", False, id="a subject and a matter"),
        pytest.param(
            "voiko yhdistys hakea avustusta kunnalta kerhotilojen remonttiin", False, id="says much"
        ),
        pytest.param(
            "voiko se hakea avustusta kunnalta kerhotilojen remonttiin",
            True,
            id="says much of what it points at",
        ),
    ],
)
def test_a_message_leans_when_it_cannot_be_understood_alone(small: Engine, text: str, leaning: bool) -> None:
    assert leans(small.read(text)) is leaning


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        pytest.param("entä harkka", True, id="entä"),
        pytest.param("ja hinta", True, id="ja"),
        pytest.param("no entäs oppari sitten", True, id="no"),
        pytest.param("kiitos, entä harkka", True, id="after thanks"),
        pytest.param("harkka entä minno", False, id="not in the beginning"),
        pytest.param("entä yhdistyksen hinta alku sopimus palkka", False, id="too much of its own"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_short_message_with_such_an_opening_is_a_follow_up(small: Engine, text: str, opens: bool) -> None:
    assert opens_as_follow_up(small.read(text)) is opens


@pytest.mark.parametrize(
    ("text", "points"),
    [
        pytest.param("kauanko se kestää", True, id="se"),
        pytest.param("pitääkö sille maksaa", True, id="sille"),
        pytest.param("kauanko se harkka kestää", False, id="a pronoun beside the subject itself"),
        pytest.param("paljonko maksaa", False, id="no pronoun"),
    ],
)
def test_a_pronoun_without_its_subject_points_back(small: Engine, text: str, points: bool) -> None:
    assert points_back(small.read(text)) is points


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("harjoittelu", True, id="the name"),
        pytest.param("harkalle", True, id="a synonym, inflected"),
        pytest.param("harjoittelusopimus", False, id="a compound that says more"),
        pytest.param("harkkasopimus", False, id="a compound that Voikko does not know"),
        pytest.param("hinta", False, id="no subject"),
    ],
)
def test_a_compound_with_a_subject_in_it_is_more_than_its_name(small: Engine, text: str, plain: bool) -> None:
    assert names_plainly(small.base.analyser.word(text)) is plain


@pytest.mark.parametrize(
    ("earlier", "text", "answer"),
    [
        pytest.param(
            ["Kauanko MINNO kestää?"], "Entä harjoittelu?", "harjoittelu-kesto", id="matter, new subject"
        ),
        pytest.param(
            ["Kauanko MINNO kestää?"], "Entä oppari?", "opinnaytetyo-kesto", id="matter, spoken subject"
        ),
        pytest.param(
            ["Kuka ohjaa opinnäytetyötä?"], "entä minno", "minno-ohjaus", id="matter, no question mark"
        ),
        pytest.param(
            ["Omistetaanko me minnon tulokset?"],
            "Miten opparissa?",
            "opinnaytetyo-sopimus",
            id="matter, miten and a name",
        ),
        pytest.param(
            ["Mitä minno kustantaa järjestölle"],
            "Samaa kysyisin lopputyöstä.",
            "opinnaytetyo-kustannukset",
            id="matter, asked for in words",
        ),
        pytest.param(
            ["Kuka opparia ohjaa?"],
            "harjoittelijalla kuka?",
            "harjoittelu-ohjaus",
            id="matter, question word behind the name",
        ),
        pytest.param(
            ["kuka ohjaa harjoittelijaa"],
            "Entäs opinnäytetyö sitten?",
            "opinnaytetyo-ohjaus",
            id="entäs … sitten",
        ),
        pytest.param(
            ["Kauanko MINNO kestää?"], "Ja paljonko se maksaa?", "minno-kustannukset", id="subject, ja"
        ),
        pytest.param(
            ["millasia hommia harjoittelija vois meillä tehdä"],
            "mistä semmosen saa",
            "harjoittelu-tarjoa",
            id="subject, as it was named",
        ),
        pytest.param(
            ["Mikä on yamk-opinnäytetyö?"],
            "paljonko tekijälle pitää maksaa",
            "opinnaytetyo-kustannukset",
            id="subject, by its plain name where more was said",
        ),
        pytest.param(
            ["Mitä harjoittelijan ohjaus vaatii järjestöltä?"],
            "ok, selvä. entä sama opinnäytetyössä?",
            "opinnaytetyo-ohjaus",
            id="after taking note of the answer",
        ),
        pytest.param(
            ["mihin voin lähettää oppariaiheen"],
            "kiitos! kuinka pitkään sellaisen tekeminen vie",
            "opinnaytetyo-kesto",
            id="after thanks in a sentence of their own",
        ),
        pytest.param(
            ["Mikä on opinnäytetyö?"], "kuka sitä ohjaa?", "opinnaytetyo-ohjaus", id="subject, pronoun"
        ),
        pytest.param(
            ["Mikä on harjoittelu?"], "maksetaanko siitä palkkaa?", "harjoittelu-palkka", id="subject, pay"
        ),
        pytest.param(
            ["Onko harjoittelu palkallinen?"], "entä kesto?", "harjoittelu-kesto", id="subject, one word"
        ),
        pytest.param(
            ["Mikä on opinnäytetyö?", "Paljonko MINNO maksaa?"],
            "kauanko se kestää?",
            "minno-aikataulu",
            id="the last subject talked about",
        ),
        pytest.param(
            ["Maksetaanko harjoittelijalle?", "Entä opparista?"],
            "Ja kauanko?",
            "opinnaytetyo-kesto",
            id="only a question word",
        ),
        pytest.param(
            ["Kuka ohjaa minnoryhmää?", "Mites harkassa?"],
            "ja lopputyössä kans?",
            "opinnaytetyo-ohjaus",
            id="a follow-up after a follow-up",
        ),
        pytest.param(
            ["Kauanko minno kestää?", "entä harjoittelu", "mites oppari", "ja harkkarit vielä?"],
            "no entä minno taas",
            "minno-aikataulu",
            id="the last of many",
        ),
        pytest.param(
            ["Kuinka pitkä tradenomin harjoittelu on?"],
            "insinööriopiskelijalla?",
            "harjoittelu-kesto",
            id="a mere noun asks that of something else",
        ),
        pytest.param(
            ["Kuinka pitkä harjoittelu on?"],
            "vakuutukset?",
            "harjoittelu-sopimus",
            id="one word that alone belongs elsewhere",
        ),
        pytest.param(
            ["kuka ohjaa minno-ryhmää"],
            "Entä opinnäytteen tekijää?",
            "opinnaytetyo-ohjaus",
            id="a person instead of the subject",
        ),
        pytest.param(["Kuka ohjaa opparia?"], "entas harjoittelijaa", "harjoittelu-ohjaus", id="no dots"),
        pytest.param(
            ["Kuka ohjaa harjoittelijaa?"], "Onko opparissa sama juttu?", "opinnaytetyo-ohjaus", id="the same"
        ),
        pytest.param(
            ["Ohjaaja löytyi ja sopimuspohja tuli koululta. Mitä harkkarille kuuluu maksaa?"],
            "onko opparissa sama juttu",
            "opinnaytetyo-kustannukset",
            id="what was asked, not what was told",
        ),
        pytest.param(
            ["Kuka ohjaa harjoittelijaa?"],
            "entä opparista, sama juttu?",
            "opinnaytetyo-ohjaus",
            id="the same after a comma",
        ),
        pytest.param(
            ["Miten minnoon haetaan?"],
            "entä jos tahdomme opparin tekijän mieluummin",
            "opinnaytetyo-aihe",
            id="another subject, though what it says belongs to none",
        ),
        pytest.param(
            ["Mitä minnosta tulee tulokseksi?"],
            "voiko sillä hakea eurahaa",
            "minno-rahoitus",
            id="a pronoun, though the rest belongs elsewhere",
        ),
        pytest.param(
            ["Paljonko MINNO maksaa?", "Kiitos!"],
            "kauanko se kestää?",
            "minno-aikataulu",
            id="thanks in between",
        ),
        pytest.param(
            ["Kauanko se harjoittelu kestää"], "eiku minnoo tarkotin", "minno-aikataulu", id="a correction"
        ),
        pytest.param(
            ["Maksaako projekti meille jotain?"],
            "Anteeksi, piti kysyä harjoittelijasta.",
            "harjoittelu-palkka",
            id="a correction with an apology",
        ),
        pytest.param(
            ["Joudummeko maksamaan opinnäytetyöstä?"],
            "Päteekö tuo myös innovaatioprojekteihin?",
            "minno-kustannukset",
            id="whether the same holds",
        ),
        pytest.param(
            ["Millainen haaste kelpaa?"],
            "Kuinka kauan se kestää?",
            "minno-aikataulu",
            id="a pronoun for the subject of the answer, which nobody named",
        ),
    ],
)
def test_a_follow_up_is_read_in_its_context(
    shipped: Engine, earlier: list[str], text: str, answer: str
) -> None:
    """N2."""
    assert [found.id for found in shipped.answer(text, earlier).answers] == [answer]


def test_a_message_means_the_same_whatever_was_asked_before_by_others(shipped: Engine) -> None:
    shipped.forget()
    before = shipped.answer("kauanko se kestää?")
    shipped.forget()
    shipped.answer("Mikä on opinnäytetyö? kauanko se kestää?")
    assert shipped.answer("kauanko se kestää?") == before


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("kauanko se kestää?", []),
        ("ok ja maksaako se", [NO_SUBJECT]),
        ("kauanko siinä menee?", [NO_SUBJECT]),
        ("Kuka niitä ohjaa?", [NO_SUBJECT]),
    ],
)
def test_where_nobody_has_named_a_subject_the_bot_asks_which_is_meant(
    shipped: Engine, text: str, context: list[str]
) -> None:
    verdict = shipped.answer(text, context)
    assert verdict.decision is Decision.CHOOSE
    assert {shipped.base.subject_of(each) for each in verdict.offered} == {
        "minno",
        "harjoittelu",
        "opinnaytetyo",
    }


def test_then_a_subject_alone_is_all_that_is_left_to_say(shipped: Engine) -> None:
    verdict = shipped.answer("entä oppari", [NO_SUBJECT, "ok ja maksaako se"])
    assert [found.id for found in verdict.answers] == ["opinnaytetyo-kustannukset"]


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        *product(
            [
                "mikä on maapallon syvin meri",
                "kuka voitti jääkiekon maailmanmestaruuden",
                "osaatko laulaa ruotsinlaivan karaokessa",
                "asdfgh",
                "",
            ],
            ["Paljonko MINNO maksaa?", "Onko harjoittelu palkallinen?", VIDEO],
        ),
        *product(["kerro vitsi", "Kuka keksi lampun?", "Onko Marsissa elämää?"], [VIDEO]),
    ],
)
def test_a_far_off_message_stays_unknown_in_any_context(shipped: Engine, text: str, earlier: str) -> None:
    assert shipped.answer(text, [earlier]).decision is Decision.UNKNOWN


def test_two_words_that_ask_something_themselves_do_not_ask_the_last_question_of_it(shipped: Engine) -> None:
    earlier = ["paljonko oppari maksaa", "ja kauanko"]
    assert shipped.answer("sataako huomenna", earlier).decision is not Decision.ANSWER


@pytest.mark.parametrize(
    "text",
    ["Kuinka monta kertaa viikossa pianoa pitäisi harjoitella?", "junat helsinki turku aikataulu"],
)
def test_a_message_that_says_much_borrows_nothing(shipped: Engine, text: str) -> None:
    assert shipped.answer(text, ["Onko harjoittelu palkallinen?"]) == shipped.answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kuka ohjaa opinnäytetyötä?",
        "Maksetaanko harjoittelijalle palkkaa?",
        "Montako opiskelijaa MINNO-ryhmässä on?",
        "Mikä SOSTE on?",
        "Voinko puhua ihmisen kanssa?",
        "Mikä se opinnäytetyö oikein on?",
        "Mikä SOSTE on ja mikä on sen tehtävä?",
        "Kiitos!",
    ],
)
@pytest.mark.parametrize("earlier", ["Kauanko MINNO kestää?", "Onko harjoittelu palkallinen?"])
def test_a_whole_question_means_the_same_in_any_context(shipped: Engine, text: str, earlier: str) -> None:
    alone, in_context = shipped.answer(text), shipped.answer(text, [earlier])
    assert alone.decision is Decision.ANSWER
    assert in_context.decision is Decision.ANSWER
    assert [each.id for each in in_context.answers] == [each.id for each in alone.answers]


def test_entä_and_a_noun_borrow_the_question_but_not_what_it_was_about(small: Engine) -> None:
    (more,) = completions(small.read("entä sopimus"), [small.read("missä on sähköposti")], name_in(small))
    assert [word.written for word in more.reading.words] == ["entä", "sopimus", "missä", "on"]


def test_a_borrowed_question_that_only_brings_its_own_answer_back_is_no_answer(shipped: Engine) -> None:
    earlier = ["Kuinka monta tuntia opiskelija tekee töitä MINNOssa?"]
    assert shipped.answer("Ja me itse?", earlier).decision is not Decision.ANSWER
