"""Findings as text, as plain data, and as SARIF 2.1.0 for code hosts and editors."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from jobtaxonomy.lint.findings import Finding, Rule
from jobtaxonomy.lint.running import RULES

__all__ = ["as_data", "as_sarif", "as_text", "explanation"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def __dir__() -> list[str]:
    return __all__


def _said(finding: Finding) -> str:
    return f"{finding.path}: {finding.message}" + (f" ({finding.evidence})" if finding.evidence else "")


def as_text(findings: Sequence[Finding], *, file: str = "") -> str:
    """A line a finding, and a line that counts them."""
    lines = [f"{finding.severity}: {finding.rule} {_said(finding)}" for finding in findings]
    counts = Counter[str](finding.severity for finding in findings)
    said = ", ".join(
        f"{counts[kind]} {name}{'s' * (counts[kind] != 1)}"
        for kind, name in (("error", "error"), ("warning", "warning"), ("info", "note"))
    )
    return "\n".join([*lines, f"{file}: {said}" if file else said])


def as_data(findings: Sequence[Finding]) -> list[dict[str, str]]:
    """Each finding as a mapping of names to text."""
    return [
        {
            "rule": finding.rule,
            "severity": finding.severity,
            "code": finding.code,
            "path": finding.path,
            "message": finding.message,
            "evidence": finding.evidence,
        }
        for finding in findings
    ]


def explanation(rule: Rule) -> str:
    """What a rule asks and why."""
    return f"{rule.id} {rule.name} ({rule.severity})\n\n{rule.reason}"


def as_sarif(findings: Sequence[Finding], *, file: str, text: str = "", version: str = "") -> dict[str, Any]:
    """A SARIF 2.1.0 log of one run. `text` is the file's content, to find the line of each object."""
    used = sorted({finding.rule for finding in findings})
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "jobtaxonomy lint",
                        **({"version": version} if version else {}),
                        "rules": [_sarif_rule(RULES[id]) for id in used],
                    }
                },
                "results": [_result(finding, used.index(finding.rule), file, text) for finding in findings],
            }
        ],
    }


def _sarif_rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in re.findall(r"\w+", rule.name)),
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": rule.reason},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, rule: int, file: str, text: str) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": _said(finding)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(file)},
                    "region": {"startLine": _line(text, finding.code)},
                },
                "logicalLocations": [{"name": finding.code, "fullyQualifiedName": finding.path}],
            }
        ],
        "partialFingerprints": {"object/v1": f"{finding.rule}:{finding.path}"},
    }


def _line(text: str, code: str) -> int:
    """The line on which an object with this code begins, 1 where it is not found."""
    for value in (code, code.rpartition(".")[2]):
        found = re.search(rf'"?(?:code|id|title|about|focus|level)"?\s*[=:]\s*"{re.escape(value)}"', text)
        if found:
            return text.count("\n", 0, found.start()) + 1
    return 1
