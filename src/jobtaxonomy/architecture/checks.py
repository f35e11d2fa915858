"""What holds in every architecture: codes are used once, and what is named is there."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from jobtaxonomy.architecture.form import suggestion
from jobtaxonomy.architecture.objects import Architecture

__all__ = ["Fault", "Known", "faults"]

#: the list of a file, a place in the architecture's, the field there, and what is wrong
Fault = tuple[str, int | None, str, str]
#: "focus", "level", "role", "family" -> codes that are known besides those of the architecture
Known = Mapping[str, Collection[str]]
_NOTHING: Known = MappingProxyType({})


def __dir__() -> list[str]:
    return __all__


def faults(architecture: Architecture, known: Known = _NOTHING) -> Iterator[Fault]:
    """Every fault: see `Fault`."""
    yield from _twice(architecture)
    yield from _unknown(architecture, known)


def _twice(architecture: Architecture) -> Iterator[Fault]:
    for part, key, entries in (
        ("role", "code", architecture.jobs),
        ("family", "code", architecture.families),
        ("source", "id", architecture.references),
        ("incumbent", "id", architecture.incumbents),
        ("function", "key", architecture.focuses),
    ):
        seen: set[str] = set()
        for place, one in enumerate(entries):
            if (code := getattr(one, key)) in seen:
                yield part, place, key, f"{code!r} is used twice"
            seen.add(code)


def _unknown(architecture: Architecture, known: Known) -> Iterator[Fault]:
    universal = [level.code for level in architecture.universal]
    own = [level.code for level in architecture.ladder or ()]
    own += sorted({*known.get("level", ())} - {*universal, *own})
    levels, there = [*own, *universal], " ".join(own or universal)
    focuses = {focus.key for focus in architecture.focuses} | {*known.get("focus", ())}
    jobs = {job.code for job in architecture.jobs} | {*known.get("role", ())}
    families = {family.code for family in architecture.families} | {*known.get("family", ())}

    def one_of(where: str, code: str | None, codes: Collection[str], what: str) -> Iterator[tuple[str, str]]:
        if code is not None and code not in codes:
            yield where, f"{code!r} is not a {what}{suggestion(code, codes)}"

    def wrong(part: str, one: Any) -> Iterator[tuple[str, str]]:
        if part in ("role", "pay"):
            yield from one_of("level", one.level, levels, f"level; levels are {there}")
            yield from one_of("focus", one.focus, focuses, "focus")
        if part == "role":
            yield from one_of("family", one.family, families, "family of this file")
            yield from one_of("reports_to", one.reports_to, jobs, "role of this file")
        else:
            yield from one_of("role", one.role, jobs, "role of this file")

    for part, entries in (
        ("role", architecture.jobs),
        ("pay", architecture.pay),
        ("incumbent", architecture.incumbents),
    ):
        for place, one in enumerate(entries):
            yield from ((part, place, where, message) for where, message in wrong(part, one))
