"""Short forms that stand in a text by chance: what random letters and signs hold, and nobody types."""

import re

__all__ = ["SHORT", "is_by_chance"]


def __dir__() -> list[str]:
    return __all__


_SIGNS = re.compile(
    r"[{}^=<>`\\?%\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa2\xa4-\xa9\xab-\xb1\xb4-\xb6\xb8\xb9\xbb-\xbf\xd7\xf7]"
)
_LETTERS = re.compile(r"[^\W\d_]+")
#: letters of a text that may be nothing but a short form
SHORT = 5
_LAST_LATIN = "\u024f"


def is_by_chance(title: str) -> bool:
    """Whether a text has nothing but short forms, in a case nobody types or among signs of machines.

    >>> is_by_chance("tA"), is_by_chance("&np}<"), is_by_chance("RN"), is_by_chance("<b>Cook</b>")
    (True, True, False, False)
    """
    if len(title) < SHORT and title.isascii() and title.isalpha():
        return title[0].islower() and not title.islower()
    if not _SIGNS.search(title) or max(title) > _LAST_LATIN:
        return False
    return max(map(len, _LETTERS.findall(title)), default=0) < SHORT - 1
