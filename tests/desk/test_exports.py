"""Files read back by what reads them: every sign survives that may, nothing becomes a formula."""

import csv
import io
import json
import re
from datetime import date, datetime
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from bot.desk.batch import Format
from bot.desk.exporting import export, exported
from bot.desk.exports.signs import LONGEST_CELL, fitting, is_like_formula, readable
from bot.desk.wanted import Wanted
from bot.proposals.model import Value
from bot.storage.database import Database
from tests.desk.small import FORM, INTERNSHIP, MINNO, NOW, batch, proposal, sent, words

LONG = "Pitkä teksti, jossa on äitejä ja öitä. " * 110

FORMULAS = {
    "equals": '=HYPERLINK("http://paha.example";"Avaa")',
    "plus": "+cmd|' /C calc'!A0",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "spaces": "   =1+1",
    "line break": "\n=1+1",
    "tab": "\t=1+1",
    "tab alone": "\ttekstiä",
    "carriage return": "\r=1+1",
    "hard space": "\u00a0=1+1",
    "invisible": "\u200b=1+1",
    "byte order mark": "\ufeff=1+1",
    "wide": "＝1+1",
    "control": "\x00=1+1",
    "list": "- nuoret\n- vanhat",
    "sum like a number": "+358-40-1234567",
    "number that loses its plus": "+358401234567",
}
HARMLESS = {
    "phone in groups": "+358 40 123 4567",
    "plain": "Nuoret eivät löydä apua",
    "inside": "a=b+c",
    "emoji": "😀 hei 👩‍👩‍👧",
    "quote": '"lainaus"; ja puolipiste',
    "breaks": "eka\ntoka\n\nkolmas",
    "long": LONG,
    "number": "12",
}


def write(value: Value, form: Format) -> bytes:
    return export(batch(proposal({**MINNO, "haaste": value})), form).content


