"""Sources that the house listens to, against servers of their protocols: cut, slow, twice, out of order, garbage, kills; nothing is
lost and nothing is there twice."""
import json
import os
import time

from harness.followers import FollowersCase
from harness.sampled import CREDENTIALS, Sampled
from harness.server import command
from harness.streams import Files, Jetstream, Mastodon

SECRET = "very-secret-token-4711"


class MastodonTest(FollowersCase):
    def test_nothing_is_lost_or_twice_whatever_the_stream_does(self):
        stream = self.opened(Mastodon(token=SECRET))
        stream.faults = [("cut", 7), ("slow",), ("refuse", "503 Service Unavailable", {"Retry-After": "1"}), ("garbage",), ("twice",), ("end", 3)]
        self.start()
        follower = self.follow("social", "mastodon", f"http://127.0.0.1:{stream.port}", secret=SECRET)
        self.until(lambda: self.follower(follower)["state"] == "following", "following")
        ids, texts = [], {}
        deadline = time.monotonic() + 300
        for number in range(900):
            if number >= 60 and not stream.faults or time.monotonic() > deadline:
                break
            text = f"mastotest number{number} città 🎈 “quoted” & more"
            id = stream.publish(text.replace("&", "&amp;"))
            ids.append(id)
            texts[id] = text
            if number % 15 == 14:
                stream.cut()
            # On a slow machine it takes longer until all faults are met.
            time.sleep(0.05 if number < 200 else 0.4)
        stream.publish("mastotest straniero", language="it")
        stream.publish("mastotest hidden", visibility="private")
        stream.publish("<p></p>")
        self.until_kept("mastotest", texts.values())
        self.assertEqual(stream.faults, [], "all faults were met")
        # What is changed or deleted while nobody listens, Mastodon does not tell afterwards.
        self.until(lambda: stream.is_well and self.follower(follower)["state"] == "following", "on a line that holds")
        # A connection that was cut may have taken its garbage with it, unread.
        known = self.follower(follower)["unreadable"]
        stream.garble()
        stream.edit(ids[3], "mastotest changed")
        stream.delete(ids[4])
        texts[ids[3]] = "mastotest changed"
        del texts[ids[4]]
        self.until_kept("mastotest", texts.values())
        self.until(lambda: self.follower(follower)["unreadable"] == known + 2, "told what could not be read")
        seen = self.follower(follower)
        self.assertEqual((seen["state"], seen["has_secret"]), ("following", True))
        self.assertGreaterEqual(seen["reconnects"], 5)
        self.assertGreaterEqual(seen["unreadable"], 1)
        self.assertEqual(self.balanced()["stored"], len(ids) + 1)

    def test_what_was_said_meanwhile_is_read_from_the_timeline(self):
        stream = self.opened(Mastodon())
        self.start()
        follower = self.follow("social", "mastodon", f"http://127.0.0.1:{stream.port}/api/v1/streaming/public")
        self.until(lambda: self.follower(follower)["state"] == "following", "following")
        texts = [f"gaptest first{number}" for number in range(3)]
        for text in texts:
            stream.publish(text)
        self.until_kept("gaptest", texts)
        for round in range(3):
            self.server.kill()
            # More than a page of the timeline.
            more = [f"gaptest round{round} number{number}" for number in range(90)]
            for text in more:
                stream.publish(text)
            texts += more
            self.start()
            texts.append(f"gaptest live{round}")
            self.until(lambda: self.follower(follower)["state"] == "following", "following")
            stream.publish(texts[-1])
            self.until_kept("gaptest", texts)
        self.balanced()

    def test_wrong_credentials_are_told_and_stand_nowhere(self):
        stream = self.opened(Mastodon(token="another"))
        self.start()
        follower = self.follow("social", "mastodon", f"http://127.0.0.1:{stream.port}", secret=SECRET)
        self.until(lambda: self.follower(follower)["state"] == "waiting", "waiting")
        self.assertIn("401", self.follower(follower)["reason"])
        page = self.server.client().request("GET", "/topics/followers", headers=self.headers)
        self.assertIn("401", page.text)
        self.server.terminate()
        texts = [page.text, self.server.output] + [path.read_bytes().decode("latin-1") for path in self.data.rglob("*") if path.is_file()]
        self.assertFalse([True for text in texts if SECRET in text], "credentials are kept sealed")


