"""What is known of the job of each row, as columns: code, family, level, pay at percentiles, place in the market."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery, MissingWage
from jobtaxonomy.frames.answers import Job, Place, by_code, by_title, paid, places
from jobtaxonomy.frames.native import OpenFrame, added_names, bundled

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.taxonomy import Taxonomy
    from jobtaxonomy.wages.area import Area

__all__ = ["annotate"]


def __dir__() -> list[str]:
    return __all__


#: what a row is answered by: the title or code of the job, the title, the area
Key = tuple[str | None, str | None, str | None]


def annotate(
    frame: Any,
    *,
    title: str | None = None,
    code: str | None = None,
    area: str = "US",
    area_column: str | None = None,
    pay: str | None = None,
    period: str = "year",
    percentiles: Sequence[float] = (10, 50, 90),
    prefix: str = "jt_",
    threshold: float | None = None,
    taxonomy: "Taxonomy | None" = None,
) -> Any:
    """`frame` with what is known of each row's job, in columns that begin with `prefix`.

    `title` or `code` names the column that says what the job is: titles as people write them, or O*NET
    or SOC 2018 codes; where both are given, the code says the role and the title its level. Pay is
    that of one `area`, or of the area that each row names in `area_column`, in dollars per `period`
    ("year" or "hour"). `pay` names a column of pay in the same unit.

    The columns added are code, soc, role, family, family_title; with `title` score and method (unless
    there is a code) and level, the levels that the words of the title allow, with a space between;
    with `area_column` area, its code; then p10, p50 and so on; with `pay` percentile_rank (0..100, how
    much of the market is paid as much or less) and compa_ratio (pay over the market's median); and
    note, which says why there is no answer. A column is null where there is none. A title whose best
    match scores below `threshold`, by default that of `lookup`, has no answer. Frames are taken and
    given back as by `code_titles`.

    Raises MissingExtra without narwhals; InvalidQuery for a column that is not there, is of another
    kind or would be written over; UnknownArea for an `area` that is none.

    >>> import polars as pl
    >>> people = pl.DataFrame({"job": ["Sr. Registered Nurse", "asdfgh"], "salary": [97_550, 60_000]})
    >>> found = annotate(people, title="job", pay="salary", percentiles=[50], prefix="")
    >>> found.select("soc", "family", "level", "p50", "percentile_rank", "compa_ratio").row(0)
    ('29-1141', '29-0000', 'S3 P4', 97550.0, 50.0, 1.0)
    >>> found["note"].to_list()
    [None, 'no role is likely enough']
    """
    if title is None and code is None:
        raise InvalidQuery(None, "name the column of titles or the column of codes")
    known, opened = bundled(taxonomy), OpenFrame.of(frame)
    ranks = [f"p{rank:g}" for rank in percentiles]
    market = ["percentile_rank", "compa_ratio"] if pay else []
    names = [
        *("code", "soc", "role", "family", "family_title"),
        *(() if code else ("score", "method")),
        *(("level",) if title else ()),
        *(("area",) if area_column else ()),
        *(*ranks, *market, "note"),
    ]
    added = dict(zip(names, added_names(names, prefix, opened.names), strict=True))
    nothing: list[str | None] = [None] * len(opened.table)
    titles = opened.texts(title) if title else nothing
    texts = opened.texts(code) if code else titles
    stated = opened.texts(area_column) if area_column else [area] * len(texts)
    amounts = opened.numbers(pay) if pay else []
    jobs = by_code(known, texts) if code else by_title(known, texts, threshold)
    where: dict[str | None, Place] = places(known, stated) if area_column else {area: Place(known.area(area))}
    keys = list(zip(texts, titles, stated, strict=True))
    facts = _facts(known, dict.fromkeys(keys), jobs, where, percentiles, period)
    columns: dict[str, list[Any]] = {name: [facts[key].get(name) for key in keys] for name in names}
    if pay:
        columns |= _market(keys, jobs, where, amounts, period)
    numbers = {"score", *ranks, *market}
    return opened.with_columns(
        {added[name]: columns[name] for name in names}, numbers=[added[name] for name in names if name in numbers]
    )


def _facts(
    known: "Taxonomy",
    keys: Mapping[Key, object],
    jobs: Mapping[str | None, Job],
    where: Mapping[str | None, Place],
    percentiles: Sequence[float],
    period: str,
) -> dict[Key, dict[str, Any]]:
    """For each distinct row, the columns that have a value."""
    pairs = {
        (text, stated): (role, area)
        for text, _, stated in keys
        if (role := jobs[text].role) and (area := where[stated].area)
    }
    pay = paid(known, pairs.values(), percentiles, period)
    titles = {title for _, title, _ in keys if title}
    levels = {title: " ".join(known.parse_title(title).level or ()) for title in titles}
    found: dict[Key, dict[str, Any]] = {}
    for key in keys:
        text, title, stated = key
        job, place = jobs[text], where[stated]
        facts: dict[str, Any] = {"score": job.score, "method": job.method, "level": levels.get(title or "") or None}
        if job.role:
            role = job.role
            facts |= {"code": role.code, "soc": role.soc, "role": role.title, "family": role.family.code,
                      "family_title": role.family.title}  # fmt: skip
        if place.area:
            facts["area"] = place.area.code
        if job.role and place.area:
            facts |= pay[job.role.code, place.area.code]
        found[key] = {"note": job.note or place.note} | facts
    return found


def _market(
    keys: Sequence[Key],
    jobs: Mapping[str | None, Job],
    where: Mapping[str | None, Place],
    amounts: Sequence[float],
    period: str,
) -> dict[str, list[float | None]]:
    """Where the pay of each row stands: a distribution is made once and asked for all of its rows."""
    standing: list[float | None] = [None] * len(keys)
    ratios: list[float | None] = [None] * len(keys)
    groups: dict[tuple[Role, Area], list[int]] = {}
    for row, (text, _, stated) in enumerate(keys):
        role, area = jobs[text].role, where[stated].area
        if role and area and amounts[row] == amounts[row]:
            groups.setdefault((role, area), []).append(row)
    for (role, area), rows in groups.items():
        try:
            wages = role.wages(area, period=period)
            median = wages.median
        except MissingWage:
            continue
        for row in rows:
            standing[row], ratios[row] = wages.percentile_rank(amounts[row]), amounts[row] / median
    return {"percentile_rank": standing, "compa_ratio": ratios}
