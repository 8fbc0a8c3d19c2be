"""Step one: a message cut into clauses of plain words, each known to ask something or only to tell.

People wrap a question in a story ("Olemme pieni yhdistys. Mitä tämä maksaa?") and ask two things at once
("montako niitä on ja kuka niitä ohjaa"). Where a clause ends is marked by punctuation or by a conjunction
that is followed by a new question.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.finnish.function_words import QUESTION_WORDS
from bot.finnish.spoken import standard_forms
from bot.finnish.text import canonical, fold, words

_SENTENCE_END = re.compile(r"(?<=[?!])\s+|(?<=[.;:…])\s+|\n+|(?<=[?!])(?=\w)")
_AND = ("ja", "sekä", "plus", "samalla", "and", "och")
_WHAT_ABOUT = ("entä", "entäs", "entäpä")
_JOINT = re.compile(rf",?\s+(?=(?:{'|'.join((*_AND, *_WHAT_ABOUT))})\s)|,\s*(?=[^\W\d])", re.IGNORECASE)
_LEADING_LINK = re.compile(rf"^\s*(?:(?:{'|'.join(_AND)})\s+)+")
_LINKS = frozenset({*_AND, *_WHAT_ABOUT, "no", "sit", "sitten", "jos"})
_ASKING_ENDING = re.compile(r"(?<!k)k[oö](?:han|hän|s)?$")
_NO_QUESTIONS = frozenset({"koko", "joko", "näkö", "jako", "vko"})
_REQUESTS = frozenset(
    """kerro kertoisitko kertokaa kerrotko selitä selittäisitkö neuvo neuvoisitko opasta avaa avaisitko esittele
    vinkkaa vinkata kuulla tietää tietoa ymmärtää""".split()
)
_OPENERS = _REQUESTS | frozenset(
    """voitko voisitko voitteko voisitteko voiko voisiko voinko voisinko saako saisiko saanko osaatko osaatteko
    tiedätkö tiedättekö tiedättehän haluaisin haluaisimme haluan haluamme haluttaisi kiinnostaisi kiinnostaa olisi
    mukava hyvä kiva sanoa kertoa kysyä kysyisin selittää neuvoa auttaa mietin mietimme pohdin onko teillä tietoa
    moi hei minua meitä minulle meille sen että vähän vielä""".split()
)
"""Words of which a polite opening is made ("Voisitko kertoa, …"): it asks for nothing yet."""
_FOLDED_QUESTION_WORDS = frozenset(fold(word) for word in QUESTION_WORDS)


REMEMBERED = 128
"""Messages whose sentences are kept for a moment: one message is cut several times before it is answered."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a message; *asks* tells a question or request from the story around it."""

    text: str
    words: tuple[str, ...]
    asks: bool


@lru_cache(maxsize=REMEMBERED)
def sentences(text: str) -> tuple[Clause, ...]:
    """Return the sentences of *text* that hold words, in order."""
    pieces = (piece for piece in _SENTENCE_END.split(canonical(text)) if piece)
    return tuple(clause for clause in map(_clause, pieces) if clause.words)


def asks(text: str) -> bool:
    """Return whether any sentence of *text* asks something or makes a request."""
    return any(sentence.asks for sentence in sentences(text))


def questions(text: str) -> tuple[Clause, ...]:
    """Return the pieces of *text* that each ask something of their own, in order.

    A sentence is cut at a conjunction or comma only where a new question begins at once ("… ja kuka …").
    """
    found: list[Clause] = []
    for sentence in sentences(text):
        asking: list[Clause] = []
        for piece in filter(None, _JOINT.split(sentence.text)):
            clause = _clause(_LEADING_LINK.sub("", piece) if asking else piece)
            if not asking or (_opens_question(clause) and asking[-1].asks and not _only_opens(asking[-1])):
                asking.append(clause)
            else:
                asking[-1] = _clause(f"{asking[-1].text} {piece}")
        found.extend(clause for clause in asking if clause.asks)
    return tuple(found)


def _only_opens(clause: Clause) -> bool:
    return all(word in _OPENERS for word in clause.words)


def _opens_question(clause: Clause) -> bool:
    """Tell whether the first word asks, links left aside: "ja kuka heitä ohjaa", "entä oppari"."""
    opening = next((word for word in clause.words if word not in _LINKS), "")
    return bool(clause.words) and (clause.words[0].startswith("entä") or _asks(opening))


def _clause(text: str) -> Clause:
    written = words(text)
    return Clause(text, written, text.rstrip().endswith("?") or any(map(_asks, written)))


@lru_cache(maxsize=16384)
def _asks(word: str) -> bool:
    if word in _NO_QUESTIONS:
        return False
    return (
        word in _REQUESTS
        or word in _WHAT_ABOUT
        or fold(word) in _FOLDED_QUESTION_WORDS
        or any(form in QUESTION_WORDS or _ASKING_ENDING.search(form) for form in standard_forms(word))
    )
