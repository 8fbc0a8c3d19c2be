"""The times that a sentence wishes for as the beginning; a time inside the description of a challenge is none.

«Haluaisimme harjoittelijan keväälle», «aloitus voisi olla tammikuussa», «mieluiten syksyllä» say when; «perheet
eivät jatka kesän jälkeen» tells of something else, and so does «leiri pidetään kesäkuussa». In doubt there is
no time: then it is asked.
"""

import re
from collections.abc import Iterator
from datetime import date

from bot.proposals.folding import folded
from bot.proposals.times import Time, is_ruled_out, times, with_months_mended
from bot.proposals.when import kept

_DEADLINE = re.compile(
    r"\b(?:paatty\w*|umpeutu\w*|asti|saakka|mennessa|haku\w*|maaraaika\w*|deadline\w*|viimeistaan)\b"
)
_CONTACT_DATA = re.compile(r"(?<!\S)[^\s@]+@\S+|(?<![\w.])\+?\d[\d\s()–-]{6,}\d(?![\w.])|https?://\S+")
_SPAN = re.compile(r"\s?-\s?|\s+-\s+")
_SUREST = re.compile(r"vuo(?:nna|delle|deksi|den)|v\.")

_CLAUSE_END = re.compile(r"[,;:!?()]|\s-\s|\b(?:joten|mutta|koska|silla|etta)\b")
_OF_BEGINNING = re.compile(
    r"\b(?:alkaen|alkaisi\w*|alku|alkua|aloitus\w*|aloittaisi\w*|aloitettaisiin|ajankoh\w*|sopi(?:si|i|vin|va)\w*|kavisi"
    r"|onnistuisi|mielui\w*|mieluumm\w*|mielell\w*)\b"
)
"""Words that say of a time beside them that it is the beginning, or that it suits."""
_TO_BEGIN = re.compile(r"\b(?:alkaa|aloittaa|kaynnistya|kaynnistaa)\b")
_OUR_WISH = re.compile(
    r"\b(?:halua|halut|toivo|tarvit|etsi|kaipa|saada\b|saisi|saata|haem|haet|otta|voisi|voim|voida|mielel|tarjo)\w*"
)
"""Words with which people say what they themselves would like; «alkavat» and «järjestetään» are others' doings."""
_COOPERATION = re.compile(
    r"\b(?:harjoittel|harkka|harkkar|minno|opinnayt|oppari|yamk|lopputyo|yhteistyo|innovaatio|tekija|tekijo)\w*"
)
_STUDENTS = re.compile(r"\b(?:opiskelij|projekt)\w*")
"""Who or what may also be part of the challenge: it takes a wish beside it."""
_GOAL = re.compile(r"(?:lle|ksi|ks)\b|\bvuode(?:lle|ksi)\b")
"""Endings of a time that something is wished for (keväälle, syksyksi, vuodelle 2027)."""

BARE = 1
"""Words beside a time that need say nothing: «vaikka keväällä», «ajankohta: syksy 2028»."""


def wished_times(sentence: str, today: date) -> Iterator[str]:
    """Return the times that *sentence* wishes for, as they are kept; the first of a span."""
    said = with_months_mended(folded(_CONTACT_DATA.sub(" ", sentence)))
    if _DEADLINE.search(said):
        return
    end = -1
    for time in times(said, today):
        is_rest_of_span = end >= 0 and _SPAN.fullmatch(said[end : time.start]) is not None
        end = time.end
        if (
            is_rest_of_span
            or not _is_sure(time, said)
            or is_ruled_out(time, said)
            or not _says_when(time, said)
        ):
            continue
        value = kept(time, today)
        if isinstance(value, str):
            yield value


def _is_sure(time: Time, said: str) -> bool:
    """Tell whether *time* can be nothing else: «nyt» may be any word, «2027» a name, «2.3» a version."""
    if time.value is not None:
        return False
    if time.month is None and time.term is None and time.week is None:
        return bool(_SUREST.search(said[max(time.start - 10, 0) : time.end]))
    written = said[time.start : time.end]
    return time.year is not None or not written[:1].isdigit() or any(sign.isalpha() for sign in written)


def _says_when(time: Time, said: str) -> bool:
    """Tell whether the clause around *time* says when something of ours is to begin."""
    before = _CLAUSE_END.split(said[: time.start])[-1]
    behind = _CLAUSE_END.split(said[time.end :])[0]
    clause = f"{before} {behind}"
    if len(re.findall(r"[a-z]+", clause)) <= BARE or _OF_BEGINNING.search(clause):
        return True
    wishes = _OUR_WISH.search(clause) is not None
    if _COOPERATION.search(clause) or (wishes and (_TO_BEGIN.search(clause) or _STUDENTS.search(clause))):
        return True
    return wishes and _GOAL.search(f"{before[-12:]}{said[time.start : time.end]}") is not None
