"""Words and signs of a person in danger or distress: the data that ``crisis.py`` matches.

Everything is written as typed without ä and ö, in lower case. ``kuol*`` is a stem, ``kuolla`` a whole
word, ``*tyota`` an ending. A sign is a line of word groups that must stand close to each other in one
sentence, in any order; ```a > b`` fixes the order, ``/9`` widens the distance, ``-PET`` forbids a group in
the sentence. Capitals name a group, anything else is alternatives joined by ``|``.

Deliberately no grammar: the people this is for write without ä and ö, misspell, and leave words out.
"""

from dataclasses import dataclass

GROUPS: dict[str, str] = {
    # who
    "I": "ma mina mie maa maki minaki minakin",
    "ME": "mua minua minuu muo minnuu mut minut muhun minuun meita meit meijat meidat meihin mulle minulle",
    "MY": "mun minun miun meidan meijan meian",
    "SELF": "itseni itteni ihteni itteeni itteen itseani itteani ittiani itteensa itsensa ittensa ihtensa"
    " itsens ittens itsesa ittesa"
    " itsea* itteaa* ittiaan ihteaan itselleni ittelleni itselleen ittelleen itselle ittelle itseltaan"
    " itseltani itselta ittelta* itsemme",
    "PERSON": "asiakas asiakkaa* asiakka* asukas asukka* kaveri* kamu* frendi* ystav* tyokaveri* tyotoveri*"
    " kolleg* tyontekij* vapaaehtoi* vapaaehto* jasen* harjoittelij* opiskelij* ryhmalai* osallistuj*"
    " kavija* vertaisohj* ohjaaja* tuttu* tuttav* naapuri* sisko* veli velje* velj* aiti* aidi* isa isan"
    " isani iska isi faija* mutsi* lapsi lapse* tytto* tytar tyttar* poika* poja* pojan mies mieh* nainen nais*"
    " vaimo* puoliso* avopuoliso* avomie* avovaimo* poikaysta* tyttoysta* mummo* mummi* ukki* pappa* vaari*"
    " vanhus* vanhuk* nuori nuoren nuore* teini* oppila* joku yks* eras tyyppi* han se henkilo* ihminen"
    " sihteeri* esimie* esihenkilo* pomo* puheenjohtaj* kokemusasiantunt* kavereist* vieras viera* serkku*"
    " serkun kummi* miniä* vauva* taaper* tukihenkilo* tuettav* mentoroitava* muistisair* toimistosihteeri*"
    " kahvilavieras* ryhman* porukka* porukan sukulai* lahei* taatta taattani vaarini",
    "CHILD": "kerholai* lapsi lapsen lasta lapsia lapset lasten lapsi* lapse* lastaan lapsiaan tytto* tytar* tyttar* poika*"
    " pojan poja* oppila* nuori nuoren nuorta teini* vauva* taaper* pikkuvelje* pikkusisk* muksu* kakara* skidi*"
    " pikkuvel* siskoa siskoani siskon veljea velje*",
    "PARTNER": "mies miehe* mieheni miehen miehensa puoliso* avopuol* avomie* aviomie* avovaimo* vaimo* poikaysta*"
    " tyttoysta* exa exan exaa exani eksa eksan ex exmie* exmies eksmie* entinen entisen exvaimo* ukko* aija"
    " kumppani*",
    "PARENT": "isa isan isani isaa isansa iska iskä isi aiti aidin aitini aitia mutsi* faija* fatsi* vanhemmat vanhemp*"
    " isapuol* aitipuol* isoisa* vanhemman",
    # not, no more, want
    "NOT": "en ei emme eika enka eivat ettei etten et eivatka ettemme emma enkä eikahan ala*ei eikos eiku",
    "MORE": "enaa ena enaan enaaa enaaan ennaa",
    "WANT": "haluan haluun haluu haluaa halua haluais* haluis* halunnu* haluavan* haluta haluttais* halus halusi haluttaa"
    " tahdon tahtoo tahtois* tahdo tahtovan* toivon toivoisin toivois* toivoo kunpa kumpa mieli haluamm* halunnee*"
    " haluai* halusin halusis* tekisi tekis",
    "INTEND": "aion aikoo aijon aikovan* aiko aikoi aikonu* meinaan meinaa meinas* meinaav* meinannu* suunnittelen"
    " suunnittelee suunnitellu* suunnittelev* suunnitteli ajattelen ajattelee ajattelin ajatteli ajatellu* ajattelev* mietin"
    " miettii miettiny* miettinee* miettivan* miettivän* miettin miettim* miet harkitsen harkitsee harkinnu* harkitsev*"
    " harkinnee* uhkaa uhkas* uhannu* uhkail* uhkaav* uhanne* haluaa haluan haluun haluu haluais* haluis* halua* teen tekee tehda"
    " teha teki tekevan* tekevän* tehny* yritti yritin yrittaa yrittany* yrittan* yritta* puhuu puhunu* puhui puhunee* paattany*"
    " paatti paatin aikees* aikeis* aikom* tekis* tekem* pystyis*",
    # acts against oneself
    "DIE": "kuolla kuola kuolll* kuolisi* kuolis kuolema* kuolem* kuollu kuollut kuolleena kuollu* kualla hengilta",
    "KILL": "tappamis* tappamaan hirttami* murhaamaan surmaamaan tappaa tapan tappas tappaisi* tappais tappavan* tappava tappaa* tappaman tappama* tappanu* tappanee* tappoi"
    " tappo surmata surmaa* surmat* surmann* murhata murhaa murhann* hengilta tapetaan tapettaisiin paivilta tapa*isi",
    "HANG": "hirtta* hirtan hirttäis* hirttais* hirttae* hirttan*",
    "SHOOT": "ampua ammun ampuu ampuis* ampuva* ampunu* ammutaan ampui ammuttiin ammuskel* ammutti* ampumal* ampuma*",
    "CUT": "viiltel* viilte* viiltaa viillan viilsi* viillel* viillyt viiltely*",
    "SUICIDE": "itsemurh* itsarin itsari itsarii itsaria itsarit itemurh* ittemurh* itsmurh* itsenmurh*",
    "SUICIDAL": "itsetuho* ittetuho* itetuho* itsemurha-ajat* itsemurhaaj* itsemurha-aik* itsemurhahalu*"
    " itsemurhavaar* kuolemantoiv* kuolemanajat* itsemurhaik*",
    "LIVE": "elaa elamis* ela elää elaminen elamist* elamaan elos* hengissa",
    "LIFE": "elama elaman elamaa elamalla elamassa elamal* elamas* elamani elamansa elamaansa elamaani elamasta"
    " elamaltani elamaan elamast* hengen",
    "EXIST": "olemassa olemas",
    "SLEEPAWAY": "nukkua nukahtaa nukkuu nukahtais* nukahda* nukkuis* nukkuisin nukahtaa* nukun",
    "WAKE": "herata heraa heraisi* herais heraisin heraa* herannyt heranny heraam* herea heree heraiskaan",
    "JUMP": "hypata hyppaan hyppaa hyppas* hyppaav* hyppais* hyppii hypannyt hypanny hyppaam* hypp*",
    "HEIGHT": "silta sillalta siltalta silla* katolta parvekkeelt* parvek* ikkunasta ikkunast kaide* kaiteel*"
    " raiteille alas junan raiteill* junanalle metron jokeen kallio* kerroks* metro mereen",
    "FAREWELL": "jaahyvai* hyvasti hyvastit hyvastej* hyvasteli",
    # violence
    "HIT": "lyo loi lyoda lyodaan lyoty lyonyt lyony lyotiin lyovan* lyomaan lyö* hakkaa hakkas* hakannu* hakata hakataan hakattu*"
    " hakattiin hakkaav* hakkaam* hakannut potki* potkas* potku* pahoinpidel* pahoinpitel* pahoinpidel* kurist* kuristi"
    " piekse* hakkaa* mukiloi* retuut* retuutt* tonii toni tonis* toniny* paiskas* paiskannu* riepottel* kasiksi tukist* turpaan"
    " turpiin kimppu* kimppuun puukot* puukkoi* raiska* lahmi* raapi* hakattua lapsii* lasi* ahdistel* pahoin vakivaltai*"
    " satutta* satuttaa nyrki*",
    "HURTS": "lyo loi lyoda lyodaan lyoty lyonyt lyony lyotiin hakkaa hakkas* hakannu* hakata hakataan hakattu* hakattiin"
    " potki* potkas* pahoinpidel* pahoinpitel* kurist* piekse* mukiloi* retuut* puukot* puukkoi* raiskas* raiskan* raiskat*"
    " satutta* ravist* tukist*",
    "MOLEST": "koskettel* kosket* kopeloi* kahmi* kahmii hyvaksi hyvakseen hyvaksikaytt* lahentel* ahdistel* raiska*"
    " seksuaal* hyvaks",
    "RAPE": "raiskasi raiskas raiskattiin raiskattu raiskatuks* raiskannu* raiskaa raiskata raiskattii raiskaav*",
    "THREATEN": "uhkaa uhkas uhkasi uhkasivat uhannu* uhkail* uhkaav* uhattiin uhataan uhattu uhkaus uhkaukse* uhkauks* tappouhka*"
    " uhkai* kirista*",
    "THREATBY": "puuko* puukk* veits* veitse* aseel* ase aseen asee* pistool* kirve* vakival* tappa* tapan lyod* lyo hakata polttaa"
    " tapolla raiskat* satutt* tappaa terase* teraas* haulik* kivaar*",
    "STALK": "vainoaa vainoo vainotaan vainonnu* vainoa vainonu* stalkkaa stalkkas* stalkkeri stalkkaaj* vaijy* kyttaa"
    " vainoaja* vainoamis* vainoajani stalkkeri*",
    "WEAPON": "puukko puukon puukkoa puukolla puukol veitsi veitsen veista veitsella veitsel ase aseen asetta aseella aseen* aseita"
    " pistooli* kivaari* haulik* kirves kirveen kirvee* terase* teraas* machet* viidakkoveit* pommi pommin pommeja rajahde*"
    " stiletti* leipaveits* keittioveits* astalo* pesismail* revolver*",
    "WIELD": "kadessa kades kasissa kadess* heilu* heilut* huito* huitoo jolla jol uhka* uhannu* osoit* osoitt* ampu* kaivoi kaivo"
    " veti otti esiin kanssa kans kaa kaas hanella sil silla hanel mukana taskussa taskus repussa tuli tunkeutu* riehu* tahdata*"
    " tahtaa sekoil* sekava* karju* huutaa ulkona oven pihalla kaytav* laukussa",
    "FEAR": "pelkaan pelkaa pelottaa pelkaav* pelottais* pelkasin uskalla uskalleta uskaltanu* pelko pelkaamme pelos* pelatt*"
    " uskala uskallet* pelkaavansa peloissa*",
    "HOMEWARD": "kotiin kotii kotio himaan kotia kotona himas himassa kotona* ulos kotoa kotiansa kotiinsa takaisin",
    "BREAKIN": "vakisin tunkeutu* murtautu* murtau* tunkeut* sisaan rynkyt* potkii hakkaa koputtelee* hakkaa*",
    # body
    "DRUGS": "panadoleja panadolia panadolii buranaa laake* laakke* laakkeit* pillere* pilleri* tabletti* tablett* unilaak* unilaake* sarkylaak* sarkylaake* rauhoittav*"
    " nappej* nappeja nappii napit opiaat* opioid* panadol* burana* parasetamol* paracetamol* diapam* bentso* bentsoj* masennuslaak*"
    " ketiapin* insulii* huume* aineita aineit kamaa lirikaa pameja pilleit* tramal* laakkeen* verenpainelaak* laakit* dosett* purkillis*"
    " sydanlaak* metadon* amfetam* heroiin* fentanyl*",
    "TOOK": "otin otti ottanu* ottaa otettu ottas soin soi syonyt syony syonee* soi* join joi juonut juonu juoneen juonee* nieli nielin niellyt nielly"
    " nielais* veti vetanyt vetany veta* ottaneen syoneen vedin napsi* napsinu* nappas* ottan kiskonu* kiskoi popsi* vetaissy* vetas* otan syo syon"
    " laittanu* imi",
    "TOOMUCH": "liikaa liian kasan kasa koko kaikki kaikk* kourallis* kouralli* purkin purkilli* paketin paketillis* levyn levyllis* ison paljon hirveesti"
    " monta kymmen* kerralla tuplasti tahallaan vahingo* vahingos* kokonaisen kolmekymmen* kakskyt* viisky* dosetin viikon loput lastin sata"
    " vadillis* yhdella kuukauden",
    "OVERDOSE": "yliannost* yliannos* yliannostu* overi overit overdos* yliannoks*",
    "POISON": "myrkky* myrkyn myrkytys myrkytty* myrkytykse* myrkyty* pesuaine* pesunest* konetiskiain* tiskiaine* liuotin* tinneri* lamppuoljy*"
    " jaahdytysnest* pakkasnest* kielo kieloj* kielon* kielonmarjo* nappiparist* paristo* paristo kloori* kloriit* kodinputk* viemarinav* putkimies*"
    " lasolia lasol nikotiini* tupakan tupakka* rotanmyrk* karpassien* myrkkysien* valkokarp* hakaa hakamyrk* hakakaas* sinolia sinol"
    " bensaa bensiini* lamppuoljy* puhdistusain* desinfiointi* kasidesi* marjakuus* magneett* sormustink* kynsilakanp* kuulasien* happoa"
    " huuhteluain* wc-puhd* astianpesu* pyykinpesu* grillinsyt* sytytysnest* hajuves* antibiootti* tallium*",
    "UNCONSCIOUS": "tajuton tajuttom* tajuttoman* tajunta* tajunna* tajuissa* taju pyorty* pyortyi pyorry* tajuto tajutto tajunnan* tiedoton tajut",
    "RESPOND": "vastaa reagoi heraa herannyt heree hereill* liiku liikahd* liiku* nouse hengita hengit* herea heranny hereile tokene virkoa",
    "BREATHE": "hengita hengitä hengitys hengittä* hengittaa hengit* hengiteta henkii henkaa hengitt* henke* happea henkea",
    "SEIZURE": "sydankohtau* sydari sydarin aivohalvau* aivoinfark* sydaninfark* infarkti* sydanpysah* sairauskohtau* sairaskohtau*"
    " epilepsiakohtau* anafyla* kouristel* kourist* kouristaa kouristuskohtau* aivoverenv* halvauskohtau* halvaantu* sydamenpysah* kohtauksen kohtaus",
    "FALL": "kaatui kaatu kaatunu* lyyhisty* tuupertu* romahti lysahti lysahta* putosi putos pudonnu* tipahti tippu* tipahta* putoaa lyyhis* tuuperty* sortui"
    " horjahti pudonne* kellahti loukkaantu*",
    "FLOOR": "lattia* maassa maas lattialla lattial lattialle maahan kadulla kadul portaissa portais portaikossa vessassa vessas vessan pihalla hangessa hanges suihkuss*"
    " rappukaytav* rapussa aulassa lumess* lumihang* ojassa kaytavalla asfaltil*",
    "BLEED": "verta veri veressa veres verenvuot* vuotaa vuota* vuos* verissa*",
    "MUCH": "paljon hirvee* hirve* runsaas* kamalas* ihan jarkytt* tyrehdy lakkaa lopu valtav* suihku* suihkuaa valuu kauheasti kauheest* joka"
    " kaikkial* lammik* paasta paa paan",
    "FIRE": "tulipalo* palaa palo syttyi sytty syttyny* liekeis* liekki* tulessa tules savua savuaa savuu sytytt* kytee karyaa roihu* roihuaa savu",
    "PLACE": "taalla tääl taal taala talo talossa toimisto* keittio* keittioss* asunto* asunnos* huone* huoneis* rakennu* keskukse* sauna* koulu* tilas* tilois* kerhotal*"
    " keskus* kellari* kampuks* olohuon* naapuri* kerros* seuraintalo* roska* roskis* parvek* auto taloss* kamppa kampa* kammppa* liesi hella kerhohuon*"
    " rappu* vaja varasto* autotalli* naapuritalo* kohtaamispaik* talomme mokki ullakko* leikkihuone* yksikko* asumisyks*",
    "ACCIDENT": "kolari* kolaroi* onnettomuu* auton junan ratikan sahkoisku* hukkum* hukkuu hukkunu* hukkuu loukkaantu* puristuk* rajahdy* rajahti rajahtany*"
    " bussin rekan liikenneonnet* yliajo* loukkas* jaihin avantoon veden",
    "URGENT": "nopeesti nopeasti akkia kiire kiireesti heti pikaisesti pian nyt valittomasti akuut* nopsaan asap",
    "HELP": "apua apuu auttakaa auttakaaa auta auttaa apuja auttakaas auttaka auttakkaa",
    "EMERGENCY": "hatatilan* hatatapau* ambulanss* ambulans hatakesk* ensiapu* hengenvaar* poliis* palokunt* ensihoi* hengenhata hatanumer*",
    "REPORT": "kertoi kerto kertonu* sanoi sano sanonu* soitti soitt* kirjotti kirjoitti viesti viestin laitto laittoi tunnusti paljasti avautu* puhui uskoutu*"
    " kuiskas* kertoivat ilmoitti sanoneen kertoneen kertovat lahetti tekstas* viestitti sanovat tunnustan*",
    "VERY": "tosi niin todella ihan aivan hirvee* hirve* aika taysin erittain jarkyttav* kamala* kauhee* koko sietamat*",
    "BURDEN": "taakka taakaksi taakkana vaivaksi riesa rasite rasitteena taakkaa",
    "NOW": "juuri nyt nytkin parhaillaan asken akkia heti tanaan eilen aamulla yolla just justiin tänaan tanaa tana yona illalla apua auttakaa kertoi kerto"
    " kertonu* sanoi sano sanonu* soitti laittoi laitto kirjoitti viikonloppuna vast'ikaan hetki pelkaan epailen"
    " huolissa* huolestunu* huoli",
    "ATTACK": "lyodaan lyotiin hyvaksikaytet* raiskattu pahoinpideltiin aseistau* lyo loi lyoda lyodaan lyoty lyonyt lyony lyotiin lyovat lyomassa hakkaa hakkas* hakannu* hakata hakataan hakattu hakattiin hakkaav* potki*"
    " potkas* pahoinpidel* pahoinpiteli pahoinpitel* kuristi kuristaa kuristaneen kuristanu* piekse* mukiloi* retuut* puukot* puukkoi* raiskas* raiskan* raiskat*"
    " raiskaa paiskas* paiskoi paiskannu* paiskoo tukist* ravist* satutti satuttaa satuttanu* toni tonaisi tonas* tonii puree puri lapsi* laimay* laimi mottas* motas*"
    " mojautti nyrkilla nyrkista nyrkil tolvi kurkusta kuristeli repi raahasi raahas raahaa heitti viskas* hyokkas* hyokkaa hyokkasi uhkail* uhkas* uhannu* uhkaa"
    " kourii kouri kahmi lahentel* ahdistelee ahdisteli ahdistellu* kopeloi pakotti pakottaa kyttaa vaanii vainoaa ampui puukotti tappaa piilas* runnoi",
    "AMOUNT": "number kymmen* kakskyt* parikymm* kolmekymm* kolkyt* nelkyt* viiskyt* kaksikymm* sata satoja viisitoista viistoist* kuustoist*",
    # not a sign
    "CURIOUS": "kuka montako paljonko milloin koska mihin minka missa onko onks suosittele kerro montaks paljonks ketka moneltako minka kuinka who when how which what",
    "TASK": "lomak* lomaket* hakem* hakemu* hakemuk* deadlin* dedis* dedik* byrokrat* ohjei* ohje ohjeen* kokou* palaver* excel* raport* papere* paperi*"
    " projekt* hank* minno* oppar* opinnayt* ehdotu* sopimu* rahoit* budjet* byroo* sahkoposti* meili* meilei* sivu* nettisiv* verkkosiv* kysym* hallinno*"
    " kirjanpi* tilinpaat* jarjestelma* moodl* saato* saata* tarjous* kalenter* botti* botin botti aikataul* strategia* tietosuoj* gdpr* kilpailut* avustu*"
    " harjoittelupaik* harjoittelusop* kaavak* taulukk* esity* esitel* jonot* jonoss* salasan* tunnuks* kirjautu* tenteis* tentti* kurss* perehdyt* ohjaus*"
    " sita*osio stea* printt* tulosti* powerpoint* pdf* linkki* linkit* versio* talven talvi* helle* maanantai* kesahelte* remont* teamsi* teams* zoom*",
    "THEME": "verkkoryhm* vetajaks* mallin mallia toimintamall* henkilokunnalle henkilokunnan vertaistuk* minno* haaste haastee* haasteek* aihe aihee* aihei* teema* teemo* teemaa oppari* opparin opinnayt* hanke hankkee* hankkei* hanket* projekti*"
    " kampanj* ehkais* ennaltaehk* tutkim* tutkia tutkit* selvit* kysely* kehit* koulutu* koulutta* perehdyt* perehdyk* valmenn* vakuut* korva* sopii*"
    " sopisi* sopisko sopiik* kelpaa* kelpais* soveltu* harjoittelu harjoitteluun harjoittelun harjoittelus* harjoittelupaik* uhrien uhreja uhreill* uhri*"
    " lahisuhdevakival*tyo *tyota *tyon *tyossa *tyo *tyohon *tyomme *tyosta *tyoksi kokeneid* kokeneil* kokeneet kokenei* autamme tuemme toimimme"
    " jarjestam* jarjestaa yllapid* esite esittee* opas oppaan opast* tietoa tilasto* luento* luenno* seminaa* opiskelijaryhm* opiskelijat"
    " opiskelijoi* opiskelijo* mittari* vaikuttavuu* tyopaja* kriisikesk* kriisipuh* turvakot* turvakod* auttavapuh* auttavan vertaistu* vertaisryhm*"
    " suunnitelma* toimintamal* kaytan* kirja* elokuv* sarja* romaan* dekkar* artikkel* uutis* podcast* pelastussuunn* turvallisuu* harjoitus*"
    " riskinarvio* riskiarvio* kuvitte* esimerkik* esimerki* kasikirj* kurssi* verkosto* palvelupol* palvelum* chat* chatis* saatio*"
    " mielenterveysjar* selvity* ilmio* yhteistyo* kartoit* tutkimme maksutto* gradu* kohtaami* asiakkaamme puheeksio*",
    "ORG": "jarjesto* yhdisty* liitto liiton liitossa liitosta liitolla keskusliit* saatio* liittomme",
    "ASKING": "*siko *anko *vatko *aako *eeko jos mikali entä enta miten kuinka kuka kenen kenelle millai* voiko voiks voinko voimmeko voivatko voik* saako saaks saak* pitaako pitaak* onko onks"
    " tarvitseeko tarviiko kuuluuko kasitell* milla minkalai* kannattaako taytyyko olisiko mita mitka mika paljonko minka vastaako korvaako mihin ketka tuleeko",
    "WORKER": "harjoittelij* opiskelij* vakuut* korva* vastuu* vastuus* perehdy* ohjei* ohje* harjoittelu* vapaaehtoisi* tyoturv* tyosuoj* tyotapatur* sopimu*"
    " suunnitelma* toimintaohj* vuorolla varaud* koulut* tradenom* sosionom*",
    "PAST": "sitten aikoinaan aikanaan lapsena nuorena lapsuudes* nuoruudes* vuonna historia* historias* sodassa sota sodan sotaa presiden* perustaj* luvulla"
    " edelli* vuosikym* silloin taannoin toipu* toivuin selvisin selvisi muistelen taustalla *luvulla kauan vuotta keskiaj* vuosia",
    "PET": "koira* koira koirat hauva* kissa* kissa pentu* hevonen hevose* hevoset kani kanini kanin marsu* papukaij* lemmik* hamster* elain* elaim* elukka* kollin"
    " lehma* lintu linnun lintu* akvaario* kala kalat koiran* katti*",
    "MEDICAL": "rokot* flunss* kuume* maha* vatsa* annost* sallittu* nuha* migreen* hampaan* hammas* polvi polven polvea nilkka selka selkaa kipea flunssa laastar* ruokamyrk* krapula* influens*",
}

