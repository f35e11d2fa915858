"""Coding titles: throughput beside rapidfuzz, engines, memory, noise, labelled titles. Beside sockit: titles_peer.py.

Rates are per second of processor time; those of Spark, which has processes of its own, per second of the clock.

usage: benchmarks/titles.py [--rows N] [--spark]
default 2,000,000 rows for the repeated-titles run; --spark starts Spark on two local cores
"""

import argparse
import csv
import importlib
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

THRESHOLD = 0.35  # from which lookup() answers
SHARED = Path(__file__).resolve().parents[2] / "shared"


def gold() -> dict[str, list[tuple[str, set[str]]]]:
    found = {}
    for path in sorted((SHARED / "gold").glob("*.csv")):
        with path.open(newline="", encoding="utf-8") as handle:
            found[path.stem] = [(row["title"], set(row["codes"].split("|"))) for row in csv.DictReader(handle)]
    return found


def esco() -> list[str]:
    with (SHARED / "raw" / "esco" / "v1.2.0" / "occupations_en.csv").open(newline="", encoding="utf-8") as handle:
        labels = [label for row in csv.DictReader(handle) for label in row["altLabels"].split("\n") if label]
    return sorted(set(labels))


def isco() -> list[str]:
    with (SHARED / "raw" / "isco" / "isco08_88_title_index.csv").open(newline="", encoding="utf-8") as handle:
        return sorted({row["name"] for row in csv.DictReader(handle)})


def rate(run: Callable[[], object], count: int, clock: Callable[[], float] = time.process_time) -> float:
    """`count` a second of processor time, so that whatever else runs on the machine counts little."""
    start = clock()
    run()
    return count / (clock() - start)


def memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def cold() -> float:
    """Processor time of a process with one exact answer over that of one that imports attrs; median of 15 pairs."""

    def spent(code: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    pairs = [("import jobtaxonomy as jt; jt.lookup('Factory Manager')", "import attrs")] * 15
    return statistics.median(spent(ours) / spent(peer) for ours, peer in pairs)


def noise(count: int = 100_000) -> None:
    """How many of so many texts without work in them get an answer, and how many of those hold a listed title."""
    import jobtaxonomy as jt
    from jobtaxonomy.strategies.noise import noise_texts

    texts = noise_texts(count)
    start = time.process_time()
    found = jt.code_titles(texts)
    speed = count / (time.process_time() - start)
    sure = [
        (text, best[0].method) for text, best in zip(texts, found, strict=True) if best and best[0].score >= THRESHOLD
    ]
    guessed = [text for text, method in sure if method == "learned"]
    print(f"noise          {len(sure):>10,} of {count:,} texts answered, {len(guessed)} of them by no listed title")
    print(f"               {speed:>10,.0f} texts/s; {', '.join(map(repr, guessed[:10]))}")


def engines(titles: list[str], spark: bool) -> None:
    """Distinct titles through Arrow batches, DuckDB's SQL and Spark, where they are installed."""
    import jobtaxonomy.engines

    try:
        arrow, duckdb = importlib.import_module("pyarrow"), importlib.import_module("duckdb")
    except ImportError:
        print("engines        pyarrow and duckdb are not installed here")
        return
    table = arrow.table({"title": titles})

    def batches() -> None:
        for _ in jobtaxonomy.engines.code_batches(table.to_batches(max_chunksize=10_000), "title"):
            pass

    print(f"Arrow batches  {rate(batches, len(titles)):>10,.0f} titles/s, distinct, 10,000 a batch")
    with duckdb.connect() as connection:
        connection.register("jobs", table)
        connection.execute("create table typed as select title from jobs")
        jobtaxonomy.engines.register_duckdb(connection)
        query = "select count(code_title(title).soc) from typed"
        for said in ("distinct", "the same again, remembered"):
            speed = rate(lambda: connection.execute(query).fetchall(), len(titles))
            print(f"DuckDB         {speed:>10,.0f} titles/s, {said}")
    if not spark:
        return
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        importlib.import_module("pyspark.sql")
        .SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    frame = session.createDataFrame([(title,) for title in titles], "title string").repartition(2).cache()
    frame.count()
    coded = jobtaxonomy.engines.code_spark(frame, "title")
    for said in ("starting the workers included", "warm"):
        speed = rate(lambda: coded.selectExpr("count(soc)").collect(), len(titles), time.perf_counter)
        print(f"Spark local[2] {speed:>10,.0f} titles/s, distinct, {said}")
    session.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--spark", action="store_true")
    args = parser.parse_args()
    rows: int = args.rows
    import jobtaxonomy as jt

    print(f"cold process   {cold():>10.2f} times the processor time of importing attrs, first exact answer included")

    random.seed(5)
    typed = sorted({title for titles in gold().values() for title, _ in titles})
    labels, other = esco(), isco()
    random.shuffle(labels)
    half = len(labels) // 2
    print(f"first pass     {rate(lambda: jt.code_titles(labels[:half]), half):>10,.0f} titles/s, nothing warm")
    jt.code_titles(other)
    for name, titles in (("ESCO labels", labels[half:]), ("typed titles", typed)):
        speed = statistics.median(rate(partial(jt.code_titles, titles), len(titles)) for _ in range(5))
        print(f"{name:<14} {speed:>10,.0f} titles/s, distinct, warm")
    print(f"top five       {rate(lambda: jt.code_titles(typed, limit=5), len(typed)):>10,.0f} titles/s")
    print(f"peak RSS       {memory():>10,.0f} MB so far")

    base = sorted({*labels, *other, *typed})
    distinct = [f"{title} - {place}" for place in ("Alpha", "Beta", "Gamma", "Delta", "Kappa") for title in base]
    distinct = distinct[: max(1, rows // 50)]
    drawn = random.choices(distinct, k=rows)
    speed = rate(lambda: jt.code_titles(drawn), rows)
    print(f"repeats        {speed:>10,.0f} rows/s with {len(distinct) / rows:.1%} distinct, {rows:,} rows")
    print(f"peak RSS       {memory():>10,.0f} MB with the rows and the answers")

    from rapidfuzz import fuzz, process

    listed = sorted({title.casefold() for role in jt.roles().values() for title in (role.title, *role.aliases)})
    few = [title.casefold() for title in random.sample(typed, 100)]
    peer = rate(lambda: [process.extractOne(t, listed, scorer=fuzz.token_sort_ratio) for t in few], len(few))
    ours = rate(lambda: jt.code_titles(typed), len(typed))
    print(
        f"rapidfuzz      {peer:>10,.0f} titles/s over {len(listed):,} titles: we are {ours / peer:,.0f} times as fast"
    )
    noise()
    engines(labels, args.spark)
    print("labelled titles, in the training data (cross-validated figures: docs/titles.md)")
    for name, pairs in gold().items():
        found = jt.code_titles([title for title, _ in pairs])
        right = sum(bool(m and m[0].soc in codes) for m, (_, codes) in zip(found, pairs, strict=True))
        some = statistics.mean(bool(jt.candidates(title)) for title, _ in pairs)
        print(f"  {name:<10} top-1 {right / len(pairs):.3f} of {len(pairs)}, candidates for {some:.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
