"""Finnish unless it is clearly Swedish or English."""

import pytest

from bot.finnish.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kuinka pitkä harjoittelu on?", "fi"),
        ("thesis", "fi"),
        ("hej", "fi"),
        ("thanks", "fi"),
        ("minno win-win", "fi"),
        ("onko teillä intern for free tai joku", "fi"),
        ("thanks a lot, ihan huippua", "fi"),
        ("me ja he, no on se", "fi"),
        ("it-tuki ja some", "fi"),
        ("", "fi"),
        ("👍", "fi"),
        ("vad är minno", "sv"),
        ("hur länge varar praktiken?", "sv"),
        ("TACK SÅ MYCKET", "sv"),
        ("what is a minno project", "en"),
        ("How much does it cost for our organisation?", "en"),
        ("benefits of minno for an ngo", "en"),
    ],
)
def test_the_language_is_recognised(text: str, language: str) -> None:
    assert language_of(text) == language
