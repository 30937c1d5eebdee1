"""Posts in: over HTTP in every form, and from files; what becomes of each is said and counted."""
import gzip
import json
import random
import subprocess
import time

from harness.posts import Operator, line, now
from harness.server import Case, command, ledger


def counts(answer):
    return {name: answer.json[name] for name in ("received", "stored", "duplicate", "rejected", "late")}


class Posts(Case):
    def setUp(self):
        super().setUp()
        self.server = self.hark()
        self.server.add_account("ada", "operator")
        self.operator = Operator(self.server)

    def test_every_line_gets_what_it_deserves_and_the_ledger_knows(self):
        answer = self.operator.send([
            line(1, "a quiet morning"), line(2, "una mattina tranquilla", lang="it"), "no JSON at all", line(1, "once more"), "",
            line(3, "from long ago", created_at="2011-01-01T00:00:00Z"), line(4, "tomorrow", created_at=now(-90_000)), '{"delete": {"id": 7}}',
            '[{"tweet": "as the documents have it"}]', '{"id": 5, "text": 5}'])
        self.assertEqual(answer.status, 200, answer)
        self.assertEqual(counts(answer), {"received": 8, "stored": 2, "duplicate": 1, "rejected": 4, "late": 1})
        self.assertEqual([error["line"] for error in answer.json["errors"]], [2, 3, 7, 10])
        self.assertTrue(all(error["detail"] for error in answer.json["errors"]))
        row = ledger(self.data)["topics"]
        self.assertEqual(row, counts(answer) | {"balanced": True})
        self.server.terminate()
        self.assertEqual(ledger(self.data)["topics"], row)

    def test_refused_lines_are_seen_and_handed_in_again(self):
        lines = ["{broken <b>", line(1, "a quiet morning"), line(2, "una mattina tranquilla al mare", lang="it"), '{"id": 5, "text": 5}']
        self.assertEqual(self.operator.send(lines).json["rejected"], 3)
        client, headers = self.operator.client, self.operator.headers
        kept = client.get("/api/v1/topics/dead-letters", **headers).json
        self.assertEqual([(letter["line"], letter["source"]) for letter in kept["items"]], [(lines[3], "api"), (lines[0], "api")])
        page = client.get("/api/v1/topics/dead-letters?limit=1", **headers).json
        self.assertEqual(client.get(f"/api/v1/topics/dead-letters?after={page['next']}", **headers).json["items"], kept["items"][1:])
        self.assertIn("{broken &lt;b&gt;", client.get("/topics/dead-letters", **headers).text)
        answer = client.post("/api/v1/topics/dead-letters/replay", None, headers)
        self.assertEqual((answer.status, answer.json["replayed"], answer.json["rejected"]), (200, 2, 2), answer)
        first, second = (letter["id"] for letter in kept["items"])
        self.assertEqual(client.post(f"/api/v1/topics/dead-letters/{first}/replay", None, headers).json["rejected"], 1)
        self.assertEqual([client.request("DELETE", f"/api/v1/topics/dead-letters/{first}", headers=headers).status for _ in range(2)], [204, 404])
        self.assertEqual(client.post(f"/api/v1/topics/dead-letters/{first}/replay", None, headers).status, 404)
        # A restart keeps them.
        self.server.terminate()
        client = Operator(self.hark()).client
        self.assertEqual([letter["id"] for letter in client.get("/api/v1/topics/dead-letters", **headers).json["items"]], [second])
        self.assertEqual(client.request("DELETE", "/api/v1/topics/dead-letters", headers=headers).status, 204)
        self.assertEqual(client.get("/api/v1/topics/dead-letters", **headers).json, {"items": [], "next": None})
        self.assertTrue(ledger(self.data)["topics"]["balanced"])

    def test_texts_go_through_steps_and_authors_become_codes(self):
        self.server.terminate()
        operator = Operator(self.hark(environment={"HARK_TOPICS_TRANSFORM": "links,names", "HARK_TOPICS_STORE_AUTHORS": "hashed"}))
        operator.send([line(number, "look @ada https://x.example/a there", user="mara") for number in range(2)])
        posts = operator.ask("look")["posts"]
        self.assertEqual({post["text"] for post in posts}, {"look @…  there"})
        self.assertEqual([len(code) for code in {post["user"] for post in posts}], [32])

    def test_packed_bodies_are_read_and_broken_ones_refused(self):
        lines = "\n".join(line(number, f"packed number {number}") for number in range(20_000)).encode()
        self.assertEqual(counts(self.operator.send(gzip.compress(lines), Content_Encoding="gzip"))["stored"], 20_000)
        zstd = subprocess.run(["zstd", "-q", "-c"], input=lines, capture_output=True, check=True).stdout
        self.assertEqual(counts(self.operator.send(zstd, Content_Encoding="zstd"))["duplicate"], 20_000)
        self.assertEqual(self.operator.send(zstd[:len(zstd) // 2], Content_Encoding="zstd").status, 400)
        self.assertEqual(self.operator.send(lines, Content_Encoding="br").status, 415)

    def test_JSON_is_an_object_or_a_list(self):
        def sent(body):
            return self.operator.client.post("/api/v1/posts", body, self.operator.headers)

        self.assertEqual(counts(sent({"text": "one alone", "id": "a"}))["stored"], 1)
        self.assertEqual(counts(sent([{"tweet": "first of two", "id": "b"}, {"text": "second", "id": 9}, 7]))["stored"], 2)
        self.assertEqual(self.operator.client.post("/api/v1/posts", "a,b", self.operator.headers | {"Content-Type": "text/csv"}).status, 415)

    def test_who_may_not_is_told(self):
        self.server.add_account("bob", "member")
        self.assertEqual(Operator(self.server, "bob").send([line(1, "x")]).status, 403)
        self.assertEqual(self.operator.client.post("/api/v1/posts", line(1, "x")).status, 401)

    def test_a_retry_under_the_same_key_gets_the_first_answer(self):
        body = [line(1, "only once"), "broken"]
        first, second = (self.operator.send(body, Idempotency_Key="monday") for _ in range(2))
        self.assertEqual((first.status, first.body), (second.status, second.body))
        self.assertEqual(ledger(self.data)["topics"]["received"], 2)

    def test_the_last_line_is_found_at_once(self):
        for number in range(5):
            word = f"zebra{number}x"
            self.operator.send([line(f"{number}-{other}", "nothing of note") for other in range(3000)] + [line(f"{number}-last", f"look, a {word}")])
            self.assertEqual(self.operator.ask(word)["total"], 1)

    def test_a_deleted_post_is_gone_and_does_not_come_back(self):
        self.operator.send([line("at://did:x/1", "a kiwi flew", source="jetstream"), line(2, "a kiwi walked")])
        self.assertEqual(self.operator.delete("at://did:x/1", "jetstream").status, 204)
        self.assertEqual(self.operator.delete("at://did:x/1").status, 404)
        self.assertEqual(self.operator.ask("kiwi")["total"], 1)
        self.assertEqual(self.operator.send([line("at://did:x/1", "a kiwi flew", source="jetstream")]).json["duplicate"], 1)
        self.server.terminate()
        operator = Operator(self.hark())
        self.assertEqual((operator.ask("kiwi")["total"], operator.delete("2").status, operator.ask("kiwi")["total"]), (1, 204, 0))

    def test_a_stream_takes_posts_back(self):
        self.operator.send([line(1, "a heron flew"), line(2, "a heron slept", source="web")])
        answer = self.operator.send([
            line(3, "a heron dived"), '{"delete": {"status": {"id": 3, "id_str": "3", "user_id": 5}, "timestamp_ms": "1"}}',
            '{"delete": {"status": {"id": 1}}}', '{"delete": {"status": {"id": 77}}}', '{"status_withheld": {"id": 2, "withheld_in_countries": ["DE"]}}'])
        self.assertEqual((answer.json["received"], answer.json["stored"], answer.json["withdrawn"], answer.json["errors"]), (1, 1, 2, []))
        self.assertEqual([post["id"] for post in self.operator.ask("heron")["posts"]], ["2"])
        self.assertTrue(ledger(self.data)["topics"]["balanced"])

    def test_hostile_lines_cost_themselves_alone(self):
        deep = '{"text": "deep", "x": ' + "[" * 100_000 + "]" * 100_000 + "}"
        body = b"\n".join([
            line("first", "a walrus here").encode(), b'{"text": "' + b"x" * (3 << 20) + b'"}', b'{"text": "\xff\xfe broken"}', deep.encode(),
            b'{"id": {}, "text": "x"}', b"\x00" * 1000, b'{"text": "\\ud800 alone", "id": "h"}', line("last", "a walrus there").encode()])
        answer = self.operator.send(body)
        self.assertEqual(answer.status, 200)
        self.assertEqual(self.operator.ask("walrus")["total"], 2)
        self.assertGreaterEqual(answer.json["rejected"], 5)
        self.assertTrue(ledger(self.data)["topics"]["balanced"])

    def test_more_errors_than_can_be_told_are_counted(self):
        answer = self.operator.send(["broken"] * 2500)
        self.assertEqual((answer.json["rejected"], len(answer.json["errors"]), answer.json["errors_left_out"]), (2500, 1000, 1500))

    def test_memory_stays_small_however_much_comes(self):
        text, chance = [f"word{number}" for number in range(5000)], random.Random(5)
        for part in range(3):
            lines = [line(f"{part}-{number}", " ".join(chance.choices(text, k=20))) for number in range(60_000)]
            self.assertEqual(self.operator.send(lines).json["stored"], 60_000)
        peak = next(int(row.split()[1]) for row in open(f"/proc/{self.server.process.pid}/status") if row.startswith("VmHWM"))
        print(f"peak {peak >> 10} MB ", end="")
        self.assertLess(peak >> 10, 600)


class PostsImport(Case):
    def imported(self, *paths):
        result = command("posts", "import", *paths, "--json", "--data", self.data)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def files(self):
        lines = [line(number, f"imported otter {number}") for number in range(1000)] + ["no post"]
        plain, packed, zipped = (self.folder / name for name in ("a.jsonl", "b.jsonl.zst", "c.jsonl.gz"))
        plain.write_text("\n".join(lines) + "\n")
        subprocess.run(["zstd", "-q", plain, "-o", packed], check=True)
        zipped.write_bytes(gzip.compress(plain.read_bytes()))
        return plain, packed, zipped

    def test_files_are_taken_in_beside_the_server_and_without_it(self):
        plain, packed, zipped = self.files()
        report = self.imported(plain)
        self.assertEqual({name: report[name] for name in report if name != "seconds"},
                         {"received": 1001, "stored": 1000, "duplicate": 0, "rejected": 1, "late": 0, "withdrawn": 0})
        self.assertGreaterEqual(report["seconds"], 0)
        self.assertEqual(self.imported(packed)["duplicate"], 1000)
        server = self.hark()
        self.assertEqual(self.imported(zipped, packed)["duplicate"], 2000)
        server.add_account("ada", "operator")
        self.assertEqual(Operator(server).ask("otter")["total"], 1000)
        self.assertEqual(ledger(self.data)["topics"]["received"], 4004)

    def test_a_file_that_cannot_be_read_is_named(self):
        broken = self.folder / "broken.zst"
        broken.write_bytes(self.files()[1].read_bytes()[:200])
        result = command("posts", "import", broken, "--data", self.data)
        self.assertEqual(result.returncode, 1)
        self.assertIn("broken.zst", result.stderr)
        self.assertEqual(command("posts", "import", self.folder / "none.jsonl", "--data", self.data).returncode, 2)
