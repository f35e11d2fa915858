"""Finding and Rule, and Facts: what several rules ask of one architecture, worked out once."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from attrs import field, frozen

from jobtaxonomy.architecture import Architecture, Job, Pay, range_of, ranges
from jobtaxonomy.levelling import Level
from jobtaxonomy.lint.similar import alike, words
from jobtaxonomy.lint.thresholds import Thresholds
from jobtaxonomy.provenance import Review

__all__ = ["Facts", "Finding", "Rule", "Severity", "Work", "rule"]

Severity = Literal["error", "warning", "info"]


def __dir__() -> list[str]:
    return __all__


@frozen(order=True)
class Finding:
    """One fault: which rule, about which object, where, what is wrong, and the evidence."""

    rule: str
    code: str
    path: str
    message: str
    evidence: str = ""
    severity: Severity = "warning"


Fault = tuple[str, str, str, str]
Check = Callable[["Facts"], Iterator[Fault]]


@frozen
class Rule:
    """A rule: its id, its usual severity, what it is called, why it is there, and its function."""

    id: str
    severity: Severity
    name: str
    reason: str
    check: Check = field(repr=False, eq=False)

    def findings(self, facts: "Facts") -> Iterator[Finding]:
        """What it finds."""
        return (Finding(self.id, *fault, severity=self.severity) for fault in self.check(facts))


def rule(id: str, severity: Severity, name: str) -> Callable[[Check], Rule]:
    """Make a rule of a function that yields (code, path, message, evidence); its docstring is the reason."""

    def make(check: Check) -> Rule:
        return Rule(id, severity, name, " ".join((check.__doc__ or "").split()), check)

    return make


@frozen
class Work:
    """A job of a company, or a focus at a level: what both say of the work."""

    code: str
    path: str
    level: Level
    definition: str
    responsibilities: tuple[str, ...] | None
    aliases: tuple[str, ...] | None
    occupations: tuple[str, ...]
    review: Review | None
    focus: str | None = None
    title: str = ""
    direct_reports: tuple[str, ...] | None = None

    def tells_of(self, other: "Work") -> bool:
        """Whether one is a focus at a level and the other a job there: those may well say the same."""
        same = self.focus is not None and self.focus == other.focus and self.level.grade == other.level.grade
        return same and bool(self.title) != bool(other.title)


class Facts:
    """An architecture, the bundled roles, and what follows from both."""

    def __init__(self, architecture: Architecture, roles: Mapping[str, Any]) -> None:
        self.architecture = architecture
        self.thresholds: Thresholds = Thresholds().changed(dict(architecture.thresholds))
        self.roles = roles
        self._entry: dict[str, float] = {}

    @cached_property
    def jobs(self) -> dict[str, Job]:
        """Jobs by code."""
        return {job.code: job for job in self.architecture.jobs}

    @cached_property
    def works(self) -> list[Work]:
        """Every job and every focus at a level, by code."""
        return sorted([*self._jobs(), *self._profiles()], key=lambda work: work.code)

    def _jobs(self) -> Iterator[Work]:
        for job in self.architecture.jobs:
            level = self.architecture.level(job.level)
            if level is not None:
                yield Work(
                    job.code, f"role[{job.code}]", level, job.definition, job.responsibilities, job.aliases,
                    job.occupations, job.review, job.focus, job.title,
                )  # fmt: skip

    def _profiles(self) -> Iterator[Work]:
        for focus in self.architecture.focuses:
            for content in focus.levels:
                level = self.architecture.universal[content.level]
                yield Work(
                    f"{focus.key}.{level.code}", f"focus[{focus.key}].level[{level.code}]", level, focus.definition,
                    content.responsibilities, content.aliases, content.roles, focus.review, focus.key,
                    direct_reports=content.direct_reports,
                )  # fmt: skip

    def entry_years(self, occupation: str) -> float:
        """Years of related work that BLS assigns to an occupation for entry: 5 or, where it names fewer, 0."""
        if occupation not in self._entry:
            role = self.roles.get(occupation)
            says = role.education.experience if role is not None else None
            self._entry[occupation] = 5 if says == "5 years or more" else 0
        return self._entry[occupation]

    @cached_property
    def duties(self) -> list[tuple[Work, int, str]]:
        """Every responsibility with where it stands."""
        return [(work, place, duty) for work in self.works for place, duty in enumerate(work.responsibilities or ())]

    @cached_property
    def near_duplicates(self) -> dict[tuple[str, str], float]:
        """Pairs of codes whose responsibilities, taken together, use the same words, with the share."""
        written = [work for work in self.works if work.responsibilities]
        texts = [words(" ".join(work.responsibilities or ())) for work in written]
        found = alike(texts, self.thresholds.profile_likeness, skip=lambda a, b: written[a].tells_of(written[b]))
        return {(written[a].code, written[b].code): share for a, b, share in found}

    @cached_property
    def twins(self) -> dict[str, str]:
        """Of each near-duplicate and what it duplicates: the first of their kind."""
        first: dict[str, str] = {}
        for earlier, later in self.near_duplicates:
            first[later] = first.setdefault(earlier, earlier)
        return first

    @cached_property
    def pay_of(self) -> Mapping[tuple[str | None, str], Pay]:
        """Sound ranges by (job or focus or None, level)."""
        return ranges(self.architecture.pay)

    def job_pay(self, job: Job) -> Pay | None:
        """The range of a job: its own, that of its focus, or that of its level."""
        return range_of(job, self.pay_of)

    @cached_property
    def structures(self) -> list[tuple[str, str, list[Pay]]]:
        """(owner, track letter, sound ranges lowest first) of each focus, and of all that have none."""
        order = {level.code: place for place, level in enumerate(self._in_order())}
        chains: dict[tuple[str, str], list[Pay]] = {}
        for pay in self.architecture.pay:
            level = self.architecture.level(pay.level)
            if level is not None and pay.role is None and pay.rises:
                chains.setdefault((pay.focus or "", level.track), []).append(pay)
        return [
            (owner, self.architecture.track(chain[0].level), sorted(chain, key=lambda pay: order[pay.level]))
            for (owner, _), chain in sorted(chains.items())
        ]

    def _in_order(self) -> Iterator[Level]:
        own: set[str] = set()
        for framework in (self.architecture.levels, self.architecture.universal):
            for level in framework:
                if level.code not in own:
                    own.add(level.code)
                    yield level
