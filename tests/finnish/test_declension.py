"""Case forms as a careful writer spells them; a form that Voikko does not read back is none."""

import pytest

from bot.finnish.declension import declined, declined_name
from bot.finnish.morphology import morphs


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(
            "hinta hinnan hintaa hinnasta hintaan hinnat hintoja hintojen hinnoista", id="nt weakens"
        ),
        pytest.param("tuki tuen tukea tuesta tukeen tukien", id="k goes"),
        pytest.param("aika ajan aikaa ajasta aikaan aikoja", id="ik becomes j"),
        pytest.param("tarve tarpeen tarvetta tarpeesta tarpeeseen tarpeita", id="weak in the base form"),
        pytest.param("loki lokin lokia lokista lokiin lokeja", id="a loan does not weaken"),
        pytest.param("ihminen ihmisen ihmistä ihmisestä ihmiseen ihmisiä", id="-nen"),
        pytest.param("sopimus sopimuksen sopimusta sopimukseen sopimuksia", id="-ks-"),
        pytest.param("laajuus laajuuden laajuutta laajuuteen laajuuksia", id="-uus"),
        pytest.param("jäsen jäsenen jäsentä jäseneen jäseniä", id="a consonant at the end"),
        pytest.param("kuukausi kuukauden kuukautta kuukauteen kuukausia", id="si, de, te"),
    ],
)
def test_a_noun_is_declined_with_its_stems(written: str) -> None:
    base, *cases = written.split()
    assert set(cases) <= set(declined(base))


def test_of_a_compound_the_last_part_is_bent() -> None:
    forms = declined("yhteistyömuoto")
    assert {"yhteistyömuodosta", "yhteistyömuotoa", "yhteistyömuotoihin"} <= set(forms)
    assert all(form.startswith("yhteistyömuo") for form in forms)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        pytest.param("yamk-hanke", "yamk-hankkeesta", id="hyphen"),
        pytest.param("takaisinsoitto", "takaisinsoitosta", id="in one"),
    ],
)
def test_a_compound_that_voikko_knows_only_in_parts_is_bent_as_well(word: str, form: str) -> None:
    assert morphs(word) == ()
    assert form in declined(word)


def test_a_plural_has_plural_forms_alone() -> None:
    forms = set(declined("yhteystiedot"))
    assert {"yhteystietoja", "yhteystiedoista", "yhteystietoihin"} <= forms
    assert not {"yhteystieto", "yhteystiedon", "yhteystietoa", "yhteystiedosta"} & forms


@pytest.mark.parametrize(
    "word", ["hinta", "vaihde", "vastaus", "opinnäytetyö", "ihminen", "tietosuojaseloste"]
)
def test_every_form_is_read_back_as_the_word_and_is_another(word: str) -> None:
    forms = declined(word)
    assert len(forms) >= 10
    assert word not in forms
    assert len(set(forms)) == len(forms)
    assert all(word in {morph.base for morph in morphs(form)} for form in forms)


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("iltaa", id="another case already"),
        pytest.param("hyvä", id="adjective"),
        pytest.param("kiittää", id="verb"),
        pytest.param("moi", id="interjection"),
        pytest.param("oppari", id="unknown"),
        pytest.param("rättshjälp", id="foreign"),
        pytest.param("", id="nothing"),
        pytest.param("-", id="no letters"),
    ],
)
def test_what_is_no_noun_in_its_base_form_has_no_forms(word: str) -> None:
    assert declined(word) == ()


@pytest.mark.parametrize(
    ("word", "written"),
    [
        pytest.param("harkka", "harkan harkkaa harkassa harkasta harkkaan harkalla harkalle", id="kk weakens"),
        pytest.param("minno", "minnon minnoa minnossa minnosta minnoon minnolla minnolle", id="nothing weakens"),
        pytest.param("keissi", "keissin keissiä keississä keissistä keissiin keissillä keissille", id="front"),
        pytest.param("stea", "stean steaa steassa steasta steaan stealla stealle", id="two syllables"),
        pytest.param("tiktok-tuu", "tiktok-tuun tiktok-tuuta tiktok-tuussa tiktok-tuusta tiktok-tuuhun "
                     "tiktok-tuulla tiktok-tuulle", id="long vowel"),
        pytest.param("yamk", "yamk:n yamk:ssa yamk:sta", id="the letter koo"),
        pytest.param("gdpr", "gdpr:n gdpr:ssä gdpr:stä", id="the letter är"),
        pytest.param("feedback", "", id="a foreign word"),
        pytest.param("", "", id="nothing"),
    ],
)  # fmt: skip
def test_a_name_is_declined_as_new_words_are(word: str, written: str) -> None:
    assert declined_name(word) == tuple(written.split())
