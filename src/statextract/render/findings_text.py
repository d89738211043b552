"""Findings as lines of text, as linters print them."""

from collections.abc import Iterable, Mapping
from typing import TextIO

from statextract.model.amount import say_amount
from statextract.model.rule_page import RulePage
from statextract.model.vocabulary import Kind
from statextract.render.checked import Checked
from statextract.render.wording import say_mark


def render(checked: Iterable[Checked], out: TextIO, pages: Mapping[str, RulePage]) -> None:
    """Write a line a finding (``file:line:column: mark CODE message``), then a summary.

    Under a failure or review stand the sentences it rests on, what was assumed, the readings
    that were tried and the repairs, best first.
    """
    counts = dict.fromkeys(Kind, 0)
    articles = 0
    for item in checked:
        articles += 1
        figures = {figure.id: figure for figure in item.record.figures}
        for finding in item.findings:
            counts[finding.kind] += 1
            spans = list(item.spans(finding))
            place = item.line_and_column(spans[0].start) if spans else None
            where = ":".join(map(str, (item.file, *(place or ()))))
            level = f" {finding.level}" if finding.kind in (Kind.FAIL, Kind.REVIEW) else ""
            out.write(f"{where}: {say_mark(finding)} {finding.code}{level}: {finding.message}\n")
            if finding.kind in (Kind.FAIL, Kind.REVIEW):
                for name in finding.figures:
                    evidence = " ".join(figures[name].evidence.text.split())
                    out.write(f"    {name} {figures[name].span.text!r} in: {evidence}\n")
                out.writelines(f"    assumed: {said}\n" for said in finding.assumed)
                out.writelines(f"    reading: {reading}\n" for reading in finding.readings)
                for repair in finding.repairs:
                    said = figures[repair.figure].span.text
                    out.write(f"    repair: {said} to {repair.value} ({repair.why})\n")
    out.write(
        f"{say_amount(articles, 'article')}: {counts[Kind.FAIL]} inconsistent, "
        f"{counts[Kind.REVIEW]} to look at, {counts[Kind.PASS]} hold, {counts[Kind.OPEN]} open\n"
    )
