"""Coding titles: the contract of lookup, candidates and code_titles, and the files behind them."""

import csv
import hashlib
import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

import jobtaxonomy as jt
from jobtaxonomy.bundled import Bundled
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.titles.coder import THRESHOLD, TitleCoder
from jobtaxonomy.titles.model_file import pack, unpack
from jobtaxonomy.titles.own import OwnTitles
from jobtaxonomy.titles.products import in_groups, product

GOLD = Path(__file__).resolve().parents[2] / ".." / "shared" / "gold"
#: docs/titles.md: top-1 of the shipped model on the development titles, which it was trained on.
IN_SAMPLE = {"h1b": 0.747, "h1b_mgmt": 0.749, "h2b": 0.873}


def test_a_title_listed_under_one_role_finds_it() -> None:
    match = jt.lookup("Factory Manager")
    assert match is not None
    assert (match.code, match.title, match.method) == ("11-3051.00", "Factory Manager", "exact")


def test_every_role_that_carries_a_title_is_among_its_candidates() -> None:
    codes = {match.code for match in jt.candidates("Plant Manager", limit=20)}
    assert {"11-3051.00", "11-3051.02", "11-3051.03", "11-3051.04", "11-3051.06", "11-9013.00"} <= codes


def test_official_titles_find_their_own_role() -> None:
    roles = list(jt.roles().values())
    found = jt.code_titles([role.title for role in roles])
    assert [match.code for (match, *_) in found] == [role.code for role in roles]


def test_candidates_are_as_many_as_asked_for_and_best_first() -> None:
    matches = jt.candidates("Chief Widget Polisher", limit=7)
    assert len(matches) == 7
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)


def test_an_answer_below_the_threshold_is_none() -> None:
    unsure = next(m for (m, *_) in jt.code_titles(["Lead", "Supervisor", "Member", "Officer"]) if m.score < THRESHOLD)
    assert jt.lookup(unsure.title) is None or unsure.method == "learned"


def test_repeats_share_one_answer() -> None:
    first, second = jt.code_titles(["Cook", "Cook"])
    assert first is second


def test_arrays_of_strings_are_titles_too() -> None:
    titles = ["RN", "Cook", "Mech. Engineer"]
    expected = jt.code_titles(titles)
    assert jt.code_titles(np.array(titles)) == expected
    assert jt.code_titles(title for title in titles) == expected


def test_arrow_strings_are_titles_too() -> None:
    arrow = pytest.importorskip("pyarrow")
    titles = ["RN", None, "Cook"]
    expected = jt.code_titles(["RN", "", "Cook"])
    assert jt.code_titles(arrow.array(titles)) == expected
    assert jt.code_titles(arrow.chunked_array([titles[:1], titles[1:]])) == expected


@pytest.mark.parametrize("limit", [0, -1, True, 1.5, "5"])
def test_a_bad_limit_is_refused(limit: object) -> None:
    with pytest.raises(InvalidQuery):
        jt.candidates("Cook", limit=limit)  # type: ignore[call-overload]
    with pytest.raises(InvalidQuery):
        jt.code_titles(["Cook"], limit=limit)  # type: ignore[call-overload]


@pytest.mark.parametrize("title", [5, b"Cook", ["Cook"]])
def test_what_is_no_string_is_refused(title: object) -> None:
    with pytest.raises(InvalidQuery):
        jt.lookup(title)  # type: ignore[call-overload]
    with pytest.raises(InvalidQuery):
        jt.code_titles([title])  # type: ignore[list-item]


def test_one_string_is_not_several_titles() -> None:
    with pytest.raises(InvalidQuery):
        jt.code_titles("Cook")


def test_context_reranks_and_never_answers_alone() -> None:
    plain = [match.soc for match in jt.candidates("Consultant", limit=3)]
    nursing = [match.soc for match in jt.candidates("Consultant", limit=3, context="hospital, lactation and nursing")]
    assert plain != nursing
    assert jt.lookup("123456", context="hospital nursing registered nurse") is None


def test_a_companys_own_titles_go_first() -> None:
    class Empty:
        def find(self, key: str) -> list[list[str]]:
            del key
            return []

        def lines(self) -> list[str]:
            return []

    coder = TitleCoder(
        jt.roles(),
        answers=Empty(),
        listings=Empty(),
        model=lambda: b"",
        own=OwnTitles([("Widget Wrangler", "51-9199.00")]),
    )
    match = coder.lookup("Widget Wranglers")
    assert match is not None
    assert (match.code, match.score, match.method) == ("51-9199.00", 1.0, "own")
    assert coder.code_titles(["Widget Wrangler"]) == [(coder.candidates("Widget Wrangler", limit=1)[0],)]


def test_the_model_file_is_the_one_of_the_manifest() -> None:
    folder = files("jobtaxonomy") / "data"
    listed = {row["name"]: row["sha256"] for row in json.loads((folder / "manifest.json").read_text())["tables"]}
    content = (folder / "titles.bin").read_bytes()
    assert len(content) <= 5_000_000
    if "titles.bin" not in listed:
        pytest.skip("the manifest does not list the model")
    assert hashlib.sha256(content).hexdigest() == listed["titles.bin"]


def test_few_titles_and_many_get_the_same_answers() -> None:
    titles = [alias for role in list(jt.roles().values())[:60] for alias in role.aliases][:2_500]
    fresh = TitleCoder(
        jt.roles(), answers=Bundled().table("titles"), listings=Bundled().table("keys"),
        model=lambda: Bundled().read("titles.bin"),
    )  # fmt: skip
    few = [answer for start in range(0, 2_500, 50) for answer in fresh.code_titles(titles[start : start + 50])]
    assert few == jt.code_titles(titles)


@pytest.mark.parametrize("rows", [1, 31, 32, 33, 100])
def test_a_product_in_pieces_is_the_product(rows: int) -> None:
    numbers = np.random.default_rng(7)
    left = numbers.integers(-511, 512, (rows, 128)).astype(np.float32)
    right = numbers.integers(-127, 128, (128, 867)).astype(np.int8)
    assert (product(left, in_groups(right)) == left @ right.astype(np.float32)).all()


def test_a_model_file_round_trips() -> None:
    small, large = np.arange(6, dtype=np.int8).reshape(2, 3), np.arange(4, dtype=np.uint8).reshape(4, 1)
    header, arrays = unpack(pack({"a": 1}, {"x": small}, {"y": large}))
    assert header == {"a": 1}
    assert arrays["x"].tolist() == small.tolist()
    assert arrays["y"].tolist() == large.tolist()


@pytest.mark.parametrize("name", sorted(IN_SAMPLE))
def test_the_model_has_the_figures_of_its_card(name: str) -> None:
    path = GOLD / f"{name}.csv"
    if not path.exists():
        pytest.skip("the labelled development titles are not here")
    with path.open(newline="", encoding="utf-8") as handle:
        rows = [(row["title"], set(row["codes"].split("|"))) for row in csv.DictReader(handle)]
    found = jt.code_titles([title for title, _ in rows])
    right = sum(bool(matches) and matches[0].soc in codes for matches, (_, codes) in zip(found, rows, strict=True))
    assert right / len(rows) >= IN_SAMPLE[name] - 0.005
