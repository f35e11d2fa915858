"""Data frames in, the same kind of data frame out: pandas, polars, pyarrow, DuckDB relations, through narwhals."""

from jobtaxonomy.frames.annotation import annotate
from jobtaxonomy.frames.coding import COLUMNS, Cells, cells, check_columns, code_titles

__all__ = ["COLUMNS", "Cells", "annotate", "cells", "check_columns", "code_titles"]


def __dir__() -> list[str]:
    return __all__
