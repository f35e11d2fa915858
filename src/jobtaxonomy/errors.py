"""Every error this library raises: one root, each child also the builtin a caller would catch.

The arguments of an error are its attributes, so it pickles and copies; `str()` builds the
sentence: what was given, what is allowed, what is nearest.
"""

from collections.abc import Sequence
from typing import Any

__all__ = [
    "AmbiguousArea",
    "AmbiguousTitle",
    "InvalidCode",
    "InvalidFile",
    "InvalidLevel",
    "InvalidQuery",
    "InvalidWage",
    "JobTaxonomyError",
    "MissingExtra",
    "MissingWage",
    "RetiredCode",
    "UnknownArea",
    "UnknownConcept",
    "UnknownLevel",
    "UnknownProfile",
    "UnknownRole",
    "UnknownSkill",
    "UnknownSource",
]


def __dir__() -> list[str]:
    return __all__


#: More suggestions than these are a list rather than a question.
_FEW = 5


def _or(names: Sequence[str]) -> str:
    return " or ".join(repr(name) for name in names)


class JobTaxonomyError(Exception):
    """The root of every error raised by jobtaxonomy."""


class _Unknown(JobTaxonomyError, LookupError):
    """A name that stands for nothing here, with the nearest names that do."""

    kind = "name"

    def __init__(self, value: object, suggestions: Sequence[str] = ()) -> None:
        super().__init__(value, tuple(suggestions))
        self.value = value
        self.suggestions: tuple[str, ...] = tuple(suggestions)

    def __str__(self) -> str:
        hint = f"; did you mean {_or(self.suggestions)}?" if self.suggestions else ""
        if len(self.suggestions) > _FEW:
            hint = f"; there are {', '.join(self.suggestions)}"
        return f"no {self.kind} {self.value!r}{hint}"


class UnknownRole(_Unknown):
    """No role has this code or title.

    >>> str(UnknownRole("Wizzard", ["Wizard"]))
    "no role 'Wizzard'; did you mean 'Wizard'?"
    """

    kind = "role"


class UnknownSkill(_Unknown):
    """No skill has this element id or name."""

    kind = "skill"


class UnknownLevel(_Unknown):
    """No level has this code; where none is near, `suggestions` are all there are."""

    kind = "level"


class UnknownProfile(_Unknown):
    """No profile has this code."""

    kind = "profile"


class UnknownArea(_Unknown):
    """No area has this code or name."""

    kind = "area"


class UnknownSource(_Unknown):
    """No source has this id."""

    kind = "source"


class UnknownConcept(JobTaxonomyError, LookupError):
    """No concept of the scheme has this code, URI or label; `suggestions` are the nearest codes."""

    def __init__(self, scheme: str, value: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__(scheme, value, tuple(suggestions))
        self.scheme = scheme
        self.value = value
        self.suggestions: tuple[str, ...] = tuple(suggestions)

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(map(repr, self.suggestions))}?" if self.suggestions else ""
        return f"no concept {self.value!r} in {self.scheme}{hint}"


class AmbiguousArea(JobTaxonomyError, LookupError):
    """A name that several areas have in common; `candidates` lists them."""

    def __init__(self, value: str, candidates: Sequence[str]) -> None:
        super().__init__(value, tuple(candidates))
        self.value = value
        self.candidates: tuple[str, ...] = tuple(candidates)

    def __str__(self) -> str:
        return f"{self.value!r} is part of {len(self.candidates)} area names: {_or(self.candidates[:6])}"


class AmbiguousTitle(JobTaxonomyError, LookupError):
    """A title that several roles carry; `candidates` holds a Match for each, best first."""

    def __init__(self, title: str, candidates: Sequence[Any]) -> None:
        super().__init__(title, tuple(candidates))
        self.title = title
        self.candidates: tuple[Any, ...] = tuple(candidates)

    def __str__(self) -> str:
        names = ", ".join(f"{match.code} {match.role.title}" for match in self.candidates[:8])
        return f"{self.title!r} is a title of {len(self.candidates)} roles: {names}"


class RetiredCode(JobTaxonomyError, LookupError):
    """A code of an earlier edition; `successors` are today's codes for it."""

    def __init__(self, code: str, successors: Sequence[str]) -> None:
        super().__init__(code, tuple(successors))
        self.code = code
        self.successors: tuple[str, ...] = tuple(successors)

    def __str__(self) -> str:
        return f"{self.code} is retired; its work is now under {_or(self.successors)}"


class MissingWage(JobTaxonomyError, LookupError):
    """No wage is published for this cell: `reason` says why, `nearest` what is close to it."""

    def __init__(self, code: str, reason: str, nearest: Sequence[str] = ()) -> None:
        super().__init__(code, reason, tuple(nearest))
        self.code = code
        self.reason = reason
        self.nearest: tuple[str, ...] = tuple(nearest)

    def __str__(self) -> str:
        hint = f"; nearest: {'; '.join(self.nearest)}" if self.nearest else ""
        return f"no wage for {self.code}: {self.reason}{hint}"


class _Invalid(JobTaxonomyError, ValueError):
    """A value that breaks a rule: what was given and what is allowed."""

    def __init__(self, value: object, allowed: str) -> None:
        super().__init__(value, allowed)
        self.value = value
        self.allowed = allowed

    def __str__(self) -> str:
        return f"{self.value!r}: {self.allowed}"


class InvalidCode(_Invalid):
    """A string that does not follow the grammar of its code system."""


class InvalidWage(_Invalid):
    """A wage, percentile or probability that no distribution can have."""


class InvalidLevel(_Invalid):
    """A level, score or factor outside its scale."""


class InvalidQuery(_Invalid):
    """A question that cannot be answered as it was put."""


class InvalidFile(JobTaxonomyError, ValueError):
    """A file with faults: `faults` names every one of them, each with its path in the file."""

    def __init__(self, name: str, faults: Sequence[str]) -> None:
        super().__init__(name, tuple(faults))
        self.name = name
        self.faults: tuple[str, ...] = tuple(faults)

    def __str__(self) -> str:
        lines = "".join(f"\n  {fault}" for fault in self.faults)
        return f"{self.name}: {len(self.faults)} fault{'s' * (len(self.faults) != 1)}{lines}"


class MissingExtra(JobTaxonomyError, ImportError):
    """A package of an optional extra is not installed; the message is the command that installs it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(package, extra)
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.package} is not installed: pip install 'jobtaxonomy[{self.extra}]'"
