"""A hundred thousand photos: whether the last thousand is imported as quickly as the first, and what the gallery and the search take then.

`hark photos import` over small PNGs (4 to 8 kB, all different) while no server runs; a watcher reads how many there are and what the process has used. Then labels
and texts are written into the database, as workers would find them, and a server over it is asked one page after another by one client.
HARK_BENCH_PHOTOS sets how many there are (100,000 if not given).
"""
import json
import os
import random
import sqlite3
import subprocess
import time

from support import photos, process, server
from support.house import median, say
from support.load import get
from support.row import Row

BY_NAME_ONLY = True
SIZES = range(4000, 8000, 7)
ROUNDS = 200
LABELS = ("lighthouse", "bicycle", "menu", "pier", "harbour", "castle", "tabby cat", "street sign", "bakery", "tent", "canoe", "piano")
WORDS = ("receipt", "total", "coffee", "ticket", "platform", "museum", "open", "closed", "sale", "welcome", "exit", "garden")


def rows(house):
    count = int(os.environ.get("HARK_BENCH_PHOTOS", "100000"))
    data, files = house.new_folder("photos"), house.new_folder("files")
    write(files, count)
    with house.serve(data):
        pass
    photos.add_account(house, data)
    yield from growth(count, imported(house, data, files, count))
    label(data, count)
    with house.serve(data, {"HARK_PHOTOS_PACE": "3600"}) as hark:
        keeper = photos.Keeper(hark)
        rest(hark)
        yield from pages(house, hark, keeper, count)


def write(files, count):
    say(f"writing {count:,} pictures")
    for number in range(count):
        if number % 1000 == 0:
            folder = files / f"{number // 1000:04d}"
            folder.mkdir()
        (folder / f"IMG {number:06d}.png").write_bytes(photos.png(number, SIZES[number % len(SIZES)], 8, 8))


def imported(house, data, files, count):
    """For each thousand the moment at which it was there, and the processor seconds that were used by then."""
    say(f"importing {count:,}")
    command = [house.hark, "photos", "import", files, "--data", data, "--json"]
    importing = subprocess.Popen(command, stdout=subprocess.PIPE, env=server.quiet_environment())
    database = sqlite3.connect(f"file:{data}/hark.db?mode=ro", uri=True)
    marks = []
    while importing.poll() is None:
        kept = database.execute("SELECT COALESCE(MAX(number), 0) FROM photo").fetchone()[0]
        if not marks or kept >= marks[-1][0] + 1000:
            marks.append((kept, time.monotonic(), process.processor_seconds(importing.pid)))
        time.sleep(0.02)
    database.close()
    report = json.loads(importing.stdout.read())
    if (report["stored"], report["duplicate"], report["rejected"]) != (count, 0, []):
        raise RuntimeError(f"{report['stored']} of {count} were stored")
    return marks


