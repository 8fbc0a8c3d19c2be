"""Rules for an answer to the open question: typed, picked, skipped, or kept as it was written."""

from collections.abc import Mapping
from dataclasses import replace

from bot.content.form_model import Field, Kind
from bot.dialogue import buttons
from bot.dialogue.commands import says
from bot.dialogue.form.asides import SHORT_ANSWER, answer_in_between, is_aside
from bot.dialogue.form.correcting import correct, to_correct
from bot.dialogue.form.draft import OpenForm
from bot.dialogue.form.keeping import after_answer, answered, keep, keep_answers
from bot.dialogue.form.naming import told
from bot.dialogue.form.prompt import NO, PICKED, YES, ask
from bot.dialogue.form.review import go_on, show_summary
from bot.dialogue.form.telling import Story, is_story, open_questions, told_in
from bot.dialogue.form.ways import answered_before, asked_by, example, why, with_lead
from bot.dialogue.form.written import field_edited, tell_unchanged
from bot.dialogue.model import Event, KeepAnswers, Reply, Rows, State, Turn, World
from bot.dialogue.render import crisis_reply, prefaced
from bot.dialogue.wording import NOTHING, label, number, plain, say
from bot.finnish.redaction import EMAIL, PHONE, redacted
from bot.finnish.text import words
from bot.proposals.extraction import extract
from bot.proposals.model import FORM, ORGANISATION, Value
from bot.proposals.no_matter import means_no_matter
from bot.proposals.reading import Entry
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept, as_written

PATIENCE = 3
"""Answers in a row that do not pass before a way round is offered."""


REMEMBERED = 30
"""Messages that are known again when they are edited; nobody scrolls further up to do that."""


def take_answer(here: OpenForm, event: Event) -> Turn:
    """Return what follows a message under an open question, which is remembered as the one that answered it."""
    turn = _taken(here, event)
    if event.message is None or here.field is None or not _answers(turn, here.field):
        return turn
    written = (*here.session.written, (event.message, here.field.id))[-REMEMBERED:]
    return replace(turn, session=replace(turn.session, written=written))


def change_answer(here: OpenForm, event: Event) -> Turn:
    """Return where the form stands once an answer follows the message that was edited; a bad one changes nothing."""
    if not here.proposal.is_draft:
        return tell_unchanged(here.session, event, here.world)
    field = here.world.knowledge.form.field(field_edited(here.session, event))
    if field is None:
        return _stays(here, "lomake.ei-muutettu")
    value = _read(field, event.text, here.world)
    if here.world.engine.distress(event.text) and not _is_plain_value(field, event.text, value, here.world):
        turn = _stays(here, "lomake.ei-muutettu")
        return replace(turn, replies=(crisis_reply(here.world), *turn.replies))
    if isinstance(value, Refusal):
        return _stays(here, "lomake.ei-muutettu", example(field, here.world))
    answer = answered(field, value, here.world)
    later = replace(here, proposal=here.proposal.with_answers((answer,), here.world.knowledge.form))
    turn = _stays(later, "lomake.muutettu", told([Entry(field, answer)], here.world))
    return replace(turn, effects=(KeepAnswers(here.proposal.reference, (answer,)), *turn.effects))


def _stays(here: OpenForm, key: str, *more: str) -> Turn:
    """Return the open question, or else the summary, again below the text *key*."""
    if here.session.state is State.FILLING and here.field is not None:
        return with_lead(here, key, *more)
    turn = show_summary(here.session, here.proposal, here.world)
    return prefaced(turn, "\n\n".join(part for part in (say(key, here.world), *more) if part))


def _answers(turn: Turn, field: Field) -> bool:
    kept = (effect for effect in turn.effects if isinstance(effect, KeepAnswers))
    return any(answer.field == field.id for effect in kept for answer in effect.answers)


def _taken(here: OpenForm, event: Event) -> Turn:
    field, world, text = here.field, here.world, event.text
    if field is None:
        return go_on(here.session, here.proposal, world)
    if field.kind not in PICKED and _says_none(text, world):
        return _left_out(here, field)
    if (named := to_correct(text, here.proposal, world)) is not None:
        return correct(here, named, text)
    value = _read(field, text, world)
    if world.engine.distress(text) and not _is_plain_value(field, text, value, world):
        return _with_help(here, field, text, value)
    if is_aside(field, text, value, here.proposal, world):
        return answer_in_between(here, field, event)
    return (
        _refused(here, field, text, value) if isinstance(value, Refusal) else keep(here, field, value, text)
    )


def pick(here: OpenForm, event: Event) -> Turn:
    """Return what follows a pressed choice; of several, pressing marks and unmarks."""
    field_id, _, choice = event.text.partition(".")
    field = here.field
    if field is None or field.id != field_id:
        return answered_before(here, event)
    if field.kind is Kind.YES_NO and choice in (YES, NO):
        return keep(here, field, choice == YES)
    if field.choice(choice) is None:  # the form has changed since the button was drawn
        return Turn(here.session, (ask(here.filling, here.proposal, here.world),))
    if field.kind is not Kind.CHOICES:
        return keep(here, field, choice)
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
    return keep(here, field, picked)


def skip(here: OpenForm, event: Event) -> Turn:
    """Return the next question; one that is required says why it cannot be left out."""
    field = asked_by(here, event)
    if field is None:
        return answered_before(here, event)
    return _left_out(here, field)


