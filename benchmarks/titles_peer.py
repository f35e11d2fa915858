"""Coding titles beside sockit 0.3.1, in one run: titles a second, and how often sockit is right.

Every title is distinct, and both begin with it as it was typed. Ours makes a Match of each, sockit's best code is
taken from its counts. Install sockit where this runs and nowhere else: `pip install sockit==0.3.1`. A code of
SOC 2010 counts as right where one that replaced it is.
"""

import csv
import importlib
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"
RUNS = 5


def read(path: Path) -> Iterable[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as handle:
        yield from csv.DictReader(handle)


def labelled() -> dict[str, list[tuple[str, set[str]]]]:
    """Development titles and ESCO labels with the codes of their O*NET match."""
    import jobtaxonomy as jt

    found = {
        path.stem: [(row["title"], set(row["codes"].split("|"))) for row in read(path)]
        for path in sorted((SHARED / "gold").glob("*.csv"))
    }
    newer = jt.crosswalk("O*NET-SOC-2010", "SOC-2018")
    matched: dict[str, set[str]] = defaultdict(set)
    for row in read(SHARED / "raw" / "esco" / "esco_onet_crosswalk_Nov2020.csv"):
        matched[row["concept_uri"]] |= {relation.counterpart for relation in newer.get(row["onet_code"], ())}
    labels: dict[str, set[str]] = defaultdict(set)
    for row in read(SHARED / "raw" / "esco" / "v1.2.0" / "occupations_en.csv"):
        if codes := matched.get(row["conceptUri"]):
            for label in filter(None, map(str.strip, row["altLabels"].split("\n"))):
                labels[label] |= codes
    found["esco"] = sorted(labels.items())
    return found


def rates(titles: Sequence[str], *ways: Callable[[Sequence[str]], object]) -> list[list[float]]:
    """Titles per second of processor time, the ways in turn, so that whatever else runs here slows all alike."""
    laps: list[list[float]] = [[] for _ in ways]
    for _ in range(RUNS):
        for way, own in zip(ways, laps, strict=True):
            start = time.process_time()
            way(titles)
            own.append(len(titles) / (time.process_time() - start))
    return laps


def shown(laps: Sequence[float]) -> str:
    return f"{statistics.median(laps):>8,.0f} titles/s (of {RUNS} runs {min(laps):,.0f} to {max(laps):,.0f})"


def main() -> int:
    try:
        peer = importlib.import_module("sockit.title")
    except ImportError:
        print("sockit is not installed here: pip install sockit==0.3.1")
        return 0
    import jobtaxonomy as jt

    def ours(titles: Sequence[str]) -> list[str]:
        return [matches[0].soc if matches else "" for matches in jt.code_titles(titles)]

    def theirs(titles: Sequence[str]) -> list[str]:
        found = (peer.search(peer.clean(title)) for title in titles)
        codes = (max(counts, key=counts.__getitem__) if counts else "" for counts in found)
        return [f"{code[:2]}-{code[2:]}" for code in codes]

    newer = jt.crosswalk("SOC-2010", "SOC-2018")
    sets = labelled()
    random.seed(5)
    titles = sorted({title for pairs in sets.values() for title, _ in pairs})
    random.shuffle(titles)
    warm, timed = titles[: len(titles) // 2], titles[len(titles) // 2 :]
    ours(warm)
    theirs(warm)
    mine, other = rates(timed, ours, theirs)
    print(f"{len(timed):,} distinct titles, after others")
    print(f"jobtaxonomy {shown(mine)}")
    print(f"sockit      {shown(other)}: ours is {statistics.median(mine) / statistics.median(other):.2f} times as fast")
    print("right at sockit's first code (ours is trained on these titles: its figures are those of the validation)")
    for name, pairs in sets.items():
        asked = [title for title, _ in pairs]
        same = sum(
            bool(({code} | {relation.counterpart for relation in newer.get(code, ())}) & codes)
            for code, (_, codes) in zip(theirs(asked), pairs, strict=True)
        )
        print(f"  {name:<10} {same / len(pairs):.3f} of {len(pairs):,}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
