"""The table of the dialogue: which rule follows which trigger in which state, and what it needs to know."""

from collections.abc import Callable, Mapping

from bot.dialogue.answers import help_choose, offer_person, show_answer, tell_privacy
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
from bot.dialogue.menu import (
    decline_command,
    explain,
    open_menu,
    open_subject,
    say_it_is_gone,
    start,
)
from bot.dialogue.model import Need, Reply, Rule, Session, State, Trigger, World
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
from bot.dialogue.triggers import OF_A_QUESTION

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

_NO_FORM: Rules = {
    **_KNOWLEDGE,
    **_ELSEWHERE,
    **_ANY_FORM,
    Trigger.PROPOSE: propose,
    Trigger.CANCEL: nothing_to_cancel,
    Trigger.EDITED: answer_question,
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
    **_ANY_FORM,
    **dict.fromkeys(OF_A_QUESTION, in_form(answered_before)),  # pressed when none is open
    Trigger.PROPOSE: in_form(review),
    Trigger.EDITED: in_form(change_answer),
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

_asking_aside = aside(answer_question, _AGAIN)

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
    },
    State.OFFERING: {
        **_NO_FORM,
        **{trigger: aside(rule, _AGAIN) for trigger, rule in _KNOWLEDGE.items()},
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
        Trigger.TEXT: _asking_aside,
    },
}

PERSONAL = frozenset(
    {*_ANY_FORM, *_ELSEWHERE, Trigger.PROPOSE, Trigger.TAKE_ALONG} - {Trigger.START, Trigger.MENU}
)
"""What is said only where nobody else reads along."""

_OWN_NEEDED = frozenset(
    {*_ANY_FORM, Trigger.START, Trigger.PROPOSE, Trigger.CANCEL, *_ELSEWHERE} - {Trigger.MENU, Trigger.NO}
)

NEEDS: Mapping[State, Mapping[Trigger, frozenset[Need]]] = {
    state: {trigger: frozenset({Need.OWN}) for trigger in rules if state in IN_FORM or trigger in _OWN_NEEDED}
    for state, rules in TRANSITIONS.items()
}
"""What has to be read before a rule is followed; nothing where a trigger is not named."""
