"""What an overlay asks of an architecture beyond its form: that it fits the taxonomy it is laid on."""

from collections.abc import Collection, Iterator

from jobtaxonomy.architecture import Architecture, Fault
from jobtaxonomy.architecture.form import suggestion
from jobtaxonomy.codes import looks_like_code
from jobtaxonomy.errors import InvalidCode, RetiredCode, UnknownRole
from jobtaxonomy.taxonomy import Taxonomy

__all__ = ["Fit"]


def __dir__() -> list[str]:
    return __all__


def _occupation_error(bundled: Taxonomy, code: str) -> str | None:
    """What is wrong with the code of an occupation; None for one that there is."""
    if not looks_like_code(code):
        return f"{code!r} is not the code of an occupation, such as 11-3051"
    try:
        bundled.role(code)
    except (UnknownRole, RetiredCode, InvalidCode) as error:
        return str(error)
    return None


class Fit:
    """The checks of one architecture against the taxonomy below it; `bundled` is the lowest."""

    def __init__(self, base: Taxonomy, bundled: Taxonomy) -> None:
        self._base = base
        self._bundled = bundled
        self._errors: dict[str, str | None] = {}

    def __call__(self, architecture: Architecture) -> Iterator[Fault]:
        """Every fault."""
        if not architecture.name.strip():
            yield "name", None, "", "is empty"
        yield from self._collisions(architecture)
        yield from self._levels(architecture)
        yield from self._focuses(architecture)
        yield from self._jobs(architecture)
        yield from self._aliases(architecture)
        for place, pay in enumerate(architecture.pay):
            if not pay.rises:
                ends = f"{pay.minimum:g}, {pay.midpoint:g}, {pay.maximum:g}"
                yield "pay", place, "", f"a range rises from minimum to midpoint to maximum above 0, not {ends}"

    def _error(self, code: str) -> str | None:
        if code not in self._errors:
            self._errors[code] = _occupation_error(self._bundled, code)
        return self._errors[code]

    def _collisions(self, architecture: Architecture) -> Iterator[Fault]:
        """Codes of the base that the overlay uses for something else without saying so."""
        sources = {source.id for source in self._base.sources()}
        kinds: tuple[tuple[str, str, str, Collection[str], list[str]], ...] = (
            ("role", "code", "role", self._base.roles(), [job.code for job in architecture.jobs]),
            ("function", "code", "focus", {*self._base.focuses()}, [focus.key for focus in architecture.focuses]),
            ("source", "id", "source", sources, [source.id for source in architecture.references]),
        )
        for part, key, what, known, codes in kinds:
            for place, code in enumerate(codes):
                taken = code in known or (part == "role" and looks_like_code(code) and self._error(code) is None)
                if taken and code not in architecture.replaces:
                    yield part, place, key, f"{code!r} is the code of a {what} below; name it in replaces to replace it"
        levels = [level.code for level in self._base.levels()]
        every = [*self._base.roles(), *self._base.focuses(), *sources, *levels]
        for place, code in enumerate(architecture.replaces):
            if code not in every and self._error(code) is not None:
                yield "replaces", place, "", f"{code!r} is nothing that there is to replace{suggestion(code, every)}"

    def _levels(self, architecture: Architecture) -> Iterator[Fault]:
        known = {level.code for level in self._base.levels()}
        for place, (code, peers) in enumerate(architecture.counterparts):
            if code in known and code not in peers and code not in architecture.replaces:
                message = f"{code!r} is another level below; make it its peer, or name it in replaces"
                yield "level", place, "code", message

    def _focuses(self, architecture: Architecture) -> Iterator[Fault]:
        for place, focus in enumerate(architecture.focuses):
            for level in focus.levels:
                for code in level.roles:
                    if error := self._error(code):
                        yield "function", place, "level.roles", f"{error}, at {level.level}"

    def _jobs(self, architecture: Architecture) -> Iterator[Fault]:
        focuses = {focus.key for focus in architecture.focuses}
        for place, job in enumerate(architecture.jobs):
            for part in ("code", "title"):
                if not getattr(job, part).strip():
                    yield "role", place, part, "is empty"
            for number, code in enumerate(job.occupations):
                if error := self._error(code):
                    yield "role", place, f"occupations[{number}]", error
            if not job.occupations and not (job.focus in focuses or job.focus in self._base.focuses()):
                match = self._bundled.lookup(job.title) if job.title.strip() else None
                near = f"; {match.code} {match.role.title}?" if match else ""
                yield "role", place, "occupations", f"a role is an occupation, or has a focus that is one{near}"

    def _aliases(self, architecture: Architecture) -> Iterator[Fault]:
        jobs = {job.code for job in architecture.jobs}
        profiles = {f"{focus.key}.{level.level}" for focus in architecture.focuses for level in focus.levels}
        for place, alias in enumerate(architecture.aliases):
            if not alias.title.strip():
                yield "alias", place, "title", "is empty"
            if not alias.roles:
                yield "alias", place, "roles", "leads to no role"
            for number, code in enumerate(alias.roles):
                if code not in jobs and code not in profiles and not self._leads(code):
                    near = suggestion(code, jobs)
                    yield "alias", place, f"roles[{number}]", f"{code!r} is no role, occupation or profile{near}"

    def _leads(self, code: str) -> bool:
        return code in self._base.roles() or self._error(code) is None or code in self._base.profiles()
