"""Coding titles: bulk, stream and single answers agree, and noise has no answer."""

import random
import string

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.strategies.titles import noise, titles
from jobtaxonomy.titles.coder import THRESHOLD
from jobtaxonomy.titles.normalise import normalise


@given(st.lists(st.one_of(titles(), st.text(max_size=40)), max_size=12))
def test_the_same_titles_give_the_same_answers_one_by_one_and_in_bulk(texts: list[str]) -> None:
    assert jt.code_titles(texts) == [jt.candidates(text, limit=1) for text in texts]
    assert jt.code_titles(np.array(texts, dtype=object)) == jt.code_titles(texts)


@given(st.lists(st.one_of(titles(), st.text(max_size=40)), max_size=12), st.integers(2, 30))
def test_several_candidates_are_the_same_one_by_one_and_in_bulk(texts: list[str], limit: int) -> None:
    assert jt.code_titles(texts, limit=limit) == [jt.candidates(text, limit=limit) for text in texts]


@given(titles(), st.integers(1, 30))
def test_fewer_candidates_are_the_first_of_more(title: str, limit: int) -> None:
    assert jt.candidates(title, limit=limit) == jt.candidates(title, limit=40)[:limit]


@given(st.one_of(titles(), st.text(max_size=80)))
def test_normalising_is_idempotent_and_changes_no_answer(title: str) -> None:
    key = normalise(title)
    assert normalise(key) == key
    one, other = jt.lookup(title), jt.lookup(key)
    assert (one and (one.code, one.score)) == (other and (other.code, other.score))


@given(noise())
def test_digits_and_punctuation_have_no_answer(text: str) -> None:
    assert jt.lookup(text) is None


def test_random_strings_have_no_answer() -> None:
    random.seed(11)
    letters = string.ascii_letters + string.digits + "    -_/().,&é漢"
    texts = ["".join(random.choices(letters, k=random.randint(1, 30))) for _ in range(20_000)]
    found = zip(texts, jt.code_titles(texts), strict=True)
    sure = [(text, matches[0]) for text, matches in found if matches and matches[0].score >= THRESHOLD]
    # two or three letters are now and then a real abbreviation: "EA", "rd", "kg"
    assert [pair for pair in sure if sum(map(str.isalnum, pair[0])) > 8] == []
    assert len(sure) < len(texts) / 400
