"""A table as columns, which hands itself over as an Arrow stream to whoever asks.

A data frame library takes an object that has `__arrow_c_stream__`, the Arrow PyCapsule interface, so
none of them is imported here. nanoarrow, an extra, lays the columns out in Arrow's form.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from jobtaxonomy.errors import InvalidQuery, MissingExtra

__all__ = ["Column", "ColumnTable"]


def __dir__() -> list[str]:
    return __all__


#: kind of a column -> the types of its values, and their name in Arrow
_KINDS: dict[str, tuple[set[type], str]] = {
    "truth": ({bool}, "bool_"),
    "integer": ({int}, "int64"),
    "number": ({int, float}, "float64"),
    "text": ({str}, "string"),
}


@frozen
class Column:
    """One column: its name, its kind ("text", "integer", "number" or "truth"), None where a value is missing."""

    name: str
    kind: str
    values: tuple[Any, ...]

    @classmethod
    def of(cls, name: str, values: Iterable[Any], *, kind: str | None = None) -> "Column":
        """The column of any values, numpy's too; NaN is a missing value. Raises InvalidQuery for mixed ones.

        Without a `kind`, the kind is that of the values, and "text" where every value is missing.

        >>> Column.of("weight", [0.5, None, 1])
        Column(name='weight', kind='number', values=(0.5, None, 1))
        """
        listed: Any = values
        found: tuple[Any, ...] = tuple(None if v != v else v for v in getattr(listed, "tolist", lambda: listed)())
        types: set[type[Any]] = {type(value) for value in found if value is not None}
        for fitting in (kind,) if kind else ("text", *_KINDS):
            if types <= _KINDS[fitting][0]:
                return cls(name, fitting, found)
        allowed = f"a column of {kind} values" if kind else f"a column is of one kind: {', '.join(_KINDS)}"
        raise InvalidQuery(name, f"{allowed}; found {', '.join(sorted(known.__name__ for known in types))}")


@frozen(repr=False)
class ColumnTable:
    """A named table of columns of one length. `len()` is its number of rows.

    `pl.DataFrame(table)`, `pa.table(table)`, `pd.DataFrame.from_arrow(table)` and `select * from table`
    in DuckDB take it as Arrow, which needs nanoarrow; `pd.DataFrame(table.columns)` needs nothing.

    >>> table = ColumnTable.of({"code": ["M3", "M4"], "grade": [10, None]}, name="levels")
    >>> table, len(table), table.columns["grade"]
    (<ColumnTable levels, 2 rows: code, grade>, 2, [10, None])
    """

    name: str
    fields: tuple[Column, ...]

    @classmethod
    def of(
        cls, columns: Mapping[str, Iterable[Any]], *, name: str = "", kinds: Mapping[str, str] | None = None
    ) -> "ColumnTable":
        """The table of a mapping from name to values, such as `jt.wage_table()` and `columns_of_crosswalk()` give.

        `kinds` names the kind of a column where its values may not show it. Raises InvalidQuery for
        columns of several lengths or kinds.

        >>> import jobtaxonomy as jt
        >>> len(ColumnTable.of(jt.wage_table(["11-3051"], ["US", "MI"])))
        2
        """
        known = kinds or {}
        fields = tuple(Column.of(title, values, kind=known.get(title)) for title, values in columns.items())
        lengths = {column.name: len(column.values) for column in fields}
        if len(set(lengths.values())) > 1:
            raise InvalidQuery(lengths, "the columns of a table are equally long")
        return cls(name, fields)

    def __repr__(self) -> str:
        """The size of it and the names of the columns."""
        return f"<ColumnTable {self.name}, {len(self):,} rows: {', '.join(column.name for column in self.fields)}>"

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.fields[0].values) if self.fields else 0

    @property
    def columns(self) -> dict[str, list[Any]]:
        """The values of each column by its name."""
        return {column.name: list(column.values) for column in self.fields}

    @property
    def kinds(self) -> dict[str, str]:
        """The kind of each column by its name."""
        return {column.name: column.kind for column in self.fields}

    def __arrow_c_schema__(self) -> object:
        """The schema as a PyCapsule. Raises MissingExtra without nanoarrow."""
        return self._schema().__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows as a PyCapsule of an Arrow stream of one batch. Raises MissingExtra without nanoarrow.

        A `requested_schema` is a wish, which Arrow leaves a producer free to pass over, and it is.
        """
        arrow = _nanoarrow()
        arrays = [arrow.c_array(column.values, _kind(column)) for column in self.fields]
        whole = arrow.c_array_from_buffers(self._schema(), length=len(self), buffers=[None], children=arrays)
        return arrow.c_array_stream(whole).__arrow_c_stream__()

    def _schema(self) -> Any:
        arrow = _nanoarrow()
        return arrow.c_schema(arrow.struct({column.name: _kind(column) for column in self.fields}))


def _nanoarrow() -> Any:
    try:
        import nanoarrow  # pyright: ignore[reportMissingTypeStubs]
    except ModuleNotFoundError:
        raise MissingExtra("nanoarrow", "arrow") from None
    return nanoarrow


def _kind(column: Column) -> Any:
    return getattr(_nanoarrow(), _KINDS[column.kind][1])()
