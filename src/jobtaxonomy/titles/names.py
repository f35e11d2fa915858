"""Names that stand in titles and say nothing of the work, or only in which trade it is: employers and towns.

Lower case, words parted by blanks, names by semicolons. Names that are words of work ("target", "reading") are no rows,
or are set aside only where a state stands behind them.
"""

__all__ = ["EMPLOYERS", "SIGNS_OF_NAMES", "STATE_CODES", "TOWNS", "TOWNS_BY_STATE"]


def __dir__() -> list[str]:
    return __all__


def _names(rows: str) -> list[str]:
    return " ".join(rows.split()).split("; ")


#: Employers by the trade that a title is given in their place, "" where that would say too much or nothing.
_BY_TRADE = {
    "airline": """
aer lingus; air arabia; air canada; air france; air india; air new zealand; air transat; airasia; akasa air;
alaska airlines; alitalia; allegiant air; american airlines; british airways; cathay pacific; cebu pacific;
continental airlines; delta air lines; delta airlines; easyjet; emirates airline; emirates airlines; endeavor
air; envoy air; ethiopian airlines; etihad; eurowings; finnair; flybe; flydubai; frontier airlines; gulf air;
hawaiian airlines; iberia airlines; indigo airlines; jet2; jetblue; jetstar; kenya airways; kuwait airways;
loganair; lufthansa; malaysia airlines; mesa airlines; monarch airlines; norwegian air; oman air; philippine
airlines; piedmont airlines; porter airlines; psa airlines; qantas; qatar airways; republic airways; rex
airlines; ryanair; sas scandinavian airlines; saudia; singapore airlines; skywest; south african airways;
southwest airlines; spicejet; spirit airlines; swiss international air lines; tap air portugal; thomas cook
airlines; turkish airlines; united airlines; virgin atlantic; virgin australia; vistara; vueling; westjet; wizz
air; wizzair
""",
    "airport": """
changi airport group; dnata; gmr airports
""",
    "armored truck": """
brink's; brinks; dunbar armored; loomis armored
""",
    "auto parts": """
advance auto parts; auto zone; autozone; carquest; napa auto parts; o'reilly auto parts; pep boys
""",
    "automotive": """
audi; autonation; bmw group; caliber collision; car max; carmax; chrysler; citroen; copart; ferrari; fiat; ford
motor; general motors; gerber collision; goodyear auto service; honda; hyundai; jaguar land rover; jiffy lube;
lamborghini; maaco; manheim auto auction; maruti suzuki; meineke; mercedes benz; michelin; midas muffler;
nissan; penske automotive; peugeot; porsche; renault; safelite; subaru; take 5 oil change; tata motors; tesla
motors; toyota; valvoline instant oil change; volkswagen; volvo
""",
    "bakery": """
allied bakeries; brumby's bakery; cooplands; greggs; hovis; jacksons bakery; warburtons
""",
    "bank": """
abn amro; absa; adcb; al rajhi bank; allied irish bank; ally bank; ally financial; american express; anz bank;
arvest; asb bank; atb financial; axis bank; bank of baroda; bank of england; bank of ireland; bank of montreal;
bank of queensland; bankwest; barclays; bb&t; bbva; bdo unibank; bendigo bank; bmo harris; bnp paribas; bny
mellon; caixabank; canara bank; capital one; capitec; chase bank; cibc; citibank; citigroup; citizens bank;
citizens financial group; comerica; commbank; commerzbank; commonwealth bank; credit agricole; credit mutuel;
credit suisse; danske bank; dbs bank; desjardins; deutsche bank; discover card; discover financial; emirates
nbd; european central bank; fifth third; first abu dhabi bank; first citizens bank; first republic bank; frost
bank; goldman sachs; halifax bank; handelsbanken; hdfc; hsbc; huntington bank; icici; idfc first bank; indusind
bank; ing bank; ing group; intesa sanpaolo; jos a bank; jp morgan; jpmorgan; kbc bank; keybank; kiwibank; kotak
mahindra; leeds building society; lloyds bank; lloyds tsb; m&t bank; macquarie bank; macquarie group; mashreq;
maybank; merrill lynch; metro bank; metrobank; monzo; morgan stanley; national australia bank; national bank of
canada; nationwide building society; natwest; nedbank; nordea; ocbc; permanent tsb; pnc bank; punjab national
bank; rabobank; raiffeisen; rbc royal bank; rbl bank; regions bank; revolut; royal bank of canada; royal bank of
scotland; santander; scotiabank; silicon valley bank; skipton building society; societe generale; sparkasse; st
george bank; standard bank; standard chartered; starling bank; state bank of india; state street corporation;
suntrust; swedbank; synchrony; tangerine bank; td bank; td canada trust; truist; tsb bank; ulster bank;
unicredit; union bank of india; usaa; virgin money; wells fargo; westpac; yes bank; yorkshire building society;
zions bank
""",
    "bookmaker": """
betfred; coral racing; ladbrokes; paddy power
""",
    "bus": """
abellio; apsrtc; arriva; bus eireann; coach usa; coast mountain bus company; comfortdelgro; dublin bus; durham
school services; firstbus; firststudent; go north east; golden arrow bus services; greyhound bus; greyhound
lines; ksrtc; lothian buses; metrobus; metroline; msrtc; national express coaches; oc transpo; putco; stagecoach
buses; stagecoach group; toronto transit commission; trailways; translink
""",
    "cable television": """
charter spectrum; comcast; cox communications; xfinity
""",
    "car rental": """
alamo rent a car; avis; budget rent a car; enterprise holdings; enterprise rent a car; hertz
""",
    "care home": """
anchor hanover; barchester; bupa care homes; care uk; four seasons health care; hc one; orchard care homes;
priory group; sanctuary care; voyage care
""",
    "carpet cleaning": """
chem dry; stanley steemer; zerorez
""",
    "casino": """
caesars entertainment; caesars palace; foxwoods; harrah's; mgm grand; mohegan sun; station casinos; wynn las
vegas
""",
    "child care": """
bright horizons; childtime; goddard school; kinder care; kindercare; la petite academy; primrose school
""",
    "coffee": """
bakers delight; boost juice; caffe nero; caribou coffee; costa coffee; country style donuts; dunkin; dunkin
donuts; dutch bros; einstein bros bagels; esquires coffee; gloria jean's; gloria jeans; insomnia coffee; krispy
kreme; michel's patisserie; muffin break; peet's coffee; pret; scooter's coffee; second cup coffee; starbucks;
tim horton; tim horton's; tim hortons; zarraffa's coffee
""",
    "coffee shop manager": """
costa manager; starbucks manager; starbucks store manager
""",
    "construction": """
kier construction; l&t construction; pcl construction; vinci construction
""",
    "convenience store": """
7 eleven; buc ee's; casey's general store; circle k; cumberland farms; flying j; kwik trip; love's travel stop;
love's travel stops; murphy usa; pilot flying j; quiktrip; racetrac; royal farms; seven eleven; sheetz;
stewart's shops; thorntons; travelcenters of america; turkey hill minit markets; wawa
""",
    "cruise": """
carnival cruise; p&o cruises; princess cruises; viking river cruises
""",
    "cruise ship": """
carnival cruise line; carnival cruise lines; disney cruise line; holland america line; norwegian cruise line;
royal caribbean
""",
    "delivery": """
amazon delivery; city link couriers; evri; hermes parcelnet; ocado; parcelforce; tnt express; tuffnells; yodel
parcels
""",
    "delivery driver": """
amazon driver; amazon flex driver; fedex driver; pepsi driver; ups driver
""",
    "elevator": """
kone; otis elevator; schindler elevator; thyssenkrupp elevator
""",
    "estate agent": """
connells; foxtons; hunters estate agents; purplebricks; your move estate agents
""",
    "fast food": """
al baik; albaik; arby's; barbeque nation; bojangles; burger king; captain d's; carl's jr; charleys philly
steaks; checkers drive in; chick fil a; chicken licken; chipotle; chowking; church's chicken; culver's; dairy
queen; del taco; domino's australia; el pollo loco; firehouse subs; five guys; freddy's steakburgers; grill'd;
guzman y gomez; haldiram's; hardee's; harvey's; hungry jack's; hungry jacks; in n out; jersey mike's; jimmy
john's; jollibee; kentucky fried chicken; kfc; krystal burger; kudu restaurant; long john silver's; mang inasal;
mary brown's; mcdonald's; mr sub; nando's australia; nathan's famous; new york fries; oporto; panda express;
popeye's; popeyes; portillo's; qdoba; quiznos; raising cane's; red rooster; shake shack; smashburger; sonic
drive in; st hubert; steak n shake; subway restaurant; subway sandwiches; taco bell; wendy's; whataburger; white
castle; wimpy; wingstop; zambrero; zaxby's
""",
    "financial": """
ameriprise; blackrock; charles schwab; edward jones; fidelity investments; lincoln financial; lpl financial;
northern trust; primerica; quicken loans; raymond james; tiaa; vanguard group; wells fargo advisors
""",
    "fitness": """
24 hour fitness; anytime fitness; bannatyne; crunch fitness; curves fitness; david lloyd; eos fitness; equinox
fitness; gold's gym; gym group; jd gyms; la fitness; lifetime fitness; orange theory; orangetheory; planet
fitness; pure barre; pure gym; puregym; soulcycle; virgin active
""",
    "food delivery": """
deliveroo; door dash; doordash; foodpanda; grub hub; grubhub; just eat; mr d food; noon food; postmates; skip
the dishes; swiggy; talabat; uber eats; ubereats; zomato
""",
    "food service": """
aramark; compass group; sodexo
""",
    "furniture": """
ashley furniture; bob's discount furniture; fantastic furniture; freedom furniture; leon's furniture
""",
    "gas": """
bord gais; british gas; cadent; wales and west utilities
""",
    "grocery": """
acme markets; albertsons; food 4 less; food lion; fred meyer; fresh market; giant eagle; giant food; h e b;
harris teeter; hy vee; ingles markets; jewel osco; king soopers; kroger; lowes foods; meijer; piggly wiggly;
publix; ralphs; safeway; save a lot; shoprite; sprouts farmers market; trader joe's; wegmans; whole foods; winco
foods; winn dixie
""",
    "grocery delivery": """
big basket; bigbasket; blinkit; fresh direct; instacart; peapod; shipt; zepto
""",
    "hair": """
cost cutters; fantastic sams; great clips; hair cuttery; smartstyle; sport clips; super cuts; supercuts; ulta
salon
""",
    "health": """
nhs england; nhs foundation trust; nhs professionals; nhs scotland; nhs trust
""",
    "home care": """
amedisys; bayada; bluebird care; brightstar care; caremark; comfort keepers; helping hands homecare; home
instead senior care; lhc group; maxim healthcare; visiting angels
""",
    "hospital": """
apollo hospital; apollo hospitals; fortis hospital; johns hopkins hospital; kindred hospital; manipal hospitals;
massachusetts general hospital; northside hospital; st vincent's hospital; va hospital
""",
    "hotel": """
accor; accorhotels; aloft hotel; atlantis the palm; britannia hotels; butlins; candlewood suites; center parcs;
centre parcs; club med; comfort inn; comfort suites; country inn and suites; courtyard by marriott; courtyard
marriott; crowne plaza; days inn; doubletree; drury inn; econo lodge; embassy suites; extended stay america;
fairfield inn; fairmont hotel; four seasons hotel; great wolf lodge; hampton inn; haven holidays; hilton;
holiday inn; home2 suites; homewood suites; hoseasons; hyatt; ibis hotel; intercontinental hotel; itc hotels;
jumeirah; jurys inn; jw marriott; kempinski; kimpton; la quinta; lemon tree hotels; loews hotels; marina bay
sands; marriott; melia; mercure; motel 6; nh hotels; novotel; oberoi; omni hotel; omni hotels; oyo rooms; park
holidays uk; parkdean resorts; pontins; premier inn; quality inn; quality suites; radisson; ramada; red roof
inn; residence inn; resorts world sentosa; ritz carlton; rotana; shangri la; sheraton; springhill suites;
staybridge suites; sun international; super 8; taj hotels; towneplace suites; travelodge; village hotels; w
hotel; waldorf astoria; westin; whitbread; wyndham
""",
    "house cleaning": """
cleaning authority; maidpro; merry maids; molly maid
""",
    "ice cream": """
baskin robbins; ben and jerry's; carvel; cold stone creamery; marble slab creamery; rita's italian ice
""",
    "insurance": """
aaa insurance; aami; achmea; admiral insurance; aetna; aflac; allianz; allstate; american family insurance;
american income life; auto owners insurance; aviva; axa insurance; bajaj allianz; bankers life; bcbs; blue
cross; blue shield of california; canada life; centene; chubb; churchill insurance; cigna; colonial life;
combined insurance; elevance health; erie insurance; farm bureau insurance; farmers insurance; geico; generali;
globe life; great eastern; great west life; groupama; guardian life; hartford insurance; hastings direct; hdfc
ergo; hdfc life; humana; icici lombard; icici prudential; intact insurance; irish life; laya healthcare; liberty
mutual; lic of india; lv insurance; manulife; mapfre; mass mutual; massmutual; max life; medibank; metlife;
molina healthcare; momentum metropolitan; munich re; mutual of omaha; nationale nederlanden; nationwide
insurance; new india assurance; new york life; nfu mutual; northwestern mutual; nrma; ntuc income; old mutual;
outsurance; pnb metlife; policybazaar; progressive insurance; prudential; racq; racv; root insurance; royal and
sun alliance; royal london; safeco; saga insurance; sanlam; sbi life; scottish widows; shelter insurance;
southern cross healthcare; standard life; star health insurance; sun life; suncorp; swinton insurance; swiss re;
transamerica; travelers insurance; united health group; united healthcare; unitedhealth; unitedhealthcare; vhi
healthcare; wawanesa; youi; zurich insurance
""",
    "jewelry": """
ernest jones; h samuel; jared jewelers; kay jewelers; tiffany and co; warren james; zales
""",
    "kitchenware sales": """
cutco; pampered chef; vector marketing
""",
    "lawn care": """
brightview; tru green; trugreen; weed man
""",
    "movie theater": """
amc theaters; amc theatres; cinemark; regal cinemas
""",
    "moving": """
1 800 got junk; allied van lines; college hunks hauling junk; mayflower transit; north american van lines; u
haul; uhaul; united van lines
""",
    "nursery": """
bright stars nursery; busy bees; giraffe childcare; kids planet
""",
    "optical": """
america's best contacts; boots opticians; eyeglass world; eyemart express; lens crafters; lenscrafters; pearle
vision; specsavers; vision express; visionworks; warby parker
""",
    "package delivery": """
amazon dsp; amazon flex; canpar; dhl express; fed ex; federal express; fedex; lasership; ontrac; purolator;
united parcel service
""",
    "parcel delivery": """
chronopost; colissimo; dhl parcel
""",
    "pest control": """
aptive; ehrlich pest control; orkin; terminix; western exterminator
""",
    "pharmacy": """
apollo pharmacy; clicks pharmacy; guardian pharmacy; medplus; priceline pharmacy; watsons
""",
    "pizza": """
blaze pizza; boston pizza; cici's pizza; domino's; dominos pizza; godfather's pizza; little caesars; marco's
pizza; mod pizza; papa john's; papa murphy's; pizza hut; round table pizza
""",
    "postal service": """
an post; auspost; australia post; bpost; canada post; correos; deutsche post; la poste; new zealand post; nz
post; post office ltd; poste italiane; postnl; royal mail; united states post office; united states postal
service; usps
""",
    "prison": """
bureau of prisons; corecivic; federal bureau of prisons; geo group; hm prison service; hmpps; sodexo justice
services
""",
    "pub": """
all bar one; greene king; jd wetherspoon; marston's; mitchells and butlers; shepherd neame; slug and lettuce;
stonegate pubs; wetherspoon; wetherspoons
""",
    "rail": """
amey rail; aurizon; canadian pacific; cn rail; colas rail; cp rail; db cargo; freightliner; go transit;
kiwirail; luas; metrolinx; nsw trainlink; pacific national; via rail
""",
    "railroad": """
amtrak; bnsf; conrail; kansas city southern; lirr; long island rail road; metro north; norfolk southern; union
pacific
""",
    "railway": """
bnsf railway; canadian national railway; canadian pacific railway; db netz; deutsche bahn; docklands light
railway; great western railway; nederlandse spoorwegen; prorail; sbb cff ffs; sbs transit; smrt; sncf; south
western railway; southeastern railway
""",
    "real estate": """
berkshire hathaway homeservices; century 21; coldwell banker; compass real estate; exp realty; keller williams;
re max; redfin; remax; sotheby's international realty
""",
    "restaurant": """
applebee's; au bon pain; bahama breeze; bdubs; bella italia; benihana; big boy restaurant; bj's brewhouse; bj's
restaurant; black bear diner; bob evans; bonefish grill; boston market; buffalo wild wings; cactus club;
california pizza kitchen; capital grille; carrabba's italian grill; cheddar's scratch kitchen; cheesecake
factory; chili's; chuck e cheese; corner bakery cafe; cracker barrel; dave and buster's; denny's; east side
mario's; eddie rocket's; famous dave's; fogo de chao; frankie and benny's; friendly's; giraffe restaurants;
golden corral; hard rock cafe; hooters; ihop; itsu; keg steakhouse; logan's roadhouse; longhorn steakhouse;
maggiano's little italy; milestones restaurant; montana's; morton's steakhouse; nando's; noodles and company;
o'charley's; old spaghetti factory; olive garden; outback steakhouse; panera; perkins restaurant; pf chang's;
pizza express; pizzaexpress; planet hollywood; prezzo; rainforest cafe; red lobster; red robin; romano's
macaroni grill; ruby tuesday; ruth's chris; supermac's; swiss chalet; texas roadhouse; tgi friday's; tgi
fridays; toby carvery; village inn; waffle house; wagamama; white spot; yo sushi; zizzi
""",
    "restoration": """
belfor; paul davis; servicemaster; servpro
""",
    "retail": """
abercrombie and fitch; academy sports; ace hardware; american eagle outfitters; apple store; argos; b&m
bargains; b&m retail; barnes and noble; bass pro; bath and body works; bed bath and beyond; beer store; belk;
best and less; best buy; big bazaar; big lots; bj's wholesale; blain's farm and fleet; bloomingdale's; books a
million; boots the chemist; boots the chemists; boots uk; briscoes; brookstone; brown thomas; build a bear; bulk
barn; bunnings; burlington coat factory; cabela's; canadian appliance source; canadian tire; carphone warehouse;
cash converters; centra; claire's accessories; clarks shoes; clintons cards; coles express; costco; costcutter;
cotswold outdoor; country road group; crate and barrel; currys; dan murphy's; david jones; david's bridal;
debenhams; decathlon; dick's sporting goods; dillard's; dmart; dollar general; dollar tree; dollarama; duane
reade; duluth trading; dunelm; evans cycles; family dollar; famous footwear; farmlands; finish line shoes; food
basics; foot locker; footlocker; forever 21; freshco; gamestop; gap inc; giant tiger; go outdoors; good guys;
half price books; halfords; harbor freight; harrods; harvey norman; hobby lobby; hobbycraft; holland and
barrett; home bargains; home depot; homebase; house of fraser; hudson's bay; ikea; indigo books; jb hi fi; jb
hifi; jc penney; jcpenney; jd sports; jo ann fabrics; joann fabrics; kmart; kohl's; kohls; la z boy; lcbo;
loblaws; londis; london drugs; lowe's; lowes; lush cosmetics; macy's; mark's work wearhouse; marks and spencer;
maxi et cie; men's wearhouse; menards; metro inc; michaels stores; microsoft store; mills fleet farm; mitre 10;
mountain warehouse; myer; neiman marcus; next plc; next retail; noel leeming; nordstrom; office depot;
officemax; officeworks; old navy; ollie's bargain outlet; pak n save; pak'nsave; payless shoesource; pc world;
penneys; petbarn; petro canada; pets at home; pgg wrightson; pier 1 imports; pottery barn; poundland;
poundstretcher; primark; range stores; real canadian superstore; rebel sport; reject shop; reliance digital;
reliance retail; reliance trends; reno depot; rent a center; repco; rexall; rite aid; river island; robert dyas;
rona; rooms to go; ross dress for less; ross stores; saks fifth avenue; sally beauty; sam's club; save on foods;
savers health and beauty; screwfix; sears roebuck; selfridges; sephora; shoe carnival; shoppers drug mart;
smyths toys; sobeys; spencer's gifts; sport chek; spotlight stores; staples inc; sunglass hut; super cheap auto;
supercheap auto; superdrug; target australia; target corporation; things remembered; timpson; tj maxx; tk maxx;
toolstation; topshop; ulta; urban outfitters; victoria's secret; w h smith; wal mart; walgreens; walmart;
waterstones; wh smith; whsmith; wickes; wilko; williams sonoma; winners homesense; woodie's; woolworths; works
stores; yankee candle; zara; zehrs
""",
    "ride hailing": """
careem; gojek; ola cabs; rapido
""",
    "security": """
allied barton; allied universal; alliedbarton; garda world; gardaworld; msss security; pinkerton; prosegur;
securitas; us security associates; wackenhut; wilson security
""",
    "security alarm": """
brinks home security; simplisafe; vivint
""",
    "supermarket": """
albert heijn; aldi; asda; auchan; biedronka; booths supermarket; carrefour; checkers supermarket; choithrams;
coles supermarkets; countdown supermarket; dunnes stores; edeka; esselunga; fairprice; farmfoods; four square
supermarket; iceland foods; iga supermarket; jumbo supermarkten; kaufland; lidl; lulu hypermarket; marks and
spencer food; mercadona; morrisons; nesto hypermarket; new world supermarket; ntuc fairprice; pick n pay; rewe;
robinsons supermarket; sainsbury's; sainsburys; sheng siong; supervalu; tesco; waitrose; woolworths supermarkets
""",
    "tax": """
australian taxation office; canada revenue agency; hm revenue and customs; hmrc
""",
    "tax preparation": """
h&r block; jackson hewitt; liberty tax
""",
    "telecommunication": """
airtel; at&t; bell canada; bharti airtel; boost mobile; british telecom; bt group; bt openreach; centurylink;
cricket wireless; deutsche telekom; ericsson; etisalat; frontier communications; globe telecom; metro by t
mobile; metro pcs; metropcs; nbn co; nokia; openreach; optus; pldt; reliance jio; rogers wireless; singtel; t
mobile; telefonica; telkom; telstra; telus; tmobile; us cellular; verizon; virgin media; vodacom; vodafone;
windstream
""",
    "theme park": """
busch gardens; cedar point; disney world; disneyland; dollywood; legoland; sea world; seaworld; six flags;
universal orlando; universal studios; walt disney world
""",
    "tire": """
big o tires; firestone complete auto care; les schwab; mavis discount tire; mavis tire
""",
    "train": """
avanti west coast; crosscountry trains; eurostar; gautrain; govia thameslink; greater anglia; iarnrod eireann;
irish rail; lner; london underground; metro trains; northern rail; queensland rail; renfe; scotrail; smrt
trains; sydney trains; thameslink; transpennine express; trenitalia; west midlands trains
""",
    "truck": """
abf freight; covenant transport; cr england; crst; daimler trucks; estes express; heartland express; jb hunt;
knight swift; landstar; maverick transportation; melton truck lines; old dominion freight line; penske
logistics; penske truck leasing; prime inc; roehl; ryder; saia; scania; schneider national; schneider trucking;
stevens transport; swift transportation; tmc transportation; us xpress; werner enterprises; werner trucking;
western express; xpo logistics
""",
    "tutoring": """
chegg; huntington learning center; kumon; mathnasium; sylvan learning
""",
    "vehicle recovery": """
aa patrol; green flag; rac patrol
""",
    "warehouse": """
amazon fresh; amazon fulfillment; amazon prime; amazon warehouse
""",
    "waste collection": """
republic services; stericycle; waste connections
""",
    "youth": """
boy scouts; boys and girls club; boys and girls clubs; girl scouts
""",
    "": """
2 sisters food group; ab inbev; abbott laboratories; abm industries; abp food group; addison lee; advocate
aurora; agl energy; alberta health services; alliance group; amazon web services; american cancer society;
american electric power; american red cross; amn healthcare; an garda siochana; analog devices; anglian water;
anglo american; apex systems; arla foods; army corps of engineers; ashland chemical; asian paints; aspen dental;
asplundh; atria senior living; atrium health; aurora health care; avon representative; aya healthcare; ayala
land; b braun; babcock and wilcox; babcock international; bae systems; bain and company; bajaj auto; bajaj
finance; baker hughes; baker tilly; banner health; baptist health; barratt developments; barratt homes; barts
health; bath iron works; bayer crop science; baylor scott and white; bc hydro; beacon hill staffing; beaumont
health; bell textron; bellway homes; benjamin franklin plumbing; benjamin moore; berger paints; black and
veatch; blue arrow; blue bell creameries; blue origin; bluescope steel; bombardier aerospace; bon secours; bord
na mona; boston children's; boston consulting group; boston scientific; bovis homes; britannia industries;
british heart foundation; british red cross; british steel; british sugar; brook street; brookdale senior
living; builders warehouse; burns and mcdonnell; c&s wholesale grocers; canadian natural resources; cancer
research uk; carrier corporation; caterpillar inc; centrelink; chandler macleod; checkers hyper; chevron
corporation; christus health; circle health; cleveland clinic; coca cola; coke consolidated; collins aerospace;
commonspirit health; continental ag; continental tire; corewell health; corning inc; costa group; cpb
contractors; cranswick foods; cross country healthcare; cross country nurses; crumbl cookies; cummins; dairy
crest; damac properties; davita; dawn meats; dean foods; department of homeland security; department of veterans
affairs; dept of defense; dept of veterans affairs; dhl supply chain; dignity health; directv; dis chem;
discovery health; disney store; dominion energy; doordash driver; dow chemical; dow chemical company; downer
edi; dp world; dr horton; dr pepper; dr reddy's; dsv logistics; duke energy; dvsa; dxc technology; edf energy;
edible arrangements; edwards lifesciences; emaar properties; emerson electric; emory healthcare; encompass
health; endeavour energy; ernst and young; esb networks; essentia health; estia health; european commission;
european space agency; exl service; express employment professionals; favorite healthcare staffing; feeding
america; fletcher building; florida power and light; fortescue metals; fortis healthcare; foster farms; fox
news; fraser health; free now; fresenius; frito lay; fuller's brewery; g4s secure solutions; g8 education;
galliford try; garda siochana; ge appliances; ge aviation; ge healthcare; geek squad; general dynamics; general
mills; genesis healthcare; georgia power; gi group; gist logistics; gkn aerospace; good samaritan society;
goodstart early learning; goodwill industries; goodyear tire and rubber; grant thornton; great ormond street;
guardian newspaper; guy's and st thomas; h&r block preparer; habitat for humanity; hamad medical corporation;
harmony gold; hays australia; hays recruitment; hca healthcare; hcl technologies; hdb financial services;
heartland dental; heidelberg materials; herman miller; home centre dubai; home office uk; honey baked ham;
hormel foods; howden joinery; howdens joinery; hss hire; hydro one; hydro quebec; impala platinum; infosys bpm;
ingalls shipbuilding; initial washroom hygiene; insight global; insomnia cookies; instacart shopper; integrity
staffing solutions; intel corporation; intermountain health; intermountain healthcare; intuitive surgical; irish
water; irving oil; iss facility services; itc limited; jacobs engineering; jamba juice; jbs australia; jefferson
health; jet propulsion laboratory; job corps; jobcentre plus; john deere; john holland; john hopkins; johns
hopkins; johnson controls; jsw steel; kelly educational staffing; kelly services; keppel shipyard; kerry group;
keurig dr pepper; kier group; kindred healthcare; kraft foods; kraft heinz; l&t infotech; labor finders; labor
ready; lam research; land o'lakes; landmark group; lawrence livermore national laboratory; lego group; lend
lease; lennox international; leonardo helicopters; leonardo spa; live nation; london underground driver; los
alamos national laboratory; lucid motors; lulu group; lyft; lyft driver; mace group; macmillan cancer support;
madison square garden; magna international; manpower inc; maple leaf foods; marathon oil; marathon petroleum;
marsh mclennan; mary kay; mass general; massage envy; mattress firm; max healthcare; mayo clinic; mccain foods;
mckinsey and company; md anderson; media markt; medical solutions llc; medtronic; memorial hermann; mercury
drug; mercy health; michael page; micron technology; ministry of defence; mitre corporation; mount sinai; moy
park; mr price group; mr rooter; mtn group; muller milk and ingredients; muller wiseman dairies; muthoot
finance; narayana health; national grid; national trust for scotland; nbc universal; nestle sa; new york
presbyterian; new york times; newport news shipbuilding; newyork presbyterian; nextera energy; northern
powergrid; northwell health; nothing bundt cakes; novant health; nsw health; ntt data; nuffield health; oak
ridge national laboratory; ochsner health; octopus energy; office angels; ofsted; oliver wyman; omaha steaks;
opal aged care; opal healthcare; openreach engineer; orange business services; orange sa; origin energy; orlando
health; ovo energy; pacific dental services; pacific gas and electric; parle products; parsons corporation;
peace corps; penn medicine; pep stores; pepsi bottling group; perdue farms; persimmon homes; petco; petsmart;
pfizer; pg&e; piedmont healthcare; pike electric; planned parenthood; plumb center; premier foods; prisma
health; programmed maintenance services; programmed skilled workforce; providence health; pulte homes; qatar
gas; quanta services; queensland health; quest diagnostics; ramsay health; rand corporation; redrow homes; reed
in partnership; reed recruitment; regis aged care; reliance industries; reyes beverage group; robert half; roche
diagnostics; rockwell automation; rogers communications; rolls royce; royal flying doctor service; sa health;
samworth brothers; san miguel corporation; sanderson farms; sandia national laboratories; sandia national labs;
sanford health; sap se; save the children; schneider electric; scottish power; screwfix direct; scripps health;
see's candies; serco australia; services australia; sharp healthcare; shaw cable; shell plc; sherwin williams;
shipt shopper; shoprite checkers; siemens energy; sierra nevada corporation; silver fern farms; sky betting and
gaming; sky news; sm store; smithfield foods; smoothie king; soliant health; southern company gas; spark nz;
spectrum health; speedy hire; spire healthcare; spirit aerosystems; sprint store; st engineering; st jude;
stanford health care; starbucks shift supervisor; startrack express; sun pharma; suncor energy; sunrise senior
living; super 8 motel; sutter health; swatch group; sydney water; t systems; tata consultancy; tata steel; teach
for america; tech mahindra; teck resources; tenet healthcare; texas children's; texas instruments; teys
australia; tfl driver; thames water; thermo fisher; toll brothers; toll holdings; total energies; towers watson;
trane; transport for london; transport for nsw; treasury wine estates; trinity health; trusted health; turners
soham; two sisters food group; tyson foods; uber; uber driver; ucla health; uk power networks; ultratech cement;
united launch alliance; united states steel; united utilities; uniting care; universal robina; us foods; va
medical center; vancouver coastal health; virgin media o2; volt workforce solutions; wa health; wall street
journal; washington post; weight watchers; western digital; wetzel's pretzels; whirlpool corporation; willis
towers watson; world health organization; xcel energy; xpo supply chain; yarra trams; yorkshire water
""",
}

