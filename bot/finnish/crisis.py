"""Recognise that somebody is in danger or distress now: ``distress(text)``.

How much a message is like examples of distress is learned (``crisis_learning.py``), and read from the whole
message and from each sentence of it, so that one sentence in a long letter is heard. A few numbers about the
message (``crisis_evidence.py``) then decide together. Recall comes before precision, but the theme as a topic of
work, a supposed case, the past and turns of speech are examples of the other kind.

Neither answers nor weighs how grave the danger is.
"""

from functools import lru_cache

from bot.finnish.crisis_evidence import Distress, numbers, sign_in
from bot.finnish.crisis_features import Passage, passages
from bot.finnish.crisis_learned import learned
from bot.finnish.crisis_lines import Sentence
from bot.finnish.crisis_network import SUREST
from bot.finnish.morphology import load_lexicon

ENOUGH = 0.0
"""Log odds from which on a message is distress. By cross-validation 91.0 of 100 messages in `danger.txt` are then heard
without having been learned from, and 1,911 of 80,800 others for nothing, nearly all look-alikes. Of eleven blind
sets with look-alikes among them (`held`, `apart`, `aside`, `fifth`, `unread`, `sealed`, `closed`, `locked`, `barred`,
`shut`, `bolted`) 333 of 337 messages of distress are heard and 9 of 3,753 others for nothing; at -0.5 it is 335 and
15, at 0.5 333 and 4."""

UNSIGNED = "resembles"
"""The sign of what resembles examples and shows none."""

PLEA, PLEAS = "plea", frozenset({"apua", "auttakaa", "auta", "hätä"})
"""The sign of a message that only calls for help, and the words of which it consists. Examples say both: among others
these words are harmless. Where nothing else is said, recall comes before precision."""

TOLD_WORDS = 5
"""Words that are named as the reason where no sign names them."""

REMEMBERED = 1024
"""Messages whose finding is kept for a while: a conversation asks several times about one, and many say the same."""


@lru_cache(maxsize=REMEMBERED)
def distress(text: str) -> Distress | None:
    """Return the sign of danger or distress now in *text*, or None when there is none."""
    found = passages(text)
    if not found:
        return None
    said = found[0].said.words
    if said and PLEAS.issuperset(said):
        return Distress(PLEA, said)
    learners, judging = learned()
    likenesses = learners.likenesses(found)

    def odds(read: float, *, signed: bool) -> float:
        return float(numbers(found, likenesses, read, signed) @ judging)

    if odds(SUREST, signed=True) < ENOUGH:  # as nearly all: neither the network nor a sign could change it
        return None
    read = learners.read(found)
    if odds(read, signed=True) < ENOUGH:  # looking for signs takes longer than this
        return None
    sign = sign_in(found)
    if not sign and odds(read, signed=False) < ENOUGH:
        return None
    return sign or Distress(UNSIGNED, _telling(found[likenesses.index(max(likenesses))]))


def load_examples() -> None:
    """Read what was learned now, so that no message has to wait for it."""
    load_lexicon()
    learned()


def _telling(passage: Passage) -> tuple[str, ...]:
    """Return the words without which *passage* would be least like distress, in its order."""
    said = passage.said.words
    if len(said) <= TOLD_WORDS:
        return said
    lacking = {
        place: learned()[0].classifier.likeness(_without(passage, place)) for place in range(len(said))
    }
    carrying = sorted(lacking, key=lacking.__getitem__)[:TOLD_WORDS]
    return tuple(said[place] for place in sorted(carrying))


def _without(passage: Passage, place: int) -> Passage:
    said = passage.said
    words = said.words[:place] + said.words[place + 1 :]
    groups = said.groups[:place] + said.groups[place + 1 :]
    return Passage(Sentence(words, groups, said.present), passage.marks)
