"""Telegram: updates become events, replies become messages. Decides nothing about the conversation."""
