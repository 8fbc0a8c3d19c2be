"""Offering two to four answers to choose from, and reading a typed message as a press of one of them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from bot.content.model import Answer
from bot.dialogue import buttons
from bot.dialogue.commands import phrases, without_fillers
from bot.dialogue.labels import with_subject
from bot.dialogue.model import Event, Reply, Session, Trigger, World
from bot.dialogue.wording import enumeration, label, pairs, say
from bot.engine.model import How, Verdict
from bot.finnish.text import comparable, words

NEAR_LABEL = 88
"""Similarity (0–100) from which a typed label is taken as the label: one slip in «kustannukset»."""

CLEAR_LEAD = 4
"""How much nearer the best label must be than the next one."""

LONGEST_CHOICE = 12
"""Words; a longer message is a question of its own."""

_BY_PLACE = ("sanat.vaihtoehto-1", "sanat.vaihtoehto-2", "sanat.vaihtoehto-3", "sanat.vaihtoehto-4")
_SMALL_WORDS = frozenset({How.IGNORED, How.FUNCTION})


def choice_reply(offered: Sequence[Answer], world: World) -> Reply:
    """Return the question which of *offered* was meant, each on a button, and a button for none of them."""
    key, text = _question(offered, world)
    rows = tuple((buttons.show(answer, words),) for answer, words in labelled(offered, world))
    none = buttons.button("nappi.ei-mikään", Trigger.NONE_FITS, world)
    return Reply(text, key, (*rows, (none,)))


def labelled(offered: Sequence[Answer], world: World) -> tuple[tuple[Answer, str], ...]:
    """Return *offered* with labels that tell them apart: with the subject, or as the whole question."""
    several_subjects = len({answer.subject for answer in offered}) > 1
    named = [with_subject(answer, world) if several_subjects else answer.button for answer in offered]
    uses = Counter(name.casefold() for name in named)
    return tuple(
        (answer, name if uses[name.casefold()] == 1 else answer.question)
        for answer, name in zip(offered, named, strict=True)
    )


def pressed_by_words(text: str, session: Session, world: World) -> Event | None:
    """Return the press that *text* stands for (a place, a label, none of them), or None."""
    said = without_fillers(text, world)
    if not said or len(said.split()) > LONGEST_CHOICE:
        return None
    if said in phrases("sanat.ei-mikään", world):
        return Event(Trigger.NONE_FITS)
    if session.offered and said in phrases("sanat.viimeinen", world):
        return Event(Trigger.SHOW, session.offered[-1])
    for key, answer_id in zip(_BY_PLACE, session.offered, strict=False):
        if said in phrases(key, world):
            return Event(Trigger.SHOW, answer_id)
    nearest = _nearest_label(comparable(text), session, world)
    return Event(Trigger.SHOW, nearest) if nearest else None


def pressed_by_subject(text: str, verdict: Verdict, session: Session, world: World) -> Event | None:
    """Return the press of the only offered answer of a subject that was named alone ("harjoittelua")."""
    own = frozenset(words(text))  # a reading may hold words of earlier messages, too
    read = (word for reading in verdict.readings for word in reading.words if word.written in own)
    said = [word for word in read if word.how not in _SMALL_WORDS]
    if not said or not all(word.subjects for word in said):
        return None
    named = frozenset.union(*(word.subjects for word in said))
    fitting = [answer.id for answer in offered_answers(session.offered, world) if answer.subject in named]
    return Event(Trigger.SHOW, fitting[0]) if len(fitting) == 1 else None


def offered_answers(ids: Sequence[str], world: World) -> tuple[Answer, ...]:
    """Return the answers that *ids* still name."""
    return tuple(answer for answer in map(world.knowledge.answer, ids) if answer is not None)


def _question(offered: Sequence[Answer], world: World) -> tuple[str, str]:
    """Return the text key and the question; answers of different subjects are asked for by subject."""
    names = pairs(world.knowledge.texts["valinta.nimet"])
    subjects = [answer.subject for answer in offered]
    if 1 < len(subjects) == len(set(subjects)) and all(subject in names for subject in subjects):
        listing = enumeration([names[subject] for subject in subjects], label("valinta.vai", world))
        return "valinta.aihe", say("valinta.aihe", world, {"aiheet": listing})
    return "valinta.kysymys", say("valinta.kysymys", world)


def _nearest_label(said: str, session: Session, world: World) -> str | None:
    """Return the offered id whose label is nearly *said*, if that is clear."""
    found = sorted(_similarities(said, session, world), reverse=True)
    if not found or found[0][0] < NEAR_LABEL:
        return None
    is_clear = len(found) == 1 or found[0][0] - found[1][0] >= CLEAR_LEAD
    return found[0][1] if is_clear else None


def _similarities(said: str, session: Session, world: World) -> Iterator[tuple[float, str]]:
    for answer, name in labelled(offered_answers(session.offered, world), world):
        ways = map(comparable, {name, answer.button, answer.question})
        yield max(fuzz.ratio(said, way) for way in ways), answer.id
