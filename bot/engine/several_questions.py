"""Several questions in one message: cut apart, each answered as one question, and taken together.

Of the ways to cut a message the one stands that gets most questions surely answered; where none surely does, the
message is one question.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from bot.engine.context import only_names, points_back
from bot.engine.cuts import (
    Joined,
    Span,
    asks_of_both,
    asks_of_two_words,
    coordinations,
    groupings,
    listed,
    of_both,
    spans,
    together_read,
)
from bot.engine.decide import choice_of_each, together
from bot.engine.model import Decision, Reading, Verdict
from bot.engine.normalise import LONGEST_TURN, Clause, clauses, question_of
from bot.engine.one_question import OneQuestion, best_id, best_score
from bot.engine.weights import (
    ANSWER_FROM,
    COORDINATED_FROM,
    EACH_IN_STORY_FROM,
    EACH_OF_MANY_FROM,
    EACH_OF_SEVERAL_FROM,
    LIKELY,
    MOST_QUESTIONS,
    STORY_SENTENCES,
    SURE_ALONE,
    SURE_OF_SEVERAL_FROM,
    TOLD_AMONG_SEVERAL_FROM,
)

_LEAST_OF = {
    Joined.SUBJECTS: EACH_OF_SEVERAL_FROM,
    Joined.MATTERS: COORDINATED_FROM,
    Joined.HALVES: COORDINATED_FROM,
}


@dataclass(frozen=True, slots=True)
class SeveralQuestions:
    """Understands messages that may ask several things, each *one* at a time; *read* reads a message as it stands."""

    one: OneQuestion
    read: Callable[[str], Reading]

    def verdict(self, text: str, earlier: Sequence[Reading], whole: Verdict) -> Verdict | None:
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
        left_open = _answered_by(whole, verdicts, sure)
        verdicts = {**verdicts, **dict.fromkeys(left_open, whole)}
        sure.update(left_open)
        cuts = (cut for cut in groupings(len(asked)) if verdicts.keys() >= {*cut})
        found = (_sure([verdicts[span] for span in cut if span in sure], 0.0) for cut in cuts)
        best = max(found, key=_worth)
        if len(best) < len(each):
            best = _sure(best, SURE_OF_SEVERAL_FROM)
        if len(best) > 2 and len(surest := _sure(best, EACH_OF_MANY_FROM)) > 1:
            best = surest
        return self._together(best, whole, SURE_OF_SEVERAL_FROM) or _either(best, each, whole)

    def _each_of(
        self, told: Sequence[Clause], asked: Sequence[int], earlier: Sequence[Reading]
    ) -> Mapping[Span, Verdict]:
        """Return the verdict on every question that the clauses *asked* of the message may be or form together.

        A question without a subject takes it from what the message says before it, then from the questions after
        it, then from the conversation, if that is not closed by an answer that belongs to no subject.
        """
        readings = [self.one.base.analyser.read(question_of(clause), clause.text) for clause in told]
        asking = [readings[place] for place in asked]
        found: dict[Span, Verdict] = {}
        for start, end in spans(len(asked)):
            if end - start > 1 and all(best_score(each) >= EACH_OF_SEVERAL_FROM for each in found.values()):
                break  # every clause is a question by itself
            is_closed = start > 0 and self.one.is_outside(found[start - 1, start])
            story = [readings[place] for place in range(asked[start]) if place not in asked]
            after = map(only_names, asking[end:])
            before_it = map(self.one.placed, asking[:start]) if points_back(asking[start]) else asking[:start]
            others = (*(() if is_closed else earlier), *story, *after, *before_it)
            opens = end - start == 1 and told[asked[start]].opens
            before = asked[start] - 1
            told_before = readings[before] if before >= 0 and before not in asked else None
            reading = together_read(asking[start:end])
            found[start, end] = self.one.of_several(reading, others, opens, told_before)
        return found

    def _of_both(self, told: Sequence[Clause], asked: Sequence[int]) -> Verdict | None:
        """Return the verdict on one question about both subjects that were named: "… Mitä kumpikin maksaa?"."""
        if not asked or not asks_of_both(told[asked[0]].words):
            return None
        readings = [self.one.base.analyser.read(clause.words, clause.text) for clause in told]
        parts = of_both(readings[asked[0]], readings, self.one.name_of)
        sure = _sure([self.one.verdict(part) for part in parts], EACH_OF_SEVERAL_FROM)
        return together(sure, tuple(verdict.candidates[0] for verdict in sure)) if len(sure) > 1 else None

    def _coordinated(self, text: str, whole: Verdict) -> Verdict | None:
        """Return the verdict on a message that asks two things with one "ja", or None when it asks one."""
        spelled_out = listed(text)
        reading = whole.readings[0] if spelled_out == text else self.read(spelled_out)
        is_surely_one = self.one.is_outside(whole) and best_score(whole) >= COORDINATED_FROM
        if is_surely_one and not asks_of_two_words(reading):
            return None
        cuts = (
            _sure([self.one.verdict(part) for part in each.parts], _LEAST_OF[each.of])
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


def _answered_by(whole: Verdict, verdicts: Mapping[Span, Verdict], sure: Set[Span]) -> list[Span]:
    """Return the clauses that nearly ask what *whole* answers, where another one surely asks something else.

    "Maksetaanko harjoittelijalle palkkaa, ja kuka hänet vakuuttaa, kun ajellaan moottorikelkalla?"
    """
    if whole.decision is not Decision.ANSWER:
        return []
    elsewhere = {
        span
        for span in sure
        if best_score(verdicts[span]) >= SURE_ALONE and best_id(verdicts[span]) != best_id(whole)
    }
    return [
        (start, end)
        for (start, end), verdict in verdicts.items()
        if end - start == 1
        and (start, end) not in sure
        and best_id(whole) in {each.id for each in verdict.candidates[:2]}
        and any(last <= start or end <= first for first, last in elsewhere)
    ]


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
