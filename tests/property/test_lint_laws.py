"""The linter's laws: sound architectures pass, each rule catches its own fault, order does not matter."""

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobtaxonomy.lint import RULES, lint, read_architecture
from jobtaxonomy.strategies.architectures import MUTANTS, architectures, clean_architecture, mutant


@settings(max_examples=10)
@given(architectures())
def test_clean_ladder_has_no_findings(content: dict[str, Any]) -> None:
    assert lint(read_architecture(content)) == ()


def test_every_rule_has_a_mutant() -> None:
    assert set(MUTANTS) == set(RULES)


@pytest.mark.parametrize("rule", MUTANTS)
def test_each_rule_fires_on_its_minimal_mutant(rule: str) -> None:
    for k in range(4):
        content, code = mutant(clean_architecture(), rule, k)
        findings = lint(read_architecture(content))
        assert {finding.rule for finding in findings} == {rule}, findings
        assert code in {finding.code for finding in findings}
        assert all(finding.severity == RULES[rule].severity for finding in findings)


@settings(max_examples=40)
@given(architectures(), st.sampled_from(sorted(MUTANTS)), st.integers(0, 8), st.randoms(use_true_random=False))
def test_lint_is_pure_and_order_independent(content: dict[str, Any], rule: str, k: int, chance: Random) -> None:
    broken, _ = mutant(content, rule, k)
    architecture = read_architecture(broken)
    found = lint(architecture)
    assert lint(architecture) == found
    for part in ("function", "role", "alias", "pay", "claim", "wage", "incumbent", "source", "family"):
        chance.shuffle(broken[part])
    for function in broken["function"]:
        chance.shuffle(function["focus"])
    assert lint(read_architecture(broken)) == found
