#!/usr/bin/env python3
"""Computes the features of texts a second time, from their description, to check HarkModels' own reading.

Reads lines of hexadecimal UTF-8 from standard input and prints for each: how many word features and n-gram features it
has, and the sum of each kind's hashes modulo 2^64. Knows ASCII, lower-case letters of Latin-1 and a few emoji, which
is what `write_texts.py` makes its texts of.
"""
import re
import sys
import unicodedata

MASK = (1 << 64) - 1
GOLDEN, SECOND = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F
EDGE, NEGATED, STRETCHED, CAPITALS, BUT, SKIP, LATE = (int(str(d) * 16, 16) for d in range(1, 8))
NEGATIONS = set("no not never none nobody nothing neither nor nowhere cannot hardly barely without dont cant wont isnt arent wasnt werent "
                "didnt doesnt hasnt havent hadnt couldnt shouldnt wouldnt aint mustnt neednt".split())


def step(state, value):
    mixed = ((state ^ value) * GOLDEN) & MASK
    return mixed ^ (mixed >> 29)


def hash_bytes(data):
    state = SECOND
    for start in range(0, len(data), 8):
        state = step(state, int.from_bytes(data[start:start + 8], "little"))
    return step(state, len(data))


def pair(first, second):
    return step((first * GOLDEN) & MASK, second)


def ngram(data):
    mixed = ((int.from_bytes(data, "little") | len(data) << 56) * GOLDEN) & MASK
    return ((mixed ^ (mixed >> 32)) * SECOND) & MASK


WORD = r"[0-9A-Za-z_À-ÖØ-öø-ÿ]"
TOKEN = re.compile(
    rf"(?P<link>(?:https?:|www\.)(?=\S*)[^\x00-\x20\x7f]*)|(?P<word>{WORD}(?:['’](?=[0-9A-Za-z_])|{WORD})*)|(?P<handle>@[0-9A-Za-z_]*)"
    r"|(?P<marks>[!-/:-?\[-^`{-~]+)|(?P<other>[\U0001F300-\U0001F64F’])", re.I)


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def shorten(text, letters_only):
    """Cuts runs of three or more of the same to two; letters are compared after folding their case."""
    kept, cut = [], False
    for c in text:
        if len(kept) >= 2 and kept[-1] == kept[-2] == c and (not letters_only or "a" <= c <= "z"):
            cut = True
        else:
            kept.append(c)
    return "".join(kept), cut


def tokens(text):
    for match in TOKEN.finditer(text):
        kind, raw = match.lastgroup, match.group()
        if kind == "link":
            yield "other", "\x01", False, False
        elif kind == "handle":
            yield "other", "@", False, False
        elif kind == "marks":
            short, cut = shorten(raw, False)
            yield kind, short, cut, False
        elif kind == "other":
            yield kind, raw, False, False
        else:
            plain = re.sub("['’]", "", raw)
            short, cut = shorten("".join(c.lower() if c.isascii() else c for c in plain), True)
            capitals = sum("A" <= c <= "Z" for c in plain)
            yield kind, fold(short), cut, capitals >= 2 and capitals == len(plain)


def features(text):
    words, grams = [], []
    last = second = third = EDGE
    negated, after_but = 0, False
    for kind, token, stretched, capitals in tokens(text):
        data = token.encode()[:64]
        h = hash_bytes(data)
        words += [h, pair(last, h), pair(pair(second, last), h), pair(second ^ SKIP, h)]
        if after_but:
            words.append(pair(BUT, h))
        if stretched:
            words += [pair(STRETCHED, h), STRETCHED]
        if capitals:
            words += [pair(CAPITALS, h), CAPITALS]
        if kind == "marks":
            if token[0] not in "\"'":
                negated = 0
        elif negated:
            negated -= 1
            words.append(pair(NEGATED, h))
        if kind == "word" and token in NEGATIONS:
            negated = 3
        after_but = after_but or token == "but"
        framed = b" " + data + b" "
        for start in range(len(framed) - 1 if kind != "other" else 0):
            grams += [ngram(framed[start:start + n]) for n in (2, 3, 4, 5) if start + n <= len(framed)]
        third, second, last = second, last, h
    if last != EDGE:
        words += [pair(last, EDGE), pair(pair(second, last), EDGE), pair(second ^ SKIP, EDGE)]
        words += [pair(last, LATE), pair(second, LATE), pair(third, LATE)]
    return words, grams


for line in sys.stdin:
    words, grams = features(bytes.fromhex(line.split("\t")[0].strip()).decode())
    print(len(words), len(grams), f"{sum(words) & MASK:016x}", f"{sum(grams) & MASK:016x}")
