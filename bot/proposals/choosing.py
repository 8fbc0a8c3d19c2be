"""Which of a question's choices a typed message means: by place, name, other words for it, inflected or misspelt.

What fits several is a refusal, never a guess. How names are found inside a sentence stands in `mentions`.
"""

import re
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from bot.content.form_model import Choice, Field
from bot.proposals.folding import folded, folded_words, is_question, is_short
from bot.proposals.mentions import NEGATIONS, mentions, ways
from bot.proposals.refusal import Refusal

NO_CHOICE, SEVERAL = "ei-vaihtoehto", "monta-vaihtoehtoa"
TOO_MANY, TOO_FEW = "liikaa-vaihtoehtoja", "liian-vähän-vaihtoehtoja"

NEAR_NAME = 84
"""Similarity (0–100) from which a misspelt name is taken for a name."""

CLEAR_LEAD = 5
"""How much nearer the best name must be than that of any other choice."""

SHORTEST_BEGINNING = 4
"""Letters of a name's beginning that stand for it, as long as no other choice begins so."""

_ORDINALS = (
    "eka ekan ekaa ensimmainen ensimmaisen ensimmaista ensimmainenkin yksi yks ykkonen ykkosen",
    "toka tokan tokaa toinen toisen toista kaksi kaks kakkonen kakkosen",
    "kolmas kolmannen kolmatta kolme kolmonen kolmosen",
    "neljas neljannen neljatta nelja nelonen nelosen",
    "viides viidennen viidetta viisi viis viitonen vitonen",
    "kuudes kuudennen kuudetta kuusi kuus kuutonen kutonen",
    "seitsemas seitsemannen seitseman",
    "kahdeksas kahdeksannen kahdeksan",
    "yhdeksas yhdeksannen yhdeksan",
    "kymmenes kymmenennen kymmenen",
)
_PLACES: Mapping[str, int] = {word: place for place, row in enumerate(_ORDINALS, 1) for word in row.split()}
_LAST = frozenset({"viimeinen", "viimeisen", "viimeista", "vika", "vikan", "alin"})
_AROUND_A_PLACE = frozenset(
    """se ne numero nro no vaihtoehto vaihtoehdon vaihtoehdoista kohta kohdan valitsen valitsemme otan otetaan
    valinta""".split()
)
_ALL = frozenset(
    {"kaikki", "kaikkia", "kaikkea", "kaikki nama", "ne kaikki", "kaikki vaihtoehdot", "nama kaikki"}
)
_NOTHING = frozenset(
    """ei|ei mitaan|ei mikaan|ei mikaan naista|ei mitaan naista|en mitaan|ei yksikaan|ei yhtaan|ei ole|ei mihinkaan|
    ei mihinkaan naista|ei naita""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_SEPARATOR = re.compile(r"\s*[,;\n/+&]\s*|\s+(?:ja|seka|tai|ja myos|plus)\s+")
_RANGE = re.compile(r"(\d{1,2})\s?-\s?(\d{1,2})")
_NUMBERS = re.compile(r"\d{1,2}(?:\s*(?:[.,;/+&)]|\bja\b|\bseka\b|\s)\s*\d{1,2})*[.)]?")


def accept_choice(field: Field, text: str) -> str | Refusal:
    """Return the id of the one choice of *field* that *text* means."""
    found = _meant(field.choices, text) if is_short(text) else ()
    if len(found) > 1:
        return Refusal(SEVERAL, {"vaihtoehdot": _names(field, found)})
    return found[0] if found else Refusal(NO_CHOICE)


def accept_choices(field: Field, text: str) -> tuple[str, ...] | Refusal:
    """Return the ids of the choices of *field* that *text* means, in the order of the form."""
    if not is_short(text):
        return Refusal(NO_CHOICE)
    chosen = _several(field, text)
    if isinstance(chosen, Refusal):
        return chosen
    ordered = tuple(choice.id for choice in field.choices if choice.id in chosen)
    if field.most is not None and len(ordered) > field.most:
        return Refusal(TOO_MANY, {"raja": str(field.most), "määrä": str(len(ordered))})
    least = field.least or 0
    if len(ordered) < least and (ordered or field.required):
        return Refusal(TOO_FEW, {"raja": str(least), "määrä": str(len(ordered))})
    return ordered


def _several(field: Field, text: str) -> tuple[str, ...] | Refusal:
    said = " ".join(folded_words(text))
    if exact := _exact(field.choices, said):
        return exact
    if said in _ALL:
        return tuple(choice.id for choice in field.choices if not _says_no(choice))
    if said in _NOTHING:
        return _nothing(field)
    if (numbers := _places(field, folded(text))) is not None:
        return numbers
    pieces = [piece for piece in _SEPARATOR.split(_keeping_lines(text)) if piece]
    each = [_meant(field.choices, piece) for piece in pieces]
    if each and all(len(found) == 1 for found in each):
        return tuple(found[0] for found in each)
    named = () if is_question(text) else mentions(field.choices, text)
    return named or Refusal(NO_CHOICE)


def _nothing(field: Field) -> tuple[str, ...] | Refusal:
    """Return the choice that says so (Ei yhteyttä rahoitukseen), else no choice where none is needed."""
    saying_no = [choice.id for choice in field.choices if _says_no(choice)]
    if len(saying_no) == 1:
        return (saying_no[0],)
    return Refusal(NO_CHOICE) if field.required else ()


def _places(field: Field, said: str) -> tuple[str, ...] | Refusal | None:
    """Return the choices at the places that *said* lists (1 ja 3, 2-4); None when it lists none."""
    if span := _RANGE.fullmatch(said):
        places: Sequence[int] = range(int(span[1]), int(span[2]) + 1)
    elif _NUMBERS.fullmatch(said):
        places = [int(number) for number in re.findall(r"\d+", said)]
    else:
        return None
    if not places or not all(1 <= place <= len(field.choices) for place in places):
        return Refusal(NO_CHOICE)
    return tuple(field.choices[place - 1].id for place in places)


def _meant(choices: Sequence[Choice], text: str) -> tuple[str, ...]:
    """Return the choices that *text* may mean by the first way of naming one that finds any."""
    said = " ".join(folded_words(text))
    if not said:
        return ()
    if found := _exact(choices, said) or _by_place(choices, said):
        return found
    if is_question(text):
        return ()
    rules_out = not NEGATIONS.isdisjoint(said.split())
    return mentions(choices, text) or (() if rules_out else _by_likeness(choices, said))


def _exact(choices: Sequence[Choice], said: str) -> tuple[str, ...]:
    return tuple(choice.id for choice in choices if any(" ".join(name) == said for name in ways(choice)))


def _by_place(choices: Sequence[Choice], said: str) -> tuple[str, ...]:
    left = [word for word in said.split() if word not in _AROUND_A_PLACE]
    if len(left) != 1 or not choices:
        return ()
    if left[0] in _LAST:
        return (choices[-1].id,)
    place = int(left[0]) if left[0].isdecimal() and len(left[0]) <= 2 else _PLACES.get(left[0], 0)
    return (choices[place - 1].id,) if 1 <= place <= len(choices) else ()


def _by_likeness(choices: Sequence[Choice], said: str) -> tuple[str, ...]:
    beginning = [
        choice.id
        for choice in choices
        if len(said) >= SHORTEST_BEGINNING and any(" ".join(name).startswith(said) for name in ways(choice))
    ]
    if beginning:
        return tuple(beginning)
    scores = sorted(((_likeness(choice, said), choice.id) for choice in choices), reverse=True)
    if not scores or scores[0][0] < NEAR_NAME:
        return ()
    return tuple(choice_id for score, choice_id in scores if score > scores[0][0] - CLEAR_LEAD)


def _likeness(choice: Choice, said: str) -> float:
    """Return how like (0–100) *said*, or one long word of it, is to a name of *choice*; compounds count as words do."""
    joined = said.replace(" ", "")
    pieces = [joined, *(word for word in said.split() if len(word) >= 6)]
    names = ["".join(name) for name in ways(choice)]
    return max(
        (fuzz.ratio(piece, name) for name in names for piece in pieces if min(len(name), len(piece)) >= 4),
        default=0.0,
    )


def _says_no(choice: Choice) -> bool:
    return folded_words(choice.name)[:1] == ("ei",)


def _keeping_lines(text: str) -> str:
    return "\n".join(folded(line) for line in text.splitlines())


def _names(field: Field, ids: Sequence[str]) -> str:
    return ", ".join(choice.name for choice in field.choices if choice.id in ids)
