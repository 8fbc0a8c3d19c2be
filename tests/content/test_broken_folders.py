"""Every way in which a folder can be wrong, and the line that `check` names for it.

A case gives the files and ALL findings expected, as `file:line severity` and a word of the advice.
What is not listed would be noise, and noise fails the test as well.
"""

from collections.abc import Callable

import pytest

from bot.content.findings import Finding
from bot.content.loader import Reading

ANSWER = (
    "vastaukset:\n  - tunnus: minno-laajuus\n    kysymys: Kuinka laaja?\n    vastaus: 10 opintopistettä.\n"
)
"""A right file of four lines; cases add lines from the fifth on."""

SECOND = "  - tunnus: minno-ryhma\n    kysymys: Kuinka iso ryhmä?\n    vastaus: 4–6.\n"
M = "aiheet/minno.yaml"
OK = {M: ANSWER}


def topic(*lines: str) -> dict[str, str | bytes]:
    """Return the right file with *lines* after it, from its fifth line on."""
    return {M: ANSWER + "".join(f"{line}\n" for line in lines)}


def body(*lines: str) -> dict[str, str | bytes]:
    """Return an answer whose text is *lines*; the first of them is line 5."""
    text = "".join(f"      {line}\n" for line in lines)
    return {M: f"vastaukset:\n  - tunnus: a\n    kysymys: Mitä?\n    vastaus: |\n{text}"}


def beside(file: str, text: str) -> dict[str, str | bytes]:
    """Return a right topic and one more file."""
    return {M: ANSWER, file: text}


