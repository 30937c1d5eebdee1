"""Documentation/rights.md, and the rule by which it is read."""
import re

from harness.server import ROOT

TABLE = ROOT / "Documentation/rights.md"
LADDER = ("visitor", "member", "operator", "admin")
WRITERS = {"web-writer", "service-writer", "monitor-writer", "model-writer"}
ROW = re.compile(r"^\| `(\w+)` \| `([^`]+)` \| (\w+) \| ([\w-]*) \| (session|) \|$")


def written():
    """(method, path) -> (role, scope, needs a session) as the table has it."""
    rows = [ROW.match(line) for line in TABLE.read_text().splitlines()]
    return {(row[1], row[2]): (row[3], row[4], row[5] == "session") for row in rows if row}


def described(openapi):
    """The same as the program describes itself."""
    return {
        (method.upper(), path): (
            operation.get("x-role", "visitor"), operation.get("x-scope", ""), operation.get("x-needs-session", False))
        for path, methods in openapi["paths"].items() for method, operation in methods.items()}


def rows(table):
    """The table's lines as they stand in the page."""
    return {
        f"| `{method}` | `{path}` | {role} | {scope} | {'session' if session else ''} |"
        for (method, path), (role, scope, session) in table.items()}


class Caller:
    """Somebody who asks: what they may do, and the headers that prove it."""

    def __init__(self, name, role, scopes=(), headers=None, is_token=False, reads_only=False):
        self.name, self.role, self.scopes, self.headers = name, role, set(scopes), headers or {}
        self.is_token, self.reads_only = is_token, reads_only
        self.signs_in = not is_token and role != "visitor"

    def may(self, method, role, scope, needs_session):
        """The documented rule, written a second time."""
        if needs_session and self.is_token:
            return False
        if scope and scope in self.scopes:
            return True
        reading = method == "GET"
        if reading and role in LADDER[:3] and self.scopes & WRITERS:
            return True
        return LADDER.index(self.role) >= LADDER.index(role) and (reading or not self.reads_only)