IDIOMS: tuple[str, ...] = (
    "kuol*|kuolen|kuollu*|kuollaan|kuolla > nauru*|tyls*|jannit*|hapea*|hapee*|utelia*|jano*|nalka*|kuumuu*|kylmy*|kylmaa*|vasymy*|vasyne*"
    "|kateu*|stressi*|ikava*|pitkasty*|uupum* /6",
    "nauru*|tyls*|jannit*|hapea*|hapee*|utelia*|nalka*|vasymy*|pitkasty* > kuol* /4",
    "naur* kuoliaa*|kipea* /6",
    "sydan pysahty* lasku*|hinta*|naki*|nain|kuul* /8",
    "NOT saa henkea kiire*|nauru*|lomak*|hakemu* /9",
    "paa|paata|aivot > rajaht*|hajoa*|halke*|sekoa* /4",
    "hengenvaarallis* tyls*|kiire /4",
    "tulipaloj*|tulipalokiire*|tulipalokii*",
    "nettisiv*|sivut|some|verkkosiv* SHOOT|WEAPON /12",
    "kuol* some|somemme|somes*|somen|kanav*|sivu*|sivut|kone|koneen|tietokon*|puhelin|akku|lappari*|palvelin*|projekti*|hanke|hankkee*|idea*|kirjain"
    "|keskustel*|lista*|linkki*|linkit|yhdisty*|jarjesto*|seura|kumppanuu*|yhteistyo*|wifi|netti|hiljaisuu*|hetki|kausi|kulma|piste|verkosto*|toiminta"
    "|nettisiv*|verkkosiv*|ryhmachat*|facebook*|kampanj*|lehti|jarjestelma*|instagr*|ilmapiir* /7",
    "kuollut|kuolleeksi|kuolleena haudattu|kuopattu /3",
    "tappa*|tapan|tapat|tappo|tappoi|murha*|KILL -THREATEN byrokrat*|lomak*|hakemu*|deadlin*|kiire*|excel*|paperi*|raport*|kokou*|palaver*|hanke*|hankkee*"
    "|projekt*|saanno*|ilmapiir*|innostu*|luovuu*|motivaati*|idea*|aika|aikaa|kuumuu*|helle|selka*|niska*|jono*|odott*|hakemusbyr*|tyomaara*|stressi*"
    "|minno|oppari*|opinnayt*|botti*|jarjestelma*|sahkoposti*|nettisiv*|budjet*|aikataulu*|maanantai*|kirjanpi*|uteliaisu*|nalka /7",
    "pomo*|johtaj*|hallitu*|puheenjohtaj*|esimie*|ohjaaj*|opettaj*|rahoittaj*|toiminnanjohtaj*|kolleg*|tiimi*|vaimo*|mies KILL jos|ellen|kun|mikali"
    " -THREATEN -REPORT /14",
    "itsetuho* excel*|budjet*|aikataul*|idea*|suunnitelma*|strategi*|hanke*|hinnoittel*|jarjestelma*|taulukk*|kone|tietokone|ajatus|paatos|nettisiv* /5",
    "ampu*|ammu* alas|yli|ohi|hyttys*|lahtolauk* /5",
    "ampu* idea*|ehdotu*|suunnitelma*|esity* /6",
    "puukko|puukon|puukkoa|tikari*|veitsi|veitsen|puukot* selka* /4",
    "veitsi|veitsen kurkul*|terava* /3",
    "hengit*|niskaan deadlin*|niskaa* /5",
    "hukku*|hukun|hukum*|huku*|tukeh* paper*|sahkopost*|tyo*|toihin|lomak*|hakemuks*|postei*|tieto*|byrokrat*|kiiree*|kortti*|avaim*|salasan*|meilei*|exceli*|ohjei* /6",
    "hengen|henki|henkea elama|elama* kiinni|vaarassa|tyolla|tyon|hengessa /4",
    "elama* > kuolema* /4",
    "budjet*|kassa|talous* BLEED /5",
    "FIRE nettisiv*|some|somes*|verkkosiv*|sivut|into|innos*|rahat|rahaa|hermo*|paivalle|kaamit|paarynat|tyostaan /6",
    "palaa|palaan loma*|toihin|asiaan|kotiin|aiheeseen|siihen|tahan|kysymyk*|vanhem*|rauhassa|huomenna|virka*|toimisto > lomalta /5",
    "romahti|romahta*|rajaht*|kaatui|kaatu*|tippu*|putos*|pudonn* palvelin|sivu*|sivut|jarjestelma*|budjet*|talous|jasenmaar*|kavijamaar*|sahkopost*|some|kulut"
    "|kustannu*|hinna*|hinta*|projekti*|hanke*|netti*|verkkosiv*|kone|rahoitu*|ehdotu*|koko|idea*|karryilta|listalta|linjoilta|kyydis* /5",
    "NOT ole|oo|ollut|ollu|olla UNCONSCIOUS|SUICIDAL|hata*|vaara*|EMERGENCY|WEAPON /5",
    "seura* some*|instagr*|facebook*|linkedin*|twitter* /6",
    "kimppu*|kimppuun > hommi*|tyo*|ongelm*|haaste* /4",
    "kasiksi > haastee*|hommi*|tyo*|ongelm*|asiaan|projekt*|toihin /4",
    "kasiksi|kimppuun haastee*|hommi*|ongelm*|projekt*|toihin|aineisto*|asia* /4",
    "lyo*|loi|lyoda kat*|lukkoon|tyhja*|ennatys*|rahoiksi|lapi|leiman|leimaa|laimin|vetoa /4",
    "hyppa* > junaan|kyytiin|mukaan|seuraava*|aiheesta|asiasta|remmiin /5",
    "deadline*|kiire* > tappa* /4",
    "viilta*|viiltav* > kritiik*|analyy* /3",
    "en|ei > nuku* > yol* /5",
)
"""Turns of speech whose words are set aside before the signs are looked for."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One kind of danger, its lines sorted by what may silence them (see ``crisis.py``)."""

    name: str
    certain: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    hint: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()


