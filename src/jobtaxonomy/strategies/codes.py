"""Strategies for codes: well-formed ones of every system."""

from hypothesis import strategies as st

from jobtaxonomy.codes import MAJOR_GROUPS, IscoCode, JobCode, OnetCode, SocCode

__all__ = ["isco_codes", "job_codes", "onet_codes", "soc_codes"]


def __dir__() -> list[str]:
    return __all__


def _digits(least: int, most: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=least, max_size=most)


def soc_codes() -> st.SearchStrategy[SocCode]:
    """Codes of SOC's form, of any kind; most stand for no occupation."""
    return st.builds(lambda major, rest: SocCode(major + rest), st.sampled_from(list(MAJOR_GROUPS)), _digits(4, 4))


def onet_codes() -> st.SearchStrategy[OnetCode]:
    """Codes of O*NET-SOC's form."""
    detailed = soc_codes().filter(lambda code: not code.digits.endswith("0"))
    return st.builds(lambda code, detail: OnetCode(code.digits + detail), detailed, _digits(2, 2))


def isco_codes() -> st.SearchStrategy[IscoCode]:
    """Codes of ISCO-08's form, of any kind."""
    return _digits(1, 4).map(IscoCode)


def job_codes() -> st.SearchStrategy[JobCode]:
    """Codes of profiles."""
    capitals, letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    function = st.builds(str.__add__, st.sampled_from(capitals), st.text(letters, min_size=1, max_size=7))
    level = st.builds("{}{}".format, st.sampled_from("SPME"), st.integers(1, 9))
    return st.builds(JobCode, function, st.text(letters, min_size=2, max_size=16), level)
