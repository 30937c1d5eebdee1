"""The built program as a process of its own: started, stopped, killed, and what it printed."""
import json
import os
import re
import signal
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

from harness.client import Client

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("HARK_PROGRAM", ROOT / ".build/release/hark"))
LISTENING = re.compile(r"listening on (https?)://([^\s:/]+):(\d+)")
PASSWORD = "correct horse battery"


def clean_environment(extra=None):
    """This process's environment without any HARK_ setting, with those that checks use, and `extra`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HARK_")}
    return kept | {"HARK_RATE_LIMIT": "off", "HARK_SAMPLE_DATA": "off", "TZ": "UTC"} | (extra or {})


class Hark:
    """One `hark serve` on a free port. `wrap` is put before the command, such as a tracer."""

    def __init__(self, data, arguments=(), environment=None, wrap=(), program=PROGRAM, port=0, cwd=None):
        self.data, self.port, self.scheme = Path(data), None, "http"
        self.command = [*map(str, wrap), str(program), "serve", "--port", str(port), "--data", str(data), *map(str, arguments)]
        self.environment, self.cwd = clean_environment(environment), cwd
        self.lines, self._news = [], threading.Condition()
        self.process = None

    def start(self, seconds=120):
        """Starts it and returns when it says where it listens; fails with all it printed otherwise."""
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            self.command, env=self.environment, cwd=self.cwd, text=True, errors="replace",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
        threading.Thread(target=self._read, daemon=True).start()
        place = self.wait_for_line(LISTENING, seconds)
        if place is None:
            self.kill()
            raise AssertionError(f"hark did not say where it listens:\n{self.output}")
        self.start_seconds = time.monotonic() - self.started
        self.scheme, self.port = place[1], int(place[3])
        return self

    def _read(self):
        for line in self.process.stdout:
            with self._news:
                self.lines.append(line.rstrip("\n"))
                self._news.notify_all()
        with self._news:
            self.lines.append("")
            self._news.notify_all()

    def wait_for_line(self, pattern, seconds=120):
        """The match in the first line that has one, or None when the time is over or the program has ended."""
        pattern, deadline, seen = re.compile(pattern), time.monotonic() + seconds, 0
        with self._news:
            while True:
                for line in self.lines[seen:]:
                    if found := pattern.search(line):
                        return found
                seen = len(self.lines)
                left = deadline - time.monotonic()
                if left <= 0 or (self.process.poll() is not None and self.lines[-1:] == [""]):
                    return None
                self._news.wait(min(left, 0.5))

    @property
    def output(self):
        return "\n".join(self.lines)

    def add_account(self, name, role="admin", *arguments):
        """Makes an account beside the running server; its password is PASSWORD."""
        made = command("users", "add", name, "--role", role, "--data", self.data, *arguments, input=PASSWORD + "\n")
        if made.returncode:
            raise AssertionError(f"no account {name}: {made.stderr}")

    def sign_in(self, name):
        """The bearer token of a new session."""
        answer = self.client().post("/api/v1/session", {"username": name, "password": PASSWORD})
        if answer.status != 200:
            raise AssertionError(f"{name} cannot sign in: {answer}")
        return answer.json["token"]

    def make_token(self, session, *scopes):
        """An API token of the account that is signed in with `session`."""
        answer = self.client().post(
            "/api/v1/tokens", {"name": "test", "scopes": list(scopes)}, headers={"Authorization": f"Bearer {session}"})
        if answer.status != 201:
            raise AssertionError(f"no token: {answer}")
        return answer.json["token"]

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def client(self, **options):
        return Client("127.0.0.1", self.port, **options)

    def terminate(self, seconds=60):
        """SIGTERM; returns the seconds until it ended. Fails if it does not."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"hark did not stop within {seconds} s of SIGTERM:\n{self.output}") from None
        return time.monotonic() - began

    def kill(self):
        """SIGKILL to it and whatever it started. Nothing if it has ended."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(60)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()
        return False


def command(*arguments, environment=None, program=PROGRAM, input=None, seconds=120):
    """Runs one hark command to its end."""
    return subprocess.run(
        [str(program), *map(str, arguments)], env=clean_environment(environment), input=input,
        stdin=subprocess.DEVNULL if input is None else None, capture_output=True, text=True, timeout=seconds)


def ledger(data):
    """What `hark ledger --json` says of a data folder."""
    result = command("ledger", "--json", "--data", data)
    if result.returncode:
        raise AssertionError(f"hark ledger failed: {result.stderr or result.stdout}")
    return json.loads(result.stdout)


class Case(unittest.TestCase):
    """A test with a data folder of its own and servers that end with it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hark-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.data = self.folder / "data"

    def hark(self, **options):
        """A started server, killed at the test's end."""
        server = Hark(options.pop("data", self.data), **options)
        self.addCleanup(server.kill)
        return server.start()
