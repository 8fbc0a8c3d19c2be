"""Whether confidence keeps its word, and which answers are taken for which."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.ground import Ground
from benchmarks.parts import Part
from benchmarks.tables import exact, percent, table, titled
from bot.engine.model import Decision
from bot.workshop.crossvalidation import Bin, share
from bot.workshop.evaluating import Evaluation, Marked

SURE = 0.9
"""From this confidence on nine answers in ten must be right."""

SHOWN_CONFUSIONS = 10


def calibration(ground: Ground) -> Part:
    """Return the reliability of each set, and what came true of the sure answers."""
    found = {name: each for name, each in ground.evaluations.items() if each.reliability}
    rows = [(name, *_sure(each), exact(_gap(each.reliability))) for name, each in found.items()]
    headings = ("set", f"at {SURE} or more", "said %", "right %", "mean gap, points")
    return Part(
        (
            titled("Confidence of the best candidate", headings, rows),
            *(_reliability(name, each.reliability) for name, each in found.items()),
        )
    )


def _reliability(name: str, bins: Iterable[Bin]) -> str:
    rows = [
        (f"{each.low:.1f}–{each.high:.1f}", str(each.count), percent(each.said), percent(each.right))
        for each in bins
    ]
    return titled(f"Reliability, {name}", ("confidence", "n", "said %", "right %"), rows)


def _sure(found: Evaluation) -> tuple[str, str, str]:
    pairs = [
        (each.verdict.candidates[0].score, each.is_best_right)
        for each in found.marked
        if each.is_best_right is not None and each.verdict.candidates[0].score >= SURE
    ]
    if not pairs:
        return ("0", "–", "–")
    said, right = (sum(column) / len(pairs) for column in zip(*pairs, strict=True))
    return (str(len(pairs)), exact(said), exact(right))


def _gap(bins: Sequence[Bin]) -> float:
    """Return the mean distance between what was said and what came true (expected calibration error)."""
    return sum(each.count * abs(each.said - each.right) for each in bins) / sum(each.count for each in bins)


def confusions(ground: Ground) -> Part:
    """Return which answer is put first instead of which, over all sets."""
    crisis = ground.knowledge.crisis.id
    wrong = [
        each
        for found in ground.evaluations.values()
        for each in found.marked
        if each.question.right and each.is_best_right is False and each.question.right != {crisis}
    ]
    seen = Counter(map(_pair, wrong))
    given = Counter(_pair(each) for each in wrong if each.verdict.decision is Decision.ANSWER)
    rows = [
        (right, instead, str(count), str(given[right, instead]))
        for (right, instead), count in seen.most_common(SHOWN_CONFUSIONS)
    ]
    headings = ("right", "put first instead", "times", "of them answered at once")
    subjects = {answer.id: answer.subject for answer in ground.knowledge.answers}
    near = share(_is_near(each, subjects) for each in wrong)
    rest = (
        f"{len(wrong)} confusions in {len(seen)} pairs, {percent(near)} % of them within the subject; "
        f"the {len(rows)} most frequent:"
    )
    return Part((rest, table(headings, rows, left=2)))


def _is_near(each: Marked, subjects: Mapping[str, str]) -> bool:
    return subjects[each.verdict.candidates[0].id] in {subjects[one] for one in each.question.right}


def _pair(each: Marked) -> tuple[str, str]:
    return " / ".join(sorted(each.question.right)), each.verdict.candidates[0].id
