"""Roles and the SOC tree: titles, singular titles, summaries, job zones, the code of the wages."""

import re
from functools import cache

from jobtaxonomy.codes import MAJOR_GROUPS, SocCode
from pipeline.outlook import projected_codes
from pipeline.raw import authored_lines, onet, sheet
from pipeline.wages import published_codes

# An OEWS-only code stands for several SOC codes. Where it is a broad group its children say which;
# these are named by their titles alone.
_NAMED_UNIONS = {
    "21-1018": ("21-1011", "21-1014"),
    "25-2052": ("25-2055", "25-2056"),
    "25-9045": ("25-9042", "25-9043", "25-9049"),
    "51-2028": ("51-2021", "51-2022", "51-2023"),
    "51-2090": ("51-2092", "51-2099"),
    "53-1047": ("53-1042", "53-1043", "53-1044", "53-1049"),
}

# Plurals that name things or fields, not the people who do the work.
_THINGS = set(
    """Accounts Activities Affairs Analysis Animals Avionics Benefits Biofuels
    Bioinformatics Bus Claims Collections Commodities Communications Continuous Customs Economics
    Effects Electronics Engines Explosives Facilities Factors Fibers Forces Forensics Furnishings Gas
    Goods Grounds Hazardous Informatics Logistics Materials Mechatronics Microsystems Nanosystems News
    Operations Parts Photonics Physics Precious Products Programs Promotions Records Relations Religious
    Resources Robotics Sales Sciences Securities Services Simultaneous Specialties Sports Studies
    Surfaces Systems Telecommunications Tiles Trades Utilities Vehicles Vessels Weapons as""".split()
)
_WHOLE = {
    "Clergy": "Clergy Member",
    "Transit and Railroad Police": "Transit and Railroad Police Officer",
    "Infantry": "Infantry Member",
    "Special Forces": "Special Forces Member",
}
_WORD = re.compile(r"[A-Za-z/']+")
_NOT_THE_PERSON = re.compile(r" of | for |, Except|--| Including ")


def _one(word: str) -> str:
    if word in _THINGS or not word.endswith("s") or word.endswith(("ss", "'s")):
        return word
    if word.endswith("wives"):
        return word[:-3] + "fe"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "ches", "shes", "xes")) else word[:-1]


def singular(title: str) -> str:
    """The title of one person: "Industrial Production Managers" -> "Industrial Production Manager"."""
    if title in _WHOLE:
        return _WHOLE[title]
    cut = _NOT_THE_PERSON.search(title)
    head, rest = (title[: cut.start()], title[cut.start() :]) if cut else (title, "")
    return _WORD.sub(lambda found: "/".join(map(_one, found[0].split("/"))), head) + rest


def groups() -> list[list[str]]:
    """The SOC 2018 tree, a row a group: code, kind, title, function mnemonic, summary."""
    summaries = dict(authored_lines("summaries"))
    rows = []
    for row in sheet("soc/soc_structure_2018.xlsx"):
        code = next((cell.strip() for cell in row[:4] if isinstance(cell, str)), "")
        if re.fullmatch(r"\d\d-\d{4}", code):
            kind = SocCode.parse(code).kind
            mnemonic = MAJOR_GROUPS[code[:2]] if kind == "major" else ""
            rows.append([code, kind, str(row[4]).strip(), mnemonic, summaries.get(code, "")])
    return sorted(rows)


@cache
def soc_of() -> dict[str, str]:
    """O*NET-SOC 2019 code -> SOC 2018 code."""
    rows = sheet("onet_taxonomy/2019_to_SOC_Crosswalk.xlsx")[4:]
    return {row[0]: row[2] for row in rows if row[0]}


def wage_code(soc: str) -> str:
    """The code under which this occupation's national wage is published, or ""."""
    published = published_codes()
    if soc in published:
        return soc
    for union, parts in _NAMED_UNIONS.items():
        if soc in parts:
            return union
    broad = f"{soc[:6]}0"
    return broad if broad in published else ""


def projection_code(soc: str) -> str:
    """The code under which this occupation's employment is projected, or ""."""
    listed = projected_codes()
    named = next((union for union, parts in _NAMED_UNIONS.items() if soc in parts), soc)
    return next((code for code in (soc, named, f"{soc[:6]}0") if code in listed), "")


def roles() -> list[list[str]]:
    """A row a role: code, SOC code, title, singular title, job zone, code of its wages, code of
    its projection, summary."""
    zones = {row["O*NET-SOC Code"]: row["Job Zone"] for row in onet("Job Zones")}
    summaries = dict(authored_lines("summaries"))
    rows = []
    for row in onet("Occupation Data"):
        code, title = row["O*NET-SOC Code"], row["Title"]
        soc = soc_of()[code]
        rows.append([code, soc, title, singular(title), zones.get(code, ""), wage_code(soc),
                     projection_code(soc), summaries.get(code, "")])  # fmt: skip
    return sorted(rows)
