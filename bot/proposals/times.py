"""Times named in a text: days, months, terms, years, weeks, «heti», «ensi keväänä», «kolmen kuukauden päästä».

Finds them and joins a year to the time it belongs to. What a time without a year means, and whether it is
over, is decided in `when`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias

from rapidfuzz import fuzz

from bot.proposals.time_words import (
    AFTER,
    AT_ONCE,
    DAY_AND_MONTH,
    DAY_OF_MONTH,
    DAY_SPAN,
    DAYS_IN,
    EXCLUDING,
    FINNISH_DATE,
    ISO,
    MONTH_AND_SHORT_YEAR,
    MONTH_AND_YEAR,
    MONTH_STEMS,
    MONTH_WORD,
    MONTHLIKE,
    MONTHS_DAY,
    MONTHS_IN,
    NEAR_DAYS,
    NEXT,
    NEXT_MONTH,
    NEXT_WEEK,
    NEXT_YEAR,
    QUARTER,
    SHORT_YEAR,
    SLASHED,
    TERM_WORDS,
    THIS,
    THIS_YEAR,
    WEEK,
    WEEK_AFTER,
    WINTER_SPAN,
    YEAR_ALONE,
    YEAR_AND_MONTH,
    YEARS,
    YEARS_BEGINNING,
    YEARS_END,
)
from bot.proposals.whole_number import NUMBER_WORDS

NEAR_MONTH = 80
"""Similarity (0–100) from which a misspelt month is taken for one (tamikuu, helmukuu)."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time found in a text, from *start* to *end*, as far as it was said. *is_next*: «ensi» stands before it."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    term: str | None = None
    week: int | None = None
    is_next: bool = False
    value: str | None = None
    """A time that today decides (heti, ensi viikolla), complete."""


Finder: TypeAlias = Callable[[str, date], Iterator[Time]]
"""What finds times of one kind in a folded text."""


def times(said: str, today: date) -> tuple[Time, ...]:
    """Return the times in the folded text *said*, in order, none inside another, years put where they belong."""
    found = [time for finder in _FINDERS for time in finder(said, today)]
    apart: list[Time] = []
    for time in sorted(found, key=lambda each: (each.start, -each.end)):
        if not apart or time.start >= apart[-1].end:
            apart.append(time)
    return tuple(_with_years(_without_at_once(apart, said), said, today))


def is_ruled_out(time: Time, said: str) -> bool:
    """Return whether *time* is what does not suit (ei kesällä, paitsi tammikuussa; but «ei ennen syksyä»)."""
    before = re.split(r"[,;.]|\b(?:vaan|mutta)\b", said[: time.start])[-1].split()[-3:]
    return bool(EXCLUDING.intersection(before)) and "ennen" not in before


def with_months_mended(said: str) -> str:
    """Return the folded text *said* with misspelt months (tamikuussa) as they should be."""
    return MONTHLIKE.sub(_mended, said)


def _mended(match: re.Match[str]) -> str:
    stem, ending = match.groups()
    if stem in MONTH_STEMS:
        return match[0]
    nearest = max(MONTH_STEMS, key=lambda month: fuzz.ratio(stem, month))
    return nearest + ending if fuzz.ratio(stem, nearest) >= NEAR_MONTH else match[0]


def _numbers(pattern: re.Pattern[str]) -> Finder:
    """Return the finder of a time that is written with the numbers *pattern* names."""

    def find(said: str, today: date) -> Iterator[Time]:
        for match in pattern.finditer(said):
            parts = {name: int(text) for name, text in match.groupdict().items() if text}
            yield Time(
                *match.span(),
                year=_full_year(parts["year"]) if "year" in parts else None,
                month=parts.get("month"),
                day=parts.get("day"),
                week=parts.get("week"),
            )

    return find


def _month_names(pattern: re.Pattern[str]) -> Finder:
    def find(said: str, today: date) -> Iterator[Time]:
        for match in pattern.finditer(said):
            day = match.groupdict().get("day")
            month = MONTH_STEMS.index(match["month"]) + 1
            is_next = bool(NEXT.search(said, 0, match.start()))
            yield Time(*match.span(), month=month, day=int(day) if day else None, is_next=is_next)

    return find


def _terms(said: str, today: date) -> Iterator[Time]:
    for term, pattern in TERM_WORDS.items():
        for match in pattern.finditer(said):
            is_next = bool(NEXT.search(said, 0, match.start()))
            yield Time(*match.span(), term=term, is_next=is_next)


