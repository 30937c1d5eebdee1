#!/usr/bin/env python3
"""Counts words a second time, from the rule alone: letters, marks and digits of the text in NFC, with single apostrophes (' or ’, kept as ')
or hyphens inside, lower-cased scalar by scalar; bytes that are no UTF-8 are replaced. A word of more than 1,024 bytes is counted under its
first 96 bytes, as far as they are whole scalars, an ellipsis, and the first 32 hexadecimal digits of its SHA-256.

    oracle.py lines             each line of standard input is a text in hexadecimal; one line of hexadecimal answers it
    oracle.py files OUT FILE…   writes OUT/NAME for each file
    oracle.py assigned          the ranges of scalars that this Python's Unicode knows, in hexadecimal: first-last

An answer is a line `count<TAB>word` for each word, the most frequent first, equal ones by code point.
"""
import collections
import concurrent.futures
import hashlib
import pathlib
import re
import sys
import unicodedata

SCALARS = [chr(value) for value in range(0x110000) if not 0xD800 <= value <= 0xDFFF]


def ranges(belongs):
    """The runs of scalars that belong, as (first, last)."""
    found = []
    for scalar in SCALARS:
        if belongs(scalar):
            value = ord(scalar)
            if found and found[-1][1] == value - 1:
                found[-1][1] = value
            else:
                found.append([value, value])
    return found


def is_part_of_words(scalar):
    category = unicodedata.category(scalar)
    return category[0] in "LM" or category == "Nd"


def pattern():
    letters = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges(is_part_of_words))
    return re.compile(f"[{letters}]+(?:['’-][{letters}]+)*")


def name(word):
    content = word.encode()
    if len(content) <= 1024:
        return word
    return content[:96].decode("utf-8", "ignore") + "…" + hashlib.sha256(content).hexdigest()[:32]


def answer(content, word):
    raw = collections.Counter(word.findall(unicodedata.normalize("NFC", content.decode("utf-8", "replace"))))
    counts = collections.Counter()
    for text, count in raw.items():
        counts[name("".join(scalar.lower() for scalar in text.replace("’", "'")))] += count
    return "".join(f"{count}\t{text}\n" for text, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))).encode()


WORD = None


def prepare():
    global WORD
    WORD = pattern()


def answer_file(pair):
    out, path = pair
    (out / path.name).write_bytes(answer(path.read_bytes(), WORD))


def main(mode, *arguments):
    if mode == "assigned":
        for first, last in ranges(lambda scalar: unicodedata.category(scalar) not in ("Cn", "Co")):
            print(f"{first:X}-{last:X}")
    elif mode == "lines":
        word = pattern()
        for line in sys.stdin:
            print(answer(bytes.fromhex(line), word).hex())
    else:
        out, *files = map(pathlib.Path, arguments)
        # An executor ends its processes by a message: a signal would not reach them where a test has it blocked.
        with concurrent.futures.ProcessPoolExecutor(initializer=prepare) as pool:
            list(pool.map(answer_file, [(out, path) for path in files]))


if __name__ == "__main__":
    main(*sys.argv[1:])
