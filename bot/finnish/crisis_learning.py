"""Learns from examples what distress looks like: ``python -m bot.finnish.crisis_learning``.

First what makes a passage like distress (``crisis_classifier.py``), then what the numbers of a message
(``crisis_evidence.py``) weigh: each example is judged by what was learned from the others, alone and between two
ordinary messages, because people in distress also ask something else. That takes a minute, so what was learned is
kept beside the examples and a test tells when they have changed since. It prints what new messages may expect.

A message that was missed belongs into ``danger.txt``, one that was heard for nothing into ``calm.txt``; then run this
again. ``ordinary.txt`` are questions of the shipped knowledge as it was once, for the words of ordinary messages.
"""

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.finnish.crisis_classifier import Classifier, Floats, learn
from bot.finnish.crisis_evidence import NUMBERS, numbers, sign_in
from bot.finnish.crisis_features import LEARNED, forms_to_keep, passages

FOLDER = Path(__file__).parent / "crisis_examples"
DANGER, CALM = ("danger.txt",), ("calm.txt", "ordinary.txt")

FOLDS = 5
"""Parts of the examples, each of which is judged by what was learned from the others."""

AMONG_OTHERS = 0.1
"""What a message between ordinary ones counts beside the same message alone. At 0 two in five of those
would be missed; at 0.02 ten in a hundred more than now, at 0.2 three fewer, while a fifth more long ordinary ones are
heard for nothing."""

CAUTION, JUDGING_STEPS = 10.0, 12
"""Regularisation of what the numbers weigh, which thousands of messages hardly need, and Newton's steps to find it."""


def examples(*names: str) -> tuple[str, ...]:
    """Return the messages in the files *names*, one a line, without comments."""
    lines = (line for name in names for line in (FOLDER / name).read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def digest() -> str:
    """Return a name for the examples that there are now."""
    return hashlib.sha256("\n".join((*examples(*DANGER), "", *examples(*CALM))).encode()).hexdigest()


def stored_digest() -> str:
    """Return the name of the examples that were learned from last."""
    with np.load(LEARNED, allow_pickle=False) as stored:
        return str(stored["digest"])


@cache
def learned() -> tuple[Classifier, Floats]:
    """Return what was learned last: the classifier of passages, and the weights of the numbers of a message."""
    with np.load(LEARNED, allow_pickle=False) as stored:
        weights, rarity, judging = (
            stored[name].astype(np.float64) for name in ("weights", "rarity", "judging")
        )
    return Classifier(weights, rarity), judging


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

    def odds(self) -> Floats:
        """Return the odds of every message by weights that were learned from the other parts."""
        odds = np.zeros(len(self.part))
        for part in range(FOLDS):
            held = self.part == part
            odds[held] = self.numbers[held] @ self.weighed(~held)
        return odds


def judged(danger: Sequence[str], calm: Sequence[str]) -> Judged:
    """Return the numbers of all examples, each judged by what was learned from the other parts of them."""
    rows: list[tuple[Floats, bool, float, int]] = []
    for part in range(FOLDS):
        known = learn(*([text for text in texts if part_of(text) != part] for texts in (danger, calm)))
        for texts, dangerous in ((danger, True), (calm, False)):
            for text in texts:
                if part_of(text) == part and passages(text):
                    rows.append((_evidence(known, text), dangerous, 1.0, part))
                    rows.append((_evidence(known, _among(text, calm)), dangerous, AMONG_OTHERS, part))
    seen, marks, counts, parts = zip(*rows, strict=True)
    return Judged(np.array(seen), np.array(marks), np.array(counts), np.array(parts))


def part_of(text: str) -> int:
    """Return the part of the examples that *text* belongs to; spellings of case alone stay together."""
    return crc32(text.lower().encode()) % FOLDS


def _among(text: str, calm: Sequence[str]) -> str:
    """Return *text* with an ordinary message before it, after it, or both."""
    chance = crc32(text.encode())
    before, after = calm[chance % len(calm)], calm[chance // 7 % len(calm)]
    return ". ".join(((before, text, after), (before, text), (text, after))[chance % 3])


def _evidence(known: Classifier, text: str) -> Floats:
    found = passages(text)
    return numbers(found, tuple(map(known.likeness, found)), sign_in(found) is not None)


EXPECTED = (-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5)
"""Thresholds at which it is told what new messages may expect."""


def main() -> None:
    """Learn from the examples, keep what was learned, and print what new messages may expect."""
    danger, calm = examples(*DANGER), examples(*CALM)
    seen, known = judged(danger, calm), learn(danger, calm)
    np.savez_compressed(
        LEARNED,
        weights=known.weights.astype(np.float16),
        rarity=known.rarity.astype(np.float16),
        judging=seen.weighed(np.ones(len(seen.part), dtype=bool)),
        digest=np.array(digest()),
        forms=np.frombuffer(forms_to_keep((*danger, *calm)).encode(), np.uint8),
    )
    sys.stdout.write(_expected(seen))


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
