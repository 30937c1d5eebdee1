#!/usr/bin/env python3
"""The accurate tier with Python's own tools: tokenizers, onnxruntime and numpy, in the settings their documentation gives for one core.

    encode.py MODELS TASK [BATCH]          lines on standard input -> the encoder's own scores, a JSON list a line, in their order
    encode.py MODELS TASK --cut TOKENS N   lines -> N lines of exactly so many tokens, made of their words

Like its neighbour it sorts by length and fills each batch up to its longest.
"""
import json
import os
import pathlib
import sys

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the library is loaded: it would report to its maker

import numpy as np
import onnxruntime
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer
from tokenizers.processors import TemplateProcessing


def tokenizer(models, most=None):
    words = (models / "wordpiece" / "vocab.txt").read_text().splitlines()
    made = Tokenizer(WordPiece({word: place for place, word in enumerate(words)}, unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer, made.pre_tokenizer = BertNormalizer(lowercase=True), BertPreTokenizer()
    made.post_processor = TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 101), ("[SEP]", 102)])
    if most:
        made.enable_truncation(most)
    return made


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def scores(models, task, batch):
    folder = models / f"{task}-accurate"
    head = json.loads((folder / "head.json").read_text())
    weights, bias = np.array(head["weights"], np.float32), np.array(head["bias"], np.float32)
    texts, model = [line.rstrip("\n") for line in sys.stdin], session(folder / "encoder.onnx")
    rows = [encoding.ids for encoding in tokenizer(models, head["max_tokens"]).encode_batch(texts)]
    # A model with a quick step is asked for the whole encoder.
    whole = {"quick": np.array([False])} if any(entry.name == "quick" for entry in model.get_inputs()) else {}
    order, answers = sorted(range(len(rows)), key=lambda place: len(rows[place])), [None] * len(rows)
    for start in range(0, len(order), batch):
        places = order[start:start + batch]
        length = max(len(rows[place]) for place in places)
        ids, mask = np.zeros((len(places), length), np.int64), np.zeros((len(places), length), np.int64)
        for row, place in enumerate(places):
            ids[row, :len(rows[place])], mask[row, :len(rows[place])] = rows[place], 1
        logits = (model.run(None, {"input_ids": ids, "attention_mask": mask, **whole})[0] @ weights.T + bias) / head["temperature"]
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        for place, row in zip(places, powers / powers.sum(axis=1, keepdims=True)):
            answers[place] = row
    for answer in answers:
        print(json.dumps([round(float(score), 6) for score in answer]))


def cut(models, tokens, count):
    """Words of the lines, one after the other, until a text has its tokens; what does not come out even is passed over."""
    made, text, done = tokenizer(models), "", 0
    for word in (word for line in sys.stdin for word in line.split()):
        longer = f"{text} {word}".strip()
        length = len(made.encode(longer).ids)
        text = longer if length <= tokens else word
        if length == tokens:
            print(text)
            done, text = done + 1, ""
            if done == count:
                return


def main(models, task, *rest):
    if rest[:1] == ("--cut",):
        return cut(pathlib.Path(models), int(rest[1]), int(rest[2]))
    scores(pathlib.Path(models), task, int(rest[0]) if rest else 16)


main(*sys.argv[1:])
