#!/usr/bin/env python3
"""Fine-tunes the encoder for negative and positive on a sample of Sentiment140; see README.md. A second call goes on from the checkpoint.

    sentiment_accurate.py BASE WORK              all rounds: WORK/sentiment.safetensors
    sentiment_accurate.py BASE WORK --rounds 1   the first one only
"""
import argparse
import pathlib

import torch

import encoder
from learning import Example, Plan, accuracy, logits, publish, train
from rows import SENTIMENTS, labelled

MAX_TOKENS = 64
# Rows of the shuffled file, each read once, and the step that a round begins with. The second goes on from the first's parameters.
ROUNDS = [(0, 160_000, 1e-4), (160_000, 200_000, 6e-5)]


def learned(model, words, work, number):
    """One round in place, or what an earlier call left of it."""
    done, state = work / f"sentiment-{number}.pt", work / f"sentiment-{number}.part.pt"
    if not done.exists():
        first, last, rate = ROUNDS[number - 1]
        rows = labelled("sentiment140.train.tsv.zst", SENTIMENTS, last)[first:]
        examples = [Example(words.encode(text).ids, "sentiment", [1.0 - place, float(place)]) for text, place in rows]
        plan = Plan(epochs=1, batch=32, rate=rate, warmup=0.03, seed=number, save_every=250)
        train(model, examples, plan, state, log=lambda line: print(line, flush=True))
        torch.save(model.state_dict(), done)
        state.unlink(missing_ok=True)
    model.load_state_dict(torch.load(done, weights_only=True))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=len(ROUNDS))
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.work.mkdir(parents=True, exist_ok=True)
    words = encoder.tokenizer(options.base, MAX_TOKENS)
    torch.manual_seed(1)  # for the head
    model = encoder.Classifier({"sentiment": 2})
    model.start_from(encoder.published(options.base))
    for number in range(1, options.rounds + 1):
        learned(model, words, options.work, number)
    publish(model, options.work / "sentiment", seed=1, rows=ROUNDS[options.rounds - 1][1])
    dev = labelled("sentiment140.dev.tsv", SENTIMENTS)
    given = logits(model.eval(), [words.encode(text).ids for text, _ in dev], "sentiment")
    print(f"dev {accuracy(given, [place for _, place in dev]):.4f}")


if __name__ == "__main__":
    main()
