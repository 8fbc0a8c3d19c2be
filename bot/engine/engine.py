"""The engine: one message in, one verdict out.

A question goes through five steps: normalise, analyse, retrieve, score, decide. Around them stand the things a
message may need: distress comes before every question, a follow-up is read in its context, a question without
a subject is tried with each of them, and a message that asks two things gets both answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.engine.base import Base
from bot.engine.context import only_names
from bot.engine.decide import choice_of_each, together
from bot.engine.fit import Fit
from bot.engine.intents import Intent
from bot.engine.model import Candidate, Decision, Parts, Reading, Verdict, Word
from bot.engine.normalise import LONGEST_TURN, Clause, clauses, question_of, sentences
from bot.engine.one_question import MOST_JUDGED, OneQuestion, Said, best_id, best_score
from bot.engine.remembered import Remembered
from bot.engine.several import (
    Joined,
    Span,
    asks_of_both,
    coordinations,
    groupings,
    listed,
    of_both,
    spans,
    together_read,
)
from bot.engine.weights import (
    ANSWER_FROM,
    ASKED_ALONE_FROM,
    COORDINATED_FROM,
    EACH_IN_STORY_FROM,
    EACH_OF_SEVERAL_FROM,
    LIKELY,
    MOST_QUESTIONS,
    STORY,
    STORY_SENTENCES,
    SURE_OF_SEVERAL_FROM,
    TOLD_AMONG_SEVERAL_FROM,
)
from bot.finnish.crisis import distress, load_examples
from bot.finnish.morphology import load_lexicon
from bot.finnish.text import words

MOST_VERDICTS = 1024
"""Messages whose verdicts and readings are kept for a while: what people ask comes again, and a conversation asks
more than once about the same message and has it as context soon after."""

_LEAST_OF = {
    Joined.SUBJECTS: EACH_OF_SEVERAL_FROM,
    Joined.MATTERS: COORDINATED_FROM,
    Joined.HALVES: COORDINATED_FROM,
}


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
        earlier = tuple(map(self._asked_earlier, context))
        if self.base.said_exactly(text) is not None:
            return self._one.in_context(self.read(text), earlier)
        whole = self._asked_alone(text) or self._one.in_context(self.read(text), earlier)
        return self._several(text, earlier, whole) or whole

    def forget(self) -> None:
        """Let go of all messages that are kept for a while: somebody wants to be forgotten."""
        self._verdicts.clear()
        self._readings.clear()
        self._judged.clear()
        self._wishes.clear()
        distress.cache_clear()

    def prepare(self) -> None:
        """Load now what the first messages would have to wait for: Voikko's lexicon and the examples of distress.

        About a second; without it the first word that no phrasing has keeps everybody waiting.
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
        return self._wishes.of(text, lambda: self.base.intents.of(text))

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
        return self._one.verdict(reading, sure)

    @property
    def _one(self) -> OneQuestion:
        return OneQuestion(self.base, self.fit, self._judged)

    def _asked_alone(self, text: str) -> Verdict | None:
        """Return the verdict on the only question of a story, or None when it is not sure without the story."""
        told = sentences(text)
        asked = [sentence for sentence in told if sentence.asks]
        if len(asked) != 1 or len(told) == 1:
            return None
        (question,) = asked
        alone = self._one.alone(self.base.analyser.read(question_of(question), question.text))
        return alone if best_score(alone) >= ASKED_ALONE_FROM else None

    def _asked_earlier(self, text: str) -> Reading:
        """Return what the earlier message *text* asked: the only question of a story, if it names its subject."""
        alone = self._asked_alone(text)
        return alone.readings[0] if alone and alone.readings[0].subjects else self.read(text)

    def _several(self, text: str, earlier: Sequence[Reading], whole: Verdict) -> Verdict | None:
        """Return the verdict on *text* as several questions, or None when it is not surely that.

        Of the ways to cut it the one stands that gets most questions surely answered.
        """
        told = clauses(text)
        asked = [place for place, clause in enumerate(told) if clause.asks]
        if len(asked) < 2:
            return self._of_both(told, asked) or self._coordinated(text, whole)
        if len(asked) > MOST_QUESTIONS:
            return None
        verdicts = self._each_of(told, asked, earlier)
        each = [verdicts[place, place + 1] for place in range(len(asked))]
        stories = sum(not clause.asks and len(clause.words) > LONGEST_TURN for clause in told)
        least = EACH_IN_STORY_FROM if stories >= STORY_SENTENCES else EACH_OF_SEVERAL_FROM
        sure = {
            span
            for span, verdict in verdicts.items()
            if best_score(verdict)
            >= (least if _asks_straight(told, asked, span) else TOLD_AMONG_SEVERAL_FROM)
        }
        cuts = (cut for cut in groupings(len(asked)) if verdicts.keys() >= {*cut})
        found = (_sure([verdicts[span] for span in cut if span in sure], 0.0) for cut in cuts)
        best = max(found, key=_worth)
        if len(best) < len(each):
            best = _sure(best, SURE_OF_SEVERAL_FROM)
        return self._together(best, whole, SURE_OF_SEVERAL_FROM) or _either(best, each, whole)

    def _each_of(
        self, told: Sequence[Clause], asked: Sequence[int], earlier: Sequence[Reading]
    ) -> Mapping[Span, Verdict]:
        """Return the verdict on every question that the clauses *asked* of the message may be or form together.

        A question without a subject takes it from what the message says before it, then from the questions after
        it, then from the conversation, if that is not closed by an answer that belongs to no subject.
        """
        readings = [self.base.analyser.read(question_of(clause), clause.text) for clause in told]
        asking = [readings[place] for place in asked]
        found: dict[Span, Verdict] = {}
        for start, end in spans(len(asked)):
            if end - start > 1 and all(best_score(each) >= EACH_OF_SEVERAL_FROM for each in found.values()):
                break  # every clause is a question by itself
            is_closed = start > 0 and self._one.is_outside(found[start - 1, start])
            story = [readings[place] for place in range(asked[start]) if place not in asked]
            after = map(only_names, asking[end:])
            others = (*(() if is_closed else earlier), *story, *after, *asking[:start])
            opens = end - start == 1 and told[asked[start]].opens
            before = asked[start] - 1
            told_before = readings[before] if before >= 0 and before not in asked else None
            reading = together_read(asking[start:end])
            found[start, end] = self._one.of_several(reading, others, opens, told_before)
        return found

    def _of_both(self, told: Sequence[Clause], asked: Sequence[int]) -> Verdict | None:
        """Return the verdict on one question about both subjects that were named: "… Mitä kumpikin maksaa?"."""
        if not asked or not asks_of_both(told[asked[0]].words):
            return None
        readings = [self.base.analyser.read(clause.words, clause.text) for clause in told]
        parts = of_both(readings[asked[0]], readings, self._one.name_of)
        sure = _sure([self.verdict(part) for part in parts], EACH_OF_SEVERAL_FROM)
        return together(sure, tuple(verdict.candidates[0] for verdict in sure)) if len(sure) > 1 else None

    def _coordinated(self, text: str, whole: Verdict) -> Verdict | None:
        """Return the verdict on a message that asks two things with one "ja", or None when it asks one."""
        if self._one.is_outside(whole) and best_score(whole) >= COORDINATED_FROM:
            return None
        spelled_out = listed(text)
        reading = whole.readings[0] if spelled_out == text else self.read(spelled_out)
        cuts = (
            _sure([self.verdict(part) for part in each.parts], _LEAST_OF[each.of])
            for each in coordinations(reading)
        )
        best = max(cuts, key=_worth, default=[])
        return self._together(best, whole, EACH_OF_SEVERAL_FROM)

    def _together(self, verdicts: Sequence[Verdict], whole: Verdict, sure: float) -> Verdict | None:
        """Return the verdict that answers all of *verdicts*; None where they are one, or *whole* disagrees."""
        best = tuple(verdict.candidates[0] for verdict in verdicts)
        if len(best) < 2:
            return None
        disagrees = best_score(whole) >= ANSWER_FROM and best_id(whole) not in {each.id for each in best}
        if disagrees and min(each.score for each in best) < sure:
            return None
        return together(verdicts, best)


