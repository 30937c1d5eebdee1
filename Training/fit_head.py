#!/usr/bin/env python3
"""Puts a trained encoder and its head under Models/, fits what joins it with the fast tier, and measures both; see README.md.

    fit_head.py emotion BASE WORK --encoder       the encoder too: WORK/emotion.safetensors to int8
    fit_head.py emotion BASE WORK                 the head alone, as after a new fast model
    fit_head.py emotion BASE WORK --quick         the encoder's quick step too: WORK/emotion-quick.safetensors, which quick.py has trained

Three numbers are fitted on the development rows (least log loss): the encoder's temperature, the fast tier's share, and the temperature
of both together. What they are worth on rows that they were not fitted on is printed too: fitted on one half, measured on the other.
"""
import argparse
import hashlib
import json
import pathlib
import shutil
import subprocess

import numpy as np
import onnx
from safetensors.numpy import load_file
from scipy.optimize import minimize
from tokenizers import Tokenizer

import figures
import onnx_graph
import quantise
import quick_cascade
import quick_graph
from quick_graph import features
from rows import LABELS, labelled

HERE = pathlib.Path(__file__).resolve().parent
MAX_TOKENS = {"emotion": 96, "sentiment": 64}
DEV = {"emotion": "isear.dev.tsv", "sentiment": "sentiment140.dev.tsv"}
COMPARED = 2_000  # development rows on which int8 is compared with float32
TRAIN = {"emotion": "isear.train.tsv", "sentiment": "sentiment140.train.tsv.zst"}


def softmax(x):
    x = np.exp(x - x.max(axis=1, keepdims=True))
    return x / x.sum(axis=1, keepdims=True)


def fast_scores(hark, models, task, texts):
    """What the fast tier says, in the order of the task's labels; None where there is no such model yet."""
    if not (models / f"{task}-fast" / "model.hark").exists():
        return None
    command = [hark, "label", "--task", task, "--models", models, "--json"]
    answer = subprocess.run(command, input="\n".join(texts) + "\n", text=True, capture_output=True, check=True).stdout
    scores = [json.loads(line)["scores"] for line in answer.splitlines()]
    return np.array([[row[label] for label in LABELS[task]] if isinstance(row, dict) else row for row in scores])


def blended(logits, fast, temperature, share, together):
    own = np.log(np.maximum(softmax(logits / temperature), 1e-12))
    if fast is None or share <= 0:
        return softmax(own)
    return softmax(((1 - share) * own + share * np.log(np.maximum(fast, 1e-12))) / together)


def fit(logits, fast, truth):
    """(temperature, share, temperature together) of the least log loss."""
    rows = np.arange(len(truth))

    def loss(x, share=None):
        given = blended(logits, fast, np.exp(x[0]), x[1] if share is None else share, np.exp(x[2]))
        return -np.log(np.maximum(given[rows, truth], 1e-12)).mean()

    # The first temperature by itself, so that the encoder's own probabilities mean something where the fast tier is missing.
    alone = minimize(lambda x: loss([x[0], 0, 0], share=0), [0.0], method="Nelder-Mead").x[0]
    if fast is None:
        return float(np.exp(alone)), 0.0, 1.0
    best = minimize(lambda x: loss([alone, min(max(x[0], 0), 1), x[1]]), [0.3, 0.0], method="Nelder-Mead").x
    return float(np.exp(alone)), float(min(max(best[0], 0), 1)), float(np.exp(best[1]))


def crossed(logits, fast, truth):
    """Scores of each half of the rows with what was fitted on the other."""
    halves = np.arange(len(truth)) % 2
    out = np.zeros(logits.shape)
    for half in (0, 1):
        own, other = halves == half, halves != half
        given = fit(logits[other], None if fast is None else fast[other], truth[other])
        out[own] = blended(logits[own], None if fast is None else fast[own], *given)
    return out


def write_encoder(parameters, path, ids):
    """The int8 file, with ranges for texts like `ids`, and the float32 encoder ready to run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    quantise.write(parameters, path, ids)
    return quantise.session(onnx_graph.build(parameters))


def add_quick(plain, quick, about, path, ids):
    """The encoder's file with the quick step in it; `plain` is the one without."""
    model, read = onnx.load(plain), [quick_graph.tokens(row, about["dropped"], about["max_tokens"]) for row in ids]
    onnx.save(quick_graph.joined(model, quick, quick_graph.steps(model, quick, read)), path)


