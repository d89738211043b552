"""DUP002."""

import re
from collections.abc import Iterator

from statextract.checks.engine.edits import Edit, Source
from statextract.checks.engine.ranges import Range
from statextract.checks.engine.repairs import find_repairs
from statextract.checks.engine.ties import is_guessed, is_in_table
from statextract.checks.engine.typos import distance
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.figure import Figure
from statextract.model.vocabulary import Age, Kind, Level, Sex

_TABLE = (
    "Turned back at Bavet\n\n| Sex | People |\n|---|---|\n| Female | 63 |\n| Male | 31 |\n"
    "| Total | 94 |\n\nOf the 94 people turned back at Bavet, {}."
)
_SEX = {
    Sex.FEMALE: re.compile(r"\|?\s*(?:females?|women|girls)\b", re.IGNORECASE),
    Sex.MALE: re.compile(r"\|?\s*(?:males?|men|boys)\b", re.IGNORECASE),
}
_AGE = {
    Age.MINOR: re.compile(r"\|?\s*(?:minors?|children|under[- ]18)\b", re.IGNORECASE),
    Age.ADULT: re.compile(r"\|?\s*adults?\b", re.IGNORECASE),
}
# "were female": nothing follows that sets some of the group apart ("women treated for burns")
_ALL_OF_KIND = re.compile(r"\s*(?:(?:were|was|are|is) )?[\w-]*[\s.,;)\]]*")
_TELLING = 10  # smaller totals are equal by chance too often


@rule(
    "DUP002",
    flags=[_TABLE.format("36 were female")],
    passes=[_TABLE.format("63 were female"), _TABLE.format("36 were women with children")],
)
def text_and_table_differ(facts: Facts) -> Iterator[Verdict]:
    """Find a group of which the text gives another number than the article's own table.

    Why it matters:
        Mostly two digits changed places in one of the two; the finding offers both repairs.

    Stays silent when:
        The totals of text and table are not the same, the text tells what happened to some of
        the group, or the table has several lines of it. A mere note unless one digit explains it.

    Source:
        Tie-out of text and tables in auditing; inconsistent duplicate facts of XBRL (Arelle).
    """
    cells = [figure for figure in facts.levels if figure.of and is_in_table(figure)]
    if not cells:
        return
    for told in facts.levels:
        if told.of is None or told.derived or is_in_table(told) or is_guessed(told):
            continue
        whole = facts.figures[facts.root(told.of)]
        if told.outcome not in (None, whole.outcome) or told.when != whole.when:
            continue
        if _ALL_OF_KIND.fullmatch(facts.after(told)) is None:
            continue
        found = [cell for cell in cells if _is_same_group(facts, told, whole, cell)]
        if len(found) == 1:
            yield _compared(facts, told, found[0])


def _is_same_group(facts: Facts, told: Figure, whole: Figure, cell: Figure) -> bool:
    total = facts.figures[facts.root(cell.of or cell.id)]
    mine, theirs = facts.ranges[whole.id], facts.ranges[total.id]
    same = total.id == whole.id or (mine == theirs and mine.exact and mine.low >= _TELLING)
    marks = _marks(told, whole)
    return same and any(marks) and told.unit is cell.unit and marks == _marks(cell, total)


def _marks(figure: Figure, whole: Figure) -> tuple[object, ...]:
    """What sets a part apart from its whole; of a cell also as its row says."""
    row = figure.evidence.text if is_in_table(figure) else ""
    sex = figure.sex or next((sex for sex, head in _SEX.items() if head.match(row)), None)
    age = figure.age or next((age for age, head in _AGE.items() if head.match(row)), None)
    return (
        sex if sex is not whole.sex else None,
        age if age is not whole.age else None,
        figure.nationality if figure.nationality != whole.nationality else (),
    )


def _is_slip(mine: Range, theirs: Range) -> bool:
    """Whether two exact numbers of equal length differ by one digit or by two swapped ones."""
    one, other = str(mine.low), str(theirs.low)
    alike = mine.exact and theirs.exact and len(one) == len(other) > 1
    return alike and distance(one, other) == 1


def _compared(facts: Facts, told: Figure, cell: Figure) -> Verdict:
    mine, theirs = facts.ranges[told.id], facts.ranges[cell.id]
    figures = (told.id, cell.id)
    if mine.meets(theirs):
        return Verdict(Kind.PASS, f"{mine} in the text, {theirs} in the table", figures)
    slip = _is_slip(mine, theirs)
    edit = Edit((told.id,), cell.id, closed=True, source=Source.SAME)
    return Verdict(
        Kind.FAIL if slip else Kind.REVIEW,
        f"{mine} in the text, {theirs} in the table",
        figures,
        reported=mine,
        computed=theirs,
        readings=() if slip else ("the text may speak of others than the table",),
        level=None if slip else Level.NOTE,
        repairs=find_repairs(facts, [edit]),
    )
