"""Measures answers as `hark evaluate` does, and what the page of models draws: confusion, calibration, the cascade's curve."""
import json
import pathlib

import numpy as np


def bins_for(rows):
    return 10 if rows < 2_000 else 15


def calibration(scores, truth):
    """One entry a bin of equal width that holds answers: mean confidence, share of right answers, how many."""
    confidence, right, count = scores.max(axis=1), scores.argmax(axis=1) == truth, bins_for(len(truth))
    places = np.minimum((confidence * count).astype(int), count - 1)
    return [{"confidence": round(float(confidence[places == place].mean()), 4), "accuracy": round(float(right[places == place].mean()), 4),
             "n": int((places == place).sum())} for place in range(count) if (places == place).any()]


def calibration_error(scores, truth):
    """Mean over answers of how far confidence and share of right answers lie apart in their bin (Naeini et al. 2015)."""
    return sum(entry["n"] * abs(entry["accuracy"] - entry["confidence"]) for entry in calibration(scores, truth)) / len(truth)


def measure(scores, truth):
    """Everything of one tier on one set of rows. `confusion[t][a]` counts rows of label t that were answered a."""
    labels, answers = scores.shape[1], scores.argmax(axis=1)
    confusion = np.zeros((labels, labels), int)
    np.add.at(confusion, (truth, answers), 1)
    hits, rows, given = np.diag(confusion), confusion.sum(axis=1), confusion.sum(axis=0)
    return {
        "n": len(truth), "accuracy": round(float(hits.sum() / len(truth)), 4),
        "macro_recall": round(float((hits / np.maximum(rows, 1)).mean()), 4),
        "macro_f1": round(float((2 * hits / np.maximum(rows + given, 1)).mean()), 4),
        "ece": round(float(calibration_error(scores, truth)), 4), "ece_bins": bins_for(len(truth)),
        "confusion": confusion.tolist(), "calibration": calibration(scores, truth)}


def cascade(fast, accurate, truth, points=41):
    """Accuracy where the fast answer is taken at a confidence of at least `threshold`, and the share left to the accurate tier.
    The thresholds are such that the shares go from none to all in equal steps."""
    confidence, right_fast, right = fast.max(axis=1), fast.argmax(axis=1) == truth, accurate.argmax(axis=1) == truth
    out = []
    for share in np.linspace(0, 1, points):
        threshold = np.ceil(1e4 * (np.quantile(confidence, share) if share < 1 else 1.0001)) / 1e4 if share > 0 else 0.0
        is_fast = confidence >= threshold
        out.append({"threshold": round(float(threshold), 4), "share_accurate": round(float(1 - is_fast.mean()), 4),
                    "accuracy": round(float(np.where(is_fast, right_fast, right).mean()), 4)})
    return out


def threshold(curve, lost=0.002, share=0.245):
    """The least threshold of the curve at which no more than `lost` is lost against the accurate tier alone. Where several with
    a share of at most `share` (a quarter: four times the throughput) lose no more, the most accurate of them."""
    goal = curve[-1]["accuracy"] - lost
    good = [point for point in curve if point["accuracy"] >= goal - 1e-9]
    quick = [point for point in good if point["share_accurate"] <= share]
    return max(quick, key=lambda point: point["accuracy"]) if quick else min(good, key=lambda point: point["share_accurate"])


def write(folder, values):
    pathlib.Path(folder, "figures.json").write_text(json.dumps(values, indent=1) + "\n")
