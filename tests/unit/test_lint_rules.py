"""Cases of the rules that their least mutants do not reach."""

from typing import Any

import pytest

from jobtaxonomy.lint import lint, read_architecture
from jobtaxonomy.lint.similar import alike, words
from jobtaxonomy.lint.verbs import STRENGTH, strength

REVIEW = {"scores": {"accuracy": 5}}


def found(rule: str, **content: Any) -> list[str]:
    """Codes of the objects at which a rule finds something."""
    return [finding.code for finding in lint(read_architecture({"name": "Acme", **content}), select=[rule])]


def role(code: str, level: str = "S2", **more: Any) -> dict[str, Any]:
    return {"code": code, "title": f"Title of {code}", "level": level, "review": REVIEW, **more}


def function(code: str, name: str, *focuses: dict[str, Any]) -> dict[str, Any]:
    return {"code": code, "name": name, "focus": list(focuses)}


def focus(code: str, name: str, *levels: dict[str, Any]) -> dict[str, Any]:
    return {"code": code, "name": name, "definition": f"Does {name}", "level": list(levels)}


def level(code: str, *aliases: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "roles": ["51-4121.00"], "aliases": list(aliases), **more}


def test_one_alias_of_two_roles_is_ambiguous_unless_declared() -> None:
    roles = [role("A", aliases=["Plant-Manager"]), role("B", aliases=["plant manager"])]
    assert found("JTA002", role=roles) == ["Plant-Manager"]
    declared = [{"title": "Plant Manager", "roles": ["A", "B"], "ambiguous": True}]
    assert found("JTA002", role=roles, alias=declared) == []


def test_one_alias_of_two_focuses_counts_at_one_level_only() -> None:
    first, second = focus("AA", "Arc", level("S2", "Welder")), focus("BB", "Beam", level("S3", "Welder"))
    assert found("JTA002", function=[function("WELD", "Welding", first, second)]) == []
    second["level"][0]["code"] = "S2"
    assert found("JTA002", function=[function("WELD", "Welding", first, second)]) == ["Welder"]


def test_peers_of_one_digit_and_different_grades() -> None:
    ladder = [{"code": "L1", "name": "One", "track": "X", "peers": ["P3", "M3"]}]
    assert found("JTL005", level=ladder) == ["L1"]
    ladder[0]["peers"] = ["P3", "M1"]
    assert found("JTL005", level=ladder) == []


def test_a_cycle_of_families_is_told_once() -> None:
    tree = [
        {"code": "A", "name": "a", "parents": ["B"]},
        {"code": "B", "name": "b", "parents": ["C"]},
        {"code": "C", "name": "c", "parents": ["A"]},
        {"code": "D", "name": "d", "parents": ["A"]},
    ]
    assert found("JTT001", family=tree) == ["A"]
    assert found("JTT001", family=[{"code": "A", "name": "a", "parents": ["A"]}]) == ["A"]


def test_a_function_named_as_a_focus_elsewhere() -> None:
    welding = function("WELD", "Welding", focus("AA", "Arc", level("S2")))
    joining = function("JOIN", "Joining", focus("WW", "welding", level("S2")))
    assert found("JTT003", function=[welding, joining]) == ["WELD"]
    inside = function("WELD", "Welding", focus("AA", "Welding", level("S2")))
    assert found("JTT003", function=[inside]) == []


@pytest.mark.parametrize("code", ["11", "11-3050", "11-3051.55", "99-1111", "welder", "113-051"])
def test_codes_that_are_none(code: str) -> None:
    assert found("JTM002", role=[role("A", occupations=[code])]) == ["A"]


@pytest.mark.parametrize("code", ["11-3051", "11-3051.00", "11-3051.03"])
def test_codes_that_are(code: str) -> None:
    assert found("JTM002", role=[role("A", occupations=[code])]) == []


def test_one_occupation_may_carry_a_professional_ladder() -> None:
    def ladder(*codes: str) -> list[dict[str, Any]]:
        return [function("WELD", "Welding", focus("AA", "Arc", *(level(code) for code in codes)))]

    assert found("JTM001", function=ladder("P1", "P2", "P3", "P4", "P5", "P6")) == []
    assert found("JTM001", function=ladder("M1", "M2", "M3", "M4")) == []
    assert found("JTM001", function=ladder("M1", "M5")) == ["WELD.AA"]


def test_bands_that_leave_gaps_and_bands_that_do_not() -> None:
    def wage(*bands: tuple[float, float]) -> list[dict[str, Any]]:
        rows = [{"low": low, "high": high} for low, high in bands]
        return [{"about": "A", "percentiles": {"p50": 50}, "source": "s", "band": rows}]

    assert found("JTD002", wage=wage((10, 20), (30, 40))) == ["A"]
    assert found("JTD002", wage=wage((30, 40), (10, 30))) == []


