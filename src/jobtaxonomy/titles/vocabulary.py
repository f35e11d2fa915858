"""The words of job titles as tables: abbreviations, spellings, what is kept, what is set aside.

Every rule of `normalise` that names a word is a row here, so that a person can check and extend the
rules without reading code. Keys and values are lower case; a value may be several words.
"""

__all__ = [
    "ABBREVIATIONS",
    "AGENTS",
    "CONTEXT",
    "FIELDS",
    "INVARIABLE",
    "NOT_ALONE",
    "NOT_TITLES",
    "PREPOSITIONS",
    "SET_ASIDE",
    "SHIFTS",
    "SPOKEN",
    "STATES",
    "TERMS",
]


def __dir__() -> list[str]:
    return __all__


def _table(rows: str) -> dict[str, str]:
    pairs = (row.split("=") for row in rows.replace("\n", " ").split(";") if "=" in row)
    return {key.strip(): value.strip() for key, value in pairs}


# Short forms, one spelling for several, frequent misspellings. Applied to every word of a title.
ABBREVIATIONS = _table("""
sr=senior; snr=senior; jr=junior; jnr=junior; mgr=manager; mngr=manager; mgrs=manager; mgmt=management;
mgt=management; mngmt=management; mgnt=management; engr=engineer; engg=engineering; enginer=engineer;
eng=engineer; dev=developer; devel=developer; developper=developer; asst=assistant; ass't=assistant;
asst's=assistant; assist=assistant; assoc=associate; techn=technician; techs=technician;
technicien=technician; adm=administrator; administrater=administrator; dir=director; coord=coordinator;
coordinater=coordinator; rep=representative; reps=representative; svc=service; svcs=service;
svs=service; serv=service; servs=service; supv=supervisor; supvr=supervisor; spvr=supervisor;
super=supervisor; suprv=supervisor; supt=superintendent; spec=specialist; specialst=specialist;
spclst=specialist; spc=specialist; ops=operations; oper=operator; opr=operator; acct=account;
accts=account; acctg=accounting; acctnt=accountant; mktg=marketing; mkting=marketing;
mktng=marketing; ofcr=officer; ofc=office; mkt=market; mrkt=market;
mrktg=marketing; maint=maintenance; maintence=maintenance; mtce=maintenance; mech=mechanical;
elec=electrical; elect=electrical; exec=executive; mfg=manufacturing; mnfg=manufacturing;
mfr=manufacturing; manf=manufacturing; manu=manufacturing; prof=professor; swe=software engineer;
sw=software; hw=hardware; prog=programmer; progr=programmer; pgmr=programmer; sys=system; syst=system;
natl=national; nat'l=national; intl=international; int'l=international; govt=government;
gov't=government; dept=department; dist=district; distr=distribution; educ=education; env=environmental;
envir=environmental; equip=equipment; eqpt=equipment; fin=financial; gen=general; hosp=hospital;
inst=instructor; instr=instructor; lab=laboratory; labs=laboratory; lib=library; mat=material;
mtl=material; matl=material; matls=material; med=medical; mil=military; nsg=nursing; off=officer;
ofc=office; pharm=pharmacy; phys=physical; pres=president; pol=police; proj=project; prod=production;
prodn=production; psych=psychiatric; purch=purchasing; qual=quality; reg=registered; rel=relations;
res=research; rsch=research; sci=science; secy=secretary; sfty=safety; stat=statistical;
struct=structural; surg=surgical; tchr=teacher; transp=transportation; trng=training; univ=university;
util=utility; whse=warehouse; wrhs=warehouse; whs=warehouse; wkr=worker; wrkr=worker;
admn=administrator; admnr=administrator; anlst=analyst; anlyst=analyst; arch=architect; ctr=center;
cust=customer; dvlp=development; devt=development; dvlpr=developer; electr=electrical; emerg=emergency;
empl=employee; hd=head; hskp=housekeeping; ldr=leader; lic=licensed; lgl=legal; mach=machine;
mgng=managing; mktplace=marketplace; nrs=nurse; plt=plant; princ=principal; recept=receptionist;
repr=representative; sched=scheduler; sls=sales; spt=support; supp=support; sup=supervisor;
sprvsr=supervisor; strat=strategic; telem=telemarketing; trk=truck; vol=volunteer; wk=work;
const=construction; constr=construction; cert=certified; comm=communications; comms=communications;
corp=corporate; cs=customer service; appl=application; app=application; apps=application; biz=business;
cred=credit; crim=criminal; dsgn=design; dsgnr=designer; ind=industrial; indus=industrial;
info=information; infra=infrastructure; ins=insurance; inv=inventory; invest=investment; mng=managing;
mgmnt=management; procure=procurement; rcvg=receiving; rec=recreation; recr=recruiter;
reqs=requirements; shpg=shipping; stats=statistics; tel=telephone; treas=treasurer;
undergrad=undergraduate; grad=graduate; bldg=building; cpt=captain; capt=captain; lt=lieutenant;
sgt=sergeant; cpl=corporal; dep=deputy; insp=inspector; det=detective; sub=substitute; couns=counselor;
paras=paraprofessional; para=paraprofessional; elem=elementary; kg=kindergarten; prek=preschool;
ece=early childhood education; sp=special; ed=education; labourer=laborer; labour=labor; centre=center;
theatre=theater; programme=program; organisation=organization; organisational=organizational;
organiser=organizer; jeweller=jeweler; jewellery=jewelry; tyre=tire; colour=color; grey=gray;
aluminium=aluminum; fibre=fiber; plough=plow; ploughman=plowman; catalogue=catalog; analyser=analyzer;
aeroplane=airplane; lorry=truck; behaviour=behavior; behavioural=behavioral; anaesthetist=anesthetist;
anaesthetic=anesthetic; anaesthesia=anesthesia; anaesthesiologist=anesthesiologist;
paediatric=pediatric; paediatrician=pediatrician; gynaecologist=gynecologist; gynaecology=gynecology;
haematologist=hematologist; haematology=hematology; orthopaedic=orthopedic; counsellor=counselor;
counselling=counseling; councillor=councilor; traveller=traveler; modeller=modeler; enquiry=inquiry;
cheque=check; defence=defense; licence=license; metre=meter; mould=mold; moulder=molder;
moulding=molding; kerb=curb; storey=story; cosy=cozy; pyjama=pajama; draught=draft;
draughtsman=draftsman; draughtsperson=drafter; draughting=drafting; armour=armor; armourer=armorer;
harbour=harbor; parlour=parlor; flavour=flavor; savoury=savory; sulphur=sulfur; artefact=artifact;
dialler=dialer; enroller=enroler; fueller=fueler; leveller=leveler; panellist=panelist;
signaller=signaler; signalman=signaler; speciality=specialty; stylise=stylize;
optimisation=optimization; tunneller=tunneler; woollen=woolen; storeman=storekeeper;
storeperson=storekeeper; attorney=lawyer; solicitor=lawyer; barrister=lawyer;
physiotherapist=physical therapist; physiotherapy=physical therapy; hairstylist=hair stylist;
busser=bus person; busboy=bus person; vp=vice president; svp=senior vice president;
evp=executive vice president; avp=assistant vice president; rvp=regional vice president;
rn=registered nurse; lpn=licensed practical nurse; lvn=licensed vocational nurse;
cna=certified nursing assistant; stna=certified nursing assistant;
crna=certified registered nurse anesthetist; np=nurse practitioner; fnp=family nurse practitioner;
arnp=nurse practitioner; aprn=advanced practice registered nurse; emt=emergency medical technician;
emts=emergency medical technician; hr=human resource; hrbp=human resource business partner;
hris=human resource information system; qa=quality assurance; qc=quality control;
it=information technology; ict=information technology; ceo=chief executive officer;
cfo=chief financial officer; cto=chief technology officer; cio=chief information officer;
coo=chief operating officer; cmo=chief marketing officer; ciso=chief information security officer;
chro=chief human resource officer; cpo=chief product officer; cro=chief revenue officer;
cno=chief nursing officer; cpa=certified public accountant; dba=database administrator;
gis=geographic information system; cad=computer aided design; cnc=computer numerical control;
hvac=heating ventilation air conditioning; hvacr=heating ventilation air conditioning refrigeration;
slp=speech language pathologist; cota=certified occupational therapy assistant;
pta=physical therapist assistant; rpt=registered physical therapist; gp=general practitioner;
obgyn=obstetrician gynecologist; r&d=research development; ux=user experience; ui=user interface;
bi=business intelligence; ai=artificial intelligence; ml=machine learning;
sdet=software quality assurance test engineer; sde=software engineer; sre=site reliability engineer;
csr=customer service representative; sdr=sales development representative;
bdr=business development representative; bdm=business development manager;
cra=clinical research associate; tv=television; gm=general manager; agm=assistant general manager;
dj=disc jockey; hgv=heavy truck; lgv=heavy truck; telecom=telecommunication; telecomm=telecommunication;
auto=automotive; rehab=rehabilitation; ehs=environmental health safety; hse=environmental health safety;
she=safety health environmental; ohs=occupational health safety; eeo=equal employment opportunity;
sped=special education; esl=english second language; esol=english second language; ase=associate;
ell=english second language; f&b=food beverage; m&a=merger acquisition; l&d=learning development;
a&r=artist repertoire; a&p=airframe powerplant; ap=account payable; ar=account receivable;
comp&ben=compensation benefit;
p&l=profit loss; h&s=health safety; q&a=question answer; rf=radio frequency; ic=integrated circuit;
plc=programmable logic controller; dvm=veterinarian; dds=dentist; dmd=dentist; phd=doctoral;
postdoc=postdoctoral; postdocs=postdoctoral; healthcare=health care; homecare=home care;
childcare=child care; daycare=day care; eldercare=elder care; frontend=front end; backend=back end;
fullstack=full stack; helpdesk=help desk; servicedesk=service desk; webmaster=web master;
barkeeper=bartender; barkeep=bartender; barman=bartender; barmaid=bartender; database=data base;
bookkeeping=book keeping; qualtiy=quality; programer=programmer; analyist=analyst; anaylst=analyst;
analysist=analyst; anayst=analyst; proffesor=professor; professer=professor; proffessor=professor;
assitant=assistant; assisstant=assistant; asistant=assistant; manger=manager; maneger=manager;
managr=manager; scientst=scientist; sytems=system; sofware=software; softwear=software;
sotware=software; landscaping=landscape; landscaper=landscape worker; chauffer=chauffeur;
maintainance=maintenance; maintenence=maintenance; electical=electrical; electritian=electrician;
electrican=electrician; mechnical=mechanical; resturant=restaurant; restaraunt=restaurant;
liason=liaison; recieving=receiving; receptionest=receptionist; accountent=accountant;
secratary=secretary; secretery=secretary; houskeeper=housekeeper; houskeeping=housekeeping;
laorer=laborer; laborour=laborer; suprvisor=supervisor; supervisior=supervisor; techincian=technician;
techician=technician; techncian=technician; engineeer=engineer; enginner=engineer; developr=developer;
develper=developer; consultent=consultant; adminstrator=administrator; adminstrative=administrative;
admistrative=administrative; waitperson=waiter; waitstaff=waiter; waitress=waiter; hostess=host;
stewardess=steward; seamstress=sewer; actress=actor; salesman=salesperson; saleswoman=salesperson;
saleslady=salesperson; foreman=supervisor; forewoman=supervisor; foreperson=supervisor;
fireman=firefighter; policeman=police officer; policewoman=police officer; mailman=mail carrier;
postman=mail carrier; repairman=repairer; repairperson=repairer; handywoman=handyman;
handyperson=handyman; chairwoman=chairperson; chairman=chairperson; businessman=business person;
serviceman=service technician; craneman=crane operator; deliveryman=delivery driver; maid=housekeeper;
babysitter=baby sitter; dogwalker=dog walker; trucker=truck driver; teamster=truck driver;
lifeguards=lifeguard; biomed=biomedical; nicu=neonatal intensive care; icu=intensive care;
er=emergency room; medsurg=medical surgical; snf=skilled nursing; dsp=direct support professional;
pca=personal care aide; hha=home health aide; psw=personal support worker;
cma=certified medical assistant; rma=registered medical assistant; mlt=medical laboratory technician;
cls=clinical laboratory scientist; rrt=registered respiratory therapist;
lcsw=licensed clinical social worker; lmsw=licensed master social worker; msw=social worker;
lmft=licensed marriage family therapist; lpc=licensed professional counselor; bcba=behavior analyst;
rbt=registered behavior technician; rd=registered dietitian; rdn=registered dietitian;
rdh=registered dental hygienist; cpht=certified pharmacy technician; dpt=physical therapist;
otr=occupational therapist; crnp=nurse practitioner; pmhnp=psychiatric mental health nurse practitioner;
don=director nursing; adon=assistant director nursing; mds=minimum data set;
cdl=commercial driver license; ltl=less than truckload; 911=emergency; 3d=three dimensional;
2d=two dimensional; seo=search engine optimization; sem=search engine marketing; ppc=pay per click;
crm=customer relationship management; erp=enterprise resource planning;
mis=management information system; etl=extract transform load; nlp=natural language processing;
vlsi=very large scale integration; asic=application specific integrated circuit;
fpga=field programmable gate array; fea=finite element analysis; gmp=good manufacturing practice;
fp&a=financial planning analysis; fpa=financial planning analysis; cfa=financial analyst;
aml=anti money laundering; kyc=know customer; loa=leave absence; ecom=ecommerce;
pmo=project management office; tpm=technical program manager; tl=team leader; bd=business development;
ae=account executive; ea=executive assistant; cx=customer experience; av=audio visual;
dp=data processing; nde=nondestructive; ndt=nondestructive; leo=law enforcement officer;
apcs=advanced practice; vfx=visual effects; gfx=graphics; pos=point sale;
mro=maintenance repair operations; sqa=software quality assurance; uat=user acceptance testing
""")

