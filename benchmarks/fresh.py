"""A fresh process that answers one question and reports its memory as JSON: `python -m benchmarks.fresh`.

python -m benchmarks.fresh engine CACHE     the engine, its indexes from CACHE when they are there
python -m benchmarks.fresh rapidfuzz        token_set_ratio over the same phrasings
"""

import json
import resource
import sys
from datetime import date
from pathlib import Path

QUESTION = "Paljonko MINNO-projekti maksaa järjestölle?"
TODAY = date(2026, 11, 21)


def main() -> None:
    """Answer and report."""
    {"engine": _engine, "rapidfuzz": _rapidfuzz}[sys.argv[1]]()
    print(json.dumps({"megabytes": _peak_memory()}))


def _peak_memory() -> float:
    """Return this process's peak in MB. On Linux ru_maxrss begins at what the parent had, VmHWM at nothing."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


def _engine() -> None:
    from bot.content.shipped import shipped_folder
    from bot.live import load_snapshot

    load_snapshot(shipped_folder(), TODAY, Path(sys.argv[2])).engine.answer(QUESTION)


def _rapidfuzz() -> None:
    from rapidfuzz import fuzz, process, utils

    from bot.content.loader import load
    from bot.content.shipped import shipped_folder

    answers = load(shipped_folder(), TODAY).answers
    texts = [text for each in answers for text in (each.question, *(p.text for p in each.phrasings))]
    process.extract(QUESTION, texts, scorer=fuzz.token_set_ratio, processor=utils.default_process)


if __name__ == "__main__":
    main()
