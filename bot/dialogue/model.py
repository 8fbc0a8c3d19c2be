"""What the dialogue is made of: sessions, events, replies, effects. Frozen data, no behaviour.

A channel (terminal, Telegram) turns what reaches it into an Event and shows the Replies of the Turn; the
shell (`bot.conversation`) keeps the Session and carries out the Effects.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from bot.content.model import Knowledge, Round
from bot.dialogue.shortcomings import Shortcomings
from bot.engine.engine import Engine
from bot.proposals.case import Case, Counts, Names
from bot.proposals.model import Answer, Proposal


class State(StrEnum):
    """Where a conversation stands."""

    ASKING = "asking"
    """Anything can be asked; nothing is waited for."""
    CHOOSING = "choosing"
    """Two to four buttons were offered; a word or number of theirs is taken as a press."""
    OFFERING = "offering"
    """Asked whether to take what was already said along into a new proposal."""
    FILLING = "filling"
    """A question of the form is open."""
    REVIEWING = "reviewing"
    """The summary of a draft is shown; anything in it can be corrected."""
    CONSENTING = "consenting"
    """The consent text is shown; agreeing sends the proposal."""
    LEAVING = "leaving"
    """Asked what becomes of the draft: keep, delete, or go on."""
    CONFIRMING = "confirming"
    """Asked whether to do something that cannot be undone; `Session.pending` is what "yes" does."""
    NOTING = "noting"
    """A coordinator is writing a note to the proposal that `Session.pending` names."""


class Trigger(StrEnum):
    """What can happen to a conversation. The value is what a button's data begins with."""

    TEXT = "text"
    START = "start"
    HELP = "help"
    MENU = "menu"
    SUBJECT = "subject"
    SHOW = "show"
    NONE_FITS = "none"
    HUMAN = "human"
    PRIVACY = "privacy"
    PROPOSE = "propose"
    """Make a proposal; typed, with what was said."""
    CHOOSER = "chooser"
    HELPED = "helped"
    NOT_HELPED = "not-helped"
    NEW_DRAFT = "new"
    TAKE_ALONG = "take"
    LEAVE_OUT = "leave-out"
    RESUME = "resume"
    """Go on with a draft; typed, without saying which."""
    PICK = "pick"
    """A choice of the open question: `question.choice`."""
    PICKED_ALL = "picked"
    SKIP = "skip"
    BACK = "back"
    WHY = "why"
    AS_WRITTEN = "as-written"
    """Keep what was typed last although it did not pass."""
    UNCHANGED = "unchanged"
    REVIEW = "review"
    CORRECT = "correct"
    FIX = "fix"
    """Ask the question again: `question`, of the draft under review."""
    SEND = "send"
    AGREE = "agree"
    DISAGREE = "disagree"
    CANCEL = "cancel"
    KEEP_DRAFT = "keep"
    DROP_DRAFT = "drop"
    OWN = "own"
    PROPOSAL = "proposal"
    FULL_TEXT = "full"
    EDIT = "edit"
    WITHDRAW = "withdraw"
    """Withdraw a sent proposal; typed, without saying which."""
    WITHDRAW_SURELY = "withdraw-yes"
    FORGET_ME = "forget"
    FORGET_ME_SURELY = "forget-yes"
    NO = "no"
    """Do not do what was asked about."""
    DESK = "desk"
    """Coordinators: the list of proposals; typed, without saying which."""
    BY_STATUS = "d-status"
    BY_ROUND = "d-round"
    CASE = "case"
    PAST = "past"
    DECIDE = "d-to"
    """Coordinators: choose a proposal's next status."""
    DECISION = "d-new"
    """Coordinators: what a status would mean, before it is set."""
    DECIDE_SURELY = "d-yes"
    TELL = "tell"
    TELL_SURELY = "tell-yes"
    TELL_ALL = "tell-all"
    TELL_ALL_SURELY = "all-yes"
    NOTE = "note"
    EXPORT = "export"
    FILE = "file"
    RELOAD = "reload"
    """Admins: look at the knowledge folder now."""
    GAPS = "gaps"
    """Admins: what went unanswered or did not help."""
    IDENTITY_CODE = "identity-code"
    """A message that held an identity code; its text comes without it. Never a button."""
    EDITED = "edited"
    """A message that was changed after it was sent; *text* is what it says now. Never a button."""
    STRANGE_COMMAND = "strange-command"
    """A /command that does not exist; never a button."""
    STALE = "stale"
    """A button whose data says nothing (any more); never a button of ours."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that reached the bot: a trigger, and a message's text or a button's argument (an id).

    *guarded*: the message held an identity code, which *text* is without; the person is told. *message* is the
    channel's number of the message, by which it is known again when it is changed later. *typed*: it was a
    /command, no button.
    """

    trigger: Trigger
    text: str = ""
    guarded: bool = False
    message: int | None = None
    typed: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Button:
    """A button and what pressing it means. Its data (`trigger:argument`) is at most 64 bytes."""

    label: str
    event: Event


