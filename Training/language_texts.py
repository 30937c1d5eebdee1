"""Collects texts in many languages, a file for each under OUT: what the model of languages is trained and measured with.

    language_texts.py OUT --messages FOLDER… [--tweets FILE.tsv.zst] [--fortunes FOLDER] [--novels FILE.tar.zst] [--posts FILE.jsonl.zst …]

Messages are those of translated programs (compiled catalogues of gettext, `*/LANGUAGE/LC_MESSAGES/*.mo`): on Debian what is installed, and
the packages of a game with much talk in it, unpacked. They train; one message in twelve, the same in all languages, is kept apart. Fortunes,
novels and posts only measure.
"""
import argparse
import collections
import gettext
import hashlib
import json
import pathlib
import re
import subprocess
import tarfile

# The code of a catalogue's folder to the language that is learned. Close relatives that are not told apart go together or stay out.
TOLD = {
    "en_GB": "en", "de": "de", "fr": "fr", "es": "es", "es_419": "es", "it": "it", "pt": "pt", "pt_BR": "pt", "nl": "nl", "sv": "sv", "da": "da",
    "nb": "no", "nb_NO": "no", "no": "no", "fi": "fi", "pl": "pl", "cs": "cs", "sk": "sk", "hu": "hu", "ro": "ro", "tr": "tr", "id": "id", "vi": "vi",
    "ca": "ca", "hr": "hr", "bs": "hr", "sr@latin": "hr", "sl": "sl", "et": "et", "lt": "lt", "lv": "lv",
    "ru": "ru", "uk": "uk", "bg": "bg", "sr": "sr",
}
# Languages that nothing is said of: a text in one of them is `und`.
OTHERS = ["eu", "ga", "gd", "cy", "tl", "eo", "is", "la", "sq", "az", "uz", "br", "ku", "mt", "sw", "so", "zu", "xh", "mi", "ht", "be", "mk", "kk", "mn", "tg"]
FORTUNES = {"de": "de", "es": "es", "it": "it", "pl": "pl", "cs": "cs", "brasil": "pt", "ru": "ru"}


def plain(message):
    """A message without its marks, places to fill in, accelerators and addresses."""
    message = re.sub(r"<[^>]*>|%[-+0-9.]*\(?[\w ]*\)?[a-zA-Z]?|\$[\w{}().|]+|\{[^}]*\}|https?://\S+|[\w./-]+\.\w{1,4}\b|\\[a-z]", " ", message)
    return re.sub(r"\s+", " ", message.replace("&", "").replace("_", "")).strip()


def messages(folders):
    """Of each catalogue (language, original, translation), those left untranslated and short ones left out."""
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.mo")):
            code = path.parent.parent.name
            if code not in TOLD and code not in OTHERS:
                continue
            try:
                with open(path, "rb") as file:
                    catalogue = gettext.GNUTranslations(file)._catalog
            except (OSError, UnicodeDecodeError, ValueError, LookupError):
                continue
            for key, text in catalogue.items():
                original = key[0] if isinstance(key, tuple) else key
                if not original or not isinstance(text, str) or "\n " in text:
                    continue
                source, text = plain(original), plain(text)
                words = text.lower().split()
                if len(text) < 12 or len(words) < 2:
                    continue
                same = len(set(words) & set(source.lower().split())) / len(set(words))
                if code == "en_GB" or same < 0.5:
                    yield TOLD.get(code, "und"), original, text
                    if code == "de":
                        yield "en", original, source


def lines_of(command):
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace").rstrip("\n").split("\n")


def write(folder, name, rows):
    rows = list(dict.fromkeys(rows))
    (folder / name).write_text("".join(row + "\n" for row in rows), encoding="utf-8")
    print(f"{folder.name}/{name}: {len(rows)}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("out", type=pathlib.Path)
    options.add_argument("--messages", nargs="+", default=[])
    options.add_argument("--tweets")
    options.add_argument("--fortunes", type=pathlib.Path)
    options.add_argument("--novels")
    options.add_argument("--posts", nargs="*", default=[])
    options = options.parse_args()
    for name in ("train", "messages", "fortunes", "novels", "posts"):
        (options.out / name).mkdir(parents=True, exist_ok=True)

    train, apart = collections.defaultdict(list), collections.defaultdict(list)
    for language, original, text in messages(options.messages):
        is_apart = hashlib.md5(original.encode()).digest()[0] % 12 == 0
        (apart if is_apart else train)[language].append(text)
    if options.tweets:
        train["en"] += [line.split("\t", 1)[1] for line in lines_of(["zstd", "-dc", options.tweets])[1:60_001]]
    for language, rows in train.items():
        write(options.out / "train", language, rows)
    for language, rows in apart.items():
        write(options.out / "messages", language, rows)

    if options.fortunes:
        told = collections.defaultdict(list)
        for path in sorted(options.fortunes.rglob("*")):
            parts = [part for part in path.parts if part in FORTUNES]
            # Slovak lies among the Czech ones.
            if path.is_file() and parts and path.suffix in ("", ".fortunes") and path.name != "klasik-sk":
                text = path.read_bytes().decode("utf-8", "replace")
                told[FORTUNES[parts[-1]]] += [re.sub(r"\s+", " ", piece).strip() for piece in text.split("\n%\n")]
        for language, rows in told.items():
            write(options.out / "fortunes", language, [row for row in rows if "�" not in row])
    if options.novels:
        told = collections.defaultdict(list)
        index = [line.split("\t") for line in (pathlib.Path(options.novels).parent / "INDEX.tsv").read_text().splitlines()[1:]]
        languages = {row[0]: row[4] for row in index}
        with subprocess.Popen(["zstd", "-dc", options.novels], stdout=subprocess.PIPE) as unpacked, tarfile.open(fileobj=unpacked.stdout, mode="r|") as tar:
            for member in tar:
                name = pathlib.Path(member.name).name
                if name in languages:
                    text = tar.extractfile(member).read().decode("utf-8", "replace")
                    told[languages[name]] += [re.sub(r"\s+", " ", part) for part in text[len(text) // 3:].split("\n\n")[:400]]
        for language, rows in told.items():
            write(options.out / "novels", language, rows)
    posts = collections.defaultdict(list)
    for path in options.posts:
        for line in lines_of(["zstd", "-dc", path]):
            post = json.loads(line)
            posts[post["lang"]].append(post["text"].replace("\n", " "))
    # What the source calls Dutch, Polish and so on is mostly English with tickers.
    for language in ("en", "es"):
        if posts[language]:
            write(options.out / "posts", language, posts[language])


if __name__ == "__main__":
    main()
