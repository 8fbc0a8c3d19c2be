"""The case forms of a noun as a careful writer spells them, with gradation.

The counterpart of `bot.finnish.inflection`, which is generous because it only recognises. Here stems and endings are
put together freely as well, but a form counts only if Voikko reads it back as the same word, so that none is made up.
Of a compound only the last part is bent. Words that Voikko does not know (names, slang) bend regularly, as new words
do: kk, pp and tt weaken, nothing else changes.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.finnish.morphology import Morph, morphs

NOUN = "nimisana"
"""Voikko's class for nouns. Words that are adjectives as well have another: alone, those are no key words (terve)."""

LONGEST_ABBREVIATION = 4
"""Letters of a word ending in a consonant that takes its endings after a colon (GDPR:n, YAMK:ssa)."""

SHORTEST_PART = 4
"""Letters of each part of a compound that Voikko knows only in parts; shorter ones are found in any strange word."""

_VOWELS, _BACK = "aeiouyäö", "aou"
_DIPHTHONGS = ("uo", "yö", "ie")
"""Those that end like two syllables (o-a, e-ä) and are one; the plural shortens them: työ, töitä."""

_BASE_ENDS = (
    # end of the base form, ends of the stems that take most endings, ends of the stems before «ta»
    ("nen", ("se",), ("s",)),
    ("us", ("ukse", "ude", "ute"), ("us", "ut")), ("ys", ("ykse", "yde", "yte"), ("ys", "yt")),
    ("as", ("aa", "akse"), ("as",)), ("äs", ("ää", "äkse"), ("äs",)), ("is", ("ii", "ikse"), ("is",)),
    ("os", ("okse",), ("os",)), ("ös", ("ökse",), ("ös",)), ("es", ("ekse", "ee"), ("es",)),
    ("e", ("ee", "e"), ("et",)), ("si", ("de", "te"), ("t",)), ("i", ("i", "e"), ()),
    ("in", ("ime",), ("in",)), ("n", ("ne",), ("n",)), ("l", ("le",), ("l",)), ("r", ("re",), ("r",)),
)  # fmt: skip
_GRADES = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"),
    ("t", "d"), ("p", "v"), ("k", ""), ("k", "v"), ("k", "j"),
)  # fmt: skip
_QUANTITY = _GRADES[:3]
"""The gradation that new words have, too (harkka, harkan; but auto, auton)."""

# A stands for a or ä, V for the vowel before it. In the order of the cases: genitive, partitive, inessive, elative,
# illative, adessive, allative. After one vowel and after two the partitive and the illative differ.
_AFTER_ONE = ("n", "A", "ssA", "stA", "Vn", "llA", "lle")
_AFTER_TWO = ("n", "tA", "ssA", "stA", "hVn", "seen", "llA", "lle")
_PLURAL_AFTER_ONE = ("en", "A", "ssA", "stA", "in")
_PLURAL_AFTER_TWO = ("den", "tA", "ssA", "stA", "hin", "siin")
_PLURAL_WITH_J = ("jen", "jA")


@lru_cache(maxsize=4096)
def declined(word: str) -> tuple[str, ...]:
    """Return the other case forms of the noun *word*: plural ones of a plural (yhteystiedot), else of both numbers.

    None of a word that is no noun, that stands in another case, or of which Voikko does not even know the last part.
    """
    readings = morphs(word)
    for morph in readings:
        if morph.word_class == NOUN and word in (morph.base, *_nominative_plurals(morph)):
            return tuple(form for form in _forms(morph, plural=word != morph.base) if form != word)
    head, tail = ("", "") if readings else _last_part(word)
    return tuple(head + form for form in declined(tail)) if tail else ()


def declined_name(word: str) -> tuple[str, ...]:
    """Return the singular case forms of *word*, which no lexicon knows, as a name or a new word takes them.

    None of a word that ends in a consonant, unless it is as short as an abbreviation.
    """
    if word.endswith(tuple(_VOWELS)):
        weak = next(_graded(word, _QUANTITY, weaken=True), word)
        endings = _AFTER_ONE if _ends_in_one(word) else _AFTER_TWO
        return tuple(
            _put(word if ending in ("A", "tA", "Vn", "hVn") else weak, ending, _is_back(word))
            for ending in endings
            if ending != "seen"
        )
    if 1 < len(word) <= LONGEST_ABBREVIATION:
        back = (
            word[-1] in "khq"
        )  # the letters' names: koo, hoo, kuu; those of other consonants have ä (tee, äs)
        return tuple(_put(f"{word}:", ending, back) for ending in ("n", "ssA", "stA"))
    return ()


