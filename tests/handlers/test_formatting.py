"""Markdown becomes text and what stands out in it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.content.model import Answer
from bot.dialogue.render import answer_replies
from bot.dialogue.wording import fill, listing, plain
from handlers.formatting import Formatted, Style, cut, formatted, parsed
from tests.dialogue.fakes import shipped, world
from tests.handlers.markdown import MARKDOWN, composed, painted

LEFT_OVER = re.compile(r"\*\*|\]\(|\\|`|^\s*(?:[-+>]|#+)\s|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)", re.MULTILINE)
"""Signs of Markdown that a reader would stumble over."""


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        pytest.param("yksi\n\nkaksi\n\n\n\nkolme", "yksi\n\nkaksi\n\nkolme", id="paragraphs"),
        pytest.param("yksi\nkaksi", "yksi kaksi", id="a line's end is a space"),
        pytest.param("yksi  \nkaksi\\\nkolme", "yksi\nkaksi\nkolme", id="breaks"),
        pytest.param("alku:\n- a\n- b\n\nloppu", "alku:\n\n• a\n• b\n\nloppu", id="list"),
        pytest.param("- a\n\n- b", "• a\n• b", id="loose list"),
        pytest.param("0. a\n1. b", "0. a\n1. b", id="numbers from nought"),
        pytest.param("9) a\n9) b", "9) a\n10) b", id="numbers go on"),
        pytest.param("- a\n  - b\n    1. c\n- d", "• a\n    • b\n        1. c\n• d", id="lists in lists"),
        pytest.param("1. - a\n   - b", "1. • a\n    • b", id="an item that begins with a list"),
        pytest.param("- a\\\n  b\n\n  c\n- d", "• a\n    b\n\n    c\n• d", id="an item of several lines"),
        pytest.param("-", "•", id="an empty item stays to be seen"),
        pytest.param("- " * 50 + "a", "• " * 50 + "a", id="a row of dashes loses nothing"),
        pytest.param("\\*a\\* \\_ \\[b\\] \\\\", "*a* _ [b] \\", id="escapes"),
        pytest.param("2 * 3 < 7 & 1", "2 * 3 < 7 & 1", id="signs that mark nothing"),
        pytest.param("A\u030angstro\u0308m", "Ångström", id="decomposed letters keep their rings"),
        pytest.param("a\u202eb\u2028c\x0bd", "ab c d", id="what Telegram leaves out or replaces"),
        pytest.param("\ta\n ", "a", id="white space around"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_markdown_becomes_text(markdown: str, text: str) -> None:
    assert formatted(markdown) == Formatted(text)


BOLD, ITALIC, LINK = Style.BOLD, Style.ITALIC, Style.LINK


@pytest.mark.parametrize(
    ("markdown", "text", "standing_out"),
    [
        pytest.param("a **b** *c*", "a b c", [("b", BOLD), ("c", ITALIC)], id="bold and italic"),
        pytest.param("***a***", "a", [("a", BOLD), ("a", ITALIC)], id="both"),
        pytest.param("**a *b* c**", "a b c", [("a b c", BOLD), ("b", ITALIC)], id="one in the other"),
        pytest.param("**a **b** c**", "a b c", [("a b c", BOLD)], id="bold in bold is bold once"),
        pytest.param("**&nbsp;**", "&nbsp;", [("&nbsp;", BOLD)], id="HTML's names are text"),
        pytest.param("- **a\\\n  b** c", "• a\n    b c", [("a\n    b", BOLD)], id="over a break"),
        pytest.param("**a:\u00a0**b", "**a:\u00a0**b", [], id="marks without a pair are text"),
        pytest.param("[a **b**](https://c.fi)", "a b", [("a b", LINK), ("b", BOLD)], id="bold in a link"),
        pytest.param("**[ a ](https://c.fi/)**", "a", [("a", BOLD), ("a", LINK)], id="space is left out"),
        pytest.param("[ä](https://ä.fi/ö)", "ä", [("ä", LINK)], id="letters in an address"),
        pytest.param("<https://soste.fi>", "https://soste.fi", [], id="Telegram links bare addresses itself"),
        pytest.param("[](https://soste.fi)", "https://soste.fi", [], id="an empty link shows its address"),
        pytest.param("[Aino](mailto:a@b.fi?subject=x)", "Aino (a@b.fi)", [], id="mail: the address is told"),
        pytest.param("[a@b.fi](mailto:a@b.fi)", "a@b.fi", [], id="mail that says itself"),
        pytest.param("[soita](tel:+358-9-1)", "soita (+358-9-1)", [], id="telephone: the number is told"),
        pytest.param("[09 123](tel:09123)", "09 123", [], id="a number that says itself"),
        pytest.param("[a](http://kone/x)", "a (http://kone/x)", [], id="a host without a dot is refused"),
        pytest.param(
            "[a](https://b.fi:70000/)", "a (https://b.fi:70000/)", [], id="so is a port that is none"
        ),
        pytest.param("[a](/polku)", "a (/polku)", [], id="an address within nothing"),
    ],
)
def test_what_is_marked_stands_out(markdown: str, text: str, standing_out: list[tuple[str, Style]]) -> None:
    found = formatted(markdown)
    assert found.text == text
    assert [(found.text[span.start : span.end], span.style) for span in found.spans] == standing_out


def test_a_link_keeps_its_address() -> None:
    (span,) = formatted("[a](https://www.metropolia.fi/fi/a_b?c=d#e)").spans
    assert span.url == "https://www.metropolia.fi/fi/a_b?c=d#e"


AS_WRITTEN = """
# otsikko
> lainaus
---
===
***
```
~~~
| a | b |
<b>x</b>
<!-- x -->
&amp; &lt;
[a]: https://b.fi
![a](b.fi)
*a* __b__ `c` ~~d~~
C:\\kansio\\
#1
100 % & 5 €
"""


@pytest.mark.parametrize("line", AS_WRITTEN.strip().split("\n"))
def test_what_somebody_wrote_is_shown_as_written(line: str) -> None:
    shown = formatted(listing(("**Nimi:**", plain(line), "loppu")))
    assert shown.text == f"Nimi:\n{line}\nloppu"
    assert [span.style for span in shown.spans] == [BOLD]


@given(
    some.text(
        some.characters(
            exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\u202a\u202b\u202c\u202d\u202e"
        )
    )
)
def test_any_escaped_text_comes_out_literally(text: str) -> None:
    assert composed(formatted(f"**Nimi:** {plain(text)}").text) == composed(f"Nimi: {text}")


PLAIN = some.lists(
    some.sampled_from(
        ["Hei, ", "sana", " ", "\n\n", "\n", "1. ", "- ", "\u00a0", "\u2028", "\u202e", "é", "a\u030a", "!"]
    )
    | some.text(max_size=3),
    max_size=12,
).map("".join)


@given(PLAIN | MARKDOWN)
def test_a_text_that_cannot_mark_anything_is_what_the_parser_would_make_of_it(text: str) -> None:
    assert formatted(text) == parsed(text)


@given(MARKDOWN)
def test_nothing_begins_or_ends_with_white_space(markdown: str) -> None:
    found = formatted(markdown)
    texts = (found.text, *(found.text[span.start : span.end] for span in found.spans))
    assert all(text == text.strip() for text in texts)
    assert all(0 <= span.start < span.end <= len(found.text) for span in found.spans)


@given(MARKDOWN, some.data())
def test_two_pieces_stand_out_like_the_whole(markdown: str, data: some.DataObject) -> None:
    whole = formatted(markdown)
    place = data.draw(some.integers(0, len(whole.text)))
    first, second = cut(whole, 0, place), cut(whole, place, len(whole.text))
    assert painted(first) + painted(second) == painted(whole)


@pytest.mark.parametrize("answer", [pytest.param(answer, id=answer.id) for answer in shipped().answers])
def test_every_answer_is_without_marks(answer: Answer) -> None:
    (reply,) = answer_replies((answer,), world())
    assert not LEFT_OVER.search(formatted(reply.text).text)


def test_every_text_is_without_marks() -> None:
    place = world()
    shown = {key: formatted(fill(text, place)).text for key, text in shipped().texts.items()}
    assert not [key for key, text in shown.items() if LEFT_OVER.search(text)]
