"""Lets `python -m bot` be `minnobot`."""

from bot.cli.main import main

main()
