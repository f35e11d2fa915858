"""Companies as file content: jobs of any wording on bundled occupations, with titles, levels and pay of their own."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

__all__ = ["companies"]

#: occupations of several families, some paid by the hour or in no survey, and one that O*NET divides
_OCCUPATIONS = ("11-3051", "51-1011.00", "51-4121", "29-1141.00", "27-2011", "55-1011", "15-1252.00", "11-3051.03")
_UNIVERSAL = ("S2", "P3", "M1", "M3", "E2")


def __dir__() -> list[str]:
    return __all__


def _titles() -> st.SearchStrategy[str]:
    words = st.sampled_from(["Line", "Captain", "Welder", "II", "III", "Factory Manager", "<b>RN</b>", "=1+1"])
    wordy = st.lists(words, min_size=1, max_size=3).map(" ".join)
    return wordy | st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip()))


@st.composite
def companies(draw: DrawFn, prefix: str = "A") -> dict[str, Any]:
    """Content without a fault; the codes of its jobs and levels begin with `prefix`."""
    peers = draw(st.lists(st.sampled_from(_UNIVERSAL), max_size=4))
    levels = [
        {"code": f"{prefix}L{step}", "name": f"{prefix} level {step}", "track": f"{prefix}T", "peers": [peer]}
        for step, peer in enumerate(peers, 1)
    ]
    known = st.sampled_from([*_UNIVERSAL, *(str(level["code"]) for level in levels)])
    jobs: list[dict[str, Any]] = [
        {
            "code": f"{prefix}-{number}",
            "title": draw(_titles()),
            "level": draw(known),
            "occupations": draw(st.lists(st.sampled_from(_OCCUPATIONS), min_size=1, max_size=3, unique=True)),
            "aliases": draw(st.lists(_titles(), max_size=2)),
        }
        for number in range(draw(st.integers(1, 5)))
    ]
    codes = st.sampled_from([str(job["code"]) for job in jobs] + ["11-3051"])
    low = draw(st.integers(1, 90_000))
    return {
        "name": f"Company {prefix}",
        "level": levels,
        "role": jobs,
        "alias": [
            {"title": draw(_titles()), "roles": draw(st.lists(codes, min_size=1, max_size=2, unique=True))}
            for _ in range(draw(st.integers(0, 2)))
        ],
        "pay": [{"level": jobs[0]["level"], "minimum": low, "midpoint": low + 1, "maximum": low + 9}],
    }
