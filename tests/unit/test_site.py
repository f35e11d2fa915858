"""A site: every link leads to a page that is there, and every title is in the index of its search."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

import jobtaxonomy as jt
from jobtaxonomy.cli import main
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.views.pages.links import page_path
from jobtaxonomy.views.site import building
from jobtaxonomy.views.site.areas import pay_index, state_jobs
from jobtaxonomy.views.site.building import build_site
from jobtaxonomy.views.site.planning import plan
from jobtaxonomy.views.site.searching import search_index

ROLES, FOCUSES = ("11-3051.00", "51-1011.00", "29-1141.00"), ("MANUF.OPSLEAD",)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done: list[tuple[int, int]] = []
    built = build_site(folder, roles=ROLES, focuses=FOCUSES, processes=1, progress=lambda *step: done.append(step))
    assert built.pages == len(list(folder.rglob("*.html"))) == len(done)
    assert done[-1] == (built.pages, built.pages)
    assert built.size == sum(path.stat().st_size for path in folder.rglob("*.*"))
    return folder


def links(path: Path) -> list[str]:
    return re.findall(r' href="([^"]*)"', path.read_text(encoding="utf-8"))


def test_every_link_leads_to_a_page_that_is_there(site: Path) -> None:
    found = 0
    for path in site.rglob("*.html"):
        for link in links(path):
            if link.startswith(("#", "https://", "data:")):
                continue
            target = (path.parent / unquote(link.partition("#")[0])).resolve()
            assert target.is_file(), f"{path.name}: {link}"
            found += 1
    assert found > 1000


def test_every_page_is_reached_from_the_front(site: Path) -> None:
    seen: set[Path] = set()
    ahead = [site.resolve() / "index.html"]
    while ahead:
        path = ahead.pop()
        if path not in seen:
            seen.add(path)
            ahead += [(path.parent / link).resolve() for link in links(path) if re.fullmatch(r"[\w./-]+\.html", link)]
    assert seen == {path.resolve() for path in site.rglob("*.html")}


def test_only_the_front_page_has_a_script_that_runs(site: Path) -> None:
    for path in site.rglob("*.html"):
        content = path.read_text(encoding="utf-8")
        assert ("<script>" in content) == (path == site / "index.html")
        assert ("script-src" in content) == (path == site / "index.html")


def index(pages: tuple[tuple[str, str], ...]) -> tuple[list[list[str]], dict[str, list[int]]]:
    text = search_index(pages).removeprefix("globalThis.jobtaxonomyTitles = ").removesuffix(";\n")
    data = json.loads(text)
    rows = (line.split("\t") for line in data["titles"].split("\n"))
    return data["pages"], {title.casefold(): [int(number) for number in where.split()] for title, where in rows}


def test_the_index_of_the_site_is_that_of_its_pages(site: Path) -> None:
    assert (site / "titles.js").read_text(encoding="utf-8") == search_index(plan(ROLES, FOCUSES))
    pages, titles = index(plan(ROLES, FOCUSES))
    assert all((site / path).is_file() for path, *_ in pages)
    assert pages[titles["plant manager"][0]][2] == "11-3051.00"


def test_every_title_of_every_role_can_be_found_and_the_likeliest_role_comes_first() -> None:
    pages, titles = index(tuple(("role", code) for code in jt.roles()))
    for role in list(jt.roles().values())[::10]:
        for title in (role.title, *role.aliases):
            assert role.code in [pages[at][2] for at in titles[" ".join(title.split()).casefold()]]
    assert len(titles) > 50_000
    carriers = [pages[at][2] for at in titles["plant manager"]]
    assert carriers[0] == jt.candidates("Plant Manager", limit=1)[0].code
    assert len(carriers) == 6


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(InvalidQuery, match="--force"):
        build_site(tmp_path, roles=(), focuses=())
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_two_processes_write_what_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = plan((), ())[:8]
    monkeypatch.setattr(building, "plan", lambda *_: few)
    one, two = (build_site(tmp_path / str(count), processes=count) for count in (1, 2))
    assert (one.pages, one.size) == (two.pages, two.size) == (8, one.size)
    for key in few:
        path = page_path(*key)
        assert (one.folder / path).read_bytes() == (two.folder / path).read_bytes()


def test_the_plan_of_the_whole_site_has_every_role_focus_and_profile_once() -> None:
    every = plan()
    kinds = [kind for kind, _ in every]
    assert len(set(every)) == len(every)
    assert kinds.count("role") == len(jt.roles()) == 1016
    assert kinds.count("family") == 23
    assert kinds.count("focus") == len(jt.focuses()) + 1
    assert kinds.count("level") == len(jt.levels())
    assert kinds.count("profile") == sum(len(jt.focus(key).levels) for key in jt.focuses())


def test_location_quotients_and_the_pay_index_are_what_they_say() -> None:
    nation = {role.wage_code: role for role in jt.roles().values() if role.wage_code}
    michigan = {job.role: job for job in state_jobs(jt.area("MI"))}
    job, role = michigan["11-3051.00"], jt.role("11-3051")
    median = float(role.wages("MI").median)
    assert (job.median, job.jobs) == (median, role.wages("MI").employment)
    assert job.ratio == pytest.approx(median / float(role.wages().median))
    here = sum(one.jobs or 0 for one in michigan.values())
    everywhere = sum(one.wages().employment or 0 for one in nation.values())
    share = (role.wages("MI").employment or 0) / here / ((role.wages().employment or 0) / everywhere)
    assert job.quotient == pytest.approx(share)
    index = pay_index(jt.area("MI"))
    assert index is not None
    assert min(one.ratio for one in michigan.values() if one.ratio) < index < 1.2


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
    small: Callable[..., object] = lambda: plan((), ())[:3]  # noqa: E731
    monkeypatch.setattr(building, "plan", lambda *_: small())
    assert run("site", "-o", str(tmp_path), "--force", "--processes", "1", "--json") == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 3
    assert run("site", "-o", str(tmp_path), "--processes", "0") == 2
