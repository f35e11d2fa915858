"""The commands page and site: one page of what is asked for, or a folder of all of them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import jobtaxonomy as jt
from jobtaxonomy.cli import main
from jobtaxonomy.views.site import building
from jobtaxonomy.views.site.planning import plan


def run(*arguments: str) -> int:
    return main(list(arguments))


@pytest.mark.parametrize(
    ("arguments", "heading"),
    [
        (["factory manager"], "Industrial Production Managers"),
        (["11-3051"], "Industrial Production Managers"),
        (["manuf.opslead.m3"], "Operations leadership, M3 Senior Manager"),
        (["MANUF.OPSLEAD"], "Operations leadership"),
        (["senior manager"], "M3 Senior Manager"),
        (["MANUF"], "Manufacturing"),
        (["MI"], "Michigan"),
        (["Michigan"], "Michigan"),
        (["MA"], "Medical Assistants"),
        (["M3", "M4", "--compare"], "M3 Senior Manager beside M4 Director"),
        (["11-3051", "51-1011", "--compare"], "Industrial Production Managers, First-Line Supervisors of"),
        (["MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4", "--compare"], "MANUF.OPSLEAD.M3 beside MANUF.OPSLEAD.M4"),
    ],
)
def test_the_command_page_prints_what_is_asked_for(
    arguments: list[str], heading: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("page", *arguments) == 0
    assert f"<h1>{heading}" in capsys.readouterr().out


def test_the_command_page_writes_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "page.html"
    assert run("page", "factory manager", "-o", str(out)) == 0
    assert out.read_text(encoding="utf-8") == jt.role("11-3051").page()
    assert capsys.readouterr().out == ""
    assert run("page", "M3", "-o", str(out)) == 2
    assert "--force" in capsys.readouterr().err
    assert run("page", "M3", "-o", str(out), "--force") == 0
    assert out.read_text(encoding="utf-8") == jt.level("M3").page()


@pytest.mark.parametrize(("name", "said"), [("page.pdf", "ends in .html"), ("none/page.html", "there is no folder"),
                                            ("folder.html", "a folder")])  # fmt: skip
def test_the_command_page_refuses_a_file_that_cannot_be(
    name: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.html").mkdir()
    assert run("page", "M3", "-o", str(tmp_path / name)) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["plant manager"], 1, "title of 6 roles"),
        (["factory", "manager"], 2, "in quotes"),
        (["M3", "11-3051", "--compare"], 2, "level, role"),
        (["M3", "--compare"], 2, "two or more"),
    ],
)
def test_the_command_page_says_what_is_wrong(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("page", *arguments) == code
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""


def test_the_command_site_refuses_a_full_folder_and_says_how_to_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert run("site", "-o", str(tmp_path)) == 2
    assert "--force" in capsys.readouterr().err
    small: Callable[..., object] = lambda: plan(jt.load(), (), ())[:3]  # noqa: E731
    monkeypatch.setattr(building, "plan", lambda *_: small())
    assert run("site", "-o", str(tmp_path), "--force", "--processes", "1", "--json") == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 3
    assert run("site", "-o", str(tmp_path), "--processes", "0") == 2


@pytest.mark.parametrize("after", [False, True])
def test_the_command_site_takes_an_overlay_before_it_or_after_it(
    after: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "acme.json"
    role = {"code": "A-2", "title": "Joiner", "level": "S2", "occupations": ["51-4121"]}
    file.write_text(json.dumps({"name": "Acme", "role": [role]}), encoding="utf-8")
    few = (("company", "index"), ("role", "A-2"))
    monkeypatch.setattr(building, "plan", lambda *_: few)
    overlay, site = ["--overlay", str(file)], ["site", "-o", str(tmp_path / "out"), "--processes", "1", "--quiet"]
    assert run(*(site + overlay if after else overlay + site)) == 0
    assert "Joiner" in (tmp_path / "out" / "roles" / "A-2.html").read_text(encoding="utf-8")
