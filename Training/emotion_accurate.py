#!/usr/bin/env python3
"""Fine-tunes the encoder for the seven emotions; see README.md. WORK holds what is made on the way, and a second call goes on from there.

    emotion_accurate.py prepare BASE WORK                learn of emotions from GoEmotions, CARER and TweetEval first
    emotion_accurate.py folds BASE WORK [--plan k=v …]   measure a plan on five parts of isear.train, without looking at dev
    emotion_accurate.py tune BASE WORK --seed N          then learn the seven emotions of ISEAR, once for each seed
    emotion_accurate.py finish BASE WORK --seeds 1 2     the mean of the seeds' parameters: WORK/emotion.safetensors
"""
import argparse
import pathlib
import sys
import time

import torch

import encoder
import learning
from learning import Example, Plan, accuracy, logits, train
from rows import EMOTIONS, Overlap, folds, labelled, table

MAX_TOKENS = 96
RAW = ("admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval disgust embarrassment "
       "excitement fear gratitude grief joy love nervousness optimism pride realization relief remorse sadness surprise neutral").split()
CARER = ["joy", "sadness", "anger", "fear", "love", "surprise"]
TWEETS = ["anger", "joy", "optimism", "sadness"]
HEADS = {"goemotions": len(RAW), "carer": len(CARER), "tweets": len(TWEETS), "emotion": len(EMOTIONS)}
PREPARE = Plan(epochs=1, batch=32, rate=1e-4, warmup=0.05, seed=1)
TUNE = Plan(epochs=4, batch=16, rate=5e-5, decay=0.9, smoothing=0.1)


def one_hot(place, count):
    return [1.0 if at == place else 0.0 for at in range(count)]


def neighbours(words):
    """Rows of the related sets: GoEmotions with all its 27 labels (shared equally where there are several) and two smaller ones. Those
    that repeat a row of ISEAR, as some of CARER do, are left out."""
    out, own = [], Overlap(row[-1] for name in ("isear.train.tsv", "isear.dev.tsv") for row in table(name))
    for _, raw, text in table("goemotions.train.tsv.zst"):
        named = raw.split(",")
        if text in own:
            continue
        out.append(Example(words.encode(text).ids, "goemotions", [named.count(label) / len(named) for label in RAW]))
    for name, file, labels in (("carer", "carer-emotion.train.tsv.zst", CARER), ("tweets", "tweeteval-emotion.train.tsv", TWEETS)):
        out += [Example(words.encode(text).ids, name, one_hot(place, len(labels))) for text, place in labelled(file, labels) if text not in own]
    return out


def situations(words, rows):
    return [Example(words.encode(text).ids, "emotion", one_hot(place, len(EMOTIONS))) for text, place in rows]


def started(base, work, dropout=0.1, seed=0):
    """The encoder as `prepare` left it; without that, as published."""
    torch.manual_seed(seed)  # for the heads
    model = encoder.Classifier(HEADS, dropout)
    prepared = work / "prepared.pt"
    if prepared.exists():
        model.encoder.load_state_dict(torch.load(prepared, weights_only=True))
    else:
        model.start_from(encoder.published(base))
    return model


def prepare(options, words):
    model = started(options.base, options.work / "none")
    state = options.work / "prepared.part.pt"
    train(model, neighbours(words), PREPARE, state)
    learning.save(model.encoder.state_dict(), options.work / "prepared.pt")
    state.unlink(missing_ok=True)


def tuned(options, words, rows, plan, name):
    """One run of the second step, or what an earlier call left of it."""
    done = options.work / f"{name}.pt"
    model = started(options.base, options.work)
    if done.exists():
        model.load_state_dict(torch.load(done, weights_only=True))
        return model.eval()
    state = options.work / f"{name}.part.pt"
    train(model, situations(words, rows), plan, state)
    learning.save(model.state_dict(), done)
    state.unlink(missing_ok=True)
    return model


def measure(model, words, rows):
    given = logits(model, [words.encode(text).ids for text, _ in rows], "emotion")
    return accuracy(given, [place for _, place in rows]), given


def finish(options, words):
    """The mean of several runs from the same start ("model soups", Wortsman et al. 2022): one encoder, nearly as good as all together."""
    states = [torch.load(options.work / f"tuned-{seed}.pt", weights_only=True) for seed in options.seeds]
    model = started(options.base, options.work)
    model.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    share, _ = measure(model, words, labelled("isear.dev.tsv", EMOTIONS))
    learning.publish(model, options.work / "emotion", seed=options.seeds[0], seeds=options.seeds, rows=len(table("isear.train.tsv")))
    print(f"seeds {options.seeds}: dev {share:.4f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["prepare", "folds", "tune", "finish"])
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--only", type=int, default=5, help="how many of the five parts")
    parser.add_argument("--plan", nargs="*", default=[])
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.work.mkdir(parents=True, exist_ok=True)
    words = encoder.tokenizer(options.base, MAX_TOKENS)
    plan = Plan(**{**TUNE.__dict__, "seed": options.seed})
    for setting in options.plan:
        name, value = setting.split("=")
        setattr(plan, name, type(getattr(plan, name))(value))
    if options.what == "prepare":
        return prepare(options, words)
    if options.what == "finish":
        return finish(options, words)
    rows = labelled("isear.train.tsv", EMOTIONS)
    if options.what == "tune":
        started_at = time.time()
        model = tuned(options, words, rows, plan, f"tuned-{plan.seed}")
        share, _ = measure(model, words, labelled("isear.dev.tsv", EMOTIONS))
        return print(f"seed {plan.seed}: dev {share:.4f}, {time.time() - started_at:.0f} s")
    name = "-".join(["fold"] + options.plan + [f"s{plan.seed}"])
    shares = []
    for place, (rest, part) in enumerate(folds(rows, 5)[: options.only]):
        model = tuned(options, words, rest, plan, f"{name}-{place}")
        shares.append(measure(model, words, part)[0])
        print(name, place, f"{shares[-1]:.4f}", flush=True)
    print(name, f"mean {sum(shares) / len(shares):.4f}")


if __name__ == "__main__":
    sys.exit(main())
