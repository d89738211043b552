"""JSON Lines: one record a line."""

import json
from collections.abc import Iterable
from typing import TextIO

from statextract.model.record import Record


def render(records: Iterable[Record], out: TextIO, *, findings_only: bool = False) -> None:
    """Write each record as one line of JSON; with ``findings_only``, one line a finding.

    A finding's line also names its article.
    """
    for record in records:
        if findings_only:
            for finding in record.findings:
                line = {"article": record.article.id, **finding.model_dump(mode="json")}
                out.write(json.dumps(line, ensure_ascii=False) + "\n")
        else:
            out.write(record.model_dump_json() + "\n")
