"""What a knowledge base of tens of thousands of phrasings costs: `python -m benchmarks.growth [PHRASINGS …]`.

The answers are made up from the words of the shipped ones: each has a matter of its own, two words and a compound
of them that no lexicon knows, and five ways to ask about it. Tells nothing of accuracy. rapidfuzz compares the same
phrasings in the same run.
"""

import random
import sys
import time
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from benchmarks.fresh import TODAY
from benchmarks.measure import Asked, run
from benchmarks.systems import REFERENCE, engine_system, rapidfuzz_system
from benchmarks.tables import table
from bot.content.loader import load
from bot.content.model import Answer, Knowledge, Phrasing
from bot.content.shipped import shipped_folder
from bot.engine.base import base_of, build_indexes
from bot.engine.engine import Engine
from bot.finnish.text import words
from bot.live import read_fit

SIZES = (2_500, 10_000, 25_000)
"""Phrasings, where none are named."""

EACH = 5
"""Phrasings of an answer, its question among them."""

ASKED = 400
"""Questions, each with one word of a phrasing left out and a letter of another doubled."""

SEED = 1


def main() -> None:
    """Measure every size and print a table."""
    shipped = load(shipped_folder(), TODAY)
    rows = [_measured(shipped, size) for size in [int(size) for size in sys.argv[1:]] or SIZES]
    headings = ("phrasings", "build", "p50", "p99", f"p50 {REFERENCE}", f"p99 {REFERENCE}")
    print(table(headings, rows))


def _measured(shipped: Knowledge, size: int) -> tuple[str, ...]:
    chance = random.Random(SEED)
    knowledge = _grown(shipped, size // EACH, chance)
    started = time.perf_counter()
    indexes = build_indexes(knowledge)
    build = time.perf_counter() - started
    engine = Engine(base_of(knowledge, indexes), read_fit(shipped_folder()), knowledge.crisis.id)
    questions = _questions(knowledge, chance)
    systems = (engine_system(engine), rapidfuzz_system(engine.base, fuzz.token_set_ratio))
    for system in systems:
        system("Mikä MINNO on?")
    runs = [run(system, questions) for system in systems]
    times = (f"{found.latency(percentile):.1f} ms" for found in runs for percentile in (50, 99))
    return (str(len(engine.base.rows)), f"{build:.1f} s", *times)


def _grown(shipped: Knowledge, answers: int, chance: random.Random) -> Knowledge:
    """Return knowledge like *shipped* with as many *answers*, spread over its subjects."""
    patterns = [words(phrasing.text) for answer in shipped.answers for phrasing in answer.phrasings]
    vocabulary = sorted({word for pattern in patterns for word in pattern if len(word) > 4})
    place = shipped.answers[0].place
    made: list[list[Answer]] = [[] for _ in shipped.subjects]
    for number in range(answers):
        subject = number % len(shipped.subjects)
        texts = _asked_about(chance.sample(vocabulary, 2), patterns, chance)
        made[subject].append(
            Answer(
                f"keksitty-{number}",
                shipped.subjects[subject].id,
                texts[0],
                "Keksitty vastaus.",
                place,
                phrasings=tuple(Phrasing(text, place) for text in texts[1:]),
            )
        )
    subjects = tuple(
        replace(subject, answers=tuple(found)) for subject, found in zip(shipped.subjects, made, strict=True)
    )
    return replace(shipped, subjects=subjects)


def _asked_about(
    matter: Sequence[str], patterns: Sequence[tuple[str, ...]], chance: random.Random
) -> list[str]:
    """Return EACH phrasings about *matter*, every one the frame of another pattern."""
    frames = [list(chance.choice(patterns)[:5]) for _ in range(EACH)]
    return [
        " ".join([*frame, *(matter if number % 2 else ("".join(matter),))])
        for number, frame in enumerate(frames)
    ]


def _questions(knowledge: Knowledge, chance: random.Random) -> list[Asked]:
    found = []
    for answer in chance.choices(knowledge.answers, k=ASKED):
        written = list(words(chance.choice((answer.question, *(each.text for each in answer.phrasings)))))
        written.pop(chance.randrange(len(written)))
        misspelt = chance.randrange(len(written))
        written[misspelt] = written[misspelt][:3] + written[misspelt][2:]
        found.append(Asked(" ".join(written), "keksitty", frozenset({answer.id})))
    return found


if __name__ == "__main__":
    main()
