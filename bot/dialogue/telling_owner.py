"""The message that tells an owner of a new status. Pure, and not in need of a World: the shell sends it too.

Whether and when it is sent is decided by the desk.
"""

from bot.content.form_model import Status
from bot.content.model import Knowledge
from bot.dialogue.model import Button, Event, Reply, Trigger
from bot.dialogue.wording import contact_line, filled, plain
from bot.proposals.case import Names
from bot.proposals.model import Proposal
from bot.proposals.reading import title

SOURCE = "ilmoitus.tila"
"""The text that the message is made from."""


def status_news(proposal: Proposal, knowledge: Knowledge, names: Names) -> Reply:
    """Return what the owner of *proposal* reads about the status it has.

    One that `tilat.yaml` has lost has a name, from *names*, and no explanation.
    """
    texts = knowledge.texts
    status = knowledge.statuses.status(proposal.status or "")
    values = {
        "nimi": plain(title(proposal) or texts["ehdotus.nimetön"].strip()),
        "tunnus": proposal.reference,
        "tila": plain(status.name if status else names.statuses.get(proposal.status or "", "")),
        "kerrotaan": meaning(status, proposal, knowledge, names) if status else "",
    }
    rows = (
        (Button(texts["nappi.avaa-ehdotus"].strip(), Event(Trigger.PROPOSAL, proposal.reference)),),
        (Button(texts["nappi.valikko"].strip(), Event(Trigger.MENU)),),
    )
    return Reply(filled(texts[SOURCE], values), SOURCE, rows)


def meaning(status: Status, proposal: Proposal, knowledge: Knowledge, names: Names) -> str:
    """Return what *status* means for the owner of *proposal*, as Markdown."""
    known = next((each.name for each in knowledge.rounds if each.id == proposal.round), None)
    place = known or names.rounds.get(proposal.round or "")
    values = {
        "kierros": plain(place) if place else knowledge.texts["ehdotus.seuraava-kierros"].strip(),
        "yhteystieto": contact_line(knowledge.contacts.default),
    }
    return filled(status.told, values)
