"""What a knowledge base of tens of thousands of phrasings costs: `python -m benchmarks.growth [PHRASINGS …]`.

The answers are made up from the words of the shipped ones: each has a matter of its own, two words and a compound
of them that no lexicon knows, and five ways to ask about it. Tells nothing of accuracy. rapidfuzz compares the same
phrasings in the same run. `--json` prints each size as data, for `make bench`, which gives each a fresh process.
"""

import json
import random
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from rapidfuzz import fuzz

from benchmarks.fresh import TODAY, peak_memory
from benchmarks.measure import Asked, run
from benchmarks.systems import ENGINE, REFERENCE, corpus_of, engine_system, rapidfuzz_system
from benchmarks.tables import table
from bot.content.loader import load
from bot.content.model import Answer, Knowledge, Phrasing
from bot.content.shipped import shipped_folder
from bot.engine.building import base_of, build_indexes
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


@dataclass(frozen=True, slots=True)
class Grown:
    """What a base of a size costs: seconds to build, peak memory, and by system the p50 and p99 in milliseconds.

    *waits* are what a person waits, *works* what the processor spends.
    """

    phrasings: int
    build: float
    megabytes: float
    waits: Mapping[str, Sequence[float]]
    works: Mapping[str, Sequence[float]]


def main() -> None:
    """Measure every size and print a table, or one line of data each."""
    sizes = [int(size) for size in sys.argv[1:] if size != "--json"] or SIZES
    shipped = load(shipped_folder(), TODAY)
    found = [_measured(shipped, size) for size in sizes]
    if "--json" in sys.argv:
        for each in found:
            print(json.dumps(asdict(each)))
        return
    headings = ("phrasings", "build", "p50", "p99", f"p50 {REFERENCE}", f"p99 {REFERENCE}")
    rows = [
        (
            str(each.phrasings),
            f"{each.build:.1f} s",
            *(f"{ms:.1f} ms" for name in (ENGINE, REFERENCE) for ms in each.waits[name]),
        )
        for each in found
    ]
    print(table(headings, rows))


def _measured(shipped: Knowledge, size: int) -> Grown:
    chance = random.Random(SEED)
    knowledge = grown(shipped, size // EACH, chance)
    started = time.perf_counter()
    indexes = build_indexes(knowledge)
    build = time.perf_counter() - started
    engine = Engine(base_of(knowledge, indexes), read_fit(shipped_folder()), knowledge.crisis.id)
    megabytes = peak_memory()
    questions = _questions(knowledge, chance)
    corpus = corpus_of(knowledge)
    systems = {ENGINE: engine_system(engine), REFERENCE: rapidfuzz_system(corpus, fuzz.token_set_ratio)}
    for system in systems.values():
        system("Mikä MINNO on?")
    runs = {name: run(system, questions) for name, system in systems.items()}
    return Grown(
        len(corpus.texts),
        build,
        megabytes,
        waits={name: (each.latency(50), each.latency(99)) for name, each in runs.items()},
        works={name: (each.effort(50), each.effort(99)) for name, each in runs.items()},
    )


def grown(shipped: Knowledge, answers: int, chance: random.Random) -> Knowledge:
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
