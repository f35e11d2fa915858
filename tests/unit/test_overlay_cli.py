"""`jobtaxonomy --overlay FILE`: every command answers across a company's roles and the bundled ones."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from jobtaxonomy.cli import main
from jobtaxonomy.cli.coding import code_file

ACME = {
    "name": "Acme",
    "level": [{"code": "L5", "name": "Five", "track": "L", "peers": ["M1"]}],
    "role": [{"code": "A-1", "title": "Line Captain", "level": "L5", "occupations": ["51-1011"]}],
}


@pytest.fixture
def acme(tmp_path: Path) -> str:
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(ACME), encoding="utf-8")
    return str(path)


def run(capsys: pytest.CaptureFixture[str], acme: str | None, *arguments: str) -> Any:
    assert main([*(["--overlay", acme] if acme else []), *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_commands_ask_the_overlay(acme: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, acme, "lookup", "line captains")[0]["code"] == "A-1"
    assert run(capsys, acme, "show", "Line Captain")["code"] == "A-1"
    assert run(capsys, acme, "wages", "A-1", "--area", "MI")["role"] == "A-1"
    assert run(capsys, acme, "roles")[-1]["title"] == "Line Captain"
    assert run(capsys, acme, "sources")[-1]["id"] == "Acme"
    assert run(capsys, acme, "level", "L5")["name"] == "Five"
    assert run(capsys, acme, "path", "51-2092", "A-1")
    assert run(capsys, acme, "profile", "PROD.511011.L5")["code"] == "PROD.511011.M1"
    assert "A-1" not in {match["code"] for match in run(capsys, None, "lookup", "line captains")}


def test_the_overlay_may_stand_after_the_command(acme: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "A-1", "--overlay", acme]) == 0
    assert "A-1 Line Captain" in capsys.readouterr().out
    assert main(["--overlay", acme, "lint", "--bundled"]) == 2
    assert "lint takes no overlay" in capsys.readouterr().err


def test_tables_hold_the_roles_and_levels_of_the_overlay(acme: str, capsys: pytest.CaptureFixture[str]) -> None:
    for table, code in (("roles", "A-1"), ("levels", "L5")):
        assert main(["export", "csv", "--table", table, "--overlay", acme]) == 0
        assert f"\n{code}," in capsys.readouterr().out


def test_a_role_of_the_company_stands_for_its_profile(acme: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("profile", "next-steps", "adjacent"):
        assert main([command, "A-1", "--overlay", acme]) == 0
    assert "PROD.511011.M1" in capsys.readouterr().out
    assert main(["distance", "A-1", "PROD.511011.M2", "--overlay", acme]) == 0


def test_a_stopped_run_with_another_overlay_is_refused(
    acme: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    titles, coded = tmp_path / "titles.csv", tmp_path / "coded.csv"
    titles.write_text("title\nLine Captain\nRN\n", encoding="utf-8")

    def stop(_done: int, _total: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        code_file(titles, "title", coded, progress=stop)
    assert main(["code", str(titles), "--column", "title", "--output", str(coded), "--overlay", acme]) == 2
    assert "overlay was none" in capsys.readouterr().err


def test_a_file_of_titles_is_coded_with_the_overlay(acme: str, tmp_path: Path) -> None:
    titles, coded = tmp_path / "titles.csv", tmp_path / "coded.csv"
    titles.write_text("title\nLine Captain\nRN\n", encoding="utf-8")
    assert main(["--overlay", acme, "code", str(titles), "--column", "title", "--output", str(coded), "--quiet"]) == 0
    with coded.open(encoding="utf-8", newline="") as handle:
        assert [row["code"] for row in csv.DictReader(handle)] == ["A-1", "29-1141.00"]


def test_a_bad_file_is_told(acme: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--overlay", f"{acme}.gone", "show", "RN"]) == 2
    assert "no such file" in capsys.readouterr().err
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps({"role": [{"code": "A"}]}), encoding="utf-8")
    assert main(["--overlay", str(bad), "show", "RN"]) == 1
    assert "$.role[0].title" in capsys.readouterr().err
