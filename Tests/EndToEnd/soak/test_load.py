"""The long runs: ten thousand connections, and comments without a pause for minutes."""
import json
import threading
import time

from harness.events import Listener
from harness.server import Case, command, ledger

MINUTES = 10


class Load(Case):
    def resident_megabytes(self, server):
        lines = open(f"/proc/{server.process.pid}/status").read().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024

    def test_ten_thousand_connections_lose_nothing(self):
        server = self.hark(environment={"HARK_LOG_REQUESTS": "off"})
        run = command("load", "comments", "-n", 100_000, "-c", 10_000, "--url", server.url, "--json", seconds=600)
        self.assertEqual(run.returncode, 0, run.stderr + run.stdout)
        print(f"{self.resident_megabytes(server):.0f} MB after ", end="")
        row = ledger(self.data)["comments"]
        self.assertTrue(row["balanced"], row)

    def test_memory_stays_where_it_is_while_comments_come_for_minutes(self):
        server = self.hark(environment={"HARK_LOG_REQUESTS": "off"})
        listener = Listener(server.port, "/comments/events")
        self.addCleanup(listener.close)
        sizes, posted, statuses, stop = [], [0] * 4, set(), time.monotonic() + 60 * MINUTES

        def post(worker):
            client, number = server.client(), 0
            while time.monotonic() < stop:
                lines = "\n".join(json.dumps({"content": f"soak {worker} {number} {n}"}) for n in range(100))
                statuses.add(client.post("/api/v1/comments", lines, {"Content-Type": "application/x-ndjson"}).status)
                number += 1
                posted[worker] += 100
                time.sleep(0.05)

        workers = [threading.Thread(target=post, args=(worker,)) for worker in range(4)]
        for worker in workers:
            worker.start()
        while any(worker.is_alive() for worker in workers):
            workers[0].join(30)
            sizes.append(self.resident_megabytes(server))
        self.assertEqual(statuses, {200})
        half = len(sizes) // 2
        print(f"{sum(posted)} posted, {sizes[half]:.0f} MB at half time, {sizes[-1]:.0f} MB at the end ", end="")
        self.assertLess(sizes[-1], 1.5 * sizes[half] + 50)
        row = ledger(self.data)["comments"]
        self.assertTrue(row["balanced"], row)
        self.assertEqual(row["stored"], sum(posted))
