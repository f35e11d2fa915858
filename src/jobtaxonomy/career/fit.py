"""A person beside a role: levels of skills and interests compared, with the limits said aloud."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from attrs import frozen

from jobtaxonomy.career.work import INTERESTS, InterestProfile
from jobtaxonomy.competencies import SkillGap, SkillRating
from jobtaxonomy.errors import InvalidQuery, UnknownSkill

__all__ = ["LIMITS", "FitCheck", "congruence", "fit_check"]


def __dir__() -> list[str]:
    return __all__


#: What the comparison cannot say; every FitCheck carries it.
LIMITS = (
    "compares self-stated levels with the average that workers in the role report: not a test",
    "predicts neither hiring nor performance nor satisfaction, and must not be used to select people",
    "leaves out experience, credentials, licences, work styles and everything O*NET does not rate",
    "interests relate to liking the work; their link to doing it well is weak",
)


@frozen
class FitCheck:
    """Where a person's levels reach a role's and where not.

    `met` and `short` are the skills the person gave, of importance 3 or more in the role, the most
    important first, as gaps (a gap of 0 or less is met). `not_given` are the role's important
    skills that the person said nothing about. `share_met` is the part of the given importance that
    is met, None where nothing was given. `congruence` is 0 (opposite) to 18 (the same code), None
    without interests.
    """

    met: tuple[SkillGap, ...]
    short: tuple[SkillGap, ...]
    not_given: tuple[SkillRating, ...]
    share_met: float | None
    congruence: int | None
    role_code: str | None
    person_code: str | None
    limits: tuple[str, ...] = LIMITS

    def __repr__(self) -> str:
        counts = f"{len(self.met)} met, {len(self.short)} short, {len(self.not_given)} not given"
        return f"<FitCheck: {counts}, congruence {self.congruence}>"


def congruence(person: str, role: str) -> int:
    """The C index of two Holland codes of three letters: 3, 2 and 1 times the agreement of each place.

    Agreement is 3 for the same interest, 2 for neighbours on the hexagon, 1 for those one apart, 0 for
    opposites (Brown and Gore 1994). A place that one code lacks counts 0.

    >>> congruence("ECR", "ECR"), congruence("ECR", "IAR")
    (18, 3)
    """
    order = "RIASEC"
    total = 0
    for weight, mine, its in zip((3, 2, 1), person, role, strict=False):
        apart = abs(order.index(mine) - order.index(its))
        total += weight * (3 - min(apart, 6 - apart))
    return total


def _code(interests: str | Mapping[str, float]) -> str:
    letters = "".join(name[0].upper() for name in INTERESTS)
    if isinstance(interests, str):
        code = interests.strip().upper()
        if not 1 <= len(code) <= 3 or len(set(code)) < len(code) or not set(code) <= set(letters):
            raise InvalidQuery(interests, "a Holland code is one to three different letters of RIASEC")
        return code
    known = {**dict(zip(INTERESTS, letters, strict=True)), **{letter.casefold(): letter for letter in letters}}
    for name in interests:
        if name.casefold() not in known:
            raise InvalidQuery(name, f"an interest is one of {', '.join(INTERESTS)}")
    ranked = sorted(interests, key=lambda name: (-interests[name], letters.index(known[name.casefold()])))
    return "".join(known[name.casefold()] for name in ranked[:3])


def fit_check(
    ratings: Sequence[SkillRating],
    profile: InterestProfile | None,
    skills: Mapping[str, float] | None = None,
    interests: str | Mapping[str, float] | None = None,
) -> FitCheck:
    """Compare a person's levels of 0..7, by skill name or id, and interests with a role's.

    Raises UnknownSkill for a name the role does not rate, InvalidQuery for a level outside 0..7 or a
    code that is none.
    """
    by_name = {key: rating for rating in ratings for key in (rating.skill.name.casefold(), rating.skill.id.casefold())}
    given: dict[str, float] = {}
    for name, level in (skills or {}).items():
        rating = by_name.get(name.strip().casefold())
        if rating is None:
            raise UnknownSkill(name, [by_name[key].skill.name for key in get_close_matches(name.casefold(), by_name)])
        if isinstance(level, bool) or not 0 <= level <= 7:
            raise InvalidQuery(level, f"the level of {rating.skill.name} is 0 to 7")
        given[rating.skill.id] = float(level)
    important = [r for r in ratings if (r.importance or 0) >= 3 and r.level is not None]
    compared = [
        SkillGap(r.skill, given[r.skill.id], r.level or 0.0, r.importance or 0.0)
        for r in important
        if r.skill.id in given
    ]
    met = tuple(gap for gap in compared if gap.gap <= 0)
    total = sum(gap.importance for gap in compared)
    own = _code(interests) if interests else None
    return FitCheck(
        met,
        tuple(gap for gap in compared if gap.gap > 0),
        tuple(r for r in important if r.skill.id not in given),
        sum(gap.importance for gap in met) / total if total else None,
        congruence(own, profile.code) if own and profile else None,
        profile.code if profile else None,
        own,
    )
