"""Spark inside this process's machine, small and silent, for as long as a block lasts."""
import contextlib
import os
import shutil
import tempfile


@contextlib.contextmanager
def started():
    """ImportError where Spark, or the Java that it runs on, is not installed."""
    if not shutil.which("java"):
        raise ImportError("no java")
    from pyspark.sql import SparkSession
    with tempfile.TemporaryDirectory(prefix="hark-test-") as folder:
        os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": folder}
        spark = (SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").config("spark.driver.memory", "512m")
                 .config("spark.sql.warehouse.dir", folder).config("spark.log.level", "ERROR").getOrCreate())
        try:
            yield spark
        finally:
            spark.stop()
