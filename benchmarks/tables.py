"""Many cells at once: jt.wage_table against reading the same columns from a ready Parquet file."""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

import jobtaxonomy as jt

ROUNDS = 15


def seconds(work: Callable[[], Any]) -> float:
    """Median of several rounds, after one that warms up."""
    work()
    laps = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        laps.append(time.perf_counter() - start)
    return statistics.median(laps)


def main() -> None:
    """Print the ratio."""
    table = jt.wage_table(areas=["states"])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wages.parquet"
        pq.write_table(pa.table({name: pa.array(np.asarray(column)) for name, column in table.items()}), path)

        def read() -> dict[str, Any]:
            found = pq.read_table(path)
            return {name: found.column(name).to_numpy() for name in found.column_names}

        ours, peer = seconds(lambda: jt.wage_table(areas=["states"])), seconds(read)
    rows = len(table["role"])
    print(f"all roles x states, {rows:,} rows x {len(table)} columns")
    print(f"  jobtaxonomy.wage_table     {ours * 1e3:6.1f} ms")
    print(f"  pyarrow, ready Parquet     {peer * 1e3:6.1f} ms   ratio {ours / peer:.2f} (budget 3)")
    estimated = seconds(lambda: jt.wage_table(areas=["states"], percentiles=(10, 37, 60, 95)))
    print(f"  with 3 estimated percentiles {estimated * 1e3:4.1f} ms")


if __name__ == "__main__":
    main()
