"""Messages that leave something out: what earlier messages add to them.

"Kauanko MINNO kestää?" – "Entä harjoittelu?" keeps the matter and changes the subject; "Ja paljonko se maksaa?"
keeps the subject and changes the matter.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile
from typing import TypeVar

from bot.engine.model import How, Reading, Word
from bot.engine.weights import CARRIED_MATTER
from bot.finnish.asking import asks as is_asking
from bot.finnish.function_words import COURTESIES, POINTERS
from bot.finnish.text import fold

Found = TypeVar("Found")

_OPENINGS = frozenset(
    map(
        fold,
        "entä entäs entäpä mites mitenkäs mitäs mitäpä ja no noniin nonni ai okei ok selvä vai joo siis".split(),
    )
)
"""Words that open a message which leans on the one before it."""

_TURNS = frozenset(map(fold, "entä entäs entäpä ja no noniin nonni ai okei ok selvä vai joo".split()))
"""Those of them that say nothing else."""

_HOW = frozenset({"miten", "kuinka"})
"""Question words that ask nothing of a mere name ("miten opparissa?")."""

_SAME = frozenset({"sama", "samanlainen", "samoin", "samallainen", "pätee", "päteä"})
_ALIKE = _SAME | {"juttu", "homma", "asia", "kuvio", "systeemi", "kysymys", "kysyä", "tilanne", "tapa"}
"""Words that ask of something else what was asked before: "onko opparissa sama juttu"."""

_CORRECTS = frozenset(
    {"eiku", "eikun", "tarkoitin", "tarkotin", "meinasin", "korjaan", "korjaus", "hups", "oho"}
)
_CORRECTING = _CORRECTS | frozenset(map(fold, "piti kysyä sori anteeksi anteeks väärin siis".split()))
_MEANT_TO_ASK = frozenset({"piti", fold("kysyä")})
"""Words with which somebody takes back the subject of a question: "eiku minnoa tarkoitin"."""

LONG_POINTING, LONG_BARE = 6, 3
"""Words with meaning up to which a message that names no subject may mean the last one: with a pronoun for it, and
without."""

LONGEST_BARE_NOUN = 2
"""Words with meaning up to which a message that asks nothing itself asks the last question of something else:
"kuinka pitkä tradenomin harjoittelu on" – "insinööriopiskelijalla?"."""

SHORT_FOLLOW_UP = 4
"""Words with meaning up to which a message that opens so may borrow the matter too."""


def leans(reading: Reading) -> bool:
    """Tell whether *reading* may need what was said before: it opens so, or leaves out its subject or matter.

    One that says much is whole even without naming a subject, and "mikä se oppari on" asks all it wants to know.
    """
    if opens_as_follow_up(reading):
        return True
    matter = own_matter(reading)
    if reading.subjects:
        return not matter and all(word.shape in _HOW for word in reading.words if word.asks)
    return len(matter) <= (LONG_POINTING if points_back(reading) else LONG_BARE)


def without_turn(reading: Reading) -> Reading:
    """Return *reading* without the words that only turn to something else, if it says more: "entä oppari"."""
    rest = tuple(dropwhile(lambda word: fold(word.written) in _TURNS, without_thanks(reading).words))
    return replace(reading, words=rest) if rest else reading


def without_thanks(reading: Reading) -> Reading:
    """Return *reading* without greetings and thanks before a follow-up: "kiitos, entä kauanko"."""
    rest = tuple(dropwhile(lambda word: word.shape in COURTESIES, reading.words))
    turns = bool(rest) and fold(rest[0].written) in _OPENINGS
    return replace(reading, words=rest) if turns else reading


def own_matter(reading: Reading) -> tuple[Word, ...]:
    """Return the words that say what is asked: neither grammar nor the subject's plain name, nor "sama juttu"."""
    return tuple(
        word
        for word in _without_same(without_thanks(reading)).words
        if not names_plainly(word) and word.how not in (How.FUNCTION, How.IGNORED)
    )


def _without_same(reading: Reading) -> Reading:
    """Return *reading* without the words that ask the last question of something else, if it has them."""
    if all(_SAME.isdisjoint(word.terms) for word in reading.words):
        return _without_correction(reading)
    return replace(reading, words=tuple(word for word in reading.words if _ALIKE.isdisjoint(word.terms)))


def _without_correction(reading: Reading) -> Reading:
    """Return *reading* without the words that take back what was asked before, if it has them."""
    if not _corrects(reading):
        return reading
    return replace(reading, words=tuple(w for w in reading.words if fold(w.written) not in _CORRECTING))


def _corrects(reading: Reading) -> bool:
    written = {fold(word.written) for word in reading.words}
    return not written.isdisjoint(_CORRECTS) or written >= _MEANT_TO_ASK


def names_plainly(word: Word) -> bool:
    """Tell whether *word* names a subject and says nothing else: "harjoittelu", not "harjoittelupaikka"."""
    return bool(word.subjects) and not word.says_more


@dataclass(frozen=True, slots=True)
class Completion:
    """A message with what it left out; *borrows_matter* tells whether what was asked before is part of it."""

    reading: Reading
    borrows_matter: bool