# Words whose last s belongs to them, or whose singular is another word.
INVARIABLE = frozenset(
    """
abacus access aerobics always analysis analytics as asbestos athletics atlas avionics aws axis basis
bias business campus canvas census ceramics chaos christmas citrus class communications continuous cos
css devops diagnosis dialysis dos dress dynamics economics effects electronics ethics express fitness
focus gas genetics gis glass gps graphics gymnastics harness hazardous hydraulics informatics ios is its
kansas kubernetes lens logistics mass mathematics mechanics ms news nexus operations optics opus os oss
overseas pbs physics plastics pneumatics politics postgres press previous process prosthesis rails
relations religious requirements robotics sales sas series sis sous species sports statistics status
surplus texas us various virus wellness wireless orthotics prosthetics orthodontics pediatrics
obstetrics geriatrics acoustics linguistics bioinformatics semantics aesthetics cosmetics apparatus
compass mattress nervous serious porous ferrous abs haas saas paas iaas sms dns ops sys pos cis kiss
boss cross loss brass grass truss ross swiss less
""".split()
)

# Dropped wherever they stand.
SET_ASIDE = frozenset("a an the and n".split())

# Kept in the key, and the end of the part of a title that holds its head noun.
PREPOSITIONS = frozenset("of for in at to with on by from under".split())

