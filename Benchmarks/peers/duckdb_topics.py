"""The peer of topics.py: DuckDB answers a topic by scanning Parquet. A JSON object on stdin says what to do, one on stdout what came out."""
import json
import re
import statistics
import sys
import time

import duckdb

# Letters of scripts without spaces are words by themselves, so a word may stand beside them; and beside the mark of an emoji.
EDGE = r"[^\p{L}\p{M}\p{N}_]|[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\x{3005}-\x{3007}\x{3031}-\x{3035}\x{30FC}\x{FF70}\x{FE00}-\x{FE0F}\x{20E3}]"
LINK = r"(?i)(https?://|\bwww\.)[!#-;=?-~\p{L}\p{M}\p{N}]*"


def main():
    job = json.load(sys.stdin)
    base = duckdb.connect()
    base.execute("SET TimeZone = 'UTC'")
    base.execute(f"CREATE VIEW posts AS SELECT * FROM read_parquet({job['paths']!r}, hive_partitioning = false)")
    json.dump({"words": words(base, job["words"])} if "words" in job else timed(base, job), sys.stdout)


def words(base, count):
    """Words of letters alone, evenly spread over the ranks of frequency on a logarithmic scale; each with the posts of a sample that hold it."""
    rows = base.execute(
        "SELECT word, count(*) FROM (SELECT DISTINCT sequence, unnest(regexp_extract_all(lower(text), '[a-z]{3,}')) AS word "
        "FROM posts WHERE sequence % 20 = 0) GROUP BY word HAVING count(*) >= 3 ORDER BY 2 DESC, 1").fetchall()
    rows = [row for row in rows if row[0] not in ("http", "https", "www", "com", "amp", "quot")]
    ranks = sorted({int(len(rows) ** (place / (count - 1))) - 1 for place in range(count)})
    return [rows[rank] for rank in ranks]


def timed(base, job):
    seconds = []
    for _ in range(job["rounds"]):
        start = time.perf_counter()
        answer = ask(base, job)
        seconds.append(time.perf_counter() - start)
    return {"answer": answer, "seconds": statistics.median(seconds)}


def ask(base, job):
    word = re.escape(job["topic"])
    # A link may begin in the midst of a word, which ends there.
    whole = f"(?i)(^|{EDGE}){word}($|{EDGE}|https?://)"
    # Links hold no words. They are taken out of the few that the first pattern finds.
    base.execute(
        "CREATE OR REPLACE TEMP TABLE found AS SELECT sequence, id, created_at, text, mood, hashtags, mentions FROM posts "
        f"WHERE created_at >= make_timestamp({job['first'] * 3_600_000_000}) "
        f"AND created_at < make_timestamp({(job['first'] + job['hours']) * 3_600_000_000}) "
        "AND regexp_matches(text, $1) AND regexp_matches(regexp_replace(text, $2, ' ', 'g'), $1)", [whole, LINK])

    def all_rows(query):
        return [list(row) for row in base.execute(query).fetchall()]

    total, retweets, positive = base.execute(
        "SELECT count(*), count(*) FILTER (starts_with(text, 'RT @')), count(*) FILTER (mood >= 128) FROM found").fetchone()
    return {
        "total": total, "retweets": retweets, "positive": positive,
        "hours": all_rows("SELECT epoch_us(created_at) // 3600000000 AS hour, count(*) FROM found GROUP BY hour ORDER BY hour"),
        "hashtags": lists(all_rows, "hashtags"), "mentions": lists(all_rows, "mentions"),
        "newest": [row[0] for row in all_rows("SELECT id FROM found ORDER BY created_at DESC, sequence DESC LIMIT 20")],
    }


def lists(all_rows, column):
    return [f"{form} {count}" for form, count in all_rows(
        f"SELECT form, count(*) FROM (SELECT unnest({column}) AS form FROM found) GROUP BY form ORDER BY count(*) DESC, form LIMIT 20")]


main()
