"""SSSOM: a crosswalk as a table of mappings with its metadata, written and read back.

The Simple Standard for Sharing Ontology Mappings, as tab-separated text with metadata above it in
comments. What SSSOM has no column for (weight, how it was weighted, confidence in words, path) stands
in `other`, so that only the sources are lost on the way back.
"""

from typing import TYPE_CHECKING, cast
from urllib.parse import quote, unquote

from jobtaxonomy.crosswalks.crosswalk import Confidence, Crosswalk, Kind, Relation, Weighting
from jobtaxonomy.errors import InvalidFile
from jobtaxonomy.exchange.skos import BASE, MATCHES, concept_uri, scheme_uri

if TYPE_CHECKING:
    from jobtaxonomy.crosswalks import Concept, Concepts

__all__ = ["read_sssom", "sssom"]


def __dir__() -> list[str]:
    return __all__


_COLUMNS = (
    "subject_id subject_label predicate_id object_id object_label mapping_justification mapping_cardinality other"
).split()
_KINDS = {f"skos:{match}": kind for kind, match in MATCHES.items()}
_OWN = "jobtaxonomy"
_NO_LICENCE = "https://w3id.org/sssom/license/unspecified"


def _namespace(scheme: str, base: str) -> tuple[str, str]:
    """The prefix of a scheme's CURIEs, and what it stands for."""
    prefix = "".join(letter for letter in scheme.lower() if letter.isalnum())
    if scheme == "ESCO-1.2.0":
        return prefix, "http://data.europa.eu/esco/occupation/"
    return prefix, concept_uri(scheme, "", base=base)


def _source(scheme: str, base: str) -> str:
    uri = scheme_uri(scheme, base=base)
    return f"{_OWN}:{uri.removeprefix(base)}" if uri.startswith(base) else uri


def _curie(concept: "Concept", base: str) -> str:
    prefix, namespace = _namespace(concept.scheme, base)
    uri = concept.uri or concept_uri(concept.scheme, concept.code, base=base)
    return f"{prefix}:{uri.removeprefix(namespace)}"


def sssom(
    crosswalk: Crosswalk,
    *,
    subjects: "Concepts",
    objects: "Concepts",
    version: str,
    licence: str = _NO_LICENCE,
    base: str = BASE,
) -> str:
    """A crosswalk as SSSOM TSV; `subjects` and `objects` give the labels, `version` is that of the data.

    `licence` is a URL. The sources of a crosswalk can have several licences: by default none is claimed.
    """
    sources = dict.fromkeys(source for relation in crosswalk.relations for source in relation.sources)
    cited = "; ".join(f"{source.name}, {source.edition}".replace('"', "'") for source in sources)
    ends = (crosswalk.from_, crosswalk.to)
    head = [
        f'mapping_set_id: "{base}mapping:{":".join(quote(scheme, safe="") for scheme in ends)}"',
        f'mapping_set_version: "{version}"',
        f'license: "{licence}"',
        f'subject_source: "{_source(crosswalk.from_, base)}"',
        f'object_source: "{_source(crosswalk.to, base)}"',
        f'comment: "Path: {" > ".join(crosswalk.path)}. Sources: {cited}."',
        "curie_map:",
        *(f'  {prefix}: "{uri}"' for prefix, uri in dict(_namespace(scheme, base) for scheme in ends).items()),
        f'  {_OWN}: "{base}"',
        '  skos: "http://www.w3.org/2004/02/skos/core#"',
        '  semapv: "https://w3id.org/semapv/vocab/"',
    ]
    carried: dict[str, int] = {}
    for relation in crosswalk.relations:
        carried[relation.counterpart] = carried.get(relation.counterpart, 0) + 1
    lines = ["\t".join(_COLUMNS)]
    for relation in crosswalk.relations:
        subject, object = subjects[relation.code], objects[relation.counterpart]  # noqa: A001 - SSSOM's word
        path = ",".join(quote(scheme, safe="") for scheme in relation.path)
        lines.append("\t".join([
            _curie(subject, base), subject.label,
            f"skos:{MATCHES[relation.kind]}",
            _curie(object, base), object.label,
            "semapv:MappingChaining" if relation.steps > 1 else "semapv:ManualMappingCuration",
            _cardinality(carried[relation.counterpart], len(crosswalk[relation.code])),
            f"weight={relation.weight!r} by={relation.weighted_by} confidence={relation.confidence} path={path}",
        ]))  # fmt: skip
    return "".join(f"# {line}\n" for line in head) + "".join(f"{line}\n" for line in lines)


def _cardinality(subjects: int, objects: int) -> str:
    return f"{'1' if subjects == 1 else 'n'}:{'1' if objects == 1 else 'n'}"


def read_sssom(text: str, *, subjects: "Concepts", objects: "Concepts") -> Crosswalk:
    """The crosswalk in a text that `sssom` wrote, without sources: rows do not hold them.

    Raises InvalidFile with every line that is no mapping of ours.
    """
    namespaces = dict(
        line.removeprefix("#").strip().split(": ", 1) for line in text.splitlines() if line.startswith("#   ")
    )
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[str, list[Relation]] = {}
    faults: list[str] = []
    for number, line in enumerate(lines[1:], start=1):
        row = dict(zip(lines[0].split("\t"), line.split("\t"), strict=False))
        try:
            told = dict(pair.split("=", 1) for pair in row["other"].split(" "))
            subject, counterpart = (
                _concept(row[column], concepts, namespaces)
                for column, concepts in (("subject_id", subjects), ("object_id", objects))
            )
            found.setdefault(subject, []).append(Relation(
                subjects.scheme, subject, objects.scheme, counterpart, cast(Kind, _KINDS[row["predicate_id"]]),
                float(told["weight"]), cast(Weighting, told["by"]), cast(Confidence, told["confidence"]),
                tuple(unquote(scheme) for scheme in told["path"].split(",")),
            ))  # fmt: skip
        except (LookupError, ValueError) as error:
            faults.append(f"$[{number}]: {error}")
    if faults:
        raise InvalidFile("sssom", faults)
    return Crosswalk((subjects.scheme, objects.scheme), {code: tuple(rows) for code, rows in found.items()})


def _concept(curie: str, concepts: "Concepts", namespaces: dict[str, str]) -> str:
    prefix, _, local = curie.partition(":")
    uri = namespaces[prefix].strip('"') + local
    known = concepts.get(local)
    return known.code if known else concepts.find(uri).code
