"""From typing `make demo` a second time to the first answer: nothing is built, nothing is installed, the data is there.
"""
import os
import signal
import subprocess
import time

from support import server
from support.row import Row


def rows(house):
    subprocess.run(["make", "-s", "build"], cwd=house.root, check=True, capture_output=True)
    data = house.new_folder("demo")
    seconds = [demo(house, data) for _ in range(2)]
    yield Row("second make demo", f"{seconds[1]:.2f} s", f"the first one, built before, {seconds[0]:.2f} s", bar="≤ 5 s", met=seconds[1] <= 5)


def demo(house, data):
    port, started = server.free_port(), time.monotonic()
    command = ["make", "-s", "demo", f"PORT={port}", f"DATA={data}"]
    with open(house.folder / "demo.log", "ab") as log:
        # A session of its own: make and the server that it starts are ended together.
        process = subprocess.Popen(command, cwd=house.root, stdout=log, stderr=log, start_new_session=True)
        try:
            return server.seconds_to_answer(process, port, started, pause=0.01)
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=20)
