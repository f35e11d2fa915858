"""What short forms and other spellings stand for, as tables: wherever they stand, and where context decides.

A short form is a row here, so that a person can check and extend them without reading code. Keys and values are lower
case; a value may be several words.
"""

# ruff: noqa: E501 - a row reads best on one line

__all__ = ["ABBREVIATIONS", "CONTEXT", "FIELDS", "NOT_ALONE"]


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
asst's=assistant; assist=assistant; assoc=associate; techn=technician; techs=technician; technicien=technician;
adm=administrator; administrater=administrator; dir=director; coord=coordinator; coordinater=coordinator;
rep=representative; reps=representative; svc=service; svcs=service; svs=service; serv=service; servs=service;
supv=supervisor; supvr=supervisor; spvr=supervisor; super=supervisor; suprv=supervisor; supt=superintendent;
spec=specialist; specialst=specialist; spclst=specialist; spc=specialist; ops=operations; oper=operator;
opr=operator; acct=account; accts=account; acctg=accounting; acctnt=accountant; mktg=marketing;
mkting=marketing; mktng=marketing; ofcr=officer; ofc=office; mkt=market; mrkt=market; mrktg=marketing;
maint=maintenance; maintence=maintenance; mtce=maintenance; mech=mechanical; elec=electrical; elect=electrical;
exec=executive; mfg=manufacturing; mnfg=manufacturing; mfr=manufacturing; manf=manufacturing;
manu=manufacturing; prof=professor; swe=software engineer; sw=software; hw=hardware; prog=programmer;
progr=programmer; pgmr=programmer; sys=system; syst=system; natl=national; nat'l=national; intl=international;
int'l=international; govt=government; gov't=government; dept=department; dist=district; distr=distribution;
educ=education; env=environmental; envir=environmental; equip=equipment; eqpt=equipment; fin=financial;
gen=general; hosp=hospital; inst=instructor; instr=instructor; lab=laboratory; labs=laboratory; lib=library;
mat=material; mtl=material; matl=material; matls=material; med=medical; mil=military; nsg=nursing;
pharm=pharmacy; phys=physical; pres=president; pol=police; proj=project; prod=production; prodn=production;
psych=psychiatric; purch=purchasing; qual=quality; reg=registered; rel=relations; res=research; rsch=research;
sci=science; secy=secretary; sfty=safety; stat=statistical; struct=structural; surg=surgical; tchr=teacher;
transp=transportation; trng=training; univ=university; util=utility; whse=warehouse; wrhs=warehouse;
whs=warehouse; wkr=worker; wrkr=worker; admn=administrator; admnr=administrator; anlst=analyst; anlyst=analyst;
arch=architect; ctr=center; cust=customer; dvlp=development; devt=development; dvlpr=developer;
electr=electrical; emerg=emergency; empl=employee; hd=head; hskp=housekeeping; ldr=leader; lic=licensed;
lgl=legal; mach=machine; mgng=managing; mktplace=marketplace; nrs=nurse; plt=plant; princ=principal;
recept=receptionist; repr=representative; sched=scheduler; sls=sales; spt=support; supp=support; sup=supervisor;
sprvsr=supervisor; strat=strategic; telem=telemarketing; trk=truck; vol=volunteer; wk=work; const=construction;
constr=construction; cert=certified; comm=communications; comms=communications; corp=corporate; cs=customer
service; appl=application; app=application; apps=application; biz=business; cred=credit; crim=criminal;
dsgn=design; dsgnr=designer; ind=industrial; indus=industrial; info=information; infra=infrastructure;
ins=insurance; inv=inventory; invest=investment; mng=managing; mgmnt=management; procure=procurement;
rcvg=receiving; rec=recreation; recr=recruiter; reqs=requirements; shpg=shipping; stats=statistics;
tel=telephone; treas=treasurer; undergrad=undergraduate; grad=graduate; bldg=building; cpt=captain;
capt=captain; lt=lieutenant; sgt=sergeant; cpl=corporal; dep=deputy; insp=inspector; det=detective;
sub=substitute; couns=counselor; paras=paraprofessional; para=paraprofessional; elem=elementary;
kg=kindergarten; prek=preschool; ece=early childhood education; sp=special; ed=education; labourer=laborer;
labour=labor; centre=center; theatre=theater; programme=program; organisation=organization;
organisational=organizational; organiser=organizer; jeweller=jeweler; jewellery=jewelry; tyre=tire;
colour=color; grey=gray; aluminium=aluminum; fibre=fiber; plough=plow; ploughman=plowman; catalogue=catalog;
analyser=analyzer; aeroplane=airplane; lorry=truck; behaviour=behavior; behavioural=behavioral;
anaesthetist=anesthetist; anaesthetic=anesthetic; anaesthesia=anesthesia; anaesthesiologist=anesthesiologist;
paediatric=pediatric; paediatrician=pediatrician; gynaecologist=gynecologist; gynaecology=gynecology;
haematologist=hematologist; haematology=hematology; orthopaedic=orthopedic; counsellor=counselor;
counselling=counseling; councillor=councilor; traveller=traveler; modeller=modeler; enquiry=inquiry;
cheque=check; defence=defense; licence=license; metre=meter; mould=mold; moulder=molder; moulding=molding;
kerb=curb; storey=story; cosy=cozy; pyjama=pajama; draught=draft; draughtsman=draftsman; draughtsperson=drafter;
draughting=drafting; armour=armor; armourer=armorer; harbour=harbor; parlour=parlor; flavour=flavor;
savoury=savory; sulphur=sulfur; artefact=artifact; dialler=dialer; enroller=enroler; fueller=fueler;
leveller=leveler; panellist=panelist; signaller=signaler; signalman=signaler; speciality=specialty;
stylise=stylize; optimisation=optimization; tunneller=tunneler; woollen=woolen; storeman=storekeeper;
storeperson=storekeeper; attorney=lawyer; solicitor=lawyer; barrister=lawyer; physiotherapist=physical
therapist; physiotherapy=physical therapy; hairstylist=hair stylist; busser=bus person; busboy=bus person;
vp=vice president; svp=senior vice president; evp=executive vice president; avp=assistant vice president;
rvp=regional vice president; rn=registered nurse; lpn=licensed practical nurse; lvn=licensed vocational nurse;
cna=certified nursing assistant; stna=certified nursing assistant; crna=certified registered nurse anesthetist;
np=nurse practitioner; fnp=family nurse practitioner; arnp=nurse practitioner; aprn=advanced practice registered
nurse; emt=emergency medical technician; emts=emergency medical technician; hr=human resource; hrbp=human
resource business partner; hris=human resource information system; qa=quality assurance; qc=quality control;
it=information technology; ict=information technology; ceo=chief executive officer; cfo=chief financial officer;
cto=chief technology officer; cio=chief information officer; coo=chief operating officer; cmo=chief marketing
officer; ciso=chief information security officer; chro=chief human resource officer; cpo=chief product officer;
cro=chief revenue officer; cno=chief nursing officer; cpa=certified public accountant; dba=database
administrator; gis=geographic information system; cad=computer aided design; cnc=computer numerical control;
hvac=heating ventilation air conditioning; hvacr=heating ventilation air conditioning refrigeration; slp=speech
language pathologist; cota=certified occupational therapy assistant; pta=physical therapist assistant;
rpt=registered physical therapist; gp=general practitioner; obgyn=obstetrician gynecologist; r&d=research
development; ux=user experience; ui=user interface; bi=business intelligence; ai=artificial intelligence;
ml=machine learning; sdet=software quality assurance test engineer; sde=software engineer; sre=site reliability
engineer; csr=customer service representative; sdr=sales development representative; bdr=business development
representative; bdm=business development manager; cra=clinical research associate; tv=television; gm=general
manager; agm=assistant general manager; dj=disc jockey; hgv=heavy truck; lgv=heavy truck;
telecom=telecommunication; telecomm=telecommunication; auto=automotive; rehab=rehabilitation; ehs=environmental
health safety; hse=environmental health safety; she=safety health environmental; ohs=occupational health safety;
eeo=equal employment opportunity; sped=special education; esl=english second language; esol=english second
language; ase=associate; ell=english second language; f&b=food beverage; m&a=merger acquisition; l&d=learning
development; a&r=artist repertoire; a&p=airframe powerplant; ap=account payable; ar=account receivable;
comp&ben=compensation benefit; p&l=profit loss; h&s=health safety; q&a=question answer; rf=radio frequency;
ic=integrated circuit; plc=programmable logic controller; dvm=veterinarian; dds=dentist; dmd=dentist;
phd=doctoral; postdoc=postdoctoral; postdocs=postdoctoral; healthcare=health care; homecare=home care;
childcare=child care; daycare=day care; eldercare=elder care; frontend=front end; backend=back end;
fullstack=full stack; helpdesk=help desk; servicedesk=service desk; webmaster=web master; barkeeper=bartender;
barkeep=bartender; barman=bartender; barmaid=bartender; database=data base; bookkeeping=book keeping;
qualtiy=quality; programer=programmer; analyist=analyst; anaylst=analyst; analysist=analyst; anayst=analyst;
proffesor=professor; professer=professor; proffessor=professor; assitant=assistant; assisstant=assistant;
asistant=assistant; manger=manager; maneger=manager; managr=manager; scientst=scientist; sytems=system;
sofware=software; softwear=software; sotware=software; landscaping=landscape; landscaper=landscape worker;
chauffer=chauffeur; maintainance=maintenance; maintenence=maintenance; electical=electrical;
electritian=electrician; electrican=electrician; mechnical=mechanical; resturant=restaurant;
restaraunt=restaurant; liason=liaison; recieving=receiving; receptionest=receptionist; accountent=accountant;
secratary=secretary; secretery=secretary; houskeeper=housekeeper; houskeeping=housekeeping; laorer=laborer;
laborour=laborer; suprvisor=supervisor; supervisior=supervisor; techincian=technician; techician=technician;
techncian=technician; engineeer=engineer; enginner=engineer; developr=developer; develper=developer;
consultent=consultant; adminstrator=administrator; adminstrative=administrative; admistrative=administrative;
waitperson=waiter; waitstaff=waiter; waitress=waiter; hostess=host; stewardess=steward; seamstress=sewer;
actress=actor; salesman=salesperson; saleswoman=salesperson; saleslady=salesperson; foreman=supervisor;
forewoman=supervisor; foreperson=supervisor; fireman=firefighter; policeman=police officer; policewoman=police
officer; mailman=mail carrier; postman=mail carrier; repairman=repairer; repairperson=repairer;
handywoman=handyman; handyperson=handyman; chairwoman=chairperson; chairman=chairperson; businessman=business
person; serviceman=service technician; craneman=crane operator; deliveryman=delivery driver; maid=housekeeper;
babysitter=baby sitter; dogwalker=dog walker; trucker=truck driver; teamster=truck driver; lifeguards=lifeguard;
biomed=biomedical; nicu=neonatal intensive care; icu=intensive care; er=emergency room; medsurg=medical
surgical; snf=skilled nursing; dsp=direct support professional; pca=personal care aide; hha=home health aide;
psw=personal support worker; cma=certified medical assistant; rma=registered medical assistant; mlt=medical
laboratory technician; cls=clinical laboratory scientist; rrt=registered respiratory therapist; lcsw=licensed
clinical social worker; lmsw=licensed master social worker; msw=social worker; lmft=licensed marriage family
therapist; lpc=licensed professional counselor; bcba=behavior analyst; rbt=registered behavior technician;
rd=registered dietitian; rdn=registered dietitian; rdh=registered dental hygienist; cpht=certified pharmacy
technician; dpt=physical therapist; otr=occupational therapist; crnp=nurse practitioner; pmhnp=psychiatric
mental health nurse practitioner; don=director nursing; adon=assistant director nursing; mds=minimum data set;
cdl=commercial driver license; ltl=less than truckload; 911=emergency; 999=emergency; 3d=three dimensional; 2d=two dimensional;
seo=search engine optimization; sem=search engine marketing; ppc=pay per click; crm=customer relationship
management; erp=enterprise resource planning; mis=management information system; etl=extract transform load;
nlp=natural language processing; vlsi=very large scale integration; asic=application specific integrated
circuit; fpga=field programmable gate array; fea=finite element analysis; gmp=good manufacturing practice;
fp&a=financial planning analysis; fpa=financial planning analysis; cfa=financial analyst; aml=anti money
laundering; kyc=know customer; loa=leave absence; ecom=ecommerce; pmo=project management office; tpm=technical
program manager; tl=team leader; bd=business development; ae=account executive; ea=executive assistant;
cx=customer experience; av=audio visual; dp=data processing; nde=nondestructive; ndt=nondestructive; leo=law
enforcement officer; apcs=advanced practice; vfx=visual effects; gfx=graphics; pos=point sale; mro=maintenance
repair operations; sqa=software quality assurance; uat=user acceptance testing; wldr=welder; weldr=welder;
wldg=welding; hdlr=handler; hndlr=handler; handlr=handler; drvr=driver; drvrs=driver; drvg=driving;
plmbr=plumber; plbr=plumber; plumbr=plumber; plbg=plumbing; plmbg=plumbing; plmb=plumber; carp=carpenter;
carpntr=carpenter; crpntr=carpenter; crptr=carpenter; cptr=carpenter; brklyr=bricklayer; bricklyr=bricklayer;
pntr=painter; paintr=painter; conc=concrete; concr=concrete; ironwkr=ironworker; irnwkr=ironworker; stl=steel;
sht=sheet; shtmtl=sheet metal; insul=insulation; insultr=insulator; instlr=installer; instllr=installer;
instl=installation; install=installation; fabr=fabricator; fabrctr=fabricator; asmblr=assembler;
assmblr=assembler; assblr=assembler; assembl=assembler; asmb=assembler; assy=assembly; asmbly=assembly;
assm=assembly; assem=assembly; asmbl=assembler; machst=machinist; mchnst=machinist; machnst=machinist;
machin=machinist; mchn=machine; mchnc=mechanic; mechnc=mechanic; mech'l=mechanical; mchncl=mechanical;
electn=electrician; elctrcn=electrician; electrn=electrician; elctn=electrician; elecn=electrician;
elctrc=electric; elctr=electrical; lnmn=lineman; linemn=lineman; mntnc=maintenance; mntce=maintenance;
mtnce=maintenance; maintc=maintenance; mntn=maintenance; mnt=maintenance; mtnc=maintenance; rpr=repair;
rprmn=repairer; rpmn=repairer; svcmn=service technician; millwrt=millwright; mlwrt=millwright;
mllwrght=millwright; pipftr=pipefitter; ppftr=pipefitter; ppfttr=pipefitter; stmftr=steamfitter; fttr=fitter;
blrmkr=boilermaker; boilmkr=boilermaker; blr=boiler; toolmkr=toolmaker; mkr=maker; bldr=builder; hlpr=helper;
hlper=helper; appr=apprentice; apprntc=apprentice; aprntc=apprentice; apprent=apprentice; lbr=laborer;
lbrr=laborer; labr=laborer; lborer=laborer; trne=trainee; trnee=trainee; trnr=trainer; jrnymn=journeyman;
jrnyman=journeyman; jman=journeyman; j'man=journeyman; jnymn=journeyman; jrny=journeyman; oprtr=operator;
optr=operator; oprator=operator; opertr=operator; opers=operations; insptr=inspector; inspr=inspector;
inspctr=inspector; inspct=inspector; tstr=tester; chkr=checker; srtr=sorter; slctr=selector; finshr=finisher;
fnshr=finisher; grndr=grinder; grdr=grader; polshr=polisher; sndr=sander; cttr=cutter; sltr=slitter;
prsmn=pressman; pressmn=pressman; mldr=molder; mxr=mixer; extrdr=extruder; stkr=stocker; stckr=stocker;
pckr=packer; pkr=packer; pkgr=packager; pkgng=packaging; pckg=packaging; pkging=packaging; pckgng=packaging;
shpng=shipping; shppg=shipping; shipg=shipping; shpr=shipper; shippr=shipper; rcvr=receiver; recvr=receiver;
rcv=receiving; rcving=receiving; rcvng=receiving; recvg=receiving; recv=receiving; rec'g=receiving;
ship'g=shipping; mat'l=material; mtrl=material; mtls=material; whsmn=warehouseman; whsemn=warehouseman;
whseman=warehouseman; wrhse=warehouse; wareh=warehouse; wrhouse=warehouse; wrehse=warehouse; whsl=wholesale;
whlsl=wholesale; whsle=wholesale; invty=inventory; invntry=inventory; invt=inventory; invtry=inventory;
stk=stock; frklft=forklift; fklft=forklift; fklift=forklift; forklft=forklift; frklift=forklift; flift=forklift;
unldr=unloader; loadr=loader; excv=excavator; excav=excavator; hvy=heavy; eqp=equipment; eqpmt=equipment;
equipt=equipment; equpt=equipment; eqmt=equipment; crn=crane; rggr=rigger; drllr=driller; drlr=driller;
dlvr=delivery; dlvry=delivery; delvry=delivery; deliv=delivery; delv=delivery; dsptchr=dispatcher;
dispr=dispatcher; dspchr=dispatcher; disptchr=dispatcher; dsptch=dispatch; trlr=trailer; trlrs=trailer;
trctr=tractor; trac=tractor; trkr=truck driver; hyd=hydraulic; hydr=hydraulic; pneu=pneumatic; chem=chemical;
chems=chemical; petr=petroleum; metall=metallurgical; geol=geological; loco=locomotive; irrig=irrigation;
irrg=irrigation; agri=agricultural; agric=agricultural; agr=agricultural; hort=horticultural;
hortic=horticultural; trtmt=treatment; trmt=treatment; treatmt=treatment; wwtp=wastewater treatment plant;
wtp=water treatment plant; pwr=power; cmm=coordinate measuring machine; smt=surface mount technology;
pcb=printed circuit board; instrum=instrument; instrm=instrument; instrmt=instrument; procsr=processor;
prcsr=processor; prcssr=processor; prcs=process; mfgr=manufacturer; mfrg=manufacturing; manuf=manufacturing;
prodctn=production; prdctn=production; prodtn=production; prdn=production; prod'n=production; prdtn=production;
cntrl=control; ctrl=control; ctrls=control; cntl=control; ctl=control; cntrlr=controller; ctrlr=controller;
surv=survey; survyr=surveyor; srvyr=surveyor; srvy=survey; drftr=drafter; draftsmn=draftsman; dftsmn=draftsman;
excvtr=excavator; hwy=highway; trfc=traffic; traf=traffic; flgr=flagger; asphlt=asphalt; brdg=bridge;
pipln=pipeline; bldgs=building; constrn=construction; cnstr=construction; cnstrctn=construction;
const'n=construction; resid=residential; comml=commercial; coml=commercial; cmcl=commercial; grnds=ground;
grndskpr=groundskeeper; grdskpr=groundskeeper; grndkpr=groundskeeper; gdnr=gardener; grdnr=gardener;
grdner=gardener; lndscp=landscape; lndscpr=landscape worker; ldscp=landscape; lndscpng=landscape; lawncare=lawn
care; sparky=electrician; sparkie=electrician; chippy=carpenter; chippie=carpenter; brickie=bricklayer;
truckie=truck driver; postie=mail carrier; ambo=paramedic; firie=firefighter; garbo=garbage collector;
cabbie=taxi driver; jani=janitor; jntr=janitor; janit=janitorial; custdn=custodian; custod=custodian;
custd=custodian; clnr=cleaner; cleanr=cleaner; mewp=aerial lift; mhe=material handling equipment; o&g=oil gas;
i&e=electrical instrument; e&i=electrical instrument; i&c=instrumentation control; r&m=repair maintenance;
b&g=building ground; mep=mechanical electrical plumbing; bim=building information modeling; npi=new product
introduction; npd=new product development; qhse=quality health safety environment; hseq=quality health safety
environment; sheq=quality health safety environment; ehsq=quality health safety environment; eh&s=environmental
health safety; hs&e=environmental health safety; es&h=environmental health safety; oh&s=occupational health
safety; wh&s=occupational health safety; ohse=occupational health safety; sqe=supplier quality engineer;
ff&e=furniture fixture equipment; qae=quality assurance engineer; mfge=manufacturing engineer;
ndi=nondestructive inspection; clk=clerk; clrk=clerk; clks=clerk; clerc=clerk; cshr=cashier; cashr=cashier;
csher=cashier; svr=server; srvr=server; servr=server; agt=agent; agnt=agent; agts=agent; atty=lawyer;
attny=lawyer; attys=lawyer; attrny=lawyer; atndt=attendant; attndt=attendant; attdt=attendant; attnd=attendant;
attd=attendant; attndnt=attendant; atnd=attendant; atten=attendant; attnt=attendant; mnger=manager;
mangr=manager; manag=manager; mgnr=manager; mger=manager; mngrs=manager; mgrl=managerial; mgmgt=management;
mgtmt=management; superv=supervisor; spvsr=supervisor; supvsr=supervisor; suprvsr=supervisor; supr=supervisor;
supvs=supervisor; sprv=supervisor; supvsn=supervision; splvsr=supervisor; spvs=supervisor; asstt=assistant;
astt=assistant; assnt=assistant; asstnt=assistant; asnt=assistant; assistnt=assistant; asssitant=assistant;
assit=assistant; assc=associate; assoc'd=associate; asso=associate; asoc=associate; assocs=associate;
assot=associate; spclt=specialist; splst=specialist; spclist=specialist; spcl=special; spcls=specialist;
spcst=specialist; spec'st=specialist; splty=specialty; cordntr=coordinator; coordntr=coordinator;
cordinator=coordinator; coor=coordinator; coordtr=coordinator; crdntr=coordinator; co-ord=coordinator;
tchn=technician; tchncn=technician; tekn=technician; techncn=technician; technol=technologist;
techgst=technologist; tchnlgst=technologist; engrg=engineering; engnr=engineer; engrs=engineer; eng'r=engineer;
engin=engineer; engring=engineering; enrg=engineering; engng=engineering; offr=officer; offcr=officer;
offic=officer; ofcrs=officer; ofr=officer; offc=office; exe=executive; exectv=executive; execs=executive;
prgm=program; pgm=program; prgrm=program; prgms=program; prgmr=programmer; prgrmr=programmer; progmr=programmer;
prgmg=programming; anyl=analyst; anly=analyst; anlys=analyst; anl=analyst; analys=analyst; anls=analyst;
anlt=analyst; analt=analyst; anal=analyst; conslt=consultant; cnslt=consultant; cnsltnt=consultant;
consltnt=consultant; constnt=consultant; cnslr=counselor; cnslor=counselor; counslr=counselor; advsr=advisor;
advr=advisor; advt=advertising; advtg=advertising; advtsg=advertising; chf=chief; dy=deputy; dpty=deputy;
dputy=deputy; addl=additional; mstr=master; rptr=reporter; reptr=reporter; steno=stenographer; sec'y=secretary;
secr=secretary; sectry=secretary; scty=security; secty=secretary; secrty=security; scrty=security;
secur=security; typst=typist; typ=typist; rcptnst=receptionist; recpt=receptionist; recep=receptionist;
rcptn=receptionist; recpst=receptionist; recptnst=receptionist; bkpr=bookkeeper; bkkpr=bookkeeper;
bookkpr=bookkeeper; bkkpg=book keeping; bkpg=book keeping; bkkper=bookkeeper; accnt=account; acctng=accounting;
acctnts=accountant; accntnt=accountant; actnt=accountant; acctant=accountant; auditr=auditor; budg=budget;
bdgt=budget; crdt=credit; clctr=collector; colltr=collector; cllctr=collector; tllr=teller; bnkr=banker;
mtge=mortgage; mrtg=mortgage; undwrtr=underwriter; undrwrtr=underwriter; underwrtr=underwriter; uw=underwriter;
clms=claim; clm=claim; adjstr=adjuster; adjr=adjuster; adjstrs=adjuster; adjtr=adjuster; invstgtr=investigator;
investgr=investigator; investig=investigator; pyrl=payroll; payrl=payroll; pyroll=payroll; hlth=health;
hlthcr=health care; hlthcare=health care; clin=clinical; clncl=clinical; recs=records; dntl=dental;
nurs=nursing; nrsg=nursing; nrsng=nursing; nrse=nurse; nrses=nurse; rns=registered nurse; regd=registered;
rgstrd=registered; resp=respiratory; thrpst=therapist; therap=therapist; thpst=therapist; thrpy=therapy;
occ=occupational; occup=occupational; spch=speech; lang=language; cnty=county; cnslng=counseling;
lic'd=licensed; licd=licensed; schl=school; sch=school; libr=librarian; lbry=library; elemtry=elementary;
elemen=elementary; lect=lecturer; lctr=lecturer; instrctr=instructor; instrctn=instruction; tchrs=teacher;
tcher=teacher; teachr=teacher; tchg=teaching; prin=principal; admiss=admission; admsn=admission;
preschl=preschool; slsmn=salesperson; slsman=salesperson; slsp=salesperson; slsperson=salesperson;
slspsn=salesperson; slsprsn=salesperson; driv=driver; rdr=reader; bkfst=breakfast; frnt=front; dsk=desk;
kpr=keeper; prkg=parking; terr=territory; territ=territory; ifa=independent financial advisor;
salesmn=salesperson; salespersn=salesperson; slsm=salesperson; mdse=merchandise; mdsr=merchandiser;
mrchndsr=merchandiser; mdsg=merchandising; grcry=grocery; groc=grocery; bkry=bakery; btchr=butcher;
btndr=bartender; bartend=bartender; brtndr=bartender; bev=beverage; resto=restaurant; dshwshr=dishwasher;
dishwshr=dishwasher; dshwasher=dishwasher; hskpr=housekeeper; hsekpr=housekeeper; hsekpg=housekeeping;
hskpg=housekeeping; hskpng=housekeeping; hkpg=housekeeping; hsekeeper=housekeeper; aplnc=appliance;
applnc=appliance; jwlry=jewelry; flrl=floral; ntwk=network; ntwrk=network; netwk=network; cmptr=computer;
sysadmin=system administrator; sysadm=system administrator; netadmin=network administrator; dbadmin=data base
administrator; infosec=information security; appsec=application security; cybersec=cyber security; dwh=data
warehouse; noc=network operations center; mle=machine learning engineer; iam=identity access management;
grc=governance risk compliance; bie=business intelligence engineer; pmm=product marketing manager; pjm=project
manager; scrummaster=scrum master; js=javascript; fullstk=full stack; edtr=editor; wrtr=writer; prdcr=producer;
prodr=producer; brdcst=broadcast; photog=photographer; videog=videographer; grphc=graphic; dsgr=designer;
desgnr=designer; tchnl=technical; tecnician=technician; tecnical=technical; juv=juvenile; prob=probation;
probn=probation; ptlmn=patrolman; ptl=patrol; corrctn=correction; lifegd=lifeguard; lifegrd=lifeguard;
frfgtr=firefighter; ff=firefighter; litig=litigation; jud=judicial; paralgl=paralegal; invstgn=investigation;
env'l=environmental; environ=environmental; envrn=environmental; enviro=environmental; envmtl=environmental;
comp'n=compensation; mgmt't=management; pharmcst=pharmacist; phrm=pharmacy; pharmcy=pharmacy;
pharma=pharmaceutical; reps'=representative; rprsntv=representative; reptve=representative;
reptv=representative; repv=representative; tempy=temporary; arpt=airport; avn=aviation; acft=aircraft;
heli=helicopter; chauf=chauffeur; dkhnd=deckhand; swtchmn=switchman; brkmn=brakeman; cndctr=conductor;
condr=conductor; rwy=railway; rlwy=railway; rlrd=railroad; rr=railroad; leas=leasing; lsng=leasing;
cosmo=cosmetologist; cosmet=cosmetologist; hairdrsr=hairdresser; hrdrsr=hairdresser; eligib=eligibility;
elig=eligibility; casewkr=caseworker; swkr=social worker; progm=program; oprns=operations; opns=operations;
opt'r=operator; pct=patient care technician; lna=licensed nursing assistant; gna=geriatric nursing assistant;
ccma=certified medical assistant; lmt=licensed massage therapist; rmt=registered massage therapist;
lmhc=licensed mental health counselor; lcpc=licensed professional counselor; lpcc=licensed professional
counselor; lcmhc=licensed mental health counselor; lmhp=mental health therapist; lcdc=substance abuse counselor;
ladc=substance abuse counselor; cadc=substance abuse counselor; casac=substance abuse counselor; lsw=licensed
social worker; lisw=licensed independent social worker; licsw=licensed independent clinical social worker;
lbsw=licensed social worker; mft=marriage family therapist; amft=associate marriage family therapist;
qmhp=mental health professional; bht=behavioral health technician; mht=mental health technician; mhw=mental
health worker; mls=medical laboratory scientist; cyto=cytology; histo=histology; phleb=phlebotomist;
phlebo=phlebotomist; peds=pediatric; gyn=gynecology; derm=dermatology; onc=oncology; gastro=gastroenterology;
pulm=pulmonary; optom=optometric; ophth=ophthalmic; mammo=mammography; nuc=nuclear; anesth=anesthesia;
anes=anesthesia; psychiat=psychiatric; sicu=surgical intensive care; micu=medical intensive care; picu=pediatric
intensive care; cvicu=cardiovascular intensive care; pacu=post anesthesia care; pcu=progressive care;
ccu=cardiac care; cvor=cardiovascular operating room; huc=hospital unit secretary; pft=pulmonary function;
ehr=electronic health record; cdi=clinical documentation improvement; ncm=nurse case manager; rnfa=registered
nurse first assistant; rph=pharmacist; pharmd=pharmacist; cst=certified surgical technologist; csfa=certified
surgical first assistant; spd=sterile processing; crcst=sterile processing technician; dtr=dietetic technician;
ndtr=dietetic technician; fsw=food service worker; fns=food nutrition service; rda=registered dental assistant;
efda=expanded function dental assistant; edda=expanded duty dental assistant; lvt=licensed veterinary
technician; rvt=registered veterinary technician; nmt=nuclear medicine technologist; cnmt=nuclear medicine
technologist; rdms=diagnostic medical sonographer; rdcs=cardiac sonographer; sonog=sonographer; rcp=respiratory
care practitioner; rpsgt=polysomnographic technologist; ctrs=recreational therapist; ota=occupational therapy
assistant; slpa=speech language pathology assistant; cnm=certified nurse midwife; cns=clinical nurse specialist;
whnp=nurse practitioner; agnp=adult nurse practitioner; agacnp=acute care nurse practitioner; acnp=acute care
nurse practitioner; pnp=pediatric nurse practitioner; nnp=neonatal nurse practitioner; anp=adult nurse
practitioner; caa=anesthesiologist assistant; msl=medical science liaison; crc=clinical research coordinator;
psyd=psychologist; bcaba=assistant behavior analyst; hca=nursing assistant; hcsw=nursing assistant;
odp=operating room technician; eca=emergency care assistant; rmn=registered mental health nurse; rgn=registered
general nurse; rnld=learning disability nurse; rscn=pediatric nurse; rpn=registered practical nurse; ain=nursing
assistant; een=licensed practical nurse; pcw=personal care worker; dsw=disability support worker; scw=social
care worker; amhp=mental health professional; sho=junior doctor; rmo=resident doctor; jmo=junior doctor;
anm=auxiliary nurse midwife; a&e=accident emergency; lsa=learning support assistant; hlta=higher level teaching
assistant; senco=special educational need coordinator; sendco=special educational need coordinator; nqt=newly
qualified teacher; tgt=secondary school teacher; pgt=secondary school teacher; tesol=english second language;
efl=english second language; eal=english second language; eyfs=early year; mfl=modern foreign language;
tvi=teacher visually impaired; cte=career technical education; rece=registered early childhood educator;
cbp=custom border protection; cbpo=custom border protection officer; tso=transportation security officer;
tsa=transportation security; alj=administrative law judge; aag=assistant lawyer general; ausa=assistant lawyer;
agc=associate general counsel; pcso=police community support officer; sro=school resource police officer;
dci=detective chief inspector; udc=general office clerk; ldc=general office clerk; aee=assistant executive
engineer; ssgt=staff sergeant; ssg=staff sergeant; tsgt=technical sergeant; msgt=master sergeant; gysgt=gunnery
sergeant; smsgt=senior master sergeant; cmsgt=chief master sergeant; sfc=sergeant; 1sg=first sergeant;
pfc=private; pvt=private; lcpl=lance corporal; ltcol=lieutenant colonel; col=colonel; cmdr=commander;
lcdr=lieutenant commander; maj=major; 1lt=first lieutenant; 2lt=second lieutenant; po1=petty officer; po2=petty
officer; po3=petty officer; nco=noncommissioned officer; ncoic=noncommissioned officer charge; cw2=chief warrant
officer; cw3=chief warrant officer; cw4=chief warrant officer; cw5=chief warrant officer; 68w=combat medic
specialist; 11b=infantry; 88m=military truck driver; 92g=army cook; 92y=supply specialist; 91b=wheeled vehicle
mechanic; 35f=intelligence analyst; 31b=military police; 12b=combat engineer; 25b=information technology
specialist; 42a=human resource specialist; 92f=fuel handler; 19d=cavalry scout; ee=electrical engineer;
eit=engineer training; mlo=mortgage loan officer; kam=key account manager; tam=technical account manager;
rsm=regional sales manager; nsm=national sales manager; zsm=zonal sales manager; osr=outside sales
representative; fsr=field service representative; fse=field service engineer; fst=field service technician;
msr=member service representative; gsr=guest service representative; sdm=service delivery manager; pwm=private
wealth management; cre=commercial real estate; p&c=property casualty; f&i=finance insurance; s&op=sales
operations planning; scm=supply chain; wfm=workforce management; dei=diversity equity inclusion; de&i=diversity
equity inclusion; d&i=diversity inclusion; s&c=strength conditioning; qsr=quick service restaurant; foh=front of
house; boh=back of house; dcdp=demi chef de partie; fom=front office manager; dgm=deputy general manager;
2ic=assistant manager; cfi=certified flight instructor; cfii=certified flight instructor; atpl=airline transport
pilot; tme=technical marketing engineer; mrp=material requirements planning; smo=senior medical officer;
fdo=front desk officer; gro=guest relations officer; gre=guest relations executive; lmv=light truck; hmv=heavy
truck; htv=heavy truck; atco=air traffic controller; rsw=registered social worker; cmhc=clinical mental health
counselor; sudp=substance abuse counselor; chw=community health worker; ibclc=lactation consultant;
ccht=dialysis technician; cnp=nurse practitioner; cmaa=medical administrative assistant; rvn=registered
veterinary nurse; dmlt=medical laboratory technician; ela=english language art; voctl=vocational; eod=explosive
ordnance disposal; geotech=geotechnical; nucl=nuclear; mtrls=material; telcom=telecommunication;
swbd=switchboard; fld=field; nite=night; plng=planning; plnr=planner; plnnr=planner; refrig=refrigeration;
refr=refrigeration; refrg=refrigeration; resv=reservation; resvn=reservation; rsvn=reservation;
sanit=sanitation; tkt=ticket; trvl=travel; uphol=upholsterer; uphlstr=upholsterer; wtrs=waiter; wtrss=waiter;
wndw=window; emer=emergency; emgcy=emergency; transpo=transportation; trnsp=transportation;
trnspt=transportation; trnsprt=transportation; veh=vehicle; vehs=vehicle; crit=critical; fam=family;
amblnc=ambulance; ambul=ambulance; acctcy=accounting; audtr=auditor; brkr=broker; stdnt=student;
cafet=cafeteria; kitch=kitchen; ktchn=kitchen; ktch=kitchen; cookg=cook; prep'r=preparer; mngmnt=management;
mnagr=manager; dlr=dealer; dispns=dispensing; phlebot=phlebotomist; hsp=hospital; hspt=hospital; hospt=hospital;
clnc=clinic; ptnt=patient; srv=service; srvc=service; srvcs=service; srvs=service; svce=service;
svcng=servicing; tlr=teller; inspn=inspection; insps=inspector; supls=supply; sply=supply; suply=supply;
prcmt=procurement; procmt=procurement; purchg=purchasing; prchsg=purchasing; prchsng=purchasing; buyr=buyer;
byr=buyer; expd=expeditor; expdtr=expeditor; plntr=planter; cntct=contact; cntrct=contract; contrct=contract;
cntrctr=contractor; subcontr=subcontractor; engrv=engraver; wndr=winder; spnr=spinner; lndry=laundry;
ldry=laundry; laun=laundry; laundr=laundry; prssr=presser; sewr=sewer; cabmkr=cabinetmaker;
cbntmkr=cabinetmaker; uphlst=upholstery; glzr=glazier; rofr=roofer; roofr=roofer; instlln=installation;
wirmn=wireman; electrl=electrical; electl=electrical; mechl=mechanical; mechcl=mechanical; civl=civil;
strctrl=structural; strl=structural; archt=architect; archtl=architectural; archl=architectural; drftg=drafting;
surg'l=surgical; optm=optometrist; opthal=ophthalmic; ophthal=ophthalmic; denist=dentist; dntst=dentist;
hyg=hygienist; hygnst=hygienist; prodmgr=production manager; genl=general; gnrl=general; gnl=general;
regnl=regional; rgnl=regional; rgl=regional; dstrct=district; dstr=district; distrib=distribution;
dstrb=distribution; dstrbtn=distribution; logis=logistics; lgstcs=logistics; logist=logistics;
impl=implementation; implem=implementation; intg=integration; integ=integration; dsktp=desktop; tchsup=technical
support; cstmr=customer; custmr=customer; csvc=customer service; custsvc=customer service; membr=member;
mbr=member; mbrs=member; unt=unit; div=division; divn=division; fac'y=faculty; secu=security;
protctn=protection; prot=protection; prvntn=prevention; comp'r=computer; correc=correctional;
corrl=correctional; parl=paralegal; convyr=conveyor; sawyr=sawyer; lmbr=lumber; forst=forestry; frmr=farmer;
frmwkr=farmworker; fmwkr=farmworker; farmwkr=farmworker; nrsry=nursery; grnhs=greenhouse; grnhse=greenhouse;
greenhse=greenhouse; lvstk=livestock; fshr=fisher
""")

# Words that context decides: (word, where it stands, neighbours, expansion); the first row that holds wins.
# alone: nothing else in its part; before/after: the neighbour is one of these; last: ends its part; any: otherwise.
CONTEXT: dict[str, tuple[tuple[str, tuple[str, ...], str], ...]] = {}


def _context(rows: str) -> None:
    for row in rows.strip().splitlines():
        word, where, neighbours, expansion = (cell.strip() for cell in row.split("|"))
        CONTEXT[word] = (*CONTEXT.get(word, ()), (where, tuple(neighbours.split()), expansion))


_context("""
admin | before | clk clrk asstt asnt offr ofcr secy assoc associate staff analyst head incharge trainee | administrative
admin | before | assistant asst support secretary clerk specialist spec coordinator | administrative
admin | before | coord officer services service svcs manager mgr aide | administrative
admin | any |  | administrator
tech | before | wrtr spt supp suppt cnslt conslt rep representative | technical
tech | before | lead support sales writer writing consultant | technical
tech | before | manager mgr director recruiter analyst architect | technical
tech | any |  | technician
op | before | manager mgr director supervisor analyst | operations
op | last |  | operator
vet | before | tech technician assistant asst nurse aide clinic hospital receptionist | veterinary
vet | any |  | veterinarian
pt | before | assistant asst aide tech technician | physical therapy
pt | alone |  | physical therapist
pt | after | outpatient inpatient pediatric travel lead senior sr staff home ortho | physical therapist
ot | before | assistant asst aide tech technician | occupational therapy
ot | before | security engineer network cyber | operational technology
ot | alone |  | occupational therapist
ot | after | outpatient inpatient pediatric travel lead senior sr staff home school | occupational therapist
pa | before | to | personal assistant
pa | before | announcer system | public address
pa | alone |  | physician assistant
pa | after | er surgical orthopedic ortho dermatology urgent | physician assistant
pa | after | certified hospitalist cardiology family psychiatric lead | physician assistant
pa | before | c student hospitalist | physician assistant
ra | before | specialist manager associate | regulatory affairs
rt | before | driver drvr sales salesman | route
rt | alone |  | respiratory therapist
ta | before | partner specialist manager lead recruiter coordinator consultant director sourcer advisor | talent acquisition
ta | before | cover primary sen level | teaching assistant
ta | after | sen primary year ks1 ks2 graduate cover send math school secondary eyfs reception | teaching assistant
ta | alone |  | teaching assistant
ma | after | certified cert registered clinical lead pediatric dermatology cardiology | medical assistant
ma | alone |  | medical assistant
sa | before | admin administrator | system
sa | after | sap azure aws salesforce it technical tech | solution architect
sa | after | linux unix windows network | system administrator
pe | before | associate analyst investment | private equity
pe | after | engineer engr |
pe | before | civil structural mechanical electrical engineer environmental geotechnical transportation water licensed senior |
pe | before | teacher coach instructor | physical education
pm | after | ff firefighter | paramedic
pm | before | mechanic technician tech | preventive maintenance
pm | alone |  | project manager
pm | last |  | project manager
ac | before | tech technician mechanic installer repair repairman | air conditioning
md | alone |  | physician
do | alone |  | physician
sec | before | supervisor mgr manager engineer director | security
sec | before | teacher tchr math english | secondary
sec | before | guard officer analyst | security
sec | alone |  | secretary
sec | last |  | secretary
pr | alone |  | public relations
pr | before | manager mgr specialist director coordinator | public relations
pr | before | account assistant intern associate officer executive | public relations
cc | before | tech technician | critical care
fe | before | developer dev | front end
fe | before | teacher | further education
is | before | manager mgr director specialist | information system
is | before | support analyst auditor technician supervisor | information system
eng | before | teacher tchr professor prof lecturer tutor | english
eng | before | mech mechanic repair repairer rebuilder assembler rpr | engine
eng | after | small | engine
eng | after | dir mgr manager | engineering
eng | before | manager mgr director dir technician tech intern supervisor lead | engineering
eng | after | of vp avp svp evp president head director | engineering
comp | before | sci science programmer operator opr tech technician engineer engr support lab eng | computer
comp | before | ben benefit benefits analyst manager mgr specialist director | compensation
ben | after | comp compensation | benefit
ben | before | analyst manager mgr specialist administrator coordinator | benefit
ba | last |  | business analyst
sme | any |  | subject matter expert
csm | after | master scrum |
csm | after | senior sr enterprise strategic scaled smb | customer success manager
csm | alone |  | customer success manager
ct | before | reporter clerk clk officer interpreter bailiff rptr | court
ct | before | tech technician technologist | computed tomography
mri | any |  | magnetic resonance imaging
mt | before | tech technologist | medical
pkg | before | att attendant attd attndt lot enforcement garage meter valet | parking
pkg | before | handler hdlr hndlr handlers loader unloader sorter delivery car driver drvr clerk clk | package
pkg | any |  | packaging
mech | before | engineer engineering eng engr engrs designer drafter draftsman design assembly assembler technologist systems system contractor estimator inspector | mechanical
mech | before | project integrity superintendent completion completions services building site supervisor manager foreman maintenance maint and electrical elec | mechanical
mech | last |  | mechanic
mech | before | helper apprentice appr a b c i ii iii iv trainee assistant asst | mechanic
elec | last |  | electrician
elec | before | helper apprentice appr a b c i ii iii iv trainee journeyman | electrician
elect | last |  | electrician
elect | before | helper apprentice appr a b c i ii iii iv trainee journeyman | electrician
chem | last |  | chemist
chem | before | teacher tchr instructor professor prof lecturer tutor | chemistry
mtl | before | fab fabricator fabrication finisher polisher stud framer roofer worker wkr building cutter spinner forming stamping | metal
mtl | after | sheet sht scrap ornamental sheetmetal structural | metal
fab | alone |  | fabricator
fab | last |  | fabricator
fab | before | shop welder supervisor helper | fabrication
inst | after | alarm cable tel telephone carpet window windows hvac glass insulation solar tile floor flooring | installer
inst | before | tech technician techn mech mechanic fitter engineer engr eng elec elect electrical electrician | instrumentation
hd | before | mechanic mech tech technician truck diesel equipment equip | heavy duty
lt | before | vehicle industrial assembly duty equipment equip truck delivery fixture rail | light
flt | before | attendant attd attndt atndt nurse rn paramedic medic engineer engr instructor instr crew mechanic dispatcher test surgeon officer ops operations chief simulator controller | flight
flt | before | driver drvr operator opr op counterbalance reach warehouse picker | forklift
ldr | before | operator opr oper op | loader
ldr | after | end truck trk package pkg freight van baggage trailer trlr machine wheel log kiln barge | loader
otr | before | driver drivers truck trucker cdl trk drvr class flatbed team regional owner | over the road
otr | after | driver truck cdl drivers flatbed reefer drvr regional | over the road
l | after | otr cota |
del | before | driver drvr drivers helper | delivery
p&d | before | driver drvr | pickup delivery
disp | alone |  | dispatcher
disp | last |  | dispatcher
whs | before | officer advisor adviser consultant inspector representative business compliance | occupational health safety
wh | before | supervisor manager mgr associate worker wkr clerk clk assistant asst operator lead attendant | warehouse
ctr | before | attendant attd attndt person help clerk clk salesperson server sales assistant hand girl man | counter
ctr | after | lunch salad parts deli bakery sandwich lumber rental paint pharmacy coffee snack meat | counter
cntr | before | attendant person help clerk sales server | counter
cntr | before | manager mgr director dir supervisor coordinator | center
proc | before | engineer engr eng operator opr technician improvement safety control tech | process
proc | last |  | processor
merch | last |  | merchandiser
merch | before | associate assoc manager mgr planner coordinator assistant team stocker lead specialist | merchandise
rest | before | manager mgr supervisor server general gm worker crew | restaurant
hk | before | attendant supervisor manager mgr aide room staff coordinator inspector | housekeeping
grd | after | security sec armed unarmed life school crossing | guard
gd | after | security sec armed unarmed | guard
util | before | review mgmt management nurse rn | utilization
ww | before | operator opr treatment plant technician | wastewater
mx | before | tech technician mechanic controller planner supervisor | maintenance
comm | before | driver lines plumber electrician roofer lending lender loan banker real hvac refrigeration cleaner cleaning diver underwriter | commercial
comm | before | health nurse outreach organizer college svc svcs services service support worker wkr living care | community
res | before | counselor couns aide care life advisor plumber electrician hvac treatment habilitation cleaner coordinator framer carpenter | residential
res | before | agent agt sales | reservation
reg | before | manager mgr dir director vp sales driver drvr operations ops account supervisor hr | regional
reg | before | affairs compliance counsel submissions | regulatory
reg | before | clerk clk desk | registration
dist | before | center ctr centre | distribution
prog | before | manager mgr mngr dir director coord coordinator assistant asst specialist spec officer mgmt management supervisor aide associate administrator admin | program
prod | before | owner marketing mktg development dev designer | product
prof | before | services svcs service development nursing staff engineer engr driver | professional
off | before | bearer bearers loader site road shore highway premise premises campus set shift duty airport track | off
off | after | cut take draw boil strike shut black blow break lay turn drop lift set off tail round send wash burn pull pay | off
off | before | manager mgr mngr asst assistant clerk clk admin administrator coord coordinator cleaner | office
off | any |  | officer
appl | before | repair repairman repairer installer delivery mechanic | appliance
apt | before | manager mgr maintenance maint leasing cleaner tech manager's super supervisor community groundskeeper | apartment
prop | before | manager mgr mgmt management accountant admin administrator tax claims | property
furn | before | mover delivery assembler maker sales salesperson refinisher finisher | furniture
furn | before | operator opr tender | furnace
mtg | before | loan banker broker processor underwriter uw officer closer specialist | mortgage
mtg | before | planner coordinator | meeting
mort | before | loan banker broker processor underwriter uw officer closer | mortgage
ln | before | officer ofcr processor closer clerk servicing service review specialist | loan
cr | before | analyst manager mgr clerk union | credit
actg | before | clerk clk clrk assistant asst tech technician specialist spec analyst associate | accounting
actg | before | director dir chief superintendent | acting
adv | before | practice nurse registered math mathematics placement tech technician manufacturing | advanced
adv | before | sales mgr manager rep representative account designer copywriter | advertising
adv | last |  | advisor
adj | before | professor prof instructor instr faculty lecturer fac teacher assistant associate | adjunct
adj | after | claims claim clms clm insurance property auto liability casualty | adjuster
adj | alone |  | adjunct
dent | before | asst assistant hyg hygienist lab office receptionist | dental
stat | before | engr eng engineer fireman | stationary
mar | before | engineer engr tech technician | marine
sew | before | mach machine operator opr | sewing
ret | before | sales clerk clk manager mgr associate store | retail
fd | before | svc service serv prep server processor | food
aud | after | night nite nt internal tax | auditor
nt | before | aud auditor clerk clk stocker stkr | night
rm | before | attendant attd attndt clerk clk service svc serv | room
rm | after | mail tool stock break locker emergency operating dining engine | room
hse | before | keeper kpr keeping cleaner clnr painter parent | house
att | last |  | attendant
col | after | toll tax bill debt | collector
coll | after | bill debt tax toll garbage | collector
cssd | before | technician tech manager supervisor operative assistant | sterile processing
pub | before | relations rel health hlth works safety affairs defender admin administration information info | public
hosp | before | manager mgr student teacher | hospitality
phys | before | asst assistant recruiter liaison advisor | physician
phys | before | teacher tchr professor | physics
path | after | speech spch language lang | pathologist
path | before | assistant asst | pathologist
path | before | lab laboratory tech technician | pathology
ther | alone |  | therapist
ther | last |  | therapist
ther | before | aide asst assistant tech | therapy
phleb | before | tech technician supervisor services | phlebotomy
rad | before | tech technologist technician techn assistant | radiologic
rad | before | onc oncology therapist safety protection con control | radiation
cardio | before | tech technologist technician sonographer | cardiovascular
ob | before | tech technician nurse rn scrub ultrasound sonographer | obstetric
ob | after | rn nurse | obstetric
ob | before | gyn | obstetrics
l&d | before | nurse rn tech technician scrub unit | labor delivery
l&d | after | rn nurse registered | labor delivery
tele | before | tech technician rn nurse monitor | telemetry
tele | after | rn nurse | telemetry
or | before | lpn lvn rn cna emt medic paramedic np pa ma bsn any equivalent other higher similar licensed registered certified practical emergency physician medical advanced midwife respiratory | or
or | before | nurse tech scheduler circulator scrub | operating room
or | after | rn nurse cst | operating room
ed | before | specialist coordinator instructor aide | education
ed | before | tech technician nurse rn registrar scribe physician md clerk doctor | emergency department
ed | after | rn | emergency department
us | before | tech technologist sonographer | ultrasound
ir | before | tech technologist rn nurse technician | interventional radiology
ir | before | associate manager analyst director officer | investor relations
ep | before | tech technologist technician lab specialist | cardiac electrophysiology
ep | before | rn nurse physician | electrophysiology
endo | before | tech technician rn nurse | endoscopy
gi | before | tech technician rn nurse lab | gastroenterology
um | before | nurse rn | utilization management
ur | before | nurse rn coordinator coord specialist | utilization review
cm | after | rn nurse | case manager
sw | after | hospital hospice medical school clinical psychiatric renal dialysis oncology licensed | social worker
sub | before | abuse | substance
soc | before | worker wkr work svc svcs service services wrk | social
soc | before | studies sci science | social
soc | before | analyst engineer manager lead operator shift tier | security operations center
rx | before | tech technician clerk driver delivery courier | pharmacy
ame | alone |  | aircraft maintenance engineer
ame | after | licensed b1 b2 lead senior | aircraft maintenance engineer
hod | before | maths math science english physics chemistry biology hr it marketing finance sales department dept | head department
cem | before | mason finisher worker wkr | cement
cdm | alone |  | dietary manager
heo | before | operator | heavy equipment
heo | last |  | heavy equipment operator
o&m | before | technician tech engineer engr manager mgr mechanic operator supervisor electrician | operations maintenance
o&m | before | specialist instructor | orientation mobility
ortho | before | assistant asst band lab laboratory | orthodontic
ortho | before | prosthetic prosthetics | ortho
ortho | any |  | orthopedic
psv | before | driver conductor fitter operator mechanic | bus
pcv | before | driver conductor fitter operator mechanic | bus
petrol | before | station pump attendant | gas
petrol | before | engineer engr engineering | petroleum
gsa | alone |  | guest service agent
gsa | last |  | guest service agent
ast | before | manager mgr mngr | assistant
wtr | before | treatment trtmt trmt plant operator opr meter utility util | water
wtr | alone |  | waiter
wtr | last |  | waiter
nam | alone |  | national account manager
isr | alone |  | inside sales representative
isr | last |  | inside sales representative
nac | alone |  | certified nursing assistant
nac | after | caregiver cna | certified nursing assistant
slt | alone |  | speech language therapist
slt | before | assistant asst | speech language therapy
sna | alone |  | special education assistant
cdp | alone |  | chef de partie
cdp | after | demi pastry junior senior sous jr sr | chef de partie
kp | alone |  | kitchen porter
atp | before | pilot | airline transport
atp | alone |  | airline transport pilot
c&b | before | specialist analyst executive partner | compensation benefit
c&b | before | waiter waitress chef supervisor assistant server operations | banquet
c&i | before | technician engineer designer supervisor | control instrumentation
c&i | before | specialist director coordinator | curriculum instruction
aco | alone |  | animal control officer
aco | last |  | animal control officer
rtl | before | sales associate assoc manager mgr clerk store merchandiser supervisor | retail
cda | after | dental |
cda | before | teacher preschool |
ltc | before | nurse rn lpn cna pharmacist administrator insurance facility social | long term care
ltc | after | rn nurse lpn cna | long term care
ltc | alone |  | lieutenant colonel
tefl | alone |  | english second language teacher
tefl | before | teacher tutor instructor | english second language
je | alone |  | junior engineer
je | before | civil electrical mechanical | junior engineer
kinder | before | teacher tchr aide para | kindergarten
surv | before | officer agent operator observer | surveillance
mls | before | coordinator administrator listing | multiple listing service
geol | last |  | geologist
metall | last |  | metallurgist
ee | before | relations benefits rel | employee
prt | alone |  | primary teacher
prt | before | maths math english hindi science teacher | primary
bc | before | board |
bc | after | np fnp pmhnp agnp acnp rn mt agacnp nnp pnp cdces |
bc | before | fnp pmhnp np agnp |
w | after | s h |
b | after | emt class cdl type step operator opr technician tech mechanic mech engineer driver helper inspector assembler welder machinist electrician clerk clk painter fabricator worker wkr custodian packer handler carpenter maintenance repairer analyst programmer |
c | after | np fnp pa agnp acnp pmhnp cnm class step operator opr technician tech mechanic mech inspector assembler welder machinist electrician clerk clk painter fabricator worker wkr helper |
c | after | a | air conditioning
c | before | s | customer
c | after | m |
c | after | lcsw lpc lmsw ladc |
d | after | class operator |
pgy1 | before | resident fellow |
pgy1 | after | resident fellow |
pgy1 | before | physician | resident
pgy1 | any |  | resident physician
pgy2 | before | resident fellow |
pgy2 | after | resident fellow |
pgy2 | before | physician | resident
pgy2 | any |  | resident physician
pgy3 | before | resident fellow |
pgy3 | after | resident fellow |
pgy3 | before | physician | resident
pgy3 | any |  | resident physician
pgy4 | before | resident fellow |
pgy4 | after | resident fellow |
pgy4 | before | physician | resident
pgy4 | any |  | resident physician
pgy5 | before | resident fellow |
pgy5 | after | resident fellow |
pgy5 | before | physician | resident
pgy5 | any |  | resident physician
pgy6 | before | resident fellow |
pgy6 | after | resident fellow |
pgy6 | before | physician | resident
pgy6 | any |  | resident physician
pgy7 | before | resident fellow |
pgy7 | after | resident fellow |
pgy7 | before | physician | resident
pgy7 | any |  | resident physician
pgy8 | before | resident fellow |
pgy8 | after | resident fellow |
pgy8 | before | physician | resident
pgy8 | any |  | resident physician
pgy | before | 1 2 3 4 5 6 7 8 | pgy
pgy | before | resident fellow |
pgy | after | resident fellow |
pgy | before | physician | resident
pgy | any |  | resident physician
e | after | class |
p | after | emt | paramedic
p | before | t |
emt | before | p |
ff | before | emt paramedic | firefighter
j | before | m |
m | after | j |
m | before | c | machine
o | before | n | overnight
t | after | p f |
f | before | t |
s | before | w | software
s | after | c | service
h | before | w | hardware
k | before | 1 2 3 4 5 6 8 | elementary
k | before | 12 |
k | before | 9 | canine
eit | after | engineer engr |
eit | after | civil structural mechanical electrical geotechnical | engineer
eit | before | civil structural mechanical electrical geotechnical |
ks1 | before | primary |
ks1 | any |  | primary
ks2 | before | primary |
ks2 | any |  | primary
ks3 | before | secondary |
ks3 | any |  | secondary
ks4 | before | secondary |
ks4 | any |  | secondary
sen | before | teacher ta teaching tutor assistant lsa support officer coordinator learning | special educational needs
sen | before | manager mgr engineer engr developer analyst consultant accountant associate eng executive technician | senior
send | before | teacher ta teaching tutor officer coordinator lsa learning | special educational needs
ase | after | auto automotive certified |
ase | before | mechanic technician tech certified master | automotive service
bms | before | engineer technician operator tech controls programmer | building automation
bms | alone |  | medical laboratory scientist
bms | after | band senior specialist locum | medical laboratory scientist
en | alone |  | licensed practical nurse
en | after | endorsed medication | licensed practical nurse
cps | before | worker investigator caseworker social case supervisor specialist | child protective service
aps | before | worker investigator caseworker social case specialist | adult protective service
cs | before | teacher professor instructor student faculty lecturer tutor | computer science
hs | before | teacher math english science history principal counselor coach student spanish social biology chemistry | high school
ms | before | teacher math ela science social english spanish principal counselor | middle school
lp | before | associate officer agent manager mgr detective specialist investigator supervisor lead district | loss prevention
ap | before | investigator detective officer | asset protection
ap | before | teacher biology chemistry physics calculus english history math psychology statistics government economics | advanced placement
ap | after | leed |
asm | alone |  | assistant store manager
asm | last |  | assistant store manager
gf | alone |  | general foreman
gf | after | electrical elec electrician pipe pipefitter civil mechanical rigging line ironworker carpenter | general foreman
mow | before | worker laborer trackman foreman supervisor inspector machine equipment technician welder surfacing | railroad track
t&d | before | maker machinist apprentice maker's makers | tool die
t&d | before | manager mgr specialist coordinator director consultant trainer officer executive | training development
t&d | before | engineer engr lineman line lineworker technician | transmission distribution
gc | alone |  | general counsel
gc | after | deputy associate assistant asst assoc | general counsel
gc | before | superintendent super estimator supt project | general contractor
ada | alone |  | assistant district attorney
ada | after | felony county | assistant district attorney
da | after | assistant asst deputy chief | district attorney
da | before | investigator | district attorney
ag | before | teacher mechanic equipment pilot technician tech business engineer lender loan instructor worker extension science operator | agricultural
ag | after | deputy | attorney general
ip | before | attorney paralegal counsel lawyer atty litigation associate docketing | intellectual property
re | before | agent broker paralegal attorney analyst appraiser associate lawyer salesperson | real estate
lo | after | mortgage senior sr | loan officer
ib | before | analyst associate | investment banking
ib | before | teacher coordinator examiner | international baccalaureate
cam | after | cad | computer aided manufacturing
dsp | before | engineer algorithm developer firmware software | digital signal processing
fx | before | trader dealer sales broker | foreign exchange
gl | before | accountant analyst clerk accounting | general ledger
po | after | scrum agile technical digital | product owner
vc | before | associate analyst investor | venture capital
hr | before | driver drivers | truck
hr | before | truck |
mr | before | driver drivers | truck
mr | before | truck |
hc | before | driver drivers | truck
hc | before | truck |
mc | before | driver drivers | truck
mc | before | truck |
az | before | driver drivers | truck
az | before | truck dz |
dz | before | driver drivers | truck
dz | before | truck |
const | after | special spl police chief | constable
rec | before | consultant con cons | recruitment
rec | before | clerk clk | receiving
rec | after | medical med | record
det | before | officer ofcr deputy off | detention
corr | before | officer ofcr off sgt sergeant | correctional
cor | before | officer ofcr off | correctional
invest | after | fraud criminal claims private special arson insurance | investigator
crt | before | reporter clerk clk officer rptr | court
crt | alone |  | certified respiratory therapist
crt | last |  | certified respiratory therapist
rd | before | crew maintenance maint worker wkr construction | road
str | before | manager mgr associate supervisor clerk lead | store
fac | before | manager mgr maintenance maint technician engineer coordinator director | facility
fac | last |  | faculty
facs | before | teacher instructor | family consumer science
libr | before | asst assistant aide tech technician clerk page | library
ab | before | seaman sailor seafarer | able
ppc | before | engineer planner head incharge | production planning
m&e | before | engineer manager supervisor estimator project technician | mechanical electrical
m&e | before | officer specialist coordinator advisor | monitoring evaluation
er | before | partner consultant | employee relations
od | before | consultant specialist manager | organizational development
ci | before | manager engineer lead facilitator specialist coordinator director leader | continuous improvement
pv | before | installer engineer designer design technician system | photovoltaic
pv | before | associate scientist specialist physician safety | pharmacovigilance
gse | before | mechanic tech technician | ground support equipment
atc | before | specialist tower officer | air traffic control
atc | after | athletic trainer |
dw | before | developer architect engineer | data warehouse
be | before | developer dev | back end
bsa | before | officer analyst aml compliance specialist investigator | bank secrecy act
bsa | alone |  | business system analyst
bsa | after | senior sr lead | business system analyst
mts | after | principal senior sr lead | member technical staff
rvt | after | vascular sonographer |
cst | before | rep representative | customer service technician
ch | before | engineer engr officer mate | chief
evs | before | technician tech attendant aide worker housekeeper associate team member porter cleaner | hospital housekeeping
evs | any |  | environmental service
tgt | before | teacher | secondary school
pgt | before | teacher | secondary school
mds | before | nurse rn lpn |
mds | before | coordinator coord | registered nurse
mot | before | inspector | motor vehicle
mot | before | tester | motor vehicle inspection
grp | before | ldr leader manager mgr lead supervisor supv home fitness exercise therapist underwriter | group
mhe | before | operator driver opr | forklift
doc | before | controller control clerk | document
asha | before | worker | community health
sud | before | counselor therapist clinician technician specialist professional | substance abuse
aod | before | counselor worker clinician | alcohol drug
mrt | alone |  | radiologic technologist
coa | alone |  | ophthalmic assistant
cac | alone |  | substance abuse counselor
cpc | after | coder |
ccs | after | coder |
cfp | alone |  | financial planner
cfp | before | financial advisor planner |
cfp | after | advisor planner |
tk | before | teacher | kindergarten
k9 | after | police | canine
k9 | before | officer | police canine
k9 | any |  | canine
aero | before | engineer engr eng engineering | aerospace
civ | before | engineer engr eng engineering | civil
petro | before | engineer engr eng | petroleum
instr | before | tech technician fitter mechanic mech | instrumentation
adm | before | assistant asst secretary secy sec support clerk clk aide officer ofcr specialist spec coord coordinator | administrative
admn | before | assistant asst secretary secy sec support clerk clk aide officer ofcr specialist spec coord coordinator | administrative
pers | before | assistant asst banker trainer care shopper lines | personal
pers | before | officer clerk clk specialist manager mgr | personnel
frt | before | desk end office | front
frt | any |  | freight
fr | before | desk | front
ent | before | operator opr clerk clk specialist | entry
ent | after | data | entry
wp | before | operator opr | word processor
acct | last |  | accountant
acct | before | i ii iii iv 1 2 3 | accountant
spec | before | ed education needs agent events projects police forces investigator | special
inv | before | banker advisor adviser | investment
inv | after | criminal crim fraud claims private special | investigator
int | before | designer design decorator decorators | interior
int | before | audit auditor med medicine | internal
trans | before | manager mgr coordinator coord supervisor dispatcher planner | transportation
trans | before | tech technician mechanic rebuilder | transmission
yd | before | driver worker hostler spotter jockey conductor master | yard
qty | before | surveyor | quantity
amb | before | driver crew attendant | ambulance
amb | before | care nurse surgery rn | ambulatory
surg | last |  | surgeon
dr | alone |  | doctor
dr | after | truck bus taxi van delivery forklift school | driver
dr | last |  | doctor
oper | before | mgr manager supv supervisor director dir analyst | operations
oper | before | room rm | operating
opr | before | mgr manager director dir | operations
fin | after | cement conc concrete drywall | finisher
contr | after | traffic inventory financial stock | controller
contr | last |  | contractor
bus | before | analyst anal anlyst dev development intelligence partner mgr admin administrator process relationship continuity | business
ped | before | nurse dentist rn physician | pediatric
pk | before | ranger | park
prac | after | nurse gen general family | practitioner
rte | before | driver drvr sales salesman | route
sta | before | attendant attd mgr manager agent agt | station
prev | after | loss fire crime suicide | prevention
cust | last |  | custodian
styl | after | hair | stylist
plstr | last |  | plasterer
plstr | alone |  | plasterer
voc | before | ed education rehab teacher nurse school counselor instructor | vocational
attend | last |  | attendant
qs | alone |  | quantity surveyor
qs | last |  | quantity surveyor
jib | before | electrician approved electrical |
jib | after | electrician electrical |
pmp | any |  |
capm | any |  |
prince2 | any |  |
itil | any |  |
cissp | any |  |
cisa | any |  |
cism | any |  |
crisc | any |  |
ccna | any |  |
ccnp | any |  |
ccie | any |  |
mcse | any |  |
mcsa | any |  |
comptia | any |  |
shrm | any |  |
phr | any |  |
sphr | any |  |
gphr | any |  |
aphr | any |  |
cebs | any |  |
chfc | any |  |
clu | any |  |
cpcu | any |  |
ricp | any |  |
crpc | any |  |
aif | any |  |
acca | any |  |
cima | any |  |
fcca | any |  |
crcm | any |  |
caia | any |  |
bsn | any |  |
msn | any |  |
mba | any |  |
bsc | any |  |
msc | any |  |
llb | any |  |
llm | any |  |
dnp | any |  |
nrp | any |  |
nremt | any |  |
tncc | any |  |
ccrn | any |  |
cnor | any |  |
ocn | any |  |
pccn | any |  |
rnc | any |  |
ascp | any |  |
arrt | any |  |
aia | any |  |
ncarb | any |  |
nicet | any |  |
apics | any |  |
cscp | any |  |
cpim | any |  |
cpsm | any |  |
cpesc | any |  |
neca | any |  |
twic | any |  |
osha10 | any |  |
osha30 | any |  |
nccer | any |  |
smsts | any |  |
sssts | any |  |
cpcs | any |  |
npors | any |  |
ipaf | any |  |
dbs | any |  |
pgce | any |  |
qts | any |  |
rcg | any |  |
fifo | any |  |
dido | any |  |
btech | any |  |
mtech | any |  |
bcom | any |  |
mbbs | any |  |
cscs | any |  |
rhia | any |  |
rhit | any |  |
jm | any |  |
lssgb | any |  |
lssbb | any |  |
cspo | any |  |
jncia | any |  |
mrics | any |  |
mrcgp | any |  |
ceh | any |  |
oscp | any |  |
exp | last |  |
exp | before | cook driver welder carpenter painter mechanic line server |
cp | after | shrm |
scp | after | shrm |
ts | before | sci clearance cleared w with |
sci | after | ts |
poly | after | sci fs ci |
adr | before | driver drivers tanker |
lss | before | black green belt |
sia | before | door security guard officer licensed |
mos | before | 11b 12b 13b 19d 25b 31b 35f 42a 68w 88m 91b 92a 92f 92g 92y |
kc | after | qc |
esq | last |  |
esq | alone |  |
cwi | after | inspector welding |
cwi | alone |  | welding inspector
cphr | any |  |
leed | last |  |
leed | before | ap certified |
leed | alone |  |
jd | last |  |
jd | alone |  |
osha | last |  |
osha | before | 10 30 certified |
osha | alone |  |
pals | last |  |
pals | alone |  |
bls | last |  |
bls | before | emt rn nurse |
bls | alone |  |
acls | last |  |
acls | before | rn nurse certified |
acls | alone |  |
cpr | last |  |
cpr | alone |  |
cams | last |  |
cams | alone |  |
edd | last |  |
edd | alone |  |
ccc | last |  |
ccc | before | slp a |
ccc | alone |  |
psm | last |  |
psm | alone |  |
nvq | last |  |
nvq | alone |  |
nte | last |  |
nte | before | 1 2 3 6 12 13 24 |
nte | alone |  |
""")

# Short forms of titles that no list of titles has alone: spelled out only beside other words.
NOT_ALONE = frozenset(
    """
