"""Telegram: updates become events, replies become messages. Decides nothing about the conversation."""

import os

os.environ.setdefault(
    "PTB_TIMEDELTA", "true"
)  # else PTB warns at every 429 that retry_after will be a span of time
