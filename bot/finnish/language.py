"""Which language a message is written in: Finnish unless it is clearly Swedish or English.

Counts small words, which a writer cannot do without. Single words are Finnish: "thesis", "hej" and "thanks"
are what Finns write, too.
"""

from typing import Literal

from bot.finnish.function_words import FUNCTION_WORDS
from bot.finnish.text import words

Language = Literal["fi", "sv", "en"]

FEWEST_SMALL_WORDS = 2
"""Small words of a foreign language that it takes at least."""

SMALLEST_SHARE = 0.25
"""Share of small words from which a message is in that language; an English title in Finnish has less."""


def _table(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH = _table(
    """
    the a an is are was were be been am do does did have has had will would can could should may might must
    i you your yours my our ours us we they their them its this that these those there here
    what which who whom whose where when why how much many long
    of to for with from about into by at as or and but not if than then between
    get want need like know please thank thanks hello any more very just also
    """
)
SWEDISH = _table(
    """
    är varit har hade kan kunde ska skulle vill ville får måste finns blir göra gör
    jag du han hon vi ni de dem den det dig er oss mitt mina vår vårt våra
    vad vem vilka vilken vilket hur när varför mycket många länge
    och att som för med till från av om på inte eller men så där här utan mellan
    tack hej snälla någon något några mer också
    """
)

_SPOKEN = _table(
    """
    onks voiks saaks paljonks pitääks mites mitäs mist entä entäs miks mul meil teil sul oon ootteko
    """
)
_ALSO_FOREIGN = frozenset({"en", "he", "ja", "me", "no", "on", "se"})
"""Finnish small words that Swedish or English has, too; they say nothing."""

_FINNISH = (FUNCTION_WORDS | _SPOKEN) - _ALSO_FOREIGN - ENGLISH - SWEDISH


def language_of(text: str) -> Language:
    """Return the language of *text*: Finnish unless it is clearly Swedish or English."""
    written = words(text)
    if not written or any(word in _FINNISH for word in written):
        return "fi"
    english = sum(word in ENGLISH for word in written)
    swedish = sum(word in SWEDISH for word in written)
    enough = max(FEWEST_SMALL_WORDS, SMALLEST_SHARE * len(written))
    if max(english, swedish) < enough or english == swedish:
        return "fi"
    return "en" if english > swedish else "sv"
