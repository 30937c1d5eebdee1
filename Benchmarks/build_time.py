"""A cold release build of Hark, beside a cold release build of a bare Hummingbird server. Takes many minutes: by name only.

Hark as `make build` does it. Both are built from nothing into folders of their own, after their packages have been fetched, so that the network is not measured.
"""
import shutil
import subprocess
import time

from support.house import say
from support.row import Row

BY_NAME_ONLY = True


def rows(house):
    bare = build(house, house.root / "Benchmarks" / "peers" / "bare-hummingbird", "bare")
    hark = build(house, house.root, "hark")
    yield Row.ratio_of(
        "cold release build", f"{hark:.0f} s", f"bare Hummingbird {bare:.0f} s", hark / bare, at_most=2.5)


def build(house, package, product):
    scratch = house.new_folder(f"build-{product}")
    where = ["--package-path", package, "--scratch-path", scratch]
    command = (
        [house.root / "Scripts" / "build.sh", "--product", product, *where] if package == house.root
        else ["swift", "build", "-c", "release", "--product", product, *where])
    subprocess.run(["swift", "package", "resolve", "--package-path", package, "--scratch-path", scratch], check=True, capture_output=True)
    started = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    seconds = time.monotonic() - started
    say(f"{product}: {seconds:.0f} s")
    shutil.rmtree(scratch)
    return seconds
