"""A table for the terminal: the figures in plain words, then the checks."""

from collections.abc import Iterable, Mapping
from typing import TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from statextract.model.amount import say_amount
from statextract.model.figure import Figure
from statextract.model.finding import Finding
from statextract.model.record import Record
from statextract.model.vocabulary import Kind, Level
from statextract.render.wording import say_counted, say_mark, say_quantity

_PLAIN_WIDTH = 120
# Below this the last columns would leave no room for words: they stand under what is counted.
_NARROW = 100
_STYLES = {
    Level.ERROR: "bold red",
    Level.WARNING: "yellow",
    Level.NOTE: "cyan",
    Level.NONE: "green",
}


def render(records: Iterable[Record], out: TextIO, *, findings_only: bool = False) -> None:
    """Write for each record a head line, its figures (unless ``findings_only``), its checks.

    Colour only on a terminal and without NO_COLOR; elsewhere lines are 120 wide. On a narrow
    terminal a figure's tie, time, place and source stand under what it counts.
    """
    console = Console(file=out, width=None if out.isatty() else _PLAIN_WIDTH, highlight=False)
    for number, record in enumerate(records):
        if number:
            console.print()
        _head(console, record)
        if not findings_only:
            _figures(console, record)
        _checks(console, record)


def _head(console: Console, record: Record) -> None:
    article = record.article
    console.print(Text(article.id, style="bold"))
    if article.title:
        console.print(Text(article.title))
    fails = sum(finding.kind is Kind.FAIL for finding in record.findings)
    reviews = sum(finding.kind is Kind.REVIEW for finding in record.findings)
    facts = [
        f"published {article.published}" if article.published else "publication date unknown",
        say_amount(len(record.figures), "figure"),
        say_amount(len(record.agencies), "agency", "agencies"),
        say_amount(len(record.dates), "date"),
        say_amount(len(record.findings), "check"),
        f"{fails} inconsistent, {reviews} to look at",
    ]
    console.print(Text(" · ".join(facts), style="dim"))


def _figures(console: Console, record: Record) -> None:
    if not record.figures:
        console.print(Text("\nNo figures of people or cases found."))
        return
    names = {agency.id: agency.acronym or agency.name for agency in record.agencies}
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("", style="dim", no_wrap=True)
    table.add_column("number", justify="right", style="bold", min_width=6)
    table.add_column("counts", ratio=3)
    if console.width < _NARROW:
        for figure in record.figures:
            about = " · ".join(filter(None, _about(figure, names)))
            counted = Text(say_counted(figure))
            if about:
                counted.append(f"\n{about}", style="dim")
            table.add_row(figure.id, Text(say_quantity(figure)), counted)
        console.print(table)
        return
    table.add_column("tie", no_wrap=True)
    table.add_column("when", no_wrap=True)
    table.add_column("place", ratio=1)
    table.add_column("source", ratio=2)
    for figure in record.figures:
        cells = (say_quantity(figure), say_counted(figure), *_about(figure, names))
        table.add_row(figure.id, *map(Text, cells))
    console.print(table)


def _about(figure: Figure, names: Mapping[str, str]) -> tuple[str, str, str, str]:
    """Return what it is tied to, its time, its place and who says it; "" for what is not known."""
    place = figure.place.name if figure.place else ""
    return _tie(figure), figure.when or "", place, names.get(figure.source or "", "")


def _tie(figure: Figure) -> str:
    ties = []
    if figure.derived:
        ties.append("→ derived")
    if figure.of:
        ties.append(f"of {figure.of}")
    if figure.same_as:
        ties.append(f"= {figure.same_as}")
    return " ".join(ties)


def _checks(console: Console, record: Record) -> None:
    if not record.findings:
        console.print(Text("No figures that could be checked against each other."))
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("", no_wrap=True)
    table.add_column("check", ratio=4)
    table.add_column("code", style="dim", no_wrap=True)
    table.add_column("figures", style="dim", ratio=1)
    for finding in record.findings:
        style = _STYLES[finding.level] if finding.kind is not Kind.OPEN else "dim"
        table.add_row(
            Text(say_mark(finding), style=style),
            _explained(finding, record),
            finding.code,
            " ".join(finding.figures),
        )
    console.print(table)


def _explained(finding: Finding, record: Record) -> Text:
    text = Text(finding.message, style="bold" if finding.kind is Kind.FAIL else "")
    printed = {figure.id: figure.span.text for figure in record.figures}
    for repair in finding.repairs[:3] if finding.kind is not Kind.PASS else ():
        was = printed.get(repair.figure, repair.figure)
        text.append(f"\n  if {was} were {repair.value:,}: {repair.why}", style="dim")
    for said in finding.assumed if finding.kind in (Kind.FAIL, Kind.REVIEW) else ():
        text.append(f"\n  assumed: {said}", style="dim")
    for reading in finding.readings:
        text.append(f"\n  reading: {reading}", style="dim")
    return text
