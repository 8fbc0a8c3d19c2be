"""Rules for an answer to the open question: typed, picked, skipped, or kept as it was written."""

from collections.abc import Sequence
from dataclasses import replace

from bot.content.form_model import Field, Kind
from bot.dialogue import buttons
from bot.dialogue.commands import phrase, phrases
from bot.dialogue.form.asides import answer_in_between, is_aside
from bot.dialogue.form.draft import OpenForm, prefaced
from bot.dialogue.form.naming import named_field, told
from bot.dialogue.form.prompt import NO, PICKED, YES, ask
from bot.dialogue.form.review import go_on, open_question
from bot.dialogue.form.telling import Story, answer_and_more, is_story, open_questions, told_in
from bot.dialogue.form.ways import answered_before, asked_by, example, why, with_lead
from bot.dialogue.model import Event, KeepAnswers, Reply, Rows, Trigger, Turn, World
from bot.dialogue.own import show_changed
from bot.dialogue.render import crisis_reply
from bot.dialogue.wording import plain, say
from bot.proposals.model import FORM, Answer, Proposal, Value
from bot.proposals.no_matter import means_no_matter
from bot.proposals.reading import Entry, entries
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept, as_written

PATIENCE = 3
"""Answers in a row that do not pass before a way round is offered."""


def take_answer(here: OpenForm, event: Event) -> Turn:
    """Return what follows a message under an open question: mostly, it is the answer."""
    field, world, text = here.field, here.world, event.text
    if field is None:
        return go_on(here.session, here.proposal, world)
    if field.kind not in PICKED and _says_none(text, world):
        return _left_out(here, field)
    if (named := _to_correct(text, here.proposal, world)) is not None:
        return open_question(here.session, named, here.proposal, world, returns=True)
    value = accept(field, text, world.now.date())
    in_distress = world.engine.distress(text)
    if not in_distress and is_aside(field, text, value, here.proposal, world):
        return answer_in_between(here, field, event)
    turn = (
        _refused(here, field, text, value) if isinstance(value, Refusal) else _keep(here, field, value, text)
    )
    return replace(turn, replies=(crisis_reply(world), *turn.replies)) if in_distress else turn


def pick(here: OpenForm, event: Event) -> Turn:
    """Return what follows a pressed choice; of several, pressing marks and unmarks."""
    field_id, _, choice = event.text.partition(".")
    field = here.field
    if field is None or field.id != field_id:
        return answered_before(here, event)
    if field.kind is Kind.YES_NO and choice in (YES, NO):
        return _keep(here, field, choice == YES)
    if field.choice(choice) is None:  # the form has changed since the button was drawn
        return Turn(here.session, (ask(here.filling, here.proposal, here.world),))
    if field.kind is not Kind.CHOICES:
        return _keep(here, field, choice)
    marked = set(here.filling.picked) ^ {choice}
    picked = tuple(each.id for each in field.choices if each.id in marked)
    later = here.refilled(replace(here.filling, picked=picked))
    return Turn(later.session, (ask(later.filling, later.proposal, later.world),))


def finish_picking(here: OpenForm, event: Event) -> Turn:
    """Return what follows once all wanted choices are marked."""
    field, picked = asked_by(here, event), here.filling.picked
    if field is None:
        return answered_before(here, event)
    if field.kind is not Kind.CHOICES or not picked:
        return _left_out(here, field)
    least = max(field.least or 1, 1)
    if len(picked) < least:
        return _refuse(here, field, "", Refusal("liian-vähän-vaihtoehtoja", {"raja": str(least)}))
    if field.most is not None and len(picked) > field.most:
        return _refuse(here, field, "", Refusal("liikaa-vaihtoehtoja", {"raja": str(field.most)}))
    return _keep(here, field, picked)


def skip(here: OpenForm, event: Event) -> Turn:
    """Return the next question; one that is required says why it cannot be left out."""
    field = asked_by(here, event)
    if field is None:
        return answered_before(here, event)
    return _left_out(here, field)


def keep_as_written(here: OpenForm, event: Event) -> Turn:
    """Keep what was typed last, although it did not pass; where it passes, like any answer."""
    field, text = asked_by(here, event), here.filling.refused
    if field is None or not text or _must_be_picked(field):
        return answered_before(here, event)
    value = accept(field, text, here.world.now.date())
    if not isinstance(value, Refusal):
        return _keep(here, field, value, text)
    return _keep_answers(here, (_answer(field, as_written(text), here.world, insisted=True),))


def leave_unchanged(here: OpenForm, event: Event) -> Turn:
    """Return the next question; the answer that is there stays."""
    field = asked_by(here, event)
    if field is None or here.proposal.value(field.id) is None:
        return answered_before(here, event)
    return _after(here, here.proposal)


