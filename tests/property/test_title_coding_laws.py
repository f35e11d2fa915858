"""Coding titles: bulk, stream and single answers agree, and noise has no answer."""

import re
import string
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.strategies.noise import noise_texts
from jobtaxonomy.strategies.titles import noise, titles
from jobtaxonomy.titles.abbreviations import FIELDS
from jobtaxonomy.titles.coder import THRESHOLD
from jobtaxonomy.titles.normalise import normalise


def words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]+", text)


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
    if one is None or one.method != "part":  # normalised, a title has no parts
        assert (one and (one.code, one.score)) == (other and (other.code, other.score))


@given(noise())
def test_digits_and_punctuation_have_no_answer(text: str) -> None:
    assert jt.lookup(text) is None


def test_noise_has_no_answer_but_for_the_listed_titles_in_it() -> None:
    texts = noise_texts(14_000, seed=11)
    found = zip(texts, jt.code_titles(texts), strict=True)
    sure = [(text, matches[0]) for text, matches in found if matches and matches[0].score >= THRESHOLD]
    # "RN" and "Ma,G; w F[P" hold a title by chance
    guessed = [text for text, match in sure if match.method != "exact" and not any(map(jt.lookup, words(text)))]
    assert [text for text in guessed if not set(words(text.lower())) & FIELDS] == []
    assert len(sure) < len(texts) / 400


@pytest.mark.parametrize(
    "text", ["asdfgh", "N/A", "Employee", "Team Member", "See resume", "123456", "Test", "Various"]
)
def test_what_is_no_title_has_no_answer(text: str) -> None:
    assert jt.lookup(text) is None


def test_of_texts_of_two_letters_those_that_are_listed_have_an_answer() -> None:
    texts = ["".join(letters) for letters in product(string.ascii_uppercase, repeat=2)]
    found = {text: match for text, match in zip(texts, map(jt.lookup, texts), strict=True) if match}
    assert {match.method for match in found.values()} == {"exact"}
    assert {"RN", "PA", "EA", "GM", "PT"} <= found.keys()
    assert not {"AB", "HR", "IO", "OM", "QA", "RD", "XQ"} & found.keys()


@pytest.mark.parametrize(
    "text", ["RN", "LPN", "CPA", "VP", "CEO", "SDET", "PA", "Exec. Asst. to the CEO", "HR Manager"]
)
def test_abbreviations_that_people_use_have_an_answer(text: str) -> None:
    assert jt.candidates(text, limit=1)
    assert text == "VP" or jt.lookup(text) is not None
