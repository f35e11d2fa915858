"""Data frames in, the same kind of data frame out: pandas, polars, pyarrow, DuckDB relations, through narwhals."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery, MissingExtra

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy
    from jobtaxonomy.titles.match import Match

__all__ = ["COLUMNS", "Cells", "cells", "check_columns", "code_titles"]


def __dir__() -> list[str]:
    return __all__


#: The columns that coding adds: O*NET-SOC code, SOC 2018 code, the role's title, the score, the method.
COLUMNS = ("code", "soc", "role", "score", "method")
#: one row of them
Cells = tuple[str, str, str, float, str] | tuple[None, None, None, None, None]
_EMPTY: Cells = (None, None, None, None, None)


def _narwhals() -> Any:
    try:
        import narwhals
    except ModuleNotFoundError:
        raise MissingExtra("narwhals", "frames") from None
    return narwhals


def code_titles(
    frame: Any, column: str, *, prefix: str = "", threshold: float | None = None, taxonomy: "Taxonomy | None" = None
) -> Any:
    """`frame` with the best role for each title of `column`: what `candidates(title, limit=1)` says.

    Takes an eager frame of pandas, polars, modin or pyarrow and gives the same kind back, in the same
    order; a lazy one (polars LazyFrame, DuckDB relation) is collected first and comes back in its own
    backend's eager or lazy form. The added columns are `COLUMNS`, each with `prefix` before its name;
    they are null where there is no answer, and, with a `threshold`, where the score is below it.

    Raises MissingExtra without narwhals, InvalidQuery for a column that is not there or would be
    written over.

    >>> import polars as pl
    >>> coded = code_titles(pl.DataFrame({"title": ["RN", None]}), "title")
    >>> coded["soc"].to_list()
    ['29-1141', None]
    """
    nw = _narwhals()
    if taxonomy is None:
        from jobtaxonomy.taxonomy import load

        taxonomy = load()
    native = nw.from_native(frame)
    lazy = isinstance(native, nw.LazyFrame)
    table = native.collect() if lazy else native
    names = check_columns(table.columns, column, prefix)
    found = taxonomy.code_titles(table[column].to_list(), limit=1)
    columns: list[list[Any]] = [list(values) for values in zip(*cells(found, threshold), strict=True)] or [[]] * 5
    kinds = (nw.String, nw.String, nw.String, nw.Float64, nw.String)
    series = [
        nw.new_series(name, values, kind, backend=table.implementation)
        for name, values, kind in zip(names, columns, kinds, strict=True)
    ]
    if table.implementation.is_pandas():
        series = [nw.maybe_set_index(one, index=nw.maybe_get_index(table)) for one in series]
    coded = table.with_columns(*series)
    if lazy and native.implementation.is_polars():
        return coded.lazy().to_native()
    if lazy and native.implementation.is_duckdb():
        return coded.lazy(backend="duckdb").to_native()
    return coded.to_native()


def check_columns(names: list[str], column: str, prefix: str) -> list[str]:
    """The names of the columns to add. Raises InvalidQuery where `column` is not there or one of them is."""
    if column not in names:
        raise InvalidQuery(column, f"a column of the frame: {', '.join(names)}")
    added = [f"{prefix}{name}" for name in COLUMNS]
    if taken := [name for name in added if name in names]:
        raise InvalidQuery(taken[0], "already a column of the frame; give a prefix")
    return added


def cells(found: "Iterable[tuple[Match, ...]]", threshold: float | None) -> Iterator[Cells]:
    """The first match of each title as a row of `COLUMNS`, empty without one or below the threshold."""
    for matches in found:
        if matches and (threshold is None or matches[0].score >= threshold):
            best = matches[0]
            yield best.code, best.soc, best.role.title, best.score, best.method
        else:
            yield _EMPTY
