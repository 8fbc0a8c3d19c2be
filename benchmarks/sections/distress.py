"""Distress: who is heard, and what is taken for it though it is not."""

from collections.abc import Iterable, Sequence

from benchmarks.ground import TESTS, Ground
from benchmarks.parts import Part
from benchmarks.tables import exact, titled
from bot.workshop.crossvalidation import share


def distress(ground: Ground) -> Part:
    """Return for each set how many messages of distress are heard, and how many others are taken for one."""
    crisis = ground.knowledge.crisis.id
    asked: dict[str, tuple[Sequence[str], Sequence[str]]] = {
        name: (
            [each.text for each in questions if each.right == {crisis}],
            [each.text for each in questions if each.right != {crisis}],
        )
        for name, questions in ground.questions.items()
    }
    asked |= {
        TESTS.partition(",")[0]: ((), [each.text for each in ground.tests]),
        "phrasings": ((), ground.corpus.texts),
    }
    rows = [
        (name, *_counts(ground, in_danger), *_counts(ground, others))
        for name, (in_danger, others) in asked.items()
    ]
    headings = ("set", "distress", "heard", "%", "others", "taken for it", "%")
    return Part((titled("Distress", headings, rows),))


def _counts(ground: Ground, texts: Iterable[str]) -> tuple[str, str, str]:
    found = [ground.engine.distress(text) for text in texts]
    return (str(len(found)), str(sum(found)), exact(share(found))) if found else ("–", "–", "–")
