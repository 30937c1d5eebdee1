"""Nothing acknowledged is lost and nothing is there twice: killed at random moments while posts come in and files are written."""
import collections
import http.client
import os
import random
import threading
import time

from harness.posts import Operator, line
from harness.server import Case, ledger
from program.test_workers import wait_for

ROUNDS = 200 if os.environ.get("HARK_SOAK") else 20
CLIENTS = 4
SEED = 2110
# The smallest that can be set, so that most rounds are killed with a delivery before, in or behind them.
SETTINGS = {"HARK_TOPICS_DELIVERY_SECONDS": "1", "HARK_TOPICS_DELIVERY_MIB": "1"}


class Told:
    """What clients were told is kept: for each word of a batch how many posts have it; and what was withdrawn."""

    def __init__(self):
        self.kept, self.lock = collections.Counter(), threading.Lock()
        self.batches = 0

    def send_until_cut(self, server, token, round_number, client_number):
        operator, number = Operator(server, token=token), 0
        operator.client = server.client()
        while True:
            word, size = f"round{round_number}client{client_number}batch{number}", 1 + number % 400
            # A batch comes again now and then, and so do some of its posts: duplicates.
            lines = [line(f"{word}-{post}", f"the {word} of many " + "words " * 20) for post in range(size)] + [line(f"{word}-0", "again"), "broken"]
            try:
                answer = operator.send(lines)
                if answer.status == 200 and number % 3 == 0:
                    operator.send(lines)
            except (OSError, http.client.HTTPException):
                return
            if answer.status == 200:
                with self.lock:
                    self.kept[word] = size
                    self.batches += 1
            number += 1


class PostsKill(Case):
    def test_every_acknowledged_post_is_there_once_after_each_kill(self):
        chance, told, token = random.Random(SEED), Told(), None
        for round_number in range(ROUNDS):
            server = self.hark(environment=SETTINGS)
            if token is None:
                server.add_account("ada", "operator")
                token = server.make_token(server.sign_in("ada"), "write")
            self.check(Operator(server, token=token), told, chance.sample(sorted(told.kept), min(30, len(told.kept))))
            workers = [
                threading.Thread(target=told.send_until_cut, args=(server, token, round_number, number)) for number in range(CLIENTS)]
            for worker in workers:
                worker.start()
            before = told.batches
            time.sleep(chance.uniform(0.2, 1.6))
            # However slow the machine is: there is something that could be lost.
            wait_for(lambda: told.batches > before + 5)
            server.kill()
            for worker in workers:
                worker.join()
            row = ledger(self.data)["topics"]
            self.assertTrue(row["balanced"], (round_number, row))
            self.assertGreaterEqual(row["stored"], sum(told.kept.values()))
        operator = Operator(self.hark(environment=SETTINGS), token=token)
        self.check(operator, told, sorted(told.kept))
        row = ledger(self.data)["topics"]
        files = len(list((self.data / "lake" / "posts").rglob("*.parquet")))
        print(f"{ROUNDS} kills, {told.batches} batches and {sum(told.kept.values())} posts acknowledged, {files} files of posts ", end="")
        self.assertTrue(row["balanced"], row)
        self.assertGreater(row["duplicate"], 0)
        self.assertEqual(operator.ask("many", last="24h")["total"], row["stored"])
        self.assertGreater(told.batches, 100)

    def check(self, operator, told, words):
        found = {word: operator.ask(word, last="24h")["total"] for word in words}
        self.assertEqual(found, {word: told.kept[word] for word in words})
