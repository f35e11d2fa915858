"""Commands about titles: code a file of them, take one apart."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, emit, progress_line

if TYPE_CHECKING:
    from jobtaxonomy.cli.coding_runs import Summary

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


def register(subparsers: Commands) -> None:
    """Add the commands to the command line."""
    purpose = "code the job titles of a CSV, TSV or Parquet file"
    code = subparsers.add_parser("code", help=purpose, description=f"{purpose.capitalize()}.")
    code.add_argument("file", type=Path, help="a .csv, .tsv or .parquet file")
    code.add_argument("--column", required=True, help="the column that holds the titles")
    code.add_argument("--output", required=True, type=Path, help="where to write: .csv, .tsv or .parquet")
    code.add_argument("--force", action="store_true", help="replace an output that is there")
    code.add_argument("--restart", action="store_true", help="begin anew where a run was stopped")
    code.add_argument("--delimiter", metavar="CHARACTER", help="what separates cells (a comma; in .tsv a tab)")
    code.add_argument("--encoding", default="utf-8-sig", help="that of the file (UTF-8); the output is UTF-8")
    code.add_argument("--threshold", type=float, help="leave answers below this score empty (default: lookup's)")
    code.add_argument("--rows", type=int, default=100_000, help="rows a step (default 100,000)")
    code.add_argument("--quiet", action="store_true", help="no progress on standard error")
    code.add_argument("--json", action="store_true", help="print the summary as JSON")
    code.set_defaults(run=_code)

    purpose = "take a title apart: core, seniority, rank, terms of hire"
    parse = subparsers.add_parser("parse", help=purpose, description=f"{purpose.capitalize()}.")
    parse.add_argument("title", help="a job title, such as 'Sr. Mgr, Mfg Ops II'")
    parse.add_argument("--json", action="store_true", help="print JSON")
    parse.set_defaults(run=_parse)


def _code(args: argparse.Namespace) -> int:
    from jobtaxonomy.cli.coding import code_file

    with progress_line("titles", quiet=args.quiet) as progress:
        summary = code_file(
            args.file,
            args.column,
            args.output,
            threshold=args.threshold,
            rows=args.rows,
            delimiter=args.delimiter,
            encoding=args.encoding,
            force=args.force,
            restart=args.restart,
            progress=progress,
            taxonomy=taxonomy(args),
            overlay=args.overlay and Path(args.overlay),
        )
    emit(args, _summary_text(summary), summary.as_dict())
    return 0


def _summary_text(summary: "Summary") -> str:
    share = f" ({summary.answered / summary.rows:.0%})" if summary.rows else ""
    lines = [
        f"{summary.rows:,} titles: {summary.answered:,} answered{share}, {summary.abstained:,} not determined",
        f"written to {summary.output}",
    ]
    if summary.resumed:
        lines.insert(0, f"went on after {summary.resumed:,} titles coded before")
    if summary.to_review:
        lines.append("most in need of a person's eye (rows, title, best guess, score):")
        lines += [
            f"  {count:>8,}  {title}  {code or '-'}  {score:.2f}" for title, count, code, score in summary.to_review
        ]
    return "\n".join(lines)


def _parse(args: argparse.Namespace) -> int:
    from jobtaxonomy.titles.seniority import parse_title

    parsed = parse_title(args.title)
    marks = {"seniority": parsed.seniority, "ranks": parsed.ranks, "employment": parsed.employment}
    data: dict[str, Any] = {
        "title": parsed.text,
        "core": parsed.core,
        **{
            name: [{"name": tag.name, "start": tag.start, "end": tag.end, "text": tag.text} for tag in tags]
            for name, tags in marks.items()
        },
        "track": parsed.track,
        "level": list(parsed.level) if parsed.level else None,
    }
    lines = [f"core        {parsed.core}"]
    for name, tags in marks.items():
        if tags:
            said = ", ".join(f"{tag.name} ({tag.text.strip()!r} at {tag.start}-{tag.end})" for tag in tags)
            lines.append(f"{name:<11} {said}")
    lines.append(f"track       {parsed.track or 'not said'}")
    lines.append(f"level       {' or '.join(parsed.level) if parsed.level else 'not said'}")
    emit(args, "\n".join(lines), data)
    return 0
