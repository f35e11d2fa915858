"""Columns as CSV, under the headings that another system imports."""

from collections.abc import Iterable, Mapping
from typing import Any

from jobtaxonomy.errors import InvalidQuery

__all__ = ["as_csv"]


def __dir__() -> list[str]:
    return __all__


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
