"""The table of the dialogue: which rule follows which trigger in which state, and what it needs to know."""

from collections.abc import Callable, Mapping

from bot.dialogue.answers import help_choose, offer_person, show_answer, tell_privacy
from bot.dialogue.desk.access import only_for, refuse, sent_privately
from bot.dialogue.desk.case import leave_it, open_case, show_past, with_case
from bot.dialogue.desk.deciding import choose_next, decide, preview
from bot.dialogue.desk.exporting import choose_file, send_file
from bot.dialogue.desk.listing import choose_round, choose_status, list_proposals
from bot.dialogue.desk.noting import ask_note, change_note, leave_note, take_note
from bot.dialogue.desk.telling import ask_telling, ask_telling_all, tell, tell_all
from bot.dialogue.editing import reload, show_gaps
from bot.dialogue.feedback import regret, thank
from bot.dialogue.forgetting import ask_forgetting, forget
from bot.dialogue.form.answering import (
    change_answer,
    finish_picking,
    keep_as_written,
    leave_unchanged,
    offer_without_code,
    pick,
    skip,
    take_answer,
)
from bot.dialogue.form.asides import aside, consent_again, open_question_again, summary_again
from bot.dialogue.form.correcting import read_consent, read_review
from bot.dialogue.form.draft import IN_FORM, button_is_over, in_form, leaving
from bot.dialogue.form.leaving import (
    ask_what_becomes,
    cancel,
    drop,
    keep_draft,
    nothing_to_cancel,
    stop_offering,
)
from bot.dialogue.form.returning import carry_on
from bot.dialogue.form.review import (
    ask_consent,
    choose_correction,
    fix,
    refuse_consent,
    review,
    send,
)
from bot.dialogue.form.start import begin_anew, leave_out, offer_again, propose, resume, take_along, tell_more
from bot.dialogue.form.ways import answered_before, explain_why, go_back
from bot.dialogue.form.written import edits_left, tell_unchanged
from bot.dialogue.menu import (
    decline_command,
    explain,
    open_menu,
    open_subject,
    say_it_is_gone,
    start,
)
from bot.dialogue.model import Event, Need, Reply, Role, Rule, Session, State, Trigger, Turn, World
from bot.dialogue.own import (
    ask_withdrawal,
    edit,
    leave_as_it_is,
    list_own,
    show_full_text,
    show_one,
    withdraw,
)
from bot.dialogue.questions import answer_question, refuse_choice, take_choice
from bot.dialogue.triggers import OF_A_QUESTION, OF_COORDINATORS

Rules = Mapping[Trigger, Rule]

_KNOWLEDGE: Rules = {
    Trigger.HELP: explain,
    Trigger.SUBJECT: open_subject,
    Trigger.SHOW: show_answer,
    Trigger.NONE_FITS: refuse_choice,
    Trigger.HUMAN: offer_person,
    Trigger.PRIVACY: tell_privacy,
    Trigger.CHOOSER: help_choose,
    Trigger.HELPED: thank,
    Trigger.NOT_HELPED: regret,
    Trigger.STRANGE_COMMAND: decline_command,
    Trigger.STALE: say_it_is_gone,
    Trigger.IDENTITY_CODE: say_it_is_gone,
}
"""What can be asked at any time; inside the form, the form goes on afterwards."""

_ELSEWHERE: Rules = {
    Trigger.START: start,
    Trigger.MENU: open_menu,
    Trigger.NEW_DRAFT: begin_anew,
    Trigger.OWN: list_own,
    Trigger.PROPOSAL: show_one,
    Trigger.FULL_TEXT: show_full_text,
    Trigger.EDIT: edit,
    Trigger.WITHDRAW: ask_withdrawal,
    Trigger.WITHDRAW_SURELY: withdraw,
    Trigger.FORGET_ME: ask_forgetting,
    Trigger.FORGET_ME_SURELY: forget,
    Trigger.NO: leave_as_it_is,
}
"""What leads elsewhere: an open form is put aside, its draft kept."""

_ANY_FORM: Rules = {
    Trigger.RESUME: resume,
    Trigger.DROP_DRAFT: drop,
    Trigger.FIX: fix,
    Trigger.AGREE: send,
}
"""What carries a reference of its own and so can be pressed anywhere."""

