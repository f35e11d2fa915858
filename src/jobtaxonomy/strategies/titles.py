"""Strategies of job titles: as people type them, and text that is no title at all."""

from hypothesis import strategies as st

__all__ = ["noise", "titles"]


def __dir__() -> list[str]:
    return __all__


_LEVELS = ("", "", "Sr. ", "Senior ", "Jr ", "Lead ", "Staff ", "Principal ", "Asst. ", "Head of ", "Chief ", "VP, ")
_FIELDS = ("Mfg", "Software", "Nursing", "HR", "Sales", "QA", "Production", "Accounting", "IT", "Lead Generation")
_NOUNS = ("Mgr", "Engineer", "RN", "Director", "Clerk", "Tech", "Welder/Fabricator", "Analyst", "Associate", "Owner")
_ENDS = (
    "", "", " II", " III", " (Remote)", " - West Region", " - Req #1234", ", Part Time", " $25/hr", " (PRN)",
    " | Nights", ", Level 2", " - 2nd Shift", " (Lead)", " Intern",
)  # fmt: skip


def titles() -> st.SearchStrategy[str]:
    """A job title as somebody may have typed it, with levels, places, shifts and requisition numbers."""
    parts = st.tuples(*(st.sampled_from(words) for words in (_LEVELS, _FIELDS, (" ",), _NOUNS, _ENDS, _ENDS)))
    return st.one_of(parts.map("".join), parts.map("".join).map(str.upper), parts.map("".join).map(str.lower))


def noise() -> st.SearchStrategy[str]:
    """Text without a single word of a title: digits and punctuation."""
    return st.text("0123456789 .,;:/()[]-–—#$%&*+!?'\"\t", max_size=40)
