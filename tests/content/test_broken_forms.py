"""Every way in which the form and the statuses can be wrong, and the line that `check` names for it.

A case gives the lines from a fixed one on and ALL findings expected: line, severity, a word of the advice.
"""

from collections.abc import Callable

import pytest

from bot.content.loader import Reading

Read = Callable[[dict[str, str | bytes]], Reading]

TOPIC = "vastaukset:\n  - tunnus: a\n    kysymys: b?\n    vastaus: c\n"

START = (
    "suostumus: {versio: '1', teksti: Saako tallentaa?}\n"
    "kysymykset:\n"
    "  - {tunnus: muoto, kysymys: Mikä?, tyyppi: valinta, vaihtoehdot: [Minno, Harjoittelu]}\n"
    "  - {tunnus: jarjesto, kysymys: Kuka?, tyyppi: teksti, yhteystieto: kyllä}\n"
)
"""A right form of four lines; cases add lines from the fifth on."""

STATUSES = (
    "tilat:\n"
    "  - {tunnus: uusi, nimi: Uusi, kerrotaan: Odottaa., siirtymät: [siirretty, valmis], alku: kyllä}\n"
    "  - {tunnus: siirretty, nimi: Siirretty, kerrotaan: Siirtyi., siirtymät: [uusi],"
    " siirtää_kierroksen: kyllä}\n"
    "  - {tunnus: peruttu, nimi: Peruttu, kerrotaan: Peruttu., päättynyt: kyllä, peruutus: kyllä}\n"
    "  - {tunnus: valmis, nimi: Valmis, kerrotaan: Valmis., päättynyt: kyllä}\n"
)
"""Right statuses of five lines; cases add lines from the sixth on, or change some."""


def asked(*keys: str) -> str:
    """Return the right form with one more question; its *keys* begin on line 6."""
    return START + "  - tunnus: x\n" + "".join(f"    {key}\n" for key in keys)


def text(*keys: str) -> str:
    """Return the right form with a question in words; its *keys* begin on line 8."""
    return asked("kysymys: Miksi?", "tyyppi: teksti", *keys)


def of_kind(kind: str, *keys: str) -> str:
    """Return the right form with a question of *kind*; its *keys* begin on line 8."""
    return asked("kysymys: Miksi?", f"tyyppi: {kind}", *keys)


