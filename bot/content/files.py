"""Which files of a knowledge folder are read, and what else lies there. Opens no file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.findings import Finding, error, notice
from bot.content.messages import did_you_mean, say
from bot.content.model import Place
from bot.content.wording import closest

TOPICS, LEARNED, TESTS = "aiheet", "opitut", "testit"
LEXICON, FORM, STATUSES, INTENTS = "sanasto", "lomake", "tilat", "aikeet"
ROUNDS, CONTACTS, TEXTS = "kierrokset", "yhteystiedot", "tekstit"

FOLDERS = (TOPICS, LEARNED, TESTS)
SINGLE_FILES = (LEXICON, FORM, STATUSES, INTENTS, ROUNDS, CONTACTS, TEXTS)
ENDINGS = (".yaml", ".yml")

_LEFTOVER_ENDINGS = ("~", ".bak", ".swp", ".swo", ".tmp", ".orig")
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini"})
_READ_BY_PEOPLE = ("readme", "lueminut")

FIT = "sovitus.json"
"""The engine's learned weights; `bot.live` reads them, and nobody edits them by hand."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: where it is and what findings call it."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What of a folder is read. *folders* has the files of each folder that exists."""

    folders: Mapping[str, tuple[Found, ...]]
    singles: Mapping[str, Found]
    findings: tuple[Finding, ...]


def list_folder(root: Path) -> Listing:
    """Return the files of *root* that matter, in the order of their names, and findings about the rest."""
    entries = _entries(root)
    if entries is None:
        return Listing({}, {}, (_missing_root(root),))
    folders: dict[str, tuple[Found, ...]] = {}
    singles: dict[str, Found] = {}
    findings: list[Finding] = []
    for path in entries:
        place = Place(path.name, 1)
        is_folder = path.is_dir()
        stem = path.stem if path.suffix.lower() in ENDINGS else None
        if path.name in FOLDERS and is_folder:
            folders[path.name], inside = _list_inside(path)
            findings.extend(inside)
        elif path.name in FOLDERS:
            findings.append(error(place, "should-be-folder", name=path.name))
        elif stem in SINGLE_FILES and is_folder:
            findings.append(error(place, "should-be-file", name=path.name))
        elif stem in singles:
            findings.append(error(place, "two-endings", other=singles[stem].name))
        elif stem in SINGLE_FILES:
            singles[stem] = Found(path, path.name)
        elif path.name != FIT and not path.name.casefold().startswith(_READ_BY_PEOPLE):
            findings.append(_unknown(path, is_folder))
    findings.extend(_without_topics(folders, entries))
    return Listing(folders, singles, tuple(findings))


def _entries(folder: Path) -> list[Path] | None:
    """Return what is in *folder* without editors' and systems' leftovers, or None if it cannot be listed."""
    try:
        return sorted(
            (path for path in folder.iterdir() if not _is_leftover(path.name)), key=lambda p: p.name
        )
    except OSError:
        return None


def _is_leftover(name: str) -> bool:
    return (
        name.startswith((".", "#"))
        or name.lower().endswith(_LEFTOVER_ENDINGS)
        or name.lower() in _SYSTEM_FILES
    )


def _missing_root(root: Path) -> Finding:
    place = Place(".", 1)
    if root.is_dir():
        return error(place, "unreadable-folder")
    return error(place, "folder-is-a-file" if root.exists() else "no-folder", path=str(root))


def _unknown(path: Path, is_folder: bool) -> Finding:
    guess = closest(path.stem, FOLDERS if is_folder else SINGLE_FILES) or closest(path.stem, SINGLE_FILES)
    name = guess if guess is None or is_folder else f"{guess}.yaml"
    hint = say("rename-to", name=name) if name else say("remove-or-move")
    return notice(
        Place(path.name, 1), "unknown-folder" if is_folder else "unknown-file", name=path.name, hint=hint
    )


def _without_topics(folders: Mapping[str, tuple[Found, ...]], entries: list[Path]) -> Iterator[Finding]:
    place = Place(TOPICS, 1)
    if folders.get(TOPICS):
        return
    if TOPICS in folders:
        yield error(place, "no-topic-files")
    elif not any(path.name == TOPICS for path in entries):
        near = closest(TOPICS, [path.name for path in entries if path.is_dir() and path.name not in FOLDERS])
        yield error(place, "no-topics-folder", hint=did_you_mean(near))


def _list_inside(folder: Path) -> tuple[tuple[Found, ...], tuple[Finding, ...]]:
    """Return the files of aiheet/, opitut/ or testit/ and findings about what else is in it."""
    entries = _entries(folder)
    if entries is None:
        return (), (error(Place(folder.name, 1), "unreadable-folder"),)
    found: list[Found] = []
    findings: list[Finding] = []
    for path in entries:
        name = f"{folder.name}/{path.name}"
        if path.suffix.lower() in ENDINGS:
            found.append(Found(path, name))
        elif path.is_dir():
            findings.extend(_in_subfolder(path, folder.name))
        elif path.name != FIT and not path.name.casefold().startswith(_READ_BY_PEOPLE):
            findings.append(notice(Place(name, 1), "not-yaml-file"))
    return tuple(found), tuple(findings)


def _in_subfolder(subfolder: Path, folder: str) -> Iterator[Finding]:
    """Name the YAML files right below *subfolder*; deeper ones are found once these have moved."""
    for path in _entries(subfolder) or ():
        if path.suffix.lower() in ENDINGS:
            yield notice(
                Place(f"{folder}/{subfolder.name}/{path.name}", 1), "file-in-subfolder", folder=folder
            )
