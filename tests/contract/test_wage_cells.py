"""What every published wage cell promises: a curve that is finite, monotone, exact and invertible.

The quick run takes a sample of the cells; `nox -s data` takes all of them.
"""

import math
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pytest

from jobtaxonomy.bundled import Bundled
from jobtaxonomy.wages import WageDistribution, WagePoint
from jobtaxonomy.wages.bulk import quantiles
from jobtaxonomy.wages.mixture import mixture

PERCENTILES = (0.10, 0.25, 0.50, 0.75, 0.90)
ASKED = (1e-9, 1e-3, 0.05, 0.10, 0.2, 0.25, 0.33, 0.5, 0.6, 0.75, 0.8, 0.9, 0.95, 0.999, 1 - 1e-9)
TERRITORIES = {"PR", "GU", "VI"}
SAMPLE = 211


class Cell(NamedTuple):
    """The annual figures of one cell of the latest release, with its occupation and place by number."""

    table: str
    occupation: int
    place: int
    employment: int
    mean: float
    points: tuple[float, ...]

    def distribution(self) -> WageDistribution:
        points = tuple(WagePoint(p, v) for p, v in zip(PERCENTILES, self.points, strict=True))
        return WageDistribution(points, self.mean, employment=self.employment)


@cache
def bundled() -> Bundled:
    return Bundled()


def published(table: str) -> Iterator[Cell]:
    """Cells of the latest release with a mean and five annual percentiles: all that this file reads."""
    cells = bundled().cells(table)
    latest = len(list(bundled().table("releases"))) - 1
    columns = cells.columns
    for row in range(cells.rows):
        place = columns["place"][row]
        if table == "nation" and place != latest:
            continue
        mean, *points = map(float, cells.figures(row)[1])
        if min(mean, *points) > 0:
            employment = columns["employment"][row]
            yield Cell(table, columns["occupation"][row], place, employment, mean, tuple(points))


@cache
def cells() -> tuple[Cell, ...]:
    return tuple(cell for table in ("nation", "states", "areas", "industries") for cell in published(table))


def check(cell: Cell) -> None:
    wages = cell.distribution()
    curve = wages.curve
    amounts = [curve.ppf(p) for p in ASKED]
    assert all(math.isfinite(w) and w > 0 for w in amounts), cell
    assert all(low <= high for low, high in pairwise(amounts)), cell
    assert tuple(curve.ppf(p) for p in PERCENTILES) == cell.points, cell
    for p, w in zip(ASKED, amounts, strict=True):
        share = curve.cdf(w)
        assert abs(share - p) <= 1e-9 or curve.cdf_left(w) - 1e-9 <= p <= share, cell


def check_bulk(sample: tuple[Cell, ...]) -> None:
    points, means = np.array([cell.points for cell in sample]), np.array([cell.mean for cell in sample])
    table = quantiles(points, means, ASKED)
    assert np.isfinite(table).all()
    assert (np.diff(table, axis=1) >= 0).all()
    for cell, row in list(zip(sample, table, strict=True))[:: max(len(sample) // 2000, 1)]:
        wages = cell.distribution()
        np.testing.assert_allclose(row, [wages.ppf(p) for p in ASKED], rtol=1e-9)


def rebuilt(step: int) -> tuple[int, np.ndarray]:
    """Relative errors of national percentiles rebuilt from the states, where coverage is full."""
    territories = {
        place for place, row in enumerate(bundled().table("areas")) if TERRITORIES & set(row)
    }  # fmt: skip
    states: dict[int, list[Cell]] = {}
    for cell in published("states"):
        if cell.place not in territories and cell.employment > 0:
            states.setdefault(cell.occupation, []).append(cell)
    errors = []
    for nation in list(published("nation"))[::step]:
        parts = states.get(nation.occupation, [])
        total = sum(cell.employment for cell in parts)
        if len(parts) < 30 or nation.employment <= 0 or not 0.97 <= total / nation.employment <= 1.03:
            continue
        whole = mixture(cell.distribution() for cell in parts)
        errors.append([whole.ppf(p) / w - 1 for p, w in zip(PERCENTILES, nation.points, strict=True)])
    return len(errors), np.abs(errors).mean(axis=0)


def test_a_sample_of_the_cells_has_sound_curves() -> None:
    sample = tuple(cell for table in ("nation", "states") for cell in list(published(table))[::SAMPLE])
    assert len(sample) > 150
    for cell in sample:
        check(cell)
    check_bulk(sample)


def test_states_add_up_to_the_nation_in_a_sample() -> None:
    count, errors = rebuilt(step=25)
    assert count >= 10
    assert errors.max() <= 0.025


@pytest.mark.data
def test_every_cell_has_a_sound_curve() -> None:
    assert len(cells()) == 365_242
    for cell in cells():
        check(cell)


@pytest.mark.data
def test_the_bulk_table_agrees_over_every_cell() -> None:
    check_bulk(cells())


@pytest.mark.data
def test_states_add_up_to_the_nation() -> None:
    count, errors = rebuilt(step=1)
    assert count >= 450
    assert errors.max() <= 0.014
