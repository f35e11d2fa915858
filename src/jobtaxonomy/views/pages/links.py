"""Where a page may link to: nowhere on its own, to the other pages in a site."""

import re
from collections.abc import Container
from typing import Protocol

import htpy as h

__all__ = ["ALONE", "Alone", "InSite", "Links", "linked", "page_path"]


def __dir__() -> list[str]:
    return __all__


_FOLDERS = {
    "role": "roles", "compare": "compare", "family": "families", "level": "levels", "levels": "levels",
    "focus": "focuses", "profile": "profiles", "matrix": "functions", "area": "areas", "company": "company",
}  # fmt: skip
_NOT_PLAIN = re.compile(r"[^\w.-]")


def page_path(kind: str, key: str) -> str:
    """The path of a page from the root of its site; what would mean something in an address is written as a number.

    >>> page_path("role", "11-3051.00"), page_path("index", "index"), page_path("role", "A/1")
    ('roles/11-3051.00.html', 'index.html', 'roles/A~2f~1.html')
    """
    folder = _FOLDERS.get(kind)
    name = _NOT_PLAIN.sub(lambda found: f"~{ord(found[0]):x}~", key)
    return f"{folder}/{name}.html" if folder else f"{name}.html"


class Links(Protocol):
    """What a page asks when it names something that may have a page of its own."""

    def to(self, kind: str, key: str) -> str | None:
        """The address of a page, relative to the page that asks; None where there is none."""
        ...


class Alone:
    """A page by itself: it names other things and links to none."""

    def to(self, kind: str, key: str) -> str | None:  # noqa: ARG002
        """None."""
        return None


ALONE = Alone()


class InSite:
    """A page of a site that holds the pages of these paths, at a depth of so many folders."""

    def __init__(self, paths: Container[str], depth: int) -> None:
        self._paths = paths
        self._up = "../" * depth

    def to(self, kind: str, key: str) -> str | None:
        """The relative address of a page that the site holds."""
        path = page_path(kind, key)
        return f"{self._up}{path}" if path in self._paths else None


def linked(links: Links, kind: str, key: str, text: str) -> str | h.Element:
    """`text`, as a link where the thing it names has a page."""
    address = links.to(kind, key)
    return text if address is None else h.a(href=address)[text]
