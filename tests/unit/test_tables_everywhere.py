"""Every table is received by pandas, polars, pyarrow and DuckDB, and none of them is imported for it."""

import subprocess
import sys
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.bundled import Bundled
from jobtaxonomy.errors import InvalidQuery, MissingExtra
from jobtaxonomy.tabular import Column, ColumnTable
from jobtaxonomy.tabular.columns import columns_of_crosswalk, columns_of_table, table_names

SMALL = ColumnTable.of(
    {"text": ["a", None, "ü"], "whole": [1, None, 2**40], "real": [0.5, None, 1], "truth": [True, None, False],
     "empty": [None] * 3}, name="small", kinds={"empty": "number"},
)  # fmt: skip
NONE = ColumnTable.of({"text": [], "real": []}, kinds={"real": "number"})

pytest.importorskip("nanoarrow")


def polars(table: ColumnTable) -> Any:
    return pytest.importorskip("polars").DataFrame(table).to_arrow()


def pyarrow(table: ColumnTable) -> Any:
    return pytest.importorskip("pyarrow").table(table)


def pandas(table: ColumnTable) -> Any:
    library = pytest.importorskip("pandas")
    return pytest.importorskip("pyarrow").Table.from_pandas(library.DataFrame(table.columns, dtype=object))


def pandas_by_arrow(table: ColumnTable) -> Any:
    library = pytest.importorskip("pandas")
    if not hasattr(library.DataFrame, "from_arrow"):
        pytest.skip("pandas before 3")
    return pytest.importorskip("pyarrow").Table.from_pandas(library.DataFrame.from_arrow(table))


def duckdb(table: ColumnTable) -> Any:
    with pytest.importorskip("duckdb").connect() as connection:
        connection.register("received", table)
        return connection.sql("select * from received").to_arrow_table()


RECEIVERS = [pandas, pandas_by_arrow, polars, pyarrow, duckdb]


def check(receive: Any, table: ColumnTable) -> None:
    """What a library received is what pyarrow makes of the plain lists, in every cell."""
    arrow = pytest.importorskip("pyarrow")
    kinds = {"text": arrow.string(), "integer": arrow.int64(), "number": arrow.float64(), "truth": arrow.bool_()}
    received = receive(table)
    assert received.num_rows == len(table)
    for name, values in table.columns.items():
        kind = kinds[table.kinds[name]]
        column = received[name].combine_chunks()
        if column.type != kind:
            column = column.cast(kind)
        assert column.equals(arrow.array(values, kind)), name


@pytest.mark.parametrize("name", jt.tables())
def test_every_table_is_received_everywhere(name: str) -> None:
    table = jt.table(name)
    assert len(table)
    for receive in RECEIVERS:
        check(receive, table)


@pytest.mark.parametrize("receive", RECEIVERS)
@pytest.mark.parametrize("table", [SMALL, NONE], ids=["small", "empty"])
def test_every_kind_of_column_is_received(receive: Any, table: ColumnTable) -> None:
    check(receive, table)


def test_kinds_are_kinds_of_arrow() -> None:
    schema = pytest.importorskip("pyarrow").schema(SMALL)
    assert [str(field.type) for field in schema] == ["string", "int64", "double", "bool", "double"]
    assert [str(field.type) for field in pytest.importorskip("pyarrow").schema(NONE)] == ["string", "double"]


def test_what_a_user_makes_is_received() -> None:
    crosswalk = ColumnTable.of(columns_of_crosswalk(jt.crosswalk("ISCO-08", "SOC-2018")))
    wages = ColumnTable.of(jt.wage_table(["11-3051", "27-2011"], ["US", "MI"]))
    for table in (crosswalk, wages):
        for receive in RECEIVERS:
            check(receive, table)
    assert wages.kinds["p50"] == "number"
    assert None in wages.columns["p50"]


def test_no_frame_library_is_loaded_for_it() -> None:
    code = """
import sys
import jobtaxonomy as jt
for name in ("roles", "levels", "releases", "exposure"):
    table = jt.table(name)
    table.columns, table.__arrow_c_schema__(), table.__arrow_c_stream__()
print(sorted(set(sys.modules) & {"pandas", "polars", "pyarrow", "duckdb", "pyspark", "narwhals"}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nanoarrow_is_loaded_only_for_arrow() -> None:
    code = "import sys, jobtaxonomy as jt; jt.table('levels').columns; print('nanoarrow' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_without_nanoarrow_the_command_that_installs_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoarrow", None)
    with pytest.raises(MissingExtra, match=r"pip install 'jobtaxonomy\[arrow\]'"):
        SMALL.__arrow_c_stream__()
    assert SMALL.columns["text"] == ["a", None, "ü"]


def test_every_bundled_table_is_there_with_its_rows() -> None:
    text = {row["name"].removesuffix(".tsv"): row["rows"] for row in Bundled().manifest()["tables"]}
    wages = {name.removesuffix(".bin"): rows for name, rows in text.items() if name.startswith("wages-")}
    bundled = {name: rows for name, rows in text.items() if name in table_names(Bundled())} | wages
    assert set(bundled) <= set(jt.tables())
    for name in ("groups", "related", "wages-nation", "wages-states"):
        assert len(jt.table(name)) == bundled[name]


def test_numbers_of_bundled_tables_are_those_of_their_text() -> None:
    files = Bundled()
    for name in ("exposure", "projections", "related", "requirements", "industries"):
        plain, table = columns_of_table(files, name), jt.table(name)
        typed = table.columns
        numbers = [column for column, kind in table.kinds.items() if kind != "text"]
        assert numbers
        for column in numbers:
            assert typed[column] == [None if cell is None else float(cell) for cell in plain[column]]


def test_wages_are_those_of_the_roles() -> None:
    columns = jt.table("wages-nation").columns
    month = max(columns["place"])
    row = next(at for at, cell in enumerate(zip(columns["occupation"], columns["place"], strict=True))
               if cell == ("11-3051", month))  # fmt: skip
    wages = jt.role("11-3051").wages()
    assert (columns["annual_p50"][row], columns["annual_mean"][row]) == (wages.median, wages.mean)
    assert columns["hourly_p10"][row] == wages.per("hour").ppf(0.1)
    assert columns["employment"][row] == wages.employment


def test_a_table_that_there_is_not_is_refused() -> None:
    with pytest.raises(InvalidQuery, match="aliases"):
        jt.table("wizards")
    with pytest.raises(InvalidQuery):
        jt.table("wages-moon")


def test_columns_that_make_no_table_are_refused() -> None:
    with pytest.raises(InvalidQuery, match="equally long"):
        ColumnTable.of({"a": [1], "b": [1, 2]})
    with pytest.raises(InvalidQuery, match="one kind"):
        Column.of("a", [1, "x"])
    with pytest.raises(InvalidQuery, match="a column of integer values; found float"):
        Column.of("a", [1.5], kind="integer")
    with pytest.raises(InvalidQuery, match="one kind"):
        Column.of("a", [object()])


def test_tables_are_values() -> None:
    again = ColumnTable.of(SMALL.columns, name="small", kinds=SMALL.kinds)
    assert again == SMALL
    assert hash(again) == hash(SMALL)
    assert len(NONE) == len(ColumnTable.of({})) == 0
