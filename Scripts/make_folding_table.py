#!/usr/bin/env python3
"""Writes Sources/Engines/HarkText/FoldingTable.swift from Python's Unicode data.

A scalar folds to the NFC of: its compatibility decomposition, case-folded, decomposed again, without the combining
marks that are accents (not those that are vowels or voicing: Indic, Thai and Kana marks stay), and with the few
letters that Unicode does not decompose. Hangul syllables stay as they are.
"""
import pathlib
import unicodedata

ACCENTS = [(0x300, 0x36F), (0x483, 0x487), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5), (0x610, 0x61A),
           (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
           (0x20D0, 0x20FF), (0xFE20, 0xFE2F)]
LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ς": "σ"}


def accent(scalar):
    return any(low <= ord(scalar) <= high for low, high in ACCENTS)


def fold(scalar):
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", scalar).casefold())
    text = "".join(LETTERS.get(c, c) for c in text if not accent(c))
    return unicodedata.normalize("NFC", text)


def entries():
    for value in range(0x80, 0x30000):
        if 0xD800 <= value <= 0xF8FF or 0xAC00 <= value <= 0xD7A3 or 0x1100 <= value <= 0x11FF:
            continue
        scalar = chr(value)
        if unicodedata.category(scalar) == "Cn":
            continue
        target = fold(scalar)
        if target.strip() == "" and not accent(scalar):
            continue  # spaces stay what they are: ScalarKind knows them
        if target != scalar:
            yield value, target


def runs(pairs):
    """(first, count, step, target): sources first, first+step, … fold to target, target+step, …; or (first, 1, 1, string)."""
    single = {source: ord(target) for source, target in pairs if len(target) == 1}
    done = set()
    for source, target in pairs:
        if source in done:
            continue
        if len(target) != 1:
            yield source, 1, 1, [ord(c) for c in target]
            continue
        best = (1, 1)
        for step in (1, 2):
            count = 1
            while single.get(source + count * step) == ord(target) + count * step and source + count * step not in done:
                count += 1
            best = max(best, (count, step), key=lambda run: (run[0], -run[1]))
        count, step = best
        done.update(source + place * step for place in range(count))
        yield source, count, step, [ord(target)]


def main():
    lines, line = [], ""
    for first, count, step, target in runs(list(entries())):
        head = f"{first:X}" if count == 1 else f"{first:X}-{count:X}" if step == 1 else f"{first:X}/{count:X}"
        item = head + "=" + "+".join(f"{t:X}" for t in target) + ";"
        if len(line) + len(item) > 118:
            lines.append(line)
            line = ""
        line += item
    lines.append(line)
    out = pathlib.Path(__file__).parent.parent / "Sources/Engines/HarkText/FoldingTable.swift"
    body = "\n".join("    " + line + "\\" for line in lines[:-1]) + "\n    " + lines[-1]
    out.write_text(
        "// Written by Scripts/make_folding_table.py from Unicode " + unicodedata.unidata_version + "; change it there.\n\n"
        "/// Runs of scalars that fold alike, in hexadecimal. `first=target+target…;` one scalar to some (none: dropped),\n"
        "/// `first-count=target;` neighbours to neighbours, `first/count=target;` every second one likewise.\n"
        "let foldingRuns: StaticString = \"\"\"\n" + body + "\n    \"\"\"\n")


main()
