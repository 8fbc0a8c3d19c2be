"""Step one: a message cut into clauses of plain words, each known to ask something or only to tell.

People wrap a question in a story ("Olemme pieni yhdistys. Mitä tämä maksaa?") and ask two things at once
("montako niitä on ja kuka niitä ohjaa"). Where a clause ends is marked by punctuation or by a conjunction
that is followed by a new question.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.finnish.asking import (
    OPENING_QUESTION_WORDS,
    POLITE_REQUEST,
    REQUESTS,
    WHAT_ABOUT,
    with_question_words,
)
from bot.finnish.asking import asks as is_asking
from bot.finnish.function_words import POINTERS, REACTIONS
from bot.finnish.text import canonical, words

_SENTENCE_END = re.compile(
    r"(?<=[?!])\s+|(?<=[.;:…])(?<!\bvs\.)(?<!\besim\.)\s+|\n+|(?<=[?!])(?=\w)|\s+(?=\(?[1-9a-e]\)\s)"
)
_AND = (
    "ja",
    "sekä",
    "seka",
    "tai",
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
_JOINT = re.compile(
    rf",?\s+(?=(?:{'|'.join((*_AND, *WHAT_ABOUT))})\s)|,\s*(?=[^\W\d])|\s+[+&/–—-]\s+", re.IGNORECASE
)
_PAUSE = re.compile(r",\s+|\s[–—-]\s")
_FIRST = re.compile(r"[^.,!?;:…–—-]+(?:[.,!?;:…–—-]+\s*|$)")
"""The first piece of a message, and the marks behind it."""
_LEADING_LINK = re.compile(rf"^\s*(?:(?:{'|'.join(_AND)})\s+)+")
_CONDITION = re.compile(r"^\s*jos\s+(?:\S+\s+){1,2}?(?=(?:niin|nii)\s)")
"""What a second question is made to depend on: "ja jos saa, niin miten"."""
_SAME = re.compile(
    r"^\s*(?:ja\s+|myös\s+)?(?:sama|samat|samoin)\s+(?!(?:kysymys|juttu|asia|homma)\W*$)"
    r"(?:(?:kysymys|kysymykset|juttu|asia|homma)\s+)?(?:myös\s+)?",
)
"""How the last question is asked of something else: "ja sama kysymys harjoittelijasta"."""
_LINKS = frozenset(
    """no sit sitte sitten jos niin se et että kans kanssa myös vielä lisäksi ensin ensinnäkin ihan taas samoin muuten
    toisena juttuna asiana kysymyksenä
    kysyisin haluaisin haluaisimme haluan haluamme kiinnostaisi kiinnostaa tietää kuulla""".split()
) | {*_AND, *WHAT_ABOUT}
"""Words that may stand before the question word of a question that follows another one."""

AND_OR = frozenset({"ja", "sekä", "seka", "tai", "plus", "entä", "enta", "and", "och"})
"""Words that join two nouns."""

_NUMBER = re.compile(r"^\s*(?:\(?(?:\d{1,2}[.)]|[a-e]\))|[-–*•])\s+")
"""What a list begins its items with."""

_OPENERS = REQUESTS | frozenset(
    """voitko voisitko voitteko voisitteko voiko voisiko voinko voisinko saako saisiko saanko osaatko osaatteko
    tiedätkö tiedättekö tiedättehän haluaisin haluaisimme haluan haluamme haluttaisi kiinnostaisi kiinnostaa olisi
    mukava hyvä kiva sanoa kertoa kysyä kysyisin selittää neuvoa auttaa mietin mietimme pohdin onko teillä tietoa
    moi hei minua meitä minulle meille sen että vähän vielä myös lisäksi kans unohdin unohtui samalla sitten
    kaksi pari kysymystä kysymys toinen juttu asia en emme tiedä tiedetä eka
    tekisi tekis mieli pitäisi pitäis pitäs täytyisi täytyis kiinnostais ois""".split()
)
"""Words of which a polite opening is made ("Voisitko kertoa, …"): it asks for nothing yet."""
_BEFORE_QUESTIONS = _LINKS | _OPENERS
_TURNS = frozenset((word,) for word in (*WHAT_ABOUT, "mites"))
_NEXT = (*WHAT_ABOUT, "lisäksi", "toiseksi")
"""Beginnings of words that announce the next question, whatever follows."""

_WANTS = frozenset(
    """haluan haluamme haluaisin haluaisimme haluun haluisin tahdon tahtoisin tarvitsen tarvitsemme tarvitsisin
    tarvitsisimme tarviin tarvisin tarvisimme kaipaan kaipaamme kaipaisin tiedustelen tiedustelisin tiedustelemme
    tiedustelisimme kysyisin kyselisin""".split()
)
_DEPENDENT = re.compile(r"\bjos\s+\S+\s*$")
"""A condition at the end of a clause: what follows it asks on ("maksaako se, ja jos maksaa, kuinka paljon")."""
_ADDITIONS = frozenset(
    (word,) for word in ("lisäksi", "toiseksi", "toisekseen", "samalla", "myös", "sit", "sitte", "sitten")
)
_INTERESTS = frozenset("kiinnostaa kiinnostaisi kiinnostais".split())
_WISHES = _INTERESTS | frozenset(
    """kysyisin kyselisin tarvitsisin tarvitsisimme toivoisin tiedustelen
    tiedustelisin tiedustelemme tiedustelisimme""".split()
)
_OR_NOT = re.compile(r"\bvai(?:ko)?(?:\s+ei)?\W*$")
"""How a question ends that has no question word: "harjoittelijalle palkka vai ei"."""
_IF_THEN = re.compile(r"^\s*jos\s.*\bnii?n?\s+(\w+)")
"""A condition and the question that follows from it: "jos opiskelija loukkaa itsensä, niin kuka korvaa"."""

KEYWORD_WORDS = range(2, 4)
"""How many words a question has that is only named; one may be no more than a subject."""

LONGEST_TURN = 2
"""Words of a clause that only turns to another subject ("entä oppari, …")."""

REMEMBERED = 128
"""Messages whose sentences are kept for a moment: one message is cut several times before it is answered."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a message; *asks* tells a question or request from the story around it, *opens* that it begins so."""

    text: str
    words: tuple[str, ...]
    asks: bool
    opens: bool


