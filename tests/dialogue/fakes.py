"""A ten-line engine that answers what it is told to, and the real knowledge to answer from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from bot.content.loader import load
from bot.content.model import Answer, Contact, Contacts, Controller, Knowledge, Lexicon, Place, Subject
from bot.content.shipped import shipped_folder
from bot.dialogue.model import (
    BeginDraft,
    DropDraft,
    Effect,
    Event,
    ForgetPerson,
    KeepAnswers,
    Reply,
    SendProposal,
    Session,
    Trigger,
    Turn,
    WithdrawProposal,
    World,
)
from bot.dialogue.step import step
from bot.engine.intents import Intent
from bot.engine.model import Candidate, Decision, How, Parts, Reading, Verdict, Word
from bot.proposals.model import Proposal

NOW = datetime(2027, 1, 15, 12, tzinfo=ZoneInfo("Europe/Helsinki"))


@cache
def shipped() -> Knowledge:
    return load(shipped_folder(), date(2026, 11, 21))


def answer(*ids: str) -> Verdict:
    parts = Parts(*(1.0 for _ in fields(Parts)))
    found = tuple(Candidate(each, 0.9, 0.9, parts) for each in ids)
    return Verdict(Decision.ANSWER, found, (), found, ())


def choose(*ids: str) -> Verdict:
    return Verdict(Decision.CHOOSE, (), ids, (), ())


def unknown(*named: str) -> Verdict:
    """Return a verdict without an answer to a message whose words name the subjects *named* and no more."""
    said = tuple(Word(each, each, {each: 1.0}, 1.0, How.OWN, frozenset({each})) for each in named)
    reading = Reading(" ".join(named), said, frozenset(named))
    return Verdict(Decision.UNKNOWN, (), (), (), (reading,))


def distress() -> Verdict:
    return replace(unknown(), distress="en jaksa enää elää")


@dataclass
class FakeEngine:
    """Knows the verdicts it was given and no answer to anything else; remembers what it was asked."""

    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    heard: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    intents: Mapping[str, Intent] = field(default_factory=dict)

    def answer(self, text: str, context: tuple[str, ...] = ()) -> Verdict:
        self.heard.append((text, tuple(context)))
        return self.verdicts.get(text, unknown())

    def intent(self, text: str) -> Intent | None:
        return self.intents.get(text)

    def distress(self, text: str) -> bool:
        return self.verdicts.get(text, unknown()).distress is not None


def world(
    verdicts: Mapping[str, Verdict] | None = None,
    knowledge: Knowledge | None = None,
    intents: Mapping[str, Intent] | None = None,
) -> World:
    engine = FakeEngine(verdicts or {}, intents=intents or {})
    return World(NOW, knowledge or shipped(), engine)  # type: ignore[arg-type]  # a stand-in


def tiny(*answers: Answer) -> Knowledge:
    """Return knowledge of *answers* only, in the subjects they name: no greeting, no person."""
    ids = dict.fromkeys(each.subject for each in answers)
    subjects = tuple(
        Subject(each, each.title(), (), tuple(one for one in answers if one.subject == each)) for each in ids
    )
    contact = Contact("vaihde", "Vaihde", phone="09 123")
    contacts = Contacts((contact,), contact, Controller("Yhdistys ry"))
    whole = shipped()
    return replace(
        whole, subjects=subjects, lexicon=Lexicon(), contacts=contacts, rounds=(), tests=(), digest=""
    )


def entry(answer_id: str, subject: str = "asiat", **others: object) -> Answer:
    base = Answer(answer_id, subject, f"Mikä on {answer_id}?", f"Vastaus {answer_id}.", Place("a.yaml", 1))
    return replace(base, **others)  # type: ignore[arg-type]  # the fields of an answer, by name


def after(effect: Effect, own: tuple[Proposal, ...], place: World) -> tuple[Proposal, ...]:
    """Return a person's proposals once *effect* was carried out, as the database would give them."""
    match effect:
        case BeginDraft(reference):
            return (Proposal(reference, place.now, place.now), *own)
        case KeepAnswers(reference, answers):
            return _changed(own, reference, lambda each: each.with_answers(answers, place.knowledge.form))
        case DropDraft(reference):
            return tuple(each for each in own if each.reference != reference)
        case SendProposal(reference, status, consent, landing, dropped):
            return _changed(
                own,
                reference,
                lambda each: replace(
                    each,
                    sent_at=place.now,
                    status=status,
                    consent=consent,
                    consented_at=place.now,
                    round=landing.id if landing else None,
                    answers=tuple(one for one in each.answers if one.field not in dropped),
                ),
            )
        case WithdrawProposal(reference, status):
            return _changed(own, reference, lambda each: replace(each, status=status))
        case ForgetPerson():
            return ()
        case _:
            return own


def _changed(
    own: tuple[Proposal, ...], reference: str, change: Callable[[Proposal], Proposal]
) -> tuple[Proposal, ...]:
    return tuple(change(each) if each.reference == reference else each for each in own)


@dataclass
class Talk:
    """A conversation that goes on: what was said last is at hand."""

    world: World
    session: Session = field(default_factory=Session)
    turn: Turn | None = None
    own: tuple[Proposal, ...] = ()
    next: int = 1

    def says(self, text: str) -> Turn:
        return self.does(Event(Trigger.TEXT, text))

    def presses(self, trigger: Trigger, argument: str = "") -> Turn:
        return self.does(Event(trigger, argument))

    def does(self, event: Event) -> Turn:
        self.turn = step(
            self.session, event, replace(self.world, own=self.own, fresh=f"AAAAA-{self.next:05}")
        )
        self.next += 1
        self.session = self.turn.session
        for effect in self.turn.effects:
            self.own = after(effect, self.own, self.world)
        return self.turn


def sources(turn: Turn) -> list[str]:
    return [reply.source for reply in turn.replies]


def labels(reply: Reply) -> list[str]:
    return [button.label for row in reply.buttons for button in row]


def events(turn: Turn) -> list[Event]:
    return [button.event for reply in turn.replies for row in reply.buttons for button in row]
