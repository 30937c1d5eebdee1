"""One-row reads a second, each in a snapshot of its own, beside the same rows read in one snapshot.

Measured by the program HarkBenchmarks, from inside the engine.
"""
from support import engine


def rows(house):
    return engine.rows(house, "reads")
