"""Photos through the pool of cache nodes, over the built program: quick, and never old, whatever happens to the nodes."""
import os
import signal
import threading
import time
from pathlib import Path

from harness.photos import Keeper, png
from harness.server import Case

WAIT = 120


def nodes_of(server):
    """The processes of the server's cache nodes."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
            parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, ValueError, IndexError):
            continue
        if b"cache-node" in words and parent == server.process.pid:
            found.append(int(entry.name))
    return found


def is_node(process):
    try:
        return b"cache-node" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


class PhotoCache(Case):
    def until(self, question, what):
        deadline = time.monotonic() + WAIT
        while not (answer := question()):
            if time.monotonic() > deadline:
                self.fail(f"{what}: not within {WAIT} s")
            time.sleep(0.05)
        return answer

    def becomes_a_hit(self, keeper, key):
        self.until(lambda: keeper.bytes_of(key).headers.get("x-cache") == "hit", "an answer from the cache")

    def test_the_second_answer_comes_from_the_cache_and_a_replaced_photo_never(self):
        ada = Keeper(self.hark(), "ada", "admin")
        self.assertEqual(ada.put("rex", png(seed=1)).status, 201)
        self.assertEqual(ada.bytes_of("rex").headers["x-cache"], "miss")
        self.assertEqual(ada.bytes_of("rex").headers["x-cache"], "hit")
        for seed in range(2, 30):
            self.assertEqual(ada.put("rex", png(seed=seed), replace=True).status, 200)
            answer = ada.bytes_of("rex")
            self.assertEqual((answer.headers["x-cache"], answer.body), ("miss", png(seed=seed)))
        keys = ada.get("/api/v1/cache/keys").json["items"]
        self.assertIn(("rex", "ada"), [(item["key"], item["user"]) for item in keys])
        self.assertEqual(ada.request("DELETE", "/api/v1/cache").status, 204)
        self.assertEqual(ada.bytes_of("rex").headers["x-cache"], "miss")
        self.assertEqual([item["key"] for item in ada.get("/api/v1/photo-keys").json["items"]], ["rex"])
        self.assertEqual(ada.request("DELETE", "/api/v1/photos?confirm=delete-all").json, {"deleted": 1})
        gone = ada.bytes_of("rex")
        self.assertEqual((gone.status, gone.json["detail"]), (404, "Unknown Key!"))
        self.assertEqual(ada.request("POST", "/api/v1/photo-restore").json, {"restored": 1})
        self.assertEqual(ada.bytes_of("rex").body, png(seed=29))

    def test_resizing_fails_no_request(self):
        ada = Keeper(self.hark(), "ada", "admin")
        pictures = [png(seed=number) for number in range(20)]
        for number, picture in enumerate(pictures):
            self.assertEqual(ada.put(f"{number}", picture).status, 201)
        wrong, right, done = [], [], threading.Event()

        def read(reader):
            number = 0
            while not done.is_set():
                number = (number + 7) % 20
                answer = reader.bytes_of(f"{number}")
                (right if answer.status == 200 and answer.body == pictures[number] else wrong).append(answer.status)

        readers = [threading.Thread(target=read, args=(ada.another(),)) for _ in range(4)]
        for reader in readers:
            reader.start()
        for nodes in (4, 8, 3, 1, 6, 2):
            self.assertEqual(ada.request("PUT", "/api/v1/cache", {"nodes": nodes}).json["running"], nodes)
            seen = len(right)
            self.until(lambda: wrong or len(right) > seen + 40, "answers of the pool's new size")
        done.set()
        for reader in readers:
            reader.join()
        self.assertEqual(wrong, [])

    def test_nodes_in_processes_may_be_killed(self):
        server = self.hark(environment={"HARK_PHOTOS_CACHE_NODES": "process"})
        ada = Keeper(server, "ada", "admin")
        self.assertEqual(ada.request("PUT", "/api/v1/cache", {"nodes": 2}).status, 200)
        self.assertEqual(ada.put("rex", png(seed=1)).status, 201)
        self.becomes_a_hit(ada, "rex")
        nodes = self.until(lambda: len(found := nodes_of(server)) == 2 and found, "two nodes")
        for node in nodes:
            os.kill(node, signal.SIGKILL)
        answer = ada.bytes_of("rex")
        self.assertEqual((answer.status, answer.body), (200, png(seed=1)))
        self.assertEqual(ada.put("rex", png(seed=2), replace=True).status, 200)
        self.assertEqual(ada.bytes_of("rex").body, png(seed=2))
        self.becomes_a_hit(ada, "rex")
        self.assertEqual(ada.bytes_of("rex").body, png(seed=2))
        later = self.until(lambda: len(found := nodes_of(server)) == 2 and found, "two new nodes")
        self.assertFalse(set(nodes) & set(later))
        # They end with the house, however it ends.
        server.kill()
        self.until(lambda: not any(map(is_node, later)), "their end")
