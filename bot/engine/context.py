"""Messages that leave something out: what earlier messages add to them.

"Kauanko MINNO kestää?" – "Entä harjoittelu?" keeps the matter and changes the subject; "Ja paljonko se maksaa?"
keeps the subject and changes the matter.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.engine.model import How, Reading, Word
from bot.engine.weights import CARRIED_MATTER
from bot.finnish.function_words import COURTESIES

Found = TypeVar("Found")

_OPENINGS = frozenset(
    {"entä", "entäs", "entäpä", "mites", "mitenkäs", "ja", "no", "ai", "okei", "ok", "selvä", "vai"}
)
"""Words that open a message which leans on the one before it."""

SHORT_FOLLOW_UP = 4
"""Words with meaning up to which a message that opens so may borrow the matter too."""


def leans(reading: Reading) -> bool:
    """Tell whether *reading* cannot be understood alone: no subject, no matter of its own, or it opens so."""
    return not reading.subjects or not own_matter(reading) or opens_as_follow_up(reading)


def own_matter(reading: Reading) -> tuple[Word, ...]:
    """Return the words that say what is asked: neither grammar nor the subject's name."""
    return tuple(
        word for word in reading.words if not word.subjects and word.how not in (How.FUNCTION, How.IGNORED)
    )


def completions(
    reading: Reading, earlier: Sequence[Reading], name_of: Callable[[str], Word]
) -> Iterator[Reading]:
    """Yield *reading* with what it may have left out, taken from *earlier* (oldest first).

    The subject comes from the last message that names one, by its plain name (*name_of*), so that
    "harjoittelupaikka" does not drag the place along. The matter comes from the last message that has any; a
    message with matter of its own borrows more, at CARRIED_MATTER, only when it opens like a follow-up without
    asking anything itself, or when nobody has named a subject.
    """
    subject = () if reading.subjects else tuple(map(name_of, _last(earlier, _subjects)))
    matter = _last(earlier, _matter_and_question)
    if not own_matter(reading):
        if subject or matter:
            yield joined(reading, (*subject, *matter))
        return
    if subject:
        yield joined(reading, subject)
    is_about_no_subject = not subject and not reading.subjects
    asks_itself = any(word.asks for word in reading.words)
    if matter and (is_about_no_subject or (opens_as_follow_up(reading) and not asks_itself)):
        yield joined(
            reading, (*subject, *(replace(word, weight=word.weight * CARRIED_MATTER) for word in matter))
        )


def joined(reading: Reading, more: Iterable[Word]) -> Reading:
    """Return *reading* with the words of *more* after its own."""
    words = (*reading.words, *more)
    return Reading(reading.text, words, frozenset(subject for word in words for subject in word.subjects))


def opens_as_follow_up(reading: Reading) -> bool:
    """Tell whether *reading* is short and begins with a word that leans on what was said before."""
    opens = bool(reading.words) and reading.words[0].written in _OPENINGS
    return opens and len(own_matter(reading)) <= SHORT_FOLLOW_UP


def _subjects(reading: Reading) -> tuple[str, ...]:
    return tuple(dict.fromkeys(subject for word in reading.words for subject in sorted(word.subjects)))


def _matter_and_question(reading: Reading) -> tuple[Word, ...]:
    """Return what *reading* asked, its question words included ("mikä on" has no other matter)."""
    matter = [word for word in own_matter(reading) if word.shape not in COURTESIES]
    if not matter and not any(word.asks for word in reading.words):
        return ()
    return tuple(word for word in reading.words if not word.subjects and word.how is not How.IGNORED)


def _last(earlier: Sequence[Reading], wanted: Callable[[Reading], tuple[Found, ...]]) -> tuple[Found, ...]:
    return next((found for past in reversed(earlier) if (found := wanted(past))), ())
