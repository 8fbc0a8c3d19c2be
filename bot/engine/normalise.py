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
_AND = (
    "ja",
    "sekä",
    "plus",
    "samalla",
    "lisäksi",
    "toiseksi",
    "toisekseen",
    "eikä",
    "enkä",
    "emmekä",
    "and",
    "och",
)
_WHAT_ABOUT = ("entä", "entäs", "entäpä")
_JOINT = re.compile(
    rf",?\s+(?=(?:{'|'.join((*_AND, *_WHAT_ABOUT))})\s)|,\s*(?=[^\W\d])|\s+[+&/]\s+", re.IGNORECASE
)
_LEADING_LINK = re.compile(rf"^\s*(?:(?:{'|'.join(_AND)})\s+)+")
_LINKS = frozenset(
    """no sit sitten jos niin se että kans kanssa myös vielä lisäksi ensin ensinnäkin ihan taas samoin muuten
    kysyisin haluaisin haluaisimme haluan haluamme kiinnostaisi kiinnostaa tietää kuulla""".split()
) | {*_AND, *_WHAT_ABOUT}
"""Words that may stand before the question word of a question that follows another one."""

AND_OR = frozenset({"ja", "sekä", "tai", "plus", "entä", "and", "och"})
"""Words that join two nouns."""

_NUMBER = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|[-–*•])\s+")
"""What a list begins its items with."""

_SHORT_QUESTION_WORDS = frozenset("kehen kelle keltä ketä kauan mites mitäs mites kuis".split())
"""Question words of speech that the list of question words does not have."""
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
    moi hei minua meitä minulle meille sen että vähän vielä myös lisäksi kans unohdin unohtui samalla sitten
    kaksi pari kysymystä kysymys""".split()
)
"""Words of which a polite opening is made ("Voisitko kertoa, …"): it asks for nothing yet."""
_FOLDED_QUESTION_WORDS = frozenset(fold(word) for word in QUESTION_WORDS)


_TURNS = frozenset((word,) for word in (*_WHAT_ABOUT, "mites"))

LONGEST_TURN = 2
"""Words of a clause that only turns to another subject ("entä oppari, …")."""

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
    pieces = (_NUMBER.sub("", piece) for piece in _SENTENCE_END.split(canonical(text)) if piece)
    return tuple(clause for clause in map(_clause, pieces) if clause.words)


def asks(text: str) -> bool:
    """Return whether any sentence of *text* asks something or makes a request."""
    return any(sentence.asks for sentence in sentences(text))


def questions(text: str) -> tuple[Clause, ...]:
    """Return the pieces of *text* that each ask something of their own, in order."""
    return tuple(clause for clause in clauses(text) if clause.asks)


def clauses(text: str) -> tuple[Clause, ...]:
    """Return the pieces of *text* that each ask or tell something of their own, in order.

    A sentence is cut at a conjunction or comma only where a new question begins at once ("… ja kuka …"). A
    polite opening that ends a sentence of its own ("Haluaisin tietää:") belongs to what follows.
    """
    found: list[Clause] = []
    for sentence in sentences(text):
        asking: list[Clause] = []
        for piece in filter(None, _JOINT.split(sentence.text)):
            clause = _clause(_LEADING_LINK.sub("", piece) if asking else piece)
            if not asking or (_opens_question(clause) and _is_whole(asking[-1], clause)):
                asking.append(clause)
            else:
                asking[-1] = _clause(f"{asking[-1].text} {piece}")
        found.extend(asking)
    return tuple(found)


def _is_whole(clause: Clause, following: Clause) -> bool:
    """Tell whether *clause* asks something without *following*; "Entä oppari, kuka sitä ohjaa" asks one thing."""
    only_turns = clause.words[:1] in _TURNS and len(clause.words) <= LONGEST_TURN
    if only_turns and following.words[:1] not in _TURNS:
        return False
    return clause.asks and not _only_opens(clause)


def _only_opens(clause: Clause) -> bool:
    return all(word in _OPENERS for word in clause.words)


def _opens_question(clause: Clause) -> bool:
    """Tell whether the first word asks, links left aside: "ja kuka heitä ohjaa", "entä oppari"."""
    opening = next((word for word in clause.words if word not in _LINKS), "")
    return bool(clause.words) and (
        clause.words[0].startswith(("entä", "lisäksi", "toiseksi")) or _asks(opening)
    )


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
        or word in _SHORT_QUESTION_WORDS
        or fold(word) in _FOLDED_QUESTION_WORDS
        or any(form in QUESTION_WORDS or _ASKING_ENDING.search(form) for form in standard_forms(word))
    )
