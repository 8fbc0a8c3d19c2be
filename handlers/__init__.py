"""Telegram: updates become events, replies become messages. Decides nothing about the conversation."""

import logging
import os

os.environ.setdefault(
    "PTB_TIMEDELTA", "true"
)  # else PTB warns at every 429 that retry_after will be a span of time

for _name in ("telegram", "httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)  # below it they tell whole updates, and the token
