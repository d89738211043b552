"""JSON: one indented object for one record, JSON Lines for several."""

import json
from collections.abc import Iterable
from itertools import chain
from typing import TextIO

from statextract.model.record import Record
from statextract.render import json_lines


def render(records: Iterable[Record], out: TextIO, *, findings_only: bool = False) -> None:
    """Write one record as an indented object, or its list of findings.

    Several records are written as JSON Lines, since many objects in a row are no JSON.
    """
    stream = iter(records)
    first, second = next(stream, None), next(stream, None)
    if first is None:
        return
    if second is not None:
        json_lines.render(chain((first, second), stream), out, findings_only=findings_only)
        return
    if findings_only:
        findings = [finding.model_dump(mode="json") for finding in first.findings]
        out.write(json.dumps(findings, ensure_ascii=False, indent=2) + "\n")
    else:
        out.write(first.model_dump_json(indent=2) + "\n")
