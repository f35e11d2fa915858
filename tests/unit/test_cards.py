"""Cards: each type shows its facts, in well-formed HTML that fetches nothing and runs nothing."""

import pickle
import subprocess
import sys
from functools import cache
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import MissingWage
from jobtaxonomy.shown import Shown
from jobtaxonomy.titles.match import Matches
from jobtaxonomy.titles.unit_groups import ConceptMatch
from jobtaxonomy.views.cards import card_of, html
from jobtaxonomy.wages import WageDistribution

FACTS = {
    "role": ["Industrial Production Managers", "11-3051.00", "Management Occupations", "$126,060 a year", "$78,000",
             "May 2025", "bachelor's degree", "job zone 4 of 5", "Plant Manager", "median $126,060", "+1.9 %"],
    "company role": ["Line Captain", "ACME-123", "L5", "$52,000 to $72,000", "Counts the scrap", "51-1011.00"],
    "profile": ["MANUF.OPSLEAD.M3", "Operations leadership", "8-12 years", "modelled, not observed", "Plant Manager",
                "MANUF.OPSLEAD.M4", "0.120", "confident", "Review passed"],
    "level": ["M3 Senior Manager", "Management track", "8-12 years", "Decision rights", "GS 13-14", "E5"],
    "levels": ["M3 Senior Manager to P5 Expert Professional", "incomparable", "+1", "-2", "on different tracks"],
    "wages": ["Detroit-Warren-Dearborn, MI", "May 2025", "p90", "an hour", "Employment and Wage Statistics"],
    "match": ["Factory Manager", "11-3051.00", "exact", "estimated probability"],
    "matches": ["Industrial Production Managers", "Factory Manager", "11-3051.00", "Best first"],
    "no match": ["No role", "The text is no title."],
    "taxonomy": ["1,016", "in 23 families", "CC BY 4.0"],
    "focus": ["MANUF.OPSLEAD", "What it is not", "51-2092.00"],
    "matrix": ["Manufacturing", "MANUF", "Operations leadership", "M4"],
    "roles": ["Industrial Production Managers", "pay p50, USD per year", "126,060", "Important in every one"],
    "areas": ["United States", "Michigan", "Chance to earn more", "1.000"],
    "progression": ["percentile-as-stage", "entry", "p10", "$78,000"],
    "resilience": ["resilient", "human advantage", "Employment Projections, 2024-34"],
    "adjacent": ["tree", "grade", "structural@1", "confident"],
    "move": ["11-3051.00", "times", "For and against"],
    "pay by level": ["MANUF.OPSLEAD", "M3", "11-3051.00", "No public source observes pay by level."],
    "profiles": ["MANUF.OPSLEAD.M3 to MANUF.OPSLEAD.M4", "To learn", "0.120"],
    "concept": ["Manufacturing managers", "ISCO-08", "1321"],
    "moves": ["By kind, the nearest first", "Pay ratio", "lateral advancement"],
    "route": ["Step by step", "11-3051.00", "times"],
    "outlook": ["241,900", "+4,600 jobs", "slower than average", "Employment Projections, 2024-34"],
    "education": ["bachelor's degree", "Typical for entry", "O*NET Database"],
    "pay range": ["$104,000 to $156,000 a year", "$130,000", "50 %"],
    "concept match": ["1321", "ISCO-08", "estimated probability"],
    "crosswalk": ["ISCO-08 to SOC-2018", "SOC-2010", "Confidence"],
}  # fmt: skip


@cache
def shown() -> dict[str, Any]:
    role, profile, match = jt.role("11-3051"), jt.profile("MANUF.OPSLEAD.M3"), jt.lookup("Factory Manager")
    assert match is not None
    acme = {
        "name": "Acme",
        "level": [{"code": "L5", "name": "Line lead", "track": "L", "peers": ["M1"]}],
        "role": [{"code": "ACME-123", "title": "Line Captain", "level": "L5", "occupations": ["51-1011"],
                  "responsibilities": ["Counts the scrap"]}],
        "pay": [{"level": "L5", "minimum": 52000, "midpoint": 62000, "maximum": 72000}],
    }  # fmt: skip
    return {
        "role": role,
        "company role": jt.overlay(acme).role("ACME-123"),
        "profile": profile,
        "level": profile.level,
        "levels": jt.compare("M3", "P5"),
        "wages": role.wages("Detroit"),
        "match": match,
        "matches": Matches((match,)),
        "no match": Matches(),
        "taxonomy": jt.load(),
        "focus": profile.focus,
        "matrix": jt.matrix("MANUF"),
        "roles": jt.compare_roles("11-3051", "51-1011"),
        "areas": jt.compare_areas(role, "US", "Michigan"),
        "progression": role.progression(),
        "resilience": role.ai_resilience(),
        "adjacent": profile.adjacent(1)[0],
        "move": role.moves(limit=1)[0],
        "pay by level": jt.level_pay("MANUF.OPSLEAD"),
        "profiles": jt.compare_profiles("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4"),
        "concept": jt.concept("ISCO-08", "1321"),
        "moves": jt.role("51-1011").moves(limit=2),
        "route": jt.role("51-1011").path_to("11-3051", limit=1)[0],
        "outlook": role.outlook,
        "education": role.education,
        "pay range": jt.PayRange.around(130_000, 0.5),
        "concept match": ConceptMatch(jt.concept("ISCO-08", "1321"), "Plant Manager", 0.9, "learned"),
        "crosswalk": jt.crosswalk("ISCO-08", "SOC-2018"),
    }


