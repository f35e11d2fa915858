"""AI and an occupation: published exposure, a human-advantage index, and a table that decides.

The figures say how much of the work today's language models can touch; none of them says what
employers will do. docs/ai.md tells what the label cannot.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.provenance import Claim, Source
from jobtaxonomy.shown import Shown

if TYPE_CHECKING:
    from jobtaxonomy.outlook import Outlook

__all__ = [
    "LABELS", "Band", "DecisionTable", "Exposure", "ExposureShares", "HumanAdvantage", "Resilience", "Rule",
    "human_advantage", "resilience",
]  # fmt: skip


def __dir__() -> list[str]:
    return __all__


#: What the bundled table may say, from the safest to the least safe.
LABELS = ("resilient", "mixed", "exposed")

#: part of human advantage -> (O*NET skill, O*NET work style); presence takes the largest of its skills.
_PARTS = {
    "empathy": ("2.B.1.a", "1.D.2.c"),
    "judgement": ("2.B.4.e", "1.D.3.d"),
    "creativity": ("2.B.2.i", "1.D.1.a"),
    "leadership": ("2.B.5.d", "1.D.1.i"),
}
_PRESENCE = ("2.B.1.f", "2.B.3.d", "2.B.3.h", "2.B.3.j", "2.B.3.l")


@frozen
class ExposureShares:
    """Shares of an occupation's tasks, 0..1, that a language model could speed up by half or more.

    `alpha`: with the model alone; `gamma`: with the model or software built on it; `beta` between
    them, counting the tasks that need such software as half.
    """

    alpha: float
    beta: float
    gamma: float


@frozen
class Exposure:
    """What two studies measured of one occupation, side by side.

    `people` and `model` are the shares as human annotators and as GPT-4 judged them (Eloundou et
    al. 2023, by O*NET-SOC code). `applicability` is the score of Tomlinson et al. (2025) from use of
    an assistant, 0..1, published for the SOC code `applicability_code`, which can be broader.
    """

    people: ExposureShares | None = None
    model: ExposureShares | None = None
    applicability: float | None = None
    applicability_code: str | None = None
    sources: tuple[Source, ...] = ()

    @property
    def share(self) -> float | None:
        """The headline figure of the first study: `beta` as people judged it."""
        return self.people.beta if self.people else None


@frozen
class HumanAdvantage:
    """How much a job rests on what people do better: an index of 0..100 and its five parts of 0..1."""

    index: float
    parts: tuple[tuple[str, float], ...]
    sources: tuple[Source, ...] = ()


def human_advantage(
    importance: Mapping[str, float], impact: Mapping[str, float], sources: Iterable[Source] = ()
) -> HumanAdvantage | None:
    """The index from O*NET's skills (importance I, 1..5) and work styles (impact W, -3..3), by element id.

    100 times the mean of five parts. Four are the mean of (I - 1) / 4 of a skill and (W + 3) / 6 of
    a style: empathy (Social Perceptiveness, Empathy), judgement (Judgment and Decision Making,
    Integrity), creativity (Complex Problem Solving, Innovation), leadership (Management of Personnel
    Resources, Leadership Orientation). The fifth, presence, is (I - 1) / 4 of the largest of Service
    Orientation, Installation, Operation and Control, Equipment Maintenance and Repairing: being
    there, for people or with tools. Our own formula, after the idea that empathy, presence, judgement,
    creativity and leadership are hard to automate (Loaiza and Rigobon 2024). None where an input is
    missing.

    >>> from jobtaxonomy.career.ai import human_advantage
    >>> skills = dict.fromkeys(("2.B.1.a", "2.B.1.f", "2.B.4.e", "2.B.2.i", "2.B.5.d"), 3.0)
    >>> styles = dict.fromkeys(("1.D.2.c", "1.D.3.d", "1.D.1.a", "1.D.1.i"), 0.0)
    >>> human_advantage(skills, styles).index
    50.0
    """
    at_hand = [importance[id] for id in _PRESENCE if id in importance]
    wanted = _PARTS.values()
    if not at_hand or any(skill not in importance or style not in impact for skill, style in wanted):
        return None
    parts = {name: ((importance[skill] - 1) / 4 + (impact[style] + 3) / 6) / 2
             for name, (skill, style) in _PARTS.items()}  # fmt: skip
    parts["presence"] = (max(at_hand) - 1) / 4
    return HumanAdvantage(100 * sum(parts.values()) / len(parts), tuple(parts.items()), tuple(sources))


@frozen
class Band:
    """A named range of a measure: from `at_least` (included; None for no floor) to the next band."""

    measure: str
    name: str
    at_least: float | None


@frozen
class Rule:
    """A row of a decision table: the bands it asks for ("*" for any), the label and the reason."""

    exposure: str
    advantage: str
    growth: str
    label: str
    reason: str

    def fits(self, exposure: str, advantage: str, growth: str) -> bool:
        """Whether the rule is for these bands."""
        asked = (self.exposure, self.advantage, self.growth)
        return all(want in ("*", band) for want, band in zip(asked, (exposure, advantage, growth), strict=True))


def _bands(bands: Iterable[Band]) -> tuple[Band, ...]:
    return tuple(bands)


def _rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules)


@frozen
class DecisionTable:
    """Bands of the measures "exposure", "applicability", "advantage" and "growth", and rules in order.

    The first rule that fits decides. Make one of your own and give it to `role.ai_resilience(table)`.

    >>> bands = [Band("exposure", "high", 0.5), Band("exposure", "low", None)]
    >>> DecisionTable(bands, ()).band("exposure", 0.5)
    'high'
    """

    bands: tuple[Band, ...] = field(converter=_bands)
    rules: tuple[Rule, ...] = field(converter=_rules)

    def band(self, measure: str, value: float | None) -> str | None:
        """The band that a value falls in; None for None. Raises InvalidQuery for a measure without bands."""
        if value is None:
            return None
        own = [band for band in self.bands if band.measure == measure]
        found = [band for band in own if band.at_least is None or value >= band.at_least]
        if not found:
            raise InvalidQuery(value, f"the table has no band of {measure!r} that holds it")
        return max(found, key=lambda band: float("-inf") if band.at_least is None else band.at_least).name

    def decide(self, exposure: str, advantage: str, growth: str) -> Rule | None:
        """The first rule that fits these bands, or None."""
        return next((rule for rule in self.rules if rule.fits(exposure, advantage, growth)), None)


@frozen
class Resilience(Shown):
    """The label a table gives an occupation, the reason, and every input with its band.

    `label` is None where an input is not published: `reason` then says which. `growth` is the
    projected percent over the decade. `applicability_band` is shown beside and decides nothing.
    """

    label: str | None
    reason: str
    exposure: Exposure | None
    exposure_band: str | None
    advantage: HumanAdvantage | None
    advantage_band: str | None
    growth: float | None
    growth_band: str | None
    applicability_band: str | None = None
    rule: Rule | None = None
    growth_source: Source | None = None

    def __repr__(self) -> str:
        bands = f"exposure {self.exposure_band}, advantage {self.advantage_band}, growth {self.growth_band}"
        return f"<Resilience {self.label!r}: {bands}>"

    @property
    def inputs(self) -> tuple[Claim, ...]:
        """Every figure that was looked at, each with its source."""
        claims: list[Claim] = []
        if self.exposure:
            by_id = {source.id.split("-")[0]: source for source in self.exposure.sources}
            for who, shares in (("people", self.exposure.people), ("GPT-4", self.exposure.model)):
                if shares:
                    claims.append(Claim("exposure", shares.beta, by_id["eloundou"], "share of tasks", "2023",
                                        note=f"beta, judged by {who}"))  # fmt: skip
            if self.exposure.applicability is not None:
                claims.append(Claim("applicability", self.exposure.applicability, by_id["microsoft"], "score", "2025",
                                    self.exposure.applicability_code))  # fmt: skip
        if self.advantage:
            how = "jobtaxonomy.career.ai.human_advantage"
            sources = self.advantage.sources[:1]
            claims.extend(Claim("human advantage", self.advantage.index, one, "0..100", method=how) for one in sources)
        if self.growth is not None and self.growth_source:
            claims.append(Claim("growth", self.growth, self.growth_source, "percent", "2024"))
        return tuple(claims)


def resilience(
    exposure: Exposure | None, advantage: HumanAdvantage | None, outlook: "Outlook | None", table: DecisionTable
) -> Resilience:
    """Read the table for one occupation: its label, or None with the inputs that are missing."""
    share = exposure.share if exposure else None
    growth = outlook.percent if outlook else None
    found = {
        "exposure": table.band("exposure", share),
        "human advantage": table.band("advantage", advantage.index if advantage else None),
        "growth": table.band("growth", growth),
    }
    beside = table.band("applicability", exposure.applicability if exposure else None)
    missing = [name for name, band in found.items() if band is None]
    rule = None
    if missing:
        reason = f"not labelled: no {' and no '.join(missing)} is published"
    else:
        rule = table.decide(*(str(band) for band in found.values()))
        reason = rule.reason if rule else "not labelled: no rule of the table fits"
    bands = tuple(found.values())
    return Resilience(rule.label if rule else None, reason, exposure, bands[0], advantage, bands[1], growth, bands[2],
                      beside, rule, outlook.source if outlook else None)  # fmt: skip
