"""One table for every spreadsheet: typed cells, a column per question, contact data only when asked for."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.content.form_model import Field, Form, Kind
from bot.desk.table import Cell, table_of
from bot.proposals.model import Answer, Proposal, Value
from tests.desk.small import FIELDS, FORM, INTERNSHIP, JARJESTO, MAILI, MINNO, proposal, words

FIXED = ("reference", "status", "round", "sent_at", "changed_at", "source")


def cells(of: Proposal, *, with_contacts: bool = True, form: Form = FORM) -> dict[str, Cell]:
    table = table_of([of], words(), form, with_contacts=with_contacts)
    return dict(zip((column.id for column in table.columns), table.rows[0], strict=True))


def test_fixed_columns_come_first_and_then_the_questions_of_the_form() -> None:
    table = table_of([proposal(MINNO)], words(), FORM, with_contacts=True)
    assert [column.id for column in table.columns] == [*FIXED, *(field.id for field in FIELDS)]
    assert [column.name for column in table.columns][:7] == [
        "Tunnus",
        "Tila",
        "Kierros",
        "Lähetetty",
        "Muutettu",
        "Lähde",
        "Yhteistyön muoto",
    ]


def test_what_is_fixed_is_told_in_finnish_and_in_local_time() -> None:
    row = cells(proposal(MINNO))
    assert [row[name] for name in FIXED] == [
        "K7RTX-2MQ9P",
        "Uusi",
        "Kevään 2027 kierros",
        datetime(2026, 11, 21, 14, 5, 30),  # noqa: DTZ001  # spreadsheets know no zones
        datetime(2026, 11, 21, 14, 5, 30),  # noqa: DTZ001
        "pääte",
    ]


@pytest.mark.parametrize(
    ("values", "field", "cell"),
    [
        pytest.param(MINNO, "muoto", "MINNO-projekti", id="a choice by name"),
        pytest.param(MINNO, "rahoitus", "ESR+, STEA", id="several choices"),
        pytest.param(MINNO, "ajankohta", "kevät 2027", id="a term is text"),
        pytest.param(INTERNSHIP, "ajankohta", date(2027, 1, 11), id="a day is a date"),
        pytest.param({**MINNO, "ajankohta": "2027-01"}, "ajankohta", "tammikuu 2027", id="a month is text"),
        pytest.param({**MINNO, "ajankohta": "2027"}, "ajankohta", "2027", id="a year is text"),
        pytest.param({**MINNO, "ajankohta": "kun ehtii"}, "ajankohta", "kun ehtii", id="left as written"),
        pytest.param(INTERNSHIP, "maara", 2, id="a number"),
        pytest.param({**INTERNSHIP, "maara": "2-3"}, "maara", "2-3", id="a number left as written"),
        pytest.param(INTERNSHIP, "palkka", "ei", id="no is a word"),
        pytest.param({**INTERNSHIP, "palkka": True}, "palkka", "kyllä", id="yes is a word"),
        pytest.param(INTERNSHIP, "puhelin", None, id="skipped"),
        pytest.param(INTERNSHIP, "haaste", None, id="not asked"),
        pytest.param({**INTERNSHIP, "haaste": "vanha"}, "haaste", None, id="left over from another form"),
        pytest.param({**MINNO, "muoto": "poistettu"}, "muoto", "poistettu", id="a choice nobody knows"),
    ],
)
def test_an_answer_is_a_cell_of_its_kind(values: dict[str, Value], field: str, cell: Cell) -> None:
    found = cells(proposal(values))[field]
    assert (found, type(found)) == (cell, type(cell))


def test_contact_questions_have_no_column_unless_asked_for() -> None:
    row = cells(proposal(MINNO), with_contacts=False)
    assert {"yhteyshenkilo", "sahkoposti", "puhelin"}.isdisjoint(row)
    assert not {"Maija Meikäläinen", "maija@mieli.fi", "+358 40 123 4567"}.intersection(row.values())


def test_an_answer_given_as_contact_data_stays_it_when_the_form_changes() -> None:
    """And the other way round: a question marked later was one all the time."""
    bare = replace(FORM, version="f3", fields=(JARJESTO, replace(MAILI, is_contact=False)))
    marked = replace(FORM, version="f1", fields=(replace(JARJESTO, is_contact=True),))
    assert "sahkoposti" not in cells(proposal(MINNO), with_contacts=False, form=bare)
    assert "jarjesto" not in cells(proposal(MINNO), with_contacts=False, form=marked)


def test_a_new_question_has_its_column_before_anybody_answered_it() -> None:
    new = Field("kesto", "Kuinka kauan?", Kind.TEXT, "Kesto")
    grown = replace(FORM, version="f3", fields=(*FIELDS[:2], new, *FIELDS[2:]))
    table = table_of([proposal(MINNO)], words(), grown, with_contacts=True)
    assert [column.id for column in table.columns][len(FIXED) + 2] == "kesto"
    assert table.rows[0][len(FIXED) + 2] is None


def test_questions_of_older_forms_follow_where_they_were_answered() -> None:
    gone = Field("koko", "Kuinka suuri?", Kind.TEXT, "Koko")
    unanswered = Field("vari", "Väri?", Kind.TEXT, "Väri")
    old = replace(FORM, version="f1", fields=(gone, unanswered, *FIELDS))
    table = table_of([proposal({**MINNO, "koko": "suuri"}, form=old), proposal(MINNO)], words(), FORM)
    assert [column.id for column in table.columns][-1] == "koko"
    assert "vari" not in {column.id for column in table.columns}
    assert [row[-1] for row in table.rows] == ["suuri", None]


def test_a_heading_is_that_of_the_newest_form() -> None:
    old = replace(FORM, version="f1", fields=(replace(JARJESTO, name="Yhdistys"), *FIELDS[:2]))
    table = table_of([proposal(MINNO, form=old)], words(), FORM)
    assert [column.name for column in table.columns if column.id == "jarjesto"] == ["Järjestö"]


def test_without_the_form_of_today_the_one_used_last_gives_the_order() -> None:
    old = replace(FORM, version="f1", fields=FIELDS[::-1])
    earlier = replace(proposal(MINNO, form=old), begun_at=proposal(MINNO).begun_at - timedelta(days=9))
    table = table_of([earlier, proposal(MINNO)], words(), with_contacts=True)
    asked = [column.id for column in table.columns][len(FIXED) :]
    assert asked == [field.id for field in FIELDS if field.id in MINNO]


def test_an_answer_whose_form_is_lost_is_still_told() -> None:
    lost = replace(proposal(MINNO), forms={})
    assert cells(lost)["haaste"] == MINNO["haaste"]
    stray = replace(lost, answers=(Answer("outo", "tieto", "f0"),))
    assert cells(stray)["outo"] == "tieto"


def test_nothing_found_is_a_table_of_headings() -> None:
    table = table_of([], words(), FORM)
    assert table.rows == ()
    assert len(table.columns) == len(FIXED) + len(FIELDS) - 3
