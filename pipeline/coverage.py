"""How many of the roles have each field, and from which source: the table the build prints."""

from collections.abc import Mapping

#: field -> (table, column that must be filled or None for any row, source)
_FIELDS = {
    "summary": ("roles", "summary", "jobtaxonomy"),
    "job zone": ("roles", "job_zone", "onet-30.2"),
    "national wage (own or standing-in code)": ("roles", "wage_code", "oews-2025-05"),
    "projection": ("roles", "projection_code", "bls-ep-2024-34"),
    "aliases": ("aliases", None, "onet-30.2, soc-2018"),
    "skills and knowledge, rated": ("ratings", "importance", "onet-29.2"),
    "technology": ("technology", None, "onet-30.2"),
    "required education, distribution": ("requirements", "percent", "onet-30.2"),
    "related roles": ("related", None, "onet-30.2"),
}


def _roles_with(content: bytes, column: str | None) -> int:
    header, *rows = [line.split("\t") for line in content.decode().splitlines()]
    at = header.index(column) if column else 0
    return len({row[0] for row in rows if row[at]})


def report(files: Mapping[str, bytes]) -> str:
    """A line a field: roles that have it, of all, and its source."""
    total = _roles_with(files["roles.tsv"], None)
    lines = [
        f"  {field:42} {_roles_with(files[f'{table}.tsv'], column):5} of {total:,}  {source}"
        for field, (table, column, source) in _FIELDS.items()
    ]
    return "\n".join(["Coverage:", *lines])
