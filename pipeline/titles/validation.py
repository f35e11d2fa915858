"""`python -m pipeline.titles.validation [--as-typed]`: the cross-validated figures of docs/titles.md.

Ten folds, of the development titles by their normalised text and of ESCO's occupations: the model of a fold is trained
without its titles, without any label of its occupations and without what was written for this project and happens to
be such a label, packed as the one that ships, and asked through the same taxonomy. A last model is trained on no ESCO
label at all. About twenty minutes on two cores.

With --as-typed the development titles are parted by how they were typed: one in eight then has a twin in training that
differs in a level or a sign, as it has where titles of one source are parted by chance.
"""

import argparse
import os
import random
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from jobtaxonomy.bundled import Bundled, Table
from jobtaxonomy.records.records import Records
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.titles.coder import THRESHOLD
from jobtaxonomy.titles.normalise import normalise
from pipeline.titles.build import SHARED, base_rows, files, model_bytes, one_thread
from pipeline.titles.rows import Row, Sources, employment, esco_rows, gold_rows, isco_to_soc

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


FOLDS, LABELS = 10, 900  # and how many labels of ESCO are asked for in each fold
FEW = 100  # labels for rapidfuzz, which takes 10 ms each
WITHOUT_ESCO = FOLDS  # the number of the last model


class Case(NamedTuple):
    """A title with the codes that are right."""

    title: str
    right: frozenset[str]


class Answer(NamedTuple):
    """What came of a case: the first code is right, one of five codes is, and the first code's score."""

    first: bool
    five: bool
    score: float


class _Made(Bundled):
    """The bundled files, some of which were made here."""

    def __init__(self, made: Mapping[str, bytes]) -> None:
        super().__init__()
        self._made = made

    def table(self, name: str) -> Table:
        made = self._made.get(f"{name}.tsv")
        return Table(made) if made else super().table(name)

    def read(self, name: str) -> bytes:
        return self._made.get(name) or super().read(name)


def _fold(text: str) -> int:
    return zlib.crc32(text.encode()) % FOLDS


def _answer(codes: Iterable[str], score: float, right: frozenset[str]) -> Answer:
    five = list(dict.fromkeys(codes))[:5]
    return Answer(bool(five) and five[0] in right, not right.isdisjoint(five), score)


def _by_soc(taxonomy: Taxonomy, cases: Sequence[Case]) -> list[Answer]:
    asked = [case.title for case in cases]
    ranked = taxonomy.code_titles(asked, limit=20)
    firsts = taxonomy.code_titles(asked)
    return [
        _answer((match.soc for match in found), first[0].score if first else 0.0, case.right)
        for found, first, case in zip(ranked, firsts, cases, strict=True)
    ]


def _by_unit_group(taxonomy: Taxonomy, cases: Sequence[Case]) -> list[Answer]:
    ranked = taxonomy.code_titles([case.title for case in cases], limit=5, scheme="ISCO-08")
    return [
        _answer((match.code for match in found), found[0].score if found else 0.0, case.right)
        for found, case in zip(ranked, cases, strict=True)
    ]


def _through_crosswalk(taxonomy: Taxonomy, cases: Sequence[Case]) -> list[Answer]:
    """The unit groups of the five best roles, by score and by the weight of the crosswalk."""
    crosswalk = taxonomy.crosswalk("SOC-2018", "ISCO-08")
    answers = []
    for found, case in zip(taxonomy.code_titles([case.title for case in cases], limit=5), cases, strict=True):
        shares: dict[str, float] = defaultdict(float)
        for match in found:
            for relation in crosswalk.get(match.soc, ()):
                shares[relation.counterpart] += match.score * relation.weight
        ranked = sorted(shares, key=lambda code: -shares[code])
        answers.append(_answer(ranked, shares[ranked[0]] if ranked else 0.0, case.right))
    return answers


def _nearest_in_index(index: Sequence[Row], cases: Sequence[Case]) -> list[Answer]:
    """The unit groups of the most similar titles of ILO's index."""
    from rapidfuzz import fuzz, process

    names = [row.title.casefold() for row in index]
    answers = []
    for case in cases:
        near = process.extract(case.title.casefold(), names, scorer=fuzz.token_sort_ratio, limit=15)
        answers.append(_answer((index[place].isco for _, _, place in near), near[0][1] / 100, case.right))
    return answers


