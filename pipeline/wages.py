"""Wages: every OEWS cell, in the form of jobtaxonomy.cells, with its areas and industries."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from jobtaxonomy.cells import MEASURES, NOT_APPLICABLE, NOT_RELEASED, Cells, decode, encode
from pipeline.editions import same_since
from pipeline.raw import oews, sheet

LATEST = "2025-05"
HISTORY = tuple(f"{year}-05" for year in range(2017, 2025))

_POSTAL = dict(pair.split("=") for pair in """01=AL 02=AK 04=AZ 05=AR 06=CA 08=CO 09=CT 10=DE 11=DC 12=FL
    13=GA 15=HI 16=ID 17=IL 18=IN 19=IA 20=KS 21=KY 22=LA 23=ME 24=MD 25=MA 26=MI 27=MN 28=MS 29=MO 30=MT
    31=NE 32=NV 33=NH 34=NJ 35=NM 36=NY 37=NC 38=ND 39=OH 40=OK 41=OR 42=PA 44=RI 45=SC 46=SD 47=TN 48=TX
    49=UT 50=VT 51=VA 53=WA 54=WV 55=WI 56=WY 66=GU 72=PR 78=VI""".split())  # fmt: skip

_NAMES = (
    "employment employment_rse mean_rse hour_mean hour_10 hour_25 hour_50 hour_75 hour_90 "
    "year_mean year_10 year_25 year_50 year_75 year_90"
).split()
# the same as measure numbers of the OEWS database
_MEASURES = (1, 2, 5, 3, 6, 7, 8, 9, 10, 4, 11, 12, 13, 14, 15)
# the same as columns of the yearly workbooks
_YEARLY = (
    "tot_emp emp_prse mean_prse h_mean h_pct10 h_pct25 h_median h_pct75 h_pct90 "
    "a_mean a_pct10 a_pct25 a_median a_pct75 a_pct90"
).split()


class Tables(NamedTuple):
    """All wage tables: the columns of integers, and what their occupation and place numbers mean."""

    cells: dict[str, bytes]
    occupations: list[list[str]]
    areas: list[list[str]]
    industries: list[list[str]]


def _dashed(code: str) -> str:
    return f"{code[:2]}-{code[2:]}"


def _number(name: str, text: str) -> int:
    if name == "employment":
        return int(float(text))
    if name.endswith("rse"):
        return round(float(text) * 10)
    return round(float(text) * 100) if name.startswith("hour") else int(float(text))


def _bound(name: str, hourly: str, annual: str) -> int:
    return -_number(name, (hourly if name.startswith("hour") else annual).replace(",", ""))


_CEILING = re.compile(r"equal to or greater than \$([\d.,]+) per hour or \$([\d,]+) per year")


def _ceiling(text: str) -> tuple[str, str] | None:
    found = _CEILING.search(text)
    return (found[1], found[2]) if found else None


def _current() -> Iterator[tuple[str, str, str, list[int]]]:
    """(area, industry, occupation, measures) of every cell of the latest release."""
    with oews() as database:
        notes = dict(database.execute("select footnote_code, footnote_text from footnote"))
        ceiling = _ceiling(notes["5"])
        assert ceiling is not None
        columns = ", ".join(f"v{m:02}, f{m:02}" for m in _MEASURES)
        for key, *values in database.execute(f"select key, {columns} from cell"):
            measures = []
            for name, text, note in zip(_NAMES, values[::2], values[1::2], strict=True):
                if text not in (None, "-"):
                    measures.append(_number(name, text))
                elif note == "5":
                    measures.append(_bound(name, *ceiling))
                else:
                    measures.append(NOT_APPLICABLE if note == "4" else NOT_RELEASED)
            yield key[4:11], key[11:17], key[17:23], measures


def _year(month: str) -> Iterator[tuple[str, list[int]]]:
    """(occupation, measures) of one earlier national release."""
    year = month[:4]
    book = f"oews/national_M{year}_dl.xlsx"
    header, *rows = sheet(book)
    names = [str(cell).lower() for cell in header]
    where = [names.index(name) for name in _YEARLY]
    # the 2017 and 2018 books do not repeat the ceiling that the 2019 book states
    stated = book if int(year) >= 2019 else "oews/national_M2019_dl.xlsx"
    lines = (" ".join(str(cell) for cell in row if cell) for row in sheet(stated, "Field Descriptions"))
    ceiling = next(found for found in map(_ceiling, lines) if found)
    code_at, annual_at, hourly_at = names.index("occ_code"), names.index("annual"), names.index("hourly")
    for row in rows:
        only_hourly, only_annual = bool(row[hourly_at]), bool(row[annual_at])
        measures = []
        for name, value in zip(_NAMES, (row[at] for at in where), strict=True):
            text = "" if value is None else str(value).strip()
            if text == "#":
                measures.append(_bound(name, *ceiling))
            elif text in ("*", "**", "", "-", "0"):
                other = (name.startswith("hour_") and only_annual) or (name.startswith("year_") and only_hourly)
                measures.append(NOT_APPLICABLE if other else NOT_RELEASED)
            else:
                measures.append(_number(name, text.replace(",", "")))
        yield str(row[code_at]).strip(), measures


def _first_of_each(rows: Iterator[tuple[str, list[int]]]) -> dict[str, list[int]]:
    # a broad group with a single occupation is printed twice under one code: once is enough
    found: dict[str, list[int]] = {}
    for code, measures in rows:
        found.setdefault(code, measures)
    return found


@cache
def tables() -> Tables:
    """Every cell of every release, packed."""
    with oews() as database:
        areas = database.execute("select area_code, areatype_code, state_code, area_name from area").fetchall()
        trades = database.execute(
            "select industry_code, industry_name, display_level from industry order by industry_code"
        ).fetchall()
        occupations = database.execute("select occupation_code, occupation_name from occupation").fetchall()
    years = {month: _first_of_each(_year(month)) for month in HISTORY}
    names = {_dashed(code): name for code, name in occupations}
    listed = sorted(set(names) | {code for rows in years.values() for code in rows})
    number = {code: at for at, code in enumerate(listed)}
    ordered = sorted(areas, key=lambda row: ({"N": 0, "S": 1, "M": 2}[row[1]], row[0]))
    area_number = {row[0]: at for at, row in enumerate(ordered)}
    trade_number = {row[0]: at for at, row in enumerate(trades)}

    packed: dict[str, list[dict[str, int]]] = {"nation": [], "states": [], "areas": [], "industries": []}
    for at, month in enumerate(HISTORY):
        packed["nation"] += [_cell(number[code], at, measures) for code, measures in years[month].items()]
    kinds = {row[0]: row[1] for row in areas}
    for area, trade, code, measures in _current():
        occupation, kind = number[_dashed(code)], kinds[area]
        if kind == "N" and trade == "000000":
            packed["nation"].append(_cell(occupation, len(HISTORY), measures))
        elif kind == "N":
            packed["industries"].append(_cell(occupation, trade_number[trade], measures))
        else:
            table = packed["states" if kind == "S" else "areas"]
            table.append(_cell(occupation, area_number[area], measures))
    return Tables(
        {name: Cells.pack(rows) for name, rows in packed.items()},
        [[code, names.get(code, ""), same_since(code)] for code in listed],
        [_area(*row) for row in ordered],
        [[code, name, str(level)] for code, name, level in trades],
    )


def _cell(occupation: int, place: int, measures: list[int]) -> dict[str, int]:
    employment, employment_rse, mean_rse = measures[:3]
    hourly, annual = measures[3:9], measures[9:]
    unit, wages, cents = encode(hourly, annual)
    if decode(unit, wages, cents) != (hourly, annual):
        raise ValueError(f"cell {occupation}, {place} does not survive its encoding: {hourly}, {annual}")
    return {
        "occupation": occupation, "place": place, "unit": unit, "employment": employment,
        "employment_rse": employment_rse, "mean_rse": mean_rse,
        **{f"low_{name}": wage % 65536 for name, wage in zip(MEASURES, wages, strict=True)},
        **{f"high_{name}": wage // 65536 for name, wage in zip(MEASURES, wages, strict=True)},
        **{f"cents_{name}": cent for name, cent in zip(MEASURES, cents, strict=True)},
    }  # fmt: skip


def _area(code: str, kind: str, state: str, name: str) -> list[str]:
    if kind == "N":
        return ["US", "nation", "", "United States"]
    postal = _POSTAL[state]
    if kind == "S":
        return [postal, "state", postal, name]
    nonmetro = "nonmetropolitan" in name
    # BLS pads local codes to seven digits; metropolitan areas are known by five
    return [code if nonmetro else code[2:], "nonmetro" if nonmetro else "metro", postal, name]


def releases() -> list[list[str]]:
    """A row a national release, in the order of its place numbers: month, source."""
    return [[month, f"oews-{month}"] for month in (*HISTORY, LATEST)]


@cache
def published_codes() -> frozenset[str]:
    """The occupation codes with a national wage in the latest release."""
    with oews() as database:
        found = database.execute(
            "select substr(key, 18, 6) from cell where substr(key, 4, 14) = 'N0000000000000'"
            " and (v04 != '-' or v03 != '-')"
        ).fetchall()
    return frozenset(_dashed(code) for (code,) in found)