def _parts_of_year(said: str, today: date) -> Iterator[Time]:
    for pattern, month, term in ((YEARS_BEGINNING, 1, None), (YEARS_END, None, "syksy")):
        for match in pattern.finditer(said):
            yield Time(*match.span(), today.year + 1 if match["next"] else None, month=month, term=term)
    for match in QUARTER.finditer(said):
        yield Time(*match.span(), month=3 * int(match["quarter"]) - 2)


def _named_years(said: str, today: date) -> Iterator[Time]:
    for pattern, ahead in ((NEXT_YEAR, 1), (THIS_YEAR, 0)):
        for match in pattern.finditer(said):
            yield Time(*match.span(), year=today.year + ahead)


def _relative(said: str, today: date) -> Iterator[Time]:
    monday = today + timedelta(days=7 - today.weekday())
    for pattern, value in (
        (AT_ONCE, f"{today:%Y-%m}"),
        (NEXT_WEEK, f"{monday:%Y-%m}"),
        (NEXT_MONTH, _months_on(today, 1)),
        *((pattern, str(today + timedelta(days=days))) for pattern, days in NEAR_DAYS),
    ):
        for match in pattern.finditer(said):
            yield Time(*match.span(), value=value)
    for match in AFTER.finditer(said):
        yield Time(*match.span(), value=_after(match["count"] or "1", match["unit"], today))


def _after(count: str, unit: str, today: date) -> str:
    if count == "puolen":
        return _months_on(today, MONTHS_IN.get(unit, 0) // 2)
    number = int(count) if count.isdigit() else NUMBER_WORDS[count]
    if unit in DAYS_IN:
        return f"{today + timedelta(days=number * DAYS_IN[unit]):%Y-%m}"
    return _months_on(today, number * MONTHS_IN[unit])


def _months_on(today: date, months: int) -> str:
    years, month = divmod(today.month - 1 + months, 12)
    return f"{today.year + years:04}-{month + 1:02}"


_FINDERS: tuple[Finder, ...] = (
    *map(
        _numbers,
        (
            ISO, FINNISH_DATE, DAY_SPAN, SLASHED, YEAR_AND_MONTH, MONTH_AND_YEAR, MONTH_AND_SHORT_YEAR,
            DAY_AND_MONTH, WEEK, WEEK_AFTER, YEAR_ALONE,
        ),
    ),
    *map(_month_names, (DAY_OF_MONTH, MONTHS_DAY, MONTH_WORD)),
    _terms,
    _parts_of_year,
    _named_years,
    _relative,
)  # fmt: skip


def _full_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _without_at_once(found: list[Time], said: str) -> list[Time]:
    """Return *found* without what only stresses the next one («heti tammikuussa», «nyt keväällä»)."""
    stressed = {
        time.start
        for time, following in pairwise(found)
        if time.value is not None and following.value is None and not said[time.end : following.start].strip()
    }
    return [time for time in found if time.start not in stressed]


def _with_years(found: list[Time], said: str, today: date) -> Iterator[Time]:
    """Return *found* with years said apart put where they belong, behind their time or before it.

    A year of its own is left out where it only tells when a finer time is («2027, mieluiten keväällä»).
    """
    is_finer = any(_is_fine(time) for time in found)
    for place, time in enumerate(found):
        if time.value is not None or (_is_fine(time) and time.year is not None):
            yield time
        elif _is_fine(time):
            yield _with_year(time, found[:place], found[place + 1 :], said, today)
        elif not is_finer:
            yield time


def _with_year(time: Time, earlier: list[Time], later: list[Time], said: str, today: date) -> Time:
    if time.term == "talvi" and (winter := WINTER_SPAN.match(said, time.end)):
        return replace(time, end=winter.end(), year=_full_year(int(winter["year"])))
    if short := SHORT_YEAR.match(said, time.end):
        return replace(time, end=short.end(), year=_full_year(int(short["year"])))
    if time.term != "talvi" and THIS.search(said, 0, time.start):
        return replace(time, year=today.year)
    for behind, each in enumerate(later):
        if each.year is not None:
            last = (
                each
                if each.month
                else next((other for other in reversed(later[:behind]) if other.month), each)
            )
            turns = time.month is not None and last.month is not None and last.month < time.month
            return replace(time, year=each.year - turns)
    before = next((each.year for each in reversed(earlier) if each.year is not None), None)
    if before is not None:
        return replace(time, year=before)
    year = YEARS.search(said)
    return replace(time, year=int(year["year"])) if year else time


def _is_fine(time: Time) -> bool:
    return any(part is not None for part in (time.month, time.day, time.term, time.week))
