"""What a job is, what level it is, which skills it takes and what it pays: typed, sourced, offline.

>>> import jobtaxonomy as jt
>>> jt.lookup("Factory Manager").role.title
'Industrial Production Managers'
>>> jt.role("11-3051").wages().median
126060.0

Importing this package loads one module and no data: every name below loads what it needs when it is
first used. The functions are methods of the bundled taxonomy, `load()`.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from jobtaxonomy.codes import IscoCode, JobCode, OnetCode, SocCode
    from jobtaxonomy.errors import (
        AmbiguousArea,
        AmbiguousTitle,
        InvalidCode,
        InvalidFile,
        InvalidLevel,
        InvalidQuery,
        InvalidWage,
        JobTaxonomyError,
        MissingExtra,
        MissingWage,
        RetiredCode,
        UnknownArea,
        UnknownLevel,
        UnknownProfile,
        UnknownRole,
        UnknownSkill,
        UnknownSource,
    )
    from jobtaxonomy.outlook import Outlook
    from jobtaxonomy.provenance import Claim, Review, Source
    from jobtaxonomy.requirements import Education
    from jobtaxonomy.occupations import Group, Related, Role, Title
    from jobtaxonomy.competencies import Skill, SkillRating, Technology
    from jobtaxonomy.taxonomy import Taxonomy, load
    from jobtaxonomy.titles.match import Match
    from jobtaxonomy.wages import Area, WageDistribution, WagePoint

    __version__: str

    _bundled: Final = load()
    area: Final = _bundled.area
    areas: Final = _bundled.areas
    candidates: Final = _bundled.candidates
    cite: Final = _bundled.cite
    code_titles: Final = _bundled.code_titles
    data_version: Final = _bundled.data_version
    families: Final = _bundled.families
    groups: Final = _bundled.groups
    industries: Final = _bundled.industries
    lookup: Final = _bundled.lookup
    role: Final = _bundled.role
    roles: Final = _bundled.roles
    skill: Final = _bundled.skill
    skills: Final = _bundled.skills
    source: Final = _bundled.source
    sources: Final = _bundled.sources
    wage_table: Final = _bundled.wage_table

_METHODS = (
    "area areas candidates cite code_titles data_version families groups industries lookup role roles "
    "skill skills source sources wage_table"
).split()

_CLASSES = {
    "codes": "IscoCode JobCode OnetCode SocCode",
    "errors": "AmbiguousArea AmbiguousTitle InvalidCode InvalidFile InvalidLevel InvalidQuery InvalidWage "
    "JobTaxonomyError MissingExtra MissingWage RetiredCode UnknownArea UnknownLevel UnknownProfile UnknownRole "
    "UnknownSkill UnknownSource",
    "outlook": "Outlook",
    "provenance": "Claim Review Source",
    "requirements": "Education",
    "occupations": "Group Related Role Title",
    "competencies": "Skill SkillRating Technology",
    "taxonomy": "Taxonomy load",
    "titles.match": "Match",
    "wages": "Area WageDistribution WagePoint",
}
_MODULE_OF = {name: module for module, names in _CLASSES.items() for name in names.split()}

__all__ = sorted([*_METHODS, *_MODULE_OF])  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name in _MODULE_OF:
        from importlib import import_module

        value: object = getattr(import_module(f"jobtaxonomy.{_MODULE_OF[name]}"), name)
    elif name in _METHODS:
        from jobtaxonomy.taxonomy import load

        value = getattr(load(), name)
    elif name == "__version__":
        from importlib.metadata import version

        value = version("jobtaxonomy")
    else:
        raise AttributeError(f"module 'jobtaxonomy' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
