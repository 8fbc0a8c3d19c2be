"""Learns from examples what distress looks like: ``python -m bot.finnish.crisis_learning``.

First what makes a passage like distress (``crisis_classifier_learning.py``, ``crisis_network_learning.py``), then what
the numbers of a message (``crisis_evidence.py``) weigh: each example is judged by what was learned from the others,
alone and between two ordinary messages, because people in distress also ask something else. That takes half an hour, so
what was learned is kept beside the examples and a test tells when they have changed since. It prints what new messages
may expect.

A message that was missed belongs into ``danger.txt``, one that was heard for nothing into ``calm.txt``; then run this
again. ``ordinary.txt`` are questions of the shipped knowledge as it was once, for the words of ordinary messages.
"""

import hashlib
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.finnish import crisis_classifier_learning, crisis_network_learning
from bot.finnish.crisis_classifier import Floats
from bot.finnish.crisis_evidence import NUMBERS, numbers, sign_in
from bot.finnish.crisis_features import forms_to_keep, passages
from bot.finnish.crisis_learned import Learners, keep

FOLDER = Path(__file__).parent / "crisis_examples"
DANGER, CALM = ("danger.txt",), ("calm.txt", "ordinary.txt")

FOLDS = 5
"""Parts of the examples, each of which is judged by what was learned from the others."""

AMONG_OTHERS = 0.3
"""What a message between ordinary ones counts beside the same message alone. At 0 two in five of those would be missed.
At 0.1 a description of a challenge around them hid nine of 100 messages, now it hides one, while alone as many are
heard."""

CALM_AMONG = 3
"""Each how manieth other message the network reads among others as well, beside all of danger: without these "haaste:
vertaistukea. … Aikataulu on kevät" hides 15 of 100 messages of danger from it."""

CAUTION, JUDGING_STEPS = 10.0, 12
"""Regularisation of what the numbers weigh, which thousands of messages hardly need, and Newton's steps to find it."""


def examples(*names: str) -> tuple[str, ...]:
    """Return the messages in the files *names*, one a line, without comments."""
    lines = (line for name in names for line in (FOLDER / name).read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def digest() -> str:
    """Return a name for the examples that there are now."""
    return hashlib.sha256("\n".join((*examples(*DANGER), "", *examples(*CALM))).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Judged:
    """Messages with their numbers, by classifiers that had not learned from them, and what each counts."""

    numbers: Floats
    danger: NDArray[np.bool_]
    counts: Floats
    part: NDArray[np.intp]

    def weighed(self, used: NDArray[np.bool_]) -> Floats:
        """Return the weights of the numbers by logistic regression over the messages that are *used*."""
        seen, counts, wanted = self.numbers[used], self.counts[used], self.danger[used].astype(np.float64)
        spread = seen.std(axis=0) + (seen.std(axis=0) == 0)
        scaled, weights = seen / spread, np.zeros(len(NUMBERS))
        caution = np.diag([0.0] + [CAUTION] * (len(NUMBERS) - 1))
        for _ in range(JUDGING_STEPS):
            likely = 1 / (1 + np.exp(-scaled @ weights))
            slope = scaled.T @ (counts * (likely - wanted)) + caution @ weights
            bend = (scaled.T * (counts * likely * (1 - likely))) @ scaled + caution
            weights = weights - np.linalg.solve(bend, slope)
        return np.asarray(weights / spread, dtype=np.float64)

    def without(self, *names: str) -> "Judged":
        """Return the same messages as they would be judged without the numbers of these *names*."""
        return replace(self, numbers=self.numbers * [name not in names for name in NUMBERS])

    def odds(self) -> Floats:
        """Return the odds of every message by weights that were learned from the other parts."""
        odds = np.zeros(len(self.part))
        for part in range(FOLDS):
            held = self.part == part
            odds[held] = self.numbers[held] @ self.weighed(~held)
        return odds


Row = tuple[Floats, bool, float, int]
"""The numbers of a message, whether it is of danger, what it counts, and its part."""


def learn(danger: Sequence[str], calm: Sequence[str]) -> Learners:
    """Return what both learners make of messages of *danger* and *calm* ones, the network of some among others, too."""
    among = (
        [_among(text, calm) for text in texts[::each]] for texts, each in ((danger, 1), (calm, CALM_AMONG))
    )
    seen = ([*texts, *others] for texts, others in zip((danger, calm), among, strict=True))
    wholes = ([found[0].features() for found in map(passages, texts) if found] for texts in seen)
    return Learners(crisis_classifier_learning.learn(danger, calm), crisis_network_learning.learn(*wholes))


def judged(danger: Sequence[str], calm: Sequence[str]) -> Judged:
    """Return the numbers of all examples, each judged by what was learned from the other parts of them."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:  # a part takes minutes
        found = chain.from_iterable(pool.map(partial(_judged_part, danger, calm), range(FOLDS)))
        seen, marks, counts, parts = zip(*found, strict=True)
    return Judged(np.array(seen), np.array(marks), np.array(counts), np.array(parts))


def _judged_part(danger: Sequence[str], calm: Sequence[str], part: int) -> list[Row]:
    known = learn(*([text for text in texts if part_of(text) != part] for texts in (danger, calm)))
    return [
        (_evidence(known, text), is_danger, counts, part)
        for texts, is_danger in ((danger, True), (calm, False))
        for example in texts
        if part_of(example) == part and passages(example)
        for text, counts in ((example, 1.0), (_among(example, calm), AMONG_OTHERS))
    ]


def part_of(text: str) -> int:
    """Return the part of the examples that *text* belongs to; spellings of case alone stay together."""
    return crc32(text.lower().encode()) % FOLDS


def _among(text: str, calm: Sequence[str]) -> str:
    """Return *text* with an ordinary message before it, after it, or both."""
    chance = crc32(text.encode())
    before, after = calm[chance % len(calm)], calm[chance // 7 % len(calm)]
    return ". ".join(((before, text, after), (before, text), (text, after))[chance % 3])


def _evidence(known: Learners, text: str) -> Floats:
    found = passages(text)
    return numbers(found, known.likenesses(found), known.read(found), sign_in(found) is not None)


EXPECTED = (-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5)
"""Thresholds at which it is told what new messages may expect."""


def main() -> None:
    """Learn from the examples, keep what was learned, and print what new messages may expect."""
    danger, calm = examples(*DANGER), examples(*CALM)
    seen = judged(danger, calm)
    everything = np.ones(len(seen.part), dtype=bool)
    keep(learn(danger, calm), seen.weighed(everything), digest(), forms_to_keep((*danger, *calm)))
    for title, judged_by in (("both", seen), ("without the network", seen.without("read"))):
        sys.stdout.write(f"{title}\n{_expected(judged_by)}")


def _expected(seen: Judged) -> str:
    """Return a table of what is heard at several thresholds, of messages alone and between others."""
    odds, alone = seen.odds(), seen.counts == 1
    lines = ["threshold: % of danger heard, others heard for nothing; the same among other messages"]
    for enough in EXPECTED:
        heard = odds >= enough
        told = (
            f"{100 * heard[seen.danger & shown].mean():5.1f} {heard[~seen.danger & shown].sum():5}"
            for shown in (alone, ~alone)
        )
        lines.append(f"{enough:5.2f}: {'; '.join(told)}")
    return "\n".join((*lines, ""))


if __name__ == "__main__":
    main()
