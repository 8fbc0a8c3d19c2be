"""`minnobot run`: the Telegram bot, until it is told to stop."""

import asyncio
import signal
import sys
from collections.abc import Callable
from typing import Annotated

import typer

from bot.app import open_app
from bot.cli.logs import begin_logging, gist, note_in_loop
from bot.cli.options import ConfigFile
from bot.config import Config, load_config, token_of
from bot.errors import MinnobotError

FAULT = (
    "minnobot has stopped because of a fault of its own ({}). What people wrote waits in the database; start it "
    "again, and tell whoever looks after the program if it comes again."
)


def run(
    config: ConfigFile = None,
    debug: Annotated[
        bool, typer.Option("--debug", help="Log more; still nothing that people wrote, nor the token.")
    ] = False,
) -> None:
    """Serve the bot in Telegram until SIGTERM or Ctrl-C. The token comes from TELEGRAM_BOT_TOKEN."""
    settings = load_config(config)
    begin_logging(token_of(settings), thoroughly=debug)
    try:
        with asyncio.Runner(loop_factory=quickest_loop()) as runner:
            runner.run(_serve(settings))
    except MinnobotError:
        raise
    except Exception as error:  # noqa: BLE001  # the outer edge: a sentence, and never what the error quotes
        print(FAULT.format(gist(error)), file=sys.stderr)  # noqa: T201  # this is the terminal
        raise typer.Exit(1) from None


def quickest_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return what makes uvloop's loop, a tenth quicker over a message, or None where there is none: on Windows."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop


async def _serve(settings: Config) -> None:
    from handlers.carrying import CARRIERS
    from handlers.service import serve  # PTB is imported only by the command that needs it

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(note_in_loop)
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with open_app(settings, carriers=CARRIERS, forgiving=True) as app:
        await serve(app, stop)
