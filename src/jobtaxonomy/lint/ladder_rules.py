"""Rules about levels (JTL) and the experience they take (JTX)."""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from math import inf

from jobtaxonomy.levelling import Deltas, Level
from jobtaxonomy.levelling.experience import ExperienceClaim, conflicts
from jobtaxonomy.levelling.years import Years
from jobtaxonomy.lint.findings import Facts, Fault, Rule, rule
from jobtaxonomy.lint.title_levels import levels_of_title, other_levels

__all__ = ["RULES"]

_STEP = re.compile(r"\d+$")
#: those who lead people under a title that names no rank elsewhere
_HEADS = re.compile(
    r"\b(?:chair|chief|dean|provost|administrator|registrar|captain|sergeant|lieutenant|commander|warden)",
    re.IGNORECASE,
)


def __dir__() -> list[str]:
    return __all__


def _step(level: Level) -> int | None:
    found = _STEP.search(level.code)
    return int(found[0]) if found else None


def _promotions(facts: Facts) -> Iterator[tuple[Level, Level]]:
    """Each level and the next of its track."""
    for _, ladder in facts.architecture.ladders():
        yield from pairwise(ladder)


@rule("JTL001", "error", "missing level")
def missing_level(facts: Facts) -> Iterator[Fault]:
    """The numbers of a track's levels follow one another: a promotion cannot go to a level that is not there."""
    for lower, upper in _promotions(facts):
        first, second = _step(lower), _step(upper)
        if first is not None and second is not None and second != first + 1:
            yield upper.code, f"level[{upper.code}]", f"follows {lower.code} directly", f"{first} then {second}"


@rule("JTL002", "error", "inverted rubric")
def inverted_rubric(facts: Facts) -> Iterator[Fault]:
    """No score falls from a level to the next of its track."""
    for lower, upper in _promotions(facts):
        for dimension, delta in Deltas.between(lower.scores, upper.scores).items():
            if delta < 0:
                yield (
                    upper.code, f"level[{upper.code}].scores.{dimension}", f"{dimension} falls from {lower.code}",
                    f"{lower.scores[dimension]} then {upper.scores[dimension]}",
                )  # fmt: skip


@rule("JTL003", "warning", "duplicate level")
def duplicate_level(facts: Facts) -> Iterator[Fault]:
    """A step up asks for more in at least one dimension; else the two levels are one."""
    for lower, upper in _promotions(facts):
        if lower.scores == upper.scores:
            said = f"scores as {lower.code} does"
            yield upper.code, f"level[{upper.code}].scores", said, str(tuple(upper.scores))


@rule("JTL004", "warning", "step too high")
def step_too_high(facts: Facts) -> Iterator[Fault]:
    """One promotion is at most `promotion_grades` grades."""
    for lower, upper in _promotions(facts):
        rise = upper.grade - lower.grade
        if rise > facts.thresholds.promotion_grades:
            said = f"is {rise} grades above {lower.code}"
            yield upper.code, f"level[{upper.code}]", said, f"{lower.grade} then {upper.grade}"


@rule("JTL005", "warning", "tracks equated by digit")
def equated_by_digit(facts: Facts) -> Iterator[Fault]:
    """Levels of two tracks are worth the same when their grades agree, not when their numbers do."""
    architecture = facts.architecture
    groups = [(code, f"level[{code}].peers", peers) for code, peers in architecture.counterparts]
    groups += [(" ".join(group), f"equivalents[{' '.join(group)}]", group) for group in architecture.equivalents]
    for code, path, group in groups:
        levels = [
            level for level in map(architecture.level if "equ" in path else architecture.universal.get, group) if level
        ]
        for a, b in combinations(sorted(levels, key=lambda level: level.code), 2):
            if a.track != b.track and _step(a) == _step(b) and a.grade != b.grade:
                yield code, path, f"{a.code} and {b.code} share a digit and no grade", f"grades {a.grade} and {b.grade}"


@rule("JTL006", "info", "title of another level")
def title_of_another_level(facts: Facts) -> Iterator[Fault]:
    """A title that names a level names its own: "Senior Manager" is no Manager."""
    universal, grades = facts.architecture.universal, facts.thresholds.title_grades
    for work in facts.works:
        if named := other_levels(work.title, work.level, universal, grades):
            said = f"{work.title!r} is a title of {named}"
            yield work.code, f"{work.path}.title", said, f"the role is at {work.level.code}"


@rule("JTL007", "warning", "managers of managers")
def managers_of_managers(facts: Facts) -> Iterator[Fault]:
    """Managers answer to managers from grade 7 (M3) up, and from grade 8 (M4) up some do."""
    universal = facts.architecture.universal
    for work in facts.works:
        if facts.architecture.track(work.level.code) != "M" or not work.direct_reports:
            continue
        grades = [
            level.grade
            for title in work.direct_reports
            for level in levels_of_title(title, universal)[:1]
            if level.track in "ME"
        ]
        path, reports = f"{work.path}.direct_reports", "; ".join(work.direct_reports)
        if work.level.grade < 7 and any(grade > 6 for grade in grades):
            yield work.code, path, "has managers of managers below M3", reports
        if work.level.grade >= 8 and not grades and not _HEADS.search(" ".join(work.direct_reports)):
            yield work.code, path, "has no manager among its reports", reports


