"""`minnobot proposals` as coordinators use it: in a process of this one, over a real database file."""

import asyncio
import csv
import io
import json
import re
import shlex
import stat
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from openpyxl import load_workbook

from bot.cli.main import main
from bot.cli.proposals import proposals
from bot.content.loader import load
from bot.content.shipped import shipped_folder
from bot.dialogue.model import BeginDraft, KeepAnswers
from bot.storage.changes import begin_draft, keep_answers
from bot.storage.database import open_database
from bot.storage.outbox import Waiting, due, mark_undeliverable
from tests.desk.small import FORM, IN_TELEGRAM, INTERNSHIP, KEY, MINNO, NOW, answers, knowledge, sent

GUIDE = Path(__file__).parents[2] / "docs" / "koordinaattorin-opas.md"
REFERENCE, OTHER, IN_CHAT = "K7RTX-2MQ9P", "ABCDE-23456", "22222-33333"


@dataclass(frozen=True, slots=True)
class Done:
    """How a command went."""

    code: int
    said: bytes
    complained: str

    @property
    def text(self) -> str:
        return self.said.decode()


Run = Callable[..., Done]


async def fill(path: Path) -> None:
    async with open_database(path) as database:
        await sent(database, MINNO, REFERENCE, NOW)
        await sent(database, INTERNSHIP, OTHER, NOW + timedelta(days=1))
        async with database.writing() as unit:
            await begin_draft(unit, KEY, BeginDraft("DRAFT-22222"), NOW)
            await keep_answers(unit, KEY, KeepAnswers("DRAFT-22222", answers(MINNO)), FORM, NOW)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Give the command over the database where `minnobot chat` keeps it, with the small form."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.chdir(tmp_path)
    small = knowledge()
    monkeypatch.setattr("bot.cli.desk.load", lambda *arguments: small)

    def run(*options: str) -> Done:
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(["proposals", *options])
        said, complained = capfdbinary.readouterr()
        return Done(int(ended.value.code or 0), said, complained.decode())

    return run


@pytest.fixture
def desk(empty: Run, tmp_path: Path) -> Run:
    """Give the same with two proposals and a draft."""
    asyncio.run(fill(tmp_path / "XDG_DATA_HOME" / "minnobot" / "minnobot.db"))
    return empty


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Give the place of the database."""
    return tmp_path / "XDG_DATA_HOME" / "minnobot" / "minnobot.db"


@pytest.fixture
def telegram_desk(desk: Run, store: Path) -> Run:
    """Give the same with a third proposal, whose owner is in Telegram."""

    async def add() -> None:
        async with open_database(store) as database:
            await sent(database, MINNO, IN_CHAT, NOW, IN_TELEGRAM)

    asyncio.run(add())
    return desk


def outgoing(store: Path) -> list[Waiting]:
    """Return what waits to leave for Telegram."""

    async def read() -> list[Waiting]:
        async with open_database(store) as database, database.reading() as unit:
            return [*await due(unit, "telegram", NOW + timedelta(days=9999), 9)]

    return asyncio.run(read())


def unwrapped(text: str) -> str:
    """Return *text* with the lines of a paragraph joined."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text)


