"""Pay and jobs by state: a map, a page a state."""

from functools import cache
from typing import TYPE_CHECKING

import htpy as h
from attrs import frozen

import jobtaxonomy as jt
from jobtaxonomy.views.pages.document import document
from jobtaxonomy.views.pages.footnotes import Footnotes, noted
from jobtaxonomy.views.pages.links import Links, linked
from jobtaxonomy.views.pages.numbers import count, ratio
from jobtaxonomy.views.pages.parts import Html, beside, empty, facts, figure, group, joined, panel, remark, table, words
from jobtaxonomy.views.pages.tile_map import tile_map
from jobtaxonomy.views.ranked_bars import ranked_bars
from jobtaxonomy.views.wage_curve import money

if TYPE_CHECKING:
    from jobtaxonomy.provenance import Source
    from jobtaxonomy.wages.area import Area

__all__ = ["StateJob", "areas_page", "pay_index", "state_jobs", "state_page"]


def __dir__() -> list[str]:
    return __all__


_SHOWN = 25
#: A quotient of fewer jobs is an accident of rounding.
_LEAST_JOBS = 100
_INDEX = (
    "the mean of the state's median over the nation's, weighted by the nation's jobs, of the "
    "occupations that publish both"
)
_QUOTIENT = "location quotient: the occupation's share of the jobs published in the state over its share in the nation"


@frozen
class StateJob:
    """An occupation in a state: median pay (None where not released), that over the nation's, jobs, quotient."""

    role: str
    median: float | None
    ratio: float | None
    jobs: float | None
    quotient: float | None


@cache
def _table() -> dict[str, dict[str, tuple[float, float]]]:
    """Area -> first role of each published occupation -> (median, jobs); nan where not released."""
    first: dict[str, str] = {}
    for role in jt.roles().values():
        if role.wage_code:
            first.setdefault(role.wage_code, role.code)
    columns = jt.wage_table(first.values(), ("US", "states"), percentiles=(50,))
    found: dict[str, dict[str, tuple[float, float]]] = {}
    names = ("area", "role", "p50", "employment")
    for area, role, median, jobs in zip(*(columns[name].tolist() for name in names), strict=True):
        found.setdefault(area, {})[role] = (median, jobs)
    return found


def _known(value: float) -> float | None:
    # a nan is the one number that is not itself
    return value if value == value else None


def state_jobs(area: "Area") -> tuple[StateJob, ...]:
    """Every occupation that publishes annual pay or jobs in a state.

    >>> import jobtaxonomy as jt
    >>> next(job.median for job in state_jobs(jt.area("MI")) if job.role == "11-3051.00")
    120660.0
    """
    here, nation = _table().get(area.code, {}), _table()["US"]
    all_here, all_nation = (sum(_known(jobs) or 0 for _, jobs in cells.values()) for cells in (here, nation))
    found: list[StateJob] = []
    for role, (median, jobs) in here.items():
        whole, all_jobs = nation.get(role, (float("nan"), float("nan")))
        share = jobs / all_here / (all_jobs / all_nation) if all_here and all_jobs else float("nan")
        found.append(StateJob(role, _known(median), _known(median / whole), _known(jobs), _known(share)))
    return tuple(found)


def pay_index(area: "Area") -> float | None:
    """Pay for the nation's mix of work, the nation being 1: the weighted mean ratio of medians; None where unknown.

    >>> import jobtaxonomy as jt
    >>> pay_index(jt.area("MS")) < 1 < pay_index(jt.area("CA"))
    True
    """
    nation = _table()["US"]
    pairs = [(job.ratio, _known(nation[job.role][1])) for job in state_jobs(area) if job.ratio and job.role in nation]
    known = [(value, weight) for value, weight in pairs if weight]
    total = sum(weight for _, weight in known)
    return sum(value * weight for value, weight in known) / total if total else None


def _source() -> "Source | None":
    return next((role.wages().source for role in jt.roles().values() if role.wage_code), None)


def areas_page(links: Links) -> str:
    """The states compared: what the same mix of work pays in each."""
    notes = Footnotes()
    note = noted(_source(), derived=_INDEX)
    mark = notes.mark(note)
    found = [(area, index) for area in jt.areas("state") if (index := pay_index(area)) is not None]
    order = sorted(found, key=lambda row: -row[1])
    rows = [
        (linked(links, "area", str(area.state), area.name), ratio(index), str(len(state_jobs(area))))
        for area, index in order
    ]
    return document(
        "Areas",
        group(
            "States compared",
            panel(
                "Pay for the same mix of work",
                h.p["1 is the nation. The cost of living is not taken into account."],
                beside(
                    figure(tile_map({str(area.state): index for area, index in found}, "Pay index by state", ratio),
                           "A square a state: the stronger its color, the better the same work is paid.", mark=mark),
                    figure(ranked_bars([(area.name, index) for area, index in order[:10]], format=ratio,
                                       title="The best paying states"), "The ten states that pay most.", mark=mark),
                ),
                table("All states and territories", ("State", "Pay index", "Occupations published"), rows, source=note,
                      mark=mark),
                mark=mark,
            ),
        ),
        kicker=f"{len(rows)} states and territories.",
        lead=h.p(class_="lead")["What work pays, state by state."],
        notes=notes,
        links=links,
    )  # fmt: skip


def state_page(state: str, links: Links) -> str:
    """A state: where pay is best, where most jobs are, and what is found here more than elsewhere."""
    area = next(area for area in jt.areas("state") if area.state == state)
    notes = Footnotes()
    jobs, index = state_jobs(area), pay_index(area)
    published = notes.mark(noted(_source()))
    quotient = notes.mark(noted(_source()), noted(_source(), derived=_QUOTIENT))
    known = notes.mark(noted(_source(), derived=_INDEX))
    large = [job for job in jobs if (job.jobs or 0) >= _LEAST_JOBS]
    orders = (
        ("The best paid", sorted(jobs, key=lambda job: -(job.median or 0)), published),
        ("Those with most jobs", sorted(jobs, key=lambda job: -(job.jobs or 0)), published),
        ("Found here more than elsewhere", sorted(large, key=lambda job: -(job.quotient or 0)), quotient),
    )
    return document(
        area.name,
        group("Occupations", *(_ranked(title, order[:_SHOWN], links, mark) for title, order, mark in orders)),
        kicker=f"A state or territory: {state}.",
        lead=facts([
            ("Pay index", joined([ratio(index) if index else "not known", known, h.small["1 is the nation"]])),
            ("Occupations published", str(len(jobs))),
        ], key=True),
        notes=notes,
        links=links,
        crumbs=[linked(links, "area", "index", "Areas"), area.name],
        description=f"Pay and jobs in {area.name}.",
    )  # fmt: skip


def _ranked(title: str, jobs: "list[StateJob]", links: Links, mark: Html) -> Html:
    if not jobs:
        return panel(title, empty("Nothing is published."))
    titles = jt.roles()
    rows = [
        (
            linked(links, "role", job.role, titles[job.role].title),
            "not released" if job.median is None else money(job.median),
            ratio(job.ratio),
            count(job.jobs),
            ratio(job.quotient),
        )
        for job in jobs
    ]
    head = ("Role", "Median a year", "Over the nation's", "Jobs", "Location quotient")
    few = remark(f"Of those with at least {_LEAST_JOBS} jobs.") if "more" in title else None
    return panel(title, few, table(title, head, rows, text=words(), mark=mark), mark=mark)
