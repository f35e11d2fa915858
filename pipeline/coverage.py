"""How many of the roles have each field, and from which source: the table the build prints."""

from collections.abc import Mapping

#: field -> (tables that all must have the role, each with a column that must be filled or "", sources)
_FIELDS = {
    "summary": ("roles.summary", "jobtaxonomy"),
    "narrative": ("narratives.", "jobtaxonomy"),
    "job zone, preparation": ("roles.job_zone", "onet-30.2"),
    "national wage (own or standing-in code)": ("roles.wage_code", "oews-2025-05"),
    "projection, entry requirements": ("roles.projection_code", "bls-ep-2024-34"),
    "aliases": ("aliases.", "onet-30.2, soc-2018"),
    "skills and knowledge, rated": ("ratings.importance", "onet-29.2"),
    "abilities, names only": ("listings.abilities", "onet-29.2"),
    "work activities, names only": ("listings.activities", "onet-29.2"),
    "work styles, 21 rated": ("styles.impacts", "onet-30.2"),
    "interests": ("interests.scores", "onet-30.2"),
    "work values": ("values.scores", "onet-30.2"),
    "technology": ("technology.", "onet-30.2"),
    "tools, names only": ("tools.names", "onet-30.2"),
    "required education, distribution": ("requirements.percent", "onet-30.2"),
    "AI exposure, by people and model": ("exposure.people_beta", "eloundou-2023"),
    "AI applicability": ("exposure.applicability", "microsoft-2025"),
    "AI resilience, every input there": (
        "exposure.people_beta ratings.importance styles.impacts roles.projection_code",
        "eloundou-2023, onet-29.2, onet-30.2, bls-ep-2024-34",
    ),
    "related roles": ("related.", "onet-30.2"),
    "moves (kin and wages to compare)": ("related. roles.wage_code", "onet-30.2, oews-2025-05"),
}


def _roles_with(files: Mapping[str, bytes], place: str) -> set[str]:
    table, _, column = place.partition(".")
    header, *rows = [line.split("\t") for line in files[f"{table}.tsv"].decode().splitlines()]
    at = header.index(column) if column else 0
    return {row[0] for row in rows if row[at]}


def report(files: Mapping[str, bytes]) -> str:
    """A line a field: roles that have it, of all, and its sources. Raises ValueError where none has it."""
    total = len(_roles_with(files, "roles."))
    lines = []
    for field, (places, sources) in _FIELDS.items():
        having = set.intersection(*(_roles_with(files, place) for place in places.split()))
        if not having:
            raise ValueError(f"{field}: claimed, but no role has it")
        lines.append(f"  {field:42} {len(having):5} of {total:,}  {sources}")
    return "\n".join(["Coverage:", *lines])
