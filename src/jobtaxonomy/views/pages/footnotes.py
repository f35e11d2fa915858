"""Footnotes: every figure of a page says where it is from, on hover and in a numbered list."""

from collections.abc import Iterable
from functools import lru_cache

import htpy as h
from attrs import frozen
from markupsafe import Markup

from jobtaxonomy.provenance import Source
from jobtaxonomy.views.pages.parts import joined

__all__ = ["Footnotes", "Note", "note_of", "noted"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Note:
    """Where a figure is from: its source, the date it is of, and how it was computed, if it was.

    >>> print(Note(Source("oews", "OEWS", "BLS", "May 2025", licence="public domain"), "2025-05", "the median of both"))
    OEWS, May 2025, BLS. Figures of 2025-05. License: public domain. Derived: the median of both.
    """

    source: Source
    as_of: str | None = None
    derived: str | None = None

    def __str__(self) -> str:
        source = self.source
        parts = [
            ", ".join(filter(None, (source.name, source.edition, source.publisher))),
            f"Figures of {self.as_of}" if self.as_of else None,
            f"License: {source.licence}" if source.licence else None,
            f"Derived: {self.derived}" if self.derived else None,
        ]
        return f"{'. '.join(filter(None, parts))}."


def noted(source: Source | None, as_of: str | None = None, derived: str | None = None) -> Note | None:
    """The note of a source; None where no source is known."""
    return Note(source, as_of, derived) if source else None


def note_of(sources: Iterable[Source], id: str, derived: str | None = None) -> Note | None:
    """The note of the first source whose id begins so; None where there is none."""
    return next((Note(source, derived=derived) for source in sources if source.id.startswith(id)), None)


class Footnotes:
    """The notes of one page, numbered in the order in which they are first used."""

    def __init__(self) -> None:
        self._numbers: dict[Note, int] = {}
        self._marks: dict[tuple[Note | None, ...], Markup] = {}

    def mark(self, *notes: Note | None) -> Markup:
        """Links to these notes, as small figures; nothing for None."""
        if notes not in self._marks:
            found = dict.fromkeys(note for note in notes if note is not None)
            links = joined(_link(note, self._number(note)) for note in found)
            self._marks[notes] = h.sup(class_="ref")[links].__html__() if found else Markup("")
        return self._marks[notes]

    def _number(self, note: Note) -> int:
        return self._numbers.setdefault(note, len(self._numbers) + 1)

    def mark_of(self, source: Source | None, derived: str | None = None) -> Markup:
        """The mark of a source; nothing where none is known."""
        return self.mark(noted(source, derived=derived))

    def figure(self, text: str, *notes: Note | None) -> Markup:
        """A figure that names its source on hover, with its mark."""
        known = next(filter(None, notes), None)
        return joined([h.span(title=str(known))[text] if known else text, self.mark(*notes)])

    def listing(self) -> Markup | None:
        """The section of numbered notes, to be asked for after everything that has marks; None without any."""
        if not self._numbers:
            return None
        return h.section(id="sources", aria_labelledby="sources-title")[
            h.h2(id="sources-title")["Sources"],
            h.ol(class_="notes")[joined(_entry(note, number) for note, number in self._numbers.items())],
        ].__html__()


# the same few notes stand on all the pages of a site
@lru_cache(1 << 12)
def _link(note: Note, number: int) -> Markup:
    return h.a(href=f"#note-{number}", title=str(note), aria_label=f"Source {number}")[str(number)].__html__()


@lru_cache(1 << 12)
def _entry(note: Note, number: int) -> Markup:
    source = note.source
    return h.li(id=f"note-{number}")[
        h.cite[source.name],
        f", {source.edition}" if source.edition else None,
        f". {source.publisher}" if source.publisher else None,
        f". Figures of {note.as_of}" if note.as_of else None,
        f". License: {source.licence}" if source.licence else None,
        f". Derived: {note.derived}" if note.derived else ". As published",
        ".",
        h.small[" ", source.attribution] if source.attribution else None,
        h.small[" ", h.a(href=source.url, rel="noopener")[source.url]] if _is_web(source.url) else None,
    ].__html__()


def _is_web(url: str | None) -> bool:
    # an address of any other scheme, such as javascript:, would run
    return bool(url) and str(url).startswith(("https://", "http://"))
