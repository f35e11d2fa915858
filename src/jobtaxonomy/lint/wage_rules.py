"""Rules about published wages and what is made of them (JTD)."""

from collections.abc import Iterator
from itertools import pairwise

from jobtaxonomy.architecture import Wage
from jobtaxonomy.lint.findings import Facts, Fault, Rule, rule

__all__ = ["RULES"]


def __dir__() -> list[str]:
    return __all__


@rule("JTD001", "error", "percentiles out of order")
def percentiles_out_of_order(facts: Facts) -> Iterator[Fault]:
    """A higher percentile is no lower pay."""
    for wage in facts.architecture.wages:
        values = [value for _, value in sorted(wage.percentiles)]
        if values != sorted(values):
            yield wage.about, f"wage[{wage.about}].percentiles", "fall", ", ".join(f"{value:g}" for value in values)


def _decorated(wage: Wage) -> str | None:
    """The share by which a band is a percentile plus and minus, or None."""
    values = dict(wage.percentiles)
    for band in wage.bands:
        middle = values.get(band.percentile) if band.percentile is not None else None
        if middle and abs((band.low + band.high) / 2 - middle) <= 0.001 * middle and band.high > band.low:
            return f"{band.high / middle - 1:.1%}"
    return None


@rule("JTD002", "warning", "percentile dressed as a range")
def percentile_as_range(facts: Facts) -> Iterator[Fault]:
    """Bands of so many per cent around percentiles are no statistics, and leave gaps between them."""
    for wage in facts.architecture.wages:
        bands = sorted(wage.bands, key=lambda band: (band.low, band.high))
        gaps = [f"{lower.high:g} to {upper.low:g}" for lower, upper in pairwise(bands) if upper.low > lower.high]
        if (share := _decorated(wage)) is not None:
            evidence = f"gaps: {', '.join(gaps)}" if gaps else "no gap"
            yield wage.about, f"wage[{wage.about}].bands", f"are percentiles plus and minus {share}", evidence
        elif gaps:
            yield wage.about, f"wage[{wage.about}].bands", "leave gaps", ", ".join(gaps)


@rule("JTD003", "warning", "percentile read as experience")
def percentile_as_experience(facts: Facts) -> Iterator[Fault]:
    """Percentiles compare everybody in an occupation on one day: they are neither years nor levels."""
    for wage in facts.architecture.wages:
        said = [
            f"{band.years[0]:g} years" if band.years else str(band.level)
            for band in wage.bands
            if band.years or band.level
        ]
        if said:
            yield wage.about, f"wage[{wage.about}].bands", "are said to be experience or level", ", ".join(said)


def _months(date: str) -> int | None:
    year, _, rest = date.partition("-")
    month = rest[:2] or "1"
    return 12 * int(year) + int(month) if year.isdecimal() and month.isdecimal() else None


@rule("JTD004", "warning", "old wages beside newer ones")
def old_wages(facts: Facts) -> Iterator[Fault]:
    """The wages of a record are of one time, within `vintage_months`."""
    dated = [(wage.about, months) for wage in facts.architecture.wages if (months := _months(wage.as_of)) is not None]
    dated += [
        (said.about, months) for said in facts.architecture.statements
        if said.kind == "wage" and (months := _months(said.as_of)) is not None
    ]  # fmt: skip
    newest = {
        about: max(months for other, months in dated if other == about) for about in {about for about, _ in dated}
    }
    for wage in facts.architecture.wages:
        months = _months(wage.as_of)
        if months is not None and newest[wage.about] - months > facts.thresholds.vintage_months:
            yield (
                wage.about,
                f"wage[{wage.about}].as_of",
                f"{newest[wage.about] - months} months older than another wage",
                wage.as_of,
            )


RULES: tuple[Rule, ...] = (percentiles_out_of_order, percentile_as_range, percentile_as_experience, old_wages)
