"""Voikko's lexicon as it is read here, beside pyvoikko's own reading of it."""

import lzma
import struct

import pytest

from bot.content.shipped import shipped_folder
from bot.finnish import transducer
from bot.finnish.morphology import LONGEST_WORD, lexicon_file
from bot.finnish.text import words
from bot.finnish.transducer import Transducer, transducer_of

EVERY = 7
"""Of the words of the knowledge folder, each so many-th is compared."""

SYMBOLS = (
    "@0@",
    "@P.NOTED.ON@",
    "@R.NOTED@",
    "@D.NOTED@",
    "@C.NOTED@",
    "@U.KIND.A@",
    "@U.KIND.B@",
    "a",
    "b",
    "[X]",
)


@pytest.fixture(scope="module")
def lexicon() -> Transducer:
    return transducer_of(lexicon_file().read_bytes())


def packed(arcs: list[tuple[int, int, str, str]], finals: list[int]) -> bytes:
    """Return a KFST file of *arcs*: from, to, input and output."""
    lines = [
        struct.pack("!IIHH", source, target, SYMBOLS.index(read), SYMBOLS.index(put))
        for source, target, read, put in sorted(arcs)
    ]
    states = [struct.pack("!I", state) for state in finals]
    header = struct.pack("!4sHHII?", b"KFST", 0, len(SYMBOLS), len(arcs), len(finals), False)
    return (
        header + b"".join(f"{name}\0".encode() for name in SYMBOLS) + lzma.compress(b"".join(lines + states))
    )


def test_the_analyses_are_pyvoikkos_in_its_order(lexicon: Transducer) -> None:
    from pyvoikko import VOIKKO_FST

    lines = (
        line for path in shipped_folder().rglob("*.yaml") for line in path.read_text("utf-8").splitlines()
    )
    known = {word for line in lines for word in words(line) if len(word) <= LONGEST_WORD}
    compared = sorted(known)[::EVERY]
    assert len(compared) > 1000
    expected = {word: [analysis for analysis, _ in VOIKKO_FST.lookup(word)] for word in compared}
    assert {word: lexicon.analyses(word) for word in compared} == expected
    assert sum(map(bool, expected.values())) > 500


def test_what_is_kept_ready_stays_within_its_limit(
    lexicon: Transducer, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = lexicon.analyses("harjoittelusopimuksessammekin")
    monkeypatch.setattr(transducer, "MOST_STATES", 3)
    for word in ("järjestö", "opiskelijan", "yhteistyötä"):
        assert lexicon.analyses(word)
    assert lexicon.analyses("harjoittelusopimuksessammekin") == before
    assert len(lexicon._known) <= 3


@pytest.mark.parametrize(
    ("arcs", "word", "analyses"),
    [
        pytest.param([(0, 1, "a", "a"), (1, 9, "b", "[X]")], "ab", ["a[X]"], id="letters"),
        pytest.param([(0, 1, "a", "a")], "a", [], id="ends nowhere"),
        pytest.param([(0, 9, "a", "a")], "aa", [], id="more letters than ways"),
        pytest.param([(0, 9, "a", "a")], "x", [], id="a letter it does not have"),
        pytest.param([(0, 9, "a", "a"), (0, 9, "a", "b")], "a", ["a", "b"], id="two analyses"),
        pytest.param(
            [(0, 1, "a", "a"), (0, 2, "a", "a"), (1, 9, "@0@", "@0@"), (2, 9, "@0@", "@0@")],
            "a",
            ["a"],
            id="once",
        ),
        pytest.param(
            [(0, 1, "@P.NOTED.ON@", "@P.NOTED.ON@"), (1, 2, "a", "a"), (2, 9, "@R.NOTED@", "@R.NOTED@")],
            "a",
            ["a"],
            id="required and noted",
        ),
        pytest.param(
            [(0, 1, "a", "a"), (1, 9, "@R.NOTED@", "@R.NOTED@")], "a", [], id="required and not noted"
        ),
        pytest.param(
            [(0, 1, "@P.NOTED.ON@", "@P.NOTED.ON@"), (1, 2, "a", "a"), (2, 9, "@D.NOTED@", "@D.NOTED@")],
            "a",
            [],
            id="forbidden and noted",
        ),
        pytest.param(
            [
                (0, 1, "@P.NOTED.ON@", "@P.NOTED.ON@"),
                (1, 2, "@C.NOTED@", "@C.NOTED@"),
                (2, 3, "a", "a"),
                (3, 9, "@D.NOTED@", "@D.NOTED@"),
            ],
            "a",
            ["a"],
            id="noted and taken back",
        ),
        pytest.param(
            [(0, 1, "@U.KIND.A@", "@U.KIND.A@"), (1, 2, "a", "a"), (2, 9, "@U.KIND.A@", "@U.KIND.A@")],
            "a",
            ["a"],
            id="the same kind",
        ),
        pytest.param(
            [(0, 1, "@U.KIND.A@", "@U.KIND.A@"), (1, 2, "a", "a"), (2, 9, "@U.KIND.B@", "@U.KIND.B@")],
            "a",
            [],
            id="another kind",
        ),
        pytest.param(
            [
                (0, 1, "a", "a"),
                (1, 2, "@0@", "[X]"),
                (1, 3, "b", "b"),
                (2, 9, "b", "b"),
                (3, 9, "@0@", "@0@"),
            ],
            "ab",
            ["a[X]b", "ab"],
            id="silent ways first",
        ),
    ],
)
def test_a_word_is_read_along_the_arcs(
    arcs: list[tuple[int, int, str, str]], word: str, analyses: list[str]
) -> None:
    assert transducer_of(packed(arcs, [9])).analyses(word) == analyses


GOOD = packed([(0, 9, "a", "a")], [9])


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"KFST", id="cut in the header"),
        pytest.param(GOOD[:-20], id="cut in the arcs"),
        pytest.param(b"HFST" + GOOD[4:], id="another format"),
        pytest.param(GOOD[:4] + b"\0\1" + GOOD[6:], id="another version"),
        pytest.param(GOOD[:16] + b"\1" + GOOD[17:], id="weights"),
    ],
)
def test_a_file_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="transducer"):
        transducer_of(data)
