"""Other spellings that a strange word may stand for: dots put back, doubled letters, the endings of speech.

Only the regular ones, as rules of the language and not as a list of words; whoever asks looks each up in a lexicon,
so a spelling that is no word does no harm. Forms that no rule gives stand in `bot.finnish.spoken`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

_DOTS = {"a": "ä", "o": "ö"}

SHORTEST_DOUBLED = 5
"""Letters from which on a wrongly doubled or single letter is looked for."""

LONGEST_RESPELT = 20
"""Letters up to which a word's dots and doubled letters are tried: each of dozens of spellings of a longer one takes
the lexicon a millisecond, and such a word is rather two."""

VOWELS = "aeiouyäö"

SHORTEST_SPOKEN = 4
"""Letters from which on a word may have an ending of speech."""

_BACK = re.compile("[aou][^äöy]*$")
_TRIPLE = re.compile(r"([^\W\d_])\1{2,}")
_SPOKEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(spoken), written)
    for spoken, written in (
        (r"is(?=$|k[oöa]|i?n$)", "isi"),  # mahtuis, ottaisko
        (r"s(?=k[oö]$)", "isi"),  # ottasko, lähtiskö
        (r"(?<=[aäeiou])s$", "isi"),  # pyytäs, tarvis
        (r"(?<=[nrls][uy])$", "t"),  # maksanu, vääntäny
        (r"(?<=k)s$", "si"),  # viikonlopuks
        (r"(?<=[sl]t)$", "A"),  # minnost, lopult
        (r"(?<=[aeiouyäö])l$", "llA"),  # täl
        (r"(?<=[aeiouyäö])s$", "ssA"),  # minnos
        (r"(?<=[aeiouyäö]ll)$|(?<=[aeiouyäö]ss)$", "A"),
        (r"(?<=[aeo])(?=nen$)", "i"),  # viimenen, sellanen
        (r"(?<=[oa])(?=tt?[aeouiyä])", "i"),  # rahotus, tarkottaa
        (r"(?<=k)i$", "in"),  # yhdistyksetki
        (r"(?<=d[aä])$", "An"),  # saadaa
        (r"(?<=([aeiouyäö])[lrnh])\1(?=[bdfghjklmnpstv])", ""),  # alakaa, palakka, kolome
        (r"(?<=^[^aeiouyäö])[ie]ä", "ää"),  # piästä, teällä
        (r"(?<=[ao])e(?=[^aeiouyäö])", "i"),  # kaekki, voesko
        (r"([hjklmnprstv])\1(?=aa|ee|ii|oo|uu|yy|ää|öö)", r"\1"),  # mukkaan, pittää
        (r"(?<=^[^aeiouyäö])iä", "ie"),  # siältä
        (r"(?<=^[^aeiouyäö])yä", "yö"),  # tyätä
        (r"(?<=^[^aeiouyäö])ua", "uo"),  # tualla
    )
)
"""Endings and reduced diphthongs of speech, and what is written for them; A stands for a or ä."""


def spoken_forms(word: str) -> Iterator[str]:
    """Yield the written forms that *word* may be a spoken form of, likeliest first."""
    if len(word) < SHORTEST_SPOKEN:
        return
    vowel = "a" if _BACK.search(word) else "ä"
    for spoken, written in _SPOKEN:
        form, count = spoken.subn(written.replace("A", vowel), word, count=1)
        if count:
            yield form


def without_triples(word: str) -> str:
    """Return *word* with three and more of the same letter in a row made two: seuraaava, heiii."""
    return _TRIPLE.sub(r"\1\1", word)


def with_ending(word: str) -> tuple[str, ...]:
    """Return *word* with the n that speech drops after a vowel: ihmise, siihe."""
    return (f"{word}n",) if len(word) >= SHORTEST_SPOKEN and word[-1] in VOWELS else ()


@lru_cache(maxsize=4096)
def with_dots(word: str) -> tuple[str, ...]:
    """Return the spellings of *word* with dots put back on its a's and o's, all of them first.

    Vowel harmony holds within each part of a compound, so the dots run from the beginning to some place
    (työ|paikka) or from some place to the end (opin|näyte).
    """
    if len(word) > LONGEST_RESPELT:
        return ()
    doubtful = [place for place, letter in enumerate(word) if letter in "ao"]
    cuts = [doubtful[:count] for count in range(len(doubtful), 0, -1)] + [
        doubtful[count:] for count in range(1, len(doubtful))
    ]
    return tuple(dict.fromkeys(_dotted(word, cut) for cut in cuts))


def _dotted(word: str, places: Sequence[int]) -> str:
    return "".join(_DOTS[letter] if place in places else letter for place, letter in enumerate(word))


@lru_cache(maxsize=4096)
def with_doubles(word: str) -> tuple[str, ...]:
    """Return the spellings of *word* with one letter doubled, or one double letter made single."""
    if not SHORTEST_DOUBLED <= len(word) <= LONGEST_RESPELT:
        return ()
    doubled = (word[:i] + word[i] + word[i:] for i in range(1, len(word)) if word[i] != word[i - 1])
    single = (word[:i] + word[i + 1 :] for i in range(1, len(word) - 1) if word[i] == word[i + 1])
    return tuple(dict.fromkeys((*single, *doubled)))
