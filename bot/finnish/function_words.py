"""Words that carry grammar rather than meaning, and the question words among the small words."""

QUESTION_WORDS = frozenset(
    """
    kuka kenen kenelle keneltä kenet ketkä keiden mikä mitä minkä miksi missä mistä mihin minne milloin koska
    miten kuinka paljonko kauanko montako millainen millaista millaisia kumpi kumman kumpaa mitkä
    """.split()
)
"""Question words: little meaning of their own, but they tell a place from a time and a person."""

FUNCTION_WORDS = QUESTION_WORDS | frozenset(
    """
    minä minun minua minulla minulle minulta sinä sinun sinua sinulla sinulle hän hänen me meidän meitä meillä meille
    meiltä te teidän teitä teillä teille teiltä he heidän heitä heillä heille tämä tämän tätä tässä tästä tähän tällä
    tälle nämä näiden näitä tuo tuon tuota tuossa tuosta se sen sitä siinä siitä siihen sillä sille siltä ne niiden
    niitä niissä niistä niihin niillä niille joka jonka jota jossa josta johon jolla jolle jotka joiden joita jokin
    jotain jotakin jonkin joku jonkun itse itsensä
    entä entäs entäpä no ai okei ok selvä joo niin sellainen sellaisen sellaista muu muuta muut
    ja tai vai sekä että jotta jos kun kuin mutta vaan vaikka koska eli niin sekä myös kyllä joo ehkä vain vielä jo nyt
    sitten silloin siis noin ihan aika todella oikein oikeasti vaikka esimerkiksi eikä ei en et emme ette eivät älä
    olla olen olet on olemme olette ovat oli olivat ollut olisi olisin olisimme olisiko onko olenko olemmeko ovatko
    ole oliko liene
    voi voida voin voit voimme voitte voivat voiko voinko voimmeko voisi voisin voisimme voisiko voidaan voidaanko
    saa saada saako saamme saavat pitää pitääkö pitäisi pitäisikö täytyy täytyykö tulee tuleeko
    kanssa kautta varten ilman ennen jälkeen aikana
    """.split()
)
"""Pronouns, conjunctions, particles and the verbs that only help; in the standard language."""

FUNCTION_BASES = frozenset("olla ei voida saada pitää täytyä saattaa taitaa se tämä tuo".split())
"""Base forms whose every inflected form only helps."""

COURTESIES = frozenset(
    """
    hei heippa heipä moi moikka moro moron morjens terve tervehdys tervehdyksiä huomenta päivää iltaa iltapäivää hyvää
    hyvä kiitos kiitti kiitoksia kiits tack thanks hello hi hey hej terveisin ystävällisin vaan taas siellä sinne
    """.split()
)
"""Words of greeting and thanks, which mean little where they stand before or after a question."""

REACTIONS = frozenset(
    """
    ok okei okk oukei selvä selvis jees jes jep joo joojoo juu no niin hyvä hyvin kiva kivaa hieno hienoa mahtava
    mahtavaa super loistava loistavaa upeaa huippu huippua aijaa aijjaa ai jaa jaaha jaha jahas aha ahaa vai kuulostaa
    kuulostaapa hyvältä kivalta järkevältä ymmärrän ymmärsin tajusin asia juttu homma tietää kiitos kiitti kiitoksia
    kiits vastauksesta vastauksista tiedosta tiedoista tästä avusta paljon harmi tämä tää tuo selvisi selventi auttoi
    """.split()
)
"""Words with which people take note of an answer before they ask on: "ok selvä, …", "kuulostaa hyvältä! …"."""

POINTERS = frozenset(
    """se sen sitä siinä siitä siit siihen sillä sille siltä ne niiden niitä niissä niistä niihin niillä niille niiltä
    hän hänen häntä hänessä hänestä häneen hänellä hänelle häneltä he heidän heitä heille heillä heiltä
    sellainen sellaisen sellaista sellaisesta semmoinen semmoisen semmoista semmonen semmosen semmosta
    sellanen sellasen sellasta sellaisia sellasia semmoisia semmosia tällainen tällaisen tällaista tämmönen tämmösen
    tämmöstä""".split()
)
"""Pronouns for something that was named before."""
