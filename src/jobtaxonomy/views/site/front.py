"""The front page: search and the ways to browse."""

from typing import TYPE_CHECKING

import htpy as h

import jobtaxonomy as jt
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.level_parts import own_note
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.parts import Html, bullets, group, joined, panel
from jobtaxonomy.views.site.searching import SEARCH_SCRIPT

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Group

__all__ = ["front_page"]


def __dir__() -> list[str]:
    return __all__


def front_page(links: Links) -> str:
    """Search over every title, then families, levels, kinds of work and areas."""
    notes = Footnotes()
    mark = notes.mark(own_note())
    others = (("levels", "Levels", "tracks, grades and what each level asks"),
              ("focus", "Work by level", "duties, titles and modelled pay, level by level"),
              ("area", "Areas", "pay by state"),
              ("company", "Company", "roles, levels and kinds of work of its own"))  # fmt: skip
    elsewhere = [
        joined([h.a(href=address)[name], f": {what}"])
        for kind, name, what in others
        if (address := links.to(kind, "index"))
    ]
    return document(
        "Roles, levels, skills and pay",
        group(
            "Job families",
            panel("Browse roles", bullets(_family(family, links) for family in jt.families()), mark=mark),
        ),
        group("More", panel("Other ways in", bullets(elsewhere))),
        kicker="The whole taxonomy, offline.",
        lead=_search(),
        notes=notes,
        links=links,
        description="Search 60,000 job titles; browse roles, levels, kinds of work and areas.",
        script=SEARCH_SCRIPT,
    )


def _family(family: "Group", links: Links) -> Html:
    return joined([linked(links, "family", str(family.mnemonic), family.title), h.small[f" {family.code}"]])


def _search() -> Html:
    return h.search[
        h.label(for_="query")["Find a role by any title, such as RN or plant manager"],
        h.input(id="query", type="search", autocomplete="off", spellcheck="false", aria_describedby="hint"),
        h.p(id="hint", class_="note")["Arrow keys move through the results; Escape goes back to the field."],
        h.p(id="status", role="status")[h.noscript["Search needs JavaScript; the families below do not."]],
        h.ol(id="results"),
    ]
