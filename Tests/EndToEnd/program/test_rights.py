"""Every route of the whole installation, asked by every kind of caller: who may, may, and nobody else."""
import re

from harness import rights
from harness.rights import Caller
from harness.server import Case

REFUSALS = ("Sign in to do this.", "Your role does not allow this.", "A token cannot do this")
# What ends the session that asks: asked last, each with a new one.
LAST = {("DELETE", "/api/v1/session"), ("POST", "/sign-out")}


class Rights(Case):
    def test_the_written_table_is_the_programs(self):
        told, true = rights.rows(rights.written()), rights.rows(rights.described(self.hark().client().get("/openapi.json").json))
        self.assertEqual(told, true, "\nrights.md lacks:\n" + "\n".join(sorted(true - told)) + "\nand must not have:\n" + "\n".join(sorted(told - true)))

    def test_each_route_refuses_exactly_who_may_not(self):
        server = self.hark()
        callers, table = self.callers(server), rights.described(server.client().get("/openapi.json").json)
        wrong = []
        for caller in callers:
            client = server.client()
            for (method, path), right in sorted(table.items(), key=lambda row: (row[0] in LAST, row[0])):
                if (method, path) in LAST and caller.signs_in:
                    caller.headers = self.bearer(server.sign_in(caller.name))
                answer = self.ask(client, method, path, caller)
                refused = answer.status in (401, 403) and any(sentence in answer.text for sentence in REFUSALS)
                if refused == caller.may(method, *right):
                    wrong.append(f"{caller.name}: {method} {path} {right} answered {answer}")
        self.assertEqual(wrong, [])
        self.assertGreater(len(callers) * len(table), 500)

    def ask(self, client, method, path, caller):
        """One request without a body. A stream of events never ends: HEAD says as much."""
        path = re.sub(r"{\w+}", "01m7z8ah4r9t8x5gqjhfmtpxdt", path)
        method = "HEAD" if path.endswith("/events") else method
        answer = client.request(method, path, headers=caller.headers)
        if method == "HEAD" and answer.status in (401, 403):  # a refusal's sentence needs the body
            answer = client.request("GET", path, headers=caller.headers)
        return answer

    def callers(self, server):
        """One of each kind: a visitor with a browser's session, people signed in, tokens."""
        page = server.client().get("/comments")
        csrf = re.search(r'name="csrf" value="([^"]+)"', page.text)[1]
        found = [Caller("visitor", "visitor", headers={"Cookie": page.cookies[0].split(";")[0], "X-CSRF-Token": csrf})]
        for role in ("member", "operator", "admin"):
            server.add_account(role, role)
            found.append(Caller(role, role, headers=self.bearer(server.sign_in(role))))
        for scope in sorted(rights.WRITERS):
            server.add_account(scope, "member", "--scope", scope)
            found.append(Caller(scope, "member", [scope], self.bearer(server.sign_in(scope))))
        session = server.sign_in("admin")
        for scope, role in (("read", "admin"), ("write", "admin"), ("worker", "visitor"), ("model-writer", "visitor")):
            token = self.bearer(server.make_token(session, scope))
            found.append(Caller(f"token: {scope}", role, {scope} - {"read", "write"}, token, True, scope != "write"))
        return found

    @staticmethod
    def bearer(token):
        return {"Authorization": f"Bearer {token}"}
