"""The schemes that codes belong to, each of one edition, and which of them are related directly."""

from jobtaxonomy.errors import InvalidQuery

__all__ = ["BRIDGES", "LINKS", "SCHEMES", "route", "scheme_name"]


def __dir__() -> list[str]:
    return __all__


#: scheme -> what it is
SCHEMES = {
    "SOC-2018": "Standard Occupational Classification 2018",
    "SOC-2010": "Standard Occupational Classification 2010",
    "O*NET-SOC-2019": "O*NET-SOC Taxonomy 2019",
    "O*NET-SOC-2010": "O*NET-SOC Taxonomy 2010",
    "Census-2018": "Census Occupation Codes 2018",
    "OEWS-2025": "Codes of Occupational Employment and Wage Statistics, May 2025",
    "ISCO-08": "International Standard Classification of Occupations 2008",
    "ESCO-1.2.0": "European Skills, Competences, Qualifications and Occupations 1.2.0",
}
#: what is published: pair of schemes -> ids of its sources. Of two routes as short, the one listed first is taken.
LINKS = {
    ("O*NET-SOC-2019", "SOC-2018"): ("onet-soc-2019",),
    ("SOC-2010", "SOC-2018"): ("soc-2018",),
    ("Census-2018", "SOC-2018"): ("census-2018",),
    ("OEWS-2025", "SOC-2018"): ("oews-2025-05",),
    ("ISCO-08", "SOC-2010"): ("isco-08-soc-2010",),
    ("ESCO-1.2.0", "ISCO-08"): ("esco-1.2.0",),
    ("O*NET-SOC-2010", "O*NET-SOC-2019"): ("onet-soc-2019",),
    ("O*NET-SOC-2010", "SOC-2010"): ("onet-soc-2019",),
    ("ESCO-1.2.0", "O*NET-SOC-2010"): ("esco-onet-2020",),
}
#: ESCO occupations that are matched to O*NET one by one go that way, the others through ISCO-08.
BRIDGES: dict[tuple[str, str], tuple[tuple[str, ...], ...]] = {
    ("ESCO-1.2.0", "O*NET-SOC-2019"): (
        ("ESCO-1.2.0", "O*NET-SOC-2010", "O*NET-SOC-2019"),
        ("ESCO-1.2.0", "ISCO-08", "SOC-2010", "SOC-2018", "O*NET-SOC-2019"),
    ),
    ("ESCO-1.2.0", "SOC-2018"): (
        ("ESCO-1.2.0", "O*NET-SOC-2010", "O*NET-SOC-2019", "SOC-2018"),
        ("ESCO-1.2.0", "ISCO-08", "SOC-2010", "SOC-2018"),
    ),
}
# without its edition a name means the edition of today
_SHORT = {"soc": "SOC-2018", "onet": "O*NET-SOC-2019", "onetsoc": "O*NET-SOC-2019", "census": "Census-2018",
          "oews": "OEWS-2025", "isco": "ISCO-08", "isco2008": "ISCO-08", "esco": "ESCO-1.2.0", "esco12": "ESCO-1.2.0",
          "ussoc": "SOC-2018", "ussoc2018": "SOC-2018", "ussoc2010": "SOC-2010"}  # fmt: skip


def _key(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


_NAMES = {_key(scheme): scheme for scheme in SCHEMES} | _SHORT


def scheme_name(text: str) -> str:
    """The scheme that is meant, in any case and punctuation; without a year, today's edition.

    Raises InvalidQuery.

    >>> scheme_name("isco 08"), scheme_name("O*NET"), scheme_name("soc_2010")
    ('ISCO-08', 'O*NET-SOC-2019', 'SOC-2010')
    """
    if (found := _NAMES.get(_key(text))) is None:
        raise InvalidQuery(text, f"a scheme is one of {', '.join(SCHEMES)}")
    return found


def route(start: str, end: str) -> tuple[str, ...]:
    """The shortest way between two schemes, over what is published and the two bridges.

    >>> route("ISCO-08", "O*NET-SOC-2019")
    ('ISCO-08', 'SOC-2010', 'SOC-2018', 'O*NET-SOC-2019')
    """
    order = list(SCHEMES)
    if order.index(start) > order.index(end):
        # the way back is the same way
        return route(end, start)[::-1]
    ways: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    for way in ways:
        if way[-1] == end:
            return way
        # ESCO refines ISCO-08: a way through it would only blur what is related without it
        for a, b in () if way[-1] == "ESCO-1.2.0" else (*LINKS, *BRIDGES):
            for here, there in ((a, b), (b, a)):
                if here == way[-1] and there not in seen:
                    seen.add(there)
                    ways.append((*way, there))
    raise InvalidQuery((start, end), "these schemes are not related")