EMPLOYERS = {name: trade for trade, rows in _BY_TRADE.items() for name in _names(rows)}

#: Towns, set aside where they are a part of their own and at the end of a title.
TOWNS = frozenset(
    _names("""
aarhus; abbotsford; aberdeen; abilene; abu dhabi; abuja; accra; addis ababa; adelaide; agra; ahmedabad; ajman;
akron; al ain; al khobar; albany; alberta; albuquerque; albury; alexandria egypt; alice springs; allentown;
alpharetta; altoona; amarillo; amman; amsterdam; anaheim; anchorage; andover; ankara; ann arbor; ann arbor mi;
annapolis; antwerp; appleton; arlington; arlington tx; arlington va; ashburn; asheville; athlone; atlanta;
atlantic city; auckland; augusta; avondale; baghdad; bahrain; bakersfield; ballarat; baltimore; bangalore;
bangkok; bangor; barcelona; barnsley; barrie; basel; basingstoke; baton rouge; beaverton; bedfordshire; beijing;
beirut; belfast; belgrade; bellevue; bellingham; bend oregon; bendigo; bengaluru; bentonville; bergen; berkeley;
bern; bethesda; bethlehem; bhopal; bhubaneswar; bilbao; biloxi; birmingham; bismarck; blackburn; blackpool;
bloemfontein; bloomington; boca raton; bogota; boise; bolton; bothell; bournemouth; boynton beach; bozeman;
bradenton; bradford; brampton; branson; bratislava; bremen; brentwood; bridgend; bridgeport; brighton; brisbane;
british columbia; brno; bromley; bronx; broome; broomfield; brownsville; bucharest; buckinghamshire; budapest;
buenos aires; bundaberg; burbank; burnaby; burnley; burton on trent; burton upon trent; bury st edmunds; cairns;
cairo; calcutta; calgary; cambridge; cambridgeshire; canary wharf; canberra; canterbury; cape coral; cape town;
carbondale; cardiff; carlsbad; carrollton; casper; cebu; cebu city; cedar rapids; central london; champaign;
chandigarh; chapel hill; charlottesville; charlottetown; chattanooga; chelmsford; cheltenham; chennai;
chesapeake; cheyenne; chicago; chittagong; christchurch; chula vista; cincinnati; clark pampanga; clarksville;
cleveland; cluj; cluj napoca; cochin; coeur d'alene; coimbatore; colchester; colombo; colorado springs; columbia
mo; columbia sc; compton; concord nc; conroe; conshohocken; copenhagen; coquitlam; coral springs; corby;
cornwall; corpus christi; costa mesa; county dublin; coventry; cracow; cranston; crawley; crewe; croydon; culver
city; cupertino; dallas fort worth; dammam; danbury; dar es salaam; darlington; dartford; davao; dayton; daytona
beach; dearborn; decatur; dehradun; delhi; delhi ncr; delray beach; den haag; derbyshire; derry; des moines;
destin; detroit; devon; dfw; dhaka; doncaster; doral; dortmund; dothan; downey; drogheda; dubai; dubbo; dublin;
duluth; duluth ga; dundalk; dundee; dunedin; durban; dusseldorf; east london; east midlands; eastbourne; eastern
cape; easton; eau claire; edinburgh; edmond; edmonton; eindhoven; el monte; el paso; el segundo; elgin;
elizabeth nj; elk grove; elkhart; englewood; erbil; escondido; espoo; essex; etobicoke; evanston; evansville;
exeter; fairbanks; fairfax; faisalabad; falkirk; fall river; fargo; faridabad; farmington; farmington hills;
fayetteville; flagstaff; folkestone; fontana; fort bragg; fort carson; fort collins; fort hood; fort lauderdale;
fort mcmurray; fort meade; fort myers; fort smith; fort wayne; fort worth; framingham; frankfurt; frankfurt am
main; fredericton; fremont; fresno; ft bragg; ft collins; ft lauderdale; ft meade; ft myers; ft smith; ft wayne;
ft worth; fullerton; gaborone; gainesville; gaithersburg; galveston; galway; gastonia; gatineau; gatwick;
gauteng; gdansk; geelong; genoa; ghaziabad; ghent; gibraltar; gladstone; glasgow; glendale; glendale az;
gloucester; gloucestershire; goodyear az; gothenburg; gqeberha; grand forks; grand junction; grand prairie;
grand rapids; grande prairie; graz; great yarmouth; greater london; greater manchester; greater noida; greater
sydney; greater toronto area; greeley; greensboro; greenville; grenoble; gresham; grimsby; groningen; groton;
guadalajara; guam; guangzhou; guelph; guernsey; guildford; gulfport; gurgaon; gurugram; guwahati; hackensack;
hagerstown; halifax; hamburg; hamilton on; hamilton ontario; hampshire; hannover; hanoi; hanover; harare;
harrisburg; harrogate; hastings nz; hattiesburg; hayward; heathrow; helsinki; hemel hempstead; henderson nv;
herndon; hertfordshire; hialeah; high wycombe; hillsboro; hilo; hilton head; ho chi minh city; hoboken; hong
kong; hongkong; honolulu; houston; huddersfield; huntington beach; huntsville; hyderabad; iasi; ibiza;
indianapolis; indio; indore; inglewood; inland empire; invercargill; inverness; ipswich; islamabad; isle of man;
istanbul; izmir; jacksonville; jaipur; jakarta; janesville; jebel ali; jeddah; jersey city; jerusalem; jhb;
joburg; johannesburg; johnson city; johor bahru; joliet; jonesboro; joplin; jubail; juneau; kalamazoo;
kalgoorlie; kamloops; kampala; kanpur; kansas city; kansas city mo; karachi; karlsruhe; karratha; kathmandu;
katowice; kauai; kelowna; kempton park; kennesaw; kennewick; kenosha; kettering; khobar; kilkenny; killeen;
kilmarnock; king of prussia; king's lynn; kings lynn; kingsport; kingston upon hull; kissimmee; kitchener;
knoxville; kochi; kokomo; kolkata; koln; krakow; ksa; kuala lumpur; kuwait; kuwait city; kwazulu natal; kyiv;
kzn; la crosse; lafayette; lagos; laguna hills; lahore; lakeland; lakewood; lancashire; langley; lansing;
laredo; las cruces; las vegas; lausanne; laval; lawton; leeds; lehi; leicester; leicestershire; leipzig; lenexa;
lethbridge; leuven; lexington; lille; lima peru; limassol; lincolnshire; linz; lisbon; lisburn; little rock;
littleton; liverpool; ljubljana; llandudno; lodz; london; london on; london ontario; londonderry; long beach ca;
longmont; longueuil; longview; los angeles; louisville; loveland; lubbock; lucknow; ludhiana; lugano; lusaka;
luton; luxembourg; lviv; lyon; mackay; macon; madrid; maidstone; makati; makati city; makkah; malaga; malaysia;
mallorca; malmo; malta; malvern; manama; manchester; mandaluyong; mangalore; manhattan ks; mankato; mannheim;
marietta; markham; marseille; maui; mcallen; mckinney; medford; medina; melbourne; melbourne cbd; memphis; menlo
park; merseyside; metro manila; mexico city; miami; middlesbrough; midrand; milan; milpitas; milton keynes;
milwaukee; minneapolis; miramar; mission viejo; mississauga; missoula; modesto; mohali; mombasa; monaco;
moncton; monterey; monterrey; montpellier; montreal; moreno valley; morristown; mumbai; munchen; muncie; munich;
munster; murfreesboro; muskegon; myrtle beach; mysore; nagpur; nairobi; nanaimo; nantes; naperville; naples
italy; nashik; nashua; nashville; navi mumbai; nelspruit; neom; new bedford; new braunfels; new britain; new
brunswick; new delhi; new haven; new orleans; new plymouth; new south wales; new york city; newark; newcastle;
newcastle nsw; newcastle upon tyne; newport beach; newport news; newry; niagara falls; nicosia; noida; north las
vegas; north west england; north york; northampton; northamptonshire; norwalk; norwich; nottingham;
nottinghamshire; nova scotia; novi; nsw; nuneaton; nuremberg; nurnberg; nyc; o'fallon; oak brook; oakland;
oakville; ocala; odessa; ogden; oklahoma city; olathe; oldham; olympia; oman; orange nsw; ortigas; osaka;
oshawa; oshkosh; oslo; ottawa; overland park; oxfordshire; oxnard; paducah; palm beach; palma de mallorca;
palmdale; palmerston north; palo alto; panama city; paris; parma; parramatta; parsippany; pasadena; pasig;
paterson; patna; pattaya; pawtucket; pearland; pembroke pines; penang; pensacola; peoria; peoria az; perth;
perth wa; petaluma; peterborough; philadelphia; phuket; piscataway; pittsburgh; pleasanton; plymouth; plymouth
devon; polokwane; pompano beach; poole; port elizabeth; port hedland; port st lucie; portland me; portland or;
porto; portsmouth; poughkeepsie; poznan; prague; pretoria; prince george; provo; puerto rico; pune; qatar;
quantico; quebec; quebec city; queensland; queenstown; quezon city; racine; raipur; ranchi; rancho cucamonga;
randburg; ras al khaimah; rawalpindi; reading berkshire; redding; redditch; redlands; redmond; redondo beach;
rennes; renton; research triangle park; reston; richmond hill; riga; rio rancho; riyadh; roanoke; rochdale;
rochester; rockford; rockhampton; rockville; rocky mount; roodepoort; roseville; roswell; rotherham; rotorua;
rotterdam; rustenburg; sacramento; saginaw; saint john; saint louis; saint paul; salford; salina; salinas; salt
lake city; salzburg; san antonio; san bernardino; san clemente; san diego; san francisco; san francisco bay
area; san jose; san luis obispo; san marcos; san mateo; san rafael; sandton; sandusky; santa ana; santa barbara;
santa clara; santa clarita; santa cruz; santa fe; santa maria; santa monica; santa rosa; sao paulo; sarasota;
saskatoon; saudi; saudi arabia; scarborough; schaumburg; schenectady; scottsdale; scranton; scunthorpe; seattle;
secaucus; seoul; seville; sf bay area; shanghai; sharjah; shenzhen; sherbrooke; shreveport; simi valley;
singapore; sioux falls; skokie; sligo; slough; somerset; somerville; south portland; south yorkshire;
southampton; southend; southend on sea; southfield; spartanburg; spokane; springdale; springfield; springfield
ma; st albans; st charles; st cloud; st louis; st paul; st petersburg; staffordshire; stamford; stansted; staten
island; stavanger; stevenage; stockholm; stockport; stockton; stoke on trent; strasbourg; stuttgart; sudbury;
suffolk; sunderland; sunnyvale; sunshine coast; surabaya; surat; surprise az; swansea; swindon; sydney; sydney
cbd; sydney nsw; syracuse; tacoma; taguig; taipei; tallahassee; tallinn; tampa; tampa bay; tamworth; taunton;
tauranga; tel aviv; telford; temecula; tempe; tenerife; terre haute; texarkana; thane; the hague; thessaloniki;
thiruvananthapuram; thousand oaks; thunder bay; tilburg; timisoara; tokyo; toledo; toowoomba; topeka; toronto;
torquay; torrance; torrance ca; toulouse; townsville; towson; traverse city; trenton; trivandrum; truro; tucson;
tulsa; tupelo; tuscaloosa; twin cities; tyne and wear; tyne wear; uae; utica; utrecht; vadodara; valdosta;
vallejo; valletta; vancouver; vaughan; ventura; vilnius; vineland; virginia beach; visakhapatnam; visalia;
vizag; waco; wagga wagga; waikiki; wakefield; waltham; warren mi; warrington; warsaw; warwickshire; washington
dc; waterbury; waterford; watford; waukesha; wellingborough; wembley; west chester; west jordan; west midlands;
west palm; west palm beach; west valley city; west yorkshire; western cape; whangarei; whitehorse; wichita;
wien; wilmington; wiltshire; windhoek; winnipeg; winston salem; woburn; woking; wollongong; wolverhampton;
wrexham; wroclaw; yakima; yanbu; yellowknife; yonkers; york pa; youngstown; yuma; zagreb; zurich
""")
)

