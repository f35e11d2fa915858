"""A log-linear coder of titles: sums of word, letter-group, head and neighbour vectors, softmax over SOC codes.

Rows with several admissible codes are learned by the marginal likelihood of the set, weighted by
employment within it. Everything is numpy and scipy on one thread, seeded; two runs are identical.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeAlias, TypeVar

import numpy as np
from scipy import sparse

from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import PREPOSITIONS
from pipeline.titles.rows import Row

__all__ = ["Settings", "Vocabulary", "Model", "features", "grams", "train"]


def __dir__() -> list[str]:
    return __all__


Array: TypeAlias = Any  # numpy
Sparse: TypeAlias = Any  # scipy.sparse, which has no types
Key = TypeVar("Key", str, tuple[str, str])


@dataclass(frozen=True)
class Settings:
    """Chosen by cross-validation on the development titles; docs/titles.md has what else was tried."""

    dim: int = 128
    epochs: int = 9
    batch: int = 384
    rate: float = 4e-3
    smoothing: float = 0.1
    dropout: float = 0.2
    gold: float = 5.0  # weight of a development title; a published one weighs 1
    isco: float = 0.4
    esco: float = 0.4
    authored: float = 3.0
    broad: float = 0.7
    gram_floor: int = 5
    pair_floor: int = 4
    seed: int = 5


def features(text: str) -> tuple[list[str], str, list[tuple[str, str]]]:
    """Words, head and neighbouring pairs of a normalised title."""
    words: list[str] = []
    head = ""
    for word in text.split():
        if word in PREPOSITIONS:
            head = head or (words[-1] if words else "")
        else:
            words.append(word)
    return words, head or (words[-1] if words else ""), list(pairwise(words))


def grams(word: str) -> list[str]:
    """Letter groups of three to five of a word between marks."""
    marked = f"<{word}>"
    return [marked[at : at + size] for size in (3, 4, 5) for at in range(len(marked) - size + 1)]


def _numbered(counts: Counter[Key], floor: int) -> dict[Key, int]:
    kept = sorted(key for key, count in counts.items() if count >= floor and key)
    return {key: at for at, key in enumerate(kept)}


@dataclass
class Vocabulary:
    words: dict[str, int]
    heads: dict[str, int]
    pairs: dict[tuple[str, str], int]
    grams: dict[str, int]

    @classmethod
    def of(cls, texts: Sequence[str], settings: Settings) -> "Vocabulary":
        words: Counter[str] = Counter()
        heads: Counter[str] = Counter()
        pairs: Counter[tuple[str, str]] = Counter()
        for text in texts:
            found, head, neighbours = features(text)
            words.update(found)
            heads[head] += 1
            pairs.update(neighbours)
        pieces: Counter[str] = Counter()
        for word in words:
            pieces.update(set(grams(word)))
        return cls(
            _numbered(words, 1),
            _numbered(heads, 2),
            _numbered(pairs, settings.pair_floor),
            _numbered(pieces, settings.gram_floor),
        )

    def incidence(self, texts: Sequence[str]) -> tuple[Sparse, Array, list[str]]:
        """Texts x (words, heads, pairs) and the words as columns beyond the known ones."""
        indptr, indices = [0], []
        unknown: dict[str, int] = {}
        n_words, n_heads = len(self.words), len(self.heads)
        base = n_words + n_heads + len(self.pairs)
        for text in texts:
            found, head, neighbours = features(text)
            for word in found:
                at = self.words.get(word)
                indices.append(base + unknown.setdefault(word, len(unknown)) if at is None else at)
            if head in self.heads:
                indices.append(n_words + self.heads[head])
            indices += [n_words + n_heads + self.pairs[pair] for pair in neighbours if pair in self.pairs]
            indptr.append(len(indices))
        shape = (len(texts), base + len(unknown))
        matrix = sparse.csr_matrix(
            (np.ones(len(indices), np.float32), np.array(indices, np.int32), np.array(indptr)), shape=shape
        )
        return matrix, np.diff(indptr), list(unknown)

    def pieces(self, words: Sequence[str]) -> Sparse:
        """Words x letter groups, each row over the root of how many it has."""
        indptr, indices, data = [0], [], []
        for word in words:
            own = grams(word)
            known = [self.grams[piece] for piece in own if piece in self.grams]
            indices += known
            data += [1.0 / np.sqrt(max(1, len(own)))] * len(known)
            indptr.append(len(indices))
        return sparse.csr_matrix(
            (np.array(data, np.float32), np.array(indices, np.int32), np.array(indptr)),
            shape=(len(words), len(self.grams)),
        )


@dataclass
class Model:
    vocabulary: Vocabulary
    vectors: Array  # words, heads, pairs; letter groups already added to the words
    pieces: Array
    output: Array  # codes x dim
    bias: Array

    def hidden(self, texts: Sequence[str]) -> Array:
        """Sums of vectors over the root of how many there are."""
        matrix, counts, unknown = self.vocabulary.incidence(texts)
        table = np.vstack([self.vectors, self.vocabulary.pieces(unknown) @ self.pieces]) if unknown else self.vectors
        return (matrix @ table) / np.sqrt(np.maximum(counts, 1))[:, None]

    def logits(self, texts: Sequence[str]) -> Array:
        """Scores of every code."""
        return self.hidden(texts) @ self.output.T + self.bias


class Adam:
    """Adam whose moments move only where there is a gradient."""

    def __init__(self, values: Array) -> None:
        self.values, self.first, self.second = values, np.zeros_like(values), np.zeros_like(values)
        self.step = 0

    def update(self, gradient: Array, rate: float, rows: Array | None = None) -> None:
        self.step += 1
        at: Any = slice(None) if rows is None else rows
        first = 0.9 * self.first[at] + 0.1 * gradient
        second = 0.99 * self.second[at] + 0.01 * gradient * gradient
        self.first[at], self.second[at] = first, second
        scale = rate * np.sqrt(1 - 0.99**self.step) / (1 - 0.9**self.step)
        self.values[at] -= scale * first / (np.sqrt(second) + 1e-8)


def weight_of(row: Row, settings: Settings) -> float:
    return row.weight * {
        "gold": settings.gold,
        "authored": settings.authored,
        "broad": settings.broad,
        "isco": settings.isco,
        "uk": settings.isco,
        "esco": settings.esco,
        "esco group": settings.esco,
    }.get(row.kind, 1.0)


def merged(
    rows: Sequence[Row], codes: Sequence[str], settings: Settings
) -> tuple[list[str], list[dict[int, float]], Array]:
    """Distinct (text, codes) with the largest weight each was seen with."""
    index = {code: at for at, code in enumerate(codes)}
    found: dict[tuple[str, tuple[str, ...]], tuple[float, Row]] = {}
    for row in rows:
        text = normalise(row.title)
        if text and len(text.split()) <= 16:
            key = (text, row.codes)
            weight = weight_of(row, settings)
            if key not in found or found[key][0] < weight:
                found[key] = (weight, row)
    texts = [text for text, _ in found]
    targets = [{index[c]: s for c, s in zip(row.codes, row.shares, strict=True)} for _, row in found.values()]
    return texts, targets, np.array([weight for weight, _ in found.values()], np.float32)


def _wanted(targets: Sequence[dict[int, float]], width: int) -> Sparse:
    shares = np.array([share for target in targets for share in target.values()], np.float32)
    places = np.array([at for target in targets for at in target], np.int32)
    return sparse.csr_matrix((shares, places, np.cumsum([0, *map(len, targets)])), shape=(len(targets), width))


def _local(matrix: Sparse) -> tuple[Sparse, Array]:
    """The matrix over the columns it uses, and which those are."""
    columns, places = np.unique(matrix.indices, return_inverse=True)
    shape = (matrix.shape[0], len(columns))
    return sparse.csr_matrix((matrix.data, places.astype(np.int32), matrix.indptr), shape=shape), columns


def _slope(scores: Array, goal: Sparse, smoothing: float) -> Array:
    """Gradient of the marginal likelihood of the admissible codes by the scores."""
    probability = np.exp(scores - scores.max(axis=1, keepdims=True))
    probability /= probability.sum(axis=1, keepdims=True)
    rows = np.repeat(np.arange(len(scores)), np.diff(goal.indptr))
    mass = probability[rows, goal.indices] * goal.data + 1e-12
    aim = np.zeros_like(probability)
    aim[rows, goal.indices] = mass / np.bincount(rows, mass, len(scores))[rows]
    return probability - aim * (1 - smoothing) - smoothing / scores.shape[1]


def train(rows: Sequence[Row], codes: Sequence[str], settings: Settings) -> Model:
    """A model of these rows; the same rows and settings give the same model."""
    random = np.random.default_rng(settings.seed)
    texts, targets, weights = merged(rows, codes, settings)
    vocabulary = Vocabulary.of(texts, settings)
    matrix, _, _ = vocabulary.incidence(texts)
    pieces = vocabulary.pieces(list(vocabulary.words))
    wanted = _wanted(targets, len(codes))
    heights = matrix.shape[1], len(vocabulary.grams), len(codes)
    table, small, output = (
        Adam(random.normal(0, 0.1, (height, settings.dim)).astype(np.float32)) for height in heights
    )
    bias = Adam(np.zeros(len(codes), np.float32))
    n_words = len(vocabulary.words)
    total = settings.epochs * (-(-len(texts) // settings.batch))
    step = 0
    for _ in range(settings.epochs):
        order = random.permutation(len(texts))
        for start in range(0, len(texts), settings.batch):
            rate = settings.rate * min(1.0, (step + 1) / 100) * max(0.02, 1 - step / total)
            step += 1
            chosen = order[start : start + settings.batch]
            kept = matrix[chosen]
            kept.data *= random.random(len(kept.data)) >= settings.dropout
            size = np.sqrt(np.maximum(np.asarray(kept.sum(axis=1)).ravel(), 1.0))
            kept.data /= np.repeat(size, np.diff(kept.indptr)).astype(np.float32)
            local, columns = _local(kept)
            own = columns[columns < n_words]
            lettered, used = _local(pieces[own])
            vectors = table.values[columns]
            vectors[: len(own)] += lettered @ small.values[used]
            hidden = local @ vectors
            slope = _slope(hidden @ output.values.T + bias.values, wanted[chosen], settings.smoothing)
            slope *= (weights[chosen] / len(chosen))[:, None]
            gradient = local.T @ (slope @ output.values)
            output.update(slope.T @ hidden, rate)
            bias.update(slope.sum(axis=0), rate)
            small.update(lettered.T @ gradient[: len(own)], rate, used)
            table.update(gradient, rate, columns)
    vectors = table.values
    vectors[:n_words] += pieces @ small.values
    return Model(vocabulary, vectors, small.values, output.values, bias.values)