class TestList:
    def test_it_has_a_line_for_each_proposal(self, desk: Run) -> None:
        done = desk("list")
        assert (done.code, done.complained) == (0, "")
        first, second = done.text.splitlines()
        assert (
            first.split()
            == (
                "K7RTX-2MQ9P 21.11.2026 Uusi Kevään 2027 kierros MINNO-projekti Mieli ry Nuoret eivät löydä "
                "vertaistukea."
            ).split()
        )
        assert second.split() == "ABCDE-23456 22.11.2026 Uusi Harjoittelu Äänekosken Yhdistys ry".split()
        assert first.index("Mieli") == second.index("Äänekosken")

    @pytest.mark.parametrize(
        ("options", "found"),
        [
            pytest.param(["--form", "harjoittelu"], [OTHER], id="form"),
            pytest.param(["--form", "minno", "--form", "harjoittelu"], [REFERENCE, OTHER], id="two forms"),
            pytest.param(["--status", "Uusi", "--round", "Kevään 2027 kierros"], [REFERENCE], id="names"),
            pytest.param(["--organisation", "ääne"], [OTHER], id="organisation"),
            pytest.param(["--since", "22.11.2026"], [OTHER], id="since"),
            pytest.param(["--until", "2026-11-21"], [REFERENCE], id="until"),
            pytest.param(["--held"], [], id="held"),
        ],
    )
    def test_it_can_be_narrowed(self, desk: Run, options: list[str], found: list[str]) -> None:
        assert [line.split()[0] for line in desk("list", *options).text.splitlines()] == found

    def test_what_an_owner_has_yet_to_hear_is_marked_and_can_be_found(self, desk: Run) -> None:
        desk("set-status", OTHER, "hylatty", "--hold")
        [line] = desk("list", "--held").text.splitlines()
        assert line.split()[:4] == [OTHER, "22.11.2026", "Hylätty", "(kertomatta)"]
        assert "(kertomatta)" not in desk("export", "--format", "lines").text
        assert desk("list", "--held", "--form", "minno").complained == (
            "Ehdotuksia ei löytynyt. Rajaus: yhteistyön muoto: MINNO-projekti; tekijälle vielä kertomatta.\n"
        )

    def test_an_empty_list_says_so_and_is_no_failure(self, desk: Run) -> None:
        done = desk("list", "--status", "hylatty")
        assert (done.code, done.said) == (0, b"")
        assert done.complained == "Ehdotuksia ei löytynyt. Rajaus: tila: Hylätty.\n"

    def test_a_new_installation_has_an_empty_list(self, empty: Run) -> None:
        done = empty("list")
        assert (done.code, done.said) == (0, b"")
        assert done.complained == "Ehdotuksia ei löytynyt. Rajaus: kaikki lähetetyt ehdotukset.\n"

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            pytest.param(["--status", "uusii"], "Tilaa ”uusii” ei ole. Tarkoititko ”Uusi”?", id="status"),
            pytest.param(["--since", "eilen"], "”eilen” ei ole päivämäärä.", id="day"),
        ],
    )
    def test_a_slip_is_one_sentence(self, desk: Run, options: list[str], sentence: str) -> None:
        done = desk("list", *options)
        assert (done.code, done.said) == (1, b"")
        assert done.complained.startswith(sentence)
        assert len(done.complained.splitlines()) == 1

    def test_other_formats_go_to_standard_output(self, desk: Run) -> None:
        assert [each["reference"] for each in json.loads(desk("list", "--format", "json").said)] == [
            REFERENCE,
            OTHER,
        ]
        text = desk("list", "--format", "csv").said.decode("utf-8-sig")
        assert len(list(csv.reader(io.StringIO(text), delimiter=";"))) == 3
        assert load_workbook(io.BytesIO(desk("list", "--format", "xlsx").said)).worksheets[0].max_row == 3


