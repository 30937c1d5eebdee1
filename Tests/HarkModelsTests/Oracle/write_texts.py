#!/usr/bin/env python3
"""Writes golden.tsv: 400 made-up texts in hexadecimal, and what oracle.py makes of each."""
import pathlib
import random
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
PIECES = ("good bad never not don't DON’T isn't but BUT cannot café Über señor naïve soooo yesssss NOOOO !!!! ?!? ... .. , ; : \" ' - # @user @_x9 @ "
          "http://url HTTPS://a.b/c?d www.site.org wwwx httpx 2009 10,000 a I o'clock rock'n'roll it’s ’ 😀 🎉🎉 \x01 aaa111aaa _under_ "
          "<3 :) :-( $5 100% AND a_very_long_word_that_goes_on_and_on_and_on_until_it_is_longer_than_the_reader_will_keep nothing, \"not good\"").split(" ")


def main():
    random.seed(7)
    texts = ["", " ", "a", "@", "'", "http:", "http://", "www.", "no no no no no", "but but", "\n\t", "NOT A WORD", "isn't. it"]
    while len(texts) < 400:
        joint = random.choice([" ", " ", " ", "", "  ", "\t"])
        texts.append(joint.join(random.choice(PIECES) for _ in range(random.randrange(1, 14))))
    lines = [text.encode().hex() for text in texts]
    answers = subprocess.run([sys.executable, HERE / "oracle.py"], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    (HERE / "golden.tsv").write_text("".join(f"{line}\t{answer}\n" for line, answer in zip(lines, answers.stdout.splitlines())))


main()
