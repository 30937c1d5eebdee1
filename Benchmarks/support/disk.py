"""What the disk can do, for figures that wait on it."""
import os
import time


def fdatasync_seconds(folder, times=400, size=4096):
    """The durations of `times` appends of `size` bytes, each followed by an fdatasync, to a file in `folder`."""
    path = os.path.join(folder, "fdatasync.probe")
    block, durations = os.urandom(size), []
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        for _ in range(times):
            started = time.perf_counter()
            os.write(file, block)
            os.fdatasync(file)
            durations.append(time.perf_counter() - started)
    finally:
        os.close(file)
        os.unlink(path)
    return durations
