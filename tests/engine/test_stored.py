"""Indexes as bytes and back, and the name under which they are kept."""

import io
import pickle
from dataclasses import replace

import numpy as np
import pytest

from bot.content.model import Knowledge, Lexicon, Phrasing, Place, Source
from bot.engine.building import base_of, build_indexes
from bot.engine.engine import Engine
from bot.engine.stored import fingerprint, pack, unpack, unpack_readings
from tests.engine.small import CRISIS, LEXICON, answer, knowledge, with_first_answer

MESSAGES = [
    "Paljonko MINNO maksaa?",
    "onks harkasta liksaa",
    "opinnayte tyon palkka",
    "maksetaanko palkkaa",
    "harkkasopparin hinta ja kauanko minno kestää",
    "otan yhteyttä",
    "haluan kuolla",
    "xyzzy",
    "",
]


def test_an_engine_from_stored_indexes_gives_the_same_verdicts(small: Engine) -> None:
    known = knowledge()
    indexes = unpack(pack(build_indexes(known)), known.lexicon)
    again = Engine(base_of(known, indexes), small.fit)
    for text in MESSAGES:
        assert again.answer(text) == small.answer(text)
        assert again.answer(text, ["Kauanko MINNO kestää?"]) == small.answer(text, ["Kauanko MINNO kestää?"])


def test_a_vocabulary_comes_back_as_it_was() -> None:
    known = knowledge()
    before = build_indexes(known)
    data = pack(before)
    assert unpack(data, known.lexicon).vocabulary == before.vocabulary
    assert unpack_readings(data) == before.vocabulary.readings


def test_a_string_that_has_come_back_is_there_once() -> None:
    known = knowledge()
    vocabulary = unpack(pack(build_indexes(known)), known.lexicon).vocabulary
    words = (word for same in vocabulary.folded.values() for word in same)
    readings = (morph for same in vocabulary.readings.values() for morph in same)
    strings = [*vocabulary.own, *vocabulary.folded, *words, *(morph.base for morph in readings)]
    assert len(strings) > len(set(strings))
    assert len({id(string) for string in strings}) == len(set(strings))


def of_another_kind() -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, something=np.zeros(3))
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"not an index at all", id="text"),
        pytest.param(bytes(1000), id="zeros"),
        pytest.param(pickle.dumps({"terms": 1}), id="a pickle is not opened"),
        pytest.param(of_another_kind(), id="arrays of another kind"),
    ],
)
def test_bytes_that_are_no_indexes_are_refused(data: bytes) -> None:
    with pytest.raises((ValueError, KeyError, OSError)):
        unpack(data, LEXICON)


PLACE = Place("aiheet/minno.yaml", 1)

FIRST_SUBJECT, *OTHERS = knowledge().subjects


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(with_first_answer(knowledge(), phrasings=(Phrasing("uusi", PLACE),)), id="a phrasing"),
        pytest.param(with_first_answer(knowledge(), question="Onko tämä uusi?"), id="a question"),
        pytest.param(with_first_answer(knowledge(), id="uusi"), id="an id"),
        pytest.param(
            knowledge(replace(FIRST_SUBJECT, words=("minno", "uusi")), *OTHERS), id="a subject word"
        ),
        pytest.param(knowledge(*OTHERS), id="an answer taken out"),
        pytest.param(knowledge(*OTHERS, FIRST_SUBJECT), id="the order of the files"),
        pytest.param(
            knowledge(lexicon=replace(LEXICON, synonyms={**LEXICON.synonyms, "hinta": ("maksaa", "uusi")})),
            id="a synonym",
        ),
        pytest.param(knowledge(lexicon=replace(LEXICON, ignored=frozenset({"uusi"}))), id="a filler"),
        pytest.param(knowledge(lexicon=replace(LEXICON, common=frozenset({"uusi"}))), id="a common word"),
        pytest.param(knowledge(lexicon=Lexicon()), id="no lexicon"),
        pytest.param(
            replace(knowledge(), crisis=replace(CRISIS, id="uusi")), id="which answer is the crisis answer"
        ),
    ],
)
def test_the_fingerprint_changes_with_what_the_indexes_depend_on(changed: Knowledge) -> None:
    assert fingerprint(changed) != fingerprint(knowledge())


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(knowledge(), id="nothing"),
        pytest.param(with_first_answer(knowledge(), text="Uusi vastaus."), id="an answer's text"),
        pytest.param(with_first_answer(knowledge(), label="Uusi"), id="a button"),
        pytest.param(with_first_answer(knowledge(), sources=(Source("Uusi"),)), id="a source"),
        pytest.param(replace(knowledge(), texts={"uusi": "Uusi"}, digest="uusi"), id="a text of the bot"),
        pytest.param(
            replace(knowledge(), crisis=answer(CRISIS.id, "muut", "Uusi?")), id="the crisis answer's words"
        ),
    ],
)
def test_the_fingerprint_stays_with_what_the_indexes_do_not_depend_on(changed: Knowledge) -> None:
    assert fingerprint(changed) == fingerprint(knowledge())
