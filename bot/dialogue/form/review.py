"""Rules of the summary: look over, correct any one thing, agree to what is stored, send."""

from dataclasses import replace

from bot.content.form_model import Field
from bot.dialogue import buttons
from bot.dialogue.desk.notices import notice
from bot.dialogue.form.draft import (
    OpenForm,
    button_is_over,
    cannot_be_changed,
    may_be_changed,
    without_form,
)
from bot.dialogue.form.naming import told
from bot.dialogue.form.prompt import ask
from bot.dialogue.memory import at_rest
from bot.dialogue.model import (
    Event,
    Filling,
    KeepAnswers,
    Reply,
    Rows,
    SendProposal,
    Session,
    State,
    Trigger,
    Turn,
    World,
)
from bot.dialogue.render import prefaced
from bot.dialogue.wording import (
    NOTHING,
    RoundTexts,
    fill,
    number,
    plain,
    round_keys,
    round_values,
    say,
)
from bot.proposals.model import FORM, Answer, Proposal
from bot.proposals.reading import applying, entries, missing, next_unanswered, surplus
from bot.proposals.rounds import has_rounds, landing_round

_LANDING = RoundTexts(
    "ehdotus.kierros-ei-tiedossa",
    "ehdotus.kierros-tulossa",
    "ehdotus.kierros-auki",
    "ehdotus.kierros-varhainen",
    early_ahead=True,
)


def go_on(session: Session, proposal: Proposal, world: World) -> Turn:
    """Return the next open question of *proposal*, or the summary when there is none."""
    field = next_unanswered(world.knowledge.form, proposal)
    if field is None:
        return show_summary(session, proposal, world)
    return open_question(session, field, proposal, world)


def open_question(
    session: Session, field: Field, proposal: Proposal, world: World, *, returns: bool = False
) -> Turn:
    """Return the question *field*; *returns*: it alone is corrected."""
    picked = proposal.value(field.id)
    marked = picked if isinstance(picked, tuple) else ()
    filling = Filling(proposal.reference, field.id, returns=returns, picked=marked)
    later = replace(at_rest(session), state=State.FILLING, filling=filling)
    return Turn(later, (ask(filling, proposal, world),))


def show_summary(session: Session, proposal: Proposal, world: World) -> Turn:
    """Return everything that would be sent."""
    values = {"tiedot": told(entries(proposal), world), "kierros": round_sentence(proposal, world)}
    reply = Reply(say("ehdotus.yhteenveto", world, values), "ehdotus.yhteenveto", summary_rows(world))
    return Turn(_reviewing(session, proposal), (reply,))


def summary_rows(world: World) -> Rows:
    """Return what can be done with a summary."""
    return (
        (buttons.button("nappi.lähetä", Trigger.SEND, world),),
        (buttons.button("nappi.korjaa", Trigger.CORRECT, world),),
        (
            buttons.button("nappi.myöhemmin", Trigger.KEEP_DRAFT, world),
            buttons.button("nappi.keskeytä", Trigger.CANCEL, world),
        ),
    )


def review(here: OpenForm, event: Event) -> Turn:
    """Return the summary, or first what has to be asked; who wants to send skips what is optional."""
    form, world = here.world.knowledge.form, here.world
    lacking = missing(form, here.proposal)
    if needed := [field for field in lacking if field.required]:
        turn = open_question(here.session, needed[0], here.proposal, world)
        key = "ehdotus.vielä-yksi-puuttuu" if len(needed) == 1 else "ehdotus.vielä-puuttuu"
        values = NOTHING if len(needed) == 1 else {"määrä": number(len(needed))}
        return prefaced(turn, say(key, world, values))
    skipped = tuple(Answer(field.id, None, form.version) for field in lacking)
    turn = show_summary(here.session, here.proposal.with_answers(skipped, form), world)
    return replace(turn, effects=(KeepAnswers(here.proposal.reference, skipped),)) if skipped else turn


def choose_correction(here: OpenForm, event: Event) -> Turn:
    """Return the questions as buttons: which one is to be corrected."""
    proposal, world = here.proposal, here.world
    key = "ehdotus.mitä-korjataan" if proposal.is_draft else "omat.mitä-muutetaan"
    rows = tuple(
        (buttons.named(field.name, Trigger.FIX, f"{proposal.reference}.{field.id}"),)
        for field in correctable(proposal, world)
    )
    back = ("nappi.yhteenveto", Trigger.REVIEW) if proposal.is_draft else ("nappi.omat", Trigger.OWN)
    way_back = (buttons.button(*back, world), buttons.menu(world))
    return Turn(_reviewing(here.session, proposal), (Reply(say(key, world), key, (*rows, way_back)),))


def fix(session: Session, event: Event, world: World) -> Turn:
    """Return one question again, of the draft under review or of a sent proposal."""
    reference, _, field_id = event.text.partition(".")
    proposal = world.proposal(reference)
    fields = correctable(proposal, world) if proposal is not None else ()
    field = next((field for field in fields if field.id == field_id), None)
    is_open = session.filling is not None and session.filling.reference == reference
    if proposal is None or field is None or not is_open:  # an old message's button opens no other form
        return button_is_over(session, event, world)
    if not may_be_changed(proposal, world):
        return cannot_be_changed(session, world)
    return open_question(session, field, proposal, world, returns=True)


