"""Trains the model that tells languages apart, and measures it.

    language.py TEXTS OUT [--seed 1]

TEXTS is what `language_texts.py` made. OUT gets the model, its figures, and what it tells of `language_sentences.tsv`. A text's features are what `LanguageModel` in HarkText reads: 1- to 5-grams of its lower-case words,
hashed into a table of 2^13 rows; the model is multinomial logistic regression over them, a signed byte for each row and language.
"""
import argparse
import hashlib
import json
import pathlib
import random
import re

import numpy
import scipy.sparse

ROWS, WIDTH, MOST = 1 << 13, 32, 256
# Words of letters alone; links, tags, names and tickers are the same in every language.
SAME = re.compile(r"https?://\S+|www\.\S+|[@#$]\S+|\S+\.(com|net|org)\b|\w*\d\w*|\brt\b")
# How often a language is met among posts, roughly: so many times the pieces of the others are trained on. Near relatives of a language that
# many write need this, or they take its short texts.
SHARES = {"en": 3, "es": 2, "pt": 1.7, "fr": 1.5, "de": 1.5, "it": 1.5, "id": 1.2, "tr": 1.2, "ru": 1.5, "ca": 0.3, "sl": 0.4, "sk": 0.5, "et": 0.5, "lv": 0.5, "lt": 0.5, "bg": 0.5}
WORD = re.compile(r"[^\W_]+")


def lower(scalar):
    """As `LanguageModel.lower`: simple, and the same everywhere."""
    if 0x41 <= scalar <= 0x5A or (0xC0 <= scalar <= 0xDE and scalar != 0xD7) or 0x410 <= scalar <= 0x42F:
        return scalar + 0x20
    if 0x400 <= scalar <= 0x40F:
        return scalar + 0x50
    if 0x100 <= scalar <= 0x137 or 0x14A <= scalar <= 0x177 or 0x1E00 <= scalar <= 0x1EFF:
        return scalar | 1
    return scalar + 1 if 0x139 <= scalar <= 0x148 and scalar % 2 == 1 or 0x179 <= scalar <= 0x17E and scalar % 2 == 1 else scalar


LOWER = {scalar: lower(scalar) for scalar in range(0x2000)}


def words(text):
    return [word[:24] for word in WORD.findall(SAME.sub(" ", text.translate(LOWER)))]


def features(pieces):
    """The rows of the features of each piece (a list of words), as a sparse matrix whose every row has the length 1 by count."""
    text = "".join(" " + " ".join(piece) + " \n" for piece in pieces)
    signs = numpy.frombuffer(text.encode("utf-32-le"), dtype="<u4")
    piece = numpy.concatenate([[0], numpy.cumsum(signs == 10)[:-1]])
    is_space = signs <= 32
    starts, values = [], []
    alone = numpy.flatnonzero((signs >= 0x80))
    hashes = signs.astype(numpy.uint32)
    starts.append(alone), values.append(hashes[alone])
    inner = numpy.zeros(len(signs), dtype=bool)
    for length in range(2, 6):
        if len(signs) < length:
            break
        count = len(signs) - length + 1
        hashes = hashes[:count] * numpy.uint32(0x01000193) + signs[length - 1:].astype(numpy.uint32)
        if length > 2:
            # No space inside: only at the ends.
            inner = inner[:count] | is_space[length - 2:length - 2 + count]
        else:
            inner = numpy.zeros(count, dtype=bool)
        good = ~inner & (signs[:count] != 10) & (signs[length - 1:] != 10)
        if length == 5:
            good &= is_space[:count]
        place = numpy.flatnonzero(good)
        starts.append(place), values.append(hashes[place])
    start, value = numpy.concatenate(starts), numpy.concatenate(values)
    order = numpy.argsort(start, kind="stable")
    start, value = start[order], value[order]
    row = ((value * numpy.uint32(0x9E3779B1)) >> numpy.uint32(32 - 13)).astype(numpy.int64)
    owner = piece[start]
    first = numpy.searchsorted(owner, numpy.arange(len(pieces)))
    kept = numpy.arange(len(owner)) - first[owner] < MOST
    owner, row = owner[kept], row[kept]
    sizes = numpy.bincount(owner, minlength=len(pieces))
    data = (1 / numpy.sqrt(numpy.maximum(sizes, 1)))[owner].astype(numpy.float32)
    matrix = scipy.sparse.csr_matrix((data, (owner, row)), shape=(len(pieces), ROWS), dtype=numpy.float32)
    matrix.sum_duplicates()
    return matrix


def cut(texts, chance, longest=100, shortest=12):
    """Pieces of the lengths that posts have, at the ends of words."""
    pieces = []
    for text in texts:
        rest = words(text)
        while rest:
            room, piece = chance.randint(shortest, longest), []
            while rest and room > 0:
                piece.append(rest.pop(0))
                room -= len(piece[-1]) + 1
            if sum(map(len, piece)) >= min(shortest, 10):
                pieces.append(piece)
    return pieces


def read(path):
    return path.read_text(encoding="utf-8").split("\n")[:-1]


