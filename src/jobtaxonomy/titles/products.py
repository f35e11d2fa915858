"""Products of whole-numbered matrices, in pieces that no threads share."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["in_groups", "product"]


def __dir__() -> list[str]:
    return __all__


_PIECE = 32


def in_groups(matrix: "NDArray[Any]") -> "Floats":
    """The columns of a matrix in groups of at most 64, groups first: the right side of `product`."""
    import numpy as np

    rows, columns = matrix.shape
    width = next(width for width in range(64, 0, -1) if columns % width == 0)
    groups = matrix.reshape(rows, columns // width, width).transpose(1, 0, 2)
    return np.ascontiguousarray(groups, np.float32)


def product(left: "Floats", groups: "Floats") -> "Floats":
    """`left` times a matrix, in pieces too small for the linear algebra library to share out to threads.

    Its threads wait for each other in a busy loop, which on a machine with other work to do took several
    times as long as one thread alone, and gained nothing elsewhere. Whole numbers: exact in any pieces.
    """
    import numpy as np

    number, rows, width = groups.shape
    made = np.empty((len(left), number * width), np.float32)
    whole = len(left) - len(left) % _PIECE
    for first, last, height in ((0, whole, _PIECE), (whole, len(left), len(left) - whole)):
        if first < last:
            pieces = made[first:last].reshape(-1, height, number, width).transpose(0, 2, 1, 3)
            np.matmul(left[first:last].reshape(-1, 1, height, rows), groups, out=pieces)
    return made
