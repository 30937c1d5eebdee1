"""The next sentence for each of eight reviewers at once, with 10,000, 100,000 and 1,000,000 predictions waiting.

Each reviewer asks for the next sentence and decides it, over one kept connection, in a process of its own. A lease and a decision are both
durable, so a disk's fdatasync stands beside them. The predictions are written into the database while Hark is stopped: asking a model
a million times is another measurement. `BY_NAME_ONLY`, since it writes about a gigabyte.
"""
import hashlib
import http.client
import json
import multiprocessing
import random
import sqlite3
import subprocess
import time

from support import server
from support.disk import fdatasync_seconds
from support.house import median, say
from support.row import Row

BY_NAME_ONLY = True
SIZES = (10_000, 100_000, 1_000_000)
REVIEWERS = 8
ROUNDS = 300
ALLOWED = 10.0
LABELS = ["fear", "guilt", "joy", "anger", "disgust", "sadness", "shame"]
PASSWORD = "correct horse battery"


def rows(house):
    for size in SIZES:
        data = house.new_folder("reviews")
        prepare(house, data, size)
        with house.serve(data) as hark:
            tokens = [sign_in(hark, number) for number in range(REVIEWERS)]
            review(hark, tokens, 20)  # warms both sides
            sync = median(fdatasync_seconds(hark.data, times=200)) * 1e3
            answers = review(hark, tokens, ROUNDS)
        ids = [id for one in answers for id, _, _ in one]
        twice = len(ids) - len(set(ids))
        if twice > len(ids) // 10:
            raise RuntimeError(f"{twice} of {len(ids)} sentences came twice: more than those that go to a second reviewer")
        nexts = sorted(seconds * 1e3 for one in answers for _, seconds, _ in one)
        decisions = sorted(seconds * 1e3 for one in answers for _, _, seconds in one)
        p50, p95, p99 = (nexts[int(len(nexts) * share)] for share in (0.5, 0.95, 0.99))
        yield Row(
            f"next sentence of {size:,}, {REVIEWERS} reviewers", f"p95 {p95:.2f} ms (p50 {p50:.2f}, p99 {p99:.2f})",
            f"fdatasync {sync:.2f} ms", f"{p95 / sync:.1f}", f"≤ {ALLOWED:g} ms", p95 <= ALLOWED)
        yield Row(
            f"its decision, of {size:,}", f"p95 {decisions[int(len(decisions) * 0.95)]:.2f} ms (p50 {median(decisions):.2f})",
            f"fdatasync {sync:.2f} ms")


def prepare(house, data, size):
    """A data folder with tables, accounts and so many predictions."""
    say(f"writing {size:,} predictions")
    with house.serve(data):
        pass
    for number in range(REVIEWERS):
        subprocess.run(
            [house.hark, "users", "add", f"reviewer{number}", "--role", "operator", "--data", data], input=PASSWORD, text=True, check=True,
            capture_output=True, env=server.quiet_environment())
    database = sqlite3.connect(data / "hark.db")
    database.execute("PRAGMA synchronous = OFF")
    with database:
        database.executemany(
            "INSERT INTO emotion (id, text, predicted, confidence, scores, margin, tier, model, predicted_at, state) "
            "VALUES (?, ?, ?, ?, ?, ?, 'fast', 'made-up-1', ?, 'predicted')", predictions(size))
    database.close()


def predictions(size):
    chance, now = random.Random(11), int(time.time() * 1e6)
    for number in range(size):
        text = f"sentence number {number}, which somebody wrote on a day of which little is known, and left to be judged"
        weights = [chance.random() ** 3 + 0.01 for _ in LABELS]
        scores = [weight / sum(weights) for weight in weights]
        best, second = sorted(scores, reverse=True)[:2]
        yield (
            hashlib.md5(text.encode()).hexdigest(), text, LABELS[scores.index(best)], best,
            "[" + ",".join(f"{score:.6f}" for score in scores) + "]", best - second, now - number)


def sign_in(hark, number):
    connection = http.client.HTTPConnection("127.0.0.1", hark.port, timeout=30)
    body = json.dumps({"username": f"reviewer{number}", "password": PASSWORD})
    connection.request("POST", "/api/v1/session", body, {"Content-Type": "application/json"})
    return json.loads(connection.getresponse().read())["token"]


def review(hark, tokens, rounds):
    """For each reviewer a list of (id, seconds until the next sentence was there, seconds until its decision was kept)."""
    start = multiprocessing.Barrier(len(tokens))
    with multiprocessing.Manager() as manager:
        answers = manager.dict()
        people = [
            multiprocessing.Process(target=one_reviewer, args=(hark.port, token, number, rounds, start, answers))
            for number, token in enumerate(tokens)]
        for person in people:
            person.start()
        for person in people:
            person.join()
            if person.exitcode:
                raise RuntimeError("a reviewer failed")
        return list(answers.values())


def one_reviewer(port, token, number, rounds, start, answers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    chance, times = random.Random(number), []

    def call(method, path, body=None):
        began = time.perf_counter()
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        content = json.loads(answer.read())
        if answer.status != 200:
            raise RuntimeError(f"{method} {path}: {answer.status} {content}")
        return content, time.perf_counter() - began

    start.wait()
    for _ in range(rounds):
        item, waited = call("GET", "/api/v1/emotions/review/next")
        _, kept = call("POST", f"/api/v1/emotions/{item['id']}/review", json.dumps({"label": chance.choice(LABELS)}))
        times.append((item["id"], waited, kept))
    answers[number] = times
