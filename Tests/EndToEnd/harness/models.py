"""A folder of models with an accurate tier so small that it answers at once: the tests' own encoder, and a head made here."""
import hashlib
import json
import shutil

from harness.server import ROOT

TINY = ROOT / "Tests" / "HarkModelsTests" / "Encoder" / "tiny-fp32.onnx"
VOCABULARY = ROOT / "Models" / "wordpiece" / "vocab.txt"
LABELS = {"sentiment": ["negative", "positive"], "emotion": ["fear", "guilt", "joy", "anger", "disgust", "sadness", "shame"]}
# The first words of the vocabulary are all that it knows.
WORDS = 2200
WIDTH = json.loads(TINY.with_suffix(".json").read_text())["width"]


def library():
    """ONNX Runtime's file, or None where `make deps` could not fetch it."""
    return next(iter(sorted((ROOT / "vendor/onnxruntime/onnxruntime/capi").glob("libonnxruntime.so.*"))), None)


def home(folder, tasks=("sentiment",), threshold=0.9):
    """Fills `folder`/Models with the shipped fast sentiment model and a small accurate tier for `tasks`; gives the environment that names it."""
    models = folder / "Models"
    (models / "wordpiece").mkdir(parents=True)
    shutil.copytree(ROOT / "Models" / "sentiment-fast", models / "sentiment-fast")
    (models / "wordpiece" / "vocab.txt").write_text("".join(VOCABULARY.read_text().splitlines(keepends=True)[:WORDS]))
    for task in tasks:
        (models / f"{task}-accurate").mkdir()
        shutil.copy(TINY, models / f"{task}-accurate" / "encoder.onnx")
        (models / f"{task}-accurate" / "head.json").write_text(json.dumps(head(task, threshold)))
    return {"HARK_HOME": str(folder), "HARK_ONNXRUNTIME": str(library() or "/nowhere/libonnxruntime.so")}


def head(task, threshold):
    labels = LABELS[task]
    return {
        "format": 1, "task": task, "labels": labels, "temperature": 1.0, "fast_weight": 0.0, "threshold": threshold, "max_tokens": 64,
        "weights": [[((row * 7 + column * 13) % 11 - 5) / 10 for column in range(WIDTH)] for row in range(len(labels))],
        "bias": [0.0] * len(labels), "encoder_sha256": hashlib.sha256(TINY.read_bytes()).hexdigest(), "seed": 1, "rows": 10}