# "first shift", "nights shift", "weekend shift": when the work is done, not what it is.
SHIFTS = frozenset(
    """
first second third 1st 2nd 3rd 4th day night evening weekend weekday morning afternoon am swing
graveyard overnight rotating late early
""".split()
)

# A bracket or a part set off by a dash or comma that holds only these words says where, when or on what terms.
TERMS = frozenset(
    """
remote hybrid onsite on site offsite wfh work from home telework telecommute virtual nationwide anywhere
local travel traveling required full part time fulltime parttime ft pt prn per diem perdiem casual
temporary temp permanent perm contract contractor seasonal freelance interim fixed term contract-to-hire
hire hiring urgent urgently immediate immediately now needed opening openings open position positions
job jobs vacancy vacancies opportunity opportunities new posting req requisition evergreen relocation
available bonus sign on signing competitive salary pay benefits hour hours hourly hr hrs week weekly
weeks month months monthly year yearly annual annually exempt nonexempt non bilingual spanish north
south east west central northeast northwest southeast southwest northern southern eastern western
midwest mid atlantic pacific coast coastal region regional area territory district zone metro county
city state national international global worldwide us usa u.s united states america american emea apac
latam anz uk europe european canada mexico india asia amer americas dach domestic night nights day days
evening evenings weekend weekends weekday weekdays morning mornings afternoon overnight overnights shift
shifts first second third rotating swing flexible m f d w x h all genders male female w2 c2c 1099 corp
h1b confidential level entry mid or various locations location multiple
""".split()
)

