"""JSON for other programs: a list of proposals, keys that never change, answers by the ids of the questions."""

import json
from datetime import datetime
from typing import TypeAlias

from bot.desk.batch import Batch
from bot.desk.contacts import without_contacts
from bot.desk.wording import Words
from bot.proposals.model import FORM, HistoryEntry, Proposal
from bot.proposals.reading import entries, form_name, organisation

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def write_json(batch: Batch) -> bytes:
    """Return *batch* as a JSON list."""
    shown = batch.proposals if batch.with_contacts else without_contacts(batch.proposals, batch.form)
    return dumped([proposal_data(proposal, batch.words) for proposal in shown])


def proposal_data(proposal: Proposal, words: Words) -> dict[str, Json]:
    """Return *proposal* as JSON has it; a question without an entry in `answers` was not answered."""
    muoto = proposal.value(FORM)
    return {
        "reference": proposal.reference,
        "status": proposal.status,
        "status_name": words.status(proposal.status),
        "round": proposal.round,
        "round_name": words.round(proposal.round) or None,
        "form": muoto if isinstance(muoto, str) else None,
        "form_name": form_name(proposal) or None,
        "organisation": organisation(proposal) or None,
        "source": proposal.source,
        "sent_at": _moment(proposal.sent_at, words),
        "changed_at": _moment(proposal.changed_at, words),
        "consent": proposal.consent,
        "consented_at": _moment(proposal.consented_at, words),
        "told_status": proposal.told,
        "held": proposal.is_held,
        "answers": {
            entry.field.id: {
                "question": entry.field.name,
                "value": list(value) if isinstance(value := entry.answer.value, tuple) else value,
                "shown": entry.shown,
                "as_written": entry.answer.as_written,
            }
            for entry in entries(proposal)
            if entry.answer.value is not None
        },
    }


def happening_data(entry: HistoryEntry, words: Words) -> dict[str, Json]:
    """Return one thing that happened as JSON has it."""
    return {
        "at": _moment(entry.at, words),
        "what": entry.what.value,
        "who": entry.who.value,
        "field": entry.field,
        "status": entry.status,
        "round": entry.round,
    }


def dumped(data: Json) -> bytes:
    """Return *data* as JSON that people can read too."""
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode()


def _moment(moment: datetime | None, words: Words) -> str | None:
    return None if moment is None else words.local(moment).isoformat(timespec="seconds")
