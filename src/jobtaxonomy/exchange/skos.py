"""SKOS: schemes of codes and their mappings, as Turtle or JSON-LD.

ISCO-08 and ESCO keep the URIs that the European Commission gave them. The other schemes have none:
their codes are named under `base`, by default an informal URN. Relations become exactMatch,
narrowMatch, broadMatch and, where two concepts overlap, relatedMatch.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from jobtaxonomy.crosswalks import Concept, Concepts, Crosswalk

__all__ = ["BASE", "MATCHES", "SHAPES", "concept_uri", "json_ld", "scheme_uri", "turtle"]


def __dir__() -> list[str]:
    return __all__


BASE = "urn:x-jobtaxonomy:"
#: kind of relation -> SKOS mapping property
MATCHES = {"exact": "exactMatch", "narrower": "narrowMatch", "broader": "broadMatch", "partial": "relatedMatch"}

_RDF, _SKOS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2004/02/skos/core#"
_ESCO = "http://data.europa.eu/esco/"
_SCHEMES = {"ISCO-08": f"{_ESCO}concept-scheme/isco", "ESCO-1.2.0": f"{_ESCO}concept-scheme/occupations"}
_PATHS = {"ISCO-08": f"{_ESCO}isco/C"}

#: What every export keeps to, as SHACL: one label a language, one notation, a scheme, no concept above itself.
SHAPES = f"""@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <{_SKOS}> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix jt: <{BASE}shape:> .

jt:Concept a sh:NodeShape ;
  sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:maxCount 1 ; sh:uniqueLang true ;
                sh:minLength 1 ; sh:nodeKind sh:Literal ] ;
  sh:property [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^[0-9][0-9.-]*$" ] ;
  sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:ConceptScheme ] ;
  sh:property [ sh:path skos:broader ; sh:maxCount 1 ; sh:class skos:Concept ; sh:disjoint skos:narrower ] ;
  sh:property [ sh:path skos:topConceptOf ; sh:maxCount 1 ; sh:disjoint skos:broader ] ;
  sh:property [ sh:path skos:exactMatch ; sh:nodeKind sh:IRI ;
                sh:disjoint skos:broadMatch ; sh:disjoint skos:relatedMatch ] .

jt:ConceptScheme a sh:NodeShape ;
  sh:targetClass skos:ConceptScheme ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path skos:hasTopConcept ; sh:minCount 1 ; sh:class skos:Concept ] .