# Names of places that stand behind a comma or dash.
STATES = frozenset(
    """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
mississippi missouri montana nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon
pennsylvania rhode island tennessee texas utah vermont virginia washington wisconsin wyoming dc al ak az
ct fl ga hi id il ia ks ky mn mo mt nd ne nh nj nm nv ny nc oh ok ri sc sd tn tx ut va vt wa wi wv wy
london chicago dallas houston austin atlanta boston denver seattle phoenix philadelphia miami detroit
minneapolis orlando tampa charlotte nashville portland
""".split()
)

# Words that context decides: (word, where it stands, neighbours, expansion); the first row that holds wins.
# alone: nothing else in its part; before/after: the neighbour is one of these; last: ends its part; any: otherwise.
CONTEXT: dict[str, tuple[tuple[str, tuple[str, ...], str], ...]] = {}


def _context(rows: str) -> None:
    for row in rows.strip().splitlines():
        word, where, neighbours, expansion = (cell.strip() for cell in row.split("|"))
        CONTEXT[word] = (*CONTEXT.get(word, ()), (where, tuple(neighbours.split()), expansion))


_context("""
admin | before | assistant asst support secretary clerk specialist spec coordinator | administrative
admin | before | coord officer services service svcs manager mgr aide | administrative
admin | any | | administrator
tech | before | lead support sales writer writing consultant | technical
tech | before | manager mgr director recruiter analyst architect | technical
tech | any | | technician
op | before | manager mgr director supervisor analyst | operations
op | last | | operator
vet | before | tech technician assistant asst nurse aide clinic hospital receptionist | veterinary
vet | any | | veterinarian
pt | before | assistant asst aide tech technician | physical therapy
pt | alone | | physical therapist
pt | after | outpatient inpatient pediatric travel lead senior sr staff home ortho | physical therapist
ot | before | assistant asst aide tech technician | occupational therapy
ot | before | security engineer network cyber | operational technology
ot | alone | | occupational therapist
ot | after | outpatient inpatient pediatric travel lead senior sr staff home school | occupational therapist
pa | before | announcer system | public address
pa | alone | | physician assistant
pa | after | er surgical orthopedic ortho dermatology urgent | physician assistant
pa | after | certified hospitalist cardiology family psychiatric lead | physician assistant
pa | before | c student hospitalist | physician assistant
ra | before | specialist manager associate | regulatory affairs
rt | alone | | respiratory therapist
ta | alone | | teaching assistant
ma | alone | | medical assistant
sa | before | admin administrator | system
sa | after | sap azure aws salesforce it technical tech | solution architect
sa | after | linux unix windows network | system administrator
pe | before | teacher coach instructor | physical education
pm | before | mechanic technician tech | preventive maintenance
pm | alone | | project manager
pm | last | | project manager
ac | before | tech technician mechanic installer repair repairman | air conditioning
md | alone | | physician
do | alone | | physician
sec | before | guard officer analyst | security
sec | alone | | secretary
sec | last | | secretary
pr | alone | | public relations
pr | before | manager mgr specialist director coordinator | public relations
pr | before | account assistant intern associate officer executive | public relations
cc | before | tech technician | critical care
fe | before | teacher | further education
is | before | manager mgr director specialist | information system
is | before | support analyst auditor technician supervisor | information system
eng | before | manager mgr director dir technician tech intern supervisor lead | engineering
eng | after | of vp avp svp evp president head director | engineering
comp | before | ben benefit benefits analyst manager mgr specialist director | compensation
ben | after | comp compensation | benefit
ben | before | analyst manager mgr specialist administrator coordinator | benefit
ba | last | | business analyst
sme | any | | subject matter expert
csm | alone | | customer success manager
ct | before | tech technician technologist | computed tomography
mri | any | | magnetic resonance imaging
mt | before | tech technologist | medical
""")

