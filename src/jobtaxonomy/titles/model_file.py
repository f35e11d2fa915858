"""The file of the learned coder: a header in JSON and arrays, compressed."""

import json
import math
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["pack", "unpack"]


def __dir__() -> list[str]:
    return __all__


_MAGIC = b"jobtaxonomy titles 2\n"


def pack(header: "dict[str, Any]", arrays: "dict[str, NDArray[Any]]") -> bytes:
    """The bytes of a model file: a header in JSON, then the arrays, compressed."""
    shapes = {name: (array.dtype.str, array.shape) for name, array in arrays.items()}
    head = json.dumps(header | {"arrays": shapes}, separators=(",", ":")).encode()
    body = b"".join(array.tobytes() for array in arrays.values())
    return _MAGIC + zlib.compress(len(head).to_bytes(4, "little") + head + body, 9)


def unpack(content: bytes) -> "tuple[dict[str, Any], dict[str, NDArray[Any]]]":
    """The header and arrays of a model file."""
    import numpy as np

    if not content.startswith(_MAGIC):
        raise ValueError("not a title model of this edition")
    body = zlib.decompress(memoryview(content)[len(_MAGIC) :], bufsize=2 * len(content))
    at = 4 + int.from_bytes(body[:4], "little")
    header = json.loads(body[4:at])
    arrays: dict[str, Any] = {}
    for name, (kind, shape) in header.pop("arrays").items():
        count = math.prod(shape)
        arrays[name] = np.frombuffer(body, np.dtype(kind), count, at).reshape(shape)
        at += arrays[name].nbytes
    return header, arrays
