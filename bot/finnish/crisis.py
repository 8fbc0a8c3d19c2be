"""Recognise that somebody is in danger or distress now: ``distress(text)``.

Three ways lead there. A *sign* is one combination of words that speaks for itself; *traces* are words that
prove little alone and are weighed together; and a message that has nothing to do with work may *resemble*
examples of distress, so that danger nobody foresaw is still heard. Recall comes before precision, but the
theme as a topic of work, a supposed case ("jos harjoittelija…"), the past, a pet and turns of speech do not
set it off. What may silence a sign is its ``Strength``.

Neither answers nor weighs how grave the danger is. Needs no Voikko; the words are in ``crisis_words.py``, the
signs and traces in ``crisis_signs.py``, the examples in ``crisis_examples.py``.
"""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import pairwise

from bot.finnish.crisis_examples import CALM, DISTRESSED
from bot.finnish.crisis_likeness import Likeness, fit
from bot.finnish.crisis_lines import Line, Lines, Sentence, Vocabulary, places, union
from bot.finnish.crisis_signs import (
    ENOUGH,
    ENOUGH_BESIDE_WORK,
    ENOUGH_WITH_WORK,
    IDIOMS,
    SIGNS,
    TELLING,
    TRACES,
)
from bot.finnish.text import canonical, words

SHORT_SENTENCE = 2
"""Words up to which sentences that follow each other are read as one ("En. Jaksa. Enää. Elää.")."""
ALSO_OF_ANIMALS = frozenset({"emergency", "poisoning", "violence"})
"""Signs that a message about a pet can show as well."""

ALIKE = 0.4
"""Likeness to the examples of distress that is enough: at 0.25 one of 400 everyday messages was too."""
ALIKE_BESIDE_WORK = 0.65
"""The same for one sentence of a message that is otherwise about something everyday."""
SHORTEST_RESEMBLING = 4
"""Words that a message needs to resemble anything ("Ja me itse?" would)."""

REMEMBERED = 128
"""Messages whose finding is kept for a moment: a conversation asks several times about the same message."""

_SENTENCE_END = re.compile(r"[.!?;\n…]+|\bmutta\b|\bmuuten\b|\bbtw\b")


class Strength(IntEnum):
    """How much it takes to silence a sign."""

    VAGUE = 0
    """Silenced by a task it may be about: "en jaksa enää" – "…tätä lomaketta"."""
    HINT = 1
    """One telling word: silenced by any word of work near it, and in the message when it concerns nobody."""
    POSSIBLE = 2
    """Silenced by a theme of work in its sentence."""
    LIKELY = 3
    """Silenced by a supposed or long past case."""
    CERTAIN = 4
    """Silenced by nothing."""


@dataclass(frozen=True, slots=True)
class Distress:
    """The sign that fired and the words of the message that made it fire."""

    sign: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sign:
    name: str
    strength: Strength
    line: Line


_VOCABULARY = Vocabulary()
_SIGNS = tuple(
    _Sign(sign.name, strength, _VOCABULARY.compile(line))
    for sign in SIGNS
    for strength, lines in (
        (Strength.CERTAIN, sign.certain),
        (Strength.LIKELY, sign.likely),
        (Strength.POSSIBLE, sign.possible),
        (Strength.HINT, sign.hint),
        (Strength.VAGUE, sign.vague),
    )
    for line in lines
)
_TRACES = tuple((trace, _VOCABULARY.compile(trace.line)) for trace in TRACES)
_IDIOMS = tuple(_VOCABULARY.compile(line) for line in IDIOMS)
_SIGN_LINES = Lines(sign.line for sign in _SIGNS)
_TRACE_LINES = Lines(line for _, line in _TRACES)
_IDIOM_LINES = Lines(_IDIOMS)

_THEME = _VOCABULARY.bit("THEME")
_TASK = _VOCABULARY.bit("TASK")
_WORKER = _VOCABULARY.bit("WORKER")
_WORK = _THEME | _TASK | _WORKER | _VOCABULARY.bit("ORG|WORK")
_ASKING = _VOCABULARY.bit("ASKING")
_CURIOUS = _VOCABULARY.bit("CURIOUS")
_CONCERNED = _VOCABULARY.bit("ME|NOW|HELP")
_CLOSE = _VOCABULARY.bit("PERSON|ME|I|MY|NOW")
_NOW = _VOCABULARY.bit("NOW")
_PAST = _VOCABULARY.bit("PAST")
_PET = _VOCABULARY.bit("PET")
_IDIOM = _VOCABULARY.bit("IDIOM")
_EVERYDAY = _IDIOM | _WORK | _PET | _PAST | _VOCABULARY.bit("MEDICAL")
_SOMEONE = _VOCABULARY.bit("ME|I|CHILD")


