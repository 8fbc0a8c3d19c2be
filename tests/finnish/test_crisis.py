"""Danger or distress now is recognised; what only sounds like it is not."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.finnish.crisis import distress
from bot.finnish.crisis_examples import CALM, DISTRESSED
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
SIGNED = [message for message in CRISIS if (found := distress(message)) and found.sign != "resembles"]


def test_the_sets_are_large_enough_to_say_something() -> None:
    assert len(set(CRISIS)) >= 150
    assert len(set(LOOKALIKES)) >= 250


def test_no_crisis_message_is_one_of_the_examples_learnt_from() -> None:
    assert not set(CRISIS) & set(DISTRESSED.splitlines())
    assert not set(LOOKALIKES) & set(DISTRESSED.splitlines())
    assert not set(CRISIS) & set(CALM.splitlines())


@pytest.mark.parametrize("message", CRISIS)
def test_a_crisis_message_is_recognised(message: str) -> None:
    assert distress(message) is not None


@pytest.mark.parametrize("message", LOOKALIKES)
def test_a_lookalike_is_not_taken_for_a_crisis(message: str) -> None:
    assert distress(message) is None


@pytest.mark.parametrize("message", CRISIS)
def test_a_crisis_message_is_recognised_without_dots_and_in_capitals(message: str) -> None:
    assert distress("".join(fold(character) for character in message)) is not None
    assert distress(message.upper()) is not None


@pytest.mark.parametrize("message", SIGNED)
def test_a_crisis_sentence_is_recognised_between_neutral_ones(message: str) -> None:
    assert distress(f"Hei ja kiitos aiemmasta. {message}. Hyvää päivänjatkoa teille.") is not None


def test_a_crisis_sentence_is_hardly_ever_lost_in_a_message_about_minno() -> None:
    """Likeness and single telling words are held back beside work, so a few are missed here (2 or 3 of 100)."""
    asked = "Hei, kyselisin MINNO-projektin aikataulusta ja opiskelijaryhmän koosta."
    missed = [m for m in CRISIS if distress(f"{asked} {m}. Milloin ehdotus pitää jättää?") is None]
    assert len(missed) <= len(CRISIS) * 0.04, missed


@pytest.mark.parametrize(
    ("message", "sign"),
    [
        pytest.param("mä haluun tappaa itteni", "self_harm", id="spoken"),
        pytest.param("haluankuolla", "self_harm", id="run together"),
        pytest.param("En. Jaksa. Enää. Elää.", "self_harm", id="one word a sentence"),
        pytest.param("itse murha mielessä", "self_harm", id="compound typed in two"),
        pytest.param("mieheni löi minua", "violence", id="violence"),
        pytest.param("kotona lyödään lapsia", "child", id="child"),
        pytest.param("otin 40 buranaa", "poisoning", id="poisoning"),
        pytest.param("tyo kaveri kaatui lattiale eika vastaa apua", "emergency", id="typos, no dots"),
    ],
)
def test_the_sign_says_what_kind_of_danger(message: str, sign: str) -> None:
    found = distress(message)
    assert found is not None
    assert found.sign == sign


def test_the_words_that_fired_are_words_of_the_message() -> None:
    found = distress("Hei, minun MIEHENI uhkaa tappaa minut.")
    assert found is not None
    assert set(found.words) <= {"minun", "mieheni", "uhkaa", "tappaa", "minut"}


@pytest.mark.parametrize(
    "message",
    [
        pytest.param("en jaksa enää", id="alone"),
        pytest.param("Moi. En jaksa enää. Kuka voisi kuunnella?", id="among other sentences"),
    ],
)
def test_vague_distress_counts_when_no_task_explains_it(message: str) -> None:
    assert distress(message) is not None
    assert distress("en jaksa enää tätä lomaketta") is None
    assert distress("En jaksa enää. Tämä lomake on kauhea.") is None


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
