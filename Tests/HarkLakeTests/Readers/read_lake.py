"""Reads the folder of a lake as it lies with each program that is here: read_lake.py FOLDER prints {"pandas": [[sequence, hour], ...], ...}, by sequence."""
import json
import sys

import spark_session


def by_pyarrow(folder):
    import pyarrow.dataset
    table = pyarrow.dataset.dataset(folder, format="parquet", partitioning="hive").to_table(columns=["sequence", "hour"])
    return [(row["sequence"], int(row["hour"])) for row in table.to_pylist()]


def by_pandas(folder):
    import pandas
    table = pandas.read_parquet(folder, columns=["sequence", "hour"])
    return [(int(sequence), int(hour)) for sequence, hour in zip(table["sequence"], table["hour"])]


def by_duckdb(folder):
    import duckdb
    rows = duckdb.connect().execute("SELECT sequence, hour FROM read_parquet(?)", [folder + "/**/*.parquet"]).fetchall()
    return [(sequence, int(hour)) for sequence, hour in rows]


def by_spark(folder):
    with spark_session.started() as spark:
        return [(row["sequence"], int(row["hour"])) for row in spark.read.parquet(folder).select("sequence", "hour").collect()]


answers = {}
for name, read in (("pyarrow", by_pyarrow), ("pandas", by_pandas), ("duckdb", by_duckdb), ("spark", by_spark)):
    try:
        answers[name] = sorted(read(sys.argv[1]))
    except ImportError:
        continue
json.dump(answers, sys.stdout)