def growth(count, marks):
    """The last tenth beside the first: a single thousand is too short to tell."""
    steps = [((time_b - time_a) / (kept_b - kept_a), (used_b - used_a) / (kept_b - kept_a))
             for (kept_a, time_a, used_a), (kept_b, time_b, used_b) in zip(marks, marks[1:])]
    tenth = max(1, len(steps) // 10)
    (first, first_used), (last, last_used) = ([median(values) for values in zip(*part)] for part in (steps[:tenth], steps[-tenth:]))
    yield Row(f"import of {count:,} photos, the last tenth", f"{1 / last:,.0f}/s", f"the first tenth {1 / first:,.0f}/s", f"{first / last:.2f}", "≥ 0.9", last * 0.9 <= first)
    yield Row("the same by processor time", f"{last_used * 1e3:.2f} ms a photo", f"{first_used * 1e3:.2f} ms", f"{first_used / last_used:.2f}", "≥ 0.9", last_used * 0.9 <= first_used)


def label(data, count):
    """Labels and text of each photo, as if workers had found them."""
    say("labelling them")
    chance, found = random.Random(5), []
    database = sqlite3.connect(data / "hark.db")
    database.execute("PRAGMA synchronous = OFF")
    for number, owner, sha256, key in database.execute("SELECT number, owner, sha256, key FROM photo").fetchall():
        names = chance.sample(LABELS, 3)
        text = " ".join(chance.choice(WORDS) for _ in range(6)) + f" number {chance.randrange(10**6):06d}"
        found.append((number, owner, sha256, key, names, text))
    with database:
        database.execute("UPDATE photo SET state = 'done'")
        database.executemany(
            "INSERT INTO photo_finding (owner, sha256, labels, labels_version, lines, lines_version) VALUES (?, ?, ?, 'made-up', ?, 'made-up')",
            ((owner, sha256, json.dumps([{"name": name, "confidence": 0.5, "kinds": []} for name in names]),
              json.dumps([{"text": text, "confidence": 0.9, "box": [[0, 0], [1, 0], [1, 1], [0, 1]]}])) for _, owner, sha256, _, names, text in found))
        database.executemany(
            "INSERT INTO photo_label (photo, account, label, name, source) VALUES (?, ?, ?, ?, 'model')",
            ((number, owner, name, name) for number, owner, _, _, names, _ in found for name in names))
        index(database, found)
        count_all(database)
    database.close()


def index(database, found):
    """The search as `PhotoStore` keeps it, made anew: texts that are folded already, in the places of their owner."""
    owners = dict(database.execute("SELECT account, number FROM photo_owner"))
    texts = [(number, (owners[owner] << 40) + number, " ".join([key.lower(), *sorted(names), text])) for number, owner, _, key, names, text in found]
    for table in ("photo_found_words", "photo_found_parts"):
        database.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        database.executemany(f"INSERT INTO {table} (rowid, body) VALUES (?, ?)", ((place, text) for _, place, text in texts))
    database.executemany("UPDATE photo_searched SET text = ? WHERE photo = ?", ((text, number) for number, _, text in texts))


def count_all(database):
    database.execute("DELETE FROM photo_album")
    database.execute("INSERT INTO photo_album (account, label, photos) SELECT account, label, COUNT(*) FROM photo_label GROUP BY account, label")


def rest(hark):
    """Waits until the server has done what it does at its start."""
    used, deadline = process.processor_seconds(hark.process.pid), time.monotonic() + 120
    while time.monotonic() < deadline:
        time.sleep(1)
        last, used = used, process.processor_seconds(hark.process.pid)
        if used - last <= 0.05:
            return


def pages(house, hark, keeper, count):
    deep, texts = places(keeper, count)
    asked = {
        "first page of the gallery": "/photos", "first page of the list": "/api/v1/photos?limit=60", "a page at its end": f"/api/v1/photos?limit=60&after={deep}",
        "gallery at its end": f"/photos?after={deep}", "an album": "/api/v1/photos?limit=60&label=piano",
        "search for a key": f"/api/v1/photos?limit=60&q={count // 2:06d}", "search for a part of a key": f"/api/v1/photos?limit=60&q={str(count + 23)[-4:]}",
        "search for a label": "/api/v1/photos?limit=60&q=lighthouse", "search for a word of a text": "/api/v1/photos?limit=60&q=museum",
        "search for a rare word": f"/api/v1/photos?limit=60&q={texts}", "search for two words": "/api/v1/photos?limit=60&q=museum+lighthouse",
        "search for nothing": "/api/v1/photos?limit=60&q=zeppelin",
    }
    for name, path in asked.items():
        before = process.processor_seconds(hark.process.pid)
        report = get(house, hark, path, ROUNDS, 1, "--token", keeper.token)
        used = (process.processor_seconds(hark.process.pid) - before) / ROUNDS * 1e3
        p95 = report.within(95)
        yield Row(f"{name}, {count:,} photos", f"p95 {p95:.1f} ms (p50 {report.within(50):.1f})", f"{used:.1f} ms of processor", "", "≤ 50 ms", p95 <= 50)


def places(keeper, count):
    """A cursor of the last page, and a word that one text alone has."""
    after = None
    for _ in range(count // 1000):
        page = keeper.json("GET", "/api/v1/photos?limit=1000" + (f"&after={after}" if after else ""))
        if page["next"] is None:
            break
        after = page["next"]
    found = keeper.json("GET", f"/api/v1/photos?q={page['items'][-1]['key'].split()[-1]}")["items"]
    if [item["key"] for item in found] != [page["items"][-1]["key"]]:
        raise RuntimeError(f"the search finds {len(found)} photos in place of one")
    text = keeper.json("GET", f"/api/v1/photos/{page['items'][-1]['key'].replace(' ', '%20')}/text")["text"]
    return after, text.split()[-1]
