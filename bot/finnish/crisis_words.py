"""Word groups for ``crisis_signs.py``: who, what and when, as people really type them.

Everything is in lower case and without ä and ö. ``kuol*`` is a stem, ``kuolla`` a whole word, ``*tyota`` an
ending, ``*liekei*`` any part of a word. Spoken forms stand beside written ones. Deliberately no grammar: those
this is for misspell, and leave words out.
"""

GROUPS: dict[str, str] = {
    # who
    "I": "ma mina mie maa maki minaki minakin",
    "ME": ("mua minua minuu muo minnuu mut minut muhun minuun meita meit meijat meidat meihin mulle minulle"),
    "MY": "mun minun miun meidan meijan meian",
    "SELF": (
        "itseni itteni ihteni itteeni itteen itseani itteani ittiani itteensa itsensa ittensa ihtensa "
        "itsens ittens itsesa ittesa itsea* itteaa* ittiaan ihteaan itselleni ittelleni itselleen "
        "ittelleen itselle ittelle itseltaan itseltani itselta ittelta* itsemme"
    ),
    "PERSON": (
        "asiakas asiakka* asukas asukka* kaveri* kamu* frendi* ystav* tyokaveri* tyotoveri* kolleg* "
        "tyontekij* vapaaehto* jasen* harjoittelij* opiskelij* ryhmalai* osallistuj* kavija* "
        "vertaisohj* ohjaaja* tuttu* tuttav* naapuri* sisko* veli velj* aiti* aidi* isa isan isani "
        "iska isi faija* mutsi* lapsi lapse* tytto* tytar tyttar* poika* poja* mies mieh* nainen nais* "
        "vaimo* puoliso* avopuoliso* avomie* avovaimo* mummo* mummi* ukki* pappa* vaari* vanhus* "
        "vanhuk* nuori nuore* teini* oppila* joku yks* eras tyyppi* han se henkilo* ihminen sihteeri* "
        "esimie* esihenkilo* pomo* puheenjohtaj* kokemusasiantunt* kavereist* viera* serkku* serkun "
        "kummi* minia* vauva* taaper* tukihenkilo* tuettav* mentoroitava* muistisair* "
        "toimistosihteeri* kahvilavieras* ryhman* porukka* porukan sukulai* lahei* taatta taattani"
    ),
    "CHILD": (
        "pikkulaps* koululai* *tytto *poika esikoulu* eskari* kerholai* lasta lasten lapsi* lapse* "
        "lastaan tytto* tytar* tyttar* poika* poja* oppila* nuori nuoren nuorta teini* vauva* taaper* "
        "pikkusisk* muksu* kakara* skidi* pikkuvel* siskoa siskoani siskon velje*"
    ),
    "PARTNER": (
        "mies miehe* puoliso* avopuol* avomie* aviomie* avovaimo* vaimo* poikaysta* tyttoysta* exa "
        "exan exaa exani eksa eksan ex exmie* eksmie* entinen entisen exvaimo* ukko* aija kumppani*"
    ),
    "PARENT": (
        "isa isan isani isaa isansa iska isi aiti aidin aitini aitia mutsi* faija* fatsi* vanhemmat "
        "vanhemp* isapuol* aitipuol* isoisa* vanhemman"
    ),
    # no, no more, to want
    "NOT": "en ei emme eika enka eivat ettei etten et eivatka ettemme emma eikahan ala*ei eikos eiku",
    "MORE": "enaa ena enaan enaaa enaaan ennaa",
    "WANT": (
        "haluan haluun haluu haluaa halua haluis* halunnu* haluavan* haluta haluttais* halus halusi "
        "haluttaa tahdon tahtoo tahtois* tahdo tahtovan* toivon toivois* toivoo kunpa kumpa mieli "
        "haluamm* halunnee* haluai* halusin halusis* tekisi tekis"
    ),
    "INTEND": (
        "aion aikoo aijon aikovan* aiko aikoi aikonu* meinaan meinaa meinas* meinaav* meinannu* "
        "suunnittelen suunnittelee suunnitellu* suunnittelev* suunnitteli ajattelen ajattelee "
        "ajattelin ajatteli ajatellu* ajattelev* mietin miettii miettiny* miettinee* miettivan* "
        "miettin miettim* miet harkitsen harkitsee harkinnu* harkitsev* harkinnee* uhkaa uhkas* "
        "uhannu* uhkail* uhkaav* uhanne* haluun haluu haluis* halua* teen tekee tehda teha teki "
        "tekevan* tehny* yritti yritin yritta* puhuu puhunu* puhui puhunee* paattany* paatti paatin "
        "aikees* aikeis* aikom* tekis* tekem* pystyis*"
    ),
    # harm to oneself
    "DIE": (
        "kuolla kuola kuolll* kuolisi* kuolis kuolema* kuolem* kuollu kuollut kuolleena kuollu* kualla "
        "hengilta"
    ),
    "KILL": (
        "tappamis* tappamaan hirttami* murhaamaan surmaamaan tappaa tapan tappas tappaisi* tappais "
        "tappavan* tappava tappaa* tappaman tappama* tappanu* tappanee* tappoi tappo surmata surmaa* "
        "surmat* surmann* murhata murhaa murhann* hengilta tapetaan tapettaisiin paivilta tapa*isi"
    ),
    "HANG": "hirtta* hirtan hirttais* hirttae* hirttan*",
    "SHOOT": "ampua ammun ampuu ampuis* ampuva* ampunu* ammutaan ampui ammuskel* ammutti* ampuma*",
    "CUT": (
        "viilto viiltoja viiltojalk* viiltohaav* viillellyt viiltel* viilte* viiltaa viillan viilsi* "
        "viillel* viillyt viiltely*"
    ),
    "SUICIDE": "itsemurh* itsarin itsari itsarii itsaria itsarit itemurh* ittemurh* itsmurh* itsenmurh*",
    "SUICIDAL": (
        "itsetuho* ittetuho* itetuho* itsemurha-ajat* itsemurhaaj* itsemurha-aik* itsemurhahalu* "
        "itsemurhavaar* kuolemantoiv* kuolemanajat* itsemurhaik*"
    ),
    "LIVE": "elaa elamis* ela elaminen elamist* elamaan elos* hengissa",
    "LIFE": "elama elaman elamaa elamal* elamas* elamani elamansa elamaansa elamaani elamaan hengen",
    "EXIST": "olemassa olemas",
    "SLEEPAWAY": "nukkua nukkuu nukahtais* nukahda* nukkuis* nukahtaa* nukun",
    "JUMP": "hypata hypannyt hypanny hypp*",
    "HEIGHT": (
        "silta siltalta silla* katolta parvek* ikkunasta ikkunast kaide* kaiteel* alas junan raiteill* "
        "junanalle metron jokeen kallio* kerroks* metro mereen"
    ),
    "FAREWELL": "jaahyvai* hyvasti hyvastit hyvastej* hyvasteli",
    "HURTS": (
        "lyo loi lyoda lyodaan lyoty lyonyt lyony lyotiin hakkaa hakkas* hakannu* hakata hakataan "
        "hakattu* hakattiin potki* potkas* pahoinpidel* pahoinpitel* kurist* piekse* mukiloi* retuut* "
        "puukot* puukkoi* raiskas* raiskan* raiskat* satutta* ravist* tukist*"
    ),
    "MOLEST": (
        "kosket* kopeloi* kahmi* hyvaksi hyvakseen hyvaksikaytt* lahentel* ahdistel* raiska* seksuaal* "
        "hyvaks hyvaksikaytet*"
    ),
    "RAPE": (
        "raiskasi raiskas raiskattiin raiskattu raiskatuks* raiskannu* raiskaa raiskata raiskattii raiskaav*"
    ),
    "THREATEN": (
        "uhkaavat uhkailevat uhkaa uhkas uhkasi uhkasivat uhannu* uhkail* uhkaav* uhattiin uhataan "
        "uhattu uhkaus uhkaukse* uhkauks* tappouhka* uhkai* kirista*"
    ),
    "STALK": (
        "vainoaa vainoo vainotaan vainonnu* vainoa vainonu* stalkkaa stalkkas* stalkkeri stalkkaaj* "
        "vaijy* kyttaa vainoaja* vainoamis* vainoajani stalkkeri*"
    ),
    "WEAPON": (
        "puukko puukon puukkoa puukosta puukol puukolla veitsi veitsen veista veitsella veitsel ase "
        "asetta aseella aseen* aseita pistooli* kivaari* haulik* kirves kirveen kirveella kirvesta "
        "terase* teraas* machet* viidakkoveit* pommi pommin pommeja rajahde* stiletti* leipaveits* "
        "keittioveits* astalo* pesismail* revolver*"
    ),
    "WIELD": (
        "kades kasissa kadess* heilu* huito* jolla jol uhka* uhannu* osoit* ampu* kaivoi kaivo veti "
        "otti esiin kanssa kans kaa kaas hanella sil silla hanel mukana taskussa taskus repussa tuli "
        "tunkeutu* riehu* tahdata* tahtaa sekoil* sekava* karju* huutaa ulkona oven pihalla kaytav* "
        "laukussa"
    ),
    "FEAR": (
        "pelkaan pelkaa pelottaa pelkaav* pelottais* pelkasin uskalla uskaltanu* pelko pelkaamme "
        "pelos* pelatt* uskala uskallet* peloissa*"
    ),
    # the body, accidents, help
    "DRUGS": (
        "laake* laakke* pillere* pilleri* tablett* unilaak* sarkylaak* rauhoittav* nappej* nappii "
        "napit opiaat* opioid* panadol* burana* parasetamol* paracetamol* diapam* bentso* "
        "masennuslaak* ketiapin* insulii* huume* aineita aineit kamaa lirikaa pameja pilleit* tramal* "
        "verenpainelaak* laakit* dosett* purkillis* sydanlaak* metadon* amfetam* heroiin* fentanyl*"
    ),
    "TOOK": (
        "joivat ottivat otin otti ottanu* ottaa otettu ottas syonyt syony syonee* soi* join joi juonut "
        "juonu juonee* nieli nielin niellyt nielly nielais* veti veta* ottaneen vedin napsi* nappas* "
        "ottan kiskonu* kiskoi popsi* otan syo syon laittanu* imi"
    ),
    "TOOMUCH": (
        "liikaa liian kasan kasa koko kaikk* kouralli* purkin purkilli* paketin paketillis* levyn "
        "levyllis* ison paljon hirveesti monta kymmen* kerralla tuplasti tahallaan vahingo* kokonaisen "
        "kolmekymmen* kakskyt* viisky* dosetin viikon loput lastin sata vadillis* yhdella kuukauden"
    ),
    "OVERDOSE": "yliannost* yliannos* yliannostu* overi overit overdos* yliannoks*",
    "POISON": (
        "myrkky* myrkyn myrkytty* myrkyty* pesuaine* pesunest* konetiskiain* tiskiaine* liuotin* "
        "tinneri* lamppuoljy* jaahdytysnest* pakkasnest* kielo kieloj* kielon* nappiparist* paristo* "
        "kloori* kloriit* kodinputk* viemarinav* putkimies* lasolia lasol nikotiini* tupakan tupakka* "
        "rotanmyrk* karpassien* valkokarp* hakaa hakamyrk* hakakaas* sinolia sinol bensaa bensiini* "
        "puhdistusain* desinfiointi* kasidesi* marjakuus* magneett* sormustink* kynsilakanp* "
        "kuulasien* happoa huuhteluain* wc-puhd* astianpesu* pyykinpesu* grillinsyt* sytytysnest* "
        "hajuves* antibiootti* tallium*"
    ),
    "UNCONSCIOUS": (
        "tajuissaan tajuton tajuttom* tajuttoman* tajunta* tajunna* tajuissa* taju pyorty* pyortyi "
        "pyorry* tajuto tajutto tajunnan* tiedoton tajut"
    ),
    "BREATHE": "hengita hengittaa hengit* hengiteta henkii henkaa hengitt*",
    "SEIZURE": (
        "sydankohtau* sydari sydarin aivohalvau* aivoinfark* sydaninfark* infarkti* sydanpysah* "
        "sairauskohtau* sairaskohtau* epilepsiakohtau* anafyla* kouristel* kourist* kouristaa "
        "kouristuskohtau* aivoverenv* halvauskohtau* halvaantu* sydamenpysah* kohtauksen kohtaus"
    ),
    "FALL": (
        "kaatui kaatu kaatunu* lyyhisty* tuupertu* romahti lysahti lysahta* putosi putos pudonnu* "
        "tipahti tippu* tipahta* putoaa lyyhis* tuuperty* sortui horjahti pudonne* kellahti loukkaantu*"
    ),
    "FLOOR": (
        "lattia* maassa maas lattialla lattial lattialle maahan kadulla kadul portaissa portais "
        "portaikossa vessassa vessas vessan pihalla hangessa hanges suihkuss* rappukaytav* rapussa "
        "aulassa lumess* lumihang* ojassa kaytavalla asfaltil*"
    ),
    "BLEED": "verta veri veressa veres verenvuot* vuota* vuos* verissa*",
    "MUCH": (
        "paljon hirve* runsaas* kamalas* ihan jarkytt* tyrehdy lakkaa lopu valtav* suihku* valuu "
        "kauheasti kauheest* joka kaikkial* lammik* paasta paa paan"
    ),
    "FIRE": (
        "tulipalo* palaa palo syttyi sytty syttyny* liekeis* liekki* tulessa tules savua savuaa savuu "
        "sytytt* kytee karyaa roihu* savu"
    ),
    "PLACE": (
        "taalla taal taala talo toimisto* keittio* asunto* asunnos* huone* rakennu* keskukse* sauna* "
        "koulu* tilas* tilois* kerhotal* keskus* kellari* kampuks* olohuon* naapuri* kerros* "
        "seuraintalo* roska* roskis* parvek* auto taloss* kamppa kampa* kammppa* liesi hella "
        "kerhohuon* rappu* vaja varasto* autotalli* kohtaamispaik* talomme mokki ullakko* leikkihuone* "
        "yksikko* asumisyks*"
    ),
    "HELP": "apua apuu auttakaa auttakaaa auta auttaa apuja auttakaas auttaka auttakkaa",
    "EMERGENCY": (
        "hatatilan* hatatapau* ambulanss* ambulans hatakesk* ensiapu* hengenvaar* poliis* palokunt* "
        "ensihoi* hengenhata hatanumer*"
    ),
    "REPORT": (
        "kertoi kerto kertonu* sanoi sano sanonu* soitt* kirjotti kirjoitti viesti viestin laitto "
        "laittoi tunnusti paljasti avautu* puhui uskoutu* kuiskas* kertoivat ilmoitti sanoneen "
        "kertoneen kertovat lahetti tekstas* viestitti sanovat tunnustan*"
    ),
    "BURDEN": "taakka taakaksi taakkana vaivaksi riesa rasite rasitteena taakkaa",
    # now
    "NOW": (
        "juuri nyt nytkin parhaillaan asken akkia heti tanaan eilen aamulla yolla just justiin tanaa "
        "tana yona illalla apua auttakaa kertoi kerto kertonu* sanoi sano sanonu* soitti laittoi "
        "laitto kirjoitti viikonloppuna vast'ikaan hetki pelkaan epailen huolissa* huolestunu* huoli"
    ),
    "ATTACK": (
        "lyodaan lyotiin hyvaksikaytet* raiskattu pahoinpideltiin aseistau* lyo loi lyoda lyoty lyonyt "
        "lyony lyovat lyomassa hakkaa hakkas* hakannu* hakata hakataan hakattu hakattiin hakkaav* "
        "potki* potkas* pahoinpidel* pahoinpiteli pahoinpitel* kuristi kuristaa kuristaneen kuristanu* "
        "piekse* mukiloi* retuut* puukot* puukkoi* raiskas* raiskan* raiskat* raiskaa paiskas* paiskoi "
        "paiskannu* paiskoo tukist* ravist* satutti satuttaa satuttanu* toni tonaisi tonas* tonii "
        "puree puri lapsi* laimay* laimi mottas* motas* mojautti nyrkilla nyrkista nyrkil tolvi "
        "kurkusta kuristeli repi raahasi raahas raahaa heitti viskas* hyokkas* hyokkaa hyokkasi "
        "uhkail* uhkas* uhannu* uhkaa kourii kouri kahmi lahentel* ahdistelee ahdisteli ahdistellu* "
        "kopeloi pakotti pakottaa kyttaa vaanii vainoaa ampui puukotti piilas* runnoi"
    ),
    "AMOUNT": (
        "number kymmen* kakskyt* parikymm* kolmekymm* kolkyt* nelkyt* viiskyt* kaksikymm* sata satoja "
        "viisitoista viistoist* kuustoist*"
    ),
    "CURIOUS": (
        "ikaisena ikaisina millaiset millaisia millainen vinkkeja vinkki vinkit kuka montako paljonko "
        "milloin koska mihin minka missa onko onks suosittele kerro montaks paljonks ketka moneltako "
        "kuinka who when how which what"
    ),
    # what speaks against a sign
    "TASK": (
        "*jarjestelma* hommia hommaa lomak* hakem* deadlin* dedis* dedik* byrokrat* ohjei* ohje "
        "ohjeen* kokou* palaver* excel* raport* papere* paperi* projekt* hank* minno* oppar* opinnayt* "
        "ehdotu* sopimu* rahoit* budjet* byroo* sahkoposti* meili* meilei* sivu* nettisiv* verkkosiv* "
        "kysym* hallinno* kirjanpi* tilinpaat* jarjestelma* moodl* saato* saata* tarjous* kalenter* "
        "botti* botin aikataul* strategia* tietosuoj* gdpr* kilpailut* avustu* harjoittelupaik* "
        "harjoittelusop* kaavak* taulukk* esity* esitel* jonot* jonoss* salasan* tunnuks* kirjautu* "
        "tenteis* tentti* kurss* perehdyt* ohjaus* sita*osio stea* printt* tulosti* powerpoint* pdf* "
        "linkki* linkit* versio* talven talvi* helle* maanantai* kesahelte* remont* teams* zoom*"
    ),
    "THEME": (
        "haluaisimme haluamme toivomme toivoisimme verkkoryhm* vetajaks* mallin mallia henkilokunnalle "
        "henkilokunnan minno* haaste haastee* aihe aihee* aihei* teema* teemo* oppari* opinnayt* hanke "
        "hankkee* hankkei* hanket* projekti* kampanj* ehkais* ennaltaehk* tutkim* tutkia tutkit* "
        "selvit* kysely* kehit* koulutu* koulutta* perehdyt* perehdyk* valmenn* vakuut* korva* sopii* "
        "sopisi* sopisko kelpaa* kelpais* soveltu* harjoittelu harjoitteluun harjoittelun "
        "harjoittelus* harjoittelupaik* uhreja uhreill* uhri* lahisuhdevakival*tyo *tyota *tyon "
        "*tyossa *tyo *tyohon *tyomme *tyosta *tyoksi kokeneet kokenei* autamme tuemme toimimme "
        "jarjestam* jarjestaa yllapid* esite esittee* opas oppaan opast* tietoa tilasto* luento* "
        "luenno* seminaa* opiskelijaryhm* opiskelijat opiskelijo* mittari* vaikuttavuu* tyopaja* "
        "kriisikesk* kriisipuh* turvakot* turvakod* auttavapuh* auttavan vertaistu* vertaisryhm* "
        "suunnitelma* toimintamal* kaytan* kirja* elokuv* sarja* romaan* dekkar* artikkel* uutis* "
        "podcast* pelastussuunn* turvallisuu* harjoitus* riskinarvio* riskiarvio* kuvitte* esimerki* "
        "kasikirj* kurssi* verkosto* palvelupol* palvelum* chat* saatio* mielenterveysjar* ilmio* "
        "yhteistyo* kartoit* maksutto* gradu* kohtaami* asiakkaamme puheeksio*"
    ),
    "WORK": (
        "ideoint* ideaan ideoita irtisan* opettajaa metropoli* soste* harkka* ammattikorkea* amk* "
        "opinto* kampu* hallitu* jasenyy* kokou* haku* haun ohjaajaks* yhteyshenk* lehtori* some "
        "somemme some-* somevide* video* jasenrekist* blankett* kanava* tyomaar* maararaha* maaraaik* "
        "termi* termej* nappi sivu sivut sivun lista* kumppan* tilaisuu* talkoo* ilmoittautu* lyhen* "
        "paatos* paatoks* puheenjohtajuu* oppilaitok* trainee* intern internship thesis form deadline "
        "insurance ansok* praktik* testi"
    ),
    "ORG": "jarjesto* yhdisty* liitto liiton liitossa liitosta liitolla keskusliit* saatio* liittomme",
    "ASKING": (
        "*siko *anko *vatko *aako *eeko jos mikali enta miten kuinka kuka kenen kenelle millai* voinko "
        "voimmeko voivatko voik* saak* pitaak* onko onks tarvitseeko tarviiko kuuluuko kasitell* milla "
        "minkalai* kannattaako taytyyko olisiko mita mitka mika paljonko minka vastaako korvaako mihin "
        "ketka tuleeko"
    ),
    "WORKER": (
        "*opiskelija* *harjoittelija* video* somevideo* harjoittelij* opiskelij* vakuut* korva* "
        "vastuu* perehdy* ohje* harjoittelu* vapaaehtoisi* tyoturv* tyosuoj* tyotapatur* sopimu* "
        "suunnitelma* toimintaohj* vuorolla varaud* koulut* tradenom* sosionom*"
    ),
    "PAST": (
        "talvena kesana leikattiin kuntoutuu onnettomuuden hindenburg* sitten aikoinaan aikanaan "
        "lapsena nuorena lapsuudes* nuoruudes* vuonna historia* sodassa sota sodan sotaa presiden* "
        "perustaj* luvulla edelli* vuosikym* silloin taannoin toipu* toivuin selvisin selvisi "
        "muistelen taustalla *luvulla kauan vuotta keskiaj* vuosia"
    ),
    # what tells that it is told and not lived, or over
    "STAGE": (
        "naytelm* elokuv* leffa* lyhytelokuv* novelli* romaani* runo runon runossa runoilla* kasikirjoitu* "
        "repliik* kohtauk* biisi* kappalee* laulu* musavid* animaatio* kuunnelm* sarjakuv* dekkari* podcast* "
        "satu* kirja kirjan kirjassa peli pelissa pelin roolipel* larppi* simulaatio* harjoituksessa "
        "kuvitellaan kuvittee* kuvitel* esimerkkitap* case casessa casen naytteli* hahmo* film* movie play "
        "song novel poem scene character story pjas bok roman lat teaterpjas"
    ),
    "TOLD": (
        "kysely* haastattel* palaut* avovastau* vastauksis* otsik* lukee luki julistee* juliste esittee* "
        "sitaat* lainau* lausee* vieraskirja* uutis* lehdessa lehti lehtijut* slogan* kampanja* hashtag* "
        "luento* luenno* aineisto* tilasto* survey headline quote poster interview enkat citat rubrik"
    ),
    "WELL": (
        "toipu* toivu* parani parant* terve terveena kunnossa kotiutu* selvis* selvittiin raitis raitti* "
        "kuivilla nykyaan nykyisin nykyaa nykysin vihdoin hyvin onneksi kasitelty tuomittu tuomion terapian "
        "terapiassa kokemusasiantunt* vertaisohj* recovered fine sober frisk numera"
    ),
    "MACHINE": (
        "botti* botin bottia tekoaly* halytys* halyty* testaan testata testi reagoi* laukai* tunnist* "
        "vastaat vastaatko ymmarratko osaatko chatbot* bot robot* kriisinumero* hatanumero* kriisipuhelin*"
    ),
    "PET": (
        "hirvi hirven peura* kettu* orava* koira* hauva* kissa* pentu* hevonen hevose* kani kanini "
        "kanin marsu* papukaij* lemmik* hamster* elain* elaim* elukka* kollin lehma* linnun lintu* "
        "akvaario* kala kalat katti*"
    ),
    "MEDICAL": (
        "kuntoutu* jalkeen noustessa terveysasem* rokot* flunss* kuume* maha* vatsa* annost* sallittu* "
        "nuha* migreen* hampaan* hammas* polvi polven polvea nilkka selka selkaa kipea laastar* "
        "ruokamyrk* krapula* influens*"
    ),
}

