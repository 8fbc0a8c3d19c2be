"""What a typed line means under numbered buttons, and Markdown as plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.plain_text import plain_text
from bot.cli.terminal import event_of_line, is_leaving
from bot.dialogue.model import Button, Event, Reply, Trigger

MENU = Button("Valikko", Event(Trigger.MENU))
ONE = Button("Laajuus ja tunnit", Event(Trigger.SHOW, "minno-laajuus"))
TWO = Button("Valikko", Event(Trigger.START))
REPLIES = (Reply("a", "a", ((MENU,),)), Reply("b", "b", ((ONE,), (TWO,))))


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("1", MENU.event),
        (" 2 ", ONE.event),
        ("[2]", ONE.event),
        ("2.", ONE.event),
        ("3)", TWO.event),
        ("laajuus  JA tunnit", ONE.event),
        pytest.param("valikko", TWO.event, id="of two labels the nearer one"),
        ("0", Event(Trigger.TEXT, "0")),
        ("4", Event(Trigger.TEXT, "4")),
        ("²", Event(Trigger.TEXT, "²")),
        ("1 kk", Event(Trigger.TEXT, "1 kk")),
        ("laajuus", Event(Trigger.TEXT, "laajuus")),
        ("9" * 5000, Event(Trigger.TEXT, "9" * 5000)),
    ],
)
def test_a_number_or_label_presses_and_anything_else_is_said(line: str, event: Event) -> None:
    assert event_of_line(line, REPLIES) == event


@given(st.text())
def test_any_line_means_something(line: str) -> None:
    event_of_line(line, REPLIES)
    assert event_of_line(line, ()) == Event(Trigger.TEXT, line)


@pytest.mark.parametrize("line", ["lopeta", " Exit ", "QUIT"])
def test_a_word_ends_the_conversation(line: str) -> None:
    assert is_leaving(line)
    assert not is_leaving(f"miten {line}")


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        pytest.param("**Lihava** ja *kursiivi*", "Lihava ja kursiivi", id="emphasis"),
        pytest.param("a\nb\n\nc", "a b\n\nc", id="paragraphs"),
        pytest.param("a  \nb", "a\nb", id="hard break"),
        pytest.param("Näin:\n\n- a\n- b\n\nloppu", "Näin:\n\n- a\n- b\n\nloppu", id="list"),
        pytest.param("Näin:\n- a\n- b", "Näin:\n\n- a\n- b", id="list at once"),
        pytest.param("3. c\n4. d", "3. c\n4. d", id="numbers go on"),
        pytest.param("- a\n  - b\n- c", "- a\n  - b\n- c", id="list in a list"),
        pytest.param("- a\n\n  aa\n- b", "- a\n\n  aa\n- b", id="paragraph in a list"),
        pytest.param("[SOSTE](https://soste.fi)", "SOSTE (https://soste.fi)", id="link"),
        pytest.param("[**SOSTE** ry](https://soste.fi)", "SOSTE ry (https://soste.fi)", id="link in bold"),
        pytest.param("<https://soste.fi>", "https://soste.fi", id="bare link"),
        pytest.param("[www.soste.fi](https://www.soste.fi/)", "www.soste.fi", id="link that says itself"),
        pytest.param("[a@b.fi](mailto:a@b.fi)", "a@b.fi", id="mail link"),
        pytest.param("[09 123](tel:09123)", "09 123", id="phone link"),
        pytest.param("a \\* b \\[c\\]", "a * b [c]", id="escaped"),
        pytest.param("2 < 3 & 4", "2 < 3 & 4", id="signs"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_markdown_becomes_text_that_reads_well(markdown: str, plain: str) -> None:
    assert plain_text(markdown) == plain


@given(st.text())
def test_any_text_becomes_plain(markdown: str) -> None:
    plain_text(markdown)