def joined_on(logits, fast, truth):
    """What joins an encoder with the fast tier, fitted on these rows: a function of other rows' logits and fast scores."""
    joining = fit(logits, fast, truth)
    return lambda logits, fast: blended(logits, fast, *joining)


def quick_part(running, ids, quick, about, fast, accurate, truth):
    """(what `head.json` holds of the quick step, what `figures.json` does)."""
    weights, bias = quick["heads.quick.weight"], quick["heads.quick.bias"]
    logits = features(running, [quick_graph.tokens(row, about["dropped"], about["max_tokens"]) for row in ids], quick=True) @ weights.T + bias
    joining = fit(logits, fast, truth)
    mixed, start = blended(logits, fast, *joining), quick_cascade.first(fast, accurate, truth)
    points = quick_cascade.curve(fast, mixed, accurate, truth, start)
    point = quick_cascade.chosen(points)
    alone, short = figures.measure(blended(logits, None, joining[0], 0, 1), truth), ("accuracy", "macro_f1", "ece")
    found = {
        "alone": {key: alone[key] for key in short}, "with_fast": {key: value for key, value in figures.measure(mixed, truth).items() if key in short},
        "fast_threshold": start, "chosen": point, "crossed": quick_cascade.crossed(joined_on, logits, fast, accurate, truth)}
    temperature, share, together = joining
    return {"weights": [numbers(row) for row in weights], "bias": numbers(bias), "temperature": temperature, "fast_weight": share,
            "blend_temperature": together, "threshold": point["threshold"], "dropped": about["dropped"], "max_tokens": about["max_tokens"]}, found, points


def agreement(exact, logits, fast, joining, truth):
    """How often int8 gives the label of float32, the encoder alone and with the fast tier; `exact` are the first rows' logits in float32."""
    count = len(exact)
    some = None if fast is None else fast[:count]
    alone = float((exact.argmax(axis=1) == logits[:count].argmax(axis=1)).mean())
    both = float((blended(exact, some, *joining).argmax(axis=1) == blended(logits[:count], some, *joining).argmax(axis=1)).mean())
    return {"n": count, "accuracy_alone": round(float((exact.argmax(axis=1) == truth[:count]).mean()), 4),
            "same_label_alone": round(alone, 4), "same_label": round(both, 4)}


def reference(task, read, running, weights, bias, whole):
    """Texts with their tokens, features and logits by the reference runtime; of the first eight the float32 features too."""
    texts = (HERE / "reference_texts.txt").read_text().split("\n")[:-1] + ["", "a long story about a lost dog " * 300]
    rows = []
    for place, text in enumerate(texts):
        ids = read([text])[0]
        given = features(running, [ids])[0]
        row = {"text": text, "ids": ids, "features": numbers(given, 6), "logits": numbers(weights @ given + bias, 6)}
        if place < 8:
            row["features_fp32"] = numbers(features(whole, [ids])[0], 6)
        rows.append(row)
    return {"task": task, "texts": rows}


def with_quick(reference, running, about):
    """The reference with what the quick step reads of each text and makes of it."""
    for row in reference["texts"]:
        row["quick_ids"] = quick_graph.tokens(row["ids"], about["dropped"], about["max_tokens"])
        row["quick_features"] = numbers(features(running, [row["quick_ids"]], quick=True)[0], 6)
    return reference


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n")


def numbers(array, digits=9):
    return [float(f"{number:.{digits}g}") for number in array]


def measured(logits, fast, joining, truth):
    """Figures of the accurate tier, and of the fast one where there is one."""
    accurate, short = blended(logits, fast, *joining), ("accuracy", "macro_f1", "ece")
    found = figures.measure(accurate, truth)
    for name, scores in (("encoder_alone", blended(logits, None, joining[0], 0, 1)), ("fitted_on_other_half", crossed(logits, fast, truth))):
        found[name] = {key: value for key, value in figures.measure(scores, truth).items() if key in short}
    if fast is None:
        return found, None
    own = figures.measure(fast, truth)
    found["cascade"] = own["cascade"] = figures.cascade(fast, accurate, truth)
    found["chosen"] = figures.threshold(found["cascade"])
    return found, own


