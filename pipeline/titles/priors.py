"""`python -m pipeline.titles.priors`: what is added to the score of each SOC code, fitted to titles no model had seen.

A model has seen its training titles nine times and takes codes for rarer, or commoner, than they are among others. So
the models of ten folds score what they have not seen, and one number a code, the same for all, makes the codes that are
right there likeliest. It is held near a first guess: codes of more people are likelier, and a residual code ("All
Other") is for those whom no other code names. Writes priors.tsv, in a quarter of an hour on two cores.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from pipeline.titles.build import PRIORS, SHARED
from pipeline.titles.folds import ESCO, FOLDS, Tried, tried
from pipeline.titles.rows import Sources, employment
from pipeline.titles.training import Adam

__all__ = ["fitted", "main"]


def __dir__() -> list[str]:
    return __all__


_OF_EMPLOYMENT, _OF_RESIDUALS = 0.1, -0.75  # of the first guess: times ln(employment), and for "All Other"
_HELD = 20.0  # titles that speak for the first guess of each code
_OF_ESCO = 0.25  # weight of one of ESCO's labels, of which there are more
_STEPS, _RATE = 60, 0.05


def _guessed(codes: Mapping[str, str], jobs: Mapping[str, float]) -> np.ndarray:
    logs = np.log([jobs[code] for code in codes])
    residual = np.array(["All Other" in title for title in codes.values()])
    return np.asarray(_OF_EMPLOYMENT * (logs - logs.mean()) + _OF_RESIDUALS * residual, np.float32)


def _of_right(right: Iterable[frozenset[str]], codes: Sequence[str]) -> np.ndarray:
    index = {code: at for at, code in enumerate(codes)}
    marked = [[index[code] for code in some if code in index] for some in right]
    found = np.zeros((len(marked), len(codes)), bool)
    for row, places in zip(found, marked, strict=True):
        row[places] = True
    return found


def fitted(trials: Iterable[Tried], *, with_esco: bool = True, shared: Path = SHARED) -> dict[str, float]:
    """The prior of each code that the cases of these trials speak for; Adam on their likelihood."""
    sources = Sources(shared / "raw", shared / "gold")
    titles = sources.soc_titles()
    codes = list(titles)
    guess = _guessed(titles, employment(sources, titles))
    sets = [
        (trial.scores[name], _of_right((case.right for case in cases), codes), _OF_ESCO if name == ESCO else 1.0)
        for trial in trials
        for name, cases in trial.cases.items()
        if with_esco or name != ESCO
    ]
    priors = Adam(guess.copy())
    for _ in range(_STEPS):
        gradient = _HELD * (priors.values - guess)
        for scores, right, weight in sets:
            likely = np.exp(scores + priors.values - scores.max(axis=1, keepdims=True))
            likely /= likely.sum(axis=1, keepdims=True)
            wanted = likely * right
            wanted /= wanted.sum(axis=1, keepdims=True) + 1e-9
            gradient += weight * (likely - wanted).sum(axis=0)
        priors.update(gradient, _RATE)
    return dict(zip(codes, priors.values.tolist(), strict=True))


def main() -> int:
    """Train once a fold, fit, and write the table."""
    with TemporaryDirectory() as folder, ProcessPoolExecutor(os.cpu_count()) as pool:
        trials = list(pool.map(partial(tried, folder=Path(folder)), range(FOLDS)))
    priors = fitted(trials)
    PRIORS.write_text("code\tprior\n" + "".join(f"{code}\t{prior:.3f}\n" for code, prior in priors.items()))
    print(f"{PRIORS.name}: {min(priors.values()):.2f} to {max(priors.values()):.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
