"""Where a fact comes from: Source, Claim and Review.

A number without its source is a rumour. A `Source` names the release a fact was taken from; a
`Claim` is one source's statement about one thing, so that two sources that disagree stand side by
side; a `Review` is the record of somebody having checked authored text.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

from jobtaxonomy.errors import InvalidQuery

__all__ = ["Claim", "Review", "Source", "conflicts", "iso_month"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Source:
    """A public release that facts were taken from.

    `released` and `retrieved` are ISO dates or months; `sha256` is that of the raw file, `None`
    for text written by this project.

    >>> Source(id="oews-2025", name="OEWS", publisher="BLS", edition="May 2025").cite()
    'BLS. OEWS, May 2025.'
    """

    id: str
    name: str
    publisher: str
    edition: str
    released: str | None = None
    licence: str | None = None
    attribution: str | None = None
    url: str | None = None
    sha256: str | None = None
    retrieved: str | None = None

    def __repr__(self) -> str:
        return f"Source({self.id!r})"

    def cite(self, style: str = "text") -> str:
        """How to cite this source: `style` is "text" or "bibtex"."""
        year = (self.released or "")[:4]
        if style == "text":
            parts = [f"{self.publisher}{f' ({year})' if year else ''}.", f"{self.name}, {self.edition}."]
            return " ".join([*parts, *filter(None, [self.url, self.attribution])])
        if style == "bibtex":
            fields = {
                "title": f"{self.name}, {self.edition}",
                "author": f"{{{self.publisher}}}",
                "year": year,
                "url": self.url,
                "note": self.attribution,
            }
            body = "".join(f"  {key} = {{{value}}},\n" for key, value in fields.items() if value)
            return f"@misc{{{self.id},\n{body}}}"
        raise InvalidQuery(style, "a citation style is 'text' or 'bibtex'")


@frozen
class Claim:
    """One source's statement: a value with its unit, kind, date and place in the source.

    `kind` says what is measured (two claims conflict only within one kind); `method` is empty for
    a published figure and says how a derived one was computed.
    """

    kind: str
    value: Any
    source: Source
    unit: str | None = None
    as_of: str | None = None
    locator: str | None = None
    method: str | None = None
    note: str | None = None

    @property
    def derived(self) -> bool:
        """Whether the value was computed here rather than published."""
        return self.method is not None


def iso_month(text: str) -> str | None:
    """A month as O*NET writes it, as ISO does; None for anything else.

    >>> iso_month("08/2023"), iso_month("n/a"), iso_month("")
    ('2023-08', None, None)
    """
    month, _, year = text.partition("/")
    return f"{year}-{month}" if month.isdecimal() and year.isdecimal() else None


def conflicts(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """Groups of claims of one kind and unit whose values differ, in order of first appearance.

    >>> bls, onet = (Source(id=i, name=i, publisher=i, edition="1") for i in ("bls", "onet"))
    >>> found = conflicts([Claim("education", "bachelor's", bls), Claim("education", "high school", onet)])
    >>> [[claim.value for claim in group] for group in found]
    [["bachelor's", 'high school']]
    """
    kinds: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in claims:
        kinds.setdefault((claim.kind, claim.unit), []).append(claim)
    return tuple(tuple(group) for group in kinds.values() if any(claim.value != group[0].value for claim in group))


def _read_only(scores: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    pairs = tuple(dict(scores).items())
    for dimension, score in pairs:
        if isinstance(score, bool) or not 1 <= score <= 5:
            raise InvalidQuery(score, f"the review score of {dimension} is 1 to 5")
    if not pairs:
        raise InvalidQuery(scores, "a review scores at least one dimension")
    return pairs


@frozen
class Review:
    """Scores of 1 to 5 for authored text; it passes when the lowest of them is at least 4.

    >>> Review({"accuracy": 5, "clarity": 4}).passes, Review({"accuracy": 5, "clarity": 3}).passes
    (True, False)
    """

    scores: tuple[tuple[str, int], ...] = field(converter=_read_only)
    reviewer: str | None = None
    date: str | None = None

    @property
    def lowest(self) -> int:
        """The lowest score: a chain is as good as its weakest link."""
        return min(score for _, score in self.scores)

    @property
    def passes(self) -> bool:
        """Whether every dimension scores at least 4."""
        return self.lowest >= 4
