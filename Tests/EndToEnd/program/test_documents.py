"""Documents from the outside: handed in by form and by program, counted right, told live, each one's own."""
import base64
import csv
import hashlib
import io
import json
import threading

from harness.documents import DocumentsCase, Member, counted, of

BINARY = bytes(range(256)) * 40


class Documents(DocumentsCase):
    def test_files_of_several_people_by_form_and_raw_are_counted_as_python_counts_them(self):
        server, handed_in, problems = self.hark(), [], []
        people = [Member(server, name) for name in ("ada", "bob", "eve")]
        texts = {(person.name, number): text for person in people for number, text in enumerate(self.texts(12))}

        def hand_in(person, numbers, by_form):
            try:
                files = [(f"text {number}.txt", texts[person.name, number].encode()) for number in numbers]
                if by_form:
                    answer = person.post_form(files)
                    self.assertEqual(answer.status, 202, answer)
                    items = answer.json["items"]
                else:
                    items = [person.upload(*file) for file in files]
                self.assertEqual([item["name"] for item in items], [name for name, _ in files])
                self.assertLessEqual({item["state"] for item in items}, {"queued", "processing", "done"})
                handed_in.extend((person, number, item["id"]) for number, item in zip(numbers, items))
            except Exception as problem:  # told by the test itself, below
                problems.append(problem)

        threads = []
        for person in people:
            for numbers, by_form in ((range(0, 4), True), (range(4, 8), False), (range(8, 10), True), (range(10, 12), False)):
                threads.append(threading.Thread(target=hand_in, args=(person.another(), numbers, by_form)))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(problems, [])
        self.assertEqual(len({id for _, _, id in handed_in}), 36)
        for person in people:
            mine = [(number, id) for owner, number, id in handed_in if owner.name == person.name]
            for (number, _), document in zip(mine, person.ended([id for _, id in mine])):
                self.check(document, texts[person.name, number])
                self.assertEqual(document["sha256"], hashlib.sha256(texts[person.name, number].encode()).hexdigest())
            self.assertEqual({document["id"] for document in person.all()}, {id for _, id in mine})
        self.check_ledger(received=36, stored=36, duplicate=0, rejected=0)

    def test_the_same_content_is_answered_from_its_hash_and_the_same_file_is_the_same_document(self):
        server = self.hark()
        ada, text = Member(server, "ada"), self.texts(1)[0]
        first = ada.ended([ada.upload("first.txt", text.encode())["id"]])[0]
        second = ada.upload("second.txt", text.encode())
        self.assertEqual(second["state"], "done")
        self.assertNotEqual(second["id"], first["id"])
        self.check(ada.show(second["id"]), text)
        again = ada.upload("first.txt", text.encode())
        self.assertEqual((again["id"], again["state"]), (first["id"], "done"))
        self.assertEqual(len(ada.all()), 2)
        other = ada.upload("first.txt", b"the same name with another content")
        self.assertNotEqual(other["id"], first["id"])
        self.check_ledger(received=4, stored=3, duplicate=1, rejected=0)

    def test_a_bad_file_of_a_batch_has_its_error_and_the_rest_is_kept(self):
        server = self.hark(environment={"HARK_DOORS_DOCUMENTS_FILE_MB": "1"})
        ada, (first, last) = Member(server, "ada"), self.texts(2)
        wrong = {"Content-Digest": f"sha-256=:{base64.b64encode(bytes(32)).decode()}:"}
        right = {"Content-Digest": f"sha-256=:{base64.b64encode(hashlib.sha256(last.encode()).digest()).decode()}:"}
        answer = ada.post_form([
            ("first.txt", first.encode()), ("large.txt", b"a " * (600 << 10)), ("x" * 300 + ".txt", b"a"), ("digest.txt", b"b", wrong),
            ("last.txt", last.encode(), right), ("picture.txt", BINARY)])
        self.assertEqual(answer.status, 202, answer)
        items = answer.json["items"]
        self.assertEqual(["error" in item for item in items], [False, True, True, True, False, False], items)
        for item in items[1:4]:
            self.assertRegex(item["error"], r"^[A-Z].*\.$")
            self.assertNotIn("id", item)
        documents = ada.ended(item["id"] for item in items if "id" in item)
        self.check(documents[0], first)
        self.check(documents[1], last)
        self.assertEqual(documents[2]["state"], "failed")
        self.assertRegex(documents[2]["error"], r"not a text\.$")
        self.assertEqual(len(ada.all()), 3)
        self.check_ledger(received=6, stored=3, duplicate=0, rejected=3)

    def test_a_request_that_holds_nothing_good_is_refused_and_counted(self):
        server = self.hark(environment={"HARK_DOORS_DOCUMENTS_FILE_MB": "1"})
        ada = Member(server, "ada")
        wrong = {"Content-Digest": f"sha-256=:{base64.b64encode(bytes(32)).decode()}:"}
        for answer, status in (
                (ada.post_raw("large.txt", b"a " * (600 << 10)), 413), (ada.post_raw("..", b"a"), 422), (ada.post_raw("a.txt", b"a", wrong), 400)):
            self.assertEqual(answer.status, status, answer)
            self.assertRegex(answer.json["detail"], r"\w.*\.$")
        self.assertEqual(server.client().post("/api/v1/documents?name=a.txt", b"a").status, 401)
        self.assertEqual(ada.all(), [])
        self.assertEqual(list((self.data / "objects/incoming").iterdir()), [])
        self.check_ledger(received=3, stored=0, rejected=3)

    def test_others_neither_see_nor_touch_mine_nor_learn_of_it(self):
        server = self.hark()
        ada, bob, text = Member(server, "ada"), Member(server, "bob"), self.texts(1)[0]
        mine = ada.ended([ada.upload("mine.txt", text.encode())["id"]])[0]
        self.assertEqual(bob.all(), [])
        path = f"/api/v1/documents/{mine['id']}"
        unknown = bob.get("/api/v1/documents/" + mine["id"][:-4] + "0000")
        for method, place in (("GET", path), ("DELETE", path), ("POST", path + "/retry"), ("GET", f"/documents/{mine['id']}")):
            self.assertEqual(bob.request(method, place).status, 404, (method, place))
        self.assertEqual({k: v for k, v in bob.get(path).json.items() if k != "instance"}, {k: v for k, v in unknown.json.items() if k != "instance"})
        self.assertEqual(len(bob.get("/api/v1/documents.csv").text.splitlines()), 1)
        same = bob.upload("mine.txt", text.encode())
        self.assertEqual((same["state"], "duplicate" in same), ("queued", False))
        self.assertNotEqual(same["id"], mine["id"])
        self.check(bob.ended([same["id"]])[0], text)
        self.assertEqual(bob.request("DELETE", f"/api/v1/documents/{same['id']}").status, 204)
        self.check(ada.show(mine["id"]), text)
        self.assertEqual(ada.upload("mine, too.txt", text.encode())["state"], "done")

    def test_what_is_deleted_is_gone_and_what_failed_is_tried_again(self):
        server = self.hark()
        ada, text = Member(server, "ada"), self.texts(1)[0]
        good, bad = ada.ended([ada.upload("good.txt", text.encode())["id"], ada.upload("bad.txt", BINARY)["id"]])
        self.assertEqual(bad["state"], "failed")
        self.assertEqual(ada.request("POST", f"/api/v1/documents/{good['id']}/retry").status, 409)
        again = ada.request("POST", f"/api/v1/documents/{bad['id']}/retry")
        self.assertEqual((again.status, again.json["state"]), (202, "queued"), again)
        self.assertEqual(ada.ended([bad["id"]])[0]["state"], "failed")
        for document in (good, bad):
            self.assertEqual(ada.request("DELETE", f"/api/v1/documents/{document['id']}").status, 204)
            self.assertEqual(ada.get(f"/api/v1/documents/{document['id']}").status, 404)
            self.assertEqual(ada.request("DELETE", f"/api/v1/documents/{document['id']}").status, 404)
        self.assertEqual(ada.all(), [])
        contents = [file for file in (self.data / "objects/content").rglob("*") if file.is_file()]
        self.assertEqual(contents, [])
        new = ada.upload("good.txt", text.encode())
        self.assertEqual(new["state"], "queued")
        self.check(ada.ended([new["id"]])[0], text)
        self.check_ledger(received=3, stored=3)

    def test_the_same_key_is_the_same_answer_and_another_body_is_not_acceptable(self):
        server = self.hark()
        ada = Member(server, "ada")
        key = {"Idempotency-Key": "my-first-documents"}
        files = [("a.txt", b"one two"), ("b.txt", b"two three")]
        first, again = ada.post_form(files, key), ada.post_form(files, key)
        self.assertEqual((first.status, again.status), (202, 202), again)
        self.assertEqual(first.json, again.json)
        self.assertEqual(ada.post_form(files[:1], key).status, 422)
        self.assertEqual(len(ada.all()), 2)
        self.check_ledger(received=2, stored=2, duplicate=0)

    def test_results_leave_as_csv(self):
        server = self.hark()
        ada, texts = Member(server, "ada"), self.texts(3)
        ada.ended([ada.upload(f"{number}, \"n\".txt", text.encode())["id"] for number, text in enumerate(texts)])
        rows = list(csv.DictReader(io.StringIO(ada.get("/api/v1/documents.csv").text, newline="")))
        for number, text in enumerate(texts):
            words = [(row["word"], int(row["count"])) for row in rows if row["file"] == f"{number}, \"n\".txt"]
            self.assertEqual(words, counted(text)[2])

    def test_each_stage_is_told_live_to_its_owner_alone(self):
        server = self.hark()
        ada, bob, text = Member(server, "ada"), Member(server, "bob"), self.texts(1)[0]
        listener, other = ada.listen(), bob.listen()
        self.addCleanup(listener.close)
        self.addCleanup(other.close)
        ada.upload("one.txt", text.encode())
        states = lambda heard: [json.loads(event["data"])["state"] for event in heard.events if event.get("event") == "document"]
        self.assertTrue(listener.wait_for(lambda heard: "done" in states(heard)), listener.events)
        self.assertEqual(states(listener), ["queued", "processing", "done"])
        bob.ended([bob.upload("two.txt", text.encode())["id"]])
        self.assertTrue(other.wait_for(lambda heard: "done" in states(heard)))
        self.assertNotIn("one.txt", str(other.events))

    def test_encodings_are_recognised(self):
        server = self.hark()
        ada, words = Member(server, "ada"), [("déjà", 2), ("vu", 1)]
        encodings = ("utf-8", "utf-8-sig", "utf-16", "latin-1")
        documents = ada.ended([ada.upload(f"{name}.txt", "Déjà vu, déjà!".encode(name))["id"] for name in encodings])
        self.assertEqual([(document["name"], of(document)) for document in documents], [(f"{name}.txt", (3, 2, words)) for name in encodings])
