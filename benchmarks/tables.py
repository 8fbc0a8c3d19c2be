"""Markdown tables whose columns also line up in a terminal."""

from collections.abc import Sequence


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Return *rows* under *headings*; the first *left* columns are left-aligned, the others right-aligned."""
    widths = [max(len(row[column]) for row in (headings, *rows)) for column in range(len(headings))]
    rule = [
        f"{'-' * width}" if column < left else f"{'-' * (width - 1)}:" for column, width in enumerate(widths)
    ]
    return "\n".join(_line(row, widths, left) for row in (headings, rule, *rows))


def titled(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return the same table under its name."""
    return f"**{title}**\n\n{table(headings, rows)}"


def percent(*shares: float) -> str:
    """Return *shares* as whole per cents, slashes between."""
    return " / ".join(f"{100 * share:.0f}" for share in shares)


def exact(share: float) -> str:
    """Return *share* as a per cent with one decimal."""
    return f"{100 * share:.1f}"


def _line(row: Sequence[str], widths: Sequence[int], left: int) -> str:
    cells = [
        cell.ljust(width) if column < left else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return f"| {' | '.join(cells)} |"
