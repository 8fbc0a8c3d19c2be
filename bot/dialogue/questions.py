"""Rules for a written message: answer it, offer a choice, or say that the answer is not known."""

from dataclasses import dataclass

from bot.content.model import Answer
from bot.dialogue import buttons
from bot.dialogue.answers import make_small_talk, show_answer
from bot.dialogue.choices import choice_reply, offered_answers, pressed_by_subject, pressed_by_words
from bot.dialogue.commands import says
from bot.dialogue.memory import after_answer, after_choice, after_miss
from bot.dialogue.model import Event, NoteMiss, Reply, Rows, Session, State, Trigger, Turn, World
from bot.dialogue.render import answer_replies, crisis_reply, is_small_talk, prefaced
from bot.dialogue.wording import number, say
from bot.engine.model import Decision, Verdict
from bot.finnish.language import Language, language_of
from bot.finnish.redaction import redacted
from bot.finnish.text import LONGEST_MESSAGE, words

_YES_OR_NO = ("sanat.kyllä", "sanat.suostun", "sanat.ei")
"""What answers nothing where nothing was asked, as after the receipt."""


@dataclass(frozen=True, slots=True)
class Question:
    """A written message: *text* as far as it is read, *kept* as far as it may be remembered."""

    text: str
    kept: str
    language: Language
    is_cut: bool


def answer_question(session: Session, event: Event, world: World) -> Turn:
    """Return what follows a message that is no command."""
    question = _read(event.text)
    if question is None:
        return _wordless(session, world)
    return _respond(session, question, world.engine.answer(question.text, session.asked), world)


def take_choice(session: Session, event: Event, world: World) -> Turn:
    """Return the offered answer that a message names, or take the message as a new question."""
    question = _read(event.text)
    if question is None:
        return _wordless(session, world)
    pressed = pressed_by_words(question.text, session, world)
    if pressed is not None:
        return _press(session, pressed, world)
    verdict = world.engine.answer(question.text, session.asked)
    pressed = None if verdict.distress else pressed_by_subject(question.text, verdict, session, world)
    if pressed is not None:
        return _press(session, pressed, world)
    return _respond(session, question, verdict, world)


def refuse_choice(session: Session, event: Event, world: World) -> Turn:
    """Return what to do when none of the offered answers was meant; an old message's button notes nothing."""
    key = "ei-tietoa.toistuu" if session.misses else "ei-tietoa.ei-mikään"
    if session.state is not State.CHOOSING:
        return Turn(session, (_not_known(key, world),))
    later = after_miss(session, session.question, key)
    return Turn(later, (_not_known(key, world),), (NoteMiss(session.question, session.offered),))


def _read(text: str) -> Question | None:
    """Return the message as a question, or None where it has no word."""
    whole = text.strip()
    read = whole[:LONGEST_MESSAGE]
    if not words(read):
        return None
    return Question(read, redacted(read), language_of(read), len(whole) > LONGEST_MESSAGE)


def _press(session: Session, pressed: Event, world: World) -> Turn:
    rule = refuse_choice if pressed.trigger is Trigger.NONE_FITS else show_answer
    return rule(session, pressed, world)


def _wordless(session: Session, world: World) -> Turn:
    key = "viesti.sanaton"
    return Turn(session, (Reply(say(key, world), key, buttons.way_out(world)),))


def _respond(session: Session, question: Question, verdict: Verdict, world: World) -> Turn:
    crisis = world.knowledge.crisis.id
    if verdict.distress is not None or any(found.id == crisis for found in verdict.answers):
        return Turn(session, (crisis_reply(world),))
    turn = _outcome(session, question, verdict, world)
    if not question.is_cut:
        return turn
    return prefaced(turn, say("viesti.pitkä", world, {"merkkejä": number(LONGEST_MESSAGE)}))


def _outcome(session: Session, question: Question, verdict: Verdict, world: World) -> Turn:
    found = _found(verdict, world)
    if verdict.decision is not Decision.ANSWER and _answers_nothing(session, question, world):
        return _unasked(session, world)
    if not found:
        return _admit(session, question, verdict, world)
    if is_small_talk(found[0], world):
        turn = make_small_talk(session, found[0], world)
    elif verdict.decision is Decision.CHOOSE:
        turn = _ask_back(session, question, found, world)
    else:
        turn = _tell(session, question, found, world)
    return turn if question.language == "fi" else prefaced(turn, say(f"kieli.{question.language}", world))


def _answers_nothing(session: Session, question: Question, world: World) -> bool:
    """Return whether the message is a bare yes or no where nothing was asked."""
    return session.state is State.ASKING and any(says(question.text, key, world) for key in _YES_OR_NO)


def _unasked(session: Session, world: World) -> Turn:
    key = "viesti.ei-kysytty"
    rows = (*buttons.way_out(world), (buttons.own(world),))
    return Turn(session, (Reply(say(key, world), key, rows),))


def _found(verdict: Verdict, world: World) -> tuple[Answer, ...]:
    """Return what *verdict* answers or offers, each once.

    Small talk gives way to a real answer beside it. Where it leads a choice it is simply made: a greeting too
    many costs nobody anything, a button «Tervehdys» would.
    """
    match verdict.decision:
        case Decision.ANSWER:
            ids = tuple(candidate.id for candidate in verdict.answers)
        case Decision.CHOOSE:
            ids = verdict.offered
        case Decision.UNKNOWN:
            return ()
    found = offered_answers(tuple(dict.fromkeys(ids)), world)
    if verdict.decision is Decision.CHOOSE and found and is_small_talk(found[0], world):
        return found[:1]
    return tuple(answer for answer in found if not is_small_talk(answer, world)) or found[:1]


def _tell(session: Session, question: Question, answers: tuple[Answer, ...], world: World) -> Turn:
    later = after_answer(session, question.kept, [answer.id for answer in answers], question.kept)
    return Turn(later, answer_replies(answers, world))


def _ask_back(session: Session, question: Question, offered: tuple[Answer, ...], world: World) -> Turn:
    later = after_choice(session, question.kept, [answer.id for answer in offered])
    return Turn(later, (choice_reply(offered, world),))


def _admit(session: Session, question: Question, verdict: Verdict, world: World) -> Turn:
    """Say that the answer is not known; from the second time on, ask for nothing but a person or the menu."""
    key = "ei-tietoa.toistuu" if session.misses else "ei-tietoa.ensin"
    if question.language != "fi":
        key = f"kieli.{question.language}-ei-tietoa"
    later = after_miss(session, question.kept, key)
    reply = _not_known(key, world, _named_subjects(verdict, world))
    return Turn(later, (reply,), (NoteMiss(question.kept),))


def _named_subjects(verdict: Verdict, world: World) -> Rows:
    """Return buttons to the subjects that the message names: its answer may be among theirs."""
    named = frozenset[str]().union(*(reading.subjects for reading in verdict.readings))
    return tuple((buttons.subject(each),) for each in world.knowledge.subjects if each.id in named)


def _not_known(key: str, world: World, subjects: Rows = ()) -> Reply:
    """Return the ways on from what is not known; it may also be a need, which a proposal can tell of."""
    rows = (*subjects, *buttons.way_out(world), (buttons.propose(world),), *buttons.feedback(key, world))
    return Reply(say(key, world), key, rows)
