"""Screenshots for the documentation, taken when it is built, where Playwright and a Chromium are there.

As a Sphinx extension it takes them into the built pages and gives the directive `screenshot`; as a script it
writes them into a folder: `python docs/screenshots.py FOLDER`.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import htpy as h
from docutils import nodes
from sphinx.util.docutils import SphinxDirective

FOLDER = "_static/screenshots"
ROLES, FOCUSES = ["11-3051.00", "11-3051.03", "11-3051.02", "29-1141.00"], ["MANUF.OPSLEAD"]


def chromium() -> str | None:
    """The browser to use; None where it or Playwright is missing."""
    try:
        import playwright  # noqa: F401
    except ModuleNotFoundError:
        return None
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


def _search(tab: Any) -> None:
    tab.fill("#query", "plant manager")
    tab.wait_for_selector("#results li")


def _to(id: str) -> Callable[[Any], None]:
    return lambda tab: tab.evaluate(f"document.getElementById('{id}').scrollIntoView()")


#: name -> page of the site, theme, what is done before the picture is taken
PICTURES: dict[str, tuple[str, str, Callable[[Any], None]]] = {
    "role-light": ("roles/11-3051.00.html", "light", lambda _: None),
    "role-dark": ("roles/11-3051.00.html", "dark", _to("pay-by-state")),
    "profile": ("profiles/MANUF.OPSLEAD.M3.html", "light", lambda _: None),
    "search": ("index.html", "light", _search),
}


def take(folder: Path) -> None:
    """Build a small site and take every picture of it."""
    from playwright.sync_api import sync_playwright

    from jobtaxonomy.views.site import build_site

    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place, sync_playwright() as tools:
        build_site(Path(place), roles=ROLES, focuses=FOCUSES, processes=1)
        browser = tools.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for name, (path, theme, prepare) in PICTURES.items():
            context = browser.new_context(color_scheme=theme, viewport={"width": 1280, "height": 860})
            tab = context.new_page()
            tab.goto(f"file://{place}/{path}")
            prepare(tab)
            tab.screenshot(path=str(folder / f"{name}.png"))
            context.close()
        browser.close()


class Screenshot(SphinxDirective):
    """A picture by its name, described by what follows; a line of text where no browser was there to take it."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        described = " ".join(self.content)
        if chromium() is None:
            return [nodes.paragraph("", f"({described}: not pictured, for want of a browser.)")]
        up = "../" * self.env.docname.count("/")
        picture = h.img(src=f"{up}{FOLDER}/{self.arguments[0]}.png", alt=described, width="100%", loading="lazy")
        return [nodes.raw("", str(h.figure[picture, h.figcaption[described]]), format="html")]


def _taken(app: Any) -> None:
    if app.builder.name == "html" and chromium() is not None:
        take(Path(app.outdir, FOLDER))


def setup(app: Any) -> dict[str, bool]:
    """Register the directive, and what happens before pages are read."""
    app.add_directive("screenshot", Screenshot)
    app.connect("builder-inited", _taken)
    return {"parallel_read_safe": True}


if __name__ == "__main__":
    take(Path(sys.argv[1]))
