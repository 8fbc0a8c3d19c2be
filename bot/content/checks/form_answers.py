"""`lomake.yaml`, question by question: choices, limits and examples that some answer can meet."""

import re
from collections import defaultdict
from collections.abc import Iterator

from bot.content.assemble_form import TEXT_LIMIT
from bot.content.draft import Written
from bot.content.findings import Finding, error, notice
from bot.content.form_draft import ABOUT, CHOICES, LEAST, MOST, DraftChoice, DraftQuestion
from bot.content.form_model import Kind

LONGEST_TEXT = 4000
"""Characters of an answer; what Telegram takes in one message is a little more."""

NUMBER_OF_CHOICES = range(2, 13)
LIMITED = (Kind.TEXT, Kind.NUMBER, Kind.CHOICES)
WITH_CHOICES = (Kind.CHOICE, Kind.CHOICES)

_BETWEEN = re.compile(r"[\s,;]+")
_AND = ("", "ja", "sekä")


def choices(question: DraftQuestion) -> Iterator[Finding]:
    """Name choices that are missing, too many, out of place, or that a person could not tell apart."""
    if question.kind is None:
        return
    count = len(question.items(CHOICES))
    if question.kind not in WITH_CHOICES:
        if count:
            yield error(question.key_place(CHOICES), "choices-out-of-place", kind=question.kind)
        return
    if not question.has(CHOICES):
        yield error(question.place, "no-choices", id=question.name, kind=question.kind)
    elif count and count not in NUMBER_OF_CHOICES:
        place = question.key_place(CHOICES)
        yield error(
            place, "number-of-choices", count=count, least=NUMBER_OF_CHOICES[0], most=NUMBER_OF_CHOICES[-1]
        )
    yield from _repeated_choices(question)
    for choice in question.choices if question.name != ABOUT else ():
        if choice.rounds is not None:
            yield notice(choice.rounds.place, "rounds-out-of-place")


def _repeated_choices(question: DraftQuestion) -> Iterator[Finding]:
    ids: dict[str, int] = {}
    names: dict[str, int] = {}
    for choice in question.choices:
        name, line = choice.name.line.casefold(), choice.name.place.line
        if name in names:
            yield error(choice.name.place, "repeated-choice", name=choice.name.line, line=names[name])
        elif choice.id and choice.id in ids:
            yield error(choice.id_place, "repeated-choice-id", id=choice.id, line=ids[choice.id])
        names.setdefault(name, line)
        ids.setdefault(choice.id, line)
    for word, meant in _words(question.choices).items():
        if len(meant) > 1:
            place, others = meant[-1][0].place, ", ".join(choice.name.line for _, choice in meant[:-1])
            yield notice(place, "choice-word-shared", word=word, other=others)


def _words(choices: tuple[DraftChoice, ...]) -> dict[str, list[tuple[Written, DraftChoice]]]:
    """Return the choices that each name or other word leads to, each choice once."""
    meant: dict[str, list[tuple[Written, DraftChoice]]] = defaultdict(list)
    for choice in choices:
        for word in (choice.name, *choice.words):
            if all(other is not choice for _, other in meant[word.line.casefold()]):
                meant[word.line.casefold()].append((word, choice))
    names = [choice.name.line.casefold() for choice in choices]
    return {word: found for word, found in meant.items() if names.count(word) < 2}


def limits(question: DraftQuestion) -> Iterator[Finding]:
    """Name limits that nothing can meet, and those of types that have none."""
    least, most = question.number(LEAST), question.number(MOST)
    if question.kind is None:
        return
    if question.kind not in LIMITED:
        for key in (LEAST, MOST):
            if question.has(key):
                yield error(question.key_place(key), "limits-out-of-place", key=key, kind=question.kind)
        return
    if question.kind is Kind.TEXT:
        if most is not None and most > LONGEST_TEXT:
            yield error(question.key_place(MOST), "limit-too-high", limit=LONGEST_TEXT)
        most = TEXT_LIMIT if most is None and not question.has(MOST) else most
    if least is not None and most is not None and least > most:
        yield error(question.key_place(LEAST), "limits-crossed", least=least, most=most)
    elif question.kind is Kind.CHOICES and least is not None and least > len(question.items(CHOICES)) > 0:
        yield error(question.key_place(LEAST), "more-than-choices", least=least)


def example(question: DraftQuestion) -> Iterator[Finding]:
    """Name an example that its own question would refuse."""
    text = question.text("esimerkki")
    if text is None:
        return
    least, most = question.number(LEAST) or 0, question.number(MOST)
    match question.kind:
        case Kind.TEXT:
            longest = most or TEXT_LIMIT
            if not least <= len(text.line) <= longest:
                length = len(text.line)
                yield error(text.place, "example-length", length=length, least=least, most=longest)
        case Kind.NUMBER:
            number = question.number("esimerkki")
            if number is None or number < least or (most is not None and number > most):
                yield error(text.place, "example-number", value=text.line)
        case Kind.CHOICE | Kind.CHOICES if question.choices:
            if rest := _no_choice(text.line, question):
                yield error(text.place, "example-choice", value=rest)


def _no_choice(example: str, question: DraftQuestion) -> str:
    """Return what of *example* names none of the choices; names may hold commas and the word «ja»."""
    rest = example.casefold()
    names = (choice.name.line.casefold() for choice in question.choices)
    if question.kind is Kind.CHOICE:
        return "" if rest in names else example
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, ",")
    return " ".join(word for word in _BETWEEN.split(rest) if word not in _AND)
