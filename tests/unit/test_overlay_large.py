"""A company of 3,000 roles as an overlay: titles, profiles, distances and wages work across both."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from threading import Barrier
from typing import Any

import jobtaxonomy as jt
from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.strategies.architectures import clean_architecture


def test_an_overlay_of_three_thousand_roles() -> None:
    content = clean_architecture(43, 10)
    acme = jt.load().overlay(content)
    assert len(acme.roles()) == 1016 + 3010
    sample = [acme.roles()[job["code"]] for job in content["role"][::101]]
    assert all(isinstance(role, CompanyRole) for role in sample)
    for role, job in zip(sample, content["role"][::101], strict=True):
        assert isinstance(role, CompanyRole)
        found = [acme.lookup(title) for title in (job["title"], job["aliases"][0])]
        assert [(match.code, match.method) for match in found if match is not None] == [(job["code"], "own")] * 2
        assert role.wages("MI") == jt.role("17-2112").wages("MI")
        assert role.pay is not None
        profile = acme.profile(role.profile_code)
        assert profile.focus.key == job["focus"]
        assert profile.level == acme.counterpart(job["level"])
        assert 0 < acme.distance(role.profile_code, "MGMT.113051.M6") <= 1
    for one, other in pairwise(sample):
        assert isinstance(one, CompanyRole)
        assert isinstance(other, CompanyRole)
        near = acme.distance(one.profile_code, other.profile_code).thousandths
        assert (near == 0) == (one.profile_code == other.profile_code)
    assert acme.matrix("F000").at(4) == tuple(f"F000.K{place:02d}.P2" for place in range(10))
    assert acme.lookup("Registered Nurse") == jt.lookup("Registered Nurse")


def test_first_use_from_several_threads_is_that_of_one() -> None:
    content = clean_architecture(4, 4)
    titles = [job["title"] for job in content["role"]]
    barrier = Barrier(8)

    def answers(acme: Any) -> list[Any]:
        roles = list(acme.roles().values())[-5:]
        near = [found.code for found in acme.profile(roles[0].profile_code).adjacent(3)]
        return [*roles, *acme.code_titles(titles), acme.level("EM2"), near, roles[0].wages().median]

    def wait_and_ask(acme: Any) -> list[Any]:
        barrier.wait()
        return answers(acme)

    shared = jt.load().overlay(content)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(wait_and_ask, [shared] * 8))
    assert all(one == answers(jt.load().overlay(content)) for one in found)
