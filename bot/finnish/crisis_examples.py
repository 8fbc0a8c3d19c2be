"""Examples that ``crisis_likeness.py`` learns from: what people in distress write, and what others write.

One message a line, indented lines continue it. Data, not texts of the bot: nobody is ever shown them. A
message that was missed, or heard for nothing, belongs here; the tests ask other messages.
"""

DISTRESSED = r"""
Haluan kuolla.
mä en jaksa enää elää
Ajattelen itsemurhaa päivittäin enkä uskalla kertoa kenellekään.
haluun tappaa itteni
mul on itsetuhosii ajatuksii
Aion tehdä itsemurhan tänä iltana.
meinaan hypätä sillalta
en halua enää elää, elämällä ei ole mitään merkitystä
Olen kirjoittanut jäähyväiskirjeen lapsilleni.
mä oon miettiny et hirttäisin itteni
Olen varastoinut unilääkkeitä ja tänään aion ottaa ne kaikki
tekis mieli vaan lopettaa tää elämä
haluan vain nukkua pois
kaikki olisi helpompaa ilman minua
Kunpa en heräisi enää huomenna.
Perheeni pärjäisi paremmin, jos minua ei olisi.
en näe enää mitään syytä jatkaa
Toivon että voisin vain kadota kokonaan eikä kukaan huomaisi
ei mul oo enää mitään minkä takia elää
Tämä on viimeinen viestini, hyvästi kaikille.
ehkä olis parempi jos mua ei ois olemassakaan
Olen niin väsynyt kaikkeen, että haluaisin vain nukahtaa eikä enää koskaan herätä.
en tiedä miten selviän tästä yöstä
mä oon vaan taakka kaikille
Ei tästä enää noustaan. Olen päättänyt lähteä lopullisesti.
Maailma olisi parempi paikka ilman minua
viiltelen taas itseäni enkä pysty lopettamaan
Satutin itseni tahallani ja vuotaa verta
oon viillelly käsiäni koko illan
Tyttäreni viiltelee ranteitaan, mitä teen?
en jaksa enää, en yhtään
Olen aivan loppu, itken joka päivä enkä tiedä kenelle puhua
mul on tosi paha olla enkä tiiä mitä tehä
voiko joku auttaa mua mä en pärjää enää
ahdistaa niin paljon etten saa henkeä
tuntuu et hajoon nyt ihan kokonaan, apua
Asiakkaani kertoi juuri suunnittelevansa itsemurhaa.
meijän vapaaehtonen laitto viestin et se ei jaksa enää elää ja nyt se ei vastaa puhelimeen
Työkaverini puhuu kuolemasta ja pelkään, että hän tekee itselleen jotain.
kaveri uhkaa tappaa ittensä
Ystäväni on kadonnut ja jätti jäähyväisviestin.
asiakas soitti ja sano että hyppää junan alle
Kokemusasiantuntijamme lähetti minulle yöllä viestin, jossa kiitti kaikesta ja sanoi hyvästit. En saa
    häntä kiinni.
Harjoittelija kertoi minulle tänään, että hänellä on itsetuhoisia ajatuksia. Mitä teen?
poikani on uhannut tehdä itselleen jotain
yksi meidän jäsen istuu sillan kaiteella ja sanoo hyppäävänsä
Meidän ryhmäläinen on itsetuhoinen ja lähti juuri ulos ovesta
veljeni yritti itsemurhaa viime yönä
mun mies hakkaa mua
Puolisoni löi minua eilen illalla enkä uskalla palata kotiin.
exä seuraa mua joka päivä ja lähettelee uhkauksia
Minua vainotaan
Pelkään mieheäni, hän on sanonut tappavansa minut jos lähden.
Asiakas uhkaa minua puukolla
täällä on mies jolla on ase
joku yrittää tulla väkisin sisään mun asuntoon
Minut raiskattiin viikonloppuna
Työntekijäämme pahoinpidellään juuri nyt toimiston pihalla
se sanoi tappavansa meidät kaikki
tyyppi heiluu kirveen kanssa meijän oven takana
Naapurista kuuluu huutoa ja kolinaa, luulen että siellä hakataan vaimoa
Entinen avopuolisoni odottaa minua työpaikan ulkopuolella ja uhkailee
Asiakas on lukinnut itsensä vessaan teräaseen kanssa
isä lyö mua ja pelkään mennä kotiin
Naapurin lasta hakataan, kuulen sen seinän läpi
Kerhossamme lapsi kertoi, että isäpuoli koskettelee häntä öisin
Epäilen, että asiakkaan lapsia pahoinpidellään kotona
yks tyttö meijän nuortenillassa kerto et äiti hakkaa sitä
lapsi on yksin kotona ja itkee, vanhemmat ihan kännissä
kotona lyödään mua ja pikkuveljeä
otin liikaa lääkkeitä
Söin koko purkillisen särkylääkkeitä
mun lapsi joi pesuainetta
Asiakas on ottanut yliannostuksen
kaveri otti varmaan liikaa jotain aineita eikä se herää
Taaperoni söi pihalta kieloja, mitä teen?
hän nieli kourallisen unilääkkeitä ja viinaa päälle
Mies makaa maassa eikä hengitä
asiakas lyyhistyi eikä reagoi mihinkään
meidän vapaaehtoinen sai sydänkohtauksen
mummo kaatu ja päästä vuotaa hirveesti verta
Toimistolla on tulipalo
täällä palaa, mitä teen
Harjoittelijamme sai sähköiskun eikä herää
asiakas tukehtuu ruokaan apua
joku kouristelee lattialla
kolari, ihmisiä loukkaantunut, apua
Kollegani puhe puuroutuu ja toinen suupieli roikkuu
nainen putosi parvekkeelta pihalle
lapsi putosi jäihin
Kerhohuone on täynnä savua ja osa porukasta on vielä sisällä
hätätilanne soittakaa ambulanssi
Hei, kyselisin MINNO-projektin aikataulusta syksylle ja siitä, montako opiskelijaa ryhmässä on. Meillä
    on ollut täällä aika raskasta, ja olen itsekin alkanut miettiä, olisiko kaikkien parempi ilman
    minua. Mutta siis milloin haku päättyy?
Olemme valmistelemassa harjoittelupaikkailmoitusta ja haluaisimme tietää, paljonko ohjaukseen menee
    aikaa. Ohjaajaksi ajateltu työntekijä kertoi tänä aamuna, että hän on yöllä yrittänyt riistää
    itseltään hengen, joten emme tiedä, kuka ohjaajana voisi toimia.
tarvittais opparin tekijä jäsenkyselyyn, mitä se maksaa? ja sit toinen juttu, mun mies uhkas eilen
    tappaa mut ja oon nyt kaverilla piilossa
I want to kill myself
i don't want to live anymore
My friend is suicidal and I don't know what to do
my husband beats me and I am afraid to go home
someone is unconscious here please help
I took too many pills
he has a gun
Our client says she will end her life tonight
Jag vill dö
jag orkar inte leva längre
Min man slår mig
min vän har tagit en överdos
det brinner här
Min kollega har självmordstankar
hon andas inte
haluan kuola
itsemruha ajatuksia
en jaska enää elää
tapan itesni
asiakas on tjuton ja ei hengita
mieheni löi minau
auttakaa täälä mies on ottanu ylianostuksen
En keksi enää yhtäkään hyvää syytä nousta aamulla ylös. Mieluummin lopettaisin koko elämän.
moro, vähä outo paikka kysyä mut mul on ollu viime päivinä sellasii fiiliksii et voisin vaa kävellä
    junan alle
oon miettiny itsaria
kuolema tuntuu ainoalta ulospääsyltä
Mitä järkeä tässä enää on, kukaan ei jää kaipaamaan
En tahdo elää
elämä ei oo elämisen arvosta
mä vihaan itteeni ja haluun vaan et kaikki loppuu
Olen suunnitellut kuolemaani jo pitkään
anteeksi kaikille, en vain jaksanut
Tänä yönä se loppuu. Kiitos kaikesta.
aattelin vetää ranteet auki
purin huuleni rikki ja poltan ihoani tupakalla, muuten en kestä
en halunnut häiritä mutta olen hyvin yksin ja ajatukset pyörivät kuolemassa
Mieluiten olisin kuollut.
siis mun tekis mieli ajaa auto päin rekkaa
vaimoni löytyi autotallista, hän on yrittänyt hirttäytyä
Kollega puhui kahvitauolla siitä, ettei hänen elämällään ole enää väliä, ja antoi pois tavaroitaan.
    Pelkään pahinta.
Tukihenkilömme kertoi, että hänen tuettavansa on ostanut köyden.
Tuettavani sanoi ettei aio olla täällä enää ensi viikolla
bestis laitto snäpin missä se on katolla ja itkee
Yksi ryhmämme nuorista viiltelee
chatissa joku kirjottaa et aikoo tappaa ittensä, mitä me tehdään
Tyttäreni kirjoitti päiväkirjaan haluavansa kuolla
äiti ei oo noussu sängystä viikkoon ja puhuu et ois parempi jos se kuolis
Mistä saan apua ystävälle, joka uhkailee itsemurhalla?
harjottelija laitto teamsissa et ei jaksa enää tätä elämää, mitä teen??
Miesystäväni kuristi minua viime yönä
avokki paiskas mut seinään
Mies vie puhelimeni eikä päästä minua ulos asunnosta.
Minut on hakattu
mua on raiskattu
mul on ihan hirvee pelko ku entinen mies tietää missä asun
saan joka päivä tappouhkauksia tekstiviestillä
Työntekijämme on juuri saanut nyrkistä naamaan asiakkaalta
Aulassa riehuu mies, olemme lukittautuneet takahuoneeseen
ampuja kampuksella
joku puukotettii meidän oven eteen
Asiakas otti minua kurkusta kiinni
isoveli hakkaa mua ku vanhemmat ei oo kotona
Oppilas kertoi kotona saavansa selkäänsä joka ilta
Huomasin kerholaisella mustelmia, ja hän sanoi että isä löi
mun enos koskettelee mua
Vauva itkee naapurissa tuntikausia eikä kukaan avaa ovea
hän on vetänyt liikaa lääkkeitä
Mä otin just 30 Panadolia
2-vuotias nielaisi nappipariston!
asukas löytyi vessasta neula käsivarressa eikä reagoi
Söin vahingossa myrkkysieniä
Vanhus ei herää
ukki tuupertui lounaspöytään
apua työkaveri ei hengitä
jalkapallotreeneissä poika sai iskun päähän ja oksentaa ja on sekava
mies saa kohtauksen, kouristelee, mitä tehdään
kerhohuone tulessa!!
Naapuritalosta tulee paksua savua
Ajoimme kolarin järjestön autolla ja kuski on jumissa
mummon sydän pysähtyi
Lapsi jäi auton alle leirillä
vuodan verta enkä saa sitä loppumaan
Mulla puristaa rintaa ja vasen käsi puutuu
Pelkään että teen itselleni jotain peruuttamatonta
Meillä oli tarkoitus jättää haaste MINNOon tällä viikolla, ja olen täyttänyt lomakkeen puoliväliin.
    Samalla pitäisi pyytää harjoittelija keväälle. Totuus on, että istun tässä ja mietin, miten saisin
    tämän kaiken loppumaan. En halua enää herätä huomiseen.
Kysyisin opinnäytetyön kustannuksista, mutta ensin: naapurihuoneessa mies lyö vaimoaan, kuulemme huudot.
im gonna overdose tonight
nobody would miss me if I was gone
There is a man with a knife in our office
my ex keeps following me home and threatens to kill me
a child in our club says her father hits her
can't do this anymore, I just want it to end
jag vill inte finnas längre
min pappa slår mig
nån har en kniv här hjälp
haluan kuollla
iteemurha tuntuu ainolta keinolta
mieheni hakaa minua
en halaa elää
TAPAN ITSENI
Hei, olen eläkkeellä oleva vapaaehtoinen ja minusta tuntuu, ettei minusta ole enää kenellekään mitään
    iloa. Toivon joka ilta, etten enää heräisi.
voi helvetti mä en kestä tätä enää mä teen sen tänään
Laitoin jo testamentin kuntoon ja annoin kissan pois. Nyt voin lähteä.
mul ei oo ketään ja mietin vaan miten pääsis täält pois
onks se kivutonta jos ottaa kaikki lääkkeet kerralla
mikä olisi helpoin tapa kuolla
Elämäni on ohi, en halua jatkaa.
tuntuu ettei kukaan huomais vaik kuolisin
Haluaisin vain päästä pois täältä, kaikki sattuu
suunnittelen lähtöäni tästä maailmasta
oon väsyny elämään
en halua olla enää olemassa
En pysty enää elämään tämän häpeän kanssa
satutan itteeni joka ilta
leikkasin itteeni ja se on aika syvä
mulla on partaterä kädessä
työkaveri lähti palaverista itkien ja sano et ei tuu enää koskaan takas, se on puhunu itsemurhasta
Jäsenemme soitti ja kertoi ottaneensa kaikki unilääkkeensä
Mitä teen kun opiskelija sanoo haluavansa kuolla?
Vertaisryhmässä yksi osallistuja vihjaili, että tämä on hänen viimeinen kertansa täällä ja ettei hän näe
    joulua
Asiakkaani lähetti jäähyväisviestin ja sulki puhelimen
siskoni ei vastaa ja se on aiemmin yrittänyt tappaa itsensä, pelottaa
yks meijän nuorist postas someen et tää on tän vika päivä
kämppis on lukinnu ittensä vessaan ja huutaa et tappaa ittensä
Poikani ei suostu syömään, makaa vain ja sanoo haluavansa pois täältä elämästä
olen huolissani ystävästäni, hän puhuu että kaikkien olisi parempi jos hän olisi poissa
Mies on juovuksissa ja uhkailee minua ja lapsia
poikaystävä pakottaa mut seksiin
mun isä on tosi väkivaltainen ja nyt se on tulossa kotiin
Pelkään avopuolisoani
ex tuli kotiin omilla avaimilla ja heitti mua lasilla
hän puristi kaulastani niin että menetin tajuni
mun kaverii hakataan tuol ulkona
meitä uhkaillaan täällä veitsellä
Asiakas potkaisi ohjaajaamme ja nyt hän rikkoo paikkoja
Pihalla liikkuu mies, jolla on haulikko
toimistolle tuli paketti jossa luki pommi
minua kiristetään alastonkuvilla ja uhataan levittää ne
Olen paossa miestäni, eikä minulla ole paikkaa missä olla yötä
luokkakaverit hakkas mut koulun jälkeen
isä on kännissä ja rikkoo paikkoja, ollaan piilossa vaatehuoneessa
Tyttö kertoi kerhossa, että äidin miesystävä tulee öisin hänen sänkyynsä
naapurissa joku huutaa apua
lapsi on ollut ulkona ilman takkia koko illan eikä vanhempia näy
poika 7v jätettiin yksin viikonlopuksi
juotiin jotain pirtua ja nyt kaveri ei herää
vahingossa otin tuplasti insuliinia ja nyt tärisen
Lapsi on saattanut syödä mummon sydänlääkkeitä
hengitin jotain kaasua kellarissa ja pyörryttää
se oksentaa verta
Mummo ei liiku eikä puhu
puolisoni toinen puoli meni veltoksi eikä hän pysty puhumaan
vapaaehtoinen meni shokkiin ampiaisen pistosta
vauva ei hengitä kunnolla ja on sininen
yks tyyppi hyppäs just laiturilta eikä oo tullu pintaan
palohälytys ja savua käytävässä, minne
pannu syttyi tuleen
auto ajoi suojatiellä jonkun päälle tossa edessä
Katto romahti ja ihmisiä jäi alle!
mies jäi puun alle mökillä
en saa henkeä
apua mä kuolen
Kysymys opparista: meillä on valmis aihe mutta ohjaajaksi lupautunut työntekijä on nyt sairaalassa,
    koska hänen miehensä puukotti häntä eilen. En pysty keskittymään mihinkään, itken vain. Voiko
    aloitusta siirtää?
Harjoittelijamme ei tullut tänään töihin. Hän laittoi aamulla viestin, ettei näe enää syytä elää.
    Kenelle koululla ilmoitan?
Terve! MINNOn infotilaisuudesta kysyisin, onko se etänä vai paikan päällä? Ja anteeksi että sanon, mutta
    olen niin väsynyt etten jaksaisi elää.
please help my friend is not answering and she said she took all her sleeping pills
I feel like dying
I don't see a reason to be here
my dad hits me
theres smoke coming from the kitchen and people inside
en vän vill ta sitt liv
jag har skurit mig
min sambo hotar att döda mig
mä haluun klolla
oon yrittäny itsarii eilen
itsetuhosia ajtuksia
mies löi minu apua
Anteeksi jos tämä on väärä paikka, mutta minulla ei ole enää voimia. Olen laskenut lääkkeet pöydälle
    valmiiksi.
vittu mä vaan haluisin et tää kaikki ois ohi
elämä on yhtä helvettiä, en kestä päivääkään enää
pää sanoo koko ajan et tapa ittes
Näen öisin itseni roikkumassa köydestä enkä saa ajatusta pois
mun ei pitäis olla täällä enää, kukaan ei tarvii mua
Olisi kaikille helpotus jos häipyisin lopullisesti
menisinkö metron alle vai sillalta
en haluais herätä enää ikinä
oon niin rikki etten tiiä selviänkö huomiseen
kuinka monta unilääkettä pitää ottaa että ei enää herää
elämänhalu on kadonnut täysin
itsemurha on pyörinyt mielessä koko syksyn
mä en ansaitse elää
joka aamu petyn kun herään
Vein lapset mummolaan ja nyt kirjoitan viimeiset kirjeet
mul on pakko satuttaa itteeni et pystyn olemaan
Tarvitsen jonkun jolle puhua ennen kuin teen jotain tyhmää
pelkään omia ajatuksiani
En luota itseeni tänä iltana, pelkään mitä teen
vapaaehtoisemme soitti itkien ja sanoi seisovansa sillalla
Kollegani pöydältä löytyi itsemurhaviesti, häntä ei ole näkynyt aamun jälkeen
kaverilla on ase ja se puhuu kuolemasta
Asiakas sanoi lähtiessään että "ette näe minua enää elossa"
Työtoverini on puhunut, että elämä saisi jo loppua
jäsen kirjoitti ryhmään hyvästit kaikille ja poistui
mun pikkusisko on syöny kourallisen nappeja
opiskelija istuu vessassa ja viiltelee
äitini uhkaa tappaa itsensä jos muutan pois
nuori karkasi ryhmästä ja huusi hyppäävänsä junan eteen
Vaimo hakkaa minua, enkä kehtaa kertoa kenellekään
mies löi mua ku olin raskaana, mitä mä teen
Meidän asiakas tuli juuri toimistoon silmä mustana ja sanoo että mies etsii häntä
exä tuli ovelle ja potkii sitä
hän sanoo tappavansa lapset
Minulle on lähetetty viesti "tiedän missä asut, kuolet"
joku seuraa mua kotimatkalla
mua yritettiin just raiskata
Tuntematon mies on tunkeutunut toimistoomme eikä suostu lähtemään
asiakas heitti tuolilla työntekijää ja karjuu
naapuri uhkaa polttaa talon
Ohjaajaa purtiin ja lyötiin, tilanne on vielä päällä
puukotus meidän pihassa
äiti lukitsee mut komeroon
isäpuoli on koskenut minuun
Kerhossa poika säpsähtää joka kosketusta ja kertoi että kotona tulee remmistä
Lapsen käsivarressa on palojälkiä tupakasta, isä kuulemma tekee niitä
äiti on sammunut ja vauva huutaa
poika söi akun
Joimme jotain mitä luulimme vodkaksi ja nyt näkö sumenee
Asukas on ottanut jotain ja huulet on siniset
puhalsin tinneriä ja sydän hakkaa
rotanmyrkkyä lapsen suussa
vanhus makaa kylpyhuoneen lattialla eikä pääse ylös
kaveri sai slaagin
mies kaatui rappusissa ja pää on auki
mun kaveri ei herää vaikka ravistelen
Opiskelija pyörtyi luennolla eikä virkoa
joku on mennyt jäihin
pomolla on rintakipua ja se hikoilee
liesi palaa
meidän kerrostalo on tulessa
traktori kaatui ja kuski on alla
kaasu haisee koko talossa ja päätä särkee
Haluaisin sopia tapaamisen kehittämisprojektista, mutta nyt on pakko kysyä muuta: asiakkaamme on
    kirjoittanut että aikoo hypätä katolta tunnin päästä. Mihin soitan?
Hakulomake on melkein valmis. Ihan vain sivuhuomautuksena: en usko että olen enää elossa, kun projekti
    alkaa.
kuka ohjaa minnoryhmää ja monelta alkaa? kotona mies hakkaa enkä saa nukuttua, sori jos on
    kirjotusvirheitä
My colleague just collapsed and isn't responding
she cut her wrists
I am going to jump
he's threatening us with a knife right now
I think I want to disappear forever
my boyfriend choked me last night
min bror försökte ta sitt liv igår
jag är rädd för min pojkvän
det brinner i köket
itsemurhaaa
en haluu elä enää
mies hakkaa mau
asiakas ei hengtä
Minulla on itsemurha-ajatuksia ja pelkään itseäni.
ei tää elämä oo enää minkään arvosta, haluun pois
Olen miettinyt, miltä tuntuisi vain nukahtaa ikuisesti.
en tiia enaa mita tehda, tekis mieli tappaa itteni
kaikille olis helpompaa jos mä en ois täällä
Vaimoni jätti minut ja olen päättänyt, että tämä on viimeinen iltani.
ahdistaa ja itkettää koko ajan eikä kukaan auta
mulla on ranteet auki
olen juuri ottanut 40 tablettia Buranaa
Asiakkaani viiltää itseään tälläkin hetkellä puhelun aikana.
meidän vapaaehtoinen on soittanut ja sanonut, ettei halua enää elää
kaverini laittoi viestin, että haluaa kuolla tänä yönä
Työntekijämme on puhunut itsensä tappamisesta
mun työkamu on tosi huonos kunnos, se on puhunu et se aikoo hypätä
Jäsenemme kirjoitti Facebookiin jäähyväiset, emmekä tavoita häntä
Pelkään, että ystäväni vahingoittaa itseään tänään
Harjoittelijamme on sulkeutunut vessaan ja sanoo satuttavansa itseään
aviomieheni lyö minua säännöllisesti
mies kuristi mua ja nyt se on kaupassa, mihin mä meen
poikaystäväni uhkaa tappaa minut jos jätän hänet
minua pahoinpideltiin kotimatkalla
Ex-puoliso vainoaa minua ja lapsiani
tuli vieraan miehen hyökkäys toimistolla, yks on loukkaantunu
asiakkaalla on puukko ja se tulee kohti
Vastaanotolla on aseistautunut henkilö
täällä ammutaan
Joku on tulossa tappamaan minut
Mua on raiskattu enkä tiedä mihin mennä
seksuaalisesti hyväksikäytetty eilen illalla, mihin otan yhteyttä
pelkaan etta mies tappaa minut
kotona on väkivaltaa ja lapset näkevät kaiken
isä hakkaa äitiä nyt
Kerholainen kertoi, että häntä lyödään kotona
eräs äiti myönsi ravistelleensa vauvaansa
minua kiusataan ja hakataan koulussa enkä uskalla mennä sinne
lapsen vanhemmat on niin kännissä ettei ne pysty huolehtimaan
kaveri on yliannostuksessa, mitä tehdä
lapsi on syönyt tuntemattomia lääkkeitä
kollega joi vahingossa pesuainetta
epäilen häkämyrkytystä, kaikilla päänsärkyä ja oksettaa
henkilö on elottomana toimistolla
mies kaatui eikä vastaa puhutteluun
työkaveri sai sairauskohtauksen
asiakas ei herää
tuupertu lattialle tajuton
apuaaa mun äiti ei hengitä
vapaaehtoinen putosi tikkailta ja makaa liikkumatta
toimistossa palaa!!! apua
Keittiössä on tulipalo
auto-onnettomuus, kuljettaja ei reagoi
Hei! Mulla olis kysymys harjoittelusopimuksesta, mut ennen sitä mun on pakko sanoa jollekin: mä en jaksa
    enää elää. Eilen meinasin jo hypätä parvekkeelta.
Olemme tehneet MINNO-ehdotuksen ja odotamme vastausta. Yhteyshenkilömme, joka ehdotuksen kirjoitti, on
    eilen yrittänyt itsemurhaa ja on teholla. Miten siirrämme yhteyshenkilön?
Tiedän ettei tämä kuulu tänne, mutta en keksi muutakaan. Tyttäreni on lukinnut itsensä huoneeseen ja
    sanoo tappavansa itsensä.
voitko kertoa mitä opinnäytetyö maksaa, ja samalla kysyn kun työkaverini just kaatui eikä hengitä
I am thinking about suicide
My boyfriend hits me every day
There is a fire in our building
She is not breathing
I don't feel safe at home, he will kill me
Jag tänker på självmord
Min vän svarar inte och har tagit tabletter
Jag blir slagen hemma
han har en pistol
itsemruha-ajatuksia joka paiva
en hlua elää
mul o itsetuhosia ajatuksi
En enää tiedä miksi edes yritän. Ajattelen jatkuvasti kuolemaa.
oon kirjottanu jäähyväiskirjeen ja odotan et muut menee nukkuu
mun on tosi vaikee olla ja oon alkanu viiltelee uudestaan
Minulla on lääkkeet kädessä ja mietin, otanko ne.
haluisin vaa lopettaa olemisen
Toivoisin, että jäisin auton alle.
Olen ajatellut hirttäytyä.
ei oo mitää väliä vaikka kuolisin
kukaan ei huomaisi vaikka minua ei enää olisi
en haluu enää olla täällä
olen suunnitellut itseni tappamista
Elämältäni on kadonnut tarkoitus ja ajattelen päiväni päättämistä
Asiakas laittoi tekstiviestin: "Nyt riittää, hyvästi." En saa häneen yhteyttä.
Vapaaehtoisemme on viestittänyt ottaneensa kaikki lääkkeensä.
Kaverini on itsetuhoinen, enkä tiedä, mitä tehdä
tukioppilas sano et sen kaveri viiltelee ja aikoo kuolla
Ystävätär soitti itkien ja uhkasi ottaa kaikki pillerit
Työparini sanoi puhelimessa, ettei häntä kohta enää ole.
Opiskelija jätti itsemurhaviestin meidän pöydälle
mun veli on ollu kadoksissa eilisestä ja se oli tosi masentunu
pelkään et mun äiti tekee itsemurhan
Asiakkaamme makaa kotonaan ja kieltäytyy syömästä, sanoo odottavansa kuolemaa
ex-mies tuli työpaikalle ja uhkaa tappaa
Puolisoni on väkivaltainen ja pelkään henkeni puolesta
mies heitti mut ulos yöllä ja löi
mun poikaystävä hakkas mut eilen
Asiakas hyökkäsi juuri työntekijämme kimppuun
tyyppi uhkaa veitsellä asiakkaita meidän kahvilassa
joku ampuu ulkona
Meidät on lukittu huoneeseen ja mies uhkailee meitä aseella
vainoaja odottaa mua töiden jälkeen
entinen kumppanini lähettelee tappouhkauksia
Olin juhlissa ja minut raiskattiin
mieheni kontrolloi kaikkea ja lyö lapsia
Tytär kertoi isän lyövän häntä
lapsi tuli kerhoon mustelmilla ja pelkää mennä kotiin
pikkupoika seisoo yksin tien laidassa yöpuvussa ja itkee
Perheen isä on uhannut tappaa lapset
meidän asiakkaan lasta lyödään
Naapurin äiti huutaa ja lyö lapsiaan joka ilta
otin viinaa ja rauhoittavia ja nyt pyörryttää
Mieheni otti liikaa unilääkkeitä eikä herää
lapsi nielaisi pesutabletin
Asukas on juonut lasolia
ystavani on ottanut yliannoksen huumeita
vanhempi mies lyyhistyi kassajonossa
täti kaatui ja lonkka meni, ei pääse ylös
Lapsi ei hengitä!
kaverilla on sydänkohtaus
Työkaveri menetti tajuntansa palaverissa
asiakkaalta tulee verta suusta
roskis syttyi palamaan ja tuli leviää
Talomme palaa, lapset sisällä
auto ajoi päin bussipysäkkiä, ihmisiä maassa
joku hukkuu rannassa apua
Moi, kyselen harjoittelun palkasta. Tai no, oikeesti mä en tiedä jaksanko enää elää huomiseen, mut jos
    jaksan niin mikä se palkka on?
Meillä olisi haaste MINNOon, aiheena digituki. Tosin juuri nyt tilanne on se, että asiakas riehuu
    käytävällä puukon kanssa ja olemme lukkojen takana.
Kirjoitan tätä lomaketta vessassa piilossa, koska mies on taas humalassa ja hakkaa ovea.
my client just called and said goodbye, I think she took pills
I'm being stalked by my ex
he hit me and locked me in
someone is having a heart attack here
I cut myself again
jag tänker ta livet av mig
han slår barnen
det är en olycka, någon är medvetslös
en jakas enää elää
itsetuhosiaajatuksia
mies lö minua
Olen niin väsynyt tähän elämään, etten halua enää jatkaa.
mua ei enää huvita elää
On sellainen olo, että olisi helpointa vain kuolla pois.
mietin joka yö miten voisin tappaa itseni
Poikani sanoi, ettei halua enää herätä aamuisin, ja olen löytänyt hänen huoneestaan köyden.
olen alkanut jakaa tavaroitani pois, koska en aio olla täällä kauaa
en oo syöny enkä nukkunu moneen päivään, haluun vaan kuolla
Kukaan ei voi auttaa minua enää. Teen sen tänä iltana.
viilsin just ranteeni
meinasin eilen hypätä junan alle
työkaveri laittoi viestin et kiitos kaikesta ja hyvästi, nyt sen puhelin on kiinni
Asiakkaamme on ilmoittanut tekevänsä itsemurhan huomenna
Yksi vapaaehtoisistamme kertoi itsemurhasuunnitelmistaan
mun kaveri sano et se aikoo tappaa ittensä viikonloppuna
Ystäväni ei jaksa enää elää eikä suostu hakemaan apua
tyttöystävä viiltelee eikä anna mun auttaa
siskoni on osastolla itsemurhayrityksen jälkeen ja minä en pärjää tämän kanssa
Kollega vihjasi aikovansa satuttaa itseään
nuori ryhmässä näytti viiltojälkiä ranteissaan
Asiakas ei avaa ovea, ja hän uhkasi eilen tappaa itsensä
Mieheni on taas lyönyt minua
avopuoliso hakkaa, minne voin paeta lasten kanssa
poikakaveri potki mua mahaan ja oon raskaana
pelkään lähteä kotoa koska ex odottaa ulkona
Vaimoni uhkaa puukolla
työpaikalle tunkeutui mies joka uhkailee henkilökuntaa
täällä on joku aseen kanssa
Asiakas löi minua nyrkillä kasvoihin
saan uhkausviestejä entiseltä mieheltäni, pelkään oikeasti
Tuntematon mies seuraa minua
mut pakotettiin seksiin
minua ahdistellaan seksuaalisesti kotona
Joku huutaa apua viereisessä asunnossa ja kuuluu iskuja
pommiuhkaus meidän tapahtumassa
isä lyö meitä lapsia vyöllä
lapsi kertoi leirillä, että kotona hakataan
Epäilen, että oppilastani lyödään kotona
naapurin pikkulapset ovat olleet yksin kotona koko yön
äiti huutaa ja hakkaa pikkuveljeä
Poika kertoi, että setä koskee häneen
Söin kaikki äidin lääkkeet
asiakas on syönyt koko dosetin kerralla
ystävä veti liikaa kamaa ja sammui, hengitys on outoa
Koululainen joi putkenavausainetta
taapero on niellyt lääkkeitä
Hän makaa lattialla eikä reagoi
joku on tajuttomana bussipysäkillä
Asiakas lakkasi hengittämästä
isoisä sai aivohalvauksen juuri
työkaveri tukehtuu omenaan
mummo kaatui ja makaa maassa, verta tulee päästä
meidän toimisto palaa
viereinen talo on ilmiliekeissä
räjähdys kellarissa, ihmisiä loukkaantunut
auto törmäsi pyöräilijään tossa edessä, soittakaa ambulanssi
Lapsi putosi ikkunasta
rintaan sattuu kauheasti ja kylmä hiki
Haluaisin tietää opinnäytetyön aikataulusta. Olen tosin niin syvällä, että mietin itsemurhaa, joten en
    tiedä ehdinkö nähdä valmista työtä.
Voisiko harjoittelija aloittaa tammikuussa? Ohjaaja on poissa, koska hänen ex-miehensä on uhannut tappaa
    hänet ja hän piileskelee.
Kiitos infosta minnosta! Sit vielä: meidän jäsen soitti äsken ja sanoi et on ottanut kaikki lääkkeensä.
    Mitä pitää tehdä?
i want it all to end, i have pills here
my coworker says he's going to kill himself
my stepdad touches me
man collapsed not responding
help, he is beating her next door
jag har tagit för många tabletter
hon vill ta sitt liv
min exman förföljer mig
det är en man med kniv här
haluaan kuolla
en jaksa ennää elää
itsemurhaa mietin koko ajan
mies lyö munua
tajutn ihminen maassa
En pysty enää jatkamaan elämääni, kaikki on mustaa.
mä en vaan haluis enää olla täällä, voiko joku auttaa
Mul on itsarifiilis tänään tosi paha
Toivoisin että en olisi koskaan syntynyt.
haluaisin nukahtaa ja olla heräämättä
Onko mitään syytä elää, kun kaikki ovat hylänneet minut?
oon nii loppu et haluisin vaa kuolla
tuntuu silta etta olisi parempi kuolla
Kirjoitan tätä viimeisillä voimillani. En näe muuta vaihtoehtoa kuin kuolla.
olen yrittänyt itsemurhaa kerran ja ajatukset ovat palanneet
mulla on suunnitelma miten teen itsemurhan
Vapaaehtoisemme laittoi WhatsAppiin, että hänellä on lääkkeet kädessä ja ettei hän jaksa enää.
asiakas sanoi et hän menee nyt rautatielle
hyvä ystäväni on kadonnut ja jätti itsemurhaviestin
Työkaverini itki vessassa ja sanoi, että haluaa kuolla.
meijän harjottelija viiltelee, huomasin jäljet
veli soitti humalassa et tää on viimene puhelu
Nuori kertoi chatissa aikovansa hypätä parvekkeelta
Mummoni sanoo joka päivä, että haluaa kuolla pois. Olen huolissani.
tyttöystävä uhkaa tappaa ittensä jos jätän sen
Puolisoni on uhkaillut minua aseella.
mies hakkas mua eilen ja mul on mustelmia kaikkialla
Olen turvakodin tarpeessa, mies on väkivaltainen
en uskalla nukkua kotona koska mies voi tappaa mut
Exä on murtautunut asuntooni
Asiakas uhkaili äsken tappaa meidän ohjaajan
Toimistossa on uhkaava mies, emmekä pääse pois
joku jahtaa mua
minut yritettiin kuristaa
Työkaverini kertoi, että hänen miehensä lyö häntä.
asiakas kertoi et poikaystävä pakottaa sitä seksiin
kylässä joku ampuu haulikolla
täällä tapellaan puukoilla
minua kosketeltiin vasten tahtoani harjoittelupaikassa, olen aivan shokissa
opettaja ahdistelee minua
Isä potkii poikaa pihalla
Äiti lyö meitä
tyttö (8 v) pelkää mennä kotiin, isä lyö
Lapsella on pahoja mustelmia ja hän sanoo, että äiti teki ne
serkku koskettelee mua öisin
vauvani ei herää
lapsi söi äidin lääkkeitä
Olen ottanut liikaa unilääkettä, mitä teen?
Join vahingossa jotain puhdistusainetta
asukas vetänyt yliannostuksen, ei hengitä
kämppäkaveri on niin kännissä ettei se herää ja se on oksentanu
Asiakas sai epileptisen kohtauksen eikä se lopu
Kollegani lyyhistyi neuvottelussa.
pappa ei reagoi puheeseen
mies makaa verissään kadulla
kaverilta lähti taju
vaimo synnyttää taksissa apua
Kerhohuoneessa syttyi tulipalo ja ihmisiä on sisällä
naapuri palaa
kolari just meiän edessä, ihmisiä loukussa
joku tippui raiteille
Vanhus on kadonnut hoivakodista, ulkona on pakkasta
Osaisitko sanoa, montako opiskelijaa MINNO-ryhmässä on? Kysyn huonolla hetkellä: tyttäreni on juuri
    viety sairaalaan, koska hän yritti tappaa itsensä.
oppari ois kiva saada syksyks. mut oikeesti en tiiä oonko mä ees elossa syksyllä ku en jaksa enää
Harjoittelusopimuksesta kysyisin muuten, mutta ohjaajamme makaa tuossa lattialla eikä reagoi
I can't live like this anymore
my wife took a bottle of pills
he is going to kill me
Our volunteer is unconscious
my daughter is cutting herself
jag vill inte leva längre
någon har ramlat och andas inte
han hotar mig med kniv
haluannnn kuolla
ei oo mitää sytyä elää
yliannstus lääkkeitä
Hei, tuntuu tyhmältä kirjoittaa tänne, mutta en tiedä kenelle muullekaan. Olen yrittänyt pärjätä, mutta
    nyt ajattelen joka ilta, että olisi helpompi vain lopettaa.
mul on nyt semmonen fiilis et parempi kun ei ois täällä enää
Haluan että kipu loppuu, en halua elää näin.
en nää muuta ulospääsyy ku kuolla
ollaanko me kaikki parempia ilman mua vai miks tuntuu silt
oisin valmis lähtemään täältä jo tänään
mun pää on täynnä itsetuhoisia juttuja
Vapaaehtoinen lähetti minulle kuvan lääkepurkeista ja kirjoitti hyvästit.
meidän ohjaaja ei oo tullu töihin ja se puhu eilen ettei jaksa elää
Asiakkaalta tuli sähköposti: "kun luette tämän, olen jo kuollut".
Tyttöystäväni seisoo ikkunalaudalla ja uhkaa hypätä
opiskelija purskahti itkuun ja kerto et se on eilen yrittäny tappaa ittensä
Miten toimin, kun ystäväni kertoi haluavansa kuolla?
kämppis on viillelly ittensä ihan verille
Mies raivoaa kotona ja hajottaa paikkoja, pelkään lasten puolesta
minua on uhattu tappaa jos menen poliisille
exä ilmesty työpaikalle ja veti mua tukasta
mies pakottaa mut makaamaan kanssaan
Ovellamme on kaksi miestä, joilla on pesäpallomailat, ja he uhkaavat tulla sisään
asiakas ottanut puukon esiin ja on lukossa keittiössä
Joku on seurannut minua jo viikkoja ja tänään hän odotti rapussa
tyttäreni poikaystävä hakkaa häntä
näin kun valmentaja löi lasta
pikkuveli kertoi että isäpuoli tulee yöllä sen huoneeseen
lapsi jätetty yksin autoon helteellä
äiti juo ja unohtaa ruokkia meidät
kollega on ottanut kourallisen rauhoittavia ja nukahtelee
Koira ja lapsi söivät rotanmyrkkyä
siivooja hengitti kloorikaasua ja yskii verta
ukki ei saa sanoja suusta ja käsi on veltto
kaveri sai puukosta vatsaan
Työntekijä sai sähköiskun ja makaa tajuttomana
talossa haisee kaasulle ja ihmisiä pyörryttää
hissikuiluun putosi mies
rannalla on lapsi joka ei hengitä
joku on kuollut meidän pihalle
moottoripyörä ajoi ojaan, kuski ei liiku
Olen jo pitkään halunnut mukaan MINNOon, mutta nyt kaikki on seis. Puolisoni löi minua viime yönä, ja
    kirjoitan tätä sairaalasta. Voiko ehdotuksen jättää myöhemmin?
kysyisin harkkarin palkasta ja samalla et mihin voi soittaa ku oma lapsi puhuu itsemurhasta
everyone would be happier if I was dead
our trainee told me he wants to kill himself
she fell down the stairs and is unconscious
jag mår så dåligt att jag vill dö
en kvinna blir misshandlad utanför kontoret
tapan itteni
mies on tajuttomna
Ajattelen kuolemaa joka päivä ja se pelottaa minua.
en vaan jaksa enää, tekis mieli päättää tää kaikki
Minulla on kotona kerättynä iso määrä lääkkeitä ja aion ottaa ne.
oon aina yksin ja mietin et kukaan ei tulis mun hautajaisiin
elämänhaluni on ihan loppu
Koen, että läheiseni olisivat onnellisempia, jos minua ei olisi
voisinpa vaan nukkua enkä herätä
viilsin itteeni eilen ja nyt taas tekee mieli
Asiakkaani sanoi, ettei hän aio nähdä huomista.
meijän vapaaehtoselta tuli outo viesti, se kiitti kaikista vuosista ja pyys huolehtimaan koirasta
Työkaverini mies soitti, että vaimo on lähtenyt metsään köyden kanssa
siskontyttö puhuu koko ajan et haluis kuolla
harjoittelijan kaveri kertoi että harjoittelija on ottanut kasan lääkkeitä
Teini-ikäinen poikani on uhannut hypätä parvekkeelta
Mies löi minua nyrkillä ja uhkasi tappaa, olen piilossa naapurissa
mun vaimo raivostuu ja heittelee veitsiä
exäni on tunkeutunut kotiini
saan jatkuvasti tappouhkauksia asiakkaalta
Asiakas kävi ohjaajamme kimppuun ja lukitsi oven
kahvilassa joku heiluttaa veistä
mut on hakattu ja vuodan verta
minua lähenneltiin työpaikalla tänään, tärisen vieläkin
isä löi äitiä ja äiti ei liiku
lapsi kertoi kerhossa että häntä nipistellään ja lukitaan kellariin
vauva on ravisteltu
serkun lapset on ollu yksin kotona kaks päivää
lapsi on niellyt akun
mies on juonut pesuainetta
kaveri ei enää herää, se otti jotain
otin vahingossa koiran lääkettä ja pyörryttää
vanha nainen on kaatunut suihkussa eikä pysty nousemaan
ohjaaja sai kohtauksen kesken ryhmän
asiakas vaikuttaa saaneen aivoverenvuodon
keittiössä räjähti kaasupullo
talo on tulessa
pyörätuolimies on junaraiteilla jumissa
my sister is threatening to kill herself
there is a man outside with a gun
han har slagit mig och jag blöder
Onko harjoittelusta palkkaa? Anteeksi, itken tässä samalla, koska mieheni hakkasi minut aamulla.
"""

