"""Work done by a copy of the process: what comes of it is the same, whatever becomes of the copy."""

import json
import subprocess
import sys

import pytest

from bot.beside import at_once

RUN = """
import json, os, signal, sys
from bot.beside import beside
home = os.getpid()
def work():
    if os.getpid() != home and sys.argv[1] == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if os.getpid() != home and sys.argv[1] == "broken":
        raise ValueError
    return os.getpid() == home, list(range(300_000))
if sys.argv[1] == "refused":
    def refuse():
        raise BlockingIOError
    os.fork = refuse
here, numbers = beside(work)()
print(json.dumps([here, sum(numbers)]))
try:
    left = os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    left = None
print(json.dumps(left))
"""


@pytest.mark.parametrize(
    ("fate", "here"), [("kept", False), ("killed", True), ("broken", True), ("refused", True)]
)
def test_work_is_done_here_unless_the_copy_did_it_and_no_copy_is_left(fate: str, here: bool) -> None:
    done = subprocess.run([sys.executable, "-c", RUN, fate], capture_output=True, check=True, text=True)
    found, left = map(json.loads, done.stdout.splitlines())
    assert found == [here, sum(range(300_000))]
    assert left is None


def test_at_once_does_the_work_before_anybody_waits_for_it() -> None:
    begun: list[str] = []
    found = at_once(lambda: begun.append("work") or 7)
    assert begun == ["work"]
    assert found() == 7
    assert begun == ["work"]
