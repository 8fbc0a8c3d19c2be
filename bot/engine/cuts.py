"""Messages that ask several things: how they may be cut, and which cut makes the best sense.

Nothing here knows any answer. A cut is a list of readings; what each is worth, the engine says.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.engine.context import joined, names_plainly, own_matter
from bot.engine.model import How, Reading, Word
from bot.engine.normalise import AND_OR
from bot.engine.weights import COMMON_WORD

_LIST_MARK = re.compile(r"\s*[,+&/]\s+(?=\w)|(?<=\w)/(?=\w)|\s+vs\.?\s+")

_BOTH = re.compile(r"(?:kumpi|kumma|kumpa)\w*(?:kin|kaan)|molem(?:mat|pi)\w*")

Span = tuple[int, int]
"""Clauses in a row, from the first to before the last."""

LONGEST_COORDINATION, LONGEST_LIST = 12, 7
"""Words of a message in which "x ja y" may ask two things of two subjects, and two things at all; in a longer one
it is part of a story."""


class Joined(StrEnum):
    """What "ja" joins."""

    SUBJECTS = "subjects"
    MATTERS = "matters"
    HALVES = "halves"


@dataclass(frozen=True, slots=True)
class Coordination:
    """The two questions that a message with "ja" may ask."""

    of: Joined
    parts: tuple[Reading, Reading]


def spans(pieces: int) -> tuple[Span, ...]:
    """Return the runs of one clause or two, every clause for itself first."""
    return (*((at, at + 1) for at in range(pieces)), *((at, at + 2) for at in range(pieces - 1)))


def groupings(pieces: int) -> Iterator[tuple[Span, ...]]:
    """Yield the ways to read *pieces* clauses as two or more questions, each of one clause or two in a row.

    Every clause for itself comes first.
    """
    return (cut for cut in _cuts(0, pieces) if len(cut) > 1)


def _cuts(start: int, end: int) -> Iterator[tuple[Span, ...]]:
    if start == end:
        yield ()
    for length in (1, 2):
        if start + length <= end:
            for rest in _cuts(start + length, end):
                yield ((start, start + length), *rest)


def together_read(readings: Sequence[Reading]) -> Reading:
    """Return *readings* as one."""
    first, *others = readings
    return joined(first, (word for reading in others for word in reading.words))


def asks_of_both(words: Sequence[str]) -> bool:
    """Tell whether the *words* of a question ask of two things at once: "mitä kumpikin maksaa"."""
    return any(map(_BOTH.fullmatch, words))


def of_both(
    question: Reading, readings: Sequence[Reading], name_of: Callable[[str], Word]
) -> tuple[Reading, ...]:
    """Return *question*, which asks of both, asked of each of the two subjects that *readings* name, if it is two."""
    named = (word.subjects for reading in readings for word in reading.words)
    subjects = tuple(dict.fromkeys(subject for each in named for subject in sorted(each)))
    if len(subjects) != 2:
        return ()
    plain = _part(question, [w for w in question.words if not w.subjects and not _BOTH.fullmatch(w.written)])
    return tuple(joined(plain, (name_of(subject),)) for subject in subjects)


def listed(text: str) -> str:
    """Return *text* with "ja" for the marks of a short list: "minno aikataulu + hinta", "harkan kesto, palkka"."""
    return _LIST_MARK.sub(" ja ", text) if len(text.split()) <= LONGEST_LIST else text


def coordinations(reading: Reading) -> Iterator[Coordination]:
    """Yield the two questions that a message with "ja" may ask at once.

    "Maksaako harjoittelu tai oppari jotain" asks one thing of two subjects, "minnon hinta ja kesto" two things
    of one subject, "minnon kesto ja harjoittelun palkka" two things of two.
    """
    words = reading.words
    if len(words) > LONGEST_COORDINATION:
        return
    for place in range(1, len(words) - 1):
        if words[place].written not in AND_OR:
            continue
        before, after = words[place - 1], words[place + 1]
        if before.subjects and after.subjects and before.subjects != after.subjects:
            yield Coordination(Joined.SUBJECTS, _each_alone(reading, place))
        elif _only_names_another(words[:place], words[place + 1 :]):
            yield Coordination(Joined.HALVES, _asked_of_each(reading, place))
        if len(words) > LONGEST_LIST:
            continue
        if asks_of_two_words(reading) or all(
            _says(word) and not names_plainly(word) for word in (before, after)
        ):
            yield Coordination(Joined.MATTERS, _each_alone(reading, place))
        halves = _part(reading, words[:place]), _part(reading, words[place + 1 :])
        if all(any(word.weight > COMMON_WORD for word in own_matter(half)) for half in halves):
            yield Coordination(Joined.HALVES, _named_alike(reading, *halves))


def asks_of_two_words(reading: Reading) -> bool:
    """Tell whether *reading* asks and says two words besides: "mitä ovat SOSTE ja Metropolia"."""
    return any(word.asks for word in reading.words) and sum(map(_says, reading.words)) == 2


def _only_names_another(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Tell whether *right* is the plain name of another subject than *left* has: "kauanko minno kestää, ja oppari"."""
    named = {word.subjects for word in right}
    return (
        len(right) == 1
        and names_plainly(right[0])
        and any(w.subjects and w.subjects not in named for w in left)
    )


def _asked_of_each(reading: Reading, place: int) -> tuple[Reading, Reading]:
    """Return what *reading* asks before the conjunction at *place*, of its own subject and of the one named last."""
    left, right = _part(reading, reading.words[:place]), _part(reading, reading.words[place + 1 :])
    return left, joined(right, (word for word in left.words if not names_plainly(word)))


def _named_alike(reading: Reading, left: Reading, right: Reading) -> tuple[Reading, Reading]:
    """Return both halves; one that names no subject has the other's."""
    named = tuple(word for word in reading.words if names_plainly(word))
    return (
        left if left.subjects else joined(left, named),
        right if right.subjects else joined(right, named),
    )


def _each_alone(reading: Reading, place: int) -> tuple[Reading, Reading]:
    """Return *reading* without the word after the conjunction at *place*, and without the one before."""
    return _without(reading, place, place + 1), _without(reading, place - 1, place)


def _without(reading: Reading, *places: int) -> Reading:
    return _part(reading, [word for place, word in enumerate(reading.words) if place not in places])


def _part(reading: Reading, words: Sequence[Word]) -> Reading:
    subjects = frozenset(subject for word in words for subject in word.subjects)
    return replace(reading, words=tuple(words), subjects=subjects)


def _says(word: Word) -> bool:
    return word.how not in (How.FUNCTION, How.IGNORED)
