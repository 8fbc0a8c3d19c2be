"""Names of organisations and of people who introduce themselves, as they stand in a free text.

Only names that say themselves what they are: an association by its «ry» or its last word, a person by the words
in front. Two different ones are none: nobody is put down for somebody else's proposal.
"""

import re
from collections.abc import Iterator

from bot.finnish.morphology import morphs

_CAPITAL = r"[A-ZÅÄÖÉÜŠŽ]"
_SMALL_OR_CAPITAL = r"[A-Za-zÅÄÖÉÜŠŽåäöéüšž]"
_WORD = rf"(?:{_CAPITAL}|\d)[\w&+’'-]{{0,60}}"
_LATER_WORD = r"(?:(?![Rr]\.?[YyFf]\b|[Ss][Rr]\b)[\w&+’'-]{1,60})"

_OPENERS = frozenset(
    """olemme olen me meidän meillä edustan edustamme täällä tässä hei moi moikka terve nimi nimemme järjestö
    järjestömme järjestönne yhdistys yhdistyksemme organisaatio kirjoitan haluaisimme haluamme toimin työskentelen
    tämä se ja terveisin ystävällisin t nimeni olisimme onko voisiko olisiko toivomme tarvitsemme etsimme
    lähettäjä taustalla taustaorganisaatio yhteyshenkilö minä ollaan on"""
    "".split()
)
"""Words that begin a sentence with a capital and no name."""

_ASSOCIATION = re.compile(
    rf"(?<![\w@.-])(?P<name>{_WORD}(?:[ ]{_LATER_WORD}){{0,6}}?)[ ](?P<kind>[Rr][YyFf]|r\.[yf]\.?|sr)(?![\w@-])"
    r"(?P<case>[:’'][a-zåäö]+)?"
)
_HEADS = {
    "liitto": "liitto|liitosta|liitossa|liiton",
    "säätiö": "säätiö|säätiöstä|säätiössä|säätiön",
    "yhdistys": "yhdistys|yhdistyksestä|yhdistyksessä|yhdistyksen",
    "seura": "seura|seurasta|seurassa|seuran",
}
"""Last words of names, and the cases in which people say where they come from."""

