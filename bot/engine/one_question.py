"""One question in its conversation: read alone, completed with what it leaves out, or tried with each subject.

Every reading is scored as a complete question; the surest one is taken to be meant.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.engine.base import Base
from bot.engine.context import (
    asked_again,
    completions,
    joined,
    leans,
    names_plainly,
    opens_as_follow_up,
    own_matter,
    points_back,
    without_turn,
)
from bot.engine.decide import choice_between, choice_of_each, decide, doubted
from bot.engine.fit import Fit
from bot.engine.model import AS_WRITTEN, Decision, How, Reading, Verdict, Word
from bot.engine.remembered import Remembered
from bot.engine.retrieve import retrieve
from bot.engine.score import score
from bot.engine.weights import (
    ANSWER_FROM,
    BARE,
    CARRIED_MATTER,
    COMPLETED_FROM,
    FEW_WORDS,
    FOLLOW_UP_LEAD,
    LIKELY,
    OPENING_COMPLETED_FROM,
    SHORT_QUESTION,
    SURE_ALONE,
)

MOST_JUDGED = 1024
"""Verdicts that are kept for a while, some 3 kB each."""

Said = tuple[str, tuple[tuple[str, float, frozenset[str], bool], ...], int | None]
"""What makes a reading the same as another: the message, its words as they were weighed, the sure answer."""


@dataclass(frozen=True, slots=True)
class OneQuestion:
    """Understands one question at a time, with one knowledge base."""

    base: Base
    fit: Fit
    judged: Remembered[Said, Verdict] = field(default_factory=lambda: Remembered(MOST_JUDGED), repr=False)
    """What was worked out a moment ago: one message is read in several ways, its parts among them."""

    def verdict(self, reading: Reading, sure: int | None = None) -> Verdict:
        """Return the verdict on one reading: steps three to five. *sure* is an answer known to be right."""
        if not self.base.ids:
            return Verdict(Decision.UNKNOWN, (), (), (), (reading,))
        words = tuple((word.written, word.weight, word.subjects, word.told) for word in reading.words)
        return self.judged.of((reading.text, words, sure), lambda: self._judge(reading, sure))

    def _judge(self, reading: Reading, sure: int | None) -> Verdict:
        hits = retrieve(self.base, without_turn(reading))
        return replace(
            decide(self.base, self.fit, score(self.base, self.fit, hits), sure), readings=(reading,)
        )

    def alone(self, reading: Reading) -> Verdict:
        """Return the verdict on *reading* as it stands, with nothing before it."""
        return self.verdict(reading, self._surely_meant(reading))

    def in_context(self, reading: Reading, earlier: Sequence[Reading]) -> Verdict:
        """Return the verdict on *reading* as one question, completed where it leaves something out.

        A short one that nothing completes surely is tried with each subject, if none was ever named.
        """
        found, alone = self._understood(reading, earlier), self.alone(reading)
        is_completed = found.readings[0] != reading and found.decision is Decision.ANSWER
        if is_completed or reading.subjects or self.is_outside(alone):
            return found
        if len(own_matter(reading)) > SHORT_QUESTION or alone.known < self._least_known(reading):
            return found
        named = any(more.reading.subjects for more in completions(reading, earlier, self.name_of))
        if named or not leans(reading):
            return found
        which = self._with_each_subject(reading, alone)
        return found if which is alone else which

    def of_several(
        self, reading: Reading, others: Sequence[Reading], opens: bool, told: Reading | None = None
    ) -> Verdict:
        """Return the verdict on one question of several; one that names its subject borrows nothing.

        One that *opens* as a question is about what was named before it, however much it says. What was asked before
        helps only where it brings another answer than that had; what was *told* right before, where the question
        points at it ("Haluaisimme tarjota aihetta. Mihin se laitetaan, ja …").
        """
        if opens_as_follow_up(reading) or not own_matter(reading):
            return self._understood(reading, others)
        if reading.subjects:
            return self.verdict(reading)
        alone = self.alone(reading)
        if alone.known < self._least_known(reading) or not (opens or leans(reading)):
            return alone
        if best_score(alone) >= SURE_ALONE and not points_back(reading):
            return alone
        found = [
            (more.borrows_matter, self.verdict(more.reading))
            for more in completions(reading, others, self.name_of)
        ]
        said = best_id(self._understood(others[-1], others[:-1])) if any(b for b, _ in found) else None
        news = [verdict for borrows, verdict in found if not borrows or best_id(verdict) != said]
        if told is not None and points_back(reading) and len(own_matter(reading)) <= FEW_WORDS:
            quiet = (replace(word, weight=word.weight * CARRIED_MATTER) for word in told.words)
            news.append(self.verdict(joined(reading, quiet)))
        best = max(news, key=best_score, default=alone)
        return max(alone, best, key=best_score)

    def _understood(self, reading: Reading, earlier: Sequence[Reading]) -> Verdict:
        """Return the verdict on *reading* alone, or completed from *earlier* where it leaves something out."""
        if (again := asked_again(reading, earlier)) is not None:
            return self.verdict(again)
        alone = self.alone(reading)
        if alone.known < self._least_known(reading) or not leans(reading):
            return alone
        best = max(self._completed(reading, earlier, alone), key=best_score, default=alone)
        return alone if self._stands_alone(reading, alone, best) else best

    def _surely_meant(self, reading: Reading) -> int | None:
        """Return the answer of what stands among the phrasings, there in another form, or only names a subject."""
        found = self.base.said_exactly(reading.text)
        if found is None and len(reading.words) == 1 and reading.words[0].how in AS_WRITTEN:
            found = self.base.said_in_another_form(reading.words[0])
        if found is None and len(reading.subjects) == 1 and _is_one_name(reading):
            (subject,) = reading.subjects
            found = self.base.introductions.get(subject)
        return found

    def _least_known(self, reading: Reading) -> float:
        return OPENING_COMPLETED_FROM if opens_as_follow_up(reading) else COMPLETED_FROM

    def is_outside(self, verdict: Verdict) -> bool:
        """Tell whether *verdict* is an answer that belongs to no subject that could be named."""
        return verdict.decision is Decision.ANSWER and not self._is_anchored(verdict.answers[0].id)

    def _completed(self, reading: Reading, earlier: Sequence[Reading], alone: Verdict) -> list[Verdict]:
        """Return the verdicts on what *reading* may mean in its context.

        Where the question before was borrowed and nothing but its answer came back, nothing was understood,
        unless *reading* alone points there as well; that answer is offered where *reading* alone left a choice.
        """
        found = [
            (more.borrows_matter, self.verdict(more.reading))
            for more in completions(reading, earlier, self.name_of)
        ]
        if reading.subjects or not any(borrows for borrows, _ in found):
            return [verdict for _, verdict in found]
        said = best_id(self._understood(earlier[-1], earlier[:-1]))
        if said in {each.id for each in alone.candidates}:
            return [verdict for _, verdict in found]
        news = [verdict for borrows, verdict in found if not borrows or best_id(verdict) != said]
        if news or alone.decision is not Decision.CHOOSE:
            return news
        return [self._either(doubted(verdict), alone) for _, verdict in found]

    def _either(self, borrowed: Verdict, alone: Verdict) -> Verdict:
        """Return *borrowed* as a choice that also holds what the message may mean *alone*."""
        likely = [each for each in alone.candidates[:1] if each.score >= LIKELY]
        return choice_of_each(likely, borrowed) or borrowed

    def _stands_alone(self, reading: Reading, alone: Verdict, completed: Verdict) -> bool:
        """Tell whether a message that seems to leave something out means what it says *alone*."""
        if self.is_outside(alone):
            matter = own_matter(reading)
            written = len(reading.words) - sum(word.how is How.SPLIT for word in reading.words)
            is_bare = len(matter) == FEW_WORDS and written <= BARE
            points = bool(matter) and points_back(reading)
            turns = bool(reading.subjects) and opens_as_follow_up(reading)
            if not (is_bare or points or turns) or not completed.readings[0].subjects:
                return True
            return best_score(completed) < (ANSWER_FROM if turns else max(ANSWER_FROM, best_score(alone)))
        if best_score(completed) < LIKELY and best_score(alone) >= ANSWER_FROM:
            return True
        whole = reading.subjects and own_matter(reading)
        return bool(whole) and best_score(alone) > best_score(completed) + FOLLOW_UP_LEAD

    def _with_each_subject(self, reading: Reading, alone: Verdict) -> Verdict:
        """Return the verdict on a question that names no subject: which one is meant, if several would fit."""
        found = []
        for subject in self.base.names:
            verdict = self.verdict(joined(reading, (self.name_of(subject),)))
            found += [c for c in verdict.candidates[:2] if self.base.subject_of(c.id) == subject][:1]
        return choice_between(alone, found, self._is_anchored)

    def completed(self, reading: Reading, earlier: Sequence[Reading]) -> Reading:
        """Return *reading* with what it took from *earlier*, where that is how it was surely understood."""
        if not earlier or not leans(reading):
            return reading
        found = self._understood(reading, earlier)
        return found.readings[0] if found.decision is Decision.ANSWER else reading

    def placed(self, reading: Reading) -> Reading:
        """Return *reading* with the subject of its answer, where it names none itself: "millainen haaste kelpaa"."""
        if reading.subjects:
            return reading
        found = self.alone(reading)
        if found.decision is not Decision.ANSWER or self.is_outside(found):
            return reading
        return joined(reading, (self.name_of(self.base.subject_of(found.answers[0].id)),))

    def name_of(self, subject: str) -> Word:
        """Return the plain name of *subject*."""
        return self.base.analyser.word(self.base.names[subject])

    def _is_anchored(self, answer_id: str) -> bool:
        return self.base.subject_of(answer_id) in self.base.anchored


def _is_one_name(reading: Reading) -> bool:
    """Tell whether *reading* is the plain name of a subject and nothing else; "yamk opinnäytetyö" says more."""
    return all(map(names_plainly, reading.words)) and len({word.shape for word in reading.words}) == 1


def best_score(verdict: Verdict) -> float:
    """Return the confidence in the best candidate of *verdict*."""
    return verdict.candidates[0].score if verdict.candidates else 0.0


def best_id(verdict: Verdict) -> str | None:
    """Return the best candidate of *verdict*, if it has any."""
    return verdict.candidates[0].id if verdict.candidates else None
