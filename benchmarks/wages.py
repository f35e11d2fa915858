"""Wages: speed of the curve against the peers people would use, measured in the same run.

    python benchmarks/wages.py

Each figure is the best of several rounds, with the peers' rounds interleaved, so that a busy machine
disturbs them alike. A target is a ratio of two such figures.
"""

import warnings
from collections.abc import Callable
from time import perf_counter

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.special import ndtr, ndtri
from scipy.stats import rv_histogram

from jobtaxonomy.wages import WageDistribution, WagePoint
from jobtaxonomy.wages.bulk import quantiles
from jobtaxonomy.wages.spline import fit

PROBABILITIES = (0.10, 0.25, 0.50, 0.75, 0.90)
VALUES = (79_850.0, 103_050.0, 133_080.0, 169_000.0, 211_450.0)
MEAN = 144_570.0
ASKED = (0.17, 0.3, 0.42, 0.62, 0.8)


def best(functions: dict[str, Callable[[], object]], number: int, rounds: int = 15) -> dict[str, float]:
    """Seconds per call of each function: the best round, rounds interleaved."""
    found = dict.fromkeys(functions, float("inf"))
    for _ in range(rounds):
        for name, function in functions.items():
            start = perf_counter()
            for _ in range(number):
                function()
            found[name] = min(found[name], (perf_counter() - start) / number)
    return found


def main() -> None:
    points = tuple(WagePoint(p, v) for p, v in zip(PROBABILITIES, VALUES, strict=True))
    wages = WageDistribution(points, MEAN)
    p, w = np.array(PROBABILITIES), np.array(VALUES)
    edges = np.array([40_000.0, *VALUES, 400_000.0])
    histogram = rv_histogram((np.diff([0.0, *PROBABILITIES, 1.0]), edges), density=False)
    pchip = PchipInterpolator(ndtri(p), np.log(w))
    ppf, cdf, interp, slow = wages.ppf, wages.cdf, np.interp, histogram.ppf

    scalar = best(
        {
            "ours": lambda: [ppf(q) for q in ASKED],
            "np.interp": lambda: [interp(q, p, w) for q in ASKED],
        },
        2000,
    )
    peer = best({"rv_histogram": lambda: [slow(q) for q in ASKED]}, 50)
    ranks = best({"ours": lambda: [cdf(v) for v in (95e3, 110e3, 120e3, 150e3, 2e5)]}, 2000)
    million = np.random.default_rng(1).uniform(0.1, 0.9, 1_000_000)
    amounts = np.random.default_rng(1).uniform(8e4, 2.1e5, 1_000_000)
    vector = best(
        {
            "ours": lambda: wages.ppf(million),
            "np.interp": lambda: np.interp(million, p, w),
            "exp(PCHIP(ndtri))": lambda: np.exp(pchip(ndtri(million))),
        },
        1,
        9,
    )
    inverse = best({"ours": lambda: wages.cdf(amounts), "np.interp": lambda: np.interp(amounts, w, p)}, 1, 9)
    build = best({"with mean": lambda: fit(PROBABILITIES, VALUES, MEAN), "without": lambda: fit(PROBABILITIES, VALUES)}, 500)
    whole = best({"object": lambda: WageDistribution(points, MEAN), "object, first ppf": lambda: WageDistribution(points, MEAN).ppf(0.3)}, 500)
    rows = np.tile(w, (50_000, 1)) * np.random.default_rng(2).uniform(0.5, 2, (50_000, 1))
    bulk = best({"bulk": lambda: quantiles(rows, rows[:, 2] * 1.09, [0.1, 0.3, 0.5, 0.6, 0.9])}, 1, 5)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert abs(float(ndtr(ndtri(0.3))) - 0.3) < 1e-12

    count = len(ASKED)
    print(f"scalar ppf        {scalar['ours'] / count * 1e9:8.0f} ns")
    print(f"  np.interp       {scalar['np.interp'] / count * 1e9:8.0f} ns   {scalar['np.interp'] / scalar['ours']:6.1f}x   (target 2)")
    print(f"  rv_histogram    {peer['rv_histogram'] / count * 1e9:8.0f} ns   {peer['rv_histogram'] / scalar['ours']:6.1f}x   (target 50)")
    print(f"scalar cdf        {ranks['ours'] / count * 1e9:8.0f} ns")
    print(f"vector ppf        {1 / vector['ours']:8.1f} M/s")
    for name, target in (("np.interp", 0.8), ("exp(PCHIP(ndtri))", 1.5)):
        print(f"  {name:17s} {1 / vector[name]:6.1f} M/s  {vector[name] / vector['ours']:6.2f}x   (target {target})")
    print(f"vector cdf        {1 / inverse['ours']:8.1f} M/s  {inverse['np.interp'] / inverse['ours']:6.2f}x np.interp")
    print(f"build with mean   {build['with mean'] * 1e6:8.1f} us             (target 50), without {build['without'] * 1e6:.1f} us")
    print(f"object            {whole['object'] * 1e6:8.1f} us, with its first ppf {whole['object, first ppf'] * 1e6:.1f} us")
    print(f"table of 50,000 cells x 5 percentiles   {bulk['bulk'] * 1e3:.0f} ms")


if __name__ == "__main__":
    main()
