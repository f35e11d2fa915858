"""The words of seniority, rank and terms of hire, as tables of patterns over a title in lower case.

Each row is a name and what says it; in a table earlier rows win where two would overlap. English, and the
German, Dutch, French, Spanish and Nordic words that stand in international title lists.
"""

# ruff: noqa: E501 - a pattern reads best on one line

__all__ = ["EMPLOYMENT", "LEVELS", "MODIFIERS", "NOT_A_LEVEL", "RANKS", "SIGNS", "TRACKS"]


def __dir__() -> list[str]:
    return __all__


_RANK = r"(?:ceo|cfo|coo|cto|cio|cmo|cxo|c-suite|president|vice president|vp|director|manager|mgr|head|dean|board|owner|partners?|chief[\w ]{0,40}?(?:officer|executive)?|geschäftsführ\w*|vorstands?\w*)"

# Looks like a word of rank and is none; blanked before anything is read.
NOT_A_LEVEL = (
    r"\blead(?:s)?[ -](?:generation|gen|paint|time|acid|abatement|nurturing|qualification|management|burner|smelter|miner|worker|former|caster|recycl\w*|refiner\w*)\b",
    r"\b(?:product|process|application|service|system|data|risk|business process|solution)[ -]?owner\b",
    r"\bowner[ /-]operators?\b",
    r"\bscrum ?master\b",
    r"\b(?:account|advertising|sales|marketing|pr|public relations|relationship|customer service|customer care|business development) executive\b",
    r"\bexecutive (?:secretary|chef|recruiter|search|producer|housekeeper|coach|sous)\b",
    r"\b(?:ceo|cto|cfo|coo|cio)(?:'s)? (?:group|office|team)\b",
    r"\boffice of the (?:ceo|cto|cfo|coo|cio|president|director|chair(?:man)?|dean|chief[\w ]{0,40})\b",
    r"\b(?:hr|people|finance|channel|business|it|technology|talent|delivery) partner(?:s|in)?\b",
    r"\bpartner(?:ships?)?(?= (?:manager|marketing|sales|success|account|development|relations|solutions|enablement|engineer|lead|operations|support)\b)",
    r"\bstaff (?:accountant|nurse|writer|attorney|assistant|auditor|development|pharmacist|physician|therapist|rn|sergeant|relations)\b",
    r"\bsenior (?:living|care|center|centre|citizens?|services?|housing|high)\b",
    r"\bpresidential\b",
    r"\b(?:founder|owner|board|investor) (?:relations|services|success)\b",
    r"\bstudent (?:services?|affairs|life|success|support|recruitment|accounts?|housing|advis\w+|engagement|experience|union|loans?|records|financial|activities|development|counsel\w+|finance|programs?|wellbeing|welfare)\b",
    r"\b(?:haus|bade|platz|wacht)meister(?:in)?\b|\b\w*begleit(?:er(?:in)?|ung)\b|\b(?:halb|blitzab)leiter\b|\b(?:rohr|frei|zu|an)leitung(?:en)?\b",
    r"\bhead ?start\b|\bhead ?hunt\w*|\b(?:over|bulk|pump|well|block|loom|saw|spinning|shower|mast) ?heads?\b",
    r"\bjunior (?:high|college|league|varsity)\b",
    r"\bentry (?:clerk|operator|keyer|specialist|technician)\b|\bdata entry\b",
    r"\bmaster'?s?\b",
    r"\bprincipal investigator\b",
)

_END = r"(?![\w&+#])"
_AGENT = r"\w*(?:er|or|ist|ian|ant|ent|yst|nurse|clerk|cook|chef|tech|dev|eng|swe|architect|counsel|counselor|aide|rn|lpn|representative|rep|operative|mechanic|associate|specialist|professional|hand|host|lead|attorney|guard|smith|wright|person|man|woman|pilot|scientist|analyst|auditor|teller|trainee)s?"