FORM_CASES = [
    pytest.param({M: "vastaukset:\n\t- tunnus: a\n"}, [f"{M}:2 virhe sarkain"], id="tab"),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n\t  kysymys: b\n"}, [f"{M}:3 virhe sarkain"], id="tab further down"
    ),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n    kysymys Mitä\n    vastaus: b\n"},
        [f"{M}:3 virhe kaksoispistettä"],
        id="colon left out",
    ),
    pytest.param(
        {M: "vastaukset:\n  - tunnus a\n    kysymys: Mitä\n    vastaus: b\n"},
        [f"{M}:2 virhe kaksoispistettä"],
        id="colon left out on the first line of an answer",
    ),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n    kysymys:Mitä\n    vastaus: b\n"},
        [f"{M}:3 virhe välilyönti"],
        id="no space after a colon",
    ),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n    kysymys: Mitä: joo\n    vastaus: b\n"},
        [f"{M}:3 virhe lainausmerkkeihin"],
        id="colon in a text",
    ),
    pytest.param(topic('    lyhyt: "Laajuus'), [f"{M}:5 virhe lainausmerkki"], id="open quote"),
    pytest.param(
        topic('    lyhyt: "Laajuus', '    vastuu: "viestintä"'),
        [f"{M}:5 virhe lainausmerkki"],
        id="open quote that a later one closes",
    ),
    pytest.param(
        topic("    lyhyt: 'SOSTE's laajuus'"), [f"{M}:5 virhe sulkevan"], id="text after a closing quote"
    ),
    pytest.param(
        topic("    liittyvät: [minno-ryhma", "    vastuu: x") | {"aiheet/b.yaml": ""},
        ["aiheet/b.yaml:1 virhe tyhjä", f"{M}:5 virhe hakasulku"],
        id="open bracket",
    ),
    pytest.param(
        topic("    lähteet:", "      - {otsikko: MINNO", "    vastuu: x"),
        [f"{M}:6 virhe aaltosulku"],
        id="open brace",
    ),
    pytest.param(topic("    liittyvät: [a,, b]"), [f"{M}:5 virhe pilkku"], id="comma too many"),
    pytest.param(topic("   vastuu: x"), [f"{M}:5 virhe sisennetty"], id="indented too little"),
    pytest.param(topic("      vastuu: x"), [f"{M}:5 virhe sisennetty"], id="indented too deep"),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n    vastaus: |\n      Moi\n   hei\n    kysymys: x\n"},
        [f"{M}:5 virhe"],
        id="text that slips out of its block",
    ),
    pytest.param(topic("    vastuu: @viestintä"), [f"{M}:5 virhe merkillä"], id="text that starts with @"),
    pytest.param(topic("    vastuu: *viestintä*"), [f"{M}:5 virhe"], id="text that starts with a star"),
    pytest.param(
        topic("    vastuu: {yhteystieto} joo"), [f"{M}:5 virhe sulkevan"], id="text that starts with {"
    ),
    pytest.param(topic('    vastuu: "C:\\oma"'), [f"{M}:5 virhe kenoviiva"], id="backslash in quotes"),
    pytest.param(topic("    vastuu: | teksti"), [f"{M}:5 virhe seuraavalle"], id="text after |"),
    pytest.param(topic("    sanat: - minno"), [f"{M}:5 virhe seuraavalle"], id="list on the line of its key"),
    pytest.param(topic("    lyhyt: a", "    lyhyt: b"), [f"{M}:6 virhe rivillä"], id="repeated key"),
    pytest.param(
        {M: "aihe: minno\nvastaukset:\n  - {tunnus: a, kysymys: b, vastaus: c}\nvastaukset: []\n"},
        [f"{M}:4 virhe rivillä"],
        id="repeated key at the top",
    ),
    pytest.param(
        topic("    vastuu: !!python/object/apply:os.system [ls]"), [f"{M}:5 virhe python"], id="python tag"
    ),
    pytest.param(topic("    vastuu: !!str x"), [f"{M}:5 virhe tyyppimerkintä"], id="harmless tag"),
    pytest.param(topic("    vastuu: &a x"), [f"{M}:5 virhe ankkuri"], id="anchor"),
    pytest.param(
        topic("    vastuu: &a x", "    lyhyt: *a"),
        [f"{M}:5 virhe ankkuri", f"{M}:6 virhe viittaus"],
        id="alias",
    ),
    pytest.param(topic("---", "aihe: b"), [f"{M}:5 virhe dokumentti"], id="two documents"),
    pytest.param({M: ANSWER.encode() + b"    vastuu: viestint\xe4\n"}, [f"{M}:5 virhe UTF-8"], id="latin-1"),
    pytest.param({M: ANSWER.encode("utf-16")}, [f"{M}:1 virhe UTF-16"], id="utf-16"),
    pytest.param(topic("    vastuu: a\x00b"), [f"{M}:5 virhe U+0000"], id="NUL"),
    pytest.param(topic("    vastuu: a\x07b"), [f"{M}:5 virhe U+0007"], id="bell"),
    pytest.param({M: ""}, [f"{M}:1 virhe tyhjä"], id="empty file"),
    pytest.param({M: "# vain huomio\n"}, [f"{M}:1 virhe tyhjä"], id="only a comment"),
    pytest.param({M: "- tunnus: a\n"}, [f"{M}:1 virhe luettelolla"], id="list at the top"),
    pytest.param({M: "# moi\nhei vaan\n"}, [f"{M}:2 virhe pelkkää"], id="text at the top"),
    pytest.param({M: "[" * 100_000}, [f"{M}:1 virhe sisäkkäin"], id="100,000 brackets"),
    pytest.param({M: "a: " + "x" * 2_100_000}, [f"{M}:1 virhe megatavua"], id="huge file"),
    pytest.param(topic("    {a: b}: c"), [f"{M}:5 virhe avaimen"], id="key that is a mapping"),
    pytest.param(
        topic("\u00a0\u00a0\u00a0 vastuu: c: d"), [f"{M}:5 virhe sitova"], id="no-break indentation"
    ),
    pytest.param({**OK, "aiheet/kuva.yaml/": ""}, ["aiheet/kuva.yaml:1 virhe tavallinen"], id="folder.yaml"),
]

FORM_CASES += [
    pytest.param(
        topic("    muotoilut:", "      - b", "       - c"),
        [f"{M}:7 virhe liittyi"],
        id="dash too deep, which YAML takes for text",
    ),
    pytest.param(
        {M: ANSWER + SECOND.replace("  - tunnus", "    tunnus")},
        [f"{M}:5 virhe viiva"],
        id="dash of a second answer left out is named once",
    ),
    pytest.param({M: "  aihe: a\n" + ANSWER}, [f"{M}:1 virhe sisennetty"], id="first line indented"),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n    vastaus: |\nMoi,\nhei.\n    kysymys: b\n"},
        [f"{M}:4 virhe sisenn"],
        id="block text not indented",
    ),
    pytest.param(
        topic("<<<<<<< HEAD", "    vastuu: a", "======="), [f"{M}:5 virhe Gitin"], id="merge conflict"
    ),
    pytest.param(
        {M: "html\n", "aiheet/b.yaml": "vastaukset:\n" + SECOND + "    liittyvät: [minno-laajuus]\n"},
        [f"{M}:1 virhe pelkkää"],
        id="file without answers gives no follow-up findings",
    ),
]

