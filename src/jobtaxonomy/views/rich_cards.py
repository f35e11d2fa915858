"""A card for the terminal, as something that rich can print. rich itself asks for it, so it is there."""

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from jobtaxonomy.views.cards import card_of
from jobtaxonomy.views.cards.card import Block, Fact, Items
from jobtaxonomy.views.printable import printable

__all__ = ["renderable"]


def __dir__() -> list[str]:
    return __all__


def _text(text: str, style: str = "") -> Text:
    """Text as it is: rich reads no markup in it, and no control character reaches the terminal."""
    return Text(printable(text), style=style)


def _facts(facts: tuple[Fact, ...]) -> RenderableType:
    grid = Grid.grid(padding=(0, 2))
    for fact in facts:
        note = fact.missing if fact.value is None else fact.note
        said = _text(fact.value or "", "bold")
        if note:
            said.append_text(_text(f"{'  ' if fact.value else ''}{note}", "dim"))
        grid.add_row(_text(fact.name, "dim"), said)
    return grid


def _block(block: Block) -> RenderableType:
    title = _text(f"\n{block.title}", "bold")
    if isinstance(block, Items):
        if not block.items:
            return Group(title, _text(block.empty, "dim"))
        more = [f"and {block.rest:,} more"] if block.rest > 0 else []
        said = [f"- {item}" for item in (*block.items, *more)] if block.long else [", ".join((*block.items, *more))]
        return Group(title, *map(_text, said))
    if not block.rows:
        return Group(title, _text(block.empty, "dim"))
    grid = Grid(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for place, name in enumerate(block.header):
        grid.add_column(_text(name), justify="right" if place in block.figures else "left")
    for place, row in enumerate(block.rows):
        grid.add_row(*map(_text, row), style="bold" if place == block.marked else None)
    return Group(title, grid)


def renderable(shown: object) -> Panel:
    """The card of an object as a rich panel.

    >>> import jobtaxonomy as jt
    >>> renderable(jt.level("M3")).title.plain
    'M3 Senior Manager'
    """
    card = card_of(shown)
    parts: list[RenderableType] = [_text(" › ".join((card.kind, *card.path)), "dim")]
    if card.lead:
        parts.append(_text(f"{card.lead}\n"))
    parts.append(_facts(card.facts))
    parts += map(_block, card.blocks)
    parts += (_text(f"\n{note}", "dim") for note in card.notes)
    if card.sources:
        parts.append(_text(f"\nSources: {'; '.join(card.sources)}.", "dim"))
    title = _text(card.title)
    if card.code:
        title.append_text(_text(f"  {card.code}", "dim"))
    return Panel(Group(*parts), title=title, title_align="left", width=100)
