# SPDX-License-Identifier: Apache-2.0
"""One task by one Python library, for the table of `make bench`.

    peer.py sentences|recognise underthesea|vinlp|spacy NEWS.jsonl [SYSTEM.jsonl]
    peer.py "one report" underthesea NEWS.jsonl
    peer.py "read web pages" trafilatura FOLDER

Prints what it did. With SYSTEM.jsonl, `recognise` writes mentions as code points, start inclusive, end exclusive.
"""
import collections
import json
import pathlib
import re
import sys


def documents(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def sentences(library, path):
    if library == "underthesea":
        from underthesea import sent_tokenize as split
    else:
        import spacy

        pipeline = spacy.blank("vi")
        pipeline.add_pipe("sentencizer")
        pipeline.max_length = 100_000_000

        def split(text):
            return list(pipeline(text).sents)

    count = articles = 0
    for document in documents(path):
        articles += 1
        count += len(split(document["text"]))
    return f"{articles} articles, {count} sentences"


def labelled_words(library):
    """A function from text to (word, label) pairs, labels as `B-PER`."""
    if library == "underthesea":
        from underthesea import ner

        return lambda text: [(word[0], word[-1]) for word in ner(text)]
    from ViNLP import ner

    return lambda text: [(word[0], word[-1]) for word in ner(text)]


def mentions(text, words):
    """Spans of the labelled words in the text, neighbours of one name joined."""
    found, place = [], 0
    for word, label in words:
        form = word.replace("_", " ")
        start = text.find(form, place)
        if start < 0:
            continue
        place = start + len(form)
        if label == "O":
            continue
        side, _, kind = label.partition("-")
        if side == "I" and found and found[-1]["type"] == kind and text[found[-1]["end"]:start].strip() == "":
            found[-1]["end"] = place
        else:
            found.append({"start": start, "end": place, "type": kind})
    return found


def recognise(library, path, system=None):
    label = labelled_words(library)
    count = articles = 0
    out = open(system, "w", encoding="utf-8") if system else None
    for document in documents(path):
        articles += 1
        found = mentions(document["text"], label(document["text"]))
        count += len(found)
        if out:
            print(json.dumps({"id": document["id"], "mentions": found}), file=out)
    return f"{articles} articles, {count} mentions"


def report(library, path):
    """The report people-by-month: in how many articles of a month a person is named, the five greatest of each."""
    label = labelled_words(library)
    months, articles = {}, 0
    for document in documents(path):
        articles += 1
        text = document["text"]
        date = re.search(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
        month = f"{date[3]}-{int(date[2]):02}" if date else "undated"
        people = {text[m["start"]:m["end"]] for m in mentions(text, label(text)) if m["type"] == "PER"}
        months.setdefault(month, collections.Counter()).update(people)
    rows = [(month, *row) for month in sorted(months) for row in months[month].most_common(5)]
    return f"{articles} articles, {len(rows)} rows"


def read_pages(library, folder):
    import trafilatura

    count = articles = 0
    for page in sorted(pathlib.Path(folder).glob("*.html")):
        articles += 1
        count += len(trafilatura.extract(page.read_text(encoding="utf-8")) or "")
    return f"{articles} articles, {count} characters"


TASKS = {"sentences": sentences, "recognise": recognise, "one report": report, "read web pages": read_pages}

if __name__ == "__main__":
    print(TASKS[sys.argv[1]](*sys.argv[2:]))