@lru_cache(maxsize=REMEMBERED)
def sentences(text: str) -> tuple[Clause, ...]:
    """Return the sentences of *text* that hold words, in order."""
    pieces = (_NUMBER.sub("", piece) for piece in _SENTENCE_END.split(canonical(text)) if piece)
    return tuple(clause for clause in map(_clause, pieces) if clause.words)


def pieces(text: str) -> tuple[Clause, ...]:
    """Return the sentences of *text* cut at every comma and dash, in order."""
    cut = (piece for sentence in sentences(text) for piece in _PAUSE.split(sentence.text))
    return tuple(clause for clause in map(_clause, cut) if clause.words)


def without_reaction(text: str) -> str:
    """Return *text* without what only takes note of an answer before the next question: "ok selvä, entä harkka?".

    Where nothing else is asked, the message stays whole: "kiitos, oli iso apu!".
    """
    rest = text
    while (first := _FIRST.match(rest)) and REACTIONS.issuperset(words(first[0])):
        rest = rest[first.end() :]
    return rest if asks(rest) or words(rest)[:1] in _TURNS else text


def asks(text: str) -> bool:
    """Return whether any sentence of *text* asks something or makes a request."""
    return any(sentence.asks for sentence in sentences(text))


def questions(text: str) -> tuple[Clause, ...]:
    """Return the pieces of *text* that each ask something of their own, in order."""
    return tuple(clause for clause in clauses(text) if clause.asks)


def clauses(text: str) -> tuple[Clause, ...]:
    """Return the pieces of *text* that each ask or tell something of their own, in order.

    A sentence is cut at a comma only where a new question begins at once ("…, kuka …"), at an "and" also where one
    comes later ("… ja jos saa niin kuka …"); before it, a question may be some words that only name it. A polite
    opening that ends a sentence of its own ("Haluaisin tietää:") belongs to what follows. Beside a question, what
    somebody wants may be another one ("haluan puhua ihmisen kanssa, …").
    """
    found: list[Clause] = []
    told = sentences(text)
    for sentence in told:
        asking: list[Clause] = []
        for piece in filter(None, _JOINT.split(sentence.text)):
            clause = _following(piece) if asking or found else _clause(piece)
            is_added = _LEADING_LINK.match(piece) is not None
            if asking and (
                _asks_the_same(clause, piece, is_all=len(told) == 1)
                or (is_added and _is_keyword(asking[-1], clause))
            ):
                asking[-1] = replace(asking[-1], asks=True)
                asking.append(clause)
            elif not asking or _is_separate(asking[-1], clause, is_added=is_added):
                asking.append(clause)
            else:
                asking[-1] = _clause(f"{asking[-1].text} {piece}")
        found.extend(asking)
    if not any(clause.asks for clause in found):
        return tuple(found)
    return tuple(replace(clause, asks=True) if _wishes(clause) else clause for clause in found)


def _asks_the_same(clause: Clause, piece: str, *, is_all: bool) -> bool:
    """Tell whether *clause*, read from *piece*, asks of something else what stands before it, which so is a question.

    "Sama" does only where the sentence *is_all* of the message: "he ovat tuttuja, samoin sopimukset" asks nothing.
    """
    return clause.words[:1] in _TURNS and (is_all or clause.words[0] in words(piece))


