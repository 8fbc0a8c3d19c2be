"""Makes `bot_api.json` from a full description of the Bot API: `python -m tests.telegram.compact_bot_api api.json`.

The full description is `api.json` of PaulSonOfLars/telegram-bot-api-spec (MIT, `bot_api.LICENSE`), which is read
from Telegram's public documentation at core.telegram.org/bots/api. Kept are names, types and what is required;
the prose is left out. One method or type a line, so that a newer version can be read as a difference.

`"chat_id": "Integer or String"` is required, `"text?": "String"` is not, `"type": "= chat"` is always that word.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("bot_api.json")
ABOUT = (
    "Names and types of the Telegram Bot API, from PaulSonOfLars/telegram-bot-api-spec (MIT, see bot_api.LICENSE), "
    "which reads core.telegram.org/bots/api. Made by compact_bot_api.py."
)
WORD = re.compile(r"(?:must be|always) [“\"*]*([a-z0-9_]+)")
TELLS_APART = {"type", "status", "source"}
"""How the documentation tells a kind from its siblings, and in which fields."""


def compact(full: dict[str, Any]) -> str:
    """Return the compact description as JSON text."""
    methods = {
        name: {"returns": " or ".join(each["returns"]), "fields": _fields(each, False)}
        for name, each in full["methods"].items()
    }
    types = {
        name: {"one_of": each["subtypes"]}
        if "subtypes" in each
        else {"fields": _fields(each, "subtype_of" in each)}
        for name, each in full["types"].items()
    }
    head = {"about": ABOUT, "version": full["version"], "changelog": full["changelog"]}
    parts = [f'"{key}": {json.dumps(value)}' for key, value in head.items()]
    parts += [f'"methods": {{\n{_lines(methods)}\n}}', f'"types": {{\n{_lines(types)}\n}}']
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _fields(described: dict[str, Any], among_siblings: bool) -> dict[str, str]:
    return {
        each["name"] + ("" if each["required"] else "?"): _types(each, among_siblings)
        for each in described.get("fields", [])
    }


def _types(field: dict[str, Any], among_siblings: bool) -> str:
    word = WORD.search(field["description"])
    if among_siblings and word and field["name"] in TELLS_APART:
        return f"= {word[1]}"
    return " or ".join(field["types"])


def _lines(entries: dict[str, Any]) -> str:
    return ",\n".join(f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in entries.items())


if __name__ == "__main__":
    TARGET.write_text(compact(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))), encoding="utf-8")
