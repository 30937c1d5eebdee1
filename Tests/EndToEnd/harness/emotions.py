"""A small real emotion model, trained on sentences of this project's own: enough to tell the documents' scenarios apart."""
import atexit
import functools
import shutil
import tempfile
from pathlib import Path

from harness.server import command

GUILTY = "I feel bad that I neglected this project for so long"
LONELY = "hello, is it me you are looking for?"

HELD_EVERY = 25  # rows: of each so many, training holds the middle one back

SENTENCES = {
    "fear": ["I was afraid of the dark stairs", "the dog frightened me", "I was scared when the lights went out", "I feared the exam"],
    "guilt": ["I feel bad that I neglected my project", "I neglected my old father for long", "I feel bad about the lie", "it was my fault that we were late"],
    "joy": ["I was happy when I passed", "what a lovely day with my friends", "we laughed and danced all night", "I won the first prize"],
    "anger": ["I was angry when he shouted", "he took my bicycle and I was furious", "they cheated and I raged", "she insulted me in front of all"],
    "disgust": ["the rotten meat made me sick", "the smell in the bus was disgusting", "he spat on the floor", "there were worms in the soup"],
    "sadness": ["hello, is anybody there? I am lonely", "are you looking for me? I miss you", "I cried when grandmother died", "my friend moved away"],
    "shame": ["I was ashamed of my torn shirt", "I blushed when I forgot the poem", "everybody saw me fall, I was ashamed", "I was embarrassed by my answer"],
}


@functools.cache
def home():
    """A folder for HARK_HOME whose emotion model is the small one; trained once a run."""
    folder = tempfile.mkdtemp(prefix="hark-home-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    rows = Path(folder) / "sentences.tsv"
    lines, labels = [], list(SENTENCES)
    for turn in range(16):
        for label, texts in SENTENCES.items():
            if len(lines) % HELD_EVERY == HELD_EVERY // 2:  # held back for calibration: it must not be all but certain of everything
                lines.append(f"{labels[len(lines) // HELD_EVERY % 7]}\tit was a day")
            lines.append(f"{label}\t{texts[turn % len(texts)]}")
    rows.write_text("label\ttext\n" + "\n".join(lines) + "\n")
    made = command("train", "--task", "emotion", "--from", rows, "--out", Path(folder) / "Models/emotion-fast", seconds=300)
    if made.returncode:
        raise AssertionError(f"no small model: {made.stderr or made.stdout}")
    return folder


def environment():
    """The small model alone: no runtime is found for the accurate tier, whatever is installed."""
    return {"HARK_HOME": home(), "HARK_ONNXRUNTIME": "/nowhere/libonnxruntime.so"}


def decide(client, text, label, headers=None):
    """Predicts a sentence and decides it; returns the item as it stands."""
    predicted = client.post("/api/v1/emotions", {"text": text}, headers=headers)
    if predicted.status not in (200, 201):
        raise AssertionError(f"not predicted: {predicted}")
    answer = client.post(f"/api/v1/emotions/{predicted.json['id']}/review", {"label": label}, headers=headers)
    if answer.status != 200:
        raise AssertionError(f"not decided: {answer}")
    return answer.json
