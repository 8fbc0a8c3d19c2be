"""A whole number out of what people write: digits, number words in their cases, «noin kolme», «2 harjoittelijaa»."""

import re
from collections.abc import Mapping

from bot.proposals.folding import folded, is_short
from bot.proposals.refusal import Refusal

LARGEST = 999_999_999
"""No question of a form wants more."""

_CASES: Mapping[int, str] = {
    0: "nolla nollaa",
    1: "yksi yks yhden yhta yhdelle yhteen yhdeksi yhdesta yksiki yksikin",
    2: "kaksi kaks kahden kahta kahdelle kahteen kahdeksi kahdesta pari parin paria parille pariksi",
    3: "kolme kolmen kolmea kolmee kolmelle kolmeen kolmeksi kolmesta",
    4: "nelja neljan neljaa neljalle neljaksi neljasta neljaan",
    5: "viisi viis viiden viitta viidelle viiteen viideksi viidesta",
    6: "kuusi kuus kuuden kuutta kuudelle kuuteen kuudeksi kuudesta",
    7: "seitseman seitsemaa seittema seittemaa seitteman seitsemalle seitsemaksi",
    8: "kahdeksan kahdeksaa kaheksan kaheksaa kahdeksalle kahdeksaksi",
    9: "yhdeksan yhdeksaa yheksan yheksaa yhdeksalle yhdeksaksi",
    10: "kymmenen kymmenta kymppi kymppia kymmenelle kymmeneksi kymmenisen",
    11: "yksitoista ykstoista yhtatoista yhdentoista yhdelletoista",
    12: "kaksitoista kakstoista kahtatoista kahdentoista kahdelletoista tusina tusinan",
    13: "kolmetoista kolmeatoista kolmentoista kolmelletoista",
    14: "neljatoista neljaatoista neljantoista neljalletoista",
    15: "viisitoista viistoista viittatoista viidentoista viidelletoista",
    16: "kuusitoista kuustoista kuuttatoista kuudentoista kuudelletoista",
    17: "seitsemantoista seitsemaatoista seittemantoista",
    18: "kahdeksantoista kahdeksaatoista kaheksantoista",
    19: "yhdeksantoista yhdeksaatoista yheksantoista",
    20: "kaksikymmenta kakskymmenta kakskyt kahtakymmenta kahdenkymmenen parikymmenta",
    30: "kolmekymmenta kolmekyt kolmeakymmenta kolmenkymmenen",
}

NUMBER_WORDS: Mapping[str, int] = {word: number for number, words in _CASES.items() for word in words.split()}
"""Number words without dots; longer ones never begin with shorter ones as whole words."""

_DIGITS = r"\d{1,3}(?:[ .]\d{3})+(?![\d])|\d+"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<sign>-)?(?P<digits>{_DIGITS})(?P<part>[.,]\d+)?(?![\d])(?::?[a-z]*)|\b[a-z]+\b"
)
_NONE = re.compile(r"^(?:ei (?:yhtaan|yhtakaan|ketaan|kukaan)|0)\b")


def accept_number(text: str, least: int | None, most: int | None) -> int | Refusal:
    """Return the one whole number that *text* names, within its bounds; a sum such as «1 000» counts as one."""
    if not is_short(text):
        return Refusal("ei-luku")
    said = folded(text)
    if _NONE.match(said):
        return _bounded(0, least, most)
    found = list(numbers_in(said))
    if any(number is None for number in found):
        return Refusal("ei-kokonaisluku")
    distinct = dict.fromkeys(number for number in found if number is not None)
    if len(distinct) != 1:
        return Refusal("monta-lukua" if distinct else "ei-luku")
    return _bounded(next(iter(distinct)), least, most)


def numbers_in(said: str) -> tuple[int | None, ...]:
    """Return the numbers of the folded text *said* in order, None for one with decimals."""
    return tuple(
        _value(match) for match in _NUMBER.finditer(said) if match["digits"] or match[0] in NUMBER_WORDS
    )


def _value(match: re.Match[str]) -> int | None:
    if not match["digits"]:
        return NUMBER_WORDS[match[0]]
    if match["part"]:
        return None
    digits = match["digits"].replace(" ", "").replace(".", "")
    number = int(digits) if len(digits) <= len(str(LARGEST)) else LARGEST + 1
    return -number if match["sign"] else number


def _bounded(number: int, least: int | None, most: int | None) -> int | Refusal:
    lower = 0 if least is None else least
    upper = LARGEST if most is None else most
    if number < lower:
        return Refusal("luku-pieni", {"raja": str(lower)})
    if number > upper:
        return Refusal("luku-suuri", {"raja": str(upper)})
    return number
