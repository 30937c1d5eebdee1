"""The peer of the job queue: a Celery application over Redis, and the command that hands jobs through it.

    celery -A celery_jobs worker …      takes jobs; each does nothing
    celery_jobs.py JOBS PRODUCERS       hands jobs in, waits until all are taken, prints {"jobs": …, "seconds": …}

The broker's socket stands in CELERY_SOCKET. Settings are those that Celery's guide names for throughput: results ignored, a long
prefetch, no events, no rate limits, a connection kept by each producer; acks_late, since a job must survive its worker.
"""
import json
import multiprocessing
import os
import sys
import time

import redis
from celery import Celery

SOCKET = os.environ["CELERY_SOCKET"]
PAYLOAD = "a" * 100

app = Celery("celery_jobs", broker=f"redis+socket://{SOCKET}")
app.conf.update(
    task_ignore_result=True, task_acks_late=True, worker_prefetch_multiplier=100, worker_disable_rate_limits=True,
    worker_send_task_events=False, broker_connection_retry_on_startup=True)


@app.task(name="take")
def take(payload):
    """Does what the other side does with a job: nothing."""


def produce(count):
    with app.connection_for_write() as connection, app.amqp.Producer(connection) as producer:
        for _ in range(count):
            take.apply_async((PAYLOAD,), producer=producer)


def taken():
    """How many jobs the workers have taken, by their own count."""
    workers = app.control.inspect(timeout=2).stats() or {}
    return sum(worker["total"].get("take", 0) for worker in workers.values())


def main(jobs, producers):
    broker, before = redis.Redis(unix_socket_path=SOCKET), taken()
    hands = [multiprocessing.Process(target=produce, args=(jobs // producers,)) for _ in range(producers)]
    started = time.monotonic()
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    # Redis removes a list that is empty; what a worker holds stands in `unacked` until it is acknowledged.
    while broker.exists("celery", "unacked"):
        time.sleep(0.005)
    seconds = time.monotonic() - started
    if taken() - before != jobs:
        sys.exit(f"{taken() - before} of {jobs} jobs were taken")
    print(json.dumps({"jobs": jobs, "seconds": seconds}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
