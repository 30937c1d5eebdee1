"""The charts of the photos' experiment, drawn from the figures that stand beside them, and their table.

    python3 Benchmarks/support/photo_charts.py Documentation/photos
"""
import csv
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from support import charts  # noqa: E402

POINTS = ("form", "reads", "clients", "rate", "p50", "p95", "p99", "processor_ms")
SECONDS = ("form", "second", "requests", "median", "p95", "max")
FORMS = {"inside": "in the server", "process": "in a process"}


def write(folder, points, courses):
    """The figures as they are kept: one file by clients, one by seconds."""
    folder.mkdir(parents=True, exist_ok=True)
    keep(folder / "clients.csv", POINTS, points)
    keep(folder / "seconds.csv", SECONDS, [{"form": form} | second for form, course in courses.items() for second in course])


def keep(path, names, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([f"{row[name]:.6g}" if isinstance(row[name], float) else row[name] for name in names] for row in rows)


def draw(folder):
    points, seconds = read(folder / "clients.csv"), read(folder / "seconds.csv")
    mixes = {f"{reads}:{100 - reads}": [point for point in points if (point["form"], point["reads"]) == ("inside", reads)] for reads in (80, 50, 20)}
    forms = {FORMS[form]: [point for point in points if (point["form"], point["reads"]) == (form, 50)] for form in FORMS}
    by_clients(folder / "throughput.svg", "Requests a second, by reads:writes", "requests a second", mixes, ("rate", ""))
    by_clients(folder / "latency.svg", "Time of a request, by reads:writes", "ms", mixes, ("p50", " median"), ("p95", " p95"))
    by_clients(folder / "forms.svg", "Time of a request at 50:50, by where the cache is", "ms", forms, ("p50", " median"), ("p95", " p95"))
    # The last second is cut off by the run's end.
    courses = {FORMS[form]: [second for second in seconds if second["form"] == form][:-1] for form in FORMS}
    by_seconds(folder / "throughput-by-second.svg", "Requests a second at 50:50, 16 clients, from the start", "requests a second", courses, ("requests", ""))
    by_seconds(folder / "latency-by-second.svg", "Time of a request at 50:50, 16 clients, from the start", "ms", courses, ("median", " median"), ("p95", " p95"))


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [{name: value if name == "form" else float(value) if "." in value else int(value) for name, value in row.items()} for row in csv.DictReader(file)]


def by_clients(path, title, unit, groups, *columns):
    series = {name + more: [(point["clients"], point[column]) for point in group] for name, group in groups.items() for column, more in columns}
    path.write_text(charts.lines(title, "clients", unit, series, is_doubling=True), encoding="utf-8")


def by_seconds(path, title, unit, groups, *columns):
    series = {name + more: [(second["second"] + 1, second[column]) for second in group] for name, group in groups.items() for column, more in columns}
    path.write_text(charts.lines(title, "second", unit, series), encoding="utf-8")


def table(folder):
    """The figures by clients as a Markdown table."""
    lines = ["| cache | reads:writes | clients | requests/s | median | p95 | p99 | processor |", "|---|---|---:|---:|---:|---:|---:|---:|"]
    for point in read(folder / "clients.csv"):
        times = " | ".join(f"{point[name]:.1f} ms" for name in ("p50", "p95", "p99"))
        lines.append(f"| {FORMS[point['form']]} | {point['reads']}:{100 - point['reads']} | {point['clients']} | {point['rate']:,.0f} | {times} | {point['processor_ms']:.2f} ms |")
    return "\n".join(lines)


if __name__ == "__main__":
    draw(pathlib.Path(sys.argv[1]))
    print(table(pathlib.Path(sys.argv[1])))
