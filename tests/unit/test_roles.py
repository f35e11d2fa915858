"""Roles by code and title, and what is known of them."""

import copy
import pickle

import pytest

import jobtaxonomy as jt

MANAGER = "11-3051.00"


@pytest.mark.parametrize("text", ["11-3051.00", "11-3051", "113051", "industrial production managers",
                                  "Industrial Production Manager", "Factory Manager"])  # fmt: skip
def test_one_role(text: str) -> None:
    assert jt.role(text).code == MANAGER


def test_a_shared_title_raises_with_the_roles_that_carry_it() -> None:
    with pytest.raises(jt.AmbiguousTitle) as caught:
        jt.role("Plant Manager")
    codes = {match.code for match in caught.value.candidates}
    assert codes == {"11-3051.00", "11-3051.02", "11-3051.03", "11-3051.04", "11-3051.06", "11-9013.00"}
    assert codes == {match.code for match in jt.candidates("Plant Manager")}


@pytest.mark.parametrize("text", ["11-9999.99", "Factry Manger", "11-3000", "99-9999"])
def test_unknown_roles_come_with_suggestions(text: str) -> None:
    with pytest.raises(jt.UnknownRole) as caught:
        jt.role(text)
    assert caught.value.suggestions


@pytest.mark.parametrize(("code", "successors"), [("11-9199.04", ("11-3071.04",)), ("15-1132", ("15-1252", "15-1253"))])
def test_retired_codes_name_their_successors(code: str, successors: tuple[str, ...]) -> None:
    with pytest.raises(jt.RetiredCode) as caught:
        jt.role(code)
    assert {c[:7] for c in caught.value.successors} == {c[:7] for c in successors}


def test_none_is_an_answer() -> None:
    assert jt.lookup("asdfgh") is None


def test_lookup_of_an_alias() -> None:
    match = jt.lookup("Factory Manager")
    assert match is not None
    assert (match.code, match.soc, match.role.title) == (MANAGER, "11-3051", "Industrial Production Managers")
    assert 0 < match.score <= 1


def test_the_manager_of_the_seeds() -> None:
    role = jt.role(MANAGER)
    assert (role.singular, role.article, role.job_zone) == ("Industrial Production Manager", "an", 4)
    assert [group.code for group in role.path] == ["11-0000", "11-3000", "11-3050", "11-3051"]
    assert role.titles()[0].of == len(role.aliases) > 40
    assert role.outlook is not None
    assert (role.outlook.percent, role.outlook.growth) == (1.9, "slower than average")
    assert (role.education.entry, role.education.mode) == ("bachelor's degree", "high school")
    assert {"education", "experience", "training"} <= {claims[0].kind for claims in role.education.conflicts()}


@pytest.mark.parametrize("code", [MANAGER, "55-1011.00", "15-1252.00"])
def test_roles_are_values(code: str) -> None:
    role = jt.role(code)
    for twin in (pickle.loads(pickle.dumps(role)), copy.copy(role), copy.deepcopy(role)):
        assert twin == role
        assert hash(twin) == hash(role)
        assert twin.aliases == role.aliases
    assert len(pickle.dumps(role)) < 1500
    with pytest.raises(AttributeError):
        role.title = "x"  # type: ignore[misc]


def test_the_taxonomy_is_one_object() -> None:
    tax = jt.load()
    assert pickle.loads(pickle.dumps(tax)) is tax is copy.deepcopy(tax) is copy.copy(tax)


def test_skills_by_id_and_name() -> None:
    assert jt.skill("2.A.1.a") is jt.skill("reading comprehension")
    with pytest.raises(jt.UnknownSkill, match="Reading Comprehension"):
        jt.skill("reading comprehesion")


def test_skill_order_is_importance_then_level_then_id() -> None:
    keys = [(-(r.importance or 0), -(r.level or 0), r.skill.id) for r in jt.role(MANAGER).skills()]
    assert keys == sorted(keys)
