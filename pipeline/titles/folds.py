"""The labelled titles parted in ten folds, and models that have not seen one of them.

Development titles are parted by their normalised text, ESCO's labels by their occupation. A fold's model is trained
without its titles, without any label of its occupations and without what was written for this project and happens to
be such a label.
"""

import pickle
import random
import zlib
from collections import defaultdict
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np

from jobtaxonomy.titles.normalise import normalise
from pipeline.titles.build import SHARED, base_rows, scores, trained
from pipeline.titles.rows import Row, Sources, employment, esco_rows, gold_rows

__all__ = ["ESCO", "FOLDS", "WITHOUT_ESCO", "Case", "Tried", "tried"]


def __dir__() -> list[str]:
    return __all__


FOLDS, LABELS = 10, 900  # and how many labels of ESCO are asked for in each fold
WITHOUT_ESCO = FOLDS  # the number of a model that was trained on no ESCO label at all
ESCO = "esco"  # the name of ESCO's labels among the sets of titles


class Case(NamedTuple):
    """A title with the codes that are right."""

    title: str
    right: frozenset[str]


class Tried(NamedTuple):
    """A model and what it has not seen.

    `model` and `rows`, on which it was trained, are in the file `kept`; `cases` are the titles of each set by SOC code,
    `groups` those by unit group of ISCO-08, `scores` the model's exponents of the codes for each case. The model that
    was trained on no ESCO label has no scores, for no prior is fitted to them.
    """

    fold: int
    kept: Path
    cases: Mapping[str, list[Case]]
    groups: list[Case]
    scores: Mapping[str, np.ndarray]


def _fold(text: str) -> int:
    return zlib.crc32(text.encode()) % FOLDS


def _labels(occupations: Mapping[str, list[Row]], fold: int) -> tuple[list[Case], list[Case]]:
    """Labels of a fold's occupations, or of all, by SOC 2018 (of those with an O*NET match) and by ISCO-08.

    The preferred labels are no cases of ISCO-08: the coder knows them by their spelling.
    """
    every: dict[str, list[Row]] = defaultdict(list)
    preferred = {normalise(rows[0].title) for rows in occupations.values()}
    asked = set()
    for concept, rows in occupations.items():
        for row in rows:
            every[row.title].append(row)
            if fold in (WITHOUT_ESCO, _fold(concept)):
                asked.add(row.title)
    socs, groups = [], []
    for label in sorted(asked):
        matched = [code for row in every[label] if row.kind == "esco" for code in row.codes]
        if matched:
            socs.append(Case(label, frozenset(matched)))
        if normalise(label) not in preferred:
            groups.append(Case(label, frozenset(row.isco for row in every[label])))
    if fold != WITHOUT_ESCO:
        random.Random(fold).shuffle(socs)
        random.Random(fold).shuffle(groups)
        del socs[LABELS:], groups[LABELS:]
    return socs, groups


def tried(fold: int, *, folder: Path, as_typed: bool = False, shared: Path = SHARED) -> Tried:
    """Train without a fold, keep the model in `folder` and score what was left out.

    With `as_typed` development titles are parted by how they were typed.
    """

    def in_fold(row: Row) -> bool:
        return _fold(row.title if as_typed else normalise(row.title)) == fold

    sources = Sources(shared / "raw", shared / "gold")
    codes = sources.soc_titles()
    jobs = employment(sources, codes)
    gold, occupations = gold_rows(sources, jobs), esco_rows(sources, jobs)
    socs, groups = _labels(occupations, fold)
    asked = {normalise(case.title) for case in (*socs, *groups)}
    known = () if fold == WITHOUT_ESCO else [rows for concept, rows in occupations.items() if _fold(concept) != fold]
    rows = [
        *(row for row in base_rows(sources, codes, jobs) if row.kind != "broad" or normalise(row.title) not in asked),
        *(row for row in chain.from_iterable(known) if normalise(row.title) not in asked),
        *(row for row in chain.from_iterable(gold.values()) if not in_fold(row)),
    ]
    model = trained(rows, codes)
    kept = folder / f"{fold}.pickle"
    kept.write_bytes(pickle.dumps((model, rows)))
    cases = {ESCO: socs} | {
        name: [Case(row.title, frozenset(row.codes)) for row in held if in_fold(row)] for name, held in gold.items()
    }
    asked_for = {} if fold == WITHOUT_ESCO else cases
    found = {name: scores(model, codes, [case.title for case in some]) for name, some in asked_for.items()}
    return Tried(fold, kept, cases, groups, found)
