"""The laws of overlays: what is below stays as it is, and every question is answered across both."""

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.overlays import CompanyRole, OverlaidTaxonomy
from jobtaxonomy.strategies.overlays import companies
from jobtaxonomy.taxonomy import Taxonomy

BASE = jt.load()
CODES = ("11-3051", "51-1011.00", "51-4121", "29-1141.00", "15-1252.00")
TITLES = ("Factory Manager", "RN", "registered nurses", "Welder", "Plant Manager", "asdfgh")


KEYS = tuple(
    """name role alias level pay function focus source family claim wage incumbent lint replaces equivalents
    closed_years code title roles occupations aliases peers scores years review thresholds waive percentiles band
    experience skill minimum reports_to parents""".split()
)


def answers(tax: Taxonomy) -> list[Any]:
    """What a taxonomy says of what is bundled."""
    roles = [tax.role(code) for code in CODES]
    return [
        [(role, role.titles(), role.skills(), role.wages(), role.sources(), role.moves()) for role in roles],
        [tax.lookup(title) for title in TITLES],
        tax.code_titles(TITLES),
        [tax.candidates(title) for title in TITLES],
        tax.level("Senior Manager"),
        tax.levels("M"),
        tax.compare("M3", "P5"),
        tax.profile("MANUF.OPSLEAD.M3"),
        [near.code for near in tax.profile("MGMT.113051.M3").adjacent()],
        tax.distance("MGMT.113051.M3", "PROD.511011.M1"),
        tax.matrix("MANUF"),
        tax.focuses(),
        tax.level_pay("MANUF.OPSLEAD"),
        tax.roles_with("SAP software")[:5],
        list(tax.roles())[:1016],
        [source.id for source in tax.sources() if source.id in {known.id for known in BASE.sources()}],
    ]


BEFORE = answers(BASE)


def company_roles(tax: OverlaidTaxonomy) -> list[CompanyRole]:
    return [role for role in tax.roles().values() if isinstance(role, CompanyRole)]


def profiles(tax: OverlaidTaxonomy) -> list[str]:
    return [*(role.profile_code for role in company_roles(tax)), "MANUF.OPSLEAD.M3", "MGMT.113051.M3", "PROD.514121.S3"]


@settings(max_examples=15)
@given(companies())
def test_base_is_untouched(content: dict[str, Any]) -> None:
    given_content = copy.deepcopy(content)
    tax = BASE.overlay(content)
    answers(tax)
    assert answers(BASE) == BEFORE
    assert content == given_content
    assert len(BASE.roles()) == 1016


def test_overlay_of_nothing_is_the_base() -> None:
    assert answers(BASE.overlay({"name": "Nobody"})) == BEFORE


@given(companies())
def test_every_job_is_found_by_code_and_by_title(content: dict[str, Any]) -> None:
    tax = BASE.overlay(content)
    titles = [job["title"] for job in content["role"]]
    for job in content["role"]:
        role = tax.role(job["code"])
        # strings are data: nothing is changed in them
        further = [alias["title"] for alias in content["alias"] if job["code"] in alias["roles"]]
        aliases = tuple(dict.fromkeys([*job["aliases"], *further])) if further else tuple(job["aliases"])
        assert (role.code, role.title, role.aliases) == (job["code"], job["title"], aliases)
        found = tax.candidates(job["title"], limit=2 * len(titles) + 2)
        owners = {match.code for match in found if match.method == "own"}
        assert role.code in owners
        if len(owners) == 1:
            assert tax.role(job["title"]) == role
        elif titles.count(job["title"]) > 1:
            with pytest.raises(jt.AmbiguousTitle, match=f"is a title of {len(owners)} roles"):
                tax.role(job["title"])


@given(companies())
def test_many_titles_are_coded_as_one(content: dict[str, Any]) -> None:
    tax = BASE.overlay(content)
    titles = [job["title"] for job in content["role"]]
    assert tax.code_titles(titles) == [tax.candidates(title, limit=1) for title in titles]


