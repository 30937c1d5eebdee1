"""Where things are, and the commands that start them."""
import contextlib
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv

from support import server

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class House:
    """The project's checkout with a release build of `hark`, and a folder for what the benchmarks leave behind."""

    def __init__(self, folder):
        self.root = ROOT
        self.folder = pathlib.Path(folder)
        self.hark = ROOT / ".build" / "release" / "hark"
        self._folders = 0

    def build(self):
        """Makes sure that the release program is there; `make bench` has built it already."""
        if not self.hark.exists():
            say("building the release program (this takes minutes)")
            subprocess.run(["swift", "build", "-c", "release", "--product", "hark"], cwd=self.root, check=True)

    def new_folder(self, name):
        self._folders += 1
        folder = self.folder / f"{self._folders:03d}-{name}"
        folder.mkdir()
        return folder

    def serve(self, data=None, settings=None):
        """`hark serve` on a free port, over new data unless `data` is given; `settings` are variables of its environment."""
        data = data or self.new_folder("hark")
        port = server.free_port()
        command = [self.hark, "serve", "--port", str(port), "--data", str(data)]
        return server.running(command, port, data, self.folder / "hark.log", settings)

    def serve_flask(self, threads=16):
        """The Flask peer on a free port, over new data."""
        data, port = self.new_folder("flask"), server.free_port()
        script = self.root / "Benchmarks" / "peers" / "flask_comments.py"
        command = [self.peers_python(), script, "--port", str(port), "--data", str(data), "--threads", str(threads)]
        return server.running(command, port, data, self.folder / "flask.log")

    def peers_python(self, name=""):
        """The Python that has the peers' packages, in .venv/peers (or the encoder's, in .venv/encoder); made when it is not there."""
        folder = self.root / ".venv" / (name or "peers")
        wanted = self.root / "Benchmarks" / "peers" / (f"{name}-requirements.txt" if name else "requirements.txt")
        stamp, python = folder / "requirements.txt", folder / "bin" / "python"
        if not stamp.exists() or stamp.read_text() != wanted.read_text():
            say(f"installing the peers into .venv/{folder.name}")
            shutil.rmtree(folder, ignore_errors=True)
            venv.create(folder, with_pip=True)
            subprocess.run([
                python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
                "--only-binary=:all:", "--require-hashes", "-r", wanted], check=True)
            stamp.write_text(wanted.read_text())
        return python

    def settle(self):
        """A breath between measurements, so that one does not pay for what another left to be done."""
        time.sleep(1)


@contextlib.contextmanager
def opened():
    with tempfile.TemporaryDirectory(prefix="hark-bench-") as folder:
        yield House(folder)


def say(text):
    print(f"  … {text}", file=sys.stderr, flush=True)


def median(values):
    return statistics.median(values)
