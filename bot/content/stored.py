"""Knowledge as bytes and back, under a name for the files it was read from: reading and checking those takes longer.

The bytes are JSON, read by the shape of `Knowledge` itself. Where they are kept is the matter of `bot.live`.
"""

import json
import os
from functools import cache
from itertools import chain
from pathlib import Path

from pydantic import TypeAdapter

from bot.content.contents import Content, digest_of, program
from bot.content.files import list_folder
from bot.content.findings import has_error
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.content.source import read_source

READERS = ("content/**/*.py", "finnish/**/*.py")
"""The files of this program that read a folder: once one of them changes, it may find something else there."""


def signature(folder: Path) -> str | None:
    """Return a name for all that the knowledge of *folder* comes from: its files, the shipped ones and the reader.

    None when something there cannot be read, so that whoever loads it is told.
    """
    roots = dict.fromkeys(map(os.path.realpath, (folder, shipped_folder())))
    written = [_written(Path(root), f"{number}/") for number, root in enumerate(roots)]
    if None in written:
        return None
    return digest_of(chain(*filter(None, written), program(*READERS)))[:32]


def pack(knowledge: Knowledge) -> bytes:
    """Return *knowledge* as bytes, the same for the same knowledge: its sets, which have no order, are sorted."""
    data = _shape().dump_python(knowledge, mode="json")
    lexicon = data["lexicon"]
    sets = {name: sorted(lexicon[name]) for name in ("ignored", "common")}
    return json.dumps({**data, "lexicon": {**lexicon, **sets}}, ensure_ascii=False).encode()


def unpack(data: bytes) -> Knowledge:
    """Return the knowledge packed as *data*; raise ValueError when it is not such data."""
    return _shape().validate_json(data)


@cache
def _shape() -> TypeAdapter[Knowledge]:
    return TypeAdapter(Knowledge)


def _written(folder: Path, inside: str) -> list[Content] | None:
    """Return the files of *folder*, named *inside* it, or None when one of them, or the folder, cannot be read."""
    listing = list_folder(folder)
    files = [*listing.singles.values(), *chain.from_iterable(listing.folders.values())]
    sources = [read_source(found.path, f"{inside}{found.name}") for found in files]
    if has_error(listing.findings) or any(source.findings for source in sources):
        return None
    return sorted((source.file, source.content) for source in sources)
