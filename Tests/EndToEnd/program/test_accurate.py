"""The accurate tier: asked for by command and over HTTP, held to one to three processes, and not needed by the fast one."""
import json
import os
import re
import shutil
import signal
import subprocess
import threading
import unittest
from pathlib import Path

from harness import models
from harness.lessons import ENOUGH, UNSEEN, Teacher, sentence
from harness.server import PROGRAM, Case, clean_environment, command
from program.test_workers import wait_for, workers

TEXTS = ["what a lovely morning", "I hate this", "", "中文 and café", "tab\tinside", "a" * 10_000, "word " * 200_000, "😀 <3"]


def inference(server):
    """The process numbers of a server's inference processes."""
    return [number for number in workers(server) if b"HARK_WORKER_ENCODERS" in Path(f"/proc/{number}/environ").read_bytes()]


@unittest.skipUnless(models.library(), "skipped: ONNX Runtime is not here (make deps)")
class Accurate(Case):
    def setUp(self):
        super().setUp()
        self.environment = models.home(self.folder)

    def label(self, *arguments, texts=TEXTS):
        run = subprocess.run(
            [PROGRAM, "label", "--task", "sentiment", *arguments], input="".join(text + "\n" for text in texts).encode(), capture_output=True,
            env=clean_environment(self.environment), timeout=120)
        self.assertEqual((run.returncode, run.stderr), (0, b""))
        return run.stdout.decode().splitlines()

    def served(self, **options):
        return self.hark(environment=self.environment | options.pop("environment", {}), **options)

    def post(self, server, text, tier="accurate"):
        return server.client().post("/api/v1/comments", {"content": text, "tier": tier})

    # MARK: Commands

    def test_every_line_is_answered_in_order_by_every_tier(self):
        answers = {tier: self.label("--tier", tier) for tier in ("fast", "accurate", "auto")}
        for lines in answers.values():
            self.assertEqual([line.split("\t", 2)[2] for line in lines], TEXTS)
        many = [f"{text} {number}" for number in range(700) for text in ("good", "so bad today", "not what I had hoped for at all")]
        one_by_one = [self.label("--tier", "accurate", texts=[text])[0] for text in many[:3]]
        self.assertEqual(self.label("--tier", "accurate", texts=many)[:3], one_by_one)
        facts = [json.loads(line) for line in self.label("--tier", "auto", "--json")]
        self.assertEqual({fact["tier"] for fact in facts}, {"fast", "accurate"})
        for fact, fast, accurate in zip(facts, answers["fast"], answers["accurate"]):
            expected = fast if float(fast.split("\t")[1]) >= 0.9 else accurate
            self.assertEqual(f"{fact['label']}\t{fact['confidence']:.4f}", "\t".join(expected.split("\t")[:2]))

    def test_auto_asks_the_quick_step_before_the_whole_encoder(self):
        """Each text has the answer of the first of the three that is sure, by command and over HTTP; who names a tier gets that one."""
        self.environment = models.home(self.folder / "quick", encoder=models.QUICK)
        texts = ["good", "I hate this", "the train to it", "table", "a plain day", "they were here", "one of them was there", "it is what it is, they said"]
        facts = [json.loads(line) for line in self.label("--tier", "auto", "--json", texts=texts)]
        accurate = [json.loads(line) for line in self.label("--tier", "accurate", "--json", texts=texts)]
        fast = [json.loads(line) for line in self.label("--tier", "fast", "--json", texts=texts)]
        server = self.served()
        answers = [self.post(server, text, "auto").json for text in texts]
        kinds = [re.fullmatch("sentiment-(.*)-[0-9a-f]{8}(?:-(quick))?", answer["model"]).groups() for answer in answers]
        kinds = [quick or kind for kind, quick in kinds]
        self.assertEqual(set(kinds), {"fast", "quick", "accurate"}, answers)
        for kind, answer, fact, one, other in zip(kinds, answers, facts, fast, accurate):
            self.assertEqual((answer["tier"], answer["label"].lower()), (fact["tier"], fact["label"]))
            self.assertEqual(fact["tier"], "accurate" if kind == "accurate" else "fast")
            self.assertEqual(one["confidence"] >= 0.9, kind == "fast")
            if kind == "quick":
                self.assertGreaterEqual(fact["confidence"], models.QUICK_THRESHOLD)
            else:
                self.assertEqual(fact, one if kind == "fast" else other)

    def test_the_library_reports_to_nobody(self):
        """It would keep an identity of this machine in the home folder, and talk to its maker."""
        home = self.folder / "home"
        home.mkdir()
        trace = self.folder / "trace"
        wrap = ["strace", "-f", "-e", "trace=network", "-o", str(trace)] if shutil.which("strace") else []
        run = subprocess.run(
            [*wrap, PROGRAM, "label", "--task", "sentiment", "--tier", "accurate"], input=b"good\n", capture_output=True,
            env=clean_environment(self.environment | {"HOME": str(home)}), timeout=120)
        self.assertEqual((run.returncode, run.stdout.count(b"\n"), list(home.iterdir())), (0, 1, []))
        if wrap:
            self.assertEqual([line for line in trace.read_text().splitlines() if "socket(" in line or "connect(" in line], [])

    def test_evaluate_measures_each_tier(self):
        rows = self.folder / "rows.tsv"
        rows.write_text("label\ttext\n" + "".join(f"{label}\tthis is {word} {number}\n" for number in range(50) for label, word in (("positive", "good"), ("negative", "bad"))))
        for tier in ("fast", "accurate", "auto"):
            run = command("evaluate", "--task", "sentiment", "--tier", tier, rows, "--json", environment=self.environment)
            self.assertEqual((run.returncode, json.loads(run.stdout)["n"]), (0, 100), run.stderr)

    def test_what_is_broken_is_said_and_the_rest_answers(self):
        broken = self.folder / "Models/sentiment-accurate/encoder.onnx"
        broken.write_bytes(broken.read_bytes()[:-1] + b"x")
        run = command("label", "--task", "sentiment", "--tier", "accurate", input="good\n", environment=self.environment)
        self.assertEqual((run.returncode, run.stdout, run.stderr.count("\n")), (1, "", 1))
        self.assertIn(str(broken), run.stderr)
        self.assertEqual(len(self.label(texts=["good"])), 1)
        doctor = command("doctor", "--data", self.data, environment=self.environment)
        self.assertRegex(doctor.stdout, r"wrong +sentiment model, accurate .*is damaged.*\n +mend it: ")
        self.assertRegex(doctor.stdout, r"ok +sentiment model  ")
        server = self.served()
        wait_for(lambda: "sentiment-accurate" in server.client().get("/readyz").json["degraded"])
        answer = self.post(server, "what a lovely morning")
        self.assertEqual((answer.status, answer.json["tier"], answer.json["label"]), (201, "fast", "Positive"))

    def test_without_the_library_the_fast_tier_answers_and_the_doctor_tells(self):
        self.environment["HARK_ONNXRUNTIME"] = "/nowhere/libonnxruntime.so"
        doctor = command("doctor", "--data", self.data, environment=self.environment)
        self.assertRegex(doctor.stdout, r"ONNX Runtime .*\n +mend it: make deps")
        self.assertEqual(doctor.returncode, 0)
        server = self.served()
        self.assertIn("sentiment-accurate", server.client().get("/readyz").json["degraded"])
        self.assertNotIn("sentiment-fast", server.client().get("/readyz").json["degraded"])
        self.assertEqual(self.post(server, "good", "auto").json["tier"], "fast")

    def test_reviews_teach_both_tiers_where_no_server_runs_too(self):
        """With the shipped models: corrections to joy for a word that nobody has met."""
        server = self.hark(environment={"HARK_LEARNING_NIGHTLY": "off"})
        teacher = Teacher(server)
        for number in range(ENOUGH):
            predicted = teacher.ask("POST", "/api/v1/emotions", {"text": sentence(number), "tier": "fast"})
            self.assertEqual(teacher.ask("POST", f"/api/v1/emotions/{predicted.json['id']}/review", {"label": "joy"}).status, 200)
        server.terminate()
        run = command("train", "--task", "emotion", "--from", "reviews", "--data", self.data, "--json", seconds=300)
        self.assertEqual(run.returncode, 0, run.stderr)
        records = {record["tier"]: record for record in json.loads(run.stdout)["records"]}
        self.assertEqual({tier: record["verdict"] for tier, record in records.items()}, {"fast": "promoted", "accurate": "promoted"}, run.stdout)
        # The next command, and the next server, find what was learned there.
        doctor = command("doctor", "--data", self.data)
        self.assertNotIn("-learned", doctor.stdout)
        server = self.hark()
        self.assertEqual([name for name in server.client().get("/readyz").json["degraded"] if "learned" in name], [])
        answer = server.client().post("/api/v1/emotions", {"text": UNSEEN[0], "tier": "accurate"}).json
        self.assertEqual((answer["tier"], answer["model"]), ("accurate", records["accurate"]["challenger"]))

    # MARK: The server

    def test_a_comment_gets_the_tier_it_asks_for(self):
        server = self.served()
        self.assertEqual(server.client().get("/readyz").json["degraded"], [name for name in server.client().get("/readyz").json["degraded"] if "emotion" in name])
        self.assertEqual(inference(server), [], "none starts before it is needed")
        self.assertEqual(server.client().post("/api/v1/comments", {"content": "plain"}).json["tier"], "fast")
        self.assertEqual(inference(server), [])
        answer = self.post(server, "typed with care").json
        expected = self.label("--tier", "accurate", texts=["typed with care"])[0].split("\t")
        self.assertEqual((answer["tier"], answer["label"].lower(), f"{answer['confidence']:.4f}"), ("accurate", *expected[:2]))
        self.assertRegex(answer["model"], r"^sentiment-accurate-[0-9a-f]{8}$")
        self.assertEqual(len(inference(server)), 1)
        lines = "".join(json.dumps({"content": f"line {number}", "tier": tier}) + "\n" for number in range(40) for tier in ("fast", "accurate"))
        items = server.client().post("/api/v1/comments", lines, {"Content-Type": "application/x-ndjson"}).json["items"]
        self.assertEqual([item["tier"] for item in items], ["fast", "accurate"] * 40)
        self.assertEqual(self.post(server, "x", "best").status, 422)
        metrics = server.client().get("/metrics")
        if metrics.status == 200:
            self.assertIn("hark_inference_batch_texts", metrics.text)
            # What the first text waited for is kept apart from what answering takes, and how much memory there was at most is told.
            self.assertRegex(metrics.text, r"(?m)^hark_inference_start_seconds_count 1$")
            self.assertGreater(float(re.search(r"(?m)^hark_memory_peak_bytes (\S+)$", metrics.text)[1]), 1 << 20)
        server.terminate()
        self.assertEqual(inference(server), [])

    def test_the_setting_makes_it_the_tier_of_what_people_write(self):
        server = self.served(environment={"HARK_DOORS_COMMENTS_TIER": "accurate"})
        self.assertEqual(server.client().post("/api/v1/comments", {"content": "plain"}).json["tier"], "accurate")
        wrong = command("serve", "--data", self.data, environment=self.environment | {"HARK_DOORS_COMMENTS_TIER": "best"})
        self.assertIn("doors.comments.tier", wrong.stderr)

    def test_when_too_much_waits_more_is_refused_with_when_to_come_again(self):
        server = self.served(environment={"HARK_INFERENCE_QUEUE": "1"})
        self.assertEqual(self.post(server, "first").status, 201)
        process, answers = inference(server)[0], []
        os.kill(process, signal.SIGSTOP)
        askers = [threading.Thread(target=lambda text=text: answers.append(self.post(server, text))) for text in ("in hand", "waiting")]
        for asker in askers:
            asker.start()
        wait_for(lambda: re.search(r"^hark_inference_waiting_texts 1$", server.client().get("/metrics").text, re.M))
        refused = self.post(server, "one too many")
        self.assertEqual((refused.status, refused.headers.get("retry-after")), (503, "1"))
        self.assertEqual(self.post(server, "at once", "fast").status, 201)
        os.kill(process, signal.SIGCONT)
        for asker in askers:
            asker.join()
        self.assertEqual([(answer.status, answer.json["tier"]) for answer in answers], [(201, "accurate")] * 2)
        self.assertEqual(self.post(server, "one too many").status, 201)

    def test_killing_processes_costs_no_answer(self):
        server = self.served()
        self.assertEqual(self.post(server, "first").json["tier"], "accurate")
        answers, done = [], threading.Event()

        def ask(client):
            for number in range(60):
                answer = server.client().post("/api/v1/comments", {"content": f"comment {client} {number} " + "word " * 40, "tier": "accurate"})
                answers.append((answer.status, answer.json.get("tier")))

        askers = [threading.Thread(target=ask, args=(client,)) for client in range(4)]
        for asker in askers:
            asker.start()
        killed, seen = 0, 0
        while any(asker.is_alive() for asker in askers):
            # The next one is killed once it answers: who kills a process before it is ready tests something else.
            accurate = sum(tier == "accurate" for _, tier in answers)
            if accurate >= seen + 20:
                for number in inference(server):
                    os.kill(number, signal.SIGKILL)
                    killed += 1
                seen = accurate
            done.wait(0.01)
        self.assertGreater(killed, 2)
        self.assertEqual({status for status, _ in answers}, {201})
        self.assertEqual(len(answers), 240)
        # Each was tried once more by the next process.
        self.assertEqual({tier for _, tier in answers}, {"accurate"})
        self.assertEqual(self.post(server, "last").json["tier"], "accurate")


if __name__ == "__main__":
    unittest.main()
