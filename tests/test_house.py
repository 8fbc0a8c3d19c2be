"""The house around the code: what is shipped, what is pinned, what `make` does on a bare machine."""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
LEFTOVER = re.compile(r"^\.|~$|\.(?:bak|orig|tmp|sw.)$")
"""What editors leave in a folder, as `bot.content.files` knows it."""
MADE = {"__pycache__", "prepared"}
"""Folders that running and setting up leave in the tree; a wheel gets indexes of its own."""
PYTHONS = ("3.11", "3.12", "3.13")


def files_of(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not MADE.intersection(path.parts) and not LEFTOVER.search(path.name)
    }


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def unpacked_sdist(folder: Path) -> Path:
    (packed,) = SdistBuilder(str(ROOT)).build(directory=str(folder))
    with tarfile.open(packed) as archive:
        if hasattr(tarfile, "data_filter"):
            archive.extractall(folder, filter="data")
        else:  # Python 3.11 before 3.11.4
            archive.extractall(folder)
    return Path(packed.removesuffix(".tar.gz"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (built,) = WheelBuilder(str(ROOT)).build(
        directory=str(tmp_path_factory.mktemp("wheel")), versions=["standard"]
    )
    return Path(built)


class TestWheel:
    def test_it_holds_packages_knowledge_papers_and_licence_and_nothing_else(self, wheel: Path) -> None:
        packages = [
            path.parent.name
            for path in ROOT.glob("*/__init__.py")
            if path.parent.name not in ("benchmarks", "tests")
        ]
        code = {f"{package}/{name}" for package in packages for name in files_of(ROOT / package)}
        knowledge = {f"bot/knowledge/{name}" for name in files_of(ROOT / "knowledge")}
        papers = {
            "bot/config.example.yaml",
            "bot/docs/koordinaattorin-opas.md",
            "bot/docs/tietopohjan-opas.md",
        }
        names = set(contents(wheel))
        described = {name for name in names if ".dist-info/" in name}
        assert "bot/knowledge/aiheet/minno.yaml" in names
        prepared = {name for name in names if name.startswith("bot/prepared/")}
        assert {Path(name).suffix for name in prepared} == {".knowledge", ".npz"}
        assert names - described == code | knowledge | papers | prepared
        assert any(name.endswith(".dist-info/licenses/LICENSE") for name in described)

    def test_the_sdist_builds_the_same_one(self, wheel: Path, tmp_path: Path) -> None:
        source = unpacked_sdist(tmp_path)
        (again,) = WheelBuilder(str(source)).build(directory=str(tmp_path), versions=["standard"])
        assert contents(Path(again)) == contents(wheel)

    def test_what_editors_leave_behind_stays_out(self, wheel: Path, tmp_path: Path) -> None:
        source = unpacked_sdist(tmp_path)
        for name in ("minno.yaml~", "minno.yaml.bak", ".minno.yaml.swp", ".DS_Store"):
            (source / "knowledge" / "aiheet" / name).touch()
        (again,) = WheelBuilder(str(source)).build(directory=str(tmp_path), versions=["standard"])
        assert contents(Path(again)).keys() == contents(wheel).keys()

    def test_it_answers_in_any_folder_from_its_own_knowledge(self, wheel: Path, tmp_path: Path) -> None:
        installed, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
        elsewhere.mkdir()
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(installed)
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("MINNOBOT_")},
            "PYTHONPATH": str(installed),
            "HOME": str(tmp_path),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
        }

        def run(*arguments: str) -> str:
            done = subprocess.run(
                [sys.executable, *arguments], cwd=elsewhere, env=environment, capture_output=True, check=False
            )
            assert done.returncode == 0, done.stderr.decode()
            return done.stdout.decode()

        where = run("-c", "from bot.content.shipped import shipped_folder; print(shipped_folder())")
        verdict = json.loads(run("-m", "bot", "ask", "--json", "Mikä MINNO-projekti on?"))
        run("-m", "bot", "init", "oma")
        assert Path(where.strip()) == (installed / "bot" / "knowledge").resolve()
        assert verdict["answers"][0]["id"] == "minno-mika"
        assert files_of(elsewhere / "oma" / "knowledge") == files_of(installed / "bot" / "knowledge")
        assert "path: knowledge\n" in (elsewhere / "oma" / "config.yaml").read_text(encoding="utf-8")


