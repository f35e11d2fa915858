"""Codes of occupations and profiles: read every customary spelling, write one.

Four systems: SOC 2018 (`11-3051`), O*NET-SOC 2019 (`11-3051.00`), ISCO-08 (`1321`) and this
library's profiles (`MANUF.OPSLEAD.M3`, FUNCTION.FOCUS.LEVEL). Each class has `parse`, and `str()`
gives the official spelling back. Whether a well-formed code exists is for the taxonomy to say.
"""

import re
from typing import Self

from attrs import field, frozen

from jobtaxonomy.errors import InvalidCode

__all__ = ["MAJOR_GROUPS", "IscoCode", "JobCode", "OnetCode", "SocCode", "looks_like_code"]


def __dir__() -> list[str]:
    return __all__


#: SOC major group -> the function mnemonic of its roles' own profiles.
MAJOR_GROUPS = {
    "11": "MGMT", "13": "BUSF", "15": "COMP", "17": "ENGR", "19": "SCIE", "21": "COMM",
    "23": "LEGL", "25": "EDUC", "27": "ARTS", "29": "HLTH", "31": "CARE", "33": "PROT",
    "35": "FOOD", "37": "CLEA", "39": "PERS", "41": "SALE", "43": "OFFC", "45": "FARM",
    "47": "CONS", "49": "MAIN", "51": "PROD", "53": "TRAN", "55": "MILI",
}  # fmt: skip

#: the three minor groups of SOC 2018 that end in two noughts only, by their first three digits
_ODD_MINORS = {"151": "151200", "311": "311100", "515": "515100"}
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_SOC = re.compile(rf"\s*(\d\d)\s?[{_DASHES}. ]?\s?(\d{{4}})(?:\.?(\d\d))?\s*", re.ASCII)
_ISCO = re.compile(r"\s*(?:ISCO(?:-08)?[ :]?\s*|C|\S*/isco/C)?(\d{1,4})\s*", re.ASCII | re.IGNORECASE)
_JOB = re.compile(r"([A-Z][A-Z0-9]{1,7})\.([A-Z0-9]{2,16})\.([SPME][1-9])", re.ASCII)


def looks_like_code(text: str) -> bool:
    """Whether `text` has the shape of a SOC or O*NET-SOC code, rather than of a title.

    >>> looks_like_code("11-3051"), looks_like_code("Factory Manager")
    (True, False)
    """
    return _SOC.fullmatch(text) is not None


def _soc_parts(text: object) -> tuple[str, str, str | None]:
    found = _SOC.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise InvalidCode(text, "a SOC code is written 11-3051, 113051 or, with O*NET's detail, 11-3051.00")
    if found[1] not in MAJOR_GROUPS:
        raise InvalidCode(text, f"a SOC code begins with one of {', '.join(MAJOR_GROUPS)}")
    return found[1], found[2], found[3]


@frozen(order=True)
class SocCode:
    """A code of the Standard Occupational Classification: major, minor, broad or detailed.

    >>> str(SocCode.parse("113051")), SocCode.parse("11-3000").kind
    ('11-3051', 'minor')
    """

    digits: str

    @classmethod
    def parse(cls, text: object) -> Self:
        """Read `11-3051`, `113051`, `11.3051` or `11-3051.00`.

        Raises InvalidCode, also where O*NET's detail is not .00 (that would lose it).
        """
        major, rest, detail = _soc_parts(text)
        if detail not in (None, "00"):
            raise InvalidCode(text, "this is an O*NET-SOC code, narrower than any SOC code")
        return cls(major + rest)

    def __str__(self) -> str:
        return f"{self.digits[:2]}-{self.digits[2:]}"

    @property
    def kind(self) -> str:
        """Its place in the tree: "major", "minor", "broad" or "detailed"."""
        if self.digits.endswith("0000"):
            return "major"
        if self.digits.endswith("000") or self.digits in _ODD_MINORS.values():
            return "minor"
        return "broad" if self.digits.endswith("0") else "detailed"

    @property
    def minor(self) -> Self | None:
        """The minor group it lies in, or None for a major group.

        >>> str(SocCode.parse("11-3051").minor), str(SocCode.parse("15-1252").minor)
        ('11-3000', '15-1200')
        """
        if self.kind == "major":
            return None
        return type(self)(_ODD_MINORS.get(self.digits[:3], f"{self.digits[:3]}000"))


