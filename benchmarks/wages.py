"""Wages: speed of the curve against the peers people would use, measured in the same run.

    python benchmarks/wages.py

Each figure is the best of several rounds, with the peers' rounds interleaved, so that a busy machine
disturbs them alike. A target is a ratio of two such figures.
"""

from collections.abc import Callable
from time import perf_counter

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.special import ndtri
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
    build = best(
        {
            "with mean": lambda: fit(PROBABILITIES, VALUES, MEAN),
            "without": lambda: fit(PROBABILITIES, VALUES),
        },
        500,
    )
    whole = best(
        {
            "object": lambda: WageDistribution(points, MEAN),
            "object, first ppf": lambda: WageDistribution(points, MEAN).ppf(0.3),
        },
        500,
    )
    rows = np.tile(w, (50_000, 1)) * np.random.default_rng(2).uniform(0.5, 2, (50_000, 1))
    bulk = best({"bulk": lambda: quantiles(rows, rows[:, 2] * 1.09, [0.1, 0.3, 0.5, 0.6, 0.9])}, 1, 5)

    def line(label: str, figure: str, ratio: str = "") -> None:
        print(f"{label:28s}{figure:>14s}   {ratio}")

    def scale(seconds: float, unit: float, name: str) -> str:
        return f"{seconds / unit:.1f} {name}"

    each = 1e-9 * len(ASKED)
    line("scalar ppf", scale(scalar["ours"], each, "ns"))
    for name, seconds, target in (
        ("np.interp", scalar["np.interp"], 2),
        ("rv_histogram", peer["rv_histogram"], 50),
    ):
        line(f"  {name}", scale(seconds, each, "ns"), f"{seconds / scalar['ours']:.1f}x ours (target {target})")
    line("scalar cdf", scale(ranks["ours"], each, "ns"))
    line("vector ppf", f"{1 / vector['ours']:.1f} M/s")
    for name, factor in (("np.interp", 0.8), ("exp(PCHIP(ndtri))", 1.5)):
        rate = f"ours {vector[name] / vector['ours']:.2f}x (target {factor})"
        line(f"  {name}", f"{1 / vector[name]:.1f} M/s", rate)
    line("vector cdf", f"{1 / inverse['ours']:.1f} M/s")
    line(
        "  np.interp",
        f"{1 / inverse['np.interp']:.1f} M/s",
        f"ours {inverse['np.interp'] / inverse['ours']:.2f}x",
    )
    line("build, with the mean", scale(build["with mean"], 1e-6, "us"), "(target 50)")
    line("build, without", scale(build["without"], 1e-6, "us"))
    line("object", scale(whole["object"], 1e-6, "us"))
    line("object and its first ppf", scale(whole["object, first ppf"], 1e-6, "us"))
    line("50,000 cells x 5 percentiles", scale(bulk["bulk"], 1e-3, "ms"))


if __name__ == "__main__":
    main()
