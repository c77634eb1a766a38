#!/usr/bin/env python3
"""Fails when a score is below its floor.

usage: check_score.py SCORE.json NAME=FLOOR...
"""
import json
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        scores = json.load(file)
    low = []
    for wanted in sys.argv[2:]:
        name, floor = wanted.split("=")
        print(f"{name} {scores[name]:.3f} (floor {float(floor):.3f})")
        if scores[name] < float(floor):
            low.append(name)
    if low:
        sys.exit("FAILED: below the floor: " + ", ".join(low))


if __name__ == "__main__":
    main()