def keep_as_written(here: OpenForm, event: Event) -> Turn:
    """Keep the text above the button, although it did not pass; where it passes, like any answer."""
    field, text = here.field, here.filling.refused
    mine = event.text in ("", f"{here.filling.field}.{here.filling.attempt}")
    if field is None or not text or not mine or _must_be_picked(field):
        return answered_before(here, event)
    value = accept(field, text, here.world.now.date())
    if not isinstance(value, Refusal):
        return keep(here, field, value, text)
    return keep_answers(here, (answered(field, as_written(text), here.world, insisted=True),))


def leave_unchanged(here: OpenForm, event: Event) -> Turn:
    """Return the next question; the answer that is there stays."""
    field = asked_by(here, event)
    if field is None or here.proposal.value(field.id) is None:
        return answered_before(here, event)
    return after_answer(here, here.proposal)


def offer_without_code(here: OpenForm, event: Event) -> Turn:
    """Return that a message held an identity code, and what is left of it to use instead, if that is an answer."""
    field, world = here.field, here.world
    if field is None:
        return go_on(here.session, here.proposal, world)
    rest = event.text.replace(label("henkilötunnus.tilalle", world), "")
    is_answer = field.kind is Kind.TEXT and not isinstance(accept(field, rest, world.now.date()), Refusal)
    later = here.with_text(event.text if is_answer else "")
    prompt = ask(later.filling, later.proposal, world)
    key = "henkilötunnus.lomake" if is_answer else "henkilötunnus.vain-tunnus"
    text = say(key, world, {"ehdotus": plain(event.text)} if is_answer else NOTHING)
    rows: Rows = ((later.keep_button("nappi.käytä-tätä"),),) if is_answer else ()
    return Turn(later.session, (Reply(text, key, rows), prompt))


def _read(field: Field, text: str, world: World) -> Value | Refusal:
    """Return *text* as the answer to *field*; "joo" is nobody's name."""
    is_name = field.kind is Kind.TEXT and field.required
    if is_name and says(text, "sanat.kyllä", world):
        return Refusal("tyhjä")
    return accept(field, text, world.now.date())


def _is_plain_value(field: Field, text: str, value: Value | Refusal, world: World) -> bool:
    """Return whether *text* is nothing but an address, a number or an organisation's name, whatever its words."""
    if isinstance(value, Refusal):
        return False
    if field.kind is not Kind.TEXT:
        rest = redacted(text).replace(EMAIL, "").replace(PHONE, "")
        return not (words(rest) and world.engine.distress(rest))
    return field.id == ORGANISATION and bool(
        extract(world.knowledge.form, text, world.now.date(), [field.id])
    )


def _with_help(here: OpenForm, field: Field, text: str, value: Value | Refusal) -> Turn:
    """Return the help line first; a description is kept, under any other question it was no answer."""
    describes = field.kind is Kind.TEXT and (field.most or 0) > SHORT_ANSWER
    if isinstance(value, Refusal) or not describes:
        turn = Turn(here.session, (ask(here.filling, here.proposal, here.world),))
    else:
        turn = keep(here, field, value, text)
    return replace(turn, replies=(crisis_reply(here.world), *turn.replies))


def _says_none(text: str, world: World) -> bool:
    """Return whether *text* says that there is nothing to answer («ei oo», «ei muuta»)."""
    return says(text, "sanat.ei-ole", world)


def _left_out(here: OpenForm, field: Field) -> Turn:
    """Return the next question, or why an answer to this one is needed."""
    if not field.required:
        return keep(here, field, None)
    return _ask_again(here, field, "", "lomake.pakollinen", why(field, here.world))


def _must_be_picked(field: Field) -> bool:
    """Return whether other questions hang on this one, so that no other text can stand in its place."""
    return field.id == FORM


def _refused(here: OpenForm, field: Field, text: str, refusal: Refusal) -> Turn:
    """Take from a message that is no answer to *field* what answers any question; else say what is wrong."""
    if field.kind is Kind.WHEN and means_no_matter(text):
        return keep_answers(here, (answered(field, as_written(text), here.world, insisted=True),))
    if not field.required and means_no_matter(text):
        return keep(here, field, None)
    if not is_story(text):
        return _refuse(here, field, text, refusal)
    story = Story(text, here.proposal.value(FORM))
    wanted = open_questions(here.world.knowledge.form, here.proposal)
    found = told_in(story, wanted, here.world, with_need=True)
    return keep_answers(here, found, found) if found else _refuse(here, field, text, refusal)


def _refuse(here: OpenForm, field: Field, text: str, refusal: Refusal) -> Turn:
    """Say what is wrong with an answer, with an example."""
    key = f"lomake.virhe.{refusal.reason}"
    values = {name: number(int(told)) if told.isdecimal() else told for name, told in refusal.values.items()}
    return _ask_again(here, field, text, key, example(field, here.world), values=values)


def _ask_again(
    here: OpenForm, field: Field, text: str, key: str, advice: str, values: Mapping[str, str] = NOTHING
) -> Turn:
    """Return the question again below what is wrong; after three failures in a row, with a way round."""
    later = here.with_text(text)
    later = later.refilled(replace(later.filling, failures=here.filling.failures + 1))
    if later.filling.failures < PATIENCE:
        return with_lead(later, key, advice, values=values)
    can_insist = bool(text) and not _must_be_picked(field)
    way_round = say("lomake.kolmesti" if can_insist else "lomake.kolmesti-ei-vastausta", here.world)
    turn = with_lead(later, key, way_round, values=values)
    insist: Rows = ((later.keep_button("nappi.kirjaa-sellaisenaan"),),) if can_insist else ()
    (prompt,) = turn.replies
    rows = (*insist, (buttons.human(here.world),), *prompt.buttons)
    return replace(turn, replies=(replace(prompt, buttons=rows),))
