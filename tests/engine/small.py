"""A knowledge base small enough to be read at one glance, as dataclasses and as a folder of YAML."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import yaml

from bot.content.form_model import Consent, Form, Statuses
from bot.content.model import (
    Answer,
    Contact,
    Contacts,
    Controller,
    Knowledge,
    Lexicon,
    Phrasing,
    Place,
    Subject,
)
from bot.engine.building import base_of, build_indexes
from bot.engine.engine import Engine
from bot.engine.fit import Fit, Weights, data_of

WEIGHTS = Weights(
    parts=(5.7, 9.1, 18.9, 2.1, 6.2, 0.0),
    right=(-6.2, 5.2, 0.1, -4.3, -0.8, 1.2, 9.5, 0.0, 0.3, 1.5, 1.7, 1.3),
    near=(-7.3, 2.9, 0.0, -1.2, 0.7, 1.6, 6.6, 0.0, 0.2, 2.2, 1.8, 0.8),
)
FIT = Fit(trained=WEIGHTS, untrained=WEIGHTS, on="hand")
"""Weights like those that were learned, but still when those are learned anew."""

LEXICON = Lexicon(
    synonyms={
        "harjoittelu": ("harkka", "harjoittelija"),
        "opinnäytetyö": ("oppari", "ont"),
        "hinta": ("maksaa", "kustannus"),
        "palkka": ("liksa",),
        "sopimus": ("soppari",),
        "kesto": ("kestää", "kauanko", "kuinka pitkä aika"),
        "yhteystieto": ("ottaa yhteyttä", "sähköposti"),
        "soste": ("soste ry",),
        "ohjaaja": ("ope", "opettaja"),
    },
    ignored=frozenset({"niinku", "tota", "siis"}),
    common=frozenset({"järjestö", "opiskelija"}),
)

QUESTIONS = {
    "minno": {
        "minno-hinta": ("Paljonko MINNO maksaa?", "mikä on minnon hinta", "onko minno ilmainen järjestölle"),
        "minno-kesto": ("Kauanko MINNO kestää?", "minnon kesto", "kuinka pitkä minnoprojekti on"),
        "minno-ohjaus": ("Kuka ohjaa MINNO-ryhmää?", "onko minnossa ohjaaja", "kuka ope minnossa on"),
    },
    "harjoittelu": {
        "harjoittelu-palkka": (
            "Maksetaanko harjoittelijalle palkkaa?",
            "harkan palkka",
            "onko harjoittelu palkallinen",
        ),
        "harjoittelu-kesto": (
            "Kauanko harjoittelu kestää?",
            "harkan pituus",
            "montako viikkoa harjoittelu on",
        ),
    },
    "opinnaytetyo": {
        "opinnaytetyo-palkka": ("Maksetaanko opinnäytetyön tekijälle palkkaa?", "opparin palkka"),
        "opinnaytetyo-kesto": ("Kauanko opinnäytetyö kestää?", "opparin pituus"),
    },
    "muut": {
        "kiitos": ("Kiitos!", "kiitos paljon avusta"),
        "yhteystiedot": ("Mikä on teidän sähköposti?", "miten otan yhteyttä", "SOSTEn yhteystiedot"),
    },
}
"""For each subject its answers, for each answer its question and then its phrasings."""

NAMES = {
    "minno": ("minno", "minnoprojekti"),
    "harjoittelu": ("harjoittelu", "harkka"),
    "opinnaytetyo": ("opinnäytetyö", "oppari"),
}


def answer(answer_id: str, subject: str, *said: str) -> Answer:
    """Return an answer whose question is the first of *said*, its phrasings the rest."""
    question, *others = said
    place = Place(f"aiheet/{subject}.yaml", 1)
    phrasings = tuple(Phrasing(text, place) for text in others)
    return Answer(answer_id, subject, question, f"Vastaus {answer_id}.", place, phrasings=phrasings)


def subject(subject_id: str, answers: Iterable[Answer], names: Sequence[str] = ()) -> Subject:
    """Return a subject that *names* name."""
    return Subject(subject_id, subject_id.title(), tuple(names), tuple(answers))


CRISIS = answer("kriisi", "muut", "Mistä saa apua heti kriisissä?")


def knowledge(*subjects: Subject, lexicon: Lexicon = LEXICON) -> Knowledge:
    """Return knowledge of *subjects*, or of QUESTIONS where none are given."""
    contact = Contact("vaihde", "Vaihde", phone="09 123")
    contacts = Contacts((contact,), contact, Controller("Yhdistys ry"))
    form, statuses = Form("", (), Consent("", "")), Statuses((), "", "", "")
    return Knowledge(subjects or _subjects(), lexicon, contacts, {}, (), CRISIS, (), "", form, statuses)


def _subjects() -> tuple[Subject, ...]:
    return tuple(
        subject(name, (answer(each, name, *said) for each, said in answers.items()), NAMES.get(name, ()))
        for name, answers in QUESTIONS.items()
    )


def engine_of(known: Knowledge) -> Engine:
    """Return an engine that answers from *known*."""
    return Engine(base_of(known, build_indexes(known)), FIT, known.crisis.id)


@cache
def small() -> Engine:
    """Return the engine of QUESTIONS."""
    return engine_of(knowledge())


def with_first_answer(known: Knowledge, **changed: object) -> Knowledge:
    """Return *known* with fields of its first answer *changed*."""
    first, *rest = known.subjects
    changed_answer = replace(first.answers[0], **changed)  # type: ignore[arg-type]  # an answer's fields, by name
    return replace(known, subjects=(replace(first, answers=(changed_answer, *first.answers[1:])), *rest))


def write_folder(folder: Path) -> Path:
    """Write QUESTIONS as a knowledge folder with FIT of its own and return it."""
    (folder / "aiheet").mkdir(parents=True)
    for each in knowledge().subjects:
        entries = [
            {
                "tunnus": one.id,
                "kysymys": one.question,
                "muotoilut": [phrasing.text for phrasing in one.phrasings],
                "vastaus": one.text,
            }
            for one in each.answers
        ]
        content = {"otsikko": each.title, "sanat": list(each.words), "vastaukset": entries}
        _dump(folder / "aiheet" / f"{each.id}.yaml", content)
    lexicon = {
        "synonyymit": {head: list(members) for head, members in LEXICON.synonyms.items()},
        "ohitettavat": sorted(LEXICON.ignored),
        "yleiset": sorted(LEXICON.common),
    }
    _dump(folder / "sanasto.yaml", lexicon)
    (folder / "sovitus.json").write_text(json.dumps(data_of(FIT)), encoding="utf-8")
    return folder


def _dump(path: Path, content: object) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
