"""The tools about titles: lookup, code_titles."""

from dataclasses import dataclass
from typing import Annotated

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.mcp_server.parameters import MOST_TITLES, Parameter, at_most, limited
from jobtaxonomy.mcp_server.provenance import TITLES, SourceName, named
from jobtaxonomy.overlays.overlaid import architecture_sources
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.titles.coder import THRESHOLD
from jobtaxonomy.titles.match import Match

__all__ = ["CodedTitle", "CodingAnswer", "LookupAnswer", "RankedRole", "code_titles", "lookup"]


def __dir__() -> list[str]:
    return __all__


@dataclass(frozen=True)
class RankedRole:
    """A role that a title may name. `score` is the estimated probability (0..1) that it is right."""

    code: str
    soc: str
    role: str
    matched_title: str
    score: float
    method: str


@dataclass(frozen=True)
class LookupAnswer:
    """Ranked roles; `answer` is null where none is likely enough."""

    title: str
    answer: RankedRole | None
    candidates: list[RankedRole]
    data_version: str
    sources: list[SourceName]


@dataclass(frozen=True)
class CodedTitle:
    """The best role for a title; all but the title are null where none is likely enough."""

    title: str
    code: str | None
    soc: str | None
    role: str | None
    score: float | None


@dataclass(frozen=True)
class CodingAnswer:
    """One row a title, in order."""

    rows: list[CodedTitle]
    answered: int
    not_determined: int
    threshold: float
    data_version: str
    sources: list[SourceName]


def _ranked(match: Match) -> RankedRole:
    return RankedRole(match.code, match.soc, match.role.title, match.title, match.score, match.method)


def lookup(
    taxonomy: Taxonomy,
    title: Annotated[str, Parameter("One job title as people write it, such as 'Sr. Mgr Mfg Ops' or 'RN'.")],
    context: Annotated[
        str | None, Parameter("More text about the job, such as the employer's industry or a description.")
    ] = None,
    limit: Annotated[int, Parameter("How many ranked roles, 1 to 20.", (("minimum", 1), ("maximum", 20)))] = 5,
) -> LookupAnswer:
    """Find the occupation that one job title names, with ranked alternatives.

    Start here when you have a title and need an occupation code; the other tools take that code.
    `answer` is null when no role is likely enough: say so and offer the candidates, do not pick one
    silently. A score is the probability that the role is right. For many titles use code_titles.
    """
    found = taxonomy.candidates(title, limit=limited(limit, 20), context=context)
    best = taxonomy.lookup(title, context=context)
    return LookupAnswer(
        title, _ranked(best) if best else None, [_ranked(match) for match in found], taxonomy.data_version(),
        named(taxonomy, (*TITLES, *architecture_sources(taxonomy))),
    )  # fmt: skip


def code_titles(
    taxonomy: Taxonomy,
    titles: Annotated[
        list[str],
        Parameter(f"Job titles, 1 to {MOST_TITLES}.", (("minItems", 1), ("maxItems", MOST_TITLES))),
    ],
    threshold: Annotated[
        float,
        Parameter("Leave titles whose best score (0..1) is lower without a code.", (("minimum", 0), ("maximum", 1))),
    ] = THRESHOLD,
) -> CodingAnswer:
    """Give the best occupation code for each of many job titles, one row a title, in order.

    A row whose code is null was not determined at the threshold; report it as such. For the
    alternatives to one title use lookup; for thousands of titles the command `jobtaxonomy code` takes files.
    """
    if not 0 <= threshold <= 1:
        raise InvalidQuery(threshold, "a threshold is 0 to 1")
    rows: list[CodedTitle] = []
    for title, matches in zip(at_most(titles, MOST_TITLES, "titles"), taxonomy.code_titles(titles), strict=True):
        best = matches[0] if matches else None
        if best is None or best.score < threshold:
            rows.append(CodedTitle(title, None, None, None, None))
        else:
            rows.append(CodedTitle(title, best.code, best.soc, best.role.title, best.score))
    answered = sum(row.code is not None for row in rows)
    return CodingAnswer(
        rows, answered, len(rows) - answered, threshold, taxonomy.data_version(),
        named(taxonomy, (*TITLES, *architecture_sources(taxonomy))),
    )  # fmt: skip
