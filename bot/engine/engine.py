"""The engine: one message in, one verdict out.

A question goes through five steps: normalise, analyse, retrieve, score, decide. Around them stand the things a
message may need: distress comes before every question, a follow-up is read in its context, a question without
a subject is tried with each of them, and a message that asks two things gets both answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.engine.base import Base
from bot.engine.context import points_back
from bot.engine.fit import Fit
from bot.engine.intents import LIKELY_FROM, Intent
from bot.engine.model import Candidate, Decision, Parts, Reading, Verdict, Word
from bot.engine.normalise import Clause, pieces, question_of, sentences, without_reaction
from bot.engine.one_question import MOST_JUDGED, OneQuestion, Said, best_score
from bot.engine.remembered import Remembered
from bot.engine.retrieve import nearest_row
from bot.engine.several_questions import SeveralQuestions
from bot.engine.weights import ASKED_ALONE_FROM, STORY, SURE_ANSWER
from bot.finnish.crisis import distress, load_examples
from bot.finnish.morphology import load_lexicon
from bot.finnish.text import words

MOST_VERDICTS = 1024
"""Messages whose verdicts and readings are kept for a while: what people ask comes again, and a conversation asks
more than once about the same message and has it as context soon after."""

RECENT = 2
"""Questions of a conversation that a message may lean on; older ones mislead more than they help, so each of these is
read with what it took from those before it."""


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
    _judged: Remembered[Said, Verdict] = field(
        init=False, repr=False, compare=False, default_factory=lambda: Remembered(MOST_JUDGED)
    )
    _wishes: Remembered[str, Intent | None] = field(
        init=False, repr=False, compare=False, default_factory=lambda: Remembered(MOST_VERDICTS)
    )

    def answer(self, text: str, context: Sequence[str] = ()) -> Verdict:
        """Return what to do with *text*; *context* holds the earlier messages of the conversation, oldest first."""
        said = tuple(context)
        return self._verdicts.of((text, said), lambda: self._answer(text, said))

    def _answer(self, text: str, context: tuple[str, ...]) -> Verdict:
        if sign := distress(text):
            return _crisis_verdict(self.crisis, f"{sign.sign}: {', '.join(sign.words)}")
        return self._asked(without_reaction(text), self._conversation(context))

    def _conversation(self, context: Sequence[str]) -> tuple[Reading, ...]:
        """Return what the last messages of *context* asked, each with what it took from those before it."""
        earlier: tuple[Reading, ...] = ()
        for said in context:
            reading = self._asked_earlier(without_reaction(said))
            earlier = (*earlier, self._one.completed(reading, earlier))[-RECENT:]
        return earlier

    def _asked(self, text: str, earlier: tuple[Reading, ...]) -> Verdict:
        if points_back(self.read(text)):
            earlier = tuple(map(self._one.placed, earlier))
        if self.base.said_exactly(text) is not None:
            return self._one.in_context(self.read(text), earlier)
        whole = self._asked_alone(text, sentences(text)) or self._one.in_context(self.read(text), earlier)
        found = SeveralQuestions(self._one, self.read).verdict(text, earlier, whole) or whole
        if found.decision is Decision.ANSWER:
            return found
        return self._asked_alone(text, pieces(text)) or found

    def forget(self) -> None:
        """Let go of all messages that are kept for a while: somebody wants to be forgotten."""
        self._verdicts.clear()
        self._readings.clear()
        self._judged.clear()
        self._wishes.clear()
        distress.cache_clear()

    def prepare(self) -> None:
        """Load now what the first messages would have to wait for: Voikko's lexicon and the examples of distress.

        Some tenths of a second; without it the first word that no phrasing has keeps everybody waiting.
        """
        load_lexicon()
        load_examples()
        if not self.base.classifier.is_trained:
            self.base.letters.laid_out()

    def distress(self, text: str) -> bool:
        """Return whether *text* tells of somebody in danger or distress now."""
        return distress(text) is not None

    def intent(self, text: str) -> Intent | None:
        """Return what *text* wants to do with a proposal, or None where it wants nothing of the kind."""
        return self._wishes.of(text, lambda: self._intent(text))

    def _intent(self, text: str) -> Intent | None:
        wish = self.base.intents.of(text, LIKELY_FROM)
        if wish in (None, Intent.OWN) or self.base.intents.of(text) is wish:
            return wish  # who asks how the own proposal fares may as well be told how any does
        return wish if best_score(self.answer(text)) < SURE_ANSWER else None

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
        straight = any(sentence.asks and sentence.text.rstrip().endswith("?") for sentence in told)
        found = tuple(
            word if asks else _told(word, asked, straight)
            for asks, reading in readings
            for word in reading.words
        )
        return Reading(text, found, frozenset(subject for word in found for subject in word.subjects))

    def verdict(self, reading: Reading, sure: int | None = None) -> Verdict:
        """Return the verdict on one reading: steps three to five. *sure* is an answer known to be right."""
        return self._one.verdict(reading, sure)

    def nearest(self, answer_id: str, readings: Sequence[Reading]) -> str:
        """Return the phrasing of an answer that is likest to one of *readings*; "" where nothing was read."""
        if not readings:
            return ""
        return self.base.rows[nearest_row(self.base, readings, self.base.numbers[answer_id])].text

    @property
    def _one(self) -> OneQuestion:
        return OneQuestion(self.base, self.fit, self._judged)

    def _asked_alone(self, text: str, told: Sequence[Clause]) -> Verdict | None:
        """Return the verdict on the only part of *told* that asks, or None when it is not sure without the rest.

        Nor where the rest names the subject and what asks could as well be about none: "Meille tulee harjoittelija.
        Kuka tekee sen sopimuksen?"
        """
        asked = [part for part in told if part.asks]
        if len(asked) != 1 or len(told) == 1:
            return None
        (question,) = asked
        reading = self.base.analyser.read(question_of(question), question.text)
        alone = self._one.alone(reading)
        if best_score(alone) < ASKED_ALONE_FROM:
            return None
        names_elsewhere = not reading.subjects and self.read(text).subjects
        return None if names_elsewhere and self._one.is_outside(alone) else alone

    def _asked_earlier(self, text: str) -> Reading:
        """Return what the earlier message *text* asked: the only question of a story, if it names its subject."""
        alone = self._asked_alone(text, sentences(text))
        return alone.readings[0] if alone and alone.readings[0].subjects else self.read(text)


def _told(word: Word, asked: frozenset[str], straight: bool) -> Word:
    """Return *word* of a sentence that tells; marked so where the question beside it is *straight*, with a "?"."""
    subjects = word.subjects & asked if asked else word.subjects
    return replace(word, weight=word.weight * STORY, subjects=subjects, told=straight)


def _crisis_verdict(answer_id: str, why: str) -> Verdict:
    found = Candidate(answer_id, 1.0, 0.0, Parts(0.0, 0.0, 0.0, 0.0))
    return Verdict(Decision.ANSWER, (found,), (), (found,), (), distress=why)
