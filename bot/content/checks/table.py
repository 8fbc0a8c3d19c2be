"""All checks, in the order a reader would think of them."""

from collections.abc import Callable, Iterator

from bot.content.checks import (
    answers,
    facts,
    form,
    ids,
    intents,
    phrasings,
    selftests,
    statuses,
    texts,
    vocabulary,
)
from bot.content.draft import Folder
from bot.content.findings import Finding

Check = Callable[[Folder], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    ids.unique_answer_ids,
    ids.unique_subject_ids,
    ids.related_answers_exist,
    ids.learned_answers_exist,
    ids.tested_answers_exist,
    answers.days,
    answers.lengths,
    answers.placeholders,
    answers.markdown,
    answers.keys_inside_texts,
    phrasings.unique_phrasings,
    selftests.unique_tests,
    selftests.tests_are_not_phrasings,
    selftests.enough_tests,
    selftests.test_files_have_subjects,
    intents.unique_examples,
    vocabulary.groups,
    vocabulary.one_group_per_word,
    facts.contacts,
    facts.rounds,
    form.form,
    statuses.statuses,
    texts.known_texts,
)


def check_folder(folder: Folder) -> Iterator[Finding]:
    """Return everything that the checks find in *folder*."""
    for check in CHECKS:
        yield from check(folder)
