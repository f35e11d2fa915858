"""Titles of a frame coded: the best role for each, in columns of its own."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.frames.native import OpenFrame, added_names, bundled

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
    opened = OpenFrame.of(frame)
    names = check_columns(opened.names, column, prefix)
    found = bundled(taxonomy).code_titles(opened.table[column].to_list(), limit=1)
    columns: list[Iterable[Any]] = [*zip(*cells(found, threshold), strict=True)] or [()] * len(COLUMNS)
    return opened.with_columns(dict(zip(names, columns, strict=True)), numbers=[f"{prefix}score"])


def check_columns(names: list[str], column: str, prefix: str) -> list[str]:
    """The names of the columns to add. Raises InvalidQuery where `column` is not there or one of them is."""
    if column not in names:
        raise InvalidQuery(column, f"a column of the frame: {', '.join(names)}")
    return added_names(COLUMNS, prefix, names)


def cells(found: "Iterable[tuple[Match, ...]]", threshold: float | None) -> Iterator[Cells]:
    """The first match of each title as a row of `COLUMNS`, empty without one or below the threshold."""
    for matches in found:
        if matches and (threshold is None or matches[0].score >= threshold):
            best = matches[0]
            yield best.code, best.soc, best.role.title, best.score, best.method
        else:
            yield _EMPTY
