"""A vector for each unit group of ISCO-08: softmax regression on the vectors of titles.

Titles of the ILO and UK indexes and labels of ESCO name their unit group; those of SOC codes name the groups that the
crosswalk gives for the code, any of which may be right.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from jobtaxonomy.titles.normalise import normalise
from pipeline.titles.rows import Row
from pipeline.titles.training import Adam, Model

__all__ = ["unit_groups"]


def __dir__() -> list[str]:
    return __all__


Array: TypeAlias = Any  # numpy
EPOCHS, BATCH, RATE = 6, 512, 0.02
SMOOTHING, SHRINKING = 0.05, 5e-5
WEIGHTS = {"isco": 1.0, "uk": 0.7, "esco": 1.0, "esco group": 1.0, "gold": 1.0, "authored": 1.0, "broad": 0.5}
OTHER_WEIGHT = 0.3


def _targets(rows: Sequence[Row], units: Sequence[str], bridge: Mapping[str, Sequence[str]]) -> dict[Any, float]:
    """(text, numbers of the admissible unit groups) -> the largest weight it was seen with."""
    number = {code: at for at, code in enumerate(units)}
    of_soc: dict[str, set[int]] = defaultdict(set)
    for code, socs in bridge.items():
        for soc in socs:
            of_soc[soc].add(number[code])
    found: dict[Any, float] = {}
    for row in rows:
        admissible: tuple[int, ...]
        if row.isco:
            admissible = (number[row.isco],)
        else:
            admissible = tuple(sorted(set().union(*(of_soc.get(soc, set()) for soc in row.codes))))
        if (text := normalise(row.title)) and admissible:
            weight = row.weight * WEIGHTS.get(row.kind, OTHER_WEIGHT)
            found[text, admissible] = max(weight, found.get((text, admissible), 0.0))
    return found


def unit_groups(
    model: Model, rows: Sequence[Row], bridge: Mapping[str, Sequence[str]], seed: int = 1
) -> tuple[list[str], Array, Array]:
    """Codes, vectors and biases of the unit groups; `bridge` has the SOC codes of each."""
    units = sorted(bridge)
    random = np.random.default_rng(seed)
    targets = _targets(rows, units, bridge)
    hidden = model.hidden([text for text, _ in targets])
    admissible = [list(groups) for _, groups in targets]
    weights = np.array(list(targets.values()), np.float32)
    vectors = Adam(np.zeros((len(units), hidden.shape[1]), np.float32))
    bias = Adam(np.zeros(len(units), np.float32))
    total = EPOCHS * len(range(0, len(weights), BATCH))
    batches = (
        order[start : start + BATCH]
        for order in (random.permutation(len(weights)) for _ in range(EPOCHS))
        for start in range(0, len(weights), BATCH)
    )
    for step, chosen in enumerate(batches):
        scores = hidden[chosen] @ vectors.values.T + bias.values
        slope = np.exp(scores - scores.max(axis=1, keepdims=True))
        slope /= slope.sum(axis=1, keepdims=True)
        for place, row in enumerate(chosen):
            groups = admissible[row]
            share = slope[place, groups] + 1e-9
            slope[place, groups] -= (1 - SMOOTHING) * share / share.sum()
        slope -= SMOOTHING / len(units)
        slope *= (weights[chosen] / len(chosen))[:, None]
        rate = RATE * max(0.02, 1 - step / total)
        vectors.update(slope.T @ hidden[chosen] + SHRINKING * vectors.values, rate)
        bias.update(slope.sum(axis=0), rate)
    return units, vectors.values, bias.values
