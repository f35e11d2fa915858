"""What an overlaid taxonomy answers: a company's own before what is bundled, and both together."""

import re
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.architecture import Architecture
from jobtaxonomy.overlays import CompanyRole, OverlaidTaxonomy
from jobtaxonomy.views.company_levels import told_by
from jobtaxonomy.views.levels import comparison_text, level_text
from jobtaxonomy.views.role import wages_lines

BASE = jt.load()
ACME: dict[str, Any] = {
    "name": "Acme",
    "level": [
        {"code": "L1", "name": "Crew", "track": "L", "peers": ["S2"]},
        {"code": "L5", "name": "Five", "track": "L", "peers": ["M1"], "years": [5, 8]},
    ],
    "role": [
        {"code": "A-1", "title": "Line Captain", "level": "L5", "occupations": ["51-1011"], "aliases": ["Chief"],
         "definition": "Runs a line", "sources": ["survey"], "focus": "MANUF.OPSLEAD"},
        {"code": "A-2", "title": "Joiner II", "level": "L1", "occupations": ["51-4121", "51-2092"]},
        {"code": "A-3", "title": "Joiner III", "level": "L5", "occupations": ["51-4121"], "focus": "ACME.JOIN",
         "responsibilities": ["Joins what others cannot"]},
        {"code": "A-4", "title": "Guard", "level": "S1", "occupations": ["55-1011"]},
        {"code": "A-5", "title": "Fitter", "level": "S2", "focus": "ACME.JOIN"},
    ],
    "alias": [
        {"title": "Factory Manager", "roles": ["A-1"]},
        {"title": "Torch", "roles": ["A-2", "A-3"], "ambiguous": True},
        {"title": "Nightingale", "roles": ["29-1141"]},
        {"title": "Overseer", "roles": ["MANUF.OPSLEAD.M3"]},
    ],
    "pay": [
        {"level": "L5", "minimum": 40_000, "midpoint": 50_000, "maximum": 60_000},
        {"level": "L5", "role": "A-3", "minimum": 44, "midpoint": 55, "maximum": 66, "currency": "EUR",
         "period": "hour"},
    ],
    "source": [{"id": "survey", "name": "Pay survey", "date": "2026-05"}],
    "function": [
        {"code": "ACME", "name": "Acme works", "focus": [
            {"code": "JOIN", "name": "Joining", "definition": "Joins metal.",
             "level": [{"code": "S2", "roles": ["51-4121.00"]}]},
        ]},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def acme() -> OverlaidTaxonomy:
    return BASE.overlay(ACME)


def test_a_job_is_a_role_by_code_title_and_alias(acme: OverlaidTaxonomy) -> None:
    role = acme.role("A-1")
    assert isinstance(role, CompanyRole)
    assert acme.roles()["A-1"] == acme.role(" line captains ") == acme.role("CHIEF") == role
    assert (role.title, role.singular, role.summary, role.aliases) == (
        "Line Captain",
        "Line Captain",
        "Runs a line",
        ("Chief", "Factory Manager"),
    )
    assert acme.role("A-2").aliases == ("Torch",)
    assert "1 titles" not in acme.role("A-2").page()
    assert (role.soc, role.level.name, role.job.focus) == ("51-1011", "Five", "MANUF.OPSLEAD")
    assert repr(role) == "CompanyRole('A-1', 'Line Captain')"
    assert len(acme.roles()) == 1021
    assert list(acme.roles())[-5:] == ["A-1", "A-2", "A-3", "A-4", "A-5"]
    assert acme.role("51-1011") == BASE.role("51-1011")


def test_facts_are_those_of_the_occupation_with_its_source(acme: OverlaidTaxonomy) -> None:
    role, occupation = acme.role("A-1"), BASE.role("51-1011")
    assert isinstance(role, CompanyRole)
    for fact in ("family", "path", "education", "outlook", "work", "interests", "exposure", "job_zone", "wage_code"):
        assert getattr(role, fact) == getattr(occupation, fact), fact
    for answer in ("skills", "technology", "related", "abilities", "moves", "wage_history", "interview_questions"):
        assert getattr(role, answer)() == getattr(occupation, answer)(), answer
    assert role.codes("ISCO-08") == occupation.codes("ISCO-08")
    assert role.ai_resilience() == occupation.ai_resilience()
    assert [source.id for source in role.sources()][:2] == ["Acme", "survey"]
    assert role.sources()[2:] == occupation.sources()
    assert str(role.scope_note).startswith("facts are those of 51-1011.00 First-Line Supervisors")


def test_wages_of_several_occupations_are_pooled(acme: OverlaidTaxonomy) -> None:
    role = acme.role("A-2")
    parts = [BASE.role(code).wages("MI") for code in ("51-4121", "51-2092")]
    pooled = role.wages("MI")
    assert pooled.points == jt.mixture(parts).points
    assert pooled.derived == "pooled from 51-4121 and 51-2090, by employment"
    assert {point.state for point in pooled.points} == {"computed"}
    for shown in (pooled._repr_html_(), pooled.page(), role.page(), "\n".join(wages_lines(pooled))):
        assert "ooled from 51-4121 and 51-2090, by employment" in shown
        assert "published under None" not in shown
        assert "Published percentiles" not in shown
    assert acme.role("A-1").wages("MI") == BASE.role("51-1011").wages("MI")
    with pytest.raises(jt.MissingWage, match="armed forces"):
        acme.role("A-4").wages()


def test_pooled_wages_say_what_they_leave_out() -> None:
    job = {"code": "X", "title": "X", "level": "S2", "occupations": ["55-1011", "51-4121", "27-2011"]}
    wages = BASE.overlay({"name": "Acme", "role": [job]}).role("X").wages()
    assert wages.period == "hour"
    assert wages.note == "without 55-1011.00: the survey does not cover the armed forces"


def test_own_titles_win_and_several_are_ambiguous(acme: OverlaidTaxonomy) -> None:
    found = acme.candidates("Factory Manager", limit=2)
    assert [(match.code, match.method) for match in found] == [("A-1", "own"), ("11-3051.00", "exact")]
    bundled = BASE.lookup("Factory Manager")
    assert bundled is not None
    assert bundled.code == "11-3051.00"
    assert acme.role("Factory Manager").code == "A-1"
    with pytest.raises(jt.AmbiguousTitle, match="'torch' is a title of 2 roles: A-2 Joiner II, A-3 Joiner III"):
        acme.role("torch")
    assert [match.score for match in acme.candidates("torch", limit=2)] == [0.5, 0.5]
    # numbers of levels are set aside in titles, save where a company spells them
    assert [acme.role(f"joiner {number}").code for number in ("II", "III")] == ["A-2", "A-3"]
    with pytest.raises(jt.AmbiguousTitle):
        acme.role("joiner")
    assert acme.role("nightingale") == BASE.role("29-1141")
    assert acme.role("overseer") == BASE.profile("MANUF.OPSLEAD.M3").role
    assert {match.code for match in acme.candidates("Plant Manager")} == {
        match.code for match in BASE.candidates("Plant Manager")
    }
    assert [matches[0].code for matches in acme.code_titles(["chief", "RN", "joiner iii"])] == [
        "A-1",
        "29-1141.00",
        "A-3",
    ]


def test_a_miss_suggests_own_names(acme: OverlaidTaxonomy) -> None:
    with pytest.raises(jt.UnknownRole, match="'Line Captain'"):
        acme.role("Lime Captain")
    with pytest.raises(jt.UnknownLevel, match="'L5'"):
        acme.level("L55")
    with pytest.raises(jt.RetiredCode):
        acme.role("15-1132")
    with pytest.raises(jt.UnknownSource):
        acme.source("acm")


def test_levels_of_both_answer_and_compare(acme: OverlaidTaxonomy) -> None:
    assert acme.level("five") == acme.level("L5")
    assert acme.level("M1") == BASE.level("M1")
    assert [level.code for level in acme.levels("L")] == ["L1", "L5"]
    assert [level.code for level in acme.levels()] == [*(level.code for level in BASE.levels()), "L1", "L5"]
    assert [track.code for track in acme.tracks()] == ["S", "P", "M", "E", "L"]
    assert acme.compare("L1", "M1").grade_delta == acme.compare("L1", "L5").grade_delta > 0
    assert acme.counterpart("L5") == BASE.level("M1")


def test_profiles_of_both_stand_in_one_space(acme: OverlaidTaxonomy) -> None:
    codes = {code: acme.roles()[code].profile_code for code in ("A-1", "A-2", "A-3", "A-5")}  # type: ignore[attr-defined]
    # the bundled focus where it has the level, the company's where a job says so, else the occupation's
    assert codes == {"A-1": "MANUF.OPSLEAD.M1", "A-2": "PROD.514121.S2", "A-3": "ACME.JOIN.M1", "A-5": "ACME.JOIN.S2"}
    assert acme.profile("acme.join.l5") == acme.profile("ACME.JOIN.M1")
    assert acme.profile("ACME.JOIN.M1").responsibilities == ("Joins what others cannot",)
    assert acme.focuses() == (*BASE.focuses(), "ACME.JOIN")
    assert acme.focus("ACME.JOIN").level_codes == ("S2", "M1")
    assert (acme.focus("ACME.JOIN").publisher, acme.focus("MANUF.OPSLEAD").publisher) == ("Acme", "jobtaxonomy")
    assert acme.matrix("ACME").grades == (2, 3, 4, 5)
    assert acme.distance("ACME.JOIN.S2", "ACME.JOIN.L5") == 0.12 * 3 + 0.06
    assert acme.distances(["ACME.JOIN.S2"], ["MGMT.113051.M3"]).tolist() == [
        [acme.distance("MGMT.113051.M3", "ACME.JOIN.S2").thousandths]
    ]
    assert acme.profile("ACME.JOIN.S2").adjacent(1)[0].code == "PROD.514121.S2"
    assert "ACME.JOIN.S2" in {found.code for found in acme.profile("PROD.514121.S2").adjacent(200)}
    assert len(acme.profiles()) == len(BASE.profiles()) + 2
    assert "ACME.JOIN.M1" not in BASE.profiles()
    assert [pay.level for pay in acme.level_pay("ACME.JOIN")] == ["S2", "M1"]


def test_own_pay_is_a_range(acme: OverlaidTaxonomy) -> None:
    ranges = {role.code: role.pay for role in acme.roles().values() if isinstance(role, CompanyRole)}
    assert ranges["A-1"] == jt.PayRange(40_000, 60_000, 50_000)
    assert ranges["A-3"] == jt.PayRange(44, 66, 55, currency="EUR", period="hour")
    assert ranges["A-2"] is None


def test_both_are_compared_and_cited(acme: OverlaidTaxonomy) -> None:
    found = acme.compare_roles("Line Captain", "11-3051")
    assert found["family"].values == ("Production Occupations", "Management Occupations")
    assert acme.path("A-2", "A-1")[0].roles[-1].code == "51-1011.00"
    assert acme.wage_table(["A-1"])["p50"].tolist() == BASE.wage_table(["51-1011"])["p50"].tolist()
    assert acme.roles_with("SAP software")[:-1] == BASE.roles_with("SAP software")
    assert acme.roles_with("SAP software")[-1].code == "A-1"
    assert acme.source("Acme").publisher == "Acme"
    assert "Acme. Job architecture of Acme" in acme.cite()
    assert acme.data_version() == BASE.data_version()
    assert repr(acme) == f"<Taxonomy, data {BASE.data_version()}, 5 roles of Acme>"


def test_a_code_below_is_replaced_only_where_that_is_said() -> None:
    job = {"code": "A-1", "title": "Captain of Lines", "level": "L5", "occupations": ["11-3051"]}
    acme = BASE.overlay(ACME)
    with pytest.raises(jt.InvalidFile, match="'A-1' is the code of a role below"):
        acme.overlay({"name": "Sub", "role": [job]})
    changed = acme.overlay({"name": "Sub", "role": [job], "replaces": ["A-1"]})
    assert (changed.role("A-1").title, acme.role("A-1").title) == ("Captain of Lines", "Line Captain")
    # who looked for what was replaced finds what stands for it
    assert changed.role("line captain").title == "Captain of Lines"
    assert len(changed.roles()) == len(acme.roles())

    own = {"code": "M3", "name": "Three", "track": "X", "peers": ["M4"]}
    with pytest.raises(jt.InvalidFile, match="'M3' is another level below"):
        BASE.overlay({"name": "Acme", "level": [own]})
    other = BASE.overlay({"name": "Acme", "level": [own], "replaces": ["M3"]})
    assert other.level("M3").grade == BASE.level("M4").grade
    assert len(other.levels()) == len(BASE.levels())
    # in the code of a profile M3 is the universal level still
    assert other.profile("MGMT.113051.M3") == BASE.profile("MGMT.113051.M3")
    same = BASE.overlay({"name": "Acme", "level": [{**own, "peers": ["M3"]}]})
    assert same.level("M3").name == "Three"


def test_a_stacked_overlay_may_name_what_is_below() -> None:
    job = {"code": "B-1", "title": "Deputy", "level": "L1", "focus": "ACME.JOIN", "reports_to": "A-1"}
    stacked = BASE.overlay(ACME).overlay({"name": "Sub", "role": [job]})
    role = stacked.role("deputy")
    assert isinstance(role, CompanyRole)
    assert (role.level.code, role.profile_code, role.soc) == ("L1", "ACME.JOIN.S2", "51-4121")
    assert stacked.role("chief").code == "A-1"
    assert [source.id for source in stacked.sources()][-3:] == ["Acme", "survey", "Sub"]
    assert stacked.architecture == Architecture("Sub", stacked.architecture.universal, jobs=(role.job,))


def test_hostile_strings_are_data_and_escaped_where_shown() -> None:
    title = "<script>alert(1)</script>"
    tax = BASE.overlay(
        {"name": "Acme", "role": [{"code": "{0}", "title": title, "level": "S2", "occupations": ["51-4121"]}]}
    )
    role = tax.role("{0}")
    assert (role.title, tax.role(title)) == (title, role)
    assert "<script>" not in role._repr_html_()


def _text(page: str) -> str:
    return " ".join(re.sub(r"<(style|svg).*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL).split())


def test_a_level_of_its_own_is_shown_with_its_peers_words_and_source(acme: OverlaidTaxonomy) -> None:
    level, peer = acme.level("L5"), BASE.level("M1")
    assert [(m.scheme, m.value, m.source) for m in level.mappings] == [("universal level", "M1", "Acme")]
    assert level.sentences == ()
    page = _text(level.page())
    for shown in (level_text(level), _text(level._repr_html_()), page):
        assert "In the words of a peer: L5 as M1." in shown
        assert "Knowledge" in shown
        assert " ".join(peer.knowledge.split()[:5]) in shown
        for false in ("Not recorded", "not recorded", "only level", "Same grade", "Nobody has chosen"):
            assert false not in shown
    assert "Job architecture of Acme" in page


def test_levels_of_its_own_compare_without_blanks(acme: OverlaidTaxonomy) -> None:
    move = acme.compare("L1", "L5")
    text = comparison_text(move)
    assert "\n\n\n" not in text
    assert "In the words of a peer: L1 as S2, L5 as M1." in text
    page = _text(move.page())
    assert "In the words of a peer: L1 as S2, L5 as M1." in page
    assert "bundled" not in page


def test_scores_alone_find_the_peer_that_is_nearest(acme: OverlaidTaxonomy) -> None:
    scores = dict(BASE.level("P4").scores.items())
    own = {"code": "IC4", "name": "Engineer", "track": "IC", "scores": scores}
    level = acme.overlay({"name": "North", "level": [own]}).level("IC4")
    assert "M2" in [mapping.value for mapping in level.mappings]
    assert told_by(level) == BASE.level("P4")


def test_the_role_that_bears_a_title_comes_before_an_alias() -> None:
    job = {"code": "A-0", "title": "Line Captain", "level": "S2", "occupations": ["51-1011"]}
    alias = {"title": "Line Captain", "roles": ["11-3051"]}
    assert jt.overlay({"name": "Acme", "role": [job], "alias": [alias]}).role("line captain").code == "A-0"
