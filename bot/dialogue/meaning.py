"""What a typed message means where the conversation stands: a command, a button's word, a wish, or a text.

Everything written passes here first, so this is also where an identity code is caught.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.content.form_model import Field
from bot.dialogue.commands import command, phrases, plain_word, says
from bot.dialogue.desk.noting import edits_note
from bot.dialogue.form.naming import named_field
from bot.dialogue.form.prompt import PICKED
from bot.dialogue.form.stopping import stops_form
from bot.dialogue.form.telling import tells_proposal
from bot.dialogue.form.written import edits_answer
from bot.dialogue.model import Event, Role, Session, State, Trigger, World
from bot.dialogue.wording import label
from bot.engine.intents import Intent
from bot.finnish.redaction import contains_identity_code, without_identity_codes
from bot.finnish.text import comparable, words
from bot.proposals.references import as_reference
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept

SHORTEST_WISH, LONGEST_WISH = 2, 8
"""Words of an answer in which a wish to stop is looked for; a longer one is an answer, a single word a name."""

_ANYWHERE: Mapping[str, Trigger] = {
    "sanat.alku": Trigger.START,
    "sanat.ohje": Trigger.HELP,
    "sanat.valikko": Trigger.MENU,
    "sanat.ihminen": Trigger.HUMAN,
    "sanat.tietosuoja": Trigger.PRIVACY,
    "sanat.ehdota": Trigger.PROPOSE,
    "sanat.omat": Trigger.OWN,
    "sanat.jatka": Trigger.RESUME,
    "sanat.keskeytä": Trigger.CANCEL,
    "sanat.poista-tiedot": Trigger.FORGET_ME,
    "sanat.auttoi": Trigger.HELPED,
    "sanat.ei-auttanut": Trigger.NOT_HELPED,
}

WORDS: Mapping[State, Mapping[str, Trigger]] = {
    State.ASKING: {},
    State.CHOOSING: {},
    State.OFFERING: {"sanat.kyllä": Trigger.TAKE_ALONG, "sanat.ei": Trigger.LEAVE_OUT},
    State.FILLING: {
        "sanat.takaisin": Trigger.BACK,
        "sanat.ohita": Trigger.SKIP,
        "sanat.miksi": Trigger.WHY,
        "sanat.myöhemmin": Trigger.KEEP_DRAFT,
        "sanat.ennallaan": Trigger.UNCHANGED,
        "sanat.valmis": Trigger.PICKED_ALL,
        "sanat.kirjaa": Trigger.AS_WRITTEN,
        "sanat.yhteenveto": Trigger.REVIEW,
        "sanat.lähetä": Trigger.SEND,
    },
    State.REVIEWING: {
        "sanat.lähetä": Trigger.SEND,
        "sanat.kyllä": Trigger.SEND,
        "sanat.korjaa": Trigger.CORRECT,
        "sanat.ei": Trigger.CORRECT,
        "sanat.takaisin": Trigger.CORRECT,
        "sanat.myöhemmin": Trigger.KEEP_DRAFT,
        "sanat.yhteenveto": Trigger.REVIEW,
    },
    State.CONSENTING: {
        "sanat.suostun": Trigger.AGREE,
        "sanat.ei": Trigger.DISAGREE,
        "sanat.takaisin": Trigger.REVIEW,
        "sanat.yhteenveto": Trigger.REVIEW,
        "sanat.korjaa": Trigger.CORRECT,
        "sanat.myöhemmin": Trigger.KEEP_DRAFT,
    },
    State.LEAVING: {
        "sanat.säilytä": Trigger.KEEP_DRAFT,
        "sanat.poista": Trigger.DROP_DRAFT,
        "sanat.jatka-täyttöä": Trigger.RESUME,
        "sanat.keskeytä": Trigger.KEEP_DRAFT,
        "sanat.myöhemmin": Trigger.KEEP_DRAFT,
    },
    State.NOTING: {"sanat.keskeytä": Trigger.CANCEL},
    State.CONFIRMING: {"sanat.ei": Trigger.NO, "sanat.uusi-ehdotus": Trigger.NEW_DRAFT},
}
"""Words that mean something only in a state; they come before those that hold anywhere."""

_ALL_WORDS: Mapping[State, Mapping[str, Trigger]] = {
    state: own if state is State.NOTING else {**own, **_ANYWHERE} for state, own in WORDS.items()
}
"""A note may well consist of the one word «ihminen»."""

_OF_COORDINATORS: Mapping[str, Trigger] = {"sanat.ehdotukset": Trigger.DESK}
"""Words that mean something only when a coordinator says them, while nothing is waited for."""

_RESTING = frozenset({State.ASKING, State.CHOOSING, State.CONFIRMING})
_BARE_REFERENCE = re.compile(r"\w{5}[-–]\w{5}")

_ANSWERING = frozenset({State.FILLING, State.LEAVING})
"""States in which a message may be an answer, and whoever stops has to say so."""

_SENDING = frozenset({State.REVIEWING, State.CONSENTING, State.FILLING})

_BINDING = frozenset(
    {
        Trigger.AGREE,
        Trigger.DROP_DRAFT,
        Trigger.WITHDRAW_SURELY,
        Trigger.FORGET_ME_SURELY,
        Trigger.DECIDE_SURELY,
        Trigger.TELL_SURELY,
        Trigger.TELL_ALL_SURELY,
    }
)
"""What a message does not do when it had to be changed before it was understood."""

CONFIRMATIONS: Mapping[Trigger, str] = {
    Trigger.WITHDRAW_SURELY: "sanat.peru-varmasti",
    Trigger.DROP_DRAFT: "sanat.poista-varmasti",
    Trigger.FORGET_ME_SURELY: "sanat.poista-varmasti",
    Trigger.RESUME: "sanat.jatka",
}
"""What confirms, besides "yes", the thing that was asked about."""

_AT_REST: Mapping[Intent, Trigger] = {
    Intent.PROPOSE: Trigger.PROPOSE,
    Intent.RESUME: Trigger.RESUME,
    Intent.CANCEL: Trigger.CANCEL,
    Intent.WITHDRAW: Trigger.WITHDRAW,
    Intent.OWN: Trigger.OWN,
    Intent.FORGET: Trigger.FORGET_ME,
}
_OF_ONE: Mapping[Trigger, Trigger] = {
    Trigger.WITHDRAW: Trigger.WITHDRAW,
    Trigger.RESUME: Trigger.RESUME,
    Trigger.OWN: Trigger.PROPOSAL,
}
"""What a wish becomes where the message names the proposal that it is about."""

_IN_THE_FORM: Mapping[Intent, Trigger] = {Intent.CANCEL: Trigger.CANCEL, Intent.WITHDRAW: Trigger.CANCEL}
_AROUND_THE_FORM: Mapping[Intent, Trigger] = {**_AT_REST, **_IN_THE_FORM}

WISHES: Mapping[State, Mapping[Intent, Trigger]] = {
    State.ASKING: _AT_REST,
    State.CHOOSING: _AT_REST,
    State.CONFIRMING: _AT_REST,
    State.OFFERING: _AROUND_THE_FORM,
    State.FILLING: _IN_THE_FORM,
    State.REVIEWING: _AROUND_THE_FORM,
    State.CONSENTING: _AROUND_THE_FORM,
    State.LEAVING: _AROUND_THE_FORM,
    State.NOTING: {},
}
"""What a wish said in ordinary words means in each state. Inside the form, «perun tämän» is about the form."""


def understood(session: Session, event: Event, world: World) -> Event:
    """Return *event*, or what its text asks for where that is a command, a button's word or a wish."""
    if event.trigger is Trigger.EDITED and not (edits_answer(session, event) or edits_note(session, event)):
        event = replace(event, trigger=Trigger.TEXT)
    if event.trigger is not Trigger.TEXT:
        return event
    if contains_identity_code(event.text):
        return _guarded(session, event.text, world)
    text = event.text.strip()
    if asked := command(text):
        return asked
    if _is_pick(session, text, world):
        return event
    if (confirmed := _confirmed(session, text, world)) is not None:
        return confirmed
    trigger = plain_word(text, _ALL_WORDS[session.state], world)
    if trigger is None and session.state in _SENDING and _sends(text, world):
        trigger = Trigger.SEND
    if trigger is None and session.state in _RESTING:
        if named := _named_proposal(text, world):
            return named
        if Role.COORDINATOR in world.roles:
            trigger = plain_word(text, _OF_COORDINATORS, world)
    return Event(trigger) if trigger else _wish(session, event, world)


