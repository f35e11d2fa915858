"""Tables as columns: a dict of lists, which pandas, polars, pyarrow and DuckDB take as it is.

`pd.DataFrame(columns)`, `pl.DataFrame(columns)`, `pa.table(columns)`: each library reads this form,
so none of them is imported here.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery

if TYPE_CHECKING:
    from jobtaxonomy.bundled import Bundled
    from jobtaxonomy.crosswalks import Concepts, Crosswalk
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.occupations import Role

__all__ = [
    "as_csv",
    "columns_of_concepts",
    "columns_of_crosswalk",
    "columns_of_levels",
    "columns_of_roles",
    "columns_of_table",
    "table_names",
]


def __dir__() -> list[str]:
    return __all__


Columns = dict[str, list[Any]]


def _columns(names: Iterable[str], rows: Iterable[Iterable[Any]]) -> Columns:
    found: Columns = {name: [] for name in names}
    for row in rows:
        for column, value in zip(found.values(), row, strict=True):
            column.append(value)
    return found


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


def columns_of_concepts(concepts: "Concepts") -> Columns:
    """A row a concept: scheme, code, label, kind, parent, uri."""
    names = "scheme code label kind parent uri".split()
    return _columns(names, ([getattr(concept, name) for name in names] for concept in concepts.values()))


def columns_of_crosswalk(crosswalk: "Crosswalk") -> Columns:
    """A row a relation, with the names of its path and the ids of its sources as text."""
    names = "from code to counterpart kind weight weighted_by confidence path sources".split()
    return _columns(names, (
        (r.from_, r.code, r.to, r.counterpart, r.kind, r.weight, r.weighted_by, r.confidence, " > ".join(r.path),
         " ".join(source.id for source in r.sources))
        for r in crosswalk.relations
    ))  # fmt: skip


def as_csv(columns: Mapping[str, Iterable[Any]], *, rename: Mapping[str, str] | None = None) -> str:
    r"""Columns as CSV (RFC 4180), empty where a value is None.

    `rename` gives the columns to write, in order, and the heading of each: the import form of an HR
    system. Raises InvalidQuery for a column that there is not.

    >>> as_csv({"code": ["11-3051.00"], "title": ["Plant, Senior"]}, rename={"title": "Profile", "code": "Job Code"})
    'Profile,Job Code\r\n"Plant, Senior",11-3051.00\r\n'
    """
    import csv
    from io import StringIO

    chosen = rename or {name: name for name in columns}
    for name in chosen:
        if name not in columns:
            raise InvalidQuery(name, f"a column is one of {', '.join(columns)}")
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(chosen.values())
    writer.writerows(zip(*(columns[name] for name in chosen), strict=True))
    return text.getvalue()
