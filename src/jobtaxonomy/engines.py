"""Coding titles inside an engine: a function for DuckDB's SQL, a step for Spark, any stream of Arrow batches.

None of these libraries is imported here. A user hands in a connection, a frame or batches, and what is
built of Arrow is built by the library that the batches at hand come from.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any

from jobtaxonomy.frames import COLUMNS, Cells, cells, check_columns

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["code_batches", "code_spark", "register_duckdb"]


def __dir__() -> list[str]:
    return __all__


_MOST_REMEMBERED = 250_000
_ARROW = ("string", "string", "string", "float64", "string")
_SPARK = ("string", "string", "string", "double", "string")
_STRUCT = "STRUCT(code VARCHAR, soc VARCHAR, role VARCHAR, score DOUBLE, method VARCHAR)"


class _Coding:
    """The cells of titles; engines hand over few at a time, so what was coded is remembered between calls."""

    def __init__(self, threshold: float | None, taxonomy: "Taxonomy | None") -> None:
        if taxonomy is None:
            from jobtaxonomy.taxonomy import load

            taxonomy = load()
        self._taxonomy = taxonomy
        self._threshold = threshold
        self._known: dict[str | None, Cells] = {}

    def __call__(self, titles: Sequence[str | None]) -> list[Cells]:
        # several threads may come at once: each keeps to the memory it found
        known = self._known
        new = [title for title in dict.fromkeys(titles) if title not in known]
        if len(known) + len(new) > _MOST_REMEMBERED:
            new, known = list(dict.fromkeys(titles)), {}
            self._known = known
        found = self._taxonomy.code_titles([title or "" for title in new], limit=1)
        known.update(zip(new, cells(found, self._threshold), strict=True))
        return list(map(known.__getitem__, titles))


def _arrow_of(value: object) -> Any:
    """The library that an Arrow object comes from."""
    return sys.modules[type(value).__module__.partition(".")[0]]


def register_duckdb(
    connection: Any, *, name: str = "code_title", threshold: float | None = None, taxonomy: "Taxonomy | None" = None
) -> None:
    """Give a DuckDB connection the SQL function `name`(title): a struct of `frames.COLUMNS`.

    The struct is what `candidates(title, limit=1)` says; null where there is no answer and, with a
    `threshold`, where the score is below it. DuckDB needs pyarrow for it. A name that is already a
    function of the connection is DuckDB's own error.

    >>> import duckdb
    >>> connection = duckdb.connect()
    >>> register_duckdb(connection)
    >>> connection.execute("select code_title('RN').soc").fetchall()
    [('29-1141',)]
    >>> connection.close()
    """
    coding = _Coding(threshold, taxonomy)

    def code(titles: Any) -> Any:
        arrow = _arrow_of(titles)
        found = coding(titles.to_pylist())
        kind = arrow.struct([(column, getattr(arrow, kind)()) for column, kind in zip(COLUMNS, _ARROW, strict=True)])
        return arrow.array([dict(zip(COLUMNS, row, strict=True)) if row[0] else None for row in found], kind)

    connection.create_function(name, code, ["VARCHAR"], _STRUCT, type="arrow", null_handling="special")


def code_batches(
    batches: Iterable[Any],
    column: str,
    *,
    prefix: str = "",
    threshold: float | None = None,
    taxonomy: "Taxonomy | None" = None,
) -> Iterator[Any]:
    """Arrow record batches with `frames.COLUMNS` added, one by one, in constant memory.

    Takes what `frames.code_titles` takes. This is what `mapInArrow` runs on a Spark worker; it serves
    as well for the batches of a Parquet file or a data set. Raises InvalidQuery for a column that is not
    there or would be written over.

    >>> import pyarrow
    >>> batch = pyarrow.record_batch({"title": ["RN", None]})
    >>> [coded["soc"].to_pylist() for coded in code_batches([batch], "title")]
    [['29-1141', None]]
    """
    coding = _Coding(threshold, taxonomy)
    for batch in batches:
        added = check_columns(batch.schema.names, column, prefix)
        arrow = _arrow_of(batch)
        found = list(zip(*coding(batch.column(column).to_pylist()), strict=True)) or [()] * len(COLUMNS)
        arrays = [arrow.array(values, getattr(arrow, kind)()) for values, kind in zip(found, _ARROW, strict=True)]
        yield arrow.RecordBatch.from_arrays([*batch.columns, *arrays], names=[*batch.schema.names, *added])


def code_spark(
    frame: Any, column: str, *, prefix: str = "", threshold: float | None = None, taxonomy: "Taxonomy | None" = None
) -> Any:
    """A Spark frame with `frames.COLUMNS` added, coded where its rows are: `mapInArrow` of `code_batches`.

    Lazy, as Spark is. jobtaxonomy, pandas and pyarrow must be installed on the workers. Raises
    InvalidQuery for a column that is not there or would be written over.
    """
    added = check_columns(list(frame.columns), column, prefix)
    schema = deepcopy(frame.schema)
    for name, kind in zip(added, _SPARK, strict=True):
        schema.add(name, kind)
    run = partial(code_batches, column=column, prefix=prefix, threshold=threshold, taxonomy=taxonomy)
    return frame.mapInArrow(run, schema)
