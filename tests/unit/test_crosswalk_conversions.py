"""Crosswalks by example: what people ask, and what is refused."""

import pytest

import jobtaxonomy as jt
from jobtaxonomy.crosswalks import Concept, Crosswalk, Figures, Relation
from jobtaxonomy.errors import UnknownConcept
from jobtaxonomy.strategies.crosswalks import bundled_crosswalks

CROSSWALKS = bundled_crosswalks()


def targets(code: str, from_: str, to: str) -> list[str]:
    return [relation.counterpart for relation in CROSSWALKS.convert(code, from_, to)]


def test_an_isco_group_reaches_soc_in_two_steps() -> None:
    [relation] = CROSSWALKS.convert("1321", "ISCO-08", "SOC-2018")
    assert (relation.counterpart, relation.kind, relation.confidence) == ("11-3051", "exact", "high")
    assert relation.path == ("ISCO-08", "SOC-2010", "SOC-2018")
    assert relation.steps == 2
    assert [source.id for source in relation.sources] == ["isco-08-soc-2010", "soc-2018"]


def test_a_split_code_is_weighed_by_employment() -> None:
    split = CROSSWALKS.convert("11-3011", "SOC-2010", "SOC-2018")
    assert [(r.counterpart, r.kind, r.weighted_by) for r in split] == [
        ("11-3012", "narrower", "employment"),
        ("11-3013", "narrower", "employment"),
    ]
    assert split[0].weight > split[1].weight


def test_military_counterparts_have_no_employment_and_count_alike() -> None:
    found = CROSSWALKS.convert("0110", "ISCO", "SOC-2010")
    assert len(found) == 8
    assert {(relation.weight, relation.weighted_by) for relation in found} == {(0.125, "equal")}


def test_relations_to_a_minor_group_of_isco_go_to_its_unit_groups() -> None:
    loose = CROSSWALKS.convert("19-2099", "SOC-2010", "ISCO-08")
    assert {relation.counterpart for relation in loose} >= {"2111", "2112", "2113", "2114"}
    assert {r.confidence for r in loose if r.counterpart.startswith("211")} == {"low"}


def test_codes_with_blanks_and_numbers_in_the_raw_file_are_read() -> None:
    assert targets("9629", "ISCO", "SOC-2010")
    assert targets("5169", "ISCO", "SOC-2010")
    assert targets("55-1011", "SOC-2010", "ISCO") == ["0110"]


def test_oews_codes_stand_for_several_occupations() -> None:
    assert sorted(targets("25-2052", "OEWS", "SOC")) == ["25-2055", "25-2056"]
    assert targets("25-2055", "SOC", "OEWS") == ["25-2052"]
    assert CROSSWALKS.convert("55-1011", "SOC", "OEWS") == ()


def test_census_groups_are_spelled_out() -> None:
    assert sorted(targets("0960", "Census", "SOC")) == ["13-2054", "13-2099"]
    assert sorted(targets("0060", "Census", "SOC")) == ["11-2032", "11-2033"]
    assert targets("60", "Census", "SOC") == targets("0060", "Census", "SOC")
    assert CROSSWALKS.convert("9920", "Census", "SOC") == ()


def test_a_lower_esco_occupation_inherits_and_is_less_sure() -> None:
    above, below = (CROSSWALKS.convert(code, "ESCO", "O*NET-SOC-2010") for code in ("1321.2", "1321.2.1"))
    assert above[0].counterpart == below[0].counterpart
    order = ("low", "medium", "high")
    assert order.index(below[0].confidence) <= order.index(above[0].confidence)


def test_esco_and_isco_are_concepts_of_their_own() -> None:
    unit = CROSSWALKS.concept("ISCO-08", "http://data.europa.eu/esco/isco/C1321")
    assert unit == Concept(
        "ISCO-08", "1321", "Manufacturing managers", "unit", "132", "http://data.europa.eu/esco/isco/C1321"
    )
    assert [child.code for child in CROSSWALKS.concepts("ISCO-08").children("132")] == ["1321", "1322", "1323", "1324"]
    occupation = CROSSWALKS.concept("ESCO", "technical director")
    assert occupation.code == "2654.1.7"
    assert occupation.parent == "2654.1"
    assert CROSSWALKS.concept("ESCO", str(occupation.uri)) is occupation


def test_roles_have_codes_in_every_scheme() -> None:
    role = jt.role("11-3051.00")
    assert "1321" in CROSSWALKS.codes(role, "ISCO-08")
    assert CROSSWALKS.codes(role, "SOC") == ("11-3051",)
    assert CROSSWALKS.codes(role, "Census") == ("0140",)


def test_retired_codes_name_their_successors() -> None:
    with pytest.raises(jt.RetiredCode) as caught:
        CROSSWALKS.convert("11-3011", "SOC-2018", "ISCO-08")
    assert caught.value.successors == ("11-3012", "11-3013")


def test_unknown_codes_suggest_the_nearest() -> None:
    with pytest.raises(UnknownConcept) as caught:
        CROSSWALKS.convert("1329", "ISCO-08", "SOC")
    assert caught.value.suggestions
    assert isinstance(caught.value, LookupError)
    assert "1329" in str(caught.value)
    with pytest.raises(UnknownConcept) as caught:
        CROSSWALKS.concept("ESCO", "technical directer")
    assert "technical director" in caught.value.suggestions


def test_groups_are_converted_by_their_members() -> None:
    with pytest.raises(jt.InvalidQuery, match="1321, 1322, 1323, 1324"):
        CROSSWALKS.convert("132", "ISCO-08", "SOC")


def test_a_strange_scheme_is_refused_with_those_there_are() -> None:
    with pytest.raises(jt.InvalidQuery, match="ISCO-08"):
        CROSSWALKS.between("ISIC", "SOC")


def test_figures_refuse_what_they_cannot_divide() -> None:
    crosswalk = CROSSWALKS.between("SOC-2010", "SOC-2018")
    with pytest.raises(jt.InvalidQuery, match="begins in SOC-2018"):
        Figures("SOC-2018", {"11-3051": 1}).through(crosswalk)
    with pytest.raises(jt.InvalidQuery, match="counterpart"):
        Figures("SOC-2010", {"99-9999": 1}).through(crosswalk)
    with pytest.raises(jt.InvalidQuery, match="finite"):
        Figures("SOC-2010", {"11-3011": float("nan")})


def test_two_inexact_steps_take_something_off_the_confidence() -> None:
    a = Crosswalk.of(
        ("A", "B"), [Relation("A", "1", "B", "x", "narrower", 0.5), Relation("A", "1", "B", "y", "exact", 0.5)]
    )
    b = Crosswalk.of(("B", "C"), [Relation("B", "x", "C", "p", "narrower"), Relation("B", "y", "C", "q", "broader")])
    [p, q] = a.then(b)["1"]
    assert (p.kind, p.confidence, q.kind, q.confidence) == ("narrower", "medium", "broader", "high")
    back = Crosswalk.of(("C", "D"), [Relation("C", "p", "D", "z", "broader"), Relation("C", "q", "D", "z", "broader")])
    [z] = a.then(b).then(back)["1"]
    assert (z.kind, z.weight, z.confidence) == ("partial", 1, "medium")