def in_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def in_xlsx(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


def cell_of(book: Workbook, heading: str) -> object:
    sheet = book.worksheets[0]
    [place] = [cell.column for cell in sheet[1] if cell.value == heading]
    return sheet.cell(2, place)


class TestCsv:
    def test_it_opens_right_in_finnish_excel(self) -> None:
        content = export(batch(proposal(MINNO)), Format.CSV).content
        assert content.startswith(b"\xef\xbb\xbfTunnus;Tila;Kierros;L\xc3\xa4hetetty;")
        assert content.count(b"\r\n") == 2
        [row] = in_csv(content)
        assert (row["Lähetetty"], row["Ajankohta"]) == ("21.11.2026 14:05", "kevät 2027")

    def test_days_and_numbers_are_such_to_excel(self) -> None:
        [row] = in_csv(export(batch(proposal(INTERNSHIP)), Format.CSV).content)
        assert (row["Ajankohta"], row["Harjoittelijoita"]) == ("11.1.2027", "2")

    @pytest.mark.parametrize("text", FORMULAS.values(), ids=FORMULAS)
    def test_what_looks_like_a_formula_gets_an_apostrophe(self, text: str) -> None:
        [row] = in_csv(write(text, Format.CSV))
        assert row["Haaste"] == f"'{readable(text)}"

    @pytest.mark.parametrize("text", HARMLESS.values(), ids=HARMLESS)
    def test_other_texts_stay_as_they_are(self, text: str) -> None:
        [row] = in_csv(write(text, Format.CSV))
        assert row["Haaste"] == text

    def test_a_heading_cannot_be_a_formula_either(self) -> None:
        content = export(batch(proposal(MINNO)), Format.CSV).content.decode("utf-8-sig")
        assert not any(is_like_formula(heading) for heading in content.splitlines()[0].split(";"))


class TestXlsx:
    def test_times_days_and_numbers_have_their_types(self) -> None:
        book = in_xlsx(export(batch(proposal(INTERNSHIP)), Format.XLSX).content)
        sent, day = cell_of(book, "Lähetetty"), cell_of(book, "Ajankohta")
        assert (sent.value, sent.number_format) == (  # type: ignore[attr-defined]  # a cell
            datetime(2026, 11, 21, 14, 5, 30),  # noqa: DTZ001  # spreadsheets know no zones
            "d.m.yyyy hh:mm",
        )
        assert day.is_date  # type: ignore[attr-defined]
        assert day.value.date() == date(2027, 1, 11)  # type: ignore[attr-defined]
        assert cell_of(book, "Harjoittelijoita").value == 2  # type: ignore[attr-defined]

    @pytest.mark.parametrize("text", (FORMULAS | HARMLESS).values(), ids=FORMULAS | HARMLESS)
    def test_a_text_is_a_text(self, text: str) -> None:
        found = cell_of(in_xlsx(write(text, Format.XLSX)), "Haaste")
        assert (found.data_type, found.value) == ("s", readable(text))  # type: ignore[attr-defined]

    def test_what_excel_would_read_as_the_number_of_a_sign_is_escaped(self) -> None:
        """openpyxl does not undo the escape; Excel and LibreOffice show `_x0041_` as it was written."""
        found = cell_of(in_xlsx(write("tämä _x0041_", Format.XLSX)), "Haaste")
        assert found.value == "tämä _x005F_x0041_"  # type: ignore[attr-defined]

    def test_no_cell_holds_a_formula(self) -> None:
        made = batch(*(proposal({**MINNO, "haaste": text}) for text in FORMULAS.values()))
        with ZipFile(io.BytesIO(export(made, Format.XLSX).content)) as archive:
            sheets = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
        assert len(sheets) == 2
        assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)

    def test_headings_stay_in_sight_and_can_be_filtered(self) -> None:
        sheet = in_xlsx(export(batch(proposal(MINNO), proposal(INTERNSHIP)), Format.XLSX).content).worksheets[
            0
        ]
        assert sheet.title == "Ehdotukset"
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions == "A1:M3"

    def test_columns_are_as_wide_as_their_content_up_to_a_limit(self) -> None:
        sheet = in_xlsx(write(LONG, Format.XLSX)).worksheets[0]
        widths = {str(cell.value): sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]}
        assert widths["Haaste"] == 60
        assert widths["Tunnus"] == len("K7RTX-2MQ9P") + 3
        assert sheet["H2"].alignment.wrap_text
        assert sheet.row_dimensions[2].height == 180

    def test_a_second_sheet_says_when_of_what_and_how_many(self) -> None:
        facts = in_xlsx(export(batch(proposal(MINNO), with_contacts=True), Format.XLSX).content).worksheets[1]
        assert facts.title == "Tiedot"
        assert [[cell.value for cell in row] for row in facts.rows] == [
            ["Luettelo tehty", datetime(2026, 11, 21, 14, 5, 30)],  # noqa: DTZ001
            ["Rajaus", "tila: Uusi"],
            ["Ehdotuksia", 1],
            ["Yhteystiedot mukana", "kyllä"],
        ]

    def test_nothing_found_is_a_workbook_too(self) -> None:
        sheet = in_xlsx(export(batch(), Format.XLSX).content).worksheets[0]
        assert (sheet.max_row, sheet["A1"].value) == (1, "Tunnus")

    def test_a_text_too_long_for_a_cell_is_cut_visibly(self) -> None:
        text = str(cell_of(in_xlsx(write("😀" * LONGEST_CELL, Format.XLSX)), "Haaste").value)  # type: ignore[attr-defined]
        assert text.endswith("😀… (teksti on katkaistu)")
        assert len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL

    def test_it_is_dated_by_the_moment_it_was_asked_for(self) -> None:
        book = in_xlsx(export(batch(proposal(MINNO)), Format.XLSX).content)
        assert book.properties.created == datetime(2026, 11, 21, 14, 5, 30)  # noqa: DTZ001


class TestJson:
    def test_answers_stand_by_the_ids_of_their_questions(self) -> None:
        [found] = json.loads(export(batch(proposal(MINNO)), Format.JSON).content)
        answers = found.pop("answers")
        assert found == {
            "reference": "K7RTX-2MQ9P",
            "status": "uusi",
            "status_name": "Uusi",
            "round": "kevat-2027",
            "round_name": "Kevään 2027 kierros",
            "form": "minno",
            "form_name": "MINNO-projekti",
            "organisation": "Mieli ry",
            "source": "terminal",
            "sent_at": "2026-11-21T14:05:30+02:00",
            "changed_at": "2026-11-21T14:05:30+02:00",
            "consent": "2026-11",
            "consented_at": "2026-11-21T14:05:30+02:00",
            "told_status": "uusi",
            "held": False,
        }
        assert list(answers) == ["muoto", "haaste", "ajankohta", "rahoitus", "jarjesto"]
        assert answers["rahoitus"] == {
            "question": "Rahoitus",
            "value": ["esr", "stea"],
            "shown": "ESR+, STEA",
            "as_written": False,
        }

    def test_values_keep_their_types_and_nothing_is_changed_in_a_text(self) -> None:
        [found] = json.loads(export(batch(proposal(INTERNSHIP)), Format.JSON).content)
        assert found["answers"]["maara"]["value"] == 2
        assert found["answers"]["palkka"]["value"] is False
        for text in FORMULAS.values():
            [found] = json.loads(write(text, Format.JSON))
            assert found["answers"]["haaste"]["value"] == text


