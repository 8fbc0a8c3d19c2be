"""The console, as it is used: lines in, a bot as a child process, what was said out."""

import subprocess
import sys
from pathlib import Path

from bot.config import load_config
from tests.telegram.console import ROLES

ROOT = Path(__file__).resolve().parents[2]
ECHO = """
import asyncio, os, sys
from telegram import InlineKeyboardButton as B, InlineKeyboardMarkup as M
from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters
root = os.environ["TELEGRAM_API_URL"]
async def say(update, context):
    text = update.effective_message.text or "kuva"
    await update.effective_message.reply_text("Sanoit: " + text, reply_markup=M([[B("Kiitos", callback_data="k")]]))
async def press(update, context):
    await update.callback_query.answer("Ole hyvä")
    await update.callback_query.edit_message_text("Kiitetty")
app = Application.builder().token(os.environ["TELEGRAM_BOT_TOKEN"]).base_url(root + "/bot").build()
app.add_handler(MessageHandler(filters.ALL, say)); app.add_handler(CallbackQueryHandler(press))
app.run_polling()
"""


def console(lines: str, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.telegram.console", "--", *command],
        input=lines, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_one_talks_with_a_bot_and_presses_by_number() -> None:
    done = console("/start\n1\n:photo\n:as Ville\nhei\n", sys.executable, "-c", ECHO)
    assert done.returncode == 0, done.stderr
    order = ["Sanoit: /start", "1  Kiitos", "(Ole hyvä)", "Kiitetty", "Sanoit: kuva", "Ville", "Sanoit: hei"]
    places = [done.stdout.find(piece) for piece in order]
    assert -1 not in places, done.stdout
    assert places == sorted(places), done.stdout


def test_a_bot_that_ends_is_reported_with_its_code() -> None:
    done = console("hei\n", sys.executable, "-c", "raise SystemExit(3)")
    assert done.returncode == 3
    assert "ended with code 3" in done.stdout


def test_the_console_knows_the_people_of_its_configuration() -> None:
    config = load_config(Path(__file__).parent / "roles.yaml", {})
    assert {person.name: person.id for person in (*config.coordinators, *config.admins)} == ROLES
