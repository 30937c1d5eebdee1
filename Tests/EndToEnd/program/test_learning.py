"""Corrections teach the model: trained beside answering, promoted by the gate, taken back by one request, and safe from kills."""
import json
import os
import random
import signal
import time
import unittest

from harness.lessons import ENOUGH, UNSEEN, Teacher, sentence
from harness.server import Case, command

KILLS = 20 if os.environ.get("HARK_SOAK") else 4


class Learning(Case):
    def hark(self, **options):
        # The fast tier alone: what is tested is the loop.
        options.setdefault("environment", {"HARK_LEARNING_NIGHTLY": "off", "HARK_DOORS_COMMENTS_TIER": "fast"})
        return super().hark(**options)

    def test_corrections_are_learned_while_answering_goes_on_and_taken_back_with_one_request(self):
        teacher = Teacher(self.hark())
        before = teacher.champion()
        self.assertEqual(teacher.model(), before)
        hidden = teacher.correct()
        self.assertEqual(teacher.ask("PUT", f"/api/v1/comments/{hidden}/hidden", {"hidden": True}).status // 100, 2)
        id, answered = teacher.train(), 0
        while teacher.training(id)["state"] == "running":
            teacher.model()
            answered += 1
        training = teacher.ended(id)
        self.assertEqual(training["state"], "promoted", training)
        self.assertLess(training["p_value"], 0.05)
        self.assertEqual((training["champion"], training["challenger"]), (before, teacher.champion()))
        self.assertEqual(teacher.model(), training["challenger"])
        labels = [teacher.client.comment(text)["label"] for text in UNSEEN]
        self.assertGreaterEqual(labels.count("Positive"), 4, labels)
        rows = teacher.ask("GET", f"/api/v1/models/sentiment/versions/{training['challenger']}?limit=1000").json
        self.assertEqual((len(rows["items"]), rows["version"]["fingerprint"]), (ENOUGH - 1, training["fingerprint"]))
        self.assertNotIn(hidden, [row["item"] for row in rows["items"]])
        back = teacher.ask("POST", "/api/v1/models/sentiment/rollback", {"tier": "fast"})
        self.assertEqual((back.status, back.json["version"]), (200, before))
        self.assertEqual(teacher.model(), before)
        # Where the accurate tier is installed it has learned too, and has a step back of its own.
        self.assertEqual(teacher.ask("POST", "/api/v1/models/sentiment/rollback", {"tier": "fast"}).status, 409)
        print(f"{answered} comments answered during the training, {labels.count('Positive')} of {len(UNSEEN)} unseen ", end="", flush=True)

    def test_random_labels_are_refused_with_the_reason(self):
        teacher, chance = Teacher(self.hark()), random.Random(3)
        # The gate lets what is better by mere chance through once in forty times, so that once proves little; three times in a row are no chance.
        for attempt in range(3):
            before = teacher.champion()
            teacher.correct(label=lambda number: chance.choice(["Positive", "Negative"]))
            training = teacher.ended(teacher.train())
            if training["state"] == "refused":
                break
        self.assertEqual(training["state"], "refused", training)
        self.assertTrue(training["reason"])
        self.assertEqual((teacher.champion(), teacher.model()), (before, before))

    def test_whenever_it_is_killed_a_champion_answers_and_the_training_ends(self):
        server, chance = self.hark(), random.Random(7)
        teacher = Teacher(server)
        bundled = teacher.champion()
        teacher.correct()
        id = teacher.train()
        for kill in range(KILLS):
            time.sleep(chance.uniform(0, 0.6))
            os.kill(server.process.pid, signal.SIGKILL)
            server.process.wait(60)
            server = self.hark()
            teacher = Teacher(server, is_new=False)
            self.assertEqual(server.client().get("/readyz").json["degraded"].count("sentiment-fast-learned"), 0)
            self.assertEqual(teacher.model(), teacher.champion())
            if teacher.training(id)["state"] != "running":
                id = teacher.train()  # killed while the next one is at it
        training = teacher.ended(id)
        self.assertIn(training["state"], ("promoted", "refused"), training)
        self.assertNotEqual(teacher.champion(), bundled)
        self.assertEqual(teacher.model(), teacher.champion())
        folder = self.data / "models" / "sentiment-fast"
        self.assertEqual([name for name in os.listdir(folder) if name == ".making"], [])

    def test_a_damaged_file_of_what_was_learned_falls_back_and_is_said(self):
        server = self.hark()
        teacher = Teacher(server)
        bundled = teacher.champion()
        teacher.correct()
        learned = teacher.ended(teacher.train())["challenger"]
        server.terminate()
        path = self.data / "models" / "sentiment-fast" / learned / "model.hark"
        content = bytearray(path.read_bytes())
        content[50_000] ^= 1
        path.write_bytes(content)
        server = self.hark()
        teacher = Teacher(server, is_new=False)
        self.assertIn("sentiment-fast-learned", server.client().get("/readyz").json["degraded"])
        self.assertEqual(teacher.model(), bundled)
        doctor = command("doctor", environment={"HARK_DATA": str(self.data)})
        self.assertIn("sentiment-fast-learned", doctor.stdout)

    def test_the_command_learns_beside_the_server_and_without_it(self):
        server = self.hark()
        teacher = Teacher(server)
        teacher.correct()
        run = command("train", "--task", "sentiment", "--from", "reviews", "--data", self.data, "--json")
        self.assertEqual(run.returncode, 0, run.stderr)
        facts = json.loads(run.stdout)
        self.assertEqual((facts["state"], facts["challenger"]), ("promoted", teacher.champion()))
        self.assertLessEqual({"n", "accuracy", "macro_recall", "macro_f1", "ece", "ece_bins", "texts_per_second", "labels"}, set(facts))
        server.terminate()
        again = command("train", "--task", "sentiment", "--from", "reviews", "--data", self.data)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertIn("accuracy", again.stdout)

    def test_a_downloaded_file_teaches_too(self):
        path = self.folder / "sentiment.csv"
        lines = [f'{number:032x};"{sentence(number)}";positive;' for number in range(ENOUGH)]
        path.write_text("\n".join(["id;review;sentiment;", *lines]) + "\n")
        run = command("train", "--task", "sentiment", "--from", path, "--data", self.data, "--json")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(json.loads(run.stdout)["state"], "promoted", run.stdout)
        path.write_text("id;review;sentiment;\n1;x;happy;\n")
        broken = command("train", "--task", "sentiment", "--from", path, "--data", self.data)
        self.assertEqual((broken.returncode, broken.stderr.count("\n")), (1, 1), broken.stderr)
        self.assertIn("line 2", broken.stderr)

    def test_a_time_of_night_that_is_none_stops_the_start(self):
        for text in ("25:00", "3:30", "soon"):
            run = command("serve", "--print-config", environment={"HARK_LEARNING_NIGHTLY": text})
            self.assertEqual(run.returncode, 1)
            self.assertIn("learning.nightly", run.stderr)


if __name__ == "__main__":
    unittest.main()
