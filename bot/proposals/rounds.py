"""Which round a proposal lands in and which comes next. The rounds themselves come from `kierrokset.yaml`."""

from collections.abc import Iterable
from datetime import date

from bot.content.form_model import Form
from bot.content.model import Round
from bot.proposals.model import FORM, Value


def landing_round(form: Form, muoto: Value, rounds: Iterable[Round], today: date) -> Round | None:
    """Return the round that a proposal of the choice *muoto* sent *today* lands in.

    The one that is open now, else the next to open; None where none is known or the choice has no rounds.
    """
    return current_round(rounds, today) if has_rounds(form, muoto) else None


def current_round(rounds: Iterable[Round], today: date) -> Round | None:
    """Return the round that is open *today*, else the next to open, or None where none is known."""
    ahead = tuple(each for each in rounds if each.closes >= today)
    is_open = tuple(each for each in ahead if each.opens <= today)
    return min(is_open or ahead, key=_order, default=None)


def has_rounds(form: Form, muoto: Value) -> bool:
    """Return whether proposals of the choice *muoto* land in rounds."""
    field = form.field(FORM)
    choice = field.choice(muoto) if field and isinstance(muoto, str) else None
    return choice is not None and choice.has_rounds


def round_after(rounds: Iterable[Round], round_id: str | None, today: date) -> Round | None:
    """Return the round to which a proposal of the round *round_id* is moved on, or None when none is known.

    It opens later than *round_id* and has not closed. Without a round of its own, or with one that nobody
    knows any more, it moves to the one it would land in today.
    """
    known = tuple(rounds)
    left = next((each for each in known if each.id == round_id), None)
    if left is None:
        return current_round(known, today)
    later = (each for each in known if each.opens > left.opens and each.closes >= today)
    return min(later, key=_order, default=None)


def _order(each: Round) -> tuple[date, date]:
    return each.opens, each.closes