FORM_CASES = [
    pytest.param(text("pakolinen: kyllä"), ["8 virhe «pakollinen»"], id="misspelt key"),
    pytest.param(text("bonus: punainen"), ["8 virhe Mahdolliset avaimet: tunnus"], id="unknown key"),
    pytest.param(
        START.replace("teksti: Saako", "text: Saako"),
        ["1 virhe «teksti»", "1 virhe «text»"],
        id="consent without text",
    ),
    pytest.param(START.replace("versio", "versi"), ["1 virhe «versio»"], id="misspelt version"),
    pytest.param(START.partition("\n")[2], ["1 virhe «suostumus»"], id="no consent"),
    pytest.param(START.partition("\n")[0] + "\nkysymykset: []\n", ["2 virhe tyhjä"], id="no questions"),
    pytest.param(START.partition("\n")[0] + "\n", ["1 virhe «kysymykset»"], id="questions left out"),
    pytest.param("# vain huomio\n", ["1 virhe tyhjä"], id="empty form"),
    pytest.param("kysymykset: [b\n", ["1 virhe hakasulku"], id="no YAML"),
    pytest.param(asked("kysymys: Miksi?"), ["5 virhe «tyyppi»"], id="no type"),
    pytest.param(asked("tyyppi: teksti"), ["5 virhe «kysymys»"], id="no question"),
    pytest.param(of_kind("numero"), ["7 virhe luku, kyllä-ei"], id="unknown type"),
    pytest.param(of_kind("Teksi"), ["7 virhe Tarkoititko «teksti»"], id="misspelt type"),
    pytest.param(text("pakollinen: joo"), ["8 virhe kyllä, ei"], id="neither yes nor no"),
    pytest.param(text("yhteystieto: [kyllä]"), ["8 virhe tekstiä"], id="list for yes or no"),
    pytest.param(text("enintään: paljon"), ["8 virhe kokonaisluku"], id="limit in words"),
    pytest.param(text("enintään: 0"), ["8 virhe suurempi kuin nolla"], id="limit of nothing"),
    pytest.param(text("vähintään: -1"), ["8 virhe pienempi kuin nolla"], id="negative limit"),
    pytest.param(text("vain: minno"), ["8 virhe luettelo"], id="only as text"),
    pytest.param(text(f"lyhyt: {'x' * 41}"), ["8 virhe 40"], id="long heading"),
    pytest.param(
        START + f"  - {{tunnus: {'x' * 25}, kysymys: a, tyyppi: teksti}}\n", ["5 virhe 24"], id="long id"
    ),
    pytest.param(
        START + "  - {tunnus: Määrä, kysymys: a, tyyppi: teksti}\n", ["5 virhe «maara»"], id="id with dots"
    ),
    pytest.param(
        START + "  - {tunnus: muoto, kysymys: a, tyyppi: teksti}\n", ["5 virhe rivillä 3"], id="repeated id"
    ),
    pytest.param(
        text("lyhyt: Nimi", "miksi: y") + "  - {tunnus: z, kysymys: a, tyyppi: teksti, lyhyt: nimi}\n",
        ["10 huomautus rivillä 8"],
        id="repeated heading",
    ),
    pytest.param(text("vain: [mino]"), ["8 virhe «minno»"], id="only for an unknown choice"),
    pytest.param(
        START.replace("[Minno,", "[{tunnus: m, nimi: Minno, sanat: [projekti]},")
        + "  - {tunnus: x, kysymys: a, tyyppi: teksti, vain: [Projekti]}\n",
        ["5 virhe Tarkoititko «m»"],
        id="only for a choice by another of its words",
    ),
    pytest.param(text(f"miksi: {'x' * 1001}"), ["8 huomautus 1000"], id="long reason"),
    pytest.param(
        START.replace("tunnus: muoto", "tunnus: tapa")
        + "  - {tunnus: x, kysymys: a, tyyppi: teksti, vain: [minno]}\n",
        ["5 virhe «muoto»"],
        id="only without the question it refers to",
    ),
    pytest.param(
        START.replace(
            "kysymykset:\n", "kysymykset:\n  - {tunnus: x, kysymys: a, tyyppi: teksti, vain: [minno]}\n"
        ),
        ["3 virhe rivi 4"],
        id="only before the question it refers to",
    ),
    pytest.param(
        START.replace("kysymys: Mikä?", "kysymys: Mikä?, vain: [minno]"), ["3 virhe aina"], id="only on it"
    ),
    pytest.param(
        START.replace("kysymys: Mikä?", "kysymys: Mikä?, pakollinen: ei"), ["3 virhe ohittaa"], id="optional"
    ),
    pytest.param(
        START.replace("valinta,", "monivalinta,"), ["3 virhe «valinta»"], id="several where one is needed"
    ),
    pytest.param(of_kind("valinta"), ["5 virhe vaihtoehdot"], id="choice without choices"),
    pytest.param(of_kind("monivalinta", "vaihtoehdot:"), ["5 virhe vaihtoehdot"], id="choices left empty"),
    pytest.param(
        of_kind("valinta", "vaihtoehdot: []"), ["5 virhe ainakin kaksi"], id="empty list of choices"
    ),
    pytest.param(of_kind("valinta", "vaihtoehdot: [Yksi]"), ["8 virhe vähintään 2"], id="one choice"),
    pytest.param(
        of_kind("valinta", f"vaihtoehdot: [{', '.join(f'a{n}' for n in range(13))}]"),
        ["8 virhe enintään 12"],
        id="thirteen choices",
    ),
    pytest.param(of_kind("valinta", "vaihtoehdot: a, b"), ["8 virhe luettelo"], id="choices as text"),
    pytest.param(text("vaihtoehdot: [a, b]"), ["8 virhe teksti"], id="choices of a text"),
    pytest.param(
        of_kind("valinta", "vaihtoehdot:", "  - Yksi", "  - yksi", "  - Kaksi"),
        ["10 virhe rivillä 9"],
        id="repeated choice",
    ),
    pytest.param(
        of_kind("valinta", "vaihtoehdot:", "  - Pää", "  - Paa", "  - {tunnus: paa, nimi: Muu}"),
        ["10 virhe rivillä 9", "11 virhe rivillä 9"],
        id="choices that get the same id",
    ),
    pytest.param(
        of_kind("valinta", "vaihtoehdot:", "  - '???'", "  - Muu"), ["9 virhe tunnus:"], id="nameless choice"
    ),
    pytest.param(
        of_kind("valinta", "vaihtoehdot:", "  - Muu", "  - {tunnus: x, nmi: Oma}"),
        ["10 virhe «nimi»"],
        id="misspelt key of a choice",
    ),
    pytest.param(
        of_kind("valinta", "vaihtoehdot:", f"  - {'x' * 41}", "  - Muu"), ["9 virhe 40"], id="long choice"
    ),
    pytest.param(
        of_kind("valinta", "vaihtoehdot:", "  - {nimi: Yksi, sanat: [eka, muu]}", "  - Muu"),
        ["10 huomautus Yksi"],
        id="word of two choices",
    ),
    pytest.param(
        of_kind("valinta", "vaihtoehdot:", "  - {nimi: Yksi, kierrokset: kyllä}", "  - Muu"),
        ["9 huomautus muoto"],
        id="rounds on a choice of another question",
    ),
    pytest.param(text("vähintään: 20", "enintään: 10"), ["8 virhe Korjaa"], id="limits crossed"),
    pytest.param(
        text("vähintään: 1001"), ["8 virhe 1000"], id="least above the limit that texts have anyway"
    ),
    pytest.param(text("enintään: 4001"), ["8 virhe 4000"], id="longer than any text"),
    pytest.param(
        of_kind("ajankohta", "vähintään: 1", "enintään: 2"),
        ["8 virhe ajankohta", "9 virhe ajankohta"],
        id="limits of a type without",
    ),
    pytest.param(
        of_kind("monivalinta", "vähintään: 3", "vaihtoehdot: [a, b]"),
        ["8 virhe vähemmän"],
        id="too many to pick",
    ),
    pytest.param(text("esimerkki: abcdef", "enintään: 5"), ["8 virhe 6 merkkiä"], id="long example"),
    pytest.param(text("esimerkki: abc", "vähintään: 5"), ["8 virhe 5–1000"], id="short example"),
    pytest.param(of_kind("luku", "esimerkki: kaksi"), ["8 virhe luku"], id="example in words"),
    pytest.param(of_kind("luku", "esimerkki: 3", "enintään: 2"), ["8 virhe rajoihin"], id="high example"),
    pytest.param(
        of_kind("monivalinta", "esimerkki: 'a, d'", "vaihtoehdot: [a, b]"),
        ["8 virhe «d»"],
        id="no such choice",
    ),
    pytest.param(
        text("lyhyt: '{yhteystieto}'", "ohje: '{yhteistieto}'"),
        ["8 huomautus aaltosulut", "9 virhe «{yhteystieto}»"],
        id="placeholders",
    ),
    pytest.param(text("miksi: '**Siksi.'"), ["8 huomautus lihavointi"], id="open emphasis"),
    pytest.param(
        START.replace("Saako tallentaa?", "'Kysy: {yhteistieto}'"), ["1 virhe «{yhteystieto}»"], id="consent"
    ),
    pytest.param(
        START.replace("jarjesto", "nimi"), ["2 huomautus jarjesto"], id="no question for the organisation"
    ),
    pytest.param(
        START.replace(", yhteystieto: kyllä", ""),
        ["2 huomautus yhteystieto"],
        id="nothing identifies a person",
    ),
]

