"""Titles coded by ISCO-08: what is answered, that all ways agree, how well ESCO's labels are known."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.crosswalks import Concept
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.strategies.noise import noise_texts
from jobtaxonomy.strategies.titles import titles
from jobtaxonomy.titles.normalise import normalise

ESCO = Path(__file__).resolve().parents[2] / ".." / "shared" / "raw" / "esco" / "v1.2.0" / "occupations_en.csv"


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("RN", "2221"),
        ("Production Manager", "1321"),
        ("Sr. Software Engineer", "2512"),
        ("Taxi Driver", "8322"),
        ("Plumber", "7126"),
        ("Bricklayers", "7112"),
        ("Primary school teacher", "2341"),
        ("HGV driver", "8332"),
    ],
)
def test_everyday_titles_find_their_unit_group(title: str, code: str) -> None:
    match = jt.lookup(title, scheme="ISCO-08")
    assert match is not None
    assert (match.code, match.scheme, match.concept) == (code, "ISCO-08", jt.concept("ISCO-08", code))


def test_an_esco_label_finds_the_group_of_its_occupation() -> None:
    match = jt.lookup("technical director", scheme="isco")
    assert match is not None
    assert (match.code, match.title, match.method) == ("2654", "technical director", "exact")


def test_every_candidate_is_a_unit_group_and_all_scores_sum_to_one() -> None:
    every = jt.candidates("Consultant", limit=500, scheme="ISCO-08")
    assert len(every) == len({match.code for match in every}) == 436
    assert all(isinstance(match.concept, Concept) and match.concept.kind == "unit" for match in every)
    assert sum(match.score for match in every) == pytest.approx(1, abs=0.03)
    assert len(jt.candidates("Consultant", scheme="ISCO-08")) == 5


@given(st.lists(st.one_of(titles(), st.text(max_size=40)), max_size=8), st.integers(1, 6))
def test_one_by_one_and_in_bulk_agree(texts: list[str], limit: int) -> None:
    found = jt.code_titles(texts, limit=limit, scheme="ISCO-08")
    assert found == [jt.candidates(text, limit=limit, scheme="ISCO-08") for text in texts]


def test_context_reranks() -> None:
    plain = [match.code for match in jt.candidates("Consultant", scheme="ISCO-08")]
    assert plain != [match.code for match in jt.candidates("Consultant", scheme="ISCO-08", context="dairy cattle farm")]


def test_noise_has_no_unit_group() -> None:
    assert jt.candidates("", scheme="ISCO-08") == ()
    assert all(jt.lookup(text, scheme="ISCO-08") is None for text in ("asdfgh", "Team Member", "See resume", "123456"))
    found = jt.code_titles(noise_texts(2_800, seed=3), scheme="ISCO-08")
    assert sum(bool(matches) and matches[0].score >= 0.35 for matches in found) < 2_800 / 200


@pytest.mark.parametrize("scheme", ["SOC-2018", "ESCO", "nonsense"])
def test_titles_are_coded_by_no_other_scheme(scheme: str) -> None:
    with pytest.raises(InvalidQuery):
        jt.lookup("Cook", scheme=scheme)


def test_bad_input_is_refused() -> None:
    with pytest.raises(InvalidQuery):
        jt.code_titles("Cook", scheme="ISCO-08")
    with pytest.raises(InvalidQuery):
        jt.candidates("Cook", limit=0, scheme="ISCO-08")


def test_labels_of_esco_which_were_trained_on_find_their_groups() -> None:
    if not ESCO.exists():
        pytest.skip("the ESCO labels are not here")
    right: dict[str, set[str]] = defaultdict(set)
    shipped = set()
    with ESCO.open(newline="", encoding="utf-8-sig") as handle:
        for row in csv.DictReader(handle):
            shipped.add(normalise(row["preferredLabel"]))
            for label in row["altLabels"].split("\n"):
                right[label.strip()].add(row["iscoGroup"].zfill(4))
    labels = [label for label in sorted(right) if normalise(label) not in shipped and normalise(label)][::5]
    found = jt.code_titles(labels, limit=5, scheme="ISCO-08")
    first = sum(matches[0].code in right[label] for label, matches in zip(labels, found, strict=True) if matches)
    among = sum(bool({m.code for m in matches} & right[label]) for label, matches in zip(labels, found, strict=True))
    assert first / len(labels) >= 0.74
    assert among / len(labels) >= 0.94
