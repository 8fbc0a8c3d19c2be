"""What an admin of the knowledge is shown of what the bot could not answer: data alone.

It is put together by `bot.workshop.misses` and put into words by `bot.dialogue.knowledge_news`. Nothing in it names a
person.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked so often, in its commonest wording, and the answers offered with it."""

    question: str
    count: int
    last: date
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unhelpful:
    """An answer that did not help, how often it did and did not, and the questions that it followed then."""

    answer: str
    helped: int
    not_helped: int
    questions: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class Shortcomings:
    """What was asked since a day without an answer, or with one that was of no help; the worst first."""

    since: date
    unanswered: tuple[Asked, ...] = ()
    only_choices: tuple[Asked, ...] = ()
    unhelpful: tuple[Unhelpful, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to mend."""
        return not (self.unanswered or self.only_choices or self.unhelpful)
