"""How the tests run: Hypothesis profiles, and where the raw releases are."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("quick", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("quick")


@pytest.fixture(scope="session")
def raw() -> Path:
    """The folder of raw releases; tests that need it skip where it is absent."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "raw"
    if not folder.exists():
        pytest.skip("the raw releases are not on this machine")
    return folder
