"""Spoken and hurried forms brought to the forms of the standard language, word by word.

Only frequent function words and the regular endings stand here: everything else a person says in their own
way is the business of the synonyms and of the letters two words share.
"""

import re

_FORMS: dict[str, str] = {
    # pronouns
    "mä": "minä", "mää": "minä", "mie": "minä", "mun": "minun", "mua": "minua", "mulle": "minulle", "mul": "minulla",
    "mulla": "minulla", "multa": "minulta", "sä": "sinä", "sää": "sinä", "sun": "sinun", "sua": "sinua",
    "sulle": "sinulle", "sul": "sinulla", "sulla": "sinulla", "sulta": "sinulta", "meiän": "meidän",
    "meijän": "meidän", "meitin": "meidän", "meil": "meillä", "teiän": "teidän", "teijän": "teidän", "teil": "teillä",
    "niitten": "niiden", "niil": "niillä", "tää": "tämä", "toi": "tuo", "noi": "nuo", "nää": "nämä", "tän": "tämän",
    "ton": "tuon", "siin": "siinä", "siit": "siitä", "täs": "tässä", "täst": "tästä", "sil": "sillä",
    "sillon": "silloin",
    "tällänen": "tällainen", "tämmönen": "tällainen", "semmonen": "sellainen", "semmosen": "sellaisen",
    "joku": "jokin", "jotai": "jotain", "kaikkee": "kaikkea", "kaikkii": "kaikkia", "ite": "itse", "ittensä": "itsensä",
    # questions
    "mitäs": "mitä", "mites": "miten", "mis": "missä", "mist": "mistä", "mihis": "mihin",
    "mikäs": "mikä", "millanen": "millainen", "millasta": "millaista", "millasia": "millaisia", "mimmonen": "millainen",
    "mimmosta": "millaista", "mimmosia": "millaisia", "mimmosii": "millaisia", "minkälainen": "millainen",
    "minkälaista": "millaista", "minkälaisia": "millaisia", "minkälaisii": "millaisia", "millon": "milloin",
    "mihi": "mihin", "mihkä": "mihin", "mihkäs": "mihin", "mihinkä": "mihin", "millonka": "milloin",
    "milloinka": "milloin", "mitenkä": "miten", "mitenkäs": "miten", "minkäs": "minkä", "kaua": "kauan",
    "kuinkas": "kuinka", "kukas": "kuka", "missäs": "missä", "mistäs": "mistä", "koskas": "koska", "mont": "monta",
    "kui": "kuinka", "kuis": "kuinka", "paljoks": "paljonko", "mite": "miten", "millo": "milloin", "millos": "milloin",
    "palijoko": "paljonko", "palijonko": "paljonko", "kahtoa": "katsoa",
    "kelle": "kenelle", "kelt": "keneltä", "kene": "kenen", "ketä": "kuka", "ketkä": "kuka",
    # verbs
    "oon": "olen", "oot": "olet", "oo": "ole", "ois": "olisi", "oisko": "olisiko", "oltas": "oltaisiin",
    "onx": "onko", "vois": "voisi", "voidaa": "voidaan", "pitäs": "pitäisi", "pitäskö": "pitäisikö",
    "saatais": "saataisiin", "saadaa": "saadaan", "tarvii": "tarvitsee", "tarvis": "tarve", "tartteeko": "tarvitseeko",
    "tarttee": "tarvitsee", "tehä": "tehdä", "tehää": "tehdään", "tehny": "tehnyt", "maksetaa": "maksetaan",
    "haluun": "haluan", "haluttais": "haluaisimme", "kiinnostas": "kiinnostaisi", "kestääks": "kestääkö", "tuu": "tule",
    "tulis": "tulisi", "menis": "menisi", "selittäs": "selittäisi", "kuuluks": "kuuluuko",
    # the rest
    "ku": "kun", "et": "että", "sit": "sitten", "vaik": "vaikka", "kaa": "kanssa", "kans": "kanssa", "vaa": "vain",
    "viel": "vielä", "tosi": "todella", "oikeesti": "oikeasti", "oikeen": "oikein", "jotenki": "jotenkin",
    "yks": "yksi", "kaks": "kaksi", "vuos": "vuosi", "uus": "uusi", "vast": "vasta",
    "esim": "esimerkiksi", "yht": "yhteensä", "puh": "puhelin", "hlö": "henkilö",
}  # fmt: skip

_QUESTION = re.compile(r"(?<=[aeiouyäöln])ks$")
_PARTITIVE = re.compile(r"(ii|oo|uu|ee|yy|öö)$")
_PARTITIVES = {"ii": "ia", "oo": "oa", "uu": "ua", "ee": "ea", "yy": "yä", "öö": "öä"}


def standard_forms(word: str) -> tuple[str, ...]:
    """Return what *word* may stand for in the standard language, likeliest first; never empty."""
    if word in _FORMS:
        return (_FORMS[word],)
    if _QUESTION.search(word):  # onks, voiks, maksetaanks
        stem = word[:-2]
        return (stem + "ko", stem + "kö")
    return (word,)


def partitive(word: str) -> tuple[str, ...]:
    """Return the written partitives behind a spoken one (hommii, harkkarii, opettajaa stays), or nothing."""
    found = _PARTITIVE.search(word)
    if not found or len(word) < 4:
        return ()
    ending = _PARTITIVES[found.group()]
    back = ending.translate(str.maketrans("ä", "a"))
    front = ending.translate(str.maketrans("a", "ä"))
    return tuple(dict.fromkeys((word[:-2] + back, word[:-2] + front)))
