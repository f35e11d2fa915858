"""Concepts of every scheme, and the published relations between them.

A row of `crosswalks` is a relation: scheme pair, code, code, kind, the weight of the second among
the counterparts of the first, the weight back, confidence. A weight is empty where the counterparts
count alike. Weights are shares of United States employment: of a counterpart that stands for several
codes, an even part counts. SOC 2018 is counted in the Employment Projections of 2024, SOC 2010 in
OEWS of May 2018; no employment is published by ISCO-08, ESCO, or O*NET's finer codes.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from pipeline import outlook
from pipeline.editions import pairs
from pipeline.raw import comma, sheet
from pipeline.roles import projection_code, soc_of, wage_code

Rows = list[list[str]]
Pairs = set[tuple[str, str]]

_SOC = re.compile(r"\d\d-\d{4}")
_OCCUPATION = "http://data.europa.eu/esco/occupation/"
#: O*NET-SOC 2010 had one code under a broad group of SOC 2010; its detailed occupation is the residual one
_SOC_2010_OF = {"19-1020": "19-1029"}
_CENSUS = "census/2018-occupation-code-list-and-crosswalk.xlsx"


@cache
def _isco() -> dict[str, str]:
    # one code is a number in the sheet
    rows = sheet("isco/struct08.xls")[1:]
    return {str(code).removesuffix(".0").strip(): str(title).strip() for code, title in rows}


@cache
def _esco() -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in comma("esco/v1.2.0/occupations_en.csv")}


@cache
def _soc_2010() -> dict[str, str]:
    rows = sheet("soc/soc_structure_2010.xls")
    return {str(row[3]).strip(): str(row[4]).strip() for row in rows if _SOC.fullmatch(str(row[3]).strip())}


@cache
def _onet_2010() -> list[tuple[str, str, str]]:
    rows = sheet("onet_taxonomy/2010_to_2019_Crosswalk.xlsx")[4:]
    return [(row[0], row[1].strip(), row[2]) for row in rows if row[0]]


@cache
def _census() -> dict[str, tuple[str, str]]:
    """Census code -> its title and the SOC code printed beside it."""
    found = {}
    for row in sheet(_CENSUS, "2018 Census Occ Code List"):
        code = str(row[2] or "").strip()
        if re.fullmatch(r"\d{4}", code):
            found[code] = (" ".join(str(row[1]).split()), str(row[3]).strip())
    return found


def concepts() -> Rows:
    """A row a concept: scheme and code, label, the last part of its URI."""
    rows = [["ISCO-08", code, title, f"C{code}"] for code, title in _isco().items()]
    rows += [["ESCO-1.2.0", code, row["preferredLabel"].strip(), row["conceptUri"].removeprefix(_OCCUPATION)]
             for code, row in _esco().items()]  # fmt: skip
    rows += [["SOC-2010", code, title, ""] for code, title in _soc_2010().items()]
    rows += [["O*NET-SOC-2010", code, title, ""] for code, title in {row[0]: row[1] for row in _onet_2010()}.items()]
    rows += [["Census-2018", code, title, ""] for code, (title, _) in _census().items()]
    return sorted([f"{scheme} {code}", label, uri] for scheme, code, label, uri in rows)


def _census_pairs() -> Pairs:
    """Census groups are spelled out in the 2010 to 2018 crosswalk; "29-12XX" and "29-2010" are not codes of jobs."""
    parts: dict[str, set[str]] = defaultdict(set)
    group = ""
    for row in sheet(_CENSUS, "2010 to 2018 Crosswalk "):
        if row[4]:
            group = str(row[4]).strip().zfill(4)
        else:
            parts[group].update(_SOC.findall(str(row[5] or "")))
    detailed = set(soc_of().values())
    found: Pairs = set()
    for code, (_, soc) in _census().items():
        if soc in detailed:
            within = {soc}
        elif soc.endswith("0"):
            within = {one for one in detailed if one.startswith(soc.rstrip("0"))}
        else:
            within = parts[code] & detailed
        found |= {(code, one) for one in within}
    return found


def _isco_pairs() -> tuple[Pairs, Pairs]:
    """ISCO-08 and SOC 2010; apart, the relations that BLS gives to a minor group, for each of its unit groups."""
    found: Pairs = set()
    loose: Pairs = set()
    for row in sheet("isco/ISCO_SOC_Crosswalk.xls")[7:]:
        code, soc = str(row[0]).removesuffix(".0").strip(), str(row[3]).strip()
        if len(code) == 4:
            found.add((code, soc))
        elif code:
            loose |= {(unit, soc) for unit in _isco() if len(unit) == 4 and unit.startswith(code)}
    return found | loose, loose - found


def _esco_onet() -> dict[tuple[str, str], str]:
    """ESCO code and O*NET-SOC 2010 code -> confidence.

    Nesta matched the upper occupations of ESCO and lets the lower ones inherit, which makes them less sure. Two of
    its occupations are not in ESCO 1.2.
    """
    rows = {row["concept_uri"]: row for row in comma("esco/esco_onet_crosswalk_Nov2020.csv")}
    found: dict[tuple[str, str], str] = {}
    for code in _esco():
        above = code
        while "." in above and _esco()[above]["conceptUri"] not in rows:
            above = above.rpartition(".")[0]
        if "." in above:
            row = rows[_esco()[above]["conceptUri"]]
            sure = ("0.5", "1.0", "2.0").index(row["confidence"]) - (above != code)
            found[code, row["onet_code"]] = ("low", "medium", "high")[max(sure, 0)]
    return found


@cache
def _employment_2018() -> dict[str, float]:
    published = {row[0]: float(row[2]) for row in outlook.projections() if row[2]}
    of = {soc: projection_code(soc) for soc in set(soc_of().values())}
    shared = Counter(of.values())
    return {soc: published[code] / shared[code] for soc, code in of.items() if published.get(code)}


@cache
def _employment_2010() -> dict[str, float]:
    rows = sheet("oews/national_M2018_dl.xlsx")
    return {row[0]: float(row[4]) for row in rows if row[0] in _soc_2010() and isinstance(row[4], int | float)}


def _shares(found: Pairs, employment: Mapping[str, float]) -> dict[tuple[str, str], str]:
    """The weight of b among the counterparts of a; "" where some employment is not known, or there is one only."""
    near: dict[str, set[str]] = defaultdict(set)
    carried = Counter(b for _, b in found)
    for a, b in found:
        near[a].add(b)
    shares: dict[tuple[str, str], str] = {}
    for a, counterparts in near.items():
        if len(counterparts) == 1 or not all(b in employment for b in counterparts):
            continue
        parts = {b: employment[b] / carried[b] for b in counterparts}
        whole = sum(parts[b] for b in sorted(parts))
        # the smallest still counts for something: a way back must not be lost in rounding
        shares |= {(a, b): f"{max(part / whole, 0.0001):.4f}" for b, part in parts.items()}
    return shares


def _kinds(found: Iterable[tuple[str, str]]) -> Callable[[str, str], str]:
    """Official relations partition what they relate, so their kind follows from their number on either side."""
    right, left = Counter(a for a, _ in found), Counter(b for _, b in found)
    names = {(True, True): "exact", (True, False): "broader", (False, True): "narrower", (False, False): "partial"}
    return lambda a, b: names[right[a] == 1, left[b] == 1]


def _relations(
    scheme: str,
    other: str,
    found: Pairs,
    *,
    forward: Mapping[str, float] | None = None,
    back: Mapping[str, float] | None = None,
    kind: Callable[[str, str], str] | None = None,
    confidence: Callable[[str, str], str] = lambda *_: "high",
) -> Rows:
    there = _shares(found, forward or {})
    here = _shares({(b, a) for a, b in found}, back or {})
    kind = kind or _kinds(found)
    return [
        [f"{scheme} {other}", a, b, kind(a, b), there.get((a, b), ""), here.get((b, a), ""), confidence(a, b)]
        for a, b in sorted(found)
    ]


def crosswalks() -> Rows:
    """Every published relation."""
    today, before = _employment_2018(), _employment_2010()
    isco, loose = _isco_pairs()
    strict = _kinds(isco - loose)
    esco = _esco_onet()
    carried = Counter(onet for _, onet in esco)
    onet_2010 = {code for code, _, _ in _onet_2010()}
    oews = {(code, soc) for soc in set(soc_of().values()) if (code := wage_code(soc))}
    return sorted([
        *_relations("O*NET-SOC-2010", "O*NET-SOC-2019", {(old, new) for old, _, new in _onet_2010()}),
        *_relations("O*NET-SOC-2010", "SOC-2010", {(code, _SOC_2010_OF.get(code[:7], code[:7])) for code in onet_2010}),
        *_relations("O*NET-SOC-2019", "SOC-2018", set(soc_of().items())),
        *_relations("SOC-2010", "SOC-2018", set(pairs()), forward=today, back=before),
        *_relations("Census-2018", "SOC-2018", _census_pairs(), forward=today),
        *_relations("OEWS-2025", "SOC-2018", oews),
        *_relations("ISCO-08", "SOC-2010", isco, forward=before,
                    kind=lambda a, b: "partial" if (a, b) in loose else strict(a, b),
                    confidence=lambda a, b: "low" if (a, b) in loose else "high"),
        *_relations("ESCO-1.2.0", "ISCO-08", {(code, row["iscoGroup"]) for code, row in _esco().items()},
                    kind=lambda *_: "broader"),
        # a best match is no equivalence: broader where several share it, else partial
        *_relations("ESCO-1.2.0", "O*NET-SOC-2010", set(esco),
                    kind=lambda _, b: "broader" if carried[b] > 1 else "partial",
                    confidence=lambda a, b: esco[a, b]),
    ])  # fmt: skip
