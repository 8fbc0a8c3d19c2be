"""Who may read and write a file or folder, as far as this process can tell without trying."""

import os
import stat
from pathlib import Path


def is_writable_folder(folder: Path) -> bool:
    """Return whether files can be made in *folder*; one that is not there yet counts as the one it would be in."""
    there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def is_open_to_others(path: Path) -> bool:
    """Return whether users who are neither owner nor in the group can read the file at *path*.

    They can where the file lets them and every folder on the way lets them through. Windows, whose rules
    differ, always gives False.
    """
    if os.name != "posix" or not path.exists():
        return False
    there = path.resolve()
    is_readable = bool(there.stat().st_mode & stat.S_IROTH)
    return is_readable and all(folder.stat().st_mode & stat.S_IXOTH for folder in there.parents)
