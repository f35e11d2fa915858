"""Levels: bulk distances, neighbours over a whole space, and loading, each beside a peer of the same run.

Run: python benchmarks/levels.py
"""

import random
import statistics
from collections.abc import Callable
from importlib.resources import files
from time import perf_counter

import jobtaxonomy as jt
from jobtaxonomy.levelling import LevelFramework
from jobtaxonomy.levelling.distance import Coordinates, structural_distance, structural_matrix


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The median of several runs."""
    taken: list[float] = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return statistics.median(taken)


def framework() -> LevelFramework:
    table = (files("jobtaxonomy") / "data/levels.tsv").read_text(encoding="utf-8")
    return LevelFramework.from_rows(line.split("\t") for line in table.splitlines())


def main() -> None:
    levels = framework()
    print(f"load 23 levels          {seconds(framework) * 1000:8.2f} ms")

    # as many focuses as there are occupations, in as many groups and families
    rng = random.Random(4)
    paths = [(f"GRP{n % 23}", f"FAM{n % 98}", f"{n:06}") for n in range(1016)]
    coordinates = [Coordinates(path, level.grade, level.track) for path in paths for level in levels]

    sample = rng.sample(coordinates, 4000)
    structural_matrix(sample[:10])
    bulk = seconds(lambda: structural_matrix(sample))
    pairs = len(sample) ** 2
    few = sample[:300]
    single = seconds(lambda: [structural_distance(a, b) for a in few for b in few], 3)
    rate, single_rate = pairs / bulk, len(few) ** 2 / single
    print(f"bulk distance           {rate / 1e6:8.1f} million pairs/s")
    print(f"one by one              {single_rate / 1e6:8.2f} million pairs/s")
    print(f"bulk over one by one    {rate / single_rate:8.0f} x")

    space = jt.load().profiles()
    code = "MANUF.OPSLEAD.M3"
    everything = seconds(lambda: space[code].adjacent(8, typical=False))
    typical = seconds(lambda: space[code].adjacent(8))

    def by_hand() -> object:
        here = space[code].coordinates
        measured = (structural_distance(here, other) for other in coordinates)
        return sorted((apart, number) for number, apart in enumerate(measured))[:9]

    naive = seconds(by_hand, 3)
    print(f"adjacent, {len(space):,} codes {everything * 1000:8.2f} ms")
    print(f"sorting all over that   {naive / everything:8.0f} x")
    print(f"adjacent, typical only  {typical * 1000:8.2f} ms")


if __name__ == "__main__":
    main()
