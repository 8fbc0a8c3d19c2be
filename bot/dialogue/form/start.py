"""Rules that open the form: a new proposal, what is taken along into it, a draft that waits."""

from collections.abc import Sequence
from dataclasses import replace

from bot.content.form_model import Form
from bot.dialogue import buttons
from bot.dialogue.form.draft import button_is_over, without_form
from bot.dialogue.form.naming import told
from bot.dialogue.form.review import go_on
from bot.dialogue.form.telling import Story, is_story, told_in
from bot.dialogue.form.waiting import drafts_of, offer_drafts, which_draft
from bot.dialogue.memory import at_rest
from bot.dialogue.model import (
    BeginDraft,
    Event,
    Filling,
    KeepAnswers,
    Reply,
    Session,
    State,
    Trigger,
    Turn,
    World,
)
from bot.dialogue.questions import answer_question
from bot.dialogue.render import prefaced
from bot.dialogue.wording import number, say
from bot.engine.normalise import asks
from bot.proposals.model import FORM, Answer, Proposal
from bot.proposals.reading import Entry, applying

MOST_DRAFTS = 5
"""Drafts that one person may have; more are forgotten ones."""

LONG_STORY = 100
"""Characters from which a question asked before is worth offering as the beginning of a proposal."""


def propose(session: Session, event: Event, world: World) -> Turn:
    """Return the beginning of a proposal, or the question whether to go on with a draft."""
    carried = _carried(session, event, world)
    resting = replace(without_form(session), filling=Filling("", carried=carried) if carried else None)
    waiting = offer_drafts(resting, world)
    return waiting if waiting.replies else _offer(resting, carried, world)


def begin_anew(session: Session, event: Event, world: World) -> Turn:
    """Return the beginning of a new proposal beside the drafts that there are."""
    drafts = drafts_of(world)
    if len(drafts) >= MOST_DRAFTS:
        text = say("ehdotus.luonnoksia-liikaa", world, {"määrä": number(len(drafts))})
        rows = buttons.way_to_own(world)
        return Turn(without_form(session), (Reply(text, "ehdotus.luonnoksia-liikaa", rows),))
    return _offer(session, session.filling.carried if session.filling else (), world)


def take_along(session: Session, event: Event, world: World) -> Turn:
    """Return the first open question of a proposal that holds what was said before."""
    if session.state is not State.OFFERING or session.filling is None:
        return button_is_over(session, event, world)
    return _begin(session, session.filling.carried, world)


def tell_more(session: Session, event: Event, world: World) -> Turn:
    """Return the offer with what is told now as well; a question is answered first."""
    carried = session.filling.carried if session.filling else ()
    known = {answer.field: answer.value for answer in carried}
    wanted = [field.id for field in world.knowledge.form.fields if field.id not in known or field.id == FORM]
    more = told_in(Story(event.text, known.get(FORM)), wanted, world, with_need=True)
    new = tuple(answer for answer in more if known.get(answer.field) != answer.value)
    if not new or (asks(event.text) and not is_story(event.text)):
        turn = answer_question(at_rest(session), event, world)
        return replace(turn, session=session, replies=(*turn.replies, _offering(carried, world)))
    told_anew = {answer.field for answer in new}
    kept = (answer for answer in carried if answer.field not in told_anew)
    return _offer(session, (*kept, *new), world)


def leave_out(session: Session, event: Event, world: World) -> Turn:
    """Return the first question of an empty proposal."""
    if session.state is not State.OFFERING:
        return button_is_over(session, event, world)
    return _begin(session, (), world)


def offer_again(session: Session, world: World) -> Reply:
    """Return the question whether to take along what was said."""
    return _offering(session.filling.carried if session.filling else (), world)


def resume(session: Session, event: Event, world: World) -> Turn:
    """Return the open question or the summary of a draft; ask which one where there are several."""
    drafts = [draft for draft in drafts_of(world) if event.text in ("", draft.reference)]
    open_one = session.filling.reference if session.filling and not event.text else ""
    here = [draft for draft in drafts if draft.reference == open_one]
    match here or drafts:
        case []:
            rows = ((buttons.propose(world), buttons.menu(world)),)
            reply = Reply(say("ehdotus.ei-luonnosta", world), "ehdotus.ei-luonnosta", rows)
            return Turn(without_form(session), (reply,))
        case [draft]:
            return go_on(session, draft, world)
        case several:
            return Turn(without_form(session), (which_draft(several, world),))


def _offer(session: Session, carried: Sequence[Answer], world: World) -> Turn:
    """Ask whether *carried* goes along; begin at once where there is nothing."""
    if not carried:
        return _begin(session, (), world)
    asked = replace(session, state=State.OFFERING, offered=(), filling=Filling("", carried=tuple(carried)))
    return Turn(asked, (_offering(carried, world),))


def _offering(carried: Sequence[Answer], world: World) -> Reply:
    muoto = next((each.value for each in carried if each.field == FORM), None)
    asked = world.knowledge.form.fields if muoto is None else applying(world.knowledge.form, muoto)
    given = {each.field: each for each in carried}
    entries = [Entry(field, given[field.id]) for field in asked if field.id in given]
    text = say("ehdotus.otetaanko-mukaan", world, {"tiedot": told(entries, world)})
    rows = (
        (buttons.button("nappi.ota-mukaan", Trigger.TAKE_ALONG, world),),
        (buttons.button("nappi.älä-ota-mukaan", Trigger.LEAVE_OUT, world),),
        (buttons.button("nappi.keskeytä", Trigger.CANCEL, world),),
    )
    return Reply(text, "ehdotus.otetaanko-mukaan", rows)


def _begin(session: Session, carried: Sequence[Answer], world: World) -> Turn:
    form = world.knowledge.form
    draft = Proposal(world.fresh, world.now, world.now).with_answers(carried, form)
    turn = go_on(session, draft, world)
    effects = (BeginDraft(world.fresh), *((KeepAnswers(world.fresh, tuple(carried)),) if carried else ()))
    return prefaced(replace(turn, effects=(*effects, *turn.effects)), say("ehdotus.alku", world))


def _carried(session: Session, event: Event, world: World) -> tuple[Answer, ...]:
    """Return what was said before that answers questions of the form."""
    form = world.knowledge.form
    story = event.text or (session.question if len(session.question) >= LONG_STORY else "")
    wanted = [field.id for field in form.fields]
    return told_in(Story(story, _talked_about(session, form, world)), wanted, world, with_need=True)


def _talked_about(session: Session, form: Form, world: World) -> str | None:
    """Return the form of cooperation that the answer shown last was about."""
    field = form.field(FORM)
    shown = world.knowledge.answer(session.shown[-1]) if session.shown else None
    choice = field.choice(shown.subject) if field is not None and shown is not None else None
    return choice.id if choice is not None else None
