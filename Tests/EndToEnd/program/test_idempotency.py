"""A retry under the same Idempotency-Key gets the first answer, also when the first answer never arrived."""
import json
import re
import socket
import time
import urllib.parse

from harness.server import PASSWORD, Case, ledger


class Idempotency(Case):
    def raw_post(self, server, key, content):
        """Sends a post, waits until it is stored (seen from another connection), and cuts the line without reading."""
        body = json.dumps({"content": content}).encode()
        line = socket.create_connection(("127.0.0.1", server.port))
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # close with a reset
        line.sendall(
            f"POST /api/v1/comments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: {key}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        client, deadline = server.client(), time.monotonic() + 120
        while not any(item["content"] == content for item in client.get("/api/v1/comments").json["items"]):
            self.assertLess(time.monotonic(), deadline, "the post was never stored")
        line.close()

    def test_a_retry_after_a_cut_line_gets_the_first_answer_and_adds_nothing(self):
        server = self.hark()
        self.raw_post(server, "key-one", "cut after the commit")
        body = {"content": "cut after the commit"}
        client = server.client()
        first = client.post("/api/v1/comments", body, {"Idempotency-Key": "key-one"})
        again = client.post("/api/v1/comments", body, {"Idempotency-Key": "key-one"})
        self.assertEqual((first.status, again.status), (201, 201))
        self.assertEqual(first.json, again.json)
        self.assertEqual(len(client.all_comments()), 1)
        row = ledger(self.data)["comments"]
        self.assertEqual((row["received"], row["stored"], row["duplicate"]), (1, 1, 0))

    def test_the_answer_is_kept_over_a_kill(self):
        server = self.hark()
        body, key = {"content": "kept over a kill"}, {"Idempotency-Key": "key-two"}
        first = server.client().post("/api/v1/comments", body, key)
        server.kill()
        again = self.hark().client().post("/api/v1/comments", body, key)
        self.assertEqual((again.status, again.json), (first.status, first.json))

    def test_another_body_under_the_same_key_is_refused(self):
        client = self.hark().client()
        client.post("/api/v1/comments", {"content": "first"}, {"Idempotency-Key": "key-three"})
        other = client.post("/api/v1/comments", {"content": "second"}, {"Idempotency-Key": "key-three"})
        self.assertEqual(other.status, 422)
        self.assertEqual(other.headers["content-type"].split(";")[0], "application/problem+json")
        self.assertEqual(len(client.all_comments()), 1)

    def test_many_clients_with_one_key_at_once_make_one_comment(self):
        import concurrent.futures

        server = self.hark()

        def post(_):
            return server.client().post("/api/v1/comments", {"content": "at once"}, {"Idempotency-Key": "key-four"})

        with concurrent.futures.ThreadPoolExecutor(12) as pool:
            answers = list(pool.map(post, range(12)))
        stored = [answer for answer in answers if answer.status == 201]
        self.assertTrue(stored)
        self.assertTrue(all(answer.status in (201, 409) for answer in answers), answers)  # 409: the first is still under way
        self.assertEqual({answer.body for answer in stored}, {stored[0].body})
        self.assertEqual(ledger(self.data)["comments"]["received"], 1)

    def test_a_secret_is_answered_again_after_a_kill_and_to_nobody_without_the_key(self):
        server = self.hark()
        server.add_account("ada")
        body, key = {"username": "ada", "password": PASSWORD}, {"Idempotency-Key": "b6a1e0c2-session"}
        first = server.client().post("/api/v1/session", body, key)
        bearer = {"Authorization": f"Bearer {first.json['token']}"}
        made = server.client().post("/api/v1/tokens", {"name": "t", "scopes": ["read"]}, {**bearer, "Idempotency-Key": "b6a1-token"})
        self.assertEqual((first.status, made.status), (200, 201))
        server.kill()
        server = self.hark()
        again = server.client().post("/api/v1/session", body, key)
        same = server.client().post("/api/v1/tokens", {"name": "t", "scopes": ["read"]}, {**bearer, "Idempotency-Key": "b6a1-token"})
        self.assertEqual((again.status, again.json), (200, first.json))
        self.assertEqual((same.status, same.json), (201, made.json))
        self.assertEqual(len(server.client().get("/api/v1/tokens", **bearer).json["items"]), 1)
        server.terminate()
        for file in self.data.rglob("*"):
            if file.is_file():
                for secret in (first.json["token"], made.json["token"]):
                    self.assertNotIn(secret.encode(), file.read_bytes(), file)

    def test_a_retried_sign_in_on_the_page_gives_the_same_session(self):
        server = self.hark()
        server.add_account("ada")
        client = server.client()
        page = client.get("/sign-in")
        cookies = "; ".join(cookie.split(";")[0] for cookie in page.cookies)
        csrf = re.search(r'name="csrf" value="([^"]+)"', page.text)[1]
        form = urllib.parse.urlencode({"csrf": csrf, "username": "ada", "password": PASSWORD})
        headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded", "Idempotency-Key": "page-key"}
        first, again = (client.post("/sign-in", form, headers) for _ in range(2))
        self.assertEqual((first.status, again.status), (303, 303))
        self.assertEqual(first.cookies, again.cookies)
        session = next(cookie.split(";")[0] for cookie in first.cookies if cookie.startswith("hark_session"))
        self.assertEqual(client.get("/account", Cookie=session).status, 200)
