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

    from jobtaxonomy.career.ai import DecisionTable, Resilience
    from jobtaxonomy.career.fit import FitCheck
    from jobtaxonomy.career.stages import Progression
    from jobtaxonomy.codes import IscoCode, JobCode, OnetCode, SocCode
    from jobtaxonomy.competencies import Skill, SkillGap, SkillRating, Technology
    from jobtaxonomy.crosswalks import Concept, Crosswalk, Figures, Relation
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
        UnknownConcept,
        UnknownLevel,
        UnknownProfile,
        UnknownRole,
        UnknownSkill,
        UnknownSource,
    )
    from jobtaxonomy.job_profiles import Adjacent, Focus, Profile
    from jobtaxonomy.levelling import Level, LevelComparison, Scores, Track, Years
    from jobtaxonomy.levelling.distance import Distance, MatchPolicy
    from jobtaxonomy.levelling.experience import ExperienceClaim
    from jobtaxonomy.levelling.factors import FactorProfile
    from jobtaxonomy.levelling.ladder import CompanyLadder
    from jobtaxonomy.modelled_pay import LevelPay
    from jobtaxonomy.moves import Move, Moves, Route
    from jobtaxonomy.occupations import Group, Related, Role, Title
    from jobtaxonomy.outlook import Outlook
    from jobtaxonomy.overlays import CompanyRole
    from jobtaxonomy.profile_comparison import ProfileComparison
    from jobtaxonomy.provenance import Claim, Review, Source
    from jobtaxonomy.requirements import Education
    from jobtaxonomy.role_comparison import RoleComparison
    from jobtaxonomy.tabular import ColumnTable
    from jobtaxonomy.taxonomy import Taxonomy, load
    from jobtaxonomy.titles.match import Match, Matches
    from jobtaxonomy.titles.seniority import ParsedTitle
    from jobtaxonomy.titles.unit_groups import ConceptMatch
    from jobtaxonomy.wages import Area, WageDistribution, WagePoint
    from jobtaxonomy.wages.area_comparison import AreaComparison
    from jobtaxonomy.wages.market import PayRange
    from jobtaxonomy.wages.mixture import mixture

    __version__: str

    _bundled: Final = load()
    roles_with: Final = _bundled.roles_with
    compare_areas: Final = _bundled.compare_areas
    compare_profiles: Final = _bundled.compare_profiles
    compare_roles: Final = _bundled.compare_roles
    path: Final = _bundled.path
    area: Final = _bundled.area
    areas: Final = _bundled.areas
    candidates: Final = _bundled.candidates
    cite: Final = _bundled.cite
    code_titles: Final = _bundled.code_titles
    compare: Final = _bundled.compare
    crosswalk: Final = _bundled.crosswalk
    convert: Final = _bundled.convert
    concept: Final = _bundled.concept
    data_version: Final = _bundled.data_version
    distance: Final = _bundled.distance
    distances: Final = _bundled.distances
    families: Final = _bundled.families
    focus: Final = _bundled.focus
    focuses: Final = _bundled.focuses
    groups: Final = _bundled.groups
    industries: Final = _bundled.industries
    level: Final = _bundled.level
    levels: Final = _bundled.levels
    level_pay: Final = _bundled.level_pay
    lookup: Final = _bundled.lookup
    matrix: Final = _bundled.matrix
    overlay: Final = _bundled.overlay
    parse_title: Final = _bundled.parse_title
    profile: Final = _bundled.profile
    profiles: Final = _bundled.profiles
    role: Final = _bundled.role
    roles: Final = _bundled.roles
    skill: Final = _bundled.skill
    skills: Final = _bundled.skills
    source: Final = _bundled.source
    sources: Final = _bundled.sources
    table: Final = _bundled.table
    tables: Final = _bundled.tables
    tracks: Final = _bundled.tracks
    wage_table: Final = _bundled.wage_table