class JetstreamTest(FollowersCase):
    def test_nothing_is_lost_or_twice_whatever_the_stream_does(self):
        stream = self.opened(Jetstream())
        stream.faults = [
            ("fragments",), ("pings",), ("cut", 4), ("close", 5, 1001), ("refuse", "502 Bad Gateway"), ("slow",), ("garbage",), ("twice",),
            ("shuffle",), ("close", 3, 1011)]
        self.start()
        follower = self.follow("sky", "jetstream", f"ws://127.0.0.1:{stream.port}/subscribe")
        self.until(lambda: self.follower(follower)["state"] == "following", "following")
        texts = {}
        deadline = time.monotonic() + 300
        for number in range(900):
            if number >= 120 and not stream.faults or time.monotonic() > deadline:
                break
            texts[number] = f"skytest number{number} città 🎈 {'x' * (number * 7 % 300)}"
            stream.commit("create", f"3k{number}", texts[number])
            if number == 19:
                self.until(lambda: b"between" in stream.pongs, "answered between fragments")
            if number % 20 == 19:
                stream.cut()
            time.sleep(0.03 if number < 300 else 0.4)
        stream.commit("create", "3kother", "skytest in another tongue", langs=["ja"])
        stream.commit("create", "3klike", "skytest like", collection="app.bsky.feed.like")
        self.until_kept("skytest", texts.values())
        self.assertEqual(stream.faults, [], "all faults were met")
        self.assertIn(b"between", stream.pongs)
        stream.commit("update", "3k5", "skytest changed")
        stream.commit("delete", "3k6")
        texts[5] = "skytest changed"
        del texts[6]
        self.until_kept("skytest", texts.values())
        # Who comes again within the overlap is known.
        stream.cut()
        stream.commit("create", "3klast", "skytest last")
        self.until_kept("skytest", [*texts.values(), "skytest last"])
        self.balanced()

    def test_it_goes_on_from_its_cursor_after_a_kill(self):
        stream = self.opened(Jetstream())
        self.start()
        follower = self.follow("sky", "jetstream", f"ws://127.0.0.1:{stream.port}/subscribe")
        self.until(lambda: self.follower(follower)["state"] == "following", "following")
        texts = []
        for round in range(5):
            for number in range(40):
                texts.append(f"killtest round{round} number{number}")
                stream.commit("create", f"3r{round}n{number}", texts[-1])
                if number == 13 + 4 * round:
                    self.server.kill()
            self.start()
            self.until_kept("killtest", texts)
        self.assertIn("cursor", stream.requests[-1][1])
        self.balanced()

    def test_a_stopped_source_rests_and_goes_on(self):
        stream = self.opened(Jetstream())
        self.start()
        id = self.follow("sky", "jetstream", f"ws://127.0.0.1:{stream.port}/subscribe")
        self.until(lambda: self.follower(id)["state"] == "following", "following")
        stream.commit("create", "3a", "stoptest one")
        self.until_kept("stoptest", ["stoptest one"])
        client = self.server.client()
        self.assertEqual(client.post(f"/api/v1/followers/{id}/stop", headers=self.headers).json["wanted"], False)
        self.until(lambda: self.follower(id)["state"] == "stopped", "stopped")
        stream.commit("create", "3b", "stoptest two")
        client.post(f"/api/v1/followers/{id}/start", headers=self.headers)
        self.until_kept("stoptest", ["stoptest one", "stoptest two"])
        self.assertEqual(client.request("DELETE", f"/api/v1/followers/{id}", headers=self.headers).status, 204)
        self.assertEqual(self.follower(id)["status"], 404)
        self.assertEqual(self.kept("stoptest"), ["stoptest one", "stoptest two"], "its posts stay")


