"""The documents' experiment with photos (003-50): throughput and latency by the number of clients, and by the second.

Photos of 100 kB, nodes of 1000 MB with random replacement, reads and writes 50:50, 80:20 and 20:80; each client writes eight photos of its own and then
reads and replaces them at random, asking again as soon as it is answered. What is read must be what was written last. Two forms stand for the documents' two: the cache
inside the server, and in a node process behind it. HARK_BENCH_PLOTS=FOLDER keeps the figures and draws the charts there.
"""
import os
import pathlib

from support import photo_charts, photos, process
from support.load import load
from support.row import Row

BY_NAME_ONLY = True
MIXES, CLIENTS, SECONDS = (50, 80, 20), (1, 2, 4, 8, 16, 32, 64), 6
COURSE_CLIENTS, COURSE_SECONDS = 16, 20
FORMS = {"inside": {}, "process": {"HARK_PHOTOS_CACHE_NODES": "process"}}


def rows(house):
    points, courses = [], {}
    for form, settings in FORMS.items():
        # The documents label and read a photo when somebody asks for it: with this pace the workers rest.
        with house.serve(settings=settings | {"HARK_PHOTOS_PACE": "3600"}) as hark:
            photos.add_account(house, hark.data)
            keeper = photos.Keeper(hark)
            cache = {"mode": "manual", "nodes": 1, "capacity_mb": 1000, "policy": "random"}
            keeper.json("PUT", "/api/v1/cache", cache)
            # The first seconds of a server that has just begun: what is cold is seen.
            courses[form] = run(house, hark, keeper, 50, COURSE_CLIENTS, COURSE_SECONDS)[1]
            for reads in MIXES if form == "inside" else (50,):
                for clients in CLIENTS:
                    point, _ = run(house, hark, keeper, reads, clients, SECONDS)
                    points.append({"form": form, "reads": reads, "clients": clients} | point)
    keep(points, courses)
    for point in points:
        yield Row(
            f"{point['reads']}:{100 - point['reads']}, {point['clients']} clients, cache {point['form']}", f"{point['rate']:,.0f}/s",
            f"p50 {point['p50']:.1f}, p95 {point['p95']:.1f}, p99 {point['p99']:.1f} ms, {point['processor_ms']:.2f} ms of processor")


def run(house, hark, keeper, reads, clients, seconds):
    """One point of the charts, and its course by the second."""
    before = process.processor_seconds(hark.process.pid)
    report = load(
        house, hark, "photos", "--reads", reads, "-c", clients, "--duration", seconds, "--by-second", "--token", keeper.token)
    used = process.processor_seconds(hark.process.pid) - before
    point = {"rate": report.rate} | {f"p{percent}": report.within(percent) for percent in (50, 95, 99)}
    return point | {"processor_ms": used / report["complete_requests"] * 1e3}, report["by_second"]


def keep(points, courses):
    folder = os.environ.get("HARK_BENCH_PLOTS")
    if folder:
        path = pathlib.Path(folder)
        photo_charts.write(path, points, courses)
        photo_charts.draw(path)
