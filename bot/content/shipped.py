"""Where the knowledge that came with the program lives."""

from pathlib import Path

import bot


def shipped_folder() -> Path:
    """Return the shipped knowledge folder: inside an installed wheel, else at the root of the repository."""
    package = Path(bot.__file__).resolve().parent
    installed = package / "knowledge"
    return installed if installed.is_dir() else package.parent / "knowledge"