class LinesTest(FollowersCase):
    @staticmethod
    def moment(n):
        """When post n was said: a second after the one before, long ago."""
        return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(LinesTest.began - 10_000 + n))

    def lines(self, word, numbers):
        return "".join(
            json.dumps({"id": f"{word}{n}", "text": f"{word} number{n} città", "lang": "en", "created_at": f"{self.moment(n)}Z"}, ensure_ascii=False) + "\n"
            for n in numbers)

    began = int(time.time())

    def texts(self, word, numbers):
        return [f"{word} number{n} città" for n in numbers]

    def test_a_file_that_grows_at_an_address(self):
        files = self.opened(Files())
        files.put("/posts.jsonl", self.lines("webtest", range(100)) + "rubbish\n")
        files.faults = [("cut", 2345), ("slow",), ("refuse", "503 Service Unavailable")]
        self.start()
        self.follow("lines", "ndjson", f"http://127.0.0.1:{files.port}/posts.jsonl", interval_seconds=1)
        self.until_kept("webtest", self.texts("webtest", range(100)))
        files.append("/posts.jsonl", self.lines("webtest", range(100, 150)) + '{"id": "half')
        self.until_kept("webtest", self.texts("webtest", range(150)))
        self.server.kill()
        files.append("/posts.jsonl", '", "text": "webtest whole", "lang": "en"}\n' + self.lines("webtest", range(150, 160)))
        self.start()
        self.until_kept("webtest", self.texts("webtest", range(160)) + ["webtest whole"])
        starts = [headers.get("range") for _, headers in files.requests]
        self.assertTrue(starts[-1] and starts[-1] != "bytes=0-", "it goes on where it was")
        # Another file under the same address, longer than the place.
        files.put("/posts.jsonl", self.lines("webtest", range(500, 900)))
        self.until_kept("webtest", self.texts("webtest", [*range(160), *range(500, 900)]) + ["webtest whole"])
        self.assertEqual(files.faults, [], "all faults were met")
        self.balanced()

    def test_a_file_that_grows_in_the_house(self):
        self.start()
        path = self.data / "incoming/posts.jsonl"
        follower = self.follow("house", "file", "posts.jsonl")
        self.until(lambda: self.follower(follower)["state"] != "stopped", "begun")
        path.write_text(self.lines("filetest", range(50)))
        self.until_kept("filetest", self.texts("filetest", range(50)))
        # A post is counted once the cursor behind it is kept. Without one the file that was renamed is a stranger.
        self.until(lambda: (self.follower(follower)["last_post_at"] or "").startswith(self.moment(49)), "kept with its cursor")
        for round in range(3):
            numbers = range(50 + 20 * round, 70 + 20 * round)
            with path.open("a") as file:
                file.write(self.lines("filetest", numbers[:10]))
                file.flush()
                self.server.kill()
                file.write(self.lines("filetest", numbers[10:15]))
            os.rename(path, f"{path}.{round}")
            path.write_text(self.lines("filetest", numbers[15:]))
            self.start()
            self.until_kept("filetest", self.texts("filetest", range(70 + 20 * round)))
            self.until(lambda: (self.follower(follower)["last_post_at"] or "").startswith(self.moment(69 + 20 * round)), "kept with its cursor")
        # Rotated twice while nobody listened.
        self.server.kill()
        for number in (110, 120):
            with path.open("a") as file:
                file.write(self.lines("filetest", range(number, number + 10)))
            os.utime(path, (time.time() + number, time.time() + number))
            os.rename(path, f"{path}.{number}")
        path.write_text(self.lines("filetest", range(130, 140)))
        self.start()
        self.until_kept("filetest", self.texts("filetest", range(140)))
        self.balanced()

    def test_a_secret_file_is_no_source(self):
        self.start()
        for address in ("../secret", "/etc/passwd", ".hidden", ""):
            answer = self.server.client().post(
                "/api/v1/followers", {"name": "spy", "kind": "file", "address": address}, headers=self.headers)
            self.assertEqual((answer.status, answer.json["errors"][0]["field"]), (422, "address"))


class SampledTest(FollowersCase):
    """The documented collector (001-03): four credentials, a sample stream, English posts."""

    def test_four_credentials_open_the_stream(self):
        stream = self.opened(Sampled())
        self.start()
        follower = self.follow(
            "sampled", "ndjson", f"http://127.0.0.1:{stream.port}{stream.path(language='en', stall_warnings='true')}", secret=CREDENTIALS,
            about="the documented stream")
        self.until(lambda: self.follower(follower)["state"] == "following", "following")
        texts = []
        for number in range(60):
            texts.append(f"sampletest number{number} città 🎈 #tag")
            stream.publish(texts[-1])
            if number % 20 == 19:
                self.until_kept("sampletest", texts)
                stream.send(json.dumps({"limit": {"track": number}}))
                stream.cut()
                # What is said while nobody listens, this source does not say again.
                connections = len(stream.requests)
                self.until(lambda: len(stream.requests) > connections and self.follower(follower)["state"] == "following", "connected again")
        stream.publish("sampletest in un'altra lingua", language="it")
        stream.publish("sampletest last")
        self.until_kept("sampletest", [*texts, "sampletest last"])
        gone = stream.publish("sampletest regretted")
        self.until_kept("sampletest", [*texts, "sampletest last", "sampletest regretted"])
        stream.send(json.dumps({"delete": {"status": {"id": int(gone), "id_str": gone, "user_id": 3}, "timestamp_ms": "1"}}))
        self.until_kept("sampletest", [*texts, "sampletest last"])
        seen = self.follower(follower)
        self.assertEqual(seen["withdrawals"], 1)
        self.assertGreaterEqual(seen["reconnects"], 2)
        self.assertGreaterEqual(seen["ignored"], 1)
        self.assertEqual(len(stream.nonces), len(stream.requests), "each request is signed anew")
        self.balanced()
        self.server.terminate()
        files = [path.read_bytes() for path in self.data.rglob("*") if path.is_file()]
        for word in CREDENTIALS.split():
            self.assertFalse([True for content in files if word.encode() in content], "credentials are kept sealed")

    def test_one_wrong_letter_in_a_secret_is_refused(self):
        stream = self.opened(Sampled())
        self.start()
        follower = self.follow("sampled", "ndjson", f"http://127.0.0.1:{stream.port}{stream.path()}", secret=CREDENTIALS + "5")
        self.until(lambda: self.follower(follower)["state"] == "waiting", "waiting")
        self.assertIn("401", self.follower(follower)["reason"])


