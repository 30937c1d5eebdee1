"""Celery over a Redis that flushes every change before it answers: the peer of the job queue."""
import contextlib
import json
import os
import shutil
import subprocess
import time

WORKERS = 4
PRODUCERS = 4


@contextlib.contextmanager
def running(house):
    """Yields a function that hands jobs through Celery and returns how many a second."""
    server = shutil.which("redis-server")
    if server is None:
        raise RuntimeError("redis-server is missing: Scripts/install_dependencies.sh tests")
    folder, python = house.new_folder("celery"), house.peers_python()
    environment = {**os.environ, "CELERY_SOCKET": str(folder / "socket")}
    peers = house.root / "Benchmarks" / "peers"
    with contextlib.ExitStack() as stack:
        log = stack.enter_context(open(folder / "log", "w", encoding="utf-8"))

        def start(*command):
            process = subprocess.Popen(command, cwd=peers, env=environment, stdout=log, stderr=log)
            stack.callback(stop, process)

        start(
            server, "--port", "0", "--unixsocket", folder / "socket", "--dir", folder, "--save", "", "--appendonly", "yes",
            "--appendfsync", "always")
        for number in range(WORKERS):
            # Four workers of one process each were the fastest of what was tried: 2.7 to 4.5 times prefork with 4, 6 or 16 processes.
            start(
                python, "-m", "celery", "-A", "celery_jobs", "worker", "--pool", "solo", "-n", f"worker{number}", "--without-gossip",
                "--without-mingle", "--without-heartbeat", "--loglevel", "error")

        def rate(jobs):
            command = [python, peers / "celery_jobs.py", str(jobs), str(PRODUCERS)]
            done = subprocess.run(command, cwd=peers, env=environment, capture_output=True, text=True, check=True)
            measured = json.loads(done.stdout.splitlines()[-1])
            return measured["jobs"] / measured["seconds"]

        time.sleep(5)
        yield rate


def stop(process):
    process.terminate()
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
