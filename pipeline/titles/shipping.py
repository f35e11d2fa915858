"""From a trained model to the file that ships: whole numbers of four bits."""

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


#: The unit of vectors is this share of their standard deviation; words, which are longer, count in four of it
#: and letter groups in two, each from -7 to 7 times.
COARSENESS = 0.20
IN_WORDS, IN_HEADS, IN_PAIRS, IN_GROUPS = 4, 1, 1, 2


def counted(rows: Sequence[Row]) -> tuple[Counter[str], set[str]]:
    """How many titles hold each word, and which words name somebody who works: heads, and not only now and then."""
    heads: Counter[str] = Counter()
    words: Counter[str] = Counter()
    listed: Counter[str] = Counter()
    written: set[str] = set()
    for row in rows:
        found, head, _ = features(normalise(row.title))
        words.update(found)
        if row.kind != "broad":  # these hold what people say without the one who does it: "live chat"
            heads[head] += 1
            listed.update(found)
        if row.kind == "authored" and len(found) == 1:
            written.add(head)
    agents = {head for head, count in heads.items() if head and count >= 3 and count >= 0.15 * listed[head]}
    return words, written | agents


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


def _halved(whole: np.ndarray) -> np.ndarray:
    """Whole numbers from -7 to 7, two in a byte: the first half of each row beside the second."""
    half = whole.shape[1] // 2
    raised = (whole + 8).astype(np.uint8)
    return raised[:, :half] << 4 | raised[:, half:]


def _whole(values: np.ndarray) -> tuple[np.ndarray, float]:
    unit = float(np.abs(values).max() / 127)
    return np.rint(values / unit).astype(np.int8), unit


def packed(
    model: Model,
    codes: Sequence[str],
    roles: Sequence[str],
    rows: Sequence[Row],
    bridge: Mapping[str, Sequence[str]],
    settings: Mapping[str, float],
    supervisors: Sequence[str],
    priors: Mapping[str, float],
) -> bytes:
    """The bytes of the model file.

    `bridge` has the SOC codes of each unit group of ISCO-08; `settings` are the temperature and what is
    added for a listed code; `supervisors` are the codes of those who lead others; `priors` are added to biases.
    """
    vocabulary = model.vocabulary
    chosen, inner = within(model, rows, roles)
    several = set(chosen)
    only = {role[:7]: role for role in roles if role not in several}
    words, agents = counted(rows)
    # the most common first: what is misspelled is read as the more common of two words equally near
    order = sorted(vocabulary.words, key=lambda name: (-words[name], name))
    heads = sorted(vocabulary.heads, key=vocabulary.heads.__getitem__)
    word = {name: at for at, name in enumerate(order)}
    pairs = sorted(vocabulary.pairs, key=lambda pair: word[pair[0]] << 17 | word[pair[1]])
    groups = sorted(vocabulary.grams, key=vocabulary.grams.__getitem__)
    after_words, after_heads = len(order), len(order) + len(heads)
    by_order = [vocabulary.words[name] for name in order]
    by_key = [after_heads + vocabulary.pairs[pair] for pair in pairs]
    vectors = np.vstack(
        [model.vectors[by_order], model.vectors[after_words:after_heads], model.vectors[by_key], model.pieces]
    )
    step = float(vectors.std() * COARSENESS)
    counts = len(order), len(heads), len(pairs), len(groups)
    times = np.repeat([IN_WORDS, IN_HEADS, IN_PAIRS, IN_GROUPS], counts)[:, None]
    whole = np.clip(np.rint(vectors / (step * times)), -7, 7).astype(np.int8)
    output, gain = _whole(model.output)
    within_output, within_gain = _whole(inner)
    units, unit_vectors, unit_bias = unit_groups(model, rows, bridge)
    unit_output, unit_gain = _whole(unit_vectors)
    index = {code: at for at, code in enumerate(codes)}
    header: dict[str, Any] = dict(settings) | {
        "codes": list(codes),
        "roles": chosen,
        "only": [only.get(code, "") for code in codes],
        "supervisors": supervisors,
        "words": "\n".join(order),
        "groups": "\n".join(groups),
        "step": step,
        "times": list(zip((IN_WORDS, IN_HEADS, IN_PAIRS, IN_GROUPS), counts, strict=True)),
        "gain": gain,
        "within_gain": within_gain,
        "units": units,
        "unit_gain": unit_gain,
    }
    arrays: dict[str, Any] = {
        "agents": np.packbits([name in agents for name in order]),
        "heads": np.array([word[head] for head in heads], np.int32),
        "pairs": np.array([word[a] << 17 | word[b] for a, b in pairs], np.int64),
        "output": output,
        "bias": (model.bias + [priors[code] for code in codes]).astype(np.float32),
        "within": within_output,
        "units": unit_output,
        "unit_bias": unit_bias.astype(np.float32),
        "owner": np.array([index[role[:7]] for role in chosen], np.int32),
    }
    return pack(header, arrays, {"vectors": _halved(whole)})