def _last_part(word: str) -> tuple[str, str]:
    """Return the unknown *word* cut before the last part that Voikko knows (yamk-|hanke, takaisin|soitto), if any."""
    before, hyphen, after = word.rpartition("-")
    if hyphen:
        return (f"{before}-", after) if after else ("", "")
    cuts = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    known = (cut for cut in cuts if morphs(word[:cut]) and declined(word[cut:]))
    return next(((word[:cut], word[cut:]) for cut in known), ("", ""))


def _forms(morph: Morph, *, plural: bool) -> tuple[str, ...]:
    """Return the forms of *morph* that are read back, case by case."""
    head, part = _cut(morph)
    candidates = _plural_forms(part) if plural else (*_singular_forms(part), *_plural_forms(part))
    bent = (form for form in dict.fromkeys(candidates) if _is_form(form, part))
    return tuple(head + form for form in bent if not head or _is_form(head + form, morph.base))


def _cut(morph: Morph) -> tuple[str, str]:
    """Return the base form of *morph* as what stays and what is bent."""
    part = morph.parts[-1] if morph.parts and morph.base.endswith(morph.parts[-1]) else morph.base
    return morph.base[: len(morph.base) - len(part)], part


def _is_form(form: str, base: str) -> bool:
    return any(morph.base == base and morph.word_class == NOUN for morph in morphs(form))


def _nominative_plurals(morph: Morph) -> Iterator[str]:
    head, part = _cut(morph)
    return (f"{head}{stem}t" for stem in _stems(part))


def _singular_forms(base: str) -> Iterator[str]:
    back = _is_back(base)
    for stem in _stems(base):
        yield from (_put(stem, ending, back) for ending in (_AFTER_ONE if _ends_in_one(stem) else _AFTER_TWO))
    for end, _, before_ta in _BASE_ENDS:
        if base.endswith(end):
            yield from (_put(base.removesuffix(end) + short, "tA", back) for short in before_ta)


def _plural_forms(base: str) -> Iterator[str]:
    back, stems = _is_back(base), _stems(base)
    yield from (f"{stem}t" for stem in stems)
    for begun in dict.fromkeys(plural for stem in stems for plural in _plural_stems(stem)):
        yield from (_put(begun, ending, back) for ending in _PLURAL_WITH_J)
        endings = _PLURAL_AFTER_TWO if begun[-1:] in _VOWELS else _PLURAL_AFTER_ONE
        yield from (_put(f"{begun}i", ending, back) for ending in endings)


def _plural_stems(stem: str) -> tuple[str, ...]:
    """Return what may stand before the i of the plural: muoto, raho, päiv, raportte, vaihte, tö."""
    body, last = stem[:-1], stem[-1]
    if stem.endswith(_DIPHTHONGS) or body.endswith(last):
        return (stem[:-2] + last,)
    return {"a": (f"{body}o", body), "ä": (f"{body}ö", body), "e": (body,), "i": (f"{body}e", body)}.get(
        last, (stem,)
    )


def _stems(base: str) -> tuple[str, ...]:
    """Return the vowel stems that *base* may have, in both grades."""
    ends = (
        base.removesuffix(end) + stem_end
        for end, stem_ends, _ in _BASE_ENDS
        if base.endswith(end)
        for stem_end in stem_ends
    )
    whole = (*((base,) if base[-1:] in _VOWELS else ()), *ends)
    graded = (
        other for stem in whole for weaken in (True, False) for other in _graded(stem, _GRADES, weaken=weaken)
    )
    return tuple(dict.fromkeys((*whole, *graded)))


def _graded(stem: str, grades: Sequence[tuple[str, str]], *, weaken: bool) -> Iterator[str]:
    """Return *stem* with the consonants before its last vowels in their other grade (aika, aja, too)."""
    body = stem.rstrip(_VOWELS)
    for strong, weak in grades:
        before, after = (strong, weak) if weaken else (weak, strong)
        if before and body.endswith(before):
            rest = body.removesuffix(before)
            yield (rest.removesuffix("i") if after == "j" else rest) + after + stem[len(body) :]


def _ends_in_one(stem: str) -> bool:
    """Tell whether *stem* ends in one vowel, or in two that are two syllables (stea, metropolia)."""
    last, before = stem[-1:], stem[-2:-1]
    return before not in _VOWELS or (last != before and last in "aäoö" and not stem.endswith(_DIPHTHONGS))


def _put(stem: str, ending: str, back: bool) -> str:
    return stem + ending.replace("A", "a" if back else "ä").replace("V", stem[-1:])


def _is_back(word: str) -> bool:
    """Tell whether endings of *word* have a: its last vowel that is not e or i decides."""
    return next((letter in _BACK for letter in reversed(word) if letter in "aouäöy"), False)