SIGNS: tuple[Sign, ...] = (
    Sign(
        "self_harm",
        hint=(
            "SUICIDE",
            "SUICIDAL -NOT",
            "hirttay*|hirttaa",
            "CUT -kritiik*",
            "jaahyvai* -juhl* -lahja* -puhe*",
            "kuolemantoiv*",
            "ranteet|ranteensa|ranteeni auki",
            "suicide|suicidal",
            "sjalvmord|sjalvmordstank*|sjalvmordsfors*",
            "NOT > LIVE /4 -ilman -tyhja*",
            "kuoli*|kuolla|kuolem*|kuole|kuollut I|mina|ME|haluan|itse|olisin -elain* -PET -CURIOUS -laina -kuolinp*",
            "kukaan NOT kaipa*|kaipaamaan|valita|huomaa",
        ),
        certain=(
            "NOT jaksa*|jaks|jaksanu|jaska|kesta elamaa|elama|elaman|elamaani|elamansa /7",
            "NOT tahdo|tahdon|haluta LIVE /5",
            "LIFE NOT elamisen|elamise arvo* /8",
            "anteeksi|anteeks kaikille|kaikesta NOT|jaksa* jaksa*|jaksanut|jaksanu|pystynyt /9",
            "tana|tanaan yona|iltana|se|kaikki > loppuu|paattyy|ohi /6",
            "WANT|INTEND|mieli|voisin ajaa|ajan|ajaisin|kavella|astua|juosta|kavelisin rekka*|rekan|junan|pain|kaiteeseen|kallioo*|auton|kolari* -TASK /10",
            "NOT aio|meinaa|ajattele|aiko > olla > taalla|elossa|hengissa",
            "kuolema*|kuoleman* ulospaas*|ainoa*|ainut|ratkaisu*|helpotu*|vapautu*|mieles*|ajatu*|pyori*|houkut* -THEME /8",
            "suunnit*|ajattelen|ajatellut|mietin|miettinyt|miettiny|haaveilen|toivon|odotan kuolem*|kuolla -THEME",
            "nobody|no > one|would > miss > me",
            "nobody would miss me",
            "want|wish it|everything|pain end|stop|over me|i|just /7",
            "gonna|going|will|want overdose|die|od",
            "vihaan itseani|itteani|itteeni|ittiani|itteni|elamaani /4",
            "WANT DIE",
            "KILL|HANG SELF /6",
            "tulossa|tulee|tulevat|aikoo|aikovat|yrittaa|yritti|meinaa KILL ME /7",
            "SHOOT SELF|kallo*|kuulan|ohimo* /5",
            "haluan|haluun|halua|haluaisin|haluisin|aion|meinaan|ajattelin|voisin NOT elaa /7",
            "NOT WANT LIVE /6",
            "NOT jaksa*|jaska|jaks|kesta|kestä|pysty|viitsi|viiti|jaksan LIVE /7",
            "NOT jaksa*|jaska|jaks MORE olla > taalla|olemassa|hengissa",
            "jaksa|jaks|jaska|jaksanko|jaksaa > MORE LIVE /6",
            "teen|aion|meinaan|suunnittelen|ajattelen|harkitsen|mietin|miettiny|miettinyt|yritin|haluan|haluun|haluaisin|ajatellu|ajatellut|tekisin|harkinnut|harkinnu"
            "|suunnitellut|suunnitellu SUICIDE",
            "mul|mulla|minulla|itsellani|mulle|minulle|minua|mua SUICIDAL|SUICIDE|CUT -ehkais* -hanke* -harjoittelij*ksi",
            "olen|oon SUICIDAL",
            "paatta* paivani|paivansa|paivat|elamani|elamansa /5",
            "lopetta* paivani|paivansa|elamani|elamansa|elaman|elama|itseni|itteni|kaiken|elämäni|itsensa|elamaansa|elamani* /5",
            "WANT|INTEND lopetta* kaiken|kaikki|elama*|itse*|itte* /6",
            "riista* hengen|henke*|itselta* /6",
            "SELF|oman|omaa|itselta* hengen|henkeni|henkensa viedä|vieda|ottaa|otan|riista*|vie /6",
            "oman > kade* > kautta",
            "ranteet|ranteeni|ranteensa|ranteita auki|CUT|viilt* /5",
            "CUT SELF|ranteet|ranteit*|kasia* /6",
            "teen|tekee|tehda|teha|tekis*|tekisi*|teki|tehnyt|tehny|tekem*|tekev* > itselleni|ittelleni|itselleen|ittelleen|itselle|ittelle > jotain|jotakin|pahaa|jotai|mita"
            " -harjoittel* /7",
            "satuta*|satutt*|vahingoit*|vahingoi* SELF|itsea* -jos /6",
            "JUMP junan|metron|ratikan|rekan > alle|eteen|etee /6",
            "sillan|parvekkeen|katon|kaiteella|kaiteel|reunalla sanoo|hyppa* kaite*|reunal*|hyppa* /9",
            "INTEND|WANT|JUMP|uhka* JUMP sillalta|sillalt|katolta|parvekkeelta|ikkunasta|alas|parvekkeelt|siltalta|kerrokses*|kalliolta|kaiteelta /8",
            "JUMP sillalta|katolta|parvekkeelta|ikkunasta|kaiteelta|parvekkeelt|siltalta -PAST /5",
            "NOT WANT|pitais*|kuulu*|pida EXIST|elossa /7",
            "NOT EXIST parempi|paremp*|helpomp*|helpotu*|parem /10",
            "parempi|paremmin|helpomp*|parjaa*|parjai*|onnellis*|helpot* > ilman > minua|mua|minuu -TASK -opiskelij* -harjoittelij* -viikko* -loma* /9",
            "ilman > minua|mua|minuu parempi|paremmin|helpomp*|parjaa*|parjai*|onnellis*|kaikki|kaikkien|maailma -viikko* -opiskelij* -harjoittelij* -kokou* -palaver* -ohjau* /9",
            "jos|ettei|et|kunpa|etta|vaikka mua|minua|minuu NOT olis*|olisi|oliskaan /7",
            "NOT mua|minua|minuu enaa olis*|olisi|olemassa /7",
            "SLEEPAWAY > pois|ikuises*|lopullis*|ikuiseen /4",
            "SLEEPAWAY NOT heraa*|herata|heraisi*|herais|heree|heraakaan|heraiskaan /8",
            "WANT NOT herata|heraa*|herais* /7",
            "en|enka|ettei|etten > heraisi*|herais|heraa > MORE|huomenna|aamulla|koskaan|ikina /5",
            "NOT nae* syyta|jarkea|mielta|tarkoitu* jatkaa|elaa|elama*|olla|heratä|herata /10",
            "NOT syyta|jarkea|mielta|halua elaa|elama*|heräta|herata /8",
            "NOT nae|naa mitaan syyta|jarkea|toivoa|tulevaisuu*|ulospaas*|valoa -TASK -THEME -maksa* -yhdisty* -hanke* -projekt* /8",
            "LIFE NOT arvosta|arvoista|merkity*|tarkoitu*|arvo|arvoa|mielta|iloa|jarkea|mieltä|väliä|valia|arvoinen|mitaan -TASK /8",
            "elama* turha*|turhaa|merkitykset*|arvoton|pilalla|helvet*|tarkoitukset*|sietamat*|ohi -TASK /6",
            "NOT mitaan|mita|ketaan minka|miksi|miks|jonka|mika takia|vuoksi|elaa|varten elaa|elama* /9",
            "mita|minka|miksi|miks|mitä > jarkea|takia|vuoksi|varten|mielta > elaa|elama* /6",
            "miksi|miks edes elan|elaa|elaisin|jatkaisin /5",
            "NOT selvia|selvii|kesta|selvita > hengissa|yosta|yon|aamuun|yota|huomiseen|yöstä /6",
            "miten selvian|selviin|selviän|kestan hengissa|yosta|yon|aamuun|huomiseen /7",
            "viimeinen|viimeiset|viimeisen viesti*|iltani|yoni|paivani|sanani|kirje* HELP|FAREWELL|tama|tamä|tää|taa|mulle|minulta /7",
            "viimeinen|viimeiseks viestini|iltani|yoni|paivani|sanani -jai -lahte* /4",
            "jaahyvai* viesti*|kirje*|kirjei*|lappu*|kirjo* /6",
            "jaahyvaisviest*|jaahyvaiskirj*",
            "sanoi|jatti|sano|jätti|lahetti|kiitti|laittoi|hyvasteli|viesti* hyvastit|hyvasti|FAREWELL > kiinni|vastaa|tavoita /20",
            "kiitti kaikesta > FAREWELL|kiinni|vastaa /14",
            "kohta|pian|huomenna > mua|minua|ma|mina > enaa > ole|oo|olis /7",
            "NOT ole|oo > enaa|kauaa|kauan > taalla|taal|elossa|hengissa > huomenna|kauaa|kauan /7",
            "huomenna en|ma|mina > ole|oo > enaa > taalla|elossa|olemassa",
            "paattan* > lahtea|lahden|paattaa|kuolla|poistua > lopullis*|pois|tasta|taalta|elam*|maailm* /6",
            "kiipes*|kiivennyt|seiso*|istuu|roikku* katolla|kaiteella|kaiteel|sillalla|sillal|kaiteen|parvekkeen|raiteilla|raiteil|junaradalla|junaradal alas|hyppa*|uhka*|PERSON"
            " /10",
            "WANT kadota|haipya|haihtua|katoa*|poistua > kokonaan|lopullis*|maailm*|taalta|pois|ikuises*|elam*|pinnalta /8",
            "toivo*|haluais*|voisin|haluan vain|vaan|vaa > kadota|katoa*|kuolla|haihtua /6",
            "WANT > pois > tasta|taalta|elam* maailma*|elam*",
            "haluan|haluun|haluaisin|haluisin > pois =3",
            "haluan|haluun|haluaisin|haluisin vain|vaan|vaa pois > taalta|elam*|maailm* -lista* /5",
            "saastany*|varastoinu*|kerannyt|keranny|keraan|saastan|hamstra* DRUGS -yhdisty* -keraysp* /7",
            "aion|meinaan|ajattelin|haluan|haluun|teki|mieli otta* > kaikki|koko|ne|purki* DRUGS|kerralla|ne /9",
            "DRUGS otta*|otan|syon|syoda|vedan > kaikki|kaikk*|kerralla aion|meinaan|aikoo|ajattelin|tanaan|nyt|illalla|yolla /12",
            "NOT ole|oo MORE|mitaan > toivoa|toivo -hanke* -hakemu* /7",
            "kaikki|kaikk* > tuntuu|on|tuntu|tuntunu* > turhal*|turhaa|toivot*|merkityks* -TASK -WORKER -jos /6",
            "olen|oon > arvoton|turha|taakka|taakkana|vain|vaan > taakka|arvoton|turha|kaikille|muille|taakkana",
            "BURDEN kaikille|muille|perheel*|laheisil*|kaikil*|lapsil*|muil* -TASK /6",
            "kukaan NOT kaipa*|ikavo*|huomaisi*|huomais|itkis* /8",
            "itken|itkeny*|itkien joka|kaiket|paivat|yot|jatkuvasti|koko|illat kuol*|paiva*|yo*|ilta*|ajan /8",
            "loppuisi|loppuis|loppuu|loppus WANT|kunpa|kumpa tama|taa|kaikki|elama|tuska -talvi -TASK /7",
            "loppuisi|loppuis tuska|karsimys|paha|kaikki /6",
            "kuolisin|kuolisinpa|kuolisimpa",
            "parempi|helpomp* kuol*|olisin kuollut|kuolleena|kuolla /5",
            "INTEND kuolla|kuolema*|kuolemist* -elain* -PAST -THEME /6",
            "NOT WANT MORE olla > olemassa|taalla|hengissa|elossa|taal -mukana -ryhma* /8",
            "koyden|koysi|naru|koytta|silmukka* ostin|ostanu*|hankin|kaula*|valmi*|solmi* -THEME /6",
            "suicidal i|am|im|feel|feeling|friend|client|she|he|colleague|is|son|daughter|brother|sister|student|roommate|are -prevention -topic -challenge",
            "kill > myself|himself|herself|themselves|themself",
            "want|wants|wanna|wish|wishes|wanted > die|dead|dying|disappear|unalive -prevention /6",
            "dont|doesnt|not|cant|didnt|cannot want|wants|wanna|see|go|have|keep|bear > live|alive|exist|living|life|on|existing|wake|anymore -form -application -helsinki -study /7",
            "end|ending|ended|take|took|taking my|her|his|own|their > life|lives /5",
            "end|ending > it > all|tonight|now",
            "take|taking|took > own > life",
            "better > off > without > me|dead /6",
            "without > me better|easier|happier|everyone /8",
            "no|any > reason|point > live|living|life|go|anymore /7",
            "hurt|hurting|cut|cutting|harm|harming > myself|herself|himself|themselves -form -foot /4",
            "commit|committing|attempt|attempted|attempting|considering|contemplating|planning|thinking|thoughts|threatening|tried suicide -prevention -research -thesis /6",
            "jump > off|from|front|bridge bridge|roof|train|balcony|window /6",
            "sleep|asleep > never|not > wake|waking /8",
            "goodbye|farewell note|letter|everyone|forever|last /5",
            "vill > inte > leva|finnas|vara|vakna /6",
            "vill > do|dö -inte",
            "vill bara > do|forsvinna|somna|slippa /5",
            "orkar|orka|klarar > inte > leva|mer|langre|mera|finnas /6",
            "ta|tar|tog|tagit|ta* livet|liv > av > mig|sig /6",
            "ta|tar|tog|avsluta > mitt|sitt > liv",
            "sjalvmord*|sjalvmor* jag|hon|han|min|mina|vill|har|begå|bega|tankar|overvag*|talar|pratar -forebygg* -prevent* -forsk* -tema /7",
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
            "PERSON|REPORT|hanen SUICIDE INTEND -PAST -haastat* -puheeksi -ehkais* -tehneid* -tehneen -yrittanei* -malli* -lahei* /10",
        ),
        possible=(
            "HANG PERSON|SELF|ME|INTEND|yritta*",
            "hirttay* -THEME",
            "polta*|raavin|puren|hakkaan iho*|ihoani|kateni|kasiani|itseani|itteani tupaka*|tahallani|kesta|veri* /9",
            "olisin|oisin|oisimpa kuollut|kuollu|kuolleena|kuollukki /4",
            "katolla|sillalla|kaiteella|parvekkeen|raiteilla itkee|seisoo|istuu|uhkaa|huutaa PERSON|se|nyt /10",
            "kavella|juosta|astua > junan|auton|rekan alle|eteen",
            "SUICIDAL ajatu*|aatok*|miette* -ehkais*",
            "SUICIDAL PERSON",
            "SUICIDE ajatu*|ajatuks*|miete*|miettei*|uhka*|vaara*|suunnitel*",
            "CUT PERSON|ME|SELF|ranteit*|kaden|kasia* /6",
            "INTEND SUICIDE",
            "JUMP HEIGHT PERSON|WANT|INTEND|I /8",
            "PERSON DIE INTEND|WANT /7",
            "puhuu|puhunu*|puhui kuolem*|kuolla PERSON|jatkuvasti|koko|paljon /9",
            "kadonnu*|kateissa|karannu*|karkas* asiakas|asiakkaa*|lapsi|lapse*|muistisair*|vanhus|poika*|tytto*|tytar*|tyttare*|mummo*|ukki*|ystav*|asukas|nuori|teini*|aiti*|isa|isani"
            " -sahkopost* -avain* -harjoittelij* /9",
            "hyvasteli|hyvastit|hyvasteja PERSON|viesti*|REPORT /8",
            "FAREWELL kaikille|maailma|lopullis*|rakkaat|ikuises*|elama -loma* /4",
            "tunnen|tunne* olevani|etta itseni|oloni > turha*|arvoton* /6",
            "NOT oo|ole > mitaan|mittaan > valia|jarkea|merkity* missaan|millaan|kaikki|elama* /8",
            "millaan|missaan NOT valia|merkity*|mielta|jarkea -kunhan /7",
        ),
        vague=(
            "en|enka|ei|ette|etten jaksa|jaks|jaska|kesta|pysty|parjaa|selvia|jaksaisi|jaksais|jaksanut|jaksanu MORE -kavella -kantaa -nousta -sanoa -odot* -lukea -tietomaar* -hoita* -jarjest* -tehtav* /5",
            "en > jaksa|kesta|jaks > mitaan|elama* -odot* /4",
            "luovutan|luovuttaa|luovuttanut elama*|kaikessa|lopullis*|kokonaan /5",
            "olen|oon > ihan|aivan|taysin|niin > loppu|rikki|hajalla|romuna|pohjalla -haku* -odot* /4",
            "olen|oon > niin|tosi|todella|hirvee*|syvasti > masentunut|masentunu|yksinai*|epatoivo*|toivoton|ahdistunut|ahdistunu /5",
            "olen|oon > epatoivoinen|toivoton|epatoivonen|peloissani|shokissa|paniikissa -TASK",
            "paha|pahalta|pahaa|kurja|kauhea|kauhee|hirvea|hirvee olla|olo|tuntuu|olotila -MEDICAL /4",
            "ahdista*|ahistaa|ahist*|ahdistu* mua|minua|niin|hirve*|hirvee*|tosi|ihan|pahasti|kamalasti|koko|jatkuvasti|kauhee*|etten|kaikki /6",
            "ahdistaa|ahistaa =2",
            "panikoin|paniikkikohtau*|paniikki* ME|mul|mulla|minulla|sain|mulle|nyt|saan /6",
            "hajoan|hajoon|romahdan|murrun|sekoan|sekoon|romahtanut|romahtanu|romahtamassa|hajoamassa|hajoo|murtumassa ihan|nyt|kohta|kokonaan|taysin|tahan|pian|olen|oon|tuntuu|apua"
            " /6",
            "itken|itkettaa|itkeny*|itkin joka|koko|paivat|vaan|vain|taas|jatkuvasti|yot|lakkaa|pysty|taalla /6",
            "kukaan NOT valita|valitä|ymmarra|valitta* ME|musta|minusta|mitaan|kuuntele /7",
            "NOT ketaan|ketää|kelle|kenelle|kelleka|kenellekaan > puhu*|soitta*|kerto*|turvautu*|uskalla /8",
            "NOT tieda|tiia|tia|tiedä|tii kelle|kenelle|keneen > puhua|soittaa|kertoa|jutella|turvautua -THEME /8",
            "tarvitsen|tarviin|tarvii|tarvin|haluan|haluaisin keskusteluapu*|kriisiapu*|kriisipuhelin*|juttuseura* -harjoittel* /7",
            "voiko|voisko|voisiko|pystyyko > joku > auttaa|kuunnella|puhua > mua|minua|mun|kanssani|pelastaa -THEME /8",
            "voiko|voisko|voisiko auttaa|auta|pelastaa > mua|minua > NOT|en > parjaa|selvia|jaksa|kesta|voi /9",
            "elama* raskas*|raskaa*|hirvee*|kamala*|kaaos*|raunioina|romahtanu*|romahti|sekaisin /6",
            "menetin|menetetty|menettänyt|menettanyt > kaiken|kaikki|toivon* /5",
            "NOT voi|kesta|kestä|pysty olla|elaa > nain|naen /7",
            "help > me > please|scared|cant|dont -form /5",
            "cant > take|go|do|cope|handle > anymore|on|longer -form -application -bureauc* -deadline /6",
            "hopeless|worthless|desperate|breaking i|im|am|feel",
            "mar|madde|må > daligt|dåligt|hemskt jag|sa|jatte*|valdigt|riktigt",
            "jattedaligt|skitdaligt mar|jag",
            "jag > har > angest|panik|panikangest",
        ),
    ),
    Sign(
        "violence",
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
            "FEAR mies*|miesta|exa*|puolis*|isaa*|isapuol*|vakival*|tappa*|hanta",
            "THREATEN ME|mua|minua",
            "WEAPON PERSON|taalla|kadessa -keittio* -PET",
            "pakeni*|pakenen*|pakoon PERSON|PARTNER|kotoa",
            "murhas|murhaa* ME|mut|minut",
            "lahisuhdevakiv*|perhevakiv*|parisuhdevakiv* ME|kotona|mulla|meilla|olen|elan|apua",
            "vakivalta*|vakivaltai* mies*|puoliso*|kotona|mieheni|miehen|vaimo*|isa*|exa* -TASK",
            "lyo|loi|hakkaa|hakkas*|potki* PARTNER|PARENT|mua|ME",
            "rape|raped|stabbed|shooter|shooting",
        ),
        certain=(
            "ATTACK minua|mua|minuu|minut|mut|meita|muhun|minuun -jos -PAST -TASK -THEME /6",
            "otti|ottaa|tarttui|tarttu|tarttuu kurkusta|hiuksista|tukasta|ranteesta ME|mua|minua|kiinni /7",
            "saa*|sai|saanut|saanu|saavan* selkaan*|selkaansa|turpaan*|turpiin*|nyrkista|nyrkki* NOW|PERSON|isa*|aiti*|kotona -jos /10",
            "FEAR mies|miest*|exa*|ex|entinen|puoliso*|isa|isaa tietaa|loyta*|missa|tulee|tappa*|tekee|lyo|jotain /12",
            "lukittaut*|lukkiutu*|lukitt*|piilou*|piilossa|piiloutu* riehu*|takahuone*|mies*|vessa*|asiakas|huone*|uhka*|ulkona -jos /14",
            "sai*|saanut|saan|saanu|tulee|laittaa|laittanut|lahettelee tappouhka*|uhkaus*|uhkauksia|uhkailu* -jos -PAST",
            "KILL minut|mut|meidat|meijat|minua|lapseni|lapset|sut|hanet|kaikki|jonkun|kaikk|mua THREATEN|sanoi|sano|sanonu*|aikoo|meinaa|aion|uhka*|lupas*|jos|tulee|yritti|yrittaa|kohta|vannoi|huusi"
            "|pelkaan|huutaa /12",
            "tappavansa minut|mut|meidat|meijat|kaikki|lapset|hanet|vaimonsa|kaikk* /6",
            "tapan > sinut|sut|hanet|sen|jonkun|ne|teidat|kaikki|miehen*|vaimoni -jos /4",
            "THREATEN tappa*|tapa|puukolla|puukol|aseella|aseel|vakivallalla|tapolla|kirvee*|veitsel*|raiskata|hakata|polttaa -jos /8",
            "THREATEN minua|mua|minuu|meita|mulle|minulle|minut|lapsia*|perhet*|lapsiani|meit|meille -hylk* -TASK /6",
            "WEAPON THREATEN|osoit*|heilu*|huito*|riehu*|tahta* -budjet* /8",
            "taalla|taal|pihalla|kaytavalla|toimistolla|oven|ovella|aulassa|luentosal*|kampuksella|ulkona|juuri|nyt mies|joku|tyyppi|asiakas|nainen|henkilo*|poika|se|jou* WEAPON /9",
            "PERSON|jolla|jol|hanella|silla|sil WEAPON WIELD -kurssi* -keittio /8",
            "joku|mies|tyyppi|asiakas SHOOT ihmis*|porukka*|taalla|ulkona|pihalla|kohti|meita|nyt /7",
            "ammutaan|ammuskel* taalla|taal|meita|nyt|kadulla|ulkona|joku|pihalla /6",
            "HURTS mua|minua|minuu|mut|minut|meita|meit|mulle|minuun -jos -PAST /6",
            "kavi|kay|kaynyt|kayny|tuli|hyokkas*|hyokka* kasiksi|kimppuun|paalle|kimppuuni|kiinni ME|muhun|minuun|kimppuuni|mun|kasiksi -PAST -jos -TASK /7",
            "RAPE ME|minut|mut|minua|mua|ystav*|kaveri*|asiakas|asiakka*|tytar*|siskoni|tytto* -uhr* -PAST -jos -tukea /8",
            "yritti|yrittaa|pakotti|pakottaa seksi*|raiskata|sankyyn|kuristaa|tappaa ME|mua|minut|mut /8",
            "STALK ME|minua|mua|minuu|exa*|ex*|entinen|mies|naista|asiakasta -THEME /8",
            "vainotaan|stalkataan|vaanitaan|seurataan > ME|minua|mua",
            "ME|minua|mua vainotaan|stalkataan",
            "seuraa|seurannu*|seuras* minua|mua|minuu joka|kotiin|kotiovelle|kadulla|kaikkialle|tyopaikalle|koko|exa*|ex|mies|entinen|joku /8",
            "exa*|ex|entinen|eksa*|exmies mies*|puoliso*|avo*|poikay*|exa*|ex|eksa*|exmies odotta*|odottelee|kyttaa|vaanii|vaijyy|norkoilee|seuraa|piirittaa|pommittaa|uhkail* /9",
            "FEAR PARTNER|miestani|miehesta|vaimoani|poikayst*|henkeni|henkeani|kotiin|kotona|isaa|isaani|aitia|aitiani|isapuol*|puolisoa*|exaani|henkensa|vanhempi* -THEME -TASK /5",
            "FEAR menna|palata|lahtea|olla|kulkea|tulla kotiin|kotii|kotona|himaan|ulos|kotia -TASK -THEME /7",
            "pelkaa*|pelkään henkeni|henkensa|turvallisuu*|itseni > puolesta",
            "NOT uskalla* menna|lahtea|palata|olla|nukkua|kertoa|puhua|poistua kotiin|kotona|himaan|ulos|miehel*|asunnos* -TASK /8",
            "mies|mieheni|puoliso*|vaimo*|poikayst*|isa|exa|vanhem* vakivalta*|arvaamat*|pahoinpitel*|pahoinpidel* ME|mulle|kotona|kohtaan|lapsi*|on|minua -PAST -THEME -jos /7",
            "elan|asun|oon|olen > vakivaltai* > suhte*|suhteessa|parisuht*|liito* -THEME -PAST /6",
            "minua|mua|mut|minut pahoinpidel*|pahoinpitel*|hakat*|lyod*|loi*|lyö* -PAST -jos /5",
            "piilossa|piilos|pakenin|pakoon|paettava|paossa|pakenemaan miest*|mieh*|exa*|vakival*|puoliso*|kotoa|isaa|vaimo*|tappa* -THEME -PAST /9",
            "lukin*|lukkiutu*|lukitsi|lukittu|lukko* minut|mut|itseni|itteni|vessaan|kylpyhuone*|huoneeseen|oven pelkaa*|ovea|hakkaa|ulos|mies*|uhka*|paasta /12",
            "itsensa|ittensa lukin*|lukkiutu* vessa*|huone*|kylpy* WEAPON|puuko*|veits*|teraase*|viilt* /10",
            "joku|mies|tyyppi|exa|exä|ex|se vakisin|murtautu*|murtautuu|tunkeutu* sisaan|sisalle|asunto*|kotiin*|ovea|oven|mun -PAST /9",
            "hakkaa|potkii|rynkyttaa|jyskyttaa > ovea|ovee -jos /5",
            "NOT paasta > minua|mua|minuu|mut > ulos|lahtemaan|kotoa|pois|tapaamaan -jarjestelm* -sivu* -palvelu /6",
            "pahoinpidellaan|hakataan|puukotettiin|ammuttiin|puukotetaan|puukotti|puukotettu|puukottaa|kuristetaan -jos -PAST -THEME",
            "kuristi|kuristaa|kuristaaa|puukotti|puukottaa PERSON|ME|mua -jos -PAST -THEME",
            "tappelu*|tappelevat|tapellaan|tappelee veriss*|verises*|taalla|puuko*|ulkona|nyt|riistay* -jos /7",
            "pommiuhka*|tappouhkau* ME|mulle|minulle|sai*|tuli|tulee|taalla|saan|nyt|meille|juuri|on|toimisto* -jos -ohje*",
            "taalla|taal|toimistolla|reppu* pommi|pommin",
            "riehuu|riehumassa|raivoaa|raivoo|aggressiivi* taalla|toimisto*|pihalla|asiakas|mies|joku nyt|juuri|pelkaan|pelottaa|uhka*|rikko*|heittel*|apua|poliis* -jos -perehdy* /12",
            "HELP|apua mies|joku|tyyppi|asiakas|exa riehuu|uhka*|hakkaa|lyo|seuraa|tulee|puuko* /9",
            "husband|boyfriend|partner|wife|ex|father|dad|mother|man|girlfriend|stepfather|mom|he|she|someone|client|somebody|guy beat|beats|beating|hit|hits|hitting|threaten|threatens|threatened"
            "|threatening|hurt|hurts|attacked|attacking|strangled|choked|stalking|following|raped|abuses|abusing|punched|kicked|slapped me|us|her|him|child|children|kids|colleague"
            " -research -thesis /9",
            "im|i|am|being beaten|stalked|abused|threatened|attacked|followed|raped -research /5",
            "afraid|scared|terrified home|husband|boyfriend|partner|ex|life|father|dad|him|wife -form /6",
            "has|have|with|holding|got|waving|pulled gun|knife|weapon|axe|rifle -workshop /5",
            "going|gonna|wants|threatened|threatens|will|said|tried > kill > me|us|her|him|everyone|you|them -deadline -boss /5",
            "slar|slog|slagit|hotar|hotat|hotade|misshandl*|forfoljer|stalkar|stryper|valdtog|knivhogg* > mig|oss|henne|honom|sin|barn*|sina -forsk* /6",
            "misshandlas|misshandlad|forfoljd|hotad|valdtagen|slagen jag|blir|blev|ar|har|min|hon",
            "radd|vagar > min|ga|gå|for|inte man|hem|make|ex|sambo|pappa|livet /7",
            "har > kniv|pistol|vapen|gevar|yxa /4",
            "kniv|pistol|vapen hotar|viftar|man|nagon|har /6",
            "doda > mig|oss|henne|honom|alla",
        ),
        likely=(
            "HURTS|RAPE PERSON REPORT|epailen|luulen|kuulen|kuuluu|huolis*|mita|NOW -uhr* -TASK /12",
            "PARTNER|PARENT HURTS asiakasta*|ystavaani|kaveria*|siskoa*|aitia*|lapsia*|lasta*|vaimo*|naista|naapuria* /7",
            "THREATEN asiakas|asiakkaa*|mies|joku|tyyppi|exa* tyontekij*|henkilokunt*|porukkaa|ihmisia|vapaaehtoi*|harjoittelij*|ohjaaj*|meidan|muita|kaikkia|kavijoi* NOW|taalla|WEAPON /12",
            "uhkailee|uhkailu* porukk*|ihmisia|asiakka*|henkilokunt*|tyontekij*|ohjaaj* /6",
            "vaimoa|vaimoaan|lapsiaan|puolisoaan|naista HURTS NOW|luulen|kuulen|naapuri* /9",
            "PERSON vakivaltaa|vakivaltasest*|vakivaltaise* kotona|kokee|kokevansa|kohtaa|pakene*|parisuhtee* REPORT|NOW /12",
        ),
        possible=(
            "ATTACK PERSON|ME naamaan|paahan|paahansa|seinaan|maahan|lattiaan|rappusiin|portaissa|vatsaan|kurkku*|hiuksista /9",
            "PERSON HURTS asiakasta|tyontekij*|harjoittelij*|ohjaaj*|kolleg*|toista|lasta|vaimo*|miesta* /8",
            "PERSON STALK|RAPE",
            "THREATEN PERSON WEAPON|tappa*|tulla /8",
            "PERSON vakivalta*|vakivaltaa kotona|mies*|puoliso*|uhkaa|kokee -jos /9",
            "vakival* PERSON kokee|koki|joutunu*|joutui|kohteeksi NOW /9",
        ),
    ),
    Sign(
        "child",
        hint=(
            "vauva|lapsi|lapset|lapsia|lasta itke*|huuta*|kirku* tuntikau*|kukaan|yksin|naapuri*|tunteja|yolla|jatkuvasti",
            "CHILD hakkaa|hakat*|lyodaan|lyo|loi|pahoinpid*|ravist*|kuritt*",
            "insesti*|hyvaksikaytet* ME|lapsi*|lasta|CHILD",
            "jatetty|jatetaan|jattivat|jatti CHILD yksin|heitteille",
            "CHILD yksin kotona|autossa|autoon",
        ),
        certain=(
            "mua|minua koskettelee|kopeloi|lahentelee|koskettel*|ahdistelee|hyvaksikayt*|kayttaa|kouri* -jos /7",
            "mustelm* PERSON|CHILD|lapsella|oppila*|kerholai*|tyto*|poja* loi|lyo*|isa*|aiti*|kotona|hakkaa|kaatu* /14",
            "PARENT|isa|aiti|iskä|isapuol*|vanhem* HURTS mua|minua|meita|sita|siskoa*|veljea*|pikku* -PAST -jos /8",
            "kotona HURTS ME|pikku*|siskoa*|veljea*|lapsi*|lasta|mua /8",
            "kotona|himassa > lyodaan|hakataan|pahoinpidellaan|lyoda",
        ),
        likely=(
            "CHILD HURTS kotona|naapuri*|isa*|aiti*|REPORT|NOW|kuulen|kuuluu|vanhem*|epail*|luulen|seinan|mita -uhr* -TASK /12",
            "PARENT HURTS lasta*|lapsia*|lapsen*|tyttoa*|poikaa*|poika*|tytarta*|sita|niita|hanta /8",
            "CHILD MOLEST PARENT|REPORT|NOW|mies|ohjaaj*|opettaj*|yolla|oisin|setä|seta|eno|naapuri* /12",
            "CHILD yksin kotona|autossa|pihalla|asunnos*|ulkona itke*|kannis*|humala*|vanhem*|yot*|ilman|vuotias|nalka* -jos -loma* /12",
            "vauva*|lasta|lapsi*|lapsen* ravist*|ravisteli|hakat*|lyod*|satutt*|jatetty|hylatty|jatti /7",
            "child|kid|kids|children|girl|boy|baby|daughter|son|student hit|beaten|abused|hits|beats|molested|neglected|hurts|beating home|at|by|father|mother|parents|is|told /9",
            "barn|barnet|barnen|flicka*|pojke*|dotter|son slar|slagen|misshandlas|slas|blir|slog hemma|pappa|mamma|slar|slagen|slas /8",
            "CHILD|vanhem* laiminlyo*|heitteil* NOW|kotona|epail*|huoli* -THEME /9",
            "FEAR CHILD vanhem*|isaa*|aitia*|kotiin /8",
        ),
        possible=(
            "CHILD HURTS PARENT|kotona|naapuri*|vanhem* /9",
            "CHILD hyvaksikayt*|pahoinpidel*|pahoinpidell*|laiminlyodaan kotona|epail*|REPORT|NOW /8",
        ),
    ),
    Sign(
        "poisoning",
        hint=(
            "OVERDOSE",
            "myrkyty* PERSON|sai|ME -ruoka* -PET",
            "TOOK DRUGS TOOMUCH|PERSON -PET -sarky*kkeen -unohd* -CURIOUS",
            "TOOK POISON -PET",
            "nielais*|nieli|niellyt|nielly paristo*|pariston|magneet*|kolik*|hakaneul*|neula*|ruuvi* -PET",
            "neula|piikki|ruisku kasivar*|kadessa|vessas* PERSON|NOT|reagoi",
            "poisoned|poisoning|overdose",
        ),
        certain=(
            "TOOK AMOUNT DRUGS -PET -jos /7",
            "TOOK sien*|myrkkysien*|karpassien* vahing*|myrky* -PET",
            "OVERDOSE otin|otti|ottanut|ottanu|ottaa|vetanyt|vetany|veti|sai|saanut|saanu|NOW|asiakas*|kaveri*|asukas -ehkais* -jos -PET",
            "TOOK TOOMUCH DRUGS -PET -PAST -jos -voi -saa -paljonko -unohd* /8",
            "TOOK OVERDOSE -PET -ehkais*",
            "otin|ottanut|ottanu|otti|soin|soi TOOMUCH pillerei*|laakke*|nappej*|tablet* -PET -jos /8",
            "took|taken|swallowed|ate|drank too|whole|all|bottle|bleach|poison|handful|many|lot pills|medicine|medication|bleach|poison|tablets|overdose|sleeping|detergent|drugs /7",
            "overdose|overdosed|overdosing has|he|she|friend|client|took|my|i|think|someone",
            "poisoned i|he|she|child|been|friend|have",
            "overdos*|tabletter|piller|sovtabletter|medicin tagit|tog|svalt|atit manga|alla|overdos*|for|burk*|hela|mycket|en|har|svarar /10",
            "druckit|svalt|atit|drack > giftig*|diskmed*|tvattmed*|klorin|gift|batteri* /6",
        ),
        likely=(
            "TOOK POISON PERSON|I|mun|ma|juuri|asken|vahingossa|mita|apua|HELP|soin|join|nielin -PET /9",
            "CHILD POISON soi|joi|nieli|niellyt|juonut|syonyt|syony|juonu|pani|laittoi|suuhun|suus* -PET /8",
            "hakaa|hakamyrkyty*|hakakaas* PERSON|taalla|hengit*|haistaa|sai|epail* /7",
            "myrkytys|myrkytyks*|myrkytystila* PERSON|sai|NOW|oireit*|mulla|minulla|epailen -ruoka* -PET /8",
            "PERSON TOOK liikaa|ison|koko|kasan aineita|jotain|viinaa|huume*|kamaa|alkoholi* NOT|sekava*|heraa|herää|tajut*|oksenta*|hengit* /16",
            "PERSON TOOK DRUGS TOOMUCH|viinaa|alkoholi* -PET -PAST /9",
            "PERSON NOT heraa|vastaa|reagoi huume*|aineis*|kannis*|humalas*|laak*|piiki*|ruisku*|pistany* -PET -sahkopost* /14",
        ),
        possible=("OVERDOSE =2", "PERSON OVERDOSE", "TOOK POISON -PET"),
    ),
    Sign(
        "emergency",
        hint=(
            "tajuton|tajuttom*|tajutto*",
            "tuupertu*|lyyhisty* -PET",
            "elottom*",
            "hengit* NOT -deadlin* -PET",
            "tukehtu* -PET",
            "kouristel*|kouristaa -PET",
            "sydankohtau*|sydaninfark*|aivohalvau*|sydari|aivoinfark* -PAST -CURIOUS",
            "tulipalo|tulipaloa|tulipalon -PAST -CURIOUS -viime",
            "liekeis*",
            "jai|jaanyt|jaany auton|junan|bussin|ratikan|rekan alle",
            "putosi|pudonnut|vajosi jaihin|jarveen|avantoon|veteen|katolta|parvekkeelta|ikkunasta -PET",
            "hatanumero*|hatakesk* soit*|nyt|apua",
            "ambulanss* -kustannu* -CURIOUS",
            "verta vuotaa|valuu|lammik* -vahan -nena* -PET",
            "savua -PAST",
            "onnettomuu* nyt|taalla|apua|juuri|asken|loukkaan*|tapahtui -PAST",
            "hukkuu|hukkumassa|hukkunut lapsi|joku|uimari|mies|vete*|jarv*|mere*",
            "PERSON kuolee|kuolemassa|kuolema*llaan|kuoli|kuollut NOW|taalla|lattia*|HELP -PAST -PET -kevaa* -vuonna",
            "unconscious|unresponsive|bleeding",
            "medvetslos*",
        ),
        certain=(
            "NOT hengita|hengitä|hengittä|henkii|henkaa|hengittaa|hengittany* -jos -PET",
            "UNCONSCIOUS PERSON|makaa|loyty*|maassa|lattialla|taalla|NOW|on NOW|makaa|maassa|lattialla|loyty*|taalla|hengit*|apua|meni|vessas*|mita|herata|NOT|menetti -PET /12",
            "HELP UNCONSCIOUS|SEIZURE|FLOOR|tajut*|hengit*|tukeht*|verta|tulipalo|palaa -TASK -PET /9",
            "makaa FLOOR NOT|liiku|hengit*|tajut*|verta|verissa*|vastaa|reagoi -PET /12",
            "makaa|loytyi|makas > FLOOR PERSON|joku -PET -PAST -TASK /7",
            "FALL PERSON NOT > heraa|vastaa|reagoi|liiku|nouse|hengita|paase|hereilla|pysty|tunne -TASK -sahkopost* -PET /14",
            "FALL lattialle|maahan NOT|NOW|PERSON /8",
            "NOT reagoi|reagoi* mihinkaan|puheeseen|puhutteluun|mitenkaan|PERSON|enaa -TASK -PET -palvelin /7",
            "NOT vastaa > puhutteluun|puheeseen|huutoihin /4",
            "NOT heraa|herata|heree|herannyt|hereilla|heranny > PERSON|vaikka|enaa|saa|mihinkaan|millaan -aamuis* -PET -TASK /6",
            "PERSON NOT heraa|heree|saa > hereille|heraa|heree|herata|hereil* -PET -TASK -aamuis* /9",
            "vuotaa > MUCH > verta|veri /7",
            "verta|veri vuotaa|tulee|suihkuaa|valuu MUCH -budjet* -vahan -PET /8",
            "verta > vuotaa MUCH|NOT|lakkaa|tyrehdy|PERSON|paas* -vahan -PET /8",
            "verenvuot* NOT|runsas|kova|lakkaa|tyrehdy|hirvea|PERSON|saa -PET -THEME /7",
            "taalla|taal|talo*|toimisto*|keittio*|asunto|rakennu*|asuintalo*|kerhotalo*|naapur*|kellari*|sauna|auto|huone*|kerros*|kaytav*|roskis* palaa|liekeiss*|tulessa|tulipalo|savua|syttyi"
            "|rajahti|savuaa|karyaa|tuli|kytee -TASK -jos -PAST -loma* -THEME /5",
            "tulipalo HELP|nyt|taalla|taal|syttyi|meilla|toimistol*|kerros*|naapur*|mita|keittio* -THEME -PAST -jos /7",
            "savua FIRE|taynna|tulee|halytin|huone*|kaytav*|sisalla|paljon|keittio* -TASK -jos -PAST /7",
            "HELP FIRE|tuli -TASK -jos -THEME /4",
            "soittakaa|soita|kutsukaa|lahettakaa|tilatkaa|tarvitaan|tarvitsen|tarvii|tarviin ambulanss*|poliis*|palokunt*|112|lanssi|ambulans|hatakesk*|apua|ensihoi* EMERGENCY|nopee*|akkia|heti|nyt|tanne"
            " -jos -TASK /6",
            "soittakaa|kutsukaa|lahettakaa|tilatkaa > ambulanss*|poliis*|palokunt*|112|lanssi /4",
            "ambulanss*|lanssi tanne|apua|nopeesti|heti|akkia|nyt|tarvitaan|pian|tarvii /6",
            "hatatilan* apua|nyt|meilla|taalla|on|soittakaa|auttakaa|heti -jos -ohje* -THEME /5",
            "hatatilanne =2",
            "apua|HELP apua|HELP =4",
            "auttakaa =1",
            "HELP nopeesti|nopeasti|akkia|heti|kiireesti|valittomasti|pian =3",
            "hengenvaara|hengenvaarassa|hengenvaaral* -hengenvaarallisen NOW|PERSON|on -jos -THEME",
            "tukehtu* PERSON|lapsi|vauva|ruokaan|apua|nyt|juuri -jos -PET -THEME /7",
            "unconscious|unresponsive|collapsed|fainted is|someone|he|she|client|on|friend|colleague|help|here|has -first",
            "not|isnt|stopped|cant|cannot|barely > breathing|breathe|respond|responding|wake|waking -deadline /4",
            "heart|having|had|has heart > attack|stroke|seizure",
            "having|has|had stroke|seizure",
            "bleeding badly|heavily|lot|wont|stop|help|is|he|she|head",
            "fire|smoke there|here|building|office|help|house|on|kitchen on|is|building|in|here|help|the|office /6",
            "building|house|office|kitchen > is > burning|fire|on /5",
            "help emergency|ambulance|urgent|dying|please > now|someone|ambulance|emergency|please|dying|fast|me -form /6",
            "call|need > ambulance|911|112|police /5",
            "hit|ran > car|bus|train /6",
            "andas > inte",
            "medvetslos* hon|han|nagon|min|ar|har|ligger",
            "svimma*|kollapsa*|ihjal hon|han|nagon|min|har|kollega*",
            "hjartattack|hjartinfarkt|stroke|krampanfall|hjartstillestand har|fick|far|han|hon|nagon|min|en",
            "brinner|brand|eldsvada har|här|hus*|kontor*|koket|det|byggnad* /4",
            "bloder mycket|kraftigt|hon|han|jag|slutar|nagon|det",
            "hjalp ambulans|akut|snabbt|nodlage|snalla|genast -tema -ansok* /5",
            "hjalp > hjalp",
            "ring > ambulans*|112|polis*",
        ),
        likely=(
            "tajuton|tajuttom*|tajutto* PERSON|on|makaa -PET -ensiapuk*",
            "tajuntansa|tajunnan|tajunta|taju menetti|menettany*|menett*|kankaalla|laski|heikken*|hamart* -PET /5",
            "pyortyi|pyorty|pyortyny*|pyorty* PERSON|ma|juuri|NOW|taalla|mina -PET /8",
            "SEIZURE -saanei* -liit* PERSON|sai|saa|NOW|saanut|saanu|mulla|minulla|epailen|taalla|meilla|nyt -PET /9",
            "rintaa|rintaan|rinnassa|rinta|rintakip* purista*|sattuu|kova|pistaa|kipu|vihlo*|kipua ahdista*|NOW|PERSON|mua|mulla|kasi|kateen|kova|sateil*|kipu|mul|hiki*|niin|hirvee* /10",
            "puhe|puhuu puuro*|sammal*|sekava* PERSON|suupieli|toinen|yhtakkia|nyt|han|se -PET /10",
            "suupieli|suupiel* roikku*|roikkuu|vinossa|vino",
            "FALL PERSON verta|veri|paa|paansa|kallo|jalka|lonkka|vuotaa|paasta|ylos|portaissa|portaita|pää* NOW|verta|vuotaa|NOT|hirvee*|kova* -TASK /14",
            "FALL katolta|parvekkeelta|ikkunasta|jaihin|tikkailta|veteen|kerrokses*|avantoon|jokeen|jarveen|telineilta|raiteille|rotkoon|laiturilta -jos /7",
            "putosi|putos|vajosi|pudonnut|pudonnu|tippui jaihin|avantoon|veteen|jarveen|jokeen|mereen|jaista -jos",
            "auton|junan|ratikan|bussin|rekan|metron|traktorin > alle|yliajama* -TASK /3",
            "kolari*|kolaroi*|onnettomuu*|auto-onnett*|liikenneonnett* ihmis*|loukkaan*|NOW|apua|joutui|tapahtu*|pahasti|tajut*|PERSON|sattu* -jos -THEME -TASK /9",
            "rajahdys|rajahti PERSON|loukkaan*|kaasu*|taalla|keittio*|NOW -TASK /8",
            "sahkoisku* PERSON|sai|saanut -jos /8",
            "hukkuu|hukkumassa|hukkunut|hukkui|hukku|hukkuma* lapsi|lapse*|uimari*|joku|mies|PERSON|jarv*|vete*|mere*|allas*|laituri* jarv*|vete*|mere*|allas*|NOW|rannas*|apua|laituri*|uima*|altaas*|joku"
            " -TASK /9",
            "puristuk*|loukku*|jumissa|loukussa PERSON jalka|koneen|alla|auton|palav*|hissi* -TASK -jos /9",
            "kouristelee|kouristaa|kouristel* -PET -TASK",
            "NOT saa|saada > henkea|happea|hengitettya > PERSON|ME|apua|NOW|mulla|kuristaa|ma /9",
            "saa > henkea|happea en|ei|etten|ettei|se -PET /6",
            "hengitys|hengityksen|hengittaminen pysahty*|katko*|vaikeutu*|korisee|heikko*|rohisee|vaikea*|vinku* PERSON|NOW|lapsi* -PET /8",
            "sininen|siniset|sinerta* huulet|kasvot|lapsi|vauva -PET",
            "elvyt* PERSON|NOW|apua|ambulanss* -talou* -toimin* -THEME -TASK /6",
            "allergi*|ampiai*|pahkina* turposi|turpo*|kurkku*|hengit*|hengen* NOW|PERSON|kielt*|turvo* -PET /10",
            "PERSON palo|palovamma* pahat|pahasti|kuuma*|kasvo* NOW|sai /9",
            "luovesi*|lapsivesi*|synnyt* meni|tulee|alkoi|nyt > nyt|toimisto*|taalla|apua -THEME /8",
            "irti|sormi|kasi|jalka|kaden|sormen irti|poikki|sahaan|katkes* veri|verta|vuota*|apua|sirkkel*|saha*|PERSON verta|vuotaa|NOW|apua /10",
        ),
        possible=(
            "PERSON tuupertu*|lyyhisty*|pyorty*|lysahti -PET",
            "FIRE PLACE -TASK -jos -loma*",
            "PLACE|kerhohuone*|*huone|*talo|*talosta|*halli tulessa|liekeissa|savua|palaa -TASK -jos -loma*",
            "PERSON NOT heraa|heree|herannyt|hereilla -PET -aamuis* /5",
            "sydan pysahty*|pysahty|lakkasi|hakkaa PERSON|mulla|mummo* -PET /6",
            "PERSON|poika|tytto isku*|iskun|lyonyt|loi|kolahti|kolaus* paahan|paansa|paa oksent*|sekava*|tajut*|pyort* /16",
            "kolari*|kolaroi* jumissa|apua|loukkaan*|puristuk*|kuski|auto|ihmis*|PERSON NOW|jumissa|me|ajoimme|sattui|nyt|on -TASK -jos",
            "vuodan|vuotaa > verta|vereen|veri* -vahan -budjet* -PET -nena* /5",
            "verta NOT loppuma*|lakkaa*|tyrehdy* -nena* /9",
            "PERSON tajuton|tajuttom*|sairauskohtau*|elottom*",
            "elottom*|elottoman* PERSON|loyty*|loysin|makaa /8",
            "PERSON kuolemassa|kuolee|kuole* NOW|apua|HELP|kasiin -TASK -PAST -jos -PET /6",
            "ei > oo|ole|ollut > missaan|kotona PERSON|katosi|kadon* muistisair*|lapsi|tytto*|poika* /9",
            "muistisair* kadon*|karan*|katosi|harhail*|kateis* -THEME /10",
        ),
    ),
)