def test_a_bonus_of_grades_is_allowed_to_titles_of_plants_and_trades() -> None:
    def alias(code: str, title: str) -> list[str]:
        return found("JTA005", role=[role("A", code, aliases=[title])])

    assert alias("M4", "Plant Manager") == []
    assert alias("S4", "Head Teller") == []
    assert alias("P4", "Captain, Boeing 737") == []
    assert alias("M1", "Head of Treasury") == ["A"]
    assert alias("P5", "Junior Engineer") == ["A"]


def test_a_lone_level_of_directors_without_managers() -> None:
    def head(*reports: str) -> list[dict[str, Any]]:
        return [function("WELD", "Welding", focus("AA", "Arc", level("M4", direct_reports=list(reports))))]

    assert found("JTL007", function=head("Welder", "Inspector")) == ["WELD.AA.M4"]
    assert found("JTL007", function=head("Welder", "Shop Manager")) == []
    assert found("JTL007", function=head("Department Chair")) == []
    assert found("JTL007", function=head()) == []


def test_the_join_finds_what_comparing_every_pair_finds() -> None:
    texts = [
        words(" ".join("abcdefgh"[place] for place in range(8) if number >> place & 1)) for number in range(1, 256)
    ]
    texts += texts[:40]
    for share in (0.5, 0.8, 0.9):
        for odd in (False, True):
            earliest = {}
            for later, b in enumerate(texts):
                for earlier, a in enumerate(texts[:later]):
                    if len(a & b) >= share * len(a | b) and not (odd and (earlier + later) % 2):
                        earliest[later] = earlier
                        break
            skip = (lambda a, b: bool((a + b) % 2)) if odd else (lambda _, __: False)
            assert {later: earlier for earlier, later, _ in alike(texts, share, skip=skip)} == earliest


def test_a_sentence_pasted_everywhere_is_told_once_a_place() -> None:
    pasted = [f"Keeps the ledger of the {place} in order every month" for place in ("shop", "yard", "dock")]
    roles = [role(f"R{number:03d}", responsibilities=pasted) for number in range(100)]
    assert len(found("JTT004", role=roles)) == 99
    assert found("JTR001", role=roles) == []
    roles = [role(f"R{number:03d}", responsibilities=[pasted[0], f"Opens gate {number}"]) for number in range(100)]
    assert len(found("JTR001", role=roles)) == 99


def test_verbs_have_one_strength_each() -> None:
    assert set(STRENGTH.values()) == {1, 2, 3, 4, 5}
    assert strength(["Helps a", "Runs b"]) is None
    assert strength(["Zaps a", "Helps b", "Helps c", "Establishes d"]) == pytest.approx(7 / 3)


def test_a_role_may_repeat_the_profile_that_it_fills() -> None:
    duties = [
        f"{verb} the {thing} of the plant within a shift"
        for verb, thing in (("Runs", "saw"), ("Tests", "kiln"), ("Keeps", "yard"))
    ]
    function_ = function("WOOD", "Wood", focus("SAW", "Sawing", level("S2", "Sawyer", responsibilities=duties)))
    filled = role("A", "S2", focus="WOOD.SAW", responsibilities=duties) | {"title": "Sawyer"}
    for rule in ("JTT004", "JTR001", "JTA003"):
        assert found(rule, function=[function_], role=[filled]) == []
    elsewhere = filled | {"level": "S4"}
    assert found("JTT004", function=[function_], role=[elsewhere]) == ["WOOD.SAW.S2"]
    assert found("JTA003", function=[function_], role=[elsewhere]) == ["WOOD.SAW.S2"]


def test_a_claim_that_excludes_the_years_of_its_level() -> None:
    def claim(lo: int, hi: int, kind: str = "total") -> list[dict[str, Any]]:
        years = [{"kind": kind, "lo": lo, "hi": hi}]
        return [function("WOOD", "Wood", focus("SAW", "Sawing", level("M3", experience=years)))]

    assert found("JTX005", function=claim(1, 3)) == ["WOOD.SAW.M3"]
    assert found("JTX005", function=claim(9, 10)) == []
    assert found("JTX005", function=claim(1, 3, "in_leadership")) == []


def test_uneven_growth_is_told_by_the_company_s_own_track() -> None:
    ladder = [{"code": f"L{n}", "name": str(n), "track": "LEAD", "peers": [f"M{n}"]} for n in (1, 2, 3)]
    pay = [
        {"level": f"L{n}", "minimum": at - 1, "midpoint": at, "maximum": at + 1}
        for n, at in enumerate((100, 101, 180), 1)
    ]
    findings = lint(read_architecture({"name": "Acme", "level": ladder, "pay": pay}), select=["JTP008"])
    assert [finding.path for finding in findings] == ["pay[LEAD]"]


def test_a_new_file_without_reviews_has_a_note_and_no_warning() -> None:
    findings = lint(
        read_architecture({"name": "Acme", "role": [{"code": "R", "title": "T", "level": "S2"}]}), select=["JTV"]
    )
    assert [(finding.rule, finding.severity) for finding in findings] == [("JTV004", "info")]
