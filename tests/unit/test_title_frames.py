"""Coding a column of a frame, and a file: the same answers as code_titles, in the same kind of frame."""

import csv
from pathlib import Path

import pytest

import jobtaxonomy as jt
from jobtaxonomy import frames
from jobtaxonomy.cli import main
from jobtaxonomy.cli.coding import GUESS, code_file
from jobtaxonomy.errors import InvalidQuery

TITLES = ["RN", "Cook", "asdfgh", None, "Cook"]
SOC = [matches[0].soc if matches else None for matches in jt.code_titles([title or "" for title in TITLES])]


def test_polars_in_polars_out() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame({"title": TITLES, "n": range(5)})
    coded = frames.code_titles(frame, "title")
    assert isinstance(coded, polars.DataFrame)
    assert coded.columns == ["title", "n", *frames.COLUMNS]
    assert coded["soc"].to_list() == SOC
    lazy = frames.code_titles(frame.lazy(), "title")
    assert isinstance(lazy, polars.LazyFrame)
    assert lazy.collect().equals(coded)


def test_pandas_in_pandas_out() -> None:
    pandas = pytest.importorskip("pandas")
    coded = frames.code_titles(pandas.DataFrame({"title": TITLES}, index=[9, 8, 7, 6, 5]), "title")
    assert isinstance(coded, pandas.DataFrame)
    assert list(coded.index) == [9, 8, 7, 6, 5]
    assert [None if pandas.isna(soc) else soc for soc in coded["soc"]] == SOC


def test_arrow_in_arrow_out() -> None:
    arrow = pytest.importorskip("pyarrow")
    coded = frames.code_titles(arrow.table({"title": TITLES}), "title")
    assert isinstance(coded, arrow.Table)
    assert coded["soc"].to_pylist() == SOC


def test_duckdb_relation_in_relation_out() -> None:
    duckdb = pytest.importorskip("duckdb")
    relation = duckdb.sql("select * from (values ('RN'), ('Cook')) as t(title)")
    coded = frames.code_titles(relation, "title")
    assert isinstance(coded, duckdb.DuckDBPyRelation)
    assert [row[2] for row in coded.fetchall()] == SOC[:2]


def test_a_threshold_leaves_the_unsure_empty() -> None:
    polars = pytest.importorskip("polars")
    coded = frames.code_titles(polars.DataFrame({"title": TITLES}), "title", threshold=1.1)
    assert coded["code"].to_list() == [None] * 5


def test_a_missing_or_taken_column_is_refused() -> None:
    polars = pytest.importorskip("polars")
    with pytest.raises(InvalidQuery, match="a column of the frame: job"):
        frames.code_titles(polars.DataFrame({"job": ["RN"]}), "title")
    with pytest.raises(InvalidQuery, match="prefix"):
        frames.code_titles(polars.DataFrame({"title": ["RN"], "soc": ["x"]}), "title")


@pytest.fixture
def titles_csv(tmp_path: Path) -> Path:
    path = tmp_path / "titles.csv"
    with path.open("w", newline="", encoding="utf-8") as handle:
        csv.writer(handle).writerows([["id", "title"], *([place, title or ""] for place, title in enumerate(TITLES))])
    return path


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as handle:
        return list(csv.DictReader(handle))


def test_the_command_codes_a_file(titles_csv: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "coded.csv"
    assert main(["code", str(titles_csv), "--column", "title", "--output", str(output)]) == 0
    rows = read(output)
    assert [row["id"] for row in rows] == list("01234")
    sure = [match.soc if (match := jt.lookup(title or "")) else "" for title in TITLES]
    assert [row["soc"] for row in rows] == sure
    assert "5 titles" in capsys.readouterr().out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["coded.csv", "titles.csv"]


def test_a_stopped_run_goes_on_where_it_was(titles_csv: Path, tmp_path: Path) -> None:
    whole, output = tmp_path / "whole.csv", tmp_path / "coded.csv"
    code_file(titles_csv, "title", whole, rows=2)

    def stop(done: int, total: int | None) -> None:
        if done == 2 and total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        code_file(titles_csv, "title", output, rows=2, progress=stop)
    with (tmp_path / "coded.csv.part").open("a", encoding="utf-8") as handle:
        handle.write("3,half a li")
    summary = code_file(titles_csv, "title", output, rows=2)
    assert summary.resumed == 2
    assert output.read_bytes() == whole.read_bytes()


def test_parquet_comes_out_with_every_column(titles_csv: Path, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    output = tmp_path / "coded.parquet"
    code_file(titles_csv, "title", output, threshold=0.0)
    coded = polars.read_parquet(output)
    assert coded.columns == ["id", "title", *frames.COLUMNS, *GUESS]
    assert coded["soc"].to_list() == SOC
    back = tmp_path / "back.csv"
    polars.DataFrame({"title": TITLES}).write_parquet(tmp_path / "titles.parquet")
    code_file(tmp_path / "titles.parquet", "title", back, threshold=0.0)
    assert [row["soc"] or None for row in read(back)] == SOC


@pytest.mark.parametrize(
    ("source", "column", "output", "said"),
    [
        ("titles.txt", "title", "coded.csv", "ends in .csv, .tsv or .parquet"),
        ("none.csv", "title", "coded.csv", "a file that is there"),
        ("titles.csv", "job", "coded.csv", "a column of the file: id, title"),
    ],
)
def test_bad_files_are_named(titles_csv: Path, source: str, column: str, output: str, said: str) -> None:
    with pytest.raises(InvalidQuery, match=said):
        code_file(titles_csv.with_name(source), column, titles_csv.with_name(output))


def test_the_command_takes_a_title_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "Sr. Mgr, Mfg Ops II"]) == 0
    assert "Mgr, Mfg Ops" in capsys.readouterr().out
    assert main(["parse", "Sr. Mgr, Mfg Ops II", "--json"]) == 0
    assert '"M3"' in capsys.readouterr().out
