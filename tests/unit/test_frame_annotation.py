"""Frames of every kind annotated alike, from the answers that the library gives one by one."""

from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import InvalidQuery, UnknownArea
from jobtaxonomy.frames import annotate
from jobtaxonomy.titles.coder import THRESHOLD

pytest.importorskip("narwhals")

ROWS: dict[str, list[Any]] = {
    "job": ["Sr. Registered Nurse", "Plant Manager", "asdfgh", None, "", "Musician", "Legislator", "Plant Manager"],
    "soc": ["29-1141", "11-3051", "nurse", None, "15-1132", "27-2042", "11-1031", "11-3050"],
    "where": ["MI", "Detroit", "US", "MI", "MI", None, "Narnia", "31080"],
    "salary": [97_550.0, 126_060.0, 50_000.0, 60_000.0, None, 70_000.0, 80_000.0, 90_000.0],
    "level": ["kept"] * 8,
}
KINDS = ["polars", "polars lazy", "pandas", "pandas by arrow", "pyarrow", "duckdb"]


def made(kind: str, rows: dict[str, list[Any]]) -> Any:
    library: Any = pytest.importorskip(kind.split()[0])
    if kind == "duckdb":
        return library.from_arrow(pytest.importorskip("pyarrow").table(rows))
    if kind == "pyarrow":
        return library.table(rows)
    frame = library.DataFrame(rows)
    if kind == "pandas by arrow":
        pytest.importorskip("pyarrow")
        frame = frame.convert_dtypes(dtype_backend="pyarrow")
    return frame.lazy() if kind == "polars lazy" else frame


def plain(frame: Any) -> dict[str, list[Any]]:
    """The columns of a frame of any kind as lists."""
    import narwhals as nw

    table = nw.from_native(frame)
    if isinstance(table, nw.LazyFrame):
        table = table.collect()
    columns = {}
    for name in table.columns:
        missing = table[name].is_null().to_list()
        columns[name] = [None if gone else value for value, gone in zip(table[name].to_list(), missing, strict=True)]
    return columns