acca acls ae aia aif aphr apics arrt ascp att bcom bd bls bsc bsn btech byr caia cams capm cat ccc ccie ccna
ccnp ccrn cebs ceh chfc cima cisa cism cissp clu cm cnor co col comptia cpcs cpcu cpesc cphr cpim cpr cpsm crcm
crisc crpc cs cscp cscs cspo cx da dbs dido dnp don dr ds dy eal ed edd ee eit elt en esq fcca fd ff fifo gphr
gre gro gun his ipaf isa itil jd je jm jncia kpr leed llb llm lssbb lssgb lt mba mbbs mc mcsa mcse mep mrcgp
mrics ms msc msn mtech nam ncarb nccer neca nicet npors nremt nrp nt nte nvq ob ocn od or os oscp osha osha10
osha30 pals pccn pe pgce phr pi pmp po2 pol prince2 psm qts rcg rd ret rhia rhit ricp rnc se shrm smsts sphr
sssts tncc twic typ us
""".split()
)

# Short forms of fields of work: alone, spelled out or not, they name nobody.
FIELDS = frozenset(
    """
2d 3d 911 a&e a&p ai aml ap ar av b&g bi bim boh c&b c&i cad ccu cdi cdl chat cmm cre crm cs cvicu cvor cx d&i
de&i dei derm dp dwh e&i ece ed eeo eh&s ehr ehs ehsq ela eod er erp etl evs f&b f&i fea fin foh fpa gen gfx gis
gmp grc gyn h&s hr hse hseq hvac hw i&c i&e iam ic icu ind ins inv it kg kyc l&d lab lgl lib loa m&a mat mds med
mep mfg mhe micu mil mis ml mri mro mrp mtl nde ndi ndt nicu nlp noc npd npi nsg nuc o&g o&m ofc off oh&s ohs
ohse onc ops p&c p&l pacu pcb pcu peds pft picu plc pmo pos ppc pr psychiat q&a qa qc qhse qsr qual r&d r&m rec
reg rel res resp rf s&op sci scm sem she sheq sicu sls smt snf sp spd sqa svc sw sys trk tv uat ui util ux vfx
voc vol wfm wh&s wtp wwtp
""".split()
)
