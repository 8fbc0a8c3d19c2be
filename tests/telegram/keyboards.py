"""Keyboards as Telegram takes them."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from tests.telegram.refusals import not_in_the_stand_in, wrong
from tests.telegram.texts import LINK

Markup: TypeAlias = dict[str, Any]

BUTTONS, IN_A_ROW, DATA = 100, 8, 64
REPLY_BUTTONS, IN_A_REPLY_ROW = 300, 12
LOOKS = {"text", "style", "icon_custom_emoji_id"}
"""Fields of a button that do nothing when it is pressed."""
ACTIONS = {"callback_data", "url"}
"""What the stand-in can press."""


def inline_buttons(markup: Markup | None) -> Iterator[dict[str, Any]]:
    """Yield the buttons of an inline keyboard, row by row."""
    for row in (markup or {}).get("inline_keyboard", ()):
        yield from row


def check_markup(markup: Markup) -> None:
    """Refuse a keyboard that breaks a rule."""
    if "inline_keyboard" in markup:
        _check_size(markup["inline_keyboard"], BUTTONS, IN_A_ROW)
        for button in inline_buttons(markup):
            _check_inline_button(button)
    elif "keyboard" in markup:
        if not any(markup["keyboard"]):
            raise wrong("reply keyboard has no buttons")
        _check_size(markup["keyboard"], REPLY_BUTTONS, IN_A_REPLY_ROW)
        for row in markup["keyboard"]:
            for button in row:
                _check_text(button)
                if button.keys() - LOOKS:
                    raise not_in_the_stand_in(f"reply keyboard button with {sorted(button.keys() - LOOKS)}")
    elif markup.get("remove_keyboard") is False or markup.get("force_reply") is False:
        raise wrong("remove_keyboard and force_reply can only be true")


def without_empty_rows(markup: Markup | None) -> Markup | None:
    """Return the inline keyboard as it is shown, None when nothing is left of it or it is of another kind."""
    rows = [row for row in (markup or {}).get("inline_keyboard", ()) if row]
    return {"inline_keyboard": rows} if rows else None


def _check_size(rows: list[list[dict[str, Any]]], buttons: int, in_a_row: int) -> None:
    if sum(map(len, rows)) > buttons:
        raise wrong(f"reply markup is too long: more than {buttons} buttons")
    if any(len(row) > in_a_row for row in rows):
        raise wrong(f"a row of the keyboard has more than {in_a_row} buttons")


def _check_text(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise wrong("text of a keyboard button must be non-empty")


def _check_inline_button(button: dict[str, Any]) -> None:
    _check_text(button)
    actions = button.keys() - LOOKS
    if len(actions) != 1:
        raise wrong(f"a button must do exactly one thing, not {sorted(actions)}")
    (action,) = actions
    if action not in ACTIONS:
        raise not_in_the_stand_in(f"inline keyboard button with {action}")
    if action == "callback_data" and not 1 <= len(button[action].encode()) <= DATA:
        raise wrong("BUTTON_DATA_INVALID")
    if action == "url" and not LINK.match(button[action]):
        raise wrong("BUTTON_URL_INVALID")