def _is_keyword(clause: Clause, following: Clause) -> bool:
    """Tell whether *clause* only names what is asked before another question: "minnon hinta ja kuka …"."""
    return not clause.asks and following.opens and len(clause.words) in KEYWORD_WORDS


def _is_separate(clause: Clause, following: Clause, *, is_added: bool) -> bool:
    """Tell whether *following* is no part of *clause*: it asks anew, or tells on after a mere turn ("entä oppari").

    *is_added*: with an "and" before it.
    """
    if _only_turns(clause) and (is_added or not following.asks):
        return True
    if _wishes(clause) and following.opens:
        return True
    asks = _opens_question(following) or (is_added and any(map(is_asking, following.words)))
    return asks and _is_whole(clause, following)


def _following(piece: str) -> Clause:
    """Return the clause of *piece*, which follows another one, without what only joins it to that.

    What adds something asks, and opens as a question where it is a wish ("lisäksi kiinnostaisi aikataulu").
    """
    plain = _CONDITION.sub("", _LEADING_LINK.sub("", piece))
    clause = _clause(_SAME.sub("entä ", plain))
    if words(piece)[:1] in _ADDITIONS:
        return replace(clause, asks=True, opens=clause.opens or not _WISHES.isdisjoint(clause.words))
    return clause


def question_of(clause: Clause) -> tuple[str, ...]:
    """Return the words of *clause* without a polite opening before its question word or what it is about."""
    if request := POLITE_REQUEST.search(clause.text):
        return words(clause.text[request.end() :]) or clause.words
    for place, word in enumerate(clause.words):
        if word not in _BEFORE_QUESTIONS:
            return clause.words[place:] if place and is_asking(word) else clause.words
    return clause.words


def _is_whole(clause: Clause, following: Clause) -> bool:
    """Tell whether *clause* asks something without *following*; "Entä oppari, kuka sitä ohjaa" asks one thing."""
    if _only_turns(clause) and following.words[:1] not in _TURNS:
        return False
    if _DEPENDENT.search(clause.text) and len(following.words) <= LONGEST_TURN:
        return False
    if _only_names(clause) and not POINTERS.isdisjoint(following.words):
        return False
    if len(clause.words) == 1 and "vai" in following.words:  # "harkkariako, opparintekijääkö vai …"
        return False
    return clause.asks and not _only_opens(clause)


def _wishes(clause: Clause) -> bool:
    """Tell whether *clause* says what somebody wants or needs: "haluan puhua ihmisen kanssa, …"."""
    if clause.asks or len(clause.words) <= LONGEST_TURN:
        return False
    return clause.words[0] in _WANTS or not _INTERESTS.isdisjoint(clause.words)


def _only_names(clause: Clause) -> bool:
    """Tell whether *clause* only says what the next one is about: "mites tavallinen oppari, mikä se on"."""
    return clause.words[:1] in _TURNS and not any(map(is_asking, clause.words[1:]))


def _only_turns(clause: Clause) -> bool:
    return clause.words[:1] in _TURNS and len(clause.words) <= LONGEST_TURN


def _only_opens(clause: Clause) -> bool:
    return all(word in _OPENERS for word in clause.words)


def _opens_question(clause: Clause) -> bool:
    """Tell whether the first word asks, links left aside: "ja kuka heitä ohjaa", "entä oppari"."""
    opening = _opening(clause.words)
    return bool(clause.words) and (
        POLITE_REQUEST.search(clause.text) is not None
        or clause.words[0].startswith(_NEXT)
        or clause.words[0] in _WISHES
        or opening in OPENING_QUESTION_WORDS
        or is_asking(opening)
        or _asks_if(clause.text)
    )


def _asks_if(text: str) -> bool:
    found = _IF_THEN.match(text)
    return found is not None and is_asking(found[1])


def _clause(text: str) -> Clause:
    written = with_question_words(words(text))
    requests = POLITE_REQUEST.search(text) is not None
    asks = requests or text.rstrip().endswith("?") or _OR_NOT.search(text) is not None
    asks = asks or any(map(is_asking, written))
    asks = asks or _opening(written) in OPENING_QUESTION_WORDS
    return Clause(text, written, asks, asks and (requests or _opens(written)))


def _opens(written: tuple[str, ...]) -> bool:
    """Tell whether a clause begins as a question or request, be it after a polite opening."""
    openings = (_opening(written), _opening(written, _BEFORE_QUESTIONS))
    return written[:1] in _TURNS or any(
        word in OPENING_QUESTION_WORDS or is_asking(word) for word in openings
    )


def _opening(written: tuple[str, ...], besides: frozenset[str] = _LINKS) -> str:
    """Return the first of the words *written* that is none of those, or nothing."""
    return next((word for word in written if word not in besides), "")
