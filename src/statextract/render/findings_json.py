"""Findings as one JSON document."""

import json
from collections.abc import Iterable, Mapping
from typing import TextIO

from statextract import __version__
from statextract.model.record import SCHEMA_VERSION
from statextract.model.rule_page import RulePage
from statextract.render.checked import Checked


def render(checked: Iterable[Checked], out: TextIO, pages: Mapping[str, RulePage]) -> None:
    """Write an object with the findings of every file, each with its article's id."""
    rows = [
        {"file": item.file, "article": item.record.article.id, **finding.model_dump(mode="json")}
        for item in checked
        for finding in item.findings
    ]
    document = {
        "schema_version": SCHEMA_VERSION,
        "generator": {"name": "statextract", "version": __version__},
        "findings": rows,
    }
    out.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
