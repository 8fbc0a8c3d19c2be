"""Puts into the wheel what lies outside its packages, and what takes long to work out of the shipped knowledge.

The papers are what `minnobot init` hands out; hatchling's own table for single files would also copy them into
an editable install. The rest makes the first start as quick as any. It is worked out in a process of its
own, with whatever the build environment has; where that lacks something, the wheel comes without and works them
out on its first start (a few seconds).
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PREPARE = (
    "import sys; from pathlib import Path; from bot.live import prepare; "
    "print(*prepare(Path('knowledge'), Path(sys.argv[1])), sep='\\n')"
)

PAPERS = ("config.example.yaml", "docs/koordinaattorin-opas.md", "docs/tietopohjan-opas.md")


class WheelContent(BuildHookInterface[Any]):
    """Hatchling's hook around the building of a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files to the wheel; an editable install has the tree, and its own copies in the cache."""
        if self.target_name != "wheel" or version == "editable":
            return
        for paper in PAPERS:
            build_data["force_include"][str(Path(self.root) / paper)] = f"bot/{paper}"
        self._folder = tempfile.TemporaryDirectory()
        command = [sys.executable, "-c", PREPARE, self._folder.name]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            self.app.display_warning(f"The wheel comes without prepared knowledge: {reason}")
            return
        for path in map(Path, done.stdout.splitlines()):
            build_data["force_include"][str(path)] = f"bot/prepared/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take away what was only made for the wheel."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
