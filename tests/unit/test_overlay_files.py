"""Files of an overlay: each form says the same, and a bad one names every fault with its path."""

import csv
import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.architecture import Architecture, Job

BASE = jt.load()
TOML = """
name = "acme"
level = [
    { code = "L5", name = "Five", track = "L", peers = ["M1"], years = [5, 8] },
    { code = "L6", name = "Six", track = "L", peers = ["M2", "P5"], years = [8] },
]
alias = [{ title = "Cap", roles = ["A-1", "1002"], ambiguous = true }]
pay = [{ level = "L5", minimum = 40000, midpoint = 50000.5, maximum = 60000, currency = "EUR" }]
source = [{ id = "survey", name = "Pay survey", date = "2026-05-01" }]

[[role]]
code = "A-1"
title = "Line Captain"
level = "L5"
focus = "ACME.LINE"
occupations = ["51-1011", "11-3051"]
aliases = ["Boss"]
sources = ["survey"]

[[role]]
code = "1002"
title = "Torch"
level = "S2"
occupations = ["51-4121.00"]
definition = '"Joins", and cuts.'

[[function]]
code = "ACME"
name = "Acme works"
[[function.focus]]
code = "LINE"
name = "Lines"
definition = "Keeps lines going."
level = [
    { code = "M1", roles = ["51-1011.00"], responsibilities = ["Leads a line", "Plans it"] },
    { code = "P4", roles = ["17-2112.00"] },
]
"""
TABLES = {
    "roles": """code,title,level,focus,occupations,aliases,sources,definition
A-1,Line Captain,L5,ACME.LINE,51-1011;11-3051,Boss,survey,

1002,Torch,S2,,51-4121.00,,,\"""Joins"", and cuts.\"
""",
    "aliases": "title,roles,ambiguous\nCap, A-1 ; 1002 ,TRUE\n",
    "pay": "level,minimum,midpoint,maximum,currency\nL5,40000,50000.5,60000,EUR\n",
    "sources": "id,name,date\nsurvey,Pay survey,2026-05-01\n",
    "levels": "code,name,track,peers,years\nL5,Five,L,M1,5-8\nL6,Six,L,M2 P5,8+\n",
    "focuses": """function,function_name,code,name,definition,level,roles,responsibilities
ACME,Acme works,LINE,Lines,Keeps lines going.,M1,51-1011.00,Leads a line;Plans it
ACME,,LINE,,,P4,17-2112.00,
""",
}


def folder(path: Path, **changed: str) -> Path:
    target = path / "acme"
    target.mkdir()
    for name, text in {**TABLES, **changed}.items():
        (target / f"{name}.csv").write_text(text, encoding="utf-8")
    return target


def workbook(path: Path, **cells: Any) -> Path:
    openpyxl = pytest.importorskip("openpyxl", reason="writes a workbook")
    book = openpyxl.Workbook()
    book.active.title = "_read me"
    for name, text in TABLES.items():
        sheet = book.create_sheet(name)
        for row in csv.reader(text.splitlines()):
            sheet.append([int(cell) if cell.isdecimal() else cell or None for cell in row])
    for place, value in cells.items():
        sheet, _, cell = place.partition("_")
        book[sheet][cell] = value
    target = path / "acme.xlsx"
    book.save(target)
    return target


def faults(source: Any) -> list[str]:
    with pytest.raises(jt.InvalidFile) as caught:
        BASE.overlay(source)
    return list(caught.value.faults)


