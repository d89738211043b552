"""Findings as annotations of a workflow run."""

from collections.abc import Iterable, Mapping
from typing import TextIO

from statextract.model.rule_page import RulePage
from statextract.model.vocabulary import Kind, Level
from statextract.render.checked import Checked

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning"}
_ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_ESCAPES, ":": "%3A", ",": "%2C"}


def render(checked: Iterable[Checked], out: TextIO, pages: Mapping[str, RulePage]) -> None:
    """Write one workflow command a failure or review; passes and open checks are left out."""
    for item in checked:
        for finding in item.findings:
            if finding.kind not in (Kind.FAIL, Kind.REVIEW):
                continue
            spans = list(item.spans(finding))
            place = item.line_and_column(spans[0].start) if spans else None
            where = f",line={place[0]},col={place[1]}" if place else ""
            file = _escaped(item.file, _IN_PROPERTY)
            title = f"{finding.code} {finding.name}"
            out.write(
                f"::{_COMMANDS.get(finding.level, 'notice')} file={file}{where},title={title}"
                f"::{_escaped(finding.message, _ESCAPES)}\n"
            )


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(char, char) for char in text)
