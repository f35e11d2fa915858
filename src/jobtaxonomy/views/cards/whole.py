"""The card of a taxonomy: what is in it, and of which edition."""

from typing import TYPE_CHECKING

from jobtaxonomy.views.cards.card import Card, Fact, Table

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["taxonomy_card"]


def __dir__() -> list[str]:
    return __all__


def taxonomy_card(taxonomy: "Taxonomy") -> Card:
    """How much of each there is, and the releases it was taken from."""
    focuses, areas = taxonomy.focuses(), taxonomy.areas()
    editions: dict[tuple[str, str], list[str]] = {}
    for source in taxonomy.sources():
        editions.setdefault((source.name, source.licence or "not said"), []).append(source.edition)
    rows = tuple(
        (name, f"{first} and {len(rest)} more" if rest else first, terms)
        for (name, terms), (first, *rest) in editions.items()
    )
    return Card(
        kind="Taxonomy",
        title="Job taxonomy",
        code=f"data {taxonomy.data_version()}",
        facts=(
            Fact("Roles", f"{len(taxonomy.roles()):,}", f"in {len(taxonomy.families())} families"),
            Fact("Levels", f"{len(taxonomy.levels())}", f"on {len(taxonomy.tracks())} tracks"),
            Fact("Profiles", f"{len(taxonomy.profiles()):,}", f"{len(focuses)} focuses are written level by level"),
            Fact("Areas with wages", f"{len(areas):,}"),
        ),
        blocks=(Table("Sources", ("Source", "Edition", "License"), rows),),
    )
