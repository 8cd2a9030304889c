#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Names that underthesea or ViNLP finds, and how fast: what `tam` is measured against.

    python3 -m venv peers && peers/bin/pip install underthesea ViNLP
    peers/bin/python names.py underthesea|vinlp TEXTS.jsonl > system.jsonl

TEXTS.jsonl has `id` and `text`. A line of the output is {"id", "mentions": [{"start", "end", "type"}]} with offsets in code
points. Standard error tells megabytes a second on one core, start-up left out.
"""
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"


def peer(name):
    """A function from a text to pairs of a word and its tag: B-PER, I-PER, O."""
    if name == "underthesea":
        from underthesea import ner, sent_tokenize

        return lambda text: [(row[0], row[3]) for part in sent_tokenize(text) for row in ner(part)]
    from ViNLP import ner, sent_tokenize

    return lambda text: [(row[0], row[-1]) for part in sent_tokenize(text) for row in ner(part)]


def mentions(text, words):
    """Finds the words again in the text; white space inside one may be any."""
    found, place = [], 0
    for word, tag in words:
        start = None
        for part in word.replace("_", " ").split():
            at = text.find(part, place)
            if at < 0:
                continue
            start = at if start is None else start
            place = at + len(part)
        if start is None or tag == "O":
            last = None
        elif tag.startswith("I-") and found and last == tag[2:]:
            found[-1]["end"] = place
        else:
            found.append({"start": start, "end": place, "type": tag[2:]})
        last = tag[2:] if start is not None and tag != "O" else None
    return found


def main():
    find = peer(sys.argv[1])
    find("Ông Nguyễn Văn An đến Hà Nội.")  # loads the models
    size, seconds = 0, 0.0
    for line in open(sys.argv[2], encoding="utf-8"):
        article = json.loads(line)
        start = time.process_time()
        words = find(article["text"])
        seconds += time.process_time() - start
        size += len(article["text"].encode())
        print(json.dumps({"id": article["id"], "mentions": mentions(article["text"], words)}, ensure_ascii=False))
    print(f"{sys.argv[1]}: {size / seconds / 1e6:.4f} MB/s", file=sys.stderr)


if __name__ == "__main__":
    main()
