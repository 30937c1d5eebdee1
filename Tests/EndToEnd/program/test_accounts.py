"""Accounts from the outside: the command line, the socket, restarts, old data folders."""
import base64
import hmac
import json
import sqlite3
import struct
import time

from harness.server import PASSWORD, Case, Hark, command


def one_time_code(key, steps=0):
    """What an authenticator shows (RFC 6238), so many times 30 seconds from now."""
    secret = base64.b32decode(key + "=" * (-len(key) % 8))
    code = hmac.digest(secret, struct.pack(">Q", int(time.time()) // 30 + steps), "sha1")
    start = code[-1] & 15
    return f"{(struct.unpack('>I', code[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


class Accounts(Case):
    def users(self, *arguments, input=None):
        return command("users", *arguments, "--data", self.data, input=input)

    def test_the_first_admin_is_made_before_the_first_start_and_others_beside_it(self):
        first = self.users("add", "ada", "--json", input=PASSWORD + "\n")
        self.assertEqual((first.returncode, json.loads(first.stdout)["role"]), (0, "admin"), first.stderr)
        server = self.hark()
        self.assertNotIn("/setup", server.output)
        second = self.users("add", "bob", "--role", "operator", "--scope", "model-writer", input=PASSWORD)
        self.assertEqual((second.returncode, second.stdout, second.stderr), (0, "", ""))
        listed = json.loads(self.users("list", "--json").stdout)["items"]
        self.assertEqual([(item["username"], item["role"], item["scopes"]) for item in listed],
                         [("bob", "operator", ["model-writer"]), ("ada", "admin", [])])
        self.assertIn("SECOND FACTOR", self.users("list").stdout)
        self.assertTrue(server.sign_in("bob"))

    def test_what_is_wrong_is_said_in_one_line_and_changes_nothing(self):
        self.users("add", "ada", input=PASSWORD)
        for server in (None, self.hark()):
            for arguments, input, code in (
                    (("add", "ADA"), PASSWORD, 1), (("add", "bob"), "short", 1), (("add", "bob"), "", 2), (("add", "b b"), PASSWORD, 1),
                    (("add", "bob", "--role", "queen"), PASSWORD, 1), (("add", "bob", "--scope", "worker"), PASSWORD, 1),
                    (("password", "nobody"), PASSWORD, 1)):
                result = self.users(*arguments, input=input)
                self.assertEqual((result.returncode, result.stdout), (code, ""), (arguments, result.stderr))
                self.assertEqual(result.stderr.count("\n"), 1, result.stderr)
            if server:
                server.terminate()
        self.assertEqual(len(json.loads(self.users("list", "--json").stdout)["items"]), 1)

    def test_a_session_and_a_token_survive_a_restart_and_a_kill(self):
        server = self.hark()
        server.add_account("ada")
        session = server.sign_in("ada")
        token = server.make_token(session, "read")
        server.kill()
        client = self.hark().client()
        for proof in (session, token):
            self.assertEqual(client.get("/api/v1/account", Authorization=f"Bearer {proof}").status, 200)

    def test_a_forgotten_password_is_replaced_and_ends_all_sessions(self):
        server = self.hark()
        server.add_account("ada")
        session = server.sign_in("ada")
        self.assertEqual(self.users("password", "ada", input="another password").returncode, 0)
        client = server.client()
        self.assertEqual(client.get("/api/v1/account", Authorization=f"Bearer {session}").status, 401)
        answer = client.post("/api/v1/session", {"username": "ada", "password": "another password"})
        self.assertEqual((answer.status, answer.json["role"]), (200, "admin"))

    def test_a_second_factor_outlives_a_restart_and_a_lost_one_is_dropped_from_the_machine(self):
        server = self.hark()
        server.add_account("ada")
        bearer = {"Authorization": "Bearer " + server.sign_in("ada")}
        client = server.client()
        key = client.post("/api/v1/account/second-factor", {"password": PASSWORD}, bearer).json["key"]
        confirmed = client.post("/api/v1/account/second-factor/confirm", {"code": one_time_code(key)}, bearer)
        self.assertEqual((confirmed.status, len(confirmed.json["recovery_codes"])), (200, 10))
        server.kill()
        server = self.hark()
        client, password = server.client(), {"username": "ada", "password": PASSWORD}
        refused = client.post("/api/v1/session", password)
        self.assertEqual((refused.status, refused.json["errors"][0]["field"]), (401, "code"))
        # The code of the next thirty seconds is good already; that of these was taken.
        self.assertEqual(client.post("/api/v1/session", password | {"code": one_time_code(key, 1)}).status, 200)
        self.assertEqual(client.post("/api/v1/session", password | {"code": confirmed.json["recovery_codes"][0]}).status, 200)
        self.assertIn("yes", self.users("list").stdout)
        self.assertEqual(self.users("drop-second-factor", "ada").returncode, 0)
        self.assertEqual(client.post("/api/v1/session", password).status, 200)
        again = self.users("drop-second-factor", "ada")
        self.assertEqual((again.returncode, again.stderr.count("\n")), (1, 1), again.stderr)

    def test_the_setup_code_is_printed_until_there_is_an_admin(self):
        server = self.hark()
        first = server.wait_for_line(r"/setup with the code (\S+),")
        self.assertRegex(first[1], r"^([2-9a-z]{5}-){3}[2-9a-z]{5}$")
        server.terminate()
        server = self.hark()
        self.assertNotEqual(server.wait_for_line(r"/setup with the code (\S+),")[1], first[1])
        server.add_account("ada")
        self.assertEqual(server.client().get("/setup").status, 404)

    def test_a_data_folder_from_before_there_were_accounts_goes_on(self):
        with Hark(self.data) as server:
            server.terminate()
        database = sqlite3.connect(self.data / "hark.db")
        database.executescript("""
            DROP TABLE web_audit; DROP TABLE account; DROP TABLE account_password; DROP TABLE account_session; DROP TABLE account_token;
            DROP TABLE account_second_factor; DROP TABLE account_recovery_code;
            DELETE FROM hark_migration WHERE name IN ('web.3-accounts', 'web.4-audit') OR name LIKE 'accounts.%';
            CREATE TABLE web_operator_token (hash TEXT PRIMARY KEY, created_at INTEGER NOT NULL);
            CREATE TABLE web_signed_in (session TEXT PRIMARY KEY, role INTEGER NOT NULL, created_at INTEGER NOT NULL);
            INSERT INTO web_operator_token VALUES ('abc', 1);
            """)
        database.close()
        server = self.hark()
        server.add_account("ada")
        self.assertTrue(server.sign_in("ada"))
        server.terminate()
        database = sqlite3.connect(self.data / "hark.db")
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        database.close()
        self.assertFalse({"web_operator_token", "web_signed_in"} & tables)