class TestShow:
    def test_it_shows_everything_but_contact_data_and_what_has_happened(self, desk: Run) -> None:
        done = desk("show", "k7rtx 2mq9p")
        assert (done.code, done.complained) == (0, "")
        assert "Tila: Uusi\nKierros: Kevään 2027 kierros\nLähetetty: 21.11.2026 klo 14.05\n" in done.text
        assert "Suostumus: 2026-11, 21.11.2026 klo 14.05\n" in done.text
        assert "Haaste: Nuoret eivät löydä vertaistukea. Miten heidät tavoittaisi?\n" in done.text
        assert "Yhteyshenkilö: (piilotettu: --contacts)\n" in done.text
        assert "maija" not in done.text.casefold()
        assert done.text.endswith("Vaiheet\n\n21.11.2026 klo 14.05  Ehdotus lähetettiin.\n")

    def test_contact_data_comes_when_asked_for(self, desk: Run) -> None:
        assert (
            "Sähköposti: maija@mieli.fi\nPuhelin: +358 40 123 4567\n"
            in desk("show", REFERENCE, "--contacts").text
        )

    def test_as_json_it_has_its_history(self, desk: Run) -> None:
        found = json.loads(desk("show", REFERENCE, "--json").said)
        assert found["reference"] == REFERENCE
        assert "sahkoposti" not in found["answers"]
        assert found["history"] == [
            {
                "at": "2026-11-21T14:05:30+02:00",
                "what": "sent",
                "who": "owner",
                "field": None,
                "status": "uusi",
                "round": "kevat-2027",
            }
        ]
        whole = json.loads(desk("show", REFERENCE, "--json", "--contacts").said)
        assert whole["answers"]["sahkoposti"]["value"] == "maija@mieli.fi"

    def test_every_change_is_told_in_finnish(self, desk: Run, tmp_path: Path) -> None:
        async def change() -> None:
            async with (
                open_database(tmp_path / "XDG_DATA_HOME" / "minnobot" / "minnobot.db") as database,
                database.writing() as unit,
            ):
                new = KeepAnswers(REFERENCE, answers({"haaste": "Toinen haaste."}))
                await keep_answers(unit, KEY, new, FORM, NOW + timedelta(hours=1))

        asyncio.run(change())
        desk("set-status", REFERENCE, "siirretty")
        lines = desk("show", REFERENCE).text.partition("Vaiheet\n\n")[2].splitlines()
        assert [line.partition("  ")[2] for line in lines] == [
            "Ehdotus lähetettiin.",
            "Tekijä muutti vastausta: Haaste.",
            "Uusi tila: Siirretty seuraavaan kierrokseen (ylläpitäjä).",
            "Uusi kierros: Syksyn 2027 kierros (ylläpitäjä).",
        ]
        assert "Muutettu: 21.11.2026 klo 15.05\n" in desk("show", REFERENCE).text

    def test_it_shows_what_the_owner_does_not_know(self, telegram_desk: Run, store: Path) -> None:
        assert "Viestit tekijälle" not in telegram_desk("show", IN_CHAT).text
        telegram_desk("set-status", IN_CHAT, "hylatty")
        held = "Tekijälle ei ole vielä kerrottu tästä tilasta. Viimeksi hänelle on kerrottu: Uusi."
        assert f"\nViestit tekijälle\n\n{held}\n" in unwrapped(telegram_desk("show", IN_CHAT).text)
        telegram_desk("tell", IN_CHAT, "--yes")

        async def fail() -> None:
            async with open_database(store) as database, database.writing() as unit:
                await mark_undeliverable(unit, 1, "blocked", NOW)

        asyncio.run(fail())
        shown = unwrapped(telegram_desk("show", IN_CHAT).text)
        assert held not in shown
        assert (
            "Viesti tekijälle ei mennyt perille (21.11.2026): tekijä on estänyt botin. "
            "Kerro asiasta muulla tavalla."
        ) in shown
        assert shown.rstrip().endswith("Tekijälle lähetettiin viesti tilasta ”Hylätty” (ylläpitäjä).")

    def test_it_says_who_cannot_be_told(self, desk: Run) -> None:
        desk("set-status", REFERENCE, "hylatty")
        assert UNREACHABLE.strip() in unwrapped(desk("show", REFERENCE).text)
        found = json.loads(desk("show", REFERENCE, "--json").said)
        assert (found["told_status"], found["held"]) == ("uusi", True)

    @pytest.mark.parametrize("reference", ["22222-22222", "DRAFT-22222"], ids=["unknown", "a draft"])
    def test_what_was_not_sent_is_not_there(self, desk: Run, reference: str) -> None:
        done = desk("show", reference)
        assert (done.code, done.said) == (1, b"")
        assert done.complained == f"Ehdotusta {reference} ei ole. Tarkista tunnus ehdotusten luettelosta.\n"


NEWS = """Viesti tekijälle:

  Ehdotuksenne tila on vaihtunut: Siirretty seuraavaan kierrokseen

  Nuoret eivät löydä vertaistukea. ({reference})

  Siirtyi: Syksyn 2027 kierros.

"""
UNREACHABLE = (
    "Ehdotusta ei ole tehty Telegramissa, joten tekijälle ei voi lähettää viestiä botin kautta. "
    "Kerro tilasta muulla tavalla.\n"
)
QUEUED = "Viesti on lähtöjonossa. Botti lähettää sen heti, kun se on käynnissä.\n"
WAITS = "Viestiä ei lähetetty. Se odottaa, kunnes lähetät sen: minnobot proposals tell {reference} --yes\n"
TOLD_ALREADY = "Tekijälle on jo kerrottu tästä tilasta, joten viestiä ei lähetetty.\n"


