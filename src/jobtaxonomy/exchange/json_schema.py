"""JSON Schema 2020-12 of our own objects, made from their classes.

The schemas describe what `exchange.plain.plain` makes of an object: every public field by name.
They cannot lag behind the classes, because they are made from them when asked for.
"""

from collections.abc import Mapping, Sequence
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from jobtaxonomy.errors import InvalidQuery

__all__ = ["CLASSES", "json_schema", "json_schemas"]


def __dir__() -> list[str]:
    return __all__


#: the classes that have a schema: name -> module
CLASSES = {
    "Role": "occupations", "Group": "occupations", "Title": "occupations", "Related": "occupations",
    "Skill": "competencies", "SkillRating": "competencies", "Technology": "competencies",
    "Education": "requirements", "Outlook": "outlook",
    "Source": "provenance", "Claim": "provenance", "Review": "provenance",
    "Level": "levelling.level", "Track": "levelling.level", "LevelMapping": "levelling.level",
    "WageDistribution": "wages.distribution", "Area": "wages.area",
    "Match": "titles.match", "Concept": "crosswalks.concepts", "Relation": "crosswalks.crosswalk",
}  # fmt: skip
_SCALARS: dict[Any, str] = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def json_schema(name: str, *, version: str) -> dict[str, Any]:
    """The schema of one class, with those of the classes inside it under $defs.

    `version` is that of the library, part of the $id. Raises InvalidQuery.

    >>> found = json_schema("Skill", version="1.0")
    >>> found["$id"], found["properties"]["category"], found["required"]
    ('urn:x-jobtaxonomy:schema:1.0:Skill', {'type': ['string', 'null']}, ['id', 'name', 'kind', 'category'])
    """
    if name not in CLASSES:
        raise InvalidQuery(name, f"a class is one of {', '.join(CLASSES)}")
    definitions: dict[str, Any] = {}
    top = _of_class(_load(name), definitions)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:x-jobtaxonomy:schema:{version}:{name}",
    }
    # a class inside itself refers to the top
    return {**head, **top, **({"$defs": dict(sorted(definitions.items()))} if definitions else {})}


def json_schemas(*, version: str) -> dict[str, dict[str, Any]]:
    """The schemas of all classes by name."""
    return {name: json_schema(name, version=version) for name in CLASSES}


def _load(name: str) -> type:
    from importlib import import_module

    found: type = getattr(import_module(f"jobtaxonomy.{CLASSES[name]}"), name)
    return found


def _hints(kind: type) -> dict[str, Any]:
    """The types of the fields; names that a module imports only for type checkers are found here."""
    import sys

    names: dict[str, Any] = {}
    while True:
        known = {**vars(sys.modules[kind.__module__]), **names}
        try:
            fields: dict[str, Any] = {}
            for attribute in attrs.fields(kind):
                if not attribute.name.startswith("_"):
                    holder = type("Holder", (), {"__annotations__": {"value": attribute.type}})
                    fields[attribute.name] = get_type_hints(holder, globalns=known)["value"]
            return fields
        except NameError as missing:
            if missing.name not in CLASSES:
                raise
            names[missing.name] = _load(missing.name)


def _of_class(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    properties = {name: _of_type(hint, definitions) for name, hint in _hints(kind).items()}
    summary = (kind.__doc__ or "").strip().split("\n")[0]
    return {"title": kind.__name__, "description": summary, "type": "object", "properties": properties,
            "required": list(properties), "additionalProperties": False}  # fmt: skip


def _of_type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if hint is Any or hint is object:
        return {}
    if hint in _SCALARS:
        return {"type": _SCALARS[hint]}
    if isinstance(hint, type) and attrs.has(hint):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = {}
            definitions[hint.__name__] = _of_class(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, UnionType):
        return _of_union([_of_type(one, definitions) for one in arguments])
    if origin is tuple and not (len(arguments) == 2 and arguments[1] is Ellipsis):
        items = [_of_type(one, definitions) for one in arguments]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _of_type(arguments[1], definitions)}
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        return {"type": "array", "items": _of_type(arguments[0], definitions)}
    raise TypeError(f"{hint!r} has no JSON Schema here")


def _of_union(members: list[dict[str, Any]]) -> dict[str, Any]:
    if all(member.keys() == {"type"} for member in members):
        return {"type": [member["type"] for member in members]}
    return {"anyOf": members}
