"""The nearest spelling: what asking every spelling would find, asked of few."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.engine.nearest import SHORTEST_REPAIR, spellings_of

KNOWN = (
    *("harjoittelu", "harjoittelija", "harjoittelupaikka", "opinnaytetyo", "opiskelija", "sopimus", "sopija"),
    *(
        "minno",
        "minnot",
        "jarjesto",
        "jarjestely",
        "maksaa",
        "maksamaan",
        "maanantai",
        "kesa",
        "kesto",
        "kosto",
    ),
)
SPELLINGS = spellings_of(KNOWN)


@given(
    spelling=st.sampled_from(KNOWN).flatmap(
        lambda word: st.lists(
            st.sampled_from([*word, *"aehikmnopstuåé-7"]), min_size=SHORTEST_REPAIR, max_size=len(word) + 2
        ).map("".join)
    ),
    cutoff=st.sampled_from([0.5, 0.7, 0.75, 0.85]),
)
def test_few_are_asked_and_the_nearest_is_found(spelling: str, cutoff: float) -> None:
    reach = max(1, round(len(spelling) * (1 - cutoff)))  # what is much shorter or longer is not looked at
    asked = [known for known in KNOWN if abs(len(known) - len(spelling)) <= reach]
    best = max((OSA.normalized_similarity(spelling, known) for known in asked), default=0.0)
    found = SPELLINGS.nearest(spelling, cutoff)
    if found is None:
        assert best < cutoff
    else:
        assert OSA.normalized_similarity(spelling, found) == best


@pytest.mark.parametrize(
    ("spelling", "nearest"),
    [
        pytest.param("hajroittelu", "harjoittelu", id="letters exchanged"),
        pytest.param("opinaytetyo", "opinnaytetyo", id="a letter missing"),
        pytest.param("sopimuss", "sopimus", id="a letter more"),
        pytest.param("minnox", "minno", id="the first of two as near"),
        pytest.param("kesta", "kesa", id="the shorter of two as near"),
        pytest.param("ksto", "kesto", id="two as near with the same first letter"),
        pytest.param("ohjaussuhde", None, id="nothing near"),
        pytest.param("min", None, id="too short"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_slip_leads_to_its_word(spelling: str, nearest: str | None) -> None:
    assert SPELLINGS.nearest(spelling, 0.75) == nearest


def test_the_first_letter_decides_between_two_as_near() -> None:
    assert spellings_of(["lasku", "tasku"]).nearest("tosku", 0.7) == "tasku"
    assert spellings_of(["kasku", "lasku"]).nearest("losku", 0.6) == "lasku"


def test_short_ones_and_what_is_no_word_are_not_repaired_to() -> None:
    assert spellings_of(["ab", "abc", "a-b-c", "a1b2"]).by_length == {}
