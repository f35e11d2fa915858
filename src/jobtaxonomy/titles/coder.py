"""TitleCoder: from a title as somebody typed it to roles with honest scores.

A title that is listed somewhere, once normalised, has its best answer in a table that the pipeline filled
from the model and the listings together, so that a first answer needs neither numpy nor the model. Every
other title, and every further candidate, is scored by the model.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count, islice
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.titles.match import Match
from jobtaxonomy.titles.normalise import normalise
from jobtaxonomy.titles.vocabulary import NOT_TITLES

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.titles.model import TitleModel

__all__ = ["THRESHOLD", "TitleCoder"]


def __dir__() -> list[str]:
    return __all__


#: lookup() answers from this score on; below it the titles' best candidates are mostly wrong.
THRESHOLD = 0.35
_BATCH = 4_096
_LONGEST = 2_000
_MOST_REMEMBERED = 250_000
_BLOCK = 65_536
_FEW = 1_000  # keys that bisection finds sooner than reading the whole table would
_SAYS_NOTHING = 0.2
_WEIGHTS = {"o": 5.0, "d": 3.0, "s": 3.0, "r": 2.0, "a": 1.0, "p": 0.5}


class _Table(Protocol):
    def find(self, key: str) -> list[list[str]]: ...
    def __iter__(self) -> Iterator[list[str]]: ...


class TitleCoder:
    """Codes titles to roles.

    Args:
        roles: every role by code.
        answers: listed titles: rows of key, role code, score in thousandths and the published title,
            where that is not the key itself.
        listings: rows of key and "code:kinds" of every role listed under it.
        model: gives the bytes of the learned model, called at the first title that needs it.
        own: titles of a user's own, normalised, with the codes of the roles they name, best first;
            they go before everything else.

    Immutable to its users and safe to share between threads.
    """

    def __init__(
        self,
        roles: "Mapping[str, Role]",
        *,
        answers: _Table,
        listings: _Table,
        model: Callable[[], bytes],
        own: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> None:
        self._roles = roles
        self._answers = answers
        self._listings = listings
        self._content = model
        self._own = own
        self._lock = Lock()
        self._model: TitleModel | None = None
        self._every: Mapping[str, str] | None = None
        self._asked = 0

    # One title

    def lookup(self, title: str, *, context: str | None = None) -> Match | None:
        """The best match at or above the threshold, else None."""
        found = self.candidates(title, limit=1, context=context)
        return found[0] if found and found[0].score >= THRESHOLD else None

    def candidates(self, title: str, *, limit: int = 5, context: str | None = None) -> tuple[Match, ...]:
        """The best `limit` matches, best first; () for a text without a word in it.

        A Match's score is the probability that its SOC code is right, where it is the best role of that
        code; further roles of the same SOC code have their share of it. `context` is more text about the
        job (a description, an employer's industry) and re-ranks; it never answers alone.
        """
        _check(title, limit)
        key = normalise(title[:_LONGEST])
        if not key:
            return ()
        if key in self._own:
            first: tuple[Match, ...] = self._owned(key, title)
        else:
            first = () if context else self._listed(key)
        if len(first) >= limit:
            return first[:limit]
        return self._ranked(key, first, limit, normalise(context[:4_000]) if context else "")

    def _owned(self, key: str, title: str) -> tuple[Match, ...]:
        return tuple(Match(self._roles[code], title.strip(), 1.0, "own") for code in self._own[key])

    def _listed(self, key: str) -> tuple[Match, ...]:
        if self._every is not None:
            line = self._every.get(key)
            return () if line is None else (self._answer(key, line),)
        rows = self._answers.find(key)
        return (self._answer(key, "\t".join(rows[0][1:])),) if rows else ()

    def _answer(self, key: str, line: str) -> Match:
        code, score, published = line.split("\t")
        return Match(self._roles[code], published or key.title(), int(score) / 1000, "exact")

    def _carriers(self, key: str) -> dict[str, float]:
        return {code: sum(map(_WEIGHTS.__getitem__, kinds)) for code, kinds in self.kinds(key).items()}

    def kinds(self, key: str) -> dict[str, str]:
        """Role code -> letters of evidence, of the roles that carry exactly this normalised title."""
        rows = self._listings.find(key)
        pairs = (pair.split(":") for pair in rows[0][1].split(" ")) if rows else ()
        return {code: kinds for code, kinds in pairs}  # noqa: C416 - dict(pairs) has no type

    def _ranked(self, key: str, first: tuple[Match, ...], limit: int, hint: str) -> tuple[Match, ...]:
        carriers = self._carriers(key)
        if first or carriers or limit > 1 or hint:
            scored = self._learned().ranked(key, limit=limit + len(first), carriers=carriers, hint=hint)
        else:
            scored = [best for best in self._learned().best([key]) if best[1] > 0]
        return self._joined(key, first, limit, carriers, scored)

    def _joined(
        self,
        key: str,
        first: tuple[Match, ...],
        limit: int,
        carriers: Mapping[str, float],
        scored: Iterable[tuple[str, float]],
    ) -> tuple[Match, ...]:
        """`first` and, behind it, what the model says, `limit` together."""
        discount = discount_of(key)
        found = list(first)
        taken = {match.code for match in first}
        ceiling = first[-1].score if first else 1.0
        for code, score in scored:
            if len(found) >= limit:
                break
            if code not in taken:
                role = self._roles[code]
                method, published = ("exact", key.title()) if code in carriers else ("learned", role.title)
                found.append(Match(role, published, min(ceiling, _discounted(score, discount)), method))
        return tuple(found)

    # Many titles

    def code_titles(self, titles: Iterable[str], *, limit: int = 1) -> list[tuple[Match, ...]]:
        """What candidates() says of each title, in order; a repeated title is coded once."""
        return list(self.stream(titles, limit=limit))

    def stream(self, titles: Iterable[str], *, limit: int = 1) -> Iterator[tuple[Match, ...]]:
        """code_titles as the answers come, in constant memory however many titles there are."""
        _check("", limit)
        if isinstance(titles, str):
            raise InvalidQuery(titles, "several titles; lookup() takes one")
        return self._stream(titles, limit)

    def _stream(self, titles: Iterable[str], limit: int) -> Iterator[tuple[Match, ...]]:
        remembered: dict[str, tuple[Match, ...]] = {}
        for block in _blocks(titles):
            new = [title for title in dict.fromkeys(block) if title not in remembered]
            if len(remembered) + len(new) > _MOST_REMEMBERED:
                remembered.clear()
                new = list(dict.fromkeys(block))
            if limit == 1:
                self._first_of(new, remembered)
            else:
                self._best_of(new, limit, remembered)
            yield from map(remembered.__getitem__, block)

    def _first_of(self, titles: Sequence[str], into: dict[str, tuple[Match, ...]]) -> None:
        """The first candidate of each title, in bulk."""
        roles, own = self._roles, self._own
        keys = {title: normalise(title[:_LONGEST]) for title in titles}
        listed = self._lines(keys.values())
        waiting: list[tuple[str, str]] = []
        for title, key in keys.items():
            if not key:
                into[title] = ()
            elif key in own:
                into[title] = self._owned(key, title)[:1]
            elif (line := listed.get(key)) is not None:
                into[title] = (self._answer(key, line),)
            else:
                waiting.append((title, key))
        for start in range(0, len(waiting), _BATCH):
            batch = waiting[start : start + _BATCH]
            found = self._learned().best([key for _, key in batch])
            for (title, key), (code, score) in zip(batch, found, strict=True):
                if score > 0:
                    role = roles[code]
                    into[title] = (Match(role, role.title, _discounted(score, discount_of(key)), "learned"),)
                else:
                    into[title] = ()

    def _best_of(self, titles: Sequence[str], limit: int, into: dict[str, tuple[Match, ...]]) -> None:
        """The first `limit` candidates of each title, in bulk."""
        waiting = iter(titles)
        while batch := list(islice(waiting, _BATCH)):
            keys: list[str] = []
            open_titles: list[tuple[str, tuple[Match, ...]]] = []
            for title in batch:
                key = normalise(title[:_LONGEST])
                first: tuple[Match, ...] = ()
                if key:
                    first = self._owned(key, title) if key in self._own else self._listed(key)
                into[title] = first[:limit]
                if key and len(first) < limit:
                    keys.append(key)
                    open_titles.append((title, first))
            if not keys:
                continue
            carriers = [self._carriers(key) for key in keys]
            limits = [limit + len(first) for _, first in open_titles]
            scored = self._learned().ranked_many(keys, limits, carriers)
            for key, (title, first), listed, codes in zip(keys, open_titles, carriers, scored, strict=True):
                into[title] = self._joined(key, first, limit, listed, codes)

    def _lines(self, keys: Collection[str]) -> Mapping[str, str]:
        """The table's answers to these keys at least; whoever asks often gets the whole table, held in memory."""
        if self._every is None:
            self._asked += len(keys)
            if self._asked <= _FEW:
                found = ((key, self._answers.find(key)) for key in dict.fromkeys(keys))
                return {key: "\t".join(rows[0][1:]) for key, rows in found if rows}
            with self._lock:
                if self._every is None:
                    self._every = {key: "\t".join(rest) for key, *rest in self._answers}
        return self._every

    def _learned(self) -> "TitleModel":
        if self._model is None:
            with self._lock:
                if self._model is None:
                    from jobtaxonomy.titles.model import TitleModel

                    self._model = TitleModel(self._content())
        return self._model


def discount_of(key: str) -> float:
    """What a score is multiplied by: 1 for a title, less for a text that says nothing of the work."""
    if key in NOT_TITLES:
        return _SAYS_NOTHING
    for word in key.split():
        if word not in NOT_TITLES:
            return 1.0
    return _SAYS_NOTHING


def _discounted(score: float, factor: float) -> float:
    return score if factor == 1.0 else max(round(score * factor, 4), 0.0001)


def _check(title: object, limit: object) -> None:
    if not isinstance(title, str):
        raise InvalidQuery(title, "a title is a string")
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        raise InvalidQuery(limit, "a limit is a whole number of at least 1")


def _blocks(titles: Iterable[object]) -> Iterator[list[str]]:
    """The titles as lists of strings, sliced where the collection can be (numpy, Arrow), drawn where not."""
    whole: Any = titles
    source = iter(titles)
    for start in count(0, _BLOCK):
        if hasattr(whole, "to_pylist"):
            drawn = whole.slice(start, _BLOCK).to_pylist()
        elif hasattr(whole, "tolist") and hasattr(whole, "dtype") and hasattr(whole, "ndim"):
            drawn = whole[start : start + _BLOCK].tolist()
        else:
            drawn = list(islice(source, _BLOCK))
        if not drawn:
            return
        yield [title if type(title) is str else _text(title) for title in drawn]


def _text(title: object) -> str:
    """The str of a numpy or Arrow string, "" for a missing one."""
    if title is None or title != title:
        return ""
    as_py = getattr(title, "as_py", None)
    value = as_py() if callable(as_py) else title
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InvalidQuery(value, "a title is a string")
    return str(value)
