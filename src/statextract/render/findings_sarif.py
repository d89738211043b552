"""Findings as SARIF 2.1.0, for code-scanning views and editors."""

import json
from collections.abc import Iterable, Mapping
from typing import TextIO
from urllib.parse import quote

from statextract import __version__
from statextract.model.finding import Finding
from statextract.model.rule_page import RulePage
from statextract.model.span import Span
from statextract.render.checked import Checked

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(checked: Iterable[Checked], out: TextIO, pages: Mapping[str, RulePage]) -> None:
    """Write one SARIF log with one run; columns and offsets are Unicode code points."""
    items = list(checked)
    results = [_result(item, finding) for item in items for finding in item.findings]
    codes = sorted({finding.code for item in items for finding in item.findings})
    driver = {
        "name": "statextract",
        "version": __version__,
        "rules": [_rule(pages[c]) for c in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    out.write(json.dumps(log, ensure_ascii=False, indent=2) + "\n")


def _result(item: Checked, finding: Finding) -> dict[str, object]:
    spans = list(item.spans(finding))
    result: dict[str, object] = {
        "ruleId": finding.code,
        "kind": str(finding.kind),
        "level": str(finding.level) if finding.kind == "fail" else "none",
        "message": {"text": finding.message},
        "locations": [_location(item, spans[0])] if spans else [_location(item, None)],
        "partialFingerprints": {"statextract/v1": finding.fingerprint},
        "properties": {"level": str(finding.level), "figures": list(finding.figures)},
    }
    if len(spans) > 1:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": span.text}, **_location(item, span)}
            for number, span in enumerate(spans[1:], 1)
        ]
    return result


def _location(item: Checked, span: Span | None) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": quote(item.file)}}
    if span is not None:
        region: dict[str, object] = {
            "charOffset": span.start,
            "charLength": span.end - span.start,
            "snippet": {"text": span.text},
        }
        place = item.line_and_column(span.start)
        if place is not None:
            region["startLine"], region["startColumn"] = place
        physical["region"] = region
    return {"physicalLocation": physical}


def _rule(page: RulePage) -> dict[str, object]:
    return {
        "id": page.code,
        "name": "".join(word.capitalize() for word in page.name.split("-")),
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": page.page},
        "defaultConfiguration": {"level": str(page.severity)},
    }
