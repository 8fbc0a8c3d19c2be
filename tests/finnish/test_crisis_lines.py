"""Lines are filed so that few are tried on a sentence, and none that would be found is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.finnish.crisis_lines import Line, Lines, Vocabulary, places

WORDS = ("en", "enaa", "jaksa", "jaksanut", "tata", "lomaketta", "elaa", "elama")
PARTS = some.sampled_from(["NOT", "LIVE", "jaksa*", "enaa|ena", "tata", "lomake*"])


def test_a_line_is_near_only_where_a_group_that_it_needs_is() -> None:
    vocabulary = Vocabulary()
    lines = [vocabulary.compile("NOT jaksa*"), vocabulary.compile("NOT LIVE"), vocabulary.compile("lomake*")]
    near = Lines(lines).near
    assert near(vocabulary.read(("en", "jaksa")).present) == [0]
    assert near(vocabulary.read(("lomake", "elaa")).present) == [1, 2]
    assert near(0) == []


@given(
    some.lists(some.lists(PARTS, min_size=1, max_size=3), max_size=6), some.lists(some.sampled_from(WORDS))
)
def test_no_line_that_a_sentence_holds_is_missed(written: list[list[str]], said: list[str]) -> None:
    vocabulary = Vocabulary()
    lines: list[Line] = [vocabulary.compile(" ".join(parts)) for parts in written]
    sentence = vocabulary.read(said)
    held = [number for number, line in enumerate(lines) if places(line, sentence)]
    near = Lines(lines).near(sentence.present)
    assert near == sorted(near)
    assert set(held) <= set(near)


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        pytest.param(("itse", "murha"), True, id="typed in two"),
        pytest.param(("itsemurha",), True, id="typed in one"),
        pytest.param(("itse", "muistan"), False, id="another word"),
        pytest.param(("itse",), False, id="the first half alone"),
        pytest.param(("pitkasana" * 5, "itsemurha"), True, id="behind a word that is too long to read"),
    ],
)
def test_a_compound_is_found_when_it_is_typed_in_two(said: tuple[str, ...], holds: bool) -> None:
    vocabulary = Vocabulary()
    line = vocabulary.compile("itsemurha*")
    assert bool(places(line, vocabulary.read(said))) is holds
    assert vocabulary.read(said) == vocabulary.read(said)  # words met before are read alike
