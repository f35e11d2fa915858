"""A role at a level: focuses, which say what a kind of work is, and profiles, which place it.

A *focus* is one kind of work inside a function; a *profile* is a focus at one level, with the code
FUNCTION.FOCUS.LEVEL.
"""

from jobtaxonomy.job_profiles.focus import Focus, FocusLevel, FocusSkill
from jobtaxonomy.job_profiles.own import role_code, role_focus, role_focus_key, role_path, typical_levels
from jobtaxonomy.job_profiles.place import Place, Places
from jobtaxonomy.job_profiles.profile import Adjacent, Profile, ProfileHolder

__all__ = [
    "Adjacent",
    "Focus",
    "FocusLevel",
    "FocusSkill",
    "Place",
    "Places",
    "Profile",
    "ProfileHolder",
    "role_code",
    "role_focus",
    "role_focus_key",
    "role_path",
    "typical_levels",
]


def __dir__() -> list[str]:
    return __all__
