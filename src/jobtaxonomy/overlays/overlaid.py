"""OverlaidTaxonomy: every question of a taxonomy, answered across it and a company's own architecture."""

from collections.abc import Mapping
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

from jobtaxonomy.architecture import Architecture, Job
from jobtaxonomy.errors import AmbiguousTitle, UnknownLevel, UnknownRole
from jobtaxonomy.levelling import Level, LevelFramework, Track
from jobtaxonomy.occupations import Role
from jobtaxonomy.overlays.jobs import Jobs
from jobtaxonomy.overlays.laid import Laid
from jobtaxonomy.overlays.profiles import OverlaidProfiles
from jobtaxonomy.provenance import Source
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.titles.coder import TitleCoder
from jobtaxonomy.titles.own import OwnTitles

if TYPE_CHECKING:
    from jobtaxonomy.competencies import Skill
    from jobtaxonomy.moves import Route

__all__ = ["OverlaidTaxonomy", "architecture_source", "architecture_sources"]


def __dir__() -> list[str]:
    return __all__


def architecture_source(name: str) -> Source:
    """A company's architecture as a source."""
    return Source(name, f"Job architecture of {name}", name, "as loaded")


def architecture_sources(taxonomy: Taxonomy) -> tuple[Source, ...]:
    """The architectures on top of the bundled taxonomy as sources, the lowest first; () where there is none.

    >>> import jobtaxonomy as jt
    >>> [source.name for source in architecture_sources(jt.overlay({"name": "Acme"}))], architecture_sources(jt.load())
    (['Job architecture of Acme'], ())
    """
    architectures = taxonomy.architectures if isinstance(taxonomy, OverlaidTaxonomy) else ()
    return tuple(architecture_source(architecture.name) for architecture in architectures)


