"""Ids: each names one thing, and whatever refers to one finds it."""

from collections import defaultdict
from collections.abc import Iterator

from bot.content.draft import DraftGroup, DraftTopic, Folder, Written, known_ids
from bot.content.fields import CRISIS, UNANSWERABLE
from bot.content.findings import Finding, error, notice
from bot.content.messages import did_you_mean, say
from bot.content.model import Place
from bot.content.wording import closest


def where(place: Place) -> str:
    """Return *place* as messages name it."""
    return f"{place.file}:{place.line}"


def unique_answer_ids(folder: Folder) -> Iterator[Finding]:
    """Name both answers that share an id, each at its own place."""
    by_id: dict[str, list[Written]] = defaultdict(list)
    for answer in folder.answers:
        if answer.id is not None:
            by_id[answer.name].append(answer.id)
    for answer_id, places in by_id.items():
        for written in places:
            others = ", ".join(where(other.place) for other in places if other is not written)
            if others:
                yield error(written.place, "repeated-id", id=answer_id, other=others)


def unique_subject_ids(folder: Folder) -> Iterator[Finding]:
    """Name both files that share a subject id."""
    by_id: dict[str, list[DraftTopic]] = defaultdict(list)
    for topic in folder.topics:
        if topic.document.data is not None:
            by_id[topic.id].append(topic)
    for topic_id, topics in by_id.items():
        for topic in topics:
            others = ", ".join(where(other.id_place) for other in topics if other is not topic)
            if others:
                yield error(topic.id_place, "repeated-subject", id=topic_id, other=others)


def related_answers_exist(folder: Folder) -> Iterator[Finding]:
    """Name `liittyvät` that lead nowhere, to the answer itself, or twice to the same answer."""
    known = known_ids(folder)
    for answer in folder.answers:
        seen: set[str] = set()
        for written in answer.related:
            target = written.line
            if target == answer.name:
                yield notice(written.place, "related-to-itself", id=target)
            elif target in seen:
                yield notice(written.place, "related-twice", id=target)
            elif known is not None and target not in known:
                yield _unknown(target, written.place, known - {answer.name})
            seen.add(target)


def learned_answers_exist(folder: Folder) -> Iterator[Finding]:
    """Name learned phrasings of answers that do not exist or that learn nothing."""
    yield from _existing(folder, folder.learned, frozenset())
    for group in folder.learned:
        if group.id in (CRISIS, UNANSWERABLE):
            yield error(group.place, "learned-crisis", id=group.id)


def tested_answers_exist(folder: Folder) -> Iterator[Finding]:
    """Name tests of answers that do not exist."""
    yield from _existing(folder, folder.tests, frozenset({UNANSWERABLE}))


def _existing(folder: Folder, groups: tuple[DraftGroup, ...], also: frozenset[str]) -> Iterator[Finding]:
    known = known_ids(folder)
    if known is None:
        return
    for group in groups:
        if group.id not in known | also | {UNANSWERABLE}:
            yield _unknown(group.id, group.place, known | also)


def _unknown(target: str, place: Place, known: frozenset[str]) -> Finding:
    hint = did_you_mean(closest(target, sorted(known)), say("check-spelling"))
    return error(place, "unknown-id", id=target, hint=hint)
