"""Card: what is worth seeing of an object at a glance, before anybody decides how it is drawn.

One function per type fills a card; HTML and terminals each draw any card. So both show the same facts,
and every text from outside passes through one place on its way to a screen.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["Block", "Card", "Fact", "Items", "Table"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Fact:
    """A name, what is known under it and a note; where `value` is None, `missing` says why nothing is."""

    name: str
    value: str | None
    note: str | None = None
    missing: str = field(default="not recorded", kw_only=True)


@frozen
class Items:
    """A list of short texts: `of` is how many there are in all, `empty` what to say where there are none."""

    title: str
    items: tuple[str, ...]
    of: int = field(kw_only=True)
    empty: str = field(default="None recorded.", kw_only=True)
    long: bool = field(default=False, kw_only=True)

    @property
    def rest(self) -> int:
        """How many are not shown."""
        return self.of - len(self.items)


@frozen
class Table:
    """Rows of texts under a header; `figures` are the columns that hold numbers, `marked` the row to see first."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int] = field(default=frozenset(), kw_only=True)
    marked: int | None = field(default=None, kw_only=True)
    empty: str = field(default="None recorded.", kw_only=True)


Block = Items | Table


@frozen(kw_only=True)
class Card:
    """A title with its code and place, a lead, facts, blocks, figures, notes and sources.

    `figures` are drawn when they are asked for: a terminal does not ask.
    """

    kind: str
    title: str
    code: str | None = None
    path: tuple[str, ...] = ()
    lead: str | None = None
    facts: tuple[Fact, ...] = ()
    blocks: tuple[Block, ...] = ()
    figures: "tuple[Callable[[], Markup], ...]" = ()
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