def completions(
    reading: Reading, earlier: Sequence[Reading], name_of: Callable[[str], Word]
) -> Iterator[Completion]:
    """Yield *reading* with what it may have left out, taken from *earlier* (oldest first).

    The subject comes from the last message that names one, as that names it or, where it says more, by its plain name
    (*name_of*), so that "harjoittelupaikka" does not drag the place along. The matter comes from the last message that
    has any; a message with matter of its own borrows more, at CARRIED_MATTER, only when it asks nothing itself and
    opens like a follow-up or is a mere noun, or when nobody has named a subject.
    """
    subject = () if reading.subjects else _named(_last(earlier, lambda past: only_names(past).words), name_of)
    matter = _last(earlier, _matter_and_question)
    asks_itself = any(word.asks for word in reading.words)
    if not own_matter(reading):
        if subject and asks_itself:
            yield Completion(joined(_stressed(reading), subject), borrows_matter=False)
        if subject or matter:
            completed = joined(_without_same(reading), (*subject, *matter))
            yield Completion(completed, borrows_matter=bool(matter))
        return
    if subject:
        yield Completion(joined(reading, subject), borrows_matter=False)
    is_about_no_subject = not subject and not reading.subjects
    if is_about_no_subject and opens_as_follow_up(reading) and not asks_itself:
        asked = tuple(word for word in matter if word.how is How.FUNCTION)
        if asked:
            yield Completion(joined(reading, asked), borrows_matter=False)
        return
    is_bare_noun = (
        bool(subject)
        and len(own_matter(reading)) <= LONGEST_BARE_NOUN
        and not any(is_asking(word.written) for word in reading.words)  # "sataako huomenna"
    )
    asks_that_again = not asks_itself and (is_bare_noun or opens_as_follow_up(reading))
    if matter and (is_about_no_subject or asks_that_again):
        quiet = (replace(word, weight=word.weight * CARRIED_MATTER) for word in matter)
        yield Completion(joined(reading, (*subject, *quiet)), borrows_matter=True)


def asked_again(reading: Reading, earlier: Sequence[Reading]) -> Reading | None:
    """Return *reading* with the matter of the last question, where it only asks that of another subject, or None.

    "Kuka saa oikeudet minnossa ja kuka opparissa": the same question word, and the name of a subject.
    """
    if not earlier or len(reading.words) != 2:
        return None
    name, question = sorted(reading.words, key=lambda word: word.asks)
    asked = {word.shape for word in earlier[-1].words if word.asks}
    if question.shape not in asked or not names_plainly(name):
        return None
    matter = own_matter(earlier[-1])
    return joined(reading, matter) if matter else None


def points_back(reading: Reading) -> bool:
    """Tell whether *reading* names no subject and has a pronoun for one that was named before."""
    return not reading.subjects and any(word.written in POINTERS for word in reading.words)


def only_names(reading: Reading) -> Reading:
    """Return what *reading* names, without what it asks."""
    return replace(reading, words=tuple(word for word in reading.words if word.subjects))


def _stressed(reading: Reading) -> Reading:
    """Return *reading* with its question words at full weight: they are all that it says ("ja kauanko?")."""
    return replace(
        reading, words=tuple(replace(word, weight=1.0) if word.asks else word for word in reading.words)
    )


def joined(reading: Reading, more: Iterable[Word]) -> Reading:
    """Return *reading* with the words of *more* after its own."""
    words = (*reading.words, *more)
    return Reading(reading.text, words, frozenset(subject for word in words for subject in word.subjects))


def opens_as_follow_up(reading: Reading) -> bool:
    """Tell whether *reading* is short and begins with a word that leans on what was said before."""
    reading = without_thanks(reading)
    opens = bool(reading.words) and fold(reading.words[0].written) in _OPENINGS
    return (opens or _corrects(reading)) and len(own_matter(reading)) <= SHORT_FOLLOW_UP


def _named(words: Sequence[Word], name_of: Callable[[str], Word]) -> tuple[Word, ...]:
    """Return a name for each subject of *words*: as it was said, where that is a plain name, else its own.

    "Mistä semmosen saa" is meant of a "harjoittelija", not of "harjoittelu"; "yamk" is one thesis of several.
    """
    found = {name: name_of(name) for word in words for name in sorted(word.subjects)}
    for word in reversed(words):
        found |= {name: word for name in word.subjects if names_plainly(word) and _alike(word, found[name])}
    return tuple(found.values())


def _alike(word: Word, other: Word) -> bool:
    return not word.terms.keys().isdisjoint(other.terms)


def _matter_and_question(reading: Reading) -> tuple[Word, ...]:
    """Return what *reading* asked, its question words included ("mikä on" has no other matter)."""
    matter = [word for word in own_matter(reading) if word.shape not in COURTESIES]
    if not matter and not any(word.asks for word in reading.words):
        return ()
    return tuple(word for word in reading.words if not word.subjects and word.how is not How.IGNORED)


def _last(earlier: Sequence[Reading], wanted: Callable[[Reading], tuple[Found, ...]]) -> tuple[Found, ...]:
    return next((found for past in reversed(earlier) if (found := wanted(past))), ())
