"""OverlaidProfiles: the profiles below and those of a company's focuses, in one space."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jobtaxonomy.job_profiles import Focus, Place, Profile
from jobtaxonomy.levelling import Level
from jobtaxonomy.overlays.laid import Laid
from jobtaxonomy.profile_space import ProfileSpace

if TYPE_CHECKING:
    from jobtaxonomy.overlays.overlaid import OverlaidTaxonomy

__all__ = ["OverlaidProfiles"]


def __dir__() -> list[str]:
    return __all__


def _profiles(taxonomy: "OverlaidTaxonomy") -> Mapping[str, Profile]:
    return taxonomy.profiles()


class OverlaidProfiles(ProfileSpace):
    """A company's profiles stand at universal levels: in a code, a level of its own means its counterpart.

    Pickles as the taxonomy that it belongs to.
    """

    def __init__(self, taxonomy: "OverlaidTaxonomy", below: ProfileSpace, focuses: Mapping[str, Focus]) -> None:
        # protected parts of the space below are those of this class
        places = Laid(below._places, {key: Place.of_focus(focus) for key, focus in focuses.items()})  # noqa: SLF001

        def focus(key: str) -> Focus:
            return focuses[key] if key in focuses else below.focus(key)

        super().__init__(places, below.levels, focus=focus, role=below.role, groups=below._groups)  # noqa: SLF001
        self._taxonomy = taxonomy

    def __reduce__(self) -> tuple[Any, ...]:
        return _profiles, (self._taxonomy,)

    def _find(self, code: str) -> tuple[Place, Level] | None:
        stem, _, level = code.rpartition(".")
        if self._levels.get(level) is None and (own := self._own.get(level.strip().casefold())) is not None:
            code = f"{stem}.{self._taxonomy.counterpart(own).code}"
        return super()._find(code)

    @cached_property
    def _own(self) -> dict[str, str]:
        """Codes of levels as they may be written -> as they are."""
        return {level.code.casefold(): level.code for level in self._taxonomy.levels()}
