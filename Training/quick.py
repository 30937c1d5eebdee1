#!/usr/bin/env python3
"""Trains the quick step of an accurate tier: one convolution over the encoder's own token vectors that says what the whole encoder would.

    quick.py emotion BASE WORK       writes WORK/emotion-quick.safetensors; then `fit_head.py emotion BASE WORK --quick` puts it into the model

It learns from the tier as it stands under Models/ (int8, with its head): from its answers to the rows' texts, half of them the rows' own labels, to
related texts, and to texts made of the rows, where its features are aimed at too. Nothing of a development file is read.
"""
import argparse
import json
import pathlib
import random

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn import functional as F

import encoder
import quantise
import quick_graph
import quick_texts
from fit_head import HERE, MAX_TOKENS, TRAIN, softmax
from learning import padded
from quick_graph import tokens
from rows import EMOTIONS, labelled

MOST, LEFT_OUT = 64, "[CLS] [SEP] . , a the an - ' ( ) \"".split()
EPOCHS, BATCH, RATE, RISE, LEAST = 3, 64, 1.5e-3, 0.06, 0.02
COPIES, RELATED, SHARE_OF_LABELS, SMOOTHING, WEIGHT_OF_FEATURES = 4, 30_000, 0.5, 0.07, 0.5


class Quick(nn.Module):
    """What quick_graph.py writes as a graph; its parameters bear the names of that file."""

    def __init__(self, embed, labels, dropout=0.1):
        super().__init__()
        width, self.embed, self.dropout = encoder.WIDTH, embed, dropout
        self.quick = nn.ModuleDict({"conv": nn.Linear(3 * width, width), "attention": nn.Linear(width, 4), "middle": nn.Linear(7 * width, width)})
        self.heads = nn.ModuleDict({"quick": nn.Linear(width, labels)})

    def features(self, ids, mask):
        wide = mask.unsqueeze(2).float()
        with torch.no_grad():
            x = self.embed(ids) * wide
        count, none = wide.sum(1), (wide - 1) * 1e4
        h = F.gelu(self.quick["conv"](torch.cat([F.pad(x, (0, 0, 1, 0))[:, :-1], x, F.pad(x, (0, 0, 0, 1))[:, 1:]], 2)))
        h = (F.dropout(h, self.dropout, self.training) * wide).float()
        heed = (self.quick["attention"](h) + none).softmax(1)
        pools = [(h + none).amax(1), h.sum(1) / count, *((h * heed[:, :, place : place + 1]).sum(1) for place in range(4)), x.float().sum(1) / count]
        return F.gelu(self.quick["middle"](F.dropout(torch.cat(pools, 1), 0.2, self.training)))

    def forward(self, features):
        return self.heads["quick"](F.dropout(features, self.dropout, self.training))


def lessons(options, about, teacher):
    """(token ids, probabilities to aim at, features to aim at or NaN) of all that is taught."""
    rows = labelled(TRAIN[options.task], EMOTIONS)
    words = encoder.tokenizer(options.base, MAX_TOKENS[options.task])
    own = [words.encode(text).ids for text, _ in rows]
    made = quick_texts.made(own, [place for _, place in rows], options.trained, words, options.seed)
    others = [words.encode(text).ids for text in quick_texts.related(options.task, RELATED, options.seed)]
    parts = []
    for ids, copies, kind in ((others, 1, "related"), (made, 1, "made"), (own, COPIES, "rows")):
        features, given = quick_texts.answered(teacher, ids, options.work / f"quick-{kind}-{about['encoder_sha256'][:8]}-{options.seed}.npz")
        if kind == "rows":
            given = SHARE_OF_LABELS * np.eye(len(EMOTIONS))[[place for _, place in rows]] + (1 - SHARE_OF_LABELS) * given
            given = given * (1 - SMOOTHING) + SMOOTHING / len(EMOTIONS)
        aims = features if kind == "made" else np.full_like(features, np.nan)
        parts += [(ids, given.astype(np.float32), aims)] * copies
    read = [tokens(row, about["dropped"], about["max_tokens"]) for ids, _, _ in parts for row in ids]
    return read, np.concatenate([part[1] for part in parts]), np.concatenate([part[2] for part in parts])