SHAPE_CASES = [
    pytest.param(topic("    muotoilu:", "      - a"), [f"{M}:5 virhe «muotoilut»"], id="unknown key, near"),
    pytest.param(topic("    väri: punainen"), [f"{M}:5 virhe tuntematon"], id="unknown key"),
    pytest.param({M: "ahie: x\n" + ANSWER}, [f"{M}:1 virhe «aihe»"], id="unknown key at the top"),
    pytest.param({M: "aihe: minno\n"}, [f"{M}:1 virhe «vastaukset»"], id="no answers key"),
    pytest.param({M: "vastaukset: []\n"}, [f"{M}:1 virhe tyhjä"], id="no answers"),
    pytest.param({M: "vastaukset:\n"}, [f"{M}:1 virhe tyhjä"], id="nothing under answers"),
    pytest.param({M: "vastaukset: moi\n"}, [f"{M}:1 virhe luettelo"], id="text for answers"),
    pytest.param({M: "vastaukset:\n  - moi\n"}, [f"{M}:2 virhe avaimia"], id="text for an answer"),
    pytest.param(
        {M: ANSWER + "  - tunnus: b\n    kysymys: Mitä?\n"}, [f"{M}:5 virhe «vastaus»"], id="no answer text"
    ),
    pytest.param(
        {M: ANSWER + "  - kysymys: Mitä?\n    vastaus: x\n    liittyvät: [b]\n"},
        [f"{M}:5 virhe «tunnus»"],
        id="no id",
    ),
    pytest.param(
        {M: ANSWER + "  - tunus: b\n    kysymys: Mitä?\n    vastaus: x\n"},
        [f"{M}:5 virhe «tunnus»"],
        id="misspelt required key is named once",
    ),
    pytest.param(
        {M: ANSWER + "  - tunnus: b\n    kysymys:\n    vastaus: x\n"},
        [f"{M}:6 virhe tyhjä"],
        id="empty question",
    ),
    pytest.param(
        {M: ANSWER + '  - tunnus: b\n    kysymys: x\n    vastaus: "  "\n'},
        [f"{M}:7 virhe tyhjä"],
        id="blank answer",
    ),
    pytest.param(
        topic("    muotoilut:", "      - a b", "      -"), [f"{M}:7 virhe tyhjä"], id="empty phrasing"
    ),
    pytest.param(topic("    muotoilut: a b"), [f"{M}:5 virhe luettelo"], id="text for a list"),
    pytest.param(
        topic("    muotoilut:", "      -a", "      -b"), [f"{M}:5 virhe «- »"], id="dashes without space"
    ),
    pytest.param(
        topic("    muotoilut:", "      - mitä: nyt"), [f"{M}:6 virhe kaksoispiste"], id="colon in a phrasing"
    ),
    pytest.param(topic("    lyhyt: [a]"), [f"{M}:5 virhe tekstiä"], id="list for a text"),
    pytest.param(topic("    lyhyt:", "      - a"), [f"{M}:5 virhe tekstiä"], id="list below a text's key"),
    pytest.param(topic("    lyhyt: " + "x" * 31), [f"{M}:5 virhe 30"], id="long label"),
    pytest.param(topic("    tarkistettu: 21.11.2026"), [f"{M}:5 virhe 2026-11-21"], id="Finnish date"),
    pytest.param(topic("    tarkistettu: 2026-11-31"), [f"{M}:5 virhe kalenterissa"], id="no such day"),
    pytest.param(topic("    voimassa: 2027"), [f"{M}:5 virhe päivämäärä"], id="only a year"),
    pytest.param(topic("    toiminto: ehdotta"), [f"{M}:5 virhe «ehdota»"], id="unknown action"),
    pytest.param(
        topic("    lähteet:", "      - osoite: https://a.fi"), [f"{M}:6 virhe otsikko"], id="no title"
    ),
    pytest.param(topic("    lähteet:", "      - MINNO-opas"), [f"{M}:6 virhe otsikko"], id="source as text"),
    pytest.param(
        topic("    lähteet:", "      - otsikko: a", "        osoite: www.soste.fi"),
        [f"{M}:7 virhe https"],
        id="bad address",
    ),
    pytest.param(
        {M: ANSWER + "  - tunnus: Minno_Ä\n    kysymys: Mitä?\n    vastaus: x\n"},
        [f"{M}:5 virhe minno-a"],
        id="capitals in an id",
    ),
    pytest.param(
        {M: ANSWER + "  - tunnus: -a\n    kysymys: Mitä?\n    vastaus: x\n"},
        [f"{M}:5 virhe tunnus"],
        id="hyphen at the start of an id",
    ),
    pytest.param(
        {M: ANSWER + f"  - tunnus: {'a' * 41}\n    kysymys: Mitä?\n    vastaus: x\n"},
        [f"{M}:5 virhe 40"],
        id="long id",
    ),
    pytest.param(
        {M: ANSWER + "  - tunnus: tuntematon\n    kysymys: Mitä?\n    vastaus: x\n"},
        [f"{M}:5 virhe varattu"],
        id="reserved id",
    ),
]

