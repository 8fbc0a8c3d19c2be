"""A vocabulary as arrays and back: every string and every reading once, and numbers wherever it is meant.

A word is a key here, a base form there and a spelling elsewhere. Kept as JSON, as it once was, each of them came back
as a string of its own: 450,000 of them where 120,000 differ, which every base in memory had to carry.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, islice
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.content.model import Lexicon
from bot.engine.nearest import Spellings
from bot.engine.vocabulary import Readings, Vocabulary
from bot.finnish.morphology import Morph

Thing = TypeVar("Thing")

Arrays: TypeAlias = Mapping[str, NDArray[Any]]


def vocabulary_arrays(vocabulary: Vocabulary) -> dict[str, NDArray[Any]]:
    """Return *vocabulary* as named arrays, but for its lexicon."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    by_length = vocabulary.repaired_to.by_length
    arrays = {
        "own": _numbers(numbers[each] for pair in vocabulary.own.items() for each in pair),
        "folded": _numbers(numbers[spelling] for spelling in vocabulary.folded),
        **_uneven("folded", ([numbers[word] for word in same] for same in vocabulary.folded.values())),
        "lengths": _numbers(by_length),
        **_uneven("lengths", ([numbers[each] for each in same] for same in by_length.values())),
        **_reading_arrays(vocabulary.readings, numbers),
        "groups": as_array(vocabulary.groups),
        "phrases": as_array(vocabulary.phrases),
    }
    return {**arrays, "strings": as_array([*numbers])}  # last: by now each has its number


def vocabulary_from(stored: Arrays, lexicon: Lexicon) -> Vocabulary:
    """Return the vocabulary that was *stored* so, of a knowledge base with *lexicon*."""
    strings = from_array(stored["strings"])
    own = iter(_strings(stored["own"], strings))
    folded = dict(zip(_strings(stored["folded"], strings), _rows("folded", stored, strings), strict=True))
    by_length = zip(stored["lengths"].tolist(), _rows("lengths", stored, strings), strict=True)
    return Vocabulary(
        lexicon=lexicon,
        groups={base: tuple(heads) for base, heads in from_array(stored["groups"]).items()},
        phrases={
            first: tuple((tuple(bases), head) for bases, head in found)
            for first, found in from_array(stored["phrases"]).items()
        },
        own=dict(zip(own, own, strict=True)),
        folded=folded,
        spellings=tuple(sorted(folded)),
        repaired_to=Spellings(dict(by_length)),
        readings=_readings(stored, strings),
    )


def readings_from(stored: Arrays) -> Readings:
    """Return only the readings of the words of a vocabulary that was *stored* so."""
    return _readings(stored, from_array(stored["strings"]))


def as_array(data: object) -> NDArray[np.uint8]:
    """Return *data* as the bytes of JSON."""
    return np.frombuffer(json.dumps(data, ensure_ascii=False).encode(), np.uint8)


def from_array(array: NDArray[Any]) -> Any:  # JSON is whatever was made an array above
    """Return the data that is the JSON in *array*; raise ValueError when it is none."""
    return json.loads(array.tobytes())


def _reading_arrays(readings: Readings, numbers: Mapping[str, int]) -> dict[str, NDArray[Any]]:
    """Return what words may be as arrays: words share readings, and the few classes and roots share strings."""
    found: defaultdict[tuple[Morph, ...], int] = defaultdict(count().__next__)
    words = {numbers[word]: found[same] for word, same in readings.items()}
    morphs: defaultdict[Morph, int] = defaultdict(count().__next__)
    shared = _uneven("found", ([morphs[morph] for morph in same] for same in found))
    named = (numbers[text] for morph in morphs for text in (morph.base, morph.root, morph.word_class))
    return {
        "readings": _numbers(number for pair in words.items() for number in pair),
        **shared,
        "morphs": _numbers(named),
        **_uneven("parts", ([numbers[part] for part in morph.parts] for morph in morphs)),
    }


def _readings(stored: Arrays, strings: Sequence[str]) -> Readings:
    named = iter(_strings(stored["morphs"], strings))
    parts = _rows("parts", stored, strings)
    morphs = [
        Morph(base, same, root, kind)
        for base, root, kind, same in zip(named, named, named, parts, strict=True)
    ]
    found = [*_rows("found", stored, morphs)]
    pairs = iter(stored["readings"].tolist())
    return {strings[word]: found[number] for word, number in zip(pairs, pairs, strict=True)}


def _numbers(numbers: Iterable[int]) -> NDArray[np.int32]:
    return np.fromiter(numbers, np.int32)


def _uneven(name: str, rows: Iterable[Sequence[int]]) -> dict[str, NDArray[np.int32]]:
    """Return *rows* of different lengths as two arrays: how long each is, and all of them end to end."""
    every = [*rows]
    sizes = _numbers(map(len, every))
    return {f"{name}.sizes": sizes, f"{name}.rows": _numbers(number for row in every for number in row)}


def _rows(name: str, stored: Arrays, things: Sequence[Thing]) -> Iterator[tuple[Thing, ...]]:
    """Yield rows stored by `_uneven`, of *things* in place of their numbers."""
    each = map(things.__getitem__, stored[f"{name}.rows"].tolist())
    return (tuple(islice(each, size)) for size in stored[f"{name}.sizes"].tolist())


def _strings(numbers: NDArray[Any], strings: Sequence[str]) -> list[str]:
    return [*map(strings.__getitem__, numbers.tolist())]
