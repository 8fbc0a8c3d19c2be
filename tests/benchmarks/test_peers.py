"""nlp.js is pinned, and its absence is told in a sentence."""

import json
from pathlib import Path

import pytest

from benchmarks.peers import __main__ as peers

PACKAGE = json.loads((peers.HERE / "package.json").read_text(encoding="utf-8"))
LOCK = (peers.HERE / "package-lock.json").read_text(encoding="utf-8")


def test_every_package_is_one_version_with_a_hash() -> None:
    packages = json.loads(LOCK)["packages"]
    root = packages.pop("")
    assert root["dependencies"] == PACKAGE["dependencies"]
    assert [name for name in PACKAGE["dependencies"] if f"node_modules/{name}" not in packages] == []
    assert [name for name, each in packages.items() if not each["integrity"].startswith("sha512-")] == []
    assert [version for version in PACKAGE["dependencies"].values() if not version[0].isdigit()] == []


def test_the_lock_names_no_host() -> None:
    assert "resolved" not in LOCK
    assert "://" not in LOCK


def test_without_node_it_leaves_with_a_sentence_in_both_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit) as left:
        peers.install(tmp_path / "peers")
    assert "Asenna ne" in str(left.value)
    assert "Install them" in str(left.value)
    assert not (tmp_path / "peers").exists()


def test_what_npm_says_of_a_failure_is_handed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("node", "npm"):
        (tmp_path / name).write_text("#!/bin/sh\necho 'no connection' >&2\nexit 1\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(SystemExit, match="no connection"):
        peers.install(tmp_path / "peers")