class TestLock:
    def test_every_requirement_is_one_version_with_hashes(self) -> None:
        pins = [line for line in LOCK.splitlines() if line and line[0] not in " #"]
        blocks = re.split(r"^(?=[a-z])", LOCK, flags=re.MULTILINE)[1:]
        assert len(blocks) == len(pins) > 0
        assert [pin for pin in pins if not re.match(r"[a-z0-9-]+==\d[\w.]*( ; [^#]+)? \\$", pin)] == []
        assert [block for block in blocks if "--hash=sha256:" not in block] == []

    def test_it_names_no_host_and_no_path(self) -> None:
        said = re.sub(r"--hash=sha256:[0-9a-f]{64}", "", LOCK)
        assert re.findall(r"--[a-z-]+|\w+://|file:|(?<![a-z])/[a-z]|\w@\w|\.(?:org|com|net)\b", said) == []

    def test_it_pins_everything_that_the_project_asks_for(self) -> None:
        pinned = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK, re.MULTILINE))
        groups = PROJECT["dependency-groups"].values()
        texts = [text for group in groups for text in group if isinstance(text, str)]
        asked = [Requirement(text) for text in (*PROJECT["project"]["dependencies"], *texts)]
        missing = [
            str(each)
            for each in asked
            if not each.specifier.contains(pinned.get(canonicalize_name(each.name), "0"))
        ]
        assert missing == []


class TestPython:
    @pytest.mark.parametrize("version", PYTHONS)
    def test_a_supported_version_is_named_everywhere(self, version: str) -> None:
        project = PROJECT["project"]
        assert SpecifierSet(project["requires-python"]).contains(version)
        assert f"Programming Language :: Python :: {version}" in project["classifiers"]
        assert f"python{version} " in MAKEFILE

    def test_make_takes_the_versions_that_the_project_allows(self) -> None:
        (lowest, above) = re.findall(r"\((\d+), (\d+)\)", MAKEFILE)
        allowed = SpecifierSet(f">={'.'.join(lowest)},<{'.'.join(above)}")
        assert allowed == SpecifierSet(PROJECT["project"]["requires-python"])


class TestMake:
    @pytest.fixture
    def machine(self, tmp_path: Path) -> Path:
        """Return a folder with the Makefile alone, and `bin` in it as all that is on the PATH."""
        (tmp_path / "bin").mkdir()
        (tmp_path / "requirements.lock").touch()
        shutil.copy(ROOT / "Makefile", tmp_path)
        return tmp_path

    @staticmethod
    def make(folder: Path, *arguments: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
        command = shutil.which("make")
        assert command is not None
        environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        if path is not None:
            environment["PATH"] = path
        return subprocess.run(
            [command, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )

    @pytest.mark.parametrize(
        ("stubs", "sentence"),
        [
            pytest.param({}, "Python 3.11, 3.12 or 3.13 was not found", id="no python"),
            pytest.param({"python3": "exit 1"}, "Python 3.11, 3.12 or 3.13 was not found", id="too old"),
            pytest.param(
                {"python3.12": "exit 127"}, "Python 3.11, 3.12 or 3.13 was not found", id="only a stub"
            ),
            pytest.param(
                {"python3.13": "exit 127", "python3": 'case "$2" in *ensurepip*) exit 1;; esac'},
                "python3 lacks the venv module",
                id="no venv",
            ),
        ],
    )
    def test_it_says_in_one_sentence_what_is_missing(
        self, machine: Path, stubs: dict[str, str], sentence: str
    ) -> None:
        for name, script in stubs.items():
            stub = machine / "bin" / name
            stub.write_text(f"#!/bin/sh\necho noise; echo noise >&2\n{script}\n")
            stub.chmod(stub.stat().st_mode | stat.S_IXUSR)
        done = self.make(machine, "test", path=str(machine / "bin"))
        said, *rest = done.stderr.splitlines()
        assert done.returncode != 0
        assert said.startswith(sentence)
        assert [line for line in rest if not line.startswith("make")] == []
        assert not (machine / ".venv").exists()

    def test_a_chosen_interpreter_that_does_not_fit_is_refused(self, machine: Path) -> None:
        done = self.make(machine, "test", "PYTHON=/nowhere/my python")
        assert done.stderr.startswith("/nowhere/my python is not Python 3.11, 3.12 or 3.13")

    def test_help_lists_every_target(self) -> None:
        targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
        assert (
            set(re.findall(r"^  make ([a-z-]+) +\S", self.make(ROOT, "help").stdout, re.MULTILINE)) == targets
        )

    def test_ci_runs_the_two_commands_and_nothing_else(self) -> None:
        script = ROOT / ".ci" / "run"
        commands = re.findall(r"^make --no-print-directory (\w+)$", script.read_text(), re.MULTILINE)
        assert commands == ["check", "test"]
        assert os.access(script, os.X_OK)


class TestImports:
    def test_they_point_inwards(self) -> None:
        """In a process of its own: the linter sets up logging for itself and silences everybody else's."""
        lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
        done = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 0, done.stdout.decode()

    def test_every_room_stands_in_the_contract(self) -> None:
        (contract,) = (
            each for each in PROJECT["tool"]["importlinter"]["contracts"] if each["type"] == "layers"
        )
        named = set(re.findall(r"[\w.]+", " ".join(contract["layers"])))
        rooms = {f"bot.{path.parent.name}" for path in (ROOT / "bot").glob("*/__init__.py")}
        assert rooms <= named