STATUS_CASES = [
    pytest.param("# vain huomio\n", ["1 virhe tyhjä"], id="empty"),
    pytest.param("tilat: []\n", ["1 virhe tyhjä"], id="no statuses"),
    pytest.param(STATUSES.replace("nimi: Valmis", "nmi: Valmis"), ["5 virhe «nimi»"], id="misspelt key"),
    pytest.param(STATUSES.replace("kerrotaan: Valmis., ", ""), ["5 virhe kerrotaan"], id="nothing told"),
    pytest.param(STATUSES.replace("Odottaa.", "''"), ["2 virhe tyhjä"], id="told nothing"),
    pytest.param(
        STATUSES.replace("nimi: Valmis", "nimi: Valmis, lähetetään: joskus"),
        ["5 virhe heti, pidätetään"],
        id="neither at once nor held",
    ),
    pytest.param(
        STATUSES.replace("siirretty, valmis", "siirretty, valmiis, valmis"),
        ["2 virhe «valmis»"],
        id="unknown",
    ),
    pytest.param(STATUSES.replace("[uusi]", "[siirretty, uusi]"), ["3 virhe itseensä"], id="to itself"),
    pytest.param(STATUSES.replace("[uusi]", "[uusi, uusi]"), ["3 huomautus kahdesti"], id="twice the same"),
    pytest.param(STATUSES.replace("siirretty, valmis", "siirretty"), ["5 virhe mistään"], id="out of reach"),
    pytest.param(
        STATUSES.replace("siirtymät: [uusi],", ""), ["3 huomautus eteenpäin"], id="open and without a way on"
    ),
    pytest.param(
        STATUSES.replace("tunnus: valmis", "tunnus: uusi").replace("siirretty, valmis", "siirretty"),
        ["5 virhe rivillä 2"],
        id="repeated id",
    ),
    pytest.param(STATUSES.replace("nimi: Valmis", "nimi: uusi"), ["5 virhe rivillä 2"], id="repeated name"),
    pytest.param(STATUSES.replace(", alku: kyllä", ""), ["1 virhe alku"], id="no first"),
    pytest.param(
        STATUSES.replace(", peruutus: kyllä", ", peruutus: ei"),
        ["1 virhe peruutus", "4 virhe mistään"],
        id="no withdrawn",
    ),
    pytest.param(STATUSES.replace(" siirtää_kierroksen: kyllä", ""), ["1 virhe siirtää"], id="none moves"),
    pytest.param(
        STATUSES.replace("Siirtyi.,", "Siirtyi., alku: kyllä,"), ["3 virhe rivillä 2"], id="two are first"
    ),
    pytest.param(
        STATUSES.replace("Valmis.,", "Valmis., muokattavissa: kyllä,"),
        ["5 virhe muuttaa"],
        id="closed, editable",
    ),
    pytest.param(
        STATUSES.replace("alku: kyllä", "alku: kyllä, päättynyt: kyllä"), ["2 virhe alkaa"], id="first closed"
    ),
    pytest.param(
        STATUSES.replace("päättynyt: kyllä, peruutus", "siirtymät: [uusi], peruutus"),
        ["4 virhe päättynyt"],
        id="withdrawn and open",
    ),
    pytest.param(
        STATUSES.replace("Siirtyi.,", "Siirtyi., päättynyt: kyllä,"),
        ["3 virhe kierrokseen"],
        id="moved and closed",
    ),
    pytest.param(
        STATUSES.replace("Siirtyi.", "'{seuraava_kierros}'"), ["3 virhe {kierros}"], id="other placeholder"
    ),
    pytest.param(STATUSES.replace("Siirtyi.", "x" * 1001), ["3 huomautus 1000"], id="long"),
    pytest.param(
        STATUSES.replace("Siirtyi.", "'Siirtyi: {kieros}'"), ["3 virhe {kierros}"], id="misspelt placeholder"
    ),
]


