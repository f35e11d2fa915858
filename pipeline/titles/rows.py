"""The labelled titles the coder learns from, read from the raw releases.

A row is a title, the SOC 2018 codes that may be right (one, or a set with weights where a crosswalk
leaves several), the O*NET-SOC code where the source names one, and the weight of its source.
"""

import csv
import gzip
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

__all__ = ["Row", "Sources", "employment", "gold_rows", "isco_to_soc", "esco_rows", "tsv"]

MOST_CODES = 16
ARMED_FORCES = ("0110", "0210", "0310")
AUTHORED = Path(__file__).resolve().parents[1] / "authored"
LIKELIEST_FIRST = (1.0, 0.6, 0.4, 0.3)
RANKS = ("vice president of {}", "director of {}", "head of {}", "{} director")


def __dir__() -> list[str]:
    return __all__


@dataclass(frozen=True)
class Row:
    """One labelled title."""

    title: str
    codes: tuple[str, ...]  # SOC 2018, any of which may be right
    shares: tuple[float, ...]  # how likely each is before the title is read, the largest 1
    weight: float
    kind: str  # official, alternate, reported, direct, isco, uk, esco, esco group, authored, broad, gold
    onet: str = ""
    isco: str = ""  # the unit group of ISCO-08, where the source names one


def tsv(path: Path) -> Iterator[dict[str, str]]:
    """The lines of a table of ours, by column."""
    with path.open(encoding="utf-8", newline="") as handle:
        yield from csv.DictReader(handle, delimiter="\t")


def _csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        yield from csv.DictReader(handle)


def _sheet(path: Path, sheet: str) -> Iterator[tuple[str, ...]]:
    if path.suffix == ".xls":
        import xlrd

        rows = xlrd.open_workbook(str(path)).sheet_by_name(sheet)
        for at in range(rows.nrows):
            yield tuple(str(cell).strip() for cell in rows.row_values(at))
    else:
        import openpyxl

        book = openpyxl.load_workbook(path, read_only=True)
        for cells in book[sheet].iter_rows(values_only=True):
            yield tuple("" if cell is None else str(cell).strip() for cell in cells)


@dataclass(frozen=True)
class Sources:
    """Where the raw releases stand."""

    raw: Path
    gold: Path

    def soc_titles(self) -> dict[str, str]:
        """SOC 2018 detailed codes and their titles, in order."""
        found = {}
        path = self.raw / "soc" / "soc_structure_2018.xlsx"
        for cells in _sheet(path, self._first(path)):
            for code, title in pairwise(cells):
                if len(code) == 7 and code[2] == "-" and code[-1] != "0":
                    found[code] = title or next(cell for cell in reversed(cells) if cell)
        return found

    @staticmethod
    def _first(path: Path) -> str:
        import openpyxl

        return str(openpyxl.load_workbook(path, read_only=True).sheetnames[0])


def employment(sources: Sources, codes: Mapping[str, str]) -> dict[str, float]:
    """National employment of each SOC code, May 2025; a code without a row of its own gets a small share."""
    counts: dict[str, float] = {}
    with tempfile.NamedTemporaryFile(suffix=".sqlite") as file:
        with gzip.open(sources.raw / "oews" / "oews-2025.sqlite.gz") as packed:
            while block := packed.read(1 << 20):
                file.write(block)
        file.flush()
        with sqlite3.connect(file.name) as base:
            query = "select key, v01 from cell where key like 'OEUN0000000000000______'"
            for key, count in base.execute(query):
                if count:
                    counts[f"{key[-6:-4]}-{key[-4:]}"] = float(count)
    found = {}
    for code in codes:
        broad = code[:-1] + "0"
        found[code] = counts.get(code, counts.get(broad, 2_000.0) / 3 if broad in counts else 2_000.0)
    return found


def isco_to_soc(sources: Sources) -> dict[str, tuple[str, ...]]:
    """ISCO-08 unit groups to SOC 2018 codes, through SOC 2010."""
    newer = defaultdict(set)
    path = sources.raw / "soc" / "soc_2010_to_2018_crosswalk.xlsx"
    for cells in _sheet(path, Sources._first(path)):
        if len(cells) >= 3 and len(cells[0]) == 7 and cells[0][2] == "-":
            newer[cells[0]].add(cells[2])
    found: dict[str, set[str]] = defaultdict(set)
    for cells in _sheet(sources.raw / "isco" / "ISCO_SOC_Crosswalk.xls", "ISCO-08 to 2010 SOC"):
        isco = cells[0].removesuffix(".0")
        if isco.isdigit() and len(cells[3]) >= 7:
            found[isco.zfill(4)] |= newer.get(cells[3][:7], set())
    # two rows name a minor group, by three digits
    units = {isco: socs for isco, socs in found.items() if isco[0] != "0" or isco in ARMED_FORCES}
    return {isco: tuple(sorted(socs)) for isco, socs in units.items() if socs}


def _shares(codes: tuple[str, ...], jobs: Mapping[str, float], power: float) -> tuple[float, ...]:
    largest = max(jobs[code] for code in codes)
    return tuple((jobs[code] / largest) ** power for code in codes)


