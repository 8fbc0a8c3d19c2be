"""How times are written in a folded text: the patterns that `times` looks for. No meaning is given here.

Everything is without dots and in small letters, and dashes are hyphens (`folding`).
"""

import re
from collections.abc import Mapping

from bot.finnish.text import fold
from bot.proposals.shown import MONTHS
from bot.proposals.whole_number import NUMBER_WORDS

MONTH_STEMS = tuple(fold(month).removesuffix("kuu") for month in MONTHS)
_ANY_MONTH = "|".join(MONTH_STEMS)
_KUU = r"ku(?:un|ussa|uss|us|uta|uhun|usta|ust|ulle|ulla|uksi|uks|uu?)"
MONTHLIKE = re.compile(rf"\b([a-z]{{2,8}}?)({_KUU})\b")
EXCLUDING = frozenset({"ei", "en", "emme", "eika", "paitsi", "muulloin", "viime"})
YEAR = r"(?P<year>20\d\d|19\d\d)"
YEARS = re.compile(rf"(?<![\d.])(?:{YEAR})(?!\d)")
SHORT_YEAR = re.compile(
    r"[\s,]*(?:vuonna\s+|v\.?\s*)?(?:-|')?(?P<year>[2-4]\d)(?![\d.:/])(?!\s*(?:opiskelij|h\b|kpl))"
)
NEXT_YEAR = re.compile(r"\b(?:ensi|ens|tulevan?a?|seuraava[na]*)\s+vuo(?:nna|den|tena|nn|teen|tta|deksi)\b")
THIS_YEAR = re.compile(r"\b(?:tana|tan|taman|kuluvan?a?)\s+vuo(?:nna|den|tena|nn)\b")
THIS = re.compile(r"\b(?:tana|tan|taman|talle|taksi|kuluva[a-z]*)\s+$")
WINTER_SPAN = re.compile(r"\s*20\d\d\s?[-/]\s?(?P<year>20\d\d|\d\d)(?!\d)")
NEXT = re.compile(r"\b(?:ensi|ens|tuleva[a-z]*|seuraava[a-z]*)\s+$")
_EDGE = r"(?:(?:alku|loppu|keski|kesk|varhais|myohais|puoli)-?)?"
_ONGOING = r"(?:lukukau\w*|kau[ds]\w*|puol\w*)"

TERM_WORDS: Mapping[str, re.Pattern[str]] = {
    "kevat": re.compile(rf"\b{_EDGE}keva(?:t{_ONGOING}|t|tta|ttaa|an|alla|alle|aksi|aks|ana|asta|al|aseen)\b"),
    "kesa": re.compile(rf"\b{_EDGE}kesa(?:{_ONGOING}|n|lla|lle|lta|ksi|ks|na|a|sta|l)?\b(?!\s+jalkeen)"),
    "syksy": re.compile(
        rf"\b{_EDGE}(?:syksy(?:n|lla|lle|lta|ksi|ks|na|a|sta|l|yn)?|syys{_ONGOING})\b"
        r"|\bkesa(?:n|lom\w+)\s+jalkeen\b|\b(?:ensi\s+)?lukuvuo\w*"
    ),
    "talvi": re.compile(rf"\b{_EDGE}talv(?:i{_ONGOING}|i|en|ella|elle|elta|eksi|eks|ena|ea|esta|el|een)\b"),
}  # fmt: skip