@pytest.mark.parametrize(("form", "expected"), FORM_CASES)
def test_each_fault_of_the_form_is_named_and_nothing_else_is(
    read: Read, form: str, expected: list[str]
) -> None:
    _compare(read({"aiheet/a.yaml": TOPIC, "lomake.yaml": form}), "lomake.yaml", expected)


@pytest.mark.parametrize(("statuses", "expected"), STATUS_CASES)
def test_each_fault_of_the_statuses_is_named_and_nothing_else_is(
    read: Read, statuses: str, expected: list[str]
) -> None:
    _compare(read({"aiheet/a.yaml": TOPIC, "tilat.yaml": statuses}), "tilat.yaml", expected)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        pytest.param("lomake.yaml", START, id="the form that the cases change"),
        pytest.param("tilat.yaml", STATUSES, id="the statuses that the cases change"),
        pytest.param("lomake.yaml", of_kind("kyllä/ei"), id="yes/no with a slash"),
        pytest.param("lomake.yaml", of_kind("KYLLÄ-EI", "pakollinen: Ei"), id="capitals"),
        pytest.param("lomake.yaml", of_kind("luku", "vähintään: 0", "esimerkki: 0"), id="zero"),
        pytest.param("lomake.yaml", text("vain:", "ohje:", "miksi: ''", "enintään:"), id="keys left empty"),
        pytest.param("lomake.yaml", text("vain: [harjoittelu, minno]"), id="ids made from names"),
        pytest.param(
            "lomake.yaml", text("ohje: |", "  Yksi: **kaksi**", "", "  - {yhteystieto}"), id="block of text"
        ),
        pytest.param(
            "lomake.yaml",
            of_kind("monivalinta", "vaihtoehdot: [A, {nimi: B}]", "esimerkki: b, a", "enintään: 1"),
            id="example of several choices",
        ),
        pytest.param(
            "lomake.yaml",
            START.partition("\n")[0]
            + "\nkysymykset: [{tunnus: jarjesto, kysymys: Mikä?, tyyppi: teksti, yhteystieto: kyllä}]\n",
            id="a single question",
        ),
        pytest.param(
            "lomake.yaml",
            START.replace(
                "Saako tallentaa?", "'{rekisterinpitäjä} {säilytys_ehdotukset} {säilytys_luonnokset}'"
            ),
            id="placeholders of the consent",
        ),
        pytest.param(
            "tilat.yaml", STATUSES.replace("Siirtyi.", "'{kierros} {yhteystieto}'"), id="placeholders"
        ),
    ],
)
def test_these_are_right(read: Read, file: str, content: str) -> None:
    assert read({"aiheet/a.yaml": TOPIC, file: content}).findings == ()


def _compare(reading: Reading, file: str, expected: list[str]) -> None:
    cases = [line.split(" ", 2) for line in expected]
    found = [(finding.file, f"{finding.line} {finding.severity}") for finding in reading.findings]
    assert found == [(file, f"{line} {severity}") for line, severity, _ in cases], reading.findings
    for finding, (_, _, word) in zip(reading.findings, cases, strict=True):
        assert word.casefold() in finding.message.casefold()
    assert (reading.knowledge is None) == any(severity == "virhe" for _, severity, _ in cases)
