"""nlp.js with its Finnish language beside the engine, over the same phrasings and questions: `make bench-peers`.

Needs Node.js and npm, and for the first run a package registry; the versions are pinned in package-lock.json. What is
installed goes into `.venv/peers`. `--write docs` puts the tables into benchmark.md.
"""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np

from benchmarks.ground import Ground
from benchmarks.measure import Asked, Run
from benchmarks.parts import Part
from benchmarks.run import stamp_of, write
from benchmarks.sections.compared import accuracy_table, honesty_table
from benchmarks.sections.speed import latency_table
from benchmarks.sets import MIXED
from benchmarks.systems import BM25, ENGINE, LETTERS, REFERENCE, Corpus

HERE = Path(__file__).parent
INSTALLED = HERE.parents[1] / ".venv" / "peers"
FILES = ("package.json", "package-lock.json", "nlpjs.js")

PEER = "nlp.js, lang-fi"
BESIDE = (ENGINE, REFERENCE, LETTERS, BM25)
"""What it is shown beside; the rest is in `make bench`."""

NO_NODE = """\
Vertailuun tarvitaan Node.js 18 tai uudempi ja npm, eikä niitä löytynyt. Asenna ne ja yritä uudelleen.
Node.js 18 or later and npm are needed for this comparison and were not found. Install them and try again.
Debian, Ubuntu: apt install nodejs npm"""

NO_PACKAGES = """\
npm ei saanut asennettua paketteja (package-lock.json). Verkkoyhteys voi puuttua:
npm could not install the packages (package-lock.json). There may be no connection:
{reason}"""


@dataclass(frozen=True, slots=True)
class Trained:
    """What the peer made of all questions, by set, and what learning the phrasings cost it."""

    runs: Mapping[str, Run]
    seconds: float
    megabytes: float


def main() -> None:
    """Measure, print, and write where the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write the document there")
    chosen = parser.parse_args()
    install()
    ground = Ground()
    peer = trained(ground.corpus, ground.compared)
    part = _part(ground, peer)
    stamp = stamp_of(ground)
    print(f"{stamp}\n\n{part.printed()}")
    if chosen.write:
        write(chosen.write, {"peers": part}, stamp)


def install(folder: Path = INSTALLED) -> None:
    """Install the pinned packages into *folder* where they are missing; leave with a sentence if that cannot be."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        sys.exit(NO_NODE)
    folder.mkdir(parents=True, exist_ok=True)
    lock = (HERE / "package-lock.json").read_bytes()
    is_there = (folder / "node_modules").is_dir() and lock == _content(folder / "package-lock.json")
    for name in FILES:
        shutil.copy(HERE / name, folder)
    if is_there:
        return
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(NO_PACKAGES.format(reason=done.stderr.strip()))


def trained(corpus: Corpus, questions: Mapping[str, Sequence[Asked]]) -> Trained:
    """Return what nlp.js makes of *questions* after it has learned *corpus*."""
    sizes = np.diff([*corpus.first_rows, len(corpus.texts)])
    asked = {
        "phrasings": [*zip(np.repeat(corpus.ids, sizes).tolist(), corpus.texts, strict=True)],
        "questions": [question.text for question in chain(*questions.values())],
    }
    done = subprocess.run(
        ["node", "nlpjs.js"],
        cwd=INSTALLED,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    said = json.loads(done.stdout)
    runs, start = {}, 0
    for name, of in questions.items():
        part = slice(start, start := start + len(of))
        ranked = tuple(tuple((answer, score) for answer, score in each) for each in said["ranked"][part])
        runs[name] = Run(ranked, tuple(said["milliseconds"][part]), tuple(said["processor"][part]))
    return Trained(runs, said["training"], said["megabytes"])


def _part(ground: Ground, peer: Trained) -> Part:
    runs = {name: {**found, PEER: peer.runs[name]} for name, found in ground.runs_of(BESIDE).items()}
    texts = [
        text
        for name, questions in ground.compared.items()
        for text in (
            accuracy_table(f"{name}, top-1 / top-3 %", questions, runs[name]),
            honesty_table(f"{name}, wrong and false answers", questions, runs[name], ground.harmless),
        )
    ]
    cost = f"{PEER} learned the phrasings in {peer.seconds:.0f} s; its process took {peer.megabytes:.0f} MB."
    return Part((*texts, latency_table(runs[MIXED[0].name]), cost))


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


if __name__ == "__main__":
    main()
