"""The tables of work, interests and exposure: whole, in range, and about roles that exist."""

import pytest

import jobtaxonomy as jt
from jobtaxonomy.career.work import INTERESTS, WORK_VALUES

FILES = jt.load()._records.files
TABLES = ("listings", "styles", "interests", "values", "tools", "narratives", "exposure")


@pytest.mark.parametrize("table", TABLES)
def test_a_row_a_role_that_exists_in_order(table: str) -> None:
    codes = [row[0] for row in FILES.table(table)]
    assert codes == sorted(set(codes))
    assert set(codes) <= set(jt.roles())
    assert len(codes) >= 150


def test_every_listed_element_is_known() -> None:
    activities = {row[0] for row in FILES.table("activities")}
    elements = {row[0]: row[1] for row in FILES.table("elements")}
    for _, abilities, done in FILES.table("listings"):
        assert {elements[id] for id in abilities.split()} == {"ability"}
        assert set(done.split()) <= activities
    assert len(activities) == 41


def test_work_styles_are_twenty_one_in_range() -> None:
    for role in jt.roles().values():
        styles = role.work_styles()
        assert len(styles) in (0, 21)
        assert all(-3 <= style.impact <= 3 for style in styles)
        ranks = sorted(style.rank for style in styles if style.rank)
        assert ranks == list(range(1, len(ranks) + 1))


def test_interests_and_values_are_in_range_and_their_high_points_lead() -> None:
    for role in jt.roles().values():
        if interests := role.interests:
            assert len(interests.scores) == len(INTERESTS)
            assert all(1 <= score <= 7 for score in interests.scores)
            assert 1 <= len(interests.code) <= 3
        if values := role.work_values:
            assert len(values.scores) == len(WORK_VALUES)
            assert all(1 <= score <= 7 for score in values.scores)
            assert set(values.leading) <= set(WORK_VALUES)


def test_exposure_is_a_share_and_grows_with_what_counts() -> None:
    for role in jt.roles().values():
        if (found := role.exposure) is None:
            continue
        for shares in filter(None, (found.people, found.model)):
            assert 0 <= shares.alpha <= shares.beta <= shares.gamma <= 1
        assert found.applicability is None or 0 <= found.applicability <= 1
        assert (found.applicability is None) == (found.applicability_code is None)
        assert found.sources


def test_tools_are_named_once_a_role() -> None:
    for role in jt.roles().values():
        names = [tool.name for tool in role.tools()]
        assert len(set(names)) == len(names)
        assert all(names)
