"""A tiny shipped folder, and folders built from plain dictionaries."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from bot.content.loader import Reading, read_folder

Files = Mapping[str, str | bytes]

TODAY = date(2026, 11, 21)

SHIPPED: Files = {
    "aiheet/keskustelu.yaml": """\
vastaukset:
  - tunnus: kriisi
    kysymys: Olen hädässä
    vastaus: Soita 112.
""",
    "sanasto.yaml": "opinnäytetyö: [oppari, ont]\nohitettavat: [moi]\n",
    "yhteystiedot.yaml": """\
yhteystiedot:
  - tunnus: soste
    nimi: SOSTE
    sähköposti: info@esimerkki.fi
oletus: soste
rekisterinpitäjä: {nimi: SOSTE ry, sähköposti: info@esimerkki.fi}
""",
    "kierrokset.yaml": "kierrokset: []\n",
    "lomake.yaml": """\
suostumus: {versio: "1", teksti: Saako ehdotuksen tallentaa?}
kysymykset:
  - {tunnus: jarjesto, kysymys: Mikä järjestö?, tyyppi: teksti}
  - {tunnus: sahkoposti, kysymys: Mihin kirjoitetaan?, tyyppi: sähköposti, yhteystieto: kyllä}
""",
    "tilat.yaml": """\
tilat:
  - {tunnus: uusi, nimi: Uusi, kerrotaan: Ehdotus odottaa., siirtymät: [siirretty], alku: kyllä}
  - {tunnus: siirretty, nimi: Siirretty, kerrotaan: Siirtyi., siirtymät: [uusi], siirtää_kierroksen: kyllä}
  - {tunnus: peruttu, nimi: Peruttu, kerrotaan: Peruttu., päättynyt: kyllä, peruutus: kyllä}
""",
    "tekstit.yaml": 'tervehdys: Hei!\nehdotus:\n  kiitos: "Kiitos, viitteesi on {viite}."\n',
}


def write_files(root: Path, files: Files) -> Path:
    """Write *files* below *root*; a name that ends in a slash becomes a folder."""
    root.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = root / name
        if name.endswith("/"):
            path.mkdir(parents=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_files(tmp_path_factory.mktemp("shipped"), SHIPPED)


@pytest.fixture
def read(tmp_path: Path, shipped: Path) -> Callable[[Files], Reading]:
    """Return a function that writes files into a folder and reads it."""

    def read(files: Files) -> Reading:
        return read_folder(write_files(tmp_path / "kansio", files), TODAY, shipped=shipped)

    return read
