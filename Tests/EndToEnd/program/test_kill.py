"""Nothing acknowledged is lost: the program is killed at random moments while clients post."""
import collections
import http.client
import os
import random
import threading
import time

from harness.server import Case, ledger
from program.test_workers import wait_for

ROUNDS = 200 if os.environ.get("HARK_SOAK") else 22
CLIENTS = 16
SEED = 20_10


class Acknowledged:
    """What clients were told is kept, and when."""

    def __init__(self):
        self.texts, self.moments, self.lock = [], [], threading.Lock()

    def post_until_cut(self, server, round_number, worker):
        client, number = server.client(), 0
        while True:
            text = f"round {round_number} client {worker} comment {number}"
            try:
                answer = client.post("/api/v1/comments", {"content": text})
            except (OSError, http.client.HTTPException):
                return
            if answer.status == 201:
                with self.lock:
                    self.texts.append(text)
                    self.moments.append(time.monotonic())
            number += 1


class Kill(Case):
    def test_every_acknowledged_comment_is_there_once_after_each_kill(self):
        chance, all_texts, last_moments = random.Random(SEED), [], 0
        for round_number in range(ROUNDS):
            server, told = self.hark(), Acknowledged()
            stored = collections.Counter(item["content"] for item in server.client().all_comments())
            self.check(stored, all_texts)
            workers = [
                threading.Thread(target=told.post_until_cut, args=(server, round_number, worker)) for worker in range(CLIENTS)]
            for worker in workers:
                worker.start()
            time.sleep(chance.uniform(0.1, 0.7))
            # However slow the machine is: there is something that could be lost.
            wait_for(lambda: len(told.texts) >= 50)
            killed = time.monotonic()
            server.kill()
            for worker in workers:
                worker.join()
            last_moments += sum(killed - 0.05 <= moment for moment in told.moments)
            all_texts += told.texts
        self.check(collections.Counter(item["content"] for item in self.hark().client().all_comments()), all_texts)
        row = ledger(self.data)["comments"]
        print(f"{ROUNDS} kills, {len(all_texts)} acknowledged, {last_moments} in the last 50 ms ", end="")
        self.assertTrue(row["balanced"], row)
        self.assertGreaterEqual(row["stored"], len(all_texts))
        self.assertEqual(row["stored"], sum(self.last_stored.values()))
        self.assertGreaterEqual(len(all_texts), 1000)
        self.assertGreater(last_moments, 0)

    def check(self, stored, all_texts):
        self.last_stored = stored
        twice = [text for text, count in stored.items() if count > 1]
        lost = [text for text in all_texts if text not in stored]
        self.assertEqual((twice, lost), ([], []))
