"""The parts that pages are made of: groups of panels, tables, lists of facts, figures, empty states.

Each gives rendered HTML. Rendering a part when it is made is three times as fast as rendering a whole
page of elements at the end, and numbers footnotes in the order of the page.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import htpy as h
from attrs import frozen
from markupsafe import Markup

__all__ = [
    "Group", "Html", "beside", "bullets", "chips", "empty", "facts", "figure", "folded", "group", "joined", "listed",
    "named", "panel", "remark", "slug", "some", "table", "tagged", "words",
]  # fmt: skip


def __dir__() -> list[str]:
    return __all__


#: Text, which is escaped, or what is HTML already.
Html = str | h.Element | h.Fragment

#: Tables with more columns scroll sideways on a narrow screen.
_NARROW = 2
_KINDS = {"words": h.td(class_="t"), "figure": h.td, "name": h.th(scope="row", class_="t"), "item": h.li}
_HERE = h.tr(class_="here")
_NO_COLUMNS: frozenset[int] = frozenset()


def joined(parts: Iterable[Html | None]) -> Markup:
    """Parts one after another; nothing for None.

    >>> joined(["a < b", h.b["c"], None])
    Markup('a &lt; b<b>c</b>')
    """
    return Markup("").join(part for part in parts if part is not None)


def listed(parts: Iterable[Html]) -> Markup:
    """Parts with commas between them.

    >>> listed([h.b["a"], "b"])
    Markup('<b>a</b>, b')
    """
    return Markup(", ").join(parts)


def named(names: Sequence[str] | None, none: str) -> str:
    """Names with commas between them; `none` where there are none.

    >>> named(["a", "b"], "nobody"), named((), "nobody"), named(None, "nobody")
    ('a, b', 'nobody', 'not recorded')
    """
    return "not recorded" if names is None else ", ".join(names) or none


def slug(text: str) -> str:
    """A title as an id: letters, figures and hyphens, a letter first.

    >>> slug("Pay, by state & area"), slug("59 roles")
    ('pay-by-state-area', 'the-59-roles')
    """
    kept = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in text.lower())
    return "-".join(kept.split() if kept.strip()[:1].isalpha() else ["the", *kept.split()])


@frozen
class Group:
    """Panels under one heading of the second order."""

    id: str
    title: str
    content: Markup


def group(title: str, *panels: Html | None) -> Group:
    """A heading of the page with its panels."""
    id = slug(title)
    section = h.section(id=id, aria_labelledby=f"{id}-title")[h.h2(id=f"{id}-title")[title], joined(panels)]
    return Group(id, title, section.__html__())


def panel(title: str, *content: Html | None, mark: Html | None = None) -> Markup:
    """A heading of the third order, its source's mark, and what it is about."""
    return h.section(class_="panel", id=slug(title))[h.h3[title, mark], joined(content)].__html__()


def empty(reason: str) -> Markup:
    """A panel that has nothing to show, and why."""
    return h.p(class_="empty")[reason].__html__()


def remark(text: str, source: object = None) -> Markup:
    """A remark in small print; `source` is what it says on hover."""
    return h.p(class_="note", title=None if source is None else str(source))[text].__html__()


def tagged(text: str, tone: str | None = None) -> Markup:
    """A word that stands out: `tone` is "good", "care" or "bad"; the word must say it too."""
    return h.span(class_=["tag", tone])[text].__html__()


def facts(rows: Iterable[tuple[str, Html]], *, key: bool = False) -> Markup:
    """Names and values; the `key` ones of a page are larger."""
    return h.dl(class_="key" if key else "facts")[
        joined(h.div[h.dt[name], h.dd[value]] for name, value in rows)
    ].__html__()


def bullets(items: Iterable[Html]) -> Markup:
    """A list."""
    return h.ul[joined(_filled("item", item) for item in items)].__html__()


def chips(names: Iterable[Html]) -> Markup:
    """Short names in a row."""
    return h.ul(class_="chips")[joined(_filled("item", name) for name in names)].__html__()


def _filled(kind: str, content: Html) -> Html:
    """An item or cell with its content; the same words stand on many pages of a site."""
    # only plain text: Markup is equal to the text that it is not
    return _with_text(kind, content) if type(content) is str else _KINDS[kind][content]


@lru_cache(1 << 16)
def _with_text(kind: str, text: str) -> Markup:
    return _KINDS[kind][text].__html__()


def folded(summary: str, *content: Html | None) -> Markup:
    """Content that is long, behind a line that opens it."""
    return h.details[h.summary[summary], joined(content)].__html__()


def some(names: Sequence[Html], shown: int) -> Markup:
    """The first names in a row, and the others behind a line that opens them."""
    rest = names[shown:]
    return joined([
        chips(names[:shown]), folded(f"{len(rest)} more of {len(names)}", chips(rest)) if rest else None,
    ])  # fmt: skip


def words(*columns: int) -> frozenset[int]:
    """The columns of a table that hold words, counted from 0; the others hold figures."""
    return frozenset(columns)


def table(
    caption: str,
    head: Sequence[str],
    rows: Iterable[Sequence[Html]],
    *,
    text: frozenset[int] = _NO_COLUMNS,
    source: object = None,
    mark: Html | None = None,
    here: int | None = None,
) -> Markup:
    """A table whose first column names its rows.

    `text` are the columns of words (see `words`), `source` is what every figure of it says on hover, `mark`
    its footnote, `here` the number of the row that the page is about.
    """
    body = h.table(title=None if source is None else str(source))[
        h.caption[caption, mark],
        _head(tuple(head), text),
        h.tbody[joined(_row(row, text, at == here) for at, row in enumerate(rows))],
    ]
    if len(head) <= _NARROW:
        return body.__html__()
    return h.section(class_="scroll", aria_label=f"Table: {caption}", tabindex="0")[body.__html__()].__html__()


@lru_cache(1 << 10)
def _head(names: tuple[str, ...], text: frozenset[int]) -> Markup:
    columns = (h.th(scope="col", class_="t" if not at or at in text else None) for at in range(len(names)))
    return h.thead[h.tr[joined(column[name] for column, name in zip(columns, names, strict=True))]].__html__()


def _row(row: Sequence[Html], text: frozenset[int], here: bool) -> h.Element:
    cells = (_filled("words" if at in text else "figure" if at else "name", cell) for at, cell in enumerate(row))
    return (_HERE if here else h.tr)[joined(cells)]


def figure(picture: Markup, caption: str, *, mark: Html | None = None) -> Markup:
    """A picture with the words below it."""
    return h.figure[picture, h.figcaption[caption, mark]].__html__()


def beside(*parts: Html | None) -> Markup:
    """Parts side by side where the screen is wide enough."""
    return h.div(class_="beside")[joined(h.div[part] for part in parts if part)].__html__()