class TestSetStatus:
    @pytest.mark.parametrize(
        ("reference", "options", "ending"),
        [
            pytest.param(REFERENCE, [], UNREACHABLE, id="who cannot be reached"),
            pytest.param(REFERENCE, ["--tell"], UNREACHABLE, id="who cannot be reached, though asked"),
            pytest.param(IN_CHAT, [], WAITS, id="held, as tilat.yaml says"),
            pytest.param(IN_CHAT, ["--hold"], WAITS, id="held, as asked"),
            pytest.param(IN_CHAT, ["--tell"], QUEUED, id="told, as asked"),
        ],
    )
    def test_it_says_what_was_what_is_what_the_owner_reads_and_when(
        self, telegram_desk: Run, store: Path, reference: str, options: list[str], ending: str
    ) -> None:
        done = telegram_desk("set-status", reference, "siirretty", *options)
        assert (done.code, done.complained) == (0, "")
        assert done.text == (
            f"{reference}: tila oli ”Uusi”, nyt se on ”Siirretty seuraavaan kierrokseen”.\n"
            "Kierros oli ”Kevään 2027 kierros”, nyt se on ”Syksyn 2027 kierros”.\n\n"
        ) + (NEWS + ending).format(reference=reference)
        assert [each.chat for each in outgoing(store)] == (["10"] if ending is QUEUED else [])

    def test_what_the_owner_heard_of_last_is_not_told_again(self, telegram_desk: Run, store: Path) -> None:
        telegram_desk("set-status", IN_CHAT, "kasittelyssa")
        assert telegram_desk("set-status", IN_CHAT, "uusi", "--tell").text == (
            f"{IN_CHAT}: tila oli ”Käsittelyssä”, nyt se on ”Uusi”.\n\n{TOLD_ALREADY}"
        )
        assert outgoing(store) == []

    def test_the_same_status_again_changes_nothing(self, desk: Run) -> None:
        done = desk("set-status", REFERENCE, "uusi")
        assert (done.code, done.text) == (0, "K7RTX-2MQ9P: tila oli jo ”Uusi”.\nMitään ei muutettu.\n")

    def test_a_status_that_cannot_follow_is_one_sentence(self, desk: Run) -> None:
        done = desk("set-status", REFERENCE, "peruttu")
        assert (done.code, done.said) == (1, b"")
        assert done.complained.startswith("Tilasta ”Uusi” ei pääse tilaan ”Peruttu”. Mahdolliset tilat: ")
        assert "Tila: Uusi\n" in desk("show", REFERENCE).text


class TestTell:
    def test_without_yes_it_shows_what_would_leave(self, telegram_desk: Run, store: Path) -> None:
        for reference in (REFERENCE, IN_CHAT):
            telegram_desk("set-status", reference, "siirretty")
        done = telegram_desk("tell", "--all")
        assert (done.code, done.complained) == (0, "")
        assert done.text == (
            f"{REFERENCE}: {UNREACHABLE}\n{IN_CHAT}: "
            + NEWS.format(reference=IN_CHAT)
            + "Mitään ei vielä lähetetty. Kun haluat lähettää viestit, anna sama komento uudelleen ja lisää "
            "loppuun --yes.\n"
        )
        assert outgoing(store) == []

    def test_with_yes_each_is_told_once(self, telegram_desk: Run, store: Path) -> None:
        for reference in (REFERENCE, IN_CHAT):
            telegram_desk("set-status", reference, "siirretty")
        assert telegram_desk("tell", "--all", "--yes").text == (
            f"{REFERENCE}: {UNREACHABLE}{IN_CHAT}: {QUEUED}"
        )
        assert telegram_desk("tell", IN_CHAT.lower(), "--yes").text == f"{IN_CHAT}: {TOLD_ALREADY}"
        assert [each.proposal for each in outgoing(store)] == [IN_CHAT]

    def test_when_nobody_has_anything_to_hear_it_says_so(self, telegram_desk: Run) -> None:
        assert telegram_desk("tell", "--all").text == "Yhtään viestiä ei odota lähettämistä.\n"

    @pytest.mark.parametrize("options", [[], ["--all", IN_CHAT], ["--yes"]])
    def test_it_wants_to_know_whom(self, telegram_desk: Run, options: list[str]) -> None:
        assert telegram_desk("tell", *options).code == 2

    def test_one_that_does_not_exist_keeps_all_from_being_told(self, telegram_desk: Run, store: Path) -> None:
        telegram_desk("set-status", IN_CHAT, "siirretty")
        assert telegram_desk("tell", IN_CHAT, "22222-22222", "--yes").code == 1
        assert outgoing(store) == []


