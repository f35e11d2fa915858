"""Files of architectures, how findings are printed, and the command."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from jobtaxonomy.cli import linting
from jobtaxonomy.errors import InvalidFile, InvalidQuery
from jobtaxonomy.lint import RULES, lint, load_architecture, read_architecture
from jobtaxonomy.lint.reports import as_data, as_sarif, as_text
from jobtaxonomy.strategies.architectures import clean_architecture, mutant

ACME = """
name = "Acme"

[[role]]
code = "W1"
title = "Welder"
level = "S2"
occupations = ["51-4121.00"]
aliases = ["Arc Welder"]
review = { scores = { accuracy = 5 } }

[[role]]
code = "W2"
title = "Director, Welding"
level = "M1"
occupations = ["51-4129"]
aliases = ["Welder"]

[lint]
waive = [{ rule = "JTV004", code = "W2", reason = "read next month" }]
"""


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    linting.register(parser.add_subparsers())
    args = parser.parse_args(["lint", *arguments])
    found: int = args.run(args)
    return found


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    path = tmp_path / "acme.toml"
    path.write_text(ACME, encoding="utf-8")
    return path


def test_a_file_is_linted(acme: Path) -> None:
    findings = lint(load_architecture(acme))
    assert [(finding.rule, finding.code) for finding in findings] == [
        ("JTA003", "W2"),
        ("JTL006", "W2"),
        ("JTM002", "W2"),
    ]


def test_toml_and_json_say_the_same(acme: Path, tmp_path: Path) -> None:
    import tomllib

    other = tmp_path / "acme.json"
    other.write_text(json.dumps(tomllib.loads(ACME)), encoding="utf-8")
    assert load_architecture(other) == load_architecture(acme)


def test_tables_are_linted_as_a_file_is(acme: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Acme"
    folder.mkdir()
    (folder / "roles.csv").write_text(
        "code,title,level,occupations,aliases\nW1,Welder,S2,51-4121.00,Arc Welder\n"
        'W2,"Director, Welding",M1,51-4129,Welder\n',
        encoding="utf-8",
    )
    found = {finding for finding in lint(load_architecture(folder)) if finding.rule != "JTV004"}
    assert found == set(lint(load_architecture(acme)))
    assert run(str(folder), "--format", "sarif", "--select", "JTM") == 1


def test_a_role_may_have_a_bundled_focus() -> None:
    role = {"code": "R", "title": "T", "level": "M3", "focus": "MANUF.OPSLEAD"}
    assert read_architecture({"name": "Acme", "role": [role]}).jobs[0].focus == "MANUF.OPSLEAD"


def test_every_fault_of_form_is_reported_at_once() -> None:
    content: dict[str, Any] = {
        "name": "Acme",
        "level": [{"code": "L1", "name": "One", "track": "IC"}],
        "function": [
            {"code": "CAST", "name": "Casting", "focus": [{"code": "X", "name": "", "definition": "d", "level": []}]}
        ],
        "role": [
            {"code": "R", "title": "T", "level": "S9", "reports_to": "Q"},
            {"code": "R", "title": "T", "level": "S1", "review": {"scores": {"accuracy": 9}}},
        ],
        "pay": [{"level": "S1", "minimum": 1, "midpoint": 2, "maximum": 3, "focus": "CAST.Y"}],
        "wage": [{"about": "R", "percentiles": {"median": 3}}],
        "incumbent": [{"id": "1", "role": "Z", "pay": 3}],
        "lint": {"thresholds": {"overlap": 1}},
    }  # fmt: skip
    with pytest.raises(InvalidFile) as caught:
        read_architecture(content, name="acme.toml")
    said = "\n".join(caught.value.faults)
    for path in (
        "$.level[0].scores", "$.function[0].focus[0].name", "$.function[0].focus[0].level", "$.role[0].level",
        "$.role[0].reports_to", "$.role[1].review.scores", "$.role[1].code: 'R' is used twice", "$.wage[0].percentiles",
        "$.incumbent[0].role", "$.lint.thresholds",
    ):  # fmt: skip
        assert path in said
    with pytest.raises(InvalidFile, match=r"\$\.role\[0\]: extra fields: tittle"):
        read_architecture({"name": "Acme", "role": [{"code": "R", "tittle": "T", "title": "T", "level": "S1"}]})
    with pytest.raises(InvalidFile, match=r"\.toml, \.json"):
        load_architecture("acme.yaml")


def test_thresholds_of_a_file_count() -> None:
    content, _ = mutant(clean_architecture(), "JTP005")
    content["lint"] = {"thresholds": {"overlap_next": 0.8}}
    assert lint(read_architecture(content)) == ()
    content["lint"] = {"thresholds": {"spread_management": [0.7, 0.8]}}
    assert "JTP004" in {finding.rule for finding in lint(read_architecture(content))}


@pytest.mark.parametrize(
    "wrong", [{"overlap": 1}, {"overlap_next": "a"}, {"compa": [1.2, 0.8]}, {"compa": 1}, {"duties": True}]
)
def test_thresholds_are_checked(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidFile, match="thresholds"):
        read_architecture({"name": "Acme", "lint": {"thresholds": wrong}})


def test_select_and_ignore(acme: Path) -> None:
    architecture = load_architecture(acme)
    assert {finding.rule for finding in lint(architecture, select=["JTA", "JTL006"])} == {"JTA003", "JTL006"}
    assert {finding.rule for finding in lint(architecture, ignore=["jta"])} == {"JTL006", "JTM002"}
    with pytest.raises(InvalidQuery, match="JTP"):
        lint(architecture, select=["XYZ"])


def test_sarif_has_what_the_standard_asks_for(acme: Path) -> None:
    log = as_sarif(lint(load_architecture(acme)), file="acme.toml", text=ACME, version="1")
    assert log["version"] == "2.1.0"
    (ran,) = log["runs"]
    rules = ran["tool"]["driver"]["rules"]
    for result in ran["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        (place,) = result["locations"]
        line = place["physicalLocation"]["region"]["startLine"]
        assert ACME.splitlines()[line - 1] == 'code = "W2"'


def test_text_and_data_tell_the_same(acme: Path) -> None:
    findings = lint(load_architecture(acme))
    text = as_text(findings, file="acme.toml")
    for row in as_data(findings):
        assert row["path"] in text
        assert row["message"] in text
    assert text.endswith("acme.toml: 1 error, 1 warning, 1 note")


def test_the_command_prints_each_form(acme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(acme)) == 1
    assert "JTA003" in capsys.readouterr().out
    assert run(str(acme), "--json") == 1
    assert len(json.loads(capsys.readouterr().out)) == 3
    assert run(str(acme), "--format", "sarif", "--ignore", "JTA,JTM") == 0
    assert len(json.loads(capsys.readouterr().out)["runs"][0]["results"]) == 1
    assert run(str(acme), "--set", "title_grades=5", "--select", "JTL") == 0
    assert capsys.readouterr().out.startswith(f"{acme}: 0 errors")


def test_the_command_explains(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--explain", "jtx001") == 0
    assert "takes no fewer years" in capsys.readouterr().out
    with pytest.raises(InvalidQuery, match="JTX001"):
        run("--explain", "JTX0011")


@pytest.mark.parametrize(
    "wrong", [[], ["acme.toml", "--bundled"], ["nowhere.toml"], ["--bundled", "--set", "duties=x"]]
)
def test_the_command_refuses(wrong: list[str]) -> None:
    with pytest.raises(InvalidQuery):
        run(*wrong)


def test_every_rule_says_why() -> None:
    for id, rule in RULES.items():
        assert rule.id == id
        assert rule.reason.endswith(".")
