"""Cards of a concept of a scheme and of a crosswalk between two."""

from itertools import islice
from typing import TYPE_CHECKING

from jobtaxonomy.views.cards.card import Card, Fact, Table
from jobtaxonomy.views.cards.wording import cited

if TYPE_CHECKING:
    from jobtaxonomy.crosswalks import Concept, Crosswalk
    from jobtaxonomy.titles.unit_groups import ConceptMatch

__all__ = ["concept_card", "concept_match_card", "crosswalk_card"]

_RELATIONS = 8


def __dir__() -> list[str]:
    return __all__


def concept_card(concept: "Concept") -> Card:
    """A code of a scheme: its label, its place and its URI."""
    return Card(
        kind="Concept",
        title=concept.label,
        code=concept.code,
        path=(concept.scheme, concept.kind),
        facts=(
            Fact("Above it", concept.parent, missing="it is at the top"),
            Fact("URI", concept.uri, missing="the scheme gives none"),
        ),
        sources=(concept.scheme,),
    )


def concept_match_card(match: "ConceptMatch") -> Card:
    """A title and the code that it was found to name."""
    return Card(
        kind="Match",
        title=match.title,
        code=match.code,
        path=(match.scheme,),
        facts=(
            Fact("Code", match.concept.label, match.concept.kind),
            Fact("Score", f"{match.score:.2f}", "estimated probability that the code is right"),
            Fact("Found by", match.method),
        ),
        sources=(match.scheme,),
    )


def crosswalk_card(crosswalk: "Crosswalk") -> Card:
    """Two schemes: how they are joined, and the first of their relations."""
    relations = crosswalk.relations
    first = tuple(islice(relations, _RELATIONS))
    return Card(
        kind="Crosswalk",
        title=f"{crosswalk.from_} to {crosswalk.to}",
        facts=(
            Fact("Codes", f"{len(crosswalk):,}", "with a counterpart"),
            Fact("Relations", f"{len(relations):,}"),
            Fact("By way of", ", ".join(crosswalk.path[1:-1]) or "nothing: published as it is"),
        ),
        blocks=(
            Table(
                "The first relations",
                ("Code", "Counterpart", "Kind", "Weight", "Confidence"),
                tuple((r.code, r.counterpart, r.kind, f"{r.weight:.2f}", r.confidence) for r in first),
                figures=frozenset({3}),
                empty="No code has a counterpart.",
            ),
        ),
        sources=cited(source for relation in first for source in relation.sources),
    )
