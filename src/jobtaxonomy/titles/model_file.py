"""The file of the learned coder: a header in JSON and arrays."""

import json
import math
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["pack", "unpack"]


def __dir__() -> list[str]:
    return __all__


_MAGIC = b"jobtaxonomy titles 3\n"
_FOUR = 4  # bytes of a length


def pack(header: "dict[str, Any]", arrays: "dict[str, NDArray[Any]]", plain: "dict[str, NDArray[Any]]") -> bytes:
    """The bytes of a model file: a header in JSON and arrays, compressed, and arrays that gain nothing by it."""
    kinds = {name: (array.dtype.str, array.shape) for name, array in (arrays | plain).items()}
    head = json.dumps(header | {"arrays": kinds, "plain": list(plain)}, separators=(",", ":")).encode()
    body = zlib.compress(_length(head) + head + b"".join(array.tobytes() for array in arrays.values()), 9)
    return _MAGIC + _length(body) + body + b"".join(array.tobytes() for array in plain.values())


def unpack(content: bytes) -> "tuple[dict[str, Any], dict[str, NDArray[Any]]]":
    """The header and arrays of a model file."""
    import numpy as np

    if not content.startswith(_MAGIC):
        raise ValueError("not a title model of this edition")
    start = len(_MAGIC) + _FOUR
    end = start + int.from_bytes(content[len(_MAGIC) : start], "little")
    body = zlib.decompress(memoryview(content)[start:end])
    at = _FOUR + int.from_bytes(body[:_FOUR], "little")
    header = json.loads(body[_FOUR:at])
    arrays: dict[str, Any] = {}
    plain = header.pop("plain")
    for name, (kind, shape) in header.pop("arrays").items():
        source, place = (content, end) if name in plain else (body, at)
        arrays[name] = np.frombuffer(source, np.dtype(kind), math.prod(shape), place).reshape(shape)
        if name in plain:
            end += arrays[name].nbytes
        else:
            at += arrays[name].nbytes
    return header, arrays


def _length(part: bytes) -> bytes:
    return len(part).to_bytes(_FOUR, "little")
