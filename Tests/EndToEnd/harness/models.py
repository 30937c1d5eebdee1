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
QUICK = TINY.with_name("tiny-quick.onnx")
# What its answers reach for some texts and not for others.
QUICK_THRESHOLD = 0.6


def library():
    """ONNX Runtime's file, or None where `make deps` could not fetch it."""
    return next(iter(sorted((ROOT / "vendor/onnxruntime/onnxruntime/capi").glob("libonnxruntime.so.*"))), None)


def home(folder, tasks=("sentiment",), threshold=0.9, encoder=TINY):
    """Fills `folder`/Models with the shipped fast sentiment model and a small accurate tier for `tasks`; gives the environment that names it.
    With `encoder=QUICK` the encoder has a quick step, and the head a part for it."""
    models = folder / "Models"
    (models / "wordpiece").mkdir(parents=True)
    shutil.copytree(ROOT / "Models" / "sentiment-fast", models / "sentiment-fast")
    (models / "wordpiece" / "vocab.txt").write_text("".join(VOCABULARY.read_text().splitlines(keepends=True)[:WORDS]))
    for task in tasks:
        (models / f"{task}-accurate").mkdir()
        shutil.copy(encoder, models / f"{task}-accurate" / "encoder.onnx")
        (models / f"{task}-accurate" / "head.json").write_text(json.dumps(head(task, threshold, encoder)))
    return {"HARK_HOME": str(folder), "HARK_ONNXRUNTIME": str(library() or "/nowhere/libonnxruntime.so")}


def head(task, threshold, encoder=TINY):
    labels, facts = LABELS[task], json.loads(encoder.with_suffix(".json").read_text())
    made = {
        "format": 1, "task": task, "labels": labels, **numbers(labels, facts["width"]), "threshold": threshold, "max_tokens": 64,
        "encoder_sha256": hashlib.sha256(encoder.read_bytes()).hexdigest(), "seed": 1, "rows": 10}
    if "dropped" in facts:
        made["quick"] = {**numbers(labels, facts["width"]), "threshold": QUICK_THRESHOLD, "dropped": facts["dropped"], "max_tokens": facts["quick_tokens"]}
    return made


def numbers(labels, width):
    weights = [[((row * 7 + column * 13) % 11 - 5) / 10 for column in range(width)] for row in range(len(labels))]
    return {"weights": weights, "bias": [0.0] * len(labels), "temperature": 1.0, "fast_weight": 0.0}