MEANING_CASES = [
    pytest.param(
        {M: ANSWER, "aiheet/toinen.yaml": ANSWER.replace("laaja", "monta")},
        [f"{M}:2 virhe toinen.yaml:2", "aiheet/toinen.yaml:2 virhe minno.yaml:2"],
        id="id used twice, named at both places",
    ),
    pytest.param(
        {M: "aihe: a\n" + ANSWER, "aiheet/toinen.yaml": "aihe: a\nvastaukset:\n" + SECOND},
        [f"{M}:1 virhe toinen", "aiheet/toinen.yaml:1 virhe minno"],
        id="subject used twice",
    ),
    pytest.param(
        {M: ANSWER + SECOND + "    liittyvät: [minno-lajuus]\n"},
        [f"{M}:8 virhe «minno-laajuus»"],
        id="unknown related id",
    ),
    pytest.param(
        topic("    liittyvät: [minno-laajuus]"), [f"{M}:5 huomautus itseensä"], id="related to itself"
    ),
    pytest.param(
        {M: ANSWER + SECOND + "    liittyvät:\n      - minno-laajuus\n      - minno-laajuus\n"},
        [f"{M}:10 huomautus kahdesti"],
        id="related twice",
    ),
    pytest.param(topic("    tarkistettu: 2026-12-01"), [f"{M}:5 huomautus tulossa"], id="checked tomorrow"),
    pytest.param(topic("    tarkistettu: 2024-01-01"), [f"{M}:5 huomautus vuosi"], id="checked long ago"),
    pytest.param(topic("    voimassa: 2026-11-20"), [f"{M}:5 huomautus päättyi"], id="expired"),
    pytest.param(
        topic("    muotoilut: [monta noppaa, 'Monta  NOPPAA?']"),
        [f"{M}:5 huomautus samassa"],
        id="phrasing twice in an answer",
    ),
    pytest.param(
        topic("    muotoilut:", "      - kuinka laaja"), [f"{M}:6 huomautus rivillä 3"], id="as question"
    ),
    pytest.param(
        {
            M: ANSWER
            + "    muotoilut: [iso vai pieni]\n"
            + SECOND
            + "    muotoilut:\n      - Iso vai pieni?\n"
        },
        [f"{M}:5 huomautus minno-ryhma", f"{M}:10 huomautus minno-laajuus"],
        id="phrasing of two answers",
    ),
    pytest.param(
        {M: ANSWER + SECOND + "    muotoilut:\n      - kuinka laaja\n"},
        [f"{M}:3 huomautus minno-ryhma", f"{M}:9 huomautus minno-laajuus"],
        id="phrasing that is another's question",
    ),
    pytest.param(topic("    muotoilut: ['?!']"), [f"{M}:5 huomautus sanaa"], id="phrasing without words"),
    pytest.param(
        topic("    muotoilut: [" + "ab " * 101 + "]"), [f"{M}:5 huomautus pitkä"], id="long phrasing"
    ),
    pytest.param(
        {M: f"vastaukset:\n  - tunnus: a\n    kysymys: {'ab ' * 70}\n    vastaus: c\n"},
        [f"{M}:3 huomautus pitkä"],
        id="long question",
    ),
    pytest.param(body("ab " * 1200), [f"{M}:4 huomautus kahdeksi"], id="long answer"),
    pytest.param(
        body("a", "", "soita {yhteystito} nyt"), [f"{M}:7 virhe «{{yhteystieto}}»"], id="placeholder"
    ),
    pytest.param(
        body("a", "soita { yhteystieto }"), [f"{M}:6 virhe «{{yhteystieto}}»"], id="spaced placeholder"
    ),
    pytest.param(body("a", "soita {yhteystieto"), [f"{M}:6 virhe aaltosulku"], id="open placeholder"),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n    kysymys: b\n    vastaus: moi\n      hei {x}\n      loppu\n"},
        [f"{M}:5 virhe «{{x}}»"],
        id="placeholder in a folded text",
    ),
    pytest.param(
        {M: "vastaukset:\n  - tunnus: a\n    kysymys: soita {yhteystieto}\n    vastaus: moi\n"},
        [f"{M}:3 huomautus vastaus"],
        id="placeholder in a question",
    ),
    pytest.param(body("a", "[x](ftp://a.fi)"), [f"{M}:6 virhe https"], id="link scheme"),
    pytest.param(body("a [x](www.a.fi)"), [f"{M}:5 virhe www.a.fi"], id="link without scheme"),
    pytest.param(body("a [x](javascript:alert(1))"), [f"{M}:5 virhe javascript"], id="script link"),
    pytest.param(body("a", "b [x]()"), [f"{M}:6 huomautus osoite"], id="empty link"),
    pytest.param(body("a", "b [x](https://a.fi c"), [f"{M}:6 huomautus kesken"], id="open link"),
    pytest.param(body("a", "**b c"), [f"{M}:6 huomautus auki"], id="open bold"),
    pytest.param(body("a", "", "# Otsikko", "b"), [f"{M}:7 huomautus otsikko"], id="heading"),
    pytest.param(body("|a|b|", "|-|-|", "|c|d|"), [f"{M}:5 huomautus taulukko"], id="table"),
    pytest.param(body("a", "b ![k](https://a.fi/k.png)"), [f"{M}:6 huomautus kuva"], id="image"),
    pytest.param(body("a", "b <b>c</b>"), [f"{M}:6 huomautus HTML"], id="html"),
    pytest.param(body("a", "", "```", "b", "```"), [f"{M}:7 huomautus koodilohko"], id="code"),
    pytest.param(body("a", "liittyvät: [b]"), [f"{M}:6 huomautus sisennystä"], id="key inside a text"),
]