class FeedTest(FollowersCase):
    @staticmethod
    def feed(items):
        return '<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><language>en</language>' + "".join(
            f"<item><guid>{id}</guid><title>{title}</title><pubDate>{time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime())}</pubDate></item>"
            for id, title in reversed(items)) + "</channel></rss>"

    def test_what_is_new_comes_and_what_changes_is_changed(self):
        files = self.opened(Files())
        items = [(f"tag:{n}", f"feedtest item{n}") for n in range(20)]
        files.put("/feed", self.feed(items), "application/rss+xml")
        self.start()
        id = self.follow("feed", "feed", f"http://127.0.0.1:{files.port}/feed", interval_seconds=1)
        self.until_kept("feedtest", [title for _, title in items])
        first = len(files.files["/feed"][0])
        items = items[5:] + [("tag:new", "feedtest new"), ("tag:bold", "feedtest &lt;b&gt;bold&lt;/b&gt;")]
        items[0] = (items[0][0], "feedtest changed")
        files.put("/feed", self.feed(items), "application/rss+xml")
        wanted = [f"feedtest item{n}" for n in range(20) if n != 5] + ["feedtest changed", "feedtest new", "feedtest bold"]
        self.until_kept("feedtest", wanted)
        # A document is counted once its cursor is kept: what is killed before that is handed on again.
        self.until(lambda: self.follower(id)["bytes"] >= first + len(files.files["/feed"][0]), "kept with its cursor")
        self.server.kill()
        self.start()
        looks = len(files.requests)
        self.until(lambda: len(files.requests) > looks + 1, "looked again")
        self.assertEqual(self.kept("feedtest"), sorted(wanted))
        self.assertIn("if-none-match", files.requests[-1][1])
        line = self.balanced()
        self.assertEqual((line["stored"], line["duplicate"]), (23, 0), "what is known is not handed on again")


class TailTest(FollowersCase):
    def test_posts_are_printed_as_they_arrive(self):
        stream = self.opened(Jetstream())
        self.start()
        id = self.follow("sky", "jetstream", f"ws://127.0.0.1:{stream.port}/subscribe")
        self.until(lambda: self.follower(id)["state"] == "following", "following")
        stream.commit("create", "3a", "tailtest one\x1b[31m\nline")
        self.until_kept("tailtest", ["tailtest one\x1b[31m\nline"])
        told = command("topics", "tail", "--json", "--count", "1", "--data", self.data)
        self.assertEqual(json.loads(told.stdout)["text"], "tailtest one\x1b[31m\nline")
        told = command("topics", "tail", "--count", "1", "--data", self.data)
        self.assertEqual(told.stdout.count("\n"), 1)
        self.assertNotIn("\x1b", told.stdout)
        stream.commit("delete", "3a")
        self.until_kept("tailtest", [])
        stream.commit("create", "3b", "tailtest two")
        self.until_kept("tailtest", ["tailtest two"])
        told = command("topics", "tail", "--json", "--count", "1", "--data", self.data)
        self.assertEqual(json.loads(told.stdout)["text"], "tailtest two", "what was taken back is not printed")
        self.server.terminate()
        told = command("topics", "tail", "--data", self.data)
        self.assertEqual(told.returncode, 1)
        self.assertIn("hark serve", told.stderr)


class SampleTest(FollowersCase):
    def test_a_newcomer_sees_posts(self):
        self.start(environment={"HARK_SAMPLE_DATA": "on", "HARK_TOPICS_FOLLOWERS_SAMPLE_PAUSE_MS": "50"})
        found = self.server.client().request("GET", "/api/v1/followers", headers=self.headers).json["items"]
        self.assertEqual([(item["name"], item["kind"]) for item in found], [("sample", "sample")])
        self.until(lambda: self.follower(found[0]["id"])["posts"] > 1500, "the sample is read")
