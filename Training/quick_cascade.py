"""Tier `auto` with the encoder's quick step: its curve, the thresholds that are chosen on it, and what they are worth on other rows.

A text is answered by the fast tier where that is sure (`first`), by the quick step where that is (`second`), by the whole encoder otherwise.
"""
import numpy as np

import figures

COST = 0.067  # of the quick step for a text, as a share of what the whole encoder takes
SHARE = 0.2  # of the whole encoder's time that a text may take: five times the throughput
HALVINGS = 60


def first(fast, accurate, truth):
    """The least threshold of the fast tier's curve at which nothing is lost: what may be lost is left to the quick step."""
    curve = figures.cascade(fast, accurate, truth)
    return next(point for point in curve if point["accuracy"] >= curve[-1]["accuracy"] - 1e-9)["threshold"]


def answered(fast, quick, accurate, thresholds):
    """(answers, which texts the whole encoder answers, which the quick step)."""
    is_open = fast.max(axis=1) < thresholds[0]
    is_whole = is_open & (quick.max(axis=1) < thresholds[1])
    given = np.where(is_whole, accurate.argmax(axis=1), np.where(is_open, quick.argmax(axis=1), fast.argmax(axis=1)))
    return given, is_whole, is_open & ~is_whole


def curve(fast, quick, accurate, truth, threshold, points=41):
    """What the quick step's threshold gives, from nothing to all of what the fast tier leaves being encoded whole, in equal steps."""
    open_ = np.sort(quick.max(axis=1)[fast.max(axis=1) < threshold])
    out = []
    for share in np.linspace(0, 1, points):
        second = np.ceil(1e4 * (np.quantile(open_, share) if share < 1 else 1.0001)) / 1e4 if share > 0 else 0.0
        given, whole, quickly = answered(fast, quick, accurate, (threshold, second))
        out.append({"threshold": round(float(second), 4), "share_quick": round(float(quickly.mean()), 4), "share_accurate": round(float(whole.mean()), 4),
                    "accuracy": round(float((given == truth).mean()), 4)})
    return out


def cost(point):
    return point["share_accurate"] + COST * (point["share_accurate"] + point["share_quick"])


def chosen(points):
    """The most careful point that leaves the throughput: it does not look at what is lost, and so is no choice of lucky rows."""
    return max((point for point in points if cost(point) <= SHARE), key=lambda point: point["share_accurate"])


def crossed(fit, quick_logits, fast, accurate, truth):
    """Points lost against the accurate tier alone where thresholds and joining numbers come from one half of the rows and are measured on the
    other, both ways, over many random halvings."""
    lost, speed, chance = [], [], np.random.default_rng(1)
    goal = float((accurate.argmax(axis=1) == truth).mean())
    for _ in range(HALVINGS):
        order, hits, time = chance.permutation(len(truth)), 0, 0.0
        halves = order[: len(truth) // 2], order[len(truth) // 2 :]
        for own, other in (halves, halves[::-1]):
            quick = fit(quick_logits[own], fast[own], truth[own])
            start = first(fast[own], accurate[own], truth[own])
            point = chosen(curve(fast[own], quick(quick_logits[own], fast[own]), accurate[own], truth[own], start))
            given, whole, quickly = answered(fast[other], quick(quick_logits[other], fast[other]), accurate[other], (start, point["threshold"]))
            hits += int((given == truth[other]).sum())
            time += float(whole.sum() + COST * (whole | quickly).sum())
        lost.append(100 * (goal - hits / len(truth)))
        speed.append(len(truth) / time)
    return {"halvings": HALVINGS, "points_lost": round(float(np.mean(lost)), 2), "points_lost_sd": round(float(np.std(lost)), 2),
            "points_lost_worst": round(max(lost), 2), "times": round(float(np.mean(speed)), 2), "times_least": round(min(speed), 2)}
