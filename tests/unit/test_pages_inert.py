"""Hostile text is text: a page has the elements and attributes that it has with harmless text."""

from functools import cache
from typing import Any

import attrs
import pytest

import jobtaxonomy as jt
from jobtaxonomy.matrices import Matrix
from jobtaxonomy.views.pages import page
from jobtaxonomy.views.pages.links import ALONE
from jobtaxonomy.views.site.company import company_page
from jobtaxonomy.views.site.searching import search_index

html5lib = pytest.importorskip("html5lib", reason="the parser of browsers, html5lib, is not installed")

NASTY = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title></textarea></svg><svg onload=alert(1)>",
    "<!--",
    "]]>",
    "javascript:alert(1)",
    "\x00\x1b[2J</td></tr><iframe>",
)


def company(text: str) -> Any:
    """A taxonomy whose every text is this one, where codes have to differ with a figure behind it."""
    own = {"code": f"L1{text}", "name": text, "track": "M", "summary": text, "peers": ["M3"]}
    duties = [f"{text} {number}" for number in range(3)]
    first = {
        "code": f"A{text}", "title": f"Captain {text}", "level": "M1", "occupations": ["51-1011", "11-3051"],
        "definition": text, "aliases": [f"Lead {text}"], "responsibilities": duties, "reports_to": f"B{text}",
    }  # fmt: skip
    second = {"code": f"B{text}", "title": f"Chief {text}", "level": own["code"], "occupations": ["11-3051"]}
    return jt.load().overlay({"name": f"Acme {text}", "level": [own], "role": [first, second]})


def replaced(value: Any, text: str) -> Any:
    """A value with its strings replaced; those that are names of bands or kinds stay."""
    if isinstance(value, str):
        return f"{text}{value}" if value else value
    if isinstance(value, tuple):
        return tuple(replaced(part, text) for part in value)
    if attrs.has(type(value)) and type(value).__name__ != "ExperienceClaim":
        fields = {field.alias: replaced(getattr(value, field.name), text) for field in attrs.fields(type(value))}
        return attrs.evolve(value, **fields)
    return value


def pages(text: str) -> dict[str, str]:
    tax = company(text)
    captain, chief = tax.role(f"A{text}"), tax.role(f"B{text}")
    role = jt.role("11-3051")
    focus, level = replaced(jt.focus("MANUF.OPSLEAD"), text), replaced(jt.level("M3"), text)
    matrix = replaced(jt.matrix("MANUF"), text)
    assert isinstance(matrix, Matrix)
    return {
        "role of a company": page(captain),
        "its superior": page(chief),
        "roles": page(jt.compare_roles(captain, chief)),
        "level of a company": page(tax.level(f"L1{text}")),
        "what is the company's": company_page(tax, ALONE),
        "role": page(attrs.evolve(role, title=text, singular=text, summary=text)),
        "focus": page(focus),
        "profile": page(attrs.evolve(jt.profile("MANUF.OPSLEAD.M3"), focus=attrs.evolve(
            jt.focus("MANUF.OPSLEAD"), definition=text, boundary=text, name=text, function_name=text, sources=(text,),
            levels_note=text,
        ))),
        "level": page(level),
        "levels": page(jt.compare(level, jt.level("P5"))),
        "matrix": page(matrix),
    }  # fmt: skip


def structure(markup: str) -> list[tuple[str, tuple[str, ...]]]:
    """Elements and the names of their attributes, in order, as a browser finds them."""
    tree = html5lib.parse(markup, namespaceHTMLElements=False)
    return [(str(element.tag), tuple(sorted(map(str, element.attrib)))) for element in tree.iter()]


@cache
def calm() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    return {name: structure(markup) for name, markup in pages("calm").items()}


@pytest.mark.parametrize("text", NASTY)
def test_hostile_text_is_inert_on_every_page(text: str) -> None:
    for name, markup in pages(text).items():
        assert structure(markup) == calm()[name], name
        assert "javascript:" not in {link[:11] for link in markup.split('href="')}


def test_titles_of_the_search_index_are_data() -> None:
    # the script is a file of its own: nothing in it can end it, and results are made of text alone
    assert search_index(jt.load(), [("role", "11-3051.00")]).startswith("globalThis.jobtaxonomyTitles = {")
    from jobtaxonomy.views.site.searching import SEARCH_SCRIPT

    assert "innerHTML" not in SEARCH_SCRIPT
    assert "</" not in SEARCH_SCRIPT
