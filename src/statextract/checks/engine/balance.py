"""Judging one edit: a sum or an upper bound."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from statextract.checks.engine.assumptions import find_assumptions
from statextract.checks.engine.doubts import AS_MANY, AT_LEAST, soften
from statextract.checks.engine.edits import Edit, Source
from statextract.checks.engine.ranges import Range, add, show, subtract
from statextract.checks.engine.repairs import find_repairs
from statextract.checks.engine.singles import count_singles, leaves_rest
from statextract.checks.engine.ties import counts_more_than_said
from statextract.checks.engine.trust import find_doubts, is_near
from statextract.checks.rule import Verdict
from statextract.model.vocabulary import Bound, Kind

if TYPE_CHECKING:
    from statextract.checks.facts import Facts


def judge(facts: Facts, edit: Edit, tolerance: float = 0) -> Verdict:
    """Return whether an edit holds, fails, fails under one reading, or cannot be told.

    ``tolerance`` is by how many the parts may miss the whole.
    """
    whole = facts.ranges[edit.whole]
    parts = [facts.ranges[name] for name in edit.parts]
    total = add(parts)
    assumed = find_assumptions(facts, edit)
    short = edit.closed and total.high < whole.low
    singles = count_singles([facts.figures[name] for name in edit.parts]) if short else 0
    if singles and whole.low <= total.high + singles:
        more = Range(total.low, total.high + singles)
        message = f"{' + '.join(map(str, parts))} and {singles} without a number = {whole}"
        return Verdict(
            Kind.PASS, message, edit.figures, reported=whole, computed=more, assumed=assumed
        )
    if short and _leaves_rest(facts, edit):
        edit = replace(edit, closed=False)
    broken = total.low > whole.high or (edit.closed and total.high < whole.low)
    exceeds = not broken and counts_more_than_said(facts, edit, total)
    if exceeds:
        broken, whole = True, Range(whole.low, whole.low)
    if tolerance and broken and _is_close(edit, total, whole, tolerance):
        message = f"{_formula(edit, parts, total, whole, holds=False)}, within {tolerance:g}"
        figures = edit.figures
        return Verdict(Kind.PASS, message, figures, (), whole, total, assumed=assumed)
    if broken:
        repairs = find_repairs(facts, [edit])
        doubts = (AT_LEAST,) if exceeds else find_doubts(facts, edit, repairs)
        told = facts.figures[edit.whole].quantity
        if told.bound is Bound.MORE_THAN and total.low == total.high == told.value:
            doubts = (*doubts, AS_MANY)  # "more than 20", of whom 11 and nine are told
        return Verdict(
            kind=Kind.REVIEW if doubts else Kind.FAIL,
            message=_formula(edit, parts, total, whole, holds=False),
            figures=edit.figures,
            reported=whole,
            computed=total,
            readings=doubts,
            repairs=repairs,
            level=soften(doubts, near=is_near(facts, edit)),
            assumed=assumed,
        )
    settled = _is_settled(edit, total, whole)
    formula = _formula(edit, parts, total, whole, holds=True)
    return Verdict(
        kind=Kind.PASS if settled else Kind.OPEN,
        message=formula if settled else f"{formula} cannot be checked: a figure has no upper end",
        figures=edit.figures,
        reported=whole,
        computed=total,
        assumed=assumed,
    )


def _is_close(edit: Edit, total: Range, whole: Range, tolerance: float) -> bool:
    short = whole.low - total.high if edit.closed else 0
    return max(total.low - whole.high, short) <= tolerance


def _leaves_rest(facts: Facts, edit: Edit) -> bool:
    """Whether a list leaves a rest that is no part of it yet."""
    parts = [facts.figures[name] for name in edit.parts]
    return edit.source is Source.PARTITION and leaves_rest(parts)


def state(facts: Facts, edit: Edit) -> str:
    """Return what an edit demands, in the printed numbers."""
    terms = " + ".join(str(facts.ranges[name]) for name in edit.parts)
    return f"{terms} {'=' if edit.closed else '≤'} {facts.ranges[edit.whole]}"


def _is_settled(edit: Edit, total: Range, whole: Range) -> bool:
    """Whether the wording is narrow enough for agreement to mean something."""
    if total.bounded and whole.bounded:
        return True
    if edit.closed:
        return whole.holds(total)
    return total.high <= whole.low


def _formula(edit: Edit, parts: list[Range], total: Range, whole: Range, *, holds: bool) -> str:
    terms = " + ".join(map(str, parts))
    result = f"{terms} = {total}" if len(parts) > 1 else terms
    if edit.closed:
        if not holds:
            return f"{result}, not {whole}"
        return f"{terms} = {whole}" if whole.exact or len(parts) == 1 else f"{result}, as {whole}"
    if not holds:
        return f"{result} > {whole}"
    rest = subtract(whole, total)
    left = f", which leaves {show(rest.low)}" if rest.exact else ""
    return f"{result} ≤ {whole}{left}"
