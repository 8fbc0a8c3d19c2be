"""`sanasto.yaml`: groups with words in them, and every word in one group."""

from collections.abc import Iterator

from bot.content.checks.ids import where
from bot.content.draft import Folder, Written, written_list
from bot.content.findings import Finding, error, notice
from bot.content.messages import did_you_mean
from bot.content.model import Place
from bot.content.wording import closest
from bot.content.yaml_tree import Document, Path

SYNONYMS, IGNORED, COMMON = "synonyymit", "ohitettavat", "yleiset"


def group_paths(document: Document) -> Iterator[Path]:
    """Return the path of every synonym group, under `synonyymit` or at the top level."""
    data = document.data or {}
    synonyms = data.get(SYNONYMS)
    if isinstance(synonyms, dict):
        yield from ((SYNONYMS, key) for key in synonyms)
    yield from ((key,) for key in data if key not in (SYNONYMS, IGNORED, COMMON))


def groups(folder: Folder) -> Iterator[Finding]:
    """Name empty groups, single letters, and top-level groups whose key was meant to be another."""
    document = folder.lexicon
    if document is None:
        return
    for path in group_paths(document):
        key = str(path[-1])
        guess = closest(key, (SYNONYMS, IGNORED, COMMON)) if len(path) == 1 else None
        if guess is not None:
            hint = did_you_mean(guess)
            yield error(document.key_place(path), "group-key-near", key=key, hint=hint)
        if _is_empty(document, path):
            yield notice(document.key_place(path), "empty-group", key=key)
        yield from _single_letters(written_list(document, path))
    yield from _single_letters(written_list(document, (COMMON,)))


def _is_empty(document: Document, path: Path) -> bool:
    value: object = document.data
    for step in path:
        value = value[step] if isinstance(value, dict) and isinstance(step, str) else None
    return value == []


def _single_letters(words: tuple[Written, ...]) -> Iterator[Finding]:
    for word in words:
        if len(word.line) == 1:
            yield notice(word.place, "single-letter", word=word.line)


def one_group_per_word(folder: Folder) -> Iterator[Finding]:
    """Name a word that two groups hold, or that is both in a group and to be ignored."""
    document = folder.lexicon
    if document is None:
        return
    seen: dict[str, tuple[Path, Place]] = {}
    for path, word, place in _words(document):
        first, earlier = seen.setdefault(word.casefold(), (path, place))
        if earlier == place:
            continue
        if first != path:
            there = where(earlier)
            yield notice(place, "word-twice", word=word, group=first[-1], other=there)
        else:
            yield notice(place, "word-repeated", word=word, line=earlier.line)


def _words(document: Document) -> Iterator[tuple[Path, str, Place]]:
    """Return each word with its group: base forms first, which is where an editor looks."""
    paths = list(group_paths(document))
    yield from ((path, str(path[-1]), document.key_place(path)) for path in paths)
    for path in [*paths, (IGNORED,)]:
        yield from ((path, word.line, word.place) for word in written_list(document, path))