MISSPELT = (
    "DIE KILL SUICIDE SUICIDAL LIVE SELF HURTS ATTACK RAPE THREATEN UNCONSCIOUS OVERDOSE EMERGENCY "
    "BREATHE SEIZURE CUT HANG FAREWELL FALL FLOOR STALK"
)
"""Groups whose shorter words are also recognised with one mistake."""

RUN_TOGETHER = (
    "haluaisin haluan haluun haluaa haluais tapan jaksa enaa elaa kuolla mina minua minut mieheni mies "
    "mua mut mun ma en ei on apua auttakaa itseni itteni tahdon uhkaa lyo hakkaa nyt joku tappaa oon "
    "olen"
)
"""Words that a hasty hand runs together with the next one."""

ORDINARY = """
ahneita aiheita aikeita aineet aineita akuja ammui ampua ampun apaja apuja apuna aseista asuja
auttaa auttaja auttamaa auttava auttavaa bill elamaa elaman elava elavaa elavan elavana elavat
elomaa fill full hahata haikkaa hajua hakaa hakala hakata haketa hakka halata halattu hankaa hankea
hankia hapea happena happi happy harkaa haukata haukkaa heitit heitta heittaa heitto helkaa hengessa
henkea henkeva henki henkia herkea hertan hetkea hetki hikkaa hirta hitti honkaa hope hukata
hukattiin hukattu hukkaa hyokkaan hyvasta hyvaste intiaan itaria itiaan itkemme itsea itseen itsella
itselle itsen itsena itseni itsessa itsesta itseys kaami kahma kahvi kammi karistaa karisti kattaa
kayttaa kehtaus keolla kiristaa kiristi kiss kittaa kohtauksen kohtaukset kohtuus koolla koori
koristaa koristeli korri koteloi kouki koukistaa kouli koulii koura kouria koyttaa kuhalla kuilla
kuisti kujalla kukalla kukistaa kukisti kulla kuloa kuola kuolaa kuoma kuona kuori kuorii kupla
kupristaa kurista kuritti kurkistaa kurkisti kurkussa kutista kutistaa kutisti kuula kuuli kuulla
kuulleena kuullu kuullut kuuri kuuristi kuvalla kyntaa kytata kytta laimin lammi loimi lomassa loyda
loysi loyto lukea lukisi luo luoda luodaan luomassa luotiin luovat luovutettiin lyhty lyoja lyoma
lystiin mirhaa muraa murha murhaa murtaa nurkilla nurkista oveni ovesi paatetaan pahvilta paikalla
paikalta paikassa paikasta paisko paistoi paivalta paivat paivista paivita pakata paketti pakotetaan
pakotettu pakotit palvelu palvilta pudotettiin pudotettu puhdas pukee puren puri purje purkaa purra
purre raahaan raajaa raakaa rahaa rahaasi rahasi raikaa raikas raikkaa raisaa raiska ranskaa
ranskaksi rasikaa raskaaksi raskas rauhaa ruiskasi runno sattui sattuu satuttu savuttaa skill skills
summata suomata surrata suuret suurmata sydamin syvari taepas tahan tahdon taian taidan taipaa tajua
tajuaa tajuan tajuat tajuis tajusi tajuta tajuu tajuun takan takut talvi taman tamppaa tapaa
tapaamaan tapaamme tapaan tapaava tapaavat tapain tapaisi tapana tapani tapas tapat tapin tapio
taplaa tapon tapparan tappi tappia tappio tarpoi tarppaa tarut tasan tatut tavan tavata tavut
tiedoston tiedotan tiedoton tienoton tietoton tipan tippaa tiputus tokaisi tonin tonni topan toppaa
torvi tulvi tuppaa uhaksi uhkana uhkea uhmaa uhmataan uhoaa uhraa uhrasi uhrata uhrataan uikaa
vaadin vaalii vaania vaati vaatii vaativa vainaa vainola viilaa viillan viiltoa viistaa viitaa
viittaa villan vitsi will
"""
"""Everyday words one letter away from a word of those groups (found with Voikko); never a misspelling."""
