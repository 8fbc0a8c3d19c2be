"""Names and bytes of files, and one fingerprint for all of them together."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

import bot

Content: TypeAlias = tuple[str, bytes]
"""A file's name, and what it holds."""


def digest_of(contents: Iterable[Content]) -> str:
    """Return a fingerprint (64 hexadecimal digits) of *contents* in their order: no two lists of files share one."""
    digest = hashlib.sha256()
    for name, content in contents:
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def program(*patterns: str) -> list[Content]:
    """Return this program's own files that match *patterns*, named and sorted by their path inside the package."""
    package = Path(bot.__file__).parent
    paths = sorted({path for pattern in patterns for path in package.glob(pattern)})
    return [(path.relative_to(package).as_posix(), path.read_bytes()) for path in paths]
