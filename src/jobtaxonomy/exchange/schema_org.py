"""schema.org: a role as an Occupation, a job posting enriched.

Objects are JSON-LD as dicts. Pay is a MonetaryAmountDistribution, whose percentiles are published
figures: percentile10, percentile25, median, percentile75, percentile90. Pay published by the hour
says so in `duration`: PT1H, where a year is P1Y.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidQuery, MissingWage
from jobtaxonomy.wages.area import Area

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.wages import WageDistribution

__all__ = ["PROPERTIES", "enrich", "occupation", "salary"]


def __dir__() -> list[str]:
    return __all__


_CONTEXT = "https://schema.org"
_DURATIONS = {"year": "P1Y", "month": "P1M", "week": "P1W", "day": "P1D", "hour": "PT1H"}
#: probability of a percentile -> the property that states it
PROPERTIES = {0.1: "percentile10", 0.25: "percentile25", 0.5: "median", 0.75: "percentile75", 0.9: "percentile90"}
_PLACES = {"nation": "Country", "state": "State", "metro": "AdministrativeArea", "nonmetro": "AdministrativeArea"}


def salary(wages: "WageDistribution", *, name: str = "base") -> dict[str, Any]:
    """A distribution of pay as a MonetaryAmountDistribution: the percentiles of its points, no bounds.

    >>> import jobtaxonomy as jt
    >>> found = salary(jt.role("11-3051").wages())
    >>> found["median"], found["duration"], "percentile50" in found
    (126060.0, 'P1Y', False)
    """
    if wages.period not in _DURATIONS:
        raise InvalidQuery(wages.period, f"a period with a duration: {', '.join(_DURATIONS)}")
    published = {
        PROPERTIES[point.probability]: float(point.value)
        for point in wages.points
        if point.probability in PROPERTIES and point.value is not None and point.exact
    }
    found = {"@type": "MonetaryAmountDistribution", "name": name, "currency": wages.currency}
    return {**found, "duration": _DURATIONS[wages.period], **published}


def occupation(role: "Role", *, areas: Iterable["str | Area"] = ("US",), limit: int = 10) -> dict[str, Any]:
    """A role as an Occupation: names, codes, skills, entry requirements, pay by area.

    `limit` is how many aliases and skills at most. An area without published pay is named in
    occupationLocation and has no salary.

    >>> import jobtaxonomy as jt
    >>> found = occupation(jt.role("11-3051"))
    >>> found["name"], found["occupationLocation"]["name"], found["estimatedSalary"]["percentile90"]
    ('Industrial Production Manager', 'United States', 205520.0)
    """
    # a company's code is no code of O*NET-SOC
    basis = role.occupation
    places: list[dict[str, Any]] = []
    pay: list[dict[str, Any]] = []
    for area in areas:
        try:
            wages = role.wages(area)
        except MissingWage:
            places.append(_place(area))
            continue
        places.append(_place(wages.area or area))
        pay.append(salary(wages))
    skills = [rating.skill.name for rating in role.skills()[:limit]]
    schooling = [claim for claim in role.education.claims if claim.kind == "education"]
    found: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "Occupation",
        "name": role.singular,
        "identifier": role.code,
        "alternateName": list(role.aliases[:limit]),
        "description": role.summary,
        "occupationalCategory": [
            _category(basis.code, basis.title, "O*NET-SOC 2019"),
            _category(basis.soc, basis.path[-1].title, "SOC 2018"),
        ],
        "educationRequirements": [
            {"@type": "EducationalOccupationalCredential", "credentialCategory": claim.value} for claim in schooling[:1]
        ],
        "skills": skills,
        "occupationLocation": places,
        "estimatedSalary": pay,
    }
    return {name: _single(value) for name, value in found.items() if value}


def enrich(posting: Mapping[str, Any], role: "Role", *, area: "str | Area" = "US") -> dict[str, Any]:
    """A JobPosting with what is known of its role added; nothing that it says is changed.

    Adds relevantOccupation, occupationalCategory, skills, educationRequirements and estimatedSalary,
    where they are missing. baseSalary is the employer's to state: it is never added. Enriching twice
    is enriching once. Raises InvalidQuery for what is no JobPosting.

    >>> import jobtaxonomy as jt
    >>> found = enrich({"@type": "JobPosting", "title": "Plant Manager"}, jt.role("11-3051"), area="MI")
    >>> found["title"], found["occupationalCategory"]["codeValue"], found["estimatedSalary"]["median"]
    ('Plant Manager', '11-3051.00', 120660.0)
    """
    if posting.get("@type") != "JobPosting":
        raise InvalidQuery(posting.get("@type"), "an object of the @type JobPosting")
    known = occupation(role, areas=(area,))
    added: dict[str, Any] = {
        "@context": _CONTEXT,
        "relevantOccupation": {name: value for name, value in known.items() if name != "@context"},
        "occupationalCategory": known["occupationalCategory"][0],
    }
    added |= {name: known[name] for name in ("skills", "educationRequirements", "estimatedSalary") if name in known}
    return {**added, **posting}


def _single(value: Any) -> Any:
    return value[0] if isinstance(value, list) and len(value) == 1 else value  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _category(code: str, name: str, scheme: str) -> dict[str, Any]:
    return {"@type": "CategoryCode", "codeValue": code, "name": name, "inCodeSet": {"@type": "CategoryCodeSet",
                                                                                   "name": scheme}}  # fmt: skip


def _place(area: "str | Area") -> dict[str, Any]:
    if isinstance(area, Area):
        return {"@type": _PLACES.get(area.kind, "AdministrativeArea"), "name": area.name}
    return {"@type": "Country" if area == "US" else "AdministrativeArea", "name": area}
