"""Servers that a benchmark starts, asks and stops."""
import contextlib
import http.client
import os
import pathlib
import signal
import socket
import subprocess
import time

STARTUP_SECONDS = 60
LISTENING = "Hark is listening on http://127.0.0.1:"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_answering(port, path="/healthz"):
    """Whether a 2xx comes back at once."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status // 100 == 2
    except OSError:
        return False
    finally:
        connection.close()


def seconds_to_answer(process, port, started, pause=0.001):
    """Seconds from `started` (of `time.monotonic()`) to the first 2xx of /healthz. Raises if the process ends before."""
    while time.monotonic() - started < STARTUP_SECONDS:
        if is_answering(port):
            return time.monotonic() - started
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode} before it answered")
        time.sleep(pause)
    raise RuntimeError(f"no answer on port {port} within {STARTUP_SECONDS} s")


class Server:
    """A running server: its port, its process and what it weighs."""

    def __init__(self, process, port, data, startup):
        self.process, self.port, self.data, self.startup = process, port, pathlib.Path(data), startup
        self.url = f"http://127.0.0.1:{port}"

    def memory(self):
        """Resident bytes of the process."""
        return self._status("VmRSS")

    def mapped_memory(self):
        """Those of them that are files which it maps, such as indexes: the system takes them away when it needs the room."""
        return self._status("RssFile")

    def _status(self, name):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) * 1024
        raise RuntimeError("the server has ended")

    def processor_seconds(self):
        """What it has taken of the processors since it was started."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def quiet_environment():
    """Hark without rate limit and sample data, and without any setting of the person who runs the benchmark."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HARK_") or name == "HARK_HOME"}
    return {**kept, "HARK_RATE_LIMIT": "off", "HARK_SAMPLE_DATA": "off"}


@contextlib.contextmanager
def running(command, port, data, log, settings=None):
    """Starts `command`, yields it as a `Server` once it answers, ends it with SIGTERM. `log` takes all it prints; `settings` are HARK_…"""
    with open(log, "ab") as output:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=output, stderr=output, env=quiet_environment() | (settings or {}))
        try:
            startup = seconds_to_answer(process, port, started)
            yield Server(process, port, data, startup)
        except RuntimeError as error:
            raise RuntimeError(f"{error}; its last words: {tail(log)}") from error
        finally:
            stop(process)


def stop(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def tail(log):
    return " / ".join(pathlib.Path(log).read_text(errors="replace").splitlines()[-3:])
