"""A folder with texts and settings of one's own: everything that an organisation edits, made in one go.

Never replaces anything: what is in the folder already belongs to somebody.
"""

import getpass
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from string import Template

from bot.content.files import FIT, list_folder
from bot.content.shipped import example_config, guides, shipped_folder
from bot.errors import MinnobotError

KNOWLEDGE, CONFIG, SECRETS = "knowledge", "config.yaml", ".env"
SERVICE, README, GUIDES = "minnobot.service", "LUEMINUT.md", "docs"
CACHE = ".cache"
ENTRIES = (KNOWLEDGE, GUIDES, README, SECRETS, SERVICE, CONFIG)
"""What is made in the folder; the configuration comes last, since it names the rest."""

TEMPLATES = Path(__file__).parent / "templates"
_KNOWLEDGE_KEY = re.compile(r"^knowledge:\n(?: +#.*\n)* +path:", re.MULTILINE)


def set_up(folder: Path) -> None:
    """Make *folder* with an editable copy of the knowledge and everything that goes with it.

    All of it is written elsewhere first, so that a failure leaves the folder as it was. Raise MinnobotError
    where something is in the way.
    """
    _refuse(folder)
    try:
        with _staging(folder) as staged:
            _write(staged, folder.absolute())
            _move(staged, folder)
    except OSError as error:
        raise MinnobotError(
            f"The folder {folder} could not be made ({error.strerror or error}). Check that you may write there "
            "and that the disk has room. Nothing was left behind."
        ) from error


def _refuse(folder: Path) -> None:
    shipped = shipped_folder().resolve()
    if shipped in (target := folder.resolve(), *target.parents):
        raise MinnobotError(f"{folder} belongs to the program itself. Choose a folder elsewhere.")
    if folder.exists() and not folder.is_dir():
        raise MinnobotError(f"{folder} is a file. Choose another name for the folder.")
    present = [name for name in ENTRIES if os.path.lexists(folder / name)]
    if present:
        raise MinnobotError(
            f"{folder} has these already: {', '.join(present)}. Nothing was changed. Choose another folder, or "
            "move them out of the way."
        )


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Give a new folder on the disk of *folder*, and take away what is left in it at the end.

    It is beside *folder*, or inside where that exists: a folder that one owns is often in one that one does not.
    """
    place = folder if folder.is_dir() else folder.absolute().parent
    place.mkdir(parents=True, exist_ok=True)
    outer = Path(tempfile.mkdtemp(dir=place, prefix=".minnobot-"))
    try:
        staged = outer / "new"
        staged.mkdir()  # with the usual permissions, unlike the folder around it
        yield staged
    finally:
        shutil.rmtree(outer)


def _write(staged: Path, folder: Path) -> None:
    """Write into *staged* what is to be in *folder*."""
    for source, name in _shipped_files():
        target = staged / KNOWLEDGE / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    (staged / GUIDES).mkdir()
    for guide in guides():
        shutil.copyfile(guide, staged / GUIDES / guide.name)
    shutil.copyfile(TEMPLATES / README, staged / README)
    (staged / SECRETS).touch(mode=0o600)
    (staged / SECRETS).write_bytes((TEMPLATES / "env").read_bytes())
    _write_text(staged / SERVICE, service(folder))
    _write_text(staged / CONFIG, own_config())


def _shipped_files() -> Iterator[tuple[Path, str]]:
    """Return every file of the shipped knowledge and its name in the folder, without editors' leftovers."""
    listing = list_folder(shipped_folder())
    for found in chain(listing.singles.values(), *listing.folders.values()):
        yield found.path, found.name
    yield shipped_folder() / FIT, FIT


def own_config() -> str:
    """Return the documented configuration, serving the knowledge folder beside it."""
    text = example_config().read_text(encoding="utf-8")
    return _KNOWLEDGE_KEY.sub(lambda match: f"{match[0]} {KNOWLEDGE}", text)


def service(folder: Path) -> str:
    """Return the systemd unit that runs this very program on *folder*."""
    return unit(folder, _user(), _program())


def unit(folder: Path, user: str, program: str) -> str:
    """Return the systemd unit by which *user* runs *program*, a command as ExecStart= wants it, on *folder*."""
    template = Template((TEMPLATES / SERVICE).read_text(encoding="utf-8"))
    return template.substitute(
        user=user,
        folder=_unspecified(str(folder)),
        program=program,
        cache=_quoted_path(f"XDG_CACHE_HOME={folder / CACHE}"),
        writable=_quoted_path(str(folder)),
    )


def _program() -> str:
    """Return the command of this installation as ExecStart= wants it."""
    command = Path(sys.executable).with_name("minnobot")
    words = [str(command)] if command.exists() else [sys.executable, "-m", "bot"]
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    if re.fullmatch(r"[\w./+-]+", word):
        return word
    return _quoted_path(word.replace("$", "$$"))


def _quoted_path(text: str) -> str:
    """Return *text* as one item of a setting that takes several and knows no variables."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{_unspecified(escaped)}"'


def _unspecified(text: str) -> str:
    """Return *text* with its percent signs doubled: single ones are systemd's own."""
    return text.replace("%", "%%")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in a container
        return str(os.getuid())


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _move(staged: Path, folder: Path) -> None:
    """Make *folder* of *staged*: at once where there is none yet, else entry by entry or not at all."""
    if not folder.exists():
        staged.rename(folder)
        return
    try:
        for name in ENTRIES:
            (staged / name).rename(folder / name)
    except OSError:
        for name in ENTRIES:
            if not os.path.lexists(staged / name):
                (folder / name).rename(staged / name)
        raise
