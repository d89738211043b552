"""The checks in the order in which a reader wants them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from statextract.model.vocabulary import Kind, Level
from statextract.render.html.cards import Link
from statextract.render.html.words import say_name, say_state
from statextract.render.wording import say_mark

if TYPE_CHECKING:
    from statextract.model.figure import Figure
    from statextract.model.finding import Finding
    from statextract.model.record import Record

_HEADINGS = {
    Kind.FAIL: "Does not add up",
    Kind.REVIEW: "To look at",
    Kind.PASS: "Holds",
    Kind.OPEN: "Could not be checked",
}
_TOPICS = {
    "SUM": "parts and their total",
    "REM": "the rest",
    "SUB": "a part and its whole",
    "APX": "a loose number and an exact one",
    "PCT": "shares",
    "CHG": "a change",
    "RAT": "two counts of one event",
    "CNT": "a count and its list",
    "PER": "periods",
    "DUP": "printed more than once",
    "ATT": "who says it",
    "TYP": "likely a slip of the pen",
}
_KINDS = tuple(_HEADINGS)
_LEVELS = (Level.ERROR, Level.WARNING, Level.NOTE, Level.NONE)


@dataclass(frozen=True, slots=True)
class Repair:
    """A change of one number that would settle a finding."""

    printed: str
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class Check:
    """A finding as it is shown; ``topic`` says what its family looks at.

    ``quotes`` are the clauses it rests on, if it needs a look. ``state`` is empty where the
    heading says it already.
    """

    id: str
    kind: str
    level: str
    mark: str
    state: str
    topic: str
    message: str
    code: str
    name: str
    figures: tuple[str, ...]
    links: tuple[Link, ...]
    places: tuple[str, ...]
    quotes: tuple[str, ...]
    assumed: tuple[str, ...]
    readings: tuple[str, ...]
    repairs: tuple[Repair, ...]


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """All checks with one kind of result, under their heading."""

    kind: str
    heading: str
    checks: tuple[Check, ...]

    @property
    def is_loud(self) -> bool:
        """Whether a reader should look at these first."""
        return self.kind in (Kind.FAIL, Kind.REVIEW)


def list_checks(record: Record, *, most: int) -> tuple[CheckGroup, ...]:
    """Return the findings by kind: failures (errors first), reviews, passes, open ones.

    Sums come before the many plain "no more than its whole"; after the first ``most``, none.
    """
    figures = {figure.id: figure for figure in record.figures}
    ordered = sorted(
        record.findings,
        key=lambda f: (_KINDS.index(f.kind), _LEVELS.index(f.level), f.code.startswith("SUB")),
    )
    checks = [
        (finding.kind, _check(f"c{number}", finding, figures))
        for number, finding in enumerate(ordered[:most], 1)
    ]
    return tuple(
        CheckGroup(kind, _HEADINGS[kind], tuple(check for _, check in group))
        for kind, group in groupby(checks, key=lambda pair: pair[0])
    )


def _check(name: str, finding: Finding, figures: dict[str, Figure]) -> Check:
    about = [figures[figure] for figure in finding.figures]
    loud = finding.kind in (Kind.FAIL, Kind.REVIEW)
    return Check(
        id=name,
        kind=finding.kind,
        level=finding.level,
        mark=say_mark(finding),
        state=say_state(finding),
        topic=_TOPICS.get(finding.code[:3], ""),
        message=finding.message,
        code=finding.code,
        name=finding.name.replace("-", " "),
        figures=finding.figures,
        links=tuple(Link(f.id, say_name(f, figures.get(f.of or ""))) for f in about),
        places=tuple(dict.fromkeys(span.text for span in finding.spans)),
        quotes=tuple(dict.fromkeys(f.evidence.text for f in about)) if loud else (),
        assumed=finding.assumed if loud else (),
        readings=finding.readings if loud else (),
        repairs=tuple(
            Repair(figures[repair.figure].span.text, f"{repair.value:,}", repair.why)
            for repair in finding.repairs
        )
        if loud
        else (),
    )
