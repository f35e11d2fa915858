"""What the tables of crosswalks promise: the official counts, and every official code converted."""

import csv
import re
import zlib
from collections import Counter
from pathlib import Path

import pytest

import jobtaxonomy as jt
from jobtaxonomy.bundled import Bundled
from jobtaxonomy.strategies.crosswalks import bundled_crosswalks

FILES = Bundled()
CROSSWALKS = bundled_crosswalks()


def test_official_counts_of_concepts() -> None:
    isco = Counter(concept.kind for concept in CROSSWALKS.concepts("ISCO-08").values())
    assert isco == {"major": 10, "sub-major": 43, "minor": 130, "unit": 436}
    soc = Counter(concept.kind for concept in CROSSWALKS.concepts("SOC-2018").values())
    assert soc == {"major": 23, "minor": 98, "broad": 459, "detailed": 867}
    assert {scheme: len(CROSSWALKS.concepts(scheme)) for scheme in CROSSWALKS.schemes} == {
        "SOC-2018": 1447, "SOC-2010": 840, "O*NET-SOC-2019": 1016, "O*NET-SOC-2010": 1110, "Census-2018": 570,
        "OEWS-2025": 830, "ISCO-08": 619, "ESCO-1.2.0": 3039,
    }  # fmt: skip


def test_official_counts_of_relations() -> None:
    rows = Counter(row[0] for row in FILES.table("crosswalks"))
    assert rows["SOC-2010 SOC-2018"] == 900
    assert rows["O*NET-SOC-2010 O*NET-SOC-2019"] == 1164
    assert rows["O*NET-SOC-2019 SOC-2018"] == 1016
    assert rows["ESCO-1.2.0 ISCO-08"] == 3039
    # 1,123 pairs of unit groups, and nine for the unit groups of 211 and 315
    assert rows["ISCO-08 SOC-2010"] == 1132
    assert rows["OEWS-2025 SOC-2018"] == 846


def test_every_code_of_soc_2010_converts() -> None:
    assert len(CROSSWALKS.between("SOC-2010", "SOC-2018")) == 840
    assert len(CROSSWALKS.between("SOC-2018", "SOC-2010")) == 867


def test_every_unit_group_of_isco_reaches_soc_and_o_net() -> None:
    units = {code for code, concept in CROSSWALKS.concepts("ISCO-08").items() if concept.kind == "unit"}
    for scheme in ("SOC-2010", "SOC-2018", "O*NET-SOC-2019"):
        assert set(CROSSWALKS.between("ISCO-08", scheme)) == units


def test_every_esco_occupation_reaches_isco_soc_and_o_net() -> None:
    for scheme in ("ISCO-08", "SOC-2018", "O*NET-SOC-2019"):
        assert len(CROSSWALKS.between("ESCO", scheme)) == 3039


def test_every_soc_code_is_of_one_census_code() -> None:
    found = CROSSWALKS.between("SOC-2018", "Census-2018")
    assert len(found) == 867
    assert {len(relations) for relations in found.values()} == {1}
    assert set(CROSSWALKS.concepts("Census-2018")) - set(CROSSWALKS.between("Census-2018", "SOC")) == {"9830", "9920"}


def test_oews_only_codes_stand_for_28_soc_codes() -> None:
    found = CROSSWALKS.between("OEWS", "SOC")
    several = {code: [r.counterpart for r in relations] for code, relations in found.items() if code not in jt_socs()}
    assert len(several) == 12
    assert sum(map(len, several.values())) == 28


def jt_socs() -> set[str]:
    return {role.soc for role in jt.roles().values()}


def test_two_steps_say_nearly_what_the_published_single_step_says(raw: Path) -> None:
    """O*NET publishes O*NET-SOC 2010 -> SOC 2018 as well: the way by O*NET-SOC 2019 differs in few pairs."""
    openpyxl = pytest.importorskip("openpyxl", reason="reads the raw workbook")
    workbook = openpyxl.load_workbook(raw / "onet_taxonomy" / "2010_to_2018_SOC_Crosswalk.xlsx", read_only=True)
    rows = list(workbook.worksheets[0].iter_rows(values_only=True))[4:]
    workbook.close()
    published = {(str(row[0]), str(row[2])) for row in rows if row[0]}
    found = CROSSWALKS.between("O*NET-SOC-2010", "SOC-2018")
    composed = {(relation.code, relation.counterpart) for relation in found.relations}
    assert {code for code, _ in published} == set(found)
    assert (len(published), len(published - composed), len(composed - published)) == (1170, 43, 35)


def test_esco_labels_and_uris_are_the_published_ones(raw: Path) -> None:
    with (raw / "esco" / "v1.2.0" / "occupations_en.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            concept = CROSSWALKS.concepts("ESCO")[row["code"]]
            assert (concept.label, concept.uri) == (row["preferredLabel"].strip(), row["conceptUri"])


def test_the_tables_are_sorted_and_small() -> None:
    size = 0
    for name in ("concepts", "crosswalks"):
        content = FILES.read(f"{name}.tsv")
        size += len(zlib.compress(content, 9))
        keys = [line.split(b"\t")[0] for line in content.splitlines()[1:]]
        assert keys == sorted(keys)
    assert size < 350_000


def test_no_sentence_is_shipped() -> None:
    assert not [row for row in FILES.table("concepts") if re.search(r"[.;] [A-Z]", row[1]) or len(row[1]) > 150]
