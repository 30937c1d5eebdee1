"""What the disk can do, for figures that wait on it."""
import os
import time

PAGE = 4096
PAGES = 1000


def fdatasync_seconds(folder, times=400):
    """The durations of `times` writes of one page, each followed by an fdatasync, to a file in `folder`. Its room is made before: a
    growing file would flush the file system's own records too, and make the bar easier."""
    path = os.path.join(folder, "fdatasync.probe")
    page, durations = os.urandom(PAGE), []
    file = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.write(file, bytes(PAGE * PAGES))
        os.fsync(file)
        for number in range(times):
            started = time.perf_counter()
            os.pwrite(file, page, number % PAGES * PAGE)
            os.fdatasync(file)
            durations.append(time.perf_counter() - started)
    finally:
        os.close(file)
        os.unlink(path)
    return durations
