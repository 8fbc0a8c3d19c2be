"""Indexes as bytes and back, so that a start need not work them out again. No pickles: arrays and JSON."""

import hashlib
import io
import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.content.model import Knowledge, Lexicon
from bot.engine.building import Indexes
from bot.engine.classifier import Classifier
from bot.engine.index import SparseIndex
from bot.engine.intents import Learned
from bot.engine.nearest import Spellings
from bot.engine.vocabulary import Readings, Vocabulary
from bot.finnish.morphology import Morph

FORMAT = 19
"""Raised whenever what is stored, or how words are understood, changes."""


def fingerprint(knowledge: Knowledge) -> str:
    """Return a name for all that the indexes of *knowledge* depend on, this program's own format included."""
    lexicon = knowledge.lexicon
    parts = {
        "format": FORMAT,
        "rows": [
            [answer.id, answer.question, *(phrasing.text for phrasing in answer.phrasings)]
            for answer in knowledge.answers
        ],
        "names": [[subject.id, *subject.words] for subject in knowledge.subjects],
        "synonyms": {head: list(members) for head, members in lexicon.synonyms.items()},
        "small": [sorted(lexicon.ignored), sorted(lexicon.common)],
        "crisis": knowledge.crisis.id,
        "intents": {name: list(texts) for name, texts in knowledge.intents.items()},
    }
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:32]


def pack(indexes: Indexes) -> bytes:
    """Return *indexes* as bytes."""
    vocabulary = indexes.vocabulary
    words = {
        "groups": vocabulary.groups,
        "phrases": vocabulary.phrases,
        "own": vocabulary.own,
        "folded": vocabulary.folded,
        "by_length": vocabulary.repaired_to.by_length,
    }
    readings = {
        word: [[morph.base, morph.parts, morph.root, morph.word_class] for morph in found]
        for word, found in vocabulary.readings.items()
    }
    buffer = io.BytesIO()
    arrays = {
        **_arrays("terms", indexes.terms),
        **(_arrays("letters", indexes.letters) if indexes.letters else {}),
        "classifier.weights": indexes.classifier.weights,
        "classifier.rarities": indexes.classifier.rarities,
        "intents.weights": indexes.intents.weights,
        "intents.rarity": indexes.intents.rarity,
        "words": _text(words),
        "readings": _text(readings),
        "keys": _text(indexes.keys),
    }
    np.savez(buffer, **arrays)  # type: ignore[arg-type]  # the stub takes each keyword for allow_pickle
    return buffer.getvalue()


def unpack(data: bytes, lexicon: Lexicon) -> Indexes:
    """Return the indexes packed as *data*; raise ValueError, KeyError or OSError when it is not such data."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        words = _loaded(stored["words"])
        folded = {spelling: tuple(found) for spelling, found in words["folded"].items()}
        vocabulary = Vocabulary(
            lexicon=lexicon,
            groups={base: tuple(heads) for base, heads in words["groups"].items()},
            phrases={
                first: tuple((tuple(bases), head) for bases, head in found)
                for first, found in words["phrases"].items()
            },
            own=words["own"],
            folded=folded,
            spellings=tuple(sorted(folded)),
            repaired_to=Spellings(
                {int(length): tuple(found) for length, found in words["by_length"].items()}
            ),
            readings=_readings(_loaded(stored["readings"])),
        )
        intents = Learned(stored["intents.weights"], stored["intents.rarity"])
        classifier = Classifier(stored["classifier.weights"], stored["classifier.rarities"])
        letters = None if classifier.is_trained else _index("letters", stored)
        keys = tuple(_loaded(stored["keys"]))
        return Indexes(vocabulary, _index("terms", stored), letters, classifier, intents, keys)


def unpack_readings(data: bytes) -> Readings:
    """Return only the readings of words from indexes packed as *data*, of whatever knowledge they were."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        return _readings(_loaded(stored["readings"]))


def _readings(words: Mapping[str, Any]) -> Readings:
    return {
        word: tuple(Morph(base, tuple(parts), root, kind) for base, parts, root, kind in found)
        for word, found in words.items()
    }


def _arrays(name: str, index: SparseIndex) -> dict[str, NDArray[Any]]:
    return {
        f"{name}.features": _text(list(index.features)),
        f"{name}.idf": index.idf,
        f"{name}.starts": index.starts,
        f"{name}.rows": index.rows,
        f"{name}.values": index.values,
        f"{name}.whole": np.array([index.size, index.unseen_idf]),
    }


def _index(name: str, stored: Mapping[str, NDArray[Any]]) -> SparseIndex:
    size, unseen_idf = stored[f"{name}.whole"]
    return SparseIndex(
        features={feature: number for number, feature in enumerate(_loaded(stored[f"{name}.features"]))},
        idf=stored[f"{name}.idf"],
        starts=stored[f"{name}.starts"],
        rows=stored[f"{name}.rows"],
        values=stored[f"{name}.values"],
        size=int(size),
        unseen_idf=float(unseen_idf),
    )


def _text(data: object) -> NDArray[np.uint8]:
    return np.frombuffer(json.dumps(data, ensure_ascii=False).encode(), np.uint8)


def _loaded(array: NDArray[Any]) -> Any:  # JSON is whatever was packed above
    return json.loads(array.tobytes())
