"""Published intent data becomes a knowledge folder, and nothing that was taught is asked."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.fresh import TODAY
from benchmarks.public import Sentence, measured, read, split, write_folder
from bot.content.loader import load
from bot.finnish.text import comparable

TRAIN = {
    (
        "alarm",
        "alarm_set",
    ): "herätä minut kello {}|laita herätys aamuksi {}|aseta hälytys huomiselle {}|uusi herätys {}",
    (
        "alarm",
        "alarm_query",
    ): "mitä herätyksiä on {}|näytä hälytykset {}|onko herätys päällä {}|kerro herätykset {}",
    (
        "weather",
        "weather_query",
    ): "sataako {}|millainen sää on {}|paljonko on pakkasta {}|paistaako aurinko {}",
    (
        "lists",
        "lists_add",
    ): "lisää maito listalle {}|kirjoita kauppalistaan leipä {}|pane listaan kahvi {}|listalle {}",
    (
        "lists",
        "lists_remove",
    ): "poista maito listalta {}|ota leipä pois listasta {}|tyhjennä lista {}|poista {}",
    (
        "music",
        "play_music",
    ): "soita musiikkia {}|laita radio soimaan {}|toista levy {}|soita seuraava kappale {}",
}
"""Sentences written for this test in the form in which MASSIVE is published."""
WHEN = {"train": "maanantaina|tänään|illalla|kohta", "dev": "nyt|viideltä", "test": "lauantaina|kuudelta"}


def lines() -> Iterator[str]:
    for (scenario, intent), patterns in TRAIN.items():
        for partition, times in WHEN.items():
            for time in times.split("|"):
                for pattern in patterns.split("|"):
                    yield json.dumps(
                        {
                            "id": "0",
                            "locale": "fi-FI",
                            "partition": partition,
                            "scenario": scenario,
                            "intent": intent,
                            "utt": pattern.format(time),
                            "annot_utt": pattern.format(f"[date : {time}]"),
                            "worker_id": "1",
                        },
                        ensure_ascii=False,
                    )


SENTENCES = read(lines())


def test_a_line_is_read_as_it_is_published() -> None:
    assert SENTENCES[0] == Sentence("train", "alarm", "alarm-set", "herätä minut kello maanantaina")


def test_only_training_sentences_are_taught_and_so_many_of_each_intent() -> None:
    found = split(SENTENCES, each=3, left_out=2)
    taught = [one.intent for one in found.taught]
    assert {one.partition for one in found.taught} == {"train"}
    assert len(found.foreign) == 2
    assert {intent: taught.count(intent) for intent in taught} == dict.fromkeys(
        {one.intent for one in SENTENCES} - found.foreign, 3
    )


def test_what_is_asked_was_neither_taught_nor_fitted_and_has_foreign_intents_of_its_own() -> None:
    found = split(
        [*SENTENCES, Sentence("test", "alarm", "alarm-set", SENTENCES[0].text)], each=16, left_out=2
    )
    taught = {comparable(one.text) for one in found.taught}
    assert {one.partition for one in found.asked} == {"test"}
    assert [one for one in found.asked if comparable(one.text) in taught] == []
    asked, fitted = ({one.intent for one in of} & found.foreign for of in (found.asked, found.fitted))
    assert asked
    assert fitted
    assert not asked & fitted


def test_a_sentence_of_two_intents_is_taught_to_one() -> None:
    twice = [Sentence("train", "a", intent, "sama lause") for intent in ("a", "b", "c")]
    assert len(split(twice, each=5, left_out=0).taught) == 1


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("public")
    write_folder(split(SENTENCES, each=8, left_out=2), made)
    return made


def test_the_folder_holds_every_intent_as_an_answer(folder: Path) -> None:
    found = split(SENTENCES, each=8, left_out=2)
    knowledge = load(folder, TODAY)
    phrasings = {answer.id: 1 + len(answer.phrasings) for answer in knowledge.answers}
    assert phrasings == dict.fromkeys((one.intent for one in found.taught), 8)
    assert len(knowledge.tests) == len({(one.intent, comparable(one.text)) for one in found.fitted})


def test_every_system_is_measured_on_it(folder: Path) -> None:
    size, accuracy, wrong, latency, distress = measured(split(SENTENCES, each=8, left_out=2), folder)
    assert size.startswith("4 intents with 32 phrasings")
    for system in ("minnobot", "refitted", "WRatio", "FTS5 trigram"):
        assert all(system in table for table in (accuracy, wrong, latency))
    assert distress.startswith("Taken for distress: 0 of")
