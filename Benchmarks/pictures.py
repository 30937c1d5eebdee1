"""Labels of photos a second in one thread, decoding included, and how many are right; words that are read in photos of text.

Peer: Python's onnxruntime with Pillow and numpy, with the same model on the same photos in the same run; both are held to the same answers.
"""
import re
import subprocess

from support.house import median
from support.row import Row

ROUNDS = 3


def rows(house):
    shared, models = house.root.parent / "shared" / "data", house.root / "vendor" / "models"
    trouble = None if (shared / "photos/imagenet/labels.tsv").exists() else f"{shared}/photos is not there"
    trouble = trouble or (None if (models / "image-labels/model.onnx").exists() else "the model of labels is not here: make deps")
    if trouble:
        yield Row("labels of photos", f"skipped: {trouble}")
        return
    yield from labels(house, shared / "photos/imagenet/labels.tsv", models / "image-labels/model.onnx")
    if (shared / "ocr/truth.tsv").exists() and (models / "text-in-pictures/reader.onnx").exists():
        yield from reading(house, shared / "ocr/truth.tsv")


def labels(house, truth, model):
    peer = [house.peers_python("pictures"), house.root / "Benchmarks/peers/label_pictures.py", model, house.root / "Models/image-labels/classes.tsv", truth]
    hark, ours, theirs = [house.hark, "pictures", "--truth", truth], [], []
    for _ in range(ROUNDS):
        ours.append(figures(hark, r"([\d.]+) a second.*\ntop-1 ([\d.]+), top-5 ([\d.]+)"))
        theirs.append(figures(peer, r"([\d.]+) a second.*\ntop-1 ([\d.]+), top-5 ([\d.]+)"))
    (_, first, five), (_, other, other_five) = ours[0], theirs[0]
    if abs(first - other) > 0.02 or abs(five - other_five) > 0.02:
        raise RuntimeError(f"hark has {first} and {five} right, its peer {other} and {other_five}")
    rate, slow = median([one[0] for one in ours]), median([one[0] for one in theirs])
    ratio = median([one[0] / two[0] for one, two in zip(ours, theirs)])
    yield Row.ratio_of("photos labelled a second, one thread", f"{rate:.1f}/s", f"Python onnxruntime {slow:.1f}/s", ratio, at_least=0.9)
    yield Row("the same, absolute", f"{rate:.1f}/s", "", "", "≥ 20/s", rate >= 20)
    yield Row("the right label first", f"{first:.4f}", f"{other:.4f}", "", "≥ 0.85", first >= 0.85)
    yield Row("the right label among five", f"{five:.4f}", f"{other_five:.4f}", "", "≥ 0.96", five >= 0.96)


def reading(house, truth):
    """Receipts and scenes apart: each a table of its own beside the pictures."""
    lines = truth.read_text().splitlines()
    for kind, least in (("receipt", 0.80), ("scene", None)):
        folder = house.new_folder("reading")
        for line in lines[1:]:
            if line.startswith(kind):
                (folder / line.split("\t")[0]).symlink_to(truth.parent / line.split("\t")[0])
        (folder / "truth.tsv").write_text("\n".join([lines[0]] + [line for line in lines[1:] if line.startswith(kind)]) + "\n")
        rate, _, recall, characters = figures(
            [house.hark, "pictures", "--truth", folder / "truth.tsv"], r"([\d.]+) a second.*\nwords read ([\d.]+), mean of pictures ([\d.]+)\ncharacters, mean of pictures ([\d.]+)")
        met = None if least is None else recall >= least
        yield Row(f"words read in {kind}s, mean of pictures", f"{recall:.4f} ({rate:.2f} pictures/s)", "", "", f"≥ {least}" if least else "", met)
        yield Row(f"characters right in {kind}s, mean of pictures", f"{characters:.4f}")


def figures(command, pattern):
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [float(number) for number in re.search(pattern, printed).groups()]
