"""What the dialogue is made of: sessions, events, replies, effects. Frozen data, no behaviour.

A channel (terminal, Telegram) turns what reaches it into an Event and shows the Replies of the Turn; the
shell (`bot.conversation`) keeps the Session and carries out the Effects.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from bot.content.model import Knowledge
from bot.engine.engine import Engine


class State(StrEnum):
    """Where a conversation stands."""

    ASKING = "asking"
    """Anything can be asked; nothing is waited for."""
    CHOOSING = "choosing"
    """Two to four buttons were offered; a word or number of theirs is taken as a press."""


class Trigger(StrEnum):
    """What can happen to a conversation. The value is what a button's data begins with."""

    TEXT = "text"
    START = "start"
    HELP = "help"
    MENU = "menu"
    SUBJECT = "subject"
    SHOW = "show"
    NONE_FITS = "none"
    HUMAN = "human"
    PRIVACY = "privacy"
    PROPOSE = "propose"
    CHOOSER = "chooser"
    HELPED = "helped"
    NOT_HELPED = "not-helped"
    STRANGE_COMMAND = "strange-command"
    """A /command that does not exist; never a button."""
    STALE = "stale"
    """A button whose data says nothing (any more); never a button of ours."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that reached the bot: a trigger, and a message's text or a button's argument (an id)."""

    trigger: Trigger
    text: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """A button and what pressing it means. Its data (`trigger:argument`) is at most 64 bytes."""

    label: str
    event: Event


Rows: TypeAlias = tuple[tuple[Button, ...], ...]
"""Buttons as they lie under a message."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One message of the bot: Markdown, rows of buttons, and the answer id or text key it was made from."""

    text: str
    source: str
    buttons: Rows = ()


@dataclass(frozen=True, slots=True)
class Session:
    """What is remembered of one conversation between messages.

    *asked* holds the last questions, oldest first and redacted: follow-ups are read in their light.
    *offered* are the ids behind the buttons of the last choice, *misses* how many messages in a row found no
    answer. *shown* is what was said last and can be rated, *question* what was typed before it, redacted;
    *rated* is what has been rated since it was last shown, so that a second press is known.
    """

    state: State = State.ASKING
    asked: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    misses: int = 0
    question: str = ""
    shown: tuple[str, ...] = ()
    rated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class World:
    """Everything a rule may look at besides the session and the event. *now* is local time."""

    now: datetime
    knowledge: Knowledge
    engine: Engine


@dataclass(frozen=True, slots=True)
class NoteMiss:
    """Remember a question that got no answer (`unknown`) or only choices, redacted and without its asker."""

    question: str
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteFeedback:
    """Remember that an answer helped or did not; *source* is an answer id or the key of a text."""

    source: str
    helped: bool
    question: str = ""


Effect = NoteMiss | NoteFeedback


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows an event: the session from now on, what is said, what is to be done."""

    session: Session
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...] = ()


Rule: TypeAlias = Callable[[Session, Event, World], Turn]
"""What follows an event in a state."""
