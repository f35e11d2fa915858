"""The bundled architecture in the form that the rules read: the 23 levels and every written focus."""

from jobtaxonomy.architecture import Architecture, Reference, Waiver
from jobtaxonomy.levelling import LevelFramework

__all__ = ["bundled_architecture"]

#: what is known and accepted, each with its reason
WAIVERS: tuple[Waiver, ...] = (
    Waiver("JTT002", "MANUF", "the trades of a plant that it leads are the focuses of FACTORY"),
    Waiver(
        "JTT002",
        "MATHSTAT",
        "one ladder holds the mathematical sciences; work on data for products is SOFTDATA.DATASCI",
    ),
    Waiver(
        "JTA005",
        "MANUF.OPSLEAD.M3",
        "a plant's superintendent heads a department; its assistant manager is second in the plant",
    ),
    Waiver(
        "JTA005", "SCIRES.LABSCI.P6", "a senior principal stands above a principal; the title is read by its first word"
    ),
)


def __dir__() -> list[str]:
    return __all__


def bundled_architecture() -> Architecture:
    """The levels, focuses and sources that come with the package."""
    from jobtaxonomy.taxonomy import load

    taxonomy = load()
    return Architecture(
        "jobtaxonomy",
        LevelFramework.of(taxonomy.levels(), taxonomy.tracks()),
        focuses=tuple(taxonomy.focus(key) for key in taxonomy.focuses()),
        references=tuple(
            Reference(
                source.id, source.name, source.released or source.edition, source.licence or "",
                # what we wrote ourselves is in the package and nowhere else
                source.url or source.publisher,
            )
            for source in taxonomy.sources()
        ),
        waivers=WAIVERS,
    )  # fmt: skip