def _labels(occupations: Mapping[str, list[Row]], fold: int | None) -> tuple[list[Case], list[Case]]:
    """Labels of a fold's occupations, or of all, by SOC 2018 (of those with an O*NET match) and by ISCO-08.

    The preferred labels are no cases of ISCO-08: the coder knows them by their spelling.
    """
    every: dict[str, list[Row]] = defaultdict(list)
    preferred = {normalise(rows[0].title) for rows in occupations.values()}
    tried = set()
    for concept, rows in occupations.items():
        for row in rows:
            every[row.title].append(row)
            if fold is None or _fold(concept) == fold:
                tried.add(row.title)
    socs, groups = [], []
    for label in sorted(tried):
        matched = [code for row in every[label] if row.kind == "esco" for code in row.codes]
        if matched:
            socs.append(Case(label, frozenset(matched)))
        if normalise(label) not in preferred:
            groups.append(Case(label, frozenset(row.isco for row in every[label])))
    if fold is not None:
        random.Random(fold).shuffle(socs)
        random.Random(fold).shuffle(groups)
        del socs[LABELS:], groups[LABELS:]
    return socs, groups


def _of_fold(fold: int, *, as_typed: bool, shared: Path = SHARED) -> dict[str, list[Answer]]:
    """Train without a fold and ask for what was left out."""

    def in_fold(row: Row) -> bool:
        return _fold(row.title if as_typed else normalise(row.title)) == fold

    sources = Sources(shared / "raw", shared / "gold")
    codes = sources.soc_titles()
    jobs = employment(sources, codes)
    gold, occupations = gold_rows(sources, jobs), esco_rows(sources, jobs)
    whole = fold == WITHOUT_ESCO
    socs, groups = _labels(occupations, None if whole else fold)
    asked = {normalise(case.title) for case in (*socs, *groups)}
    others = chain.from_iterable(rows for concept, rows in occupations.items() if _fold(concept) != fold and not whole)
    base = base_rows(sources, codes, jobs)
    rows = [
        *(row for row in base if row.kind != "broad" or normalise(row.title) not in asked),
        *(row for row in others if normalise(row.title) not in asked),
        *(row for row in chain.from_iterable(gold.values()) if not in_fold(row)),
    ]
    taxonomy = Taxonomy(Records(_Made(files(model_bytes(rows, codes, isco_to_soc(sources))))))
    suffix = ", ESCO unknown" if whole else ""
    found = {
        f"esco{suffix}": _by_soc(taxonomy, socs),
        f"esco by ISCO-08{suffix}": _by_unit_group(taxonomy, groups),
        f"esco through the crosswalk{suffix}": _through_crosswalk(taxonomy, groups),
        f"esco by ILO's index{suffix}": _nearest_in_index([row for row in base if row.kind == "isco"], groups[:FEW]),
    }
    for name, held in gold.items():
        found[name] = _by_soc(taxonomy, [Case(row.title, frozenset(row.codes)) for row in held if in_fold(row)])
    return found


def _report(name: str, found: Sequence[Answer]) -> str:
    count = len(found)
    first, five = sum(one.first for one in found) / count, sum(one.five for one in found) / count
    off: dict[int, float] = defaultdict(float)
    for one in found:
        off[min(int(one.score * 10), 9)] += one.score - one.first
    error = sum(map(abs, off.values())) / count
    sure = [one.first for one in found if one.score >= THRESHOLD]
    widths = (1.96 * (share * (1 - share) / count) ** 0.5 for share in (first, five))
    return (
        f"{name:40} {count:6} top-1 {first:.3f} top-5 {five:.3f} half-widths {' / '.join(f'{w:.3f}' for w in widths)}"
        f" calibration error {error:.3f} answered {len(sure) / count:.2f} precision {sum(sure) / len(sure):.2f}"
    )


def main() -> int:
    """Train once a fold and print the figures of each set."""
    parser = argparse.ArgumentParser(description="cross-validated figures of the title coder")
    parser.add_argument("--as-typed", action="store_true", help="part development titles by how they were typed")
    tried = partial(_of_fold, as_typed=parser.parse_args().as_typed)
    one_thread()
    together: dict[str, list[Answer]] = defaultdict(list)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(tried, range(FOLDS + 1)):
            for name, answers in found.items():
                together[name] += answers
    for name, answers in together.items():
        if answers:
            print(_report(name, answers))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
