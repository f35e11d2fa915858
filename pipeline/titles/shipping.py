"""From a trained model to the file that ships: whole numbers, one step for all vectors, compressed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from jobtaxonomy.titles.model_file import pack
from jobtaxonomy.titles.normalise import normalise
from pipeline.titles.rows import Row
from pipeline.titles.training import Model, features
from pipeline.titles.unit_groups import unit_groups

__all__ = ["packed", "within"]


def __dir__() -> list[str]:
    return __all__


#: Vectors are whole multiples of this share of their standard deviation.
COARSENESS = 0.20


def agents(rows: Sequence[Row]) -> set[str]:
    """The words that name somebody who works: heads of titles, and not only now and then."""
    heads: Counter[str] = Counter()
    words: Counter[str] = Counter()
    written: set[str] = set()
    for row in rows:
        found, head, _ = features(normalise(row.title))
        heads[head] += 1
        words.update(found)
        if row.kind == "authored" and len(found) == 1:
            written.add(head)
    return written | {head for head, count in heads.items() if head and count >= 3 and count >= 0.15 * words[head]}


def within(model: Model, rows: Sequence[Row], roles: Sequence[str]) -> tuple[list[str], np.ndarray]:
    """Vectors that part the O*NET roles of one SOC code: softmax regression on the titles of those roles."""
    several = Counter(role[:7] for role in roles)
    chosen = [role for role in roles if several[role[:7]] > 1]
    place = {role: at for at, role in enumerate(chosen)}
    titles = {(normalise(row.title), row.onet) for row in rows if row.onet in place}
    pairs = sorted(pair for pair in titles if pair[0])
    hidden = model.hidden([text for text, _ in pairs])
    target = np.array([place[role] for _, role in pairs])
    group = np.array([role[:7] for role in chosen])
    allowed = group[target][:, None] == group[None, :]
    vectors = np.zeros((len(chosen), hidden.shape[1]), np.float32)
    moment = np.zeros_like(vectors)
    for _ in range(400):
        scores = np.where(allowed, hidden @ vectors.T, -np.inf)
        share = np.exp(scores - scores.max(axis=1, keepdims=True))
        share /= share.sum(axis=1, keepdims=True)
        share[np.arange(len(target)), target] -= 1
        gradient = share.T @ hidden / len(target) * len(chosen) + 0.02 * vectors
        moment = 0.9 * moment + gradient
        vectors -= 0.02 * moment
    return chosen, vectors


def _whole(values: np.ndarray) -> tuple[np.ndarray, float]:
    unit = float(np.abs(values).max() / 127)
    return np.rint(values / unit).astype(np.int8), unit


def packed(
    model: Model,
    codes: Sequence[str],
    roles: Sequence[str],
    rows: Sequence[Row],
    bridge: Mapping[str, Sequence[str]],
    settings: dict[str, float],
) -> bytes:
    """The bytes of the model file.

    `bridge` has the SOC codes of each unit group of ISCO-08; `settings` are the temperature and what is
    added for a listed code.
    """
    vocabulary = model.vocabulary
    chosen, inner = within(model, rows, roles)
    several = set(chosen)
    only = {role[:7]: role for role in roles if role not in several}
    order = sorted(vocabulary.words, key=vocabulary.words.__getitem__)
    heads = sorted(vocabulary.heads, key=vocabulary.heads.__getitem__)
    word = vocabulary.words
    pairs = sorted(vocabulary.pairs, key=lambda pair: word[pair[0]] << 17 | word[pair[1]])
    groups = sorted(vocabulary.grams, key=vocabulary.grams.__getitem__)
    first = len(order) + len(heads)
    by_key = [first + vocabulary.pairs[pair] for pair in pairs]
    vectors = np.vstack([model.vectors[:first], model.vectors[by_key], model.pieces])
    step = float(vectors.std() * COARSENESS)
    whole = np.clip(np.rint(vectors / step), -127, 127).astype(np.int8)
    output, gain = _whole(model.output)
    within_output, within_gain = _whole(inner)
    units, unit_vectors, unit_bias = unit_groups(model, rows, bridge)
    unit_output, unit_gain = _whole(unit_vectors)
    index = {code: at for at, code in enumerate(codes)}
    header: dict[str, Any] = settings | {
        "codes": list(codes),
        "roles": chosen,
        "only": [only.get(code, "") for code in codes],
        "words": "\n".join(order),
        "groups": "\n".join(groups),
        "step": step,
        "gain": gain,
        "within_gain": within_gain,
        "units": units,
        "unit_gain": unit_gain,
    }
    named = agents(rows)
    arrays: dict[str, Any] = {
        "agents": np.packbits([name in named for name in order]),
        "heads": np.array([word[head] for head in heads], np.int32),
        "pairs": np.array([word[a] << 17 | word[b] for a, b in pairs], np.int64),
        "vectors": whole,
        "output": output,
        "bias": model.bias.astype(np.float32),
        "within": within_output,
        "units": unit_output,
        "unit_bias": unit_bias.astype(np.float32),
        "owner": np.array([index[role[:7]] for role in chosen], np.int32),
    }
    return pack(header, arrays)
