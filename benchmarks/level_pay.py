"""Modeled pay of a level beside published pay of an occupation that is that level and little else.

Each pair takes the model of one occupation's own focus, which knows nothing of the other occupation: helpers
beside the first support level of the trade they help, first-line supervisors beside the first management level
of the managers above them.

Run: python benchmarks/level_pay.py
"""

from math import exp, log
from statistics import median

import jobtaxonomy as jt

#: profile of an occupation's own focus -> the occupation published at that level alone
PAIRS = {
    "helpers beside S1 of the trade": {
        "CONS.472031.S1": "47-3012", "CONS.472111.S1": "47-3013", "CONS.472141.S1": "47-3014",
        "CONS.472152.S1": "47-3015", "CONS.472181.S1": "47-3016", "MAIN.499071.S1": "49-9098",
    },
    "first-line supervisors beside M1 of the managers": {
        "MGMT.113051.M1": "51-1011", "MGMT.119021.M1": "47-1011", "MGMT.119051.M1": "35-1012",
        "MGMT.112022.M1": "41-1012", "MGMT.113012.M1": "43-1011", "MGMT.113071.M1": "53-1043",
        "MGMT.113013.M1": "49-1011", "MGMT.119013.M1": "45-1011", "MGMT.119072.M1": "39-1014",
    },
}  # fmt: skip


def main() -> None:
    """Print the figures."""
    for heading, pairs in PAIRS.items():
        print(heading)
        ratios: list[float] = []
        for code, published in pairs.items():
            modeled = jt.profile(code).expected_pay()
            assert modeled is not None
            role = jt.role(published)
            ratios.append(modeled.pay.midpoint / role.wages().median)
            print(f"  {code:<16}{modeled.pay.midpoint:>9,.0f}   {role.title:<72}{role.wages().median:>9,.0f}"
                  f"   {ratios[-1]:.2f}")  # fmt: skip
        apart = median(abs(log(ratio)) for ratio in ratios)
        print(f"  median ratio {median(ratios):.2f}; half of them within a factor of {exp(apart):.2f}\n")


if __name__ == "__main__":
    main()
