"""`python -m pipeline.titles.validation [--as-typed]`: the cross-validated figures of docs/titles.md.

The model of each of ten folds (`folds`) is given priors that the other nine speak for, packed as the one that ships,
and asked through the same taxonomy. A last model is trained on no ESCO label at all, and its priors are fitted to none.
About twenty minutes on two cores.

With --as-typed the development titles are parted by how they were typed: one in eight then has a twin in training that
differs in a level or a sign, as it has where titles of one source are parted by chance.
"""

import argparse
import os
import pickle
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from jobtaxonomy.bundled import Bundled, Table
from jobtaxonomy.records.records import Records
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.titles.coder import THRESHOLD
from pipeline.titles.build import SHARED, files, model_bytes
from pipeline.titles.folds import FOLDS, WITHOUT_ESCO, Case, Tried, tried
from pipeline.titles.priors import fitted
from pipeline.titles.rows import Row, Sources, isco_to_soc

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


FEW = 100  # labels for rapidfuzz, which takes 10 ms each


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


def _asked(trial: Tried, *, trials: Sequence[Tried], shared: Path = SHARED) -> dict[str, list[Answer]]:
    """What the model of a trial answers, with priors of the others, asked through the library."""
    sources = Sources(shared / "raw", shared / "gold")
    codes = sources.soc_titles()
    whole = trial.fold == WITHOUT_ESCO
    others = [other for other in trials if other.fold not in (trial.fold, WITHOUT_ESCO)]
    priors = fitted(others, with_esco=not whole)
    model, rows = pickle.loads(trial.kept.read_bytes())
    taxonomy = Taxonomy(Records(_Made(files(model_bytes(model, rows, codes, isco_to_soc(sources), priors)))))
    suffix = ", ESCO unknown" if whole else ""
    index = [row for row in rows if row.kind == "isco"]
    return {f"{name}{suffix}": _by_soc(taxonomy, cases) for name, cases in trial.cases.items()} | {
        f"esco by ISCO-08{suffix}": _by_unit_group(taxonomy, trial.groups),
        f"esco through the crosswalk{suffix}": _through_crosswalk(taxonomy, trial.groups),
        f"esco by ILO's index{suffix}": _nearest_in_index(index, trial.groups[:FEW]),
    }


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
    as_typed = parser.parse_args().as_typed
    together: dict[str, list[Answer]] = defaultdict(list)
    with TemporaryDirectory() as folder, ProcessPoolExecutor(os.cpu_count()) as pool:
        trials = list(pool.map(partial(tried, folder=Path(folder), as_typed=as_typed), range(FOLDS + 1)))
        for found in pool.map(partial(_asked, trials=trials), trials):
            for name, answers in found.items():
                together[name] += answers
    for name, answers in together.items():
        if answers:
            print(_report(name, answers))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
