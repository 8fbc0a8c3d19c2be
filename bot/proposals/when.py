"""A point in time out of what people write, as it is kept: a day, a month, a term or a year.

Vague times stay vague: a month stays a month. Of a span (tammi–maaliskuu, 11.1.–15.5.) the beginning is kept,
of several times the first. A missing year is the next that comes. The winter 2027 is the one that ends in 2027.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from bot.proposals.folding import folded, is_short
from bot.proposals.refusal import Refusal
from bot.proposals.times import Time, is_ruled_out, times, with_months_mended

NOT_A_TIME, PAST = "ei-päivä", "päivä-mennyt"

FARTHEST_YEARS = 20
"""Years ahead that are still believed; a later one is a slip of the finger."""

_LAST_MONTH: Mapping[str, int] = {"talvi": 2, "kevat": 5, "kesa": 8, "syksy": 12}
"""When a term is over. A winter of a named year may also be the one that begins in it."""

_LATEST_START: Mapping[str, int] = {"talvi": 2, "kevat": 4, "kesa": 7, "syksy": 10}
"""The last month in which the bare name of a term still means this year's."""

_FIRST_MONTH: Mapping[str, int] = {"talvi": 1, "kevat": 3, "kesa": 6, "syksy": 9}
"""From when on «ensi» means the next year's."""


def accept_when(text: str, today: date) -> str | Refusal:
    """Return the time that *text* names as it is kept (`2027-01-11`, `2027-01`, `2027-kevat`, `2027`)."""
    if not is_short(text):
        return Refusal(NOT_A_TIME)
    said = with_months_mended(folded(text))
    found = next((time for time in times(said, today) if not is_ruled_out(time, said)), None)
    return Refusal(NOT_A_TIME) if found is None else kept(found, today)


def kept(time: Time, today: date) -> str | Refusal:
    """Return *time* as it is kept; a refusal when it does not exist, is over or unbelievably far away."""
    if time.value is not None:
        is_far = int(time.value[:4]) > today.year + FARTHEST_YEARS
        return Refusal(NOT_A_TIME) if is_far else time.value
    try:
        value, last = _WAYS_TO_KEEP[_precision(time)](time, today)
    except ValueError:
        return Refusal(NOT_A_TIME)
    if last < today:
        return Refusal(PAST)
    return Refusal(NOT_A_TIME) if last.year > today.year + FARTHEST_YEARS else value


def _precision(time: Time) -> str:
    for name in ("week", "term", "day", "month"):
        if getattr(time, name) is not None:
            return name
    return "year"


def _keep_day(time: Time, today: date) -> tuple[str, date]:
    month, day = _first(time.month), _first(time.day)
    if time.year is not None:
        found = date(time.year, month, day)
    else:
        date(2000, month, day)  # 31.2. is no day in any year
        years = (today.year + ahead for ahead in range(9))
        found = next(each for each in _existing(years, month, day) if each >= today)
    return found.isoformat(), found


def _existing(years: Iterator[int], month: int, day: int) -> Iterator[date]:
    """Return the days of *years* that exist: 29.2. waits for its leap year."""
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _keep_month(time: Time, today: date) -> tuple[str, date]:
    month = _first(time.month)
    is_over = month < today.month or (time.is_next and month == today.month)
    year = time.year if time.year is not None else today.year + is_over
    return f"{year:04}-{month:02}", _last_day(year, month)


def _keep_term(time: Time, today: date) -> tuple[str, date]:
    term = time.term or "kevat"
    if time.year is not None:
        year = time.year
        return f"{year:04}-{term}", _last_day(year, 12 if term == "talvi" else _LAST_MONTH[term])
    latest = min(_FIRST_MONTH[term] - 1, _LATEST_START[term]) if time.is_next else _LATEST_START[term]
    year = today.year + (today.month > latest)
    return f"{year:04}-{term}", _last_day(year, 12 if term == "talvi" else _LAST_MONTH[term])


def _keep_week(time: Time, today: date) -> tuple[str, date]:
    week = _first(time.week)
    years = (time.year,) if time.year is not None else (today.year, today.year + 1)
    sundays = [date.fromisocalendar(year, week, 7) for year in years]
    sunday = next((each for each in sundays if each >= today), sundays[-1])
    return max(sunday - timedelta(days=6), min(today, sunday)).isoformat(), sunday


def _keep_year(time: Time, today: date) -> tuple[str, date]:
    year = time.year or today.year
    return f"{year:04}", date(year, 12, 31)


def _first(number: int | None) -> int:
    return 1 if number is None else number


def _last_day(year: int, month: int) -> date:
    """Return the last day of a month; a month that does not exist raises."""
    date(year, month, 1)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


_WAYS_TO_KEEP: Mapping[str, Callable[[Time, date], tuple[str, date]]] = {
    "week": _keep_week,
    "term": _keep_term,
    "day": _keep_day,
    "month": _keep_month,
    "year": _keep_year,
}
