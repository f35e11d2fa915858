"""Answers for the distinct values of a column: what job, which place, what pay; and why there is none."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from jobtaxonomy.errors import JobTaxonomyError, MissingWage

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.taxonomy import Taxonomy
    from jobtaxonomy.wages.area import Area

__all__ = ["Job", "Place", "by_code", "by_title", "paid", "places"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Job:
    """What a title or code stands for, or a note that says why it stands for nothing."""

    role: "Role | None" = None
    score: float | None = None
    method: str | None = None
    note: str | None = None


@frozen
class Place:
    """The area that a text names, or a note that says why it names none."""

    area: "Area | None" = None
    note: str | None = None


def by_title(taxonomy: "Taxonomy", texts: Iterable[str | None], threshold: float | None) -> dict[str | None, Job]:
    """The job of each title, where the best match scores `threshold` (by default that of `lookup`) or more."""
    from jobtaxonomy.titles.coder import THRESHOLD

    least = THRESHOLD if threshold is None else threshold
    distinct = list(dict.fromkeys(texts))
    found: dict[str | None, Job] = {}
    for text, matches in zip(distinct, taxonomy.code_titles([text or "" for text in distinct]), strict=True):
        best = matches[0] if matches else None
        if best and best.score >= least:
            found[text] = Job(best.role, best.score, best.method)
        else:
            found[text] = Job(note="no role is likely enough" if text else "no title")
    return found


def by_code(taxonomy: "Taxonomy", texts: Iterable[str | None]) -> dict[str | None, Job]:
    """The job of each code."""
    from jobtaxonomy.codes import looks_like_code

    found: dict[str | None, Job] = {}
    for text in dict.fromkeys(texts):
        if not text or not looks_like_code(text):
            found[text] = Job(note=f"{text!r} is no code" if text else "no code")
            continue
        try:
            found[text] = Job(taxonomy.role(text))
        except JobTaxonomyError as error:
            found[text] = Job(note=str(error))
    return found


def places(taxonomy: "Taxonomy", texts: Iterable[str | None]) -> dict[str | None, Place]:
    """The area of each text."""
    found: dict[str | None, Place] = {}
    for text in dict.fromkeys(texts):
        try:
            found[text] = Place(taxonomy.area(text)) if text else Place(note="no area")
        except JobTaxonomyError as error:
            found[text] = Place(note=str(error))
    return found


def paid(
    taxonomy: "Taxonomy", pairs: "Iterable[tuple[Role, Area]]", percentiles: Sequence[float], period: str
) -> dict[tuple[str, str], dict[str, Any]]:
    """Pay of each pair by its codes: p10 and so on where published, else a note. Published cells are read in bulk."""
    wanted = {(role.code, area.code): (role, area) for role, area in pairs}
    found: dict[tuple[str, str], dict[str, Any]] = {}
    if wanted:
        roles, areas = (list(dict.fromkeys(codes)) for codes in zip(*wanted, strict=True))
        table = taxonomy.wage_table(roles, areas, period=period, percentiles=percentiles)
        figures = {name: table[name].tolist() for name in (f"p{rank:g}" for rank in percentiles)}
        for row, key in enumerate(zip(table["role"].tolist(), table["area"].tolist(), strict=True)):
            amounts = {name: amount[row] for name, amount in figures.items() if amount[row] == amount[row]}
            if key in wanted and amounts:
                found[key] = amounts
    for key in wanted.keys() - found.keys():
        role, area = wanted[key]
        try:
            role.wages(area, period=period)
        except MissingWage as error:
            found[key] = {"note": error.reason}
        else:
            found[key] = {"note": "none of these percentiles is published"}
    return found
