"""Every sentence of the checker, in Finnish: what is wrong and what to do about it.

These stand in Python, and not in `knowledge/` like the words for chatting users, because a broken folder
cannot be trusted to hold the words that explain it.
"""

from collections.abc import Mapping

LONGEST_QUOTE = 60
"""Characters of an offending value that are repeated in a message."""

MESSAGES: Mapping[str, str] = {
    # the folder and its files
    "no-folder": "kansiota «{path}» ei ole. Tarkista polku tai tee muokattava kopio komennolla «minnobot "
    "init».",
    "folder-is-a-file": "«{path}» ei ole kansio. Anna sen kansion polku, jossa «aiheet» on.",
    "unreadable-folder": "kansiota ei saa luettua. Tarkista sen käyttöoikeudet.",
    "no-topics-folder": "kansio «aiheet» puuttuu. Lisää se ja siihen ainakin yksi aihetiedosto, esimerkiksi "
    "«aiheet/minno.yaml».{hint}",
    "no-topic-files": "kansiossa «aiheet» ei ole yhtään aihetiedostoa. Lisää ainakin yksi, esimerkiksi "
    "«aiheet/minno.yaml».",
    "should-be-folder": "«{name}» on tiedosto, vaikka sen pitäisi olla kansio. Siirrä tiedosto toisaalle ja "
    "tee kansio.",
    "should-be-file": "«{name}» on kansio, vaikka sen pitäisi olla tiedosto. Siirrä tai nimeä kansio toisin.",
    "unknown-file": "tiedostoa «{name}» ei lueta, koska nimi on tuntematon.{hint}",
    "unknown-folder": "kansiota «{name}» ei lueta, koska nimi on tuntematon.{hint}",
    "two-endings": "sama tiedosto on myös nimellä «{other}». Yhdistä ne ja poista toinen.",
    "file-in-subfolder": "alikansion tiedostoja ei lueta. Siirrä tiedosto suoraan kansioon «{folder}».",
    "not-yaml-file": "tiedostoa ei lueta, koska sen nimi ei pääty «.yaml». Nimeä se uudelleen tai siirrä "
    "pois.",
    "not-a-file": "tämä ei ole tavallinen tiedosto. Poista se tai anna sille toinen nimi kuin «….yaml».",
    "dangling-link": "linkki osoittaa tiedostoon, jota ei ole. Poista linkki tai korjaa sen kohde.",
    "unreadable-file": "tiedostoa ei saa luettua. Tarkista sen käyttöoikeudet.",
    "huge-file": "tiedosto on yli {limit} megatavua eikä sitä lueta. Jaa se useampaan tiedostoon.",
    "utf-16": "tiedosto on tallennettu UTF-16-muodossa. Tallenna se UTF-8-muodossa.",
    "not-utf-8": "tässä on tavu {byte}, joka ei ole UTF-8-merkistöä. Tallenna tiedosto UTF-8-muodossa ja "
    "tarkista ä ja ö.",
    "control-character": "tässä on näkymätön ohjausmerkki {code}. Poista se: kirjoita rivi tarvittaessa "
    "uudelleen.",
    "control-character-somewhere": "tiedostossa on näkymätön ohjausmerkki. Poista se.",
    "empty-file": "tiedosto on tyhjä. Täydennä se tai poista tiedosto.",
    "shipped-broken": "ohjelman mukana tullut «{name}» puuttuu tai on rikki. Asenna minnobot uudelleen tai "
    "lisää kansioon oma «{name}».",
    "no-crisis": "vastaus «kriisi» puuttuu eikä ohjelman mukana tullutta saa luettua. Lisää se tai asenna "
    "minnobot uudelleen.",
    "list-at-top": "tiedosto alkaa luettelolla. Aloita se avaimella, esimerkiksi «vastaukset:», ja sisennä "
    "luettelo sen alle.",
    "text-at-top": "tiedostossa on pelkkää tekstiä. Kirjoita «avain: arvo»; kaksoispisteen jälkeen tulee "
    "välilyönti.",
    # YAML
    "tab": "rivin sisennyksessä on sarkain (tab). Korvaa se välilyönneillä.",
    "hard-space": "rivin sisennyksessä on sitova välilyönti tai muu näkymätön merkki. Poista sisennys ja "
    "kirjoita se uudelleen välilyönneillä.",
    "open-quote": "tästä alkava lainausmerkki jää auki. Lisää tekstin loppuun sama lainausmerkki.",
    "bad-escape": 'kenoviiva ei käy näin lainausmerkeissä «"…"». Kirjoita \\\\ tai käytä yksinkertaisia '
    "lainausmerkkejä «'…'».",
    "colon-in-text": "tekstissä on kaksoispiste, jota luullaan avaimeksi. Laita koko teksti "
    'lainausmerkkeihin: "…".',
    "no-colon": "rivillä «{text}» ei ole kaksoispistettä. Kirjoita «avain: arvo», tai sisennä rivi "
    "syvemmälle, jos se jatkaa edellistä tekstiä.",
    "glued-colon": "kaksoispisteen jälkeen puuttuu välilyönti. Kirjoita «avain: arvo».",
    "open-bracket": "tästä alkava hakasulku «[» jää auki. Lisää loppuun «]» ja erota kohdat pilkuilla.",
    "open-brace": "tästä alkava aaltosulku «{{» jää auki. Lisää loppuun «}}», tai laita teksti "
    "lainausmerkkeihin.",
    "comma-or-bracket": "tässä on ylimääräinen pilkku tai sulku. Poista se, tai laita teksti "
    "lainausmerkkeihin.",
    "no-dash": "rivi «{text}» on väärin sisennetty, tai sen alusta puuttuu viiva «- ». Sisennä se samaan "
    "kohtaan kuin muut saman tason rivit.",
    "swallowed-dash": "rivi «{text}» liittyi edellisen rivin tekstiin. "
    "Sisennä viiva samaan kohtaan kuin luettelon muut viivat.",
    "merge-conflict": "tässä on Gitin yhdistämisristiriita. Valitse oikeat rivit ja poista merkkirivit.",
    "bad-indent": "rivi «{text}» on väärin sisennetty. Sisennä se samaan kohtaan kuin saman tason muut rivit."
    "",
    "list-on-key-line": "luettelo ei voi alkaa avaimen riviltä. Siirrä «- » seuraavalle riville sisennettynä."
    "",
    "special-start": "teksti «{text}» alkaa merkillä, jolla on YAMLissa oma merkitys. Laita koko teksti "
    'lainausmerkkeihin: "…".',
    "text-after-block-mark": "merkin «|» tai «>» jälkeen on tekstiä. Siirrä teksti seuraavalle riville "
    "sisennettynä.",
    "text-after-closing": "sulkevan merkin jälkeen on vielä tekstiä «{text}». Laita koko teksti "
    "lainausmerkkeihin: '…', jos sen sisällä on \"-merkkejä.",
    "directive": "rivi alkaa merkillä «%», jota luullaan ohjeeksi. Laita teksti lainausmerkkeihin tai poista "
    "rivi.",
    "several-documents": "tästä alkaa toinen dokumentti. Poista rivi «---» tai «...», tai jaa sisältö "
    "kahteen tiedostoon.",
    "not-yaml": "riviä «{text}» ei saa luettua. Tarkista sisennys, kaksoispisteet ja lainausmerkit.",
    "alias": "viittaus «*{name}» ei ole käytössä. Kirjoita sisältö auki; jos teksti alkaa tähdellä, laita se "
    "lainausmerkkeihin.",
    "anchor": "ankkuri «&{name}» ei ole käytössä. Poista se; jos teksti alkaa &-merkillä, laita se "
    "lainausmerkkeihin.",
    "tag": "tyyppimerkintä «{tag}» ei ole sallittu. Poista se; jos teksti alkaa huutomerkillä, laita se "
    "lainausmerkkeihin.",
    "too-deep": "sisennyksiä on liian monta sisäkkäin. Tarkista rivin sisennys ja sulut.",
    "key-is-not-text": "avaimen pitää olla tekstiä. Jos rivi alkaa merkillä «{{» tai «[», laita teksti "
    "lainausmerkkeihin.",
    "repeated-key": "avain «{key}» on jo rivillä {line}. Poista toinen; jos tästä alkaa uusi kohta, lisää "
    "sen ensimmäisen rivin alkuun viiva «- ».",
    # the shape of a file
    "unknown-key": "tuntematon avain «{key}».{hint}",
    "invisible-in-key": "avaimessa «{key}» on näkymätön merkki. Kirjoita avain uudelleen.",
    "missing-key": "pakollinen kohta «{key}» puuttuu. Lisää rivi «{key}: …».",
    "text-expected": "kohdan «{key}» pitää olla tekstiä, mutta siinä on luettelo tai alikohtia. "
    "Jos tekstissä on kaksoispiste, laita se lainausmerkkeihin; pitkä teksti kirjoitetaan merkin «|» alle.",
    "list-expected": "kohdan «{key}» pitää olla luettelo, mutta siinä on «{value}». Kirjoita kukin omalle "
    "rivilleen viivan ja välilyönnin «- » perään.",
    "entries-expected": "kohdassa «{key}» pitää olla avaimia ja arvoja, mutta siinä on «{value}».{hint}",
    "empty-list": "kohdan «{key}» luettelo on tyhjä. Lisää siihen ainakin yksi kohta tai poista rivi.",
    "empty-text": "kohta «{key}» on tyhjä. Kirjoita siihen teksti tai poista rivi.",
    "too-long": "kohdan «{key}» teksti «{value}» on liian pitkä ({length} merkkiä). Lyhennä se enintään "
    "{limit} merkkiin.",
    "date-form": "«{value}» ei ole päivämäärä. Kirjoita vuosi, kuukausi ja päivä näin: {example}.",
    "no-such-date": "päivää «{value}» ei ole kalenterissa. Tarkista kuukausi ja päivä: vuosi-kuukausi-päivä.",
    "whole-number": "kohdassa «{key}» on «{value}». Kirjoita pelkkä kokonaisluku numeroin, esimerkiksi 120.",
    "positive-number": "kohdan «{key}» luvun pitää olla suurempi kuin nolla, mutta se on «{value}».",
    "negative-number": "kohdan «{key}» luku ei voi olla pienempi kuin nolla, mutta se on «{value}».",
    "nameless-choice": "vaihtoehdosta «{value}» ei synny tunnusta. Anna se itse: {{tunnus: …, nimi: …}}.",
    "unknown-choice": "«{value}» ei käy kohtaan «{key}». Valitse jokin näistä: {choices}.{hint}",
    "bad-id": "tunnus «{value}» ei käy. Käytä vain pieniä kirjaimia a–z, numeroita ja väliviivaa, "
    "esimerkiksi «{example}».",
    "long-id": "tunnus «{value}» on liian pitkä ({length} merkkiä). Lyhennä se enintään {limit} merkkiin.",
    "reserved-id": "tunnus «{value}» on varattu muuhun. Anna vastaukselle toinen tunnus.",
    "bad-url": "«{value}» ei ole verkko-osoite. Kirjoita se alusta asti, esimerkiksi https://www.soste.fi/.",
    "bad-email": "«{value}» ei ole sähköpostiosoite. Kirjoita se muodossa nimi@esimerkki.fi.",
    "bad-phone": "«{value}» ei ole puhelinnumero. Kirjoita vain numerot, esimerkiksi +358 40 123 4567.",
    "wrong-value": "kohtaan «{key}» ei käy «{value}». Katso malli tiedostosta, joka toimii.",
    # answers and ids
    "repeated-id": "tunnus «{id}» on myös toisella vastauksella: {other}. Anna toiselle oma tunnus.",
    "repeated-subject": "aihe «{id}» on myös tiedostossa {other}. Yhdistä tiedostot tai vaihda toisen «aihe»."
    "",
    "unknown-id": "vastausta «{id}» ei ole.{hint}",
    "related-to-itself": "vastaus «{id}» viittaa itseensä. Poista se kohdasta «liittyvät».",
    "related-twice": "«{id}» on luettelossa kahdesti. Poista toinen.",
    "checked-in-future": "tarkistuspäivä {day} on vasta tulossa. Merkitse päivä, jona tiedot viimeksi "
    "tarkistettiin.",
    "checked-long-ago": "tiedot on tarkistettu viimeksi {day}, yli vuosi sitten. Tarkista ne ja päivitä "
    "«tarkistettu».",
    "expired": "vastauksen voimassaolo päättyi {day}. Tarkista tiedot ja päivitä tai poista «voimassa».",
    "expires-before-check": "voimassaolo {day} päättyy ennen tarkistuspäivää {checked}. Tarkista kumpikin "
    "päivä.",
    "long-question": "kysymys on pitkä ({length} merkkiä). Lyhennä se enintään {limit} merkkiin, jotta siitä "
    "saa selvän.",
    "long-phrasing": "muotoilu on pitkä ({length} merkkiä). Kirjoita se kuten ihminen kysyy, enintään "
    "{limit} merkkiä.",
    "long-answer": "vastaus on pitkä ({length} merkkiä) ja jaetaan kahdeksi viestiksi. Tiivistä se alle "
    "{limit} merkkiin.",
    "wordless": "tekstissä «{text}» ei ole yhtään sanaa. Kirjoita kysymys sanoin tai poista rivi.",
    "phrasing-twice": "«{text}» on samassa vastauksessa jo rivillä {line}. Poista toinen.",
    "phrasing-learned-twice": "«{text}» on samassa vastauksessa jo: {other}. Poista toinen.",
    "phrasing-shared": "«{text}» on myös vastauksella «{id}»: {other}. Jätä se vain sille, jolle se kuuluu.",
    "key-inside-text": "tekstin sisällä on rivi, joka näyttää avaimelta «{key}». Jos se on avain, vähennä "
    "sen sisennystä.",
    # Markdown and placeholders
    "unknown-placeholder": "paikanpitäjää «{{{name}}}» ei ole. Käytä näitä: {known}.{hint}",
    "spaced-placeholder": "paikanpitäjässä on ylimääräisiä merkkejä: «{text}». Kirjoita «{{{name}}}».",
    "broken-placeholder": "aaltosulku jää vaille paria: «{text}». Kirjoita paikanpitäjä näin: "
    "«{{yhteystieto}}».",
    "placeholder-out-of-place": "paikanpitäjä «{text}» toimii vain kohdassa «vastaus». Kirjoita tähän "
    "tavallista tekstiä.",
    "bad-link": "linkin osoite «{url}» ei käy. Aloita se näin: https://, http://, mailto: tai tel:.",
    "empty-link": "linkin «{text}» osoite tai teksti puuttuu. Kirjoita [teksti](https://…).",
    "broken-link": "linkki «{text}» on kesken ja näkyy merkkeineen. Kirjoita [teksti](https://…) ilman "
    "välejä.",
    "open-emphasis": "lihavointi tai kursiivi jää auki ja «{text}» näkyy sellaisenaan. Lisää puuttuva merkki "
    "tai poista toinen.",
    "unsupported-markdown": "{what} ei toimi Telegramissa, vaan näkyy sellaisenaan. Käytä tavallista "
    "tekstiä, lihavointia, linkkejä ja luetteloita.",
    # tests and learned phrasings
    "few-tests": "vastauksella «{id}» on testikysymyksiä vain {count}. Lisää niitä, kunnes on ainakin viisi.",
    "no-tests": "vastauksella «{id}» ei ole testikysymyksiä. Lisää ainakin viisi tiedostoon «{file}».",
    "subject-without-tests": "aiheella «{id}» ei ole yhtään testikysymystä. Lisää ne tiedostoon "
    "«testit/{id}.yaml».",
    "test-is-phrasing": "testikysymys «{text}» on vastauksessa sellaisenaan: {other}. Kysy samaa toisin "
    "sanoin.",
    "test-of-other": "testikysymys «{text}» on vastauksen «{id}» muotoilu: {other}. Korjaa jompikumpi.",
    "test-twice": "testikysymys «{text}» on jo: {other}. Poista toinen.",
    "test-under-two": "testikysymys «{text}» on myös tunnuksella «{id}»: {other}. Jätä se vain oikealle.",
    "test-file-alone": "testitiedostolle ei ole samannimistä aihetta kansiossa «aiheet».{hint}",
    "learned-crisis": "tunnukseen «{id}» ei voi lisätä opittuja muotoiluja. Poista ne tästä.",
    # intents, word list, contacts, rounds, texts
    "example-twice": "«{text}» on saman otsikon alla jo rivillä {line}. Poista toinen.",
    "example-shared": "«{text}» on myös otsikon «{key}» alla: {other}. Jätä se vain sille, jolle se kuuluu.",
    "group-key-near": "sanaryhmä «{key}» muistuttaa kohdan nimeä.{hint}",
    "empty-group": "sanaryhmä «{key}» on tyhjä. Lisää siihen sanoja tai poista rivi.",
    "word-twice": "sana «{word}» on myös ryhmässä «{group}»: {other}. Jätä se vain toiseen.",
    "word-repeated": "sana «{word}» on ryhmässä jo rivillä {line}. Poista toinen.",
    "single-letter": "yhden merkin sana «{word}» osuisi liian moneen kysymykseen. Poista se tai kirjoita "
    "pidempi muoto.",
    "unknown-contact": "yhteystietoa «{id}» ei ole.{hint}",
    "repeated-contact": "yhteystiedon tunnus «{id}» on jo rivillä {line}. Anna toiselle oma tunnus.",
    "no-way-to-reach": "yhteystiedolla «{id}» ei ole puhelinta, sähköpostia eikä osoitetta. Lisää ainakin "
    "yksi.",
    "no-controller": "«rekisterinpitäjä» puuttuu, joten tietosuojatiedoissa näytetään ohjelman mukana "
    "tullut. Lisää nimi ja sähköposti.",
    "repeated-round": "kierroksen tunnus «{id}» on jo rivillä {line}. Anna toiselle oma tunnus.",
    "round-order": "«{later}» {later_day} on ennen kuin «{earlier}» {earlier_day}. Korjaa päivät "
    "järjestykseen: avautuu, varhainen_palaute, sulkeutuu, alkaa.",
    # the form
    "repeated-question": "kysymyksen tunnus «{id}» on jo rivillä {line}. Anna toiselle oma tunnus.",
    "repeated-heading": "otsikko «{name}» on jo rivillä {line}, joten vastauksia ei erota toisistaan. Vaihda "
    "toisen «lyhyt».",
    "only-without-about": "«vain» viittaa kysymykseen «muoto», jota lomakkeella ei ole. Lisää se ensimmäiseksi "
    "tai poista rivi.",
    "only-before-about": "kysymys on ennen kysymystä «muoto» (rivi {line}), joten «vain» ei vielä tiedä "
    "vastausta. Siirrä kysymys sen jälkeen.",
    "unknown-only": "kysymyksessä «muoto» ei ole vaihtoehtoa «{id}». Käytä näitä tunnuksia: {known}.{hint}",
    "about-is-no-choice": "kysymyksen «muoto» tyypin pitää olla «valinta», sillä «vain» viittaa sen "
    "vaihtoehtoihin. Vaihda tyyppi.",
    "about-is-optional": "kysymystä «muoto» ei voi ohittaa, sillä muut kysymykset riippuvat siitä. Poista rivi "
    "«pakollinen».",
    "about-with-only": "kysymys «muoto» kysytään aina. Poista rivi «vain».",
    "no-organisation": "lomakkeella ei ole kysymystä «jarjesto», joten ehdotuksia ei voi luetella järjestön "
    "mukaan. Lisää se, jos järjestö pitää kysyä.",
    "no-contact-question": "missään kysymyksessä ei ole riviä «yhteystieto: kyllä», joten kaikki "
    "vastaukset viedään aina tiedostoihin. Lisää se kysymyksiin, joiden vastauksista tunnistaa ihmisen.",
    "no-choices": "kysymyksestä «{id}» puuttuu «vaihtoehdot», vaikka tyyppi on «{kind}». Lisää ainakin kaksi.",
    "choices-out-of-place": "tyyppi «{kind}» ei käytä kohtaa «vaihtoehdot». Poista se tai vaihda tyypiksi "
    "«valinta» tai «monivalinta».",
    "number-of-choices": "vaihtoehtoja on {count}. Niitä pitää olla vähintään {least} ja enintään {most}.",
    "repeated-choice": "vaihtoehto «{name}» on jo rivillä {line}. Poista toinen.",
    "repeated-choice-id": "vaihtoehdon tunnus «{id}» on jo rivillä {line}. Anna tälle oma: "
    "{{tunnus: …, nimi: …}}.",
    "choice-word-shared": "sana «{word}» tarkoittaa myös näitä: {other}. Jätä se vain yhteen vaihtoehtoon.",
    "rounds-out-of-place": "«kierrokset» toimii vain kysymyksessä «muoto». Poista se tästä.",
    "limits-out-of-place": "tyyppi «{kind}» ei käytä kohtaa «{key}». Poista rivi.",
    "limit-too-high": "vastaukseen mahtuu enintään {limit} merkkiä. Pienennä lukua.",
    "limits-crossed": "«vähintään» on {least} ja suurempi kuin «enintään», joka on {most}. Mikään vastaus ei "
    "kelpaisi. Korjaa luvut.",
    "more-than-choices": "«vähintään» on {least}, mutta vaihtoehtoja on vähemmän. Pienennä lukua tai lisää "
    "vaihtoehtoja.",
    "example-length": "esimerkissä on {length} merkkiä, mutta vastauksessa pitää olla {least}–{most}. Muuta "
    "esimerkkiä tai rajoja.",
    "example-number": "esimerkki «{value}» ei kelpaa vastaukseksi. Kirjoita pelkkä luku, joka sopii rajoihin.",
    "example-choice": "esimerkki «{value}» ei ole mikään vaihtoehdoista. Kirjoita vaihtoehdon nimi tai poista "
    "rivi.",
    "long-text": "kohdan «{key}» teksti on pitkä ({length} merkkiä). Tiivistä se enintään {limit} merkkiin.",
    "no-placeholders-here": "aaltosulut näkyvät tässä sellaisinaan: «{text}». Kirjoita tavallista tekstiä.",
    # the statuses
    "repeated-status": "tilan tunnus «{id}» on jo rivillä {line}. Anna toiselle oma tunnus.",
    "repeated-status-name": "tilan nimi «{name}» on jo rivillä {line}. Anna toiselle oma nimi.",
    "mark-missing": "missään tilassa ei ole riviä «{key}: kyllä». Lisää se siihen tilaan, jota se koskee.",
    "mark-twice": "«{key}: kyllä» on myös rivillä {line} alkavassa tilassa. Jätä se vain toiseen.",
    "unknown-status": "tilaa «{id}» ei ole. Käytä näitä tunnuksia: {known}.{hint}",
    "status-to-itself": "tila «{id}» viittaa itseensä. Poista se kohdasta «siirtymät».",
    "status-out-of-reach": "tilaan «{id}» ei pääse mistään. Lisää se jonkin toisen tilan kohtaan «siirtymät» "
    "tai poista tila.",
    "status-without-end": "tilasta «{id}» ei pääse eteenpäin, vaikka käsittely ei ole ohi. Lisää «siirtymät» "
    "tai «päättynyt: kyllä».",
    "closed-and-editable": "tilan «{id}» käsittely on ohi, joten vastauksia ei voi enää muuttaa. Poista "
    "«muokattavissa» tai «päättynyt».",
    "first-is-closed": "ehdotus alkaa tilasta «{id}», joten sen käsittely ei voi olla ohi. Poista "
    "«päättynyt».",
    "withdrawn-is-open": "peruttua ehdotusta ei enää käsitellä. Lisää tilaan «{id}» rivi «päättynyt: kyllä».",
    "moved-is-closed": "seuraavaan kierrokseen siirretty ehdotus on yhä käsittelyssä. Poista tilasta «{id}» "
    "rivi «päättynyt».",
    # texts
    "unknown-text": "tekstiä «{key}» ei käytetä missään.{hint}",
    "repeated-text": "teksti «{key}» on jo rivillä {line}. Poista toinen.",
    "text-is-list": "tekstin «{key}» pitää olla tekstiä eikä luettelo. Kirjoita se merkin «|» alle.",
    "extra-placeholder": "tekstissä «{key}» ei voi käyttää paikanpitäjää «{{{name}}}». {known}{hint}",
    "lost-placeholder": "tekstistä «{key}» puuttuu paikanpitäjä «{{{name}}}». Lisää se siihen kohtaan, jossa "
    "arvo näytetään.",
    # pieces
    "did-you-mean": " Tarkoititko «{name}»?",
    "known-keys": " Mahdolliset avaimet: {keys}.",
    "remove-or-move": " Siirrä se toisaalle, jos sitä ei tarvita.",
    "rename-to": " Pitäisikö nimen olla «{name}»?",
    "source-form": " Kirjoita esimerkiksi «- otsikko: MINNO-opas».",
    "check-spelling": " Tarkista kirjoitusasu tai poista rivi.",
    "usable-here": "Tässä voi käyttää näitä: {names}.",
    "nothing-usable": "Poista se.",
    # the error that stops a start
    "cannot-go-live": "Tietokansiota ei oteta käyttöön, ennen kuin nämä on korjattu:\n{findings}",
    "and-more": "… ja {count} muuta. Kaikki näet komennolla «minnobot check».",
}


def say(key: str, /, **values: object) -> str:
    """Return message *key* with *values* in their places, long ones shortened."""
    return MESSAGES[key].format_map({name: _quoted(name, value) for name, value in values.items()})


def did_you_mean(name: str | None, otherwise: str = "") -> str:
    """Return the question whether *name* was meant, or *otherwise* when there is no guess."""
    return say("did-you-mean", name=name) if name else otherwise


_WHOLE = frozenset({"hint", "choices", "known", "keys", "names", "other", "findings", "path"})
"""Values that the checker itself composed."""


def _quoted(name: str, value: object) -> object:
    if name in _WHOLE or not isinstance(value, str):
        return value
    flat = " ".join(value.split())
    return flat if len(flat) <= LONGEST_QUOTE else flat[: LONGEST_QUOTE - 1] + "…"