# Short forms of titles that no list of titles has alone: spelled out only beside other words.
NOT_ALONE = frozenset("ae lt rd don".split())

# Short forms of fields of work: alone, spelled out or not, they name nobody.
FIELDS = frozenset(
    """
ap ar av bi ai ml cs cx dp ed hr hw ic it kg pr qa qc rf sp sw tv ui ux a&p aml cad cdl crm ece eeo ehs erp
etl f&b fea fin fpa gen gfx gis gmp h&s hse hvac icu ind ins inv kyc l&d lab lgl lib loa m&a mat mds med mfg
mil mis mri mro mtl nde ndt nlp nsg ofc off ohs ops p&l plc pmo pos ppc q&a qual r&d rec reg rel res sci sem
she sls snf sqa svc sys trk uat util vfx vol 2d 3d 911 er
""".split()
)

# How words end that name somebody by what he or she does.
AGENTS = tuple("er ers or ors ist ists ian ians ant ent man men person eur smith wright".split())

#: Words of a sentence that are in no title.
SPOKEN = frozenset("my your you please me he she they we was were am".split())

# What people type into a title field that is no title; an answer to it must not be confident.
NOT_TITLES = frozenset(
    row.strip()
    for row in """
employee; team member; member; crew; crew member; staff; staff member; student; retired; retiree;
unemployed; self employed; selfemployed; self; none; non; various; vary; misc; miscellaneous;
see resume; see resumed; resume; resumed; see attached; see cv; cv; test; testing; tester test; worker;
associate; intern; trainee; temp; temporary; contractor; supervisor; lead; leader; personnel; person;
people; na; n a; null; nil; nan; unknown; other; others; tbd; tba; to be determined; not applicable;
not specified; not available; not employed; not working; no title; title; job; job title; position;
role; occupation; work; working; anything; any; any position; anywhere; all; general; professional;
individual contributor; individual; contributor; entry level; full time; part time; volunteer;
freelance; freelancer; consultant other; disabled; homemaker test; level; senior; junior; grade;
new hire; applicant; candidate; colleague; partner other; asdf; asdfgh; qwerty; foo; bar; xxx; aaa;
lorem ipsum; lorem; ipsum; blank; hello; abc; abcd; sample; example; default; undefined; true; false;
yes; no; your; my; resum
""".replace("\n", " ").split(";")
)
