"""JSON-LD as pages carry it: documents, in script blocks or bare; their objects by @id and @type."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

__all__ = ["documents", "targets", "types"]


def __dir__() -> list[str]:
    return __all__


def documents(page: Mapping[str, Any] | list[Any] | str, faults: list[str]) -> Iterator[tuple[str, Any]]:
    """Path and content of each JSON-LD document of a page: an object, its text or HTML; `faults` grows."""
    import json

    if not isinstance(page, str):
        yield "$", page
        return
    texts = [("$", page)]
    if not page.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        texts = [(f"script[{number}]", text) for number, text in enumerate(_scripts(page, faults))]
    for path, text in texts:
        try:
            yield path, json.loads(text.lstrip("\ufeff"))
        except ValueError as error:
            faults.append(f"{path}: {error}")


def _scripts(page: str, faults: list[str]) -> list[str]:
    from html.parser import HTMLParser

    class Scripts(HTMLParser):
        tags = 0
        inside = False

        def __init__(self) -> None:
            super().__init__()
            self.texts: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.tags += 1
            kind = (dict(attrs).get("type") or "").partition(";")[0].strip().lower()
            if tag == "script" and kind == "application/ld+json":
                self.inside = True
                self.texts.append("")

        def handle_data(self, data: str) -> None:
            if self.inside:
                self.texts[-1] += data

        def handle_endtag(self, tag: str) -> None:
            self.inside = self.inside and tag != "script"

    parser = Scripts()
    parser.feed(page)
    parser.close()
    if not parser.tags:
        faults.append("$: neither JSON nor HTML")
    return parser.texts


def targets(contents: Iterable[Any]) -> dict[str, Any]:
    """The objects of documents that have an @id and say more than that, by their @id."""
    found: dict[str, Any] = {}

    def collect(value: object) -> None:
        content: Any = value
        if isinstance(value, list):
            for item in content:
                collect(item)
        elif isinstance(value, Mapping):
            if isinstance(content.get("@id"), str) and len(content) > 1:
                found.setdefault(content["@id"], value)
            for item in content.values():
                collect(item)

    for content in contents:
        collect(content)
    return found


def types(content: Mapping[str, Any]) -> set[str]:
    """The types of an object, by their names alone: also from https://schema.org/Occupation."""
    given: Any = content.get("@type")
    whole: Any = given
    names: list[Any] = whole if isinstance(given, list) else [given]
    return {re.split("[/:#]", name)[-1] for name in names if isinstance(name, str)}
