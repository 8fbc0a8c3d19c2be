"""What the bot needs of the machine: Python, the clock, the Finnish lexicon, a place for what can be made again."""

import sys
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.finnish.morphology import load_lexicon, morphs
from bot.upkeep.access import is_writable_folder
from bot.upkeep.checks import Check, broken, notice, ok

SUPPORTED = ((3, 11), (3, 14))
"""The first Python that works, and the first that no longer does; a test holds it to pyproject.toml."""

WORD, BASE = "järjestöissä", "järjestö"
"""A word that nobody understands without the lexicon."""


def check_python(version: tuple[int, int]) -> Check:
    """Return whether the bot runs on this *version* of Python."""
    lowest, above = SUPPORTED
    said = f"{version[0]}.{version[1]}"
    if lowest <= version < above:
        return ok("Python", f"{said} at {sys.executable}")
    return broken("Python", f"{said} is not supported. Install minnobot into Python 3.11, 3.12 or 3.13.")


def check_lexicon() -> Check:
    """Return whether the Finnish lexicon loads and knows a Finnish word."""
    try:
        load_lexicon()
        knows = any(morph.base == BASE for morph in morphs(WORD))
    except Exception as error:  # noqa: BLE001  # a broken install fails in any way, and that is the finding
        return broken(
            "lexicon", f"Voikko does not load ({type(error).__name__}). Install minnobot anew, with pyvoikko."
        )
    if knows:
        return ok("lexicon", "Voikko loads and knows Finnish")
    return broken("lexicon", "Voikko loads but knows no Finnish. Install pyvoikko anew.")


def check_cache(folder: Path) -> Check:
    """Return whether indexes can be kept in *folder*."""
    if is_writable_folder(folder):
        return ok("cache", f"{folder}")
    return notice(
        "cache",
        f"{folder} cannot be written, so that each start takes some seconds longer. Make it, or give the bot's "
        "user a home folder.",
    )


def check_clock(now: datetime, known: date | None) -> Check:
    """Return whether *now* can be right, given that an answer was checked on the day *known*."""
    said = f"{now:%Y-%m-%d %H:%M} in {now.tzinfo}"
    if known is not None and now.date() < known - timedelta(days=1):  # editors may live in a later zone
        return notice(
            "clock",
            f"it is {said}, yet an answer was checked on {known.isoformat()}. Set the machine's clock, or "
            "correct that day.",
        )
    return ok("clock", said)
