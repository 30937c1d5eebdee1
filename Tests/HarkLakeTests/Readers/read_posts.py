"""Reads a file of posts with each program that is here, and prints its rows by the program's name: read_posts.py FILE

{"pyarrow": [{"sequence": 1, "created_at": "2026-11-21T11:00:00.000000", "hashtags": ["a"], ...}, ...], "pandas": ..., "duckdb": ..., "spark": ...}
"""
import json
import sys

import spark_session


def plain(value):
    """Moments as text to the microsecond, missing values as null, lists as lists."""
    if hasattr(value, "isoformat"):
        return value.isoformat(timespec="microseconds")
    if hasattr(value, "tolist"):
        return value.tolist()
    return None if value is None or value != value else value


def by_pyarrow(path):
    import pyarrow.parquet
    # As a file alone: as part of a tree, its folders' names become columns.
    return pyarrow.parquet.ParquetFile(path).read().to_pylist()


def by_pandas(path):
    import pandas
    return pandas.read_parquet(path, partitioning=None, dtype_backend="pyarrow").to_dict("records")


def by_duckdb(path):
    import duckdb
    answer = duckdb.connect().execute("SELECT * FROM read_parquet(?, hive_partitioning = false)", [path])
    names = [column[0] for column in answer.description]
    return [dict(zip(names, row)) for row in answer.fetchall()]


def by_spark(path):
    with spark_session.started() as spark:
        return [row.asDict() for row in spark.read.parquet(path).collect()]


answers = {}
for name, read in (("pyarrow", by_pyarrow), ("pandas", by_pandas), ("duckdb", by_duckdb), ("spark", by_spark)):
    try:
        rows = read(sys.argv[1])
    except ImportError:
        continue
    answers[name] = [{key: plain(value) for key, value in row.items()} for row in rows]
json.dump(answers, sys.stdout)
