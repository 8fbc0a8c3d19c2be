"""`minnobot init`: a folder with an editable copy of knowledge and configuration, and a service file."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from bot.upkeep.setting_up import set_up

NEXT_STEPS = """\
{folder} is ready. What to do next:

1. Name your contact and the controller in knowledge/yhteystiedot.yaml.
2. Put the token from @BotFather into .env, and who handles proposals into config.yaml.
3. See whether all is well, and try it:
     cd {quoted}
     minnobot check
     minnobot doctor
     minnobot chat
4. Keep the Telegram bot running: minnobot.service says how.

LUEMINUT.md tells all this in Finnish to whoever edits the texts."""


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make.")],
) -> None:
    """Make DIR with a copy of the knowledge to edit, a configuration and a service file. Replaces nothing."""
    set_up(folder)
    print(NEXT_STEPS.format(folder=folder, quoted=shlex.quote(str(folder))))  # noqa: T201  # this is the terminal