def train(matrix, labels, count, seed, epochs=4, batch=512, step=0.02, decay=2e-6):
    chance = numpy.random.default_rng(seed)
    weights = numpy.zeros((ROWS, count), dtype=numpy.float32)
    mean, square, time = numpy.zeros_like(weights), numpy.zeros_like(weights), 0
    for epoch in range(epochs):
        order, loss = chance.permutation(matrix.shape[0]), 0.0
        steps = len(order) // batch
        for number in range(steps):
            rows = order[number * batch:(number + 1) * batch]
            x, y = matrix[rows], labels[rows]
            scores = x @ weights
            scores -= scores.max(axis=1, keepdims=True)
            chances = numpy.exp(scores)
            chances /= chances.sum(axis=1, keepdims=True)
            loss -= numpy.log(chances[numpy.arange(batch), y] + 1e-9).mean()
            chances[numpy.arange(batch), y] -= 1
            slope = x.T @ chances / batch + decay * weights
            time += 1
            mean += 0.1 * (slope - mean)
            square += 0.01 * (slope * slope - square)
            rate = step * (1 - (epoch * steps + number) / (epochs * steps)) / (1 - 0.9**time)
            weights -= rate * mean / (numpy.sqrt(square / (1 - 0.99**time)) + 1e-4)
        print(f"epoch {epoch + 1}: loss {loss / steps:.4f}", flush=True)
    return weights


class Model:
    """The numbers of the file: signed bytes, a scale, and how far an answer must lead."""

    def __init__(self, languages, weights, clip=99.98):
        self.languages = languages
        self.scale = float(numpy.percentile(numpy.abs(weights), clip) / 127)
        self.table = numpy.zeros((ROWS, WIDTH), dtype=numpy.int8)
        self.table[:, :len(languages)] = numpy.clip(numpy.rint(weights / self.scale), -127, 127)
        self.lead = {"en": 0.0, "other": 0.0}

    def scores(self, matrix):
        return (matrix @ self.table.astype(numpy.float32))[:, :len(self.languages)] * self.scale

    def tell(self, matrix):
        """The language of each row, `und` where the best does not lead the second far enough."""
        scores = self.scores(matrix)
        order = numpy.argsort(-scores, axis=1)
        best, second = order[:, 0], order[:, 1]
        rows = numpy.arange(len(best))
        lead = scores[rows, best] - scores[rows, second]
        english = self.languages.index("en")
        # Taking English for another language loses a post; the other way round keeps one too many.
        enough = numpy.where(best == english, self.lead["en"], self.lead["other"])
        told = numpy.array(self.languages)[best]
        told[(lead < enough) | (matrix.getnnz(axis=1) == 0)] = "und"
        return told

    def bytes(self):
        head = {"format": "hark-languages-1", "rows": ROWS, "width": WIDTH, "scale": self.scale, "languages": self.languages,
                "lead_english": self.lead["en"], "lead_other": self.lead["other"], "sha256": hashlib.sha256(self.table.tobytes()).hexdigest()}
        text = json.dumps(head, separators=(",", ":")).encode()
        return text.ljust(1023) + b"\n" + self.table.tobytes()


def measure(model, folder, chance, whole=False):
    """Of each language's texts in a folder: how many, and the shares told right, not told, and told wrong."""
    figures = {}
    for path in sorted(folder.iterdir()):
        pieces = [piece for piece in map(words, read(path)) if piece] if whole else cut(read(path), chance, 120, 30)
        chance.shuffle(pieces)
        pieces = pieces[:5000]
        if not pieces or path.name not in [*model.languages, "und"]:
            continue
        told = model.tell(features(pieces))
        right, unknown = (told == path.name).mean(), (told == "und").mean()
        figures[path.name] = {"texts": len(pieces), "right": round(float(right), 4), "und": round(float(unknown), 4)}
    return figures


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("texts", type=pathlib.Path)
    options.add_argument("out", type=pathlib.Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--each", type=int, default=30_000)
    options = options.parse_args()
    chance = random.Random(options.seed)
    languages = sorted(path.name for path in (options.texts / "train").iterdir())
    pieces, labels = [], []
    for place, language in enumerate(languages):
        of_it = cut(read(options.texts / "train" / language), chance)
        chance.shuffle(of_it)
        # A language with few texts counts no less: its pieces come again.
        of_it = [of_it[number % len(of_it)] for number in range(int(options.each * SHARES.get(language, 1)))]
        pieces += of_it
        labels += [place] * len(of_it)
    print(f"{len(languages)} languages, {len(pieces)} pieces", flush=True)
    matrix = scipy.sparse.vstack([features(pieces[start:start + 50_000]) for start in range(0, len(pieces), 50_000)]).tocsr()
    model = Model(languages, train(matrix, numpy.array(labels), len(languages), options.seed))
    model.lead = {"en": 0.3, "other": 0.8}
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "model.hark").write_bytes(model.bytes())
    rows = [line.split("\t") for line in read(pathlib.Path(__file__).with_name("language_sentences.tsv"))[1:]]
    told = model.tell(features([words(text) for _, text in rows]))
    lines = [f"{answer}\t{language}\t{text}\n" for answer, (language, text) in zip(told, rows)]
    (options.out / "reference.tsv").write_text("told\tlanguage\ttext\n" + "".join(lines), encoding="utf-8")
    figures = {name: measure(model, options.texts / name, chance, whole=name == "posts") for name in ("messages", "fortunes", "novels", "posts")}
    (options.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")
    for name, told in figures.items():
        for language, row in told.items():
            print(f"{name}\t{language}\t{row['texts']}\t{row['right']:.3f}\t{row['und']:.3f}")


if __name__ == "__main__":
    main()
