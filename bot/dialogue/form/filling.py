"""Rules of the open question: an answer, a way around it, a question in between."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.content.form_model import Field, Kind
from bot.dialogue import buttons
from bot.dialogue.commands import phrase, phrases
from bot.dialogue.form.asides import answer_in_between, is_aside
from bot.dialogue.form.draft import button_is_over, prefaced
from bot.dialogue.form.naming import named_field, told
from bot.dialogue.form.prompt import NO, PICKED, YES, ask, previous, source_of
from bot.dialogue.form.review import go_on, open_question, review
from bot.dialogue.form.telling import Story, answer_and_more, is_story, open_questions, told_in
from bot.dialogue.model import (
    Event,
    Filling,
    KeepAnswers,
    Reply,
    Rows,
    Session,
    State,
    Trigger,
    Turn,
    World,
)
from bot.dialogue.own import show_changed
from bot.dialogue.render import crisis_reply
from bot.dialogue.wording import NOTHING, fill, plain, say
from bot.proposals.model import FORM, Answer, Proposal, Value
from bot.proposals.no_matter import means_no_matter
from bot.proposals.reading import Entry, entries
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept

PATIENCE = 3
"""Answers in a row that do not pass before a way round is offered."""


def take_answer(session: Session, filling: Filling, proposal: Proposal, event: Event, world: World) -> Turn:
    """Return what follows a message under an open question: mostly, it is the answer."""
    field = _open(filling, world)
    if field is None:
        return go_on(session, filling, proposal, world)
    if not field.required and field.kind not in PICKED and _says_none(event.text, world):
        return _keep(session, field, None, proposal, "", world)
    if (named := _to_correct(event.text, proposal, world)) is not None:
        return open_question(session, named, proposal, world, returns=True)
    in_distress = world.engine.distress(event.text)
    value = accept(field, event.text, world.now.date())
    if not in_distress and is_aside(field, event.text, value, proposal, world):
        return answer_in_between(session, filling, field, proposal, event, world)
    if isinstance(value, Refusal):
        turn = _take_what_fits(session, filling, field, proposal, event.text, value, world)
    else:
        turn = _keep(session, field, value, proposal, event.text, world)
    return replace(turn, replies=(crisis_reply(world), *turn.replies)) if in_distress else turn


def pick(session: Session, filling: Filling, proposal: Proposal, event: Event, world: World) -> Turn:
    """Return what follows a pressed choice; of several, pressing marks and unmarks."""
    field_id, _, choice = event.text.partition(".")
    field = _open(filling, world)
    if field is None or field.id != field_id or session.state is not State.FILLING:
        return answered_before(session, filling, proposal, event, world)
    if field.kind is Kind.YES_NO and choice in (YES, NO):
        return _keep(session, field, choice == YES, proposal, "", world)
    if field.choice(choice) is None:  # the form has changed since the button was drawn
        return Turn(session, (ask(filling, proposal, world),))
    if field.kind is not Kind.CHOICES:
        return _keep(session, field, choice, proposal, "", world)
    marked = set(filling.picked) ^ {choice}
    picked = tuple(each.id for each in field.choices if each.id in marked)
    later = replace(filling, picked=picked)
    return Turn(replace(session, filling=later), (ask(later, proposal, world),))


def finish_picking(
    session: Session, filling: Filling, proposal: Proposal, event: Event, world: World
) -> Turn:
    """Return what follows once all wanted choices are marked."""
    field = _asked_by(event, filling, world)
    if field is None or field.kind is not Kind.CHOICES:
        return answered_before(session, filling, proposal, event, world)
    if not filling.picked and not field.required:
        return _keep(session, field, None, proposal, "", world)
    too_many = field.most is not None and len(filling.picked) > field.most
    if len(filling.picked) < max(field.least or 1, 1) or too_many:
        reason = "liikaa-vaihtoehtoja" if too_many else "liian-vähän-vaihtoehtoja"
        limit = field.most if too_many else max(field.least or 1, 1)
        return _refuse(session, filling, field, proposal, "", Refusal(reason, {"raja": str(limit)}), world)
    return _keep(session, field, filling.picked, proposal, "", world)


def skip(session: Session, filling: Filling, proposal: Proposal, event: Event, world: World) -> Turn:
    """Return the next question; one that is required says why it cannot be left out."""
    field = _asked_by(event, filling, world)
    if field is None:
        return answered_before(session, filling, proposal, event, world)
    if not field.required:
        return _keep(session, field, None, proposal, "", world)
    return _with_lead(session, filling, proposal, world, ("lomake.pakollinen", NOTHING), _why(field, world))


def go_back(session: Session, filling: Filling, proposal: Proposal, event: Event, world: World) -> Turn:
    """Return the question before the open one; before the first there is none, and a correction is left."""
    field = _asked_by(event, filling, world)
    if field is None:
        return answered_before(session, filling, proposal, event, world)
    if filling.returns:
        return review(session, filling, proposal, event, world)
    return open_question(session, previous(field, proposal, world) or field, proposal, world)


def explain_why(session: Session, filling: Filling, proposal: Proposal, event: Event, world: World) -> Turn:
    """Return why the open question is asked, with an example of an answer."""
    field = _asked_by(event, filling, world)
    if field is None:
        return answered_before(session, filling, proposal, event, world)
    parts = [_why(field, world), _example(field, world)]
    text = "\n\n".join(part for part in parts if part)
    rows = ask(filling, proposal, world).buttons
    return Turn(session, (Reply(text, "lomake.ei-syytä" if not field.why else source_of(field), rows),))


def keep_as_written(
    session: Session, filling: Filling, proposal: Proposal, event: Event, world: World
) -> Turn:
    """Keep what was typed last, although it did not pass; where it passes, like any answer."""
    field = _asked_by(event, filling, world)
    if field is None or not filling.refused or _must_be_picked(field):
        return answered_before(session, filling, proposal, event, world)
    value = accept(field, filling.refused, world.now.date())
    if isinstance(value, Refusal):
        return _keep(session, field, filling.refused.strip(), proposal, "", world, as_written=True)
    return _keep(session, field, value, proposal, filling.refused, world)


def leave_unchanged(
    session: Session, filling: Filling, proposal: Proposal, event: Event, world: World
) -> Turn:
    """Return the next question; the answer that is there stays."""
    field = _asked_by(event, filling, world)
    if field is None or proposal.value(field.id) is None:
        return answered_before(session, filling, proposal, event, world)
    return _after(session, filling, proposal, world)


def answered_before(
    session: Session, filling: Filling, proposal: Proposal, event: Event, world: World
) -> Turn:
    """Return a calm word about a button of an earlier question, and the open one again."""
    if session.state is not State.FILLING or _open(filling, world) is None:
        return button_is_over(session, event, world)
    return _with_lead(session, filling, proposal, world, ("lomake.jo-vastattu", NOTHING))


def offer_without_code(
    session: Session, filling: Filling, proposal: Proposal, event: Event, world: World
) -> Turn:
    """Return that a message held an identity code, and the message without it to use instead."""
    field = _open(filling, world)
    if field is None:
        return go_on(session, filling, proposal, world)
    later = replace(filling, refused="" if _must_be_picked(field) else event.text)
    text = say("henkilötunnus.lomake", world, {"ehdotus": plain(event.text)})
    use = buttons.button("nappi.käytä-tätä", Trigger.AS_WRITTEN, world, field.id)
    rows: Rows = ((use,),) if later.refused else ()
    prompt = ask(later, proposal, world)
    replies = (Reply(text, "henkilötunnus.lomake", rows), prompt)
    return Turn(replace(session, filling=later), replies)


def _says_none(text: str, world: World) -> bool:
    """Return whether *text* says that there is nothing to answer («ei oo», «ei muuta»)."""
    return phrase(text, world) in phrases("sanat.ei-ole", world)


def _to_correct(text: str, proposal: Proposal, world: World) -> Field | None:
    """Return the question, answered before, that «korjaa sähköposti» is about."""
    first, *rest = phrase(text, world).split() or ("",)
    if not rest or first not in phrases("sanat.korjaa", world):
        return None
    given = [entry.field.id for entry in entries(proposal)]
    fields = [field for field in world.knowledge.form.fields if field.id in given]
    return named_field(text, fields, world)


def _open(filling: Filling, world: World) -> Field | None:
    return world.knowledge.form.field(filling.field)


def _asked_by(event: Event, filling: Filling, world: World) -> Field | None:
    """Return the open question if *event* is about it: typed words are, old buttons may not be."""
    return _open(filling, world) if event.text in ("", filling.field) else None


def _must_be_picked(field: Field) -> bool:
    """Return whether other questions hang on this one, so that no other text can stand in its place."""
    return field.id == FORM


def _take_what_fits(
    session: Session,
    filling: Filling,
    field: Field,
    proposal: Proposal,
    text: str,
    refusal: Refusal,
    world: World,
) -> Turn:
    """Take from a longer message what answers any question; else say what is wrong with it."""
    if field.kind is Kind.WHEN and means_no_matter(text):
        return _keep(session, field, text.strip(), proposal, "", world, as_written=True)
    if not field.required and means_no_matter(text):
        return _keep(session, field, None, proposal, "", world)
    story = Story(text, proposal.value(FORM))
    wanted = open_questions(world.knowledge.form, proposal)
    found = told_in(story, wanted, world, with_need=True) if is_story(text) else ()
    if not found:
        return _refuse(session, filling, field, proposal, text, refusal, world)
    return _store(session, proposal, found, found, world)


def _keep(
    session: Session,
    field: Field,
    value: Value,
    proposal: Proposal,
    text: str,
    world: World,
    *,
    as_written: bool = False,
) -> Turn:
    """Keep *value*, and what else *text* tells; return what is asked next."""
    if text and proposal.is_draft:
        answer, more = answer_and_more(field, value, text, proposal, world)
    else:
        answer, more = Answer(field.id, value, world.knowledge.form.version, as_written), ()
    return _store(session, proposal, (answer, *more), more, world)


def _store(
    session: Session,
    proposal: Proposal,
    answers: Sequence[Answer],
    mentioned: Sequence[Answer],
    world: World,
) -> Turn:
    form = world.knowledge.form
    later = proposal.with_answers(answers, form)
    turn = _after(session, session.filling, later, world)
    turn = replace(turn, effects=(KeepAnswers(proposal.reference, tuple(answers)), *turn.effects))
    if not mentioned:
        return turn
    taken = [Entry(field, each) for each in mentioned if (field := form.field(each.field)) is not None]
    return prefaced(turn, say("lomake.poimittu", world, {"tiedot": told(taken, world)}))


def _after(session: Session, filling: Filling | None, proposal: Proposal, world: World) -> Turn:
    """Return what follows an answer: the next question, the summary, or a word that a change is kept."""
    if proposal.is_draft or filling is None:
        return go_on(session, Filling(proposal.reference), proposal, world)
    return show_changed(session, proposal, world)


def _refuse(
    session: Session,
    filling: Filling,
    field: Field,
    proposal: Proposal,
    text: str,
    refusal: Refusal,
    world: World,
) -> Turn:
    """Say what is wrong with an answer and show an example; after three in a row, offer a way round."""
    later = replace(filling, failures=filling.failures + 1, refused=text)
    asked = replace(session, filling=later)
    wrong = (f"lomake.virhe.{refusal.reason}", refusal.values)
    if later.failures < PATIENCE:
        return _with_lead(asked, later, proposal, world, wrong, _example(field, world))
    key = "lomake.kolmesti-ei-vastausta" if _must_be_picked(field) or not text else "lomake.kolmesti"
    turn = _with_lead(asked, later, proposal, world, wrong, say(key, world))
    first, *others = turn.replies
    as_is = buttons.button("nappi.kirjaa-sellaisenaan", Trigger.AS_WRITTEN, world, field.id)
    rows: Rows = ((as_is,),) if key == "lomake.kolmesti" else ()
    rows = (*rows, (buttons.human(world),), *first.buttons)
    return replace(turn, replies=(replace(first, buttons=rows), *others))


def _with_lead(
    session: Session,
    filling: Filling,
    proposal: Proposal,
    world: World,
    lead: tuple[str, Mapping[str, str]],
    *more: str,
) -> Turn:
    """Return the open question again under the text *lead* and what else is to be said first."""
    key, values = lead
    prompt = ask(filling, proposal, world)
    text = "\n\n".join(part for part in (say(key, world, values), *more, prompt.text) if part)
    return Turn(session, (replace(prompt, text=text, source=key),))


def _why(field: Field, world: World) -> str:
    return fill(field.why, world) or say("lomake.ei-syytä", world)


def _example(field: Field, world: World) -> str:
    return say("lomake.esimerkki", world, {"esimerkki": plain(field.example)}) if field.example else ""
