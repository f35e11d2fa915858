"""A page as one file: it needs nothing from outside, and says so to the browser."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

import htpy as h
from markupsafe import Markup

from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.links import Links
from jobtaxonomy.views.pages.parts import Group, Html, bullets, joined
from jobtaxonomy.views.pages.style import PAGE_STYLE
from jobtaxonomy.views.printable import printable

__all__ = ["document", "fingerprint"]


def __dir__() -> list[str]:
    return __all__


_SECTIONS = (("Search", "index", "index"), ("Levels", "levels", "index"), ("Work by level", "focus", "index"),
             ("Areas", "area", "index"), ("Company", "company", "index"))  # fmt: skip


def fingerprint(text: str) -> str:
    """The hash by which a policy lets one inline style or script run.

    >>> fingerprint("")
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    """
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


_STYLE = fingerprint(PAGE_STYLE)


def document(
    heading: str,
    *groups: Group,
    kicker: str,
    lead: Html,
    notes: Footnotes,
    links: Links,
    crumbs: Sequence[Html] = (),
    description: str = "",
    data: Mapping[str, Any] | None = None,
    script: str | None = None,
) -> str:
    """The whole file.

    `kicker` stands above the heading, `lead` below it; `data` is JSON-LD about the page; `script` is
    the only one that may run, and it may add others.
    """
    policy = [
        "default-src 'none'", f"style-src {_STYLE}", "img-src data:", "base-uri 'none'", "form-action 'none'",
        *([f"script-src {fingerprint(script)} 'strict-dynamic'"] if script else []),
    ]  # fmt: skip
    sources = notes.listing()
    page = h.html(class_="jt", lang="en")[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            h.meta(http_equiv="Content-Security-Policy", content="; ".join(policy)),
            h.title[f"{heading} - jobtaxonomy"],
            h.meta(name="description", content=description) if description else None,
            h.meta(name="color-scheme", content="light dark"),
            # without one a browser asks the server for it
            h.link(rel="icon", href="data:,"),
            h.style[Markup(PAGE_STYLE)],
            _structured(data) if data else None,
        ],
        h.body[
            h.a(class_="skip", href="#content")["Skip to the content"],
            h.header(class_="top")[_brand(links), _sections(links)],
            h.div(class_="page")[
                _contents(groups, sources),
                h.main(id="content", tabindex="-1")[
                    _crumbs(crumbs),
                    h.p(class_="kicker")[kicker],
                    h.h1[heading],
                    lead,
                    joined(group.content for group in groups),
                    sources,
                ],
            ],
            h.footer[_colophon()],
            h.script[Markup(script)] if script else None,
        ],
    ]
    # control characters are an error in HTML, wherever they came from
    return printable(f"{page}\n")


def _structured(data: Mapping[str, Any]) -> h.Element:
    import json

    # inside a script only "<" could end it, or begin a comment
    text = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return h.script(type="application/ld+json")[Markup(text)]


def _brand(links: Links) -> h.Element:
    home = links.to("index", "index")
    return h.p(class_="brand")[h.a(href=home)["jobtaxonomy"] if home else "jobtaxonomy"]


def _sections(links: Links) -> h.Node:
    found = [(name, address) for name, kind, key in _SECTIONS if (address := links.to(kind, key))]
    if not found:
        return None
    return h.nav(aria_label="Site")[bullets(h.a(href=address)[name] for name, address in found)]


def _contents(groups: Sequence[Group], sources: Markup | None) -> h.Element:
    entries = [*((group.id, group.title) for group in groups), *([("sources", "Sources")] if sources else [])]
    return h.nav(class_="contents", aria_label="On this page")[
        bullets(h.a(href=f"#{id}")[title] for id, title in entries)
    ]


def _crumbs(crumbs: Sequence[Html]) -> h.Node:
    if not crumbs:
        return None
    return h.nav(class_="crumbs", aria_label="Breadcrumb")[h.ol[joined(h.li[crumb] for crumb in crumbs)]]


def _colophon() -> h.Element:
    import jobtaxonomy as jt

    return h.p[
        f"Made offline by jobtaxonomy from data {jt.data_version()}. Figures are as their sources published them "
        "unless a note says how they were derived; what is not known is said to be so."
    ]
