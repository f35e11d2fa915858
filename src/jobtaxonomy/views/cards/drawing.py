"""A card as HTML: htpy makes every element and escapes every text."""

import htpy
from markupsafe import Markup

from jobtaxonomy.views.cards.card import Block, Card, Fact, Items, Table
from jobtaxonomy.views.printable import printable
from jobtaxonomy.views.style import CARD_STYLE

__all__ = ["drawn"]


def __dir__() -> list[str]:
    return __all__


def _fact(fact: Fact) -> htpy.Node:
    note = fact.missing if fact.value is None else fact.note
    return htpy.div[htpy.dt[fact.name], htpy.dd[fact.value, note and [" ", htpy.span(".jt-muted")[note]]]]


def _items(block: Items) -> htpy.Node:
    if not block.items:
        return htpy.p(".jt-muted")[block.empty]
    more = block.rest > 0 and htpy.li(".jt-muted")[f"and {block.rest:,} more"]
    return htpy.ul(".jt-list" if block.long else ".jt-chips")[(htpy.li[item] for item in block.items), more]


def _table(block: Table) -> htpy.Node:
    if not block.rows:
        return htpy.p(".jt-muted")[block.empty]

    def style(column: int) -> str | None:
        return "jt-number" if column in block.figures else None

    return htpy.div(".jt-wide", tabindex="0", role="group", aria_label=block.title)[
        htpy.table[
            htpy.thead[htpy.tr[(htpy.th(scope="col", class_=style(i))[name] for i, name in enumerate(block.header))]],
            htpy.tbody[
                (
                    htpy.tr(class_="jt-marked" if place == block.marked else None)[
                        htpy.th(scope="row", class_=style(0))[row[0]],
                        (htpy.td(class_=style(i))[cell] for i, cell in enumerate(row[1:], 1)),
                    ]
                    for place, row in enumerate(block.rows)
                )
            ],
        ]
    ]


def _block(block: Block) -> htpy.Node:
    return htpy.section[htpy.h4[block.title], _items(block) if isinstance(block, Items) else _table(block)]


def _body(card: Card) -> htpy.Node:
    """Facts and figures, side by side where there is room."""
    return htpy.div(".jt-body")[
        htpy.dl[(_fact(fact) for fact in card.facts)] if card.facts else None,
        (htpy.div(".jt-picture")[figure()] for figure in card.figures),
    ]


def drawn(card: Card) -> str:
    """The card as one element, its style inside it."""
    path = " › ".join(part for part in (card.kind, *card.path))
    element = htpy.div(".jt.jt-card")[
        htpy.style[Markup(CARD_STYLE)],
        htpy.p(".jt-path.jt-muted")[path],
        htpy.h3[card.title, card.code and [" ", htpy.code[card.code]]],
        card.lead and htpy.p(".jt-lead")[card.lead],
        _body(card) if card.facts or card.figures else None,
        (_block(block) for block in card.blocks),
        (htpy.p(".jt-note.jt-muted")[note] for note in card.notes),
        card.sources and htpy.p(".jt-sources.jt-muted")[f"Sources: {'; '.join(card.sources)}."],
    ]
    return printable(element.__html__())
