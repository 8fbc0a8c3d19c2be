"""The engine: one message in, one verdict out.

A question goes through five steps: normalise, analyse, retrieve, score, decide. Around them stand the things a
message may need: distress comes before every question, a follow-up is read in its context, a question without
a subject is tried with each of them, and a message that asks two things gets both answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.engine.base import Base
from bot.engine.context import completions, joined, leans, opens_as_follow_up, own_matter
from bot.engine.decide import choice_between, decide, together
from bot.engine.fit import Fit
from bot.engine.intents import Intent
from bot.engine.model import Candidate, Decision, Parts, Reading, Verdict, Word
from bot.engine.normalise import questions, sentences
from bot.engine.remembered import Remembered
from bot.engine.retrieve import retrieve
from bot.engine.score import score
from bot.engine.weights import (
    ANSWER_FROM,
    COMPLETED_FROM,
    EACH_OF_SEVERAL_FROM,
    FOLLOW_UP_LEAD,
    MOST_QUESTIONS,
    SHORT_QUESTION,
    STORY,
    SURE_OF_SEVERAL_FROM,
)
from bot.finnish.crisis import distress, load_examples
from bot.finnish.morphology import load_lexicon
from bot.finnish.text import words

MOST_VERDICTS = 256
"""Messages whose verdicts and readings are kept for a while: what people ask comes again, and a conversation asks
more than once about the same message and has it as context soon after."""


@dataclass(frozen=True)
class Engine:
    """Answers for one knowledge base. Immutable: new knowledge gets a new engine."""

    base: Base
    fit: Fit
    crisis: str = "kriisi"
    """The id of the answer that a person in danger or distress gets."""
    _verdicts: Remembered[tuple[str, tuple[str, ...]], Verdict] = field(
        init=False, repr=False, compare=False, default_factory=lambda: Remembered(MOST_VERDICTS)
    )
    _readings: Remembered[str, Reading] = field(
        init=False, repr=False, compare=False, default_factory=lambda: Remembered(MOST_VERDICTS)
    )

    def answer(self, text: str, context: Sequence[str] = ()) -> Verdict:
        """Return what to do with *text*; *context* holds the earlier messages of the conversation, oldest first."""
        said = tuple(context)
        return self._verdicts.of((text, said), lambda: self._answer(text, said))

    def _answer(self, text: str, context: tuple[str, ...]) -> Verdict:
        if sign := distress(text):
            return _crisis_verdict(self.crisis, f"{sign.sign}: {', '.join(sign.words)}")
        earlier = tuple(self.read(message) for message in context)
        whole = self._question(self.read(text), earlier)
        return self._several(text, earlier, whole) or whole

    def prepare(self) -> None:
        """Load now what the first messages would have to wait for: Voikko's lexicon and the examples of distress.

        About a second; without it the first word that no phrasing has keeps everybody waiting.
        """
        load_lexicon()
        load_examples()

    def distress(self, text: str) -> bool:
        """Return whether *text* tells of somebody in danger or distress now."""
        return distress(text) is not None

    def intent(self, text: str) -> Intent | None:
        """Return what *text* wants to do with a proposal, or None where it wants nothing of the kind."""
        return self.base.intents.of(text)

    def read(self, text: str) -> Reading:
        """Return the message as it is understood: steps one and two.

        What only tells a story counts less than what asks, and names no subject where the question names one.
        """
        return self._readings.of(text, lambda: self._read(text))

    def _read(self, text: str) -> Reading:
        told = sentences(text)
        if all(sentence.asks for sentence in told) or not any(sentence.asks for sentence in told):
            return self.base.analyser.read(words(text), text)
        readings = [
            (sentence.asks, self.base.analyser.read(sentence.words, sentence.text)) for sentence in told
        ]
        asked = frozenset(subject for asks, reading in readings if asks for subject in reading.subjects)
        found = tuple(
            word if asks else _told(word, asked) for asks, reading in readings for word in reading.words
        )
        return Reading(text, found, frozenset(subject for word in found for subject in word.subjects))

    def verdict(self, reading: Reading, sure: int | None = None) -> Verdict:
        """Return the verdict on one reading: steps three to five. *sure* is an answer known to be right."""
        if not self.base.ids:
            return Verdict(Decision.UNKNOWN, (), (), (), (reading,))
        return decide(self.base, self.fit, score(self.base, self.fit, retrieve(self.base, reading)), sure)

    def _question(self, reading: Reading, earlier: Sequence[Reading]) -> Verdict:
        """Return the verdict on *reading* as one question, completed where it leaves something out."""
        alone = self.verdict(reading, self.base.said_exactly(reading.text))
        if alone.known < COMPLETED_FROM or not leans(reading) or self._is_sure_of_no_subject(alone):
            return alone
        completed = [self.verdict(more) for more in completions(reading, earlier, self._name_of)]
        if completed:
            best = max(completed, key=_best_score)
            whole = reading.subjects and own_matter(reading)
            return alone if whole and _best_score(alone) > _best_score(best) + FOLLOW_UP_LEAD else best
        if reading.subjects or len(own_matter(reading)) > SHORT_QUESTION:
            return alone
        return self._with_each_subject(reading, alone)

    def _with_each_subject(self, reading: Reading, alone: Verdict) -> Verdict:
        """Return the verdict on a question that names no subject: which one is meant, if several would fit."""
        found = []
        for subject in self.base.names:
            verdict = self.verdict(joined(reading, (self._name_of(subject),)))
            found += [c for c in verdict.candidates[:2] if self.base.subject_of(c.id) == subject][:1]
        return choice_between(alone, found, self._is_anchored)

    def _several(self, text: str, earlier: Sequence[Reading], whole: Verdict) -> Verdict | None:
        """Return the verdict on *text* as several questions, or None when it is not surely that.

        A question without a subject takes it from the other questions of the message before the conversation.
        """
        asked = questions(text)
        if not 1 < len(asked) <= MOST_QUESTIONS:
            return None
        readings = [self.base.analyser.read(clause.words, clause.text) for clause in asked]
        verdicts = [
            self._one_of_several(reading, (*earlier, *readings[number + 1 :], *readings[:number]))
            for number, reading in enumerate(readings)
        ]
        best = tuple({v.candidates[0].id: v.candidates[0] for v in verdicts if v.candidates}.values())
        least = min((candidate.score for candidate in best), default=0.0)
        if len(best) < 2 or least < EACH_OF_SEVERAL_FROM:
            return None
        disagrees = _best_score(whole) >= ANSWER_FROM and whole.candidates[0].id not in {c.id for c in best}
        if disagrees and least < SURE_OF_SEVERAL_FROM:
            return None
        return together(verdicts, best)

    def _one_of_several(self, reading: Reading, others: Sequence[Reading]) -> Verdict:
        """Return the verdict on one question of several; one that names its subject borrows nothing."""
        if reading.subjects and not opens_as_follow_up(reading):
            return self.verdict(reading)
        return self._question(reading, others)

    def _name_of(self, subject: str) -> Word:
        return self.base.analyser.word(self.base.names[subject])

    def _is_sure_of_no_subject(self, verdict: Verdict) -> bool:
        return verdict.decision is Decision.ANSWER and not self._is_anchored(verdict.answers[0].id)

    def _is_anchored(self, answer_id: str) -> bool:
        return self.base.subject_of(answer_id) in self.base.anchored


def _best_score(verdict: Verdict) -> float:
    return verdict.candidates[0].score if verdict.candidates else 0.0


def _told(word: Word, asked: frozenset[str]) -> Word:
    return replace(
        word, weight=word.weight * STORY, subjects=word.subjects & asked if asked else word.subjects
    )


def _crisis_verdict(answer_id: str, why: str) -> Verdict:
    found = Candidate(answer_id, 1.0, 0.0, Parts(0.0, 0.0, 0.0, 0.0), "")
    return Verdict(Decision.ANSWER, (found,), (), (found,), (), distress=why)
