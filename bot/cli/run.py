"""`minnobot run`: the Telegram bot, until it is told to stop."""

import asyncio
import logging
import signal
import sys

from bot.app import open_app
from bot.cli.options import ConfigFile
from bot.config import Config, load_config
from bot.errors import ConfigError

NO_TOKEN = (
    "The Telegram token is missing. Get one from @BotFather and set TELEGRAM_BOT_TOKEN, then start again."
)


def run(config: ConfigFile = None) -> None:
    """Serve the bot in Telegram until SIGTERM or Ctrl-C. The token comes from TELEGRAM_BOT_TOKEN."""
    settings = load_config(config)
    if settings.telegram.token is None:
        raise ConfigError(NO_TOKEN)
    _log(settings.telegram.token.get_secret_value())
    asyncio.run(_serve(settings))


async def _serve(settings: Config) -> None:
    from handlers.service import serve  # PTB is imported only by the command that needs it

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with open_app(settings) as app:
        await serve(app, stop)


class WithoutToken(logging.Filter):
    """Takes the token out of whatever is logged, by whomever."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, its message and traceback without the token."""
        record.msg = record.getMessage().replace(self._token, "…")
        record.args = ()
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info).replace(self._token, "…")
        return True


def _log(token: str) -> None:
    """Log to standard error: state, answer id and milliseconds, never a text, never the token."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(WithoutToken(token))
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    for name in ("httpx", "httpcore", "telegram", "apscheduler"):
        logging.getLogger(name).setLevel(
            logging.WARNING
        )  # they log addresses with the token, and whole updates
