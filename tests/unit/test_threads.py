"""First use from eight threads at once gives what sequential use gives."""

import subprocess
import sys

WORK = """
import sys, hashlib
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import jobtaxonomy as jt

TITLES = ["Factory Manager", "Registered Nurse", "Plant Manager", "Welder", "asdfgh", "Truck Driver"]

def answers():
    found = [[(m.code, round(m.score, 9)) for m in jt.candidates(title)] for title in TITLES]
    role = jt.role("11-3051")
    found += [len(jt.roles()), role.aliases[:3], role.wages("MI").points, len(jt.areas()), len(jt.skills())]
    found += [jt.level("M3").grade, len(jt.levels()), [a.profile.code for a in jt.profile("MGMT.113051.M3").adjacent()]]
    return hashlib.sha256(repr(found).encode()).hexdigest()

count = int(sys.argv[1])
barrier = Barrier(count)

def work(_):
    barrier.wait()
    return answers()

sys.setswitchinterval(1e-6)
with ThreadPoolExecutor(count) as pool:
    print(" ".join(sorted(set(pool.map(work, range(count))))))
"""


def test_parallel_first_use() -> None:
    def run(threads: int) -> str:
        command = [sys.executable, "-c", WORK, str(threads)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert run(8) == run(1)
