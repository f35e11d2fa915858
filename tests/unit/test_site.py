"""A site: every link leads to a page that is there, and every title is in the index of its search."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.overlays import OverlaidTaxonomy
from jobtaxonomy.views.pages.links import page_path
from jobtaxonomy.views.site import building
from jobtaxonomy.views.site.areas import pay_index, state_jobs
from jobtaxonomy.views.site.building import build_site
from jobtaxonomy.views.site.planning import plan
from jobtaxonomy.views.site.searching import search_index

ROLES, FOCUSES = ("11-3051.00", "51-1011.00", "29-1141.00"), ("MANUF.OPSLEAD",)
ODD = 'A/1 <b>"#?%'
ACME: dict[str, Any] = {
    "name": "Acme <works>",
    "level": [{"code": "L 5", "name": "Line lead", "track": "L", "peers": ["M1"]}],
    "role": [
        {"code": ODD, "title": "Line Captain", "level": "L 5", "occupations": ["51-1011"],
         "aliases": ["Plant Manager"]},
        {"code": "A-2", "title": "Joiner", "level": "S2", "focus": "ACME.JOIN"},
    ],
    "alias": [{"title": "Nightingale", "roles": ["29-1141"]}],
    "function": [
        {"code": "ACME", "name": "Acme works", "focus": [
            {"code": "JOIN", "name": "Joining", "definition": "Joins metal.",
             "level": [{"code": "S2", "roles": ["51-4121.00"]}]},
        ]},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def acme() -> OverlaidTaxonomy:
    return jt.overlay(ACME)


@pytest.fixture(scope="module")
def acme_site(acme: OverlaidTaxonomy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("acme")
    build_site(folder, taxonomy=acme, roles=(*ROLES, ODD, "A-2"), focuses=("ACME.JOIN",), processes=1)
    return folder


@pytest.fixture(scope="module")
def bundled_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done: list[tuple[int, int]] = []
    built = build_site(folder, roles=ROLES, focuses=FOCUSES, processes=1, progress=lambda *step: done.append(step))
    assert built.pages == len(list(folder.rglob("*.html"))) == len(done)
    assert done[-1] == (built.pages, built.pages)
    assert built.size == sum(path.stat().st_size for path in folder.rglob("*.*"))
    return folder


@pytest.fixture(params=["bundled", "acme"])
def site(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(f"{request.param}_site")
    return found


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
            ahead += [(path.parent / link).resolve() for link in links(path) if re.fullmatch(r"[\w./~-]+\.html", link)]
    assert seen == {path.resolve() for path in site.rglob("*.html")}


def test_only_the_front_page_has_a_script_that_runs(site: Path) -> None:
    for path in site.rglob("*.html"):
        content = path.read_text(encoding="utf-8")
        assert ("<script>" in content) == (path == site / "index.html")
        assert ("script-src" in content) == (path == site / "index.html")


def index(
    pages: tuple[tuple[str, str], ...], taxonomy: jt.Taxonomy | None = None
) -> tuple[list[list[str]], dict[str, list[int]]]:
    text = search_index(taxonomy or jt.load(), pages)
    data = json.loads(text.removeprefix("globalThis.jobtaxonomyTitles = ").removesuffix(";\n"))
    rows = (line.split("\t") for line in data["titles"].split("\n"))
    return data["pages"], {title.casefold(): [int(number) for number in where.split()] for title, where in rows}


def test_the_index_of_the_site_is_that_of_its_pages(bundled_site: Path) -> None:
    planned = plan(jt.load(), ROLES, FOCUSES)
    assert (bundled_site / "titles.js").read_text(encoding="utf-8") == search_index(jt.load(), planned)
    pages, titles = index(planned)
    assert all((bundled_site / path).is_file() for path, *_ in pages)
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


def test_two_processes_write_what_one_does(
    acme: OverlaidTaxonomy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = (*plan(acme, (), ())[:8], ("role", ODD))
    monkeypatch.setattr(building, "plan", lambda *_: few)
    one, two = (build_site(tmp_path / str(count), taxonomy=acme, processes=count) for count in (1, 2))
    assert (one.pages, one.size) == (two.pages, two.size) == (9, one.size)
    for key in few:
        path = page_path(*key)
        assert (one.folder / path).read_bytes() == (two.folder / path).read_bytes()


def test_the_plan_of_the_whole_site_has_every_role_focus_and_profile_once() -> None:
    every = plan(jt.load())
    kinds = [kind for kind, _ in every]
    assert len(set(every)) == len(every)
    assert kinds.count("role") == len(jt.roles()) == 1016
    assert kinds.count("family") == 23
    assert kinds.count("focus") == len(jt.focuses()) + 1
    assert kinds.count("level") == len(jt.levels())
    assert kinds.count("profile") == sum(len(jt.focus(key).levels) for key in jt.focuses())


def test_a_site_of_an_overlay_lists_what_is_the_companys(acme_site: Path) -> None:
    own = {unquote(link).rpartition("/")[2] for link in links(acme_site / "company" / "index.html")}
    assert {"A~2f~1~20~~3c~b~3e~~22~~23~~3f~~25~.html", "A-2.html", "L~20~5.html", "M1.html", "ACME.JOIN.html"} <= own
    assert "<h1>Acme &lt;works&gt;</h1>" in (acme_site / "company" / "index.html").read_text(encoding="utf-8")
    assert "../company/index.html" in links(acme_site / "roles" / "11-3051.00.html")
    assert {"../levels/S2.html", "../profiles/ACME.JOIN.S2.html"} <= {*links(acme_site / "roles" / "A-2.html")}
    assert "../roles/A-2.html" in links(acme_site / "families" / "PROD.html")
    assert "../focuses/ACME.JOIN.html" in links(acme_site / "focuses" / "index.html")


def test_search_finds_what_is_the_companys(acme: OverlaidTaxonomy) -> None:
    pages, titles = index(plan(acme, (*ROLES, ODD, "A-2"), ("ACME.JOIN",)), acme)

    def found(title: str) -> list[str]:
        return [pages[at][2] for at in titles[title]]

    assert (found("joiner"), found("joining"), found("l 5 line lead")) == (["A-2"], ["ACME.JOIN"], ["L 5"])
    assert found("nightingale") == ["29-1141.00"]
    # the company's own comes before what else bears the title
    assert found("plant manager") == [ODD, "11-3051.00"]


def test_the_plan_of_an_overlay_adds_to_that_of_the_bundled(acme: OverlaidTaxonomy) -> None:
    known = set(plan(jt.load()))
    added = [key for key in plan(acme) if key not in known]
    assert added == [
        ("company", "index"), ("level", "L 5"), ("matrix", "ACME"), ("focus", "ACME.JOIN"), ("role", ODD),
        ("role", "A-2"), ("compare", ODD), ("compare", "A-2"), ("profile", "ACME.JOIN.S2"),
    ]  # fmt: skip


def test_codes_that_differ_in_case_alone_are_refused(tmp_path: Path) -> None:
    jobs = [{"code": code, "title": "Joiner", "level": "S2", "occupations": ["51-4121"]} for code in ("A-1", "a-1")]
    with pytest.raises(InvalidQuery, match="'A-1'"):
        build_site(tmp_path, taxonomy=jt.overlay({"name": "Acme", "role": jobs}), focuses=())
    assert not any(tmp_path.iterdir())


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
