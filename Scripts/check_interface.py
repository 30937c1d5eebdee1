#!/usr/bin/env python3
"""Checks every route against the program's own /openapi.json: python3 Scripts/check_interface.py

Schemathesis makes requests from the description, fitting and unfitting ones, with a fixed seed and a cap on examples, and
compares each answer with what is promised. No route and no check is left out. It runs three times, side by side since each asks one thing after
the other: as a visitor, with an API token of an admin, and signed in as an admin (there without ending the very session that asks). HARK_SOAK=1
makes ten times as many requests.
"""
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/EndToEnd"))
from harness.server import Hark  # noqa: E402

CHECKER = ROOT / ".venv/bin/schemathesis"
EXAMPLES = 150 if os.environ.get("HARK_SOAK") else 15
SEED = 20_10
# Sources that it registers are followed nowhere: no check speaks to another machine.
QUIET = {"HARK_TOPICS_FOLLOWERS_ENABLED": "off"}


def run(server, headers, arguments=()):
    """One run of the checker: whether it found nothing, and what it printed."""
    arguments = [
        CHECKER, "--config-file", ROOT / "Scripts/schemathesis.toml", "run", f"{server.url}/openapi.json", "--checks", "all", "--seed", SEED, "--max-examples", EXAMPLES, "--no-color",
        "--workers", 1, "--request-timeout", 60, "--suppress-health-check", "all", "--continue-on-failure", "--no-shrink",
        *arguments]
    for name, value in headers.items():
        arguments += ["-H", f"{name}: {value}"]
    with tempfile.TemporaryDirectory() as folder:  # it leaves notes in the folder it runs in
        environment = os.environ | {"SCHEMATHESIS_HOOKS": "", "NO_COLOR": "1"}
        done = subprocess.run(
            [str(argument) for argument in arguments], cwd=folder, env=environment, text=True, errors="replace", stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        return done.returncode == 0, done.stdout


def rights(server, who):
    """The headers that prove who asks, and what is left out."""
    if who == "visitor":
        return {}, ()
    server.add_account("ada")
    session = server.sign_in("ada")
    if who == "token":
        return {"Authorization": f"Bearer {server.make_token(session, 'write', 'worker')}"}, ()
    return {"Authorization": f"Bearer {session}"}, ("--exclude-operation-id", "endSession", "--exclude-operation-id", "signOut")


def check(who):
    """All routes as one of them, over a house of its own; what was found is printed at the end, whole. True if nothing was."""
    with tempfile.TemporaryDirectory(prefix="hark-test-") as folder, Hark(Path(folder) / "data", environment=QUIET) as server:
        began = time.monotonic()
        good, told = run(server, *rights(server, who))
        alive = server.process.poll() is None and server.client().get("/healthz").status == 200
        if not alive:
            told += f"the program ended, or hangs; its last words:\n{server.output[-3000:]}\n"
        print(f"{told}as {who}: {'good' if good and alive else 'FAILED'} after {time.monotonic() - began:.0f} s", flush=True)
        return good and alive


def main():
    if not CHECKER.exists():
        print("skipped: schemathesis is not installed: make test-deps")
        print("interface: 0 passed, 0 failed, 1 skipped")
        return 0
    with ThreadPoolExecutor() as threads:
        verdicts = list(threads.map(check, ("visitor", "token", "admin")))
    passed, failed = verdicts.count(True), verdicts.count(False)
    print(f"interface: {passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
