"""What the self-test says to knowledge editors, in Finnish, and how numbers are written there."""

from collections.abc import Mapping

from bot.content.messages import LONGEST_QUOTE

SENTENCES: Mapping[str, str] = {
    # tests
    "test-elsewhere": "testikysymys «{text}» saa vastauksen «{other}», vaikka oikea on «{own}» (ero {margin}). "
    "Lähin muotoilu: {place} «{near}». Lisää vastaukselle «{own}» sen kaltaisia muotoiluja tai korjaa testi.",
    "test-answered": "testikysymykseen «{text}» ei pitäisi vastata, mutta se saa vastauksen «{other}» (varmuus "
    "{margin}). Lähin muotoilu: {place} «{near}». Tarkenna muotoilua tai tee aiheelle oma «muu-…»-vastaus.",
    "crisis": "«{text}» saa kriisivastauksen, vaikka oikea on «{own}». Ilmoita tästä minnobotin "
    "ylläpitäjälle: tunnistin on ohjelmassa, ei tietopohjassa.",
    "test-unsure": "testikysymys «{text}» ei saa heti oikeaa vastausta «{own}»: {result}; lähin muu on «{other}» "
    "({place}).",
    # phrasings
    "phrasing-elsewhere": "muotoilu «{text}» menee muualle: ilman itseään se veisi vastaukseen «{other}» eikä "
    "«{own}» (ero {margin}). Lähin: {place} «{near}». Siirrä se sinne tai lisää muita sen kaltaisia.",
    "narrow": "«{text}» osuu täpärästi: «{own}» ennen vastausta «{other}» (ero {margin}). "
    "Lähin: {place} «{near}».",
    "twins": "«{text}» kysyy lähes samaa kuin vastauksen «{other}» «{near}» ({place}, yhtäläisyys {margin}). "
    "Jätä se vain sille, jolle se kuuluu.",
    # key words; {forms} comes with quotation marks of its own
    "forms-elsewhere": "kun avainsana «{word}» on muodossa {forms}, se vie vastaukseen «{other}» eikä «{own}» (ero "
    "{margin}). Lähin muotoilu: {place} «{near}». Lisää vastaukselle «{own}» muotoilu, jossa sana taipuu näin.",
    "forms-offered-others": "kun avainsana «{word}» on muodossa {forms}, botti tarjoaa vain muita vastauksia kuin "
    "«{own}», ensimmäisenä «{other}» ({place}). Lisää vastaukselle «{own}» muotoilu, jossa sana taipuu näin.",
    "forms-unanswered": "kun avainsana «{word}» on muodossa {forms}, botti ei löydä mitään, vaikka itse sana vie "
    "vastaukseen «{own}». Lisää vastaukselle muotoilu, jossa sana taipuu näin.",
    "more-forms": "{shown} tai {count} muussa",
    # the summary
    "counts": "{errors}, {notices}",
    "error": "{count} virhe",
    "errors": "{count} virhettä",
    "notice": "{count} huomautus",
    "notices": "{count} huomautusta",
    "self-test": "itsetesti: {count} kysymystä ja {forms} taivutusmuotoa; testeistä {right} oikein heti ja {served} "
    "painikkeet mukaan lukien; muotoiluista {home} löytyisi ilman itseäänkin",
    "no-self-test": "Itsetesti tehdään, kun virheet on korjattu.",
    "no-folder-known": "Tietopohja tarkistetaan, kun asetukset ovat kunnossa.",
    "and-more": "… ja {count} muuta: {kind}",
    "more-inside": "Vähemmän selviä tapauksia on {count}; ne näyttää --all.",
}


_WHOLE = frozenset({"forms", "shown"})
"""Values that were composed here."""


def say(key: str, /, **values: object) -> str:
    """Return sentence *key* with *values* in their places, quoted texts shortened."""
    return SENTENCES[key].format_map(
        {name: value if name in _WHOLE else _quoted(value) for name, value in values.items()}
    )


def decimal(number: float) -> str:
    """Return *number* as Finnish writes it, two decimals: 0,93."""
    return f"{number:.2f}".replace(".", ",")


def percent(share: float) -> str:
    """Return *share* as Finnish writes it: 97,1 %."""
    return f"{100 * share:.1f} %".replace(".", ",")


def grouped(number: int) -> str:
    """Return *number* as Finnish writes it: 4 381."""
    return f"{number:,}".replace(",", "\u00a0")


def _quoted(value: object) -> object:
    if not isinstance(value, str):
        return value
    flat = " ".join(value.split())
    return flat if len(flat) <= LONGEST_QUOTE else flat[: LONGEST_QUOTE - 1] + "…"
