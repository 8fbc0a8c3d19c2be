"""What a free message says about the questions of the form, so that nobody has to say it again.

Precision before recall: what is said of the past, of others, in a comparison or a denial is left alone, and two
candidates are none. What a proposal is about is not picked out here: that is the message itself.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from bot.content.form_model import Choice, Field, Form, Kind
from bot.proposals.email_address import addresses
from bot.proposals.folding import folded, folded_words
from bot.proposals.mentions import NEGATIONS, mentions, ways
from bot.proposals.model import FORM, ORGANISATION, Value
from bot.proposals.names import contact_person_in, organisation_in
from bot.proposals.phone_number import phones
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept
from bot.proposals.whole_number import NUMBER_WORDS
from bot.proposals.wished_times import wished_times

CONTACT_PERSON, TRAINEES = "yhteyshenkilo", "maara"
"""Questions of the form that only this module knows by id. A form may lack them."""

LONGEST_READ = 4096
SHORTEST_NAME = 4
"""Letters of a name that is looked for in a story: «AMK» there is the school, not a thesis."""

_EVERYDAY = frozenset({"projekti", "ryhmätyö", "hanke", "lopputyö", "avoin", "jokin muu", "joku muu"})
"""Names of choices that mean other things in a story («meillä on projekti, jossa …»)."""

_WISH = re.compile(
    r"\b(?:halua|halut|toivo|tarvi|tarvet|etsi|ehd?ot|kaip|kiinnost|idea|ideoi|ota(?:mme|n)?\b|otta|tarjo|hake|haku|saada\b"
    r"|saisi|saam|olisi|sopi|voisi|voidaan|alka|aloit|alku|ajatuk|ajatel|suunnit|mielel|tavoit|pyyd|tulisi|jarjest"
    r"|ajankoh|aikataul|kyse|muoto)\w*"
)
_PAST = re.compile(
    r"\b(?:viime|aiem\w*|aikaisem\w*|entis\w*|oli|olivat|ollut|olleet|olimme|oltiin|teki|tekivat|teimme|tehtiin|tehneet"
    r"|saimme|alkoi|alkanut|jo kerran|vuodesta|silloin|perustettiin|kokeilimme)\b"
)
_COMPARED = re.compile(
    r"\b(?:kuin|kuten|toisin|verrattuna|sijaan|sijasta|eroaa|ero|eivat|vastaava\w*|esimerkiksi|esim)\b"
)
_ASKED = re.compile(r"\b(?:mita|mika|miten|kuinka|paljonko|montako|milloin|mista|ero|eroa)\b")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÅÄÖ])|\n+|(?<=[!?])\s+")
_CLAUSE_END = re.compile(r"[,;:!?()]|\s[–—-]\s|\.(?=\s|$)")
SHORT_STORY = 6
"""Words; a message this short is a wish without saying so («harjoittelija keväälle»)."""

_COUNT = "|".join(NUMBER_WORDS)
_TRAINEES = re.compile(
    rf"(?P<count>\b\d{{1,3}}|\b(?:{_COUNT}))\s+(?:[a-z-]+\s+)?(?:harjoittelij|harjoittelupaik|harkkar)\w*"
)
_RANGE_BEFORE = re.compile(rf"(?:\d|\b(?:{_COUNT}))\s*(?:-|tai|ja)\s*$")

STEM = 6
"""Letters that the cases of a noun share: «rahoitukseen», «rahoitusta»."""
_AROUND_NO = frozenset({"ole", "oo", "liity", "ja", "eika", "aihe", "tama"})
"""Words that change nothing about «ei rahoitusta»; «meillä ei ole rahoitusta» may well be the challenge."""

Finder = Callable[[Field, str, date], Value]
"""What looks for the answer to a question; None: not said beyond doubt."""


def extract(form: Form, text: str, today: date, wanted: Collection[str]) -> dict[str, Value]:
    """Return what *text* says beyond doubt about the questions *wanted*, by id; every value passes its question."""
    story = text[:LONGEST_READ]
    found: dict[str, Value] = {}
    for field in form.fields:
        finder = _finder(form, field) if field.id in wanted else None
        value = finder(field, story, today) if finder else None
        if value is not None:
            found[field.id] = value
    return found


def _finder(form: Form, field: Field) -> Finder | None:
    """Return what looks for the answer to *field*: by its id, or by a kind that no other question has."""
    if named := _BY_ID.get((field.id, field.kind)):
        return named
    is_only_one = sum(each.kind is field.kind for each in form.fields) == 1
    return _BY_KIND.get(field.kind) if is_only_one else None


# --- finders ------------------------------------------------------------------------------------------------


def _cooperation(field: Field, text: str, today: date) -> Value:
    """Return the form of cooperation that is wished for, when exactly one is."""
    choices = [_for_stories(choice) for choice in field.choices]
    named = {choice for clause in _wishes(text) for choice in mentions(choices, clause)}
    return next(iter(named)) if len(named) == 1 else None


@lru_cache(maxsize=256)
def _for_stories(choice: Choice) -> Choice:
    """Return *choice* with names that a story holds only when it means the choice."""
    names = (choice.name, *choice.words)
    telling = [each for each in names if len(each) >= SHORTEST_NAME and each.lower() not in _EVERYDAY]
    sure = tuple(each for each in telling if not re.match(r"(?:en|ei)\b", each.lower()))
    return replace(choice, id=choice.id, name=sure[0] if sure else "", words=sure[1:])


def _email(field: Field, text: str, today: date) -> Value:
    found = addresses(text)
    return _accepted(field, found[0], today) if len(found) == 1 else None


def _phone(field: Field, text: str, today: date) -> Value:
    found = phones(text)
    return found[0] if len(found) == 1 else None


def _organisation(field: Field, text: str, today: date) -> Value:
    name = organisation_in(text)
    return _accepted(field, name, today) if name else None


def _contact_person(field: Field, text: str, today: date) -> Value:
    name = contact_person_in(text)
    return _accepted(field, name, today) if name else None


def _time(field: Field, text: str, today: date) -> Value:
    """Return the time that is wished for, when it is one; the first of a span."""
    values = [value for sentence in _told(text) for value in wished_times(sentence, today)]
    distinct = set(values)
    return distinct.pop() if len(distinct) == 1 else None


def _trainees(field: Field, text: str, today: date) -> Value:
    counts = [
        match["count"] if not _RANGE_BEFORE.search(said[: match.start()]) else ""
        for said in map(folded, _told(text))
        for match in _TRAINEES.finditer(said)
    ]
    return _accepted(field, counts[0], today) if len(set(counts)) == 1 else None


def _none_of_them(field: Field, text: str, today: date) -> Value:
    """Return the choice that says no (Ei yhteyttä rahoitukseen) where a clause says nothing else (ei rahoitusta)."""
    saying_no = [choice for choice in field.choices if _names_nothing(choice)]
    if len(saying_no) != 1:
        return None
    subject = folded_words(field.name)[-1][:STEM]
    around = _AROUND_NO.union(*ways(saying_no[0]))
    said = (folded_words(clause) for clause in _CLAUSE_END.split(text))
    is_said = any(
        not NEGATIONS.isdisjoint(clause)
        and any(word.startswith(subject) for word in clause)
        and all(word in around or word.startswith(subject) for word in clause)
        for clause in said
    )
    return (saying_no[0].id,) if is_said else None


def _names_nothing(choice: Choice) -> bool:
    return folded_words(choice.name)[:1] == ("ei",)


def _accepted(field: Field, text: str, today: date) -> Value:
    value = accept(field, text, today)
    return None if isinstance(value, Refusal) else value


_BY_ID: Mapping[tuple[str, Kind], Finder] = {
    (FORM, Kind.CHOICE): _cooperation,
    (ORGANISATION, Kind.TEXT): _organisation,
    (CONTACT_PERSON, Kind.TEXT): _contact_person,
    (TRAINEES, Kind.NUMBER): _trainees,
}
_BY_KIND: Mapping[Kind, Finder] = {
    Kind.EMAIL: _email,
    Kind.PHONE: _phone,
    Kind.WHEN: _time,
    Kind.CHOICES: _none_of_them,
}


# --- sentences that count -----------------------------------------------------------------------------------


def _told(text: str) -> Iterator[str]:
    """Return the sentences of *text* that wish for something, without what they tell of the past."""
    is_short = len(text.split()) <= SHORT_STORY
    for sentence in _SENTENCE_END.split(text):
        if not is_short and not _WISH.search(folded(sentence)):
            continue
        is_mixed = _PAST.search(folded(sentence))
        clauses = _CLAUSE_END.split(sentence) if is_mixed else [sentence]
        present = [clause for clause in clauses if clause.strip() and not _PAST.search(folded(clause))]
        if present:
            yield ", ".join(present)


def _wishes(text: str) -> Iterator[str]:
    """Return the clauses of those sentences in which nothing is only compared or asked about."""
    for sentence in _told(text):
        is_question = sentence.rstrip().endswith("?") and _ASKED.search(folded(sentence))
        for clause in _CLAUSE_END.split(sentence):
            if clause.strip() and not is_question and not _COMPARED.search(folded(clause)):
                yield clause