class TestNote:
    def test_it_is_shown_with_its_proposal_and_leaves_in_no_other_way(
        self, desk: Run, tmp_path: Path
    ) -> None:
        done = desk("note", REFERENCE, " Soitin järjestöön. ")
        assert (done.code, done.text) == (0, "Muistiinpano on tallessa.\n")
        section = desk("show", REFERENCE).text.partition("\nMuistiinpanot\n\n")[2].splitlines()[0]
        assert section.partition("  ")[2] == "ylläpitäjä: Soitin järjestöön."
        for form in ("text", "lines", "json", "csv", "xlsx"):
            desk("export", "--format", form, "--contacts", "--output", f"ulos.{form}")
        for path in tmp_path.glob("ulos.*"):
            content = path.read_bytes()
            if path.suffix == ".xlsx":
                with zipfile.ZipFile(path) as book:
                    content = b"".join(book.read(name) for name in book.namelist())
            assert b"Soitin" not in content
        assert b"Soitin" not in desk("show", REFERENCE, "--json").said

    def test_it_keeps_no_identity_code(self, desk: Run) -> None:
        desk("note", REFERENCE, "Tunnus 131052-308T jäi viestiin.")
        assert "131052-308T" not in desk("show", REFERENCE).text

    def test_an_empty_one_is_refused(self, desk: Run) -> None:
        done = desk("note", REFERENCE, "  ")
        assert (done.code, done.said) == (1, b"")
        assert done.complained == "Tyhjää muistiinpanoa ei voi tallentaa. Kirjoita se omin sanoin.\n"

    def test_a_proposal_that_is_not_there_gets_none(self, desk: Run) -> None:
        assert desk("note", "22222-22222", "Soitin.").code == 1


