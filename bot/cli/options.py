"""Options that several commands share, and which database they mean without any."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer
from platformdirs import user_data_path

from bot.config import NAME, SQLITE, Config, DatabaseSettings

ConfigFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="F",
        help="Configuration file; without it ./config.yaml if there is one, else defaults and environment.",
    ),
]


def with_own_folder(config: Config) -> Config:
    """Return *config* with the database in the user's data folder, unless another place was chosen."""
    if config.database.is_chosen:
        return config
    url = f"{SQLITE}{user_data_path(NAME) / 'minnobot.db'}"
    return config.model_copy(update={"database": DatabaseSettings(url=url)})
