"""A strict stand-in for Telegram's Bot API, in process and on loopback, for tests and for trying out.

Start with `server.stand_in`; `people.py` is a test's view, `faults.py` what goes wrong on demand.
"""