@frozen(order=True)
class OnetCode:
    """A code of O*NET-SOC 2019: a detailed SOC code and two digits of detail.

    >>> str(OnetCode.parse("11-3051")), str(OnetCode.parse("11305103")), OnetCode.parse("11-3051.03").soc
    ('11-3051.00', '11-3051.03', '11-3051')
    """

    digits: str

    @classmethod
    def parse(cls, text: object) -> Self:
        """Read `11-3051.00`, `11305100`, or a detailed SOC code, which stands for its .00."""
        major, rest, detail = _soc_parts(text)
        if rest.endswith("0"):
            raise InvalidCode(text, "this is a group; an O*NET-SOC code names a detailed occupation")
        return cls(major + rest + (detail or "00"))

    def __str__(self) -> str:
        return f"{self.digits[:2]}-{self.digits[2:6]}.{self.digits[6:]}"

    @property
    def soc(self) -> str:
        """The SOC 2018 code it refines."""
        return f"{self.digits[:2]}-{self.digits[2:6]}"


@frozen(order=True)
class IscoCode:
    """A code of ISCO-08: one to four digits, each a step down the tree.

    >>> code = IscoCode.parse("http://data.europa.eu/esco/isco/C1321")
    >>> str(code), code.kind, str(code.parent)
    ('1321', 'unit', '132')
    """

    digits: str

    @classmethod
    def parse(cls, text: object) -> Self:
        """Read `1321`, `C1321`, `ISCO-08 1321` or ESCO's URI of the group."""
        found = _ISCO.fullmatch(text) if isinstance(text, str) else None
        if found is None:
            raise InvalidCode(text, "an ISCO-08 code has one to four digits, such as 1321")
        return cls(found[1])

    def __str__(self) -> str:
        return self.digits

    @property
    def kind(self) -> str:
        """Its place in the tree: "major", "sub-major", "minor" or "unit"."""
        return ("major", "sub-major", "minor", "unit")[len(self.digits) - 1]

    @property
    def parent(self) -> Self | None:
        """The group above, or None for a major group."""
        return type(self)(self.digits[:-1]) if len(self.digits) > 1 else None


def _upper(text: str) -> str:
    return text.strip().upper()


@frozen(order=True)
class JobCode:
    """A profile's code: FUNCTION.FOCUS.LEVEL.

    >>> JobCode.parse(" manuf.opslead.m3 ")
    JobCode(function='MANUF', focus='OPSLEAD', level='M3')
    >>> str(JobCode("MANUFA", "MANUFACTF950", "M3"))
    'MANUFA.MANUFACTF950.M3'
    """

    function: str = field(converter=_upper)
    focus: str = field(converter=_upper)
    level: str = field(converter=_upper)

    def __attrs_post_init__(self) -> None:
        if _JOB.fullmatch(str(self)) is None:
            raise InvalidCode(str(self), "a profile is FUNCTION.FOCUS.LEVEL, such as MANUF.OPSLEAD.M3")

    @classmethod
    def parse(cls, text: object) -> Self:
        """Read a code in any case, spaces around its parts set aside."""
        parts = text.split(".") if isinstance(text, str) else []
        if len(parts) != 3:
            raise InvalidCode(text, "a profile is FUNCTION.FOCUS.LEVEL, such as MANUF.OPSLEAD.M3")
        return cls(*parts)

    def __str__(self) -> str:
        return f"{self.function}.{self.focus}.{self.level}"
