"""The tool `sources`, and the sources that every other answer names."""

from collections.abc import Iterable
from dataclasses import dataclass

from jobtaxonomy.provenance import Source
from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["OWN", "TITLES", "SourceData", "SourceName", "SourcesAnswer", "named", "sources"]


def __dir__() -> list[str]:
    return __all__


@dataclass(frozen=True)
class SourceName:
    """A release that figures were taken from; `edition` is its vintage. The tool sources tells more."""

    id: str
    name: str
    edition: str


@dataclass(frozen=True)
class SourceData:
    """A release with its terms; dates are ISO."""

    id: str
    name: str
    publisher: str
    edition: str
    released: str | None
    license: str | None
    attribution: str | None
    url: str | None


@dataclass(frozen=True)
class SourcesAnswer:
    """Every source, and the version of the data."""

    data_version: str
    sources: list[SourceData]


#: Levels, focuses and rubrics are this project's own text.
OWN = ("jobtaxonomy",)
#: What titles are coded from.
TITLES = ("onet-30.2", "soc-2018", "isco-08-index", "uk-soc-2020-index", "esco-1.2.0", "labor-certifications", *OWN)


def named(taxonomy: Taxonomy, sources: Iterable[str | Source]) -> list[SourceName]:
    """Sources, or those with these ids, as an answer names them."""
    found = (taxonomy.source(source) if isinstance(source, str) else source for source in sources)
    return [SourceName(source.id, source.name, source.edition) for source in dict.fromkeys(found)]


def sources(taxonomy: Taxonomy) -> SourcesAnswer:
    """List every source behind the other tools' answers.

    Gives the publisher, edition (vintage), release date, license and required attribution of each.
    Call it when asked where a figure comes from or how to cite it. Takes no arguments.
    """
    every = [
        SourceData(s.id, s.name, s.publisher, s.edition, s.released, s.licence, s.attribution, s.url)
        for s in taxonomy.sources()
    ]
    return SourcesAnswer(taxonomy.data_version(), every)
