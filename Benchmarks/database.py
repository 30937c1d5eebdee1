"""Durable writes a second by 1, 16 and 256 writers at once, beside the fdatasyncs a second of the same disk.

Measured by the program HarkBenchmarks, from inside the engine.
"""
from support import engine


def rows(house):
    return engine.rows(house, "database")
