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


@pytest.mark.parametrize(("title", "line"), [("plant manager", "11-9013.00"), ("fctry mngr", "did you mean")])
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


@pytest.mark.parametrize(("said", "line"), [
    ("98,000", "98,000 per year stands"), ("$98,000", "98,000 per year stands"), ("98.5k", "98,500 per year stands"),
    ("98000.75", "98,000.75 per year stands"), ("46.87", "46.87 per hour stands at percentile 49.9"),
])  # fmt: skip
def test_an_offer_is_taken_as_written(capsys: pytest.CaptureFixture[str], said: str, line: str) -> None:
    code, out, _ = run(capsys, "wages", "29-1141", "--pay", said)
    assert code == 0
    assert line in out
    assert ("taken as pay per hour" in out) == ("hour" in line)


def test_a_period_that_is_given_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "wages", "29-1141", "--pay", "46.87", "--period", "year", "--json")
    rank = json.loads(out)["rank"]
    assert (rank["pay"], rank["period"]) == (46.87, "year")


@pytest.mark.parametrize(("role", "said", "words"), [
    ("29-1141", "9,80", "a pay is an amount"), ("29-1141", "1e5", "a pay is an amount"),
    ("29-1141", "0", "a pay is an amount"), ("29-1141", "nan", "a pay is an amount"),
    ("27-2011", "90000", "--period hour takes it"), ("25-2021", "30", "--period year takes it"),
])  # fmt: skip
def test_an_offer_that_cannot_be_meant_is_refused(
    capsys: pytest.CaptureFixture[str], role: str, said: str, words: str
) -> None:
    code, out, err = run(capsys, "wages", role, "--pay", said)
    assert (code, out) == (2, "")
    assert words in err


def test_a_feeder_is_read_from_the_role_that_was_asked(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "moves", "11-3051", "--kind", "feeder")
    line = next(line for line in out.splitlines() if "51-1011.00" in line)
    assert "0.59" in line
    assert "this role takes 4 more years of study" in line
    assert "51-1011.00 First-Line Supervisors of Production and Operating Workers (pays 0.59 of this)" in " ".join(
        run(capsys, "show", "11-3051")[1].split()
    )
    page = run(capsys, "page", "11-3051")[1]
    assert "First-Line Supervisors of Production and Operating Workers</th><td>0.59</td>" in page


def test_lines_of_a_role_fit_the_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert max(map(len, run(capsys, "show", "29-1141")[1].splitlines())) <= 100
    assert max(map(len, run(capsys, "sources")[1].splitlines())) <= 100
    monkeypatch.setenv("COLUMNS", "72")
    assert max(map(len, run(capsys, "show", "29-1141")[1].splitlines())) <= 72


def test_what_entry_takes_names_who_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "show", "29-1141")
    for words in ("experience    none: typical for entry (BLS)",
                  "experience    1 to 2 years: most often said by workers (O*NET)",
                  "training      several years: the general wording of the job zone (O*NET)",
                  "interests     social; conventional; investigative",
                  "Monitoring Processes, Materials, or Surroundings; Identifying"):  # fmt: skip
        assert words in out


def test_noise_suggests_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("show", "page"):
        assert run(capsys, command, "asdfgh qwe") == (1, "", "jobtaxonomy: no role 'asdfgh qwe'\n")


@pytest.mark.parametrize("command", ["show", "lookup", "page", "wages", "moves"])
def test_an_empty_title_is_bad_usage(capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert run(capsys, command, " ")[0] == 2


def test_a_shared_title_names_the_likeliest(capsys: pytest.CaptureFixture[str]) -> None:
    _, _, err = run(capsys, "show", "nurse")
    assert "most likely Registered Nurses (0.8" in err


def test_lookup_in_another_scheme(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "lookup", "taxi driver", "--scheme", "ISCO-08", "--json")
    best = json.loads(out)[0]
    assert (code, best["code"], best["scheme"], best["label"]) == (0, "8322", "ISCO-08", "Car, taxi and van drivers")
    assert "8322" in run(capsys, "lookup", "taxi driver", "--scheme", "ISCO-08")[1]
    assert run(capsys, "lookup", "taxi driver", "--scheme", "NOC")[0] == 2


def test_every_command_takes_json_but_those_the_help_names(capsys: pytest.CaptureFixture[str]) -> None:
    listed = run(capsys, "--help")[1]
    commands = [line.split()[0] for line in listed.splitlines() if line.startswith("    ") and line[4] != " "]
    without = {name for name in commands if "--json" not in run(capsys, name, "--help")[1]}
    assert len(commands) > 20
    assert without == {"export", "mcp", "page"}
    assert "but export, mcp and page" in " ".join(listed.split())


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