_DESK: Rules = {
    Trigger.DESK: list_proposals,
    Trigger.BY_STATUS: choose_status,
    Trigger.BY_ROUND: choose_round,
    Trigger.CASE: with_case(open_case),
    Trigger.PAST: with_case(show_past),
    Trigger.DECIDE: with_case(choose_next),
    Trigger.DECISION: with_case(preview),
    Trigger.DECIDE_SURELY: with_case(decide),
    Trigger.TELL: with_case(ask_telling),
    Trigger.TELL_SURELY: with_case(tell),
    Trigger.TELL_ALL: ask_telling_all,
    Trigger.TELL_ALL_SURELY: tell_all,
    Trigger.NOTE: with_case(ask_note),
    Trigger.EXPORT: choose_file,
    Trigger.FILE: send_file,
}
_EDITORS: Rules = {Trigger.RELOAD: reload, Trigger.GAPS: show_gaps}
_ROLES: Mapping[Role, Rules] = {Role.COORDINATOR: _DESK, Role.ADMIN: _EDITORS}


def _of_roles(leaving: Callable[[Rule], Rule], refusal: Rule) -> Rules:
    """Return the rules that only some people reach; *leaving* is done first, *refusal* is for all others."""
    return {
        trigger: only_for(role, leaving(sent_privately(rule)), refusal)
        for role, rules in _ROLES.items()
        for trigger, rule in rules.items()
    }


def edited(open_one: Rule, left: Rule) -> Rule:
    """Return the rule for an edited message: *left* where it answered a proposal left since, else *open_one*."""

    def of_either(session: Session, event: Event, world: World) -> Turn:
        return (left if edits_left(session, event) else open_one)(session, event, world)

    return of_either


_NO_FORM: Rules = {
    **_KNOWLEDGE,
    **_ELSEWHERE,
    **_ANY_FORM,
    **_of_roles(lambda rule: rule, refuse),
    Trigger.PROPOSE: propose,
    Trigger.CANCEL: nothing_to_cancel,
    Trigger.EDITED: edited(only_for(Role.COORDINATOR, change_note, answer_question), tell_unchanged),
    **dict.fromkeys(
        (
            *OF_A_QUESTION,
            Trigger.TAKE_ALONG,
            Trigger.LEAVE_OUT,
            Trigger.REVIEW,
            Trigger.CORRECT,
            Trigger.SEND,
            Trigger.DISAGREE,
            Trigger.KEEP_DRAFT,
        ),
        button_is_over,
    ),
}

_AGAIN: Mapping[State, Callable[[Session, World], Reply | None]] = {
    State.OFFERING: offer_again,
    State.FILLING: open_question_again,
    State.REVIEWING: summary_again,
    State.CONSENTING: consent_again,
    State.LEAVING: ask_what_becomes,
}
"""What is said once more after a question in between."""

_FORM: Rules = {
    **{trigger: aside(rule, _AGAIN) for trigger, rule in _KNOWLEDGE.items()},
    **{trigger: leaving(rule) for trigger, rule in _ELSEWHERE.items()},
    **_of_roles(leaving, aside(refuse, _AGAIN)),
    **_ANY_FORM,
    **dict.fromkeys(OF_A_QUESTION, in_form(answered_before)),  # pressed when none is open
    Trigger.PROPOSE: in_form(review),
    Trigger.EDITED: edited(in_form(change_answer), aside(tell_unchanged, _AGAIN)),
    Trigger.TAKE_ALONG: button_is_over,
    Trigger.LEAVE_OUT: button_is_over,
    Trigger.REVIEW: in_form(review),
    Trigger.CORRECT: in_form(choose_correction),
    Trigger.SEND: in_form(ask_consent),
    Trigger.DISAGREE: in_form(review),
    Trigger.CANCEL: in_form(cancel),
    Trigger.KEEP_DRAFT: in_form(keep_draft),
}
"""What holds in every state with a form open."""


def leave(session: Session, event: Event, world: World) -> Turn:
    """Return that nothing was changed, with the way back to what was asked about."""
    is_desk = session.pending is not None and session.pending.trigger in OF_COORDINATORS
    return (leave_it if is_desk else leave_as_it_is)(session, event, world)


