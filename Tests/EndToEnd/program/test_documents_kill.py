"""No document is lost: workers are killed at random and the server once, while many people hand in at the same time."""
import http.client
import os
import random
import signal
import threading
import time

from harness.documents import Member, ascii_text, counted, of, workers
from harness.server import Case, ledger

FILES, CLIENTS = 5000 if os.environ.get("HARK_SOAK") else 1000, 20
PEOPLE = 3
SEED = 4


class Club:
    """Files that clients take from one heap and hand in until each has its 202; what was told them."""

    def __init__(self, texts):
        self.waiting, self.lock = sorted(texts, reverse=True), threading.Lock()
        self.texts, self.answers, self.cuts, self.problems = texts, {}, 0, []
        self.half = threading.Event()

    def take(self):
        with self.lock:
            return self.waiting.pop() if self.waiting else None

    def told(self, name, owner, item):
        with self.lock:
            self.answers[name] = (owner, item)
            if 2 * len(self.answers) >= len(self.texts):
                self.half.set()

    def hand_in_until_cut(self, member):
        """One client's work. What has no answer when the server dies goes back on the heap: it may be kept or not."""
        while (name := self.take()) is not None:
            try:
                answer = member.post_raw(name, self.texts[name].encode())
            except (OSError, http.client.HTTPException):
                with self.lock:
                    self.waiting.append(name)
                    self.cuts += 1
                return
            if answer.status != 202:
                self.problems.append((name, answer))
                self.half.set()
                return
            self.told(name, member.name, answer.json["items"][0])

    def run(self, members):
        threads = [threading.Thread(target=self.hand_in_until_cut, args=(member,)) for member in members]
        for thread in threads:
            thread.start()
        return threads


class Killer(threading.Thread):
    """Kills a worker process now and then, whatever it is doing. One that has just begun is spared: on a slow machine the quarantine's
    processes would all be killed while they start, and a job is given up after the fifth, as it should be. How slow it is just now is told by
    the server's own start."""

    SPARED_SECONDS = 0.3

    def __init__(self, server, chance):
        super().__init__()
        self.spared = max(self.SPARED_SECONDS, 2 * server.start_seconds)
        self.server, self.chance, self.killed, self.over, self.seen = server, chance, 0, threading.Event(), {}

    def grown(self):
        now = time.monotonic()
        alive = workers(self.server.process.pid)
        self.seen = {pid: self.seen.get(pid, now) for pid in alive}
        return [pid for pid in alive if now - self.seen[pid] >= self.spared]

    def run(self):
        while not self.over.wait(self.chance.uniform(0.03, 0.2)):
            alive = self.grown()
            if alive:
                try:
                    os.kill(self.chance.choice(alive), signal.SIGKILL)
                    self.killed += 1
                except ProcessLookupError:
                    pass  # it was ending by itself

    def stop(self):
        self.over.set()
        self.join()


class DocumentsKill(Case):
    def test_each_document_that_was_taken_in_is_counted_once_whoever_is_killed(self):
        chance = random.Random(SEED)
        texts = {f"text {number:04d}.txt": ascii_text(chance, 2000) for number in range(FILES)}
        server = self.hark()
        people = [Member(server, f"person-{number}") for number in range(PEOPLE)]
        clients = [people[number % PEOPLE].another() for number in range(CLIENTS)]
        # Each file has one owner: sent a second time, because no answer came, it is the same file.
        clubs = [Club({name: text for index, (name, text) in enumerate(texts.items()) if index % PEOPLE == number}) for number in range(PEOPLE)]
        killer, threads = Killer(server, random.Random(SEED)), []
        killer.start()
        for number, club in enumerate(clubs):
            threads += club.run(client for client in clients if client.name == f"person-{number}")
        clubs[0].half.wait(120)
        at_death = workers(server.process.pid)
        os.kill(server.process.pid, signal.SIGKILL)  # the server alone: its workers must end by themselves
        killer.stop()
        for thread in threads:
            thread.join()
        server.process.wait(60)
        answered_before = sum(len(club.answers) for club in clubs)
        self.check_orphans_end(at_death)

        server = self.hark()
        people = [Member(server, f"person-{number}", is_new=False) for number in range(PEOPLE)]
        second = Killer(server, random.Random(SEED + 1))
        second.start()
        threads = []
        for number, club in enumerate(clubs):
            threads += club.run(people[number].another() for _ in range(CLIENTS // PEOPLE or 1))
        for thread in threads:
            thread.join()
        self.assertEqual([problem for club in clubs for problem in club.problems], [])
        time.sleep(chance.uniform(0.2, 0.6))  # a few more are killed while they count
        second.stop()
        ended = {}
        for person, club in zip(people, clubs):
            self.assertEqual(len(club.answers), len(club.texts))
            for document in person.ended((item["id"] for _, item in club.answers.values()), 300):
                self.assertEqual((document["state"], document.get("error")), ("done", None), document)
                self.assertEqual(of(document), counted(club.texts[document["name"]]), document["name"])
                ended[document["name"]] = document
            names = [document["name"] for document in person.all()]
            self.assertEqual(sorted(names), sorted(club.texts), "each once")
        self.assertEqual(len(ended), FILES)
        row = ledger(self.data)["documents"]
        self.assertTrue(row["balanced"], row)
        self.assertEqual((row["stored"], row["rejected"]), (FILES, 0), row)
        self.assertLessEqual(row["duplicate"], sum(club.cuts for club in clubs))
        again = sum(document["attempts"] > 1 for document in ended.values())
        print(f"{FILES} documents by {CLIENTS} clients, {answered_before} before the server's death, {killer.killed + second.killed} workers killed, "
              f"{again} documents counted at a later try, {row['duplicate']} sent twice ", end="", flush=True)
        self.assertGreater(killer.killed + second.killed, 0)
        self.assertGreater(answered_before, 0)

    def test_a_document_whose_house_is_killed_over_it_five_times_has_failed(self):
        slow = {"HARK_DOCUMENTS_PACE": "600"}
        server = self.hark(environment=slow)
        ada = Member(server, "ada")
        ada.upload("bomb.txt", b"one two two")
        for attempt in range(1, 6):
            document = self.wait_for_attempt(ada, attempt)
            self.assertEqual(document["state"], "processing")
            server.kill()
            server = self.hark(environment=slow)
            ada = Member(server, "ada", is_new=False)
        document = ada.show(ada.all()[0]["id"])
        self.assertEqual((document["state"], document["attempts"]), ("failed", 5), document)
        self.assertIn("tried 5 times", document["error"])
        self.assertIn("Hark stopped", document["error"])

    def wait_for_attempt(self, member, attempt, seconds=120):
        """The document once it is in work for that time."""
        deadline = time.monotonic() + seconds
        while (document := member.show(member.all()[0]["id"]))["attempts"] != attempt or document["state"] != "processing":
            self.assertLess(time.monotonic(), deadline, document)
            time.sleep(0.02)
        return document

    def check_orphans_end(self, pids, seconds=120):
        """A worker whose server is gone reads the end of its pipe."""
        deadline = time.monotonic() + seconds
        while left := [pid for pid in pids if os.path.exists(f"/proc/{pid}") and b"worker" in self.command_line(pid)]:
            self.assertLess(time.monotonic(), deadline, f"workers live on without their server: {left}")
            time.sleep(0.05)

    @staticmethod
    def command_line(pid):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                return file.read()
        except OSError:
            return b""
