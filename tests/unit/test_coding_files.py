"""The command `code`: a row stays a row, a stopped run goes on only as itself, a fault is told with its place."""

import csv
import sys
from pathlib import Path

import pytest

from jobtaxonomy.cli import main
from jobtaxonomy.cli.coding import code_file
from jobtaxonomy.errors import InvalidQuery

TITLES = "id,title\n1,RN\n2,Forklift Driver\n3,asdfgh\n4,Factory Manager\n"


@pytest.fixture
def titles(tmp_path: Path) -> Path:
    path = tmp_path / "titles.csv"
    path.write_text(TITLES, encoding="utf-8")
    return path


def read(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as handle:
        return list(csv.DictReader(handle, delimiter=delimiter))


def run(source: Path, *options: str, column: str = "title", output: str = "coded.csv") -> int:
    return main(["code", str(source), "--column", column, "--output", str(source.parent / output), *options])


def stopped(source: Path, column: str = "title") -> None:
    def stop(_done: int, _total: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        code_file(source, column, source.with_name("coded.csv"), rows=2, progress=stop)


def test_a_stopped_run_of_another_file_is_refused_until_restart(
    titles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stopped(titles)
    titles.write_text(TITLES.replace("RN", "Welder"), encoding="utf-8")
    assert run(titles) == 2
    said = capsys.readouterr().err
    assert f"content was {len(TITLES)} bytes" in said
    assert "--restart" in said
    assert run(titles, "--restart") == 0
    assert [row["soc"] for row in read(titles.with_name("coded.csv"))][:2] == ["51-4121", "53-7051"]


@pytest.mark.parametrize("options", [("--threshold", "0.2"), ("--delimiter", ","), ("--encoding", "utf-8")])
def test_a_stopped_run_of_other_options_is_refused_only_where_they_differ(
    titles: Path, options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    stopped(titles)
    same = options[0] == "--delimiter"
    assert run(titles, *options) == (0 if same else 2)
    assert same or f"{options[0][2:]} was" in capsys.readouterr().err


def test_a_stopped_run_of_another_column_is_refused(titles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stopped(titles, "id")
    assert run(titles) == 2
    assert "column was 'id', is 'title'" in capsys.readouterr().err


@pytest.mark.parametrize("state", ["{", "[]", "{}"])
def test_a_state_that_tells_nothing_is_refused(titles: Path, state: str) -> None:
    stopped(titles)
    titles.with_name("coded.csv.part.json").write_text(state)
    assert run(titles) == 2
    assert run(titles, "--restart") == 0


def test_the_source_is_never_the_output(titles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(titles, "--force", output="titles.csv") == 2
    assert "name another" in capsys.readouterr().err
    assert titles.read_text(encoding="utf-8") == TITLES


def test_an_output_is_replaced_only_by_force(titles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    titles.with_name("coded.csv").write_text("mine")
    assert run(titles) == 2
    assert "--force" in capsys.readouterr().err
    assert titles.with_name("coded.csv").read_text() == "mine"
    assert run(titles, "--force") == 0


@pytest.mark.parametrize(("output", "said"), [("none/coded.csv", "no folder"), ("folder.csv", "a folder")])
def test_an_output_that_cannot_be_is_refused(
    titles: Path, output: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    titles.with_name("folder.csv").mkdir()
    assert run(titles, output=output) == 2
    assert said in capsys.readouterr().err


def test_a_short_row_is_filled_and_a_long_one_refused(titles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    titles.write_text("title,place,note\nRN\n\nWelder,Bonn,x\n", encoding="utf-8")
    assert run(titles) == 0
    rows = read(titles.with_name("coded.csv"))
    assert [(row["title"], row["note"], row["soc"]) for row in rows] == [
        ("RN", "", "29-1141"),
        ("", "", ""),
        ("Welder", "x", "51-4121"),
    ]
    titles.write_text("title,place\nRN,Bonn\nManager, Sales,Bonn\n", encoding="utf-8")
    assert run(titles, "--force") == 2
    assert "line 3 has 3 cells, the header 2" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        ("title\nRN\nCaf\xe9 Manager\n".encode("latin-1"), (), "not UTF-8 (byte 0xe9, line 3); save it as UTF-8"),
        (b"title\nRN\n" * 9999 + b"\xff", (), "byte 0xff, line 19999"),
        (b"title\nCaf\xc3", (), "byte 0xc3, line 2"),
        ("title\nRN\n".encode("utf-16"), (), "give --encoding utf-16"),
        ("title\nRN\n".encode("utf-16-le"), (), "zero bytes, as UTF-16 does"),
        (b"title\nRN\n", ("--encoding", "utf-16"), "not UTF-16"),
        (b"title\nRN\n", ("--encoding", "klingon"), "an encoding is one such as"),
        (b"title\nRN\n", ("--delimiter", ";;"), "a delimiter is one character"),
        (b'title\nRN\n"Welder\n', (), "line 3: unexpected end of data"),
        (b"", (), "the file has no header"),
        (b"id;title\n1;RN\n", (), "separated by semicolons? give --delimiter ';'"),
        (b"Title,id\nRN,1\n", (), "did you mean 'Title'?"),
        (b"title,title\nRN,RN\n", (), "several columns of the file have this name"),
        (b"title,guess_code\nRN,1\n", (), "already a column"),
        (b"title\nRN\n", ("--threshold", "1.5"), "a threshold lies in 0..1"),
        (b"title\nRN\n", ("--threshold", "nan"), "a threshold lies in 0..1"),
    ],
)
def test_a_file_that_cannot_be_read_as_asked_is_refused(
    titles: Path, content: bytes, options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    titles.write_bytes(content)
    arguments = [f"{name}={value}" for name, value in zip(options[::2], options[1::2], strict=True)]
    assert run(titles, *arguments) == 2
    assert said in capsys.readouterr().err
    assert [path.name for path in titles.parent.iterdir()] == ["titles.csv"]


def test_another_encoding_and_delimiter_are_read_when_named(titles: Path) -> None:
    titles.write_bytes("title;place\nRN;K\xf6ln\n".encode("cp1252"))
    assert run(titles, "--encoding", "cp1252", "--delimiter", ";") == 0
    assert [(row["place"], row["soc"]) for row in read(titles.with_name("coded.csv"), ";")] == [("K\xf6ln", "29-1141")]
    titles.write_bytes("title,place\nRN,K\xf6ln\n".encode("utf-16"))
    assert run(titles, "--encoding", "utf-16", "--force") == 0
    assert read(titles.with_name("coded.csv"))[0]["place"] == "K\xf6ln"


def test_a_tsv_has_tabs(titles: Path) -> None:
    source = titles.with_suffix(".tsv")
    source.write_text("id\ttitle\n1\tManager, Sales\n", encoding="utf-8")
    assert run(source, output="coded.tsv") == 0
    assert [row["soc"] for row in read(titles.with_name("coded.tsv"), "\t")] == ["11-2022"]


def test_an_unanswered_row_has_the_best_guess_beside_it(titles: Path) -> None:
    titles.write_text("title\nRN\nTeam Member\nzzzz\n", encoding="utf-8")
    assert run(titles) == 0
    sure, unsure, nothing = read(titles.with_name("coded.csv"))
    assert (sure["code"], sure["guess_code"], sure["guess_score"]) == ("29-1141.00", "", "")
    assert (unsure["code"], unsure["guess_code"]) == ("", "35-3023.00")
    assert 0 < float(unsure["guess_score"]) < 0.35
    assert set(nothing.values()) == {"zzzz", ""}


def test_cells_of_a_csv_are_text_in_parquet(titles: Path) -> None:
    polars = pytest.importorskip("polars")
    titles.write_text("zip,title\n02139,RN\n", encoding="utf-8")
    assert run(titles, output="coded.parquet") == 0
    assert polars.read_parquet(titles.with_name("coded.parquet"))["zip"].to_list() == ["02139"]


def test_a_parquet_file_of_other_things_is_refused(titles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    polars = pytest.importorskip("polars")
    source = titles.with_suffix(".parquet")
    source.write_bytes(b"PK, no Parquet")
    assert run(source) == 2
    assert "not a Parquet file" in capsys.readouterr().err
    polars.DataFrame({"title": [1, 2]}).write_parquet(source)
    assert run(source) == 2
    assert "a title is text" in capsys.readouterr().err


def test_a_missing_extra_is_told_before_anything_is_written(titles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "narwhals", None)
    assert run(titles, output="coded.parquet") == 1
    assert [path.name for path in titles.parent.iterdir()] == ["titles.csv"]


def test_a_column_name_is_exact(titles: Path) -> None:
    with pytest.raises(InvalidQuery, match="did you mean 'title'"):
        code_file(titles, "titel", titles.with_name("coded.csv"))
