"""Commands about other systems: convert a code, export what there is in other forms."""

import argparse
from typing import TYPE_CHECKING, Any

from jobtaxonomy.cli.asking import taxonomy
from jobtaxonomy.cli.output import Commands, emit
from jobtaxonomy.crosswalks.schemes import SCHEMES, scheme_name
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.views.terminal import table

if TYPE_CHECKING:
    from jobtaxonomy.crosswalks import Crosswalks

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


_FORMS = {
    "schema-org": "a role as a schema.org Occupation: --role, --area",
    "skos": "a scheme as SKOS Turtle: --scheme, and --to for its mappings",
    "skos-json": "the same as JSON-LD",
    "sssom": "a crosswalk as SSSOM: --scheme, --to",
    "case": "the levels as a 1EdTech CASE package",
    "json-schema": "JSON Schema of a class: --table Role, or of all",
    "csv": "a table: --table roles, levels, or any other of jt.tables(); or a crosswalk: --scheme, --to",
}


def register(subparsers: Commands) -> None:
    """Add the commands of this module."""
    convert = subparsers.add_parser("convert", help="a code in another scheme")
    convert.epilog = f"Schemes: {', '.join(SCHEMES)}."
    convert.add_argument("code", help="a code, or a label where the scheme has labels")
    convert.add_argument("--from", dest="from_", required=True, metavar="SCHEME", help="the scheme of the code")
    convert.add_argument("--to", required=True, metavar="SCHEME", help="the scheme to convert to")
    convert.add_argument("--json", action="store_true", help="print JSON")
    convert.set_defaults(run=_convert)
    export = subparsers.add_parser("export", help="print in the form of another system")
    export.formatter_class = argparse.RawDescriptionHelpFormatter
    export.epilog = "\n".join(f"{form:12} {what}" for form, what in _FORMS.items())
    export.add_argument("form", choices=tuple(_FORMS), metavar="FORM", help=", ".join(_FORMS))
    export.add_argument("--role", help="a role, by title or code")
    export.add_argument("--area", default="US", help="where pay is looked up (US)")
    export.add_argument("--scheme", metavar="SCHEME", help="the scheme, or the one a crosswalk begins in")
    export.add_argument("--to", metavar="SCHEME", help="the scheme that a crosswalk ends in")
    export.add_argument("--table", help="the table, or the class")
    export.set_defaults(run=_export, json=False)


def _crosswalks() -> "Crosswalks":
    from jobtaxonomy.taxonomy import bundled_records

    return bundled_records().crosswalks


def _convert(args: argparse.Namespace) -> int:
    crosswalks = _crosswalks()
    concept = crosswalks.concept(args.from_, args.code)
    found = crosswalks.convert(concept.code, args.from_, args.to)
    labels = crosswalks.concepts(args.to)
    rows = [(f"{r.weight:.2f}", r.counterpart, labels[r.counterpart].label, r.kind, r.confidence, " > ".join(r.path))
            for r in found]  # fmt: skip
    emit(args, table(rows) if rows else f"{concept.code} {concept.label}: no counterpart in {scheme_name(args.to)}",
         found)  # fmt: skip
    return 0 if found else 1


def _export(args: argparse.Namespace) -> int:
    from sys import stdout

    made = _FORMERS[args.form](args)
    if not isinstance(made, str):
        import json

        made = json.dumps(made, indent=2, ensure_ascii=False)
    stdout.write(made if made.endswith("\n") else f"{made}\n")
    return 0


def _needed(args: argparse.Namespace, option: str) -> str:
    value: str | None = getattr(args, option)
    if value is None:
        raise InvalidQuery(args.form, f"this form needs --{option}")
    return value


def _schema_org(args: argparse.Namespace) -> Any:
    from jobtaxonomy.exchange.schema_org import occupation

    tax = taxonomy(args)
    return occupation(tax.role(_needed(args, "role")), areas=(tax.area(args.area),))


def _skos(args: argparse.Namespace) -> Any:
    from jobtaxonomy.exchange.skos import json_ld, turtle

    crosswalks, scheme = _crosswalks(), scheme_name(_needed(args, "scheme"))
    along = [crosswalks.between(scheme, args.to)] if args.to else []
    others = [crosswalks.concepts(args.to)] if args.to else []
    write = turtle if args.form == "skos" else json_ld
    return write(crosswalks.concepts(scheme), name=SCHEMES[scheme], crosswalks=along, others=others)


def _sssom(args: argparse.Namespace) -> Any:
    import jobtaxonomy as jt
    from jobtaxonomy.exchange.sssom import sssom

    crosswalks, scheme, to = _crosswalks(), _needed(args, "scheme"), _needed(args, "to")
    return sssom(crosswalks.between(scheme, to), subjects=crosswalks.concepts(scheme),
                 objects=crosswalks.concepts(to), version=jt.data_version())  # fmt: skip


def _case(args: argparse.Namespace) -> Any:
    from jobtaxonomy.exchange.case import case_package

    tax = taxonomy(args)
    year, month, _number = tax.data_version().split(".")
    changed = f"{year}-{month}-01T00:00:00Z"
    return case_package(tax.levels(), tax.tracks(), version=tax.data_version(), changed=changed)


def _json_schema(args: argparse.Namespace) -> Any:
    import jobtaxonomy as jt
    from jobtaxonomy.exchange.json_schema import json_schema, json_schemas

    version = jt.__version__
    return json_schema(args.table, version=version) if args.table else json_schemas(version=version)


def _csv(args: argparse.Namespace) -> Any:
    from jobtaxonomy.exchange.columns import as_csv
    from jobtaxonomy.tabular.columns import columns_of_concepts, columns_of_crosswalk

    if args.scheme and args.to:
        return as_csv(columns_of_crosswalk(_crosswalks().between(args.scheme, args.to)))
    if args.scheme:
        return as_csv(columns_of_concepts(_crosswalks().concepts(args.scheme)))
    return as_csv(taxonomy(args).table(_needed(args, "table")).columns)


_FORMERS = {
    "schema-org": _schema_org, "skos": _skos, "skos-json": _skos, "sssom": _sssom, "case": _case,
    "json-schema": _json_schema, "csv": _csv,
}  # fmt: skip
