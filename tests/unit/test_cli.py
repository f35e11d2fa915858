"""The command: what it prints, in text and JSON, and how it exits."""

import json

import pytest

from jobtaxonomy.cli import main


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    try:
        code = main(arguments)
    except SystemExit as leaving:
        code = int(str(leaving.code or 0))
    out, err = capsys.readouterr()
    return code, out, err


def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "show", "factory manager")
    assert code == 0
    for words in ("11-3051.00 Industrial Production Managers", "126,060", "60.61", "May 2025", "10 of ", "job zone",
                  "Production and Processing", "bachelor's degree", "+1.9 %", "11-1021.00", "sources:"):  # fmt: skip
        assert words in out
    assert "\x1b" not in out


def test_show_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "show", "11-3051", "--json")
    data = json.loads(out)
    assert (code, data["code"], data["wages"]["points"][2]["value"]) == (0, "11-3051.00", 126060.0)
    assert data["outlook"]["growth"] == "slower than average"


@pytest.mark.parametrize(("title", "line"), [("plant manager", "11-9013.00"), ("Wizzard", "did you mean")])
def test_no_single_role_exits_1_with_candidates(capsys: pytest.CaptureFixture[str], title: str, line: str) -> None:
    code, out, err = run(capsys, "show", title)
    assert (code, out) == (1, "")
    assert line in err


@pytest.mark.parametrize("arguments", [(), ("fly",), ("show",), ("wages", "11-3051", "--pay", "-3"),
                                       ("wages", "11-3051", "--as-of", "1999")])  # fmt: skip
def test_bad_usage_exits_2(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err


def test_wages_and_rank(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "wages", "11-3051", "--area", "Detroit", "--pay", "126200")
    assert code == 0
    assert "Detroit-Warren-Dearborn, MI" in out
    assert "percentile 50.0" in out
    code, out, _ = run(capsys, "wages", "11-3051", "--area", "Detroit", "--json")
    assert json.loads(out)["area"]["code"] == "19820"


def test_unknown_area_exits_1(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "wages", "11-3051", "--area", "Springfeild")
    assert code == 1
    assert "Springfield" in err


@pytest.mark.parametrize("family", ["MGMT", "11", "11-0000", "management"])
def test_roles_of_a_family(capsys: pytest.CaptureFixture[str], family: str) -> None:
    code, out, _ = run(capsys, "roles", "--family", family, "--json")
    assert code == 0
    assert {row["code"][:2] for row in json.loads(out)} == {"11"}


def test_roles_all_and_unknown_family(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(run(capsys, "roles")[1].splitlines()) == 1016
    code, _, err = run(capsys, "roles", "--family", "wizards")
    assert code == 1
    assert "MGMT Management" in err


def test_lookup(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(run(capsys, "lookup", "factory manager", "--json")[1])[0]["code"] == "11-3051.00"
    assert run(capsys, "lookup", "asdfgh")[0] == 1


def test_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert "oews-2025-05" in run(capsys, "sources")[1]
    assert run(capsys, "sources", "--cite", "bibtex")[1].startswith("@misc{onet-30.2,")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--version")[1].startswith("jobtaxonomy 0.")


def test_areas(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(json.loads(run(capsys, "areas", "--kind", "state", "--json")[1])) == 54