#: Towns named like other things, set aside only where they are a part of their own or a state stands behind them.
TOWNS_BY_STATE = frozenset(
    _names("""
alexandria; athens; auburn; aurora; austin; bali; battle creek; bay area; bay city; beaumont; bedford; bend;
berkshire; berlin; bgc; billings; bologna; bombay; bonn; bordeaux; boston; boulder; bristol; broken arrow;
brooklyn; brussels; buffalo; burlington; camden; canton; carlisle; carson; cary; castle rock; centennial;
centurion; chandler; chantilly; charleston; charlotte; cherry hill; cheshire; chester; chesterfield; chico;
clearwater; cologne; columbia; columbus; concord; coral gables; corona; dallas; darwin; davenport; denton;
denver; derby; doha; dover; draper; dresden; durham; edison; elizabeth; erie; essen; eugene; eureka; everett;
fairfield; flint; florence; franklin; frederick; frisco; garden grove; garland; gary; geneva; gilbert; goa; gold
coast; great falls; green bay; gta; hamilton; hampton; hartford; hastings; helena; henderson; hershey; hickory;
high point; hobart; holland; hollywood; home counties; hull; independence; irvine; irving; jackson; jersey;
katy; kent; key west; kiev; kingston; kirkland; lancaster; lawrence; lima; limerick; lincoln; livingston; logan;
long beach; long island; lowell; madison; madras; manhattan; manila; mansfield; marlborough; mclean; mecca;
meridian; mesa; mesquite; midland; montgomery; moscow; mount isa; mount laurel; mountain view; muscat; napa;
napier; naples; nelson; new england; new york; newport; newton; nice; norfolk; norman; oceanside; omaha;
ontario; orange; orange county; orlando; oxford; paisley; palm beach gardens; palm springs; parker; phoenix;
plano; pomona; pontiac; portland; preston; princeton; providence; pueblo; queens; quincy; raleigh; rapid city;
red deer; redwood city; regina; reno; richmond; riverside; rock hill; rome; round rock; rtp; rugby; salem;
salisbury; sandy; santiago; savannah; sheffield; silicon valley; sofia; south bend; sparks; st george; st
john's; sterling heights; stillwater; stirling; stoke; surprise; surrey; the woodlands; thornton; tri state
area; troy; turin; tyler; valencia; venice; victoria; vienna; walnut creek; warren; warwick; waterloo;
wellington; westminster; white plains; wigan; wilson; winchester; windsor; worcester; york; yorkshire; zug
""")
)