class OverlaidTaxonomy(Taxonomy):
    """A taxonomy with a company's architecture on top: see `Taxonomy.overlay`.

    It holds the taxonomy below and the architecture, and nothing of either is changed. It pickles with
    both in full.
    """

    def __init__(self, below: Taxonomy, architecture: Architecture) -> None:
        # protected parts of what is below are those of this class
        super().__init__(below._records)  # noqa: SLF001
        self._below = below
        self._architecture = architecture

    def __repr__(self) -> str:
        return f"<{repr(self._below).strip('<>')}, {len(self._architecture.jobs)} roles of {self._architecture.name}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return OverlaidTaxonomy, (self._below, self._architecture)

    @property
    def architecture(self) -> Architecture:
        """What was laid on top."""
        return self._architecture

    @property
    def architectures(self) -> tuple[Architecture, ...]:
        """Every architecture on top of the bundled taxonomy, the lowest first."""
        below = self._below.architectures if isinstance(self._below, OverlaidTaxonomy) else ()
        return (*below, self._architecture)

    @property
    def bundled(self) -> Taxonomy:
        """The taxonomy that lies lowest."""
        return self._below.bundled if isinstance(self._below, OverlaidTaxonomy) else self._below

    # Roles

    @cached_property
    def _jobs(self) -> Jobs:
        return Jobs(self, self._below)

    @cached_property
    def _every_role(self) -> Mapping[str, Role]:
        return Laid(self._below.roles(), self._jobs)

    def roles(self) -> Mapping[str, Role]:
        """Every role by code: those below, then the company's own."""
        return self._every_role

    def role(self, code_or_title: str) -> Role:
        """The role with this code or exactly this title, the company's own before those below: see `Taxonomy.role`."""
        if (code := code_or_title.strip()) in self._jobs:
            return self.roles()[code]
        own = self._titles.find(code_or_title)
        # one that bears the title comes before those that have it for an alias
        if own and (len(own) == 1 or own[0][2] > own[1][2]):
            return self.roles()[own[0][0]]
        if own:
            found = self._coder.candidates(code_or_title, limit=len(own))
            raise AmbiguousTitle(code_or_title, found)
        try:
            return self._below.role(code_or_title)
        except UnknownRole as error:
            raise UnknownRole(code_or_title, [*self._near(code), *error.suggestions][:5]) from None

    def _near(self, text: str) -> list[str]:
        from rapidfuzz import process

        names = [name for job in self._architecture.jobs for name in (job.code, job.title)]
        return [name for name, _, _ in process.extract(text, names, limit=2, score_cutoff=75)]

    # Titles

    @cached_property
    def _titles(self) -> OwnTitles:
        architecture = self._architecture
        below = self._below._titles if isinstance(self._below, OverlaidTaxonomy) else None  # noqa: SLF001 - its own class
        return OwnTitles(
            ((job.title, job.code) for job in architecture.jobs),
            chain(
                ((title, job.code) for job in architecture.jobs for title in job.aliases or ()),
                ((alias.title, self._meant(code)) for alias in architecture.aliases for code in alias.roles),
            ),
            below,
        )

    def _meant(self, code: str) -> str:
        """The code of the role that an alias leads to: a role's, an occupation's or a profile's."""
        if code in self.roles():
            return code
        if code in self._space:
            return self._space.profile(code).role_codes[0]
        return self.bundled.role(code).code

    def _carriers(self, title: str) -> dict[str, str]:
        own = {code: "a" for code, _, _ in self._titles.find(title)}
        return own | {code: kinds for code, kinds in super()._carriers(title).items() if code not in own}

    @cached_property
    def _coder(self) -> TitleCoder:
        return self._below._coder.overlaid(self.roles(), self._titles)  # noqa: SLF001

    # Skills and routes

    def roles_with(self, skill: "str | Skill") -> tuple[Role, ...]:
        """The roles that use a skill, as below, then the company's whose nearest occupation does."""
        found = self._below.roles_with(skill)
        codes = {role.code for role in found}
        own = map(self._jobs.__getitem__, self._jobs)
        return (*found, *(role for role in own if role.occupation.code in codes))

    def path(self, start: str | Role, end: str | Role, *, limit: int = 3, max_steps: int = 6) -> "tuple[Route, ...]":
        """Realistic routes between the occupations of two roles: see `Role.path_to`."""
        there = self._as_role(end).occupation
        return self._as_role(start).path_to(there, limit=limit, max_steps=max_steps)

    # Levels and profiles

    def levels(self, track: str | None = None) -> tuple[Level, ...]:
        """Every level, those below and then the company's own; or those of one track, the company's first."""
        ladder = self._architecture.ladder
        if ladder is None:
            return self._below.levels(track)
        if track is None:
            own = {level.code for level in ladder}
            return (*(level for level in self._below.levels() if level.code not in own), *ladder)
        try:
            return ladder.framework.ladder(track)
        except UnknownLevel:
            return self._below.levels(track)

    def tracks(self) -> tuple[Track, ...]:
        """The tracks below, then the company's own; one of the same code is the company's."""
        own = self._architecture.ladder.framework.tracks if self._architecture.ladder is not None else ()
        codes = {track.code for track in own}
        return (*(track for track in self._below.tracks() if track.code not in codes), *own)

    def level(self, code: str) -> Level:
        """The level with this code or name, the company's own before those below. Raises UnknownLevel."""
        ladder = self._architecture.ladder
        if ladder is not None and (own := ladder.framework.get(code)) is not None:
            return own
        try:
            return self._below.level(code)
        except UnknownLevel:
            # raises too, with the nearest of all levels
            return LevelFramework.of(self.levels(), self.tracks())[code]

    def counterpart(self, code: str) -> Level:
        """The universal level that stands for a level, on the track that most of its track corresponds to."""
        own = dict(self._architecture.counterparts)
        if code not in own and isinstance(self._below, OverlaidTaxonomy):
            return self._below.counterpart(code)
        level = self._architecture.counterpart(code)
        return level if level is not None else self.bundled.level(code)

    @cached_property
    def _space(self) -> OverlaidProfiles:
        return OverlaidProfiles(self, self._below._space, self._jobs.focuses)  # noqa: SLF001

    def focuses(self) -> tuple[str, ...]:
        """FUNCTION.FOCUS of the focuses that are written level by level: those below, then the company's."""
        return tuple(dict.fromkeys((*self._below.focuses(), *(focus.key for focus in self._architecture.focuses))))

    # Provenance

    @cached_property
    def _source(self) -> Source:
        return architecture_source(self._architecture.name)

    @cached_property
    def _references(self) -> dict[str, Source]:
        return {
            one.id: Source(
                one.id, one.name or one.id, self._architecture.name, one.date or "undated",
                released=one.date or None, licence=one.licence or None, url=one.locator or None,
            )
            for one in self._architecture.references
        }  # fmt: skip

    def own_sources(self, job: Job) -> tuple[Source, ...]:
        """The company's architecture, and those of the sources it lists that a job names."""
        return (self._source, *(self._references[id] for id in job.sources if id in self._references))

    def sources(self) -> tuple[Source, ...]:
        """Every source below, then the company's architecture and the sources that it lists."""
        below = {source.id: source for source in self._below.sources()}
        return tuple((below | {self._source.id: self._source} | self._references).values())
