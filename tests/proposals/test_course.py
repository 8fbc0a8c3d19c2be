"""References, statuses and rounds: where a proposal stands and what may happen to it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.proposals.references import ALPHABET, POSSIBILITIES, as_reference, reference_from
from bot.proposals.rounds import landing_round, round_after
from bot.proposals.statuses import legal, may_edit, may_withdraw
from tests.proposals.small import FORM, STATUSES, TODAY, a_round, proposal

AUTUMN = a_round("syksy-2026", date(2026, 9, 1), date(2026, 10, 31))
SPRING = a_round("kevat-2027", date(2026, 11, 1), date(2026, 11, 30))
NEXT = a_round("syksy-2027", date(2027, 4, 1), date(2027, 5, 31))
LAST = a_round("kevat-2028", date(2027, 10, 1), date(2027, 11, 30))
ROUNDS = (LAST, AUTUMN, NEXT, SPRING)


class TestReferences:
    @given(some.integers(0, POSSIBILITIES - 1))
    def test_every_number_has_its_own_reference_that_reads_back(self, number: int) -> None:
        reference = reference_from(number)
        digits = [ALPHABET.index(sign) for sign in reversed(reference.replace("-", ""))]
        restored = 0
        for digit in digits:
            restored = restored * len(ALPHABET) + digit
        assert restored == number
        assert as_reference(reference) == reference

    @pytest.mark.parametrize(
        "text",
        [
            "K7RTX-2MQ9P", "k7rtx-2mq9p", "K7RTX2MQ9P", "k7rtx 2mq9p", "K7RTX – 2MQ9P", " K7RTX-2MQ9P. ",
            "K7RTX_2MQ9P",
            "tunnus: K7RTX-2MQ9P", "#K7RTX-2MQ9P", "”K7RTX-2MQ9P”", "ehdotukseni k7rtx2mq9p tilanne",
            "K7RTX-2M09P",
            "K7RTX-2MO9P", "KIRTX-2MQ9P",
        ],
    )  # fmt: skip
    def test_it_is_read_however_it_is_typed(self, text: str) -> None:
        read = as_reference(text)
        assert read == ("KJRTX-2MQ9P" if text.startswith("KI") else "K7RTX-2MQ9P")

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "K7RTX",
            "K7RTX-2MQ9",
            "K7RTX-2MQ9PX",
            "missa tassa",
            "peruuttaja",
            "kahvi tauko",
            "040 123 4567",
        ],
    )
    def test_other_words_are_none(self, text: str) -> None:
        assert as_reference(text) is None


class TestStatuses:
    def test_a_coordinator_may_set_what_the_file_allows_and_knows(self) -> None:
        assert [each.id for each in legal(STATUSES, "uusi")] == ["kasittelyssa", "hylatty"]
        assert legal(STATUSES, "tuntematon") == ()
        assert legal(STATUSES, None) == ()

    @pytest.mark.parametrize(
        ("status", "may"),
        [
            ("uusi", True),
            ("hyvaksytty", True),
            ("tuntematon", True),
            ("hylatty", False),
            ("peruttu", False),
            (None, False),
        ],
    )
    def test_the_owner_may_withdraw_what_is_not_closed(self, status: str | None, may: bool) -> None:
        assert may_withdraw(STATUSES, proposal(status=status)) is may

    @pytest.mark.parametrize(
        ("status", "today", "may"),
        [
            ("uusi", date(2026, 11, 30), True),
            ("uusi", date(2026, 12, 1), False),
            ("kasittelyssa", TODAY, False),
            ("tuntematon", TODAY, False),
            (None, date(2026, 12, 1), True),
        ],
    )
    def test_the_owner_may_edit_while_status_and_round_allow(
        self, status: str | None, today: date, may: bool
    ) -> None:
        assert may_edit(STATUSES, proposal(status=status), SPRING, today) is may

    def test_without_a_round_only_the_status_counts(self) -> None:
        assert may_edit(STATUSES, proposal(status="uusi"), None, date(2030, 1, 1))


class TestRounds:
    @pytest.mark.parametrize(
        ("today", "landing"),
        [
            pytest.param(date(2026, 11, 1), SPRING, id="on the first day"),
            pytest.param(date(2026, 11, 30), SPRING, id="on the last day"),
            pytest.param(date(2026, 12, 1), NEXT, id="between two rounds"),
            pytest.param(date(2028, 1, 1), None, id="after the last one"),
        ],
    )
    def test_a_proposal_lands_in_the_round_that_is_open_or_opens_next(
        self, today: date, landing: object
    ) -> None:
        assert landing_round(FORM, "minno", ROUNDS, today) == landing

    @pytest.mark.parametrize("muoto", ["harjoittelu", "avoin", "tuntematon", None])
    def test_other_forms_of_cooperation_have_no_rounds(self, muoto: str | None) -> None:
        assert landing_round(FORM, muoto, ROUNDS, TODAY) is None

    def test_of_two_open_rounds_the_one_that_opened_first(self) -> None:
        other = replace(SPRING, id="rinnakkainen", opens=date(2026, 11, 10))
        assert landing_round(FORM, "minno", (other, SPRING), TODAY) == SPRING

    @pytest.mark.parametrize(
        ("left", "today", "to"),
        [
            pytest.param("kevat-2027", TODAY, NEXT, id="the next"),
            pytest.param("syksy-2026", TODAY, SPRING, id="one that is open now"),
            pytest.param("syksy-2026", date(2027, 1, 1), NEXT, id="never one that has closed"),
            pytest.param("kevat-2028", TODAY, None, id="none after the last"),
            pytest.param(None, TODAY, SPRING, id="from no round at all"),
            pytest.param("kadonnut", TODAY, SPRING, id="from one that nobody knows"),
        ],
    )
    def test_a_proposal_moves_on_to_the_next_round(self, left: str | None, today: date, to: object) -> None:
        assert round_after(ROUNDS, left, today) == to
