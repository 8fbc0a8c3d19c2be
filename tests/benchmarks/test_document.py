"""Tables and plots get into the document by a run, and nothing else of it is touched."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.document import filled, stamps
from benchmarks.parts import Part, Plot
from benchmarks.plots import Line, Series, dots, lines
from benchmarks.run import DOCUMENT, SECTIONS, write

DOCS = Path(__file__).parents[2] / "docs"
PAGE = "# Page\n\n<!-- one: never -->\n<!-- end one -->\nbetween\n<!-- two: never -->\nold\n<!-- end two -->\nend\n"
SVG = "{http://www.w3.org/2000/svg}"


def test_a_block_is_replaced_and_says_which_run_wrote_it() -> None:
    page = filled(PAGE, {"two": "| new |"}, "2026-11-22; 73 answers")
    assert page == PAGE.replace("two: never -->\nold\n", "two: 2026-11-22; 73 answers -->\n\n| new |\n\n")
    assert stamps(page) == {"one": "never", "two": "2026-11-22; 73 answers"}


def test_the_same_run_written_twice_is_the_same_document() -> None:
    blocks = {"one": r"a \1 $ backslash", "two": "b"}
    assert filled(filled(PAGE, blocks, "now"), blocks, "now") == filled(PAGE, blocks, "now")


def test_a_block_without_a_place_is_told() -> None:
    with pytest.raises(KeyError, match="three"):
        filled(PAGE, {"three": ""}, "now")


def test_a_part_is_written_with_its_plots(tmp_path: Path) -> None:
    (tmp_path / DOCUMENT).write_text(PAGE, encoding="utf-8")
    write(tmp_path, {"one": Part(("**t**",), (Plot("a.svg", "What it shows", "<svg/>"),))}, "now")
    assert "![What it shows](a.svg)\n\n**t**" in (tmp_path / DOCUMENT).read_text(encoding="utf-8")
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == "<svg/>"


class TestTheShippedDocument:
    page = (DOCS / DOCUMENT).read_text(encoding="utf-8")

    def test_it_has_a_place_for_every_section_and_for_the_peers(self) -> None:
        assert stamps(self.page).keys() == {*SECTIONS, "peers"}

    def test_all_of_it_comes_from_one_run(self) -> None:
        assert len({stamp for name, stamp in stamps(self.page).items() if name != "peers"}) == 1

    def test_its_pictures_are_there(self) -> None:
        pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", self.page)
        assert pictures
        assert [name for name in pictures if not (DOCS / name).is_file()] == []


class TestPlots:
    def test_a_row_has_a_dot_for_every_system_and_the_first_lies_on_top(self) -> None:
        svg = dots("Title", ["formal", "hard"], [Series("own", (90, 80)), Series("<other>", (50, 40))])
        root = ElementTree.fromstring(svg)
        marks = [each.findtext(f"{SVG}title") for each in root if each.find(f"{SVG}title") is not None]
        assert marks.count("own") == marks.count("<other>") == 1 + 2  # the legend's, and one a row
        assert marks[-1] == "own"

    def test_more_is_further_to_the_right(self) -> None:
        svg = dots("Title", ["hard"], [Series("own", (90,)), Series("a", (10,)), Series("b", (60,))])
        root = ElementTree.fromstring(svg)
        own = [float(each.get("cx", 0)) for each in root.iter(f"{SVG}circle")][-1]
        squares = [float(each.get("x", 0)) for each in root.iter(f"{SVG}rect") if each.get("width") == "7"]
        low, high = min(squares[2:]), max(squares[2:])
        assert low < high < own

    def test_lines_have_a_point_for_every_size_and_no_two_labels_on_each_other(self) -> None:
        drawn = [Line("own p50", "own", (1.0, 1.1)), Line("other p50", "other", (2.0, 1.1), True)]
        root = ElementTree.fromstring(lines("Title", (100, 1000), drawn, "ms"))
        found = [str(each.get("points")).split() for each in root.iter(f"{SVG}polyline")]
        labels = [float(each.get("y", 0)) for each in root.iter(f"{SVG}text") if "p50" in (each.text or "")]
        assert [len(points) for points in found] == [2, 2]
        assert abs(labels[0] - labels[1]) >= 12

    def test_one_size_and_one_value_can_be_drawn(self) -> None:
        ElementTree.fromstring(lines("Title", (100,), [Line("own", "own", (1.0,))], "ms"))
