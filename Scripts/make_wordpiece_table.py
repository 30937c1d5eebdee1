#!/usr/bin/env python3
"""Writes Sources/Engines/HarkModels/Accurate/WordPieceTable.swift: what the uncased BERT tokenizer of the package
`tokenizers` makes of every scalar. Needs `pip install tokenizers`.

The normaliser works scalar by scalar (only the order of combining marks that it keeps depends on their neighbours), so
asking it about each scalar alone tells all that it does. Hangul syllables are left to arithmetic.
"""
import pathlib
import sys

import tokenizers
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

normaliser = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
splitter = BertPreTokenizer()


def scalars():
    for value in range(0x110000):
        if not 0xD800 <= value <= 0xDFFF and not 0xAC00 <= value <= 0xD7A3:
            yield value


def is_alone_after(value):
    """Whether the splitter makes a word of its own of it."""
    pieces = [piece for piece, _ in splitter.pre_tokenize_str("a" + chr(value) + "a")]
    return pieces == ["a", chr(value), "a"]


def looked_at():
    dropped, spaces, ideographs, marks, targets = [], [], [], [], []
    for value in scalars():
        if is_alone_after(value):
            marks.append(value)
        result = normaliser.normalize_str(chr(value))
        if len(result) >= 3 and result[0] == " " and result[-1] == " ":
            ideographs.append(value)
            result = result[1:-1]
        if result == "":
            dropped.append(value)
        elif result == " ":
            spaces.append(value)
        elif result != chr(value):
            if " " in result:
                sys.exit(f"U+{value:04X} becomes {result!r}, which the table cannot say")
            targets.append((value, [ord(c) for c in result]))
    return dropped, spaces, ideographs, marks, targets


def ranges(values):
    """`first` or `first-count`, in hexadecimal."""
    out, start, count = [], None, 0
    for value in values + [None]:
        if start is not None and value == start + count:
            count += 1
            continue
        if start is not None:
            out.append(f"{start:X}" if count == 1 else f"{start:X}-{count:X}")
        start, count = value, 1
    return [item + ";" for item in out]


def runs(pairs):
    """`first=target+target…`, `first-count=target` (neighbours to neighbours), `first/count=target` (every second one)."""
    single = {source: target[0] for source, target in pairs if len(target) == 1}
    done, out = set(), []
    for source, target in pairs:
        if source in done:
            continue
        best = (1, 1)
        for step in (1, 2) if len(target) == 1 else ():
            count = 1
            while single.get(source + count * step) == target[0] + count * step and source + count * step not in done:
                count += 1
            best = max(best, (count, step), key=lambda run: (run[0], -run[1]))
        count, step = best
        done.update(source + place * step for place in range(count))
        head = f"{source:X}" if count == 1 else f"{source:X}-{count:X}" if step == 1 else f"{source:X}/{count:X}"
        out.append(head + "=" + "+".join(f"{t:X}" for t in target) + ";")
    return out


def literal(name, comment, items):
    lines, line = [], ""
    for item in items:
        if len(line) + len(item) > 118:
            lines.append(line)
            line = ""
        line += item
    lines.append(line)
    body = "\\\n".join("        " + line for line in lines)
    return f"    /// {comment}\n    static let {name}: StaticString = \"\"\"\n{body}\n        \"\"\"\n"


def main():
    dropped, spaces, ideographs, marks, targets = looked_at()
    out = pathlib.Path(__file__).parent.parent / "Sources/Engines/HarkModels/Accurate/WordPieceTable.swift"
    out.write_text(
        f"// Written by Scripts/make_wordpiece_table.py from tokenizers {tokenizers.__version__}; change it there.\n\n"
        "/// What becomes of each scalar before a text is cut into words, in hexadecimal. `first;` or `first-count;`. In `targets`\n"
        "/// `first=target+target…;` one scalar to some, `first-count=target;` neighbours to neighbours, `first/count=target;` every\n"
        "/// second one likewise.\n"
        "enum WordPieceTable {\n"
        + "\n".join([
            literal("dropped", "Not seen at all: control characters, accents, what stands for broken bytes.", ranges(dropped)),
            literal("spaces", "End a word.", ranges(spaces)),
            literal("ideographs", "Words of their own, before they are decomposed.", ranges(ideographs)),
            literal("marks", "Words of their own, after all else: punctuation and ASCII symbols.", ranges(marks)),
            literal("targets", "Small letters and what stays of letters with accents. Hangul syllables are left to arithmetic.", runs(targets)),
        ])
        + "}\n")


main()
