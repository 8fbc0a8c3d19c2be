"""Two kinds of plots as SVG text: dots in rows, and lines over sizes. Pure: the same numbers give the same bytes.

Written by hand, as a plotting library would weigh more than everything else that is installed. Colours are told
apart by people who cannot see red or green (Okabe and Ito's palette); systems also differ in shape.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10
from xml.sax.saxutils import escape

COLOURS = ("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000")
INK, FAINT = "#333333", "#dddddd"

LEFT, RIGHT, TOP, BOTTOM = 150, 30, 70, 40
"""Margins in pixels; row labels stand in the left one, the legend in the upper one."""

WIDTH, ROW, HEIGHT = 760, 26, 420
"""The whole width, the height of a row of dots, and of a plot of lines."""

PLOTTED = 0.77
"""The share of the width that lines take; their names stand behind their ends."""

LETTER = 6.6
"""What a letter takes up on average at the size of the labels: an SVG cannot measure text."""


@dataclass(frozen=True, slots=True)
class Series:
    """A system and its values from 0 to 100, one for each row."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line and its values, one for each size; lines of a *group* share a colour, some are dashed."""

    name: str
    group: str
    values: tuple[float, ...]
    is_dashed: bool = False


def dots(title: str, labels: Sequence[str], series: Sequence[Series]) -> str:
    """Return a row for each of *labels* with a dot for each of *series*; the first is drawn last and largest."""
    height = TOP + ROW * len(labels) + BOTTOM
    body = [*_legend([each.name for each in series])]
    for percent in range(0, 101, 20):
        x = _across(percent / 100)
        body += [
            _line(x, TOP, x, height - BOTTOM, FAINT),
            _text(x, height - BOTTOM + 18, str(percent), "middle"),
        ]
    for row, label in enumerate(labels):
        y = TOP + ROW * (row + 0.5)
        body += [_line(LEFT, y, WIDTH - RIGHT, y, FAINT), _text(LEFT - 10, y + 4, label, "end")]
    for place, each in reversed([*enumerate(series)]):
        body += [
            _mark(place, _across(value / 100), TOP + ROW * (row + 0.5), each.name)
            for row, value in enumerate(each.values)
        ]
    return _picture(title, height, body)


def lines(title: str, sizes: Sequence[int], drawn: Sequence[Line], unit: str) -> str:
    """Return *drawn* over *sizes*, both axes in tenfolds."""
    groups = list(dict.fromkeys(each.group for each in drawn))
    values = [value for each in drawn for value in each.values]
    low, high = floor(log10(min(values))), ceil(log10(max(values)))
    first, last = log10(min(sizes)), log10(max(sizes))

    def x(size: float) -> float:
        return _across(PLOTTED * (log10(size) - first) / ((last - first) or 1))

    def y(value: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (log10(value) - low) / ((high - low) or 1)

    body = []
    for power in range(low, high + 1):
        at = y(10.0**power)
        body += [
            _line(LEFT, at, WIDTH - RIGHT, at, FAINT),
            _text(LEFT - 10, at + 4, f"{10.0**power:g} {unit}", "end"),
        ]
    body += [_text(x(size), HEIGHT - BOTTOM + 18, f"{size:,}", "middle") for size in sizes]
    for each in drawn:
        colour = COLOURS[groups.index(each.group) % len(COLOURS)]
        points = " ".join(
            f"{x(size):.1f},{y(value):.1f}" for size, value in zip(sizes, each.values, strict=True)
        )
        dashes = ' stroke-dasharray="6 4"' if each.is_dashed else ""
        body.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>')
    ends = _apart([y(each.values[-1]) for each in drawn])
    body += [
        _text(x(sizes[-1]) + 6, end + 4, each.name, "start", COLOURS[groups.index(each.group) % len(COLOURS)])
        for each, end in zip(drawn, ends, strict=True)
    ]
    return _picture(title, HEIGHT, body)


def _apart(places: Sequence[float], least: float = 14) -> list[float]:
    """Return *places* moved down where two labels would lie on each other."""
    moved = list(places)
    order = sorted(range(len(moved)), key=lambda number: moved[number])
    for upper, lower in pairwise(order):
        moved[lower] = max(moved[lower], moved[upper] + least)
    return moved


def _picture(title: str, height: float, body: Iterable[str]) -> str:
    inside = "\n".join(body)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:g}" '
        f'viewBox="0 0 {WIDTH} {height:g}" role="img" font-family="sans-serif" font-size="12">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n'
        f"{_text(16, 24, title, 'start', size=15)}\n{inside}\n</svg>\n"
    )


def _legend(names: Sequence[str]) -> list[str]:
    """Return each mark and its name in a row, as far apart as the names are long."""
    found, x = [], 24.0
    for place, name in enumerate(names):
        found += [_mark(place, x, 48, name), _text(x + 12, 52, name, "start")]
        x += 34 + LETTER * len(name)
    return found


def _mark(place: int, x: float, y: float, name: str) -> str:
    """Return the mark of a system: the first a large dot, the others small squares, rhombs and dots in turn."""
    colour = COLOURS[place % len(COLOURS)]
    told = f"<title>{escape(name)}</title>"
    if place % 3 == 0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{4 if place else 7}" fill="{colour}">{told}</circle>'
    turned = f' transform="rotate(45 {x:.1f} {y:.1f})"' if place % 3 == 2 else ""
    return f'<rect x="{x - 3.5:.1f}" y="{y - 3.5:.1f}" width="7" height="7" fill="{colour}"{turned}>{told}</rect>'


def _line(x: float, y: float, to_x: float, to_y: float, colour: str) -> str:
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" stroke="{colour}"/>'


def _text(x: float, y: float, said: str, anchor: str, colour: str = INK, size: int = 12) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size}">'
        f"{escape(said)}</text>"
    )


def _across(share: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * share
