"""The inflection lint: each key word is asked in its other cases, and must lead where it leads itself.

A key word is a phrasing of one word: what people write who type "tietosuoja" today and "tietosuojasta" tomorrow. What
Voikko knows is declined by its lexicon; names and slang are, too, where the folder's own lists have them. Verbs,
greetings and foreign words are left alone: a form that nobody writes would only make noise.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from bot.content.findings import Finding, Severity
from bot.content.model import Knowledge, Phrasing, Place
from bot.finnish.declension import declined, declined_name
from bot.finnish.morphology import morphs
from bot.finnish.text import words
from bot.workshop.selftest import GOOD, Kind, Outcome, Question, Result
from bot.workshop.stealing import Case, Theft, places_of
from bot.workshop.wording import decimal, say

Forms = Mapping[str, tuple[str, ...]]
"""The case forms of key words."""

Fare = tuple[Result, str]
"""What became of a form, and the answer where it leads if that is not its own."""

SHOWN_FORMS = 4
"""Forms of one word that are listed: where more go astray, all do."""

_SENTENCES: Mapping[Result, str] = {
    Result.WRONG: "forms-elsewhere",
    Result.OFFERED_OTHERS: "forms-offered-others",
    Result.UNSURE: "forms-unanswered",
}
"""What is told of a form that leads astray. Buttons with the right answer among them are as good as an answer here:
one word alone may well mean more than one thing."""


def key_words(knowledge: Knowledge) -> tuple[str, ...]:
    """Return the key words of *knowledge*, each once."""
    return tuple(dict.fromkeys(word for _, _, word in _key_words(knowledge)))


def forms_of(knowledge: Knowledge, known: Forms) -> Forms:
    """Return the forms of every key word; those that are *known* are not worked out again."""
    own = own_words(knowledge)
    return {word: known[word] if word in known else _forms(word, own) for word in key_words(knowledge)}


def own_words(knowledge: Knowledge) -> Set[str]:
    """Return the words that the folder's word list and the names of its subjects consist of."""
    lists = [(head, *members) for head, members in knowledge.lexicon.synonyms.items()]
    lists += [subject.words for subject in knowledge.subjects]
    return {word for listed in lists for text in listed for word in words(text)}


def form_questions(knowledge: Knowledge, forms: Forms) -> tuple[Question, ...]:
    """Return a question for each key word that has *forms* and for each of these, in the order of the files."""
    asked = (
        Question(form, answer_id, Kind.FORM, phrasing.place, word=word)
        for answer_id, phrasing, word in _key_words(knowledge)
        if forms[word]
        for form in (word, *forms[word])
    )
    return tuple({question.key: question for question in asked}.values())


def astray(
    knowledge: Knowledge, questions: Sequence[Question], outcomes: Mapping[str, Outcome]
) -> tuple[Theft, ...]:
    """Return the forms among *questions* that lead elsewhere, those of one key word to one place together."""
    fares = {(question.own, question.text): _fare(outcomes[question.key]) for question in questions}
    lost: dict[tuple[str | None, str, Fare], list[Question]] = defaultdict(list)
    for question in questions:
        fare = fares[question.own, question.text]
        if _is_astray(fare, fares[question.own, question.word]):
            lost[question.own, question.word, fare].append(question)
    places = places_of(knowledge)
    return tuple(_theft(knowledge, lot, outcomes[lot[0].key], places) for lot in lost.values())


def _fare(outcome: Outcome) -> Fare:
    leads_elsewhere = outcome.result in (Result.WRONG, Result.OFFERED_OTHERS)
    return outcome.result, outcome.other if leads_elsewhere else ""


def _is_astray(fare: Fare, of_word: Fare) -> bool:
    """Tell whether a form that fares so is worth telling when its key word itself fares as *of_word*."""
    (result, _), (own_result, _) = fare, of_word
    return fare != of_word and (result is Result.WRONG or (result in _SENTENCES and own_result in GOOD))


def _theft(
    knowledge: Knowledge, lot: Sequence[Question], outcome: Outcome, places: Mapping[tuple[str, str], Place]
) -> Theft:
    """Return what is told of the forms *lot*, which fare alike; *outcome* is that of the first."""
    first, (result, thief) = lot[0], _fare(outcome)
    near = places.get((thief, outcome.text))
    message = say(
        "crisis" if thief == knowledge.crisis.id else _SENTENCES[result],
        text=first.text,
        word=first.word,
        forms=_listed([question.text for question in lot]),
        own=first.own,
        other=thief,
        near=outcome.text,
        margin=decimal(abs(outcome.margin)),
        place=f"{near.file}:{near.line}" if near else "–",
    )
    spot = first.place
    finding = Finding(spot.file, spot.line, spot.column, Severity.NOTICE, message)
    return Theft(Case.FORM, first, thief, outcome.margin, finding)


def _listed(forms: Sequence[str]) -> str:
    quoted = [f"«{form}»" for form in forms]
    if len(forms) > SHOWN_FORMS:
        return say("more-forms", shown=", ".join(quoted[:SHOWN_FORMS]), count=len(forms) - SHOWN_FORMS)
    return " tai ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def _key_words(knowledge: Knowledge) -> Iterator[tuple[str, Phrasing, str]]:
    """Yield the answer's id, the phrasing and the word of every phrasing of one word.

    The crisis answer has none: it is found by its own detector.
    """
    for answer in knowledge.answers:
        for phrasing in answer.phrasings if answer.id != knowledge.crisis.id else ():
            written = words(phrasing.text)
            if len(written) == 1:
                yield answer.id, phrasing, written[0]


def _forms(word: str, own: Set[str]) -> tuple[str, ...]:
    return declined(word) or (declined_name(word) if word in own and not morphs(word) else ())
