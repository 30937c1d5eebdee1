"""Trains a Classifier on the CPU, in bfloat16 where that is safe, with a checkpoint from which a stopped run goes on."""
import dataclasses
import json
import os
import pathlib
import random
import time

import torch
from safetensors.torch import save_file
from torch.nn import functional as F

from encoder import LAYERS


@dataclasses.dataclass
class Example:
    ids: list
    head: str
    target: list  # a probability for each of the head's labels


@dataclasses.dataclass
class Plan:
    """One run. The step rises over `warmup` of all steps, then falls linearly to zero; a layer below another learns `decay` times as fast."""
    epochs: int = 3
    batch: int = 16
    rate: float = 6e-5
    head_rate: float = 1e-3
    decay: float = 1.0
    warmup: float = 0.06
    smoothing: float = 0.0
    weight_decay: float = 0.01
    frozen_layers: int = 0
    seed: int = 1
    save_every: int = 200


def batches(examples, size, seed):
    """Batches of one head each and of nearly equal lengths, in random order; the same for the same seed."""
    chance, out = random.Random(seed), []
    for head in sorted({e.head for e in examples}):
        rows = [e for e in examples if e.head == head]
        chance.shuffle(rows)
        for start in range(0, len(rows), size * 64):
            pool = sorted(rows[start : start + size * 64], key=lambda e: len(e.ids))
            out += [pool[at : at + size] for at in range(0, len(pool), size)]
    chance.shuffle(out)
    return out


def padded(ids):
    """Lists of token ids to ids and mask, int64 [batch, longest]."""
    longest = max(map(len, ids))
    mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in ids])
    return torch.tensor([row + [0] * (longest - len(row)) for row in ids]), mask


def groups(model, plan):
    """The parameters that learn, each with its own rate. The table of words stays as published: it is half of the file, and rows are few."""
    out = [{"params": list(model.heads.parameters()), "lr": plan.head_rate, "weight_decay": 0.0}]
    parts = [(place, layer) for place, layer in enumerate(model.encoder.encoder["layer"])]
    if plan.frozen_layers == 0:
        e = model.encoder.embeddings
        parts += [(-1, e["position_embeddings"]), (-1, e["token_type_embeddings"]), (-1, e["LayerNorm"])]
    for parameter in model.encoder.parameters():
        parameter.requires_grad = False
    for place, part in parts:
        if place < plan.frozen_layers and place >= 0:
            continue
        rate = plan.rate * plan.decay ** (LAYERS - 1 - place)
        for is_matrix in (False, True):
            chosen = [p for p in part.parameters() if (p.dim() > 1) == is_matrix]
            for parameter in chosen:
                parameter.requires_grad = True
            if chosen:
                out.append({"params": chosen, "lr": rate, "weight_decay": plan.weight_decay if is_matrix else 0.0})
    return out


def train(model, examples, plan, checkpoint, log=print):
    """Trains in place. `checkpoint` holds the state while it runs and is what a second call goes on from; the caller removes it."""
    torch.manual_seed(plan.seed)
    checkpoint = pathlib.Path(checkpoint)
    optimiser = torch.optim.AdamW(groups(model, plan), fused=True)
    per_epoch = len(batches(examples, plan.batch, 0))
    total, done = per_epoch * plan.epochs, 0
    rise = max(1, int(total * plan.warmup))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / rise, max(0.0, (total - s) / max(1, total - rise))))
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["random"])
        done = state["done"]
        log(f"goes on from step {done} of {total}")
    model.train()
    started, first, sums = time.time(), done, []
    for epoch in range(done // per_epoch, plan.epochs):
        for batch in batches(examples, plan.batch, plan.seed * 1000 + epoch)[done % per_epoch :]:
            loss = step(model, batch, plan)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for g in optimiser.param_groups for p in g["params"]], 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad(set_to_none=True)
            done += 1
            sums.append(loss.item())
            if done % 50 == 0:
                pace = (done - first) * plan.batch / (time.time() - started)
                log(f"step {done} of {total}, loss {sum(sums[-50:]) / len(sums[-50:]):.4f}, {pace:.0f} rows/s")
            if done % plan.save_every == 0:
                save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(),
                      "random": torch.get_rng_state(), "done": done}, checkpoint)
    model.eval()


def step(model, batch, plan):
    ids, mask = padded([e.ids for e in batch])
    target = torch.tensor([e.target for e in batch])
    target = target * (1 - plan.smoothing) + plan.smoothing / target.shape[1]
    with torch.autocast("cpu", torch.bfloat16):
        logits = model(ids, mask, batch[0].head)
    return -(target * F.log_softmax(logits.float(), dim=1)).sum(1).mean()


def save(state, path):
    """Beside the file first, then renamed: a stop leaves the earlier state whole, or none."""
    beside = str(path) + ".new"
    torch.save(state, beside)
    os.replace(beside, path)


def publish(model, path, **about):
    """`path`.safetensors with all parameters, and `path`.json with what they were made of."""
    save_file({name: value.contiguous() for name, value in model.state_dict().items()}, f"{path}.safetensors")
    pathlib.Path(f"{path}.json").write_text(json.dumps(about) + "\n")


@torch.no_grad()
def logits(model, ids, head, size=64):
    """float32 [rows, labels], in the rows' order."""
    model.eval()
    order = sorted(range(len(ids)), key=lambda place: len(ids[place]))
    out = [None] * len(ids)
    for start in range(0, len(order), size):
        places = order[start : start + size]
        for place, row in zip(places, model(*padded([ids[p] for p in places]), head)):
            out[place] = row
    return torch.stack(out)


def accuracy(given, labels):
    return (given.argmax(1) == torch.tensor(labels)).float().mean().item()
