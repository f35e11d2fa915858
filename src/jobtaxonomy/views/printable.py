"""Text without control characters: they move the cursor of a terminal and are an error in HTML and SVG."""

from re import compile as pattern

__all__ = ["printable"]

_CONTROL = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def __dir__() -> list[str]:
    return __all__


def printable(text: str) -> str:
    """`text` with every control character but tab and newline replaced, and every half of a surrogate pair.

    >>> printable("plant\\x1b[2J manager")
    'plant�[2J manager'
    """
    return _CONTROL.sub("\ufffd", text)