_HEAD = re.compile(
    rf"(?<![\w@.-])(?P<before>(?:{_WORD}[ ])?(?:[\wåäö-]+n[ ]){{0,3}})(?P<stem>{_SMALL_OR_CAPITAL}?[\wåäö-]*?)"
    rf"(?P<head>{'|'.join(_HEADS.values())})(?![\w@-]| r\.?[yf]\b)"
)
_SUPERLATIVES = re.compile(
    r"\b(?:suurin|suurimman|vanhin|vanhimman|nuorin|pienin|toisen|toiseksi|erään|pienen|oman|ison)\b", re.I
)
_NAMES_ITSELF = re.compile(
    r"(?:\b(?:olen|olemme|edustan|edustamme|täällä|nimemme on|nimi on|järjestömme on|yhdistyksemme on|järjestö|yhdistys"
    r"|työskentelen|toimin|kirjoitan)\b[ :–-]*)$",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(r"\b(?:olen|täällä|nimeni on|nimi on)$")
_OTHERS = re.compile(
    r"\b(?:kanssa|kumppani\w*|yhteistyökumppani\w*|jäsen\w*|kuten|esimerkiksi|verkosto\w*|kilpaili\w*)\b",
    re.I,
)
_STEMS_OF_ANYBODY = frozenset(
    {"", "potilas", "paikallis", "keskus", "jäsen", "katto", "alue", "nuoriso", "urheilu", "kansalais"}
)
"""First parts of words for any association: «Potilasyhdistys» may only begin a sentence."""

_NAME = rf"{_CAPITAL}[a-zåäöéüšž]+(?:-{_CAPITAL}[a-zåäöéüšž]+)?"
_PERSON = rf"{_NAME}(?:[ ]{_CAPITAL}\.)?[ ]{_NAME}"
_ENDS = rf"(?![\w-]|[ ]{_CAPITAL}|[ ]r\.?[yf]\b)"
_CONTACT_PERSONS = (
    re.compile(
        r"\b[Yy]hteyshenkilö(?:nä(?:mme|ni)?|ni|mme|)?[ ]*(?:(?:on|toimii|toimisi|olisi|voi olla)\b|[:–-])?[ ]*"
        rf"(?P<name>{_PERSON}){_ENDS}"
    ),
    re.compile(
        rf"(?P<name>{_PERSON})[ ](?:on|toimii|olisi)[ ](?:meillä[ ])?yhteyshenkilö(?:nä|mme|nämme)?\b"
    ),
)
_WRITERS = (
    re.compile(
        r"\b(?:[Nn]imeni on|[Nn]imi(?:[ ]on|:)|[Oo]len|[Tt]äällä|[Mm]inä olen|[Tt]oimin)[ ]+"
        rf"(?P<name>{_PERSON})(?![\w-]|[ ]r\.?[yf]\b)"
    ),
    re.compile(
        r"(?:^|\s)(?:[Tt]erveisin|[Yy]stävällisin terveisin|[Yy]st\.? ?terv\.?|[Tt]erv\.?|[Tt]\.|[Tt]:|BR|[Kk]iittäen)"
        rf"[,:]?\s+(?P<name>{_PERSON}){_ENDS}"
    ),
)


def organisation_in(text: str) -> str | None:
    """Return the one organisation that *text* speaks for, in its basic form, or None."""
    names = dict.fromkeys(name for sentence in _sentences(text) for name in _organisations(sentence))
    return next(iter(names)) if len(names) == 1 else None


def contact_person_in(text: str) -> str | None:
    """Return the one person to turn to: whom *text* names as such, else its writer; None when in doubt."""
    for patterns in (_CONTACT_PERSONS, _WRITERS):
        found = dict.fromkeys(match["name"] for pattern in patterns for match in pattern.finditer(text))
        persons = [name for name in found if _is_person(name)]
        if persons:
            return persons[0] if len(persons) == 1 else None
    return None


def _sentences(text: str) -> list[str]:
    return [piece for piece in re.split(r"(?<=[^.\s].[!?.])\s+(?=[A-ZÅÄÖ])|\n", text) if piece.strip()]


def _organisations(sentence: str) -> Iterator[str]:
    if not _OTHERS.search(sentence):
        yield from _registered(sentence)
        yield from _by_head(_ASSOCIATION.sub(" ; ", sentence))


def _registered(sentence: str) -> Iterator[str]:
    """Return names that end in «ry», without the words in front that only introduce them."""
    for match in _ASSOCIATION.finditer(sentence):
        before, words = _own_part(sentence[: match.start()], match["name"].split(" "))
        if words and _speaks_for_itself(before, match["case"]):
            yield f"{' '.join(words)} {match['kind'].replace('.', '').lower()}"


def _by_head(sentence: str) -> Iterator[str]:
    """Return names whose last word says what they are (Diabetesliitto, Mielenterveyden keskusliitosta)."""
    for match in _HEAD.finditer(sentence):
        before, words = _own_part(sentence[: match.start()], f"{match['before']}{match['stem']}".split(" "))
        is_anybody = len(words) == 1 and (words[0].lower() in _STEMS_OF_ANYBODY or not before)
        if (
            words
            and not is_anybody
            and not match["head"].endswith("n")
            and not _SUPERLATIVES.search(" ".join(words))
        ):
            yield " ".join(words) + next(
                base for base, cases in _HEADS.items() if match["head"] in cases.split("|")
            )


def _own_part(before: str, words: list[str]) -> tuple[str, list[str]]:
    """Return what stands before a name, and the words of the name; none where it cannot be told from a person's.

    It begins at the first capital behind the last word that introduces it, and behind the person's own name
    («Olen Maija Meikäläinen Mieli ry»).
    """
    introduced = next((at + 1 for at in range(len(words) - 1, -1, -1) if words[at].lower() in _OPENERS), 0)
    start = next((at for at in range(introduced, len(words)) if not words[at][:1].islower()), len(words))
    if len(words) > start + 1 and _is_first_name(words[start]) and not words[start + 1][:1].islower():
        says_who = " ".join((before.strip(), *words[:start])).lower()
        return (says_who, words[start + 2 :]) if _SAYS_WHO.search(says_who) else (says_who, [])
    return " ".join((before.strip(), *words[:start])).strip(), words[start:]


def _speaks_for_itself(before: str, case: str | None) -> bool:
    """Tell whether a name in this case is the writer's own: «Mieli ry:n» is only after «olen», «olemme»."""
    is_of_somebody = case is not None and case[1:] in {"n", "en", "lle", "lta", "ltä", "lla", "llä"}
    return not is_of_somebody or bool(_NAMES_ITSELF.search(before))


def _is_person(name: str) -> bool:
    first, *_ = name.split()
    return not any(word.lower() in _OPENERS for word in name.split()) and _is_first_name(first)


def _is_first_name(word: str) -> bool:
    return any(morph.word_class == "etunimi" for part in word.lower().split("-") for morph in morphs(part))
