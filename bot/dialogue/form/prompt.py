"""One question of the form as a message: what is asked, what fits, and the buttons under it."""

from collections.abc import Iterator, Mapping

from bot.content.form_model import Field, Kind
from bot.dialogue import buttons
from bot.dialogue.model import Button, Filling, Reply, Rows, Trigger, World
from bot.dialogue.wording import fill, label, number, plain, say
from bot.proposals.model import FORM, Proposal
from bot.proposals.reading import applying
from bot.proposals.shown import shown

PICKED = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.YES_NO})
"""Kinds that are answered by a button."""

YES, NO = "yes", "no"
"""What stands for yes and no in the data of a button."""


def ask(filling: Filling, proposal: Proposal, world: World) -> Reply:
    """Return the open question of *filling*."""
    field = world.knowledge.form.field(filling.field)
    if field is None:
        raise ValueError(f"the form has no question {filling.field!r}")
    blocks = (
        f"*{_stage(filling, field, proposal, world)}*",
        f"**{plain(field.question)}**",
        fill(field.hint, world),
        " ".join(_bounds(field, world)),
        _now(field, proposal, world),
    )
    rows = (*_choices(field, filling, world), *_ways(field, filling, proposal, world))
    text = "\n\n".join(block for block in blocks if block)
    return Reply(text, source_of(field), rows, typed_is_answer=field.kind in (Kind.NUMBER, Kind.CHOICES))


def source_of(field: Field) -> str:
    """Return what a question's message is called in scripts and logs."""
    return f"lomake:{field.id}"


def previous(field: Field, proposal: Proposal, world: World) -> Field | None:
    """Return the question before *field*, or None before the first."""
    fields = applying(world.knowledge.form, proposal.value(FORM))
    place = next((place for place, each in enumerate(fields) if each.id == field.id), 0)
    return fields[place - 1] if place > 0 else None


def _stage(filling: Filling, field: Field, proposal: Proposal, world: World) -> str:
    if filling.returns:
        return say("lomake.korjaus", world)
    fields = [each.id for each in applying(world.knowledge.form, proposal.value(FORM))]
    place = fields.index(field.id) + 1 if field.id in fields else len(fields)
    return say("lomake.vaihe", world, {"numero": str(place), "kaikkiaan": str(len(fields))})


def _bounds(field: Field, world: World) -> Iterator[str]:
    """Return what fits into an answer, told beforehand."""
    limits = {"alaraja": number(field.least or 0), "raja": number(field.most or 0)}
    if field.kind is Kind.TEXT and field.most:
        yield say("lomake.vähintään-enintään" if (field.least or 0) > 2 else "lomake.enintään", world, limits)
    if field.kind is Kind.NUMBER and field.least is not None and field.most is not None:
        yield say("lomake.luku-väliltä", world, limits)
    if field.kind is Kind.CHOICES:
        yield say("lomake.monta", world)
    if not field.required:
        yield say("lomake.vapaaehtoinen", world)


def _now(field: Field, proposal: Proposal, world: World) -> str:
    """Return the answer that is there already, if any."""
    value = plain(shown(field, proposal.value(field.id)))
    return say("lomake.nyt", world, {"vastaus": value}) if value else ""


def _choices(field: Field, filling: Filling, world: World) -> Rows:
    match field.kind:
        case Kind.CHOICE:
            return tuple((_pick(field, each.id, each.name),) for each in field.choices)
        case Kind.CHOICES:
            marked = ((each.id, _marked(each.id, each.name, filling, world)) for each in field.choices)
            done = buttons.button("nappi.valmis", Trigger.PICKED_ALL, world, field.id)
            return (*((_pick(field, choice, name),) for choice, name in marked), (done,))
        case Kind.YES_NO:
            names: Mapping[str, str] = {YES: "nappi.kyllä", NO: "nappi.ei"}
            return (tuple(_pick(field, each, label(key, world)) for each, key in names.items()),)
        case _:
            return ()


def _marked(choice: str, name: str, filling: Filling, world: World) -> str:
    return say("nappi.valittu", world, {"nimi": name}) if choice in filling.picked else name


def _pick(field: Field, choice: str, name: str) -> Button:
    return buttons.named(name, Trigger.PICK, f"{field.id}.{choice}")


def _ways(field: Field, filling: Filling, proposal: Proposal, world: World) -> Rows:
    """Return the rows that lead on, back and out."""
    forth, back = [], []
    if proposal.value(field.id) is not None:
        forth.append(buttons.button("nappi.ennallaan", Trigger.UNCHANGED, world, field.id))
    if not field.required:
        forth.append(buttons.button("nappi.ohita", Trigger.SKIP, world, field.id))
    forth.append(buttons.button("nappi.miksi", Trigger.WHY, world, field.id))
    if not filling.returns and previous(field, proposal, world) is not None:
        back.append(buttons.button("nappi.takaisin", Trigger.BACK, world, field.id))
    if filling.returns and proposal.is_draft:
        back.append(buttons.button("nappi.yhteenveto", Trigger.REVIEW, world))
    back.append(buttons.button("nappi.keskeytä", Trigger.CANCEL, world))
    return (tuple(forth), tuple(back))