class TestMail:
    def test_it_tells_what_was_asked_for_and_every_proposal_in_full(self) -> None:
        text = export(
            batch(proposal(MINNO), proposal(INTERNSHIP, "ABCDE-23456")), Format.TEXT
        ).content.decode()
        heading, first, second = text.split("-" * 76)
        assert heading.split() == (
            "Ehdotukset Luettelo tehty: 21.11.2026 klo 14.05 Rajaus: tila: Uusi Ehdotuksia: 2".split()
        )
        assert first.strip().startswith("Tunnus: K7RTX-2MQ9P\nTila: Uusi\nKierros: Kevään 2027 kierros\n")
        assert "Ajankohta: 11.1.2027" in second
        assert "maija@mieli.fi" not in text

    def test_lines_are_broken_between_words(self) -> None:
        text = write(f"- {LONG}\nosoite https://{'pitka' * 30}.fi", Format.TEXT).decode()
        long_ones = [line for line in text.splitlines() if len(line) > 76]
        assert long_ones == [f"https://{'pitka' * 30}.fi"]
        item = text[text.index("- Pitkä") :].partition("\nosoite")[0]
        assert all(line.startswith("  ") for line in item.splitlines()[1:])

    def test_a_line_each(self) -> None:
        text = export(
            batch(proposal(MINNO), proposal(INTERNSHIP, "ABCDE-23456")), Format.LINES
        ).content.decode()
        first, second = text.splitlines()[-2:]
        assert re.split(" {2,}", first) == [
            "K7RTX-2MQ9P",
            "21.11.2026",
            "Uusi",
            "Kevään 2027 kierros",
            "MINNO-projekti",
            "Mieli ry",
            "Nuoret eivät löydä vertaistukea.",
        ]
        assert second.index("Äänekosken") == first.index("Mieli ry")


@pytest.mark.parametrize("form", Format)
def test_contact_data_leaves_only_when_asked_for(form: Format) -> None:
    secrets = ("Maija Meikäläinen", "maija@mieli.fi", "40 123 4567")

    def told(*, with_contacts: bool) -> str:
        content = export(batch(proposal(MINNO), with_contacts=with_contacts), form).content
        if form is Format.XLSX:
            with ZipFile(io.BytesIO(content)) as archive:
                return "".join(archive.read(name).decode() for name in archive.namelist())
        return content.decode()

    assert not any(secret in told(with_contacts=False) for secret in secrets)
    if form is not Format.LINES:
        assert all(secret in told(with_contacts=True) for secret in secrets)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (Format.XLSX, "ehdotukset-2026-11-21.xlsx"),
        (Format.CSV, "ehdotukset-2026-11-21.csv"),
        (Format.JSON, "ehdotukset-2026-11-21.json"),
        (Format.TEXT, "ehdotukset-2026-11-21.txt"),
        (Format.LINES, "ehdotukset-2026-11-21.txt"),
    ],
)
def test_a_file_has_a_name_that_says_what_and_when(form: Format, name: str) -> None:
    assert export(batch(), form).name == name


@pytest.mark.parametrize("with_contacts", [False, True])
async def test_a_wish_becomes_a_file_in_one_go(database: Database, with_contacts: bool) -> None:
    await sent(database, MINNO, "K7RTX-2MQ9P", NOW)
    await sent(database, INTERNSHIP, "ABCDE-23456", NOW)
    wish = Wanted(forms=("minno",))
    async with database.reading() as unit:
        file = await exported(unit, wish, Format.CSV, words(), FORM, NOW, with_contacts=with_contacts)
    assert file.name == "ehdotukset-2026-11-21.csv"
    [row] = in_csv(file.content)
    assert (row["Tunnus"], row.get("Sähköposti")) == (
        "K7RTX-2MQ9P",
        "maija@mieli.fi" if with_contacts else None,
    )


@settings(max_examples=50)
@given(st.text(max_size=200))
def test_any_text_comes_through_every_format(text: str) -> None:
    [row] = in_csv(write(text, Format.CSV))
    found = cell_of(in_xlsx(write(text, Format.XLSX)), "Haaste")
    assert row["Haaste"].removeprefix("'") in (readable(text), readable(text).removeprefix("'"))
    assert (found.value or "") == readable(text)  # type: ignore[attr-defined]
    assert write(text, Format.TEXT).decode()


@given(st.text())
def test_no_text_of_a_csv_begins_like_a_formula(text: str) -> None:
    assert not is_like_formula(f"'{text}")


def test_a_text_that_fits_is_not_cut() -> None:
    assert fitting("ä" * LONGEST_CELL, "…") == "ä" * LONGEST_CELL
    assert fitting("ä" * (LONGEST_CELL + 1), "…") == "ä" * (LONGEST_CELL - 1) + "…"
