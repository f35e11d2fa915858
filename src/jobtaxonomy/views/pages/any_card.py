"""The page of an object that has no page of its own kind: its card, in a document."""

import htpy as h
from markupsafe import Markup

from jobtaxonomy.views.cards.card import Block, Card, Items
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes
from jobtaxonomy.views.pages.links import Links
from jobtaxonomy.views.pages.parts import bullets, empty, facts, group, joined, panel, remark, table, words

__all__ = ["card_page"]


def __dir__() -> list[str]:
    return __all__


def card_page(card: Card, links: Links) -> str:
    """A card as one HTML file."""
    known = [
        (fact.name, joined([fact.value or fact.missing, h.small[fact.note] if fact.note else None]))
        for fact in card.facts
    ]
    return document(
        card.title,
        group(
            "What is known",
            panel("Facts", facts(known)) if known else None,
            joined(h.figure[drawn()] for drawn in card.figures),
            joined(map(_block, card.blocks)),
            joined(map(remark, card.notes)),
            panel("Taken from", bullets(card.sources) if card.sources else empty("No source is recorded.")),
        ),
        kicker=" > ".join(filter(None, [card.kind, *card.path, card.code])),
        lead=h.p(class_="lead")[card.lead] if card.lead else "",
        notes=Footnotes(),
        links=links,
    )


def _block(block: Block) -> Markup:
    if isinstance(block, Items):
        listed = bullets(block.items) if block.items else empty(block.empty)
        return panel(block.title, listed, remark(f"{block.rest} more of {block.of}.") if block.rest else None)
    if not block.rows:
        return panel(block.title, empty(block.empty))
    text = words(*(at for at in range(len(block.header)) if at not in block.figures))
    return panel(block.title, table(block.title, block.header, block.rows, text=text, here=block.marked))