# Modifiers of level: taken away, they leave the core.
MODIFIERS: tuple[tuple[str, str], ...] = (
    ("distinguished", rf"\bdistinguished{_END}"),
    ("senior", r"\b(?:sr|snr)\b\.?|\bsen\.(?= )|\bs[eéê]nior(?:[ -]level)?\b"),
    ("junior", r"\b(?:jr|jnr)\b\.?|\bjunior\b"),
    ("entry", r"\bentry[ -]level\b|\bearly[ -]career\b|\bnew grad(?:uate)?\b|\bgraduate program(?:me)?\b"),
    ("mid", r"\bmid[ -](?:senior[ -])?level\b|\bintermediate\b(?=\s+\w)"),
    (
        "trainee",
        rf"(?<=\w)[ ,/(-]+(?:intern|internship|trainee|werkstudent(?:in)?|praktikant(?:in)?|azubi){_END}|\b(?:trainee|intern|praktikant(?:in)?|werkstudent(?:in)?|working student|azubi)\b(?=[ :,-]+(?:\w+ ){{0,6}}{_AGENT}{_END})|\bin training\b",
    ),
    (
        "staff",
        r"\bstaff\b(?= (?:\w+ ){0,6}(?:engineer|scientist|designer|developer|researcher|architect|data scientist|swe)s?\b)",
    ),
    (
        "principal",
        rf"(?:(?<=senior )|(?<=sr )|(?<=sr\. ))principal\b|\bprincipal\b(?= (?:\w+[ -]){{0,6}}{_AGENT}{_END})",
    ),
    ("lead", rf"\blead\b(?= (?:\w+[ -]){{0,6}}{_AGENT}{_END})|(?<=\w,) lead\b|(?<=\w -) lead\b"),
    ("expert", rf"\bexpert\b(?= (?:\w+ ){{0,6}}{_AGENT}{_END})"),
    (
        "grade 1",
        r"(?<=[\w)])[ ,-]+(?:level|lvl|grade|class|step|tier|band)[ -]*(?:1|i)\b(?![-'&.\w])|(?<=[a-z)])[ ,-]+i(?=\s*(?:$|[,(/|–-]))|(?<=[a-z)]) 1(?=\s*(?:$|[,(|]))",
    ),
    (
        "grade 2",
        r"(?<=[\w)])[ ,-]+(?:level|lvl|grade|class|step|tier|band)[ -]*(?:2|ii)\b(?![-'&.\w])|(?<=[a-z)])[ ,-]+ii\b(?![-'&.\w])|(?<=[a-z)]) 2(?=\s*(?:$|[,(|]))",
    ),
    (
        "grade 3",
        r"(?<=[\w)])[ ,-]+(?:level|lvl|grade|class|step|tier|band)[ -]*(?:3|iii)\b(?![-'&.\w])|(?<=[a-z)])[ ,-]+iii\b(?![-'&.\w])|(?<=[a-z)]) 3(?=\s*(?:$|[,(|]))",
    ),
    (
        "grade 4",
        r"(?<=[\w)])[ ,-]+(?:level|lvl|grade|class|step|tier|band)[ -]*(?:4|iv)\b(?![-'&.\w])|(?<=[a-z)])[ ,-]+iv(?=\s*(?:$|[,(/|–-]))|(?<=[a-z)]) 4(?=\s*(?:$|[,(|]))",
    ),
    (
        "grade 5",
        r"(?<=[\w)])[ ,-]+(?:level|lvl|grade|class|step|tier|band)[ -]*(?:5|v)\b(?![-'&.\w])|(?<=[a-z)]) 5(?=\s*(?:$|[,(|]))",
    ),
)

