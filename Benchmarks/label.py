"""Texts labelled a second by the fast tier, reading standard input and writing standard output, on one thread.

Peer: fastText (Debian's) with word pairs, trained on the first 400,000 of the same rows, giving labels with probabilities for the same file
in the same run. Both are first checked to answer every line, and right about as often as they should be.
"""
import shutil
import subprocess
import time

from support.house import median, say
from support.row import Row

ROUNDS = 5
COPIES = 40
TRAINING_ROWS = 400_000


def rows(house):
    shared = house.root.parent / "shared" / "data" / "text"
    if not (shared / "sentiment140.dev.tsv").exists():
        yield Row("texts labelled a second", f"skipped: {shared} is not there")
        return
    folder = house.new_folder("label")
    labels, texts = read(shared / "sentiment140.dev.tsv")
    source = folder / "texts.txt"
    source.write_text("".join(text + "\n" for text in texts) * COPIES)
    hark = [house.hark, "label", "--task", "sentiment"]
    check("hark", [line.split("\t")[0] for line in output(hark, source, folder)], labels)
    if not shutil.which("fasttext"):
        yield rate_row(house, hark, source, folder, len(texts))
        return
    peer = [shutil.which("fasttext"), "predict-prob", trained(shared, folder), source]  # by name: slower from standard input
    check("fastText", [line.split(" ")[0].removeprefix("__label__") for line in output(peer, source, folder)], labels)
    hark_seconds, peer_seconds = [], []
    for _ in range(ROUNDS):
        hark_seconds.append(seconds(hark, source, folder))
        peer_seconds.append(seconds(peer, source, folder))
    count = len(texts) * COPIES
    ratio = median([theirs / ours for ours, theirs in zip(hark_seconds, peer_seconds)])
    fast, slow = count / median(hark_seconds), count / median(peer_seconds)
    yield Row.ratio_of("texts labelled a second, one thread", f"{fast:,.0f}/s", f"fastText {slow:,.0f}/s", ratio, at_least=1.5)
    yield Row("the same, absolute", f"{fast:,.0f}/s", "", "", "≥ 200,000/s", fast >= 200_000)


def rate_row(house, hark, source, folder, count):
    rate = count * COPIES / median([seconds(hark, source, folder) for _ in range(ROUNDS)])
    return Row("texts labelled a second, one thread", f"{rate:,.0f}/s", "fasttext is not installed (apt install fasttext)", "", "≥ 200,000/s", rate >= 200_000)


def read(path):
    pairs = [line.split("\t", 1) for line in path.read_text().splitlines()[1:]]
    return [label for label, _ in pairs], [text for _, text in pairs]


def trained(shared, folder):
    """Words and pairs of words in ten dimensions: with two labels more of them only cost time, in answers and in training."""
    say("training the peer")
    train = subprocess.Popen(["zstd", "-dcq", shared / "sentiment140.train.tsv.zst"], stdout=subprocess.PIPE, text=True)
    with open(folder / "train.txt", "w") as out:
        for number, line in enumerate(train.stdout):
            if number > TRAINING_ROWS:
                break
            if number:
                out.write("__label__" + line.replace("\t", " ", 1))
    train.stdout.close()
    train.wait()
    subprocess.run(
        ["fasttext", "supervised", "-input", "train.txt", "-output", "peer", "-wordNgrams", "2", "-dim", "10", "-bucket", "1000000", "-lr", "0.1",
         "-epoch", "5", "-thread", "1", "-verbose", "0"], cwd=folder, check=True)
    return folder / "peer.bin"


def output(command, source, folder):
    seconds(command, source, folder)
    return (folder / "answers").read_text().splitlines()


def seconds(command, source, folder):
    with open(source) as read_from, open(folder / "answers", "w") as write_to:
        started = time.perf_counter()
        subprocess.run(command, stdin=read_from, stdout=write_to, check=True)
        return time.perf_counter() - started


def check(name, answers, labels):
    """Every line is answered, each copy alike, and three in four are right."""
    if len(answers) != len(labels) * COPIES:
        raise RuntimeError(f"{name} answered {len(answers)} of {len(labels) * COPIES} lines")
    if answers[: len(labels)] != answers[-len(labels):]:
        raise RuntimeError(f"{name} answered equal lines differently")
    right = sum(answer == label for answer, label in zip(answers, labels)) / len(labels)
    if right < 0.75:
        raise RuntimeError(f"{name} is right in {right:.1%} of the lines only")
    say(f"{name}: {right:.2%} right")
