"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

ConfigFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="F",
        help="Configuration file; without it ./config.yaml if there is one, else defaults and environment.",
    ),
]