@dataclass(frozen=True, slots=True)
class Trace:
    """Words that speak for danger a little (*weight* above zero) or against it; counted once per passage."""

    sign: str
    weight: float
    words: str


ENOUGH = 3.0
"""Weight of traces at which a passage counts as distress (fixed by the fresh batches, see tests)."""

TRACES: tuple[Trace, ...] = (
    # death and wanting away
    Trace("self_harm", 2.0, "kuolla|kuolisin|kuolisi|kuolis|kuolen|kuolema|kuolemaa|kuolemaani|kuolemasta|kuolemassa|kuolemaan|kuolemista|kuollut|kuollu|kuolleena|kualla"),
    Trace("self_harm", 2.5, "itsemurh*|itsetuho*|hirtta*|itsari*|viiltel*|viilsi*|ranteet|ranteeni|ranteita|partatera*|jaahyvai*|suicid*|sjalvmord|sjalvmordst*"),
    Trace("self_harm", 2.0, "leikkas*|leikkel*|leikkaan|satutan|satutin|vahingoita*|poltan > SELF|ihoani|kasia*|kateni|kasivar*"),
    Trace("self_harm", 1.5, "maailmasta|elamasta|taalta|taalt|olemasta|pois|lahte*|lahto* lahte*|lahto*|lahden|pois|maailmasta|elamasta /6"),
    Trace("self_harm", 1.5, "pois|paasis|paasisin|paasta > taalta|taalt|elamas*|maailmas*"),
    Trace("self_harm", 2.0, "vasyny*|vasynyt|kyllast*|kyllast|kyllas|kyllastynyt|uupunut > elamaan|elamaani|kaikkeen|olemaan|olemassaoloon|itseeni|itteeni"),
    Trace("self_harm", 2.0, "vika|viimeinen|viimeista|viimeisen > paiva|kerta|kertaa|kertansa|ilta|yo|viesti|paivani|joulu*"),
    Trace("self_harm", 2.0, "NOT > nae|naa|elä|elä > joulua|aamua|huomista|kesaa|kevatta|syntymapaiv*"),
    Trace("self_harm", 2.5, "parempi|helpomp*|paremmin|helpot*|onnellis* jos|ilman|kun han|hanta|ma|mina|mua|minua|se poissa|kuollut|olis*|olisi*|kuolis* /14"),
    Trace("self_harm", 2.0, "tapa|tavalla|keino|keinoja|tapoja > kuolla|tappaa|lahtea|paattaa"),
    Trace("self_harm", 1.5, "testament*|hautajais*|unilaak*|koyden|koysi|junan|raiteill*|sillal*|katolla|partatera*|metron"),
    Trace("self_harm", 1.5, "toivoton|toivotonta|epatoivo*|turhaa|turhalta|merkitykset*|arvoton|taakka|taakkana|yksinai*|ahdist*|ahist*|masentun*|masennus|romahta*|paniik*|itken|itkee|itkien|itkettaa|hatki*"),
    Trace("self_harm", 1.5, "NOT MORE jaksa*|jaks|halua|haluu|kesta|pysty|selvia|parjaa|jaksanut|huvita|kiinnosta"),
    Trace("self_harm", 1.0, "kukaan|ketaan|kenellekaan|kellekaan|yksin|kelle"),
    Trace("self_harm", 1.0, "elama|elaman|elamaa|elamani|elaa|elamaan|elamalla|elamassa|elamasta"),
    Trace("self_harm", 1.0, "haluan|haluun|haluisin|haluaisin|toivon|toivoisin|kunpa|mietin|ajattelen > kadota|pois|loppu*|nukkua|nukahtaa|lopettaa|kuolla|lahtea|unohtua|haipya"),
    Trace("self_harm", 3.0, "feel|feeling|wish > dying|dead|die|died|disappearing"),
    Trace("self_harm", 3.0, "no|not|dont|any > reason|point > live|here|living|exist|alive"),
    Trace("self_harm", 2.0, "jag > skurit|skar|skada|doda|dö|orkar|forsvinna"),
    # violence
    Trace("violence", 2.0, "lyo|loi|lyodaan|lyoda|lyonyt|lyony|lyovat|hakkaa|hakkas*|hakkasi*|hakannu*|hakataan|hakattu*|hakattiin|potki*|potkai*|potkas*|pahoinp*|piekse*|mukiloi*|retuutt*|raahas*|raahaa*|paisko*|paiskas*|tukist*|loukkas* -kat* -tyhja* -TASK"),
    Trace("violence", 2.0, "kurist*|kaulast*|kurkusta|kurkkuun|kurkul*|hiuksista|tukasta|nyrki*|naamaan|turpaan|turpiin|selkaansa|puukot*|raiska*|raiskat*|seksiin|sankyyns*|sankyyni"),
    Trace("violence", 1.5, "uhkaa|uhkas*|uhkail*|uhannu*|uhataan|uhattu*|vainoa*|vainoo|stalk*|kyttaa|vaanii|vaijyy|kirist*|ahdistelee|ahdistel*|lahentel*|kopeloi*|koskettel*|kahmi|kouri*|pakottaa|pakotti*"),
    Trace("violence", 2.0, "puukko|puukolla|puukon|puukkoa|puukko*|veitsi|veitsen|veitsell*|veista|ase|aseen|aseella|asetta|pistool*|haulik*|kivaar*|kirve*|teraas*|terase*|machete*|pommi|pommin|pommia|rajahd*|astalo* -TASK"),
    Trace("violence", 1.5, "rikkoo|rikko|heittel*|riehu*|raivo*|aggressiiv*|huuta*|karju*|kirku*|tappel*|tapel* > paikkoja|tavaroita|apua|ovea|oven|sekaisin|mies|asiakas|nainen|taalla|pihalla"),
    Trace("violence", 1.5, "riehu*|raivoaa|raivoo|tappelu*|tappelee|tappelevat|tapellaan|karjuu|kirkuu|rikkoo paikk*|taalla|pihalla|ikkun*|tavaro*|PERSON"),
    Trace("violence", 1.5, "pelkaan|pelottaa|pelkaa|peloissa*|uskalla|pelko|pelos|turvassa|turvaan|pakoon|paossa|pakenin|pakeni|piilossa|piilos|piilout*|vakivalta*"),
    Trace("violence", 1.0, "kannissa|kannis|humalas*|juovuks*|paihtyn*|sekaisin|sekava*|kamoissa|aineissa"),
    Trace("violence", 1.0, "mieheni|miehensa|puoliso*|avopuoliso*|exa|exan|ex|entinen|isapuol*|poikaysta*|avokki|avomies|miesysta*|avovaim*"),
    # body
    Trace("emergency", 2.0, "verta|veri|veressa|verenvuot*|veriss* vuot*|vuos*|tulee|oksen*|valu*|lammik*|pissaa|yski*|suihku*|lakkaa|kaikkial*|paljon|PERSON -nena*|ME"),
    Trace("emergency", 2.5, "tajuton|tajuttom*|tajunt*|tajuns*|tajunn*|tajuni|elottom*|tuupertu*|lyyhist*|kouristel*|kouristaa|hengita|henkii|elvyt*|sinertav*|tukehtu* -TASK"),
    Trace("emergency", 2.0, "NOT liiku|puhu|heraa|heree|reagoi|nouse|herannyt|virkoa|tokene|hengita|pysty|tullu|saa|tullut > puhu*|liiku*|pinta*|heraa*|hereil*|ylos|kavel*|hengit*|henkea|reagoi*"),
    Trace("emergency", 1.5, "liiku|liikahda|heraa|reagoi|virkoa|hereille|tokene"),
    Trace("emergency", 2.0, "velto*|halvaantu*|puutu*|puurou*|roikku*|suupieli|vinossa|sammalt*|tunnoton*|pyorry*|pyortym*|pyorty*|shokki*|shokis*|kohtauk*|rintaa|rintaan|rinnas*|sydan|sydame*|sydanko*|infarkt*|halvau* -TASK"),
    Trace("emergency", 2.0, "syttyi|sytty|tuleen|tulessa|liekeis*|liekit|savu|savua|savuu*|tulipalo*|palohaly*|rajahti|rajahta*|romahti|sortui|kaasu|kaasua|hakaa|karyaa|palavas* -sivut -some -sahkop* -TASK"),
    Trace("emergency", 1.0, "katto|talo|talossa|taalla|rakennus|pannu|keittio*|kellari*|kaytav*|parvek*|liesi|hella|asunto|asunnos*|auto|sisalla"),
    Trace("emergency", 2.0, "jai|jaanyt|jaany|jaivat|jaanut > alle|loukkuun|puristuk*|jumiin"),
    Trace("emergency", 2.0, "ajoi|ajo|tormas*|ajanut > paalle|pain|yli|kolari* -TASK"),
    Trace("emergency", 2.0, "putosi|putos|pudonnut|pudonnu|vajosi|tipahti|tippu|tippui|kaatui|kaatu|kaatunut|horjahti|hyppas|hyppasi|hukku*|upposi -TASK -kortti -avain* -polvi -nilkka -kampaa"),
    Trace("emergency", 1.5, "alas|paansa|paahan|paa|kallo|jaihin|veteen|laituri*|pinta*|jarve*|mere*|jokeen|rappusis*|portais*|katolta|parvekkeel*|ikkunas*|tikkai*|lattialla|maassa|lattialle|maahan|ylos"),
    Trace("emergency", 2.5, "kolari*|onnettomuu*|auto-onnett*|yliajo*|ambulanss*|hatakesk*|palokunt*|hengenvaar*|hatatila* -kustann*"),
    Trace("emergency", 1.5, "ampiai*|allergi*|turpo*|turvok*|pistos|pistok* > shokki*|kurkku|hengit*|turpo*|shokkiin|kasvot"),
    # poison
    Trace("poisoning", 1.5, "laakk*|laakke*|pillere*|tablett*|unilaak*|sydanlaak*|insuliin*|panadol*|buran*|huume*|pirtu*|viinaa|kamaa|aineita|bentso*"),
    Trace("poisoning", 1.5, "otin|ottanut|ottanu|ottaneensa|soi|soin|syonyt|syony|syoda|joi|join|juonut|juotiin|nieli*|niel*|vetanyt|vetany|veti|nielai*|hengitin|hengitti > liikaa|kaikki|koko|laakk*|sydanlaak*|pillere*|tablett*|kaasua|ison|kasan|purki*|tuplasti|insuliin*|vahingossa|unilaak*|kaikki"),
    Trace("poisoning", 2.0, "yliannos*|myrky*|myrkk*|pesuaine*|liuotin*|nappiparist*|kielo*|myrkkysien* -ruoka*"),
    Trace("poisoning", 1.5, "liikaa|tuplasti|kaikki|koko|kaikkia|kerralla|vahingossa OVERDOSE|DRUGS"),
    # children
    Trace("child", 1.5, "lapsi|lasta|lapsen|lapset|lapsia|vauva*|tytto|tyton|poika|pojan|taaper*|muksu* > yksin|ilman|itkee|itke*|ulkona|oisin|sankyyn*|jatetty|jatettiin|nalk*|mustelm*|kotona|heitteil*|eika"),
    Trace("child", 1.5, "lapsi|lasta|vauva*|tytto|poika|pojan|7v|vuotias|jatettiin|jatetty > yksin"),
    Trace("child", 1.5, "mustelm*|oisin|yolla|sankyyn*|heitteil*|koskettel*|nalissaan|laiminlyo* CHILD|tytto|poika|lapsi /12"),
    # wider nets: one of these and a person, or two of these
    Trace("self_harm", 2.0, "elossa|elamanhalu*|elamanilo*|roikku*|roikun|koyde*|haudas*|hautaan|taivaass*|taivaaseen|ikuisuut*|ikiuni*|kuolis*|kuolisi*|kuolet|kuolevan*|umpikuja*|ulospaas*|peruuttam*"
    "|synkk*|toivottom*|epatoivo*|itseinho*|itsetuh*|paattaa|paattaisi* -TASK -sopimu*"),
    Trace("self_harm", 2.0, "ohi|loppua|loppuisi|loppuis|loppuvan|paattyisi|paattyis|lakkaisi > kaikki|elama*|tuska|taa|tama|jo|saisi"),
    Trace("self_harm", 2.0, "kaikki|elama*|tuska|tama|taa > loppua|loppuisi|loppuis|loppuvan|paattyisi|paattyis|lakkaisi|ohi"),
    Trace("self_harm", 2.0, "kaikille|muille|kaikil|perheelle|lapsille > helpotu*|parempi|helpomp*"),
    Trace("self_harm", 2.0, "elamanhal*|elamanilo* kadon*|NOT|loppu*|mennyt|havin*"),
    Trace("self_harm", 2.0, "NOT > elossa|hengissa|taalla > kun|enaa|jou*|huomenna|kesal*|syksy*|kevaal*"),
    Trace("self_harm", 1.0, "helpotu*|vapautu*|haipyis*|haipy*|luovuttaa|luovutan|lopullis*|ikuises*|ikina|koskaan|valmiiksi|paattanyt|paattany|hyvasti|hyvastit|anteeks*"),
    Trace("self_harm", 2.0, "NOT voimia|voimii|toivoa|tulevaisuu*|valoa|syyta|merkityst*|arvoa|iloa|ansait*|tarvit*|tarvii|luota|halua > enaa|elaa|mitaan|itseeni|mua|minua|elama*|olla"),
    Trace("self_harm", 2.0, "aikoo|aion|meinaa|meinas*|aikovan*|uhkaa > hypata|hyppaa|hyppaav* -mukaan -kyytiin"),
    Trace("self_harm", 2.0, "tapa|viilla|hypp*|hyppaa > ittes|itses|itsesi|ittesi"),
    Trace("self_harm", 2.0, "teen|tekee|tekev*|tehda|teha > jotain|jotai > tyhma*|peruuttam*|pahaa|lopullis*|itse*|itte*|hullua"),
    Trace("self_harm", 2.0, "pelkaan|pelottaa|pelkaa > omia|itseani|itteani|itteeni|ajatuk*|ajatuksia*|teen|tekee|pahinta|hanta|etta|henke*"),
    Trace("self_harm", 2.0, "heraan|heratessa|herasin|heraaminen|aamulla|aamu > pety*|pettyny*|itken|kuol*|miksi|turha*"),
    Trace("self_harm", 2.0, "pety*|pettyny*|harmitta* > heraan|heratessa|herasin|elossa"),
    Trace("self_harm", 2.0, "viimeis* > kirje*|viesti*|sanat|sanani|terveis*|iltani|yoni|toive* -TASK"),
    Trace("self_harm", 1.5, "vihaan|inhoan|halveksin > itse*|itte*|elama*|itteni|elamaani"),
    Trace("self_harm", 2.0, "ala|en|kunpa|olisi > olisi|olis|ois|olisin > syntyny*|olemassa|elossa"),
    Trace("self_harm", 1.5, "nakö|enaa|mitaan > mieles*|mielta|jarkea|valia|tarkoitus*|iloa|merkit* -TASK -lomak*"),
    Trace("violence", 3.0, "aseistau*|hyvaksikaytet*|joukkotap*|panttivan* -THEME -nuoria"),
    Trace("violence", 2.0, "tunkeut*|murtau*|siepat*|siepp*|kidnap*|panttivan*|teurast*|tapetaan|tappavan*|tappouhk*|murhata|surmata|puri*|purtiin|purrut|lyotiin|lyoty|tonai*|tonas*|tonii|sylki|sylke*|piiskaa*|piiska*"
    "|remmi*|ruosk*|repi|repii|tarttui|tarttu|kurmoo*|nyrkki*|nyrkkeja|pahoinpi*|puukotu*|ampui|ampuu|ampumi*|ampumav*|polttaa|poltti|tuikkas* -hyttys* -TASK -eraa"),
    Trace("violence", 1.5, "heitti|heitteli|viskas*|nakkas*|heitt* > tuoli*|lasi*|lasilla|pullo*|paalle|kivi*|kivill*|seina*|mua|minua|tavaro*|poyda*"),
    Trace("violence", 1.5, "karju*|kirku*|raivo*|mellast*|riehu*|uhmak*|kayttay*|sekoil*|raivois* mies|asiakas|PERSON|paall*|huuta*|nyt"),
    Trace("violence", 2.0, "NOT > suostu|paasta|lahde|lopeta > lahte*|lahe*|poistu*|ulos|pois|pyynno* -TASK"),
    Trace("violence", 2.0, "silma > mustana|musta|mustelmil*"),
    Trace("violence", 2.0, "tiedan|tietaa > missa > asu*|liiku*|oon|olen|olet"),
    Trace("violence", 1.5, "etsii|jahtaa|kyttaa|seuraa|odottaa|soittel*|pommit* > hanta|minua|mua|kotim*|minut|mut|kotiin|oven|viestei*|oilla|jatkuvasti|kotiov*"),
    Trace("violence", 2.0, "mies|mieheni|vaimo*|ukko|aija|isa|exa|ex|puoliso*|poikaysta* hakkaa|lyo|loi|hakkas*|potki*|uhkail*|uhkaa|kuristaa|raivo*|vakivalt*|satuttaa /5"),
    Trace("violence", 2.5, "hotar|slar|slog|misshand*|valdta*|knivhug*|radd|radda > man|pojkvan|mig|pappa|ex|sambo|make|honom"),
    Trace("self_harm", 3.0, "i > jump|disappear|die > going|forever|off|tonight"),
    Trace("self_harm", 3.0, "going|gonna|want > jump|disappear|cut -line -on"),
    Trace("self_harm", 3.0, "cut|slit|slashed > wrist|wrists|arm|arms|herself|myself|himself"),
    Trace("child", 2.0, "lukits*|lukkiut*|lukitaan|lukitsee|telkes*|lukits* > komero*|huonee*|vessa*|kellari*|ulos|mut|minut"),
    Trace("child", 2.0, "isapuol*|isa|isani|eno|seta|ukki|setani|enos*|veli|serkku|valmentaja|ohjaaja|naapuri > koskenu*|kosket*|koskee|koski|kouri*|lahentel*|nukku*|sankyy*|kopelo*|suutel*|pussa* -yhteytta"),
    Trace("child", 2.0, "palojalk*|palovam*|arpia|arvet|mustelm*|remmist*|piiskaa|sapsah*|nalkiin*|nalissa*|nalka* lapsi|lapsen|lapsel*|lapse*|poika*|pojan|tytto*|tyton|kerho*|kaside*|kadess*|kasivar*|isa|aiti /16"),
    Trace("child", 2.0, "aiti|isa|vanhem*|huoltaja*|mutsi|faija > sammunu*|sammui|kannis*|humalas*|sekaisin|aineis*|hakkaa|lyo|kadonn*|juo"),
    Trace("child", 1.5, "vauva*|lapsi|lapsen|lasta|taapero*|skidi|muksu > huuta*|itkee|yksin|itke*|nalk*|ulkona|hakat*|pelkaa*|kipea -jaalla"),
    Trace("emergency", 2.0, "slaag*|slaagi*|rintaki*|rintakip*|aivoverenv*|veritulp*|hengenahd*|kouris*|kramp*|kramppa*|jaykisty*|tajuttom*|pyorty*|pyorryt*|taju*|sammunu*|sammui|kalpea*|sinin*|siniset|sinert*|pulssi*|elottom*|kylmaks*|hyperventil*"
    "|hypoterm*|palelt*|lampohalv*|anafyl*|astmakohta*|sokki|sokissa|insuliinisok*|tarisen|tarisee|sumenee|sumeni|kaksoiskuv* -MEDICAL -TASK"),
    Trace("emergency", 2.0, "jaihin|avantoon|jaista|veden > alla|mennyt|meni|vajo*|putos*|pudon*|tippu*|varassa"),
    Trace("emergency", 2.0, "menny*|meni|vajo*|putos*|pudon*|tippu* > jaihin|avantoon|jaista|veteen|koskeen|rotkoon|kaivoon"),
    Trace("emergency", 2.0, "alla|alle|puristuk*|loukus*|loukkuun|jumissa kuski*|jalka|traktor*|auto|auton|puun|kone|koneen|mies|ihmis*|kasi|joku|lapsi|hyllyn|katon /9"),
    Trace("emergency", 1.5, "haava|haavasta|haavoja|auki|poikki|irti|katkes*|katkenn*|murskau*|syva paa|paan|jalka|kasi|ranne|sormi|kallo|leuka|haava|verta|vuot* -ovi -oven"),
    Trace("emergency", 1.5, "hikoil*|kylmaa|kasi|kateen|kaden|rinta*|puristaa|hikea rinta*|rintaa|rintaan|rintaki*|puutu*|puristaa|puutunut"),
    Trace("emergency", 2.0, "traktor*|monkij*|mopo|moottorip*|auto|bussi|rekka|juna|pyorailija > kaatui|kaatu|suistu*|tormas*|ojaan|ojassa|alla|pyori|meni|rysays*"),
    Trace("emergency", 1.5, "sahko*|sahkoisk*|salam*|kaasu*|happo*|hoyry* > isku*|sai|haisee|vuota*|iski|silmi*|paalle"),
    Trace("emergency", 1.5, "eksy*|kadon*|kateis*|karann*|karkas*|harhail*|katosi muistisair*|vanhus*|mummo*|ukki*|lapsi*|aiti*|isa|isani|tytar*|poika*|asukas*|nuori"),
    Trace("poisoning", 2.0, "akku|akun|paristo*|pariston|hakaneul*|kolikon|magneet*|saippua*|pesuain*|kynsilak*|lamppuolj*|tinneri*|liima*|bensa*|bensi*|spriit*|pirtu*|metanol*|glykol*|rotanmyrk*|kloor*|lipea*|happoa soi|nieli*|niel*|joi|join|juonu*"
    "|puhalsin|haisteli*|imppas*|maistoi|suuhun|suussa|suus|laittoi|juotiin"),
    Trace("poisoning", 2.0, "joi|join|joimme|juotiin|otti|otin|ottanut|ottanu|soi|veti|vedin|hengitti|puhalsin|imppas* > jotain|jotai|aineit*|ainetta|nappe*|liikaa|pilleri*|tinneri*|kourallis* > siniset|sumenee|heraa|oksen*|sydan|sekav*|hengit*|naak*|nako|tajut*|tarise*|huulet /16"),
    Trace("poisoning", 1.5, "rotanmyrk*|myrkky*|myrkka*|tinneri*|impata|imppas* suussa|suus|sydan|lapsen|joi|soi|puhalsin"),
    # who, when, how
    Trace("", 1.0, "PERSON|ME|MY|PARTNER|PARENT|CHILD|I|jonku*|ihmis*|someone|jag|mig"),
    Trace("", 1.0, "juuri|just|akkia|heti|nopee*|nopeasti|apua|auttakaa|asken|eilen|viime|yona|yolla|parhaillaan|tossa|tuolla|tuol|tanaan"),
    Trace("", 0.5, "kertoi|kerto|sanoi|sano|sanonut|vihjail*|soitti|laittoi|laitto|postas*|huolissa*|pelkaan|epailen|luulen"),
    Trace("", 0.5, "NOT"),
    Trace("", 1.0, "toimisto*|taalla|ovella|oven|pihalla|aulassa|kadulla|naapuri*|rannassa|edessa|huoneessa|ulkona"),
    # against
    Trace("", -3.0, "THEME"),
    Trace("", -3.0, "TASK"),
    Trace("", -1.5, "ORG"),
    Trace("", -2.0, "WORKER"),
    Trace("", -2.0, "CURIOUS"),
    Trace("", -2.0, "PAST"),
    Trace("", -3.0, "PET -annoin"),
    Trace("", -2.0, "MEDICAL"),
    Trace("", -1.5, "voiko|saako|pitaako|onko|miten|sopiiko|*siko|*anko|*vatko"),
    Trace("", -0.5, "jos|mikali"),
    Trace("", -2.0, "runo*|elokuv*|leffa*|kirja*|peli|peliss*|zombie*|sarja*|resept*|unessa|biisi*|tuhkau*|perinto*|perukir*|vakuutu*|tilast*|metsast*|kalast*|terottaa|teroitan"),
)
"""What alone proves little; together they tell of danger that no sign foresaw."""

