"""Workers of the running program: shut in, and ended with it. What is lost when they are killed (nothing) is in test_documents_kill."""
import os
import time
from pathlib import Path

from harness.server import Case


def workers(server):
    """The process numbers of a server's workers. Empty once it has ended."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == server.process.pid and b"hark\0worker" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
        except (OSError, ValueError):
            continue  # it has ended meanwhile
    return found


def wait_for(condition, seconds=120):
    """What `condition` gives once it is true; fails when it does not become so."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(0.005)
    raise AssertionError("waited in vain")


class Desk:
    """A member's view of a server's documents."""

    def __init__(self, server, name="ada"):
        self.server = server
        self.headers = {"Authorization": f"Bearer {server.sign_in(name)}"}

    def put(self, name, text, client=None):
        client = client or self.server.client()
        return client.post(f"/api/v1/documents?name={name}", text, {"Content-Type": "text/plain", **self.headers})

    def all(self):
        items, path = [], "/api/v1/documents?limit=1000"
        while path:
            page = self.server.client().request("GET", path, headers=self.headers).json
            items += page["items"]
            path = page["next"] and f"/api/v1/documents?limit=1000&after={page['next']}"
        return items

    def are(self, state, count):
        return sum(item["state"] == state for item in self.all()) >= count


class Workers(Case):
    def hark_with_member(self, **options):
        server = self.hark(**options)
        server.add_account("ada", "member")
        return server, Desk(server)

    def test_a_worker_has_three_pipes_files_without_a_name_and_no_rights(self):
        server, _ = self.hark_with_member()
        place = Path(f"/proc/{wait_for(lambda: workers(server))[0]}")
        wait_for(lambda: "Seccomp:\t2" in (place / "status").read_text())
        status = (place / "status").read_text()
        self.assertIn("NoNewPrivs:\t1", status)
        self.assertIn("Threads:\t1", status)
        open_files = {f.name: os.readlink(f) for f in (place / "fd").iterdir()}
        self.assertEqual({open_files.pop(number).partition(":")[0] for number in "012"}, {"pipe"})
        # Where it sorts what does not fit into its memory: no path leads there.
        self.assertEqual(len(open_files), 3, open_files)
        for name in open_files.values():
            self.assertRegex(name, r"/scratch/#\d+ \(deleted\)$")

    def test_workers_end_with_a_server_that_is_killed_and_with_one_that_stops(self):
        for end in ("kill", "terminate"):
            server = self.hark()
            found = wait_for(lambda: workers(server))
            getattr(server, end)()
            server.process.wait()
            wait_for(lambda: not any(Path(f"/proc/{number}/cmdline").exists() and
                                     Path(f"/proc/{number}/cmdline").read_bytes() for number in found))

    def test_a_job_under_way_does_not_hold_up_the_end_and_is_done_by_the_next_server(self):
        server, desk = self.hark_with_member(environment={"HARK_DOCUMENTS_PACE": "600"})
        self.assertEqual(desk.put("slow.txt", "slow slow words").status, 202)
        wait_for(lambda: desk.are("processing", 1))
        self.assertLess(server.terminate(), 60)
        desk = Desk(self.hark())
        wait_for(lambda: desk.are("done", 1))

    def test_a_worker_elsewhere_takes_a_job_and_ends_it_with_a_token_for_that_alone(self):
        server, desk = self.hark_with_member(environment={"HARK_DOCUMENTS_PACE": "600"})
        server.add_account("root", "admin")
        token = server.make_token(server.sign_in("root"), "worker")
        far, client = {"Authorization": f"Bearer {token}"}, server.client()
        # The house's one worker has the first for ten minutes, so the second is for whoever comes.
        self.assertEqual(desk.put("near.txt", "one near").status, 202)
        wait_for(lambda: desk.are("processing", 1))
        self.assertEqual(desk.put("far.txt", "one two two").status, 202)
        orders = client.post("/api/v1/work?count=10", headers=far).json["items"]
        self.assertEqual([order["task"] for order in orders], ["documents.count-words"])
        place = f"/api/v1/work/{orders[0]['receipt']}"
        text = client.request("GET", f"{place}/bytes", headers=far)
        self.assertEqual((text.status, text.text[:11]), (200, "one two two"))
        self.assertEqual(client.post(f"{place}/extend", headers=far).status, 204)
        told = client.post(f"{place}/failure", {"reason": "No text for me.", "kind": "refused"}, headers=far)
        self.assertEqual(told.status, 204, told)
        self.assertEqual(client.post(f"{place}/extend", headers=far).status, 409)
        wait_for(lambda: desk.are("failed", 1))
        # It may do nothing else, and nobody else may do this.
        self.assertEqual(client.request("GET", "/api/v1/documents", headers=far).status, 403)
        self.assertEqual(client.post("/api/v1/work", headers=desk.headers).status, 403)
        self.assertEqual(client.post("/api/v1/work").status, 401)