def text_of(markup: str) -> str:
    root = ElementTree.fromstring(markup)
    for style in root.findall("style"):
        root.remove(style)
    return " ".join("".join(root.itertext()).split())


@pytest.mark.parametrize("name", FACTS)
def test_a_card_shows_its_facts(name: str) -> None:
    text = text_of(shown()[name]._repr_html_())
    assert [fact for fact in FACTS[name] if fact not in text] == []
    assert "None" not in text.replace("None recorded", "").replace("None are", "").split()


@pytest.mark.parametrize("name", FACTS)
def test_a_card_fetches_nothing_and_runs_nothing(name: str) -> None:
    root = ElementTree.fromstring(shown()[name]._repr_html_())
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert not names & {"script", "iframe", "object", "embed", "link", "img", "image", "use", "a", "form"}
    for element in root.iter():
        assert not [key for key in element.attrib if key.startswith("on") or key in ("src", "href", "style", "id")]
    style = root.findtext("style") or ""
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("name", FACTS)
def test_everything_with_a_card_can_be_shown_and_the_reverse(name: str) -> None:
    assert isinstance(shown()[name], Shown)
    assert type(shown()[name]) in card_of.registry
    assert {kind for kind in card_of.registry if kind is not object} == {type(value) for value in shown().values()}


def test_every_figure_says_what_it_shows() -> None:
    for name in ("role", "profile", "level", "levels", "wages", "areas"):
        figures = [e for e in ElementTree.fromstring(html(shown()[name])).iter() if e.tag.endswith("}svg")]
        assert len(figures) == 1
        assert figures[0].get("role") == "img"
        assert figures[0].findtext("{*}title")
        assert figures[0].findtext("{*}desc")


def test_what_is_missing_says_why() -> None:
    text = text_of(html(jt.role("55-1011")))
    assert "Median pay the survey does not cover" not in text
    assert "the survey does not cover the armed forces" in text
    assert "no projection is published" in text
    assert "Not rated." in text
    assert "<svg" not in html(jt.role("55-1011"))


def test_pay_that_is_only_bounds_says_why_it_has_no_median() -> None:
    bound = WageDistribution((jt.WagePoint(0.5, 239_200.0, "top-coded"), jt.WagePoint(0.9, None, "not released")))
    with pytest.raises(MissingWage):
        bound.ppf(0.5)
    text = text_of(html(bound))
    assert "fewer than two percentiles are published" in text
    assert "$239,200 or more" in text
    assert "not released" in text
    assert "figures without a source" in text


def test_a_derived_focus_says_that_nobody_wrote_it() -> None:
    text = text_of(html(jt.profile("COMP.151252.E1")))
    assert "This work is seldom found at E1." in text
    assert "Derived from the occupation, not written for this work." in text
    assert "None are written for this work by level." in text


def test_a_company_level_is_not_put_on_the_bundled_ladder() -> None:
    level = jt.Level("IC4", "IC", 4, "Staff", scores=jt.level("P5").scores)
    assert "<svg" not in html(level)
    assert "not stated" in text_of(html(level))


def test_an_hourly_occupation_is_shown_by_the_hour() -> None:
    assert "$29.05 an hour" in text_of(html(jt.role("27-2011")))


def test_what_has_no_card_is_refused() -> None:
    with pytest.raises(TypeError, match="a dict has no card"):
        html({})


def test_matches_are_a_tuple() -> None:
    found = jt.candidates("Factory Manager", limit=1)
    assert type(found) is Matches
    assert found == tuple(found)
    assert hash(found) == hash(tuple(found))
    assert pickle.loads(pickle.dumps(found)) == found
    assert type(pickle.loads(pickle.dumps(found))) is Matches


def test_being_shown_adds_no_state() -> None:
    for value in shown().values():
        if attrs.has(type(value)):
            assert not hasattr(value, "__dict__")
    assert Shown.__slots__ == ()


def test_nothing_that_draws_is_imported_before_somebody_looks() -> None:
    code = (
        "import sys, jobtaxonomy as jt; jt.role('11-3051').wages(); jt.compare('M2', 'M3'); jt.lookup('RN');"
        "print([name for name in sys.modules if name.split('.')[0] in ('htpy', 'rich', 'markupsafe')"
        " or name.startswith('jobtaxonomy.views')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