OTHER_FILE_CASES = [
    pytest.param(
        beside("testit/minno.yaml", "minno-lajuus: [a, b, c, d, e]\n"),
        [f"{M}:1 huomautus testikysymystä", "testit/minno.yaml:1 virhe «minno-laajuus»"],
        id="test of an unknown id",
    ),
    pytest.param(
        beside("testit/minno.yaml", "minno-laajuus: [a, b, c, d]\n"),
        ["testit/minno.yaml:1 huomautus viisi"],
        id="four tests",
    ),
    pytest.param(
        beside("testit/minno.yaml", "minno-laajuus:\n  - a\n  - b\n  - c\n  - d\n  - KUINKA laaja\n"),
        ["testit/minno.yaml:6 huomautus sellaisenaan"],
        id="test that is a phrasing",
    ),
    pytest.param(
        {**OK, "testit/minno.yaml": "minno-laajuus: [a, b, c, d, e]\ntuntematon:\n  - a\n"},
        ["testit/minno.yaml:1 virhe tuntematon", "testit/minno.yaml:3 virhe minno-laajuus"],
        id="test under two ids",
    ),
    pytest.param(
        beside("testit/minno.yaml", "minno-laajuus: [a, b, c, d, e, f,\n  a]\n"),
        ["testit/minno.yaml:2 huomautus poista"],
        id="test twice",
    ),
    pytest.param(
        beside("testit/minno.yaml", "minno-laajuus: miten\n"),
        ["testit/minno.yaml:1 huomautus testikysymyksiä", "testit/minno.yaml:1 virhe luettelo"],
        id="test that is no list",
    ),
    pytest.param(
        {**OK, "testit/minno.yaml": "minno-laajuus: [a, b, c, d, e]\n", "testit/mino.yaml": "x-y: [q]\n"},
        ["testit/mino.yaml:1 huomautus «minno.yaml»", "testit/mino.yaml:1 virhe x-y"],
        id="test file without a subject",
    ),
    pytest.param(
        beside("opitut/minno.yaml", "minno-lajuus: [a]\n"),
        ["opitut/minno.yaml:1 virhe «minno-laajuus»"],
        id="learned for an unknown id",
    ),
    pytest.param(
        beside("opitut/k.yaml", "kriisi: [a]\n"), ["opitut/k.yaml:1 virhe kriisi"], id="learned crisis"
    ),
    pytest.param(
        beside("opitut/minno.yaml", "minno-laajuus:\n  - kuinka laaja\n"),
        ["opitut/minno.yaml:2 huomautus minno.yaml:3"],
        id="learned what was there",
    ),
    pytest.param(
        beside("aikeet.yaml", "ehdota:\n  - avaa lomake\n  - Avaa  lomake.\n"),
        ["aikeet.yaml:3 huomautus 2"],
        id="example of an intent twice",
    ),
    pytest.param(
        beside("aikeet.yaml", "ehdota: [avaa se]\njatka:\n  - jatketaan\n  - avaa se!\n"),
        ["aikeet.yaml:4 huomautus aikeet.yaml:1"],
        id="example of two intents",
    ),
    pytest.param(
        beside("sanasto.yaml", "oppari: [ont, lopputyö]\ngradu: [ont]\n"),
        ["sanasto.yaml:2 huomautus oppari"],
        id="word in two groups",
    ),
    pytest.param(
        beside("sanasto.yaml", "synonyymit:\n  a b: []\n"), ["sanasto.yaml:2 huomautus tyhjä"], id="group"
    ),
    pytest.param(
        beside("sanasto.yaml", "oppari: [o]\n"), ["sanasto.yaml:1 huomautus yhden"], id="single letter"
    ),
    pytest.param(
        beside("sanasto.yaml", "oppari: ont\n"), ["sanasto.yaml:1 virhe luettelo"], id="group as text"
    ),
    pytest.param(
        beside("sanasto.yaml", "ohitetavat: [moi, hei]\n"),
        ["sanasto.yaml:1 virhe «ohitettavat»"],
        id="misspelt part of the word list",
    ),
    pytest.param(
        beside(
            "yhteystiedot.yaml", "oletus: sote\nyhteystiedot:\n  - {tunnus: soste, nimi: S, puhelin: 112}\n"
        ),
        ["yhteystiedot.yaml:1 huomautus rekisterinpitäjä", "yhteystiedot.yaml:1 virhe «soste»"],
        id="unknown default contact",
    ),
    pytest.param(
        beside(
            "yhteystiedot.yaml",
            "rekisterinpitäjä: {nimi: S}\nyhteystiedot:\n  - tunnus: a\n    nimi: A\n    puhelin: soita\n"
            "    sähköposti: a at b\n    osoite: b.fi\n",
        ),
        [
            "yhteystiedot.yaml:5 virhe numerot",
            "yhteystiedot.yaml:6 virhe nimi@",
            "yhteystiedot.yaml:7 virhe https",
        ],
        id="malformed contact",
    ),
    pytest.param(
        beside("yhteystiedot.yaml", "rekisterinpitäjä: {nimi: S}\nyhteystiedot:\n  - {tunnus: a, nimi: A}\n"),
        ["yhteystiedot.yaml:3 huomautus ainakin"],
        id="contact without a way to reach it",
    ),
    pytest.param(
        beside("yhteystiedot.yaml", "# tyhjä\n"), ["yhteystiedot.yaml:1 virhe tyhjä"], id="no contacts"
    ),
    pytest.param(
        beside(
            "kierrokset.yaml",
            "kierrokset:\n"
            "  - tunnus: a\n    nimi: A\n    avautuu: 2027-03-01\n    sulkeutuu: 2027-02-01\n"
            "    alkaa: 2027-04-01\n    paikkoja: nolla\n"
            "  - tunnus: a\n    nimi: B\n    avautuu: 2027-01-01\n"
            "    sulkeutuu: 2027-02-01\n    alkaa: 2027-03-01\n    paikkoja: 0\n",
        ),
        [
            "kierrokset.yaml:5 virhe järjestykseen",
            "kierrokset.yaml:7 virhe kokonaisluku",
            "kierrokset.yaml:8 virhe rivillä 2",
            "kierrokset.yaml:13 virhe nolla",
        ],
        id="rounds",
    ),
    pytest.param(
        beside("tekstit.yaml", "tervehdis: Moi\n"), ["tekstit.yaml:1 virhe «tervehdys»"], id="unknown text"
    ),
    pytest.param(
        beside("tekstit.yaml", "ehdotus:\n  kiitos: |\n    Kiitos!\n    Viite {viitte}.\n"),
        ["tekstit.yaml:2 huomautus {viite}", "tekstit.yaml:4 virhe «{viite}»"],
        id="placeholder that the text does not get",
    ),
    pytest.param(
        beside("tekstit.yaml", "tervehdys: [a]\n"), ["tekstit.yaml:1 virhe luettelo"], id="list of texts"
    ),
    pytest.param(
        beside("tekstit.yaml", "ehdotus:\n  kiitos: 'a {viite}'\nehdotus.kiitos: 'b {viite}'\n"),
        ["tekstit.yaml:3 virhe rivillä 2"],
        id="text twice in two forms",
    ),
    pytest.param(
        beside("lomake.yaml", "a: [b\n"), ["lomake.yaml:1 virhe hakasulku"], id="form that is no YAML"
    ),
    pytest.param({"testit/": ""}, ["aiheet:1 virhe puuttuu"], id="no topics folder"),
    pytest.param(
        {"aihe/minno.yaml": ANSWER},
        ["aihe:1 huomautus «aiheet»", "aiheet:1 virhe «aihe»"],
        id="topics folder under another name",
    ),
    pytest.param(
        {"aiheet/lue.txt": "x"}, ["aiheet:1 virhe yhtään", "aiheet/lue.txt:1 huomautus yaml"], id="no topic"
    ),
    pytest.param(
        beside("sanastot.yaml", "a: [b]\n"), ["sanastot.yaml:1 huomautus «sanasto.yaml»"], id="unread file"
    ),
    pytest.param(
        beside("aiheet/vanhat/a.yaml", ANSWER),
        ["aiheet/vanhat/a.yaml:1 huomautus alikansion"],
        id="subfolder",
    ),
    pytest.param(
        {**OK, "sanasto.yaml": "ab: [cd]\n", "sanasto.yml": "ab: [cd]\n"},
        ["sanasto.yml:1 virhe sanasto.yaml"],
        id="two word lists",
    ),
    pytest.param({**OK, "testit": "x"}, ["testit:1 virhe kansio"], id="file in place of a folder"),
]


