"""The words of job titles as tables: what is kept, what is set aside, what is no title.

Every rule of `normalise` that names a word is a row here or in `abbreviations`, so that a person can check and extend
the rules without reading code.
"""

__all__ = [
    "AGENTS",
    "INVARIABLE",
    "LEADING",
    "NOT_TITLES",
    "PREPOSITIONS",
    "RANKS_ALONE",
    "SET_ASIDE",
    "SHIFTS",
    "SPOKEN",
    "STATES",
    "SUBJECTS",
    "TERMS",
]


def __dir__() -> list[str]:
    return __all__


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
corps goods securities windows devsecops mlops nodejs reactjs angularjs vuejs databricks
""".split()
)

# Dropped wherever they stand.
SET_ASIDE = frozenset("a an the and n ltd llc inc gmbh pte llp".split())

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
available bonus sign on signing competitive salary pay benefits hour hours hourly week weekly
weeks month months monthly year yearly annual annually exempt nonexempt non bilingual north
south east west central northeast northwest southeast southwest northern southern eastern western
midwest mid atlantic pacific coast coastal region regional area territory district zone metro county
city state national international global worldwide us usa u.s united states america american emea apac
latam anz uk europe european canada mexico india asia amer americas dach domestic night nights day days
evening evenings weekend weekends weekday weekdays morning mornings afternoon overnight overnights shift
shifts first second third rotating swing flexible m f d w x h all genders male female w2 c2c 1099 corp
h1b confidential level entry mid or various locations location multiple
""".split()
)

# Some of those are what somebody of nothing but a rank is over: "Manager, Benefits", "Senior Director - Travel".
SUBJECTS = frozenset("area benefits contract district pay relocation shift site territory travel".split())
RANKS_ALONE = frozenset(
    """
manager mgr director dir supervisor head chief lead leader vp avp svp evp vice president executive analyst specialist
associate assoc assistant asst coordinator administrator admin advisor adviser consultant partner representative rep
senior sr junior jr deputy principal general managing i ii iii iv
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

# Without one of these nobody supervises.
LEADING = frozenset(
    """
supervisor manager lead leader chief head director superintendent captain sergeant lieutenant corporal coordinator
owner boss master overseer management managing executive president officer senior principal charge assistant team crew
ganger chargehand overman deputy controller inspector mistress governor
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
freelance; freelancer; consultant other; disabled; homemaker test; object; level; senior; junior; grade;
new hire; applicant; candidate; colleague; partner other; asdf; asdfgh; qwerty; foo; bar; xxx; aaa;
lorem ipsum; lorem; ipsum; blank; hello; abc; abcd; sample; example; default; undefined; true; false;
yes; no; your; my; resum
""".replace("\n", " ").split(";")
)
