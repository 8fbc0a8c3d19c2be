"""`lomake.yaml`: questions that can be told apart, asked in order, and answered at all."""

from collections.abc import Callable, Iterator

from bot.content.checks.form_answers import choices, example, limits
from bot.content.checks.wordings import long_text, markdown_flaws, placeholder_flaws, unfilled_placeholders
from bot.content.draft import Folder, written
from bot.content.findings import Finding, error, notice
from bot.content.form_draft import ABOUT, CONSENT, DraftQuestion, draft_questions
from bot.content.form_model import Kind
from bot.content.messages import did_you_mean
from bot.content.placeholders import PLACEHOLDERS
from bot.content.wording import closest

ORGANISATION = "jarjesto"
"""The question that lists of proposals go by."""

TEXTS = {"kysymys": 300, "lyhyt": None, "ohje": 500, "miksi": 1000, "esimerkki": 1000}
"""Characters from which a text is no longer read at a glance; nothing breaks."""

RENDERED = ("ohje", "miksi")
"""Texts with placeholders and Markdown; the others are shown letter by letter, and exported."""

LONG_CONSENT = 1500

Questions = tuple[DraftQuestion, ...]


def form(folder: Folder) -> Iterator[Finding]:
    """Name everything that keeps the form from being asked, answered or read."""
    if folder.form is None or folder.form.data is None:
        return
    questions = draft_questions(folder.form)
    for check in WHOLE_FORM:
        yield from check(questions)
    for question in questions:
        for look in EACH_QUESTION:
            yield from look(question)
    consent = written(folder.form, (CONSENT, "teksti"))
    if consent is not None:
        yield from long_text(consent, "teksti", LONG_CONSENT)
        yield from placeholder_flaws(consent, PLACEHOLDERS)
        yield from markdown_flaws(consent)


def unique_ids(questions: Questions) -> Iterator[Finding]:
    """Name ids and headings that an earlier question has."""
    ids: dict[str, int] = {}
    names: dict[str, int] = {}
    for question in questions:
        if question.id is not None:
            if question.name in ids:
                yield error(question.place, "repeated-question", id=question.name, line=ids[question.name])
            ids.setdefault(question.name, question.place.line)
        if (name := question.text("lyhyt")) is not None:
            if name.line.casefold() in names:
                line = names[name.line.casefold()]
                yield notice(name.place, "repeated-heading", name=name.line, line=line)
            names.setdefault(name.line.casefold(), name.place.line)


def order(questions: Questions) -> Iterator[Finding]:
    """Name a `vain` that refers to no choice of the question `muoto`, or to one that is asked later."""
    about = next((question for question in questions if question.name == ABOUT), None)
    if about is not None:
        yield from _about(about)
    known = [choice.id for choice in about.choices] if about is not None else []
    asked = False
    for question in questions:
        asked = asked or question is about
        if question is about or not question.has("vain"):
            continue
        place = question.key_place("vain")
        if about is None:
            yield error(place, "only-without-about")
        elif not asked:
            yield error(place, "only-before-about", line=about.place.line)
        for name in question.only if known else ():
            if name.line not in known:
                hint = did_you_mean(_meant(name.line, about) or closest(name.line, known))
                yield error(name.place, "unknown-only", id=name.line, known=", ".join(known), hint=hint)


def _meant(name: str, about: DraftQuestion | None) -> str | None:
    """Return the id of the choice that has *name* as its name or as one of its words, or None."""
    for choice in about.choices if about is not None else ():
        if name.casefold() in (word.line.casefold() for word in (choice.name, *choice.words)):
            return choice.id
    return None


def _about(about: DraftQuestion) -> Iterator[Finding]:
    if about.kind not in (None, Kind.CHOICE):
        yield error(about.key_place("tyyppi"), "about-is-no-choice")
    if about.says("pakollinen") is False:
        yield error(about.key_place("pakollinen"), "about-is-optional")
    if about.has("vain"):
        yield error(about.key_place("vain"), "about-with-only")


def known_questions(questions: Questions) -> Iterator[Finding]:
    """Name what the form lacks: the organisation, or a way to tell which answers identify a person."""
    if not questions:
        return
    start = questions[0].document.key_place(("kysymykset",))
    if all(question.name != ORGANISATION for question in questions):
        yield notice(start, "no-organisation")
    if not any(question.is_contact for question in questions):
        yield notice(start, "no-contact-question")


def wordings(question: DraftQuestion) -> Iterator[Finding]:
    """Name texts that are long, placeholders that nothing fills, and Markdown that would not show as meant."""
    for key, longest in TEXTS.items():
        text = question.text(key)
        if text is None:
            continue
        yield from long_text(text, key, longest)
        if key in RENDERED:
            yield from placeholder_flaws(text, PLACEHOLDERS)
            yield from markdown_flaws(text)
        else:
            yield from unfilled_placeholders(text)


WHOLE_FORM: tuple[Callable[[Questions], Iterator[Finding]], ...] = (unique_ids, order, known_questions)
EACH_QUESTION: tuple[Callable[[DraftQuestion], Iterator[Finding]], ...] = (choices, limits, example, wordings)
