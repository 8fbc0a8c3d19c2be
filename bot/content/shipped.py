"""Where lies what came with the program: its knowledge, what was worked out from it, and papers that go with it."""

from pathlib import Path

import bot


def prepared_folder() -> Path:
    """Return the folder of what was worked out when the wheel was built; it need not be there."""
    return Path(bot.__file__).resolve().parent / "prepared"


def shipped_folder() -> Path:
    """Return the shipped knowledge folder: inside an installed wheel, else at the root of the repository."""
    package = Path(bot.__file__).resolve().parent
    installed = package / "knowledge"
    return installed if installed.is_dir() else package.parent / "knowledge"


def example_config() -> Path:
    """Return the configuration file that documents every key: beside the shipped knowledge, wherever that is."""
    return shipped_folder().parent / "config.example.yaml"


def guides() -> tuple[Path, ...]:
    """Return the Finnish guides: for who edits a knowledge folder, and for who handles proposals."""
    docs = shipped_folder().parent / "docs"
    return docs / "tietopohjan-opas.md", docs / "koordinaattorin-opas.md"