Rows: TypeAlias = tuple[tuple[Button, ...], ...]
"""Buttons as they lie under a message."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One message of the bot: Markdown, rows of buttons, and the answer id or text key it was made from.

    *typed_is_answer*: a number or a name typed now is an answer, and never the place or label of a button.
    """

    text: str
    source: str
    buttons: Rows = ()
    typed_is_answer: bool = False


@dataclass(frozen=True, slots=True)
class Filling:
    """Where somebody is in the form.

    *reference* is the proposal being filled in, *field* the question that is open. *returns*: only this one is
    corrected, the summary follows. *failures* counts answers in a row that did not pass. *refused* is the text
    that a button can still keep as the answer, *attempt* tells which one it is. *picked* are the choices marked
    so far, *carried* what was said before and may be taken along.
    """

    reference: str
    field: str = ""
    returns: bool = False
    failures: int = 0
    refused: str = ""
    attempt: int = 0
    picked: tuple[str, ...] = ()
    carried: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """What is remembered of one conversation between messages.

    *asked* holds the last questions, oldest first and redacted: follow-ups are read in their light.
    *offered* are the ids behind the buttons of the last choice, *misses* how many messages in a row found no
    answer. *shown* is what was said last and can be rated, *question* what was typed before it, redacted;
    *rated* is what has been rated since it was last shown, so that a second press is known. *filling* is the
    form that is open, *pending* what "yes" does while something is to be confirmed, *written* which message
    answered which question of the form, or of one that was left since.
    """

    state: State = State.ASKING
    asked: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    misses: int = 0
    question: str = ""
    shown: tuple[str, ...] = ()
    rated: tuple[str, ...] = ()
    filling: Filling | None = None
    pending: Event | None = None
    written: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """What the configuration says about proposals: how many a day one person may send, days they are kept."""

    proposals_per_day: int = 10
    drafts_kept: int = 180
    proposals_kept: int = 1095


class Role(StrEnum):
    """What somebody may do besides what everybody may; the configuration says who has it."""

    COORDINATOR = "coordinator"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Desk:
    """What a coordinator has before them where a rule NEEDS it; *people* are the coordinators' names by id."""

    names: Names = field(default_factory=Names)
    people: Mapping[str, str] = field(default_factory=dict)
    listed: tuple[Proposal, ...] = ()
    counts: Counts = field(default_factory=Counts)
    case: Case | None = None
    held: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class World:
    """Everything a rule may look at besides the session and the event. *now* is local time.

    *own* are the person's drafts and proposals where the rule NEEDS them: drafts first, then the newest first.
    *fresh* is a reference that nobody has. *is_private*: nobody else reads along, as they do in a group.
    *user* is the person's id in the channel, *roles* what they may besides what everybody may, *desk* what a
    coordinator looks at, *shortcomings* what an admin does.
    """

    now: datetime
    knowledge: Knowledge
    engine: Engine
    own: tuple[Proposal, ...] = ()
    fresh: str = ""
    limits: Limits = Limits()
    is_private: bool = True
    user: str = ""
    roles: frozenset[Role] = frozenset()
    desk: Desk = Desk()
    shortcomings: Shortcomings | None = None

    def proposal(self, reference: str) -> Proposal | None:
        """Return the person's own proposal with this reference, or None."""
        return next((each for each in self.own if each.reference == reference), None)


