"""Coordinators' operations over storage: list, show, decide, export. The same for Telegram and the shell."""
