"""A log-linear coder of titles: sums of word, letter-group, head and neighbour vectors, softmax over SOC codes.

Rows with several admissible codes are learned by the marginal likelihood of the set, weighted by
employment within it. Everything is numpy and scipy on one thread, seeded; two runs are identical.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import PREPOSITIONS
from pipeline.titles.rows import Row

__all__ = ["Settings", "Vocabulary", "Model", "features", "grams", "train"]


def __dir__() -> list[str]:
    return __all__


@dataclass(frozen=True)
class Settings:
    dim: int = 128
    epochs: int = 9
    batch: int = 384
    rate: float = 4e-3
    smoothing: float = 0.1
    dropout: float = 0.2
    gold: float = 5.0
    isco: float = 0.4
    authored: float = 4.0
    gram_floor: int = 3
    pair_floor: int = 2
    use_grams: bool = True
    power: float = 0.5  # of the number of features a sum is divided by
    tree: bool = False  # a code's vector is its own plus those of its minor and major group
    seed: int = 5


def features(text: str) -> tuple[list[str], str, list[tuple[str, str]]]:
    """Words, head and neighbouring pairs of a normalised title."""
    words = []
    head = ""
    for word in text.split():
        if word in PREPOSITIONS:
            head = head or (words[-1] if words else "")
        else:
            words.append(word)
    return words, head or (words[-1] if words else ""), list(zip(words, words[1:], strict=False))


def grams(word: str) -> list[str]:
    """Letter groups of three to five of a word between marks."""
    marked = f"<{word}>"
    return [marked[at : at + size] for size in (3, 4, 5) for at in range(len(marked) - size + 1)]


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
        keep = lambda counts, floor: {key: at for at, key in enumerate(sorted(k for k, n in counts.items() if n >= floor and k))}  # noqa: E731
        return cls(keep(words, 1), keep(heads, 2), keep(pairs, settings.pair_floor), keep(pieces, settings.gram_floor))

    def incidence(self, texts: Sequence[str]) -> tuple[sparse.csr_matrix, np.ndarray, list[str]]:
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
        matrix = sparse.csr_matrix((np.ones(len(indices), np.float32), np.array(indices, np.int32), np.array(indptr)), shape=shape)
        return matrix, np.diff(indptr), list(unknown)

    def pieces(self, words: Sequence[str]) -> sparse.csr_matrix:
        """Words x letter groups, each row over the root of how many it has."""
        indptr, indices, data = [0], [], []
        for word in words:
            own = grams(word)
            known = [self.grams[piece] for piece in own if piece in self.grams]
            indices += known
            data += [1.0 / np.sqrt(max(1, len(own)))] * len(known)
            indptr.append(len(indices))
        return sparse.csr_matrix((np.array(data, np.float32), np.array(indices, np.int32), np.array(indptr)), shape=(len(words), len(self.grams)))


@dataclass
class Model:
    vocabulary: Vocabulary
    vectors: np.ndarray  # words, heads, pairs; letter groups already added to the words
    pieces: np.ndarray
    output: np.ndarray  # codes x dim
    bias: np.ndarray
    settings: Settings

    def hidden(self, texts: Sequence[str]) -> np.ndarray:
        matrix, counts, unknown = self.vocabulary.incidence(texts)
        table = self.vectors
        if unknown:
            extra = self.vocabulary.pieces(unknown) @ self.pieces if self.settings.use_grams else np.zeros((len(unknown), table.shape[1]), np.float32)
            table = np.vstack([table, extra])
        sums: np.ndarray = matrix @ table
        return (sums / np.maximum(counts, 1)[:, None] ** self.settings.power).astype(np.float32)

    def logits(self, texts: Sequence[str]) -> np.ndarray:
        logits: np.ndarray = self.hidden(texts) @ self.output.T + self.bias
        return logits


class Adam:
    """Adam whose moments move only where there is a gradient."""

    def __init__(self, values: np.ndarray) -> None:
        self.values, self.first, self.second = values, np.zeros_like(values), np.zeros_like(values)
        self.step = 0

    def update(self, gradient: np.ndarray, rate: float, rows: np.ndarray | None = None) -> None:
        self.step += 1
        rows = slice(None) if rows is None else rows
        first = 0.9 * self.first[rows] + 0.1 * gradient
        second = 0.99 * self.second[rows] + 0.01 * gradient * gradient
        self.first[rows], self.second[rows] = first, second
        scale = rate * np.sqrt(1 - 0.99**self.step) / (1 - 0.9**self.step)
        self.values[rows] -= scale * first / (np.sqrt(second) + 1e-8)


def weight_of(row: Row, settings: Settings) -> float:
    return row.weight * {"gold": settings.gold, "authored": settings.authored, "isco": settings.isco, "uk": settings.isco}.get(row.kind, 1.0)


def merged(rows: Sequence[Row], codes: Sequence[str], settings: Settings) -> tuple[list[str], list[dict[int, float]], np.ndarray]:
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


def train(rows: Sequence[Row], codes: Sequence[str], settings: Settings) -> Model:
    random = np.random.default_rng(settings.seed)
    texts, targets, weights = merged(rows, codes, settings)
    vocabulary = Vocabulary.of(texts, settings)
    matrix, counts, unknown = vocabulary.incidence(texts)
    assert not unknown
    n_words = len(vocabulary.words)
    pieces = vocabulary.pieces(list(vocabulary.words))
    wanted = sparse.csr_matrix(
        (
            np.array([share for target in targets for share in target.values()], np.float32),
            np.array([at for target in targets for at in target], np.int32),
            np.cumsum([0, *map(len, targets)]),
        ),
        shape=(len(texts), len(codes)),
    )
    normal = lambda *shape: random.normal(0, 0.1, shape).astype(np.float32)  # noqa: E731
    table, small, output, bias = (
        Adam(normal(matrix.shape[1], settings.dim)),
        Adam(normal(len(vocabulary.grams), settings.dim)),
        Adam(normal(len(codes), settings.dim)),
        Adam(np.zeros(len(codes), np.float32)),
    )
    groups = sorted({code[:4] for code in codes} | {code[:2] for code in codes})
    branches = np.array([[groups.index(code[:4]), groups.index(code[:2])] for code in codes])
    branch = Adam(normal(len(groups), settings.dim) * np.float32(0.5))
    total = settings.epochs * (-(-len(texts) // settings.batch))
    step = 0
    for _ in range(settings.epochs):
        order = random.permutation(len(texts))
        for start in range(0, len(texts), settings.batch):
            rate = settings.rate * min(1.0, (step + 1) / 100) * max(0.02, 1 - step / total)
            step += 1
            chosen = order[start : start + settings.batch]
            part = matrix[chosen]
            kept = part.copy()
            if settings.dropout:
                kept.data *= random.random(len(kept.data)) >= settings.dropout
            size = np.maximum(np.asarray(kept.sum(axis=1)).ravel(), 1.0) ** settings.power
            columns, inverse = np.unique(kept.indices, return_inverse=True)
            local = sparse.csr_matrix((kept.data / np.repeat(size, np.diff(kept.indptr)).astype(np.float32), inverse.astype(np.int32), kept.indptr), shape=(len(chosen), len(columns)))
            vectors = table.values[columns]
            own = columns[columns < n_words]
            if settings.use_grams:
                lettered = pieces[own]
                used, where = np.unique(lettered.indices, return_inverse=True)
                lettered = sparse.csr_matrix((lettered.data, where.astype(np.int32), lettered.indptr), shape=(len(own), len(used)))
                vectors[: len(own)] += lettered @ small.values[used]
            hidden = local @ vectors
            if settings.tree:
                codewise = output.values + branch.values[branches[:, 0]] + branch.values[branches[:, 1]]
            else:
                codewise = output.values
            scores = hidden @ codewise.T + bias.values
            scores -= scores.max(axis=1, keepdims=True)
            probability = np.exp(scores)
            probability /= probability.sum(axis=1, keepdims=True)
            aim = np.zeros_like(probability)
            goal = wanted[chosen]
            at = np.repeat(np.arange(len(chosen)), np.diff(goal.indptr))
            mass = probability[at, goal.indices] * goal.data + 1e-12
            sums = np.bincount(at, mass, len(chosen))
            aim[at, goal.indices] = mass / sums[at]
            aim = aim * (1 - settings.smoothing) + settings.smoothing / len(codes)
            slope = (probability - aim) * (weights[chosen] / len(chosen))[:, None]
            back = slope @ codewise
            change = slope.T @ hidden
            if settings.tree:
                upward = np.zeros_like(branch.values)
                np.add.at(upward, branches[:, 0], change)
                np.add.at(upward, branches[:, 1], change)
                branch.update(upward, rate)
            output.update(change, rate)
            bias.update(slope.sum(axis=0), rate)
            gradient = local.T @ back
            if settings.use_grams:
                small.update(lettered.T @ gradient[: len(own)], rate, used)
            table.update(gradient, rate, columns)
    vectors = table.values
    if settings.use_grams:
        vectors[:n_words] += pieces @ small.values
    final = output.values
    if settings.tree:
        final = final + branch.values[branches[:, 0]] + branch.values[branches[:, 1]]
    return Model(vocabulary, vectors, small.values, final, bias.values, settings)
