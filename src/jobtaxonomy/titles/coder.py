"""TitleCoder: from a title as somebody typed it to roles with honest scores.

A title that is listed somewhere, once normalised, has its best answer in a table that the pipeline filled
from the model and the listings together, so that a first answer needs neither numpy nor the model. Every
other title, and every further candidate, is scored by the model.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import partial
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from attrs import evolve

from jobtaxonomy.titles.cores import core_of, is_core
from jobtaxonomy.titles.discounts import NEARLY, discount_of, discounted, of_what_is_left
from jobtaxonomy.titles.inputs import LONGEST, blocks, check_limit, check_title, coded_once, hint_of, key_of
from jobtaxonomy.titles.match import Match
from jobtaxonomy.titles.own import OwnTitles
from jobtaxonomy.titles.parts import parts_of

if TYPE_CHECKING:
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.titles.model import TitleModel

__all__ = ["THRESHOLD", "TitleCoder"]


def __dir__() -> list[str]:
    return __all__


#: lookup() answers from this score on; below it the titles' best candidates are mostly wrong.
THRESHOLD = 0.35
_SURE = 0.5  # and from here on the model needs no help of a listed title that is nearly the same
_PART_SURE = 0.7  # a listed part of a title answers from here on
_BATCH = 4_096
_FEW = 1_000  # keys that bisection finds sooner than reading the whole table would
_WEIGHTS = {"o": 5.0, "d": 3.0, "s": 3.0, "r": 2.0, "a": 1.0, "p": 0.5}


class _Searched(Protocol):
    def find(self, key: str) -> list[list[str]]: ...


class _Read(_Searched, Protocol):
    def lines(self) -> list[str]: ...


class _Loaded:
    """What coders of the same tables share: the answers and the model, each loaded once, when first needed."""

    def __init__(self, answers: _Read, content: Callable[[], bytes]) -> None:
        self._answers = answers
        self._content = content
        self._lock = Lock()
        self._model: TitleModel | None = None
        self._every: Mapping[str, str] | None = None
        self._asked = 0

    def line(self, key: str) -> str | None:
        """The table's answer to a key."""
        if self._every is not None:
            return self._every.get(key)
        rows = self._answers.find(key)
        return "\t".join(rows[0][1:]) if rows else None

    def lines(self, keys: Collection[str]) -> Mapping[str, str]:
        """The table's answers to these keys at least; whoever asks often gets the whole table, held in memory."""
        if self._every is None:
            self._asked += len(keys)
            if self._asked <= _FEW:
                found = ((key, self._answers.find(key)) for key in dict.fromkeys(keys))
                return {key: "\t".join(rows[0][1:]) for key, rows in found if rows}
            with self._lock:
                if self._every is None:
                    self._every = dict(line.split("\t", 1) for line in self._answers.lines())
        return self._every

    def model(self) -> "TitleModel":
        """The learned model."""
        if self._model is None:
            with self._lock:
                if self._model is None:
                    from jobtaxonomy.titles.model import TitleModel

                    self._model = TitleModel(self._content())
        return self._model


def _score(match: Match) -> float:
    return match.score


def _best(key: str, scored: Sequence[tuple[str, float]]) -> float:
    return discounted(scored[0][1], discount_of(key)) if scored else 0.0


