"""Codes: customary spellings in, the official one out, everything else refused by name."""

import pytest

from jobtaxonomy.codes import IscoCode, JobCode, OnetCode, SocCode, looks_like_code
from jobtaxonomy.errors import InvalidCode

SPELLINGS = ["11-3051", "113051", " 11-3051 ", "11–3051", "11.3051", "11 3051", "11-3051.00", "11305100"]


@pytest.mark.parametrize("text", SPELLINGS)
def test_soc_spellings(text: str) -> None:
    assert str(SocCode.parse(text)) == "11-3051"
    assert str(OnetCode.parse(text)) == "11-3051.00"


@pytest.mark.parametrize("text", ["11-30511", "1-3051", "Factory", "", "12-3051", "11/3051", "١١-٣٠٥١"])
def test_not_soc(text: str) -> None:
    with pytest.raises(InvalidCode, match="SOC code"):
        SocCode.parse(text)


def test_detail_is_not_dropped() -> None:
    with pytest.raises(InvalidCode, match="narrower"):
        SocCode.parse("11-3051.03")


def test_a_group_is_no_onet_code() -> None:
    with pytest.raises(InvalidCode, match="group"):
        OnetCode.parse("11-3000")


@pytest.mark.parametrize(("code", "kind"), [("11-0000", "major"), ("15-1200", "minor"), ("11-3000", "minor"),
                                            ("11-3050", "broad"), ("11-3051", "detailed")])  # fmt: skip
def test_soc_kinds(code: str, kind: str) -> None:
    assert SocCode.parse(code).kind == kind


@pytest.mark.parametrize(
    "text", ["1321", "C1321", "ISCO-08 1321", "isco 1321", "http://data.europa.eu/esco/isco/C1321"]
)
def test_isco_spellings(text: str) -> None:
    assert str(IscoCode.parse(text)) == "1321"


def test_isco_keeps_the_leading_nought_and_climbs() -> None:
    code = IscoCode.parse("0110")
    assert (str(code), code.kind, str(code.parent)) == ("0110", "unit", "011")
    assert IscoCode.parse("0").parent is None


@pytest.mark.parametrize("text", ["MANUF.OPSLEAD.M3", "manuf.opslead.m3", " Manuf . OpsLead . M3 "])
def test_job_code_spellings(text: str) -> None:
    assert str(JobCode.parse(text)) == "MANUF.OPSLEAD.M3"


@pytest.mark.parametrize("text", ["MANUF.OPSLEAD", "MANUF.OPSLEAD.X3", "A.B.C.D", "", "MANUF..M3", 3])
def test_not_a_job_code(text: object) -> None:
    with pytest.raises(InvalidCode, match=r"FUNCTION\.FOCUS\.LEVEL"):
        JobCode.parse(text)


def test_looks_like_code() -> None:
    assert looks_like_code("11-3051.00")
    assert not looks_like_code("24/7 Operator")
