"""Look-ups of new and of known posts among ten million, beside a set in memory.

Measured by the program HarkBenchmarks, from inside the engine.
"""
from support import engine


def rows(house):
    return engine.rows(house, "identities")
