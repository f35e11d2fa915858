"""Cold start, memory and size, beside attrs and pycountry in the same run.

Run in an environment where jobtaxonomy is installed from its wheel: `nox -s bench`.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ATTRS = "import attrs"
OURS = "import jobtaxonomy as jt; jt.lookup('Factory Manager')"
PEER = "import pycountry; pycountry.countries.lookup('Germany')"
RSS = "; import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
ROUNDS = 15


def cpu(code: str) -> float:
    """Milliseconds of processor time of a cold process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def rss(code: str) -> float:
    """Peak resident memory of a cold process, in MB."""
    return float(subprocess.run([sys.executable, "-c", code + RSS], check=True, capture_output=True).stdout)


def wheel_size() -> float:
    """The wheel built from this tree, in MB."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "build", "--wheel", "--outdir", folder]
        subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).parents[1])
        return next(Path(folder).glob("*.whl")).stat().st_size / 1e6


def main() -> None:
    """Print the figures."""
    # interleaved, so that a noisy minute is shared
    rounds = [[cpu(code) for code in (ATTRS, OURS, PEER)] for _ in range(ROUNDS)]
    attrs, ours, peer = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"cold process to the first exact answer, median CPU of {ROUNDS}")
    print(f"  import attrs             {attrs:6.1f} ms")
    print(f"  jobtaxonomy, one lookup  {ours:6.1f} ms   {ours / attrs:.2f} x attrs (budget 1.8)")
    print(f"  pycountry, one lookup    {peer:6.1f} ms   {peer / attrs:.2f} x attrs")
    print(f"peak RSS: jobtaxonomy {rss(OURS):.1f} MB (budget 40), pycountry {rss(PEER):.1f} MB")
    print(f"wheel: {wheel_size():.2f} MB (budget 15)")


if __name__ == "__main__":
    main()
