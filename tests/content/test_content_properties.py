"""Whatever stands in a file, reading it gives findings or knowledge, and never an exception."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content.findings import has_error
from bot.content.loader import read_folder

TODAY = date(2026, 11, 21)

KEYS = [
    "aihe",
    "otsikko",
    "sanat",
    "vastaukset",
    "tunnus",
    "kysymys",
    "vastaus",
    "muotoilut",
    "lähteet",
    "liittyvät",
]
KEYS += [
    "tarkistettu",
    "voimassa",
    "toiminto",
    "<<",
    "synonyymit",
    "yhteystiedot",
    "kierrokset",
    "kysymykset",
    "suostumus",
    "tyyppi",
    "vaihtoehdot",
    "vain",
    "enintään",
    "tilat",
    "siirtymät",
    "a.b",
    "? x",
    "",
]
VALUES = [
    "",
    "a",
    "minno-a",
    "[a, b]",
    "[",
    "{a: b}",
    "{",
    '"',
    "'x",
    "|",
    ">",
    "*a",
    "&a b",
    "!!python/x y",
    "- a",
]
VALUES += [
    "2026-11-21",
    "2026-02-31",
    "{yhteystieto}",
    "[x](y)",
    "**",
    "\x00",
    "\ud7ff",
    "💥",
    "~",
    "12:30",
    "kyllä",
    "valinta",
    "muoto",
    "9",
    "#",
]

lines = st.builds(
    lambda indent, dash, key, colon, value: " " * indent + dash + key + colon + value,
    st.integers(0, 8),
    st.sampled_from(["", "- ", "-", "\t"]),
    st.sampled_from(KEYS),
    st.sampled_from([": ", ":", "", " "]),
    st.sampled_from(VALUES),
)
yaml_like = st.lists(lines, max_size=12).map(lambda some: "\n".join(some).encode())
ending = st.sampled_from([b"", b"\n", b"\r\n", b"\r", b"\xff", b"\xef\xbb\xbf"])
FILES = [
    "aiheet/a.yaml",
    "testit/a.yaml",
    "opitut/a.yaml",
    "sanasto.yaml",
    "yhteystiedot.yaml",
    "kierrokset.yaml",
]
FILES += ["tekstit.yaml", "lomake.yaml", "tilat.yaml"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kansio")


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(FILES), content=st.one_of(st.binary(max_size=200), yaml_like), end=ending)
def test_reading_never_fails(folder: Path, shipped: Path, name: str, content: bytes, end: bytes) -> None:
    for other in FILES:
        (folder / other).unlink(missing_ok=True)
    (folder / "aiheet").mkdir(exist_ok=True)
    good = "vastaukset:\n  - tunnus: a\n    kysymys: b\n    vastaus: c\n"
    (folder / "aiheet" / "a.yaml").write_text(good, encoding="utf-8")
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(content + end)

    reading = read_folder(folder, TODAY, shipped=shipped)

    assert (reading.knowledge is None) == has_error(reading.findings)
    count = (content + end).count(b"\n") + (content + end).count(b"\r") + 1
    assert all(1 <= finding.line <= count or finding.file != name for finding in reading.findings)
    assert all("\n" not in finding.message for finding in reading.findings)