TRANSITIONS: Mapping[State, Rules] = {
    State.ASKING: {
        **_NO_FORM,
        Trigger.TEXT: answer_question,
    },
    State.CHOOSING: {
        **_NO_FORM,
        Trigger.TEXT: take_choice,
    },
    State.CONFIRMING: {
        **_NO_FORM,
        Trigger.TEXT: answer_question,
        Trigger.NO: leave,
    },
    State.NOTING: {
        **_NO_FORM,
        Trigger.TEXT: only_for(Role.COORDINATOR, with_case(take_note), answer_question),
        Trigger.CANCEL: only_for(Role.COORDINATOR, with_case(leave_note), nothing_to_cancel),
    },
    State.OFFERING: {
        **_NO_FORM,
        **_of_roles(lambda rule: rule, aside(refuse, _AGAIN)),
        **{trigger: aside(rule, _AGAIN) for trigger, rule in _KNOWLEDGE.items()},
        Trigger.EDITED: aside(edited(answer_question, tell_unchanged), _AGAIN),
        Trigger.TEXT: tell_more,
        Trigger.TAKE_ALONG: take_along,
        Trigger.LEAVE_OUT: leave_out,
        Trigger.CANCEL: stop_offering,
        Trigger.KEEP_DRAFT: stop_offering,
    },
    State.FILLING: {
        **_FORM,
        Trigger.TEXT: in_form(take_answer),
        Trigger.IDENTITY_CODE: in_form(offer_without_code),
        Trigger.PICK: in_form(pick),
        Trigger.PICKED_ALL: in_form(finish_picking),
        Trigger.SKIP: in_form(skip),
        Trigger.BACK: in_form(go_back),
        Trigger.WHY: in_form(explain_why),
        Trigger.AS_WRITTEN: in_form(keep_as_written),
        Trigger.UNCHANGED: in_form(leave_unchanged),
    },
    State.REVIEWING: {
        **_FORM,
        Trigger.TEXT: in_form(read_review),
    },
    State.CONSENTING: {
        **_FORM,
        Trigger.TEXT: in_form(read_consent),
        Trigger.DISAGREE: in_form(refuse_consent),
    },
    State.LEAVING: {
        **_FORM,
        Trigger.TEXT: in_form(carry_on),
    },
}

PERSONAL = frozenset(
    {*_ANY_FORM, *_ELSEWHERE, Trigger.PROPOSE, Trigger.TAKE_ALONG} - {Trigger.START, Trigger.MENU}
)
"""What is said only where nobody else reads along."""

_OWN_NEEDED = frozenset(
    {*_ANY_FORM, Trigger.START, Trigger.PROPOSE, Trigger.CANCEL, Trigger.EDITED, *_ELSEWHERE}
    - {Trigger.MENU, Trigger.NO}
)

_OF_THE_DESK: Mapping[Trigger, Need] = {
    Trigger.DESK: Need.LIST,
    Trigger.BY_STATUS: Need.LIST,
    Trigger.BY_ROUND: Need.LIST,
    Trigger.EXPORT: Need.LIST,
    Trigger.CASE: Need.CASE,
    Trigger.PAST: Need.CASE,
    Trigger.DECIDE: Need.CASE,
    Trigger.DECISION: Need.CASE,
    Trigger.DECIDE_SURELY: Need.CASE,
    Trigger.TELL: Need.CASE,
    Trigger.TELL_SURELY: Need.CASE,
    Trigger.NOTE: Need.CASE,
    Trigger.TELL_ALL: Need.HELD,
    Trigger.TELL_ALL_SURELY: Need.HELD,
    Trigger.GAPS: Need.GAPS,
}

_WHILE_NOTING: Mapping[Trigger, Need] = {Trigger.TEXT: Need.CASE, Trigger.CANCEL: Need.CASE}


def _needs(state: State, trigger: Trigger) -> frozenset[Need]:
    """Return what the rule for *trigger* in *state* has to know."""
    own = {Need.OWN} if state in IN_FORM or trigger in _OWN_NEEDED else set[Need]()
    of_the_desk = {_OF_THE_DESK[trigger]} if trigger in _OF_THE_DESK else set[Need]()
    noting = {_WHILE_NOTING[trigger]} if state is State.NOTING and trigger in _WHILE_NOTING else set[Need]()
    return frozenset(own | of_the_desk | noting)


NEEDS: Mapping[State, Mapping[Trigger, frozenset[Need]]] = {
    state: {trigger: needed for trigger in rules if (needed := _needs(state, trigger))}
    for state, rules in TRANSITIONS.items()
}
"""What has to be read before a rule is followed; nothing where a trigger is not named."""
