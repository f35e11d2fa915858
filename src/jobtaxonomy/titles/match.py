"""Match: a role found for a title, with the evidence."""

from attrs import frozen

from jobtaxonomy.occupations import Role
from jobtaxonomy.shown import Shown

__all__ = ["Match", "Matches"]


def __dir__() -> list[str]:
    return __all__


@frozen
class Match(Shown):
    """A role that a title was found to name.

    `title` is the published title that matched. `score` is the estimated probability (0..1) that this
    match is the right one; the scores of all candidates add up to 1 at most. Of a first answer it is
    measured on SOC codes: right is a role of the right code. `method` is how it was found: "exact" (the
    title is listed), "core" (it is without its words of seniority), "spelling" (what was meant to be
    spelled is), "part" (a part of it is), "learned" or "own" (a company's).
    """

    role: Role
    title: str
    score: float
    method: str

    @property
    def code(self) -> str:
        """The O*NET-SOC 2019 code of the role."""
        return self.role.code

    @property
    def soc(self) -> str:
        """The SOC 2018 code of the role."""
        return self.role.soc


class Matches(tuple[Match, ...], Shown):
    """Matches, best first: a tuple in every way, that can also be shown.

    >>> Matches() == (), hash(Matches()) == hash(())
    (True, True)
    """

    __slots__ = ()
