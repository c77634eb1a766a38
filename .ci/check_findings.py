#!/usr/bin/env python3
"""Checks a folder of findings: whole, every finding answered or refused, every plot well-formed XML with its data, nothing claimed that timing can't show."""
import csv
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

folder = pathlib.Path(sys.argv[1])
findings = json.loads((folder / "findings.json").read_text(encoding="utf-8"))["findings"]
page = (folder / "findings.html").read_text(encoding="utf-8")
assert findings, "no finding"
for finding in findings:
    assert (finding["verdict"] == "refused") == (finding["refusal"] is not None), finding["study"]
    assert not re.search(r"\b(deterred|deterrence|caused|cycle)\b", finding["sentence"]), finding["sentence"]
    assert finding["verdict"] == "refused" or finding["behind"], finding["study"]
    assert {each["lens"] for each in finding["lenses"]} == {"strict", "likely", "inclusive"}, finding["study"]
plots = sorted((folder / "plots").glob("*.svg"))
assert len(plots) >= 5, len(plots)
for plot in plots:
    assert xml.parse(plot).getroot().tag == "{http://www.w3.org/2000/svg}svg", plot
    with plot.with_suffix(".csv").open(encoding="utf-8", newline="") as data:
        assert len(list(csv.reader(data))) > 1, plot
    assert f'id="{plot.stem}"' in page, plot
assert "<script" not in page.lower(), "a page of findings runs no script"
print(f"{len(findings)} findings and {len(plots)} plots are whole.")
