"""A frame of 100,000 rows annotated, against asking for every row by itself."""

import random
import time
from collections.abc import Callable
from typing import Any

import polars as pl

import jobtaxonomy as jt
from jobtaxonomy.frames import annotate

ROWS, DISTINCT, ASKED = 100_000, 2_000, 1_000


def seconds(work: Callable[[], Any]) -> float:
    """The better of two rounds."""
    laps = []
    for _ in range(2):
        start = time.perf_counter()
        work()
        laps.append(time.perf_counter() - start)
    return min(laps)


def made() -> pl.DataFrame:
    """Titles of which 2 % are distinct, some with a word of level, with pay and a state."""
    chance = random.Random(7)
    titles = chance.sample([alias for role in jt.roles().values() for alias in role.aliases[:6]], DISTINCT)
    pool = [chance.choice(("Senior ", "", "Jr. ")) + title for title in titles]
    states = [area.code for area in jt.areas("state")]
    return pl.DataFrame(
        {
            "title": chance.choices(pool, k=ROWS),
            "state": chance.choices(states, k=ROWS),
            "pay": [chance.uniform(30_000, 200_000) for _ in range(ROWS)],
        }
    )


def one_by_one(frame: pl.DataFrame) -> None:
    """The same questions, row by row."""
    for title, _, pay in frame.iter_rows():
        match = jt.lookup(title)
        jt.parse_title(title)
        if match and match.role.wage_code:
            try:
                wages = match.role.wages(period="year")
            except jt.MissingWage:
                continue
            for rank in (10, 50, 90):
                wages.percentile(rank)
            wages.percentile_rank(pay)


def main() -> None:
    """Print the ratios."""
    frame = made()
    annotate(frame.head(10), title="title", pay="pay")
    peer = seconds(lambda: one_by_one(frame.head(ASKED))) * ROWS / ASKED
    print(f"{ROWS:,} rows, {DISTINCT:,} distinct titles; one by one, from {ASKED:,} rows: {peer:.1f} s")
    for name, native, options in (
        ("polars, the nation", frame, {}),
        ("polars, the nation, pay", frame, {"pay": "pay"}),
        ("polars, 54 states", frame, {"area_column": "state"}),
        ("polars, 54 states, pay", frame, {"area_column": "state", "pay": "pay"}),
        ("pandas, the nation, pay", frame.to_pandas(), {"pay": "pay"}),
        ("pyarrow, the nation, pay", frame.to_arrow(), {"pay": "pay"}),
    ):
        ours = seconds(lambda native=native, options=options: annotate(native, title="title", **options))  # type: ignore[misc]
        print(f"  {name:26} {ours:5.2f} s   ratio {ours / peer:.3f}")


if __name__ == "__main__":
    main()