class Need(StrEnum):
    """What a rule has to know from the database; the shell reads it before the step."""

    OWN = "own"
    """The person's drafts and proposals."""
    LIST = "list"
    """The page of proposals that the event names, and how many there are."""
    CASE = "case"
    """The proposal that the event, or else what is pending, begins with, as coordinators see it."""
    HELD = "held"
    """The proposals whose owners have yet to hear of their status."""
    GAPS = "gaps"
    """What went unanswered or did not help."""


@dataclass(frozen=True, slots=True)
class NoteMiss:
    """Remember a question that got no answer (`unknown`) or only choices, redacted and without its asker."""

    question: str
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteFeedback:
    """Remember that an answer helped or did not; *source* is an answer id or the key of a text."""

    source: str
    helped: bool
    question: str = ""


@dataclass(frozen=True, slots=True)
class BeginDraft:
    """Make an empty proposal of the person under *reference*, which is fresh; nothing of it is sent."""

    reference: str


@dataclass(frozen=True, slots=True)
class KeepAnswers:
    """Keep *answers* of the person's own proposal, each in the place of the one it replaces, which is deleted.

    In a sent proposal every changed question goes into its history.
    """

    reference: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Delete the person's own draft with everything in it."""

    reference: str


@dataclass(frozen=True, slots=True)
class SendProposal:
    """Turn the person's own draft into a proposal; do nothing when it has been sent already.

    *dropped* are questions whose answers are deleted because they do not belong to the chosen form. *consent*
    is the version of the text that was agreed to now.
    """

    reference: str
    status: str
    consent: str
    round: Round | None = None
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WithdrawProposal:
    """Give the person's own sent proposal the status of a withdrawn one."""

    reference: str
    status: str


@dataclass(frozen=True, slots=True)
class ForgetPerson:
    """Delete everything that is kept of the person: sessions, drafts and sent proposals with their history."""


class Audience(StrEnum):
    """To whom a message goes besides the one who is answered."""

    COORDINATORS = "coordinators"
    """The coordinators' chat and every coordinator."""
    SELF = "self"
    """The person who is answered, where nobody else reads along."""


@dataclass(frozen=True, slots=True)
class Notify:
    """Send *reply* to others; *about* is the reference of the proposal that it tells of."""

    to: Audience
    reply: Reply
    about: str | None = None


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Give a sent proposal this status, and tell its owner now or only when that is asked for."""

    reference: str
    status: str
    tell: bool


@dataclass(frozen=True, slots=True)
class TellOwners:
    """Tell the owners of these proposals of the status that each has now."""

    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddNote:
    """Keep a coordinator's note; *message* is the channel's number of the message it was written in."""

    reference: str
    text: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """Replace the coordinator's own note that was written in *message*."""

    message: int
    text: str


@dataclass(frozen=True, slots=True)
class SendFile:
    """Send the proposals of *view* (as a button carries it) to the person as a file of the *format*."""

    view: str
    format: str
    with_contacts: bool


@dataclass(frozen=True, slots=True)
class ReloadKnowledge:
    """Look at the knowledge folder at once, and tell the person what came of it."""


Effect = (
    NoteMiss
    | NoteFeedback
    | BeginDraft
    | KeepAnswers
    | DropDraft
    | SendProposal
    | WithdrawProposal
    | ForgetPerson
    | Notify
    | SetStatus
    | TellOwners
    | AddNote
    | ChangeNote
    | SendFile
    | ReloadKnowledge
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows an event: the session from now on, what is said, what is to be done."""

    session: Session
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...] = ()


Rule: TypeAlias = Callable[[Session, Event, World], Turn]
"""What follows an event in a state."""
