"""Texts that the accurate tier answers a second on one thread, what one request takes, and what the cascade of both tiers wins and loses.

Peer: Python's tokenizers and onnxruntime with the same model, vocabulary and head, sorted by length, the better of two batch sizes; each in
its turn in the same run, less what it takes to start. First both are checked to give each text the same probabilities.
"""
import http.client
import json
import math
import statistics
import subprocess
import time

from support.house import median, say
from support.row import Row

ROUNDS, TEXTS, TOKENS, REQUESTS = 3, 1500, 32, 300
DEV = {"sentiment": "sentiment140.dev.tsv", "emotion": "isear.dev.tsv"}


def rows(house):
    models, shared = house.root / "Models", house.root.parent / "shared" / "data" / "text"
    tasks = [task for task in DEV if (models / f"{task}-accurate/encoder.onnx").exists() and (models / f"{task}-fast/model.hark").exists()]
    trouble = None if tasks else "no accurate model is here"
    trouble = trouble or (None if shared.exists() else f"{shared} is not there")
    trouble = trouble or (None if list((house.root / "vendor/onnxruntime/onnxruntime/capi").glob("lib*")) else "ONNX Runtime is not here: make deps")
    if trouble:
        yield Row("the accurate tier", f"skipped: {trouble}")
        return
    task = tasks[-1]
    texts = cut(house, models, task, shared / DEV["sentiment"])
    yield from throughput(house, models, task, texts)
    yield request(house, task, texts)
    for task in tasks:
        yield from cascade(house, task, shared / DEV[task])


def throughput(house, models, task, texts):
    source = house.new_folder("accurate") / "texts.txt"
    source.write_text("".join(text + "\n" for text in texts))
    hark = [house.hark, "label", "--task", task, "--tier", "accurate"]
    peers = [peer(house, models, task, batch) for batch in ("1", "16")]
    compare(house, models, task, texts, source, peers[0])
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(seconds(hark, source) - seconds(hark, None))
        theirs.append(min(seconds(command, source) - seconds(command, None) for command in peers))
    rate, other = len(texts) / median(ours), len(texts) / median(theirs)
    ratio = median([slow / fast for fast, slow in zip(ours, theirs)])
    yield Row.ratio_of(f"texts of {TOKENS} tokens a second, one thread ({task})", f"{rate:,.0f}/s", f"Python onnxruntime {other:,.0f}/s", ratio, at_least=0.9)
    yield Row("the same, absolute", f"{rate:,.0f}/s", "", "", "≥ 200/s", rate >= 200)


def compare(house, models, task, texts, source, command):
    """The probabilities are those that the peer's give once the fast tier's share is in them as head.json says."""
    head = json.loads((models / f"{task}-accurate" / "head.json").read_text())
    accurate, fast = ([json.loads(line)["scores"] for line in output([house.hark, "label", "--task", task, "--tier", tier, "--json"], source)] for tier in ("accurate", "fast"))
    own = [json.loads(line) for line in output(command, source)]
    if not len(accurate) == len(fast) == len(own) == len(texts):
        raise RuntimeError(f"{len(texts)} texts, {len(accurate)} answers of hark and {len(own)} of the peer")
    worst, agree = 0, 0
    for ours, quick, theirs in zip(accurate, fast, own):
        blended = blend(theirs, [quick[label] for label in head["labels"]], head)
        numbers = [ours[label] for label in head["labels"]]
        worst = max(worst, max(abs(one - other) for one, other in zip(numbers, blended)))
        agree += numbers.index(max(numbers)) == blended.index(max(blended))
    say(f"labels agree in {agree / len(texts):.2%}, probabilities differ by {worst:.4f} at most")
    if agree < 0.99 * len(texts):
        raise RuntimeError(f"hark and its peer agree in {agree / len(texts):.2%} only")


def blend(own, fast, head):
    weight = head["fast_weight"]
    logs = [((1 - weight) * math.log(max(a, 1e-12)) + weight * math.log(max(b, 1e-12))) / (head.get("blend_temperature") or 1) for a, b in zip(own, fast)]
    powers = [math.exp(value - max(logs)) for value in logs]
    return [power / sum(powers) for power in powers]


def request(house, task, texts):
    """One client, one request after the other, each with a text of its own, answered and kept."""
    path, field = ("/api/v1/comments", "content") if task == "sentiment" else ("/api/v1/emotions", "text")
    took = []
    with house.serve() as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        for text in texts[:REQUESTS + 20]:
            started = time.perf_counter()
            connection.request("POST", path, json.dumps({field: text, "tier": "accurate"}), {"Content-Type": "application/json"})
            answer = json.loads(connection.getresponse().read())
            took.append((time.perf_counter() - started) * 1e3)
            if answer.get("tier") != "accurate":
                raise RuntimeError(f"not answered by the accurate tier: {answer}")
    took = sorted(took[20:])
    p95 = took[int(len(took) * 0.95)]
    return Row(f"one request of {TOKENS} tokens, p95, the machine idle", f"{p95:.1f} ms (median {statistics.median(took):.1f})", "", "", "≤ 25 ms", p95 <= 25)


def cascade(house, task, rows):
    """Accuracy and speed on the development rows, each tier in turn."""
    facts = {tier: [evaluate(house, task, tier, rows) for _ in range(ROUNDS if task == "emotion" else 1)] for tier in ("accurate", "auto")}
    right = {tier: runs[0]["accuracy"] for tier, runs in facts.items()}
    speed = {tier: median([run["texts_per_second"] for run in runs]) for tier, runs in facts.items()}
    yield Row.ratio_of(f"auto beside accurate, {rows.name}", f"{speed['auto']:,.0f}/s", f"accurate {speed['accurate']:,.0f}/s", speed["auto"] / speed["accurate"], at_least=4)
    lost = (right["accurate"] - right["auto"]) * 100
    yield Row("points that auto loses", f"{right['auto']:.4f}", f"accurate {right['accurate']:.4f}", f"{lost:+.2f}", "≤ 0.2", lost <= 0.2 + 1e-9)


def evaluate(house, task, tier, rows):
    return json.loads(subprocess.run([house.hark, "evaluate", "--task", task, "--tier", tier, rows, "--json"], capture_output=True, check=True).stdout)


def peer(house, models, task, *options):
    return [house.peers_python("encoder"), house.root / "Benchmarks" / "peers" / "encode.py", models, task, *options]


def cut(house, models, task, rows):
    say(f"texts of {TOKENS} tokens from {rows.name}")
    lines = "\n".join(line.split("\t", 1)[1] for line in rows.read_text().splitlines()[1:])
    command = peer(house, models, task, "--cut", str(TOKENS), str(TEXTS))
    return subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout.splitlines()


def output(command, source):
    with open(source) as texts:
        return subprocess.run(command, stdin=texts, capture_output=True, text=True, check=True).stdout.splitlines()


def seconds(command, source):
    """How long it runs over the texts; without them, how long it takes to start."""
    with open(source or "/dev/null") as texts:
        started = time.perf_counter()
        subprocess.run(command, stdin=texts, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - started
