"""Every table by name: the bundled ones typed, and those that join several of them."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.tabular.column_table import ColumnTable
from jobtaxonomy.tabular.columns import (
    Columns,
    columns_of_concepts,
    columns_of_crosswalk,
    columns_of_levels,
    columns_of_ratings,
    columns_of_roles,
    columns_of_table,
    columns_of_wages,
    table_names,
)

if TYPE_CHECKING:
    from jobtaxonomy.bundled import Bundled
    from jobtaxonomy.levelling import Level
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.records.records import Records

__all__ = ["every_table", "make_table"]


def __dir__() -> list[str]:
    return __all__


#: the bundled tables whose cells are not all text, and those columns
_WHOLE: dict[str, tuple[str, ...]] = {
    "aliases": ("rank",), "industries": ("level",), "ratings": ("n",), "related": ("rank",), "requirements": ("n",),
    "titles": ("score",),
}  # fmt: skip
_DECIMAL: dict[str, tuple[str, ...]] = {
    "ai-bands": ("at_least",),
    "exposure": ("people_alpha", "people_beta", "people_gamma", "model_alpha", "model_beta", "model_gamma",
                 "applicability"),
    "projections": ("employment_2024", "employment_2034", "change", "change_percent", "self_employed_percent",
                    "openings"),
    "ratings": ("importance", "importance_error", "level", "level_error"),
    "requirements": ("percent", "error"),
}  # fmt: skip
#: kinds that the values may not show: a column may have none
_KINDS = {"step": "integer", "grade": "integer", "years_low": "integer", "years_high": "integer",
          "job_zone": "integer", "employment": "integer", "importance": "number", "importance_error": "number",
          "level_error": "number", "raters": "integer", "weight": "number"}  # fmt: skip
_WAGES = ("nation", "states", "areas", "industries")


def _of_every_scheme(records: "Records") -> Columns:
    crosswalks = records.crosswalks
    return columns_of_concepts(*map(crosswalks.concepts, crosswalks.schemes))


def _of_every_link(records: "Records") -> Columns:
    from jobtaxonomy.crosswalks.schemes import LINKS

    return columns_of_crosswalk(*(records.crosswalks.between(*link) for link in LINKS))


#: tables that are made rather than read; three of them stand in for a bundled one of the same name
_MADE: "dict[str, Callable[[Records, Iterable[Role], Iterable[Level]], Columns]]" = {
    "roles": lambda _records, roles, _levels: columns_of_roles(roles),
    "levels": lambda _records, _roles, levels: columns_of_levels(levels),
    "skills": lambda _records, roles, _levels: columns_of_ratings(roles),
    "concepts": lambda records, _roles, _levels: _of_every_scheme(records),
    "crosswalks": lambda records, _roles, _levels: _of_every_link(records),
}


def every_table(files: "Bundled") -> tuple[str, ...]:
    """The names of all tables, sorted."""
    return tuple(sorted({*table_names(files), *_MADE, *(f"wages-{kind}" for kind in _WAGES)}))


def make_table(name: str, records: "Records", roles: "Iterable[Role]", levels: "Iterable[Level]") -> ColumnTable:
    """The table of this name: see `Taxonomy.table`. Raises InvalidQuery."""
    files = records.files
    kind = name.removeprefix("wages-")
    if name in _MADE:
        return ColumnTable.of(_MADE[name](records, roles, levels), name=name, kinds=_KINDS)
    if name != kind and kind in _WAGES:
        return ColumnTable.of(columns_of_wages(records.wages, files, kind), name=name)
    if name not in table_names(files):
        raise InvalidQuery(name, f"a table is one of {', '.join(every_table(files))}")
    return _typed(name, columns_of_table(files, name))


def _typed(name: str, columns: Columns) -> ColumnTable:
    whole, decimal = _WHOLE.get(name, ()), _DECIMAL.get(name, ())
    read: dict[str, type[Any]] = dict.fromkeys(whole, int) | dict.fromkeys(decimal, float)
    for column, number in read.items():
        columns[column] = [None if cell is None else number(cell) for cell in columns[column]]
    kinds = dict.fromkeys(whole, "integer") | dict.fromkeys(decimal, "number")
    return ColumnTable.of(columns, name=name, kinds=dict.fromkeys(columns, "text") | kinds)
