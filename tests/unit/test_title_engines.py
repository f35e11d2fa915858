"""One answer for a title, whoever asks: one by one, in bulk, in frames, in DuckDB, in Spark."""

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy import engines, frames
from jobtaxonomy.errors import InvalidQuery

TITLES: list[str | None] = [
    "RN", "Sr. Mgr Mfg Ops", "Welder/Fabricator", "Chief Widget Polisher", "asdfgh", None, "", "Cook", "Cook", "Ärztin",
    "Team Member", "First Shift Line Lead", "SDET II - Remote (Req #1234)",
]  # fmt: skip
ROWS = list(frames.cells([jt.candidates(title or "", limit=1) for title in TITLES], None))


def test_in_bulk() -> None:
    assert list(frames.cells(jt.code_titles([title or "" for title in TITLES]), None)) == ROWS


@pytest.mark.parametrize("library", ["polars", "pandas", "pyarrow"])
def test_in_frames(library: str) -> None:
    native: Any = pytest.importorskip(library)
    frame = native.table({"title": TITLES}) if library == "pyarrow" else native.DataFrame({"title": TITLES})
    coded: Any = frames.code_titles(frame, "title")
    if library == "pandas":
        coded = coded.astype(object).where(coded.notna(), None)
        rows = list(coded[list(frames.COLUMNS)].itertuples(index=False, name=None))
    elif library == "polars":
        rows = coded.select(frames.COLUMNS).rows()
    else:
        rows = list(zip(*(coded[name].to_pylist() for name in frames.COLUMNS), strict=True))
    assert rows == ROWS


@pytest.fixture
def connection() -> Any:
    pytest.importorskip("pyarrow")
    with pytest.importorskip("duckdb").connect() as connected:
        connected.execute("create table jobs (place integer, title varchar)")
        connected.executemany("insert into jobs values (?, ?)", list(enumerate(TITLES)))
        yield connected


def test_in_duckdb(connection: Any) -> None:
    engines.register_duckdb(connection)
    found = connection.execute("select code_title(title) from jobs order by place").fetchall()
    assert [tuple(struct.values()) if struct else (None,) * 5 for (struct,) in found] == ROWS


def test_in_duckdb_below_the_threshold_is_null(connection: Any) -> None:
    engines.register_duckdb(connection, name="sure", threshold=1.1)
    assert connection.execute("select count(sure(title)) from jobs").fetchall() == [(0,)]


def test_in_duckdb_over_many_vectors(connection: Any) -> None:
    engines.register_duckdb(connection)
    found = connection.execute(
        "select distinct code_title(title).soc from jobs, range(3000) where title in ('RN', 'Cook')"
    ).fetchall()
    assert sorted(found) == sorted({(jt.candidates(title, limit=1)[0].soc,) for title in ("RN", "Cook")})


def test_in_arrow_batches() -> None:
    arrow = pytest.importorskip("pyarrow")
    table = arrow.table({"n": range(len(TITLES)), "title": TITLES})
    coded = list(engines.code_batches(table.to_batches(max_chunksize=4), "title", prefix="job_"))
    assert coded[0].schema.names == ["n", "title", *(f"job_{name}" for name in frames.COLUMNS)]
    columns = [[column.to_pylist() for column in batch.columns[2:]] for batch in coded]
    assert [row for batch in columns for row in zip(*batch, strict=True)] == ROWS
    empty = next(engines.code_batches([arrow.record_batch({"title": arrow.array([], arrow.string())})], "title"))
    assert empty.num_rows == 0
    assert empty.schema.field("score").type == arrow.float64()


def test_a_full_memory_is_emptied_and_changes_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    arrow = pytest.importorskip("pyarrow")
    monkeypatch.setattr(engines, "_MOST_REMEMBERED", 3)
    batches = arrow.table({"title": TITLES}).to_batches(max_chunksize=2)
    coded = engines.code_batches([*batches, *batches], "title")
    assert [soc for batch in coded for soc in batch["soc"].to_pylist()] == [row[1] for row in ROWS] * 2


def test_a_missing_or_taken_column_is_refused() -> None:
    arrow = pytest.importorskip("pyarrow")
    batch = arrow.record_batch({"soc": ["x"], "title": ["RN"]})
    with pytest.raises(InvalidQuery, match="prefix"):
        next(engines.code_batches([batch], "title"))
    with pytest.raises(InvalidQuery, match="a column of the frame"):
        next(engines.code_batches([batch], "job"))


@pytest.mark.filterwarnings("ignore")
def test_in_spark(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spark_sql = pytest.importorskip("pyspark.sql")
    pytest.importorskip("pandas")
    if not shutil.which("java"):
        pytest.skip("Spark needs Java")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.chdir(tmp_path)
    builder = spark_sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "1").getOrCreate()
    try:
        frame = session.createDataFrame(list(enumerate(TITLES)), "place int, title string").repartition(2)
        coded = engines.code_spark(frame, "title")
        assert coded.columns == ["place", "title", *frames.COLUMNS]
        assert [tuple(row)[2:] for row in sorted(coded.collect())] == ROWS
        with pytest.raises(InvalidQuery, match="a column of the frame"):
            engines.code_spark(frame, "job")
    finally:
        session.stop()
