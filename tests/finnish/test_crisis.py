"""Danger or distress now is recognised; what only sounds like it is not."""

import json
from pathlib import Path

import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bot.finnish.crisis import distress
from bot.finnish.crisis_classifier_learning import Seen, learn, shares_of
from bot.finnish.crisis_evidence import NUMBERS, numbers, sign_in
from bot.finnish.crisis_features import LEARNED, SLOTS, passages
from bot.finnish.crisis_learned import stored_digest
from bot.finnish.crisis_learning import CALM, DANGER, FOLDS, digest, examples, judged, part_of
from bot.finnish.text import fold

ROOT = Path(__file__).parents[2]
CRISIS: list[str] = yaml.safe_load((ROOT / "knowledge/testit/kriisi.yaml").read_text(encoding="utf-8"))[
    "kriisi"
]
LOOKALIKES = [
    line
    for line in (Path(__file__).parent / "crisis_lookalikes.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
UNREAD = [
    json.loads(line)
    for name in ("apart", "aside", "unread", "sealed", "closed", "locked", "barred", "shut")
    for line in (ROOT / f"benchmarks/{name}.jsonl").read_text(encoding="utf-8").splitlines()
]
LEARNED_FROM = {text.lower() for text in (*examples(*DANGER), *examples(*CALM))}
UNLEARNED = [row for row in UNREAD if row["text"].lower() not in LEARNED_FROM]


def share(messages: list[str]) -> float:
    """Return the share of *messages* that are taken for distress."""
    return sum(distress(message) is not None for message in messages) / len(messages)


class TestMessagesThatWereNeverLearnedFrom:
    """Sets of messages by eight writers, of which no one was learned from: what a new message may expect."""

    def test_few_stand_among_the_examples_by_chance(self) -> None:
        assert len(UNLEARNED) / len(UNREAD) >= 0.95

    def test_nearly_all_crisis_messages_are_recognised(self) -> None:
        in_danger = [row["text"] for row in UNLEARNED if row["topic"] == "kriisi"]
        assert len(in_danger) > 100
        assert share(in_danger) >= 0.97

    def test_hardly_any_other_message_is_taken_for_one(self) -> None:
        assert share([row["text"] for row in UNLEARNED if row["topic"] != "kriisi"]) <= 0.005


class TestMessagesThatWereLearnedFrom:
    """What was once missed or heard for nothing stays mended, also in capitals, without dots, in a long letter."""

    def test_a_crisis_message_is_recognised(self) -> None:
        assert [message for message in CRISIS if distress(message) is None] == []

    def test_a_lookalike_is_not_taken_for_a_crisis(self) -> None:
        assert [message for message in LOOKALIKES if distress(message) is not None] == []

    def test_neither_dots_nor_capitals_matter(self) -> None:
        folded = ["".join(fold(character) for character in message) for message in CRISIS]
        assert share(folded) >= 0.99
        assert share([message.upper() for message in CRISIS]) >= 0.99

    def test_hardly_any_is_lost_between_neutral_sentences(self) -> None:
        assert (
            share([f"Hei ja kiitos aiemmasta. {text}. Hyvää päivänjatkoa teille." for text in CRISIS]) >= 0.96
        )

    def test_hardly_any_is_lost_in_a_message_about_minno(self) -> None:
        asked = "Hei, kyselisin MINNO-projektin aikataulusta ja opiskelijaryhmän koosta."
        assert share([f"{asked} {text}. Milloin ehdotus pitää jättää?" for text in CRISIS]) >= 0.95

    @pytest.mark.parametrize(
        "story",
        [
            "Huh, meillä on ollut raskas viikko ja väki on vähissä. {} Kiitos jo etukäteen, palaan tähän huomenna.",
            "Olemme hukkua töihin ja pelkään, että aikataulu ei riitä. {} Anteeksi pitkä viesti!",
        ],
    )
    def test_a_story_of_tired_people_neither_hides_distress_nor_makes_it(self, story: str) -> None:
        assert share([story.format(f"{text}.") for text in CRISIS]) >= 0.98
        assert share([story.format(text) for text in LOOKALIKES]) <= 0.02


class TestNothingProvesSafety:
    """Words of work, a quotation, a year or a laugh weigh against distress, and are outweighed by it."""

    @pytest.mark.parametrize(
        "around",
        [
            pytest.param("Haasteen kuvaus: vertaistukea nuorille. {}. Aikataulu on kevät 2027.", id="a form"),
            pytest.param("Teemme näytelmää ja kyselyä yksinäisyydestä. {}.", id="a play and a survey"),
            pytest.param("Kävin nuorena terapiassa ja toivuin. {}.", id="a recovery long ago"),
            pytest.param('Asiakas kirjoitti minulle juuri: "{}". Hän ei vastaa enää.', id="a client, now"),
        ],
    )
    def test_hardly_any_is_lost_in(self, around: str) -> None:
        assert share([around.format(text) for text in CRISIS]) >= 0.95

    def test_most_are_heard_with_a_laugh(self) -> None:
        assert share([f"{text} :D" for text in CRISIS]) >= 0.95


class TestWhatIsTold:
    @pytest.mark.parametrize(
        ("message", "sign"),
        [
            pytest.param("mä haluun tappaa itteni", "self_harm", id="spoken"),
            pytest.param("haluankuolla", "self_harm", id="run together"),
            pytest.param("mieheni löi minua", "violence", id="violence"),
        ],
    )
    def test_the_sign_says_what_kind_of_danger(self, message: str, sign: str) -> None:
        found = distress(message)
        assert found is not None
        assert found.sign == sign

    def test_without_a_sign_the_words_that_carried_it_are_told(self) -> None:
        found = distress(
            "Moi! Mulla olisi kysymys. Seison laiturin reunalla enkä näe enää mitään syytä jatkaa elämää."
        )
        assert found is not None
        assert set(found.words) & {"syytä", "jatkaa", "elämää", "enkä"}

    def test_the_words_that_fired_are_words_of_the_message(self) -> None:
        found = distress("Hei, minun MIEHENI uhkaa tappaa minut.")
        assert found is not None
        assert set(found.words) <= {"minun", "mieheni", "uhkaa", "tappaa", "minut"}


def test_vague_distress_counts_when_no_task_explains_it() -> None:
    assert distress("en jaksa enää") is not None
    assert distress("Moi. En jaksa enää. Kuka voisi kuunnella?") is not None
    assert distress("en jaksa enää tätä lomaketta") is None


def noisy_examples(chance: np.random.Generator, number: int) -> tuple[Seen, NDArray[np.float64]]:
    """Return *number* examples of six slots each, some of them seen far more often, and what is wanted of them."""
    rows = np.repeat(np.arange(number), 6)
    slots = (chance.zipf(1.3, 6 * number) % 300).astype(np.intp)
    entries = chance.random(6 * number) + 0.2
    entries /= np.sqrt(np.bincount(rows, entries**2))[rows]
    seen = Seen(rows, slots, entries, number)
    truth = seen.score(chance.normal(size=SLOTS)) + chance.normal(0, 0.5, number)
    return seen, np.where(truth > 0, 1.0, -1.0)


class TestLearning:
    def test_what_is_kept_was_learned_from_the_examples_that_there_are(self) -> None:
        assert stored_digest() == digest(), (
            f"python -m bot.finnish.crisis_learning writes {LEARNED.name} anew"
        )

    def test_what_was_learned_carries_over_to_other_words(self) -> None:
        found = learn(
            ["mieheni löi minua", "vaimoni hakkaa minua", "isäni potki minua"],
            ["mieheni auttoi minua", "vaimoni kiitti", "mikä on minno"],
        )
        hit, helped = (passages(text)[0] for text in ("veljeni löi minua", "veljeni auttoi"))
        assert found.likeness(hit) > found.likeness(helped)

    def test_a_base_form_carries_over_to_other_forms(self) -> None:
        found = learn(["hukuin", "hukkui järveen"], ["hukka on susi", "hukkasin avaimen"])
        drowned, lost = (passages(text)[0] for text in ("joku hukkuu", "joku hukkaa"))
        assert found.likeness(drowned) > found.likeness(lost)

    def test_fitting_ends_where_no_other_weights_are_better(self) -> None:
        """Half the error's slope at the weights, squared, is the most that any others could be better by."""
        seen, wanted = noisy_examples(np.random.default_rng(1), 600)
        weights = seen.weigh(shares_of(seen, wanted, np.full(600, 0.1)))
        lacking = np.maximum(1 - wanted * seen.score(weights), 0) * wanted
        slope = weights - seen.weigh(lacking / 0.1)
        error = weights @ weights + lacking @ lacking / 0.1
        assert slope @ slope < 0.001 * error

    def test_every_example_is_judged_once_alone_and_once_among_others(self) -> None:
        danger = [f"{who} löi minua" for who in ("mies", "isä", "veli", "naapuri", "pomo", "setä", "vaari")]
        calm = [f"{who} auttoi minua" for who in ("mies", "isä", "veli", "naapuri", "pomo", "setä")] + ["???"]
        found = judged(danger, calm)
        assert len(found.part) == 2 * (len(danger) + len(calm) - 1)  # what has no words tells nothing
        assert set(found.part) == {part_of(text) for text in danger + calm[:-1]} <= set(range(FOLDS))
        assert found.odds()[found.danger].mean() > found.odds()[~found.danger].mean()


class TestMarks:
    @pytest.mark.parametrize(
        ("text", "marks"),
        [
            pytest.param("Milloin?", {"?"}, id="a question"),
            pytest.param("Hän sanoi: ”en tule”", {"quoted"}, id="a quotation"),
            pytest.param("luki 'en tule' lapussa", {"quoted"}, id="a quotation in single marks"),
            pytest.param("sen'ku tulee", set(), id="an apostrophe in a word"),
            pytest.param("kuolen nauruun :D", {"laughs"}, id="a smile"),
            pytest.param("hahaa ei", set(), id="not quite a laugh"),
            pytest.param("vuonna 2011", {"year"}, id="a year"),
            pytest.param("90-luvulla", {"year"}, id="a decade"),
            pytest.param("soita 112", set(), id="a number"),
        ],
    )
    def test_a_sentence_shows_its_marks(self, text: str, marks: set[str]) -> None:
        assert passages(text)[0].marks == marks

    def test_a_picture_of_danger_is_read_as_its_word(self) -> None:
        assert (
            passages("🚑🚑 nyt vuosaareen")[0].said
            == passages("ambulanssi ambulanssi nyt vuosaareen")[0].said
        )
        assert passages("kiitos 🎉")[0].said == passages("kiitos")[0].said

    def test_the_whole_has_the_marks_of_its_sentences(self) -> None:
        whole, *sentences = passages('Luin kirjan "Yö". Oletko sinä?')
        assert whole.marks == {"quoted", "?"} == sentences[-1].marks
        assert [sentence.marks for sentence in sentences[:2]] == [{"quoted"}, {"?"}]

    def test_what_is_learned_of_quotations_carries_over_to_other_words(self) -> None:
        found = learn(
            ["haluan kuolla", "en halua elää", "aion kuolla"],
            ['"haluan kuolla"', '"en halua elää"', "mikä on minno"],
        )
        said, quoted = (passages(text)[0] for text in ("tahdon kuolla", '"tahdon kuolla"'))
        assert found.likeness(said) > found.likeness(quoted)


class TestEvidence:
    def test_numbers_tell_the_likest_passage_from_the_whole(self) -> None:
        found = passages("Hei vaan. En jaksa elää. Kiitos!")
        likenesses = [0.1 * number for number in range(len(found))]
        told = dict(zip(NUMBERS, numbers(found, likenesses, -1.5, signed=True), strict=True))
        assert (told["whole"], told["sentence"], told["likest"]) == pytest.approx((0.0, 0.3, 0.5))
        assert told["read"] == -1.5
        assert (told["sign"], told["work"], told["asked"]) == (1, 0, 0)

    def test_a_single_sentence_is_whole_and_sentence_at_once(self) -> None:
        told = dict(
            zip(NUMBERS, numbers(passages("Milloin kokous on?"), [-0.7], -3.0, signed=False), strict=True)
        )
        assert told["whole"] == told["sentence"] == told["likest"] == -0.7
        assert (told["sentences"], told["asked"], told["work"], told["words"]) == (0, 1, 1, 3)

    def test_a_sign_is_found_in_one_sentence_and_not_across_two(self) -> None:
        assert sign_in(passages("Moi. Haluan kuolla. Hei.")) is not None
        assert sign_in(passages("Aika kuluu ja haluan kahvia. Kokous meinasi venyä.")) is None


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=10_000), st.text(min_size=1, max_size=50).map(lambda t: (t * 10_000)[:10_000]))
)
def test_any_text_is_read_without_an_exception(text: str) -> None:
    distress(text)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(CRISIS + LOOKALIKES), max_size=60).map(" ".join))
def test_long_messages_are_read_without_an_exception(text: str) -> None:
    distress(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a " * 2000, id="one letter"),
        pytest.param("1234 " * 500, id="one number"),
        pytest.param("m\u0334\u031bi\u0337n\u0338n\u0335o\u0334" * 20, id="letters with marks upon marks"),
        pytest.param("Kuinka pitkä harjoittelu on? " * 100, id="one question again and again"),
        pytest.param("kriteereissä", id="a single word"),
        pytest.param("ajatukset", id="a single word that has to do with it, too"),
    ],
)
def test_noise_and_single_words_that_say_nothing_are_not_distress(text: str) -> None:
    assert distress(text) is None


@pytest.mark.parametrize("text", ["apua", "Apua apua!", "auttakaa", "🆘", "itsemurha", "itsetuho", "kuolema"])
def test_single_words_that_do_are(text: str) -> None:
    assert distress(text) is not None
