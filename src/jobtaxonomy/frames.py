"""Data frames in, the same kind of data frame out: pandas, polars, pyarrow, DuckDB relations, through narwhals."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery, MissingExtra

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy
    from jobtaxonomy.titles.match import Match

__all__ = ["COLUMNS", "code_titles"]


def __dir__() -> list[str]:
    return __all__


#: The columns that coding adds: O*NET-SOC code, SOC 2018 code, the role's title, the score, the method.
COLUMNS = ("code", "soc", "role", "score", "method")


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
    if column not in table.columns:
        raise InvalidQuery(column, f"a column of the frame: {', '.join(table.columns)}")
    names = [f"{prefix}{name}" for name in COLUMNS]
    if taken := [name for name in names if name in table.columns]:
        raise InvalidQuery(taken[0], "already a column of the frame; give a prefix")
    found = taxonomy.code_titles(table[column].to_list(), limit=1)
    cells: list[list[Any]] = [list(values) for values in zip(*_cells(found, threshold), strict=True)] or [[]] * 5
    kinds = (nw.String, nw.String, nw.String, nw.Float64, nw.String)
    series = [
        nw.new_series(name, values, kind, backend=table.implementation)
        for name, values, kind in zip(names, cells, kinds, strict=True)
    ]
    if table.implementation.is_pandas():
        series = [nw.maybe_set_index(one, index=nw.maybe_get_index(table)) for one in series]
    coded = table.with_columns(*series)
    if lazy and native.implementation.is_polars():
        return coded.lazy().to_native()
    if lazy and native.implementation.is_duckdb():
        return coded.lazy(backend="duckdb").to_native()
    return coded.to_native()


def _cells(found: "list[tuple[Match, ...]]", threshold: float | None) -> Iterator[tuple[Any, ...]]:
    for matches in found:
        if matches and (threshold is None or matches[0].score >= threshold):
            best = matches[0]
            yield best.code, best.soc, best.role.title, best.score, best.method
        else:
            yield None, None, None, None, None
