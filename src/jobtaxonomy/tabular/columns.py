"""What the library knows, as columns: a dict of lists for each kind of thing."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery

if TYPE_CHECKING:
    import numpy as np

    from jobtaxonomy.bundled import Bundled
    from jobtaxonomy.crosswalks import Concepts, Crosswalk
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.records.wage_tables import WageTables

__all__ = [
    "Columns",
    "columns_of_concepts",
    "columns_of_crosswalk",
    "columns_of_levels",
    "columns_of_ratings",
    "columns_of_roles",
    "columns_of_table",
    "columns_of_wages",
    "table_names",
]


def __dir__() -> list[str]:
    return __all__


Columns = dict[str, list[Any]]


def _columns(names: Iterable[str], rows: Iterable[Iterable[Any]]) -> Columns:
    titles = list(names)
    columns = list(zip(*rows, strict=True)) or [()] * len(titles)
    return {name: list(values) for name, values in zip(titles, columns, strict=True)}


def table_names(files: "Bundled") -> tuple[str, ...]:
    """The names of the bundled text tables."""
    names = (row["name"] for row in files.manifest()["tables"])
    return tuple(name.removesuffix(".tsv") for name in names if name.endswith(".tsv") and "/" not in name)


def columns_of_table(files: "Bundled", name: str) -> Columns:
    """A bundled table as it stands: text, None where a cell is empty. Raises InvalidQuery."""
    names = table_names(files)
    if name not in names:
        raise InvalidQuery(name, f"a table is one of {', '.join(names)}")
    table = files.table(name)
    return _columns(table.header, ([cell or None for cell in row] for row in table))


def columns_of_roles(roles: "Iterable[Role]") -> Columns:
    """A row a role: its codes, titles, family, group, job zone, summary.

    >>> import jobtaxonomy as jt
    >>> columns_of_roles([jt.role("11-3051")])["title"]
    ['Industrial Production Managers']
    """
    names = "code soc title singular family family_title group group_title job_zone wage_code summary".split()
    return _columns(names, (
        (role.code, role.soc, role.title, role.singular, role.family.code, role.family.title, role.group.code,
         role.group.title, role.job_zone, role.wage_code, role.summary)
        for role in roles
    ))  # fmt: skip


def columns_of_ratings(roles: "Iterable[Role]") -> Columns:
    """A row a skill of a role: what O*NET's raters said of it; `suppress` names the figures not to use.

    >>> import jobtaxonomy as jt
    >>> columns_of_ratings([jt.role("11-3051")])["skill"][0]
    'Production and Processing'
    """
    names = ("role skill_id skill kind importance importance_error level level_error raters suppress relevant as_of"
             " rater").split()  # fmt: skip
    return _columns(names, (
        (role.code, rating.skill.id, rating.skill.name, rating.skill.kind, rating.importance,
         rating.importance_error, rating.level, rating.level_error, rating.n, " ".join(rating.suppress) or None,
         rating.relevant, rating.as_of, rating.rater)
        for role in roles for rating in role.skills()
    ))  # fmt: skip


def columns_of_levels(levels: "Iterable[Level]") -> Columns:
    """A row a level: code, track, step, name, grade, years, and the score of each dimension."""
    from jobtaxonomy.levelling.rubric import DIMENSIONS

    dimensions = [dimension.code for dimension in DIMENSIONS]
    names = ["code", "track", "step", "name", "grade", "years_low", "years_high", *dimensions]
    return _columns(names, (
        (level.code, level.track, level.step, level.name, level.grade, level.years.lo if level.years else None,
         level.years.hi if level.years else None, *(level.scores[code] for code in dimensions))
        for level in levels
    ))  # fmt: skip


def columns_of_concepts(*schemes: "Concepts") -> Columns:
    """A row a concept: scheme, code, label, kind, parent, uri."""
    names = "scheme code label kind parent uri".split()
    concepts = (concept for scheme in schemes for concept in scheme.values())
    return _columns(names, ([getattr(concept, name) for name in names] for concept in concepts))


def columns_of_crosswalk(*crosswalks: "Crosswalk") -> Columns:
    """A row a relation, with the names of its path and the ids of its sources as text."""
    names = "from code to counterpart kind weight weighted_by confidence path sources".split()
    return _columns(names, (
        (r.from_, r.code, r.to, r.counterpart, r.kind, r.weight, r.weighted_by, r.confidence, " > ".join(r.path),
         " ".join(source.id for source in r.sources))
        for crosswalk in crosswalks for r in crosswalk.relations
    ))  # fmt: skip


def columns_of_wages(wages: "WageTables", files: "Bundled", kind: str) -> Columns:
    """A row a published cell: occupation code, place, employment, then annual and hourly dollars.

    `kind` is "nation" (where the place is the month of a release), "states", "areas" or "industries".
    A figure that is not released, not applicable or known only as a bound is None.
    """
    import numpy as np

    from jobtaxonomy.cells import MEASURES
    from jobtaxonomy.records.wage_tables import figures

    column = {name: np.frombuffer(view, np.dtype(view.format)) for name, view in files.cells(kind).columns.items()}
    places = {
        "nation": list(wages.releases),
        "industries": [code for code, _, _ in wages.industries],
    }.get(kind) or [area.code for area in wages.areas]
    codes = [code for code, *_ in files.table("occupations")]
    employment = column["employment"]
    found: Columns = {
        "occupation": [codes[number] for number in column["occupation"].tolist()],
        "place": [places[number] for number in column["place"].tolist()],
        "employment": _known(employment, employment < 0),
    }
    for unit, period in (("annual", "year"), ("hourly", "hour")):
        pay = figures(column, period)
        for name in MEASURES:
            title = f"{unit}_{name if name == 'mean' else f'p{name}'}"
            found[title] = _known(pay[name], np.isnan(pay[name]))
    return found


def _known(values: "np.ndarray[Any, Any]", missing: "np.ndarray[Any, Any]") -> list[Any]:
    found = values.astype(object)
    found[missing] = None
    return list(found.tolist())
