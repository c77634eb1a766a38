#!/usr/bin/env python3
"""Checks that every quote of a case stands in its plain-text report from `begin` to `end` (UTF-16 code units).

usage: check_grounded.py CASE_DIR REPORTS_DIR

Reports of other formats than .txt are counted and left out: their text is known only to the reader.
"""
import json
import os
import sys

RECORDS = ("events", "attributions", "relations", "figures", "judgments", "sources")


def records(folder, kind):
    with open(os.path.join(folder, kind + ".jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def texts(case, reports):
    """UTF-16 text of each document by its id; None where it is no plain text."""
    files = {}
    for folder, _, names in os.walk(reports):
        for name in names:
            files[name] = os.path.join(folder, name)
    found = {}
    for row in records(case, "documents"):
        path = files.get(os.path.basename(row["file"]))
        plain = path is not None and path.endswith(".txt")
        if plain:
            with open(path, encoding="utf-8-sig", newline="") as file:
                found[row["id"]] = file.read().encode("utf-16-le")
        else:
            found[row["id"]] = None
    return found


def main():
    case, reports = sys.argv[1], sys.argv[2]
    documents = texts(case, reports)
    checked, wrong = 0, []
    for kind in RECORDS:
        for row in records(case, kind):
            text = documents.get(row["doc"])
            spans = row.get("evidence") or []
            if not spans:
                wrong.append(f"{kind} {row['id']}: no evidence")
            for span in spans if text is not None else []:
                checked += 1
                if text[2 * span["begin"]:2 * span["end"]].decode("utf-16-le") != span["quote"]:
                    wrong.append(f"{kind} {row['id']} {span['begin']}-{span['end']}: {span['quote']!r}")
    left = sum(text is None for text in documents.values())
    print(f"{checked} quotes of {len(documents)} reports checked, {left} reports left out, {len(wrong)} wrong")
    for line in wrong[:20]:
        print("  " + line)
    sys.exit(1 if wrong or not checked else 0)


if __name__ == "__main__":
    main()
