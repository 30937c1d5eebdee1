#!/usr/bin/env python3
"""Finds what belongs to one machine only: python3 Scripts/check_paths.py

No file that git keeps, or would keep, may hold a path below a folder that differs from machine to machine. Places that
every Debian has (/usr, /etc, /var/lib/hark) are welcome. Prints one line a finding and exits 1, else a line of figures.
"""
import re
import subprocess
import sys
from pathlib import Path

ELSEWHERE = re.compile(r"(?<![\w.>}*-])/(?:" + "|".join(["tmp", "work", "root", "farm", r"home/\w+", r"Users/\w+"]) + r")(?:/|\b(?=[\"'\s`)]))")


def kept_files():
    listing = subprocess.run(["git", "ls-files", "-coz", "--exclude-standard"], capture_output=True, check=True).stdout
    return sorted(Path(name) for name in listing.decode().split("\0") if name)


def findings(file):
    """The places in a text file that name such a folder; a file with a zero byte is no text."""
    data = file.read_bytes()
    if b"\0" in data:
        return
    for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        if ELSEWHERE.search(line):
            yield f"{file}:{number}: a path of one machine: {line.strip()[:120]}"


def main():
    files = [file for file in kept_files() if file.is_file()]
    found = [line for file in files for line in findings(file)]
    print("\n".join(found + [f"paths: {len(files)} files, {len(found)} findings"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
