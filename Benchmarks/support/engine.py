"""Benchmarks from inside an engine: the program HarkBenchmarks, which is no part of the usual build."""
import os
import subprocess

from support.house import say
from support.row import Row


def program(house):
    """The program, built when it is not up to date."""
    say("building HarkBenchmarks")
    build = ["swift", "build", "-c", "release", "--product", "HarkBenchmarks"]
    subprocess.run(build, cwd=house.root, check=True, capture_output=True, env={**os.environ, "HARK_BENCHMARKS": "1"})
    return house.root / ".build" / "release" / "HarkBenchmarks"


def rows(house, name, *arguments):
    """The rows that `HarkBenchmarks NAME` prints as `name | hark | peer | ratio | bar`."""
    done = subprocess.run([program(house), name, "--folder", house.new_folder(name), *arguments], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) == 5 and cells[0] != "name":
            bar, _, verdict = cells[4].rpartition(" ")
            yield Row(*cells[:4], bar, verdict == "ok")
