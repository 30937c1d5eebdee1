#!/usr/bin/env python3
"""Fine-tunes the encoder for negative and positive on a sample of Sentiment140; see README.md. A second call goes on from the checkpoint.

    sentiment_accurate.py BASE WORK      makes WORK/sentiment.safetensors
"""
import argparse
import pathlib

import torch

import encoder
from learning import Example, Plan, accuracy, logits, publish, train
from rows import SENTIMENTS, labelled

MAX_TOKENS = 64
PLAN = Plan(epochs=1, batch=32, rate=1e-4, warmup=0.03, seed=1, save_every=250)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=160_000)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.work.mkdir(parents=True, exist_ok=True)
    words = encoder.tokenizer(options.base, MAX_TOKENS)
    torch.manual_seed(PLAN.seed)  # for the head
    model = encoder.Classifier({"sentiment": 2})
    model.start_from(encoder.published(options.base))
    rows = labelled("sentiment140.train.tsv.zst", SENTIMENTS, options.rows)
    examples = [Example(words.encode(text).ids, "sentiment", [1.0 - place, float(place)]) for text, place in rows]
    state = options.work / "sentiment.part.pt"
    train(model, examples, PLAN, state, log=lambda line: print(line, flush=True))
    publish(model, options.work / "sentiment", seed=PLAN.seed, rows=len(rows))
    dev = labelled("sentiment140.dev.tsv", SENTIMENTS)
    given = logits(model, [words.encode(text).ids for text, _ in dev], "sentiment")
    print(f"dev {accuracy(given, [place for _, place in dev]):.4f}")
    # Last of all: a stop before this goes on from there.
    state.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
