"""Titles by ISCO-08 on ESCO labels that no model was trained on, beside two plain ways.

One takes the best role through the crosswalk; the other the most similar title of ILO's index (rapidfuzz).
"""

import csv
import random
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

RAW = Path(__file__).resolve().parents[2] / "shared" / "raw"
FEW = 500  # labels for rapidfuzz, which takes 10 ms each


def labels() -> dict[str, set[str]]:
    """Alternative labels of ESCO that are no preferred label, which the coder knows, with their unit groups."""
    from jobtaxonomy.titles.normalise import normalise

    found: dict[str, set[str]] = defaultdict(set)
    preferred = set()
    with (RAW / "esco" / "v1.2.0" / "occupations_en.csv").open(newline="", encoding="utf-8-sig") as handle:
        for row in csv.DictReader(handle):
            preferred.add(normalise(row["preferredLabel"]))
            for label in filter(None, map(str.strip, row["altLabels"].split("\n"))):
                found[label].add(row["iscoGroup"].zfill(4))
    return {label: groups for label, groups in sorted(found.items()) if normalise(label) not in preferred}


def index() -> list[tuple[str, str]]:
    with (RAW / "isco" / "isco08_88_title_index.csv").open(newline="", encoding="utf-8") as handle:
        return [(row["name"].casefold(), row["isco08"].zfill(4)) for row in csv.DictReader(handle)]


def report(name: str, answers: Sequence[Sequence[str]], right: Sequence[set[str]], seconds: float) -> None:
    n = len(right)
    first = sum(bool(codes) and codes[0] in groups for codes, groups in zip(answers, right, strict=True)) / n
    among = sum(bool(set(codes) & groups) for codes, groups in zip(answers, right, strict=True)) / n
    minor = sum(
        bool(codes) and codes[0][:3] in {group[:3] for group in groups}
        for codes, groups in zip(answers, right, strict=True)
    )
    print(f"{name:<34} {first:.3f} / {among:.3f}, minor group {minor / n:.3f}, {n / seconds:,.0f} titles/s, {n} labels")


def main() -> int:
    from rapidfuzz import fuzz, process

    import jobtaxonomy as jt

    gold = labels()
    titles = list(gold)
    random.Random(5).shuffle(titles)
    right = [gold[title] for title in titles]
    start = time.perf_counter()
    found = jt.code_titles(titles, limit=5, scheme="ISCO-08")
    report('scheme="ISCO-08"', [[m.code for m in matches] for matches in found], right, time.perf_counter() - start)

    crosswalk = jt.crosswalk("SOC-2018", "ISCO-08")
    start = time.perf_counter()
    through = []
    for matches in jt.code_titles(titles, limit=5):
        shares: dict[str, float] = defaultdict(float)
        for match in matches:
            for relation in crosswalk.get(match.soc, ()):
                shares[relation.counterpart] += match.score * relation.weight
        through.append(sorted(shares, key=lambda code: -shares[code])[:5])
    report("five roles through the crosswalk", through, right, time.perf_counter() - start)

    listed = index()
    names = [name for name, _ in listed]
    start = time.perf_counter()
    near = []
    for title in titles[:FEW]:
        best = process.extract(title.casefold(), names, scorer=fuzz.token_sort_ratio, limit=15)
        near.append(list(dict.fromkeys(listed[place][1] for _, _, place in best))[:5])
    report("rapidfuzz over ILO's index", near, right[:FEW], time.perf_counter() - start)
    return 0


if __name__ == "__main__":
    sys.exit(main())