def test_every_form_says_the_same(tmp_path: Path) -> None:
    said = BASE.overlay(tomllib.loads(TOML)).architecture
    (tmp_path / "acme.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "acme.json").write_text(json.dumps(tomllib.loads(TOML)), encoding="utf-8-sig")
    for path in (tmp_path / "acme.toml", str(tmp_path / "acme.json"), folder(tmp_path), workbook(tmp_path)):
        assert BASE.overlay(path).architecture == said


def test_a_single_table_is_one_of_roles_unless_it_is_called_otherwise(tmp_path: Path) -> None:
    roles = tmp_path / "hr export.csv"
    roles.write_text("code,title,level,occupations\r\nR,Röster,M1,51-1011\r\n", encoding="utf-8-sig")
    tax = BASE.overlay(roles)
    assert (tax.architecture.name, tax.role("röster").code) == ("hr export", "R")
    levels = tmp_path / "levels.csv"
    levels.write_text(TABLES["levels"], encoding="utf-8")
    assert BASE.overlay(levels).level("l6").name == "Six"


def test_tables_name_row_and_column(tmp_path: Path) -> None:
    found = faults(
        folder(
            tmp_path,
            roles="""code,title,level,occupations,source_count,tittle
A-1,Line Captain,M33,51-1011;nix,,

A-1,Boss,L5,,many,x
A-9,Welder,L5,,,,extra
A-10,,L5,51-1011,,
""",
            pay='level,minimum,midpoint,maximum\nL5,"40,000",2,3\nL6,3,2,1\n',
            levels="code,name,track,peers,years,impact\nL5,Five,L,M1,soon,\nL6,Six,L,M22,,\nL7,,L,M1,,high\n",
            focuses="function,function_name,code,name,definition,level,roles\n"
            "ACME,Acme,LINE,Lines,Keeps,M1,51-1011.00\nACME,Other,LINE,,,P9,51-1011\n",
            aliases="title,roles,ambiguous\nCap,Q,perhaps\n",
            role="",
        )
    )
    for part in (
        "role.csv: 'role' is none of roles, aliases",
        "roles.csv row 1: 'tittle' is no column; the nearest is title",
        "roles.csv row 2 level: 'M33' is not a level; levels are ",
        "; the nearest is M3",
        "roles.csv row 2 occupations: 'nix' is not the code of an occupation",
        "roles.csv row 4 code: 'A-1' is used twice",
        "roles.csv row 6 title: title is missing",
        "roles.csv row 4 source_count: 'many' is not a whole number",
        "roles.csv row 5: 'extra' stands in a column without a name",
        "roles.csv row 5 occupations: a role is an occupation, or has a focus that is one; 51-4121.00 Welders",
        "pay.csv row 2 minimum: '40,000' is not a number",
        "pay.csv row 3: a range rises",
        "levels.csv row 2 years: 'soon' is not a number",
        "levels.csv row 3 peers: no level 'M22'",
        "levels.csv row 4 impact: 'high' is not a whole number",
        "focuses.csv row 3 function_name: 'Other' differs from 'Acme' above",
        "focuses.csv row 3 level: 'P9' is not a level",
        "focuses.csv row 3 roles: '51-1011' is written '51-1011.00'",
        "aliases.csv row 2 ambiguous: 'perhaps' is not true or false",
        "aliases.csv row 2 roles: 'Q' is no role, occupation or profile",
    ):
        assert any(part in fault for fault in found), (part, found)


def test_a_workbook_names_sheet_row_and_column(tmp_path: Path) -> None:
    found = faults(workbook(tmp_path, pay_A2="L9", pay_B2=True, roles_B2=3.5, levels_A1="kode"))
    for part in (
        "acme.xlsx sheet pay row 2 level: 'L9' is not a level",
        "acme.xlsx sheet pay row 2 minimum: True is not a number",
        "acme.xlsx sheet roles row 2 title: 3.5 is not text",
        "acme.xlsx sheet levels row 1: 'kode' is no column; the nearest is code",
        "acme.xlsx sheet levels row 2 code: code is missing",
    ):
        assert any(fault.startswith(part) for fault in found), (part, found)


def test_an_excel_file_needs_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(jt.MissingExtra, match=r"openpyxl is not installed: pip install 'jobtaxonomy\[excel\]'"):
        BASE.overlay(path)


def test_content_names_its_path() -> None:
    found = faults({
        "name": "Acme",
        "rol": [],
        "role": [
            {"code": "11-3051", "title": "T", "level": "M3", "occupations": ["11-3000", "15-1132", "51-99999"], "x": 1},
            {"code": "R", "title": "T", "level": "M3", "focus": "X.Y", "family": "F", "reports_to": "Q",
             "aliases": "a"},
            5,
        ],
        "pay": {"level": "M1"},
        "alias": [{"title": " ", "roles": []}],
        "replaces": ["nothing"],
        "level": [{"code": "M3", "name": "X", "track": "M", "peers": ["M4"]}],
        "source": [{"id": "onet-30.2"}],
        "function": [
            {"code": "MANUF", "name": "M", "focus": [
                {"code": "OPSLEAD", "name": "a", "definition": "b", "level": [{"code": "P3", "roles": ["51-9999.00"]}]},
                {"code": "NEW", "name": "a", "definition": "b", "level": 3},
            ]},
        ],
        "lint": {"thresholds": {"compa": "wide"}},
    })  # fmt: skip
    for part in (
        "$: extra fields: rol",
        "$.role[0].code: '11-3051' is the code of a role below; name it in replaces",
        "$.role[0].occupations[0]: no role '11-3000'",
        "$.role[0].occupations[1]: 15-1132.00 is retired; its work is now under",
        "$.role[0].occupations[2]: '51-99999' is not the code of an occupation",
        "$.role[0]: extra fields: x",
        "$.role[1].aliases: 'a' is not a list",
        "$.role[1].focus: 'X.Y' is not a focus",
        "$.role[1].family: 'F' is not a family of this file",
        "$.role[1].reports_to: 'Q' is not a role of this file",
        "$.role[2]: 5 is not a table",
        "$.pay: {'level': 'M1'} is not a list",
        "$.alias[0].title: is empty",
        "$.alias[0].roles: leads to no role",
        "$.replaces[0]: 'nothing' is nothing that there is to replace",
        "$.level[0].code: 'M3' is another level below",
        "$.source[0].id: 'onet-30.2' is the code of a source below",
        "$.function[0].focus[0].code: 'MANUF.OPSLEAD' is the code of a focus below",
        "$.function[0].focus[0].level.roles: no role '51-9999.00'",
        "$.function[0].focus[1].level",
        "$.lint.thresholds.compa: 'wide' is not a number",
    ):
        assert any(fault.startswith(part) for fault in found), (part, found)


@pytest.mark.parametrize("wrong", [[], 5, None, {}, {"name": 3}, {"name": " "}])
def test_what_is_no_architecture(wrong: Any) -> None:
    from jobtaxonomy.architecture import read_architecture
    from jobtaxonomy.levelling import LevelFramework

    if isinstance(wrong, dict):
        assert faults(wrong)
    else:
        with pytest.raises(jt.InvalidFile, match="is not a table"):
            read_architecture(wrong, universal=LevelFramework.of(BASE.levels()))


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.toml", b"="), ("a.json", b"{"), ("a.json", b"[" * 99_999), ("a.csv", b'"'), ("a.csv", b"\xff"),
     ("a.xlsx", b"no"), ("a.yaml", b"a: 1"), ("a.toml", b"\xff\xfe")],
)  # fmt: skip
def test_files_that_are_none(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert faults(path)


@pytest.mark.parametrize("level", ["m3", "Senior Manager", "M 3"])
def test_a_level_is_named_by_its_code(level: str) -> None:
    job = {"code": "R", "title": "T", "level": level, "occupations": ["11-3051"]}
    assert faults({"name": "Acme", "role": [job]})[0].startswith(f"$.role[0].level: {level!r} is not a level")


@pytest.mark.parametrize("wrong", [None, 5, [], b"acme.toml"])
def test_what_is_no_source(wrong: Any) -> None:
    with pytest.raises(jt.InvalidQuery, match="a file, a folder of tables"):
        BASE.overlay(wrong)


def test_no_file_and_an_empty_folder(tmp_path: Path) -> None:
    assert faults(tmp_path / "acme.toml") == ["no such file"]
    assert faults(tmp_path)[0].startswith("$: has none of the tables roles, aliases, pay")


def test_objects_are_checked_as_files_are() -> None:
    universal = BASE.overlay({"name": "x"}).architecture.universal
    jobs = (Job("a", "b", "M33", occupations=("nix",)), Job("a", "", "M3", reports_to="z"))
    found = faults(Architecture("Acme", universal, jobs=jobs))
    assert [fault.partition(": ")[0] for fault in found] == [
        "$.role[1].code", "$.role[0].level", "$.role[1].reports_to", "$.role[0].occupations[0]", "$.role[1].title",
        "$.role[1].occupations",
    ]  # fmt: skip
