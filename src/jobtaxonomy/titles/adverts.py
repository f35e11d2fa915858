"""What adverts put around a title: addresses, requisition numbers, pay, hours, grades, contracts, clearances."""

import re
from functools import cache

__all__ = ["without_advert"]


def __dir__() -> list[str]:
    return __all__


_ADVERT = (
    r"\b(?:https?://|www\.)\S+|[\w.+-]*@[\w-]+\.[\w.-]+"
    r"|\b(?:req(?:uisition)?|job|jo|posting|position|ref|id)\s*(?:id|no|number|code)?\s*[#:.]*\s*[a-z]{0,3}-?\d{2,}[\w-]*"
    r"|#\s*[a-z]{0,3}-?\d[\w-]*"
    r"|[$£€₹]\s*\d[\d,.k]*(?:\s*(?:-|to|/)\s*[$£€₹]?\s*\d[\d,.k]*)*\+?(?:\s*(?:(?:/|p/|per\b|an\b|a\b)\s*"
    r"(?:hr|hour|h|yr|year|annum|week|wk|day|month)s?\b|hrs?\b|p\.?[ahdw]\b\.?|hourly\b))?"
    r"(?:\s*(?:\+|plus\b|and\b|&)\s*(?:tips?|bonus(?:es)?|benefits)\b)?"
    r"|\b\d{1,3}(?:\.\d\d?)?\s*(?:/|p/|per\s|an\s)\s*(?:hr|hour|h)s?\b"
    r"|\b\d{1,2}\s?-?\s?(?:hrs?|hours?|wks?|weeks?|mos|months?|yrs?|years?)\b(?! olds?\b)"
    r"|\b(?:gs|wg|wl|ws|gl|gg|nf|nh|yc)\s?-?\s?\d{1,4}(?:\s?[-/]\s?\d{1,4})*\b|\bbands? \d[a-d]?\b|\bk\s?-\s?12\b"
    r"|\b20\d\d(?:\s?[-/]\s?\d{2,4})?\b"
    r"|\b(?:c2c|corp[- ]to[- ]corp|w-?2|1099)\b(?! (?:processor|specialist|clerk|preparer|coordinator))"
    r"|\b(?:active |current )?(?:ts\s?/\s?sci|(?:top )?secret)(?: clearance)?(?: required)?(?= *$| *[,()|-])"
    r"|\b(?:m/f/d|f/m/d|m/w/d|w/m/d|m/f/x|f/m|m/f|h/f|f/h|m/w)\b"
)
_MAY_BE = re.compile(r"[\d$£€₹#@]|/ ?[/fhmsw]")


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when first needed: most titles are without any of it."""
    return re.compile(_ADVERT)


def without_advert(text: str) -> str:
    """A text in lower case without what an advert says beside the title.

    >>> without_advert("cook, $20/hr + tips").strip(), without_advert("electrician wg-10").strip()
    ('cook,', 'electrician')
    """
    may_be = _MAY_BE.search(text) or "www" in text or "secret" in text or "corp to" in text or "corp-to" in text
    return _pattern().sub(" ", text) if may_be else text
