"""Rules for everything under the open question that is not an answer: skip, back, why; and old buttons."""

from collections.abc import Mapping
from dataclasses import replace

from bot.content.form_model import Field
from bot.dialogue.form.draft import OpenForm, button_is_over
from bot.dialogue.form.prompt import ask, previous
from bot.dialogue.form.review import open_question, review
from bot.dialogue.model import Event, State, Trigger, Turn, World
from bot.dialogue.wording import NOTHING, fill, plain, say


def go_back(here: OpenForm, event: Event) -> Turn:
    """Return the question before the open one; before the first there is none, and a correction is left."""
    field = asked_by(here, event)
    if field is None:
        return answered_before(here, event)
    if here.filling.returns:
        return review(here, event)
    before = previous(field, here.proposal, here.world) or field
    return open_question(here.session, before, here.proposal, here.world)


def explain_why(here: OpenForm, event: Event) -> Turn:
    """Return why the open question is asked, with an example of an answer."""
    field = asked_by(here, event)
    if field is None:
        return answered_before(here, event)
    prompt = ask(here.filling, here.proposal, here.world)
    text = "\n\n".join(part for part in (why(field, here.world), example(field, here.world)) if part)
    return Turn(here.session, (replace(prompt, text=text),))


def answered_before(here: OpenForm, event: Event) -> Turn:
    """Return a calm word about a button of an earlier question, and the open one again."""
    if here.session.state is not State.FILLING or here.field is None:
        return button_is_over(here.session, event, here.world)
    is_old_text = event.trigger is Trigger.AS_WRITTEN
    return with_lead(here, "lomake.vanha-viesti" if is_old_text else "lomake.jo-vastattu")


def asked_by(here: OpenForm, event: Event) -> Field | None:
    """Return the open question if *event* is about it: typed words are, old buttons may not be."""
    return here.field if event.text in ("", here.filling.field) else None


def with_lead(here: OpenForm, key: str, *more: str, values: Mapping[str, str] = NOTHING) -> Turn:
    """Return the open question again below the text *key*, and *more* that is to be said first."""
    prompt = ask(here.filling, here.proposal, here.world)
    text = "\n\n".join(part for part in (say(key, here.world, values), *more, prompt.text) if part)
    return Turn(here.session, (replace(prompt, text=text, source=key),))


def why(field: Field, world: World) -> str:
    """Return why *field* is asked."""
    return fill(field.why, world) or say("lomake.ei-syytä", world)


def example(field: Field, world: World) -> str:
    """Return an example of an answer to *field*, or nothing where the form gives none."""
    return say("lomake.esimerkki", world, {"esimerkki": plain(field.example)}) if field.example else ""
