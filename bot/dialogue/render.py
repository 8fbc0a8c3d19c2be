"""An answer as a message: its text, hedge, sources and date, and the buttons under it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.content.model import SMALL_TALK, Action, Answer, Source
from bot.dialogue import buttons, landmarks
from bot.dialogue.labels import with_subject
from bot.dialogue.model import Button, Reply, Rows, Turn, World
from bot.dialogue.wording import day, fill, link, plain, say

MOST_RELATED, FEWEST_RELATED = 4, 2

_SEPARATOR = " · "


def answer_replies(answers: Sequence[Answer], world: World) -> tuple[Reply, ...]:
    """Return one message per answer; what leads on from all of them stands under the last one only."""
    replies = [_answer_reply(answer, world) for answer in answers]
    *_, last = answers
    rows = (
        *_single(related(answers, world)),
        *_once(row for answer in answers for row in buttons.action(answer, world)),
        *replies[-1].buttons,
        _way_back(last, world),
    )
    return (*replies[:-1], replace(replies[-1], buttons=rows))


def crisis_reply(world: World) -> Reply:
    """Return the crisis answer alone: whoever needs it is asked and offered nothing else."""
    crisis = world.knowledge.crisis
    return Reply(fill(crisis.text, world), crisis.id, ((buttons.menu(world),),))


def small_talk_reply(answer: Answer, world: World) -> Reply:
    """Return an answer that states no facts: its text and where to go next."""
    rows = (*buttons.action(answer, world), *buttons.way_out(world))
    return Reply(fill(answer.text, world), answer.id, rows)


def related(answers: Sequence[Answer], world: World) -> tuple[Button, ...]:
    """Return buttons to two to four related answers; neighbours in the subject stand in for missing ones."""
    given = {answer.id for answer in answers}
    named = [answer_id for answer in answers for answer_id in answer.related]
    neighbours = [each.id for answer in answers for each in _neighbours(answer, world)]
    if any(answer.action is Action.HUMAN for answer in answers):
        given.add(landmarks.HUMAN)  # its button is there already
    wanted = [answer_id for answer_id in dict.fromkeys(named) if world.knowledge.answer(answer_id)]
    spare = neighbours if len(set(wanted) - given) < FEWEST_RELATED else []
    wanted = [answer_id for answer_id in dict.fromkeys((*wanted, *spare)) if answer_id not in given]
    most = MOST_RELATED if not spare else FEWEST_RELATED
    subjects = {answer.subject for answer in answers}
    found = map(world.knowledge.answer, wanted[:most])
    return tuple(_button(each, subjects, world) for each in found if each is not None)


def prefaced(turn: Turn, line: str) -> Turn:
    """Return *turn* with *line* above its first message."""
    return replace(turn, replies=below(line, turn.replies))


def below(line: str, replies: Sequence[Reply]) -> tuple[Reply, ...]:
    """Return *replies* with *line* above the first of them; unchanged where either is missing."""
    if not line or not replies:
        return tuple(replies)
    first, *others = replies
    return (replace(first, text=f"{line}\n\n{first.text}"), *others)


def is_small_talk(answer: Answer, world: World) -> bool:
    """Return whether *answer* is a greeting or the like; help in a crisis is not, whatever its subject."""
    return answer.subject == SMALL_TALK and answer.id != world.knowledge.crisis.id


def _button(answer: Answer, subjects: set[str], world: World) -> Button:
    """Return the button to *answer* under answers of *subjects*."""
    words = answer.button if {answer.subject} == subjects else with_subject(answer, world)
    return buttons.show(answer, words)


def _answer_reply(answer: Answer, world: World) -> Reply:
    blocks = (_hedge(answer, world), fill(answer.text, world), _footnote(answer, world))
    text = "\n\n".join(block for block in blocks if block)
    return Reply(text, answer.id, buttons.feedback(answer.id, world))


def _hedge(answer: Answer, world: World) -> str:
    if answer.valid_until is None or answer.valid_until >= world.now.date():
        return ""
    return say("vastaus.vanhentunut", world, {"päivä": day(answer.valid_until)})


def _footnote(answer: Answer, world: World) -> str:
    """Return sources and date in one small paragraph."""
    parts = []
    if answer.sources:
        key = "vastaus.lähde" if len(answer.sources) == 1 else "vastaus.lähteet"
        parts.append(say(key, world, {"lähteet": _SEPARATOR.join(map(_source, answer.sources))}))
    if answer.checked is not None:
        parts.append(say("vastaus.tarkistettu", world, {"päivä": day(answer.checked)}))
    return "\n\n".join(f"*{part}*" for part in parts)


def _source(source: Source) -> str:
    return link(source.title, source.url) if source.url else plain(source.title)


def _neighbours(answer: Answer, world: World) -> tuple[Answer, ...]:
    subject = world.knowledge.subject(answer.subject)
    return () if subject is None else subject.answers


def _way_back(answer: Answer, world: World) -> tuple[Button, ...]:
    subject = world.knowledge.subject(answer.subject)
    if subject is None:
        return (buttons.menu(world),)
    return (buttons.subject(subject), buttons.menu(world))


def _single(row: Iterable[Button]) -> Rows:
    return tuple((each,) for each in row)


def _once(rows: Iterable[tuple[Button, ...]]) -> Rows:
    return tuple(dict.fromkeys(rows))
