"""Triggers by what their buttons name. Knows no rules and no labels."""

from bot.dialogue.model import Trigger

OF_AN_ANSWER = frozenset({Trigger.SUBJECT, Trigger.SHOW, Trigger.HELPED, Trigger.NOT_HELPED})
"""Buttons that name a subject, an answer, or a text that stands in for one."""

OF_A_QUESTION = frozenset(
    {
        Trigger.PICK,
        Trigger.PICKED_ALL,
        Trigger.SKIP,
        Trigger.BACK,
        Trigger.WHY,
        Trigger.AS_WRITTEN,
        Trigger.UNCHANGED,
    }
)
"""Buttons under a question of the form, which they name."""

OF_A_PROPOSAL = frozenset(
    {
        Trigger.RESUME,
        Trigger.FIX,
        Trigger.AGREE,
        Trigger.DROP_DRAFT,
        Trigger.PROPOSAL,
        Trigger.FULL_TEXT,
        Trigger.EDIT,
        Trigger.WITHDRAW,
        Trigger.WITHDRAW_SURELY,
    }
)
"""Buttons that name a draft or a proposal of the person's own."""

OF_COORDINATORS = frozenset(
    {
        Trigger.DESK,
        Trigger.BY_STATUS,
        Trigger.BY_ROUND,
        Trigger.CASE,
        Trigger.PAST,
        Trigger.DECIDE,
        Trigger.DECISION,
        Trigger.DECIDE_SURELY,
        Trigger.TELL,
        Trigger.TELL_SURELY,
        Trigger.TELL_ALL,
        Trigger.TELL_ALL_SURELY,
        Trigger.NOTE,
        Trigger.EXPORT,
        Trigger.FILE,
    }
)
OF_ADMINS = frozenset({Trigger.RELOAD, Trigger.GAPS})

NAMING = OF_AN_ANSWER | OF_A_QUESTION | OF_A_PROPOSAL | OF_COORDINATORS - {Trigger.TELL_ALL}
"""Triggers whose buttons always name something; the others never do."""

NEVER_A_BUTTON = frozenset(
    {Trigger.TEXT, Trigger.EDITED, Trigger.STRANGE_COMMAND, Trigger.STALE, Trigger.IDENTITY_CODE}
)
"""What happens in other ways than by a press, whatever a button's data claims."""
