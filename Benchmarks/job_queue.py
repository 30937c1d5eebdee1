"""Durable jobs a second, end to end, beside Celery with Redis and `appendfsync always`.

A job with a payload of 100 bytes is handed in, received and acknowledged, each step on disk before it is answered; four hands give and
four take at once, on both sides. Hark's hands take batches of 100; Celery knows none for jobs. Both count their jobs before a
time is told. They are measured in turns.
"""
import json
import subprocess

from support import celery, engine
from support.house import median
from support.row import Row

ROUNDS = 3
HARK_JOBS = 100_000
CELERY_JOBS = 2_000


def rows(house):
    program = engine.program(house)
    with celery.running(house) as celery_rate:
        celery_rate(CELERY_JOBS // 4)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(hark_rate(house, program))
            house.settle()
            theirs.append(celery_rate(CELERY_JOBS))
            house.settle()
    hark, peer = median(ours), median(theirs)
    yield Row("durable jobs, end to end", f"{hark:,.0f}/s", bar="≥ 10,000/s", met=hark >= 10_000)
    yield Row.ratio_of("durable jobs, beside Celery", f"{hark:,.0f}/s", f"Celery + Redis {peer:,.0f}/s", hark / peer, at_least=5)


def hark_rate(house, program):
    command = [program, "queue", "--jobs", str(HARK_JOBS), "--folder", house.new_folder("queue")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    measured = json.loads(done.stdout.splitlines()[-1])
    return measured["jobs"] / measured["seconds"]
