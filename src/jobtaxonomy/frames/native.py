"""A frame of any library, opened to read columns and to add some, and handed back in its own kind."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery, MissingExtra

if TYPE_CHECKING:
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["OpenFrame", "added_names", "bundled"]


def __dir__() -> list[str]:
    return __all__


def _narwhals() -> Any:
    try:
        import narwhals
    except ModuleNotFoundError:
        raise MissingExtra("narwhals", "frames") from None
    return narwhals


def bundled(taxonomy: "Taxonomy | None") -> "Taxonomy":
    """The taxonomy that was given, or else the bundled one."""
    if taxonomy is not None:
        return taxonomy
    from jobtaxonomy.taxonomy import load

    return load()


def added_names(names: Iterable[str], prefix: str, taken: Iterable[str]) -> list[str]:
    """The names with the prefix. Raises InvalidQuery where a column already has one of them."""
    added, there = [f"{prefix}{name}" for name in names], set(taken)
    for name in added:
        if name in there:
            raise InvalidQuery(name, "already a column of the frame; give a prefix")
    return added


@frozen
class OpenFrame:
    """A frame as narwhals sees it: as it was handed in, and eager, which a lazy one is collected to."""

    given: Any
    table: Any

    @classmethod
    def of(cls, frame: Any) -> "OpenFrame":
        """Raises MissingExtra without narwhals."""
        nw = _narwhals()
        given = nw.from_native(frame)
        return cls(given, given.collect() if isinstance(given, nw.LazyFrame) else given)

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        names: list[str] = self.table.columns
        return names

    def values(self, column: str) -> list[Any]:
        """The values of a column, None where one is missing. Raises InvalidQuery for a column that is not there."""
        self.check(column)
        series = self.table[column]
        return [None if missing else value
                for value, missing in zip(series.to_list(), series.is_null().to_list(), strict=True)]  # fmt: skip

    def texts(self, column: str) -> list[str | None]:
        """The values of a column of text. Raises InvalidQuery for one of anything else."""
        values = self.values(column)
        for value in values:
            if not isinstance(value, str | None):
                raise InvalidQuery(value, f"the column {column!r} is text")
        return values

    def numbers(self, column: str) -> list[float]:
        """The values of a column of numbers, NaN where one is missing. Raises InvalidQuery for one of anything else."""
        values = self.values(column)
        if not self.table[column].dtype.is_numeric():
            raise InvalidQuery(column, "a column of numbers")
        return [float("nan") if value is None else float(value) for value in values]

    def check(self, column: str) -> None:
        """Raises InvalidQuery for a column that is not there."""
        if column not in self.names:
            raise InvalidQuery(column, f"a column of the frame: {', '.join(self.names)}")

    def with_columns(self, added: Mapping[str, Iterable[Any]], *, numbers: Iterable[str] = ()) -> Any:
        """The native frame with columns added, in order; text, but for those that are numbers."""
        nw = _narwhals()
        table, backend = self.table, self.table.implementation
        numeric = set(numbers)
        series = [
            nw.new_series(name, list(values), nw.Float64 if name in numeric else nw.String, backend=backend)
            for name, values in added.items()
        ]
        if backend.is_pandas_like():
            # these libraries match rows by their index; narwhals.maybe_set_index would take it apart, row by row
            for one in series:
                one.to_native().index = table.to_native().index
        result = table.with_columns(*series)
        if self.given is not table and self.given.implementation.is_polars():
            return result.lazy().to_native()
        if self.given is not table and self.given.implementation.is_duckdb():
            return result.lazy(backend="duckdb").to_native()
        return result.to_native()