# Words of rank: part of the core.
RANKS: tuple[tuple[str, str], ...] = (
    ("chief of staff", r"\bchief of staff\b(?: (?:to|for|of) (?:the )?" + _RANK + r"\b)?"),
    (
        "assistant to",
        r"\b(?:assistant|asst\.?|ass\.|pa|ea|secretary|advisor|adviser|aide|support|deputy|assistent(?:in)?|sekretär(?:in)?|referent(?:in)?) (?:to|of|for|der|des|von|für|an)\b(?: [\w'-]+){0,3}? "
        + _RANK
        + r"\b(?:[ /&,]+"
        + _RANK
        + r"\b)*|\b"
        + _RANK
        + r"'?s'? (?:assistant|asst\.?|secretary|aide)\b|\bexecutive assistant\b(?:.*$)?|\b(?:\w*assistenz|\w*assistent(?:in)?|ass\.) (?:der |des )?(?:geschäftsführung|geschäftsleitung|vorstands?)\b|\b(?:vorstands|direktions|geschäftsleitungs|geschäftsführungs)assisten(?:z|t|tin)\b",
    ),
    (
        "founder",
        r"\b(?:co-?)?founder\b|\bfounding (?:partner|member|ceo)\b|\bowners?\b|\bproprietor\b|\b\w*gründer(?:in)?\b|\b\w*inhaber(?:in)?\b|\b\w*gruender(?:in)?\b|\bgesellschafter(?:in)?\b|\b\w*eigent(?:ü|ue)mer(?:in)?\b|\bfondateur\b|\bfondatrice\b|\bfundadora?\b|\bpropr?iet[aá]ri[ao]\b|\bpropriétaire\b|\btitolare\b|\bdueñ[ao]\b|\bdon[ao]\b(?= d[aeo]\b)|\bägare\b|\beigenaar\b|\beier\b",
    ),
    (
        "chief officer",
        r"\bc[a-z]o\b|\bc\.[a-z]\.o\b\.?|\bc(?:is|hr|hc|da|di|cr|bd|gm|mi|ni|sc|pt|in)o\b|\bchief [\w&,/ -]{0,60}?(?:officer|offcier|offier)\b|\bchief exec(?:utive)?\b|\bpdg\b|\bconsejer[ao] delegad[ao]\b|\bamministrat(?:ore|rice) (?:delegat[ao]|unic[ao])\b|\btoimitusjohtaja\b|\bdaglig leder\b|\b(?:administrerende|verkställande) direkt(?:ør|ör)\b",
    ),
    (
        "board",
        r"\b(?:board (?:member|of directors|of advisors|director|advis\w+|observer)|member of the (?:\b\w+ )?board|advisory board|chair(?:man|woman|person)?(?: of the board)?|trustee|\b\w*aufsichtsrat\w*|\b\w*beirat\w*|\b\w*vorstand\w*|\b\w*verwaltungsrat\w*|\w*ordförande|generalbevollmächtigter?|bürgermeister(?:in)?|styrelseledamot|non[ -]?executive director)\b",
    ),
    (
        "managing director",
        r"\bmanaging directors?\b|\bexecutive directors?\b|\bcountry director\b|\b\w*geschäftsführ\w*|\bgf\b|\bmitglied der (?:geschäftsleitung|gl)\b|\bgeschaeftsfuehr\w*|\bdirecteur général\b|\bdirector general\b|\bgérante?\b|\bgerente general\b|\bzaakvoerder\b|\bjednatel(?:ka)?\b|\bprezes\b|\b(?:vd|algemeen directeur)\b",
    ),
    (
        "vice president",
        r"\b(?:[aefgrs]?vp|sr\.? ?vp)\b|\bv\.p\b\.?|\bvice[ -]?pr[eéä]sident(?:[ei]n?|a|s)?\b|\bvice[ -]pres(?:ient)?\b\.?",
    ),
    (
        "part president",
        r"\b(?:regional|honorary|divisional?|area) presidents?\b|\bpresidents? of\b|\bpresidents?(?= ?[,-] \w)(?! ?[,-] (?:ceo|coo|cfo|chief|owner|founder|co-))",
    ),
    ("president", r"\bpresidents?\b|\bpräsident(?:in)?\b|\bprésident(?:e)?\b|\bpresidente\b"),
    ("general manager", r"\bgeneral managers?\b|\bcountry managers?\b|\bgm\b"),
    ("managing partner", r"\bmanaging partners?\b|\bmanaging member\b|\bmanaging principal\b"),
    ("senior partner", r"\b(?:senior|general) partners?\b"),
    (
        "director by trade",
        r"\b(?:art|music|choir|choral|band|casting|funeral|technical|stage|photography|film|lighting|news|camp|activit(?:y|ies)|cruise|spiritual|creative|associate creative) directors?\b",
    ),
    ("dean", r"\bdeans?\b|\bprovosts?\b"),
    (
        "school superintendent",
        r"\bsuperintendent of (?:public )?(?:schools?|instruction|education)\b|\bschools? superintendent\b",
    ),
    (
        "director",
        r"\bdirect[eo]rs?\b|\bdir\b\.?|\b\w*direkt[oøö]r(?:in)?\b|\b(?:sous-?)?direct(?:eur|rice)\b|\b(?:sub)?directora?\b|\bdiretora?\b|\bdirett(?:ore|rice)\b|\b\w*johtaja\b|\břed[ií]tel(?:ka)?\b|\bdyrektor(?:ka)?\b",
    ),
    (
        "head worker",
        r"\bhead (?:\w+ ){0,2}(?:nurse|teller|cashier|cook|chef|coach|waiter|waitress|server|bartender|baker|butcher|brewer|winemaker|housekeeper|custodian|janitor|cleaner|gardener|groundskeeper|greens?keeper|trainer|clerk|librarian|lifeguard|receptionist|technician|mechanic|operator|driver|guard|usher|porter|counselor|dispatcher|electrician|carpenter|rigger|sawyer|golf pro(?:fessional)?)\b",
    ),
    ("head", r"\bhead\b|\bhoofd\b|\b(?:global|regional|group) head\b"),
    ("chief counsel", r"\bchief (?:[\w&]+ ){0,3}counsel\b"),
    ("chief", r"\bchief\b"),
    (
        "assistant plant manager",
        r"\b(?:assistant|asst\.?|deputy|associate) (?:general|plant|factory|mill|site|hotel|district|regional|area|country) (?:manager|mgr\.?)(?![\w])",
    ),
    (
        "associate manager",
        r"\b(?:associate|assoc\.?) (?:[\w&]+ ){0,2}?(?:product|project|program(?:me)?|brand|category|marketing|account|campaign|community|content|media|success|partner(?:ship)?|development|growth|delivery) (?:manager|mgr\.?)(?![\w])",
    ),
    ("assistant manager", r"\b(?:assistant|asst\.?|deputy|associate) (?:[\w&]+ ){0,3}?(?:manager|mgr\.?)(?![\w])"),
    ("team lead", r"\bteam ?(?:lead|leader|leads|leiter(?:in)?|leitung|chef)\b"),
    (
        "coordinator",
        r"\bco-?ordinators?\b|\bcoord\b\.?|\b\w*koordinator(?:in)?\b|\bcoordinat(?:eur|rice|ore)\b|\bco(?:o|or)denadora?\b|\bcoordinadora?\b",
    ),
    ("superintendent", r"\bsuperintendents?\b|\bsupt\b\.?"),
    (
        "supervisor",
        r"\bsupervisor(?:s|a)?\b|\bsupv\b\.?|\bfore(?:man|woman|person)\b|\b(?:fire|police|team|shift|bell|crew|guard|security|engine|banquet|safety) captain\b|\bcharge (?:nurse|rn)\b|\b\w*meister(?:in)?\b|\bpolier(?:in)?\b|\bvorarbeiter(?:in)?\b|\b(?:schicht|gruppen|rotten|kolonnen)f(?:ü|ue)hrer(?:in)?\b",
    ),
    (
        "lead",
        r"\blead(?:er|ers|s)?\b|\b\w*leiter(?:in)?\b|\b\w*leitung\b|\bleitend\w*|\b\w*verantwortlich\w*|\b\w*beauftragt\w*|\bltg\b\.?|\b\w*ltr\b\.?|\brespons(?:able|abile)\b|\b\w+ledare\b|\bl[ií]der\b|\bjef[ae]\b(?! de proyectos?)|\bvedoucí\b|\bkierowni(?:k|czka)\b|\b\w+leder\b|\bleder\b(?= (?:for|af|av)\b)|\b\w+leider\b|\b\w*sjef\b|\bteamchef\b|\bchef(?:arzt|ärztin|redakteu\w+|ingenieur\w*|entwickler\w*|architekt\w*|trainer\w*|pilot\w*|koch|köchin)\b|\bchef\b(?= (?:de (?:service|produit|département|équipe|groupe|bureau)|d[' ]))|\b\w+chef(?:in)?\b|\bansvarig\b",
    ),
    (
        "manager",
        r"\b\w*managers?\b|\bman(?:eger?|ge|ag)rs?\b|\b\w+managerin\b|\bmgrs?\b\.?|\bmanag(?:er)?in\b|\bgerente\b|\bjef[ae]\b|\bmanageress\b|\bbdm\b",
    ),
    ("partner", r"\bpartner(?:s|in)?\b|\bs[oó]ci[ao]\b"),
    ("proxy", r"\bprokurist(?:in)?\b|\bppa\b\.?"),
    (
        "assistant",
        r"\bassistants?\b(?! (?:\b\w+ )?(?:professor|dean|principal|editor))|\basst\b\.?(?! (?:\b\w+ )?(?:prof|professor|dean|principal))|\b\w*assistent(?:in)?\b|\b\w*assistenz\b|\bassistante?s?\b(?= de\b)",
    ),
    (
        "associate",
        r"\bassociates?\b(?! (?:\b\w+ )?(?:professor|counsel|dean|director|principal|editor|vp|vice|partner))",
    ),
    (
        "trainee",
        r"\bintern(?:s|ship)?\b|\btrainees?\b|\bstudent(?:in)?\b|\b\w*praktik\w*|\b\w*werkstudent\w*|\bazubi\w*|\bauszubildende\w*|\bausbildung\b|\bapprentices?\b|\bworking student\b|\bstagiaire\b|\balternante?\b|\bapprentie?\b|\best[aá]gi[aá]ri[ao]\b|\btirocinante\b|\bpraktykant(?:ka)?\b|\bduales studium\b|\bvolontär\w*|\bvolontariat\b|\bworkstudent\w*|\bbecari[ao]\b|\blehrling\w*|\blernende[rn]?\b|\bl[æä]rling\b|\bleerling\b|\b\w*referendar(?:in)?\b|\b\w*anw(?:ä|ae)rter(?:in)?\b|\bstud\.(?= )|\bstudentische[rn]?\b|\bassistenz(?:arzt|ärztin)\b|\b(?:master|bachelor|diplom)and(?:in)?\b|\bjunior(?=[^\W\d_])\w+",
    ),
    (
        "senior",
        r"\b\w*ober(?:arzt|ärztin)\b|\b\w*expert(?:e|in)?\b|\bprincipals?\b(?! investigator)|\bsenior(?!en|it|s\b)(?=[^\W\d_])\w+",
    ),
)