class TitleCoder:
    """Codes titles to roles.

    Args:
        roles: every role by code.
        answers: listed titles: rows of key, role code, score in thousandths and the published title,
            where that is not the key itself.
        listings: rows of key and "code:kinds" of every role listed under it.
        model: gives the bytes of the learned model, called at the first title that needs it.
        own: titles of a user's own, which go before everything else.

    Immutable to its users and safe to share between threads.
    """

    def __init__(
        self,
        roles: "Mapping[str, Role]",
        *,
        answers: _Read,
        listings: _Searched,
        model: Callable[[], bytes],
        own: OwnTitles | None = None,
    ) -> None:
        self._roles = roles
        self._listings = listings
        self._own = own
        self._loaded = _Loaded(answers, model)

    def overlaid(self, roles: "Mapping[str, Role]", own: OwnTitles) -> "TitleCoder":
        """A coder with further roles and a user's own titles; what the two have to load they load once."""
        found = copy(self)
        found._roles, found._own = roles, own  # noqa: SLF001 - of this class
        return found

    def model(self) -> "TitleModel":
        """The learned model, loaded when first asked for."""
        return self._loaded.model()

    # One title

    def lookup(self, title: str, *, context: str | None = None) -> Match | None:
        """The best match at or above the threshold, else None."""
        found = self.candidates(title, limit=1, context=context)
        return found[0] if found and found[0].score >= THRESHOLD else None

    def candidates(self, title: str, *, limit: int = 5, context: str | None = None) -> tuple[Match, ...]:
        """The best `limit` matches, best first; () for a text without a word in it.

        A Match's score is the probability that it is the right one, and the scores of all add up to no
        more than 1. `context` is more text about the job (a description, an employer's industry) and
        re-ranks; it never answers alone.
        """
        check_title(title)
        hint = hint_of(context)
        check_limit(limit)
        key = key_of(title)
        first = self._first(title, key, listed=not context)
        if len(first) >= limit or not key:
            return first[:limit]
        return self._ranked(title, key, first, limit, hint)

    def _owned(self, title: str, key: str) -> tuple[Match, ...]:
        """The roles of the user's own that carry a title."""
        if not self._own:
            return ()
        found = self._own.find(title[:LONGEST], key)
        return tuple(Match(self._roles[code], spelled, score, "own") for code, spelled, score in found)

    def _first(self, title: str, key: str, *, listed: bool = True) -> tuple[Match, ...]:
        """What is known of a title without the model: its owners, or else the listed answer."""
        return self._owned(title, key) or (self._listed(key) if listed and key else ())

    def _listed(self, key: str) -> tuple[Match, ...]:
        line = self._loaded.line(key)
        return () if line is None else (self._answer(key, line),)

    def _answer(self, key: str, line: str) -> Match:
        code, score, published = line.split("\t")
        return Match(self._roles[code], published or key.title(), int(score) / 1000, "exact")

    def _nearly(self, title: str, key: str, best: float) -> tuple[Match, ...]:
        """The listed answer to a title that is nearly this one, where the model is not sure and that is likelier.

        Nearly the same are the title without its words of seniority, and as it was meant to be spelled. Of a
        title with parts that are set off the surest listed part answers.
        """
        if best >= _SURE:
            return ()
        for method, other in (("core", core_of(key)), ("spelling", self._loaded.model().spelled(key))):
            line = self._loaded.line(other) if other else None
            if line is not None:
                match = self._answer(other, line)
                score = discounted(match.score, NEARLY)
                # whether the core is one takes far longer than all else here
                if score >= best and (method == "spelling" or is_core(other, key)):
                    return (evolve(match, score=score, method=method),)
        lines = [(part, line) for part in parts_of(title[:LONGEST]) if (line := self._loaded.line(part))]
        if not lines:
            return ()
        surest = max((self._answer(part, line) for part, line in lines), key=_score)
        score = discounted(surest.score, NEARLY)
        return (evolve(surest, score=score, method="part"),) if surest.score >= _PART_SURE and score >= best else ()

    def _carriers(self, key: str) -> dict[str, float]:
        return {code: sum(map(_WEIGHTS.__getitem__, kinds)) for code, kinds in self.kinds(key).items()}

    def kinds(self, key: str) -> dict[str, str]:
        """Role code -> letters of evidence, of the roles that carry exactly this normalised title."""
        rows = self._listings.find(key)
        pairs = (pair.split(":") for pair in rows[0][1].split(" ")) if rows else ()
        return {code: kinds for code, kinds in pairs}  # noqa: C416 - dict(pairs) has no type

    def _ranked(self, title: str, key: str, first: tuple[Match, ...], limit: int, hint: str) -> tuple[Match, ...]:
        carriers = self._carriers(key)
        if first or carriers or limit > 1 or hint:
            scored = self._loaded.model().ranked(key, limit=limit + len(first), carriers=carriers, hint=hint)
        else:
            scored = [best for best in self._loaded.model().best([key]) if best[1] > 0]
        if not (first or carriers or hint):
            first = self._nearly(title, key, _best(key, scored))
        return self._joined(key, first, limit, carriers, scored)

    def _joined(
        self,
        key: str,
        first: tuple[Match, ...],
        limit: int,
        carriers: Mapping[str, float],
        scored: Sequence[tuple[str, float]],
    ) -> tuple[Match, ...]:
        """`first`, and behind it what the model says, `limit` together."""
        discount = discount_of(key)
        found = list(first)
        taken = {match.code for match in first}
        left = 1 - sum(match.score for match in first)
        ceiling = min((match.score for match in first), default=1.0)
        for code, score in scored:
            if len(found) >= limit:
                break
            if code not in taken:
                role = self._roles[code]
                method, published = ("exact", key.title()) if code in carriers else ("learned", role.title)
                share = min(ceiling, discounted(score, discount))
                if found:
                    share = of_what_is_left(share, left)
                found.append(Match(role, published, share, method))
                left -= share
        return tuple(found)

    # Many titles

    def code_titles(self, titles: Iterable[str], *, limit: int = 1) -> list[tuple[Match, ...]]:
        """What candidates() says of each title, in order; a repeated title is coded once."""
        return list(self.stream(titles, limit=limit))

    def stream(self, titles: Iterable[str], *, limit: int = 1) -> Iterator[tuple[Match, ...]]:
        """code_titles as the answers come, in constant memory however many titles there are."""
        check_limit(limit)
        return coded_once(blocks(titles), self._first_of if limit == 1 else partial(self._best_of, limit=limit))

    def _first_of(self, titles: Sequence[str], into: dict[str, tuple[Match, ...]]) -> None:
        """The first candidate of each title, in bulk."""
        roles, own = self._roles, self._own
        keys = {title: key_of(title) for title in titles}
        listed = self._loaded.lines(keys.values())
        waiting: list[tuple[str, str]] = []
        for title, key in keys.items():
            if own and (owned := self._owned(title, key)):
                into[title] = owned[:1]
            elif not key:
                into[title] = ()
            elif (line := listed.get(key)) is not None:
                into[title] = (self._answer(key, line),)
            else:
                waiting.append((title, key))
        for start in range(0, len(waiting), _BATCH):
            batch = waiting[start : start + _BATCH]
            found = self._loaded.model().best([key for _, key in batch])
            for (title, key), (code, score) in zip(batch, found, strict=True):
                likely = discounted(score, discount_of(key)) if score > 0 else 0.0
                if nearly := self._nearly(title, key, likely):
                    into[title] = nearly
                elif score > 0:
                    role = roles[code]
                    into[title] = (Match(role, role.title, likely, "learned"),)
                else:
                    into[title] = ()

    def _best_of(self, titles: Sequence[str], into: dict[str, tuple[Match, ...]], *, limit: int) -> None:
        """The first `limit` candidates of each title, in bulk."""
        waiting = iter(titles)
        while batch := list(islice(waiting, _BATCH)):
            keys: list[str] = []
            open_titles: list[tuple[str, tuple[Match, ...]]] = []
            for title in batch:
                key = key_of(title)
                first = self._first(title, key)
                into[title] = first[:limit]
                if key and len(first) < limit:
                    keys.append(key)
                    open_titles.append((title, first))
            if not keys:
                continue
            carriers = [self._carriers(key) for key in keys]
            limits = [limit + len(first) for _, first in open_titles]
            scored = self._loaded.model().ranked_many(keys, limits, carriers)
            for key, (title, first), listed, codes in zip(keys, open_titles, carriers, scored, strict=True):
                if not (first or listed):
                    first = self._nearly(title, key, _best(key, codes))
                into[title] = self._joined(key, first, limit, listed, codes)
