"""Distress: who is heard, and what is taken for it though it is not."""

from collections.abc import Iterable, Sequence

from benchmarks.ground import TESTS, Ground
from benchmarks.parts import Part
from benchmarks.sets import Distress, distress_messages
from benchmarks.tables import exact, titled
from bot.workshop.crossvalidation import share


def distress(ground: Ground) -> Part:
    """Return recall and false alarms by style and half, and the false alarms on everything else that is asked."""
    messages = distress_messages()
    heard = {message: ground.engine.distress(message.text) for message in messages}
    halves = dict.fromkeys(message.half for message in messages)
    styles = dict.fromkeys(message.style for message in messages)
    groups = [
        *((f"half «{half}»", [each for each in messages if each.half == half]) for half in halves),
        *((style, [each for each in messages if each.style == style]) for style in styles),
        ("all", list(messages)),
    ]
    rows = [(name, *_counts(group, heard)) for name, group in groups]
    headings = ("crisis.jsonl", "crisis", "heard", "only sounds like it", "taken for it")
    return Part((titled("Distress", headings, rows), _others(ground)))


def _counts(group: Sequence[Distress], heard: dict[Distress, bool]) -> tuple[str, ...]:
    in_danger = [heard[each] for each in group if each.is_crisis]
    others = [heard[each] for each in group if not each.is_crisis]
    return tuple(
        cell for found in (in_danger, others) for cell in (str(len(found)), str(sum(found)) if found else "–")
    )


def _others(ground: Ground) -> str:
    """Return the table of false alarms on the questions of all other sets, and on the phrasings."""
    crisis = ground.knowledge.crisis.id
    asked: dict[str, Sequence[str]] = {
        name: [each.text for each in questions if each.right != {crisis}]
        for name, questions in ground.questions.items()
    }
    asked |= {TESTS.partition(",")[0]: [each.text for each in ground.tests], "phrasings": ground.corpus.texts}
    rows = [(name, str(len(texts)), *_alarms(ground, texts)) for name, texts in asked.items()]
    return titled("Taken for distress elsewhere", ("set", "n", "alarms", "%"), rows)


def _alarms(ground: Ground, texts: Iterable[str]) -> tuple[str, str]:
    found = [ground.engine.distress(text) for text in texts]
    return str(sum(found)), exact(share(found))
