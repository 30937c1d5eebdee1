"""`hark load` as a function: one run, its report as a dictionary."""
import json
import subprocess


class Report(dict):
    """The JSON of `hark load --json`, with names for what the benchmarks read most."""

    @property
    def rate(self):
        return self["requests_per_second"]

    def within(self, percent):
        """Milliseconds within which this percentage of the answers came."""
        return self["percentiles_ms"][str(percent)]

    @property
    def bad(self):
        """Requests that failed or were not answered with a 2xx."""
        return self["failed_requests"] + self["non_2xx_responses"]

    @property
    def causes(self):
        return "; ".join(self["causes"])


def load(house, server, *arguments, clean=True):
    """Runs `hark load ARGUMENTS` against `server`. With `clean`, a failed request ends the benchmark: a figure of a server that
    failed is no figure."""
    command = [str(house.hark), "load", *map(str, arguments), "--url", server.url, "--json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if not done.stdout.startswith("{"):
        raise RuntimeError(f"hark load {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    report = Report(json.loads(done.stdout))
    if clean and report.bad:
        raise RuntimeError(f"{report.bad} of {report['complete_requests']} requests failed: {report.causes}")
    return report


def get(house, server, path, requests, connections, *more):
    return load(house, server, "get", path, "-l", "-n", requests, "-c", connections, *more)
