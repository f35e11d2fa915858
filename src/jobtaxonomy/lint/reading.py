"""Read an architecture from a TOML or JSON file, strictly: every fault of form at once, with its path.

What is well-formed and wrong (a range that falls, an alias that leads nowhere) is for the rules.
Focuses have the form of `exchange.focuses`, levels that of `exchange.ladders`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import field, fields, frozen

from jobtaxonomy.errors import InvalidFile, InvalidQuery
from jobtaxonomy.exchange.focuses import focus_records
from jobtaxonomy.exchange.ladders import ladder_content
from jobtaxonomy.job_profiles import Focus
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.levelling.ladder import CompanyLadder, read_ladder
from jobtaxonomy.levelling.reading import structure
from jobtaxonomy.lint.architecture import (
    Alias,
    Architecture,
    Band,
    Family,
    Incumbent,
    Job,
    Pay,
    Reference,
    Statement,
    Wage,
    Waiver,
)
from jobtaxonomy.lint.thresholds import Thresholds
from jobtaxonomy.provenance import Review

__all__ = ["load_architecture", "read_architecture"]


def __dir__() -> list[str]:
    return __all__


@frozen
class _Review:
    scores: dict[str, int]
    reviewer: str | None = None
    date: str | None = None


@frozen
class _Job:
    code: str
    title: str
    level: str
    focus: str | None = None
    family: str | None = None
    definition: str = ""
    occupations: tuple[str, ...] = ()
    aliases: tuple[str, ...] | None = None
    responsibilities: tuple[str, ...] | None = None
    reports_to: str | None = None
    sources: tuple[str, ...] = ()
    source_count: int | None = None
    review: _Review | None = None


@frozen
class _Statement:
    about: str
    kind: str
    text: str | None = None
    number: float | None = None
    source: str = ""
    as_of: str = ""
    edition: str = ""


@frozen
class _Wage:
    about: str
    percentiles: dict[str, float]
    as_of: str = ""
    source: str = ""
    band: tuple[Band, ...] = ()


@frozen
class _Lint:
    thresholds: dict[str, Any] = field(factory=dict[str, Any])
    waive: tuple[Waiver, ...] = ()


@frozen
class _File:
    name: str
    closed_years: bool = False
    equivalents: tuple[tuple[str, ...], ...] = ()
    family: tuple[Family, ...] = ()
    function: tuple[dict[str, Any], ...] = ()
    level: tuple[dict[str, Any], ...] = ()
    role: tuple[_Job, ...] = ()
    alias: tuple[Alias, ...] = ()
    pay: tuple[Pay, ...] = ()
    claim: tuple[_Statement, ...] = ()
    wage: tuple[_Wage, ...] = ()
    incumbent: tuple[Incumbent, ...] = ()
    source: tuple[Reference, ...] = ()
    lint: _Lint = field(factory=_Lint)


def load_architecture(path: str | Path, *, universal: LevelFramework | None = None) -> Architecture:
    """The architecture in a .toml or .json file. Raises InvalidFile with every fault of form."""
    file = Path(path)
    if file.suffix.lower() not in (".toml", ".json"):
        raise InvalidFile(file.name, ["an architecture is in a .toml or .json file"])
    return read_architecture(ladder_content(file), universal=universal, name=file.name)


def read_architecture(
    content: object, *, universal: LevelFramework | None = None, name: str = "architecture"
) -> Architecture:
    """The architecture in parsed content. Raises InvalidFile with every fault of form.

    >>> acme = read_architecture({"name": "Acme", "role": [{"code": "R1", "title": "Welder", "level": "S2"}]})
    >>> acme.jobs[0].title
    'Welder'
    """
    if universal is None:
        from jobtaxonomy.taxonomy import load

        universal = LevelFramework.of(load().levels(), load().tracks())
    file: _File = structure(content, _File, name=name)
    faults: list[str] = []
    ladder = _ladder(file, universal, faults)
    focuses = tuple(_focuses(file, universal, faults))
    limits = _limits(file.lint.thresholds, faults)
    reviews = _reviews(file, faults)
    wages = tuple(_wages(file, faults))
    levels = ladder.framework if ladder else universal
    faults += _unknown(file, focuses, levels, universal)
    if faults:
        raise InvalidFile(name, faults)
    return Architecture(
        file.name,
        levels,
        universal,
        counterparts=tuple((entry.level.code, entry.counterparts) for entry in ladder.entries) if ladder else (),
        equivalents=file.equivalents,
        closed_years=file.closed_years,
        focuses=focuses,
        families=file.family,
        jobs=tuple(_job(entry, reviews.get(entry.code)) for entry in file.role),
        aliases=file.alias,
        pay=file.pay,
        statements=tuple(_statement(entry) for entry in file.claim),
        wages=wages,
        incumbents=file.incumbent,
        references=file.source,
        thresholds=limits,
        waivers=file.lint.waive,
    )


def _ladder(file: _File, universal: LevelFramework, faults: list[str]) -> CompanyLadder | None:
    if not file.level:
        return None
    try:
        return read_ladder({"name": file.name, "level": list(file.level)}, universal=universal)
    except InvalidFile as error:
        faults += error.faults
        return None


def _focuses(file: _File, universal: LevelFramework, faults: list[str]) -> Iterator[Focus]:
    for place, function in enumerate(file.function):
        spelled = {"function" if key == "code" else key: value for key, value in function.items()}
        try:
            records = focus_records(spelled, levels=universal)
        except InvalidFile as error:
            faults += [f"$.function[{place}]{fault.removeprefix('$')}" for fault in error.faults]
        else:
            yield from map(Focus.from_record, records)


def _limits(given: dict[str, Any], faults: list[str]) -> Thresholds:
    try:
        return Thresholds().changed(given)
    except InvalidQuery as error:
        faults.append(f"$.lint.thresholds: {error}")
        return Thresholds()


def _reviews(file: _File, faults: list[str]) -> dict[str, Review]:
    found: dict[str, Review] = {}
    for place, entry in enumerate(file.role):
        if entry.review is not None:
            try:
                found[entry.code] = Review(entry.review.scores, entry.review.reviewer, entry.review.date)
            except InvalidQuery as error:
                faults.append(f"$.role[{place}].review.scores: {error}")
    return found


def _job(entry: _Job, review: Review | None) -> Job:
    own: dict[str, Any] = {attribute.name: getattr(entry, attribute.name) for attribute in fields(_Job)}
    own["review"] = review
    return Job(**own)


def _statement(entry: _Statement) -> Statement:
    value = entry.text if entry.text is not None else entry.number
    return Statement(entry.about, entry.kind, "" if value is None else value, entry.source, entry.as_of, entry.edition)


def _wages(file: _File, faults: list[str]) -> Iterator[Wage]:
    for place, entry in enumerate(file.wage):
        ranks: dict[float, float] = {}
        for name, value in entry.percentiles.items():
            try:
                rank = float(name.removeprefix("p"))
            except ValueError:
                rank = -1
            if 0 <= rank <= 100:
                ranks[rank] = value
            else:
                faults.append(f"$.wage[{place}].percentiles: {name!r} is not written p10 ... p90")
        yield Wage(entry.about, tuple(sorted(ranks.items())), entry.as_of, entry.source, entry.band)


def _unknown(
    file: _File, focuses: tuple[Focus, ...], levels: LevelFramework, universal: LevelFramework
) -> Iterator[str]:
    """Codes used twice, and levels, focuses, families and roles that are named and not there."""
    keys = {focus.key for focus in focuses} if len(file.function) == len({f.function for f in focuses}) else None
    jobs = {job.code for job in file.role}
    families = {family.code for family in file.family}
    for kind, codes in (
        ("role", [job.code for job in file.role]),
        ("family", [family.code for family in file.family]),
        ("source", [source.id for source in file.source]),
        ("incumbent", [person.id for person in file.incumbent]),
    ):
        seen: set[str] = set()
        for place, code in enumerate(codes):
            if code in seen:
                yield f"$.{kind}[{place}]: {code!r} is used twice"
            seen.add(code)

    def wrong_level(code: str) -> bool:
        return levels.get(code) is None and universal.get(code) is None

    for place, job in enumerate(file.role):
        if wrong_level(job.level):
            yield f"$.role[{place}].level: {job.level!r} is not a level; levels are {' '.join(x.code for x in levels)}"
        if job.focus is not None and keys is not None and job.focus not in keys:
            yield f"$.role[{place}].focus: {job.focus!r} is not a focus of this file"
        if job.family is not None and job.family not in families:
            yield f"$.role[{place}].family: {job.family!r} is not a family of this file"
        if job.reports_to is not None and job.reports_to not in jobs:
            yield f"$.role[{place}].reports_to: {job.reports_to!r} is not a role of this file"
    for place, pay in enumerate(file.pay):
        if wrong_level(pay.level):
            yield f"$.pay[{place}].level: {pay.level!r} is not a level"
        if pay.focus is not None and keys is not None and pay.focus not in keys:
            yield f"$.pay[{place}].focus: {pay.focus!r} is not a focus of this file"
        if pay.role is not None and pay.role not in jobs:
            yield f"$.pay[{place}].role: {pay.role!r} is not a role of this file"
    for place, person in enumerate(file.incumbent):
        if person.role not in jobs:
            yield f"$.incumbent[{place}].role: {person.role!r} is not a role of this file"
