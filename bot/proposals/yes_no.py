"""Yes or no out of what people say; «ehkä» and «joo ei» are neither."""

from bot.finnish.text import fold
from bot.proposals.folding import folded_words, is_question, is_short
from bot.proposals.refusal import Refusal

NEITHER = "ei-kyllä-eikä-ei"

_SIGNS = {
    "+": True,
    "-": False,
    "–": False,
    "—": False,
    "👍": True,
    "✅": True,
    "👌": True,
    "👎": False,
    "❌": False,
}


def _table(text: str, separator: str | None = None) -> frozenset[str]:
    return frozenset(" ".join(fold(each).split()) for each in text.split(separator))


_YES_PHRASES = _table(
    """totta kai|tottahan toki|ilman muuta|mikä ettei|mikäs siinä|miksi ei|miksei|miksipä ei|mahdollista|on mahdollista|
    se on mahdollista|pitää paikkansa|näin on|niin on|jo|k|y|selvä|aivan|true|tosi|ei ongelmaa""",
    "|",
)
_NO_PHRASES = _table("e|n|no|false|epätosi|en usko|tuskin|valitettavasti ei|ei kiitos|ei nyt", "|")

_YES = _table(
    """joo juu kyllä kyl kyllähän on onhan ok okei okay jep jepjep jees jes joojoo juujuu yes jaa joon jooh yep tietysti
    tietenkin toki varmasti tottakai totta voidaan voimme voi maksetaan maksamme löytyy sopii onnistuu käy ehdottomasti
    luonnollisesti ilman olemme olen tottahan"""
)  # fmt: skip
"""Words that say yes wherever they stand, as long as nothing says no."""

_NO = _table("ei eipä eip eikä eei eii en emme ette eivät eihän nope nej nää emmä emmää enpä emmepä")

_STRONG_YES = _table("joo juu kyllä kyl kyllähän jep jees jes yes yep ok okei tottakai tietysti toki")

_UNSURE = _table(
    """ehkä kenties mahdollisesti luultavasti todennäköisesti varmaan varmaankin tiedä tietoa tiedetä tiedossa tiedetty
    osaa riippuu jos saattaa saattaisi selvitetään selvitämme selvitän katsotaan neuvoteltavissa sovitaan miettiä
    harkitaan harkinnassa mietitään päätetty päätettävä"""
)  # fmt: skip


def accept_yes_no(text: str) -> bool | Refusal:
    """Return whether *text* says yes; a refusal when it says neither or both."""
    if not is_short(text):
        return Refusal(NEITHER)
    stripped = text.strip().rstrip(".!")
    for sign, means in _SIGNS.items():
        if stripped == sign or (stripped.startswith(sign) and not stripped.isascii() and not sign.isascii()):
            return means
    said = " ".join(folded_words(text))
    if said in _YES_PHRASES:
        return True
    if said in _NO_PHRASES:
        return False
    return Refusal(NEITHER) if is_question(text) else _weighed(said.split())


def _weighed(said: list[str]) -> bool | Refusal:
    """Return what the words say together: a no outweighs weak yeses («ei ole»), and meets a strong one as a draw."""
    says_no = not _NO.isdisjoint(said)
    is_unsure = not _UNSURE.isdisjoint(said) and (says_no or "tiedossa" not in said)
    if is_unsure or (says_no and not _STRONG_YES.isdisjoint(said)):
        return Refusal(NEITHER)
    if says_no:
        return False
    return Refusal(NEITHER) if _YES.isdisjoint(said) else True