__all__ = [
    "Adjacent",
    "AmbiguousArea",
    "AmbiguousTitle",
    "Area",
    "AreaComparison",
    "Claim",
    "CompanyRole",
    "ColumnTable",
    "CompanyLadder",
    "Concept",
    "ConceptMatch",
    "Crosswalk",
    "DecisionTable",
    "Distance",
    "Education",
    "ExperienceClaim",
    "FactorProfile",
    "Figures",
    "FitCheck",
    "Focus",
    "Group",
    "InvalidCode",
    "InvalidFile",
    "InvalidLevel",
    "InvalidQuery",
    "InvalidWage",
    "IscoCode",
    "JobCode",
    "JobTaxonomyError",
    "Level",
    "LevelComparison",
    "LevelPay",
    "Match",
    "MatchPolicy",
    "Matches",
    "MissingExtra",
    "MissingWage",
    "Move",
    "Moves",
    "OnetCode",
    "Outlook",
    "ParsedTitle",
    "PayRange",
    "Profile",
    "ProfileComparison",
    "Progression",
    "Related",
    "Relation",
    "Resilience",
    "RetiredCode",
    "Review",
    "Role",
    "RoleComparison",
    "Route",
    "Scores",
    "Skill",
    "SkillGap",
    "SkillRating",
    "SocCode",
    "Source",
    "Taxonomy",
    "Technology",
    "Title",
    "Track",
    "UnknownArea",
    "UnknownConcept",
    "UnknownLevel",
    "UnknownProfile",
    "UnknownRole",
    "UnknownSkill",
    "UnknownSource",
    "WageDistribution",
    "WagePoint",
    "Years",
    "area",
    "areas",
    "candidates",
    "cite",
    "code_titles",
    "compare",
    "compare_areas",
    "compare_profiles",
    "compare_roles",
    "concept",
    "convert",
    "crosswalk",
    "data_version",
    "distance",
    "distances",
    "families",
    "focus",
    "focuses",
    "groups",
    "industries",
    "level",
    "level_pay",
    "levels",
    "load",
    "lookup",
    "matrix",
    "mixture",
    "overlay",
    "parse_title",
    "path",
    "profile",
    "profiles",
    "role",
    "roles",
    "roles_with",
    "skill",
    "skills",
    "source",
    "sources",
    "table",
    "tables",
    "tracks",
    "wage_table",
]

#: module -> the classes that live there; every other public name is a method of the taxonomy
_HOMES = {
    "crosswalks": "Concept Crosswalk Figures Relation",
    "career.stages": "Progression",
    "tabular": "ColumnTable",
    "role_comparison": "RoleComparison",
    "modelled_pay": "LevelPay",
    "overlays": "CompanyRole",
    "profile_comparison": "ProfileComparison",
    "career.fit": "FitCheck",
    "career.ai": "DecisionTable Resilience",
    "moves": "Move Moves Route",
    "codes": "IscoCode JobCode OnetCode SocCode",
    "competencies": "Skill SkillGap SkillRating Technology",
    "errors": (
        "AmbiguousArea AmbiguousTitle InvalidCode InvalidFile InvalidLevel InvalidQuery "
        "InvalidWage JobTaxonomyError MissingExtra MissingWage RetiredCode UnknownArea UnknownConcept "
        "UnknownLevel UnknownProfile UnknownRole UnknownSkill UnknownSource "
    ),
    "job_profiles": "Adjacent Focus Profile",
    "levelling": "Level LevelComparison Scores Track Years",
    "levelling.distance": "Distance MatchPolicy",
    "levelling.experience": "ExperienceClaim",
    "levelling.factors": "FactorProfile",
    "levelling.ladder": "CompanyLadder",
    "occupations": "Group Related Role Title",
    "outlook": "Outlook",
    "provenance": "Claim Review Source",
    "requirements": "Education",
    "taxonomy": "Taxonomy load",
    "titles.match": "Match Matches",
    "titles.unit_groups": "ConceptMatch",
    "titles.seniority": "ParsedTitle",
    "wages.mixture": "mixture",
    "wages": "Area WageDistribution WagePoint",
    "wages.area_comparison": "AreaComparison",
    "wages.market": "PayRange",
}


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version

        value: object = version("jobtaxonomy")
    elif name not in __all__:
        raise AttributeError(f"module 'jobtaxonomy' has no attribute {name!r}")
    else:
        from importlib import import_module

        home = next((module for module, names in _HOMES.items() if name in names.split()), None)
        if home is not None:
            value = getattr(import_module(f"jobtaxonomy.{home}"), name)
        else:
            value = getattr(import_module("jobtaxonomy.taxonomy").load(), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