def offer_without_code(here: OpenForm, event: Event) -> Turn:
    """Return that a message held an identity code, and the message without it to use instead."""
    field, world = here.field, here.world
    if field is None:
        return go_on(here.session, here.proposal, world)
    later = here.refilled(replace(here.filling, refused="" if _must_be_picked(field) else event.text))
    use = buttons.button("nappi.käytä-tätä", Trigger.AS_WRITTEN, world, field.id)
    rows: Rows = ((use,),) if later.filling.refused else ()
    text = say("henkilötunnus.lomake", world, {"ehdotus": plain(event.text)})
    prompt = ask(later.filling, later.proposal, world)
    return Turn(later.session, (Reply(text, "henkilötunnus.lomake", rows), prompt))


def _says_none(text: str, world: World) -> bool:
    """Return whether *text* says that there is nothing to answer («ei oo», «ei muuta»)."""
    return phrase(text, world) in phrases("sanat.ei-ole", world)


def _left_out(here: OpenForm, field: Field) -> Turn:
    """Return the next question, or why an answer to this one is needed."""
    if not field.required:
        return _keep(here, field, None)
    return with_lead(here, "lomake.pakollinen", why(field, here.world))


def _to_correct(text: str, proposal: Proposal, world: World) -> Field | None:
    """Return the question, answered before, that «korjaa sähköposti» is about."""
    first, *rest = phrase(text, world).split() or ("",)
    if not rest or first not in phrases("sanat.korjaa", world):
        return None
    given = [entry.field.id for entry in entries(proposal)]
    fields = [field for field in world.knowledge.form.fields if field.id in given]
    return named_field(text, fields, world)


def _must_be_picked(field: Field) -> bool:
    """Return whether other questions hang on this one, so that no other text can stand in its place."""
    return field.id == FORM


def _refused(here: OpenForm, field: Field, text: str, refusal: Refusal) -> Turn:
    """Take from a message that is no answer to *field* what answers any question; else say what is wrong."""
    if field.kind is Kind.WHEN and means_no_matter(text):
        return _keep_answers(here, (_answer(field, as_written(text), here.world, insisted=True),))
    if not field.required and means_no_matter(text):
        return _keep(here, field, None)
    if not is_story(text):
        return _refuse(here, field, text, refusal)
    story = Story(text, here.proposal.value(FORM))
    wanted = open_questions(here.world.knowledge.form, here.proposal)
    found = told_in(story, wanted, here.world, with_need=True)
    return _keep_answers(here, found, found) if found else _refuse(here, field, text, refusal)


def _keep(here: OpenForm, field: Field, value: Value, text: str = "") -> Turn:
    """Keep *value*, and what else *text* tells; return what is asked next."""
    if not text or not here.proposal.is_draft:
        return _keep_answers(here, (_answer(field, value, here.world),))
    answer, more = answer_and_more(field, value, text, here.proposal, here.world)
    return _keep_answers(here, (answer, *more), more)


def _keep_answers(here: OpenForm, answers: Sequence[Answer], mentioned: Sequence[Answer] = ()) -> Turn:
    """Keep *answers*; those that were only *mentioned* are shown, so that a mistake is seen at once."""
    form = here.world.knowledge.form
    turn = _after(here, here.proposal.with_answers(answers, form))
    turn = replace(turn, effects=(KeepAnswers(here.proposal.reference, tuple(answers)), *turn.effects))
    if not mentioned:
        return turn
    taken = [Entry(field, each) for each in mentioned if (field := form.field(each.field)) is not None]
    return prefaced(turn, say("lomake.poimittu", here.world, {"tiedot": told(taken, here.world)}))


def _after(here: OpenForm, proposal: Proposal) -> Turn:
    """Return what follows an answer: the next question, the summary, or a word that a change is kept."""
    if proposal.is_draft:
        return go_on(here.session, proposal, here.world)
    return show_changed(here.session, proposal, here.world)


def _answer(field: Field, value: Value, world: World, *, insisted: bool = False) -> Answer:
    return Answer(field.id, value, world.knowledge.form.version, insisted)


def _refuse(here: OpenForm, field: Field, text: str, refusal: Refusal) -> Turn:
    """Say what is wrong with an answer and show an example; after three in a row, offer a way round."""
    failures = here.filling.failures + 1
    later, world = here.refilled(replace(here.filling, failures=failures, refused=text)), here.world
    wrong = f"lomake.virhe.{refusal.reason}"
    if failures < PATIENCE:
        return with_lead(later, wrong, example(field, world), values=refusal.values)
    can_insist = bool(text) and not _must_be_picked(field)
    way_round = say("lomake.kolmesti" if can_insist else "lomake.kolmesti-ei-vastausta", world)
    turn = with_lead(later, wrong, way_round, values=refusal.values)
    insist = buttons.button("nappi.kirjaa-sellaisenaan", Trigger.AS_WRITTEN, world, field.id)
    rows: Rows = (*(((insist,),) if can_insist else ()), (buttons.human(world),))
    (prompt,) = turn.replies
    return replace(turn, replies=(replace(prompt, buttons=(*rows, *prompt.buttons)),))