def _most_employed(codes: Iterable[str], jobs: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(sorted(codes, key=lambda code: -jobs[code])[:MOST_CODES])


def _spellings(title: str) -> tuple[str, ...]:
    """ "Chief Executive Officer (CEO)" is listed under the long and the short form too."""
    if "(" not in title or not title.endswith(")"):
        return (title,)
    long, _, short = title[:-1].partition("(")
    return tuple(dict.fromkeys(form.strip() for form in (title, long, short) if form.strip()))


def onet_rows(sources: Sources) -> Iterator[Row]:
    """O*NET titles, each with the O*NET-SOC code it is listed under."""
    base = sources.raw / "onet" / "30.2"
    for file, column, kind in (
        ("Occupation Data.txt", "Title", "official"),
        ("Alternate Titles.txt", "Alternate Title", "alternate"),
        ("Sample of Reported Titles.txt", "Reported Job Title", "reported"),
    ):
        for line in tsv(base / file):
            code = line["O*NET-SOC Code"]
            titles = dict.fromkeys(_spellings(line[column]))
            if (short := line.get("Short Title", "n/a")) != "n/a":
                titles[short] = None
            for title in titles:
                yield Row(title, (code[:7],), (1.0,), 2.0 if kind == "official" else 1.0, kind, code)


def other_rows(sources: Sources, jobs: Mapping[str, float], codes: Mapping[str, str]) -> Iterator[Row]:
    """SOC titles, direct match titles, and the ISCO and UK indexes through the crosswalks."""
    for code, title in codes.items():
        yield Row(title, (code,), (1.0,), 2.0, "official")
    for line in _csv(sources.raw / "soc" / "soc_2018_direct_match_title_file.csv"):
        code = line["2018 SOC Code"]
        for title in _spellings(line["2018 SOC Direct Match Title"]):
            yield Row(title, (code,), (1.0,), 1.0, "direct")
    bridge = isco_to_soc(sources)

    def through(title: str, isco: str, weight: float, kind: str) -> Iterator[Row]:
        socs = _most_employed(bridge.get(isco, ()), jobs)
        if socs and title:
            yield Row(title, socs, _shares(socs, jobs, 0.25), weight, kind, isco=isco)

    for line in _csv(sources.raw / "isco" / "isco08_88_title_index.csv"):
        yield from through(line["name"], line["isco08"].zfill(4), 1.0, "isco")
    path = sources.raw / "uksoc" / "soc2020volume2thecodingindexexcel03122025.xlsx"
    for cells in _sheet(path, "SOC2020 coding index"):
        if len(cells) > 21 and cells[12].isdigit():
            isco, natural = cells[12].zfill(4), cells[21]
            yield from through(natural, isco, 1.0, "uk")
            if extra := " ".join(cell for cell in cells[9:11] if cell):
                yield from through(f"{natural} ({extra})", isco, 0.5, "uk")


def authored_rows() -> Iterator[Row]:
    """Everyday titles with the code a person would give them, and who leads a function, written for this project."""
    for line in tsv(AUTHORED / "titles.tsv"):
        yield Row(line["title"], (line["soc"],), (1.0,), 1.0, "authored")
    for line in tsv(AUTHORED / "functions.tsv"):
        for rank in RANKS:
            yield Row(rank.format(line["function"]), (line["soc"],), (1.0,), 1.0, "authored")


def broad_rows() -> Iterator[Row]:
    """Titles written in breadth for this project, with the codes that come in question: evidence, and no answers."""
    for path in sorted((AUTHORED / "broad").glob("*.tsv")):
        for line in tsv(path):
            codes = tuple(line["soc"].split("|"))
            yield Row(line["title"], codes, LIKELIEST_FIRST[: len(codes)], 1.0, "broad")


def gold_rows(sources: Sources, jobs: Mapping[str, float]) -> dict[str, list[Row]]:
    """The development titles by set."""
    found = {}
    for path in sorted(sources.gold.glob("*.csv")):
        rows = []
        for line in _csv(path):
            socs = tuple(line["codes"].split("|"))
            rows.append(Row(line["title"], socs, _shares(socs, jobs, 0.5), 1.0, "gold"))
        found[path.stem] = rows
    return found


def esco_rows(sources: Sources, jobs: Mapping[str, float]) -> dict[str, list[Row]]:
    """Labels of ESCO by occupation: with the SOC codes of its O*NET match, by O*NET-SOC 2010, or its group."""
    newer = defaultdict(set)
    path = sources.raw / "onet_taxonomy" / "2010_to_2018_SOC_Crosswalk.xlsx"
    for cells in _sheet(path, Sources._first(path)):
        if len(cells) >= 3 and len(cells[0]) == 10 and cells[2] in jobs:
            newer[cells[0]].add(cells[2])
    matched: dict[str, set[str]] = defaultdict(set)
    for line in _csv(sources.raw / "esco" / "esco_onet_crosswalk_Nov2020.csv"):
        matched[line["concept_uri"]] |= newer.get(line["onet_code"], set())
    bridge = isco_to_soc(sources)
    found: dict[str, list[Row]] = {}
    for line in _csv(sources.raw / "esco" / "v1.2.0" / "occupations_en.csv"):
        group = line["iscoGroup"].zfill(4)
        kind, socs = "esco", tuple(sorted(matched.get(line["conceptUri"], ())))
        if not socs:
            kind, socs = "esco group", _most_employed(bridge.get(group, ()), jobs)
        if socs and group in bridge:
            labels = dict.fromkeys(map(str.strip, (line["preferredLabel"], *line["altLabels"].split("\n"))))
            shares = _shares(socs, jobs, 0.25)
            rows = [Row(label, socs, shares, 1.0, kind, isco=group) for label in labels if label]
            found[line["conceptUri"]] = rows
    return found
