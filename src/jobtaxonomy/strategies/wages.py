"""Hypothesis strategies for pay: percentiles as surveys publish them, and distributions made of them."""

from hypothesis import strategies as st

from jobtaxonomy.wages import WageDistribution

__all__ = ["pay", "percentiles", "probabilities", "wage_distributions"]

USUAL = (0.10, 0.25, 0.50, 0.75, 0.90)


def __dir__() -> list[str]:
    return __all__


def probabilities() -> st.SearchStrategy[float]:
    """Probabilities from deep in one tail to deep in the other, the usual percentiles among them."""
    return st.one_of(st.sampled_from(USUAL), st.floats(1e-9, 1 - 1e-9), st.floats(0.05, 0.95))


def pay() -> st.SearchStrategy[float]:
    """Amounts of yearly pay, from little to far above any percentile."""
    return st.floats(1_000, 5_000_000)


@st.composite
def percentiles(draw: st.DrawFn, *, ties: bool = True, least: int = 2) -> dict[float, float]:
    """From `least` to five of the usual percentiles, rising; with `ties`, some are equal."""
    chosen = sorted(draw(st.sets(st.sampled_from(USUAL), min_size=least, max_size=5)))
    amount = draw(st.integers(1_500, 20_000)) * 10.0
    found: dict[float, float] = {}
    for p in chosen:
        found[p] = amount
        growth = draw(st.integers(0 if ties else 5, 900))
        amount = round(amount * (1 + growth / 1000) / 10) * 10.0 if growth >= 5 else amount
    return found


@st.composite
def wage_distributions(draw: st.DrawFn, *, ties: bool = True, least: int = 2) -> WageDistribution:
    """Distributions of yearly pay in U.S. dollars, half of them with a published mean."""
    found = draw(percentiles(ties=ties, least=least))
    bare = WageDistribution.from_percentiles(found, top_code=None)
    stretch = draw(st.one_of(st.none(), st.floats(0.97, 1.25)))
    mean = None if stretch is None else float(bare.mean) * stretch
    return WageDistribution.from_percentiles(found, mean, top_code=None, employment=draw(st.integers(10, 10**6)))
