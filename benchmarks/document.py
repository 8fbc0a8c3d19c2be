"""The parts of a document that a run writes: what stands between `<!-- name: … -->` and `<!-- end name -->`.

Everything else in the document is written by people and is left alone.
"""

import re
from collections.abc import Mapping

_BLOCK = re.compile(r"<!-- (?P<name>[a-z]+): (?P<stamp>.*?) -->\n.*?<!-- end (?P=name) -->", re.DOTALL)


def stamps(document: str) -> dict[str, str]:
    """Return what each block of *document* says of the run that wrote it, by name, in their order."""
    return {found["name"]: found["stamp"] for found in _BLOCK.finditer(document)}


def filled(document: str, blocks: Mapping[str, str], stamp: str) -> str:
    """Return *document* with *blocks* in their places; raise KeyError where one has no place."""
    if unplaced := blocks.keys() - stamps(document).keys():
        raise KeyError(f"no place for {', '.join(sorted(unplaced))}")

    def block(found: re.Match[str]) -> str:
        name = found["name"]
        if name not in blocks:
            return found[0]
        return f"<!-- {name}: {stamp} -->\n\n{blocks[name]}\n\n<!-- end {name} -->"

    return _BLOCK.sub(block, document)
