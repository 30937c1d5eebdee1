"""The cost of one recorded duration and one counted call, beside a counter behind a Mutex.

Measured by the program HarkBenchmarks, from inside the engine.
"""
from support import engine


def rows(house):
    return engine.rows(house, "metrics")
