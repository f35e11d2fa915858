"""Rules about what is written of the work: responsibilities (JTR)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from jobtaxonomy.lint.findings import Facts, Fault, Rule, Work, rule
from jobtaxonomy.lint.similar import alike, words
from jobtaxonomy.lint.verbs import strength

__all__ = ["RULES"]

_VAGUE = re.compile(
    r"\b(?:as (?:needed|required|necessary|appropriate|assigned|directed)|(?:if|where|when) (?:necessary|appropriate)|"
    r"various|miscellaneous|etc|and so on|(?:other|additional) (?:duties|tasks|responsibilities))\b",
    re.IGNORECASE,
)


def __dir__() -> list[str]:
    return __all__


@rule("JTR001", "warning", "repeated responsibility")
def repeated_responsibility(facts: Facts) -> Iterator[Fault]:
    """Two responsibilities that share `duty_likeness` of their words do not tell two levels apart.

    Near-duplicate profiles (JTT004) are left to that rule.
    """
    duties = facts.duties

    def skip(a: int, b: int) -> bool:
        first, second = duties[a][0], duties[b][0]
        twin = facts.twins.get(second.code)
        return first.tells_of(second) or (twin is not None and facts.twins.get(first.code) == twin)

    for a, b, share in alike([words(duty) for _, _, duty in duties], facts.thresholds.duty_likeness, skip=skip):
        (first, _, said), (second, place, again) = duties[a], duties[b]
        path = f"{second.path}.responsibilities[{place}]"
        yield second.code, path, f"says what {first.code} says ({share:.2f})", f"{again!r} and {said!r}"


@rule("JTR002", "info", "weaker verbs")
def weaker_verbs(facts: Facts) -> Iterator[Fault]:
    """The verbs of a higher level are on average not weaker by more than `verb_drop` (1 helps, 5 sets direction)."""
    known = {work.code: work for work in facts.works}
    for focus in facts.architecture.focuses:
        chains: dict[str, list[Work]] = {}
        for content in focus.levels:
            chains.setdefault(content.level[0], []).append(known[f"{focus.key}.{content.level}"])
        for chain in chains.values():
            for lower, upper in pairwise(chain):
                low, high = strength(lower.responsibilities or ()), strength(upper.responsibilities or ())
                if low is not None and high is not None and high - low < -facts.thresholds.verb_drop:
                    yield (
                        upper.code,
                        f"{upper.path}.responsibilities",
                        f"verbs are weaker than at {lower.level.code}",
                        f"{low:.2f} then {high:.2f}",
                    )


@rule("JTR003", "warning", "too few responsibilities")
def too_few_responsibilities(facts: Facts) -> Iterator[Fault]:
    """Where responsibilities are recorded, there are at least `duties` of them."""
    for work in facts.works:
        count = None if work.responsibilities is None else len(work.responsibilities)
        if count is not None and count < facts.thresholds.duties:
            yield (
                work.code,
                f"{work.path}.responsibilities",
                f"has {count}, and {facts.thresholds.duties} are few enough",
                str(count),
            )


@rule("JTR004", "warning", "vague qualifier")
def vague_qualifier(facts: Facts) -> Iterator[Fault]:
    """A responsibility names its object: "various", "as needed" and "other duties" name none."""
    for work, place, duty in facts.duties:
        if found := _VAGUE.search(duty):
            yield work.code, f"{work.path}.responsibilities[{place}]", f"{found[0]!r} names nothing", repr(duty)


@rule("JTR005", "info", "repeated definition")
def repeated_definition(facts: Facts) -> Iterator[Fault]:
    """A definition belongs to one kind of work; the same text twice defines neither."""
    focuses = [(focus.key, f"focus[{focus.key}]", focus.definition) for focus in facts.architecture.focuses]
    jobs = [(job.code, f"role[{job.code}]", job.definition) for job in facts.architecture.jobs]
    first: dict[str, str] = {}
    for code, path, definition in sorted([*focuses, *jobs]):
        text = " ".join(definition.casefold().split())
        if text and (other := first.setdefault(text, code)) != code:
            yield code, f"{path}.definition", f"is the definition of {other}", repr(definition)


RULES: tuple[Rule, ...] = (
    repeated_responsibility, weaker_verbs, too_few_responsibilities, vague_qualifier, repeated_definition,
)  # fmt: skip
