"""What the bot could not answer, put together from single questions: pure, and nothing is read or sent here.

Two questions are the same when they have the same words: whatever their order and inflection, without small words,
and with slips of the keyboard mended; of long ones a word in five may differ. Questions that mean the same in other
words stay apart; an editor wants to see those.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from itertools import takewhile
from math import ceil
from typing import TypeAlias

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.dialogue.shortcomings import Asked, Shortcomings, Unhelpful
from bot.engine.vocabulary import Vocabulary
from bot.finnish.function_words import COURTESIES, FUNCTION_WORDS, QUESTION_WORDS
from bot.finnish.inflection import without_clitic
from bot.finnish.morphology import Morph, is_word
from bot.finnish.spoken import standard_forms
from bot.finnish.text import fold, words
from bot.storage.misses import Miss, Rating

SLIP = 0.8
"""Likeness from which a word that nobody knows is taken for one that was met: one slip in five letters."""

SHORTEST_SLIP = 5
"""Letters; shorter words are one letter apart too often, so that they are only taken for small words."""

SHORT_SLIP = 0.75
"""The same for words of three and four letters: mit for mitä, onk for onko."""

MOST_LOOKED_UP = 1_000
"""Words, commonest first, that are asked of Voikko where the knowledge does not use them: a third of a second."""

ALIKE = 0.8
"""The share of common words from which two questions are the same."""

Key: TypeAlias = frozenset[str]
Said: TypeAlias = tuple[str, date, tuple[str, ...]]
"""A question, its day, and what was offered."""

_SMALL = frozenset(map(fold, (FUNCTION_WORDS - QUESTION_WORDS) | COURTESIES))

_SHORT: dict[str, str] = {
    **{fold(word): fold(word) for word in sorted(QUESTION_WORDS)},
    **dict.fromkeys(sorted(word for word in _SMALL if len(word) > 2), ""),
}
"""What a short word that nobody knows may be meant for, and what it then counts as."""


def grouped(
    misses: Sequence[Miss],
    ratings: Sequence[Rating],
    since: date,
    vocabulary: Vocabulary,
    answers: Collection[str],
) -> Shortcomings:
    """Return what went wrong since a day, alike questions as one, the commonest first.

    *vocabulary* knows the words of the knowledge; ratings of anything but *answers* are left out: what is no more
    cannot be mended, and that nothing was found stands among the misses already.
    """
    misses = [each for each in misses if each.question]  # none of the choices of an old session, say
    of_answers = [each for each in ratings if each.source in answers]
    keys = _keys([*(each.question for each in misses), *(each.question for each in of_answers)], vocabulary)
    offered = [(each.question, each.day, each.offered) for each in misses if each.offered]
    return Shortcomings(
        since,
        _groups([(each.question, each.day, ()) for each in misses if not each.offered], keys),
        _groups(offered, keys),
        _unhelpful(of_answers, keys),
    )


def _unhelpful(ratings: Iterable[Rating], keys: Mapping[str, Key]) -> tuple[Unhelpful, ...]:
    by_answer: dict[str, list[Rating]] = defaultdict(list)
    for rating in ratings:
        by_answer[rating.source].append(rating)
    found = (
        _of_answer(answer, rated, keys)
        for answer, rated in by_answer.items()
        if not all(each.helped for each in rated)
    )
    return tuple(sorted(found, key=lambda each: (-each.not_helped, each.helped, each.answer)))


def _of_answer(answer: str, ratings: Sequence[Rating], keys: Mapping[str, Key]) -> Unhelpful:
    bad = [each for each in ratings if not each.helped]
    questions = _groups([(each.question, each.day, ()) for each in bad if each.question], keys)
    return Unhelpful(answer, len(ratings) - len(bad), len(bad), questions)


def _groups(said: Iterable[Said], keys: Mapping[str, Key]) -> tuple[Asked, ...]:
    """Return *said*, which comes newest first, as groups: the commonest first, then those asked last."""
    by_key: dict[Key, list[Said]] = defaultdict(list)
    for each in said:
        by_key[keys[each[0]]].append(each)
    groups = (_group(same) for same in by_key.values())
    return tuple(sorted(groups, key=lambda each: (-each.count, -each.last.toordinal(), each.question)))


def _group(same: Sequence[Said]) -> Asked:
    [(question, _)] = Counter(question for question, _, _ in same).most_common(1)
    offered = Counter(answer for _, _, answers in same for answer in answers)
    return Asked(question, len(same), max(day for _, day, _ in same), tuple(offered))


def _keys(questions: Iterable[str], vocabulary: Vocabulary) -> Mapping[str, Key]:
    """Return by question what it has in common with those that are the same."""
    tokens = {question: words(question) for question in questions}
    counts = Counter(token for found in tokens.values() for token in found)
    new = [token for token, _ in counts.most_common() if token not in vocabulary.readings]
    left_alone = frozenset(new[MOST_LOOKED_UP:])
    known = {token: _base(token, vocabulary, looks_up=token not in left_alone) for token in counts}
    bases = {token: base for token, base in known.items() if base is not None}
    strange = [token for token, _ in counts.most_common() if known[token] is None]
    bases.update(_mended(strange, bases))
    keys = {question: _key(found, bases) for question, found in tokens.items()}
    leaders = _leaders(Counter(keys.values()))
    return {question: leaders[key] for question, key in keys.items()}


def _key(tokens: Sequence[str], bases: Mapping[str, str]) -> Key:
    content = frozenset(base for token in tokens if (base := bases[token]))
    return content or frozenset(map(fold, tokens))


def _leaders(keys: Counter[Key]) -> Mapping[Key, Key]:
    """Return for each key the commonest one that is alike, often itself.

    Alike keys share one of their rarest words: only those are looked up, as nearly every question has some others.
    """
    met = Counter(word for key in keys for word in key)
    by_word: dict[str, list[Key]] = defaultdict(list)
    leaders: dict[Key, Key] = {}
    for key, _ in keys.most_common():
        rarest = sorted(key, key=lambda word: (met[word], word))[: len(key) - ceil(ALIKE * len(key)) + 1]
        near = {each: None for word in rarest for each in by_word[word]}
        leader = next((each for each in near if len(key & each) >= ALIKE * len(key | each)), key)
        leaders[key] = leader
        if leader is key:
            for word in rarest:
                by_word[word].append(key)
    return leaders


def _base(token: str, vocabulary: Vocabulary, *, looks_up: bool) -> str | None:
    """Return the base form of *token* without dots, "" for a small word, None for a word that nobody knows."""
    form = standard_forms(token)[0]
    if fold(form) in _SMALL or fold(without_clitic(form)) in _SMALL:
        return ""
    if form in QUESTION_WORDS:
        return fold(form)
    if own := vocabulary.own_word(form):
        return fold(own)
    readings = vocabulary.morphs(form) or vocabulary.morphs(without_clitic(form)) if looks_up else ()
    if not is_word(readings):  # typed without dots, perhaps
        readings = tuple(
            morph for word in vocabulary.written_alike(form) for morph in vocabulary.morphs(word)
        )
    if not is_word(readings):
        return None
    return _nearest_base(form, readings)


def _nearest_base(form: str, readings: Sequence[Morph]) -> str:
    """Return the base form that shares most letters with *form*: hallitus and not hallita for hallitusta."""
    bases = sorted({fold(morph.base) for morph in readings})
    return max(bases, key=lambda base: _shared(base, fold(form)))


def _shared(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _mended(strange: Iterable[str], bases: Mapping[str, str]) -> Mapping[str, str]:
    """Return for each word that nobody knows the base form of the word it is likest to, or itself.

    *bases* are those of the known words; a strange word may also be like a commoner strange one.
    """
    by_letter: dict[str, dict[str, str]] = defaultdict(dict)
    for token, base in bases.items():
        for spelling in (fold(token), base):
            if len(spelling) >= SHORTEST_SLIP - 1:
                by_letter[spelling[:1]].setdefault(spelling, base)
    mended: dict[str, str] = {}
    for token in strange:
        word = fold(token)
        is_short = len(word) < SHORTEST_SLIP
        near = _SHORT if is_short else by_letter[word[:1]]
        likest = _likest(word, near, SHORT_SLIP if is_short else SLIP)
        mended[token] = word if likest is None else near[likest]
        if not is_short:
            near[word] = mended[token]
    return mended


def _likest(word: str, choices: Mapping[str, object], cutoff: float) -> str | None:
    scorer = OSA.normalized_similarity
    found = process.extractOne(word, list(choices), scorer=scorer, score_cutoff=cutoff)
    return None if found is None else str(found[0])
