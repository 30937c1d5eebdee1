"""What the quick step is taught beside the rows: related texts, and texts made of the rows' tokens by replacing words and crossing sentences."""
import random

import numpy as np

import distil
import rows

COPIES, MOST, NEIGHBOURS, OFTEN = 20, 62, 9, 8
# Tokens that stay as they are, and those at which a text may be cut.
STAY = ". , [CLS] [SEP] i a the my to and was when of in had me that for with not it at ' on he an she we her as by were - ( )".split()
CUTS = ". , and when because that but after".split()


def related(task, most, seed):
    """A sample of the texts that `distil.py` uses, without those that share a row of this task's own files."""
    texts = distil.texts_for(task)
    own = rows.Overlap(row[-1] for name in ("isear.train.tsv", "isear.dev.tsv") for row in rows.table(name))
    texts = [text for text in texts if text and text not in own]
    return random.Random(seed).sample(texts, min(most, len(texts)))


def answered(teacher, ids, kept):
    """(features, probabilities) by the teacher; kept in a file, whole or not at all, for a second call."""
    if not kept.exists():
        found, given = teacher(ids)
        np.savez(kept.with_suffix(".new.npz"), features=found, given=given)
        kept.with_suffix(".new.npz").rename(kept)
    with np.load(kept) as file:
        return file["features"], file["given"]


def made(own, labels, trained, words, seed):
    """`COPIES` texts of each row: half have words replaced by near ones of the encoder's table, half are the beginning of one row and the end of
    another. Whatever they are, the teacher says what it thinks of them."""
    chance, near = np.random.default_rng(seed), neighbours(own, trained, words)
    stay, cuts = ({words.token_to_id(word) for word in group} for group in (STAY, CUTS))
    bare = [row[1:-1][:70] for row in own]
    by_label = [np.where(np.array(labels) == place)[0] for place in range(max(labels) + 1)]
    first, last, out = own[0][0], own[0][-1], []
    for _ in range(COPIES):
        for place, row in enumerate(bare):
            if chance.random() < 0.5:
                text = replaced(row, 0.3, near, stay, chance)
            else:
                other = int(chance.choice(by_label[labels[place]]) if chance.random() < 0.4 else chance.integers(len(bare)))
                text = crossed(row, bare[other], cuts, chance)
                text = replaced(text, 0.15, near, stay, chance) if chance.random() < 0.5 else text
            out.append([first, *text[:MOST], last])
    return out


def neighbours(own, trained, words):
    """token -> the nearest whole words of the table, of those that are frequent in the related texts."""
    table = trained["encoder.embeddings.word_embeddings.weight"].numpy()
    table = table / np.linalg.norm(table, axis=1, keepdims=True)
    seen = np.zeros(len(table), int)
    for encoded in words.encode_batch([text for text in distil.texts_for("emotion") if text]):
        np.add.at(seen, encoded.ids, 1)
    whole = np.array([(words.id_to_token(number) or "#").isalpha() for number in range(len(table))])
    known, candidates, near = sorted({number for row in own for number in row if whole[number]}), np.where(whole & (seen >= OFTEN))[0], {}
    for start in range(0, len(known), 1_000):
        part = known[start : start + 1_000]
        best = np.argpartition(-(table[part] @ table[candidates].T), NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
        near |= {number: [int(candidates[at]) for at in places if candidates[at] != number] for number, places in zip(part, best)}
    return near


def replaced(row, share, near, stay, chance):
    """Words replaced, and one in twenty left out."""
    out = []
    for number in row:
        draw = chance.random()
        if number not in stay and number in near and draw < share:
            out.append(int(chance.choice(near[number])))
        elif draw <= 0.95:
            out.append(number)
    return out or row


def crossed(one, other, cuts, chance):
    """The beginning of one and the end of the other, each cut where a clause ends or begins."""
    begin = [at for at, number in enumerate(one) if number in cuts and 3 <= at < len(one) - 2] or [max(1, len(one) // 2)]
    end = [at for at, number in enumerate(other) if number in cuts and 3 <= at < len(other) - 2] or [len(other) // 2]
    return one[: int(chance.choice(begin))] + other[int(chance.choice(end)) :]
