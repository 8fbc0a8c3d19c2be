"""`tekstit.yaml`: sentences by key, the keys nested or joined with dots."""

from collections.abc import Iterator, Mapping

from bot.content.draft import Written
from bot.content.findings import Finding, error
from bot.content.yaml_tree import Data, Document, Path


def flatten_texts(document: Document) -> tuple[Mapping[str, Written], tuple[Finding, ...]]:
    """Return every text of *document* by its dotted key, and what is no text."""
    texts: dict[str, Written] = {}
    findings: list[Finding] = []
    for path, value in _leaves(document.data or {}, ()):
        key = ".".join(map(str, path))
        if not isinstance(value, str):
            findings.append(error(document.key_place(path), "text-is-list", key=key))
        elif not value.strip():
            findings.append(error(document.key_place(path), "empty-text", key=key))
        elif key in texts:
            line = texts[key].place.line
            findings.append(error(document.key_place(path), "repeated-text", key=key, line=line))
        else:
            texts[key] = Written(value, document.place(path), document.spans[path], document.lines)
    return texts, tuple(findings)


def _leaves(data: Mapping[str, Data], path: Path) -> Iterator[tuple[Path, Data]]:
    for key, value in data.items():
        if isinstance(value, dict) and value:
            yield from _leaves(value, (*path, key))
        else:
            yield (*path, key), value
