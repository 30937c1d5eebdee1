"""Photos through the pool of cache nodes, over the built program: quick, and never old, whatever happens to the nodes."""
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

from harness.photos import Changing, Keeper, large_png, path, png
from harness.server import Case, command

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


def memory(process, field):
    """Bytes of a process, by a line of its status."""
    return next(int(line.split()[1]) * 1024 for line in (process / "status").read_text().splitlines() if line.startswith(field + ":"))


class Redis:
    """A redis-server of the test's own at a socket; `start` again after `kill`."""
    program = shutil.which("redis-server")

    def __init__(self, folder):
        self.folder, self.address = folder, f"{folder}/redis.sock"
        self.start()

    def start(self):
        Path(self.address).unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [self.program, "--port", "0", "--unixsocket", self.address, "--save", "", "--appendonly", "no"], cwd=self.folder, stdout=subprocess.PIPE)
        for line in self.process.stdout:
            if b"ready to accept connections" in line.lower():
                return
        raise AssertionError("redis-server did not start")

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


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

    def test_redis_may_be_the_node_and_be_killed(self):
        redis = self.redis()
        environment = {"HARK_PHOTOS_CACHE_NODES": "redis", "HARK_PHOTOS_CACHE_REDIS": redis.address}
        ada = Keeper(self.hark(environment=environment), "ada", "admin")
        refused = ada.request("PUT", "/api/v1/cache", {"nodes": 2})
        self.assertEqual((refused.status, refused.json["detail"]), (422, "There is no place for so many nodes: 1 at most."))
        self.assertEqual(ada.put("rex", png(seed=1)).status, 201)
        self.becomes_a_hit(ada, "rex")
        self.assertEqual(ada.bytes_of("rex").body, png(seed=1))
        self.assertEqual([item["key"] for item in ada.get("/api/v1/cache/keys").json["items"]], ["rex"])
        self.assertRegex(command("doctor", environment=environment).stdout, f"ok +photos' cache +Redis at {re.escape(redis.address)}")
        redis.kill()
        answer = ada.bytes_of("rex")
        self.assertEqual((answer.status, answer.body), (200, png(seed=1)))
        self.assertEqual(ada.put("rex", png(seed=2), replace=True).status, 200)
        self.assertEqual(ada.bytes_of("rex").body, png(seed=2))
        self.assertRegex(command("doctor", environment=environment).stdout, "wrong +photos' cache .*\n +mend it: start a redis-server")
        redis.start()
        self.becomes_a_hit(ada, "rex")
        self.assertEqual(ada.bytes_of("rex").body, png(seed=2))

    def test_redis_without_addresses_stops_the_start(self):
        for addresses in ("", "nowhere", "a:1,a:1", "a:70000"):
            run = command(
                "serve", "--data", self.data, environment={"HARK_PHOTOS_CACHE_NODES": "redis", "HARK_PHOTOS_CACHE_REDIS": addresses})
            self.assertNotEqual(run.returncode, 0)
            self.assertIn("photos.cache.redis must be", run.stderr)

    def redis(self):
        if not Redis.program:
            print("skipped: redis-server is not installed: make test-deps")
            self.skipTest("redis-server is not installed")
        redis = Redis(self.folder)
        self.addCleanup(redis.kill)
        return redis

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

    def test_nodes_killed_under_load_fail_no_request(self):
        server = self.hark(environment={"HARK_PHOTOS_CACHE_NODES": "process"})
        people = [Keeper(server, "ada", "admin"), Keeper(server, "bea")]
        self.assertEqual(people[0].request("PUT", "/api/v1/cache", {"nodes": 2}).status, 200)
        nodes = self.until(lambda: len(found := nodes_of(server)) == 2 and found, "two nodes")
        load, done, killed = Changing(people, ["a", "b"]), threading.Event(), []
        threads = load.begin(people, done.is_set)
        try:
            for turn in range(6):
                seen = load.gets
                self.until(lambda: load.problems or load.gets > seen + 50, "answers beside the kill")
                killed.append(nodes[turn % 2])
                os.kill(killed[-1], signal.SIGKILL)
                nodes = self.until(lambda: len(found := nodes_of(server)) == 2 and killed[-1] not in found and found, "another node")
        finally:
            done.set()
            for thread in threads:
                thread.join()
        self.assertEqual((load.problems[:3], load.cuts, len(set(killed))), ([], 0, 6))
        self.assertEqual(people[0].put("rex", png(seed=1)).status, 201)
        self.becomes_a_hit(people[0], "rex")
        print(f"{load.gets} gets beside {sum(load.newest.values())} replacements and 6 kills ", end="", flush=True)

    def test_slow_readers_of_a_cached_photo_share_its_bytes(self):
        server, readers = self.hark(), 12
        ada, photo = Keeper(server, "ada"), large_png(16_000_000)
        self.assertEqual(ada.put("large", photo).status, 201)
        ada.settled()  # what is found out about a photo takes it out of the cache once more
        self.becomes_a_hit(ada, "large")
        process = Path(f"/proc/{server.process.pid}")
        (process / "clear_refs").write_text("5")  # the peak begins anew
        before = memory(process, "VmRSS")
        lines = [self.begun(server, ada) for _ in range(readers)]
        for line, received in lines:
            with line:
                while len(received) < len(photo) and (piece := line.recv(1 << 20)):
                    received += piece
            self.assertTrue(received == photo)
        grown = memory(process, "VmHWM") - before
        # A copy for each would be twelve of them.
        self.assertLess(grown, 4 * len(photo), f"grown by {grown} bytes")
        print(f"{readers} readers of 16 MB cost {grown / 1e6:.0f} MB ", end="", flush=True)

    def begun(self, server, keeper):
        """A connection with a small window that has read no more than the head of the photo, and what it read past that."""
        line = socket.socket()
        self.addCleanup(line.close)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.settimeout(WAIT)
        line.connect(("127.0.0.1", server.port))
        line.sendall(f"GET {path('large')} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: {keeper.proof['Authorization']}\r\n\r\n".encode())
        received = bytearray()
        while b"\r\n\r\n" not in received:
            received += line.recv(1024)
        head, _, rest = bytes(received).partition(b"\r\n\r\n")
        self.assertIn(b"x-cache: hit", head.lower())
        return line, bytearray(rest)