OPTIONS: list[dict[str, Any]] = [
    {"title": "job"},
    {"code": "soc", "area": "MI", "percentiles": (25, 60)},
    {"title": "job", "area_column": "where", "pay": "salary"},
    {"title": "job", "code": "soc", "pay": "salary", "period": "hour"},
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_every_kind_of_frame_says_the_same_and_stays_of_its_kind(kind: str, options: dict[str, Any]) -> None:
    frame = made(kind, ROWS)
    found = annotate(frame, **options)
    expected = annotate(made("polars", ROWS), **options)
    assert type(found) is type(frame)
    assert plain(found) == plain(expected)
    assert list(plain(found))[:5] == list(ROWS)


def test_titles_are_answered_as_one_by_one() -> None:
    found = plain(annotate(made("polars", ROWS), title="job", prefix="x_"))
    for row, title in enumerate(ROWS["job"]):
        best = (jt.candidates(title, limit=1) if title else ()) or (None,)
        if best[0] is None or best[0].score < THRESHOLD:
            assert found["x_code"][row] is None
            assert found["x_note"][row] in ("no role is likely enough", "no title")
            continue
        role = best[0].role
        assert (found["x_code"][row], found["x_soc"][row], found["x_role"][row]) == (role.code, role.soc, role.title)
        assert (found["x_family"][row], found["x_family_title"][row]) == (role.family.code, role.family.title)
        assert (found["x_score"][row], found["x_method"][row]) == (best[0].score, best[0].method)
    assert found["x_level"][:3] == ["S3 P4", " ".join(jt.parse_title("Plant Manager").level or ()), None]
    assert found["x_code"].count(None) == 3


def test_pay_is_that_of_the_role_in_the_area() -> None:
    found = plain(annotate(made("polars", ROWS), title="job", code="soc", area_column="where", pay="salary",
                           percentiles=(10, 60)))  # fmt: skip
    for row, (code, where) in enumerate([("29-1141", "MI"), ("11-3051", "Detroit")]):
        wages = jt.role(code).wages(where)
        assert found["jt_p10"][row] == wages.percentile(10)
        assert found["jt_p60"][row] == pytest.approx(wages.percentile(60), rel=1e-9)
        assert found["jt_area"][row] == jt.area(where).code
        assert found["jt_percentile_rank"][row] == wages.percentile_rank(ROWS["salary"][row])
        assert found["jt_compa_ratio"][row] == ROWS["salary"][row] / wages.median


def test_a_note_says_why_there_is_no_answer() -> None:
    found = plain(annotate(made("polars", ROWS), code="soc", area_column="where", pay="salary"))
    notes = found["jt_note"]
    assert notes[:2] == [None, None]
    assert notes[2:4] == ["'nurse' is no code", "no code"]
    assert "is retired" in notes[4]
    assert notes[5] == "no area"
    assert "Narnia" in notes[6]
    assert notes[7].startswith("no role")
    assert [at for at, rank in enumerate(found["jt_percentile_rank"]) if rank is not None] == [0, 1]
    unpaid = plain(annotate(made("polars", {"soc": ["27-2042", "11-1031"]}), code="soc"))["jt_note"]
    assert unpaid == ["its pay is published by the hour only", "the survey publishes no wages for legislators"]
    hourly = plain(annotate(made("polars", {"soc": ["27-2042"]}), code="soc", period="hour"))
    assert hourly["jt_p50"] == [jt.role("27-2042").wages().median]
    assert hourly["jt_note"] == [None]


def test_only_the_columns_that_were_asked_for_are_added() -> None:
    frame = made("polars", ROWS)
    shared = ["jt_code", "jt_soc", "jt_role", "jt_family", "jt_family_title"]
    added = list(annotate(frame, title="job").columns)[len(ROWS) :]
    assert added == [*shared, "jt_score", "jt_method", "jt_level", "jt_p10", "jt_p50", "jt_p90", "jt_note"]
    added = list(annotate(frame, code="soc", percentiles=(), area_column="where", pay="salary").columns)[len(ROWS) :]
    assert added == [*shared, "jt_area", "jt_percentile_rank", "jt_compa_ratio", "jt_note"]


def test_pandas_keeps_its_index() -> None:
    frame = made("pandas", ROWS).set_index(made("pandas", {"i": list("hgfedcba")})["i"])
    found = annotate(frame, title="job")
    assert list(found.index) == list("hgfedcba")
    assert found["jt_soc"].iloc[0] == "29-1141"


@pytest.mark.parametrize("kind", KINDS)
def test_a_frame_without_rows(kind: str) -> None:
    arrow = pytest.importorskip("pyarrow")
    rows: Any = {"job": arrow.array([], arrow.string()), "salary": arrow.array([], arrow.float64())}
    if kind not in ("pyarrow", "duckdb"):
        rows = pytest.importorskip("polars").DataFrame(rows)
        rows = {name: rows[name] if "polars" in kind else rows[name].to_pandas() for name in rows.columns}
    found = plain(annotate(made(kind, rows), title="job", pay="salary"))
    assert set(map(len, found.values())) == {0}
    assert "jt_compa_ratio" in found


def test_a_threshold_is_kept() -> None:
    frame = made("polars", {"job": ["Welder", "asdf welder"]})
    assert plain(annotate(frame, title="job", threshold=1.1))["jt_code"] == [None, None]
    assert None not in plain(annotate(frame, title="job", threshold=0))["jt_code"]


@pytest.mark.parametrize(("options", "message"), [
    ({}, "name the column"),
    ({"title": "nothing"}, "a column of the frame: job"),
    ({"title": "salary"}, "the column 'salary' is text"),
    ({"title": "job", "pay": "soc"}, "a column of numbers"),
    ({"title": "job", "pay": "nothing"}, "a column of the frame"),
    ({"title": "job", "prefix": ""}, "give a prefix"),
    ({"title": "job", "period": "month"}, "the 'year' and the 'hour'"),
])  # fmt: skip
def test_what_cannot_be_answered_is_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidQuery, match=message):
        annotate(made("polars", ROWS), **options)


def test_an_area_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownArea):
        annotate(made("polars", ROWS), title="job", area="Narnia")
