#!/usr/bin/env python3
"""Writes golden.json: forms as other programs write them, and what Python's `email` package reads in each.

    python3 Tests/HarkWebTests/Multipart/reference.py > Tests/HarkWebTests/Multipart/golden.json

Each entry is {boundary, body (base64), parts: [{name, file, type, bytes (base64)}]}.
"""
import base64
import email.message
import email.parser
import email.policy
import email.utils
import json
import random

CONTENTS = [b"", b"plain text", b"\r\n", b"\r\n\r\n", b"--", b"\r\n--", bytes(range(256)), b"a\rb\nc\r\n", "héllo 漢字".encode(), b"x" * 300]
NAMES = ["file", "csrf", "file[]", "naïve", "a b"]
FILES = [None, None, "notes.txt", "Übung 1.txt", "漢字.txt", "with space.txt", "semi;colon.txt", "back\\slash.txt", ""]


def body(boundary, parts, lines=b"\r\n", preamble=b"", epilogue=b"\r\n", padding=b""):
    written = preamble
    for name, file, kind, content in parts:
        disposition = f'form-data; name="{name}"'
        if file is not None:
            disposition += '; filename="' + file.replace("\\", "\\\\").replace('"', '\\"') + '"'
        head = f"Content-Disposition: {disposition}\r\n" + (f"Content-Type: {kind}\r\n" if kind else "")
        written += b"--" + boundary.encode() + padding + lines + head.encode() + lines + content + lines
    return written + b"--" + boundary.encode() + b"--" + epilogue


def read(boundary, data):
    """What Python makes of it; names come as bytes in UTF-8, which its parser hands on as surrogates."""
    head = f'Content-Type: multipart/form-data; boundary="{boundary}"\r\n\r\n'.encode()
    message = email.parser.BytesParser(policy=email.policy.compat32).parsebytes(head + data)
    plain = lambda text: None if text is None else text.encode("utf-8", "surrogateescape").decode()
    for part in message.get_payload():
        raw = dict((name.lower(), value) for name, value in part.raw_items())["content-disposition"]
        pairs = (piece.partition("=") for piece in email.message._parseparam(";" + raw))
        params = {key.strip().lower(): email.utils.unquote(value.strip()) for key, _, value in pairs}
        payload = part._payload.encode("ascii", "surrogateescape")
        yield {"name": plain(params["name"]), "file": plain(params.get("filename")), "type": part["Content-Type"],
               "bytes": base64.b64encode(payload).decode()}


def main():
    chance, entries = random.Random(2010), []
    for number in range(50):
        boundary = chance.choice(["----WebKitFormBoundaryAbC123", "x", "a" * 70, "bound.ary:1=?", "0123456789"])
        contents = CONTENTS + [b"--" + boundary.encode()[:-1], b"\r\n--" + boundary.encode()[:-1] + b"\r\n", b"-" * 80]
        parts = []
        for _ in range(chance.randrange(1, 6)):
            file = chance.choice(FILES)
            kind = None if file is None else chance.choice([None, "text/plain", "application/octet-stream", "text/plain; charset=utf-8"])
            parts.append((chance.choice(NAMES), file, kind, chance.choice(contents)))
        extra = {"preamble": b"This is for old readers.\r\n"} if number % 7 == 3 else {}
        if number % 5 == 4:
            extra["padding"] = b" \t"
        if number % 6 == 5:
            extra["epilogue"] = chance.choice([b"", b"\r\nafterwards"])
        data = body(boundary, parts, **extra)
        entries.append({"boundary": boundary, "body": base64.b64encode(data).decode(), "parts": list(read(boundary, data))})
    print(json.dumps(entries, ensure_ascii=True, separators=(",", ":")))


main()