RUN_TOGETHER = (
    "haluaisin haluan haluun haluaa haluais tapan jaksa enaa elaa kuolla mina minua minut mieheni mies mua mut mun ma en ei on apua auttakaa itseni itteni"
    " tahdon uhkaa lyo hakkaa nyt joku tappaa oon olen"
).split()
"""Words that a hasty hand runs together with the next one."""

MISSPELT = (
    "DIE KILL SUICIDE SUICIDAL LIVE SELF HURTS ATTACK RAPE THREATEN UNCONSCIOUS OVERDOSE EMERGENCY BREATHE SEIZURE"
    " CUT HANG FAREWELL FALL FLOOR STALK"
).split()
"""Groups whose shorter words are also recognised with one mistake."""

ORDINARY: frozenset[str] = frozenset(
    """
    ahneita aiheita aikeita aineet aineita akuja ammui ampua ampun apaja apuja apuna asuja auttaja auttaa auttamaa auttava auttavaa elava elavaa
    elavana elavat elavan elaman elamaa elomaa hahata haikkaa hajua hakaa hakala hakata haketa hakka halata halattu hankaa hankea hankia hapea happena happi
    harkaa haukata haukkaa heitit heitta heittaa heitto helkaa hengessa henki henkea henkeva henkia herkea hertan hetkea hetki hikkaa hirta hitti honkaa hukata
    hukattiin hukattu hukkaa hyokkaan hyvasta hyvaste intiaan itkemme itaria itiaan itsea itseen itseni itsella itselle itsen itsena itsessa itsesta itseys kahma
    kahvi kaami kammi karistaa karisti kattaa kayttaa kehtaus keolla kiristaa kiristi kittaa kohtaukset kohtauksen kohtuus koolla koori korri koristaa koristeli
    koteloi kouki koukistaa kouli koulii koura kouria koyttaa kuhalla kuilla kuisti kujalla kukalla kukistaa kukisti kulla kuloa kuola kuolaa kuoma kuona kuori
    kuorii kupla kupristaa kurista kuritti kurkistaa kurkisti kurkussa kutista kutistaa kutisti kuulla kuulleena kuullut kuullu kuula kuuli kuuri kuuristi kuvalla kyntaa
    kytata kytta laimin lammi loimi lomassa loyda loyto loysi luoda luodaan luomassa luotiin luovat luo lukea lukisi lyhty lyoja lyoma lystiin mirhaa muraa murha murhaa murtaa
    nurkilla nurkista oveni ovesi paketti pakotit palvilta paistoi paivalta paivita paivista puhdas paisko pahvilta pakata paivat paivita palvelu pukee purje purre puren puri
    purra purkaa raahaan raajaa raakaa rahaa rahaasi rahasi raikaa raikas raikkaa raisaa ranskaa ranskaksi raiska rasikaa raskas raskaaksi rauhaa ruiskasi runno
    savuttaa satuttu sattuu sattui summata suomata surrata suurmata suuret syvari sydamin taepas tahan tahdon taian taidan taipaa tajua tajuat tajuta takan takut talvi taman tamppaa
    tapaa tapaan tapaava tapain tapaisi tapaamme tapaamaan tapaavat tapana tapani tapas tapat tapin tapio taplaa tapon tappi tapparan tappio tappia tarpoi tarppaa tarut tasan tatut tavan tavut
    tavata tietoton tiedoton tiedotan tiedoston tienoton tiputus tipan tippaa tonni tonin tokaisi toppaa torvi topan tulvi tuppaa uhaksi uhkana uhkea uhmaa uhmataan uhrata uhoaa uhraa uhrasi
    uhrataan uikaa vaalii vaadin vaati vaativa vaatii vaania vainaa vainola viilaa viillan viiltoa viistaa viitaa viittaa villan vitsi
    happy hope kiss skill skills bill will fill full
    """.split()
)
"""Everyday words one letter away from a word of those groups (found with Voikko); never a misspelling."""
