"""Looking up a title: nothing but the words matters, and every alias finds its role."""

import string

from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.occupations import Role
from jobtaxonomy.strategies.noise import noise_texts
from jobtaxonomy.strategies.roles import aliases
from jobtaxonomy.strategies.titles import titles
from jobtaxonomy.titles import normalise as normalising
from jobtaxonomy.titles.normalise import normalise

NOISE = noise_texts(3_000)


@given(aliases())
def test_every_alias_finds_its_role_among_its_candidates(found: tuple[Role, str]) -> None:
    role, title = found
    assert role in [match.role for match in jt.candidates(title, limit=1016)]


@given(aliases())
def test_lookup_of_the_normalised_title_is_lookup_of_the_title(found: tuple[Role, str]) -> None:
    _, title = found
    once, twice = jt.lookup(title), jt.lookup(normalise(title))
    if once is not None and once.method == "part":  # normalised, a title has no parts
        return
    assert (once and (once.role, once.score)) == (twice and (twice.role, twice.score))


@given(st.text(max_size=60))
def test_normalising_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.lists(st.one_of(titles(), st.sampled_from(NOISE)), min_size=1, max_size=20))
def test_what_was_normalised_before_changes_nothing(typed: list[str]) -> None:
    for text in typed:
        normalise(text)
    after_others = [normalise(text) for text in typed]
    for text, key in zip(typed, after_others, strict=True):
        normalising._words.clear()
        normalising._certain.clear()
        assert normalise(text) == key


@given(aliases(), st.sampled_from([str.upper, str.lower, str.title]), st.sampled_from(["", " ", "\t", "  "]))
def test_case_and_space_do_not_matter(found: tuple[Role, str], case: object, space: str) -> None:
    _, title = found
    assert callable(case)
    assert normalise(space + case(title) + space) == normalise(title)


@given(st.lists(st.text(string.printable, max_size=30), max_size=8), st.integers(1, 4))
def test_bulk_says_what_one_by_one_says(titles: list[str], limit: int) -> None:
    assert jt.code_titles(titles, limit=limit) == [jt.candidates(title, limit=limit) for title in titles]


@given(aliases(), st.integers(1, 20))
def test_candidates_are_ranked_distinct_and_limited(found: tuple[Role, str], limit: int) -> None:
    matches = jt.candidates(found[1], limit=limit)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert len({match.code for match in matches}) == len(matches) <= limit


@given(st.one_of(titles(), aliases().map(lambda found: found[1]), st.text(max_size=30)), st.integers(1, 60))
def test_scores_add_up_to_one_at_most(title: str, limit: int) -> None:
    matches = jt.candidates(title, limit=limit)
    assert sum(match.score for match in matches) <= 1 + 0.0001 * len(matches)  # none is below 0.0001
