"""A house that listens to sources, and what it makes of them."""
import time
import urllib.parse

from harness.server import Case, ledger


class FollowersCase(Case):
    def start(self, **options):
        self.server = self.hark(**options)
        if not hasattr(self, "headers"):
            self.server.add_account("olga", "operator")
        self.headers = {"Authorization": f"Bearer {self.server.sign_in('olga')}"}
        return self.server

    def opened(self, stream):
        self.addCleanup(stream.close)
        return stream

    def follow(self, name, kind, address, **more):
        answer = self.server.client().post(
            "/api/v1/followers", {"name": name, "kind": kind, "address": address} | more, headers=self.headers)
        self.assertEqual(answer.status, 201, answer)
        return answer.json["id"]

    def follower(self, id):
        return self.server.client().request("GET", f"/api/v1/followers/{id}", headers=self.headers).json

    def until(self, condition, what, seconds=120):
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                followers = self.server.client().request("GET", "/api/v1/followers", headers=self.headers)
                self.fail(f"not {what}\n{followers.text}\n{self.server.output[-3000:]}")
            time.sleep(0.05)

    def kept(self, word):
        """The texts that an answer about `word` holds, sorted."""
        query = urllib.parse.urlencode({"q": word, "last": "24h", "limit": 1000})
        answer = self.server.client().get(f"/api/v1/topics?{query}")
        self.assertEqual(answer.status, 200, answer)
        self.assertEqual(answer.json["total"], len(answer.json["posts"]), "the answer fits a page")
        return sorted(post["text"] for post in answer.json["posts"])

    def until_kept(self, word, texts, seconds=120):
        deadline, wanted = time.monotonic() + seconds, sorted(texts)
        while (found := self.kept(word)) != wanted:
            if time.monotonic() > deadline:
                followers = self.server.client().request("GET", "/api/v1/followers", headers=self.headers).text
                self.fail(f"missing {sorted(set(wanted) - set(found))[:5]}, too many {sorted(set(found) - set(wanted))[:5]}, "
                          f"{len(found)} for {len(wanted)}\n{followers}\n{self.server.output[-3000:]}")
            time.sleep(0.05)

    def balanced(self):
        line = ledger(self.data)["topics"]
        self.assertTrue(line["balanced"], line)
        return line
