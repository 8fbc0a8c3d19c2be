"""Where lies what came with the program: its knowledge, and what was worked out from it beforehand."""

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
