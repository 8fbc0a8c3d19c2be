"""Long text in parts: where it is cut, and that nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from handlers.formatting import Formatted, Span, Style, formatted
from handlers.splitting import LONGEST_TEXT, MOST_SPANS, shows_something, split, units
from tests.handlers.markdown import FAMILY, FLAG, MARKDOWN, WAVE, painted


def texts(text: str, limit: int) -> list[str]:
    return [part.text for part in split(Formatted(text), limit)]


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        pytest.param("yksi kaksi", 10, ["yksi kaksi"], id="what fits stays whole"),
        pytest.param("a b.\n\nc d. e f", 10, ["a b.", "c d. e f"], id="between paragraphs"),
        pytest.param("a b. c\nd e. f g h", 12, ["a b. c", "d e. f g h"], id="else between lines"),
        pytest.param("yksi k. kaksi kaksi", 15, ["yksi k.", "kaksi kaksi"], id="else between sentences"),
        pytest.param("yksi kaksi kolme", 12, ["yksi kaksi", "kolme"], id="else between words"),
        pytest.param("yksi kaksi", 4, ["yksi", "kaks", "i"], id="else within a word"),
        pytest.param("a.\n\nyksi kaksi kolme", 12, ["a.\n\nyksi", "kaksi kolme"], id="not far too early"),
        pytest.param("yksikaksi\n\nkolme", 9, ["yksikaksi", "kolme"], id="just behind what fits"),
        pytest.param("noin 2\u00a0000 euroa", 8, ["noin", "2\u00a0000", "euroa"], id="not at a hard space"),
        pytest.param("äö𝔐𝔐", 3, ["äö", "𝔐", "𝔐"], id="not within a surrogate pair"),
        pytest.param(FAMILY * 3, 30, [FAMILY * 2, FAMILY], id="not within a family"),
        pytest.param(FLAG * 5, 11, [FLAG * 2, FLAG * 2, FLAG], id="not within a flag"),
        pytest.param(WAVE * 3, 11, [WAVE * 2, WAVE], id="not between a hand and its colour"),
        pytest.param("x\u0332" * 3, 5, ["x\u0332" * 2, "x\u0332"], id="not between a letter and its accent"),
        pytest.param("a " + "\u200b" * 6, 2, ["a"], id="no part that shows nothing"),
        pytest.param(" \u200b\u00a0\ufeff", 9, [], id="nothing to show"),
    ],
)
def test_a_text_is_cut_at_the_best_place(text: str, limit: int, parts: list[str]) -> None:
    assert texts(text, limit) == parts


def test_a_telegram_message_has_4096_units_and_an_emoji_is_two() -> None:
    assert [units(text) for text in texts("x" * 4097, LONGEST_TEXT)] == [4096, 1]
    assert [units(text) for text in texts("😀" * 2049, LONGEST_TEXT)] == [4096, 2]


def test_what_stands_out_goes_on_in_the_next_part() -> None:
    whole = formatted("**yksi [kaksi kolme](https://a.fi) neljä**")
    bold, link = Style.BOLD, Span(Style.LINK, 5, 10, "https://a.fi")
    assert split(whole, 12) == (
        Formatted("yksi kaksi", (Span(bold, 0, 10), link)),
        Formatted("kolme neljä", (Span(bold, 0, 11), Span(Style.LINK, 0, 5, "https://a.fi"))),
    )


def test_a_part_has_no_more_that_stands_out_than_telegram_keeps() -> None:
    whole = formatted("  \n".join(f"**rivi** {number}" for number in range(120)))
    parts = split(whole)
    assert [len(part.spans) for part in parts] == [MOST_SPANS, MOST_SPANS, 120 - 2 * MOST_SPANS]
    assert "\n".join(part.text for part in parts) == whole.text


@given(MARKDOWN, some.integers(2, 60))
def test_parts_make_the_whole(markdown: str, limit: int) -> None:
    whole = formatted(markdown)
    parts = split(whole, limit)
    behind = 0
    for part in parts:
        start = whole.text.index(part.text, behind)
        assert not shows_something(whole.text[behind:start])
        behind = start + len(part.text)
    assert not shows_something(whole.text[behind:])
    assert [sign for part in parts for sign in painted(part)] == painted(whole)


@given(MARKDOWN, some.integers(2, 60))
def test_every_part_is_fit_to_send(markdown: str, limit: int) -> None:
    for part in split(formatted(markdown), limit):
        assert 0 < units(part.text) <= limit
        assert part.text == part.text.strip()
        assert shows_something(part.text)
        assert len(part.spans) <= MOST_SPANS
        for span in part.spans:
            inside = part.text[span.start : span.end]
            assert 0 <= span.start < span.end <= len(part.text)
            assert inside == inside.strip()
