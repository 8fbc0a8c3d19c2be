"""What all sections of the benchmark stand on: knowledge, engine, systems, and each set asked once.

Everything is worked out when a section first wants it, so that one section alone is quick.
"""

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from benchmarks.fresh import TODAY
from benchmarks.measure import Asked, Run, run
from benchmarks.sets import BESIDE, MIXED, TALK, QuestionSet, asked, single
from benchmarks.systems import ENGINE, WRATIO, Corpus, System, corpus_of, engine_system, plain_systems
from bot.content.loader import load
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.engine.building import Indexes, base_of, build_indexes
from bot.engine.engine import Engine
from bot.live import read_fit
from bot.workshop.crossvalidation import FOLDS
from bot.workshop.evaluating import Evaluation, evaluate, harmless_of
from bot.workshop.fitting import Sample, fit_samples, labelled, samples_of
from bot.workshop.known_questions import KnownQuestion

TOO_SLOW = frozenset({WRATIO})
"""Not asked the test questions: it would take a third of the time of the whole benchmark and tell nothing new."""

TESTS = "testit, 5-fold"
"""The folder's own test questions, each fifth answered with weights learned from the other four."""


@dataclass(frozen=True, slots=True)
class Built:
    """The indexes of the shipped knowledge, and the seconds that they took."""

    indexes: Indexes
    seconds: float


@dataclass(frozen=True, slots=True)
class Folded:
    """The test questions as every fold's own engine answers them, and the seconds that learning a fold takes."""

    evaluation: Evaluation
    run: Run
    seconds: float


@dataclass(frozen=True)
class Ground:
    """The ground for one run; *own* are sets that were named on the command line."""

    own: tuple[QuestionSet, ...] = ()

    @cached_property
    def knowledge(self) -> Knowledge:
        """Return the shipped knowledge."""
        return load(shipped_folder(), TODAY)

    @cached_property
    def built(self) -> Built:
        """Return its indexes, built without any cache."""
        knowledge = self.knowledge
        started = time.perf_counter()
        return Built(build_indexes(knowledge), time.perf_counter() - started)

    @cached_property
    def engine(self) -> Engine:
        """Return the engine as it is shipped, warm."""
        base = base_of(self.knowledge, self.built.indexes)
        engine = Engine(base, read_fit(shipped_folder()), self.knowledge.crisis.id)
        engine.prepare()
        return engine

    @cached_property
    def corpus(self) -> Corpus:
        """Return the phrasings that every system is given."""
        return corpus_of(self.knowledge)

    @cached_property
    def plain(self) -> Mapping[str, System]:
        """Return what the engine is compared with, warm."""
        systems = plain_systems(self.corpus, self.engine.base.analyser)
        for system in systems.values():
            system("Mikä MINNO on?")
        return systems

    @cached_property
    def harmless(self) -> frozenset[str]:
        """Return the answers that a question of somebody else may get."""
        return harmless_of(self.knowledge)

    @cached_property
    def questions(self) -> Mapping[str, Sequence[KnownQuestion]]:
        """Return the questions of each set, by name."""
        return {each.name: each.read() for each in (*MIXED, *self.own, *TALK)}

    @cached_property
    def tests(self) -> tuple[KnownQuestion, ...]:
        """Return the folder's test questions, the subject as the style; distress is left to its own section."""
        subjects = {answer.id: answer.subject for answer in self.knowledge.answers}
        return tuple(
            KnownQuestion(
                number, each.text, subjects[min(each.right)] if each.right else "tuntematon", each.right
            )
            for number, each in enumerate(labelled(self.knowledge))
        )

    @cached_property
    def folded(self) -> Folded:
        """Return the cross-validated answers to the test questions."""
        samples = samples_of(self.engine.base, labelled(self.knowledge))
        started = time.perf_counter()
        engines = [
            replace(self.engine, fit=fit_samples(self.engine.base, _others(samples, fold), f"fold {fold}"))
            for fold in range(FOLDS)
        ]
        seconds = (time.perf_counter() - started) / FOLDS
        found = [
            (
                evaluate(engine, self.knowledge, self.tests[fold::FOLDS]),
                run(engine_system(replace(engine)), asked(self.tests[fold::FOLDS])),
            )
            for fold, engine in enumerate(engines)
        ]
        order = [(number % FOLDS, number // FOLDS) for number in range(len(self.tests))]
        runs = [each for _, each in found]
        return Folded(
            Evaluation(tuple(found[fold][0].marked[place] for fold, place in order)),
            Run(
                tuple(runs[fold].ranked[place] for fold, place in order),
                tuple(runs[fold].milliseconds[place] for fold, place in order),
                tuple(runs[fold].processor[place] for fold, place in order),
            ),
            seconds,
        )

    @cached_property
    def evaluations(self) -> Mapping[str, Evaluation]:
        """Return what people would meet, for each set; the test questions cross-validated."""
        found = {
            name: evaluate(self.engine, self.knowledge, questions)
            for name, questions in self.questions.items()
        }
        return {**found, TESTS: self.folded.evaluation}

    @cached_property
    def compared(self) -> Mapping[str, tuple[Asked, ...]]:
        """Return the questions that every system is asked, by set."""
        names = [each.name for each in (*MIXED, *self.own) if each.name in BESIDE or each in self.own]
        mixed = {name: asked(single(self.questions[name], self.knowledge.crisis.id)) for name in names}
        return {**mixed, TESTS: asked(self.tests)}

    @cached_property
    def runs(self) -> Mapping[str, Mapping[str, Run]]:
        """Return the runs of every system over every set that all can be asked."""
        return self.runs_of((ENGINE, *self.plain))

    def runs_of(self, systems: Collection[str]) -> Mapping[str, Mapping[str, Run]]:
        """Return the same of the engine and those *systems* only."""
        found: dict[str, Mapping[str, Run]] = {}
        for name, questions in self.compared.items():
            own = self.folded.run if name == TESTS else self.own_run(questions)
            left_out = {ENGINE, *(TOO_SLOW if name == TESTS else ())}
            plain = {each: run(self.plain[each], questions) for each in systems if each not in left_out}
            found[name] = {ENGINE: own, **plain}
        return found

    def own_run(self, questions: Sequence[Asked]) -> Run:
        """Return the engine's run, without the verdicts that it remembers from an earlier one."""
        return run(engine_system(replace(self.engine)), questions)


def _others(samples: Sequence[Sample], fold: int) -> list[Sample]:
    return [sample for number, sample in enumerate(samples) if number % FOLDS != fold]
