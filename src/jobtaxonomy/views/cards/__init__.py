"""Cards: what a notebook or a terminal shows of an object.

`card_of` fills the card of any object that can be shown, `html` draws it with its style. The table below
is the whole list of what has a card.
"""

from functools import singledispatch

from jobtaxonomy.career.ai import Resilience
from jobtaxonomy.career.stages import Progression
from jobtaxonomy.crosswalks import Concept, Crosswalk
from jobtaxonomy.job_profiles import Adjacent, Focus, Profile
from jobtaxonomy.levelling import Level, LevelComparison
from jobtaxonomy.matrices import Matrix
from jobtaxonomy.modelled_pay import LevelPays
from jobtaxonomy.moves import Move, Moves, Route
from jobtaxonomy.occupations import Role
from jobtaxonomy.outlook import Outlook
from jobtaxonomy.overlays import CompanyRole
from jobtaxonomy.profile_comparison import ProfileComparison
from jobtaxonomy.requirements import Education
from jobtaxonomy.role_comparison import RoleComparison
from jobtaxonomy.taxonomy import Taxonomy
from jobtaxonomy.titles.match import Match, Matches
from jobtaxonomy.titles.unit_groups import ConceptMatch
from jobtaxonomy.views.cards import careers, levels, profiles, roles, schemes, wages, whole
from jobtaxonomy.views.cards.card import Card
from jobtaxonomy.views.cards.drawing import drawn
from jobtaxonomy.wages import WageDistribution
from jobtaxonomy.wages.area_comparison import AreaComparison
from jobtaxonomy.wages.market import PayRange

__all__ = ["card_of", "html"]


def __dir__() -> list[str]:
    return __all__


@singledispatch
def card_of(shown: object) -> Card:
    """The card of an object. Raises TypeError for one that has none."""
    raise TypeError(f"a {type(shown).__name__} has no card")


card_of.register(Adjacent, profiles.adjacent_card)
card_of.register(AreaComparison, wages.area_comparison_card)
card_of.register(CompanyRole, roles.company_role_card)
card_of.register(Concept, schemes.concept_card)
card_of.register(ConceptMatch, schemes.concept_match_card)
card_of.register(Crosswalk, schemes.crosswalk_card)
card_of.register(Education, careers.education_card)
card_of.register(Focus, profiles.focus_card)
card_of.register(Level, levels.level_card)
card_of.register(LevelComparison, levels.comparison_card)
card_of.register(LevelPays, wages.level_pays_card)
card_of.register(Match, roles.match_card)
card_of.register(Matches, roles.matches_card)
card_of.register(Matrix, profiles.matrix_card)
card_of.register(Move, roles.move_card)
card_of.register(Moves, careers.moves_card)
card_of.register(Outlook, careers.outlook_card)
card_of.register(PayRange, wages.pay_range_card)
card_of.register(Profile, profiles.profile_card)
card_of.register(ProfileComparison, profiles.profile_comparison_card)
card_of.register(Progression, wages.progression_card)
card_of.register(Resilience, roles.resilience_card)
card_of.register(Role, roles.role_card)
card_of.register(RoleComparison, roles.role_comparison_card)
card_of.register(Route, careers.route_card)
card_of.register(Taxonomy, whole.taxonomy_card)
card_of.register(WageDistribution, wages.wages_card)


def html(shown: object) -> str:
    """The card of an object as HTML: one element with its style, escaped, without scripts or outside resources.

    >>> import jobtaxonomy as jt
    >>> html(jt.level("M3")).startswith('<div class="jt jt-card">')
    True
    """
    return drawn(card_of(shown))