def batches(ids, chance):
    """Places in batches of nearly equal lengths, in random order."""
    order, out = list(range(len(ids))), []
    chance.shuffle(order)
    for start in range(0, len(order), BATCH * 64):
        pool = sorted(order[start : start + BATCH * 64], key=lambda place: len(ids[place]))
        out += [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
    chance.shuffle(out)
    return out


def train(model, ids, given, aims, seed):
    """Cross-entropy on the teacher's probabilities, and the squared distance to its features, through a layer that is not kept."""
    torch.manual_seed(seed)
    chance, towards = random.Random(seed), nn.Linear(encoder.WIDTH, encoder.WIDTH)
    nn.init.eye_(towards.weight)
    nn.init.zeros_(towards.bias)
    spread = float(np.nanvar(aims[~np.isnan(aims[:, 0])][:5_000], axis=0).mean())
    groups = [{"params": [*model.heads.parameters(), *towards.parameters()], "lr": 2 * RATE, "weight_decay": 0.0},
              {"params": list(model.quick.parameters()), "lr": RATE, "weight_decay": 0.01}]
    optimiser, total, done = torch.optim.AdamW(groups, fused=True), EPOCHS * -(-len(ids) // BATCH), 0
    rise = max(1, int(total * RISE))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / rise, max(LEAST, (total - s) / max(1, total - rise))))
    model.train()
    for _ in range(EPOCHS):
        for places in batches(ids, chance):
            with torch.autocast("cpu", torch.bfloat16):
                features = model.features(*padded([ids[place] for place in places]))
                logits = model(features)
            loss = -(torch.tensor(given[places]) * F.log_softmax(logits.float(), 1)).sum(1).mean()
            goal = torch.tensor(aims[places])
            known = ~goal[:, 0].isnan()
            if known.any():
                distance = ((towards(features.float()[known]) - goal[known]) ** 2).sum() / len(places) / encoder.WIDTH / spread
                loss = loss + WEIGHT_OF_FEATURES * distance
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for group in groups for p in group["params"]], 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad(set_to_none=True)
            done += 1
            if done % 400 == 0:
                print(f"step {done} of {total}, loss {loss.item():.4f}", flush=True)
    model.eval()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=["emotion"])
    parser.add_argument("base", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--models", type=pathlib.Path, default=HERE.parent / "Models")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    folder = options.models / f"{options.task}-accurate"
    head, options.trained = json.loads((folder / "head.json").read_text()), load_file(options.work / f"{options.task}.safetensors")
    reference = encoder.tokenizer(options.base, MAX_TOKENS[options.task])
    about = {"dropped": sorted(reference.token_to_id(word) for word in LEFT_OUT), "max_tokens": MOST, "seed": options.seed}
    running = quantise.session(str(options.work / f"{options.task}-plain.onnx"))
    weights, bias = np.array(head["weights"], np.float32), np.array(head["bias"], np.float32)

    def teacher(ids):
        found = quick_graph.together(running, ids)
        return found, softmax((found @ weights.T + bias) / head["temperature"])

    ids, given, aims = lessons(options, {**about, "encoder_sha256": head["encoder_sha256"]}, teacher)
    whole = encoder.Encoder(0.0)
    whole.load_state_dict({name: options.trained[f"encoder.{name}"] for name in whole.state_dict()})
    model = Quick(whole.eval().embed, len(EMOTIONS))
    train(model, ids, given, aims, options.seed)
    save_file({name: value.contiguous() for name, value in model.state_dict().items()}, str(options.work / f"{options.task}-quick.safetensors"))
    (options.work / f"{options.task}-quick.json").write_text(json.dumps(about) + "\n")


if __name__ == "__main__":
    main()
