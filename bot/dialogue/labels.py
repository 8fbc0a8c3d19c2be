"""What stands on a button to an answer, so that it is clear without the message above it."""

from bot.content.model import Answer, Subject
from bot.dialogue.model import World
from bot.dialogue.wording import say
from bot.finnish.text import fold


def with_subject(answer: Answer, world: World) -> str:
    """Return the label of *answer*, with its subject in front unless that would say nothing new."""
    subject = world.knowledge.subject(answer.subject)
    if subject is None or not subject.words or _names(answer.button, subject):
        return answer.button
    return say("nappi.aihe-ja-vastaus", world, {"otsikko": subject.title, "nappi": answer.button})


def _names(text: str, subject: Subject) -> bool:
    written = fold(text.casefold())
    return any(fold(word.casefold()) in written for word in (subject.id, *subject.words))