@pytest.mark.parametrize(
    ("files", "expected"), [*FORM_CASES, *SHAPE_CASES, *MEANING_CASES, *OTHER_FILE_CASES]
)
def test_each_fault_is_named_by_file_and_line_and_nothing_else_is(
    read: Callable[[dict[str, str | bytes]], Reading], files: dict[str, str | bytes], expected: list[str]
) -> None:
    reading = read(files)

    cases = [line.split(" ", 2) for line in expected]
    assert [_where(finding) for finding in reading.findings] == [
        f"{place} {kind}" for place, kind, *_ in cases
    ]
    for finding, (_, _, *word) in zip(reading.findings, cases, strict=True):
        assert "".join(word).casefold() in finding.message.casefold()
    assert (reading.knowledge is None) == any(kind == "virhe" for _, kind, *_ in cases)


def _where(finding: Finding) -> str:
    return f"{finding.file}:{finding.line} {finding.severity}"


def test_one_broken_file_does_not_hide_what_is_wrong_in_others(
    read: Callable[[dict[str, str | bytes]], Reading],
) -> None:
    reading = read(
        {
            M: ANSWER.replace("vastaus:", "vastaus"),
            "aiheet/toinen.yaml": "vastaukset:\n" + SECOND + "    liittyvät: [minno-laajuus, minno-ryma]\n",
            "testit/toinen.yaml": "minno-ryhma: [a\n",
            "yhteystiedot.yaml": "oletus: [\n",
        }
    )

    assert [_where(finding) for finding in reading.findings] == [
        f"{M}:4 virhe",
        "aiheet/toinen.yaml:5 virhe",
        "testit/toinen.yaml:1 virhe",
        "yhteystiedot.yaml:1 virhe",
    ]