@given(companies(), st.sampled_from(["US", "MI"]))
def test_wages_of_a_job_are_those_of_its_occupations(content: dict[str, Any], area: str) -> None:
    tax = BASE.overlay(content)
    for role in company_roles(tax):
        paid = [one for one in role.occupations if one.wage_code]
        if not paid:
            continue
        try:
            wages = role.wages(area, period="hour")
        except jt.MissingWage:
            continue
        parts: list[float] = []
        for one in paid:
            try:
                parts.append(float(one.wages(area, period="hour").median))
            except jt.MissingWage:
                assert wages.note is not None
                assert one.code in wages.note or len(role.occupations) > len({p.wage_code for p in paid})
        assert min(parts) - 0.01 <= wages.median <= max(parts) + 0.01
        assert len(role.occupations) > 1 or wages == role.occupation.wages(area, period="hour")


@given(companies(), st.data())
def test_distance_is_a_metric_over_both(content: dict[str, Any], data: st.DataObject) -> None:
    tax = BASE.overlay(content)
    a, b, c = (data.draw(st.sampled_from(profiles(tax))) for _ in range(3))
    near, far, way = (tax.distance(x, y).thousandths for x, y in ((a, b), (b, c), (a, c)))
    assert way <= near + far
    assert near == tax.distance(b, a).thousandths
    assert (near == 0) == (tax.profile(a).coordinates == tax.profile(b).coordinates)


@given(companies())
def test_a_level_of_a_company_stands_where_its_peer_does(content: dict[str, Any]) -> None:
    tax = BASE.overlay(content)
    for level in content["level"]:
        assert tax.level(level["code"]).grade == tax.level(level["peers"][0]).grade
        assert tax.compare(level["code"], level["peers"][0]).grade_delta == 0
        assert tax.profile(f"MGMT.113051.{level['code']}") == tax.profile(f"MGMT.113051.{level['peers'][0]}")


@given(companies("A"), companies("B"))
def test_overlays_stack(first: dict[str, Any], second: dict[str, Any]) -> None:
    lower = BASE.overlay(first)
    before = company_roles(lower)
    both = lower.overlay(second)
    assert company_roles(lower) == before
    assert company_roles(both)[: len(before)] == before
    assert len(both.roles()) == 1016 + len(first["role"]) + len(second["role"])
    assert {level["code"] for level in first["level"] + second["level"]} <= {level.code for level in both.levels()}
    other_way = BASE.overlay(second).overlay(first)
    assert set(other_way.roles().values()) == set(both.roles().values())


@given(companies())
def test_an_architecture_as_objects_says_the_same(content: dict[str, Any]) -> None:
    tax = BASE.overlay(content)
    assert company_roles(BASE.overlay(tax.architecture)) == company_roles(tax)


@settings(max_examples=20)
@given(companies())
def test_overlays_and_their_roles_pickle_and_copy(content: dict[str, Any]) -> None:
    tax = BASE.overlay(content)
    twin = pickle.loads(pickle.dumps(tax))
    assert company_roles(twin) == company_roles(tax)
    assert copy.deepcopy(tax) is tax
    for role in company_roles(tax):
        profile = tax.profile(role.profile_code)
        for value in (role, profile):
            for other in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
                assert other == value
                assert hash(other) == hash(value)
        assert pickle.loads(pickle.dumps(profile)).adjacent(2) == profile.adjacent(2)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats() | st.sampled_from(["", "M3", "11-3051", "ACME", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=12,
)


def told(content: dict[str, Any]) -> tuple[str, ...]:
    """The faults of content; () where it has none."""
    try:
        BASE.overlay(content)
    except jt.InvalidFile as error:
        return error.faults
    return ()


@settings(max_examples=300)
@given(companies(), st.lists(st.tuples(st.sampled_from(KEYS), st.integers(0, 3), st.sampled_from(KEYS), ANYTHING)))
def test_bad_content_is_told_and_nothing_else_happens(content: dict[str, Any], spoils: list[Any]) -> None:
    for part, place, key, value in spoils:
        entries = content.setdefault(part, [])
        if isinstance(entries, list) and place < len(entries) and isinstance(entries[place], dict):
            entries[place][key] = value
        else:
            content[part] = value
    faults = told(content)
    assert len(set(faults)) == len(faults)
    assert faults or len(company_roles(BASE.overlay(content))) == len(content["role"])
