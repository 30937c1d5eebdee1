"""The comments door as a small Flask application: the peer of the durable posts.

Served by waitress over one SQLite file in WAL mode with synchronous=FULL: as durable as Hark. It does less work than
Hark for each post: its "model" counts words of two short lists, and it keeps no ledger, no review record and no search
index. So the comparison favours it.

    python flask_comments.py --port 8081 --data FOLDER [--threads 16]
"""
import argparse
import datetime
import pathlib
import sqlite3
import threading

from flask import Flask, Response, jsonify, request
from waitress import serve

GOOD = frozenset("good great wonderful lovely smile better home prize love happy worth fine".split())
BAD = frozenset("bad late waste broken cold dull hurt smoke tears hate sad awful".split())
SCHEMA = """
CREATE TABLE IF NOT EXISTS comment (
    id INTEGER PRIMARY KEY,
    content TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    confidence REAL NOT NULL,
    created_at TEXT NOT NULL
)
"""


def label(text):
    words = text.lower().split()
    balance = sum(word in GOOD for word in words) - sum(word in BAD for word in words)
    return ("Positive" if balance >= 0 else "Negative"), 1 - 0.5 ** (1 + abs(balance))


class Store:
    """One connection a thread; writers wait in SQLite's busy handler, which was faster here than a lock of our own."""

    def __init__(self, path):
        self.path = path
        self.local = threading.local()
        self.connection().execute(SCHEMA)

    def connection(self):
        if not hasattr(self.local, "connection"):
            connection = sqlite3.connect(self.path, timeout=60, isolation_level=None)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            self.local.connection = connection
        return self.local.connection

    def insert(self, content):
        """The row, and whether it is new. One statement is one transaction: on disk when it returns."""
        found, confidence = label(content)
        now = datetime.datetime.now(datetime.timezone.utc).isoformat()
        row = self.connection().execute(
            "INSERT INTO comment (content, label, confidence, created_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (content) DO NOTHING RETURNING *", (content, found, confidence, now)).fetchone()
        if row is not None:
            return row, True
        return self.connection().execute("SELECT * FROM comment WHERE content = ?", (content,)).fetchone(), False

    def page(self, after, limit):
        return self.connection().execute(
            "SELECT * FROM comment WHERE id > ? ORDER BY id LIMIT ?", (after, limit)).fetchall()


def shown(row):
    return {**dict(row), "id": str(row["id"])}


def application(store):
    app = Flask(__name__)

    @app.get("/healthz")
    def healthz():
        return Response("ok", mimetype="text/plain")

    @app.post("/api/v1/comments")
    def create():
        row, is_new = store.insert(request.get_json()["content"])
        return jsonify(shown(row)), 201 if is_new else 200

    @app.get("/api/v1/comments")
    def index():
        limit = min(int(request.args.get("limit", 50)), 1000)
        rows = store.page(int(request.args.get("after", 0)), limit)
        return jsonify(items=[shown(row) for row in rows], next=str(rows[-1]["id"]) if len(rows) == limit else None)

    return app


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, required=True)
    arguments.add_argument("--data", type=pathlib.Path, required=True)
    arguments.add_argument("--threads", type=int, default=16)
    options = arguments.parse_args()
    app = application(Store(options.data / "comments.sqlite"))
    serve(app, host="127.0.0.1", port=options.port, threads=options.threads, connection_limit=1000, backlog=1024)


if __name__ == "__main__":
    main()
