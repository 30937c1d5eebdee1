"""The Emotions door from outside: what is decided is kept, exported byte for byte, and survives a kill."""
import csv
import hashlib
import http.client
import io
import json
import random
import threading
import time
from pathlib import Path

from harness import emotions
from harness.emotions import GUILTY, LONELY
from harness.server import Case, ledger
from program.test_workers import wait_for

PAIRS = json.loads((Path(__file__).resolve().parents[1] / "recorded/documented-emotions.json").read_text())
SEED = 20_10


class Emotions(Case):
    def house(self, **options):
        return self.hark(environment=emotions.environment(), **options)

    def test_the_documented_files_come_byte_for_byte(self):
        client = self.house().client()
        for pair in PAIRS:
            request, wanted = pair["request"], pair["response"]
            with self.subTest(pair["about"]):
                if "decide" in pair:
                    emotions.decide(client, *pair["decide"])
                answer = client.request(request["method"], request["path"], request.get("body"), request.get("headers"))
                self.assertEqual(answer.status, wanted["status"], answer)
                for name, value in wanted.get("headers", {}).items():
                    self.assertEqual(answer.headers.get(name), value, name)
                if "text" in wanted:
                    self.assertEqual(answer.text, wanted["text"])
                for name, value in wanted.get("fields", {}).items():
                    self.assertEqual(answer.json[name], value, name)

    def test_every_text_comes_out_of_every_file_as_it_went_in(self):
        client, chance = self.house().client(), random.Random(SEED)
        parts = ["a", ";", ",", '"', "\n", "\r\n", "é", " ", "=1+1", "@x", "😀", "\t"]
        texts = {"x" + "".join(chance.choices(parts, k=chance.randint(1, 12))) for _ in range(300)} | {"=SUM(A1)", "-1", "+x", "@me"}
        for text in texts:
            emotions.decide(client, text, chance.choice(list(emotions.SENTENCES)))
        wanted = {(hashlib.md5(text.encode()).hexdigest(), text) for text in texts}
        standard = list(csv.reader(io.StringIO(client.get("/api/v1/emotions.csv").text, newline="")))
        self.assertEqual(standard[0], ["id", "review", "sentiment"])
        self.assertEqual({(row[0], row[1]) for row in standard[1:]}, wanted)
        documented = list(csv.reader(io.StringIO(client.get("/getcsv").text, newline=""), delimiter=";"))
        self.assertEqual(documented[0], ["id", "review", "sentiment", ""])
        self.assertEqual({(row[0], row[1]) for row in documented[1:]}, wanted)
        for path in ("/api/v1/emotions.csv?safe=1", "/emotions/export.csv"):
            cells = [row[1] for row in csv.reader(io.StringIO(client.get(path).text, newline=""))][1:]
            self.assertFalse([cell for cell in cells if cell[0] in "=+-@\t\r"], path)

    def test_nothing_is_kept_before_a_decision(self):
        server = self.house()
        client = server.client()
        self.assertEqual(client.post("/api/v1/emotions", {"text": GUILTY}).status, 201)
        self.assertEqual(client.get("/getcsv").text, "id;review;sentiment;\n")
        self.assertEqual(client.get("/api/v1/emotions").json["items"], [])
        self.assertEqual(ledger(self.data)["emotions"]["received"], 0)
        server.kill()
        self.assertEqual(self.house().client().get("/getcsv").text, "id;review;sentiment;\n")

    def test_every_acknowledged_decision_is_there_after_each_kill(self):
        chance, told, lock = random.Random(SEED), {}, threading.Lock()

        def decide_until_cut(server, round_number, worker):
            client, number = server.client(), 0
            while True:
                text = f"round {round_number} client {worker} sentence {number % 7}"
                label = list(emotions.SENTENCES)[number % 7]
                try:
                    item = emotions.decide(client, text, label)
                except (OSError, http.client.HTTPException):
                    return
                with lock:
                    told[item["id"]] = label
                number += 1

        for round_number in range(6):
            server = self.house()
            self.check(server.client(), told)
            workers = [threading.Thread(target=decide_until_cut, args=(server, round_number, worker)) for worker in range(8)]
            for worker in workers:
                worker.start()
            before = len(told)
            time.sleep(chance.uniform(0.3, 0.9))
            # However slow the machine is: there is something that could be lost.
            wait_for(lambda: len(told) >= before + 10)
            server.kill()
            for worker in workers:
                worker.join()
        rows = self.check(self.house().client(), told)
        line = ledger(self.data)["emotions"]
        print(f"6 kills, {len(told)} sentences acknowledged, {line['received']} decisions ", end="")
        self.assertTrue(line["balanced"], line)
        self.assertEqual(line["stored"], len(rows))
        self.assertGreater(len(told), 40)

    def check(self, client, told):
        """Each sentence that was acknowledged is there once, with the label that its client chose."""
        lines = client.get("/getcsv").text.splitlines()[1:]
        rows = {line.split(";")[0]: line.split(";")[2] for line in lines}
        self.assertEqual(len(rows), len(lines))
        self.assertEqual({id: label for id, label in told.items() if rows.get(id) != label}, {})
        return rows

    def test_a_batch_goes_on_after_kills_and_every_row_is_answered_once(self):
        server, count = self.house(), 6000
        text = "id,review\n" + "".join(f'{n},"sentence {n}, of many"\n' if n % 500 else f"{n}\n" for n in range(1, count + 1))
        headers = {"Content-Type": "text/csv", "Idempotency-Key": "batch-1"}
        answer = server.client().post("/api/v1/emotions/batches?review=0", text, headers=headers)
        self.assertEqual((answer.status, answer.json["rows"]), (202, count), answer)
        path, kills = f"/api/v1/emotions/batches/{answer.json['id']}", 0
        server.kill()
        while True:
            server, kills = self.house(), kills + 1
            client = server.client()
            batch = client.get(path).json
            deadline, before = time.monotonic() + 300, batch["judged"]
            while batch["state"] in ("queued", "running") and batch["judged"] < before + 1000 and time.monotonic() < deadline:
                batch = client.get(path).json
            if batch["state"] == "done":
                break
            self.assertIn(batch["state"], ("queued", "running"))
            self.assertGreater(batch["judged"], before, batch)
            server.kill()
        self.assertEqual((batch["judged"], batch["bad"]), (count - count // 500, count // 500))
        rows = list(csv.DictReader(io.StringIO(client.get(path + "/result").text, newline="")))
        self.assertEqual([int(row["line"]) for row in rows], list(range(2, count + 2)))
        self.assertEqual([row["line"] for row in rows if row["problem"]], [str(n + 1) for n in range(1, count + 1) if n % 500 == 0])
        self.assertTrue(all(row["text"] == f"sentence {n}, of many" for n, row in enumerate(rows, 1) if n % 500))
        again = client.post("/api/v1/emotions/batches?review=0", text, headers=headers)
        self.assertEqual(again.json["id"], answer.json["id"])
        print(f"{count} rows, {kills} starts ", end="")

    def test_what_is_no_sentence_is_refused_with_one(self):
        client = self.house().client()
        bodies = {
            "empty": ({"text": ""}, 422), "10,000 characters": ({"text": "a" * 10_000}, 422), "1 MB": ({"text": "a" * 1_000_000}, 422),
            "more than 1 MB": ({"text": "a" * 1_100_000}, 413), "binary": (bytes(range(256)) * 4, 422),
        }
        for about, (body, status) in bodies.items():
            with self.subTest(about):
                answer = client.post("/api/v1/emotions", body)
                self.assertEqual(answer.status, status, answer)
                self.assertTrue(answer.json["detail"].endswith("."), answer)
        lonely = client.post("/api/v1/emotions", {"text": LONELY}).json
        for label in ("love", "JOY", ""):
            self.assertEqual(client.post(f"/api/v1/emotions/{lonely['id']}/review", {"label": label}).status, 400)