"""


class _Literal(NamedTuple):
    text: str
    language: str | None = None


_Triple = tuple[str, str, "str | _Literal"]


def scheme_uri(scheme: str, *, base: str = BASE) -> str:
    """The URI of a scheme.

    >>> scheme_uri("ISCO-08")
    'http://data.europa.eu/esco/concept-scheme/isco'
    """
    return _SCHEMES.get(scheme) or base + quote(scheme, safe="")


def concept_uri(scheme: str, code: str, *, base: str = BASE) -> str:
    """The URI of a code, where it follows from the code: an ESCO occupation has one of its own.

    >>> concept_uri("ISCO-08", "1321"), concept_uri("O*NET-SOC-2019", "11-3051.00")
    ('http://data.europa.eu/esco/isco/C1321', 'urn:x-jobtaxonomy:O%2ANET-SOC-2019:11-3051.00')
    """
    return f"{_PATHS[scheme]}{code}" if scheme in _PATHS else f"{base}{quote(scheme, safe='')}:{code}"


def _uri(concept: "Concept", base: str) -> str:
    return concept.uri or concept_uri(concept.scheme, concept.code, base=base)


def _triples(concepts: "Concepts", crosswalks: "Iterable[Crosswalk]", base: str, others: "Iterable[Concepts]",
             name: str) -> Iterator[_Triple]:  # fmt: skip
    scheme = scheme_uri(concepts.scheme, base=base)
    yield scheme, f"{_RDF}type", f"{_SKOS}ConceptScheme"
    yield scheme, f"{_SKOS}prefLabel", _Literal(name, "en")
    found = {known.scheme: known for known in others}
    matches = {id(crosswalk): found[crosswalk.to] for crosswalk in crosswalks}
    for code, concept in concepts.items():
        uri = _uri(concept, base)
        yield uri, f"{_RDF}type", f"{_SKOS}Concept"
        yield uri, f"{_SKOS}prefLabel", _Literal(concept.label, "en")
        yield uri, f"{_SKOS}notation", _Literal(code)
        yield uri, f"{_SKOS}inScheme", scheme
        if concept.parent in concepts and concept.parent is not None:
            above = _uri(concepts[concept.parent], base)
            yield uri, f"{_SKOS}broader", above
            yield above, f"{_SKOS}narrower", uri
        else:
            yield uri, f"{_SKOS}topConceptOf", scheme
            yield scheme, f"{_SKOS}hasTopConcept", uri
        for crosswalk in crosswalks:
            for relation in crosswalk.get(code, ()):
                other = matches[id(crosswalk)][relation.counterpart]
                yield uri, f"{_SKOS}{MATCHES[relation.kind]}", _uri(other, base)


def turtle(
    concepts: "Concepts", *, name: str | None = None, crosswalks: "Iterable[Crosswalk]" = (),
    others: "Iterable[Concepts]" = (), base: str = BASE,
) -> str:  # fmt: skip
    """A scheme as Turtle, a subject a paragraph, with mappings along `crosswalks` that begin in it.

    `others` are the concepts of the schemes where they end, `name` is the label of the scheme.

    >>> from jobtaxonomy.crosswalks.concepts import Concept, Concepts
    >>> print(turtle(Concepts("ISCO-08", [Concept("ISCO-08", "1", "Managers", "major")])).splitlines()[-1])
    <http://data.europa.eu/esco/isco/C1> a skos:Concept ; skos:prefLabel "Managers"@en ; skos:notation "1" ; \
skos:inScheme <http://data.europa.eu/esco/concept-scheme/isco> ; \
skos:topConceptOf <http://data.europa.eu/esco/concept-scheme/isco> .
    """
    subjects: dict[str, list[str]] = {}
    for subject, predicate, value in _triples(concepts, tuple(crosswalks), base, others, name or concepts.scheme):
        verb = "a" if predicate.startswith(_RDF) else f"skos:{predicate.removeprefix(_SKOS)}"
        subjects.setdefault(subject, []).append(f"{verb} {_term(value)}")
    lines = [f"<{subject}> {' ; '.join(said)} ." for subject, said in subjects.items()]
    return "\n".join([f"@prefix skos: <{_SKOS}> .", "", *lines, ""])


def _term(value: "str | _Literal") -> str:
    if isinstance(value, _Literal):
        text = value.text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{text}"' + (f"@{value.language}" if value.language else "")
    return f"skos:{value.removeprefix(_SKOS)}" if value.startswith(_SKOS) else f"<{value}>"


def json_ld(
    concepts: "Concepts", *, name: str | None = None, crosswalks: "Iterable[Crosswalk]" = (),
    others: "Iterable[Concepts]" = (), base: str = BASE,
) -> dict[str, Any]:  # fmt: skip
    """The same graph as JSON-LD: a dict with @context and @graph, every property a list."""
    nodes: dict[str, dict[str, Any]] = {}
    for subject, predicate, value in _triples(concepts, tuple(crosswalks), base, others, name or concepts.scheme):
        node = nodes.setdefault(subject, {"@id": subject})
        if predicate == f"{_RDF}type":
            node["@type"] = str(value)
        elif isinstance(value, _Literal):
            said = {"@value": value.text} | ({"@language": value.language} if value.language else {})
            node.setdefault(predicate.replace(_SKOS, "skos:"), []).append(said)
        else:
            node.setdefault(predicate.replace(_SKOS, "skos:"), []).append({"@id": value})
    return {"@context": {"skos": _SKOS}, "@graph": list(nodes.values())}
