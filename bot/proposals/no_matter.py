"""Whether a person says that a question does not matter to them or that they cannot tell (ei väliä, en tiedä)."""

from bot.finnish.text import fold
from bot.proposals.folding import folded_words, is_short

_SMALL = frozenset(
    """se ole on meille meilla mulle minulle viela tasta siita oikeastaan ihan no hmm niin kuin etta kai oikein tassa
    vaiheessa juuri nyt taman ajankohta ajankohdan aika ajankohdalla aikataulu aikataulun suhteen kylla olemme olen
    me mina asia asiaa sita tahan toistaiseksi taysin sopii aika melko talla hetkella mitaan""".split()
)
"""Words around it that change nothing."""

_PHRASES = """
    ei väliä|ei merkitystä|ei ole väliä|ei niin väliä|väliä|sama se|sama|aivan sama|ihan sama|samantekevää|yhdentekevää|
    joustava|joustavasti|joustavat|joustavia|joustetaan|voidaan joustaa|joustamme|milloin vain|milloin vaan|
    milloin tahansa|koska vain|koska vaan|koska tahansa|mikä vain|mikä vaan|mikä tahansa|mitä vain|mitä tahansa|
    miten vain|miten vaan|kaikki käy|kaikki sopii|käy mikä vain|käy milloin vain|sopii milloin vain|sopii mikä vain|
    en tiedä|emme tiedä|ei tiedä|en tiiä|en tiedä varmaksi|ei tietoa|ei tiedossa|en osaa sanoa|emme osaa sanoa|
    ei osaa sanoa|eos|avoin|auki|avoinna|en ole varma|emme ole varmoja|sovittavissa|sovitaan|sovitaan yhdessä|
    sovitaan myöhemmin|sovitaan erikseen|sovitaan opiskelijan kanssa|sopimuksen mukaan|neuvoteltavissa|
    ei aikataulua|ei kiirettä|ei kiire|ei rajoitteita|ei toiveita|ei toivetta|ei erityistä|ei tarkkaa|
    ei tarkkaa aikataulua|ei tarkkaa ajankohtaa|riippuu|riippuu opiskelijasta|opiskelijan mukaan|
    opiskelijan aikataulun mukaan|päättäkää te|teidän mukaan|ei päätetty|ei mietitty|ei lukkoon lyöty|
    vapaa|vapaasti|idk|dunno
"""


def _essence(text: str) -> str:
    said = folded_words(text)
    return " ".join(word for word in said if word not in _SMALL) or " ".join(said)


_ESSENCES = frozenset(_essence(phrase) for phrase in _PHRASES.split("|")) | {fold("eos")}


def means_no_matter(text: str) -> bool:
    """Return whether *text* says nothing but that it does not matter or is not known."""
    return is_short(text) and _essence(text) in _ESSENCES