CALM = r"""
Sopiiko itsemurhien ehkäisy MINNO-haasteeksi?
Teemme väkivaltatyötä, saammeko opparin?
Voiko lähisuhdeväkivallasta tehdä opinnäytetyön?
Järjestömme tukee itsemurhan tehneiden läheisiä, sopiiko se aiheeksi?
Meillä on hanke itsetuhoisten nuorten auttamiseksi, löytyisikö siihen harjoittelija?
Onko päihdekuolemien vähentäminen liian laaja haaste opiskelijaryhmälle?
Väkivaltaa kokeneiden naisten tuki kaipaisi uusia ideoita, voisiko minno auttaa
Itsemurhien määrä on nuorilla kasvussa, ja haluaisimme tutkia syitä opinnäytetyössä.
haasteemme koskee vainon uhreja, kelpaako
miten opiskelijat voisivat auttaa meitä kehittämään kriisipuhelinta?
Toimimme raiskauskriisikeskuksessa, voiko meille tulla harjoitteluun?
Haluaisimme selvittää opparina, miten itsetuhoiset asiakkaat kokevat palvelumme.
Seksuaalista hyväksikäyttöä kokeneille miehille suunnattu verkkopalvelu, sopisiko MINNOon?
Lasten pahoinpitelyjen tunnistaminen neuvolassa opinnäytetyön aiheena
Miten yliannostuskuolemia voitaisiin ehkäistä, saisiko tästä haasteen
tuemme perheväkivallan uhreja ja etsimme opiskelijaryhmää tekemään esitteen
itsetuhoisuus teemana minnossa?
Kunniaväkivalta on meidän ydinaihe, onko kukaan tehnyt siitä opinnäytetyötä
huumekuolemat oppari aihe
Olemme Surunauha ry, autamme läheisensä itsemurhalle menettäneitä. Voimmeko saada harjoittelijan?
Kaipaamme opiskelijoilta mallia siihen, miten itsemurhavaarassa oleva nuori tunnistetaan.
Järjestömme ylläpitää kriisipuhelinta, voiko opiskelija päivystää siinä?
Koulukiusaamisen ja väkivallan vastainen kampanja, tarvitsemme graafikon opiskelijoista
Tarvitsemme työpajan aiheesta kuolema ja luopuminen saattohoidossa.
Onko teillä aiempia opinnäytetöitä itsemurhista?
Miten harjoittelija perehdytetään kohtaamaan itsetuhoinen asiakas?
Voiko harjoittelija tavata yksin itsetuhoisia asiakkaita?
Mitä harjoittelijan pitää tehdä, jos asiakas on itsetuhoinen?
Saako opiskelija haastatella itsemurhaa yrittäneitä?
Kuka vastaa, jos harjoittelija joutuu väkivallan kohteeksi?
onko vakuutus voimassa jos asiakas lyö harjoittelijaa
Mitä jos harjoittelijalle sattuu jotain työpaikalla?
jos opiskelija kaatuu ja loukkaa itsensä, kuka korvaa
Miten toimitaan, jos harjoittelijaa uhkaillaan?
Pitääkö opiskelijoille kertoa, että asiakkaamme voivat olla aggressiivisia?
Pitääkö harjoittelijalla olla ensiaputaidot?
Miten opiskelijaa tuetaan, kun asiakas kuolee harjoittelun aikana?
Onko harjoittelijalle turvallista työskennellä uhkaavien asiakkaiden kanssa?
Uhkaava tilanne asiakastyössä, kuuluuko vakuutus teille vai meille?
Käsitelläänkö tapaturma työtapaturmana, jos opiskelija putoaa tikkailta?
Millainen paloturvallisuuskoulutus harjoittelijalle annetaan?
Mitä pitää huomioida tutkimusluvassa, kun haastatellaan väkivallan uhreja?
Voiko harjoittelija olla mukana päihdetyössä, kun asiakkaat käyttävät huumeita?
minkä verran opiskelijat saavat opetusta itsemurhariskin arvioinnista
Entä jos asiakas uhkaa tehdä itselleen jotain harjoittelijan vuorolla, onko teillä ohjetta?
tää byrokratia tappaa mut
kuolen nauruun näiden lomakkeiden kanssa
Kuolen tylsyyteen tässä kokouksessa, vastaatko nopeasti montako opintopistettä minno on
olen ihan kuollut väsymyksestä mutta yksi kysymys vielä: mistä saa sopimuspohjan
deadline hengittää niskaan, ehtiikö vielä
en jaksa enää tätä lomaketta
Meidän some on kuollut, voisiko opiskelijat herättää sen henkiin?
saimme oikean pommin: rahoitus loppuu, mitä nyt
hallitus ampui alas ideamme
hukun paperitöihin, auttaako harjoittelija
apua, deadline on huomenna!
apua tarvitaan hakemukseen
tuli puukko selkään rahoittajalta
excel on itsetuhoinen
Johtaja tappaa minut jos en saa tätä tänään sisään
ihan tappavan tylsä lomake
henki ja elämä kiinni tästä hankkeesta, mihin mennessä ehdotus pitää jättää?
Tietokone kuoli kesken lomakkeen, onko vastaukseni tallessa?
projekti on kuollut ja kuopattu, voiko sen perua
hukumme sähköposteihin
budjetti vuotaa verta
meidän nettisivut on tulessa, apua
some-kanavamme huutavat apua
palo loppuun tässä hommassa, saisko opiskelijan avuksi
Ahdistaa ihan hirveästi tää hakemus
stressaa tää deadline niin että pää räjähtää
Olen kuolemanväsynyt, mutta kerro vielä lyhyesti minno
tämä on elämän ja kuoleman kysymys yhdistykselle
mulla räjähti sähköposti
En kestä näitä lomakkeita enää
räjäytämme pankin tällä idealla
saatiin kuoliniskun rahoitukselta
tapan aikaa ja selailen näitä
Tää on ihan kuolemaksi, auttakaa nyt joku tän lomakkeen kanssa
luovutan, en osaa täyttää tätä
haluan lopettaa
lopeta
lopetan tähän, hei hei
voinko lopettaa kesken ja jatkaa myöhemmin
Meidän yhdistys on kuolemassa, kun ei saada uusia jäseniä
järjestön toiminta lopetetaan, mitä harjoittelijalle tapahtuu?
olen aivan loppu näiden hakemusten kanssa
hallituksemme hajoaa käsiin
ei jaksa enää lukea näitä ohjeita, voitko tiivistää
ampaistaan käyntiin vaikka heti
minua ei enää ole hallituksessa, kuka hoitaa asian
Nauroin itseni kuoliaaksi tälle botille
Mulla on flunssa ja kuume, pitäisikö mennä lääkäriin?
päänsärky ei lopu, mikä neuvoksi
Verenpaineeni on koholla, voinko ottaa buranaa?
mistä saa ajan terveyskeskukseen
Sormesta vuotaa vähän verta, mistä laastari
selkä kipeä istumatyöstä
Paljonko ibuprofeenia saa ottaa vuorokaudessa?
Kissani on oksentanut koko yön
koira söi suklaata, pitääkö huolestua?
koirani ontuu, mikä avuksi
lapsella on vesirokko, voiko viedä päiväkotiin
Onko influenssarokotus maksuton?
väsyttää koko ajan, puuttuuko rautaa
Miten masennukseen saa terapiaa Kelalta?
äidillä on muistisairaus, mistä saa apua arkeen
Kymmenen vuotta sitten isäni kuoli ja siksi lähdin vapaaehtoiseksi. Miten tarjoamme harjoittelupaikkaa?
Perustajamme menetti poikansa itsemurhalle 1998, ja siitä yhdistyksemme alkoi. Kelpaammeko mukaan?
Milloin talvisota päättyi?
Kuka ampui presidentti Kennedyn?
Paljonko ihmisiä kuoli Titanicilla?
Mistä Hitler sai aseensa
Viime vuonna toimistollamme oli tulipalo, ja arkisto tuhoutui. Saisimmeko digitointiin apua
    opiskelijoilta?
Puheenjohtajamme kuoli keväällä, kuka voi nyt allekirjoittaa sopimuksen?
Edellinen harjoittelijamme kaatui liukkaalla ja siitä seurasi vakuutussotku. Miten vakuutus menee?
Olin nuorena väkivaltaisessa suhteessa ja nyt toimin kokemusasiantuntijana. Voinko tulla puhumaan
    tunnille?
Sairastin masennuksen viisi vuotta sitten, nykyään kaikki hyvin. Etsitäänkö kokemusasiantuntijoita?
suosittele dekkari jossa murha tapahtuu laivalla
Mikä on uhka, jos emme tee kirjallista sopimusta?
Uhkaako hakemusta hylkäys, jos se on myöhässä?
voiko harjoittelun lopettaa kesken
Luovuttaako Metropolia tietojamme muille?
Kenelle tulokset luovutetaan?
Kaatuuko projekti, jos yksi opiskelija lopettaa?
Mitä tapahtuu jos ryhmä hajoaa?
Sattuisiko teillä olemaan vapaata harjoittelijaa?
Onko aikaa vielä elokuun loppuun asti?
Tarvitsisimme apua verkkosivuihin
auta mua ymmärtämään mikä minno on
autatko
apua!
help
help me with the form
en ymmärrä mitään, auta
mistä saan apua
voisiko joku ihminen auttaa
Saako päihtyneenä harjoitteluun tulleen opiskelijan lähettää kotiin?
Meidän asiakkaat ovat päihdeongelmaisia nuoria, sopiiko haasteeksi
Pelkään, että aikataulu ei riitä. Voiko minnoa jatkaa?
Haluan pois sähköpostilistalta
Haluan poistaa tietoni
haluan perua ehdotuksen
Olen yksin töissä, riittääkö se harjoittelijan ohjaamiseen?
meillä on yksinäisiä vanhuksia, miten opiskelijat voisi auttaa
Onko kampuksella parveketta?
Miten yksinäisyyttä voi ehkäistä, minno
Opiskelija ei vastaa sähköposteihin, mitä teen?
Harjoittelija ei ole tullut paikalle kahteen päivään, mitä tehdään
Kollega jäi sairauslomalle, kuka jatkaa ohjausta?
Onko opinnäytetyö elävä dokumentti vai kuollut kirjain
Elämä jatkuu kyllä vaikka hakemus ei menisi läpi
Ei kannata jatkaa tätä, kiitos ja hei
Kiitos kaikesta, hyvästi!
hyvästi
Is suicide prevention a suitable topic for a MINNO challenge?
We work with victims of domestic violence, can we get a trainee?
This form is killing me, how long does it take?
I'm dying to know when the projects start
Vi arbetar mot våld i nära relationer, kan vi få en praktikant?
Passar självmordsprevention som tema för examensarbete?
Kan studenten hjälpa oss?
Voisivatko viestinnän opiskelijat suunnitella itsemurhien ehkäisyn päivän somekampanjan?
Etsimme tekijää selvitykseen, joka koskee vainoamista eron jälkeen
Onko lähestymiskielto aiheena ok opinnäytteeseen?
turvakotien asiakasmäärät kasvaa, haluttais siitä minno
MIELI ry:n kriisipuhelimessa päivystäminen, onko siihen harjoittelupaikkoja
Nuorten viiltely on ilmiö, josta toivoisimme opinnäytetyötä.
Järjestömme auttaa ihmisiä, jotka haluavat irti väkivaltaisesta parisuhteesta. Voiko opiskelija tehdä
    meille esitteen?
Meillä ryhmänohjaajat kohtaavat itsetuhoisia nuoria, tarvitsisimme koulutusta henkilökunnalle.
Miten toimimme, jos opiskelija järkyttyy kuullessaan asiakkaan väkivaltakokemuksista?
Kuuluuko ensiapukoulutus harjoittelun sisältöön vai meidän järjestettäväksi?
jos opiskelija saa sairauskohtauksen meillä niin kelle ilmoitetaan koulun päässä
Kuka maksaa, jos harjoittelija rikkoo jotain tai satuttaa itsensä?
Saavatko opiskelijat työskennellä yksin iltavuorossa, jos asiakkaat ovat päihtyneitä?
Meillä on asumisyksikössä ollut uhkatilanteita, pitääkö siitä kertoa harjoittelijalle etukäteen?
Miten valmistelemme harjoittelijan siihen, että asukas saattaa kuolla?
Pitääkö opinnäytetyön tekijällä olla lupa haastatella raiskauksen uhreja?
Tarvitsemme simulaatioharjoituksen uhkaavasta asiakkaasta, voisiko sen tehdä opiskelijaprojektina?
Toimiiko opiskelija turvallisesti huumeiden käyttäjien kanssa, joilla voi olla neuloja?
Haluamme mallin, jolla työntekijä ottaa itsemurhan puheeksi
Onko väkivallan puheeksiotto osa sosionomikoulutusta?
Voiko sairaanhoitajaopiskelija tehdä opparin yliannostusten ensiavusta meille?
haluttais tehdä opas läheisille, joiden perheenjäsen on itsetuhoinen, auttaisko minnoporukka
Kehitämme sovellusta, joka hälyttää apua jos vanhus kaatuu. Löytyisikö opiskelijoita?
Muistisairaan katoaminen ja etsintä – projektiaihe teknologiaopiskelijoille?
Palvelutalon paloturvallisuus haasteena
Liikenneonnettomuudessa vammautuneiden vertaistuki, kelpaako aiheeksi
Aivohalvauksen saaneiden liitto täällä hei, miten pääsee mukaan?
Olemme Sydänliitosta ja haluaisimme elvytyskurssin opiskelijoiden pitämänä
Epilepsialiitto: haluaisimme opparin siitä miten kouristuskohtaus tunnistetaan
Miten huostaanotetut lapset kokevat kotona nähdyn väkivallan, opparin aihe?
kuollut kulma kampuksen pihalla, voiko siihen pysäköidä
tapan ajan odottaessa vastausta: montako opiskelijaa ryhmässä on?
tää odottelu tappaa
mä kuolen jos joudun vielä kerran täyttämään tän
kuolen uteliaisuudesta, kuka voitti ensimmäisen minnon
No ei tähän kuole, mutta vaivalloinen lomake teillä
olin kuolla häpeästä kun ehdotus meni väärälle ihmiselle
Rahoittaja veti maton jalkojen alta, mitä nyt
tuli kylmää vettä niskaan hallituksesta
meidän hanke on katkolla, mistä rahaa
Ihan sairaan hyvä juttu tämä minno!
taistelen lomakkeen kanssa
tää on ihan painajainen, miten tallennan
revin hiuksia päästäni näiden liitteiden kanssa
Pää hajoaa näihin vaihtoehtoihin, minno vai oppari?
en kestä, onpa hauska botti
Emme jaksa enää odottaa päätöstä
jäsenet eivät jaksa enää tulla kokouksiin, voisiko siitä tehdä selvityksen
En jaksa lukea kaikkea, tiivistä
työntekijämme ovat aivan loppu, auttaisiko opiskelijaryhmä keventämään kuormaa?
En pärjää tämän järjestelmän kanssa
Olen ihan hukassa
en tiedä mitä teen, valitsenko opparin vai harjoittelun
Mun pitäis heti saada vastaus
apua nopeasti, ehdotuksen dl on tänään
Auttakaa! En löydä mistä lomakkeen voi lähettää
Nyt on hätä kädessä: harjoittelija perui viime tingassa
hätätapauksessa voiko ilmoittaa puhelimitse?
palohälytys testi kampuksella perjantaina?
palaan asiaan ensi viikolla
harjoittelija palaa lomalta maanantaina
tilaisuudessa palaa rahaa, kuka maksaa
Ohjaaja putosi pois kyydistä, mitä nyt
Tipuimme jonosta, miten pääsee takaisin?
Hanke kaatui rahoitukseen
Voiko ehdotuksen ampua alas jo alkuvaiheessa?
Saimme tyrmäyksen, lyömme silti lisää löylyä
lyökää leima papereihin
Löimme viisaat päämme yhteen, syntyi haaste!
Meidän yhdistys haluaa hypätä mukaan minnoon
hyppäänkö suoraan kohtaan kolme
Otin jo kaikki liitteet mukaan, riittääkö
söin liikaa pullaa kokouksessa
Otin särkylääkkeen ja nyt taas jaksaa: mitä oppari maksaa
Lääkkeiden yhteisvaikutukset, mistä kysyn
Mitä teen jos unohdin ottaa verenpainelääkkeen?
polvi turposi lenkin jälkeen
nenästä tulee verta välillä, onko vaarallista
huimaa noustessa ylös
lapsella korkea kuume, mitä annan
Milloin pitää mennä päivystykseen rintakivun takia?
koira on syönyt sipulia, onko myrkyllistä
kani ei syö mitään
kissa putosi parvekkeelta mutta on ok
Mummoni kuoli viime keväänä ja perin mökin, miten perukirja tehdään
Isäni sai sydänkohtauksen viisi vuotta sitten, ja siitä lähtien olen toiminut vapaaehtoisena
Kuka murhasi Olof Palmen?
montako kuoli espanjantautiin
miten Rooman keisari Nero kuoli
Mihin Kurt Cobain kuoli?
Onko suomessa paljon itsemurhia verrattuna ruotsiin?
miten lopetan jäsenyyden
Uhkana on, ettei kukaan ilmoittaudu, mitä sitten
Uhkaavatko leikkaukset minno-toimintaa?
Pelkäämme että opiskelijat eivät osaa kohdata asiakkaitamme
pelottaa puhua yleisön edessä, pitääkö opiskelijoille esitellä haaste
En uskalla lähettää ehdotusta ennen kuin joku lukee sen
Onko elämänkatsomustiedon opettajaa Metropoliassa
Meille tulee poliisi puhumaan nuorille, voiko opiskelijoita osallistua?
Haluan pois tästä ryhmästä
kadotin salasanani
Opiskelija on kadonnut eikä vastaa sähköposteihin
Yhteyshenkilömme katosi kuin tuhka tuuleen
Ei ole toivoa että ehdimme, voiko määräaikaa siirtää
En näe mitään järkeä maksaa opparista
Mitä järkeä tässä lomakkeessa on
millään ei ole väliä kunhan saamme opiskelijan
Kaikki on helpompaa kun on harjoittelija
hoituuko palaveri ilman minua
Pärjäävätkö opiskelijat ilman minua kaksi viikkoa?
Can we end the project early?
I don't want to live in Helsinki, can I study online?
the deadline is killing us
Our volunteers fight loneliness among the elderly
kan ni döda mitt konto
Onko kriisityön koulutusta tarjolla meidän työntekijöille?
Järjestömme torjuu nuorten huumekuolemia. Kuka Metropoliassa voisi olla kumppani?
Teemme kampanjaa "Sano ei väkivallalle", saako opiskelijoilta videoita?
Itsemurha on yhä tabu, ja siitä haluaisimme ihmisten puhuvan. Voisiko opiskelijaryhmä ideoida, miten?
Meillä on verkkoryhmä viilteleville nuorille, saadaanko siihen harjoittelija vetäjäksi?
Lapsiin kohdistuva väkivalta vähenisi, jos vanhempia tuettaisiin. Onko tämä sopiva haaste?
Ensi- ja turvakotien liitosta päivää, miten haette yhteistyökumppaneita?
Rikosuhripäivystys etsii vapaaehtoisia opiskelijoista, miten ilmoitamme?
asunnottomien kuolleisuus, saako siitä opparin
tarvitaan opas: mitä tehdä kun läheinen puhuu itsemurhasta. Tekisikö joku opiskelija?
Miten opiskelijat purkavat raskaita asiakaskohtaamisia, esimerkiksi kun asiakas on tehnyt itsemurhan?
Saako harjoittelija olla paikalla, kun poliisi hakee väkivaltaisen asiakkaan?
Millaiset valmiudet sairaanhoitajaopiskelijalla on elvytykseen?
mitä tehdään jos harjottelijaa ahdistellaan asiakkaan toimesta
Entä jos opiskelija uupuu eikä jaksa enää jatkaa harjoittelua?
Voiko harjoittelun keskeyttää, jos opiskelija voi huonosti?
Meille on tulossa opiskelija, joka on kertonut sairastavansa epilepsiaa. Mitä pitää ottaa huomioon?
Onko teillä ohjeita päihtyneen opiskelijan kohtaamiseen?
miten vakuutus kattaa jos harkkari saa turpaan keikalla
Korvaako vakuutus, jos opiskelija polttaa kätensä keittiössä?
jäsenistömme kuolee pois, tarvitsisimme nuoria
Meidän nettisivut näyttää siltä kuin joku ois ampunut ne haulikolla
hallitus haukkui idean pystyyn kuolleeksi
Voi taivas tätä paperisotaa
helvetti mikä lomake
ei saatana toimi tämä sivu
onpa murhaava palaute, voiko lausuntoa oikaista
Kilpailijat hengittää niskaan
tää botti on ihan tyhmä
jos en saa vastausta niin hyppään seinille
Mä sekoan näihin lyhenteisiin: YAMK, AMK, TKI?
Meillä on tulipalokiire, ehtiikö vielä mukaan?
Täytyy sammuttaa tulipaloja joka päivä, ei ehdi kehittää mitään, auttaisiko minno
käy hermoille, vaihtuvatko nämä ohjeet joka viikko
Veren maku suussa väännettiin hakemusta
En saa henkeä tän kiireen keskellä, mistä nopea vastaus aikatauluun
Sydän pysähtyi kun näin laskun: maksaako opinnäytetyö oikeasti?
Tuli kuin salama kirkkaalta taivaalta tämä tieto haun päättymisestä
olen rättiväsynyt
Kuolemaa tekevä faksi meillä vielä käytössä, digi-minno pelastaisi
Onko yhdistys pakko lopettaa, jos hallitusta ei saada kasaan?
yhdistyksen purkaminen ohje
Lopetin jo yhden hakemuksen, miten poistan sen
Olen lopettanut työt siinä järjestössä, poistakaa tietoni
Luovutan puheenjohtajuuden, kenelle ilmoitan
Kuka katkaisi puhelun?
katkesi yhteys kesken
Sattuipa hyvin, että löysin teidät
sattuuko harjoittelun alku tammikuulle
päätyn aina samaan valikkoon, miten pois
miten pääsen pois tästä chatista
Onko minusta harjoittelijan ohjaajaksi?
ei musta ole tähän, kuka muu voisi ohjata
Kukaan ei vastaa puhelimeen Metropoliassa
puhelimeen ei vastata, onko muuta numeroa
Ohjaava opettaja ei ole vastannut kolmeen viikkoon
Opiskelijaryhmämme katosi kesken projektin
ryhmä on riidoissa ja yksi uhkaa lähteä, mitä teen
Yksi opiskelija jäi yksin, voiko hän jatkaa
Vanhemmat kysyvät, saako alaikäinen osallistua
lapset mukaan työpajaan?
Onko turvallista jättää lapset opiskelijoiden kanssa retkelle?
isäni on yhdistyksen puheenjohtaja, saako hän ohjata
Mieheni opiskelee Metropoliassa, voiko hän tehdä harjoittelun meillä?
exäni on samassa ryhmässä, voiko vaihtaa
asiakkaat ovat kotona asuvia muistisairaita
minulla on kipeä kurkku
Allergialääkkeen saa ilman reseptiä?
Kuinka monta panadolia voi ottaa päivässä?
onko burana ja alkoholi vaarallista
mitä lääkettä selkäkipuun
raskaus ja verenpaine
Mistä saan uuden reseptin
Lapsen korvatulehdus, mihin soittaa?
jalka murtui viikko sitten, saako sairauslomaa netistä
migreeni vaivaa
miten lopettaa tupakointi
alkoholinkäytön vähentäminen, mistä apua
Miten kuvailla yksinäisyyttä runossa
Kirjoita runo kuolemasta
mitä tarkoittaa unessa putoaminen
paras zombiepeli
ketkä kuolee game of thronesissa
Miten Titanicin kapteeni kuoli?
Kuka keksi dynamiitin ja ampuiko hän
suosittele jännitysleffaa jossa ammutaan paljon
miten hirvenmetsästyksessä ampumakoe tehdään
tuhkaus hinta
Mitä tehdä kun hamsteri ei liiku
koiralla ripuli
miten saan tahran pois veripaidasta
palaneen ruoan haju pois
takan sytyttäminen
grilli ei syty
miten teroitan keittiöveitsen
hyvä puukko kalastukseen
montako kaloria palaa kävellessä
huomenta, onko siellä ketään
moi, olen uusi täällä ja vähän eksyksissä
Mulla on huono päivä, piristä mua
olen surullinen kun suomi hävisi
Työuupumus on meillä yleistä, tarjoaako Metropolia koulutusta?
Kollegani on burnoutissa ja hänen MINNO-ryhmänsä jäi minulle, mitä minun pitää tietää?
Äitini kuoli viime viikolla ja olen poissa, voiko ehdotuksen jättää myöhemmin?
Puoli vuotta sitten meillä oli uhkaava asiakastilanne, siitä selvittiin. Voiko harjoittelija silti
    aloittaa?
why is nobody answering
this chatbot is useless
What happens if a student gets hurt during the internship?
we organise first aid courses
vad händer om studenten blir sjuk
hur dödar man ogräs
Meidän väkemme koordinoi itsemurhien ehkäisyn verkostoa, voisiko siihen liittyä minnolla?
Tarvitsemme analyysin siitä, miksi nuoret hakeutuvat kriisichattiimme öisin
Voiko lapsiin kohdistuvasta väkivallasta tehdä animaation, tekeekö media-alan opiskelijat sellaisia?
naisten linjan päivystäjille virkistyspäivä opiskelijoiden järkkäämänä
saako haasteena olla kuolema ja suru
Käsittelemme työssämme kuolemaa päivittäin (saattohoito). Kestääkö nuori harjoittelija sen?
Päihdejärjestönä meitä kiinnostaa yliannostusten ehkäisy, mikä muoto sopisi?
Pelastusalan järjestö tässä: evakuointiohjeiden selkokielistäminen minnona?
Hukkumiskuolemien ehkäisy on ydintehtävämme, onko muita samalta alalta mukana?
Voisiko opparissa tutkia työntekijöiden kokemaa väkivallan uhkaa?
lastensuojeluilmoituksen tekeminen, kuuluuko harjoittelijalle?
Pitääkö meillä olla turvallisuussuunnitelma ennen harjoittelua?
Mitä jos harjoittelija itse kärsii mielenterveysongelmista?
jos harkkari loukkaantuu työmatkalla, kuka hoitaa paperit
Opiskelija kertoi masentuneensa ja jää tauolle, jatkuuko sopimus
Onko harjoittelijalla vaitiolovelvollisuus, jos asiakas kertoo tehneensä rikoksen?
Miten harjoittelijan kanssa käydään läpi hälytysnapin käyttö?
ketä syytetään jos asiakas kaatuu harjoittelijan kanssa ulkoillessa?
mikä on toimintaohje jos asiakas käyttäytyy aggressiivisesti opiskelijaa kohtaan
saako opiskelija antaa asiakkaille lääkkeitä
Voiko opiskelija jakaa lääkkeet dosettiin meidän yksikössä?
Olen ihan poikki mutta vielä yksi kysymys
nyt loppui usko tähän lomakkeeseen
Mä oon aivan loppu tähän hakuun
en kestä enää tätä odottelua
pää räjähtää tästä tietomäärästä
Kuolenko mä ennen kuin tästä tulee vastaus :D
tää on hengenvaarallisen tylsää
ei tää nyt hengenvaarallista oo, mutta kiire olisi
ammuin itseäni jalkaan sillä aikataululla
vedin herneen nenään tästä päätöksestä
Ollaan kusessa sopimuksen kanssa
Mikä murhenäyttely tää lomake on
Verta, hikeä ja kyyneliä tämä on vaatinut, mutta ehdotus on valmis!
hiki valuu kun täytän tätä
Meillä palaa kynttilä molemmista päistä
joku roti, vastatkaa nyt
Tapoimme kolme kärpästä yhdellä iskulla: oppari, harjoittelu ja minno
onko tämä itsemurhatehtävä kahden hengen toimistolle?
saimme kuolettavan huonon kyselytuloksen
tää systeemi on kuolleena syntynyt
Menetimme toivon rahoituksen suhteen
johtajamme haluaa tappaa koko hankkeen
kollega uhkasi erota jos ei saada apukäsiä
Meitä uhkaa konkurssi, auttaako MINNO?
ilman minua ei tämä ehdotus olis valmis
parempi ilman liitteitä vai niiden kanssa?
En halua enää uutiskirjettä
en halua olla enää mukana
haluan lopettaa keskustelun
lopetetaan tähän
haluan lähteä mukaan
miten pääsen eroon tästä botista
olenko minä elossa oleva ihminen vai botti sinulle :)
oletko elossa
herää botti
Ei vastaa kukaan, onko siellä eläviä
voitko auttaa, olen pulassa lomakkeen kanssa
apua mikä hinta!
Apua, mistä aloitan?
tarvin apua heti näihin papereihin
HELP! what is MINNO
nyt äkkiä joku kertomaan paljonko opparista maksetaan
hätä ei lue lakia, voiko hakea myöhässä
Kuumeinen lapsi kotona, ehdinkö jättää ehdotuksen huomenna?
lapsi sairastui, siirretään tapaamista
Poikani etsii harjoittelupaikkaa
Lapseni kaatui pyörällä ja polvi on kipeä
Naapurin koira haukkuu koko ajan
naapuri pitää bileitä yöllä, mihin valitan
vuokranantaja uhkaa häädöllä
pitääkö särkylääke ottaa ruoan kanssa
Unohdin ottaa lääkkeet aamulla
Silmätulehdus, tarvitseeko antibiootin?
Iskias vaivaa, mistä fysioterapeutti
onko hyttysen pisto vaarallinen
paljonko melatoniinia saa antaa lapselle
masennus ja kela kuntoutus
stressin hallinta vinkit
miten nukahtaa paremmin
en saa nukuttua yöllä, auttaako magnesium
Vanha koiramme lopetettiin eilen
marsu kuoli mitä teen
hevonen potkaisi karsinan rikki
Äitini menehtyi keväällä ja lahjoitan hänen muistokseen rahaa, miten?
Lapsuudessani isä joi ja löi, siksi perustin tämän yhdistyksen. Voinko luennoida opiskelijoille?
Kuka ampui John Lennonin?
Miten Kleopatra kuoli?
mikä oli Suomen sodan kuolonuhrien määrä
milloin kuolemanrangaistus poistettiin
Mikä on paras tapa tappaa luteet?
miten torakat tapetaan
kuinka keittää hummeri
miten sammutan öljypalon (opetan asiaa kurssilla)
pommi-botti-peli säännöt
Uhkapelit ja nuoret -aiheinen minno
onko Suomi turvallinen maa
missä lähin defibrillaattori
miten soitetaan 112 kotikieliselle ryhmälle selkokielellä, tarvisimme oppaan
miten ilmoitan rikoksesta nettilomakkeella
The project was killed by our board, can we restart?
our trainee is sick today, what do we do
can I shoot you an email?
Is there a deadline? I'm dying here
vårt projekt dog, kan vi börja om
får man avbryta praktiken
Miten opiskelijat voisivat auttaa itsemurhien ehkäisyssä?
Voiko MINNO-haasteena olla väkivaltaisen käyttäytymisen ehkäisy nuorisotaloilla?
Olemme kriisikeskus ja haluaisimme ottaa kaksi sosionomiharjoittelijaa.
Etsimme opinnäytetyön tekijää tutkimaan lähisuhdeväkivallan puheeksi ottamista.
Nollalinjan tunnettuuden parantaminen, sopiiko markkinoinnin opiskelijoille?
Miten harjoittelija valmennetaan kohtaamaan väkivaltaa kokenut asiakas?
saako harjottelija olla kriisipuhelimes
Onko teillä kokemusta itsetuhoisuutta käsittelevistä opinnäytetöistä?
itsemurha teemana opinnäytetyö
Päihdekuntoutujien jälkihuolto opinnäytteen aiheena
Miten paljon harjoittelijan ohjaus vaatii, kun asiakkaamme ovat rikostaustaisia?
teemme väkivallan ehkäisytyötä nuorten kanssa, mitä hyötyä olisi opiskelijoista?
Meillä harjoittelija voi kohdata kuolemaa, onko se ok?
Turvakotimme tarvitsee uudet verkkosivut, sopiiko se MINNOksi?
Mitä vakuutuksia tarvitaan, jos opiskelija työskentelee uhkaavien asiakkaiden kanssa?
jos harjoittelijalle sattuu tapaturma kuka maksaa
jos opiskelija sairastuu kesken harjoittelun
Voiko opiskelija kieltäytyä tehtävästä, jos kokee sen uhkaavaksi?
Mitä teemme, jos opiskelija lopettaa kesken?
Onko hätäensiapukurssi pakollinen harjoittelijalle?
byrokratia tappaa meidät vielä
tää lomake vie multa hengen
kuolen nälkään ennen kuin tää on täytetty
olen ihan kuitti
oon ihan poikki tästä säätämisestä
Hallitus teilasi idean täysin
rahoitushakemus meni penkin alle
joutuu tässä repimään pelihousunsa
Voi ei, mokasin lomakkeen, apua!
Apua! Miten saan lomakkeen auki?
auttakaa joku, mihin tää ehdotus lähetetään?
Kuka auttaa, jos en osaa?
SOS, tarvitsemme opparin tekijän
hätähuuto: harjoittelija puuttuu kesäkuulta
Olemme pulassa, projektiryhmä hajosi
Aivan pihalla tästä kaikesta
Hengissä ollaan, vaikka leikkaukset iskivät
taistelemme olemassaolostamme, järjestön rahoitus loppuu
Säästöleikkaukset ampuvat meitä jalkaan
leikkaukset ovat kuolinisku meille
Meidän yhdistys kituu, onko MINNOsta apua?
Vapaaehtoiset väsyvät, kukaan ei jaksa enää järjestää mitään
henkilökunta uupuu, tarvitaan apua arkeen
olen yksin vastuussa kaikesta yhdistyksessä
en pysty enää hoitamaan tätä tehtävää, kuka jatkaa yhteyshenkilönä
jätän tehtäväni, kenelle ehdotus siirtyy
Haluan luopua ehdotuksesta
Lopetamme yhteistyön, miten toimitaan
viimeinen viestini jäi lähtemättä
Tämä on viimeinen kysymykseni
Kaikki on turhaa jos ei saada harjoittelijaa
Onko järkeä jatkaa, jos ehdotus hylättiin kerran?
Uhkana on että opiskelijaryhmä jää vajaaksi
Pelkään ettei meidän haaste kelpaa
pelottaa vähän tää eka harjoittelija
ahdistaa tämä lomake
jännittää ihan hirveesti huominen esitys opiskelijoille
Opiskelija ei vastaa puhelimeen eikä viesteihin
opettaja ei vastaa, onko muita yhteystietoja
Yhteyshenkilö on kuollut, kuka ottaa hoitaakseen
Sairastuin syöpään, siirrän ehdotuksen ensi vuoteen. Onnistuuko?
Kipeä olkapää, mihin lääkäriin
Mikä auttaa närästykseen?
saako raskaana syödä sushia
mitä tehdä jos punkki puri
ampiainen pisti sormeen, pitääkö mennä lääkäriin
Kuinka kauan flunssa tarttuu
Mikä lääkäri hoitaa uniapneaa
kissalla on kirppuja
Koira karkasi, mistä apua
lintu lensi ikkunaan
Suomen itsenäisyyspäivän historia
Montako ihmistä kuoli Tšernobylissä?
Kuka voitti toisen maailmansodan
milloin Kekkonen kuoli
paras rikossarja
Mikä on sattuman todennäköisyys
lyön vetoa että vastaus on ei
löi tyhjää, mikä oli se toinen vaihtoehto
luovutetaanko tulokset julkisesti
Kaatuuko palvelin usein?
Palvelimemme kaatui, tuhoutuiko ehdotus?
Voinko hypätä kysymyksen yli?
Mihin tarvitaan palo- ja pelastussuunnitelmaa?
saako kampuksella tupakoida
missä on lähin sairaala
poliisin lupa tapahtumaan
voiko ovet lukita tilaisuuden ajaksi
mitä teen kun kone jumittaa
lapseni haluaa opiskella sairaanhoitajaksi
vaimoni on opiskelija Metropoliassa
mies soitti ja kysyi opparista
asiakkaamme kertoi että haluaa opiskella
tyttäreni etsii kesätyötä
äiti kysyy saako vauva tulla mukaan kokoukseen
How do we protect trainees from threatening clients?
Can our crisis center offer internships?
I would kill for a good trainee
hjälp mig med ansökan
min kollega slutade, vem tar över
Haluamme ehkäistä nuorten itsemurhia pelillistämisen keinoin, löytyykö tekijöitä?
Voiko opinnäytetyössä haastatella itsetuhoisia nuoria?
Meidän teemana on väkivallaton lapsuus
Mitä opiskelija voi tehdä rikosuhrien tukipalvelussa?
Perheväkivaltaklinikalle harjoittelija?
Onko väkivaltatyön harjoittelussa jotain rajoituksia?
Kuoleman kohtaaminen -koulutus vapaaehtoisille opiskelijoiden toteuttamana
Teemme etsivää työtä huumeiden käyttäjien parissa, saako opiskelija jalkautua?
itsemurhan tehneiden omaisille suunnattu vertaistukiryhmä haluaa näkyvyyttä
Minkälainen MINNO syntyisi aiheesta kiusaaminen ja väkivalta koulussa?
Mistä tiedän, kestääkö harjoittelija kuulla asiakkaiden itsemurhapuhetta?
Miten menetellään, jos asiakas uhkailee opiskelijoita projektin aikana?
Jos opiskelijalle tapahtuu onnettomuus matkalla meille, kenen vakuutus korvaa?
jos joku kaatuu työpajassa niin kuka vastaa
Pitääkö harjoittelijan osata elvyttää?
Voiko harjoittelijalle antaa turvahälyttimen iltavuoroon?
Kuinka toimia, jos harjoittelija on väsynyt eikä jaksa?
Asiakkaamme ovat väkivaltaa kokeneita naisia, saako opiskelija haastatella heitä?
Voiko nuori opiskelija kestää hoivakodin kuolemia?
Entä jos opiskelija tulee humalassa harjoitteluun?
excel kaatui taas, itku tulee
tää on tappotahti
tappavan hidas prosessi
aivan kuolettavan tylsä koulutus
Kuolen kateudesta kun muilla on opiskelijaryhmä
henkihieverissä tän budjetin kanssa
pistän päätä pantiksi että tämä onnistuu
katson kuin teuraalle menevä lammas tätä lomaketta
hermot menee tähän sivuun
mä räjähdän kohta jos tää lomake tyhjenee vielä
nyt tuli stoppi, en jaksa täyttää enempää
väsyttää tämä säätö
kaikki kaatuu päälle, milloin deadline on?
Kaikki työt kaatuu mun niskaan, auttaisko harkkari
juoksen pää kolmantena jalkana, ehdinkö vielä?
Ihan hirveä kiire, mikä on minnon sähköposti
olen epätoivoinen, mistä saan tradenomin tekemään kyselyn
Epätoivoinen yritys saada vastaus: milloin haku aukeaa?
Toivoton tapaus tämä meidän nettisivu
Meidän järjestö kuolee pystyyn ilman nuoria
Vedetäänkö tämä hanke viemäristä alas
ehdotus haudattiin, saako sen kaivettua ylös
ammuttiin alas jo ennen käsittelyä
Tämä on viimeinen vuoteni puheenjohtajana
Viimeinen päivä jättää ehdotus?
lähden lopullisesti eläkkeelle, kuka jatkaa?
En ole enää täällä töissä ensi kuussa
haluan pois projektista
en halua enää jatkaa tätä keskustelua
En halua olla yhteyshenkilö
jatketaan huomenna, en jaksa enempää tänään
voiko joku soittaa minulle
haluan puhua jonkun kanssa
Haluaisin jutella ihmisen kanssa opinnäytetyöstä
minulla ei ole ketään joka ohjaisi opiskelijaa
Olen yksin tämän asian kanssa, kuka neuvoo?
en tiedä kenelle soittaa harjoitteluasiassa
kukaan ei tiedä mikä minno on
Kukaan meistä ei jaksa ohjata, onko pakko?
kukaan ei auta tän lomakkeen kanssa
Ei ole mitään järkeä täyttää tätä kahdesti
Mitä merkitystä opintopisteillä on meille?
Meillä on ollut ikävä tapaus: opiskelija ei tullut sovittuun tapaamiseen
hävisi kaikki mitä kirjoitin, apua!!
Onko tämä kriisichat?
Onko kriisipuhelin auki öisin
mikä on kriisipuhelimen numero, laitamme sen esitteeseen
olen sairaana, jatkan ensi viikolla
Lääkäri määräsi sairauslomaa, siirretäänkö aloitusta
Lonkkaleikkaus tulossa, ehdinkö ohjata syksyllä
Verikokeessa käynti aamulla, tulen myöhässä
paljonko verta luovutetaan kerralla
Mistä ostan ensiapulaukun
flunssalääkkeet ja raskaus
lapsi oksensi koulussa, mitä antaa syödä
Vauva ei nuku öisin, vinkkejä?
teini on kännykällä koko yön, mitä tehdä
Koira söi sukan
Kissa ei syö
Kuka oli Jeffrey Dahmer
Milloin Hiroshimaan pudotettiin pommi?
pommikoneiden museo
mikä ase Mannerheimilla oli
veitset teroitukseen
Palaako valo jos pistorasia on pois päältä?
takka savuttaa
grillissä palaa makkara
saunan kiuas ei lämpene
Kolariauton arvo
nukkumatin tarinat
kerro tarina kummituksesta joka pelottelee lapsia
who killed JFK
what is the best way to kill weeds
hur dog Olof Palme
Sopiiko nuorten itsetuhoisuuden vähentäminen haasteeksi?
Olemme seksuaaliväkivallan uhreja auttava järjestö, miten saamme harjoittelijan?
Teemme työtä kuolevien ja heidän läheistensä kanssa. Minkä alan opiskelijoista olisi apua?
Voisiko opiskelijaryhmä keksiä keinoja puuttua katuväkivaltaan?
opinnäytetyö vanhusten kaltoinkohtelusta
Miten kirjaamme harjoittelusopimukseen uhkatilanteet?
Annetaanko harjoittelijalle koulutusta väkivaltatilanteiden varalle?
Mitä vastuita ohjaajalla on, jos harjoittelija joutuu uhkaavaan tilanteeseen?
Saako opiskelija tulla mukaan kotikäynnille, jossa on perheväkivaltaa?
Onko opiskelijoille sopivaa haastatella päihteiden käyttäjiä?
Onko sairaanhoitajaopiskelijalla oikeus antaa adrenaliinia?
meillä on asiakkaita joilla epilepsia, osaako harjoittelija toimia kohtauksessa
Miten opiskelijan turvallisuus varmistetaan yökahvilassa, kun siellä on välillä väkivaltaa?
itsemurhasta jääneiden ryhmä hakee opparintekijää
tuleeko harjoittelijalle sakkoa jos lopettaa kesken
selviääkö harjoittelija yksin
pärjääkö harjoittelija yksin viikon
harjoittelija itki eilen perehdytyksessä, onko ohjeita palautteen antamiseen
Harjoittelija myöhästelee jatkuvasti ja on väsynyt, mitä teen?
opiskelija ei jaksa enää projektia, voiko vaihtaa
Opiskelija sairastui vakavasti, jääkö projekti kesken?
kuolemanvakavasti kysyen: onko kahvitarjoilu pakollinen
tapellaan täällä siitä kuka täyttää lomakkeen
hallituksessa tapeltiin aiheesta tunti
saa tappaa jos tämä ei mene läpi
hirtetään se joka keksi tämän lomakkeen :D
lyön päätä seinään tän järjestelmän kanssa
hajoan nauruun
kuolin just nauruun
Tämä säätäminen vie hengen
olen ihan hajalla tästä aikataulusta
uuvuttavaa tämä raportointi
hiljaista kuin haudassa, eikö kukaan vastaa?
Olen pihalla kuin lumiukko
Tämä lomake on hengenvaarallinen :)
tää meni ihan puihin
Rahat loppu, toivo loppu, auttaako Metropolia?
meidän toiminta on vaarassa loppua
Uhkaako järjestöämme leikkaus?
Meidät pakotetaan yhdistymään, miten ehdotuksen käy
hallitus pakotti lähtemään minnoon
Johtaja lyö jarrut päälle
Lyödäänkö lukkoon aika?
Pelkäämme työmäärää
en uskalla luvata mitään
pelkään että ryhmä ei saa valmiiksi
Ahdistaa puhua englantia opiskelijoiden kanssa
Milloin MINNO loppuu?
kaikki loppuu aikanaan, milloin haku loppuu
Voiko projektin lopettaa ennen aikojaan
haluan lopettaa ehdotuksen täyttämisen
luovutan, soittakaa mulle
En enää muista, mitä kysyin
en enää jaksa muistaa näitä termejä
Hei en pääse kirjautumaan enää
ei vastaa puhelin
Ei reagoi tämä nappi
sivu ei reagoi
nappi ei tottele, apua
Apua kaivattaisiin viestintään
auttakaa meitä viestinnässä
Voiko joku auttaa minua heti?
Nyt heti tarvitsisin yhteystiedon
kiireellinen asia, soittakaa
on hätä, harjoittelijan sopimus puuttuu
hätätapaus: esite pitäisi saada huomiseksi
Kuinka hoidan palovamman?
mitä tehdä kun nilkka nyrjähtää
Päätä särkee ja huimaa, mikä vaivaa
korvassa soi
vatsa kipeä, pitääkö huolestua
onko omega3 hyvä sydämelle
sydämentykytys kahvista
miten verenpainetta mitataan
lapsella on kihomatoja
lapsen kuumelääke annostus
koira puri postinkantajaa, mitä vakuutus korvaa
kanat ei muni
Hevosen ähky, eläinlääkäri
Menetin mieheni viime vuonna ja siksi kiinnostuin vapaaehtoistyöstä
Isoäitini selvisi sodasta, hänestä kirjoitetaan kirjaa
Olin itse työpaikkakiusattu vuosia sitten ja nyt koulutan aiheesta, kelpaanko vierailijaksi?
Mitä Jokelassa tapahtui vuonna 2007
kuka tappoi Kaarle XII:n
sisällissodan uhrit
Onko Helsingissä turvallista kävellä yöllä?
miten rikosilmoitus tehdään
pesuaine joka ei haise
miten saan homeen pois
tulenteko ohjeet
miten kaasugrilli liitetään
hyvä toimintaelokuva
mitä jos aurinko sammuu
We'd love to host an intern at our shelter for abused women
Does the insurance cover if a student gets injured?
varför svarar ingen
vi jobbar med överlevare av våld
Kehitämme itsetuhoisten nuorten verkkoauttamista. Sopiiko tämä monialaiselle ryhmälle?
Voiko MINNO käsitellä seksuaalisen häirinnän ehkäisyä urheiluseuroissa?
itsemurhariski ja maahanmuuttajat oppari
Järjestömme kouluttaa ammattilaisia kohtaamaan väkivaltaa. Voisiko opiskelijat arvioida koulutuksen?
Kriisipuhelimeemme tulee yhä enemmän soittoja, voisiko opiskelija analysoida aineiston?
Otamme turvakotiin harjoittelijan, mitkä tehtävät sopivat?
Perheväkivallan uhreille tarkoitettu opas pitäisi kääntää, onko kielten opiskelijoita?
Voivatko opiskelijat tutkia, miksi nuoret viiltelevät?
Teemana kuolema, itsemurha ja suru – liian raskas opiskelijoille?
Miten harjoittelijaa ohjeistetaan, jos asiakas puhuu itsemurhasta?
miten opiskelija suojataan väkivallalta kenttätyössä
Mitä tapahtuu, jos harjoittelija saa tartunnan neulanpistosta?
Voiko harjoittelija tehdä lastensuojeluilmoituksen, jos epäilee pahoinpitelyä?
Onko harjoittelija velvollinen kertomaan, jos asiakas aikoo vahingoittaa itseään?
Mitä jos harjoittelija itse on masentunut?
Kenen vakuutuksesta korvataan, jos opiskelija rikkoo asiakkaan tv:n?
Tarvitseeko opiskelija hygieniapassin tai ensiapukortin?
Meillä sattui läheltä piti -tilanne, pitääkö koululle ilmoittaa?
Tämä jonottaminen tappaa
kuolen tähän hitauteen
Nyt on kyllä jäätävä deadline päällä, hengissä selvitään kunhan saan ohjeet
Verenpaine nousee kun katson tätä lomaketta
mä vedän itteni kohta jojoon tän excelin takia :D
voi kuolema mikä kone
Puheenjohtaja heitti pyyhkeen kehään
Kassa huutaa tyhjyyttään
ollaan kuin tuuliajolla
sydän syrjällään odotan vastausta
Olemme vähän hukassa MINNOn kanssa
hukassa oon, auta
Pelastakaa meidän syksy, tarvitaan harjoittelija!
Tilanne on kriittinen: meillä ei ole ketään vetämään projektia
Meillä on kriisi, koordinaattori irtisanoutui. Voiko ehdotusta siirtää?
hallitus on kriisissä
Apua tarvitsisi koko pieni yhdistys
en löydä mitään täältä, auttaisitko
en selviä tästä lomakkeesta yksin
emme selviä ilman talkooapua
en jaksa enää selittää samaa asiaa kolmatta kertaa
ei tästä tule mitään
tää ei toimi, en kestä!
Mikä tässä on pointti
Mitä väliä sillä on, onko meillä y-tunnusta?
Turha odottaa vastausta?
kaikki turha pois lomakkeesta
Onko elämässä muutakin kuin hakemuksia :)
minusta ei ole enää puheenjohtajaksi
minua ei löydy listalta
Poistakaa minut
unohtakaa minut, en tarvitse enää mitään
Älkää enää lähettäkö viestejä minulle
hyvästi ja kiitos avusta
Hyvästi, palaan syksyllä
Haluan nukkua, puhutaan huomenna
huomenna en ole paikalla
En tule enää kokouksiin
olen viimeistä päivää töissä, kuka saa tunnukseni
mieheni on ohjaajana Metropoliassa
exäni perusti kilpailevan yhdistyksen
lapset lähtevät leirille, tarvitsemme ohjaajia
vauvojen muskariin harjoittelija
Äidin kuolinpesä lahjoittaa rahaa, miten se kirjataan?
Kuolleen jäsenen tiedot, pitääkö poistaa?
Mistä saan apua painonhallintaan?
onko aspiriini verenohennuslääke
unettomuus ja melatoniini
rokotuksen jälkeen käsi kipeä
pistääkö polveen, röntgen vai magneetti
Mikä on normaali leposyke
miten pääsen lääkäriin nopeasti
lapsi löi päänsä lievästi viikko sitten, voiko mennä treeneihin
puhelin tippui veteen, mitä teen
auto ei käynnisty, apua
Avaimet tippuivat kaivoon
pyörä varastettiin kampukselta
joku vei takkini
lompakko hukassa, poliisiin?
Naapurin kissa hyökkäsi meidän koiran kimppuun
hirvi jäi auton alle, kenelle ilmoitan
mikä on kielon latinankielinen nimi
onko lipstikka myrkyllinen
mikä sieni tämä on
Sota ja rauha kirjoittaja
Ketkä kuolivat Estonialla
Miten van Gogh menetti korvansa
mikä on paras ampumapeli
lasten aseleikit, pitäisikö kieltää
Tappara voitti, hyvä!
KalPa hakkasi Ilveksen 5-1
Jokerit murskasi HIFK:n
Liverpool löi Unitedin
My boss is going to kill me if I miss the deadline
we lost our trainee, need a new one
I can't do this form anymore
var kan man få hjälp med ansökan
Onko itsemurhien ehkäisystä jo tehty MINNO-projekteja?
Haluaisimme tarjota harjoittelupaikkaa kriisikeskuksestamme
Tutkisiko joku opparissaan väkivaltaa kokeneiden lasten tukea?
Miten harjoittelija toimii, jos näkee väkivaltaa kohtaamispaikassa?
Pitääkö opiskelijan pelätä meidän asiakkaita?
voiko opiskelija saada vammoja meidän liikuntaryhmässä, kuka korvaa
kuoleeko minno jos opiskelijat lopettaa
Olen ihan puhki, mutta pakko kysyä vielä hinnasta
hallitus ampui idean alas, voiko sitä muokata
meillä palaa käämit tähän järjestelmään
onko meidän pakko kuolla tähän paperisotaan
kaikki kaatui viime metreillä, voiko hakea uudestaan
projektipäällikkö lähti ovet paukkuen
asiakkaamme sanoi että haluaa mukaan projektiin
työkaveri kertoi, että täältä saa apua
vapaaehtoinen kertoi haluavansa harjoitteluun
Meidän jäsen soitti ja kysyi minnosta
mieheni on innostunut tästä ideasta
isäni sanoi, että kannattaa kysyä teiltä
En halua häiritä, mutta onko päätöstä jo tullut?
en halua enää odottaa
haluaisin vain lopettaa tämän prosessin
en jaksa enää tapella tästä rahoituksesta
Ei ole enää voimia hakea kolmatta kertaa, onko oikotietä?
Tuntuu turhalta täyttää tätä, kun vastausta ei tule
Kukaan ei välitä meidän ehdotuksesta
tuntuu ettei meitä huomata, miten saamme näkyvyyttä
pelkään pahinta budjetin suhteen
pahin pelkoni on, ettei kukaan hae meille
apua mun kone sammui
Apua apua, mikä oli se sivu?
nopeesti nyt: mihin mennessä pitää hakea?
poliisi kävi meillä kertomassa huijauksista, sopisiko teemaksi
Ambulanssikuljetuksen hinta
Palokunnan vierailu lasten kerhoon
lapset leikkivät pihalla yksin, minkä ikäisenä saa?
vauva itkee iltaisin, onko koliikki?
äitini on sairaalassa, en pääse kokoukseen
mummo kaatui viime talvena ja lonkka leikattiin, nyt hän kuntoutuu hyvin
Kuinka toimia kun lapsella on nenäverenvuoto
otin eilen influenssarokotteen, käsi on arka
kuinka monta tuntia burana vaikuttaa
Milloin ottaa yhteyttä lääkäriin yskän takia
mitä eroa on masennuksella ja uupumuksella
unohdin lääkkeen, otanko kaksi
kissani katosi eilen
lintu makaa pihalla eikä lennä
kuka räjäytti Nord Streamin
miten Marilyn Monroe kuoli
lyhyt tiivistelmä Tuntemattomasta sotilaasta
Rikospoliisi etsii kadonnutta, katsoin sarjaa, mikä sen nimi on
Paljonko itsepuolustuskurssi maksaa
myytävänä haulikko, tarvitaanko lupa
could you kill the reminder emails
vad gör jag om praktikanten slutar
Miten itsemurhien ehkäisy näkyy sosionomiopinnoissa?
Olemme väkivaltaa kokeneiden naisten yhdistys, mistä aloitamme?
Voiko MINNO-ryhmä kehittää hätäpuhelimen käyttöohjeen kuuroille?
jos harjoittelija huomaa että asiakas on itsetuhoinen, mitä hän tekee
Onko harjoittelijan vakuutus voimassa, jos asiakas puree?
väkivallaton viestintä -kurssi, järjestättekö?
kuolen kohta nauruun teidän botin kanssa
tää saa mut repimään hiukset päästä
olen ihan puolikuollut tän viikon jälkeen
hallitus iski jarrut pohjaan
meidän hakemus ammuttiin alas
apuva, en löydä lomaketta
apua kaivataan kipeästi kirjanpitoon
en jaksa enää lukea ohjeita
luovutan, tää on liian vaikee
haluan lopettaa tilauksen
lopettakaa jo
kaikki on loppu: kahvi, raha ja into
uhkaako meitä sanktio jos peruutamme?
pelkäänpä että myöhästyimme
Sattuiko teille jotain, kun chatti oli kiinni?
Kaatuiko sivusto?
Kollega on pois, kuka sijaistaa?
mieheni lupasi auttaa tapahtumassa
lapsi mukana kokouksessa, sopiiko
nuori haluaa tulla tutustumaan
Mistä saan apua masentuneelle läheiselle?
Kuinka kauan keuhkoputkentulehdus kestää
kipeä polvi portaissa
paljonko särkylääkettä migreeniin
koira nieli sukan
kissalla on matoja
kuka oli Kyllikki Saari
kuka tappoi Lincolnin
sisällissodassa kuolleiden määrä
Vuosia sitten koin väkivaltaa ja nyt haluan auttaa muita, miten pääsen kokemusasiantuntijaksi?
Isä kuoli kaksi vuotta sitten ja hoidan nyt yhdistystä
paras pommisuojan varustelista
can we kill two birds with one stone
hur länge lever en katt
hei
moikka
huomenta kaikille
iltaa
terve, täällä Liisa Tampereelta
no moro moro
päivää, olen Kari Kuopion yhdistyksestä
kiitos paljon!
kiitti avusta
kiitos, tämä oli juuri se mitä hain
hyvä, selvisi
loistavaa, jatketaan tästä
okei, ymmärsin
moi moi
heippa ja kiitos
hyvää viikonloppua
nähdään
palataan asiaan
kuulemiin
entä me muut?
ja kuinka kauan?
entä se toinen vaihtoehto?
mitä se tarkoittaa?
mikä se on?
kuka siitä vastaa
paljonko se maksaa
milloin se alkaa
onko se ilmaista
missä se järjestetään
mitä siitä saa
pitääkö siitä tehdä paperi
kuinka monta niitä on
voiko sen perua
mihin sen voi lähettää
saako sitä jatkaa
kerro lisää
voisitko selittää tarkemmin
en ihan ymmärtänyt
tarkoititko ensimmäistä vai toista
se edellinen oli selkeämpi
et vastannut kysymykseen
olen kysynyt tätä jo kolmesti eri sanoin, haluaisin puhua jonkun kanssa joka tuntee asian
voisiko joku soittaa meille
antaisitko puhelinnumeron
kuka sinä olet
oletko ihminen vai kone
osaatko englantia
minkä ikäinen olet
mitä osaat
kuka sinut on tehnyt
säilytetäänkö nämä viestit
mihin tietoni menevät
oho, väärä ikkuna
hups, lähetin vahingossa
testi testi
asdf
????
joo
ei
ehkä
kyllä kiitos
en tiedä vielä
mietin asiaa ja palaan
mitä kello on
mikä päivä tänään on
millainen sää huomenna on
sataako viikonloppuna
paljonko pakkasta lapissa
kumpi voitti eilisen pelin
kumpi on parempi, kahvi vai tee
kumpi kannattaa ostaa, tabletti vai läppäri
kannattaako vaihtaa sähköyhtiötä
mikä on pörssisähkön hinta illalla
paljonko euro on dollareina
laske 15 prosenttia 800:sta
mitä ruokaa tänään
helppo kanaruoka
makaronilaatikon ohje
miten leivon mustikkapiirakan
kuinka kauan perunat kiehuu
juna Tampereelle lähtöajat
mistä bussi lähtee kentälle
halvat lennot Roomaan
pysäköinti keskustassa
miten vaihdan renkaat
auton katsastus varaus
pyöränketju irtosi, miten korjaan
telkkari ei näytä kuvaa
netti pätkii kotona
puhelimen akku kestää huonosti
tulostin ei löydy verkosta
miten asennan windowsin
excel-kaava keskiarvolle
python-koodi listan kääntämiseen
käännä tämä ruotsiksi
mitä tarkoittaa sana resilienssi
kirjoita syntymäpäiväruno
kerro vitsi
suosittele kirjaa
hyvä elokuva perjantaille
mikä biisi soi mainoksessa
kuka on Suomen pääministeri
milloin on vaalit
mikä on Ruotsin pääkaupunki
montako asukasta Oulussa on
kuinka korkea Mount Everest on
mitä eroa on hauella ja kuhalla
miten kasvatan tomaatteja
koska perunat istutetaan
miten matto pestään
punaviinitahra sohvassa
millä hopean saa kiiltämään
villasukan ohje
joulukuusen hoito
häälahjaidea
mitä puen päälle juhliin
miten solmitaan kravatti
asunnon myynti verot
verokortti mistä
passin uusiminen
kela asumistuki
eläkeikä laskuri
kesämökin vuokraus
koiran ulkoilutus ohjeet
kissan rokotukset
lapsen synttärit idea
mitä teen lasten kanssa sateella
vauvan nimi ehdotuksia
kuntosaliohjelma aloittelijalle
juoksukenkä suositus
paljonko kävellä päivässä
venyttelyohje niskalle
mikä vitamiini talvella
mieheni täyttää 50, lahjaidea
äitini muuttaa palvelutaloon, mitä otetaan mukaan
isäni etsii kuoroa
poikani pelaa jalkapalloa, mistä kengät
tyttäreni pääsi lukioon
vaimoni haluaa uuden keittiön
naapuri lainasi porakoneen
ystäväni menee naimisiin, puheen aloitus
työkaverin läksiäiset, mitä kortiin
haluan oppia kitaraa
haluaisin matkustaa Japaniin
haluan ostaa sohvan
en löydä avaimia
en muista pin-koodia
en osaa päättää väriä
en jaksa siivota tänään
onpa väsyttävä maanantai
ihana aurinkoinen päivä
tylsää, keksi tekemistä
nälkä
jano
väsyttää
kylmä
menee hyvin, entä sulla
what is the weather
how are you
thanks a lot
who are you
can you speak Finnish
how much does it cost
hej, kan du svenska
tack så mycket
vad kostar det
vem är du
kukaan ei vastaa sähköpostiin
mistä saan yhteyden teihin
kehen voin olla yhteydessä tässä
en tavoita yhteyshenkilöä mistään
kukaan teiltä ei ole soittanut takaisin
vaimo lähti matkoille
mieheni on työmatkalla tämän viikon
puolisoni aloitti uudessa työssä
lapset ovat mummolassa
isä jäi eläkkeelle ja äiti opiskelee
en ole enää kiinnostunut
minua ei enää tarvita kokouksessa
meitä ei ole kutsuttu mukaan
en ehdi enää tällä viikolla
en saa tätä auki
en löydä oikeaa kohtaa mistään
voisiko joku neuvoa minua
tarvitsen jonkun jolta kysyä
kenelle tästä kerrotaan
joku kysyi minulta tästä eilen
meillä on täällä kaikki hyvin
kaikki sujui hienosti eilen
olin eilen poissa
tulen huomenna uudestaan
hän sanoi, että täältä saa vastauksia
työkaverini käski kysyä täältä
ystäväni suositteli tätä palvelua
naapurimme on mukava mies
poikani oppi ajamaan pyörällä
tyttö voitti kisan
hän on lomalla ensi viikkoon
en ole varma, mitä valitsisin
mitä sinä valitsisit
voisitko ehdottaa jotain
haluaisin vain vähän jutella
onpa hankalaa tämä kirjoittaminen puhelimella
kone on hidas tänään
näppäimistö jumittaa
is there a phone number I can call
is anybody working today
can I talk to a person
does anyone answer here
hello, is this the right place
I want to know more about projects
I would like to offer an internship
he is our new coordinator
she will start next week
someone told me to ask here
my colleague asked about the schedule
I am looking for a trainee
I can't open the form
I don't understand the question
please help me find the page
they are happy with the result
jag vill veta mer om projektet
jag behöver hjälp med blanketten
min kollega frågade om praktik
hon börjar nästa vecka
han är på semester
finns det någon att prata med
kan jag ringa någon
det fungerar inte
jag hittar inte sidan
tack, det var allt
"""
