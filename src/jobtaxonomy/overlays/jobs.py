"""Jobs: a company's jobs as roles, and its focuses with what the jobs say of them."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve

from jobtaxonomy.architecture import Architecture, Job, range_of, ranges
from jobtaxonomy.job_profiles import Focus, FocusLevel, role_focus_key
from jobtaxonomy.occupations import Role
from jobtaxonomy.overlays.company_role import CompanyRecords, CompanyRole
from jobtaxonomy.wages.market import PayRange

if TYPE_CHECKING:
    from jobtaxonomy.overlays.overlaid import OverlaidTaxonomy
    from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["Jobs"]


def __dir__() -> list[str]:
    return __all__


def _titled(architecture: Architecture) -> Iterator[tuple[str, Job]]:
    """The jobs by code; titles that an architecture lists by themselves are among those of the jobs they lead to."""
    further: dict[str, list[str]] = {}
    for alias in architecture.aliases:
        for code in alias.roles:
            further.setdefault(code, []).append(alias.title)
    for job in architecture.jobs:
        titles = (*(job.aliases or ()), *further.get(job.code, ()))
        yield job.code, evolve(job, aliases=tuple(dict.fromkeys(titles))) if job.code in further else job


class Jobs(Mapping[str, Role]):
    """The jobs of an overlay by code, in the order of its file; each is made a role when asked for."""

    def __init__(self, taxonomy: "OverlaidTaxonomy", below: "Taxonomy") -> None:
        self._taxonomy = taxonomy
        self._below = below
        architecture = taxonomy.architecture
        self._jobs = dict(_titled(architecture))
        self._written = {focus.key: focus for focus in architecture.focuses}
        self._ranges = ranges(architecture.pay)
        self._made: dict[str, CompanyRole] = {}

    def __getitem__(self, code: str) -> CompanyRole:
        found = self._made.get(code)
        # two threads may make it; both get the one that was stored first
        return found if found is not None else self._made.setdefault(code, self._role(self._jobs[code]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._jobs)

    def __len__(self) -> int:
        return len(self._jobs)

    def __contains__(self, code: object) -> bool:
        return code in self._jobs

    def _role(self, job: Job) -> CompanyRole:
        occupations = tuple(self._taxonomy.bundled.roles()[code] for code in self._occupations(job))
        nearest = occupations[0]
        level = self._taxonomy.counterpart(job.level).code
        profile = f"{job.focus}.{level}"
        if profile not in self._taxonomy.profiles():
            profile = f"{role_focus_key(nearest.code)}.{level}"
        return CompanyRole(
            job.code,
            nearest.soc,
            job.title,
            job.title,
            job.definition or None,
            nearest.job_zone,
            nearest.wage_code,
            nearest.projection_code,
            CompanyRecords(),
            job=job,
            level=self._taxonomy.level(job.level),
            occupations=occupations,
            profile_code=profile,
            pay=self._pay(job),
            own_sources=self._taxonomy.own_sources(job),
        )

    def _pay(self, job: Job) -> PayRange | None:
        pay = range_of(job, self._ranges)
        if pay is None:
            return None
        return PayRange(pay.minimum, pay.maximum, pay.midpoint, currency=pay.currency, period=pay.period)

    def _occupations(self, job: Job) -> tuple[str, ...]:
        """The O*NET-SOC codes of a job: its own, or those of its focus at its level."""
        if job.occupations:
            return tuple(dict.fromkeys(self._taxonomy.bundled.role(code).code for code in job.occupations))
        focus = self._written.get(job.focus or "") or self._below.focus(job.focus or "")
        content = focus.at(self._taxonomy.counterpart(job.level).code)
        return content.roles if content is not None else focus.roles

    @cached_property
    def focuses(self) -> dict[str, Focus]:
        """The company's focuses by key, each also at the levels at which only a job tells that the work is found."""
        told: dict[str, dict[str, list[Job]]] = {}
        for job in self._jobs.values():
            if job.focus in self._written:
                level = self._taxonomy.counterpart(job.level).code
                told.setdefault(job.focus, {}).setdefault(level, []).append(job)
        return {key: self._filled(focus, told.get(key, {})) for key, focus in self._written.items()}

    def _filled(self, focus: Focus, told: Mapping[str, list[Job]]) -> Focus:
        order = [level.code for level in self._taxonomy.architecture.universal]
        further = [self._content(level, jobs) for level, jobs in told.items() if focus.at(level) is None]
        levels = sorted((*focus.levels, *further), key=lambda content: order.index(content.level))
        return evolve(focus, levels=tuple(levels), publisher=self._taxonomy.architecture.name)

    def _content(self, level: str, jobs: list[Job]) -> FocusLevel:
        """What jobs say of a level; duties and titles are those of one job only."""
        roles = tuple(dict.fromkeys(role for job in jobs for role in self._occupations(job)))
        if len(jobs) > 1:
            return FocusLevel(level, roles)
        return FocusLevel(level, roles, jobs[0].responsibilities, aliases=jobs[0].aliases)
