"""A short answer as the readers of this folder look at it: small letters, without dots, plain dashes, one line.

The length of the text changes, so places found in it cannot be carried back to what was written.
"""

from bot.finnish.function_words import QUESTION_WORDS
from bot.finnish.text import canonical, fold, words

LONGEST_SHORT_ANSWER = 300
"""Characters; an answer to a question for a time, a number or a choice that is longer is a story."""

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("’‘´`", "'"))


def folded(text: str) -> str:
    """Return *text* in small letters without dots and accents, on one line, its dashes all the same."""
    return " ".join(fold(canonical(text)).translate(_DASHES).split())


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* without dots and accents, cut at their hyphens too."""
    return tuple(part for word in words(text) for part in fold(word).split("-") if part)


def is_question(text: str) -> bool:
    """Return whether *text* asks something: more than one or two words and a question mark, or a question word first.

    «Harjoittelija?» is a careful answer.
    """
    said = words(text)
    if len(said) <= 2:
        return False
    return text.rstrip().endswith("?") or said[0] in QUESTION_WORDS


def is_short(text: str) -> bool:
    """Return whether *text* is short enough to be read as one time, number, address or choice."""
    return len(text) <= LONGEST_SHORT_ANSWER
