"""All that is looked at to find out what is wrong with an installation. Reaches for no network."""

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from bot.config import Config
from bot.config_problems import ConfigProblem
from bot.content.loader import read_folder
from bot.upkeep.checks import Check, broken, notice
from bot.upkeep.database import check_database
from bot.upkeep.knowledge import check_knowledge, newest_check
from bot.upkeep.machine import check_cache, check_clock, check_lexicon, check_python
from bot.upkeep.settings import check_settings


def examine(config: Config, file: Path | None, now: datetime, cache: Path) -> Iterator[Check]:
    """Return every check of the installation that *config* describes, which was read from *file*."""
    yield check_python(sys.version_info[:2])
    yield check_lexicon()
    yield check_cache(cache)
    reading = read_folder(config.knowledge.path, now.date())
    yield check_clock(now, newest_check(reading.knowledge))
    yield from check_settings(config, file)
    yield from check_knowledge(config.knowledge.path, reading, now.date())
    yield from check_database(config.database.path)


def examine_without_config(problems: Sequence[ConfigProblem], cache: Path) -> Iterator[Check]:
    """Return what can be said where *problems* keep the configuration from being used."""
    yield check_python(sys.version_info[:2])
    yield check_lexicon()
    yield check_cache(cache)
    for problem in problems:
        yield broken("configuration", str(problem))
    yield notice("the rest", "not looked at: which knowledge and which database are meant is not known.")