def head(task, folder, weights, bias, joining, threshold, about):
    """What `head.json` holds; the fields are described where Hark reads them (HarkModels/Accurate/AccurateHead.swift)."""
    temperature, share, together = joining
    return {
        "format": 1, "task": task, "labels": LABELS[task], "weights": [numbers(row) for row in weights], "bias": numbers(bias),
        "temperature": temperature, "fast_weight": share, "blend_temperature": together, "threshold": threshold,
        "max_tokens": MAX_TOKENS[task], "encoder_sha256": hashlib.sha256((folder / "encoder.onnx").read_bytes()).hexdigest(),
        "seed": about["seed"], "rows": about["rows"]}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=list(LABELS))
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--models", type=pathlib.Path, default=HERE.parent / "Models")
    parser.add_argument("--hark", default=HERE.parent / "hark")
    parser.add_argument("--encoder", action="store_true")
    parser.add_argument("--quick", action="store_true")
    return parser.parse_args()


def reader(base, task):
    """Texts to lists of token ids."""
    words = Tokenizer.from_file(str(base / "tokenizer.json"))
    words.no_padding()
    words.enable_truncation(MAX_TOKENS[task])
    return lambda texts: [row.ids for row in words.encode_batch(texts)]


def main():
    options = arguments()
    task, folder, read = options.task, options.models / f"{options.task}-accurate", reader(options.base, options.task)
    trained, about = load_file(options.work / f"{task}.safetensors"), json.loads((options.work / f"{task}.json").read_text())
    weights, bias = (trained[f"heads.{task}.{part}"] for part in ("weight", "bias"))
    texts, truth = zip(*labelled(DEV[task], LABELS[task]))
    ids, truth, whole, plain = read(texts), np.array(truth), None, options.work / f"{task}-plain.onnx"
    some = read([text for text, _ in labelled(TRAIN[task], LABELS[task], 1500)])
    old = json.loads((folder / "figures.json").read_text()) if (folder / "figures.json").exists() else {}
    before = json.loads((folder / "head.json").read_text()) if (folder / "head.json").exists() else {}
    if options.encoder:
        parameters = {name.removeprefix("encoder."): array for name, array in trained.items() if name.startswith("encoder.")}
        whole = write_encoder(parameters, folder / "encoder.onnx", some)
        shutil.copy(folder / "encoder.onnx", plain)
    quick, shape = {}, {}
    # After a new fast model the quick step that the encoder has is joined anew as well.
    if options.quick or ("quick" in before and not options.encoder):
        quick, shape = load_file(options.work / f"{task}-quick.safetensors"), json.loads((options.work / f"{task}-quick.json").read_text())
    if options.quick:
        add_quick(plain, quick, shape, folder / "encoder.onnx", some[:400])
    running = quantise.session(str(folder / "encoder.onnx"))
    logits, fast = features(running, ids) @ weights.T + bias, fast_scores(options.hark, options.models, task, texts)
    joining = fit(logits, fast, truth)
    found, own = measured(logits, fast, joining, truth)
    if own is not None:
        figures.write(options.models / f"{task}-fast", own)
    if options.encoder:
        found["float32"] = agreement(features(whole, ids[:COMPARED]) @ weights.T + bias, logits, fast, joining, truth)
        write(folder / "reference.json", reference(task, read, running, weights, bias, whole))
    else:
        found |= {key: value for key, value in old.items() if key == "float32"}
    threshold = found.get("chosen", {"threshold": 2.0})["threshold"]
    made = head(task, folder, weights, bias, joining, threshold, about)
    if quick:
        made["quick"], found["quick"], found["quick_cascade"] = quick_part(running, ids, quick, shape, fast, blended(logits, fast, *joining), truth)
        made["threshold"] = found["quick"]["fast_threshold"]
    if options.quick:
        write(folder / "reference.json", with_quick(json.loads((folder / "reference.json").read_text()), running, shape))
    write(folder / "head.json", made)
    figures.write(folder, found)
    print(json.dumps({key: value for key, value in found.items() if key not in ("confusion", "calibration", "cascade", "quick_cascade")}, indent=1))
    print("temperature {:.4f}, fast tier's share {:.4f}, together {:.4f}, threshold {:.4f}".format(*joining, made["threshold"]))


if __name__ == "__main__":
    main()
