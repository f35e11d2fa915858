"""Pages and the site as a browser, an accessibility checker and a validator of HTML see them.

Needs Playwright, a Chromium, and the npm packages axe-core and html-validate in the folder that NODE_PATH
names; `nox -s browser` brings them. Without one of them it is skipped.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.views.pages import page
from jobtaxonomy.views.site.building import build_site

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
if CHROMIUM is None:
    pytest.skip("there is no Chromium", allow_module_level=True)
MODULES = Path(os.environ.get("NODE_PATH", "node_modules"))
AXE, VALIDATE = MODULES / "axe-core" / "axe.min.js", MODULES / ".bin" / "html-validate"
if not (AXE.is_file() and VALIDATE.is_file()):
    pytest.skip("NODE_PATH names no folder with axe-core and html-validate", allow_module_level=True)

ROLES, FOCUSES = ("11-3051.00", "51-1011.00", "29-1141.00", "55-1011.00", "27-2011.00"), ("MANUF.OPSLEAD",)
PAGES = (
    "index.html", "levels/index.html", "levels/M3.html", "families/MGMT.html", "focuses/index.html",
    "focuses/MANUF.OPSLEAD.html", "functions/MANUF.html", "profiles/MANUF.OPSLEAD.M3.html", "areas/index.html",
    "areas/MI.html", "roles/11-3051.00.html", "roles/55-1011.00.html", "roles/27-2011.00.html",
    "compare/11-3051.00.html", "alone.html", "levels.html", "areas.html", "wages.html",
)  # fmt: skip
#: style of the source, not its validity
STYLE = {"doctype-style": "off", "long-title": "off", "no-trailing-whitespace": "off"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build_site(folder, roles=ROLES, focuses=FOCUSES, processes=1)
    alone = {
        "alone": jt.profile("MGMT.113051.M3"),
        "levels": jt.compare("M3", "P5"),
        "areas": jt.compare_areas("11-3051", "US", "Michigan"),
        "wages": jt.role("11-3051").wages(),
    }
    for name, shown in alone.items():
        (folder / f"{name}.html").write_text(page(shown), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as tools:
        opened = tools.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_opens_quietly_fits_and_can_be_used_by_everybody(site: Path, browser: Any, path: str) -> None:
    for width, scheme, checked in ((360, "light", True), (360, "dark", False), (1280, "light", False),
                                   (1280, "dark", True)):  # fmt: skip
        # the policy of the page would keep the checker out as well
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=checked)
        said: list[str] = []
        tab = context.new_page()
        tab.on("console", lambda message, said=said: said.append(message.text))
        tab.on("pageerror", lambda error, said=said: said.append(str(error)))
        tab.on("request", lambda request, said=said: said.append(request.url))
        tab.goto(f"file://{site}/{path}")
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        if checked:
            tab.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
            tab.evaluate(AXE.read_text(encoding="utf-8"))
            found = tab.evaluate("axe.run()")["violations"]
            serious = [one for one in found if one["impact"] in ("serious", "critical")]
            assert [(one["id"], one["nodes"][0]["html"]) for one in serious] == []
        context.close()
        assert [line for line in said if line[:5] not in ("file:", "data:")] == []


@pytest.mark.parametrize("path", PAGES)
def test_the_policy_of_a_page_lets_it_work(site: Path, browser: Any, path: str) -> None:
    context = browser.new_context()
    said: list[str] = []
    tab = context.new_page()
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(f"file://{site}/{path}")
    # a refused style leaves the margin that browsers give
    assert tab.evaluate("getComputedStyle(document.body).marginTop") == "0px"
    tab.evaluate("() => { const one = document.createElement('script'); one.textContent = 'window.ran = 1'; "
                 "document.body.append(one); document.body.setAttribute('onclick', 'window.ran = 1'); "
                 "document.body.click(); }") if path != "index.html" else None  # fmt: skip
    ran = tab.evaluate("window.ran")
    context.close()
    assert ran is None
    assert [line for line in said if "Content Security Policy" not in line] == []


def test_html_is_valid(site: Path, tmp_path: Path) -> None:
    config = tmp_path / "htmlvalidate.json"
    config.write_text(json.dumps({"extends": ["html-validate:recommended"], "rules": STYLE, "root": True}))
    ran = subprocess.run(
        [str(VALIDATE), "-f", "text", "-c", str(config), *(str(site / path) for path in PAGES)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.stdout == ""
    assert ran.returncode == 0


@pytest.fixture
def front(site: Path, browser: Any) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 360, "height": 900})
    tab = context.new_page()
    tab.set_default_timeout(10_000)
    tab.goto(f"file://{site}/index.html")
    yield tab
    context.close()


def results(tab: Any, query: str) -> list[str]:
    tab.fill("#query", query)
    tab.wait_for_function("document.getElementById('status').textContent !== ''")
    found: list[str] = tab.locator("#results a").all_text_contents()
    return found


def test_search_finds_rn_and_plant_manager(front: Any) -> None:
    assert results(front, "RN")[0] == "Registered Nurses"
    assert results(front, "plant manager")[0] == "Industrial Production Managers"
    assert front.text_content("#status").endswith("found.")
    assert results(front, "qqqq") == []
    assert "No title" in front.text_content("#status")


def test_search_works_from_the_keyboard_alone(front: Any) -> None:
    results(front, "production")
    front.focus("#query")
    front.keyboard.press("ArrowDown")
    front.keyboard.press("ArrowDown")
    assert front.evaluate("[...document.querySelectorAll('#results a')].indexOf(document.activeElement)") == 1
    front.keyboard.press("Escape")
    assert front.evaluate("document.activeElement.id") == "query"
    front.keyboard.press("ArrowDown")
    address = front.evaluate("document.activeElement.href")
    front.keyboard.press("Enter")
    front.wait_for_url(address)
    assert front.locator("h1").count() == 1


def test_a_query_in_the_address_is_searched_and_markup_in_it_is_text(front: Any) -> None:
    front.goto(f"{front.url}?q=%3Cimg+src%3Dx+onerror%3D%22ran%3D1%22%3E+nurse")
    front.wait_for_function("document.getElementById('status').textContent !== ''")
    assert front.locator("img").count() == 0
    assert front.evaluate("window.ran") is None


def test_the_way_past_the_head_is_the_first_stop_of_the_keyboard(site: Path, browser: Any) -> None:
    tab = browser.new_page()
    tab.goto(f"file://{site}/roles/11-3051.00.html")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to the content"
    assert tab.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "content"
    tab.close()
