"""`python -m pipeline.titles.validation`: the cross-validated figures of docs/titles.md.

Three folds of the development titles by their normalised text; the model of each fold is trained without its
titles, and tried on 3,000 ESCO labels besides, which no model is trained on. About three minutes on one core.
"""

import os
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from pipeline import aliases
from pipeline.titles.build import SETTINGS, SHARED, base_rows
from pipeline.titles.rows import Row, Sources, employment, esco_rows, gold_rows

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


Array: TypeAlias = Any  # numpy
FOLDS, ESCO_LABELS, SURE = 3, 3_000, 0.35


def _fold(row: Row) -> int:
    from jobtaxonomy.titles.normalise import normalise

    return zlib.crc32(normalise(row.title).encode()) % FOLDS


def _answers(model: Any, rows: Sequence[Row], codes: Sequence[str], listed: Mapping[str, Sequence[str]]) -> Array:
    """For each title: whether the first code is right, whether one of five is, and the first code's score."""
    import numpy as np

    from jobtaxonomy.titles.discounts import discount_of
    from jobtaxonomy.titles.model import LISTED_ALONE
    from jobtaxonomy.titles.normalise import normalise

    place = {code: at for at, code in enumerate(codes)}
    texts = [normalise(row.title) for row in rows]
    scores = model.logits(texts)
    factors = np.array([discount_of(text) for text in texts])
    for at, text in enumerate(texts):
        carriers = listed.get(text, ())
        for code in carriers:
            scores[at, place[code]] += SETTINGS["listed_alone" if len(carriers) == 1 else "listed_among"]
        factors[at] *= LISTED_ALONE if len(carriers) == 1 else 1.0
    chance = np.exp(scores - scores.max(axis=1, keepdims=True))
    best = np.argsort(-scores, axis=1)[:, :5]
    first = [codes[order[0]] in row.codes for order, row in zip(best, rows, strict=True)]
    five = [bool({codes[at] for at in order} & set(row.codes)) for order, row in zip(best, rows, strict=True)]
    return np.column_stack([first, five, factors * chance.max(axis=1) / chance.sum(axis=1)]).astype(float)


def _report(name: str, found: Array) -> str:
    import numpy as np

    right, score = found[:, 0], found[:, 2]
    bins = np.minimum((score * 10).astype(int), 9)
    error = sum(abs((score - right)[bins == one].sum()) for one in range(10)) / len(found)
    sure = score >= SURE
    return (
        f"{name:10} {len(found):5} top-1 {right.mean():.3f} top-5 {found[:, 1].mean():.3f}"
        f" calibration error {error:.3f} answered {sure.mean():.2f} precision {right[sure].mean():.2f}"
    )


def main(shared: Path = SHARED) -> int:
    """Train three times and print the figures of each set."""
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    import numpy as np

    from pipeline.titles.training import Settings, train

    sources = Sources(shared / "raw", shared / "gold")
    titles = sources.soc_titles()
    jobs = employment(sources, titles)
    base, gold, esco = base_rows(sources, titles, jobs), gold_rows(sources, jobs), esco_rows(sources)
    every = aliases.keys()
    listed = {key: sorted({pair[:7] for pair in pairs.split(" ")}) for key, pairs in every}
    order = np.random.default_rng(9).permutation(len(esco))
    found: dict[str, list[Array]] = {name: [] for name in (*gold, "esco")}
    for fold in range(FOLDS):
        others = [row for rows in gold.values() for row in rows if _fold(row) != fold]
        model = train([*base, *others], list(titles), Settings())
        tried = {name: [row for row in rows if _fold(row) == fold] for name, rows in gold.items()}
        tried["esco"] = [esco[at] for at in order[fold * ESCO_LABELS : (fold + 1) * ESCO_LABELS]]
        for name, rows in tried.items():
            found[name].append(_answers(model, rows, list(titles), listed))
    for name, parts in found.items():
        print(_report(name, np.concatenate(parts)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
