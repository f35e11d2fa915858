"""Run every rule over an architecture."""

from collections.abc import Iterable
from types import MappingProxyType

from jobtaxonomy.architecture import Architecture
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.lint import ladder_rules, pay_rules, record_rules, title_rules, wage_rules, work_rules
from jobtaxonomy.lint.findings import Facts, Finding, Rule

__all__ = ["RULES", "lint"]

RULES: MappingProxyType[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for room in (ladder_rules, work_rules, title_rules, pay_rules, wage_rules, record_rules)
        for rule in room.RULES
    }
)


def __dir__() -> list[str]:
    return __all__


def _chosen(prefixes: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for prefix in [prefixes] if isinstance(prefixes, str) else prefixes:
        matching = {id for id in RULES if id.startswith(prefix.upper())}
        if not matching:
            from difflib import get_close_matches

            close = get_close_matches(prefix.upper(), RULES, n=1, cutoff=0)
            raise InvalidQuery(prefix, f"a rule or the beginning of its id, such as {close[0]} or JTP")
        found |= matching
    return found


def lint(
    architecture: Architecture, *, select: Iterable[str] = ("JT",), ignore: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """What the rules find, by rule, object and place; the same whatever the order of the parts.

    `select` and `ignore` are ids of rules or their beginnings, such as "JTP". Findings that the
    architecture waives are left out. Raises InvalidQuery for a rule that is not there.

    >>> from jobtaxonomy.lint import bundled_architecture
    >>> [finding.rule for finding in lint(bundled_architecture(), select=["JTL"])]
    []
    """
    from jobtaxonomy.taxonomy import load

    facts = Facts(architecture, load().roles())
    waived = {(waiver.rule, waiver.code) for waiver in architecture.waivers}
    wanted = sorted(_chosen(select) - _chosen(ignore))
    found = {finding for id in wanted for finding in RULES[id].findings(facts)}
    return tuple(sorted(finding for finding in found if (finding.rule, finding.code) not in waived))
