"""A data folder on a small disk of its own, which can be filled up and emptied while the program runs."""
import os
import subprocess
from pathlib import Path

from harness.server import Case

MIB = 1 << 20


def missing():
    """What keeps a disk of one's own from being made, or None."""
    try:
        made = subprocess.run(
            ["unshare", "-m", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"], capture_output=True, text=True, timeout=20)
    except OSError as problem:
        return f"no small disk can be made: {problem}"
    return f"no small disk can be made: {made.stderr.strip()}" if made.returncode else None


class SmallDiskCase(Case):
    megabytes = 64

    def serve_on_small_disk(self, **options):
        """A server whose data folder is that disk; `inside` is the folder as the server sees it."""
        self.data.mkdir()
        mounted = ["unshare", "-m", "sh", "-c", f'mount -t tmpfs -o size={self.megabytes}m tmpfs "$0" && exec "$@"', self.data]
        self.server = self.hark(wrap=mounted, **options)
        self.inside = self.server.data = Path(f"/proc/{self.server.process.pid}/root{self.data}")
        return self.server

    def free(self):
        disk = os.statvfs(self.inside)
        return disk.f_bavail * disk.f_frsize

    def leave_free(self, count):
        """Fills the disk with a file of somebody else's."""
        with open(self.inside / "filler", "ab") as file:
            while self.free() > count:
                try:
                    file.write(bytes(min(MIB, self.free() - count)))
                    file.flush()
                except OSError:
                    break

    def give_back(self):
        (self.inside / "filler").unlink()
