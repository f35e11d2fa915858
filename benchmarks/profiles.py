"""The first profile of a cold process, beside importing attrs in the same run.

Run in an environment where jobtaxonomy is installed from its wheel: `nox -s bench`.
"""

import resource
import statistics
import subprocess
import sys

ATTRS = "import attrs"
CASES = {
    "written focus, its text": "jt.profile('MANUF.OPSLEAD.M3').responsibilities",
    "an occupation's own focus": "jt.profile('MGMT.113051.M3').name",
    "its eight neighbors": "jt.profile('SOFTDATA.SWENG.P4').adjacent(8)",
    "its modeled pay": "jt.profile('SOFTDATA.SWENG.P4').expected_pay('MI')",
}
ROUNDS, BUDGET = 15, 60


def cpu(code: str) -> float:
    """Milliseconds of processor time of a cold process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def main() -> None:
    """Print the figures."""
    codes = [ATTRS, *(f"{ATTRS}; import jobtaxonomy as jt; {call}" for call in CASES.values())]
    # interleaved, so that a noisy minute is shared
    rounds = [[cpu(code) for code in codes] for _ in range(ROUNDS)]
    attrs, *ours = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"cold process, median CPU of {ROUNDS}; import attrs {attrs:.1f} ms (budget of a profile: {BUDGET} ms more)")
    for name, taken in zip(CASES, ours, strict=True):
        print(f"  {name:<26} {taken - attrs:6.1f} ms after attrs   {taken / attrs:.2f} x attrs")


if __name__ == "__main__":
    main()
