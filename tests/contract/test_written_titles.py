"""The titles written for this project: what answers and what the model learns from."""

import csv
from collections import Counter
from pathlib import Path

import pytest

import jobtaxonomy as jt
from jobtaxonomy.titles.normalise import normalise

AUTHORED = Path(__file__).resolve().parents[2] / "pipeline" / "authored"
BROAD = sorted((AUTHORED / "broad").glob("*.tsv"))
MOST_CODES = 4


def rows(path: Path) -> list[tuple[str, list[str]]]:
    with path.open(newline="", encoding="utf-8") as handle:
        return [(line["title"], line["soc"].split("|")) for line in csv.DictReader(handle, delimiter="\t")]


@pytest.fixture(scope="module")
def known() -> frozenset[str]:
    return frozenset(role.soc for role in jt.roles().values())


@pytest.mark.parametrize("path", [AUTHORED / "titles.tsv", *BROAD], ids=lambda path: path.stem)
def test_every_written_title_has_words_and_codes_that_exist(path: Path, known: frozenset[str]) -> None:
    written = rows(path)
    assert [title for title, _ in written if not normalise(title)] == []
    assert [(title, codes) for title, codes in written if not known.issuperset(codes)] == []
    assert all(len(set(codes)) == len(codes) <= MOST_CODES for _, codes in written)
    assert [title for title, count in Counter(title for title, _ in written).items() if count > 1] == []


def test_a_title_that_answers_has_one_code_and_is_found_by_it() -> None:
    written = rows(AUTHORED / "titles.tsv")
    assert all(len(codes) == 1 for _, codes in written)
    found = jt.code_titles([title for title, _ in written])
    right = sum(bool(matches) and matches[0].soc in codes for matches, (_, codes) in zip(found, written, strict=True))
    assert right >= 0.97 * len(written)


def test_what_the_model_learns_from_contradicts_no_answer() -> None:
    answers = {normalise(title): codes[0] for title, codes in rows(AUTHORED / "titles.tsv")}
    learned = ((title, codes) for path in BROAD for title, codes in rows(path))
    assert [title for title, codes in learned if answers.get(normalise(title), codes[0]) not in codes] == []