class TestExport:
    @pytest.mark.parametrize("form", ["csv", "xlsx", "json", "text", "lines"])
    def test_it_writes_a_file_and_says_how_many_proposals_it_holds(
        self, desk: Run, tmp_path: Path, form: str
    ) -> None:
        done = desk("export", "--format", form, "--output", "ulos")
        assert (done.code, done.said) == (0, b"")
        assert done.complained == "Ehdotuksia: 2. Tiedosto: ulos\n"
        assert stat.S_IMODE((tmp_path / "ulos").stat().st_mode) == 0o600

    def test_into_a_folder_it_chooses_the_name(self, desk: Run, tmp_path: Path) -> None:
        desk("export", "--format", "csv", "--output", ".")
        assert [path.suffix for path in tmp_path.glob("ehdotukset-*")] == [".csv"]

    def test_it_replaces_a_file_only_by_force(self, desk: Run, tmp_path: Path) -> None:
        (tmp_path / "ulos.csv").write_text("vanha")
        done = desk("export", "--format", "csv", "--output", "ulos.csv")
        assert (done.code, done.said) == (1, b"")
        assert done.complained == (
            "ulos.csv exists already. Choose another name, or add --force to replace it.\n"
        )
        assert (tmp_path / "ulos.csv").read_text() == "vanha"
        assert desk("export", "--format", "csv", "--output", "ulos.csv", "--force").code == 0
        assert (tmp_path / "ulos.csv").read_bytes().startswith(b"\xef\xbb\xbfTunnus")

    def test_a_place_that_cannot_be_written_to_is_one_sentence(self, desk: Run, tmp_path: Path) -> None:
        done = desk("export", "--format", "csv", "--output", "ei/ole.csv")
        assert done.code == 1
        assert done.complained == (
            "ei/ole.csv cannot be written (No such file or directory). Choose another place with --output.\n"
        )

    def test_a_file_that_failed_leaves_nothing_behind(
        self, desk: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*arguments: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        assert desk("export", "--format", "csv", "--output", "ulos.csv").code == 1
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []

    def test_contact_data_leaves_only_when_asked_for(self, desk: Run) -> None:
        assert b"maija@mieli.fi" not in desk("export", "--format", "csv").said
        assert b"maija@mieli.fi" in desk("export", "--format", "csv", "--contacts").said

    def test_what_was_asked_for_stands_in_the_workbook(self, desk: Run, tmp_path: Path) -> None:
        desk("export", "--format", "xlsx", "--form", "minno", "--output", "ulos.xlsx")
        facts = load_workbook(tmp_path / "ulos.xlsx")["Tiedot"]
        assert facts["B2"].value == "yhteistyön muoto: MINNO-projekti"

    def test_a_workbook_is_not_shown_on_a_screen(self, desk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdout.isatty", lambda: True)
        done = desk("export", "--format", "xlsx")
        assert done.code == 1
        assert done.complained.startswith("A workbook cannot be shown on a screen. Add --output ehdotukset-")

    def test_a_format_that_does_not_exist_was_asked_wrongly(self, desk: Run) -> None:
        assert desk("export", "--format", "pdf").code == 2


class TestBrokenKnowledge:
    @pytest.fixture
    def broken(self, desk: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
        """Give the desk of an installation whose knowledge folder cannot go live."""

        def without_own_form(path: Path, *rest: object) -> object:
            return load(path, NOW.date()) if path == tmp_path / "rikki" else knowledge()

        monkeypatch.setattr("bot.cli.desk.load", without_own_form)
        (tmp_path / "rikki").mkdir()
        monkeypatch.setenv("MINNOBOT_KNOWLEDGE", str(tmp_path / "rikki"))
        return desk

    def test_proposals_can_still_be_read(self, broken: Run) -> None:
        done = broken("list")
        assert done.code == 0
        assert "Uusi  Kevään 2027 kierros  MINNO-projekti" in done.text
        assert done.complained.endswith("See what is wrong: minnobot check\n")
        assert "Tila: Uusi\n" in broken("show", REFERENCE).text
        shown = broken("export", "--format", "csv", "--form", "minno-projekti").said.decode("utf-8-sig")
        assert shown.startswith("Tunnus;Tila;Kierros;Lähetetty;Muutettu;Lähde;Yhteistyön muoto;Haaste;")
        assert "maija@mieli.fi" not in shown

    def test_but_nothing_is_decided_by_rules_that_cannot_be_read(self, broken: Run) -> None:
        done = broken("set-status", REFERENCE, "kasittelyssa")
        assert done.code == 1
        assert done.complained.startswith("Tietokansiota ei oteta käyttöön")


def documented() -> list[list[str]]:
    """Return the commands of the coordinators' guide, without `minnobot proposals`; those in blocks first."""
    tokens = MarkdownIt("commonmark").enable("table").parse(GUIDE.read_text(encoding="utf-8"))
    spans = [child for token in tokens for child in token.children or () if child.type == "code_inline"]
    blocks = [token for token in tokens if token.type == "fence" and token.info == "sh"]
    lines = [line for token in (*blocks, *spans) for line in token.content.splitlines()]
    beginning = "minnobot proposals "
    return [shlex.split(line.removeprefix(beginning)) for line in lines if line.startswith(beginning)]


def test_every_command_of_the_guide_works_in_the_order_it_is_told(
    telegram_desk: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = replace(knowledge(), statuses=load(shipped_folder(), NOW.date()).statuses)
    monkeypatch.setattr("bot.cli.desk.load", lambda *arguments: shipped)
    tried = {tuple(arguments): arguments for arguments in documented()}
    assert {name for name, *_ in tried} == {
        command.name or command.callback.__name__
        for command in proposals.registered_commands
        if command.callback is not None
    }
    for arguments in tried.values():
        done = telegram_desk(*arguments)
        assert done.code == 0, (arguments, done.complained)


def test_every_command_has_its_help(empty: Run) -> None:
    for command in ("list", "show", "set-status", "tell", "note", "export", "erase"):
        done = empty(command, "--help")
        assert done.code == 0
        assert "--config" in done.text


def test_the_configuration_decides_where_the_database_is(empty: Run, tmp_path: Path) -> None:
    (tmp_path / "oma.yaml").write_text("database: {url: sqlite+aiosqlite:///oma.db}")
    assert empty("list", "--config", "oma.yaml").code == 0
    assert (tmp_path / "oma.db").is_file()
    assert not (tmp_path / "XDG_DATA_HOME").exists()


def test_erasing_asks_first_and_then_leaves_nothing(desk: Run, tmp_path: Path) -> None:
    asked = desk("erase", "k7rtx2mq9p")
    assert "--yes" in asked.text
    assert REFERENCE in desk("list").text
    assert REFERENCE in desk("erase", REFERENCE, "--yes").text
    assert REFERENCE not in desk("list").text
    assert OTHER in desk("list").text
    assert desk("show", REFERENCE).code == 1
    left = b"".join(path.read_bytes() for path in tmp_path.rglob("minnobot.db*"))
    assert REFERENCE.encode() not in left
