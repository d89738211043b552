"""What an expression says together with the one behind it: the days of a week, a day earlier."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.find.dates.expressions import (
    Ago,
    Anaphor,
    Beside,
    Explicit,
    Fiscal,
    Part,
    Rolling,
    Span,
    Weekday,
    WeekNumber,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.find.dates.chart import Atom
    from statextract.find.dates.expressions import Expression
    from statextract.model.document import Document

_LAST_WEEK = 52
_THAT_IS = frozenset((",", "(", "that", "is", "i.e.", "namely", "\u2013"))
_SAID = frozenset("said says told announced confirmed reported according".split())


def spelt_out(document: Document, atoms: Sequence[Atom]) -> list[Expression]:
    """Return what each atom says; fiscal time and numbered weeks are what stands behind in full.

    "The first half of the budget year, that is, from 8 July 2023 to 7 January 2024"; "in week 39
    (23 to 29 September 2024)".
    """
    expressions = [atom.expression for atom in atoms]
    for index, (atom, following) in enumerate(pairwise(atoms)):
        if index == 0 or not any(map(_is_day, expressions[:index])):
            expressions[index] = _before_saying(document, atom, following)
        if not isinstance(following.expression, Span):
            continue
        between = document.lower[atom.last : following.first]
        if not between and isinstance(atom.expression, Rolling):
            expressions[index] = following.expression  # "the past four weeks from 5 June to 2 July"
        if not between or not _THAT_IS.issuperset(between):
            continue
        if isinstance(atom.expression, WeekNumber):
            expressions[index + 1] = _days_of_week(atom.expression, following.expression)
        if _is_fiscal(atom.expression) or isinstance(atom.expression, WeekNumber):
            expressions[index] = expressions[index + 1]
    return expressions


def _is_day(expression: Expression) -> bool:
    """Whether an expression names a day, which another may be counted from."""
    return isinstance(expression, (Weekday, Ago)) or (
        isinstance(expression, Explicit) and expression.day > 0
    )


def _before_saying(document: Document, atom: Atom, following: Atom) -> Expression:
    """Return the day before that on which it was said: "a day earlier, officials said on Monday".

    Other expressions are returned as they are.
    """
    step = -1 if atom.expression == Anaphor("day", -1) else 0
    if isinstance(atom.expression, Beside) and atom.expression.base is None:
        step = atom.expression.count if atom.expression.unit == "day" else 0
    words = document.lower[atom.last : following.first]
    told = step < 0 and _is_day(following.expression) and not _SAID.isdisjoint(words)
    same = document.sentence_of[atom.first] == document.sentence_of[following.first]
    return Beside(step, "day", following.expression) if told and same else atom.expression


def _is_fiscal(expression: Expression) -> bool:
    """Whether an expression is a fiscal year or a part of one."""
    return isinstance(expression, Fiscal) or (
        isinstance(expression, Part) and isinstance(expression.of, Fiscal)
    )


def _days_of_week(week: WeekNumber, days: Span) -> Span:
    """Return the days of a week with its year: "week 12 of 2024 (18 to 24 March)"."""
    end = days.end
    if week.year is None or not isinstance(end, Explicit) or end.year is not None:
        return days
    crossing = week.number >= _LAST_WEEK and end.month == 1
    return replace(days, end=replace(end, year=week.year + crossing))
