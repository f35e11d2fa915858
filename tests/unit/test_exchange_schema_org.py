"""schema.org: the vocabulary is kept to, the figures are the published ones, postings keep what they say."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.exchange.schema_org import enrich, occupation, salary
from jobtaxonomy.exchange.schema_org_pages import read_page
from jobtaxonomy.occupations import Role
from jobtaxonomy.strategies.roles import roles

THING = {"name": {"text"}, "alternateName": {"text"}, "description": {"text"}, "identifier": {"text"}, "url": {"text"}}
PLACE = THING
STATISTICS = {name: {"number"} for name in ("median", "percentile10", "percentile25", "percentile75", "percentile90")}
#: The part of the vocabulary that is used: type -> property -> what it may hold. percentile50 is not in it.
VOCABULARY: dict[str, dict[str, set[str]]] = {
    "Occupation": THING | {
        "educationRequirements": {"EducationalOccupationalCredential", "text"},
        "estimatedSalary": {"MonetaryAmount", "MonetaryAmountDistribution", "number"},
        "experienceRequirements": {"OccupationalExperienceRequirements", "text"},
        "occupationLocation": {"AdministrativeArea", "Country", "State", "City"},
        "occupationalCategory": {"CategoryCode", "text"},
        "qualifications": {"EducationalOccupationalCredential", "text"},
        "responsibilities": {"text"},
        "skills": {"DefinedTerm", "text"},
    },
    "JobPosting": THING | {
        "title": {"text"}, "datePosted": {"text"}, "baseSalary": {"MonetaryAmount", "PriceSpecification", "number"},
        "educationRequirements": {"EducationalOccupationalCredential", "text"},
        "estimatedSalary": {"MonetaryAmount", "MonetaryAmountDistribution", "number"},
        "occupationalCategory": {"CategoryCode", "text"},
        "relevantOccupation": {"Occupation"},
        "skills": {"DefinedTerm", "text"},
    },
    "MonetaryAmountDistribution": THING | STATISTICS | {"currency": {"text"}, "duration": {"text"}},
    "CategoryCode": THING | {"codeValue": {"text"}, "inCodeSet": {"CategoryCodeSet", "text"}},
    "CategoryCodeSet": THING,
    "EducationalOccupationalCredential": THING | {"credentialCategory": {"text", "DefinedTerm"}},
    "AdministrativeArea": PLACE, "Country": PLACE, "State": PLACE,
}  # fmt: skip


def faults(value: Any, path: str = "$") -> list[str]:
    """Properties and values that the vocabulary does not have."""
    kind = value["@type"]
    found = [] if kind in VOCABULARY else [f"{path}: {kind}"]
    for name, said in value.items():
        if name in ("@type", "@context"):
            continue
        if name not in VOCABULARY[kind]:
            found.append(f"{path}.{name}: not a property of {kind}")
            continue
        for one in said if isinstance(said, list) else [said]:
            form = one["@type"] if isinstance(one, dict) else "text" if isinstance(one, str) else "number"
            if form not in VOCABULARY[kind][name]:
                found.append(f"{path}.{name}: a {form}")
            if isinstance(one, dict):
                found += faults(one, f"{path}.{name}")
    return found


@given(roles(), st.sampled_from(["US", "MI", "31080"]))
def test_an_occupation_keeps_to_the_vocabulary(role: Role, area: str) -> None:
    found = occupation(role, areas=(area,))
    assert faults(found) == []
    assert found["@context"] == "https://schema.org"
    assert {"name", "occupationLocation", "occupationalCategory"} <= set(found)


@given(roles())
def test_a_posting_is_enriched_once_and_keeps_what_it_says(role: Role) -> None:
    posting = {"@type": "JobPosting", "title": "Anything", "skills": "patience", "baseSalary": 50_000}
    found = enrich(posting, role)
    assert faults(found) == []
    assert {name: found[name] for name in posting} == posting
    assert enrich(found, role) == found
    assert "baseSalary" not in enrich({"@type": "JobPosting"}, role)


@given(roles())
def test_published_percentiles_come_back(role: Role) -> None:
    try:
        wages = role.wages()
    except jt.MissingWage:
        return
    found = salary(wages)
    assert "percentile50" not in found
    if sum(name in found for name in STATISTICS) < 2:
        return
    again = read_page({"@type": "Occupation", "estimatedSalary": found})[0].distribution
    assert again is not None
    published = {point.probability: point.value for point in wages.points if point.state == "published"}
    assert {point.probability: point.value for point in again.points} == published
    assert (again.currency, again.period) == (wages.currency, wages.period)


def test_the_figures_are_the_published_ones() -> None:
    found = salary(jt.role("11-3051").wages())
    assert found == {
        "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y",
        "percentile10": 78000.0, "percentile25": 98160.0, "median": 126060.0, "percentile75": 161880.0,
        "percentile90": 205520.0,
    }  # fmt: skip


def test_pay_by_the_hour_says_so() -> None:
    assert salary(jt.role("27-2011").wages())["duration"] == "PT1H"


def test_a_role_without_wages_has_a_place_and_no_salary() -> None:
    found = occupation(jt.role("11-1031"))
    assert "estimatedSalary" not in found
    assert found["occupationLocation"]["name"]


def test_several_areas_are_several_salaries() -> None:
    found = occupation(jt.role("11-3051"), areas=("US", "MI", "CA"))
    assert [place["@type"] for place in found["occupationLocation"]] == ["Country", "State", "State"]
    assert len(found["estimatedSalary"]) == 3


def test_a_company_role_is_categorized_by_its_occupation() -> None:
    job = {"code": "OPS-3", "title": "Site Captain", "level": "M3", "occupations": ["11-3051"]}
    found = occupation(jt.overlay({"name": "Acme", "role": [job]}).role("OPS-3"))
    assert (found["name"], found["identifier"]) == ("Site Captain", "OPS-3")
    assert [category["codeValue"] for category in found["occupationalCategory"]] == ["11-3051.00", "11-3051"]


def test_what_is_no_posting_is_refused() -> None:
    with pytest.raises(jt.InvalidQuery, match="JobPosting"):
        enrich({"@type": "Occupation"}, jt.role("11-3051"))
