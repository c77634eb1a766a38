#!/usr/bin/env python3
"""Checks what `casus run` wrote, and fails loudly.

usage: check_output.py CASE_DIR [REPORTS_DIR] [--few]

REPORTS_DIR: every file in it must be among the documents. --few: a handful of incidents is enough.
"""
import argparse
import csv
import json
import os
import re
import sys

ASSERTIONS = ("events", "attributions", "relations", "figures", "judgments")
RECORDS = ("documents", "incidents", "sources", "issues") + ASSERTIONS
PROBLEMS = []


def check(holds, problem):
    if not holds:
        PROBLEMS.append(problem)


def read(folder, name):
    path = os.path.join(folder, name)
    if not os.path.isfile(path):
        PROBLEMS.append(f"{name} is missing")
        return ""
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def records(folder, kind):
    rows = []
    for number, line in enumerate(read(folder, kind + ".jsonl").splitlines(), 1):
        try:
            rows.append(json.loads(line))
        except ValueError as error:
            PROBLEMS.append(f"{kind}.jsonl:{number}: {error}")
    return rows


def check_evidence(kind, rows, documents):
    for row in rows:
        where = f"{kind} {row.get('id')}"
        spans = row.get("evidence") or []
        check(row.get("doc") in documents, f"{where}: its document is not in the case")
        check(spans, f"{where}: no evidence")
        for span in spans:
            check((span.get("quote") or "").strip(), f"{where}: an empty quote")
            check(span.get("begin", 0) < span.get("end", 0), f"{where}: an empty span")


def check_references(data):
    events = {row["id"] for row in data["events"]}
    incidents = {row["id"] for row in data["incidents"]}
    for row in data["attributions"]:
        check(row.get("event") in events, f"attribution {row['id']}: no such event")
    for row in data["events"]:
        check(row.get("incident") in incidents, f"event {row['id']}: no such incident")
    for row in data["incidents"]:
        check(row.get("events") and set(row["events"]) <= events, f"incident {row['id']}: no such events")


def check_documents(data, reports):
    read_files = {os.path.basename(row["file"]) for row in data["documents"]}
    for name in os.listdir(reports):
        check(name in read_files, f"{name} was not read")


def runs(cell):
    """Whether a spreadsheet takes the cell for a formula; a negative number is none."""
    return cell.startswith(("=", "+", "-", "@", "\t", "\r")) and not re.fullmatch(r"-\d+(?:\.\d+)?(?:[eE]-?\d+)?", cell)


def check_table(folder, least):
    text = read(folder, "incidents.csv")
    check(text.startswith("\ufeff"), "incidents.csv does not start with a byte order mark")
    rows = list(csv.reader(text.lstrip("\ufeff").splitlines(keepends=True)))
    check(len(rows) > least, f"incidents.csv has {len(rows)} rows, wanted more than {least}")
    check(len({len(row) for row in rows}) <= 1, "incidents.csv has rows of different lengths")
    for row in rows:
        for cell in row:
            check(not runs(cell), f"incidents.csv: a cell that a spreadsheet would run: {cell[:40]}")
    return len(rows)


def check_brief(folder):
    html = read(folder, "brief.html")
    check(re.search(r"<section\b", html), "brief.html has no sections")
    check("<script" not in html.lower(), "brief.html holds a script")
    check(not re.search(r"<(?:link|img|iframe)\b[^>]*https?:", html), "brief.html loads something from elsewhere")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("case")
    parser.add_argument("reports", nargs="?")
    parser.add_argument("--few", action="store_true")
    args = parser.parse_args()
    data = {kind: records(args.case, kind) for kind in RECORDS}
    documents = {row.get("id") for row in data["documents"]}
    for kind in ASSERTIONS + ("sources",):
        check_evidence(kind, data[kind], documents)
    check_references(data)
    rows = check_table(args.case, 1 if args.few else 5)
    check_brief(args.case)
    for kind in ("documents", "events", "incidents"):
        check(data[kind], f"{kind}.jsonl is empty")
    if args.reports:
        check_documents(data, args.reports)
    print("checked " + ", ".join(f"{len(rows)} {kind}" for kind, rows in data.items()) + f", {rows} rows of incidents.csv")
    if PROBLEMS:
        for problem in PROBLEMS[:40]:
            print("FAILED: " + problem, file=sys.stderr)
        sys.exit(f"{len(PROBLEMS)} problems in {args.case}")


if __name__ == "__main__":
    main()
