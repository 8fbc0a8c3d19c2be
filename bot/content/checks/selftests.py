"""The test questions of `testit/`: enough of them, each once, none of them a phrasing."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from bot.content.checks.ids import where
from bot.content.draft import DraftGroup, DraftTopic, Folder, Written, default_id, known_ids
from bot.content.fields import CRISIS, UNANSWERABLE, id_from
from bot.content.files import TESTS
from bot.content.findings import Finding, error, notice
from bot.content.messages import say
from bot.content.wording import closest

ENOUGH_TESTS = 5
"""Test questions per answer; style.md asks for at least five that are not among the phrasings."""


def unique_tests(folder: Folder) -> Iterator[Finding]:
    """Name a test asked twice, and one that must get two different answers."""
    seen: dict[str, list[tuple[DraftGroup, Written]]] = {}
    for group in folder.tests:
        for written in group.questions:
            seen.setdefault(written.key, []).append((group, written))
    for asked in seen.values():
        for number, (group, written) in enumerate(asked):
            other = next(((g, w) for g, w in asked if g.id != group.id), None)
            before = next((w for g, w in asked[:number] if g.id == group.id), None)
            if before is not None:
                yield notice(written.place, "test-twice", text=written.line, other=where(before.place))
            elif other is not None:
                there = where(other[1].place)
                yield error(written.place, "test-under-two", text=written.line, id=other[0].id, other=there)


def tests_are_not_phrasings(folder: Folder) -> Iterator[Finding]:
    """Name a test that stands among the phrasings: of its answer (proves nothing) or of another."""
    for group in folder.tests:
        for written in group.questions:
            same = folder.phrasings_by_words.get(written.key, ())
            if not same:
                continue
            own = next((one for one in same if one.answer == group.id), None)
            one = own or same[0]
            key = "test-of-other" if own is None else "test-is-phrasing"
            there = where(one.written.place)
            yield notice(written.place, key, text=written.line, id=one.answer, other=there)


def enough_tests(folder: Folder) -> Iterator[Finding]:
    """Name answers with fewer than five tests, when the folder has tests at all and all could be read."""
    if not folder.has_tests or any(not document.whole for document in folder.test_documents):
        return
    count: Counter[str] = Counter()
    places: dict[str, DraftGroup] = {}
    for group in folder.tests:
        count[group.id] += len(group.questions)
        places.setdefault(group.id, group)
    ids = [answer.name for answer in folder.answers if answer.name]
    meant = {closest(group.id, ids) for group in folder.tests if group.id not in ids}
    for topic in folder.topics:
        names = [answer.name for answer in topic.answers]
        if names and not any(name in places for name in names):
            yield notice(topic.id_place, "subject-without-tests", id=topic.id)
            continue
        for answer in topic.answers:
            if answer.id is None or count[answer.name] >= ENOUGH_TESTS:
                continue
            if answer.name in meant or id_from(answer.name) != answer.name:  # said already, as a wrong id
                continue
            known = places.get(answer.name)
            place = known.place if known is not None else answer.id.place
            file = _test_file(topic) if known is None else known.place.file
            message = "few-tests" if count[answer.name] else "no-tests"
            yield notice(place, message, id=answer.name, count=count[answer.name], file=file)


def test_files_have_subjects(folder: Folder) -> Iterator[Finding]:
    """Name a test file that belongs to no subject and tests what does not exist."""
    known = known_ids(folder)
    if known is None:
        return
    subjects = {default_id(topic.file) for topic in folder.topics}
    for document in folder.test_documents:
        name = default_id(document.file)
        tested = set(document.data or {}) - {UNANSWERABLE}
        if name in subjects | {UNANSWERABLE, CRISIS} or document.data is None or tested <= known:
            continue
        guess = closest(name, sorted(subjects))
        hint = say("rename-to", name=f"{guess}.yaml") if guess else ""
        yield notice(document.place(()), "test-file-alone", hint=hint)


def _test_file(topic: DraftTopic) -> str:
    return f"{TESTS}/{PurePosixPath(topic.file).stem}.yaml"