def _spans(facts: Facts) -> Iterator[tuple[str, str, str, list[tuple[str, Years]]]]:
    """Each ladder of years: owner, path, track letter, and (level, years) lowest first."""
    architecture = facts.architecture
    for track, ladder in architecture.ladders():
        known = [(level.code, level.years) for level in ladder if level.years is not None]
        if known:
            yield track, "level[{}].years", architecture.track(known[0][0]), known


def _claimed(facts: Facts) -> Iterator[tuple[str, str, str, list[tuple[str, Years]]]]:
    for focus in facts.architecture.focuses:
        chains: dict[tuple[str, str], list[tuple[str, Years]]] = {}
        for content in focus.levels:
            for claim in content.experience:
                chains.setdefault((claim.kind, content.level[0]), []).append((content.level, claim.years))
        for (kind, track), chain in sorted(chains.items()):
            yield focus.key, f"focus[{focus.key}].level[{{}}].experience[{kind}]", track, chain


def _top(years: Years) -> float:
    return inf if years.hi is None else years.hi


@rule("JTX001", "error", "inverted experience")
def inverted_experience(facts: Facts) -> Iterator[Fault]:
    """A higher level takes no fewer years, neither at its lower end nor at its upper one."""
    for owner, path, _, chain in (*_spans(facts), *_claimed(facts)):
        for (lower, low), (upper, high) in pairwise(chain):
            if lower != upper and (high.lo < low.lo or _top(high) < _top(low)):
                code = upper if path.startswith("level") else f"{owner}.{upper}"
                yield code, path.format(upper), f"takes fewer years than {lower}", f"{low} then {high}"


@rule("JTX002", "warning", "hole in experience")
def hole_in_experience(facts: Facts) -> Iterator[Fault]:
    """Every number of years belongs to some level of a ladder."""
    for _, path, _, chain in _spans(facts):
        for (lower, low), (upper, high) in pairwise(chain):
            if high.lo - _top(low) > facts.thresholds.experience_hole:
                yield upper, path.format(upper), f"leaves years between {lower} and {upper}", f"{low} then {high}"


@rule("JTX003", "warning", "experience overlaps two levels up")
def deep_overlap(facts: Facts) -> Iterator[Fault]:
    """A level may share years with the next, hardly with the one after that."""
    limits = facts.thresholds
    for _, path, track, chain in _spans(facts):
        allowed = limits.experience_overlap_executive if track == "E" else limits.experience_overlap
        for (lower, low), (upper, high) in zip(chain, chain[2:], strict=False):
            if high.lo >= low.lo and _top(low) - high.lo > allowed:
                yield upper, path.format(upper), f"shares years with {lower}, two levels below", f"{low} and {high}"


@rule("JTX004", "info", "shared end of two ranges")
def shared_end(facts: Facts) -> Iterator[Fault]:
    """Where ranges include both ends, "5-8" and "8-12" give two answers for eight years."""
    if not facts.architecture.closed_years:
        return
    for _, path, _, chain in _spans(facts):
        for (lower, low), (upper, high) in pairwise(chain):
            if low.hi == high.lo:
                yield upper, path.format(upper), f"{high.lo:g} years belong to {lower} and {upper}", f"{low} and {high}"


@rule("JTX005", "warning", "contradicting experience")
def contradicting_experience(facts: Facts) -> Iterator[Fault]:
    """Two statements of one kind of experience for one level leave some years that satisfy both.

    The years of the level itself are one of them, of all relevant experience.
    """
    for focus in facts.architecture.focuses:
        for content in focus.levels:
            years = facts.architecture.universal[content.level].years
            own = (ExperienceClaim("total", years.lo, years.hi, source="level"),) if years is not None else ()
            for a, b in conflicts((*own, *content.experience)):
                if a.kind == b.kind:
                    path = f"focus[{focus.key}].level[{content.level}].experience[{a.kind}]"
                    both = f"{a.years} and {b.years}"
                    yield f"{focus.key}.{content.level}", path, "two statements exclude each other", both


@rule("JTX006", "info", "less experience than the occupation takes")
def less_than_the_occupation(facts: Facts) -> Iterator[Fault]:
    """BLS says how much related work an occupation takes for entry; a level should not end before that."""
    for work in facts.works:
        years = work.level.years
        if years is None or years.hi is None or not work.occupations:
            continue
        if facts.entry_years(work.occupations[0]) >= years.hi:
            yield (
                work.code, f"{work.path}.level", f"{work.level.code} ends before {work.occupations[0]} begins",
                f"{years}, and 5 years or more for entry",
            )  # fmt: skip


RULES: tuple[Rule, ...] = (
    missing_level, inverted_rubric, duplicate_level, step_too_high, equated_by_digit, title_of_another_level,
    managers_of_managers, inverted_experience, hole_in_experience, deep_overlap, shared_end, contradicting_experience,
    less_than_the_occupation,
)  # fmt: skip
