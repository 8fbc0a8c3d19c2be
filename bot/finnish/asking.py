"""Words that ask: question words in all their forms, question endings, requests."""

import re
from functools import lru_cache
from itertools import zip_longest

from bot.finnish.function_words import QUESTION_WORDS
from bot.finnish.spoken import standard_forms
from bot.finnish.text import fold

WHAT_ABOUT = ("entä", "entäs", "entäpä", "enta", "entas", "entapa")
"""Words that ask the last question of something else."""

_SPOKEN = frozenset(
    "kaua kauan kellekä kellä ketäs kuinkahan kukahan mihinkäs miksikäs millonkas mitkäs paljos".split()
)
"""Question words that neither the list of them has nor `bot.finnish.spoken` leads to one of it."""
_INFLECTED = re.compile(
    r"(?:kene|kehe|ket|kei|kel)(?:n|tä|ltä|lle|llä|stä|ssä|en|een|hin|lt|ll|l|st)|"
    r"mi(?:llä|lle|ltä|tkä)|(?:millai|minkälai|mimmoi|millas|mimmos)\w+|kumpaan?|kumma(?:n|ssa|sta|lla|lle|lta|t)"
)
"""Forms of kuka, mikä, millainen and kumpi that it does not have either; dots aside."""
OPENING_QUESTION_WORDS = frozenset(
    "monta paljo mont laita laitapa lähetä lähetäpä näytä näytäpä sano sanopa ilmoita".split()
)
"""Words that ask where they open a clause, and nothing elsewhere: short for montako and paljonko ("monta noppaa siit
saa"), and requests ("laita joku osoite")."""
_DEGREE = re.compile(r"(?:kau[akv]|mon[et]|paljo|pitk|iso|suur|usei|nope|kalli|aikai|tark)\w*")
"""Words before which spoken "kuin" is no "than" but "how": "kuin kauan se kestää". So it is at the beginning of a
clause: "kuin myö suahaan aihe jaettua"."""
_TIME = re.compile(r"(?:päiv|viikko|vuos|vuon|kuukau|aiko|aika|kert|kes|syksy|kevä|talv|iltoi|ilta)\w*n[aä]")
"""Words before which "minä" asks which."""
_ASKING_ENDING = re.compile(r"(?<!k)k[oö](?:han|hän|s)?$")
_NO_QUESTIONS = frozenset({"koko", "joko", "näkö", "jako", "vko"})
REQUESTS = frozenset(
    """kerro kertoisitko kertokaa kerrotko selitä selittäisitkö neuvo neuvoisitko opasta avaa avaisitko esittele
    vinkkaa vinkata kuulla tietää tietoa ymmärtää
    antakaa laittakaa lähettäkää sanokaa näyttäkää poista poistakaa ilmoittakaa selittäkää
    neuvokaa luetelkaa""".split()
)
_CLITIC = re.compile(r"(?:pas|päs|pa|pä|han|hän)$")
"""Particles of a request: "kertokaapa", "selitähän"."""

POLITE_REQUEST = re.compile(
    r"\b(?:voisi|voi|osaa|osaisi|saisi)(?:t|tte|mme|n|ko|nko|mmeko|tko|tteko)?\s+(?:\w+\s+){0,2}"
    r"(?:kertoa|selittää|sanoa|avata|neuvoa|vinkata|selventää|kuulla|tietää)\b"
)
"""A request for information that is no question word: "ja samalla voisitte kertoa palkasta"."""

_FOLDED_WORDS = frozenset(fold(word) for word in QUESTION_WORDS)
_FOLDED_INFLECTED = re.compile(fold(_INFLECTED.pattern))


@lru_cache(maxsize=16384)
def asks(word: str) -> bool:
    """Return whether *word* asks or requests by itself, whatever stands around it."""
    if word in _NO_QUESTIONS:
        return False
    return (
        _CLITIC.sub("", word) in REQUESTS
        or word in WHAT_ABOUT
        or word in _SPOKEN
        or _FOLDED_INFLECTED.fullmatch(fold(word)) is not None
        or fold(word) in _FOLDED_WORDS
        or any(form in QUESTION_WORDS or _ASKING_ENDING.search(form) for form in standard_forms(word))
    )


def with_question_words(written: tuple[str, ...]) -> tuple[str, ...]:
    """Return *written* with question words for what asks here, not elsewhere: "kuin kauan", "minä viikkoina"."""
    return tuple(
        _meant(word, after, opens=place == 0)
        for place, (word, after) in enumerate(zip_longest(written, written[1:], fillvalue=""))
    )


def _meant(word: str, after: str, *, opens: bool) -> str:
    if word == "kuin" and (opens or _DEGREE.fullmatch(after)):
        return "kuinka"
    if word == "minä" and _TIME.fullmatch(after):
        return "millä"
    return word
