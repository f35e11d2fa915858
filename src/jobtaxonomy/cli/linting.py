"""The command `lint`: rules over a company's job architecture, or over the bundled one."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jobtaxonomy.cli.output import Commands
from jobtaxonomy.errors import InvalidQuery

if TYPE_CHECKING:
    from jobtaxonomy.lint import Architecture

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the command."""
    purpose = "check a job architecture: levels, titles, responsibilities, pay, sources"
    parser = subparsers.add_parser(
        "lint", help=purpose, description=f"{purpose.capitalize()}. Exit code 1 where an error or a warning is found."
    )
    parser.add_argument("file", nargs="?", help="a file or a folder of tables; docs/lint.md shows the form")
    parser.add_argument("--bundled", action="store_true", help="the levels and focuses that come with the package")
    parser.add_argument("--explain", metavar="RULE", help="what a rule asks and why, such as JTX001")
    parser.add_argument("--select", default="JT", help="rules or beginnings of them, with commas: JTP,JTX001")
    parser.add_argument("--ignore", default="", help="rules to leave out, with commas")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a threshold: overlap_next=0.6, compa=0.85,1.15",
    )
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text", help="how to print (text)")
    parser.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    parser.set_defaults(run=_lint)


def _lint(args: argparse.Namespace) -> int:
    import jobtaxonomy
    from jobtaxonomy.lint import bundled_architecture, lint, load_architecture
    from jobtaxonomy.lint.reports import as_data, as_sarif, as_text

    if args.explain:
        return _explain(args.explain)
    if args.bundled == bool(args.file):
        raise InvalidQuery(args.file, "lint takes a file or --bundled")
    if args.file and not Path(args.file).exists():
        raise InvalidQuery(args.file, "there is no such file")
    architecture = bundled_architecture() if args.bundled else load_architecture(args.file)
    findings = lint(
        _with(architecture, args.set), select=args.select.split(","), ignore=filter(None, args.ignore.split(","))
    )
    file = args.file or "bundled"
    if args.format == "text":
        said = as_text(findings, file=file)
    else:
        written = args.file and Path(args.file).suffix.lower() in (".toml", ".json")
        text = Path(args.file).read_text(encoding="utf-8-sig") if written else ""
        data: Any = (
            as_data(findings)
            if args.format == "json"
            else as_sarif(findings, file=Path(file).as_posix(), text=text, version=jobtaxonomy.__version__)
        )
        said = json.dumps(data, indent=2, ensure_ascii=False)
    sys.stdout.write(f"{said}\n")
    return int(any(finding.severity != "info" for finding in findings))


def _explain(id: str) -> int:
    from difflib import get_close_matches

    from jobtaxonomy.lint import RULES
    from jobtaxonomy.lint.reports import explanation

    if id.upper() not in RULES:
        close = get_close_matches(id.upper(), RULES, n=1, cutoff=0)
        raise InvalidQuery(id, f"no such rule; the nearest is {close[0]}")
    sys.stdout.write(f"{explanation(RULES[id.upper()])}\n")
    return 0


def _with(architecture: "Architecture", settings: list[str]) -> "Architecture":
    from attrs import evolve

    given: dict[str, float | tuple[float, ...]] = {}
    for setting in settings:
        name, _, value = setting.partition("=")
        try:
            numbers = [float(part) for part in value.split(",")]
        except ValueError:
            raise InvalidQuery(setting, "a threshold is set as NAME=VALUE, or NAME=LOW,HIGH") from None
        given[name.strip()] = tuple(numbers) if len(numbers) > 1 else numbers[0]
    return evolve(architecture, thresholds=tuple((dict(architecture.thresholds) | given).items()))
