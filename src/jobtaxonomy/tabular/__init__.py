"""Everything as tables: columns that pandas, polars, pyarrow and DuckDB take as they are."""

from jobtaxonomy.tabular.column_table import Column, ColumnTable

__all__ = ["Column", "ColumnTable"]


def __dir__() -> list[str]:
    return __all__
