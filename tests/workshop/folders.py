"""A small knowledge folder in real Finnish: two subjects, eight answers, test questions."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

Phrasings = Mapping[str, Sequence[str]]
"""By answer id: its `kysymys`, then its `muotoilut`."""

ANSWERS: Mapping[str, Phrasings] = {
    "minno": {
        "minno-kesto": (
            "Kuinka kauan MINNO-projekti kestää?",
            "montako viikkoa minno kestää",
            "milloin minno alkaa ja päättyy",
            "minnon aikataulu",
            "kuinka pitkä MINNO-projekti on viikkoina",
        ),
        "minno-hinta": (
            "Mitä MINNO-projekti maksaa järjestölle?",
            "paljonko minno maksaa",
            "onko minno maksuton yhdistykselle",
            "minnon hinta",
            "peritäänkö MINNO-projektista maksua",
        ),
        "minno-ryhma": (
            "Montako opiskelijaa MINNO-ryhmässä on?",
            "minnon ryhmäkoko",
            "kuinka suuri opiskelijaryhmä minnossa on",
            "paljonko opiskelijoita minnoon tulee",
            "opiskelijatiimin koko minnossa",
        ),
        "minno-ohjaus": (
            "Kuka ohjaa MINNO-ryhmää?",
            "ohjaako opettaja minnoryhmää",
            "minnon ohjaava opettaja",
            "kuka vastaa opiskelijoiden ohjauksesta minnossa",
        ),
    },
    "harjoittelu": {
        "harjoittelu-kesto": (
            "Kuinka kauan harjoittelu kestää?",
            "montako viikkoa harjoittelu kestää",
            "harjoittelun pituus",
            "milloin harjoittelija voi aloittaa",
            "kuinka pitkä harjoittelujakso on",
        ),
        "harjoittelu-palkka": (
            "Maksetaanko harjoittelijalle palkkaa?",
            "paljonko harjoittelijalle maksetaan",
            "onko harjoittelu palkaton",
            "harjoittelijan palkka",
            "pitääkö harjoittelijalle maksaa korvaus",
        ),
        "harjoittelu-ohjaus": (
            "Kuka ohjaa harjoittelijaa työpaikalla?",
            "tarvitseeko harjoittelija työpaikkaohjaajan",
            "harjoittelijan ohjaaja",
            "paljonko aikaa harjoittelijan ohjaaminen vie",
        ),
        "harjoittelu-haku": (
            "Miten ilmoitamme avoimesta harjoittelupaikasta?",
            "mistä saamme harjoittelijan",
            "harjoittelupaikan ilmoittaminen",
            "miten harjoittelijoita haetaan järjestöön",
        ),
    },
}

TESTS: Phrasings = {
    "minno-kesto": ("kauanko se minno oikein kestää", "montako viikkoa minnoon menee"),
    "minno-hinta": ("tuleeko minnosta lasku yhdistykselle", "mitä MINNO meille maksaa"),
    "harjoittelu-kesto": ("kauanko harjoittelija on meillä", "harjoittelun kesto viikkoina"),
    "harjoittelu-palkka": ("täytyykö harjoittelijalle maksaa palkkaa", "saako harjoittelija palkan"),
    "tuntematon": ("millä junalla pääsen Rovaniemelle", "paljonko kello on"),
}

SUBJECT_WORDS = {"minno": ["minno", "minnoprojekti"], "harjoittelu": ["harjoittelu", "harjoittelija"]}


def write_folder(folder: Path, answers: Mapping[str, Phrasings] = ANSWERS, tests: Phrasings = TESTS) -> Path:
    """Write a knowledge folder and return it."""
    for subject, phrasings in answers.items():
        data = {
            "aihe": subject,
            "sanat": SUBJECT_WORDS.get(subject, []),
            "vastaukset": [
                {
                    "tunnus": answer_id,
                    "kysymys": texts[0],
                    "muotoilut": list(texts[1:]),
                    "vastaus": "Näin se on.",
                }
                for answer_id, texts in phrasings.items()
            ],
        }
        write(folder / "aiheet" / f"{subject}.yaml", data)
    if tests:
        write(
            folder / "testit" / "minno.yaml", {answer_id: list(texts) for answer_id, texts in tests.items()}
        )
    return folder


def write(path: Path, data: object) -> None:
    """Write *data* as YAML."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def with_phrasing(answer_id: str, *texts: str) -> Mapping[str, Phrasings]:
    """Return ANSWERS with *texts* among the phrasings of *answer_id*."""
    return {
        subject: {each: (*known, *texts) if each == answer_id else known for each, known in phrasings.items()}
        for subject, phrasings in ANSWERS.items()
    }


def without_phrasing(text: str) -> Mapping[str, Phrasings]:
    """Return ANSWERS without the phrasing *text*."""
    return {
        subject: {each: tuple(known for known in texts if known != text) for each, texts in phrasings.items()}
        for subject, phrasings in ANSWERS.items()
    }
