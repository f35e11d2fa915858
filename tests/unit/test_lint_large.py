"""A company of 3,000 roles with 25 faults: the linter finds each of them and nothing else."""

from jobtaxonomy.lint import lint, read_architecture
from jobtaxonomy.strategies.architectures import MUTANTS, clean_architecture, mutant

PLANTED = (
    "JTL005 JTL006 JTL007 JTX001 JTX006 JTR001 JTR002 JTR003 JTR004 JTR005 JTA001 JTA003 JTA004 JTA005 JTM001 JTM002 "
    "JTP001 JTP003 JTP009 JTP011 JTP013 JTD002 JTV001 JTV004 JTT004"
).split()


def test_all_planted_faults_are_found_and_nothing_else() -> None:
    content = clean_architecture(43, 10)
    assert len(content["role"]) == 3010
    assert len(PLANTED) == 25
    content, first = mutant(content, PLANTED[0])
    planted = {(PLANTED[0], first)}
    for place, rule in enumerate(PLANTED[1:], 1):
        planted.add((rule, MUTANTS[rule](content, 17 * place)))
    assert {(finding.rule, finding.code) for finding in lint(read_architecture(content))} == planted
