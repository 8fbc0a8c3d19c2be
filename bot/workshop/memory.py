"""What the last self-test of a folder found, kept on disk so that the next one asks only what may have changed.

A file that is missing, broken or from another version of the program costs a full self-test and nothing else.
"""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bot.content.contents import digest_of, program
from bot.content.model import Knowledge
from bot.engine.engine import Engine
from bot.engine.fit import data_of
from bot.engine.vocabulary import Vocabulary
from bot.keeping import newest_first, write_whole
from bot.workshop.selftest import Outcome, Result, Twin

KEPT = 8
"""Folders whose last self-test stays on disk; the ones longest unused go first."""

DECIDING_FILES = (
    "engine/*.py",
    "finnish/*.py",
    "workshop/selftest.py",
    "workshop/leaving_out.py",
    "workshop/inflected.py",
)
"""The files of this program whose code decides what an outcome is and which forms a word has."""

RowKey = tuple[str, str]
"""An answer's id and one of its phrasings."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A question as it was read: its terms, and the spellings whose letters are compared, with their weights."""

    terms: Mapping[str, float]
    shapes: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Memory:
    """A self-test as it was left. *drift* is how many rows have changed since everything was last asked.

    *seen* has the questions that are not rows themselves; both mappings go by `Question.key`. *forms* are the case
    forms of the folder's key words, which take a second to work out.
    """

    ground: str
    rows: tuple[RowKey, ...]
    subjects: Mapping[str, str]
    spellings: frozenset[str]
    drift: int
    outcomes: Mapping[str, Outcome]
    seen: Mapping[str, Seen]
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def ground_of(knowledge: Knowledge, engine: Engine) -> str:
    """Return a fingerprint of what every outcome depends on: word list, subjects' names, weights, the program."""
    lexicon = knowledge.lexicon
    parts = {
        "program": digest_of(program(*DECIDING_FILES)),
        "fit": data_of(engine.fit),
        "synonyms": {head: list(members) for head, members in lexicon.synonyms.items()},
        "small": [sorted(lexicon.ignored), sorted(lexicon.common)],
        "names": [[subject.id, *subject.words] for subject in knowledge.subjects],
        "crisis": knowledge.crisis.id,
    }
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def spellings_of(vocabulary: Vocabulary) -> frozenset[str]:
    """Return each spelling that words are recognised by, with what it stands for."""
    return frozenset(
        f"{spelling}\t{meaning}"
        for known in (vocabulary.own, vocabulary.folded)
        for spelling, meaning in known.items()
    )


def memory_file(cache: Path, folder: Path) -> Path:
    """Return where the self-test of *folder* is remembered."""
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return cache / "itsetesti" / f"{name}.json"


def recall(path: Path) -> Memory | None:
    """Return the memory at *path*, or None when there is none that can be used."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Memory(
            ground=data["ground"],
            rows=tuple((answer_id, text) for answer_id, text in data["rows"]),
            subjects=data["subjects"],
            spellings=frozenset(data["spellings"]),
            drift=data["drift"],
            outcomes={key: _outcome(found) for key, found in data["outcomes"].items()},
            seen={
                key: Seen(terms, tuple((shape, weight) for shape, weight in shapes))
                for key, (terms, shapes) in data["seen"].items()
            },
            forms={word: tuple(forms) for word, forms in data["forms"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def remember(path: Path, memory: Memory) -> None:
    """Write *memory* to *path*, whole or not at all; a full or closed disk is no error."""
    data = {
        "ground": memory.ground,
        "rows": memory.rows,
        "subjects": dict(memory.subjects),
        "spellings": sorted(memory.spellings),
        "drift": memory.drift,
        "outcomes": {key: asdict(outcome) for key, outcome in memory.outcomes.items()},
        "seen": {key: [dict(each.terms), each.shapes] for key, each in memory.seen.items()},
        "forms": dict(memory.forms),
    }
    with suppress(OSError):
        write_whole(path, json.dumps(data, ensure_ascii=False).encode())
        for old in newest_first(path.parent.glob("*.json"))[KEPT:]:
            old.unlink(missing_ok=True)


def _outcome(data: dict[str, Any]) -> Outcome:  # JSON as `remember` wrote it; recall catches what is not
    twin = Twin(**data["twin"]) if data["twin"] else None
    return Outcome(
        **{**data, "result": Result(data["result"]), "answers": tuple(data["answers"]), "twin": twin}
    )
