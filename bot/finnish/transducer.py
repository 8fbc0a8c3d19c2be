"""A finite-state transducer: a word in, its analyses out, from arrays of a few megabytes.

Reads KFST, the format of the lexicon that pyvoikko brings. kfst, the library for it, keeps an object for every arc:
217 MB for Voikko's half a million, and half a second to load. Here the arcs stay in arrays, and what can be read next
from a state, with everything said on the way there, is worked out when the state is first come to.
"""

import lzma
import struct
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

MOST_STATES = 8192
"""States whose ways on are kept ready, in 30 MB at most; 12,000 words come to 10,000 of them."""

_HEADER = struct.Struct("!4sHHII?")
"""Signature, version, counts of symbols, arcs and final states, and whether they have weights."""

_ARC = np.dtype([("source", ">u4"), ("target", ">u4"), ("input", ">u2"), ("output", ">u2")])
_FINAL = np.dtype(">u4")

_EPSILON = "@0@"
_START = 0

Flags: TypeAlias = Mapping[str, str]
"""What has been noted on the way, by its key."""


class Flag(NamedTuple):
    """A flag diacritic (Beesley and Karttunen, Finite State Morphology, 2003, chapter 7): a condition or a note."""

    operator: str
    key: str
    value: str | None


Step: TypeAlias = tuple[int, str, tuple[Flag, ...]]
"""A way on: the state it leads to, what is said on it, and its flags in their order."""

END = ""
"""What is read where a word ends."""

Onward: TypeAlias = dict[str, list[Step]]
"""All ways on from a state by the letter they read, or END."""


@dataclass(frozen=True)
class Transducer:
    """The arcs of all states, one state's after the other's: those of *s* are at ``starts[s]`` to ``starts[s + 1]``."""

    starts: "array[int]"
    targets: "array[int]"
    inputs: "array[int]"
    outputs: "array[int]"
    finals: frozenset[int]
    symbols: tuple[str, ...]
    flags: tuple[Flag | None, ...]
    """The flag that each symbol is, if it is one."""
    _known: dict[int, Onward] = field(init=False, repr=False, compare=False, default_factory=dict)

    def analyses(self, word: str) -> list[str]:
        """Return what the transducer says for *word*, each analysis once; nothing where it does not know the word."""
        found: dict[str, None] = {}
        self._follow(word, 0, _START, "", {}, found)
        return list(found)

    def _follow(
        self, word: str, place: int, state: int, said: str, flags: Flags, found: dict[str, None]
    ) -> None:
        """Read *word* on from *place* in *state*, and put what is said at its end into *found*."""
        while self._has_one_way(state):
            arc = self.starts[state]
            read = self.inputs[arc]
            if symbol := self.symbols[read]:
                if word[place : place + 1] != symbol:
                    return
                place += 1
            elif flag := self.flags[read]:
                then = _noted(flags, (flag,))
                if then is None:
                    return
                flags = then
            said += self.symbols[self.outputs[arc]]
            state = self.targets[arc]
        onward = self._known.get(state) or self._onward(state)
        for target, more, noted in onward.get(word[place : place + 1], ()):
            then = _noted(flags, noted) if noted else flags
            if then is None:
                continue
            if place == len(word):
                found[said + more] = None
            else:
                self._follow(word, place + 1, target, said + more, then, found)

    def _has_one_way(self, state: int) -> bool:
        return self.starts[state + 1] - self.starts[state] == 1 and state not in self.finals

    def _onward(self, state: int) -> Onward:
        if len(self._known) >= MOST_STATES:
            self._known.clear()
        found: Onward = {END: []}
        self._put_ways(state, "", (), found)
        self._known[state] = found
        return found

    def _put_ways(self, state: int, said: str, noted: tuple[Flag, ...], found: Onward) -> None:
        """Put the ways on from *state* into *found*, those that begin silently before those that read a letter."""
        if state in self.finals:
            found[END].append((state, said, noted))
        reading = []
        for arc in range(self.starts[state], self.starts[state + 1]):
            symbol, flag = self.symbols[self.inputs[arc]], self.flags[self.inputs[arc]]
            target, spoken = self.targets[arc], said + self.symbols[self.outputs[arc]]
            if symbol:
                reading.append((symbol, (target, spoken, noted)))
            else:
                self._put_ways(target, spoken, (*noted, flag) if flag else noted, found)
        for symbol, step in reading:
            found.setdefault(symbol, []).append(step)


def transducer_of(data: bytes) -> Transducer:
    """Return the transducer that *data*, the content of a KFST file, describes; raise ValueError when it is none."""
    try:
        signature, version, symbol_count, arc_count, final_count, weighed = _HEADER.unpack_from(data)
        *symbols, packed = data[_HEADER.size :].split(b"\0", symbol_count)
        unpacked = lzma.decompress(packed)
        arcs = np.frombuffer(unpacked, _ARC, arc_count)
        finals = np.frombuffer(unpacked, _FINAL, final_count, arcs.nbytes)
    except (struct.error, lzma.LZMAError) as error:
        raise ValueError("no transducer in the KFST format") from error
    if (signature, version, weighed) != (b"KFST", 0, False):
        raise ValueError("a transducer in a format that is not known")
    names = [symbol.decode() for symbol in symbols]
    states = 2 + int(max(arcs["source"].max(), arcs["target"].max()))
    return Transducer(
        starts=_listed("i", np.searchsorted(arcs["source"], np.arange(states))),
        targets=_listed("i", arcs["target"]),
        inputs=_listed("H", arcs["input"]),
        outputs=_listed("H", arcs["output"]),
        finals=frozenset(finals.tolist()),
        symbols=tuple("" if name == _EPSILON or _flag(name) else name for name in names),
        flags=tuple(map(_flag, names)),
    )


def _listed(code: str, numbers: ArrayLike) -> "array[int]":
    """Return *numbers* so that one alone is quickly got at."""
    return array(code, np.asarray(numbers, code).tobytes())


def _flag(symbol: str) -> Flag | None:
    """Return the flag that *symbol* is, "@P.KEY.VALUE@" or "@D.KEY@", or None."""
    if len(symbol) < len("@D.K@") or symbol[0] + symbol[2] + symbol[-1] != "@.@":
        return None
    operator, key, *value = symbol[1:-1].split(".")
    return Flag(operator, key, value[0] if value else None)


def _noted(flags: Flags, noted: tuple[Flag, ...]) -> Flags | None:
    """Return *flags* with what is *noted* besides, or None where one of its conditions does not hold."""
    for operator, key, value in noted:
        known = flags.get(key)
        agrees = known is not None and value in (None, known)
        match operator:
            case "P" if value is not None:
                flags = {**flags, key: value}
            case "U" if value is not None and known in (None, value):
                flags = {**flags, key: value}
            case "C":
                flags = {other: kept for other, kept in flags.items() if other != key}
            case "R" if agrees:
                pass
            case "D" if not agrees:
                pass
            case _:
                return None
    return flags
