"""Which questions are asked: who wrote each set, who looked at it, and what in it every system can be asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Asked
from bot.workshop.known_questions import KnownQuestion, read_questions

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A file of questions with known answers. *author* and *use* are printed beside every figure's name."""

    path: Path
    author: str
    use: str

    @property
    def name(self) -> str:
        """Return what the set is called in tables."""
        return self.path.stem

    def read(self) -> tuple[KnownQuestion, ...]:
        """Return its questions."""
        return read_questions(self.path.read_text(encoding="utf-8").split("\n"))


MIXED = (
    QuestionSet(
        HERE / "questions.jsonl",
        "the project",
        "never learned from, but looked at while limits and phrasings were improved",
    ),
    QuestionSet(
        HERE / "fresh.jsonl",
        "somebody who had seen the facts and nothing of the project",
        "measured blind once (83.6 % right at once), looked at since; examples for distress only",
    ),
    QuestionSet(
        HERE / "blind.jsonl",
        "two others who had seen the facts and nothing of the project",
        "measured blind once (86.5 % right at once), then single words were looked at; now examples for distress",
    ),
    QuestionSet(
        HERE / "second.jsonl",
        "two more who had seen the facts and nothing of the project",
        "measured blind once (86.7 % right at once), then looked at; now examples for distress",
    ),
    QuestionSet(
        HERE / "held.jsonl",
        "the same two, every other message",
        "measured blind once (87.2 % right at once) and after one round of work; then what failed was read once",
    ),
    QuestionSet(
        HERE / "third.jsonl",
        "three more who had seen the facts and nothing of the project",
        "measured blind once (86.4 % right at once), then looked at; now examples for distress",
    ),
    QuestionSet(
        HERE / "apart.jsonl",
        "the same three, every other message",
        "measured blind (88.0 % right at once) and several times since; of its messages one, of distress, was read",
    ),
    QuestionSet(
        HERE / "fourth.jsonl",
        "three others who had seen the facts and nothing of the project",
        "measured blind once (90.1 % right at once), then looked at; now examples for distress",
    ),
    QuestionSet(
        HERE / "aside.jsonl",
        "the same three, every other message",
        "measured blind (87.5 % right at once) and several times since; none of it was read",
    ),
    QuestionSet(
        HERE / "fifth.jsonl",
        "one more who had seen the facts and nothing of the project",
        "measured blind; then its messages of distress, and what was taken for it, were read",
    ),
    QuestionSet(
        HERE / "unread.jsonl",
        "another one like that",
        "measured blind and a few times since; none of it was read",
    ),
    QuestionSet(
        HERE / "sixth.jsonl",
        "one more who had seen the facts and nothing of the project",
        "measured blind once (87.2 % right at once), then looked at",
    ),
    QuestionSet(
        HERE / "sealed.jsonl",
        "another one like that",
        "measured blind (87.4 % right at once) and several times since; none of it was read",
    ),
    QuestionSet(
        HERE / "seventh.jsonl",
        "one more who had seen the facts and nothing of the project",
        "measured blind once (84.4 % right at once), then looked at",
    ),
    QuestionSet(
        HERE / "closed.jsonl",
        "another one like that",
        "measured blind (92.3 % right at once) and several times since; none of it was read",
    ),
    QuestionSet(
        HERE / "eighth.jsonl",
        "one more who had seen the facts and nothing of the project",
        "measured blind once (86.4 % right at once); now examples for distress",
    ),
    QuestionSet(
        HERE / "locked.jsonl",
        "another one like that",
        "measured blind (90.4 % right at once) and several times since; none of it was read",
    ),
    QuestionSet(
        HERE / "ninth.jsonl",
        "one more who had seen the facts and nothing of the project",
        "measured blind once (92.8 % right at once), then looked at; now examples for distress",
    ),
    QuestionSet(
        HERE / "barred.jsonl",
        "another one like that",
        "measured blind (87.6 % right at once) and several times since; none of it was read",
    ),
    QuestionSet(
        HERE / "tenth.jsonl",
        "one more who had seen the facts and nothing of the project",
        "measured blind once (92.3 % right at once), then looked at",
    ),
    QuestionSet(
        HERE / "shut.jsonl",
        "another one like that",
        "measured blind (90.6 % right at once) and a few times since; none of it was read",
    ),
    QuestionSet(
        HERE / "first.jsonl",
        "one who had seen neither the facts nor the answers; the project says what is right",
        "first messages, measured blind once (38.6 % right at once), then looked at; ambiguous ones were left out",
    ),
)
"""Sets of all kinds of questions, which are given to every system as far as it can be asked."""

BESIDE = frozenset({"questions", "apart", "aside", "unread"})
"""Sets that the other systems are asked as well: the project's own, and those of strangers that nobody has read. All of
them would take the slowest system half an hour."""

TALK = (
    QuestionSet(
        HERE / "followups.jsonl", "the project", "one half looked at, `…-held` not; never learned from"
    ),
    QuestionSet(
        HERE / "doubles.jsonl", "the project", "one half looked at, `…-held` not; never learned from"
    ),
    QuestionSet(
        HERE / "turns.jsonl",
        "somebody who had seen the facts and nothing of the project",
        "follow-ups and double questions to be hard: measured blind once (67.9 and 68.6 %), then looked at",
    ),
    QuestionSet(
        HERE / "chats.jsonl",
        "two others like that",
        "follow-ups and double questions as they come: measured blind once (82.5 and 88.3 %), then looked at",
    ),
    QuestionSet(
        HERE / "overheard.jsonl",
        "the same two, every other message",
        "measured blind (83.3 and 90.0 %) and several times since; none of it was read",
    ),
    QuestionSet(
        HERE / "bolted.jsonl",
        "one more like that",
        "follow-ups and double questions as they come: measured blind (89.2 and 94.2 %); none of it was read",
    ),
)
"""Follow-ups and messages with two questions: for the engine alone, as the others know no conversation."""

OWN_AUTHOR, OWN_USE = "named on the command line", "not known here"
"""What is said of a set that somebody brings (`--set FILE`)."""

TESTS_AUTHOR, TESTS_USE = (
    "the project",
    "weights are learned from it, so each fifth is asked with weights learned from the rest",
)
"""The same for the folder's own test questions."""


def single(questions: Sequence[KnownQuestion], crisis: str) -> tuple[KnownQuestion, ...]:
    """Return the questions that every system can be asked: one matter, no context, a subject, no distress."""
    return tuple(
        question
        for question in questions
        if not (question.second or question.context or question.candidates) and question.right != {crisis}
    )


def asked(questions: Sequence[KnownQuestion]) -> tuple[Asked, ...]:
    """Return *questions* without what only the engine could make use of."""
    return tuple(Asked(question.text, question.style, question.right) for question in questions)