def ask_consent(here: OpenForm, event: Event) -> Turn:
    """Return what is stored and why, for the person to agree to; nothing is sent yet."""
    session, proposal, world = here.session, here.proposal, here.world
    if not proposal.is_draft:
        return _sent_already(session, proposal, world)
    if missing(world.knowledge.form, proposal):  # pressed early, or the form has changed
        return review(here, event)
    if session.state is State.CONSENTING:  # the text stands above; nobody reads it better for seeing it again
        rows = consent_rows(proposal.reference, world)
        return Turn(session, (Reply(say("ehdotus.suostumus-yllä", world), "ehdotus.suostumus-yllä", rows),))
    if _sent_today(world) >= world.limits.proposals_per_day:
        limit = {"määrä": number(world.limits.proposals_per_day)}
        text = say("ehdotus.päivän-raja", world, limit)
        return Turn(without_form(session), (Reply(text, "ehdotus.päivän-raja", buttons.way_to_own(world)),))
    consent = world.knowledge.form.consent
    values = {"suostumus": fill(consent.text, world), "versio": plain(consent.version)}
    asked = replace(at_rest(session), state=State.CONSENTING, filling=Filling(proposal.reference))
    rows = consent_rows(proposal.reference, world)
    return Turn(asked, (Reply(say("ehdotus.suostumus", world, values), "ehdotus.suostumus", rows),))


def consent_rows(reference: str, world: World) -> Rows:
    """Return the two answers to the consent text."""
    return (
        (buttons.button("nappi.suostun", Trigger.AGREE, world, reference),),
        (buttons.button("nappi.en-suostu", Trigger.DISAGREE, world),),
    )


def send(session: Session, event: Event, world: World) -> Turn:
    """Send the draft whose consent text was agreed to just now; a second press sends nothing."""
    filling = session.filling
    reference = event.text or (filling.reference if filling else "")
    proposal = world.proposal(reference)
    if proposal is not None and not proposal.is_draft:
        return _sent_already(session, proposal, world)
    is_asked = session.state is State.CONSENTING and filling is not None and filling.reference == reference
    if proposal is None or filling is None or not is_asked:
        return button_is_over(session, event, world)
    form = world.knowledge.form
    if missing(form, proposal):  # the form has changed since the summary
        return review(OpenForm(session, filling, proposal, world), event)
    landing = landing_round(form, proposal.value(FORM), world.knowledge.rounds, world.now.date())
    effect = SendProposal(
        reference, world.knowledge.statuses.first, form.consent.version, landing, surplus(form, proposal)
    )
    values = {"tunnus": reference, "kierros": round_sentence(proposal, world)}
    receipt = Reply(say("ehdotus.lähetetty", world, values), "ehdotus.lähetetty", buttons.way_to_own(world))
    told = notice("koordinaattori.uusi", proposal, world, landing.name if landing else "")
    return Turn(without_form(session), (receipt,), (effect, told))


def refuse_consent(here: OpenForm, event: Event) -> Turn:
    """Return that nothing was sent, and what can be done with the draft."""
    world, reference = here.world, here.proposal.reference
    rows = (
        (buttons.button("nappi.yhteenveto", Trigger.REVIEW, world),),
        (buttons.button("nappi.poista-luonnos", Trigger.DROP_DRAFT, world, reference),),
        *buttons.way_out(world),
    )
    reply = Reply(say("ehdotus.ei-suostumusta", world), "ehdotus.ei-suostumusta", rows)
    return Turn(_reviewing(here.session, here.proposal), (reply,))


def round_sentence(proposal: Proposal, world: World) -> str:
    """Return which round *proposal* would land in if it was sent now; nothing where there are no rounds."""
    form, today = world.knowledge.form, world.now.date()
    if not has_rounds(form, proposal.value(FORM)):
        return ""
    landing = landing_round(form, proposal.value(FORM), world.knowledge.rounds, today)
    keys = round_keys(landing, today, _LANDING)
    values = round_values(landing) if landing is not None else {}
    return " ".join(say(key, world, values) for key in keys)


def correctable(proposal: Proposal, world: World) -> tuple[Field, ...]:
    """Return the questions that may be answered anew; a sent proposal keeps its form of cooperation."""
    fields = applying(world.knowledge.form, proposal.value(FORM))
    return tuple(field for field in fields if proposal.is_draft or field.id != FORM)


def _reviewing(session: Session, proposal: Proposal) -> Session:
    filling = Filling(proposal.reference)
    return replace(at_rest(session), state=State.REVIEWING, filling=filling)


def _sent_already(session: Session, proposal: Proposal, world: World) -> Turn:
    text = say("ehdotus.lähetetty-jo", world, {"tunnus": proposal.reference})
    resting = session.filling is not None and session.filling.reference == proposal.reference
    later = without_form(session) if resting else session
    return Turn(later, (Reply(text, "ehdotus.lähetetty-jo", buttons.way_to_own(world)),))


def _sent_today(world: World) -> int:
    days = (each.sent_at.astimezone(world.now.tzinfo).date() for each in world.own if each.sent_at)
    return sum(sent == world.now.date() for sent in days)
