"""A disk that runs full: whoever hands in is told so, nothing half-written stays, and the service goes on when space returns."""
import hashlib
import random
import unittest

from harness.documents import Member, ascii_text, counted, of
from harness.server import ledger
from harness.small_disk import MIB, SmallDiskCase, missing


@unittest.skipIf(missing(), missing())
class FullDisk(SmallDiskCase):
    def setUp(self):
        super().setUp()
        self.serve_on_small_disk()
        client = self.server.client()
        signed_up = client.post("/api/v1/accounts", {"username": "ada", "password": "correct horse battery"})
        self.assertEqual(signed_up.status, 201, signed_up)
        self.ada = Member(self.server, "ada", is_new=False)
        self.chance = random.Random(507)

    def text(self, count):
        """A text of so many bytes, never twice the same, with few words."""
        start = f"text{self.chance.randrange(10**9):09d} "
        return (start + "water under the bridge " * (count // 23)).encode().ljust(count)[:count]

    def check_refused(self, answer):
        self.assertEqual((answer.status, answer.headers["content-type"]), (507, "application/problem+json"), answer)
        self.assertRegex(answer.json["detail"], r"^[A-Z].* .*\.$")

    def check_whole(self, documents):
        """Nothing is half-written, and each content is what its name says."""
        self.assertEqual(list((self.inside / "objects/incoming").iterdir()), [])
        contents = [file for file in (self.inside / "objects/content").rglob("*") if file.is_file()]
        kept = {hashlib.sha256(file.read_bytes()).hexdigest() for file in contents}
        self.assertEqual(len(kept), len(contents))
        self.assertEqual(kept, {document["sha256"] for document in documents})

    def test_uploads_beyond_the_disk_are_answered_507_and_those_before_stay(self):
        self.leave_free(20 * MIB)
        taken, refused = [], 0
        for number in range(12):
            answer = self.ada.post_raw(f"{number}.txt", self.text(4 * MIB))
            if answer.status == 202:
                taken.append(answer.json["items"][0]["id"])
            else:
                self.check_refused(answer)
                refused += 1
        self.assertGreaterEqual(len(taken), 2)
        self.assertGreater(refused, 5)
        documents = self.ada.ended(taken, 120)
        self.assertEqual({document["state"] for document in documents}, {"done"})
        self.assertEqual({document["id"] for document in self.ada.all()}, set(taken))
        self.check_whole(documents)
        row = ledger(self.inside)["documents"]
        self.assertTrue(row["balanced"], row)
        self.assertEqual(row["stored"], len(taken))
        # Making room by deleting is possible on a full disk, and then there is room.
        self.assertEqual(self.ada.request("DELETE", f"/api/v1/documents/{taken[0]}").status, 204)
        again = self.ada.upload("again.txt", self.text(3 * MIB))
        self.assertEqual(self.ada.ended([again["id"]])[0]["state"], "done")

    def test_a_form_that_does_not_fit_leaves_none_of_its_files(self):
        self.leave_free(10 * MIB)
        self.check_refused(self.ada.post_form([(f"{number}.txt", self.text(4 * MIB)) for number in range(4)]))
        self.assertEqual(self.ada.all(), [])
        self.check_whole([])
        self.give_back()
        self.assertEqual(self.ada.post_form([(f"{number}.txt", self.text(4 * MIB)) for number in range(4)]).status, 202)

    def test_with_not_a_byte_left_it_still_answers_and_goes_on_when_space_returns(self):
        text = ascii_text(self.chance, 500)
        kept = self.ada.ended([self.ada.upload("before.txt", text.encode())["id"]])[0]
        self.leave_free(0)
        for number in range(30):
            self.check_refused(self.ada.post_raw(f"{number}.txt", self.text(200_000)))
        self.assertEqual(self.server.client().get("/healthz").status, 200)
        self.assertEqual(of(self.ada.show(kept["id"])), counted(text))
        self.check_whole([kept])
        self.give_back()
        after = ascii_text(self.chance, 500)
        document = self.ada.ended([self.ada.upload("after.txt", after.encode())["id"]])[0]
        self.assertEqual((document["state"], of(document)), ("done", counted(after)))
        self.server.terminate()