@lru_cache(maxsize=REMEMBERED)
def distress(text: str) -> Distress | None:
    """Return the sign of danger or distress now in *text*, or None when there is none."""
    sentences = _sentences(text)
    message = union(sentence.present for sentence in sentences)
    for number, sentence in enumerate(sentences):
        around = union(near.present for near in sentences[max(0, number - 1) : number + 2])
        heard = _heard(sentence.present, around, message)
        about_a_pet = sentence.present & _PET and not sentence.present & _SOMEONE
        for sign in map(_SIGNS.__getitem__, _SIGN_LINES.near(sentence.present)):
            if sign.strength not in heard or (about_a_pet and sign.name in ALSO_OF_ANIMALS):
                continue
            if found := places(sign.line, sentence):
                return Distress(sign.name, tuple(sentence.words[place] for place in sorted(found)))
    passages = [*sentences, *(first + second for first, second in pairwise(sentences))]
    for passage in passages:
        if weighed := _traces(passage, _enough(passage.present, message)):
            return weighed
    return _resembling(sentences, message)


def _enough(passage: int, message: int) -> float:
    if passage & _WORK:
        return ENOUGH_WITH_WORK
    return ENOUGH_BESIDE_WORK if message & _WORK else ENOUGH


def _traces(passage: Sentence, enough: float) -> Distress | None:
    """Return the distress that many small traces in one passage add up to."""
    weight, strongest, sign = 0.0, 0.0, ""
    told: set[int] = set()
    for trace, line in map(_TRACES.__getitem__, _TRACE_LINES.near(passage.present)):
        if found := places(line, passage):
            weight += trace.weight
            if trace.weight > 0:
                told.update(found)
            if trace.sign and trace.weight > strongest:
                strongest, sign = trace.weight, trace.sign
    if strongest < TELLING or weight < enough:
        return None
    return Distress(sign, tuple(passage.words[place] for place in sorted(told)))


def _resembling(sentences: list[Sentence], message: int) -> Distress | None:
    """Return the distress of a message or sentence that is about nothing everyday and resembles examples."""
    if message & _EVERYDAY:
        candidates = [sentence for sentence in sentences if not sentence.present & _EVERYDAY]
    else:
        candidates = [Sentence(tuple(word for sentence in sentences for word in sentence.words), (), message)]
    alike = ALIKE_BESIDE_WORK if message & _EVERYDAY else ALIKE
    for said in candidates:
        if len(said.words) < SHORTEST_RESEMBLING or _out_of_curiosity(said.present):
            continue
        if _likeness().of(said.words) >= alike:
            return Distress("resembles", _likeness().telling(said.words))
    return None


def load_examples() -> None:
    """Learn from the examples now, so that no message has to wait for it."""
    _likeness()


@cache
def _likeness() -> Likeness:
    return fit(_examples(DISTRESSED), _examples(CALM))


def _examples(text: str) -> list[tuple[str, ...]]:
    return [words(message) for message in text.replace("\n    ", " ").strip().splitlines()]


def _sentences(text: str) -> list[Sentence]:
    found: list[tuple[str, ...]] = []
    after_short = False
    for piece in _SENTENCE_END.split(canonical(text)):
        sentence = words(piece)
        short = len(sentence) <= SHORT_SENTENCE
        if found and short and after_short:
            found[-1] += sentence
        elif sentence:
            found.append(sentence)
        after_short = short
    return [_without_idioms(_VOCABULARY.read(sentence)) for sentence in found]


def _without_idioms(sentence: Sentence) -> Sentence:
    for idiom in map(_IDIOMS.__getitem__, _IDIOM_LINES.near(sentence.present)):
        if found := places(idiom, sentence):
            sentence = sentence.turned(found, kept=_WORK, into=_IDIOM)
    return sentence


def _heard(sentence: int, around: int, message: int) -> frozenset[Strength]:
    """Return the strengths of sign that count in a *sentence*, given its neighbours and the whole message."""
    now = sentence & _NOW
    supposed = sentence & _WORKER and sentence & _ASKING
    heard = {Strength.CERTAIN}
    if now or not (supposed or sentence & _PAST):
        heard.add(Strength.LIKELY)
        if now or not sentence & _THEME:
            heard.add(Strength.POSSIBLE)
            if not around & _TASK:
                heard.add(Strength.VAGUE)
    beside_work = message & _WORK and not sentence & _CLOSE
    if not sentence & (_WORK | _PAST) and not beside_work and not _out_of_curiosity(sentence):
        heard.add(Strength.HINT)
    return frozenset(heard)


def _out_of_curiosity(sentence: int) -> bool:
    return bool(sentence & _CURIOUS and not sentence & _CONCERNED)
