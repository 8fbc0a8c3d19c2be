"""Indexes as bytes and back, so that a start need not work them out again. No pickles: arrays and JSON."""

import hashlib
import io
import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.content.model import Knowledge, Lexicon
from bot.engine.building import Indexes
from bot.engine.classifier import Classifier
from bot.engine.index import SparseIndex
from bot.engine.intents import Learned
from bot.engine.stored_words import (
    Arrays,
    as_array,
    from_array,
    readings_from,
    vocabulary_arrays,
    vocabulary_from,
)
from bot.engine.vocabulary import Readings

FORMAT = 20
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
    buffer = io.BytesIO()
    arrays = {
        **_arrays("terms", indexes.terms),
        **(_arrays("letters", indexes.letters) if indexes.letters else {}),
        "classifier.weights": indexes.classifier.weights,
        "classifier.rarities": indexes.classifier.rarities,
        "intents.weights": indexes.intents.weights,
        "intents.rarity": indexes.intents.rarity,
        **vocabulary_arrays(indexes.vocabulary),
        "keys": as_array(indexes.keys),
    }
    np.savez(buffer, **arrays)  # type: ignore[arg-type]  # the stub takes each keyword for allow_pickle
    return buffer.getvalue()


def unpack(data: bytes, lexicon: Lexicon) -> Indexes:
    """Return the indexes packed as *data*; raise ValueError, KeyError or OSError when it is not such data."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        intents = Learned(stored["intents.weights"], stored["intents.rarity"])
        classifier = Classifier(stored["classifier.weights"], stored["classifier.rarities"])
        letters = None if classifier.is_trained else _index("letters", stored)
        keys = tuple(from_array(stored["keys"]))
        vocabulary = vocabulary_from(stored, lexicon)
        return Indexes(vocabulary, _index("terms", stored), letters, classifier, intents, keys)


def unpack_readings(data: bytes) -> Readings:
    """Return only the readings of words from indexes packed as *data*, of whatever knowledge they were."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        return readings_from(stored)


def _arrays(name: str, index: SparseIndex) -> dict[str, NDArray[Any]]:
    return {
        f"{name}.features": as_array(list(index.features)),
        f"{name}.idf": index.idf,
        f"{name}.starts": index.starts,
        f"{name}.rows": index.rows,
        f"{name}.values": index.values,
        f"{name}.whole": np.array([index.size, index.unseen_idf]),
    }


def _index(name: str, stored: Arrays) -> SparseIndex:
    size, unseen_idf = stored[f"{name}.whole"]
    return SparseIndex(
        features={feature: number for number, feature in enumerate(from_array(stored[f"{name}.features"]))},
        idf=stored[f"{name}.idf"],
        starts=stored[f"{name}.starts"],
        rows=stored[f"{name}.rows"],
        values=stored[f"{name}.values"],
        size=int(size),
        unseen_idf=float(unseen_idf),
    )
