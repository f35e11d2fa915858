"""Objects are values: pickling, copying and hashing agree with ==."""

import copy
import pickle
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.occupations import Role
from jobtaxonomy.strategies.roles import roles


def parts(role: Role) -> list[Any]:
    paid = [role.wages()] if role.wage_code else []
    several = [role.path, role.titles(), role.skills(), role.technology(), role.related(), role.sources()]
    first = [value for values in several for value in values[:1]]
    return [role, role.education, *filter(None, [role.outlook]), *paid, *first, *jt.candidates(role.title)]


@given(roles(), st.data())
def test_pickle_copy_and_hash_agree_with_equality(role: Role, data: st.DataObject) -> None:
    value = data.draw(st.sampled_from(parts(role)))
    for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert twin == value
        assert hash(twin) == hash(value)
        assert repr(twin) == repr(value)


@given(roles(), roles())
def test_roles_are_equal_when_their_codes_are(a: Role, b: Role) -> None:
    assert (a == b) == (a.code == b.code)
