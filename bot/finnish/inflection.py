"""Inflected forms of words that no lexicon knows: names, abbreviations, slang (minno, oppari, harkka, ope).

The forms are generous rather than exact: they are used to recognise what a person wrote, never to write.
Consonant gradation follows the type table of Iso suomen kielioppi § 41; vowel harmony is free, because
careless writing breaks it anyway.
"""

from functools import lru_cache

_STRONG_TO_WEAK = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"),
)  # fmt: skip

_SINGULAR = (
    "n", "a", "ä", "ta", "tä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ks", "ksi", "na", "nä",
    "tta", "ttä", "t", "s", "ää", "aa",
)  # fmt: skip
_PLURAL = (
    "en", "ien", "jen", "ia", "iä", "ja", "jä", "ita", "itä", "issa", "issä", "ista", "istä", "illa", "illä", "ilta",
    "iltä", "ille", "iksi", "ina", "inä", "iden", "ihin", "eja", "ejä", "eille", "eissa", "eista", "eilla", "eihin",
    "eiden", "eita", "oita", "öitä", "oja", "öjä", "ojen", "oille", "oissa", "oista", "oilla", "oihin", "oiden",
)  # fmt: skip
_CLITICS = ("kaan", "kään", "han", "hän", "kin", "nsa", "nsä", "mme", "nne", "ko", "kö", "ks", "ni", "si")
_VOWELS = "aeiouyäöå"


@lru_cache(maxsize=4096)
def forms(word: str) -> frozenset[str]:
    """Return the case forms in which the base form *word* may be met, itself included (some tens)."""
    return frozenset({word}).union(*(_case_forms(stem) for stem in _stems(word)))


def without_clitic(word: str) -> str:
    """Return *word* without one particle or possessive at its end (minnossakin, harkkarille-ko)."""
    if not word.endswith(_CLITICS):
        return word
    ending = next(clitic for clitic in _CLITICS if word.endswith(clitic))
    return word[: len(word) - len(ending)] if len(word) - len(ending) >= 3 else word


def _stems(word: str) -> set[str]:
    stems = {word}
    for strong, weak in _STRONG_TO_WEAK:
        if word[-1:] in _VOWELS and word[:-1].endswith(strong):
            stems.add(word[: -1 - len(strong)] + weak + word[-1])
    if word[-1:] not in _VOWELS:  # abbreviations and loans: gdpr -> gdprn, trainee, casen
        stems.add(word + "i")
    return stems


def _case_forms(stem: str) -> set[str]:
    last = stem[-1:]
    whole = {stem + ending for ending in _SINGULAR + _PLURAL}
    into = {stem + last + "n", stem + last, stem + "h" + last + "n", stem + "on", stem + "iin"}
    without_vowel = stem[:-1] if last in _VOWELS else stem
    plural = {without_vowel + ending for ending in _PLURAL}
    return whole | into | plural
