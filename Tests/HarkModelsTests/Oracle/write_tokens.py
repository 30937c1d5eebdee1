#!/usr/bin/env python3
"""Writes what the package `tokenizers` (pip install tokenizers) makes of texts, for the tests of WordPieceTokenizer:

tokens.tsv         800 made-up texts in hexadecimal, each with its numbers
tokens-shared.tsv  lines of ../shared/data/text, a file a line: name, lines read, SHA-256 of their numbers. The texts are not ours to keep.
"""
import hashlib
import pathlib
import random
import unicodedata

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

HERE = pathlib.Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent.parent
FILES = ["sentiment140.dev.tsv", "isear.dev.tsv", "goemotions.dev.tsv", "tweeteval-sentiment.dev.tsv"]
PIECES = ("unbelievable Café ÜBER naïve İstanbul ſtraße ΑΣ Ωmega ﬁne Ǆ 東京 中文字 ひらがな カタカナ が 한국어 각 ภาษาไทย हिन्दी العَرَبِيَّة שָׁלוֹם "
          "don't rock'n'roll @user #tag http://a.b/c?d=1 3.14 100% $5 €5 x² ½ … — “quoted” «so» ¿qué? 😀 👩‍👩‍👧 🇮🇹 ❤️ <3 :-) [SEP] [UNK] ##ing "
          "a_b C++ AT&T 1,000,000 ﷽ ≠ ≤ Å Å K ǅ ŉ ẞ").split(" ")
SPACES = [" ", " ", " ", "", "\t", "\n", "\u00a0", "\u2003", "\u200b", "\u3000", "\u00ad", "\u0000", "\u0301", "\ufffd"]


def reference():
    words = (CHECKOUT / "Models/wordpiece/vocab.txt").read_text().splitlines()
    tokenizer = Tokenizer(WordPiece({word: place for place, word in enumerate(words)}, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return lambda text: [101] + tokenizer.encode(text, add_special_tokens=False).ids + [102]


def one_scalar():
    while True:
        value = random.choice([random.randrange(0x80, 0x800), random.randrange(0x800, 0x10000), random.randrange(0x10000, 0x110000)])
        # Marks that are kept and change places with their neighbours: told in WordPieceTokenizer.
        if not 0xD800 <= value < 0xE000 and not (unicodedata.combining(chr(value)) and unicodedata.category(chr(value)) != "Mn"):
            return chr(value)


def made_up():
    yield from ["", " ", "a", "a" * 100, "a" * 101, "é" * 100, "é" * 101, "Z" * 99 + "!", "word " * 300, "中" * 150, "x\u0301" * 120, "한" * 50, "한" * 51]
    for _ in range(400):
        yield "".join(random.choice(PIECES) + random.choice(SPACES) for _ in range(random.randrange(1, 16)))
    for _ in range(387):
        yield "".join(random.choice([one_scalar(), random.choice("aB9 .")]) for _ in range(random.randrange(1, 40)))


def main():
    random.seed(11)
    ids = reference()
    (HERE / "tokens.tsv").write_text("".join(f"{text.encode().hex()}\t{' '.join(map(str, ids(text)))}\n" for text in made_up()))
    rows = []
    for name in FILES:
        lines = (CHECKOUT.parent / "shared/data/text" / name).read_bytes().split(b"\n")[1:4001]
        digest = hashlib.sha256()
        for line in lines:
            digest.update((" ".join(map(str, ids(line.decode("utf-8", "replace")))) + "\n").encode())
        rows.append(f"{name}\t{len(lines)}\t{digest.hexdigest()}\n")
    (HERE / "tokens-shared.tsv").write_text("".join(rows))


main()
