"""Strategies for codes: well-formed ones of every system."""

from hypothesis import strategies as st

from jobtaxonomy.codes import MAJOR_GROUPS, IscoCode, JobCode, OnetCode, SocCode

__all__ = ["isco_codes", "job_codes", "onet_codes", "soc_codes"]


def __dir__() -> list[str]:
    return __all__


def _digits(least: int, most: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=least, max_size=most)


def _joined(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map("".join)


def soc_codes() -> st.SearchStrategy[SocCode]:
    """Codes of SOC's form, of any kind; most stand for no occupation."""
    return _joined(st.sampled_from(list(MAJOR_GROUPS)), _digits(4, 4)).map(SocCode)


def onet_codes() -> st.SearchStrategy[OnetCode]:
    """Codes of O*NET-SOC's form."""
    last = st.sampled_from("123456789")
    return _joined(st.sampled_from(list(MAJOR_GROUPS)), _digits(3, 3), last, _digits(2, 2)).map(OnetCode)


def isco_codes() -> st.SearchStrategy[IscoCode]:
    """Codes of ISCO-08's form, of any kind."""
    return _digits(1, 4).map(IscoCode)


def job_codes() -> st.SearchStrategy[JobCode]:
    """Codes of profiles."""
    capitals, letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    function = _joined(st.sampled_from(capitals), st.text(letters, min_size=1, max_size=7))
    level = _joined(st.sampled_from("SPME"), st.sampled_from("123456789"))
    return st.builds(JobCode, function, st.text(letters, min_size=2, max_size=16), level)
