"""Crosswalks: the room's front desk. It holds the concepts of every scheme and the way between any two."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, cast

from attrs import evolve

from jobtaxonomy.crosswalks.concepts import Concept, Concepts
from jobtaxonomy.crosswalks.crosswalk import Confidence, Crosswalk, Kind, Relation
from jobtaxonomy.crosswalks.schemes import BRIDGES, LINKS, SCHEMES, route, scheme_name
from jobtaxonomy.errors import InvalidQuery, RetiredCode, UnknownConcept

if TYPE_CHECKING:
    from jobtaxonomy.bundled import Bundled
    from jobtaxonomy.occupations import Role
    from jobtaxonomy.provenance import Source

__all__ = ["Crosswalks"]


def __dir__() -> list[str]:
    return __all__


_ESCO, _ISCO = "http://data.europa.eu/esco/occupation/", "http://data.europa.eu/esco/isco/"
_ISCO_KINDS = ("major", "sub-major", "minor", "unit")
_REVERSE: dict[Kind, Kind] = {"narrower": "broader", "broader": "narrower"}


class Crosswalks:
    """Concepts of eight schemes and the relations between any two of them.

    Immutable and safe to share between threads; each scheme and each crosswalk is made when first
    asked for. Names of schemes are read in any case and punctuation, and mean today's edition where
    they have no year.
    """

    def __init__(self, files: "Bundled", roles: "Mapping[str, Role]") -> None:
        self._files = files
        self._roles = roles
        self._concepts: dict[str, Concepts] = {}
        self._made: dict[tuple[str, str], Crosswalk] = {}

    def __repr__(self) -> str:
        return f"<Crosswalks between {', '.join(SCHEMES)}>"

    @property
    def schemes(self) -> tuple[str, ...]:
        """The schemes: SOC 2018 and 2010, O*NET-SOC 2019 and 2010, Census, OEWS, ISCO-08, ESCO."""
        return tuple(SCHEMES)

    # Concepts

    def concepts(self, scheme: str) -> Concepts:
        """Every concept of a scheme by code. Raises InvalidQuery for a scheme that is not one.

        >>> import jobtaxonomy as jt
        >>> from jobtaxonomy.bundled import Bundled
        >>> crosswalks = Crosswalks(Bundled(), jt.roles())
        >>> len(crosswalks.concepts("ISCO-08")), len(crosswalks.concepts("ESCO"))
        (619, 3039)
        """
        name = scheme_name(scheme)
        found = self._concepts.get(name)
        if found is None:
            found = self._concepts.setdefault(name, Concepts(name, self._read(name)))
        return found

    def concept(self, scheme: str, code: str) -> Concept:
        """The concept with this code, URI or label.

        Raises UnknownConcept with suggestions; RetiredCode for a code of SOC or O*NET-SOC that an
        earlier edition had.

        >>> import jobtaxonomy as jt
        >>> from jobtaxonomy.bundled import Bundled
        >>> crosswalks = Crosswalks(Bundled(), jt.roles())
        >>> crosswalks.concept("ISCO-08", "C1321").label
        'Manufacturing managers'
        """
        name = scheme_name(scheme)
        try:
            return self.concepts(name).find(code)
        except UnknownConcept:
            if name in ("SOC-2018", "O*NET-SOC-2019"):
                for old in (code.strip(), code.strip().removesuffix(".00")):
                    if retired := self._files.table("retired").find(old):
                        raise RetiredCode(old, retired[0][2].split(" ")) from None
            raise

    def _read(self, scheme: str) -> "Iterable[Concept]":
        if scheme == "O*NET-SOC-2019":
            for role in self._roles.values():
                yield Concept(scheme, role.code, role.title, "occupation", role.soc)
        elif scheme == "SOC-2018":
            yield from _tree(scheme, self._files.table("groups"))
        elif scheme == "OEWS-2025":
            used = {role.wage_code for role in self._roles.values()}
            for code, title, _ in self._files.table("occupations"):
                if code in used:
                    yield Concept(scheme, code, title, "occupation")
        else:
            rows = [row for row in self._files.table("concepts") if row[0].startswith(f"{scheme} ")]
            for key, label, uri in rows:
                yield _concept(scheme, key.removeprefix(f"{scheme} "), label, uri)

    # Crosswalks

    def between(self, from_: str, to: str) -> Crosswalk:
        """The crosswalk from one scheme to another, by the shortest way over what is published.

        >>> import jobtaxonomy as jt
        >>> from jobtaxonomy.bundled import Bundled
        >>> Crosswalks(Bundled(), jt.roles()).between("SOC-2010", "SOC")
        <Crosswalk SOC-2010 -> SOC-2018, 840 codes>
        """
        key = start, end = scheme_name(from_), scheme_name(to)
        if (found := self._made.get(key)) is None:
            found = self._made.setdefault(key, self._make(start, end))
        return found

    def convert(self, code: str, from_: str, to: str) -> tuple[Relation, ...]:
        """The counterparts of a code in another scheme, the heaviest first; () where it has none.

        Raises UnknownConcept or RetiredCode, and InvalidQuery for a group: convert its members.

        >>> import jobtaxonomy as jt
        >>> from jobtaxonomy.bundled import Bundled
        >>> crosswalks = Crosswalks(Bundled(), jt.roles())
        >>> [(r.counterpart, round(r.weight, 2)) for r in crosswalks.convert("11-3011", "SOC-2010", "SOC-2018")]
        [('11-3012', 0.64), ('11-3013', 0.36)]
        """
        concept = self.concept(from_, code)
        found = self.between(from_, to).get(concept.code, ())
        if not found and (members := self.concepts(from_).children(concept.code)):
            codes = ", ".join(member.code for member in members)
            raise InvalidQuery(code, f"this is a {concept.kind} group; convert its members: {codes}")
        return found

    def codes(self, role: "Role", scheme: str) -> tuple[str, ...]:
        """The codes of a role in a scheme, the heaviest first; () where it has none."""
        found = self.between("O*NET-SOC-2019", scheme).get(role.code, ())
        return tuple(relation.counterpart for relation in found)

    def _make(self, start: str, end: str) -> Crosswalk:
        if start == end:
            same = (Relation(start, code, start, code, "exact", path=(start,)) for code in self.concepts(start))
            return Crosswalk.of((start,), same)
        pairs = {(start, end), (end, start)}
        if pairs & LINKS.keys():
            return self._published(start, end)
        return self._bridged(start, end) if pairs & BRIDGES.keys() else self._along(route(start, end))

    def _along(self, way: tuple[str, ...]) -> Crosswalk:
        return Crosswalk.chain(self._steps(way))

    def _steps(self, way: tuple[str, ...]) -> list[Crosswalk]:
        return [self.between(a, b) for a, b in pairwise(way)]

    def _published(self, start: str, end: str) -> Crosswalk:
        forward = (start, end) in LINKS
        pair = (start, end) if forward else (end, start)
        sources = self._sources(LINKS[pair])
        rows = self._files.table("crosswalks").find(f"{pair[0]} {pair[1]}")
        if not forward:
            rows = [[key, b, a, _REVERSE.get(cast(Kind, kind), kind), back, weight, sure]
                    for key, a, b, kind, weight, back, sure in rows]  # fmt: skip
        number: dict[str, int] = {}
        for row in rows:
            number[row[1]] = number.get(row[1], 0) + 1
        return Crosswalk.of((start, end), (
            Relation(
                start, a, end, b, cast(Kind, kind), float(weight) if weight else 1 / number[a],
                _weighted_by(weight, number[a]), cast(Confidence, sure), (start, end), sources)
            for _, a, b, kind, weight, _, sure in rows
        ))  # fmt: skip

    def _bridged(self, start: str, end: str) -> Crosswalk:
        """One way for the codes of ESCO that have it, the other for the rest."""
        forward = (start, end) in BRIDGES
        first, second = BRIDGES[(start, end) if forward else (end, start)]
        matched = self.between(first[0], first[1])
        if forward:
            head, *steps = self._steps(second)
            rest = Crosswalk(head.path, {code: found for code, found in head.items() if code not in matched})
            far = Crosswalk.chain([rest, *steps])
            return Crosswalk((start, end), {**self._along(first), **far})
        *steps, last = self._steps(second[::-1])
        rest = Crosswalk.of(last.path, (relation for relation in last.relations if relation.counterpart not in matched))
        # nothing says how the two ways weigh against each other
        found = (*self._along(first[::-1]).relations, *Crosswalk.chain([*steps, rest]).relations)
        return Crosswalk.of((start, end), (evolve(relation, weight=1.0, weighted_by="equal") for relation in found))

    def _sources(self, ids: tuple[str, ...]) -> "tuple[Source, ...]":
        from jobtaxonomy.provenance import Source

        rows = {row["id"]: row for row in self._files.manifest()["sources"]}
        return tuple(
            Source(**{name: value for name, value in rows[id].items() if name != "files"},
                   sha256=next(iter(rows[id]["files"].values()), None))
            for id in ids
        )  # fmt: skip


def _weighted_by(weight: str, number: int) -> Literal["undivided", "employment", "equal"]:
    if number == 1:
        return "undivided"
    return "employment" if weight else "equal"


def _tree(scheme: str, rows: Iterable[list[str]]) -> Iterable[Concept]:
    """SOC's groups in the order of their codes: each lies below the last one of the kind above it."""
    above: dict[str, str] = {}
    kinds = ("major", "minor", "broad", "detailed")
    for code, kind, title, *_ in rows:
        place = kinds.index(kind)
        above[kind] = code
        yield Concept(scheme, code, title, kind, above[kinds[place - 1]] if place else None)


def _concept(scheme: str, code: str, label: str, uri: str) -> Concept:
    if scheme == "ISCO-08":
        return Concept(scheme, code, label, _ISCO_KINDS[len(code) - 1], code[:-1] or None, f"{_ISCO}{uri}")
    if scheme == "ESCO-1.2.0":
        # below an occupation, or below the unit group, which is a concept of ISCO-08
        parent = code.rpartition(".")[0]
        return Concept(scheme, code, label, "occupation", parent if "." in parent else None, f"{_ESCO}{uri}")
    return Concept(scheme, code, label, "detailed" if scheme == "SOC-2010" else "occupation")
