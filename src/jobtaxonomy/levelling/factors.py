"""Factor evaluation: nine factors, their points, and the grade the points come to.

The points and grade ranges are those of the Factor Evaluation System of the United States Office
of Personnel Management, as the Bureau of Labor Statistics prints them for the National
Compensation Survey (https://www.bls.gov/help/def/nc2.htm); a work of the United States Government,
in the public domain. Every combination comes to a multiple of 5 from 190 to 4480 and to exactly
one grade. The sentences are this project's own.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import Attribute, field, frozen

from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling.checks import is_whole
from jobtaxonomy.levelling.rubric import EU_FACTORS, EUFactor

__all__ = ["FACTORS", "GRADE_FLOORS", "Factor", "FactorProfile", "grade_of_points", "lowest_points"]

#: The fewest points of each General Schedule grade, 1 to 15.
GRADE_FLOORS = (190, 255, 455, 655, 855, 1105, 1355, 1605, 1855, 2105, 2355, 2755, 3155, 3605, 4055)


def __dir__() -> list[str]:
    return __all__


@frozen
class Factor:
    """One factor: its points by factor level (the first is level 1) and what each level means.

    `eu_factor` is the factor of article 4(4) of Directive (EU) 2023/970 that it speaks to.
    """

    code: str
    name: str
    eu_factor: EUFactor
    points: tuple[int, ...]
    degrees: tuple[str, ...]


FACTORS: tuple[Factor, ...] = (
    Factor(
        "knowledge", "Knowledge required", "skills", (50, 200, 350, 550, 750, 950, 1250, 1550, 1850),
        (
            "a simple task learned in hours",
            "basic procedures learned in weeks",
            "a set of standard procedures learned by training or practice",
            "many interrelated procedures of one field of support work",
            "the basic principles of a profession, or a trade in full",
            "a profession's standard methods, practised",
            "a profession in full, with one branch mastered",
            "mastery of a professional field, able to extend its methods",
            "leading knowledge that creates new methods for a field",
        ),
    ),
    Factor(
        "supervisory_controls", "Supervisory controls", "responsibility", (25, 125, 275, 450, 650),
        (
            "told each step and checked throughout",
            "told what to do and checked on anything new",
            "given aims and deadlines, checked on soundness",
            "plans the work and is checked on results",
            "given a broad mission and checked against policy only",
        ),
    ),
    Factor(
        "guidelines", "Guidelines", "skills", (25, 125, 275, 450, 650),
        (
            "detailed rules that fit every case",
            "several rules to choose among",
            "rules with gaps that judgement has to close",
            "general policy and precedent that seldom fit",
            "laws and broad aims that have to be interpreted",
        ),
    ),
    Factor(
        "complexity", "Complexity", "effort", (25, 75, 150, 225, 325, 450),
        (
            "a few clear-cut actions",
            "a choice among a few evident courses",
            "different unrelated processes, chosen after analysis",
            "many different processes and conflicting facts",
            "problems whose nature and extent are themselves unclear",
            "undefined questions of wide breadth, over a long time",
        ),
    ),
    Factor(
        "scope_effect", "Scope and effect", "responsibility", (25, 75, 150, 225, 325, 450),
        (
            "helps the work of the people nearby",
            "affects the quality of later work in the unit",
            "treats ordinary problems and affects a service",
            "sets criteria or solves problems that affect a range of activities",
            "affects the work of other experts or major programmes",
            "is vital to an institution's purpose or to many people for years",
        ),
    ),
    Factor(
        "personal_contacts", "Personal contacts", "skills", (10, 25, 60, 110),
        (
            "the immediate unit",
            "the same organisation, or the public in a set routine",
            "people outside, in settings without routine",
            "high officials or leaders from outside",
        ),
    ),
    Factor(
        "purpose_of_contacts", "Purpose of contacts", "skills", (20, 50, 120, 220),
        (
            "to give and get facts",
            "to plan and coordinate with willing people",
            "to persuade people who doubt or resist",
            "to settle matters that divide and weigh heavily",
        ),
    ),
    Factor(
        "physical_demands", "Physical demands", "effort", (5, 20, 50),
        ("mostly seated", "long standing, bending or lifting", "strenuous exertion"),
    ),
    Factor(
        "work_environment", "Work environment", "working conditions", (5, 20, 50),
        ("ordinary risks of an office", "risks that call for protection", "danger in spite of protection"),
    ),
)  # fmt: skip


def grade_of_points(points: int) -> int:
    """The General Schedule grade, 1 to 15, of a total. Raises InvalidLevel below 190.

    >>> grade_of_points(190), grade_of_points(2750), grade_of_points(2755), grade_of_points(4480)
    (1, 11, 12, 15)
    """
    if not is_whole(points, GRADE_FLOORS[0]):
        raise InvalidLevel(points, "a total of factor points is a whole number, 190 or more")
    return bisect_right(GRADE_FLOORS, points)


def lowest_points(grade: int) -> int:
    """The fewest points of a grade, 1 to 15: the inverse of grade_of_points.

    >>> lowest_points(12)
    2755
    """
    if not is_whole(grade, 1, len(GRADE_FLOORS)):
        raise InvalidLevel(grade, "a General Schedule grade is a whole number, 1 to 15")
    return GRADE_FLOORS[grade - 1]


def _degree(_: object, attribute: "Attribute[int]", value: object) -> None:
    highest = len(next(factor for factor in FACTORS if factor.code == attribute.name).points)
    if not is_whole(value, 1, highest):
        raise InvalidLevel(value, f"the level of {attribute.name} is a whole number 1 to {highest}")


@frozen
class FactorProfile:
    """A job evaluated on the nine factors, each by its factor level (1 is the lowest).

    FACTORS says what each level means. Raises InvalidLevel for a level the factor does not have.

    >>> senior = FactorProfile.of([7, 4, 4, 5, 4, 3, 3, 1, 1])
    >>> senior.points, senior.grade  # 1250+450+450+325+225+60+120+5+5
    (2890, 12)
    >>> FactorProfile.of([1] * 9).points, FactorProfile.of([9, 5, 5, 6, 6, 4, 4, 3, 3]).points
    (190, 4480)
    """

    knowledge: int = field(validator=_degree)
    supervisory_controls: int = field(validator=_degree)
    guidelines: int = field(validator=_degree)
    complexity: int = field(validator=_degree)
    scope_effect: int = field(validator=_degree)
    personal_contacts: int = field(validator=_degree)
    purpose_of_contacts: int = field(validator=_degree)
    physical_demands: int = field(default=1, validator=_degree)
    work_environment: int = field(default=1, validator=_degree)

    @classmethod
    def of(cls, levels: Sequence[int]) -> "FactorProfile":
        """From nine factor levels in the order of FACTORS."""
        if len(levels) != len(FACTORS):
            raise InvalidLevel(levels, f"nine factor levels: {', '.join(factor.code for factor in FACTORS)}")
        return cls(*levels)

    def __iter__(self) -> Iterator[int]:
        return (getattr(self, factor.code) for factor in FACTORS)

    @property
    def points_by_factor(self) -> tuple[tuple[str, int], ...]:
        """Pairs of factor code and points, in the order of FACTORS."""
        return tuple((factor.code, factor.points[level - 1]) for factor, level in zip(FACTORS, self, strict=True))

    @property
    def points(self) -> int:
        """The total of the nine, 190 to 4480, always a multiple of 5."""
        return sum(points for _, points in self.points_by_factor)

    @property
    def grade(self) -> int:
        """The General Schedule grade the total comes to, 1 to 15."""
        return grade_of_points(self.points)

    @property
    def points_to_next_grade(self) -> int | None:
        """How many points are missing for the next grade; None at grade 15."""
        return lowest_points(self.grade + 1) - self.points if self.grade < len(GRADE_FLOORS) else None

    @property
    def points_by_eu_factor(self) -> tuple[tuple[EUFactor, int], ...]:
        """The total split over skills, effort, responsibility and working conditions.

        >>> FactorProfile.of([7, 4, 4, 5, 4, 3, 3, 1, 1]).points_by_eu_factor
        (('skills', 1880), ('effort', 330), ('responsibility', 675), ('working conditions', 5))
        """
        points = dict(self.points_by_factor)
        return tuple(
            (eu, sum(points[factor.code] for factor in FACTORS if factor.eu_factor == eu)) for eu in EU_FACTORS
        )

    def explain(self) -> str:
        """A line per factor (level, points, meaning) and the total with its grade."""
        lines = [
            f"{number}. {factor.name:<21} {level} of {len(factor.points)} {factor.points[level - 1]:>5}  "
            f"{factor.degrees[level - 1]}"
            for number, (factor, level) in enumerate(zip(FACTORS, self, strict=True), start=1)
        ]
        missing = self.points_to_next_grade
        more = f"; {missing} points below grade {self.grade + 1}" if missing is not None else ""
        return "\n".join([*lines, f"{self.points} points: grade {self.grade}{more}"])
