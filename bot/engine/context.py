"""Messages that leave something out: what earlier messages add to them.

"Kauanko MINNO kestää?" – "Entä harjoittelu?" keeps the matter and changes the subject; "Ja paljonko se maksaa?"
keeps the subject and changes the matter.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from bot.engine.model import How, Reading, Word
from bot.engine.weights import CARRIED_MATTER

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


def completions(reading: Reading, earlier: Sequence[Reading]) -> Iterator[Reading]:
    """Yield *reading* with what it may have left out, taken from *earlier* (oldest first).

    The subject comes from the last message that names one, the matter from the last that has any. A message
    with matter of its own borrows more only when it opens like a follow-up, and then at CARRIED_MATTER.
    """
    subject = () if reading.subjects else _last(earlier, _naming)
    matter = _last(earlier, _matter_and_question)
    if not own_matter(reading):
        if subject or matter:
            yield joined(reading, (*subject, *matter))
        return
    if subject:
        yield joined(reading, subject)
    if matter and opens_as_follow_up(reading):
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


def _naming(reading: Reading) -> tuple[Word, ...]:
    return tuple(word for word in reading.words if word.subjects)


def _matter_and_question(reading: Reading) -> tuple[Word, ...]:
    """Return what *reading* asked, its question words included ("mikä on" has no other matter)."""
    if not own_matter(reading) and not any(word.asks for word in reading.words):
        return ()
    return tuple(word for word in reading.words if not word.subjects and word.how is not How.IGNORED)


def _last(earlier: Iterable[Reading], words_of: Callable[[Reading], tuple[Word, ...]]) -> tuple[Word, ...]:
    return next((found for past in reversed(tuple(earlier)) if (found := words_of(past))), ())
