#!/usr/bin/env python3
"""Holds the package to its floors: python3 Scripts/check_layers.py [PACKAGE_FOLDER]

A target stands on the floor its folder names (Sources/<Floor>/<Target>) and may use only what lies below it:

    C < Core < Engines < Pipeline < Web < Doors < App
    within Engines: Text, Database, Objects, Images, TLS < Queue, Monitoring, Models, Cache, Scaling, Words, Posts, HTTP < Lake, Mail

Within App a helper may be used; elsewhere nothing uses its neighbour on the same step, least of all a door a door. Each
module that a file imports is a dependency its target names itself, not one that comes along by way of another.
Prints one line a finding and exits 1, or one line of figures and exits 0. It asks `swift package` for the manifest.
"""
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FLOORS = ("C", "Core", "Engines", "Pipeline", "Web", "Doors", "App")
ENGINE_STEPS = (
    {"HarkText", "HarkDatabase", "HarkObjects", "HarkImages", "HarkTLS"},
    {"HarkQueue", "HarkMonitoring", "HarkModels", "HarkCache", "HarkScaling", "HarkWords", "HarkPosts", "HarkHTTP"},
    {"HarkLake", "HarkMail"},
)
# What comes with the toolchain and the system, and so needs no dependency.
FREE = frozenset(
    "Swift Foundation FoundationEssentials FoundationNetworking FoundationXML FoundationInternationalization Dispatch"
    " Glibc Musl Darwin Synchronization Observation RegexBuilder Distributed Testing".split())
SWALLOW = re.compile(r'#*"""(?:.|\n)*?"""#*|/\*(?:.|\n)*?\*/|//.*|"(?:\\.|[^"\\\n])*"')
IMPORT = re.compile(
    r"^[ \t]*(?:@[A-Za-z_]+(?:\([^)\n]*\))?[ \t]+)*(?:(?:public|package|internal|fileprivate|private)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor)[ \t]+)?(\w+)", re.M)


def imports(text):
    """The modules a Swift source imports; words in comments and strings do not count."""
    return set(IMPORT.findall(SWALLOW.sub(" ", text)))


def dependencies(target):
    """The modules a target's manifest entry names. A product is taken to give the module of its own name."""
    return {value[0] for entry in target["dependencies"] for kind, value in entry.items() if kind != "plugin"}


def height(name, folder):
    """Where a target stands: (floor, step within the floor), or None where the floor is unknown."""
    if folder not in FLOORS:
        return None
    floor = FLOORS.index(folder)
    if folder != "Engines":
        return floor, 0
    steps = [number for number, engines in enumerate(ENGINE_STEPS) if name in engines]
    return (floor, steps[0]) if steps else None


def findings(root, targets):
    """Yields one sentence for each place where the rules do not hold."""
    house = {t["name"]: height(t["name"], Path(t.get("path") or "?").parent.name) for t in targets if t["type"] != "test"}
    for target in targets:
        name, named = target["name"], dependencies(target)
        folder = root / (target.get("path") or f"Tests/{name}")
        if target["type"] != "test" and not (target.get("path") or "").startswith("Tests/"):
            if house[name] is None:
                yield f"{name}: lies in {target.get('path')}; a target lies in Sources/<Floor>/<Target>, and an engine has its step in this script"
                continue
            for other in sorted(named & house.keys()):
                if house[other] is None:
                    continue
                neighbours = house[other] == house[name] and FLOORS[house[name][0]] not in ("App", "C")
                if house[other] > house[name] or neighbours:
                    yield f"{name}: depends on {other}, which does not lie below it"
        for file in sorted(folder.rglob("*.swift")):
            for module in sorted(imports(file.read_text(encoding="utf-8")) - FREE - named - {name}):
                yield f"{file.relative_to(root)}: imports {module}, which {name} does not name among its dependencies"


def main(arguments):
    root = Path(arguments[0] if arguments else ".").resolve()
    with tempfile.TemporaryDirectory() as scratch:  # a folder of its own: a running build holds the lock of .build
        command = ["swift", "package", "--scratch-path", scratch, "dump-package"]
        manifest = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if manifest.returncode:
        sys.exit(manifest.stderr)
    targets = json.loads(manifest.stdout)["targets"]
    found = list(findings(root, targets))
    print("\n".join(found + [f"layers: {len(targets)} targets, {len(found)} findings"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
