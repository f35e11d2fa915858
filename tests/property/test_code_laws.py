"""Codes round-trip: what is written is read back, in every spelling."""

from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.codes import IscoCode, JobCode, OnetCode, SocCode
from jobtaxonomy.strategies.codes import isco_codes, job_codes, onet_codes, soc_codes


@given(soc_codes())
def test_soc_round_trip(code: SocCode) -> None:
    assert SocCode.parse(str(code)) == code
    assert SocCode.parse(code.digits) == code


@given(onet_codes(), st.sampled_from(["{}", " {} ", "{}\t"]))
def test_onet_round_trip(code: OnetCode, form: str) -> None:
    assert OnetCode.parse(form.format(code)) == code
    assert OnetCode.parse(code.digits) == code
    assert str(code).startswith(code.soc)


@given(isco_codes())
def test_isco_round_trip_and_ancestry(code: IscoCode) -> None:
    assert IscoCode.parse(str(code)) == code
    if code.parent is not None:
        assert str(code).startswith(str(code.parent))


@given(job_codes())
def test_job_round_trip_in_any_case(code: JobCode) -> None:
    assert JobCode.parse(str(code)) == JobCode.parse(str(code).lower()) == code
