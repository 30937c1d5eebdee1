#!/usr/bin/env python3
"""Computes a second time, with NumPy and from the papers' formulas, what HarkPipeline's Review says of made-up items.

Prints the figures that ReviewOracleTests.swift holds. The items come from SplitMix64, seed 7, as the test makes them.
With statsmodels and cleanlab installed it also checks itself against those.
"""
import numpy

MASK = (1 << 64) - 1
LABELS, ITEMS = 3, 200


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def uniform(self):
        return (self.next() >> 11) * 2.0**-53

    def place(self, count):
        return ((self.next() >> 32) * count) >> 32


def items():
    """Scores lean to a true label; one given label in five is another."""
    random, rows = SplitMix(7), []
    for _ in range(ITEMS):
        true = random.place(LABELS)
        weights = numpy.array([random.uniform() + (1.5 if label == true else 0.1) for label in range(LABELS)])
        given = random.place(LABELS) if random.uniform() < 0.2 else true
        rows.append((given, weights / weights.sum()))
    return numpy.array([given for given, _ in rows]), numpy.array([scores for _, scores in rows])


def confident_learning(given, scores):
    thresholds = numpy.array([scores[given == label, label].mean() for label in range(LABELS)])
    reached = numpy.where(scores >= thresholds, scores, -1)
    likely = numpy.where(reached.max(axis=1) >= 0, reached.argmax(axis=1), -1)
    joint = numpy.zeros((LABELS, LABELS), int)
    for label, counted in zip(given, likely):
        if counted >= 0:
            joint[label, counted] += 1
    shares = joint / joint.sum(axis=1, keepdims=True) * numpy.bincount(given, minlength=LABELS)[:, None]
    estimate = shares / shares.sum()
    others = scores.copy()
    others[numpy.arange(len(given)), given] = -1
    margins = scores[numpy.arange(len(given)), given] - others.max(axis=1)
    wrong = [place for place in range(len(given)) if likely[place] not in (-1, given[place])]
    wrong.sort(key=lambda place: (margins[place], f"{place:03d}"))
    return thresholds, joint, estimate, [(place, margins[place]) for place in wrong]


def kappa(counts):
    """Cohen 1960; its error by Fleiss, Cohen & Everitt 1969, equation 13."""
    shares = counts / counts.sum()
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    observed, expected = numpy.trace(shares), rows @ columns
    value = (observed - expected) / (1 - expected)
    a = sum(shares[i, i] * (1 - (rows[i] + columns[i]) * (1 - value)) ** 2 for i in range(len(rows)))
    b = (1 - value) ** 2 * sum(
        shares[i, j] * (columns[i] + rows[j]) ** 2 for i in range(len(rows)) for j in range(len(rows)) if i != j)
    c = (value - expected * (1 - value)) ** 2
    return value, numpy.sqrt((a + b - c) / ((1 - expected) ** 2 * counts.sum()))


if __name__ == "__main__":
    given, scores = items()
    thresholds, joint, estimate, wrong = confident_learning(given, scores)
    print("thresholds", *(repr(float(value)) for value in thresholds))
    print("joint", joint.tolist())
    print("estimate", *(repr(float(value)) for value in estimate.flatten()))
    print("noise", repr(float(1 - numpy.trace(estimate))))
    print("wrong", len(wrong), [(place, round(float(margin), 9)) for place, margin in wrong[:8]])
    try:
        from cleanlab.count import compute_confident_joint
        from cleanlab.filter import find_label_issues
        assert (compute_confident_joint(given, scores, calibrate=False) == joint).all()
        issues = find_label_issues(given, scores, filter_by="confident_learning", return_indices_ranked_by="normalized_margin")
        assert list(issues) == [place for place, _ in wrong]
        print("  the same by cleanlab")
    except ImportError:
        pass
    for counts in ([[44, 5, 1], [7, 20, 3], [9, 5, 6]], [[20, 5], [10, 15]], [[0, 10], [10, 0]]):
        counts = numpy.array(counts)
        print("kappa", counts.tolist(), *(repr(float(value)) for value in kappa(counts)))
        try:
            from statsmodels.stats.inter_rater import cohens_kappa
            result = cohens_kappa(counts)
            assert numpy.allclose((result.kappa, result.std_kappa), kappa(counts)), (result.kappa, result.std_kappa)
            print("  the same by statsmodels")
        except ImportError:
            pass
