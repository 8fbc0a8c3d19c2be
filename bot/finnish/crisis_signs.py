"""Signs of danger or distress: combinations of words that say it outright, for ``crisis.py``.

A line names word groups that must stand close to each other in one sentence, in any order; ``a > b`` asks for
that order, ``/9`` sets the width in words, ``=2`` the greatest length of the whole sentence, ``-PET`` forbids
a group in it. Capitals name a group of ``crisis_words.py``; anything else is alternatives joined by ``|``,
written as there. A sign only adds to what was learned, so a line that a handful of examples would teach
does not belong here.
"""

from collections.abc import Mapping

SIGNS: Mapping[str, tuple[str, ...]] = {
    "self_harm": (
        "NOT jaksa*|jaks|jaska|kesta|pysty MORE =4",
        "INTEND kuolla|kuolema*|kuolemist* -elain* -PAST -THEME /6",
        "KILL|HANG SELF /6",
        "WANT DIE",
        "NOT jaksa*|jaska|jaks|kesta|pysty|viitsi|viiti LIVE /7",
        "jaksa|jaks|jaska|jaksanko|jaksaa > MORE LIVE /6",
        "NOT WANT LIVE /6",
        (
            "teen|aion|meinaan|suunnittelen|ajattelen|harkitsen|mietin|miettiny|miettinyt|yritin|haluan|"
            "haluun|haluaisin|ajatellu|ajatellut|tekisin|harkinnut|harkinnu|suunnitellut|suunnitellu "
            "SUICIDE"
        ),
        "CUT SELF|ranteet|ranteit*|kasia* /6",
        (
            "suunnit*|ajattelen|ajatellut|mietin|miettinyt|miettiny|haaveilen|toivon|odotan kuolem*|"
            "kuolla -THEME"
        ),
        "WANT NOT herata|heraa*|herais* /7",
        (
            "mul|mulla|minulla|itsellani|mulle|minulle|minua|mua SUICIDAL|SUICIDE|CUT -ehkais* -hanke* "
            "-harjoittelij*ksi"
        ),
        "satuta*|satutt*|vahingoi* SELF|itsea* -jos /6",
        (
            "INTEND|WANT|JUMP|uhka* JUMP sillalta|sillalt|katolta|parvekkeelta|ikkunasta|alas|"
            "parvekkeelt|siltalta|kerrokses*|kalliolta|kaiteelta /8"
        ),
        "JUMP sillalta|katolta|parvekkeelta|ikkunasta|kaiteelta|parvekkeelt|siltalta -PAST /5",
        (
            "ilman > minua|mua|minuu parempi|paremmin|helpomp*|parjaa*|parjai*|onnellis*|kaikki|kaikkien|"
            "maailma -viikko* -opiskelij* -harjoittelij* -kokou* -palaver* -ohjau* /9"
        ),
        "kukaan NOT kaipa*|ikavo*|huomaisi*|huomais|itkis* /8",
        "haluan|haluun|halua|haluaisin|haluisin|aion|meinaan|ajattelin|voisin NOT elaa /7",
        "ranteet|ranteeni|ranteensa|ranteita auki|CUT|viilt* /5",
        (
            "teen|tekee|tehda|teha|tekis*|teki|tehnyt|tehny|tekem*|tekev* > itselleni|ittelleni|"
            "itselleen|ittelleen|itselle|ittelle > jotain|jotakin|pahaa|jotai|mita -harjoittel* /7"
        ),
        (
            "parempi|paremmin|helpomp*|parjaa*|parjai*|onnellis*|helpot* > ilman > minua|mua|minuu -TASK "
            "-opiskelij* -harjoittelij* -viikko* -loma* /9"
        ),
        "jos|ettei|et|kunpa|etta|vaikka mua|minua|minuu NOT olis* /7",
        (
            "LIFE NOT arvosta|arvoista|merkity*|tarkoitu*|arvo|arvoa|mielta|iloa|jarkea|valia|arvoinen|"
            "mitaan -TASK /8"
        ),
        "elama* turha*|merkitykset*|arvoton|pilalla|helvet*|tarkoitukset*|sietamat*|ohi -TASK /6",
        "jaahyvaisviest*|jaahyvaiskirj*",
        "kill > myself|himself|herself|themselves|themself",
        "JUMP junan|metron|ratikan|rekan > alle|eteen|etee /6",
        (
            "NOT|mitaan|onko|mika|mita syyta|jarkea|mielta|jarki|sytya|pointti|pointtia|idea|ideaa > "
            "elaa|elama*|herata /8"
        ),
        "jaahyvai* viesti*|kirje*|lappu*|kirjo* /6",
        (
            "kiipes*|kiivennyt|seiso*|istuu|roikku* katolla|kaiteella|kaiteel|sillalla|sillal|kaiteen|"
            "parvekkeen|raiteilla|raiteil|junaradalla|junaradal alas|hyppa*|uhka*|PERSON /10"
        ),
        "NOT WANT MORE olla > olemassa|taalla|hengissa|elossa|taal -mukana -ryhma* /8",
        "want|wants|wanna|wish|wishes|wanted > die|dead|dying|disappear|unalive -prevention /6",
        "vill > do -inte",
        "ta|tar|tog|avsluta > mitt|sitt > liv",
        "NOT jaksa*|jaks|jaska|kesta elamaa|elama|elaman|elamaani|elamansa /7",
        (
            "WANT|INTEND|mieli|voisin ajaa|ajan|ajaisin|kavella|astua|juosta|kavelisin rekka*|rekan|"
            "junan|pain|kaiteeseen|kallioo*|auton|kolari* -TASK /10"
        ),
        "NOT aio|meinaa|ajattele|aiko > olla > taalla|elossa|hengissa",
        (
            "kuolema* ulospaas*|ainoa*|ainut|ratkaisu*|helpotu*|vapautu*|mieles*|ajatu*|pyori*|houkut* "
            "-THEME /8"
        ),
        "want|wish it|everything|pain end|stop|over me|i|just /7",
        "gonna|going|will|want overdose|die|od",
        "lopetta* paivani|paivansa|elamansa|elaman|elama|itseni|itteni|kaiken|itsensa|elamaansa|elamani* /5",
        "SLEEPAWAY > pois|ikuises*|lopullis*|ikuiseen /4",
        "SLEEPAWAY NOT heraa*|herata|heraisi*|herais|heree|heraiskaan /8",
        "NOT nae* syyta|jarkea|mielta|tarkoitu* jatkaa|elaa|elama*|olla|herata /10",
        (
            "viimeinen|viimeiset|viimeisen viesti*|iltani|yoni|paivani|sanani|kirje* HELP|FAREWELL|tama|"
            "taa|mulle|minulta /7"
        ),
        "viimeinen|viimeiseks viestini|iltani|yoni|paivani|sanani -jai -lahte* /4",
        (
            "sanoi|jatti|sano|lahetti|kiitti|laittoi|hyvasteli|viesti* hyvastit|hyvasti|FAREWELL > "
            "kiinni|vastaa|tavoita /20"
        ),
        (
            "seison|istun|seisoo|istuu|makaan|makaa junarada*|raiteil*|raiteit*|sillan|sillalla|kaiteen|"
            "kaiteella|reunalla|katolla|laiturin -jos /6"
        ),
        "aion|meinaan|ajattelin|haluan|haluun|teki|mieli otta* > kaikki|koko|ne|purki* DRUGS|kerralla|ne /9",
        "kuolisin|kuolisinpa|kuolisimpa",
        (
            "suicidal i|am|im|feel|feeling|friend|client|she|he|colleague|is|son|daughter|brother|sister|"
            "student|roommate|are -prevention -topic -challenge"
        ),
        (
            "dont|doesnt|not|cant|didnt|cannot want|wants|wanna|see|go|have|keep|bear > live|alive|exist|"
            "living|life|on|existing|wake|anymore -form -application -helsinki -study /7"
        ),
        "end|ending|ended|take|took|taking my|her|his|own|their > life|lives /5",
        "hurt|hurting|cut|cutting|harm|harming > myself|herself|himself|themselves -form -foot /4",
        "vill > inte > leva|finnas|vara|vakna /6",
        "ta|tar|tog|tagit|ta* livet|liv > av > mig|sig /6",
        (
            "sjalvmor* jag|hon|han|min|mina|vill|har|bega|tankar|overvag*|talar|pratar -forebygg* "
            "-prevent* -forsk* -tema /7"
        ),
    ),
    "violence": (
        "ATTACK minua|mua|minuu|minut|mut|meita|muhun|minuun -jos -PAST -TASK -THEME /6",
        "HURTS mua|minua|minuu|mut|minut|meita|meit|mulle|minuun -jos -PAST /6",
        "minua|mua|mut|minut pahoinpidel*|pahoinpitel*|hakat*|loi*|lyo* -PAST -jos /5",
        (
            "THREATEN tappa*|tapa|puukolla|puukol|aseella|aseel|vakivallalla|tapolla|kirvee*|veitsel*|"
            "raiskata|hakata|polttaa -jos /8"
        ),
        "PERSON|jolla|jol|hanella|silla|sil WEAPON WIELD -kurssi* -keittio /8",
        (
            "THREATEN -irtisan* -erott* minua|mua|minuu|meita|mulle|minulle|minut|lapsia*|perhet*|meit|"
            "meille -hylk* -TASK /6"
        ),
        (
            "FEAR PARTNER|miestani|miehesta|vaimoani|poikayst*|henkeni|henkeani|kotiin|kotona|isaa|"
            "isaani|aitia|aitiani|isapuol*|puolisoa*|exaani|henkensa|vanhempi* -THEME -TASK /5"
        ),
        (
            "KILL minut|mut|meidat|meijat|minua|lapseni|lapset|sut|hanet|kaikki|jonkun|kaikk|mua "
            "THREATEN|sanoi|sano|sanonu*|aikoo|meinaa|aion|uhka*|lupas*|jos|tulee|yritti|yrittaa|kohta|"
            "vannoi|huusi|pelkaan|huutaa /12"
        ),
        "WEAPON THREATEN|osoit*|heilu*|huito*|riehu*|tahta* -budjet* /8",
        (
            "pahoinpidellaan|hakataan|puukotettiin|ammuttiin|puukotetaan|puukotti|puukotettu|puukottaa|"
            "kuristetaan -jos -PAST -THEME"
        ),
        (
            "RAPE ME|minut|mut|minua|mua|ystav*|kaveri*|asiakas|asiakka*|tytar*|siskoni|tytto* -uhr* "
            "-PAST -jos -tukea /8"
        ),
        (
            "husband|boyfriend|partner|wife|ex|father|dad|mother|man|girlfriend|stepfather|mom|he|she|"
            "someone|client|somebody|guy beat|beats|beating|hit|hits|hitting|threaten|threatens|"
            "threatened|threatening|hurt|hurts|attacked|attacking|strangled|choked|stalking|following|"
            "raped|abuses|abusing|punched|kicked|slapped me|us|her|him|child|children|kids|colleague "
            "-research -thesis /9"
        ),
        (
            "slar|slog|slagit|hotar|hotat|hotade|misshandl*|forfoljer|stalkar|stryper|valdtog|knivhogg* "
            "> mig|oss|henne|honom|sin|barn*|sina -forsk* /6"
        ),
        (
            "taalla|taal|pihalla|kaytavalla|toimistolla|oven|ovella|aulassa|luentosal*|kampuksella|"
            "ulkona|juuri|nyt mies|joku|tyyppi|asiakas|nainen|henkilo*|poika|se|jou* WEAPON /9"
        ),
        (
            "FEAR mies|miest*|exa*|ex|entinen|puoliso*|isa|isaa tietaa|loyta*|missa|tulee|tappa*|tekee|"
            "lyo|jotain /12"
        ),
        (
            "lukkiutu*|lukitt*|piilou*|piilossa riehu*|takahuone*|mies*|vessa*|asiakas|huone*|uhka*|"
            "ulkona -jos /14"
        ),
        (
            "sai*|saanut|saan|saanu|tulee|laittaa|laittanut|lahettelee tappouhka*|uhkaus*|uhkauksia|"
            "uhkailu* -jos -PAST"
        ),
        "PERSON|exa*|puolis* > KILL minut|mut|meidat|mua|minua|aitini|lapset -jos -TASK -pomo* -johtaj* /4",
        (
            "seuraa|seurannu*|seuras* minua|mua|minuu joka|kotiin|kotiovelle|kadulla|kaikkialle|"
            "tyopaikalle|koko|exa*|ex|mies|entinen|joku /8"
        ),
        "FEAR menna|palata|lahtea|olla|kulkea|tulla kotiin|kotii|kotona|himaan|ulos|kotia -TASK -THEME /7",
        "kuristi|kuristaa|kuristaaa|puukotti|puukottaa PERSON|ME|mua -jos -PAST -THEME",
        "STALK ME|minua|mua|minuu|exa*|ex*|entinen|mies|naista|asiakasta -THEME /8",
        "has|have|with|holding|got|waving|pulled gun|knife|weapon|axe|rifle -workshop /5",
        "kniv|pistol|vapen hotar|viftar|man|nagon|har /6",
        "tappavansa minut|mut|meidat|meijat|lapset|hanet|vaimonsa|kaikk* /6",
        (
            "NOT uskalla* menna|lahtea|palata|olla|nukkua|kertoa|puhua|poistua kotiin|kotona|himaan|ulos|"
            "miehel*|asunnos* -TASK /8"
        ),
        (
            "mies|mieheni|puoliso*|vaimo*|poikayst*|isa|exa|vanhem* vakivalta*|arvaamat*|pahoinpitel*|"
            "pahoinpidel* ME|mulle|kotona|kohtaan|lapsi*|on|minua -PAST -THEME -jos /7"
        ),
        (
            "piilossa|piilos|pakenin|pakoon|paettava|paossa|pakenemaan miest*|mieh*|exa*|vakival*|"
            "puoliso*|kotoa|isaa|vaimo*|tappa* -THEME -PAST /9"
        ),
        (
            "lukin*|lukkiutu*|lukitsi|lukittu|lukko* minut|mut|itseni|itteni|vessaan|kylpyhuone*|"
            "huoneeseen|oven pelkaa*|ovea|hakkaa|ulos|mies*|uhka*|paasta /12"
        ),
        (
            "going|gonna|wants|threatened|threatens|will|said|tried > kill > me|us|her|him|everyone|you|"
            "them -deadline -boss /5"
        ),
        "misshandlas|misshandlad|forfoljd|hotad|valdtagen|slagen jag|blir|blev|ar|har|min|hon",
        "saa*|sai selkaan*|turpaan*|turpiin*|nyrkista|nyrkki* NOW|PERSON|isa*|aiti*|kotona -jos /10",
        "yritti|yrittaa|pakotti|pakottaa seksi*|raiskata|sankyyn|kuristaa|tappaa ME|mua|minut|mut /8",
        (
            "joku|mies|tyyppi|exa|ex|se vakisin|murtautu*|tunkeutu* sisaan|sisalle|asunto*|kotiin*|ovea|"
            "oven|mun -PAST /9"
        ),
        (
            "pommiuhka*|tappouhkau* ME|mulle|minulle|sai*|tuli|tulee|taalla|saan|nyt|meille|juuri|on|"
            "toimisto* -jos -ohje*"
        ),
        (
            "riehuu|riehumassa|raivoaa|raivoo|aggressiivi* taalla|toimisto*|pihalla|asiakas|mies|joku "
            "nyt|juuri|pelkaan|pelottaa|uhka*|rikko*|heittel*|apua|poliis* -jos -perehdy* /12"
        ),
        "har > kniv|pistol|vapen|gevar|yxa /4",
    ),
    "child": (
        (
            "PARENT|isa|aiti|iska|isapuol*|vanhem* HURTS mua|minua|meita|sita|siskoa*|veljea*|pikku* "
            "-PAST -jos /8"
        ),
        (
            "mua|minua kosketeltiin|kopeloitiin|lahenneltiin|ahdisteltiin|kopeloi|lahentelee|koskettel*|"
            "ahdistelee|hyvaksikayt*|kayttaa|kouri* -jos /7"
        ),
        "kotona HURTS ME|pikku*|siskoa*|veljea*|lapsi*|lasta|mua /8",
        "CHILD soivat|soi|joi|nieli|sai rotanmyrk*|myrkkya|pesuain*|lipea*|laakke* /8",
        (
            "mustelm* PERSON|CHILD|lapsella|oppila*|kerholai*|tyto*|poja* loi|lyo*|isa*|aiti*|kotona|"
            "hakkaa|kaatu* /14"
        ),
        "kotona|himassa > lyodaan|hakataan|pahoinpidellaan|lyoda",
    ),
    "poisoning": (
        "TOOK TOOMUCH DRUGS -PET -PAST -jos -voi -saa -saako -voiko -mita -paljonko -unohd* /8",
        (
            "OVERDOSE otin|otti|ottanut|ottanu|ottaa|vetanyt|vetany|veti|sai|saanut|saanu|NOW|asiakas*|"
            "kaveri*|asukas -ehkais* -jos -PET"
        ),
        "TOOK OVERDOSE -PET -ehkais*",
        "otin|ottanut|ottanu|otti|soin|soi TOOMUCH pillerei*|laakke*|nappej*|tablet* -PET -jos /8",
        (
            "took|taken|swallowed|ate|drank too|whole|all|bottle|bleach|poison|handful|many|lot pills|"
            "medicine|medication|bleach|poison|tablets|overdose|sleeping|detergent|drugs /7"
        ),
        (
            "overdos*|tabletter|piller|sovtabletter|medicin tagit|tog|svalt|atit manga|alla|overdos*|for|"
            "burk*|hela|mycket|en|har|svarar /10"
        ),
        "TOOK AMOUNT DRUGS -PET -jos /7",
    ),
    "emergency": (
        (
            "taalla|taal|talo*|toimisto*|keittio*|asunto|rakennu*|asuintalo*|kerhotalo*|naapur*|kellari*|"
            "sauna|auto|huone*|kerros*|kaytav*|roskis* palaa|liekeiss*|tulessa|tulipalo|savua|syttyi|"
            "rajahti|savuaa|karyaa|tuli|kytee -TASK -jos -PAST -loma* -THEME /5"
        ),
        "NOT hengita|hengitta|henkii|henkaa|hengittaa|hengittany* -jos -PET",
        "NOT BREATHE -TASK -jos -PET -niska* -kiire* /4",
        "makaa|loytyi|makas > FLOOR PERSON|joku -PET -PAST -TASK /7",
        "makaa FLOOR NOT|liiku|hengit*|tajut*|verta|verissa*|vastaa|reagoi -PET /12",
        (
            "UNCONSCIOUS -jos PERSON|makaa|loyty*|maassa|lattialla|taalla|NOW|on NOW|makaa|maassa|"
            "lattialla|loyty*|taalla|hengit*|apua|meni|vessas*|mita|herata|NOT|menetti -PET /12"
        ),
        "HELP UNCONSCIOUS|SEIZURE|FLOOR|tajut*|hengit*|tukeht*|verta|tulipalo|palaa -TASK -PET /9",
        "NOT reagoi* mihinkaan|puheeseen|puhutteluun|mitenkaan|PERSON|enaa -TASK -PET -palvelin /7",
        (
            "NOT heraa|herata|heree|herannyt|hereilla|heranny > PERSON|vaikka|enaa|saa|mihinkaan|millaan "
            "-aamuis* -PET -TASK /6"
        ),
        (
            "FALL PERSON NOT > heraa|vastaa|reagoi|liiku|nouse|hengita|paase|hereilla|pysty|tunne -TASK "
            "-sahkopost* -PET /14"
        ),
        (
            "tulipalo HELP|nyt|taalla|taal|syttyi|meilla|toimistol*|kerros*|naapur*|mita|keittio* -THEME "
            "-PAST -jos /7"
        ),
        "savua FIRE|taynna|tulee|halytin|huone*|kaytav*|sisalla|paljon|keittio* -TASK -jos -PAST /7",
        (
            "unconscious|unresponsive|collapsed|fainted is|someone|he|she|client|on|friend|colleague|"
            "help|here|has -first"
        ),
        (
            "not|isnt|stopped|cant|cannot|barely > breathing|breathe|respond|responding|wake|waking "
            "-deadline /4"
        ),
        "verta|veri vuotaa|tulee|suihkuaa|valuu MUCH -budjet* -vahan -PET /8",
        "tukehtu* PERSON|lapsi|vauva|ruokaan|apua|nyt|juuri -jos -PET -THEME /7",
        "andas > inte",
        "brinner|brand|eldsvada har|hus*|kontor*|koket|det|byggnad* /4",
        "HELP FIRE|tuli -TASK -jos -THEME /4",
        "soittakaa|kutsukaa|lahettakaa|tilatkaa > ambulanss*|poliis*|palokunt*|112|lanssi /4",
        (
            "fire|smoke there|here|building|office|help|house|on|kitchen on|is|building|in|here|help|the|"
            "office /6"
        ),
        "vaknar|svarar|reagerar > inte hon|han|min|mamma|pappa|kollega -mejl* -telefon* -mail*",
    ),
}
