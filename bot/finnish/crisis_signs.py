"""Signs and traces of a person in danger or distress: the lines that ``crisis.py`` looks for.

A line names word groups that must stand close to each other in one sentence, in any order; ``a > b`` asks for
that order, ``/9`` sets the width in words, ``=2`` the greatest length of the whole sentence, ``-PET`` forbids
a group in it. Capitals name a group of ``crisis_words.py``; anything else is alternatives joined by ``|``,
written as there.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """One kind of danger, its lines sorted by what may silence them (``Strength`` in ``crisis.py``)."""

    name: str
    certain: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    hint: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """A line that speaks for danger a little (*weight* above zero) or against it, once per passage."""

    sign: str
    weight: float
    line: str


SIGNS: tuple[Sign, ...] = (
    Sign(
        "self_harm",
        certain=(
            "NOT jaksa*|jaks|jaska|kesta elamaa|elama|elaman|elamaani|elamansa /7",
            "NOT tahdo|tahdon|haluta LIVE /5",
            "LIFE NOT elamisen|elamise arvo* /8",
            "anteeksi|anteeks kaikille|kaikesta NOT|jaksa* jaksa*|pystynyt /9",
            "tana|tanaan yona|iltana|se|kaikki > loppuu|paattyy|ohi /6",
            (
                "WANT|INTEND|mieli|voisin ajaa|ajan|ajaisin|kavella|astua|juosta|kavelisin rekka*|"
                "rekan|junan|pain|kaiteeseen|kallioo*|auton|kolari* -TASK /10"
            ),
            "NOT aio|meinaa|ajattele|aiko > olla > taalla|elossa|hengissa",
            (
                "kuolema* ulospaas*|ainoa*|ainut|ratkaisu*|helpotu*|vapautu*|mieles*|ajatu*|pyori*|"
                "houkut* -THEME /8"
            ),
            "suunnit*|valmistel*|mietin > lahto* > tasta|taalta|maailmasta|elamasta",
            (
                "suunnit*|ajattelen|ajatellut|mietin|miettinyt|miettiny|haaveilen|toivon|odotan "
                "kuolem*|kuolla -THEME"
            ),
            "nobody|no > one|would > miss > me",
            "nobody would miss me",
            "want|wish it|everything|pain end|stop|over me|i|just /7",
            "gonna|going|will|want overdose|die|od",
            "vihaan itseani|itteani|itteeni|ittiani|itteni|elamaani /4",
            "WANT DIE",
            "KILL|HANG SELF /6",
            "tulossa|tulee|tulevat|aikoo|aikovat|yrittaa|yritti|meinaa KILL ME /7",
            "SHOOT SELF|kallo*|kuulan|ohimo* /5",
            "kieltayty*|lakannut|lopettanut syomas*|syomis*|laakk* kuolem*|kuolla|elaa /12",
            "haluan|haluun|halua|haluaisin|haluisin|aion|meinaan|ajattelin|voisin NOT elaa /7",
            "NOT WANT LIVE /6",
            "NOT jaksa*|jaska|jaks|kesta|pysty|viitsi|viiti LIVE /7",
            "NOT jaksa*|jaska|jaks MORE olla > taalla|olemassa|hengissa",
            "jaksa|jaks|jaska|jaksanko|jaksaa > MORE LIVE /6",
            (
                "teen|aion|meinaan|suunnittelen|ajattelen|harkitsen|mietin|miettiny|miettinyt|yritin|"
                "haluan|haluun|haluaisin|ajatellu|ajatellut|tekisin|harkinnut|harkinnu|suunnitellut|"
                "suunnitellu SUICIDE"
            ),
            (
                "mul|mulla|minulla|itsellani|mulle|minulle|minua|mua SUICIDAL|SUICIDE|CUT -ehkais* "
                "-hanke* -harjoittelij*ksi"
            ),
            "olen|oon SUICIDAL",
            "paatta* paivani|paivansa|paivat|elamani|elamansa|paattamis* /5",
            (
                "lopetta* paivani|paivansa|elamansa|elaman|elama|itseni|itteni|kaiken|itsensa|"
                "elamaansa|elamani* /5"
            ),
            "WANT|INTEND lopetta* kaiken|kaikki|elama*|itse*|itte* /6",
            "riista* hengen|henke*|itselta* /6",
            "SELF|oman|omaa|itselta* hengen|henkeni|henkensa vieda|ottaa|otan|riista*|vie /6",
            "oman > kade* > kautta",
            "ranteet|ranteeni|ranteensa|ranteita auki|CUT|viilt* /5",
            "CUT SELF|ranteet|ranteit*|kasia* /6",
            (
                "teen|tekee|tehda|teha|tekis*|teki|tehnyt|tehny|tekem*|tekev* > itselleni|ittelleni|"
                "itselleen|ittelleen|itselle|ittelle > jotain|jotakin|pahaa|jotai|mita -harjoittel* /7"
            ),
            "satuta*|satutt*|vahingoi* SELF|itsea* -jos /6",
            "JUMP junan|metron|ratikan|rekan > alle|eteen|etee /6",
            "sillan|parvekkeen|katon|kaiteella|kaiteel|reunalla sanoo|hyppa* kaite*|reunal*|hyppa* /9",
            (
                "INTEND|WANT|JUMP|uhka* JUMP sillalta|sillalt|katolta|parvekkeelta|ikkunasta|alas|"
                "parvekkeelt|siltalta|kerrokses*|kalliolta|kaiteelta /8"
            ),
            "JUMP sillalta|katolta|parvekkeelta|ikkunasta|kaiteelta|parvekkeelt|siltalta -PAST /5",
            "NOT WANT|pitais*|kuulu*|pida EXIST|elossa /7",
            "NOT EXIST paremp*|helpomp*|helpotu*|parem /10",
            (
                "parempi|paremmin|helpomp*|parjaa*|parjai*|onnellis*|helpot* > ilman > minua|mua|minuu "
                "-TASK -opiskelij* -harjoittelij* -viikko* -loma* /9"
            ),
            (
                "ilman > minua|mua|minuu parempi|paremmin|helpomp*|parjaa*|parjai*|onnellis*|kaikki|"
                "kaikkien|maailma -viikko* -opiskelij* -harjoittelij* -kokou* -palaver* -ohjau* /9"
            ),
            "jos|ettei|et|kunpa|etta|vaikka mua|minua|minuu NOT olis* /7",
            "NOT mua|minua|minuu enaa olis*|olemassa /7",
            "SLEEPAWAY > pois|ikuises*|lopullis*|ikuiseen /4",
            "SLEEPAWAY|nukkua|nukahtaa > heraamat*",
            "SLEEPAWAY NOT heraa*|herata|heraisi*|herais|heree|heraiskaan /8",
            "WANT NOT herata|heraa*|herais* /7",
            "en|enka|ettei|etten > heraisi*|herais|heraa > MORE|huomenna|aamulla|koskaan|ikina /5",
            "NOT nae* syyta|jarkea|mielta|tarkoitu* jatkaa|elaa|elama*|olla|herata /10",
            (
                "NOT|mitaan|onko|mika|mita syyta|jarkea|mielta|jarki|sytya|pointti|pointtia|idea|ideaa "
                "> elaa|elama*|herata /8"
            ),
            (
                "NOT nae|naa mitaan syyta|jarkea|toivoa|tulevaisuu*|ulospaas*|valoa -TASK -THEME "
                "-maksa* -yhdisty* -hanke* -projekt* /8"
            ),
            (
                "LIFE NOT arvosta|arvoista|merkity*|tarkoitu*|arvo|arvoa|mielta|iloa|jarkea|valia|"
                "arvoinen|mitaan -TASK /8"
            ),
            "elama* turha*|merkitykset*|arvoton|pilalla|helvet*|tarkoitukset*|sietamat*|ohi -TASK /6",
            "NOT mitaan|mita|ketaan minka|miksi|miks|jonka|mika takia|vuoksi|elaa|varten elaa|elama* /9",
            "mita|minka|miksi|miks > jarkea|takia|vuoksi|varten|mielta > elaa|elama* /6",
            "miksi|miks edes elan|elaa|elaisin|jatkaisin /5",
            "NOT selvia|selvii|kesta|selvita > hengissa|yosta|yon|aamuun|yota|huomiseen /6",
            "miten selvian|selviin|kestan hengissa|yosta|yon|aamuun|huomiseen /7",
            (
                "viimeinen|viimeiset|viimeisen viesti*|iltani|yoni|paivani|sanani|kirje* HELP|FAREWELL|"
                "tama|taa|mulle|minulta /7"
            ),
            "viimeinen|viimeiseks viestini|iltani|yoni|paivani|sanani -jai -lahte* /4",
            "jaahyvai* viesti*|kirje*|lappu*|kirjo* /6",
            "jaahyvaisviest*|jaahyvaiskirj*",
            (
                "sanoi|jatti|sano|lahetti|kiitti|laittoi|hyvasteli|viesti* hyvastit|hyvasti|FAREWELL > "
                "kiinni|vastaa|tavoita /20"
            ),
            "kiitti kaikesta > FAREWELL|kiinni|vastaa /14",
            "kohta|pian|huomenna > mua|minua|ma|mina > enaa > ole|oo|olis /7",
            "NOT ole|oo|nae|naa|naette enaa|huomenna|kauan > elossa|hengissa -oletko /9",
            (
                "seison|istun|seisoo|istuu|makaan|makaa junarada*|raiteil*|raiteit*|sillan|sillalla|"
                "kaiteen|kaiteella|reunalla|katolla|laiturin -jos /6"
            ),
            "hirttosilm*|hirttokoy*|silmukka",
            "elamassa|elamalla|elamas|elamal NOT > mitaan > jaljella|jaljel|annettavaa|hyvaa|iloa",
            "haluanko|jaksanko|haluan|jaksan|jaksa jatkaa elamaa|elaa|elamaani /12",
            "olen|oon > jo > kuollut|kuollu|poissa",
            "kukaan NOT tulis*|tule|itkis* hautajais*",
            ("kiitti|kiitteli|pyys* > huolehti*|pitamaan|vuosista > koira*|kissa*|lapsis*|tavaroi*|huolta"),
            "WANT lakata > olemasta|elamasta",
            "standing|sitting|im|i > bridge|roof|ledge|tracks",
            "NOT > usko|tieda|luule > olen|oon|ole > elossa|hengissa",
            "NOT ole|oo > enaa|kauaa|kauan > taalla|taal|elossa|hengissa > huomenna|kauaa|kauan /7",
            "huomenna en|ma|mina > ole|oo > enaa > taalla|elossa|olemassa",
            (
                "paattan* > lahtea|lahden|paattaa|kuolla|poistua > lopullis*|pois|tasta|taalta|elam*|"
                "maailm* /6"
            ),
            (
                "kiipes*|kiivennyt|seiso*|istuu|roikku* katolla|kaiteella|kaiteel|sillalla|sillal|"
                "kaiteen|parvekkeen|raiteilla|raiteil|junaradalla|junaradal alas|hyppa*|uhka*|PERSON "
                "/10"
            ),
            (
                "WANT kadota|haipya|haihtua|katoa*|poistua > kokonaan|lopullis*|maailm*|taalta|pois|"
                "ikuises*|elam*|pinnalta /8"
            ),
            "toivo*|haluais*|voisin|haluan vain|vaan|vaa > kadota|katoa*|kuolla|haihtua /6",
            "WANT > pois > tasta|taalta|elam* maailma*|elam*",
            "haluan|haluun|haluaisin|haluisin > pois =2",
            "haluan|haluun|haluaisin|haluisin vain|vaan|vaa pois > taalta|elam*|maailm* -lista* /5",
            ("saastany*|varastoinu*|kerannyt|keranny|keraan|saastan|hamstra* DRUGS -yhdisty* -keraysp* /7"),
            (
                "aion|meinaan|ajattelin|haluan|haluun|teki|mieli otta* > kaikki|koko|ne|purki* DRUGS|"
                "kerralla|ne /9"
            ),
            (
                "DRUGS otta*|otan|syon|syoda|vedan > kaikk*|kerralla aion|meinaan|aikoo|ajattelin|"
                "tanaan|nyt|illalla|yolla /12"
            ),
            "NOT ole|oo MORE|mitaan > toivoa|toivo -hanke* -hakemu* /7",
            ("kaikk* > tuntuu|on|tuntu|tuntunu* > turhal*|turhaa|toivot*|merkityks* -TASK -WORKER -jos /6"),
            (
                "olen|oon > arvoton|turha|taakka|taakkana|vain|vaan > taakka|arvoton|turha|kaikille|"
                "muille|taakkana"
            ),
            "BURDEN perheel*|laheisil*|kaikil*|lapsil*|muil* -TASK /6",
            "kukaan NOT kaipa*|ikavo*|huomaisi*|huomais|itkis* /8",
            (
                "itken|itkeny*|itkien joka|kaiket|paivat|yot|jatkuvasti|koko|illat kuol*|paiva*|yo*|"
                "ilta*|ajan /8"
            ),
            ("loppuisi|loppuis|loppuu|loppus WANT|kunpa|kumpa tama|taa|kaikki|elama|tuska -talvi -TASK /7"),
            "loppuisi|loppuis tuska|karsimys|paha|kaikki /6",
            "kuolisin|kuolisinpa|kuolisimpa",
            "parempi|helpomp* kuol*|olisin kuollut|kuolleena|kuolla /5",
            "INTEND kuolla|kuolema*|kuolemist* -elain* -PAST -THEME /6",
            "NOT WANT MORE olla > olemassa|taalla|hengissa|elossa|taal -mukana -ryhma* /8",
            "koyden|koysi|naru|koytta|silmukka* ostin|ostanu*|hankin|kaula*|valmi*|solmi* -THEME /6",
            (
                "suicidal i|am|im|feel|feeling|friend|client|she|he|colleague|is|son|daughter|brother|"
                "sister|student|roommate|are -prevention -topic -challenge"
            ),
            "kill > myself|himself|herself|themselves|themself",
            "want|wants|wanna|wish|wishes|wanted > die|dead|dying|disappear|unalive -prevention /6",
            (
                "dont|doesnt|not|cant|didnt|cannot want|wants|wanna|see|go|have|keep|bear > live|alive|"
                "exist|living|life|on|existing|wake|anymore -form -application -helsinki -study /7"
            ),
            "end|ending|ended|take|took|taking my|her|his|own|their > life|lives /5",
            "end|ending > it > all|tonight|now",
            "take|taking|took > own > life",
            "better > off > without > me|dead /6",
            "without > me better|easier|happier|everyone /8",
            "no|any > reason|point > live|living|life|go|anymore /7",
            "hurt|hurting|cut|cutting|harm|harming > myself|herself|himself|themselves -form -foot /4",
            (
                "commit|committing|attempt|attempted|attempting|considering|contemplating|planning|"
                "thinking|thoughts|threatening|tried suicide -prevention -research -thesis /6"
            ),
            "jump > off|from|front|bridge bridge|roof|train|balcony|window /6",
            "sleep|asleep > never|not > wake|waking /8",
            "goodbye|farewell note|letter|everyone|forever|last /5",
            "vill > inte > leva|finnas|vara|vakna /6",
            "vill > do -inte",
            "vill bara > do|forsvinna|somna|slippa /5",
            "orkar|orka|klarar > inte > leva|mer|langre|mera|finnas /6",
            "ta|tar|tog|tagit|ta* livet|liv > av > mig|sig /6",
            "ta|tar|tog|avsluta > mitt|sitt > liv",
            (
                "sjalvmor* jag|hon|han|min|mina|vill|har|bega|tankar|overvag*|talar|pratar -forebygg* "
                "-prevent* -forsk* -tema /7"
            ),
            "sjalvmordstank* jag|har|min|hon|han",
            "suicid* jag|hon|han|ar|min",
            "doda|dodar > mig|sig > sjalv /4",
            "hanga|skjuta > mig|sig /4",
            "skar|skara|skada|skadar > mig|sig /4",
            "battre|lattare > utan > mig /6",
            "ingen > mening|orsak|ide > leva|livet|fortsatta|liv /6",
            "livet > ingen|inte|meningslost /6",
        ),
        likely=(
            (
                "PERSON|REPORT|hanen SUICIDE INTEND -PAST -haastat* -puheeksi -ehkais* -tehneid* "
                "-tehneen -yrittanei* -malli* -lahei* /10"
            ),
        ),
        possible=(
            "HANG PERSON|SELF|ME|INTEND|yritta*",
            "hirttay* -THEME",
            (
                "polta*|raavin|puren|hakkaan iho*|kateni|kasiani|itseani|itteani tupaka*|tahallani|"
                "kesta|veri* /9"
            ),
            "olisin|oisin|oisimpa kuollut|kuollu|kuolleena|kuollukki /4",
            (
                "katolla|sillalla|kaiteella|parvekkeen|raiteilla itkee|seisoo|istuu|uhkaa|huutaa "
                "PERSON|se|nyt /10"
            ),
            "kavella|juosta|astua > junan|auton|rekan alle|eteen",
            "SUICIDAL ajatu*|aatok*|miette* -ehkais*",
            "itsemurhaaj*|itsemurha-aj*|itsemurhaviest*|itsemurhayrit* -tutk*",
            (
                "NOT tieda|tiia miten|kuinka|jaksanko jaksan|selvian|kestan paivasta|paivaa|yosta|"
                "viikosta|huomiseen /9"
            ),
            (
                "kukaan NOT valita|huomaa|huomaisi|kaipaa|huomais vaikka|jos|vaik katoa*|kuol*|haipy*|"
                "lahti* /8"
            ),
            "SUICIDAL PERSON",
            "SUICIDE ajatu*|miete*|miettei*|uhka*|vaara*|suunnitel*",
            "CUT PERSON|ME|SELF|ranteit*|kaden|kasia* /6",
            "INTEND SUICIDE",
            "PERSON REPORT SUICIDE|CUT|SUICIDAL -ehkais* /12",
            "PERSON CUT|SUICIDAL -ASKING /9",
            "JUMP HEIGHT PERSON|WANT|INTEND|I /8",
            "PERSON DIE INTEND|WANT /7",
            "puhuu|puhunu*|puhui kuolem*|kuolla PERSON|jatkuvasti|koko|paljon /9",
            (
                "kadonnu*|kateissa|karannu*|karkas* asiakas|asiakkaa*|lapsi|lapse*|muistisair*|vanhus|"
                "poika*|tytto*|tytar*|tyttare*|mummo*|ukki*|ystav*|asukas|nuori|teini*|aiti*|isa|isani "
                "-sahkopost* -avain* -harjoittelij* /9"
            ),
            "hyvasteli|hyvastit|hyvasteja PERSON|viesti*|REPORT /8",
            "FAREWELL kaikille|maailma|lopullis*|rakkaat|ikuises*|elama -loma* /4",
            "tunne* olevani|etta itseni|oloni > turha*|arvoton* /6",
            "NOT oo|ole > mitaan|mittaan > valia|jarkea|merkity* missaan|millaan|kaikki|elama* /8",
            "millaan|missaan NOT valia|merkity*|mielta|jarkea -kunhan /7",
        ),
        hint=(
            "SUICIDE",
            "SUICIDAL -NOT",
            "hirttay*|hirttaa",
            "CUT -kritiik*",
            "jaahyvai* -juhl* -lahja* -puhe*",
            "kuolemantoiv*",
            "ranteet|ranteensa|ranteeni auki",
            "suicide|suicidal -prevent* -prevents -prevention -ngo",
            "sjalvmord|sjalvmordstank*|sjalvmordsfors*",
            "NOT > LIVE /4 -ilman -tyhja*",
            (
                "kuoli*|kuolla|kuolem*|kuole|kuollut I|mina|ME|haluan|itse|olisin -elain* -PET "
                "-CURIOUS -laina -kuolinp*"
            ),
            "kukaan NOT kaipa*|valita|huomaa",
        ),
        vague=(
            (
                "en|enka|etten jaksa|jaks|jaska|kesta|pysty|parjaa|selvia|jaksaisi|jaksais|jaksanut|"
                "jaksanu MORE -kavella -kantaa -nousta -sanoa -odot* -lukea -tietomaar* -hoita* "
                "-jarjest* -tehtav* -selittaa -kerta* -muistaa -termej* -oppi* -lukea -kirjoittaa "
                "-etsia /5"
            ),
            "en > jaksa|kesta|jaks > mitaan|elama* -odot* /4",
            "luovutan|luovuttaa|luovuttanut elama*|kaikessa|lopullis*|kokonaan /5",
            "olen|oon > ihan|aivan|taysin|niin > loppu|rikki|hajalla|romuna|pohjalla -haku* -odot* /4",
            (
                "olen|oon > niin|tosi|todella|hirvee*|syvasti > masentunut|masentunu|yksinai*|"
                "epatoivo*|toivoton|ahdistunut|ahdistunu /5"
            ),
            "olen|oon > epatoivoinen|toivoton|epatoivonen|peloissani|shokissa|paniikissa -TASK",
            "paha|pahalta|pahaa|kurja|kauhea|kauhee|hirvea|hirvee olla|olo|tuntuu|olotila -MEDICAL /4",
            (
                "ahdista*|ahist*|ahdistu* mua|minua|niin|hirve*|tosi|ihan|pahasti|kamalasti|koko|"
                "jatkuvasti|kauhee*|etten|kaikki /6"
            ),
            "ahdistaa|ahistaa =2",
            "panikoin|paniikki* ME|mul|mulla|minulla|sain|mulle|nyt|saan /6",
            (
                "hajoan|hajoon|romahdan|murrun|sekoan|sekoon|romahtanut|romahtanu|romahtamassa|"
                "hajoamassa|hajoo|murtumassa ihan|nyt|kohta|kokonaan|taysin|tahan|pian|olen|oon|tuntuu|"
                "apua /6"
            ),
            (
                "itken|itkettaa|itkeny*|itkin joka|koko|paivat|vaan|vain|taas|jatkuvasti|yot|lakkaa|"
                "pysty|taalla /6"
            ),
            "kukaan NOT valita|ymmarra|valitta* ME|musta|minusta|mitaan|kuuntele /7",
            (
                "NOT ketaan|ketaa|kelle|kenelle|kelleka|kenellekaan > puhu*|soitta*|kerto*|turvautu*|"
                "uskalla /8"
            ),
            (
                "NOT tieda|tiia|tia|tii kelle|kenelle|keneen > puhua|soittaa|kertoa|jutella|turvautua "
                "-THEME /8"
            ),
            (
                "tarvitsen|tarviin|tarvii|tarvin|haluan|haluaisin -ideoin* -ideaan keskusteluapu*|"
                "kriisiapu*|kriisipuhelin*|juttuseura* -harjoittel* /7"
            ),
            (
                "voiko|voisko|voisiko|pystyyko > joku > auttaa|kuunnella|puhua > mua|minua|mun|"
                "kanssani|pelastaa -heti -nopeasti -kiire* -THEME /8"
            ),
            (
                "voiko|voisko|voisiko auttaa|auta|pelastaa > mua|minua > NOT|en > parjaa|selvia|jaksa|"
                "kesta|voi /9"
            ),
            "elama* raskas*|raskaa*|hirvee*|kamala*|kaaos*|raunioina|romahtanu*|romahti|sekaisin /6",
            "menetin|menetetty|menettanyt > kaiken|kaikki|toivon* /5",
            "NOT voi|kesta|pysty olla|elaa > nain|naen /7",
            "help > me > please|scared|cant|dont -form /5",
            ("cant > take|go|do|cope|handle > anymore|on|longer -form -application -bureauc* -deadline /6"),
            "hopeless|worthless|desperate|breaking i|im|am|feel",
            "mar|madde|ma > daligt|hemskt jag|sa|jatte*|valdigt|riktigt",
            "jattedaligt|skitdaligt mar|jag",
            "jag > har > angest|panik|panikangest",
        ),
    ),
    Sign(
        "violence",
        certain=(
            "ATTACK minua|mua|minuu|minut|mut|meita|muhun|minuun -jos -PAST -TASK -THEME /6",
            ("otti|ottaa|tarttui|tarttu|tarttuu kurkusta|hiuksista|tukasta|ranteesta ME|mua|minua|kiinni /7"),
            ("lahett*|laittaa|laittelee|saan|saanut|saa|sain uhkaav* viestej*|viesti*|soittoj*|kirje* -jos"),
            "saa*|sai selkaan*|turpaan*|turpiin*|nyrkista|nyrkki* NOW|PERSON|isa*|aiti*|kotona -jos /10",
            (
                "FEAR mies|miest*|exa*|ex|entinen|puoliso*|isa|isaa tietaa|loyta*|missa|tulee|tappa*|"
                "tekee|lyo|jotain /12"
            ),
            (
                "lukkiutu*|lukitt*|piilou*|piilossa riehu*|takahuone*|mies*|vessa*|asiakas|huone*|"
                "uhka*|ulkona -jos /14"
            ),
            (
                "sai*|saanut|saan|saanu|tulee|laittaa|laittanut|lahettelee tappouhka*|uhkaus*|"
                "uhkauksia|uhkailu* -jos -PAST"
            ),
            (
                "KILL minut|mut|meidat|meijat|minua|lapseni|lapset|sut|hanet|kaikki|jonkun|kaikk|mua "
                "THREATEN|sanoi|sano|sanonu*|aikoo|meinaa|aion|uhka*|lupas*|jos|tulee|yritti|yrittaa|"
                "kohta|vannoi|huusi|pelkaan|huutaa /12"
            ),
            (
                "PERSON|exa*|puolis* > KILL minut|mut|meidat|mua|minua|aitini|lapset -jos -TASK -pomo* "
                "-johtaj* /4"
            ),
            "tappavansa minut|mut|meidat|meijat|lapset|hanet|vaimonsa|kaikk* /6",
            "tapan > sinut|sut|hanet|sen|jonkun|ne|teidat|kaikki|miehen*|vaimoni -jos /4",
            (
                "THREATEN tappa*|tapa|puukolla|puukol|aseella|aseel|vakivallalla|tapolla|kirvee*|"
                "veitsel*|raiskata|hakata|polttaa -jos /8"
            ),
            (
                "THREATEN -irtisan* -erott* minua|mua|minuu|meita|mulle|minulle|minut|lapsia*|perhet*|"
                "meit|meille -hylk* -TASK /6"
            ),
            "WEAPON THREATEN|osoit*|heilu*|huito*|riehu*|tahta* -budjet* /8",
            (
                "taalla|taal|pihalla|kaytavalla|toimistolla|oven|ovella|aulassa|luentosal*|kampuksella|"
                "ulkona|juuri|nyt mies|joku|tyyppi|asiakas|nainen|henkilo*|poika|se|jou* WEAPON /9"
            ),
            "PERSON|jolla|jol|hanella|silla|sil WEAPON WIELD -kurssi* -keittio /8",
            "joku|mies|tyyppi|asiakas SHOOT ihmis*|porukka*|taalla|ulkona|pihalla|kohti|meita|nyt /7",
            (
                "ampuja|ampujia|puukottaja kampuks*|koulu*|rakennuks*|taalla|toimisto*|kadulla|pihalla "
                "-peli* -PAST"
            ),
            "ammutaan|ammuskel* taalla|taal|meita|nyt|kadulla|ulkona|joku|pihalla /6",
            "HURTS mua|minua|minuu|mut|minut|meita|meit|mulle|minuun -jos -PAST /6",
            (
                "kavi|kay|kaynyt|kayny|tuli|hyokka* kasiksi|kimppuun|paalle|kimppuuni|kiinni ME|muhun|"
                "minuun|kimppuuni|mun|kasiksi -PAST -jos -TASK /7"
            ),
            (
                "RAPE ME|minut|mut|minua|mua|ystav*|kaveri*|asiakas|asiakka*|tytar*|siskoni|tytto* "
                "-uhr* -PAST -jos -tukea /8"
            ),
            ("yritti|yrittaa|pakotti|pakottaa seksi*|raiskata|sankyyn|kuristaa|tappaa ME|mua|minut|mut /8"),
            "STALK ME|minua|mua|minuu|exa*|ex*|entinen|mies|naista|asiakasta -THEME /8",
            "vainotaan|stalkataan|vaanitaan|seurataan > ME|minua|mua",
            "ME|minua|mua vainotaan|stalkataan",
            (
                "seuraa|seurannu*|seuras* minua|mua|minuu joka|kotiin|kotiovelle|kadulla|kaikkialle|"
                "tyopaikalle|koko|exa*|ex|mies|entinen|joku /8"
            ),
            (
                "exa*|ex|entinen|eksa*|exmies mies*|puoliso*|avo*|poikay*|exa*|ex|eksa*|exmies odotta*|"
                "odottelee|kyttaa|vaanii|vaijyy|norkoilee|seuraa|piirittaa|pommittaa|uhkail* /9"
            ),
            (
                "FEAR PARTNER|miestani|miehesta|vaimoani|poikayst*|henkeni|henkeani|kotiin|kotona|isaa|"
                "isaani|aitia|aitiani|isapuol*|puolisoa*|exaani|henkensa|vanhempi* -THEME -TASK /5"
            ),
            (
                "FEAR menna|palata|lahtea|olla|kulkea|tulla kotiin|kotii|kotona|himaan|ulos|kotia "
                "-TASK -THEME /7"
            ),
            "pelkaa* henkeni|henkensa|turvallisuu*|itseni > puolesta",
            (
                "NOT uskalla* menna|lahtea|palata|olla|nukkua|kertoa|puhua|poistua kotiin|kotona|"
                "himaan|ulos|miehel*|asunnos* -TASK /8"
            ),
            (
                "mies|mieheni|puoliso*|vaimo*|poikayst*|isa|exa|vanhem* vakivalta*|arvaamat*|"
                "pahoinpitel*|pahoinpidel* ME|mulle|kotona|kohtaan|lapsi*|on|minua -PAST -THEME -jos /7"
            ),
            "elan|asun|oon|olen > vakivaltai* > suhte*|parisuht*|liito* -THEME -PAST /6",
            "minua|mua|mut|minut pahoinpidel*|pahoinpitel*|hakat*|loi*|lyo* -PAST -jos /5",
            (
                "piilossa|piilos|pakenin|pakoon|paettava|paossa|pakenemaan miest*|mieh*|exa*|vakival*|"
                "puoliso*|kotoa|isaa|vaimo*|tappa* -THEME -PAST /9"
            ),
            (
                "lukin*|lukkiutu*|lukitsi|lukittu|lukko* minut|mut|itseni|itteni|vessaan|kylpyhuone*|"
                "huoneeseen|oven pelkaa*|ovea|hakkaa|ulos|mies*|uhka*|paasta /12"
            ),
            (
                "itsensa|ittensa lukin*|lukkiutu* vessa*|huone*|kylpy* WEAPON|puuko*|veits*|teraase*|"
                "viilt* /10"
            ),
            (
                "joku|mies|tyyppi|exa|ex|se vakisin|murtautu*|tunkeutu* sisaan|sisalle|asunto*|kotiin*|"
                "ovea|oven|mun -PAST /9"
            ),
            "hakkaa|potkii|rynkyttaa|jyskyttaa > ovea|ovee -jos /5",
            (
                "NOT paasta > minua|mua|minuu|mut > ulos|lahtemaan|kotoa|pois|tapaamaan -jarjestelm* "
                "-sivu* -palvelu /6"
            ),
            (
                "pahoinpidellaan|hakataan|puukotettiin|ammuttiin|puukotetaan|puukotti|puukotettu|"
                "puukottaa|kuristetaan -jos -PAST -THEME"
            ),
            "kuristi|kuristaa|kuristaaa|puukotti|puukottaa PERSON|ME|mua -jos -PAST -THEME",
            (
                "tappelu*|tappelevat|tapellaan|tappelee -TASK -siita veriss*|verises*|taalla|puuko*|"
                "ulkona|nyt|riistay* -jos /7"
            ),
            (
                "pommiuhka*|tappouhkau* ME|mulle|minulle|sai*|tuli|tulee|taalla|saan|nyt|meille|juuri|"
                "on|toimisto* -jos -ohje*"
            ),
            "taalla|taal|toimistolla|reppu* pommi|pommin",
            (
                "riehuu|riehumassa|raivoaa|raivoo|aggressiivi* taalla|toimisto*|pihalla|asiakas|mies|"
                "joku nyt|juuri|pelkaan|pelottaa|uhka*|rikko*|heittel*|apua|poliis* -jos -perehdy* /12"
            ),
            "HELP|apua mies|joku|tyyppi|asiakas|exa riehuu|uhka*|hakkaa|lyo|seuraa|tulee|puuko* /9",
            (
                "husband|boyfriend|partner|wife|ex|father|dad|mother|man|girlfriend|stepfather|mom|he|"
                "she|someone|client|somebody|guy beat|beats|beating|hit|hits|hitting|threaten|"
                "threatens|threatened|threatening|hurt|hurts|attacked|attacking|strangled|choked|"
                "stalking|following|raped|abuses|abusing|punched|kicked|slapped me|us|her|him|child|"
                "children|kids|colleague -research -thesis /9"
            ),
            "im|i|am|being beaten|stalked|abused|threatened|attacked|followed|raped -research /5",
            ("afraid|scared|terrified home|husband|boyfriend|partner|ex|life|father|dad|him|wife -form /6"),
            "has|have|with|holding|got|waving|pulled gun|knife|weapon|axe|rifle -workshop /5",
            (
                "going|gonna|wants|threatened|threatens|will|said|tried > kill > me|us|her|him|"
                "everyone|you|them -deadline -boss /5"
            ),
            (
                "slar|slog|slagit|hotar|hotat|hotade|misshandl*|forfoljer|stalkar|stryper|valdtog|"
                "knivhogg* > mig|oss|henne|honom|sin|barn*|sina -forsk* /6"
            ),
            "misshandlas|misshandlad|forfoljd|hotad|valdtagen|slagen jag|blir|blev|ar|har|min|hon",
            "radd|vagar > min|ga|for|inte man|hem|make|ex|sambo|pappa|livet /7",
            "har > kniv|pistol|vapen|gevar|yxa /4",
            "kniv|pistol|vapen hotar|viftar|man|nagon|har /6",
            "doda > mig|oss|henne|honom|alla",
        ),
        likely=(
            "PERSON > kavi|kay|hyokka*|kaynyt > kimppuun|kasiksi|kiinni -hommi* /6",
            "HURTS|RAPE PERSON REPORT|epailen|luulen|kuulen|kuuluu|huolis*|mita|NOW -uhr* -TASK /12",
            (
                "PARTNER|PARENT HURTS asiakasta*|ystavaani|kaveria*|siskoa*|aitia*|lapsia*|lasta*|"
                "vaimo*|naista|naapuria* /7"
            ),
            (
                "THREATEN asiakas|asiakkaa*|mies|joku|tyyppi|exa* tyontekij*|henkilokunt*|porukkaa|"
                "ihmisia|vapaaehtoi*|harjoittelij*|ohjaaj*|meidan|muita|kaikkia|kavijoi* NOW|taalla|"
                "WEAPON /12"
            ),
            "uhkailee|uhkailu* porukk*|ihmisia|asiakka*|henkilokunt*|tyontekij*|ohjaaj* /6",
            "vaimoa|vaimoaan|lapsiaan|puolisoaan|naista HURTS NOW|luulen|kuulen|naapuri* /9",
            (
                "PERSON vakivaltaa|vakivaltasest*|vakivaltaise* kotona|kokee|kokevansa|kohtaa|pakene*|"
                "parisuhtee* REPORT|NOW /12"
            ),
        ),
        possible=(
            (
                "ATTACK PERSON|ME naamaan|paahan|paahansa|seinaan|maahan|lattiaan|rappusiin|portaissa|"
                "vatsaan|kurkku*|hiuksista /9"
            ),
            (
                "PERSON HURTS asiakasta|tyontekij*|harjoittelij*|ohjaaj*|kolleg*|toista|lasta|vaimo*|"
                "miesta* /8"
            ),
            "PERSON STALK|RAPE",
            "THREATEN PERSON WEAPON|tappa*|tulla /8",
            "PERSON vakivalta* kotona|mies*|puoliso*|uhkaa|kokee -jos /9",
            "vakival* PERSON kokee|koki|joutunu*|joutui|kohteeksi NOW /9",
        ),
        hint=(
            "ampuja|ammuskel*|ampumi* -PAST",
            "puukot*|puukkoi*",
            "raiska*",
            "kurist*",
            "pahoinpid*|pahoinpit*",
            "hakattiin|hakattu|hakataan|mukiloi*",
            "vainoa*|vainotaan|vainoo",
            "tappouhk*|pommiuhk*",
            "riehuu|riehumassa|riehuva",
            "paiskas* ME|mua|mut|minut|meidat|seinaan",
            "FEAR mies*|exa*|puolis*|isaa*|isapuol*|vakival*|tappa*|hanta",
            "THREATEN ME|mua|minua",
            "WEAPON PERSON|taalla|kadessa -keittio* -PET",
            "pakeni*|pakenen*|pakoon PERSON|PARTNER|kotoa",
            "murhas|murhaa* ME|mut|minut",
            "lahisuhdevakiv*|perhevakiv*|parisuhdevakiv* ME|kotona|mulla|meilla|olen|elan|apua",
            "vakivalta* mies*|puoliso*|kotona|mieheni|miehen|vaimo*|isa*|exa* -TASK",
            "lyo|loi|hakkaa|hakkas*|potki* PARTNER|PARENT|mua|ME",
            "rape|raped|stabbed|shooter|shooting",
        ),
    ),
    Sign(
        "child",
        certain=(
            "CHILD soivat|soi|joi|nieli|sai rotanmyrk*|myrkkya|pesuain*|lipea*|laakke* /8",
            "minua|mua|minut > kaytetty|kaytetaan|kaytti > hyvaksi",
            "minua|mua|meita|lasta|vaimoaan|hanta vankina|vankeina -elokuv*",
            (
                "mua|minua kosketeltiin|kopeloitiin|lahenneltiin|ahdisteltiin|kopeloi|lahentelee|"
                "koskettel*|ahdistelee|hyvaksikayt*|kayttaa|kouri* -jos /7"
            ),
            (
                "mustelm* PERSON|CHILD|lapsella|oppila*|kerholai*|tyto*|poja* loi|lyo*|isa*|aiti*|"
                "kotona|hakkaa|kaatu* /14"
            ),
            (
                "PARENT|isa|aiti|iska|isapuol*|vanhem* HURTS mua|minua|meita|sita|siskoa*|veljea*|"
                "pikku* -PAST -jos /8"
            ),
            "kotona HURTS ME|pikku*|siskoa*|veljea*|lapsi*|lasta|mua /8",
            "kotona|himassa > lyodaan|hakataan|pahoinpidellaan|lyoda",
        ),
        likely=(
            (
                "CHILD HURTS kotona|naapuri*|isa*|aiti*|REPORT|NOW|kuulen|kuuluu|vanhem*|epail*|luulen|"
                "seinan|mita -uhr* -TASK /12"
            ),
            "PARENT HURTS lasta*|lapsia*|lapsen*|tyttoa*|poika*|tytarta*|sita|niita|hanta /8",
            "CHILD MOLEST PARENT|REPORT|NOW|mies|ohjaaj*|opettaj*|yolla|oisin|seta|eno|naapuri* /12",
            (
                "CHILD yksin kotona|autossa|pihalla|asunnos*|ulkona itke*|kannis*|humala*|vanhem*|yot*|"
                "ilman|vuotias|nalka* -jos -loma* /12"
            ),
            "vauva*|lasta|lapsi*|lapsen* ravist*|hakat*|lyod*|satutt*|jatetty|hylatty|jatti /7",
            (
                "child|kid|kids|children|girl|boy|baby|daughter|son|student hit|beaten|abused|hits|"
                "beats|molested|neglected|hurts|beating home|at|by|father|mother|parents|is|told /9"
            ),
            (
                "barn|barnet|barnen|flicka*|pojke*|dotter|son slar|slagen|misshandlas|slas|blir|slog "
                "hemma|pappa|mamma|slar|slagen|slas /8"
            ),
            "CHILD|vanhem* laiminlyo*|heitteil* NOW|kotona|epail*|huoli* -THEME /9",
            "FEAR CHILD vanhem*|isaa*|aitia*|kotiin /8",
        ),
        possible=(
            "CHILD HURTS PARENT|kotona|naapuri*|vanhem* /9",
            "CHILD hyvaksikayt*|pahoinpidel*|laiminlyodaan kotona|epail*|REPORT|NOW /8",
        ),
        hint=(
            (
                "vauva|lapsi|lapset|lapsia|lasta itke*|huuta*|kirku* tuntikau*|kukaan|yksin|naapuri*|"
                "tunteja|yolla|jatkuvasti"
            ),
            "CHILD hakkaa|hakat*|lyodaan|lyo|loi|pahoinpid*|ravist*|kuritt*",
            "insesti*|hyvaksikaytet* ME|lapsi*|lasta|CHILD",
            "jatetty|jatetaan|jattivat|jatti CHILD yksin|heitteille",
            "CHILD yksin kotona|autossa|autoon",
        ),
    ),
    Sign(
        "poisoning",
        certain=(
            "TOOK AMOUNT DRUGS -PET -jos /7",
            "TOOK sien*|myrkkysien*|karpassien* vahing*|myrky* -PET",
            (
                "OVERDOSE otin|otti|ottanut|ottanu|ottaa|vetanyt|vetany|veti|sai|saanut|saanu|NOW|"
                "asiakas*|kaveri*|asukas -ehkais* -jos -PET"
            ),
            "TOOK TOOMUCH DRUGS -PET -PAST -jos -voi -saa -saako -voiko -mita -paljonko -unohd* /8",
            "TOOK OVERDOSE -PET -ehkais*",
            "otin|ottanut|ottanu|otti|soin|soi TOOMUCH pillerei*|laakke*|nappej*|tablet* -PET -jos /8",
            (
                "took|taken|swallowed|ate|drank too|whole|all|bottle|bleach|poison|handful|many|lot "
                "pills|medicine|medication|bleach|poison|tablets|overdose|sleeping|detergent|drugs /7"
            ),
            "overdose|overdosed|overdosing has|he|she|friend|client|took|my|i|think|someone",
            "poisoned i|he|she|child|been|friend|have",
            (
                "overdos*|tabletter|piller|sovtabletter|medicin tagit|tog|svalt|atit manga|alla|"
                "overdos*|for|burk*|hela|mycket|en|har|svarar /10"
            ),
            "druckit|svalt|atit|drack > giftig*|diskmed*|tvattmed*|klorin|gift|batteri* /6",
        ),
        likely=(
            "TOOK POISON PERSON|I|mun|ma|juuri|asken|vahingossa|mita|apua|HELP|soin|join|nielin -PET /9",
            (
                "CHILD POISON soivat|joivat|soi|joi|nieli|niellyt|juonut|syonyt|syony|juonu|pani|"
                "laittoi|suuhun|suus* -PET /8"
            ),
            "hakaa|hakamyrkyty*|hakakaas* PERSON|taalla|hengit*|haistaa|sai|epail* /7",
            (
                "myrkytys|myrkytyks*|myrkytystila* PERSON|sai|NOW|oireit*|mulla|minulla|epailen "
                "-ruoka* -PET /8"
            ),
            (
                "PERSON TOOK liikaa|ison|koko|kasan aineita|jotain|viinaa|huume*|kamaa|alkoholi* NOT|"
                "sekava*|heraa|tajut*|oksenta*|hengit* /16"
            ),
            "PERSON TOOK DRUGS TOOMUCH|viinaa|alkoholi* -PET -PAST /9",
            (
                "PERSON NOT heraa|vastaa|reagoi huume*|aineis*|kannis*|humalas*|laak*|piiki*|ruisku*|"
                "pistany* -PET -sahkopost* /14"
            ),
        ),
        possible=(
            "OVERDOSE =2",
            "PERSON OVERDOSE",
            "TOOK POISON -PET",
        ),
        hint=(
            "OVERDOSE",
            "myrkyty* PERSON|sai|ME -ruoka* -PET",
            "TOOK DRUGS TOOMUCH|PERSON -PET -sarky*kkeen -unohd* -CURIOUS",
            "TOOK POISON -PET",
            "nielais*|nieli|niellyt|nielly paristo*|magneet*|kolik*|hakaneul*|neula*|ruuvi* -PET",
            "neula|piikki|ruisku kasivar*|kadessa|vessas* PERSON|NOT|reagoi",
            "poisoned|poisoning|overdose",
        ),
    ),
    Sign(
        "emergency",
        certain=(
            "NOT BREATHE -TASK -jos -PET -niska* -kiire* /4",
            "NOT hengita|hengitta|henkii|henkaa|hengittaa|hengittany* -jos -PET",
            (
                "UNCONSCIOUS -jos PERSON|makaa|loyty*|maassa|lattialla|taalla|NOW|on NOW|makaa|maassa|"
                "lattialla|loyty*|taalla|hengit*|apua|meni|vessas*|mita|herata|NOT|menetti -PET /12"
            ),
            "HELP UNCONSCIOUS|SEIZURE|FLOOR|tajut*|hengit*|tukeht*|verta|tulipalo|palaa -TASK -PET /9",
            "makaa FLOOR NOT|liiku|hengit*|tajut*|verta|verissa*|vastaa|reagoi -PET /12",
            "makaa|loytyi|makas > FLOOR PERSON|joku -PET -PAST -TASK /7",
            (
                "FALL PERSON NOT > heraa|vastaa|reagoi|liiku|nouse|hengita|paase|hereilla|pysty|tunne "
                "-TASK -sahkopost* -PET /14"
            ),
            "FALL lattialle|maahan NOT|NOW|PERSON /8",
            "NOT reagoi* mihinkaan|puheeseen|puhutteluun|mitenkaan|PERSON|enaa -TASK -PET -palvelin /7",
            "NOT vastaa > puhutteluun|puheeseen|huutoihin /4",
            (
                "NOT heraa|herata|heree|herannyt|hereilla|heranny > PERSON|vaikka|enaa|saa|mihinkaan|"
                "millaan -aamuis* -PET -TASK /6"
            ),
            "PERSON NOT heraa|heree|saa > heraa|heree|herata|hereil* -PET -TASK -aamuis* /9",
            "vuotaa > MUCH > verta|veri /7",
            "verta|veri vuotaa|tulee|suihkuaa|valuu MUCH -budjet* -vahan -PET /8",
            "verta > vuotaa MUCH|NOT|lakkaa|tyrehdy|PERSON|paas* -vahan -PET /8",
            "verenvuot* NOT|runsas|kova|lakkaa|tyrehdy|hirvea|PERSON|saa -PET -THEME /7",
            (
                "taalla|taal|talo*|toimisto*|keittio*|asunto|rakennu*|asuintalo*|kerhotalo*|naapur*|"
                "kellari*|sauna|auto|huone*|kerros*|kaytav*|roskis* palaa|liekeiss*|tulessa|tulipalo|"
                "savua|syttyi|rajahti|savuaa|karyaa|tuli|kytee -TASK -jos -PAST -loma* -THEME /5"
            ),
            (
                "tulipalo HELP|nyt|taalla|taal|syttyi|meilla|toimistol*|kerros*|naapur*|mita|keittio* "
                "-THEME -PAST -jos /7"
            ),
            "savua FIRE|taynna|tulee|halytin|huone*|kaytav*|sisalla|paljon|keittio* -TASK -jos -PAST /7",
            "HELP FIRE|tuli -TASK -jos -THEME /4",
            (
                "soittakaa|soita|kutsukaa|lahettakaa|tilatkaa|tarvitaan|tarvitsen|tarvii|tarviin "
                "ambulanss*|poliis*|palokunt*|112|lanssi|ambulans|hatakesk*|apua|ensihoi* EMERGENCY|"
                "nopee*|akkia|heti|nyt|tanne -jos -TASK /6"
            ),
            "soittakaa|kutsukaa|lahettakaa|tilatkaa > ambulanss*|poliis*|palokunt*|112|lanssi /4",
            "ambulanss*|lanssi tanne|apua|nopeesti|heti|akkia|nyt|tarvitaan|pian|tarvii /6",
            "hatatilan* apua|nyt|meilla|taalla|on|soittakaa|auttakaa|heti -jos -ohje* -THEME /5",
            "hatatilanne =2",
            "hengenvaara|hengenvaarassa|hengenvaaral* -hengenvaarallisen NOW|PERSON|on -jos -THEME",
            "tukehtu* PERSON|lapsi|vauva|ruokaan|apua|nyt|juuri -jos -PET -THEME /7",
            (
                "unconscious|unresponsive|collapsed|fainted is|someone|he|she|client|on|friend|"
                "colleague|help|here|has -first"
            ),
            (
                "not|isnt|stopped|cant|cannot|barely > breathing|breathe|respond|responding|wake|"
                "waking -deadline /4"
            ),
            "heart|having|had|has heart > attack|stroke|seizure",
            "having|has|had stroke|seizure",
            "bleeding badly|heavily|lot|wont|stop|help|is|he|she|head",
            (
                "fire|smoke there|here|building|office|help|house|on|kitchen on|is|building|in|here|"
                "help|the|office /6"
            ),
            "building|house|office|kitchen > is > burning|fire|on /5",
            (
                "help emergency|ambulance|urgent|dying|please > now|someone|ambulance|emergency|please|"
                "dying|fast|me -form /6"
            ),
            "call|need > ambulance|911|112|police /5",
            "hit|ran > car|bus|train /6",
            "andas > inte",
            "vaknar|svarar|reagerar > inte hon|han|min|mamma|pappa|kollega -mejl* -telefon* -mail*",
            "medvetslos* hon|han|nagon|min|ar|har|ligger",
            "svimma*|kollapsa*|ihjal hon|han|nagon|min|har|kollega*",
            (
                "hjartattack|hjartinfarkt|stroke|krampanfall|hjartstillestand har|fick|far|han|hon|"
                "nagon|min|en"
            ),
            "brinner|brand|eldsvada har|hus*|kontor*|koket|det|byggnad* /4",
            "bloder mycket|kraftigt|hon|han|jag|slutar|nagon|det",
            "hjalp ambulans|akut|snabbt|nodlage|snalla|genast -tema -ansok* /5",
            "hjalp > hjalp",
            "ring > ambulans*|112|polis*",
        ),
        likely=(
            "tajuton|tajutto* PERSON|on|makaa -PET -ensiapuk*",
            "tajuntansa|tajunnan|tajunta|taju menett*|kankaalla|laski|heikken*|hamart* -PET /5",
            "pyorty* PERSON|ma|juuri|NOW|taalla|mina -PET /8",
            (
                "SEIZURE -saanei* -liit* -jalkeen -kuntoutu* PERSON|sai|saa|NOW|saanut|saanu|mulla|"
                "minulla|epailen|taalla|meilla|nyt -PET /9"
            ),
            (
                "rintaa|rintaan|rinnassa|rinta|rintakip* purista*|sattuu|kova|pistaa|kipu|vihlo*|kipua "
                "ahdista*|NOW|PERSON|mua|mulla|kasi|kateen|kova|sateil*|kipu|mul|hiki*|niin|hirvee* /10"
            ),
            "puhe|puhuu puuro*|sammal*|sekava* PERSON|suupieli|toinen|yhtakkia|nyt|han|se -PET /10",
            "suupiel* roikku*|vinossa|vino",
            (
                "FALL PERSON verta|veri|kallo|jalka|lonkka|vuotaa|ylos|portaissa|portaita|paa* NOW|"
                "verta|vuotaa|NOT|hirvee*|kova* -TASK /14"
            ),
            (
                "FALL katolta|parvekkeelta|ikkunasta|jaihin|tikkailta|veteen|kerrokses*|avantoon|"
                "jokeen|jarveen|telineilta|raiteille|rotkoon|laiturilta -jos /7"
            ),
            (
                "putosi|putos|vajosi|pudonnut|pudonnu|tippui jaihin|avantoon|veteen|jarveen|jokeen|"
                "mereen|jaista -jos"
            ),
            "raiteilla|*raiteilla|junaradalla|kiskoilla jumissa|makaa|seisoo|istuu|kavelee",
            "auton|junan|ratikan|bussin|rekan|metron|traktorin > alle|yliajama* -TASK /3",
            (
                "kolari*|kolaroi*|onnettomuu*|auto-onnett*|liikenneonnett* ihmis*|loukkaan*|NOW|apua|"
                "joutui|tapahtu*|pahasti|tajut*|PERSON|sattu* -jos -THEME -TASK /9"
            ),
            "rajahdys|rajahti PERSON|loukkaan*|kaasu*|taalla|keittio*|NOW -TASK /8",
            "sahkoisku* PERSON|sai|saanut -jos /8",
            (
                "hukkuu|hukkunut|hukkui|hukku|hukkuma* lapsi|lapse*|uimari*|joku|mies|PERSON|jarv*|"
                "vete*|mere*|allas*|laituri* jarv*|vete*|mere*|allas*|NOW|rannas*|apua|laituri*|uima*|"
                "altaas*|joku -TASK /9"
            ),
            ("puristuk*|loukku*|jumissa|loukussa PERSON jalka|koneen|alla|auton|palav*|hissi* -TASK -jos /9"),
            "kouristaa|kouristel* -PET -TASK",
            "NOT saa|saada > henkea|happea|hengitettya > PERSON|ME|apua|NOW|mulla|kuristaa|ma /9",
            "saa > henkea|happea en|ei|etten|ettei|se -PET /6",
            (
                "hengitys|hengityksen|hengittaminen pysahty*|katko*|vaikeutu*|korisee|heikko*|rohisee|"
                "vaikea*|vinku* PERSON|NOW|lapsi* -PET /8"
            ),
            "sininen|siniset|sinerta* huulet|kasvot|lapsi|vauva -PET",
            "elvyt* PERSON|NOW|apua|ambulanss* -talou* -toimin* -THEME -TASK /6",
            "allergi*|ampiai*|pahkina* turpo*|kurkku*|hengit*|hengen* NOW|PERSON|kielt*|turvo* -PET /10",
            "PERSON palo|palovamma* pahat|pahasti|kuuma*|kasvo* NOW|sai /9",
            "luovesi*|lapsivesi*|synnyt* meni|tulee|alkoi|nyt > nyt|toimisto*|taalla|apua -THEME /8",
            (
                "irti|sormi|kasi|jalka|kaden|sormen irti|poikki|sahaan|katkes* veri|verta|vuota*|apua|"
                "sirkkel*|saha*|PERSON verta|vuotaa|NOW|apua /10"
            ),
        ),
        possible=(
            "PERSON tuupertu*|lyyhisty*|pyorty*|lysahti -PET",
            "FIRE PLACE -TASK -jos -loma*",
            (
                "PLACE|kerhohuone*|*huone|*talo|*talosta|*halli tulessa|liekeissa|savua|palaa -TASK "
                "-jos -loma*"
            ),
            "PERSON NOT heraa|heree|herannyt|hereilla -PET -aamuis* /5",
            "sydan pysahty*|lakkasi|hakkaa PERSON|mulla|mummo* -PET /6",
            (
                "PERSON|poika|tytto isku*|lyonyt|loi|kolahti|kolaus* paahan|paansa|paa oksent*|sekava*|"
                "tajut*|pyort* /16"
            ),
            (
                "kolari*|kolaroi* jumissa|apua|loukkaan*|puristuk*|kuski|auto|ihmis*|PERSON NOW|"
                "jumissa|me|ajoimme|sattui|nyt|on -TASK -jos"
            ),
            "vuodan|vuotaa > verta|vereen|veri* -vahan -budjet* -PET -nena* /5",
            "verta NOT loppuma*|lakkaa*|tyrehdy* -nena* /9",
            "PERSON tajuton|tajuttom*|sairauskohtau*|elottom*",
            "elottom* PERSON|loyty*|loysin|makaa /8",
            "PERSON kuole* NOW|apua|HELP|kasiin -TASK -PAST -jos -PET /6",
            "ei > oo|ole|ollut > missaan|kotona PERSON|katosi|kadon* muistisair*|lapsi|tytto*|poika* /9",
            "muistisair* kadon*|karan*|katosi|harhail*|kateis* -THEME /10",
        ),
        hint=(
            "tajuton|tajutto*",
            "tuupertu*|lyyhisty* -PET",
            "elottom*",
            "hengit* NOT -deadlin* -PET",
            "tukehtu* -PET",
            "kouristel*|kouristaa -PET",
            ("sydankohtau*|sydaninfark*|aivohalvau*|sydari|aivoinfark* -jalkeen -kuntoutu* -PAST -CURIOUS"),
            "tulipalo|tulipaloa|tulipalon -PAST -CURIOUS -viime",
            "liekeis*",
            "jai|jaanyt|jaany auton|junan|bussin|ratikan|rekan alle",
            "putosi|pudonnut|vajosi jaihin|jarveen|avantoon|veteen|katolta|parvekkeelta|ikkunasta -PET",
            "hatanumero*|hatakesk* soit*|nyt|apua",
            "ambulanss* -kustannu* -hinta* -CURIOUS",
            "verta vuotaa|valuu|lammik* -vahan -nena* -PET",
            "savua -PAST",
            "onnettomuu* nyt|taalla|apua|juuri|asken|loukkaan*|tapahtui -PAST",
            "hukkuu|hukkumassa|hukkunut lapsi|joku|uimari|mies|vete*|jarv*|mere*",
            (
                "PERSON kuolee|kuolemassa|kuolema*llaan|kuoli|kuollut NOW|taalla|lattia*|HELP -PAST "
                "-PET -kevaa* -vuonna"
            ),
            "unconscious|unresponsive|bleeding",
            "medvetslos*",
        ),
        vague=(
            "auttakaa =1",
            "apua|HELP apua|HELP =4",
            "HELP nopeesti|nopeasti|akkia|heti|kiireesti|valittomasti|pian =3",
        ),
    ),
)

ENOUGH = 2.5
ENOUGH_BESIDE_WORK = 3.0
ENOUGH_WITH_WORK = 4.0
"""What the traces of a passage must weigh: in a message without words of work, beside, and among them (fixed
on batches of messages that were written before they were tried)."""
TELLING = 1.5
"""What the strongest trace must weigh: many persons and nights alone prove nothing."""

TRACES: tuple[Trace, ...] = (
    # harm to oneself
    Trace(
        "self_harm",
        2.0,
        "kuolla|kuolisin|kuolisi|kuolis|kuolen|kuolema|kuolemaa|kuolemaani|kuolemasta|kuolemassa|"
        "kuolemaan|kuolemista|kuollut|kuollu|kuolleena|kualla",
    ),
    Trace(
        "self_harm",
        2.5,
        "*itsemurh*|*itsetuho*|viilto*|viillo*|hirtta*|itsari*|viiltel*|viilsi*|ranteet|ranteeni|"
        "ranteita|partatera*|jaahyvai*|suicid*|sjalvmord|sjalvmordst*",
    ),
    Trace(
        "self_harm",
        2.0,
        "leikkas*|leikkel*|leikkaan|satutan|satutin|vahingoita*|poltan > SELF|ihoani|kasia*|kateni|kasivar*",
    ),
    Trace(
        "self_harm",
        1.5,
        "maailmasta|elamasta|taalta|taalt|olemasta|pois|lahte*|lahto* lahte*|lahto*|lahden|pois|"
        "maailmasta|elamasta /6",
    ),
    Trace("self_harm", 1.5, "pois|paasis|paasisin|paasta > taalta|taalt|elamas*|maailmas*"),
    Trace(
        "self_harm",
        2.0,
        "kaikki|kukaan|perhe|ystavat|puoliso* > hylan*|jattanee*|jattany*|jattivat ME|minut|mut",
    ),
    Trace("self_harm", 2.0, "NOT > nae|naa|keksi|ole|oo > vaihtoehto*|ulospaas*|keinoa|toivoa -TASK"),
    Trace(
        "self_harm",
        2.0,
        "rautati*|junarata*|junaradal*|raiteil*|raiteet|sillal*|siltaa|rata|jyrkant* menee|meni|lahti|"
        "lahtee|menossa|istu*|seiso*|kave*",
    ),
    Trace("self_harm", 3.0, "hyvasti*|jaahyvai* > yhteytta|kiinni|vastaa|tavoita"),
    Trace("self_harm", 2.0, "viimene|viimeinen|viimenen|viiminen > puhelu*|kerta*|viesti*|paiva*|ilta*"),
    Trace("self_harm", 2.0, "helpoin|helpointa|parasta|viisainta|parempi > kuol*|poissa|lopettaa"),
    Trace("self_harm", 2.5, "teen|toteutan|hoidan > sen > tana|tanaan|illalla|nyt|huomenna|pian -TASK"),
    Trace("self_harm", 2.0, "kukaan|mikaan NOT auttaa|auta|pysty|voi > minua|mua|enaa -TASK"),
    Trace(
        "self_harm",
        2.0,
        "vasyny*|kyllast*|kyllas|uupunut > elamaan|elamaani|kaikkeen|olemaan|olemassaoloon|itseeni|itteeni",
    ),
    Trace(
        "self_harm",
        2.0,
        "vika|viimeinen|viimeista|viimeisen > paiva|kerta|kertaa|kertansa|ilta|yo|viesti|paivani|joulu*",
    ),
    Trace("self_harm", 2.0, "NOT > nae|naa|ela > joulua|aamua|huomista|kesaa|kevatta|syntymapaiv*"),
    Trace(
        "self_harm",
        2.5,
        "parempi|helpomp*|paremmin|helpot*|onnellis* jos|ilman|kun han|hanta|ma|mina|mua|minua|se "
        "poissa|kuollut|olis*|kuolis* /14",
    ),
    Trace("self_harm", 3.0, "alkaa|ala|turha > etsi|etsiko|etsia > minua|mua"),
    Trace("self_harm", 2.5, "kivutt*|kivuto*|nopein|helpoin > kuol*|tapa*|tapo*|lahte*|keino*"),
    Trace("self_harm", 2.0, "tapa|tavalla|tapoi|tapoja|keino|keinoja > kuolla|tappaa|lahtea|paattaa"),
    Trace(
        "self_harm",
        1.5,
        "testament*|hautajaisiani|hautajaiseni|unilaak*|koyden|koysi|junan|raiteill*|sillal*|katolla|"
        "partatera*|metron",
    ),
    Trace(
        "self_harm",
        1.5,
        "toivoton|toivotonta|epatoivo*|turhaa|turhalta|merkitykset*|arvoton|taakka|taakkana|ahdist*|"
        "ahist*|masentunut|masentunu|masennus|romahta*|paniik*|itken|itkee|itkien|itkettaa|hatki*",
    ),
    Trace("self_harm", 1.5, "NOT MORE jaksa*|jaks|kesta|pysty|selvia|parjaa|huvita"),
    Trace("self_harm", 1.0, "kukaan|ketaan|kenellekaan|kellekaan|yksin|kelle"),
    Trace("self_harm", 1.0, "elama|elaman|elamaa|elamani|elaa|elamaan|elamalla|elamassa|elamasta"),
    Trace(
        "self_harm",
        1.0,
        "haluan|haluun|haluisin|haluaisin|toivon|toivoisin|kunpa|mietin|ajattelen > kadota|pois|loppu*|"
        "nukkua|nukahtaa|lopettaa|kuolla|lahtea|unohtua|haipya",
    ),
    Trace(
        "self_harm",
        3.0,
        "cant|cannot|dont live|living|breathe|exist > anymore|like|this|longer -form -helsinki",
    ),
    Trace("self_harm", 3.0, "happier|better|easier > if > i|im > dead|gone|not"),
    Trace("self_harm", 3.0, "feel|feeling|wish > dying|dead|die|died|disappearing"),
    Trace("self_harm", 3.0, "no|not|dont|any|see > reason|point > live|here|living|exist|alive"),
    Trace("self_harm", 2.0, "jag -blankett* -ansok* > skurit|skar|skada|doda|do|orkar|forsvinna"),
    Trace(
        "self_harm",
        2.0,
        "kadessa|kades|poydalle|poydalla|edessa|vieressa DRUGS|laakk*|koysi|partatera*",
    ),
    Trace(
        "self_harm",
        2.0,
        "lopettaa|lopetan|loppu|paattaa > olemisen|olemisensa|olemassaol*|elamisen|hengitta*|kaiken",
    ),
    Trace("self_harm", 2.0, "hanta|minua|mua|ma|se|en|enka|ei > kohta|pian|huomenna > enaa|ole|oo"),
    Trace("self_harm", 2.0, "kohta|pian > NOT > ole|oo -valmis"),
    Trace("self_harm", 2.0, "otanko|ottaisinko|hyppaisinko|hyppaanko|teenko|tappaisinko|menisinko"),
    Trace("self_harm", 2.0, "odottaa|odottav*|odotan|toivoo|toivov*|toivon kuol*|loppua|noutaja*"),
    Trace("self_harm", 2.0, "itsemurhaviest*|itsemurhakirj*|jaahyvaisvi*|jaahyvaiskir*"),
    Trace(
        "self_harm",
        1.5,
        "kadoksis*|kadonnu*|kateissa|katosi|tavoita|tavoiteta|kiinni|yhteytta > masentun*|viesti*|eilis*|NOT",
    ),
    Trace(
        "self_harm",
        3.0,
        "goodbye|pills|died|dies|dying|gone|overdose friend|client|she|he|my -deadline -form",
    ),
    Trace(
        "self_harm",
        2.0,
        "haluisin|haluaisin|haluan|haluun|haluais|toivoisin|toivon|kunpa|voisinpa|voisin|tekis|mieli > "
        "kadota|katoa*|haihtua|haipya|nukahtaa|poistua|hypata|lakata|havita|sammua|unohtua|luovuttaa|"
        "paeta",
    ),
    Trace(
        "self_harm",
        2.0,
        "pitasko|pitaisko|pitaisiko|kannattaako|kannattasko|uskallanko|uskaltaisinko > hypata|"
        "luovuttaa|kuolla|tappaa|lopettaa > hypata|kuolla|itse*|itte*|elama*|kaikki|luovuttaa",
    ),
    Trace("self_harm", 1.5, "luovuttaa|hypata|hyppaan|hyppaisin|kadota|kuolla"),
    Trace(
        "self_harm",
        2.0,
        "mietin|miettinyt|miettiny|etsin|googlasin|suunnittelen|tiedan > keinoja|keinoa|tapoja|tapaa|"
        "miten > paasta|kuolla|lahtea|lopettaa|pois|tappaa|itse*|itte*",
    ),
    Trace("self_harm", 2.0, "teen|tekisin|tapahtuu|tekee > itselleni|ittelleni|itselle|itteeni|itselleen"),
    Trace(
        "self_harm",
        1.5,
        "mustalta|mustaa|pimeaa|pimealta|tyhjaa|tyhjalta|tyhja|turhaa|turhalta|raskasta|raskaalta|"
        "toivotonta|kestamaton*|sietamaton* tuntuu|kaikki|elama*|on|niin > niin|kaikki|elama*|sisalla|"
        "olo",
    ),
    Trace("self_harm", 2.0, "jatkaa|jaksa*|haluanko > elamaa|elama|elamaani|elaa"),
    Trace("self_harm", 3.0, "en|ei > halua*|jaksa*|haluu > ella|ela|elaa"),
    Trace("self_harm", 2.0, "en|ei > ella|elaa|ela"),
    Trace(
        "self_harm",
        2.0,
        "aivan|ihan|taysin|taalla|olen|oon > lopussa|loppu|rikki|romuna|pohjalla|umpikujassa|toivoton|"
        "epatoivoinen|palasina > ajatuks*|mietin|itken|yksin|en|pois|kuol*|elama* -TASK -WORKER",
    ),
    Trace(
        "self_harm",
        1.5,
        "koti|elama|perhe|kaikki|rahat|ihmis* > menetin|menettanyt|menettany|meni|romahti|hajosi",
    ),
    Trace(
        "self_harm",
        1.5,
        "itsetuntoni|itsearvost*|hapean|hapea|syyllisyy*|syyllinen|epaonnistun*|epaonnistuja > elaa|"
        "kesta|olen|oon|elama*|kaikessa",
    ),
    Trace(
        "self_harm",
        2.0,
        "elossa|elamanhalu*|elamanilo*|roikku*|roikun|koyde*|haudas*|hautaan|taivaass*|taivaaseen|"
        "ikuisuut*|ikiuni*|kuolis*|kuolet|kuolevan*|umpikuja*|ulospaas*|peruuttam*|synkk*|toivottom*|"
        "epatoivo*|itseinho*|itsetuh*|paattaisi* -TASK -sopimu*",
    ),
    Trace(
        "self_harm",
        2.0,
        "ohi|loppua|loppuisi|loppuis|loppuvan|paattyisi|paattyis|lakkaisi > kaikki|elama*|tuska|taa|"
        "tama|jo|saisi",
    ),
    Trace(
        "self_harm",
        2.0,
        "kaikki|elama*|tuska|tama|taa > loppua|loppuisi|loppuis|loppuvan|paattyisi|paattyis|lakkaisi|ohi",
    ),
    Trace(
        "self_harm",
        2.0,
        "kaikille|muille|kaikil|perheelle|lapsille helpotu*|parempi|helpomp*|olis*|haipy*|poissa > "
        "lopullis*|haipy*|poissa|helpotu* -TASK",
    ),
    Trace("self_harm", 2.0, "haipyis*|haipya|katoais*|katoa|lahtis* lopullis*|kokonaan|ikuises*"),
    Trace("self_harm", 2.0, "elamanhal*|elamanilo* kadon*|NOT|loppu*|mennyt|havin*"),
    Trace("self_harm", 2.0, "NOT > elossa|hengissa|taalla > kun|enaa|jou*|huomenna|kesal*|syksy*|kevaal*"),
    Trace(
        "self_harm",
        1.0,
        "helpotu*|vapautu*|haipy*|luovuttaa|luovutan|lopullis*|ikuises*|ikina|koskaan|paattanyt|"
        "paattany|hyvasti|hyvastit|anteeks*",
    ),
    Trace(
        "self_harm",
        2.0,
        "NOT voimia|voimii|toivoa|tulevaisuu*|valoa|syyta|merkityst*|arvoa|iloa|ansait*|luota > enaa|"
        "elaa|mitaan|itseeni|mua|minua|elama*|olla",
    ),
    Trace(
        "self_harm",
        2.0,
        "aikoo|aion|meinaa|meinas*|aikovan*|uhkaa > hypata|hyppaa|hyppaav* -mukaan -kyytiin",
    ),
    Trace("self_harm", 2.0, "tapa|viilla|hypp* > ittes|itses|itsesi|ittesi"),
    Trace(
        "self_harm",
        2.0,
        "teen|tekee|tekev*|tehda|teha > jotain|jotai > tyhma*|peruuttam*|pahaa|lopullis*|itse*|itte*|hullua",
    ),
    Trace(
        "self_harm",
        2.0,
        "pelkaan|pelottaa|pelkaa > omia|itseani|itteani|itteeni|ajatuksiani|teen|pahinta|henke* -TASK",
    ),
    Trace(
        "self_harm",
        2.0,
        "pelkaan|pelottaa|pelkaa|huolissa* > han|se|PERSON > tekee|kuol*|itse*|satut*|vahing*|selvia",
    ),
    Trace(
        "self_harm",
        2.0,
        "heraan|heratessa|herasin|heraaminen|aamulla|aamu > pety*|pettyny*|itken|kuol*|miksi|turha*",
    ),
    Trace("self_harm", 2.0, "pety*|pettyny*|harmitta* > heraan|heratessa|herasin|elossa"),
    Trace("self_harm", 2.0, "viimeis* > kirje*|viesti*|sanat|sanani|terveis*|iltani|yoni|toive* -TASK"),
    Trace("self_harm", 1.5, "vihaan|inhoan|halveksin > itse*|itte*|elama*"),
    Trace("self_harm", 2.0, "ala|en|kunpa|olisi > olisi|olis|ois|olisin > syntyny*|olemassa|elossa"),
    Trace(
        "self_harm",
        1.5,
        "nako|enaa|mitaan > mieles*|mielta|jarkea|valia|tarkoitus*|iloa|merkit* -TASK -lomak*",
    ),
    Trace("self_harm", 3.0, "i > jump|disappear|die > going|forever|off|tonight"),
    Trace("self_harm", 3.0, "going|gonna|want > jump|disappear|cut -line -on"),
    Trace("self_harm", 3.0, "cut|slit|slashed > wrist|wrists|arm|arms|herself|myself|himself"),
    # violence and threat
    Trace(
        "violence",
        2.0,
        "lyo|loi|lyodaan|lyoda|lyonyt|lyony|lyovat|hakkaa|hakkas*|hakannu*|hakataan|hakattu*|hakattiin|"
        "potki*|potkai*|potkas*|pahoinp*|piekse*|mukiloi*|retuutt*|raahas*|raahaa*|paisko*|paiskas*|"
        "tukist*|loukkas* -kat* -tyhja* -TASK",
    ),
    Trace(
        "violence",
        2.0,
        "kurist*|kaulast*|kurkusta|kurkkuun|kurkul*|hiuksista|tukasta|nyrki*|naamaan|turpaan|turpiin|"
        "selkaansa|puukot*|raiska*|seksiin|sankyyns*|sankyyni",
    ),
    Trace(
        "violence",
        1.5,
        "uhkaavat|uhkaa|uhkas*|uhkail*|uhannu*|uhataan|uhattu*|vainoa*|vainoo|stalk*|kyttaa|vaanii|"
        "vaijyy|kirist*|ahdistel*|lahentel*|kopeloi*|koskettel*|kahmi|kouri*|pakottaa|pakotti -yhdist* "
        "-lahte* -minno*",
    ),
    Trace(
        "violence",
        2.0,
        "pesapallomail*|pampu*|rautaput*|puukol*|puukost*|puukon|puukko*|veitsi|veitsen|veitsell*|"
        "veista|ase|aseen|aseella|asetta|pistool*|haulik*|kivaar*|kirves|kirvest*|kirveen|kirveell*|"
        "teraas*|terase*|machete*|pommi|pommin|pommia|rajahd*|astalo* -TASK",
    ),
    Trace(
        "violence",
        1.5,
        "rikkoo|rikko|heittel*|riehu*|raivo*|aggressiiv*|huuta*|karju*|kirku*|tappel*|tapel* > "
        "paikkoja|tavaroita|apua|ovea|oven|sekaisin|mies|asiakas|nainen|taalla|pihalla",
    ),
    Trace(
        "violence",
        1.5,
        "riehu*|raivoaa|raivoo|tappelu*|tappelee|tappelevat|karjuu|kirkuu|rikkoo paikk*|taalla|pihalla|"
        "ikkun*|tavaro*|PERSON",
    ),
    Trace(
        "violence",
        1.5,
        "pelkaan|pelottaa|pelkaa|peloissa*|uskalla|pelko|pelos|turvassa|turvaan|pakoon|paossa|pakenin|"
        "pakeni|piilossa|piilos|piilout*|vakivalta* -hylat* -hamahak* -etta",
    ),
    Trace("violence", 1.0, "kannissa|kannis|humalas*|juovuks*|paihtyn*|sekaisin|sekava*|kamoissa|aineissa"),
    Trace(
        "violence",
        1.0,
        "mieheni|miehensa|puoliso*|avopuoliso*|exa|exan|ex|entinen|isapuol*|poikaysta*|avokki|avomies|"
        "miesysta*|avovaim*",
    ),
    Trace("violence", 2.0, "hyokka* > PERSON|ME|kimppu*|paalle|tyontek*|ohjaaj*"),
    Trace("violence", 2.0, "PERSON > hyokka*|kavi > PERSON|ME|kimppu*|kasiksi -TASK"),
    Trace(
        "violence",
        2.0,
        "huumattiin|huumasi|tyrmattiin|ryostettiin|ryosti|siepattiin|pahoinpideltiin|lyotiin|"
        "potkittiin|tonittiin|uhattiin|uhkailtiin|kiristettiin|raiskattiin|pakotettiin|lukittiin|"
        "vangittiin|sidottiin > ME|baari*|kadulla|eilen|juuri|yolla|bile*",
    ),
    Trace(
        "violence",
        2.0,
        "mut|minut|mua|minua|meidat|meita > huumattiin|ryostettiin|siepattiin|lyotiin|potkittiin|"
        "tonittiin|uhattiin|kiristettiin|pakotettiin|lukittiin|vangittiin|heitettiin|kuristettiin "
        "-minno*",
    ),
    Trace(
        "violence",
        3.0,
        "he|she|husband|boyfriend|father|dad|man|someone|they > hitting|beating|strangling|attacking|"
        "threatening|stabbing|shooting|raping|choking|hurting > me|mom|mum|mother|her|us|our|him|wife|"
        "sister|child|people|now|somebody|someone|staff|client|kids",
    ),
    Trace("violence", 4.0, "seksuaali* hyvaksikay* NOW -THEME -WORKER"),
    Trace(
        "violence",
        3.0,
        "luvataan|lupaa|lupas*|uhataan|aikoo|aikovat|kasketaan|vannoi > tappaa|surmata|satuttaa|tuhota|"
        "polttaa > perhe*|lapse*|minut|mut|meidat|hanet|vaimo* /8",
    ),
    Trace("violence", 3.0, "aseistau*|hyvaksikaytet*|joukkotap*|panttivan* -THEME -nuoria"),
    Trace(
        "violence",
        2.0,
        "tunkeut*|murtau*|siepat*|siepp*|kidnap*|panttivan*|teurast*|tapetaan|tappavan*|tappouhk*|"
        "murhata|surmata|puri*|purtiin|purrut|lyotiin|lyoty|tonai*|tonas*|tonii|sylki|sylke*|piiska*|"
        "remmi*|ruosk*|repi|repii|tarttui|tarttu|kurmoo*|nyrkki*|nyrkkeja|pahoinpi*|puukotu*|ampui|"
        "ampuu|ampumi*|ampumav*|polttaa|poltti|tuikkas* -hyttys* -TASK -eraa",
    ),
    Trace(
        "violence",
        1.5,
        "viskas*|nakkas*|heitt* > tuoli*|lasi*|pullo*|paalle|kivi*|seina*|mua|minua|tavaro*|poyda*",
    ),
    Trace(
        "violence",
        1.5,
        "karju*|kirku*|raivo*|mellast*|riehu*|uhmak*|kayttay*|sekoil* mies|asiakas|PERSON|paall*|huuta*|nyt",
    ),
    Trace(
        "violence",
        2.0,
        "turvakodin|turvakotiin|turvakotia|turvapaik* > tarve*|tarvitsen|haluan|paikka|paasen|paasee|"
        "mies -TASK",
    ),
    Trace(
        "violence",
        2.0,
        "vakivaltai*|arvaamaton|aggressiiv*|uhkaava|mustasukkai* > mies|mieheni|puoliso*|isa|asiakas|"
        "exa|poikays* -jos -*tyota",
    ),
    Trace(
        "violence",
        2.0,
        "mies|mieheni|puoliso*|isa|asiakas|exa|ex|poikays* > vakivaltai*|arvaamaton|aggressiiv*|uhkaava -jos",
    ),
    Trace(
        "violence",
        2.0,
        "emme|en|emmeka|ei|enka > paase|paasta|paasemme > pois|ulos|pakoon -sivu* -linja* -kirjautu*",
    ),
    Trace(
        "violence",
        2.5,
        "kosketeltiin|kosketti|koskettel*|lahenneltiin|ahdisteltiin|kopeloitiin > vasten|tahto*|mua|minua",
    ),
    Trace(
        "violence",
        2.5,
        "minua|mua > kosketeltiin|lahenneltiin|ahdisteltiin|kopeloitiin|hakattiin|lyotiin|raiskattiin|"
        "uhkailtiin|puukotettiin|kuristettiin",
    ),
    Trace(
        "violence",
        2.0,
        "NOT > suostu|paasta|lahde|lopeta > lahte*|lahe*|poistu*|ulos|pois|pyynno* -TASK",
    ),
    Trace("violence", 2.0, "silma > mustana|musta|mustelmil*"),
    Trace("violence", 2.0, "tiedan|tietaa > missa > asu*|liiku*|oon|olen|olet"),
    Trace(
        "violence",
        1.5,
        "etsii|jahtaa|kyttaa|seuraa|odottaa|soittel*|pommit* > hanta|minua|mua|kotim*|minut|mut|kotiin|"
        "oven|viestei*|oilla|jatkuvasti|kotiov*",
    ),
    Trace(
        "violence",
        2.0,
        "mies|mieheni|vaimo*|ukko|aija|isa|exa|ex|puoliso*|poikaysta* hakkaa|lyo|loi|hakkas*|potki*|"
        "uhkail*|uhkaa|kuristaa|raivo*|vakivalt*|satuttaa /5",
    ),
    Trace(
        "violence",
        2.5,
        "hotar|slar|slog|misshand*|valdta*|knivhug*|radd|radda > man|pojkvan|mig|pappa|ex|sambo|make|honom",
    ),
    # children
    Trace(
        "child",
        1.5,
        "lapsi|lasta|lapsen|lapset|lapsia|vauva*|tytto|tyton|poika|pojan|taaper*|muksu* > yksin|ilman|"
        "itke*|ulkona|oisin|sankyyn*|jatetty|jatettiin|nalk*|mustelm*|kotona|heitteil*|eika",
    ),
    Trace(
        "child",
        2.0,
        "vuotias|*-vuotias|vuotiaan|7v|5v|4v|3v|2v|6v|v yksin|ilman|itke*|mustelm*|jalj*|eksy*",
    ),
    Trace("child", 1.5, "lapsi|lasta|vauva*|tytto|poika|pojan|7v|vuotias|jatettiin|jatetty > yksin"),
    Trace(
        "child",
        1.5,
        "mustelm*|oisin|yolla|sankyyn*|heitteil*|koskettel*|nalissaan|laiminlyo* CHILD|tytto|poika|lapsi /12",
    ),
    Trace(
        "child",
        2.0,
        "lukits*|lukkiut*|lukitaan|telkes* > komero*|huonee*|vessa*|kellari*|ulos|mut|minut",
    ),
    Trace(
        "child",
        3.0,
        "stepdad|dad|father|uncle|stepfather|coach|teacher|he|brother > touches|touched|touching|"
        "molests|rapes -base",
    ),
    Trace(
        "child",
        2.0,
        "isapuol*|isa|isani|eno|seta|ukki|setani|enos*|veli|serkku|valmentaja|ohjaaja|naapuri > "
        "koskenu*|kosket*|koskee|koski|kouri*|lahentel*|nukku*|sankyy*|kopelo*|suutel*|pussa* -yhteytta",
    ),
    Trace("child", 2.5, "sormenjal*|kuristusjal*|jaljet|jalkia|mustelm* kaulas*|kaulal*|kurkus*"),
    Trace(
        "child",
        2.0,
        "palojalk*|palovam*|arpia|arvet|mustelm*|remmist*|piiskaa|sapsah*|nalkiin*|nalissa*|nalka* "
        "lapsi|lapse*|poika*|pojan|tytto*|tyton|kerho*|kaside*|kadess*|kasivar*|isa|aiti /16",
    ),
    Trace(
        "child",
        2.0,
        "aiti|isa|vanhem*|huoltaja*|mutsi|faija > sammunu*|sammui|kannis*|humalas*|sekaisin|aineis*|"
        "hakkaa|lyo|kadonn*|juo",
    ),
    Trace(
        "child",
        1.5,
        "vauva*|lapsi|lapsen|lasta|taapero*|skidi|muksu > huuta*|yksin|itke*|nalk*|ulkona|hakat*|"
        "pelkaa*|kipea -jaalla",
    ),
    # poison
    Trace(
        "poisoning",
        1.5,
        "laakk*|pillere*|tablett*|unilaak*|sydanlaak*|insuliin*|panadol*|buran*|huume*|pirtu*|viinaa|"
        "kamaa|aineita|bentso*",
    ),
    Trace(
        "poisoning",
        1.5,
        "otin|ottanut|ottanu|ottaneensa|soi|soin|syonyt|syony|syoda|joi|join|juonut|juotiin|niel*|"
        "vetanyt|vetany|veti|hengitin|hengitti > liikaa|kaikki|koko|laakk*|sydanlaak*|pillere*|"
        "tablett*|kaasua|ison|kasan|purki*|tuplasti|insuliin*|vahingossa|unilaak*",
    ),
    Trace("poisoning", 2.0, "yliannos*|myrky*|myrkk*|pesuaine*|liuotin*|nappiparist*|kielo* -ruoka*"),
    Trace("poisoning", 1.5, "liikaa|tuplasti|kaikki|koko|kaikkia|kerralla|vahingossa OVERDOSE|DRUGS"),
    Trace(
        "poisoning",
        2.5,
        "nielais*|nieli|niellyt|nielly|sylki > *tabletin|*tabletti|*tabletteja|*laaketta|*aineen|"
        "*ainetta|esine*|neula*|pariston|palan",
    ),
    Trace(
        "poisoning",
        2.0,
        "soin|soi|syoda|syonyt|maistoin|join|otin|ottaa > sien*|marjo*|myrkyll*|vaaraa|vaarin|liikaa|"
        "vahingossa > oksettaa|oksen*|myrky*|huimaa|sekava*|sieni*|outo|huono",
    ),
    Trace("poisoning", 2.5, "myrkyll* > sien*|marj*|kasvi* -onko -latinan*"),
    Trace("poisoning", 2.0, "juomaa*|lasiin|drinkki* > laitettu|laitettiin|tyrmays*|jotain|huumat*"),
    Trace(
        "poisoning",
        2.0,
        "joi|join|juonut|juonu|joimme|juotiin|nieli|nielaisi|soi|syonyt|lipitti > *ainetta|*aineita|"
        "*avausain*|*aines*|*nestetta|*happoa|*spriita|*puhdist*|*pesu*|*myrk*|*desinf*|*tabletin -PET",
    ),
    Trace(
        "poisoning",
        2.0,
        "niel*|soi|syonyt|syony|syoneensa|otti|ottanut|ottanu|ottaneensa|veti > laakepurk*|"
        "pilleripurk*|*purkin|dosett*|dosetin|*laakkee*|*laakke*|*pillere*|nappe*|kaikki -PET",
    ),
    Trace(
        "poisoning",
        2.0,
        "akku|akun|paristo*|hakaneul*|kolikon|magneet*|saippua*|pesuain*|kynsilak*|lamppuolj*|tinneri*|"
        "liima*|bensa*|bensi*|spriit*|pirtu*|metanol*|glykol*|rotanmyrk*|kloor*|lipea*|happoa soi|"
        "niel*|joi|join|juonu*|puhalsin|haisteli*|imppas*|maistoi|suuhun|suussa|suus|laittoi|juotiin",
    ),
    Trace(
        "poisoning",
        2.0,
        "joi|join|joimme|juotiin|otti|otin|ottanut|ottanu|soi|veti|vedin|hengitti|puhalsin|imppas* > "
        "jotain|jotai|aineit*|ainetta|nappe*|liikaa|pilleri*|tinneri*|kourallis* > siniset|sumenee|"
        "heraa|oksen*|sydan|sekav*|hengit*|naak*|nako|tajut*|tarise*|huulet /16",
    ),
    Trace(
        "poisoning",
        1.5,
        "rotanmyrk*|myrkky*|myrkka*|tinneri*|impata|imppas* suussa|suus|sydan|lapsen|joi|soi|puhalsin",
    ),
    # bodies, fire, accidents
    Trace(
        "emergency",
        2.0,
        "verta|veri|veressa|verenvuot*|veriss* vuot*|vuos*|tulee|oksen*|valu*|lammik*|pissaa|yski*|"
        "suihku*|lakkaa|kaikkial*|paljon|PERSON -nena*|ME",
    ),
    Trace(
        "emergency",
        3.0,
        "tulessa|*liekei*|*liekkien*|tulipalo|tulipaloa PLACE|talo*|taalla|naapur*|vierei*|auto|metsa "
        "-PAST -viime -TASK -some -sivu*",
    ),
    Trace("emergency", 2.0, "lahti|lahtee|meni > taju|tajunta"),
    Trace("emergency", 2.5, "lakkas*|lopett*|pysahty* > hengit*|sydan|syke"),
    Trace(
        "emergency",
        2.5,
        "tajuton|tajuttom*|tajunt*|tajuns*|tajunn*|tajuni|elottom*|tuupertu*|lyyhist*|kouristel*|"
        "kouristaa|hengita|henkii|elvyt*|sinertav*|tukehtu* -TASK",
    ),
    Trace(
        "emergency",
        2.0,
        "NOT liiku|puhu|heraa|heree|reagoi|nouse|herannyt|virkoa|tokene|hengita|pysty|tullu|saa|tullut "
        "> puhu*|liiku*|pinta*|heraa*|hereil*|ylos|kavel*|hengit*|henkea|reagoi*",
    ),
    Trace("emergency", 1.5, "liiku|liikahda|heraa|reagoi|virkoa|hereille|tokene"),
    Trace(
        "emergency",
        2.0,
        "velto*|halvaantu*|puutu*|puurou*|roikku*|suupieli|vinossa|sammalt*|tunnoton*|pyorty*|shokki*|"
        "shokis*|kohtauk*|rintaa|rintaan|rinnas*|sydan|sydame*|sydanko*|infarkt*|halvau* -TASK",
    ),
    Trace(
        "emergency",
        2.0,
        "syttyi|sytty|tuleen|tulessa|liekeis*|liekit|savu|savua|savuu*|tulipalo*|palohaly*|rajahti|"
        "rajahta*|romahti|sortui|kaasu|kaasua|hakaa|karyaa|palavas* -sivut -some -sahkop* -TASK",
    ),
    Trace(
        "emergency",
        1.0,
        "katto|talo|talossa|taalla|rakennus|pannu|keittio*|kellari*|kaytav*|parvek*|liesi|hella|asunto|"
        "asunnos*|auto|sisalla",
    ),
    Trace("emergency", 2.0, "jai|jaanyt|jaany|jaivat|jaanut > alle|loukkuun|puristuk*|jumiin"),
    Trace("emergency", 2.0, "ajoi|ajo|tormas*|ajanut > paalle|pain|yli|kolari* -TASK"),
    Trace(
        "emergency",
        2.0,
        "putosi|putos|pudonnut|pudonnu|vajosi|tipahti|tippu|tippui|kaatui|kaatu|kaatunut|horjahti|"
        "hyppas|hyppasi|hukku*|upposi -TASK -kortti -avain* -polvi -nilkka -kampaa",
    ),
    Trace(
        "emergency",
        1.5,
        "alas|paansa|paahan|paa|kallo|jaihin|veteen|laituri*|pinta*|jarve*|mere*|jokeen|rappusis*|"
        "portais*|katolta|parvekkeel*|ikkunas*|tikkai*|lattialla|maassa|lattialle|maahan|ylos",
    ),
    Trace(
        "emergency",
        2.5,
        "kolari*|*onnettomuus|*onnettomuudessa|*onnettomuuden|onnettomuu*|loukkaantunei*|auto-onnett*|"
        "yliajo*|ambulanssi|ambulanssia|hatakeskus|hatakeskukseen|palokunta|palokuntaa|hengenvaar*|"
        "hatatila* -kustann*",
    ),
    Trace(
        "emergency",
        1.5,
        "ampiai*|allergi*|turpo*|turvok*|pistos|pistok* > shokki*|kurkku|hengit*|turpo*|kasvot",
    ),
    Trace(
        "emergency",
        1.5,
        "haukkoo|haukon|haukkominen|korisee|vinkuu|kalpea|kalpee|kylmanhik*|sinertaa|harmaa|holtiton|"
        "eloton|veltto|tunnoton|horros*|sekava|huohot* PERSON|ME|PET",
    ),
    Trace(
        "emergency",
        2.0,
        "synnyttaa|synnytys|synnyttam*|lapsivesi*|supistuks*|supistaa > taksi*|autossa|apua|nyt|alkoi|"
        "tihea*|taalla",
    ),
    Trace(
        "emergency",
        2.0,
        "valahti|valahta*|lysahti|romahti|retkahti|lysahta* veltoksi|tajut*|lattial*|maahan|PERSON -TASK",
    ),
    Trace("emergency", 2.5, "NOT > saa|loyda > sanoja|puhuttua|sanottua|selvaa"),
    Trace("emergency", 2.0, "jalat|jalkani|kadet > NOT > kanna|liiku|toimi|tottele"),
    Trace(
        "emergency",
        2.5,
        "metsa|ruohikko|maasto|pelto|roskis|auto|talo|mokki|naapuri* > palaa|palavat|liekeiss*|tulessa "
        "-loma* -TASK",
    ),
    Trace(
        "emergency",
        2.0,
        "slaag*|rintaki*|aivoverenv*|veritulp*|hengenahd*|kouris*|kramp*|jaykisty*|pyorty*|tajut*|"
        "tajun*|sammunu*|sammui|kalpea*|sinin*|siniset|sinert*|pulssi*|elottom*|kylmaks*|hyperventil*|"
        "hypoterm*|palelt*|lampohalv*|anafyl*|astmakohta*|sokki|sokissa|insuliinisok*|tarisen|tarisee|"
        "sumenee|sumeni|kaksoiskuv* -MEDICAL -TASK",
    ),
    Trace("emergency", 2.0, "jaa > petti|murtui|pettanyt|pettany"),
    Trace(
        "emergency",
        1.5,
        "vedessa|jaissa|virrassa|aallok* lapsi|lasta|lapset|joku|ihmi*|mies|nainen|tytto*|poika*|kaks|uimari",
    ),
    Trace(
        "emergency",
        2.0,
        "jaihin|avantoon|jaista|veden > alla|mennyt|meni|vajo*|putos*|pudon*|tippu*|varassa",
    ),
    Trace(
        "emergency",
        2.0,
        "menny*|meni|vajo*|putos*|pudon*|tippu* > jaihin|avantoon|jaista|veteen|koskeen|rotkoon|kaivoon",
    ),
    Trace(
        "emergency",
        2.0,
        "alla|alle|puristuk*|loukus*|loukkuun|jumissa kuski*|jalka|traktor*|auto|auton|puun|kone|"
        "koneen|mies|ihmis*|kasi|joku|lapsi|hyllyn|katon /9",
    ),
    Trace(
        "emergency",
        1.5,
        "haava|haavasta|haavoja|auki|poikki|irti|katkes*|katkenn*|murskau*|syva paa|paan|jalka|kasi|"
        "ranne|sormi|kallo|leuka|haava|verta|vuot* -ovi -oven",
    ),
    Trace(
        "emergency",
        1.5,
        "hikoil*|kylmaa|kasi|kateen|kaden|rinta*|puristaa|hikea rinta*|puutu*|puristaa",
    ),
    Trace(
        "emergency",
        2.0,
        "traktor*|monkij*|mopo|moottorip*|auto|bussi|rekka|juna|pyorailija > kaatui|kaatu|suistu*|"
        "tormas*|ojaan|ojassa|alla|pyori|meni|rysays*",
    ),
    Trace(
        "emergency",
        1.5,
        "sahko*|salam*|kaasu*|happo*|hoyry* > isku*|sai|haisee|vuota*|iski|silmi*|paalle",
    ),
    Trace(
        "emergency",
        1.5,
        "eksy*|kadon*|kateis*|karann*|karkas*|harhail*|katosi muistisair*|vanhus*|mummo*|ukki*|lapsi*|"
        "aiti*|isa|isani|tytar*|poika*|asukas*|nuori",
    ),
    # who, when, and what speaks against
    Trace("", 1.0, "PERSON|ME|MY|PARTNER|PARENT|CHILD|I|jonku*|ihmis*|someone|jag|mig"),
    Trace(
        "",
        1.0,
        "juuri|just|akkia|heti|nopee*|nopeasti|apua|auttakaa|asken|eilen|viime|yona|yolla|parhaillaan|"
        "tossa|tuolla|tuol|tanaan",
    ),
    Trace(
        "",
        0.5,
        "kertoi|kerto|sanoi|sano|sanonut|vihjail*|soitti|laittoi|laitto|postas*|huolissa*|pelkaan|"
        "epailen|luulen",
    ),
    Trace("", 0.4, "NOT"),
    Trace(
        "",
        1.0,
        "toimisto*|taalla|ovella|oven|pihalla|aulassa|kadulla|naapuri*|rannassa|edessa|huoneessa|ulkona",
    ),
    Trace("", -3.0, "THEME"),
    Trace("", -3.0, "TASK"),
    Trace("", -1.5, "ORG"),
    Trace("", -1.0, "WORKER"),
    Trace("", -2.0, "WORKER ASKING"),
    Trace("", -2.0, "mika > oli|paras|pahin|suurin"),
    Trace("", -2.0, "CURIOUS"),
    Trace("", -2.0, "PAST"),
    Trace("", -4.0, "puhelin|kannykka|kuulokke* tippu*|putos*|veteen"),
    Trace("", -2.0, "avaim*|puhelin|puhelime*|lompakko*|lapp* tippu*|putos*|pudon*|kaivoon|veteen"),
    Trace("", -3.0, "PET -annoin -CHILD"),
    Trace("", -2.0, "MEDICAL"),
    Trace("", -1.5, "voiko|saako|pitaako|onko|miten|sopiiko|*siko|*anko|*vatko"),
    Trace("", -0.5, "jos|mikali"),
    Trace("", -2.0, "mika|mita > hyva|paras|on|annos -aiti"),
    Trace("", -3.0, "prevent*|ngo"),
    Trace(
        "",
        -2.0,
        "vinkkej*|nuku|nukahta*|museo*|arvo|hiroshim*|runo*|elokuv*|leffa*|kirja*|peli|peliss*|zombie*|"
        "sarja*|resept*|unessa|biisi*|tuhkau*|perinto*|perukir*|vakuutu*|tilast*|metsast*|kalast*|"
        "terottaa|teroitan",
    ),
)
"""What proves little alone; together they tell of danger that no sign foresaw."""

IDIOMS: tuple[str, ...] = (
    (
        "kuol* > hita*|nauru*|tyls*|jannit*|hapea*|hapee*|utelia*|jano*|nalka*|kuumuu*|kylmy*|kylmaa*|"
        "vasymy*|vasyne*|kateu*|stressi*|ikava*|pitkasty*|uupum* /6"
    ),
    "haudas*|hauta* hiljai* /5",
    "jos|ellei|saa KILL mene|lapi|onnistu /9",
    "hirte*|hirttaa lomak*|keksi* /8",
    "lihaa|liha > verta /4",
    "haato|haado*|konkurssi|hylkays|leikkau*|sulkeminen|lakkautu* uhka* /4",
    "syrjallaan sydan|sydam* /3",
    "sammui|sammunut|sammuu kone|tietokone|puhelin|lappari|akku|naytto /5",
    "nauru*|tyls*|jannit*|hapea*|hapee*|utelia*|nalka*|vasymy*|pitkasty* > kuol* /4",
    "kuolen|kuolee jos|ennen joudun|joutuu|pitaa|taytyy|vastausta|vastaus /6",
    "naur* kuoliaa*|kipea* /6",
    "sydan pysahty* lasku*|hinta*|naki*|nain|kuul* /8",
    "NOT saa henkea kiire*|nauru*|lomak*|hakemu* /9",
    "paa|paata|aivot > rajaht*|hajoa*|halke*|sekoa* /4",
    "hengenvaaral* tyls*|kiire|lomak*|hakem*|byrokrat*|terveydelle /7",
    "tulipaloj*|tulipalokii*",
    "nettisiv*|sivut|some|verkkosiv* SHOOT|WEAPON /12",
    (
        "kuol* systeemi*|faksi*|syntynyt|tekeva|some|somemme|somes*|somen|kanav*|sivu*|kone|koneen|"
        "tietokon*|puhelin|akku|lappari*|palvelin*|projekti*|hanke|hankkee*|idea*|kirjain|keskustel*|"
        "lista*|linkki*|linkit|yhdisty*|jarjesto*|seura|kumppanuu*|yhteistyo*|wifi|netti|hiljaisuu*|"
        "hetki|kausi|kulma|piste|verkosto*|toiminta|nettisiv*|verkkosiv*|ryhmachat*|facebook*|kampanj*|"
        "lehti|jarjestelma*|instagr*|ilmapiir* /7"
    ),
    "kuollut|kuolleeksi|kuolleena haudattu|kuopattu /3",
    (
        "tappa*|tapan|tapat|tappo|tappoi|murha*|KILL -THREATEN *lomake|*lomakkeet|*byrokratia|*hakemus|"
        "*homma|*saato|*jono|hida*|hitau*|prosess*|luteet|luteita|torak*|muurahais*|hyttys*|byrokrat*|"
        "lomak*|hakemu*|deadlin*|kiire*|excel*|paperi*|raport*|kokou*|palaver*|hanke*|hankkee*|"
        "projekt*|saanno*|ilmapiir*|innostu*|luovuu*|motivaati*|idea*|aika|aikaa|kuumuu*|helle|selka*|"
        "niska*|jono*|odott*|tyomaara*|stressi*|minno|oppari*|opinnayt*|botti*|jarjestelma*|"
        "sahkoposti*|nettisiv*|budjet*|aikataulu*|maanantai*|kirjanpi*|uteliaisu*|nalka /7"
    ),
    (
        "pomo*|johtaj*|hallitu*|puheenjohtaj*|esimie*|ohjaaj*|opettaj*|rahoittaj*|toiminnanjohtaj*|"
        "kolleg*|tiimi*|vaimo*|mies KILL jos|ellen|kun|mikali -THREATEN -REPORT /14"
    ),
    (
        "itsetuho* excel*|budjet*|aikataul*|idea*|suunnitelma*|strategi*|hanke*|hinnoittel*|"
        "jarjestelma*|taulukk*|kone|tietokone|ajatus|paatos|nettisiv* /5"
    ),
    "ampu*|ammu* alas|yli|ohi|hyttys*|lahtolauk* /5",
    "ampu* idea*|ehdotu*|suunnitelma*|esity* /6",
    "puukko|puukon|puukkoa|tikari*|veitsi|veitsen|puukot* selka* /4",
    "veitsi|veitsen kurkul*|terava* /3",
    "hengit*|niskaan deadlin*|niskaa* /5",
    (
        "hukku*|huku*|tukeh* paper*|sahkopost*|tyo*|toihin|lomak*|hakemuks*|postei*|tieto*|byrokrat*|"
        "kiiree*|kortti*|avaim*|salasan*|meilei*|exceli*|ohjei* -tyokaver* -tyotover* /6"
    ),
    "hengen|henki|henkea elama* kiinni|vaarassa|tyolla|tyon|hengessa /4",
    "elama* > kuolema* /4",
    "budjet*|kassa|talous* BLEED /5",
    (
        "FIRE nettisiv*|some|somes*|verkkosiv*|sivut|into|innos*|rahat|rahaa|hermo*|paivalle|kaamit|"
        "paarynat|tyostaan /6"
    ),
    (
        "palaa|palaan loma*|toihin|asiaan|kotiin|aiheeseen|siihen|tahan|kysymyk*|vanhem*|rauhassa|"
        "huomenna|virka*|toimisto > lomalta /5"
    ),
    (
        "romahti|romahta*|rajaht*|kaatu*|tippu*|putos*|pudonn* palvelin|sivu*|jarjestelma*|budjet*|"
        "talous|jasenmaar*|kavijamaar*|sahkopost*|some|kulut|kustannu*|hinna*|hinta*|projekti*|hanke*|"
        "netti*|verkkosiv*|kone|rahoitu*|ehdotu*|koko|idea*|karryilta|listalta|linjoilta|kyydis* /5"
    ),
    "NOT ole|oo|ollut|ollu|olla UNCONSCIOUS|SUICIDAL|hata*|vaara*|EMERGENCY|WEAPON /5",
    "seura* some*|instagr*|facebook*|linkedin*|twitter* /6",
    "PET puri|puree|raapi|puraisi|haukkaa /4",
    "puhelin|puhelime*|kannykka|avain|avaim*|lompakko*|laput tippu*|putos*|pudon*|veteen|kaivoon /6",
    "kissa*|koira*|PET kimppu*|hyokka* PET|kissa*|koira* /8",
    "kimppu* > hommi*|tyo*|ongelm*|haaste* /4",
    "kasiksi > haastee*|hommi*|tyo*|ongelm*|asiaan|projekt*|toihin /4",
    "kasiksi|kimppuun haastee*|hommi*|ongelm*|projekt*|toihin|aineisto*|asia|asiaa|asiaan|asioi* /4",
    "lyo* sika*|media* /6",
    "lyo*|loi kat*|lukkoon|tyhja*|ennatys*|rahoiksi|lapi|leiman|leimaa|laimin|vetoa /4",
    "hyppa* > junaan|kyytiin|mukaan|seuraava*|aiheesta|asiasta|remmiin /5",
    "deadline*|kiire* > tappa* /4",
    "viilta* > kritiik*|analyy* /3",
    "en|ei > nuku* > yol* /5",
)
"""Turns of speech and denials, whose words are set aside before anything is looked for."""
