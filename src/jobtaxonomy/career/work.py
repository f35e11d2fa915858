"""What the work itself is like: activities, styles, interests, values, industries, a narrative."""

from attrs import frozen

from jobtaxonomy.competencies import Skill
from jobtaxonomy.provenance import Source

__all__ = [
    "INTERESTS", "WORK_VALUES", "Activity", "IndustryPay", "InterestProfile", "Narrative", "StyleRating",
    "ValueProfile", "Work",
]  # fmt: skip


def __dir__() -> list[str]:
    return __all__


#: Holland's six kinds of interest in the order RIASEC, which is also that of O*NET's scores.
INTERESTS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
#: O*NET's six work values, in the order of its scores.
WORK_VALUES = ("achievement", "working conditions", "recognition", "relationships", "support", "independence")


@frozen
class Activity:
    """A generalized work activity of O*NET: its element id and name."""

    id: str
    name: str


@frozen
class StyleRating:
    """What one work style does for performance in a role, as O*NET's experts and models judged it.

    `impact` runs from -3 (very detrimental) to 3 (very beneficial). `rank` is 1 for the style that
    sets the role apart the most, up to 10; None for the styles that do not.
    """

    skill: Skill
    impact: float
    rank: int | None = None
    as_of: str | None = None
    rater: str | None = None
    source: Source | None = None


@frozen
class InterestProfile:
    """How well a role suits each of Holland's six interests: `scores` of 1..7 in the order RIASEC.

    `code` is the Holland code: the initials of the leading interests, O*NET's high points in order.

    >>> profile = InterestProfile((4.0, 2.92, 1.4, 1.85, 6.03, 5.21), "ECR")
    >>> profile.code, profile["enterprising"]
    ('ECR', 6.03)
    """

    scores: tuple[float, ...]
    code: str
    as_of: str | None = None
    rater: str | None = None
    source: Source | None = None

    def __getitem__(self, interest: str) -> float:
        """The score of an interest, by name or initial. Raises KeyError."""
        found = [score for name, score in zip(INTERESTS, self.scores, strict=True)
                 if interest.casefold() in (name, name[0])]  # fmt: skip
        if not found:
            raise KeyError(interest)
        return found[0]


@frozen
class ValueProfile:
    """What a role offers of six work values: `scores` of 1..7 in the order of WORK_VALUES.

    `leading` are O*NET's high points, the strongest first.
    """

    scores: tuple[float, ...]
    leading: tuple[str, ...]
    as_of: str | None = None
    rater: str | None = None
    source: Source | None = None


@frozen
class Narrative:
    """What the job is like, in five sentences written for it by people; never generated."""

    most_days: str
    harder_part: str
    who_thrives: str
    trade_off: str
    why_stay: str
    source: Source | None = None


@frozen
class IndustryPay:
    """A role in one industry of the nation: jobs, median pay, and that over the role's median.

    `depth` is 2 for a NAICS sector, 3 and 4 for narrower ones. `median` is a year's pay, or an hour's
    for the few roles whose pay is published by the hour only. `share` is the industry's part of the
    role's jobs. None where not released.
    """

    code: str
    name: str
    depth: int
    employment: int | None
    median: float | None
    ratio: float | None
    share: float | None = None


@frozen
class Work:
    """The work of one role, in slots.

    `activities` and `abilities` are those O*NET lists as important, in the order of its content
    model, not by weight: the edition at hand publishes their names only. `physical` are the abilities
    of body and hand among them, the nearest that is published to physical demands. `styles` are in
    order of impact. `tools` are names. `industries` are four-digit ones, those with most jobs first.
    `narrative` is None where nobody has written one. Empty slots are () : nothing is published.

    Setting and schedule have no slot: they are O*NET's Work Context, which is not bundled.
    """

    activities: tuple[Activity, ...] = ()
    abilities: tuple[Skill, ...] = ()
    styles: tuple[StyleRating, ...] = ()
    tools: tuple[Skill, ...] = ()
    industries: tuple[IndustryPay, ...] = ()
    narrative: Narrative | None = None

    @property
    def physical(self) -> tuple[Skill, ...]:
        """The psychomotor and physical abilities among `abilities`."""
        return tuple(skill for skill in self.abilities if skill.id.startswith(("1.A.2", "1.A.3")))

    @property
    def better_paid(self) -> tuple[IndustryPay, ...]:
        """The industries with at least 1 % of the role's jobs that pay above its national median, the
        highest first."""
        large = (row for row in self.industries if row.share is not None and row.share >= 0.01)
        above = (row for row in large if row.ratio is not None and row.ratio > 1)
        return tuple(sorted(above, key=lambda row: -(row.ratio or 0)))
