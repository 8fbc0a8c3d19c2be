"""What Telegram's answers do to the pace: told as a table of moments, without a clock."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.pacing import AT_ONCE, CHATS_IN_AN_OUTAGE, GAP, PACED_FOR, Pace, backoff

NOW = datetime(2027, 1, 15, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def outage(tries: int = 1) -> Pace:
    """Return the pace of an outage that began now and was seen to last *tries* times."""
    pace = Pace()
    for number in range(CHATS_IN_AN_OUTAGE):
        pace = pace.failed(str(number), NOW)
    for _ in range(tries - 1):
        pace = pace.failed("0", pace.opens_at)
    return pace


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(0, 1), (1, 2), (2, 4), (5, 32), (6, 60), (7, 60), (10_000, 60)]
)
def test_each_failure_doubles_the_wait_up_to_a_minute(attempts: int, seconds: int) -> None:
    assert backoff(attempts) == timedelta(seconds=seconds)


def test_nothing_is_paced_beforehand() -> None:
    pace = Pace()
    for under_way in range(AT_ONCE):
        assert pace.lets_start(NOW, under_way)
        pace = pace.started(NOW)
    assert not pace.lets_start(NOW, AT_ONCE)


class TestTooManyRequests:
    def test_one_chat_that_is_written_to_too_fast_holds_no_other(self) -> None:
        pace = Pace().refused("1", NOW, after(7)).refused("1", after(0.1), after(7))
        assert pace.lets_start(after(0.1), 0)

    def test_two_chats_within_a_second_hold_all_for_the_shorter_of_their_waits(self) -> None:
        pace = Pace().refused("1", NOW, after(40)).refused("2", after(0.9), after(3))
        assert not pace.lets_start(after(2.9), 0)
        assert pace.lets_start(after(3), 0)

    def test_two_chats_further_apart_hold_none(self) -> None:
        pace = Pace().refused("1", NOW, after(40)).refused("2", after(1.1), after(3))
        assert pace.lets_start(after(1.1), 0)

    def test_afterwards_messages_start_one_by_one_for_a_minute(self) -> None:
        pace = Pace().refused("1", NOW, after(5)).refused("2", NOW, after(5)).started(after(5))
        assert not pace.lets_start(after(5), 1)
        assert pace.lets_start(after(5) + GAP, 1)
        later = after(5) + PACED_FOR
        assert pace.started(later).lets_start(later, 1)

    def test_it_is_no_outage(self) -> None:
        assert not outage().refused("1", NOW, after(1)).is_outage


class TestOutage:
    def test_few_failing_chats_hold_no_other(self) -> None:
        pace = Pace()
        for number in range(CHATS_IN_AN_OUTAGE - 1):
            pace = pace.failed(str(number), NOW)
        assert pace.failed("0", NOW).lets_start(NOW, 0)

    def test_an_answer_in_between_starts_the_count_anew(self) -> None:
        pace = Pace()
        for number in range(3 * CHATS_IN_AN_OUTAGE):
            pace = pace.failed(str(number), NOW)
            pace = pace.answered() if number % 4 == 0 else pace
        assert not pace.is_outage

    def test_then_one_message_tries_for_all(self) -> None:
        pace = outage()
        assert not pace.lets_start(after(0.9), 0)
        assert pace.lets_start(after(1), 0)
        assert not pace.lets_start(after(1), 1)

    @pytest.mark.parametrize(("tries", "seconds"), [(1, 1), (2, 2), (3, 4), (7, 60), (20, 60)])
    def test_the_tries_become_rarer(self, tries: int, seconds: int) -> None:
        pace = outage(tries)
        assert pace.opens_at - pace.tried_at == timedelta(seconds=seconds)

    def test_what_had_started_before_does_not_count_as_a_try(self) -> None:
        pace = outage()
        assert pace.failed("late", after(0.5)).opens_at == pace.opens_at

    def test_an_answer_ends_it(self) -> None:
        pace = outage(5).answered()
        assert pace.lets_start(pace.opens_at, AT_ONCE - 1)

    def test_something_new_to_send_is_tried_a_second_after_the_last_try(self) -> None:
        pace = outage(7)
        hopeful = pace.encouraged()
        assert hopeful.opens_at == pace.tried_at + SECOND
        assert hopeful.is_outage

    def test_nothing_shortens_a_wait_that_telegram_asked_for(self) -> None:
        pace = Pace().refused("1", NOW, after(5)).refused("2", NOW, after(5))
        assert pace.encouraged().opens_at == after(5)