def _named_proposal(text: str, world: World) -> Event | None:
    """Return the opening of the proposal whose reference is all of *text*."""
    if _BARE_REFERENCE.fullmatch(text) is None or (reference := as_reference(text)) is None:
        return None
    return Event(Trigger.CASE if Role.COORDINATOR in world.roles else Trigger.PROPOSAL, reference)


def _sends(text: str, world: World) -> bool:
    """Return whether a few words end in the one that sends: «näyttää hyvältä, lähetä»."""
    said = comparable(text).split()
    last_words = phrases("sanat.lähetä-lopuksi", world)
    return 1 < len(said) <= LONGEST_WISH and said[-1] in last_words and not {"ei", "ala", "en"} & set(said)


def _guarded(session: Session, text: str, world: World) -> Event:
    """Return what *text* means without its identity codes; an answer in the form is to be worded anew."""
    meant = understood(session, Event(Trigger.TEXT, without_identity_codes(text, "")), world)
    if session.state is State.FILLING and meant.trigger is Trigger.TEXT:
        return Event(
            Trigger.IDENTITY_CODE, without_identity_codes(text, label("henkilötunnus.tilalle", world))
        )
    if meant.trigger in _BINDING:
        return Event(Trigger.TEXT, meant.text, guarded=True)
    return replace(meant, guarded=True)