#: Codes of states and provinces that are no word and no short form of a title.
STATE_CODES = frozenset(
    """
ak az ct fl ga ia ks ky mn mt nd ne nh nj nm nv ny nc oh ri sc sd tn tx ut va vt wa wi wv wy qc nsw vic qld
""".split()
)

# words of names that titles hold too often to look for a name at each
_COMMON = frozenset(
    """
1 2 4 8 a ab accessories advisors advocate aerospace affairs african ag agency agents aid air airline airport
airports all am america anchor and appliance appliances arbor area armored army asian assurance at au auction
auto automation automotive aviation b baker bakers bakery bank banker bar barrel basket bass bath battle beauty
bed bees bell betting beverage black block body books bottling boy boys break brewery bridal brown budget build
building bulk bus buses business cable cakes cancer candle capital captain car card care cargo carrier cash
caterpillar cement center central centre chain change charter chartered cheese chef chemical chemist cherry
chick chicken childcare children children's cities city cleaning clinic cloud club co coach coastal coat coffee
coke cold college collision comfort commission communications company complete construction consulting contacts
control controls cook corner cosmetics cost county credit crop cross cruise customs cycles d dairy data dc de
dean defence defense delivery dental department devices diagnostics digital direct discount doctor door dress
drive driver drug drugs dry dsp e early edi edible education educational electric elevator embassy employment
energy engineer engineering engineers enterprise entertainment estate exterminator eyeglass fabrics facility
factory family farm fe federal fern fi finance financial finish first fisher fitness fleet flex flying food foot
footwear for foster foundation four freight fulfillment furniture gaming garden gas general gifts girl global
gold goods goodwill grand grant green grill group habitat hair ham hands hard hardware haul head health
healthcare heart hi high hire holiday home homecare homes honey hood hospital hotel hotels house hub hy hydro
hygiene hypermarket ice in income inland instant instruments insurance intel international investments iron jet
jewel job joinery jordan juice junk justice k keg key kids kitchen kraft labor laboratory land launch lay leaf
learning lease leasing lens lettuce life light line lines link live living loans lobby lodge logistics long lot
lube ma macaroni maid maids mail main maintenance man manager manpower maple marble marina market marketing
markets massage materials mattress md meats media medical medicine memorial men's metals milk miller mission
mitre mobile money motel motor mount move muffler mutual national natural navy nc networks new news newspaper
north nursery nurses o of office oil on opticians or organization out outdoor outlet pa page pain parcel park
parts patisserie patrol pay pc peace pepper permanent pest petroleum pharma pharmacy pick pier pilot pizza
planned platinum plumbing plus port porter post postal pottery power preparer price prime prison prisons
products properties quality racing rail railway rand range re reading real realty red reed representative
research residence resources restaurant retail revenue river road rock rolls roof rooms rooter rouge rover
rubber salon salt sap sas school science scientific scratch sea second secret secure security senior service
services shake shell shield shift shipyard shoe shop shopper side silver six skilled skip slab smith society
solutions source south spa space spark sport sporting sports spot spotlight springs squad staffing state states
station steak steel stone stop store street style sub sugar supermarket superstore supervisor supply support
surgical sushi systems table take tap target tax tech technologies technology telecom the theory things third
tire tnt to toll total town toys trader trading trains transit transport transportation travel treasury tree
trip truck trucks trust try turkey two underground union universal urban us utilities van vision visiting
waldorf wall warehouse washroom waste water wear web weight wharf wholesale wild wine wireless work workforce
young
""".split()
)

#: A word of each name, without which it is not looked for.
SIGNS_OF_NAMES = STATE_CODES | {
    name if " " not in name else next(word for word in name.split() if word not in _COMMON)
    for name in (*EMPLOYERS, *TOWNS, *TOWNS_BY_STATE)
}
