"""Puts, gets, lists and deletes of small objects at 10,000 and at 100,000, beside each other and the disk's flushes.

Measured by the program HarkBenchmarks, from inside the engine; `hark-benchmarks objects --sizes 1000000` takes longer.
"""
from support import engine


def rows(house):
    return engine.rows(house, "objects")
