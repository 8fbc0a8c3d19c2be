"""Whatever is written or pressed: an answer with a next step, never an exception."""

from hypothesis import given, settings
from hypothesis import strategies as some

from bot.dialogue.buttons import STALE, data_of, event_of
from bot.dialogue.model import Event, Session, State, Trigger
from bot.dialogue.step import step
from tests.dialogue.fakes import answer, choose, distress, events, unknown, world

VERDICTS = [
    answer("minno-haku"),
    answer("kiitos"),
    choose("minno-aikataulu", "harjoittelu-kesto"),
    distress(),
    unknown(),
]
SESSIONS = [
    Session(),
    Session(misses=3, asked=("a", "b")),
    Session(State.CHOOSING, offered=("minno-aikataulu", "harjoittelu-kesto"), question="kauanko"),
    Session(State.CHOOSING, offered=("poistettu",)),
    Session(State.CHOOSING),
]


@settings(max_examples=300, deadline=None)
@given(text=some.text(max_size=300), verdict=some.sampled_from(VERDICTS), session=some.sampled_from(SESSIONS))
def test_any_text_gets_a_reply_and_a_next_step(text: str, verdict: object, session: Session) -> None:
    place = world({text.strip(): verdict})  # type: ignore[dict-item]  # one of the verdicts above
    turn = step(session, Event(Trigger.TEXT, text), place)
    assert turn.replies
    assert all(reply.text.strip() for reply in turn.replies)
    assert events(turn)


@settings(max_examples=300, deadline=None)
@given(data=some.text(max_size=80), session=some.sampled_from(SESSIONS))
def test_any_button_data_gets_a_reply(data: str, session: Session) -> None:
    event = event_of(data) or STALE
    assert events(step(session, event, world()))


@settings(max_examples=200, deadline=None)
@given(
    trigger=some.sampled_from(Trigger), argument=some.text(max_size=50), session=some.sampled_from(SESSIONS)
)
def test_any_argument_of_any_trigger_gets_a_reply(trigger: Trigger, argument: str, session: Session) -> None:
    turn = step(session, Event(trigger, argument), world())
    assert all(len(data_of(event).encode()) <= 64 for event in events(turn))
