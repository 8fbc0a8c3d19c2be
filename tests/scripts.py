"""Plays the scripted conversations of `tests/dialogues/` through anything that turns an event into replies.

In a script's turn stands what the person does: `sanoo` (`toistaa: 100` says it a hundred times in one
message) or `painaa` (a visible button's label, else a button's data); and what must follow: `botti` (an
answer id, a text key, `lomake:` and a question of the form, or a piece of the text; one or a list), `napit`
(labels that must be there) and `ei` (what must be nowhere).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.content.model import Knowledge
from bot.dialogue.buttons import STALE, event_of
from bot.dialogue.model import Button, Event, Reply, Trigger

DIALOGUES = Path(__file__).parent / "dialogues"

Play = Callable[[Event], Sequence[Reply]]
"""What a channel does with an event: the core, the terminal, later Telegram."""

_KEYS = {"sanoo", "painaa", "toistaa", "botti", "napit", "ei"}


@dataclass(frozen=True, slots=True)
class Script:
    """One conversation: its name, its file, its turns as written."""

    name: str
    file: str
    turns: tuple[dict[str, Any], ...]


def scripts(folder: Path = DIALOGUES) -> tuple[Script, ...]:
    """Return every script of *folder*."""
    return tuple(
        Script(entry["nimi"], path.name, tuple(entry["vuorot"]))
        for path in sorted(folder.glob("*.yaml"))
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    )


def play_script(script: Script, play: Play, knowledge: Knowledge) -> None:
    """Play *script*; fail at the first turn that reads otherwise."""
    names = frozenset(answer.id for answer in knowledge.answers) | frozenset(knowledge.texts)
    visible: list[Button] = []
    for number, turn in enumerate(script.turns, start=1):
        assert turn.keys() <= _KEYS, f"{script.file}: {sorted(turn.keys() - _KEYS)}"
        replies = tuple(play(_event(turn, visible)))
        labels = [button.label for button in _buttons(replies)]
        said = "\n\n".join(reply.text for reply in replies)
        heard = (
            f"{script.file}, {script.name}, vuoro {number}: {[r.source for r in replies]} {labels}\n{said}"
        )
        for wanted in _listed(turn.get("botti")):
            assert _is_said(wanted, replies, names), f"puuttuu {wanted!r}\n{heard}"
        for wanted in _listed(turn.get("napit")):
            assert wanted in labels, f"puuttuu nappi {wanted!r}\n{heard}"
        for unwanted in _listed(turn.get("ei")):
            assert not _is_said(unwanted, replies, names), f"ei saisi sanoa {unwanted!r}\n{heard}"
            assert unwanted not in labels, f"ei saisi olla nappia {unwanted!r}\n{heard}"
        visible = [*_buttons(replies), *visible]


def _event(turn: dict[str, Any], visible: Sequence[Button]) -> Event:
    if "sanoo" in turn:
        return Event(Trigger.TEXT, " ".join([str(turn["sanoo"])] * int(turn.get("toistaa", 1))))
    pressed = str(turn["painaa"])
    shown = next((button.event for button in visible if button.label == pressed), None)
    return shown or event_of(pressed) or STALE


def _is_said(wanted: str, replies: Sequence[Reply], names: frozenset[str]) -> bool:
    if wanted in names or wanted.startswith("lomake:"):
        return any(reply.source == wanted for reply in replies)
    return any(wanted in reply.text for reply in replies)


def _buttons(replies: Sequence[Reply]) -> Iterator[Button]:
    return (button for reply in replies for row in reply.buttons for button in row)


def _listed(value: object) -> list[str]:
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]
