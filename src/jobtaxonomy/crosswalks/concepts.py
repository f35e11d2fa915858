"""Concept: a code of any scheme with its label, and the way to find it by code, URI or label."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from jobtaxonomy.codes import IscoCode, OnetCode, SocCode
from jobtaxonomy.errors import InvalidCode, UnknownConcept
from jobtaxonomy.shown import Shown

__all__ = ["Concept", "Concepts"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Concept(Shown):
    """A code of a scheme: its label, its kind of group, the code above it, and its URI where it has one."""

    scheme: str
    code: str
    label: str
    kind: str
    parent: str | None = None
    uri: str | None = None


def _spelled(scheme: str, text: str) -> str:
    """The code as its scheme writes it, or the text itself where it is no code of that form."""
    text = text.strip()
    try:
        if scheme == "ISCO-08":
            return str(IscoCode.parse(text))
        if scheme in ("SOC-2018", "SOC-2010", "OEWS-2025"):
            return str(SocCode.parse(text))
        if scheme == "O*NET-SOC-2019":
            return str(OnetCode.parse(text))
    except InvalidCode:
        return text
    return text.zfill(4) if scheme == "Census-2018" and text.isdecimal() else text


class Concepts(Mapping[str, Concept]):
    """The concepts of one scheme by code."""

    def __init__(self, scheme: str, concepts: Iterable[Concept]) -> None:
        self.scheme = scheme
        self._by_code = {concept.code: concept for concept in concepts}
        # a label that several codes share finds the lowest group: ISCO-08 2641 and not 264
        self._by_name = {concept.label.casefold(): concept for concept in self._by_code.values()}
        self._by_name |= {concept.uri: concept for concept in self._by_code.values() if concept.uri}

    def __getitem__(self, code: str) -> Concept:
        return self._by_code[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_code)

    def __len__(self) -> int:
        return len(self._by_code)

    def __repr__(self) -> str:
        return f"<Concepts {self.scheme}, {len(self)} codes>"

    def find(self, text: str) -> Concept:
        """The concept with this code, in any customary spelling, URI or label. Raises UnknownConcept."""
        key = _spelled(self.scheme, text)
        found = self._by_code.get(key) or self._by_name.get(key) or self._by_name.get(key.casefold())
        if found is None:
            raise UnknownConcept(self.scheme, text, self._near(key))
        return found

    def _near(self, key: str) -> list[str]:
        from rapidfuzz import process

        if any(letter.isdecimal() for letter in key):
            return [code for code, _, _ in process.extract(key, list(self), limit=3, score_cutoff=60)]
        names = process.extract(key.casefold(), list(self._by_name), limit=3, score_cutoff=60)
        return [self._by_name[name].label for name, _, _ in names]

    def children(self, code: str) -> tuple[Concept, ...]:
        """The concepts directly below a code."""
        return tuple(concept for concept in self.values() if concept.parent == code)
