"""What coordinators are told unasked: a proposal came, was completed, was withdrawn. Names no person."""

from bot.dialogue import buttons
from bot.dialogue.form.naming import name_of
from bot.dialogue.model import Audience, Notify, Reply, Trigger, World
from bot.dialogue.wording import plain, say
from bot.proposals.model import Proposal
from bot.proposals.reading import form_name, organisation


def notice(key: str, proposal: Proposal, world: World, round_name: str = "") -> Notify:
    """Return the notice *key* about *proposal*, with the button that opens it."""
    values = {
        "nimi": name_of(proposal, world),
        "järjestö": plain(organisation(proposal)) or say("koordinaattori.nimetön", world),
        "muoto": plain(form_name(proposal)),
        "tunnus": proposal.reference,
        "kierros": say("omat.kierros", world, {"kierros": plain(round_name)}) if round_name else "",
    }
    opening = buttons.button("nappi.avaa", Trigger.CASE, world, proposal.reference)
    reply = Reply(say(key, world, values), key, ((opening,),))
    return Notify(Audience.COORDINATORS, reply, proposal.reference)
