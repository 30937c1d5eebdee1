"""Durable writes a second by 1, 16 and 256 writers at once, beside the fdatasyncs a second of the same disk.

Measured by the program HarkBenchmarks, from inside the engine.
"""
import subprocess

from support.house import say
from support.row import Row


def rows(house):
    say("building HarkBenchmarks")
    build = ["swift", "build", "-c", "release", "--product", "HarkBenchmarks"]
    subprocess.run(build, cwd=house.root, check=True, capture_output=True)
    program = house.root / ".build" / "release" / "HarkBenchmarks"
    done = subprocess.run([program, "database", "--folder", house.new_folder("database")], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) == 5 and cells[0] != "name":
            bar, _, verdict = cells[4].rpartition(" ")
            yield Row(*cells[:4], bar, verdict == "ok")