def _either(sure: Sequence[Verdict], each: Sequence[Verdict], whole: Verdict) -> Verdict | None:
    """Return the verdict on questions that are not all understood: the sure one, or buttons for all."""
    if whole.decision is Decision.ANSWER:
        return None
    if sure and best_score(sure[0]) >= SURE_OF_SEVERAL_FROM:
        return sure[0]
    likely = {
        verdict.candidates[0].id: verdict.candidates[0] for verdict in each if best_score(verdict) >= LIKELY
    }
    return choice_of_each(tuple(likely.values()), whole)


def _worth(cut: Sequence[Verdict]) -> tuple[int, float]:
    """Return what a way to cut a message is worth: the questions it answers surely, then the least sure of them."""
    return len(cut), min(map(best_score, cut), default=0.0)


def _sure(verdicts: Sequence[Verdict], least: float) -> list[Verdict]:
    """Return those of *verdicts* that are sure enough, one for each answer."""
    by_answer = {best_id(verdict): verdict for verdict in reversed(verdicts) if best_score(verdict) >= least}
    return list(reversed(by_answer.values()))


def _asks_straight(told: Sequence[Clause], asked: Sequence[int], span: Span) -> bool:
    """Tell whether one of the clauses in *span* begins as a question or ends as one, and does not only mention one."""
    clauses = (told[place] for place in asked[slice(*span)])
    return any(clause.opens or clause.text.rstrip().endswith("?") for clause in clauses)


def _told(word: Word, asked: frozenset[str]) -> Word:
    return replace(
        word, weight=word.weight * STORY, subjects=word.subjects & asked if asked else word.subjects
    )


def _crisis_verdict(answer_id: str, why: str) -> Verdict:
    found = Candidate(answer_id, 1.0, 0.0, Parts(0.0, 0.0, 0.0, 0.0), "")
    return Verdict(Decision.ANSWER, (found,), (), (found,), (), distress=why)