MONTH_WORD = re.compile(rf"\b{_EDGE}(?P<month>{_ANY_MONTH})(?:{_KUU}\b|(?=\s?-\s?(?:{_ANY_MONTH}){_KUU}))")
DAY_OF_MONTH = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\.?\s*(?P<month>{_ANY_MONTH}){_KUU}\b")
MONTHS_DAY = re.compile(
    rf"\b(?P<month>{_ANY_MONTH})kuun\s+(?P<day>\d{{1,2}})(?:\.(?!\d)|:?s?\.?\s*paiva\w*|:[a-z]+)"
)
FINNISH_DATE = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})\s?\.\s?(?P<month>\d{1,2})(?:\s?\.\s?(?P<year>\d{4}|\d\d)?(?!\d))?(?!\d)"
)
DAY_SPAN = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})\.?\s?-\s?\d{1,2}\.\s?(?P<month>\d{1,2})\.?\s?(?P<year>\d{4}|\d\d)?(?!\d)"
)
SLASHED = re.compile(r"(?<![\d/])(?P<day>\d{1,2})([/-])(?P<month>\d{1,2})\2(?P<year>\d{4}|\d\d)(?![\d/])")
ISO = re.compile(r"(?<!\d)(?P<year>20\d\d|19\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
YEAR_AND_MONTH = re.compile(r"(?<!\d)(?P<year>20\d\d)\s?[-/]\s?(?P<month>0?[1-9]|1[0-2])(?![\d./])")
MONTH_AND_YEAR = re.compile(r"(?<![\d./])(?P<month>\d{1,2})\s?[./-]\s?(?P<year>20\d\d|19\d\d)(?!\d)")
MONTH_AND_SHORT_YEAR = re.compile(r"(?<![\d./])(?P<month>0?[1-9]|1[0-2])\s?/\s?(?P<year>[2-4]\d)(?![\d./])")
DAY_AND_MONTH = re.compile(r"(?<![\d./])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d./])")
WEEK = re.compile(r"\b(?:viikko\w*|viikol\w*|viikon|viikosta|vko(?:lla)?|vk)\.?\s?(?P<week>\d{1,2})(?![\d.])")
WEEK_AFTER = re.compile(r"(?<!\d)(?P<week>\d{1,2})\.?\s?(?:viikolla|viikosta|vko(?:lla)?)\b")
QUARTER = re.compile(r"\bq\s?(?P<quarter>[1-4])\b")
YEAR_ALONE = re.compile(r"(?<![\d.,])(?P<year>20\d\d|19\d\d)(?![\d])")
_OF_NEXT = r"(?P<next>(?:ensi|ens|tulevan|seuraavan)\s+)?"
YEARS_BEGINNING = re.compile(
    rf"\balkuvuo\w*|\b{_OF_NEXT}vuoden\s+(?:20\d\d\s+)?(?:alus[a-z]*|alku[a-z]*|puole\w*|vaihte\w*)\b"
    r"|\bvuodenvaih\w*|\bjoulun\s+jalkeen\b|\bloppiai\w*"
)
YEARS_END = re.compile(rf"\bloppuvuo\w*|\b{_OF_NEXT}vuoden\s+(?:20\d\d\s+)?(?:lopu[a-z]*|loppu[a-z]*)\b")

AT_ONCE = re.compile(
    r"\b(?:heti(?:\s+(?:kun|ku)\s+mahdollista)?|heti\s+alkuun|mahd\w*\.?\s+pian|mahd\w*\.?\s+nopeasti"
    r"|niin\s+pian\s+kuin\s+mahdollista|mita\s+pikemmin\b.*|pikimmiten|valittomasti|asap|pian|nyt|tassa\s+kuussa"
    r"|talla\s+viikolla|kuluvassa\s+kuussa|vaikka\s+heti)\b"
)
NEXT_WEEK = re.compile(r"\b(?:ensi|ens|seuraavalla|tulevalla)\s+viiko\w*")
NEXT_MONTH = re.compile(r"\b(?:(?:ensi|ens|seuraavassa|tulevassa|seuraavan)\s+kuu\w*|kuun\s+vaihtee\w*)")
NEAR_DAYS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"\btanaan\b"), 0),
    (re.compile(r"\bhuomenna\b"), 1),
    (re.compile(r"\bylihuomenna\b"), 2),
)
AFTER = re.compile(
    rf"\b(?:(?P<count>\d{{1,2}}|{'|'.join(NUMBER_WORDS)}|puolen)\s+)?(?P<unit>viikon|vko|kuukauden|kk|kuun|vuoden)"
    r"\s+(?:paasta|kuluttua|sisalla|kulut\w*)\b"
)
DAYS_IN: Mapping[str, int] = {"viikon": 7, "vko": 7}
MONTHS_IN: Mapping[str, int] = {"kuukauden": 1, "kk": 1, "kuun": 1, "vuoden": 12}
