"""Posts from NDJSON into Parquet, as one would write it in Python: orjson, a set for duplicates, hashtags and mentions by regular expression, a log
that is flushed to disk after every 1,000 lines, and pyarrow with zstd for each 64 MiB of them. Reads a file; prints what it did as JSON.

    posts_pipeline.py POSTS.jsonl FOLDER
"""
import datetime
import json
import os
import re
import sys
import time

import orjson
import pyarrow
import pyarrow.parquet

FLUSH_LINES, DELIVERY_BYTES = 1_000, 64 << 20
TAG, MENTION = re.compile(r"#(\w+)"), re.compile(r"@(\w+)")
SCHEMA = pyarrow.schema([
    ("id", pyarrow.string()), ("source", pyarrow.string()), ("created_at", pyarrow.timestamp("us")), ("lang", pyarrow.string()),
    ("text", pyarrow.string()), ("hashtags", pyarrow.list_(pyarrow.string())), ("mentions", pyarrow.list_(pyarrow.string()))])


class Delivery:
    """What waits to be written into Parquet."""

    def __init__(self, folder):
        self.folder, self.files, self.rows, self.bytes = folder, 0, [], 0

    def add(self, row, size):
        self.rows.append(row)
        self.bytes += size
        if self.bytes >= DELIVERY_BYTES:
            self.write()

    def write(self):
        if not self.rows:
            return
        path = os.path.join(self.folder, f"posts-{self.files:04}.parquet")
        table = pyarrow.Table.from_arrays([pyarrow.array(column, field.type) for column, field in zip(zip(*self.rows), SCHEMA)], schema=SCHEMA)
        pyarrow.parquet.write_table(table, path + ".new", compression="zstd")
        with open(path + ".new", "rb") as file:
            os.fsync(file.fileno())
        os.rename(path + ".new", path)
        self.files, self.rows, self.bytes = self.files + 1, [], 0


def main(path, folder):
    seen, delivery, received, refused = set(), Delivery(folder), 0, 0
    started, before, durable = time.monotonic(), time.process_time(), None
    with open(path, "rb") as posts, open(os.path.join(folder, "log"), "wb") as log:
        for line in posts:
            received += 1
            try:
                post = orjson.loads(line)
                identity, text = (post.get("src", ""), str(post["id"])), post["text"]
                created = datetime.datetime.fromisoformat(post["created_at"])
            except (orjson.JSONDecodeError, KeyError, ValueError):
                refused += 1
                continue
            if identity not in seen:
                seen.add(identity)
                log.write(line)
                delivery.add(
                    (identity[1], identity[0], created.replace(tzinfo=None), post.get("lang"), text, TAG.findall(text), MENTION.findall(text)), len(line))
            if received % FLUSH_LINES == 0:
                log.flush()
                os.fdatasync(log.fileno())
        log.flush()
        os.fdatasync(log.fileno())
        durable = time.monotonic() - started
    delivery.write()
    print(json.dumps({
        "received": received, "stored": len(seen), "refused": refused, "durable_seconds": durable, "seconds": time.monotonic() - started,
        "processor_seconds": time.process_time() - before}))


if __name__ == "__main__":
    main(*sys.argv[1:])
