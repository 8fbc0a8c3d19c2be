"""The engine on intents that it has never heard of: `python -m benchmarks.public FILE.jsonl`.

FILE is Finnish intent data as the MASSIVE data set publishes it (fi-FI.jsonl, CC BY 4.0; not part of this project):
one JSON object a line with `partition` (train, dev, test), `scenario`, `intent` and `utt`. A knowledge folder is
made of it in which every intent is an answer and some of its training sentences are its phrasings; everything else
(texts, word list, weights) is what is shipped. Some intents are left out: what is asked of them must get no answer.
"""

import argparse
import json
import random
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from benchmarks.fresh import TODAY
from benchmarks.measure import Asked, run
from benchmarks.sections.compared import accuracy_table, honesty_table
from benchmarks.sections.speed import latency_table
from benchmarks.systems import ENGINE, corpus_of, engine_system, plain_systems
from bot.content.loader import load
from bot.engine.building import base_of, build_indexes
from bot.engine.engine import Engine
from bot.finnish.text import comparable
from bot.live import read_fit
from bot.workshop.fitting import fit_samples, labelled, samples_of

REFITTED = f"{ENGINE}, refitted"
"""The same engine after `minnobot fit` on the dev sentences."""

SEED = 1


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the data set; *intent* is an answer's id."""

    partition: str
    scenario: str
    intent: str
    text: str


@dataclass(frozen=True, slots=True)
class Split:
    """What is taught, what the fit may learn from, and what is asked; *foreign* intents are in no folder."""

    taught: Sequence[Sentence]
    fitted: Sequence[Sentence]
    asked: Sequence[Sentence]
    foreign: frozenset[str]


def main() -> None:
    """Measure the file that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.public")
    parser.add_argument("file", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--each", type=int, default=22, help="training sentences per intent (22)")
    parser.add_argument("--left-out", type=int, default=10, help="intents that are in no folder (10)")
    parser.add_argument("--folder", type=Path, help="keep the knowledge folder here")
    chosen = parser.parse_args()
    sentences = read(chosen.file.read_text(encoding="utf-8").splitlines())
    found = split(sentences, chosen.each, chosen.left_out)
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.folder or Path(temporary)
        write_folder(found, folder)
        print("\n\n".join(measured(found, folder)))


def read(lines: Iterable[str]) -> tuple[Sentence, ...]:
    """Return the sentences of a published file."""
    found = (json.loads(line) for line in lines if line.strip())
    return tuple(
        Sentence(each["partition"], each["scenario"], each["intent"].replace("_", "-"), each["utt"].strip())
        for each in found
    )


def split(sentences: Sequence[Sentence], each: int, left_out: int) -> Split:
    """Return *each* training sentences of every intent but *left_out*, and what is asked.

    The fit learns what is foreign from every other intent that is left out; only the rest of them are asked. A
    sentence that was taught is not asked word for word.
    """
    chance = random.Random(SEED)
    intents = sorted({sentence.intent for sentence in sentences})
    foreign = chance.sample(intents, min(left_out, len(intents) - 2))
    by_intent: dict[str, list[Sentence]] = defaultdict(list)
    seen: set[str] = set()
    for sentence in chance.sample(sentences, len(sentences)):
        key = comparable(sentence.text)
        is_wanted = sentence.partition == "train" and sentence.intent not in foreign
        if is_wanted and key and key not in seen and len(by_intent[sentence.intent]) < each:
            seen.add(key)
            by_intent[sentence.intent].append(sentence)
    rest = [sentence for sentence in sentences if comparable(sentence.text) not in seen]
    return Split(
        taught=[sentence for intent in intents for sentence in by_intent[intent]],
        fitted=[one for one in rest if one.partition == "dev" and one.intent not in foreign[1::2]],
        asked=[one for one in rest if one.partition == "test" and one.intent not in foreign[::2]],
        foreign=frozenset(foreign),
    )


def write_folder(found: Split, folder: Path) -> None:
    """Write *found* as a knowledge folder: a file of answers and one of tests for each scenario."""
    phrasings = _grouped(found.taught)
    answers: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for sentence in found.taught:
        answers[sentence.scenario][sentence.intent] = phrasings[sentence.intent]
    for scenario, intents in answers.items():
        topic = {
            "aihe": scenario.replace("_", "-"),
            "otsikko": scenario,
            "vastaukset": [
                {"tunnus": intent, "kysymys": first, "muotoilut": rest, "vastaus": f"Aihe: {intent}."}
                for intent, (first, *rest) in intents.items()
            ],
        }
        _write(folder / "aiheet" / f"{topic['aihe']}.yaml", topic)
    tests = _grouped(one for one in found.fitted if one.intent in phrasings)
    foreign = [one.text for one in found.fitted if one.intent in found.foreign]
    _write(folder / "testit" / "kaikki.yaml", tests)
    _write(folder / "testit" / "tuntematon.yaml", {"tuntematon": foreign})


def measured(found: Split, folder: Path) -> list[str]:
    """Return the tables: every system on what is asked, the engine with shipped and with refitted weights."""
    knowledge = load(folder, TODAY)
    base = base_of(knowledge, build_indexes(knowledge))
    engine = Engine(base, read_fit(folder), knowledge.crisis.id)
    engine.prepare()
    learned = fit_samples(base, samples_of(base, labelled(knowledge)), "dev")
    systems = {
        ENGINE: engine_system(engine),
        REFITTED: engine_system(replace(engine, fit=learned)),
        **plain_systems(corpus_of(knowledge), base.analyser),
    }
    questions = _questions(found)
    runs = {name: run(system, questions) for name, system in systems.items()}
    alarms = sum(engine.distress(question.text) for question in questions)
    return [
        _size(found),
        accuracy_table("top-1 / top-3 %", questions, runs),
        honesty_table("wrong and false", questions, runs, frozenset()),
        latency_table(runs),
        f"Taken for distress: {alarms} of {len(questions)}.",
    ]


def _size(found: Split) -> str:
    answers = len(_grouped(found.taught))
    left = len({one.intent for one in found.asked if one.intent in found.foreign})
    return (
        f"{answers} intents with {len(found.taught)} phrasings; {len(found.asked)} sentences asked, "
        f"{left} intents among them are in no folder"
    )


def _questions(found: Split) -> tuple[Asked, ...]:
    return tuple(
        Asked(one.text, one.scenario, frozenset() if one.intent in found.foreign else frozenset({one.intent}))
        for one in found.asked
    )


def _grouped(sentences: Iterable[Sentence]) -> dict[str, list[str]]:
    """Return the texts of *sentences* by intent, none of them twice."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for one in sentences:
        found[one.intent].setdefault(comparable(one.text), one.text)
    return {intent: [*texts.values()] for intent, texts in found.items()}


def _write(path: Path, data: Mapping[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    main()
