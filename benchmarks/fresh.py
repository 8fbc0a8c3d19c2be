"""A fresh process that answers one question and reports its memory as JSON: `python -m benchmarks.fresh`.

python -m benchmarks.fresh engine CACHE     the engine, its indexes from CACHE when they are there
python -m benchmarks.fresh swap CACHE       the same, and a second one beside it, as while knowledge is swapped
python -m benchmarks.fresh rapidfuzz        token_set_ratio over the same phrasings; also letters, trigram
"""

import json
import resource
import sys
from datetime import date
from pathlib import Path

QUESTION = "Paljonko MINNO-projekti maksaa järjestölle?"
TODAY = date(2026, 11, 21)

SYSTEMS = ("rapidfuzz", "letters", "trigram")
"""What can be asked for besides the engine."""


def main() -> None:
    """Answer and report."""
    system = sys.argv[1]
    if system in SYSTEMS:
        _plain(system)
    else:
        _engine(Path(sys.argv[2]), engines=2 if system == "swap" else 1)
    print(json.dumps({"megabytes": peak_memory()}))


def peak_memory() -> float:
    """Return this process's peak in MB. On Linux ru_maxrss begins at what the parent had, VmHWM at nothing."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


def _engine(cache: Path, engines: int) -> None:
    from bot.content.shipped import shipped_folder
    from bot.live import load_snapshot

    kept = []
    for _ in range(engines):
        kept.append(load_snapshot(shipped_folder(), TODAY, cache))
        kept[-1].engine.answer(QUESTION)


def _plain(system: str) -> None:
    from rapidfuzz import fuzz

    from benchmarks.systems import corpus_of, letters_system, rapidfuzz_system, trigram_system
    from bot.content.loader import load
    from bot.content.shipped import shipped_folder

    corpus = corpus_of(load(shipped_folder(), TODAY))
    match system:
        case "rapidfuzz":
            rapidfuzz_system(corpus, fuzz.token_set_ratio)(QUESTION)
        case "letters":
            letters_system(corpus)(QUESTION)
        case _:
            trigram_system(corpus)(QUESTION)


if __name__ == "__main__":
    main()