def _confirmed(session: Session, text: str, world: World) -> Event | None:
    """Return what was to be confirmed, if *text* does so."""
    pending = session.pending if session.state is State.CONFIRMING else None
    if pending is None:
        return None
    keys = ("sanat.kyllä", CONFIRMATIONS.get(pending.trigger, "sanat.kyllä"))
    return pending if any(says(text, key, world) for key in keys) else None


def _wish(session: Session, event: Event, world: World) -> Event:
    count = len(words(event.text))
    if session.state is State.FILLING and not SHORTEST_WISH <= count <= LONGEST_WISH:
        return event  # «Anna» is a name; the single words that stop a form are in a list
    if session.state is State.REVIEWING and named_field(event.text, world.knowledge.form.fields, world):
        return event  # «poista puhelinnumero» is about that answer
    if WISHES[session.state] is _AT_REST and tells_proposal(event.text, world):
        return Event(Trigger.PROPOSE, event.text.strip())
    intent = world.engine.intent(event.text)
    trigger = WISHES[session.state].get(intent) if intent else None
    if trigger is None or world.engine.distress(event.text):
        return event
    if trigger is Trigger.CANCEL and session.state in _ANSWERING:
        return Event(trigger) if stops_form(open_field(session, world), event.text, world) else event
    if trigger is Trigger.PROPOSE:
        return Event(trigger, event.text.strip())
    if trigger in _OF_ONE and (reference := as_reference(event.text)):
        return Event(_OF_ONE[trigger], reference)
    return Event(trigger)


def _is_pick(session: Session, text: str, world: World) -> bool:
    """Return whether *text* names a choice of the open question, such as «en osaa sanoa»."""
    field = open_field(session, world)
    if field is None or field.kind not in PICKED:
        return False
    return not isinstance(accept(replace(field, required=True), text, world.now.date()), Refusal)


def open_field(session: Session, world: World) -> Field | None:
    """Return the question of the form that is open, or None."""
    if session.state is not State.FILLING or session.filling is None:
        return None
    return world.knowledge.form.field(session.filling.field)
