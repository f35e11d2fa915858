"""Training and measuring the title coder, on one thread, so that training gives the same file again."""

import os

# read by numpy when it is first imported
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")
