"""A role at a level: focuses, which say what a kind of work is, and profiles, which place it.

A *focus* is one kind of work inside a function; a *profile* is a focus at one level, with the code
FUNCTION.FOCUS.LEVEL.
"""

from jobtaxonomy.job_profiles.focus import Focus, FocusLevel, FocusSkill
from jobtaxonomy.job_profiles.own import minor_group, role_focus, role_focus_key, typical_levels
from jobtaxonomy.job_profiles.profile import Adjacent, ExpectedPay, Profile, ProfileHolder

__all__ = [
    "Adjacent",
    "ExpectedPay",
    "Focus",
    "FocusLevel",
    "FocusSkill",
    "Profile",
    "ProfileHolder",
    "minor_group",
    "role_focus",
    "role_focus_key",
    "typical_levels",
]


def __dir__() -> list[str]:
    return __all__
