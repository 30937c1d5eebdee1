"""Questions about topics: by command beside a server and alone, by a newcomer, by one who leaves; and what operators see of the stream."""
import json
import socket
import sqlite3
import time

from harness.posts import Operator, line
from harness.server import PASSWORD, Case, command


class Topics(Case):
    def ask(self, *arguments):
        """What `hark topics` answers, less the time it took."""
        run = command("topics", *arguments, "--data", self.data, "--json")
        self.assertEqual(run.returncode, 0, run.stderr)
        return {name: value for name, value in json.loads(run.stdout).items() if name != "took_ms"}

    def database(self, statement):
        """Runs a statement while no server runs; its rows."""
        with sqlite3.connect(self.data / "hark.db") as database:
            return database.execute(statement).fetchall()

    def test_a_command_answers_the_same_beside_a_server_and_alone(self):
        server = self.hark(environment={"HARK_TOPICS_DELIVERY_SECONDS": "1"})
        server.add_account("ada", "operator")
        operator = Operator(server)
        for first in (0, 300):
            posts = [line(number, f"RT @mara: rain number {number % 7} over #town{number % 3}", place="Genova") for number in range(first, first + 300)]
            self.assertEqual(operator.send(posts).json["stored"], 300)
        day = time.time()
        from_, to = (time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(day + hours * 3600)) for hours in (-24, 1))
        questions = [
            (*words, "--from", from_, "--to", to)
            for words in (("rain", "--repeated"), ("#town1", "--raw"), ("number 3", "--documented"), ("sunshine",))]
        beside = [self.ask(*question) for question in questions]
        self.assertEqual([answer["total"] for answer in beside], [600, 200, 86, 0])
        server.terminate()
        self.assertEqual([self.ask(*question) for question in questions], beside)

    def test_a_terminal_is_not_steered_by_what_strangers_say(self):
        server = self.hark()
        server.add_account("ada", "operator")
        Operator(server).send([line(1, "rain \u202e\u2066\x1b[2J\x07 over #" + "t" * 3000)])
        shown = command("topics", "rain", "--data", self.data).stdout
        self.assertIn("rain", shown)
        self.assertNotRegex(shown.split("\n", 3)[-1], "[\x1b\x07\u202e\u2066]")
        self.assertIn("#" + "t" * 59 + " 1", shown)

    def test_ten_thousand_words_are_answered_with_a_sentence(self):
        client = self.hark().client()
        # The shorter query comes as far as its route, the longer one is more than a request's head may have.
        for word in ("rain+", "thunderstorm+"):
            for path, accept in (("/api/v1/topics", "application/json"), ("/topics", "text/html")):
                answer = client.get(f"{path}?q={word * 10_000}", Accept=accept)
                self.assertIn(answer.status, (400, 422), answer)
                self.assertIn("at most", answer.text)
        self.assertEqual(client.get("/api/v1/topics?q=rain").status, 200)

    def test_a_newcomer_finds_posts_within_seconds(self):
        self.hark(environment={"HARK_SAMPLE_DATA": "on"})
        deadline = time.monotonic() + 120
        while (answer := self.ask("rain", "--last", "7d"))["total"] == 0:
            self.assertLess(time.monotonic(), deadline, "no post of the sample about rain")
            time.sleep(0.2)
        self.assertTrue(answer["posts"] and answer["words"])

    def test_who_hangs_up_ends_their_question(self):
        server = self.hark()
        server.add_account("ada", "operator")
        Operator(server).send([line(number, f"the train number {number} was late again #late{number % 99}") for number in range(30_000)])
        question = "GET /api/v1/topics?q=train&match=documented&tokens=raw&order=repeated&limit=1000 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        for attempt in range(60):
            with socket.create_connection(("127.0.0.1", server.port)) as connection:
                connection.sendall(question.encode())
                # Somewhere between the question's arrival and its answer, however fast this machine is.
                time.sleep(0.005 * (attempt % 20))
            if server.wait_for_line(r'"route":"/api/v1/topics","status":499', 1):
                break
        else:
            self.fail("every question went on to its end")
        self.assertEqual(Operator(server).ask("train")["total"], 30_000)

    def test_saved_topics_go_with_their_account(self):
        server = self.hark()
        for name in ("mara", "milo"):
            server.add_account(name, "member")
            headers = {"Authorization": f"Bearer {server.sign_in(name)}"}
            self.assertEqual(server.client().post("/api/v1/topics/saved", {"query": "rain"}, headers).status, 201)
        gone = server.client().request("DELETE", "/api/v1/account", {"password": PASSWORD}, headers)
        self.assertEqual(gone.status, 204, gone)
        server.terminate()
        self.assertEqual(self.database("SELECT count(*), min(username) FROM topics_saved JOIN account ON account.id = account"), [(1, "mara")])
        self.assertEqual(self.database("SELECT count(*) FROM topics_saved"), [(1,)])

    def test_operators_see_the_last_hour_of_the_stream(self):
        server = self.hark()
        server.add_account("ada", "operator")
        Operator(server).send([line(number, f"post {number}") for number in range(100)])
        server.terminate()
        # As if some minutes had gone by: the begun one is not drawn.
        self.database("UPDATE monitoring_point SET start = start - 5 WHERE resolution = 1")
        server = self.hark()
        page = Operator(server).client.request("GET", "/topics", headers={"Authorization": f"Bearer {server.sign_in('ada')}"}).text
        self.assertIn("stream-bytes-title", page)
        self.assertRegex(page, r'id="stream-requests-description">Over the last hour: most 0\.[0-9]')