# Terms of hire.
EMPLOYMENT: tuple[tuple[str, str], ...] = (
    ("part time", r"\bpart[ -]?time\b|\bp/t\b|(?<=[-,(/] )pt\b(?=\s*(?:$|[),/]))|(?<=\()pt\b(?=\s*(?:$|[),/]))"),
    ("full time", r"\bfull[ -]?time\b|\bf/t\b|(?<=\()ft\b(?=[),/])|(?<=- )ft$"),
    ("per diem", r"\bper[ -]?diem\b|\bprn\b"),
    (
        "temporary",
        r"\btemporary\b|\btemp\b(?!\w)|\bseasonal\b|\binterim\b|\bfixed[ -]term\b|\bcasual\b(?=\s*(?:$|[),/-]))",
    ),
    (
        "contract",
        r"(?<=[(,-] )contract(?:or)?(?=\s*(?:$|[),/-]))|(?<=\()contract(?:or)?(?=\s*(?:$|[),/-]))|\bcontract[ -]to[ -]hire\b|\bw-?2\b|\bc2c\b|\b1099\b|\bfreelance\b",
    ),
    (
        "remote",
        r"\b(?:100% )?remote\b(?! sensing| pilot| control| support| monitoring| area)|\bwork from home\b|\bwfh\b|\bhybrid\b(?=\s*(?:$|[),/-]))|\btelecommute\b",
    ),
    (
        "shift",
        r"\b(?:1st|2nd|3rd|first|second|third|day|night|evening|weekend|swing|graveyard|overnight|rotating|am|pm) shifts?\b|(?<=[-,(] )(?:nights?|weekends?|overnights?|evenings?|days)(?=\s*(?:$|[),/-]))|(?<=\()(?:nights?|weekends?|overnights?|evenings?|days)(?=[),/-])",
    ),
    ("bilingual", r"\bbilingual\b"),
)

