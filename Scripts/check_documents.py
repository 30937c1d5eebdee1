#!/usr/bin/env python3
"""Runs the documents' own examples: python3 Scripts/check_documents.py

A block fenced ```sh test in README.md or under Documentation/ is run, line block by line block, with a running Hark at
127.0.0.1:8080 as the text says (the address is put in place by the running one's) and ./hark at the project's root. Lines
that begin with "# ->" hold a piece of what the command before them must print. Relative links must lead to a file, and
a heading where they name one. Every make target that is named must exist, and the operator's guide must list exactly the
settings that the program takes, with their defaults.
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/EndToEnd"))
from harness.server import PROGRAM, Hark, clean_environment  # noqa: E402

BLOCK = re.compile(r"^```sh test\n(.*?)^```", re.M | re.S)
LINK = re.compile(r"(?<!\!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
GUIDE = ROOT / "Documentation/operators-guide.md"
TARGET = re.compile(r"`make ([a-z-]+)")


def documents():
    return [ROOT / "README.md", *sorted((ROOT / "Documentation").rglob("*.md")), *sorted((ROOT / "Deploy").glob("*.md"))]


def anchors(file):
    """The names by which a file's headings can be linked to."""
    headings = re.findall(r"^#+ (.+)$", file.read_text(), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken_links(file):
    for plain, picture in LINK.findall(file.read_text()):
        place, _, anchor = (plain or picture).partition("#")
        if "://" in place or place.startswith("mailto:"):
            continue
        target = (file.parent / place).resolve() if place else file
        if not target.exists():
            yield f"{file.relative_to(ROOT)}: leads to {place}, which is not there"
        elif anchor and target.suffix == ".md" and anchor not in anchors(target):
            yield f"{file.relative_to(ROOT)}: {place}#{anchor} names no heading"


def unknown_targets(file):
    known = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
    for name in sorted(set(TARGET.findall(file.read_text())) - known):
        yield f"{file.relative_to(ROOT)}: `make {name}` is no target"


def settings_told_and_taken(folder):
    """The guide's table of settings beside what the program says that it can be told."""
    bare = {name: value for name, value in clean_environment().items() if not name.startswith("HARK_")}
    run = subprocess.run(
        [PROGRAM, "serve", "--print-config", "--json", "--data", folder], env=bare, capture_output=True, text=True, timeout=60)
    defaults = {key: entry.get("value") for key, entry in json.loads(run.stdout).items()} if run.returncode == 0 else {}
    rows = re.findall(r"^\| (`[a-z_.`, ]+`) \| `?([^|`]*)`? \|", GUIDE.read_text(), re.M)
    told = {key: default.strip() for keys, default in rows for key in re.findall(r"`([a-z_.]+)`", keys)}
    for key in sorted(defaults.keys() ^ told.keys()):
        yield f"{GUIDE.name}: the setting {key} " + ("is not in the table" if key in defaults else "is none that the program takes")
    for key in sorted(defaults.keys() & told.keys() - {"data"}):
        if defaults[key] is not None and defaults[key] != told[key]:
            yield f"{GUIDE.name}: {key} is {told[key]} in the table, but {defaults[key]} in the program"


def steps(block):
    """The commands of a block, each with the pieces it must print."""
    command, wanted, found = [], [], []
    for line in block.splitlines():
        if line.startswith("# ->"):
            wanted.append(line.removeprefix("# ->").strip())
        else:
            if wanted:
                found.append(("\n".join(command), wanted))
                command, wanted = [], []
            if line.strip():
                command.append(line)
    return found + ([("\n".join(command), wanted)] if command else [])


def run_examples(file, server, folder):
    """Yields (description, problem or None) for each example."""
    variables = {}
    for block in BLOCK.findall(file.read_text()):
        for command, wanted in steps(block):
            text = command.replace("127.0.0.1:8080", f"127.0.0.1:{server.port}")
            text = re.sub(r"--data data\b", f"--data {server.data}", text)
            # Variables that one example sets are there for the next.
            script = "\n".join(f"{name}={value}" for name, value in variables.items()) + f"\nset -eo pipefail\n{text}\n"
            run = subprocess.run(
                ["bash", "-c", script + f"\nunset BASH_EXECUTION_STRING; set -o posix; set > {folder}/variables"], cwd=ROOT, env=clean_environment(),
                capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
            if run.returncode == 0:
                names = set(re.findall(r"^(\w+)=", command, re.M))
                saved = (Path(folder) / "variables").read_text()
                found = {name: re.search(rf"^{name}=(.*)$", saved, re.M) for name in names}
                variables |= {name: match[1] for name, match in found.items() if match}
            printed = run.stdout + run.stderr
            lacking = [piece for piece in wanted if piece not in printed]
            problem = None
            if run.returncode:
                problem = f"exit {run.returncode}: {printed.strip()}"
            elif lacking:
                problem = f"did not print {lacking[0]!r} but: {printed.strip()[:600]}"
            yield f"{file.relative_to(ROOT)}: {command.splitlines()[0][:90]}", problem


def main():
    problems, passed = [], 0  # links, targets and settings count as one test, each example as one
    for file in documents():
        problems += [*broken_links(file), *unknown_targets(file)]
    with tempfile.TemporaryDirectory(prefix="hark-test-") as folder, Hark(Path(folder) / "data") as server:
        problems += settings_told_and_taken(Path(folder) / "none")
        for file in documents():
            for name, problem in run_examples(file, server, folder):
                print(f"{name} ... {'FAILED' if problem else 'ok'}")
                passed += problem is None
                problems += [f"{name}: {problem}"] if problem else []
    print("\n".join(problems))
    print(f"documents: {passed + 1 - bool(problems)} passed, {len(problems)} failed, 0 skipped")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
