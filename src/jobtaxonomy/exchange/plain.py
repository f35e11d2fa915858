"""Objects as plain data: what JSON, a template or another program can take."""

from collections.abc import Mapping
from typing import Any

import attrs

__all__ = ["plain"]


def __dir__() -> list[str]:
    return __all__


def plain(value: Any) -> Any:
    """`value` as dicts, lists and scalars: every public field of an object, by name, in order.

    A field that only binds an object to its taxonomy is left out; text, numbers and None stay.

    >>> from jobtaxonomy.competencies import Skill
    >>> plain(Skill("2.A.1.a", "Reading Comprehension", "skill"))
    {'id': '2.A.1.a', 'name': 'Reading Comprehension', 'kind': 'skill', 'category': None}
    """
    # isinstance narrows Any to containers of unknown; `whole` stays Any
    whole: Any = value
    if attrs.has(whole.__class__):
        fields = [field.name for field in attrs.fields(whole.__class__) if not field.name.startswith("_")]
        return {name: plain(getattr(whole, name)) for name in fields}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in whole.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in whole]
    return float(whole) if isinstance(value, float) else whole