# Without one of these a title has neither modifier nor terms of hire: looked for first, because most have none.
SIGNS = (
    r"\b(?:s(?:nr|r|en\.|[eéê]nior|taff|tep|easonal|wing)|j(?:nr|r|unior)|e(?:ntry|arly|xpert|vening)|new grad|graduate|graveyard|grade"
    r"|mid|intermediate|intern|interim|trainee|training|werkstudent|working student|praktikant|azubi|principal|lead"
    r"|distinguished|level|lvl|class|tier|band|i|ii|iii|iv|v|[1-5]|part|p/t|pt|full|f/t|ft|per|prn|temp|fixed|casual|contract"
    r"|w-?2|c2c|1099|freelance|remote|100%|work from|wfh|hybrid|telecommute|1st|2nd|3rd|first|second|third|day|night|weekend"
    r"|overnight|rotating|am|pm|bilingual)"
)

# Rank, highest first: levels as it stands, with "senior", with "junior".
LEVELS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("assistant to", (), ("S3", "S4"), ("S1",)),
    ("chief officer", ("E3", "E4", "E5"), ("E3", "E4", "E5"), ("E3", "E4", "E5")),
    ("president", ("E3", "E4", "E5"), ("E4", "E5"), ("E3",)),
    ("vice president", ("M6", "E1"), ("E1", "E2"), ("M5", "M6")),
    ("managing director", ("M6", "E1", "E2", "E3"), ("E1", "E2", "E3"), ("M6", "E1")),
    ("managing partner", ("E1", "E2", "E3"), ("E1", "E2", "E3"), ("E1",)),
    ("director", ("M4", "M5"), ("M5",), ("M4",)),
    ("dean", ("M4", "M5", "M6"), ("M5", "M6"), ("M4",)),
    ("director by trade", (), (), ()),
    ("chief of staff", ("M4", "M5"), ("M5",), ("M4",)),
    ("head", ("M3", "M4", "M5"), ("M4", "M5"), ("M3",)),
    ("general manager", ("M3", "M4", "M5"), ("M4", "M5"), ("M3",)),
    ("assistant plant manager", ("M2", "M3"), ("M3",), ("M2",)),
    ("assistant manager", ("M1",), ("M1", "M2"), ("M1",)),
    ("manager", ("M2", "M3"), ("M3",), ("M1", "M2")),
    ("school superintendent", ("M5", "M6", "E1"), ("M6", "E1"), ("M5",)),
    ("superintendent", ("M1", "M2", "M3"), ("M2", "M3"), ("M1",)),
    ("head worker", ("M1",), ("M1", "M2"), ("M1",)),
    ("supervisor", ("M1",), ("M1", "M2"), ("M1",)),
    ("team lead", ("M1",), ("M1", "M2"), ("M1",)),
    ("trainee", ("S1", "P1"), ("S1", "P1"), ("S1", "P1")),
)

# Ranks that name a track and no level.
TRACKS: dict[str, str] = {"assistant to": "S"}
