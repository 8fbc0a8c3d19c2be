"""One reading of Voikko's lexicon in a fresh process, as JSON: `python -m benchmarks.lexicon ours`, or `pyvoikko`.

Seconds to load it, milliseconds for a word that comes for the first time, memory, and a digest of all analyses.
"""

import hashlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.fresh import peak_memory
from benchmarks.sets import MIXED
from bot.content.shipped import shipped_folder
from bot.finnish.morphology import LONGEST_WORD
from bot.finnish.text import words

READINGS = ("ours", "pyvoikko")


def main() -> None:
    """Load the lexicon, ask it for every word, and report."""
    asked = known_words()
    before = peak_memory()
    started = time.perf_counter()
    analyses = _pyvoikko() if sys.argv[1] == "pyvoikko" else _ours()
    loaded = time.perf_counter()
    loading = peak_memory()
    found = [analyses(word) for word in asked]
    done = time.perf_counter()
    said = {
        "words": len(asked),
        "load": loaded - started,
        "each": (done - loaded) / len(asked) * 1000,
        "loading": loading - before,
        "megabytes": peak_memory() - before,
        "digest": hashlib.sha256(json.dumps(found).encode()).hexdigest(),
    }
    print(json.dumps(said))


def known_words() -> list[str]:
    """Return the different words of the shipped knowledge and of the mixed sets, in the order of their digests."""
    files = [*shipped_folder().rglob("*.yaml"), *(each.path for each in MIXED)]
    lines = (line for path in files for line in Path(path).read_text(encoding="utf-8").splitlines())
    met = {word for line in lines for word in words(line) if len(word) <= LONGEST_WORD}
    return sorted(met, key=lambda word: hashlib.sha256(word.encode()).digest())


def _ours() -> Callable[[str], list[str]]:
    from bot.finnish.morphology import lexicon_file
    from bot.finnish.transducer import transducer_of

    return transducer_of(lexicon_file().read_bytes()).analyses


def _pyvoikko() -> Callable[[str], list[str]]:
    from pyvoikko import VOIKKO_FST

    return lambda word: [analysis for analysis, _ in VOIKKO_FST.lookup(word)]


if __name__ == "__main__":
    main()
