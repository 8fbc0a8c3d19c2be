"""A question in the middle of the form: when a message is one and no answer, and how it is answered."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.content.form_model import Field, Kind
from bot.dialogue.commands import phrases, says
from bot.dialogue.form.draft import OpenForm
from bot.dialogue.form.prompt import ask
from bot.dialogue.form.review import consent_rows, summary_rows
from bot.dialogue.form.telling import is_story
from bot.dialogue.memory import CONTEXT, at_rest
from bot.dialogue.model import Event, Reply, Rule, Session, State, Trigger, Turn, World
from bot.dialogue.questions import answer_question
from bot.dialogue.wording import say
from bot.engine.model import Decision, Verdict
from bot.engine.normalise import asks, sentences
from bot.finnish.text import fold, words
from bot.proposals.model import FORM, Proposal, Value
from bot.proposals.reading import form_name
from bot.proposals.refusal import Refusal

SHORT_ANSWER = 200
"""Characters of a text that is a name or the like: what asks something there is hardly the answer."""

LONGEST_ASIDE = 14
"""Words of a question that may be meant for the bot where a long text is asked for."""

SURE = 0.75
"""Confidence from which such a question is answered instead of being kept as the text."""


def is_aside(field: Field, text: str, value: Value | Refusal, proposal: Proposal, world: World) -> bool:
    """Return whether *text* is a question to the bot and not the answer to *field*, which reads it as *value*.

    What passes as a value of a strict kind is one, unless it clearly asks («mikä minno on?»). Into a name hardly
    anybody writes a question. A long text may well be one ("Miten saisimme nuoret mukaan?"), so there only a
    short question about this service counts.
    """
    if field.kind is not Kind.TEXT:
        return _is_known(text, proposal, world, passes=not isinstance(value, Refusal))
    if (field.most or 0) <= SHORT_ANSWER:
        return (asks(text) and "@" not in text) or says(text, "sanat.kohteliaisuus", world)
    if not asks(text) or len(words(text)) > LONGEST_ASIDE or len(sentences(text)) > 1:
        return False
    return _concerns_service(text, proposal, world)


def answer_in_between(here: OpenForm, field: Field, event: Event) -> Turn:
    """Return the answer to a question in between and then the open question; the text can still be kept."""
    session, world = here.session, here.world
    context = (*session.asked, _subject(here.proposal))
    aside = answer_question(replace(at_rest(session), asked=context), event, world)
    is_text = field.kind is Kind.TEXT
    later = here.with_text(event.text if is_text else "")
    prompt = _again(ask(later.filling, later.proposal, world), world)
    if is_text:
        keep = later.keep_button("nappi.kirjaa-vastaukseksi")
        doubt = (say("lomake.oliko-vastaus", world),) if (field.most or 0) > SHORT_ANSWER else ()
        prompt = replace(prompt, text="\n\n".join((*doubt, prompt.text)), buttons=((keep,), *prompt.buttons))
    asked = (*session.asked, *aside.session.asked[-1:])[-CONTEXT:]
    return Turn(replace(later.session, asked=asked), (*_bare(aside), prompt), aside.effects)


def aside(rule: Rule, where_we_were: Mapping[State, Callable[[Session, World], Reply | None]]) -> Rule:
    """Return *rule* so that the conversation stays where it is and says again what is open there."""

    def and_back(session: Session, event: Event, world: World) -> Turn:
        turn = rule(at_rest(session), event, world)
        kept = replace(
            turn.session,
            state=session.state,
            offered=session.offered,
            filling=session.filling,
            pending=session.pending,
        )
        again = where_we_were[session.state](session, world)
        return Turn(kept, (*_bare(turn), *((again,) if again else ())), turn.effects)

    return and_back


def open_question_again(session: Session, world: World) -> Reply | None:
    """Return the open question of the form, or None where its proposal or the question is gone."""
    filling = session.filling
    proposal = world.proposal(filling.reference) if filling else None
    if filling is None or proposal is None or world.knowledge.form.field(filling.field) is None:
        return None
    return _again(ask(filling, proposal, world), world)


def summary_again(session: Session, world: World) -> Reply:
    """Return what can be done with the summary that was shown."""
    return Reply(say("lomake.jatketaan", world), "lomake.jatketaan", summary_rows(world))


def consent_again(session: Session, world: World) -> Reply:
    """Return the two answers to the consent text that was shown."""
    rows = consent_rows(session.filling.reference if session.filling else "", world)
    return Reply(say("lomake.jatketaan", world), "lomake.jatketaan", rows)


def is_sure(verdict: Verdict) -> bool:
    """Return whether *verdict* is an answer that may be given where something else was asked for."""
    return verdict.decision is Decision.ANSWER and verdict.answers[0].score >= SURE


def _again(prompt: Reply, world: World) -> Reply:
    return replace(prompt, text="\n\n".join((say("lomake.jatketaan", world), prompt.text)))


def _bare(turn: Turn) -> tuple[Reply, ...]:
    """Return the replies of an aside without buttons, which lead away, but for what has to be chosen between."""
    return tuple(reply if _is_choice(reply) else replace(reply, buttons=()) for reply in turn.replies)


def _is_choice(reply: Reply) -> bool:
    return any(button.event.trigger is Trigger.NONE_FITS for row in reply.buttons for button in row)


def _is_known(text: str, proposal: Proposal, world: World, *, passes: bool) -> bool:
    """Return whether the bot has something to say to *text*; where it passes as a value or asks nothing, surely."""
    count, asking = len(words(text)), asks(text)
    if count < 2 or is_story(text) or (passes and (not asking or count < 3)):
        return False
    verdict = _verdict(text, proposal, world) if asking else world.engine.answer(text)
    if verdict.decision is Decision.ANSWER:
        return is_sure(verdict) or (asking and not passes)
    return asking and not passes and verdict.decision is Decision.CHOOSE


def _concerns_service(text: str, proposal: Proposal, world: World) -> bool:
    """Return whether a short question is about what the bot knows: it names a subject, or this form."""
    own = frozenset(words(text))
    verdict = _verdict(text, proposal, world)
    if not is_sure(verdict):
        return False
    names_subject = any(
        word.subjects and word.written in own for each in verdict.readings for word in each.words
    )
    wants_yes_or_no = words(text)[0].endswith(("ko", "kö"))  # no challenge is worded so
    about_form = bool(frozenset(map(fold, own)) & phrases("sanat.lomakkeesta", world))
    return names_subject or wants_yes_or_no or about_form


def _verdict(text: str, proposal: Proposal, world: World) -> Verdict:
    return world.engine.answer(text, (_subject(proposal),))


def _subject(proposal: Proposal) -> str:
    """Return what an incomplete question in between is about: the chosen form of cooperation."""
    return form_name(proposal) if proposal.value(FORM) else ""
