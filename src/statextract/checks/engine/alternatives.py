"""Other wholes and other parts that the text offers for a broken edit."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from statextract.checks.engine.ranges import Range, add
from statextract.checks.engine.ties import is_rest
from statextract.model.vocabulary import NumberType, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.engine.edits import Edit
    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure

_start = attrgetter("span.start")
_APART = {Outcome.KILLED, Outcome.INJURED, Outcome.MISSING}  # of one nobody is of the other
_TELLING = 100  # smaller numbers are equal by chance too often
_RUN = 40  # parts of a list that are told to be all of it
_BEHIND = 120  # code points: the rest of the sentence, or the next
_COMPANY = 300  # code points: the next sentences
_NEAR = 60  # code points: "21 people in 14 raids"


def skips_a_count(facts: Facts, edit: Edit, parts: list[Figure], *, unread: bool = False) -> bool:
    """Whether a count stands between the parts that is neither of them nor inside one of them.

    ``unread``: one of which nobody knows what it counts, "rebels 33 and bandits 19".
    """
    first = min(part.span.end for part in parts)
    last = max(part.span.start for part in parts)
    numbers = facts.record.numbers
    start = bisect_left(numbers, first, key=_start)
    for number in numbers[start : bisect_left(numbers, last, start, key=_start)]:
        if number.type is not NumberType.COUNT:
            continue
        if number.figure is None:
            return True
        if not unread and not facts.lies_in(number.figure, edit.figures):
            return True
    return False


def is_completed_unread(facts: Facts, edit: Edit, total: Range) -> bool:
    """Whether a number right behind the parts is what is missing, and nobody knows what it counts.

    "Of the 60, 30 were female and 27 male; the sex of three was not recorded".
    """
    whole = facts.ranges[edit.whole]
    last = max(facts.figures[name].span.end for name in edit.parts)
    numbers = facts.record.numbers
    start = bisect_left(numbers, last, key=_start)
    return any(
        number.type is NumberType.COUNT
        and add((total, Range(number.value, number.value))).meets(whole)
        and (number.figure is None or _is_of_unknown(facts.figures[number.figure]))
        for number in numbers[start : bisect_left(numbers, last + _BEHIND, start, key=_start)]
        if number.value is not None
    )


def _is_of_unknown(figure: Figure) -> bool:
    """Whether nothing is told of those counted but their number: "in three cases"."""
    return figure.outcome is None and figure.sex is None and figure.age is None


def is_completed(facts: Facts, edit: Edit, total: Range) -> bool:
    """Whether other parts of the whole, told beside these, make up what is missing."""
    whole = facts.figures[edit.whole]
    others = [
        facts.ranges[part.id]
        for part in facts.parts_of(edit.whole)
        if part.id not in edit.parts and part.unit is whole.unit
    ]
    tries = [*([other] for other in others), others]
    return any(add((total, *more)).meets(facts.ranges[edit.whole]) for more in tries if more)


def is_completed_by_rest(facts: Facts, edit: Edit) -> bool:
    """Whether what remains is the whole together with one other part than those it is told with.

    "Five were shot, one of them fatally ... Two more arrived later ... The other four will live".
    """
    rests = [part for part in edit.parts if is_rest(facts.figures[part])]
    if len(rests) != 1 or len(edit.parts) < 2:
        return False
    others = [facts.figures[part] for part in edit.parts if part != rests[0]]
    if not all(other.evidence.text.rstrip().endswith(".") for other in others):
        return False  # told in one sentence with the rest, the parts are its own
    rest, whole = facts.ranges[rests[0]], facts.ranges[edit.whole]
    return any(
        add((rest, facts.ranges[other.id])).meets(whole)
        for other in facts.parts_of(edit.whole)
        if other.id not in edit.parts
        and other.unit is facts.figures[edit.whole].unit
        and other.span.start < facts.figures[rests[0]].span.start
    )


def splits_twice(facts: Facts, edit: Edit) -> bool:
    """Whether two or more of the parts, side by side, are the whole without the others.

    "Of the 168, 112 were found by fishermen and 56 by the navy; 43 were taken to hospital".
    """
    whole = facts.ranges[edit.whole]
    ranges = [facts.ranges[name] for name in edit.parts]
    clauses = [facts.figures[name].evidence.start for name in edit.parts]
    for first in range(len(ranges) - 1):
        total = ranges[first]
        for last in range(first + 2, min(first + _RUN, len(ranges)) + 1):
            total = add((total, ranges[last - 1]))
            if total.low > whole.high:
                break
            some = last - first < len(ranges) and total.meets(whole)
            if some and set(clauses[first:last]).isdisjoint(clauses[:first] + clauses[last:]):
                return True
    return False


def other_totals(facts: Facts, total: Figure, before: Figure) -> Iterator[Figure]:
    """Yield the other figures of the text that may be meant by the total of a part or a share.

    "Of the suspected cases, 61": every count of cases told before may be those.
    """
    for other in facts.levels:
        if other.span.start >= before.span.start or other.derived or other.unit is not total.unit:
            continue
        if facts.root(other.id) not in (facts.root(total.id), facts.root(before.id)):
            yield other


def fills_gap(facts: Facts, edit: Edit, total: Range) -> bool:
    """Whether a large count of the text is exactly what a list leaves of its whole.

    "A flight brought 162 home. With it 485 came back, 161 on the first and 162 on the second."
    Right before them it may be of another unit: "900 convictions, while 300 cases were dismissed".
    """
    whole = facts.ranges[edit.whole]
    gap = whole.low - total.low
    if not (whole.exact and total.exact) or gap < _TELLING:
        return False
    unit = facts.figures[edit.whole].unit
    first = min(facts.figures[name].span.start for name in edit.parts)
    return any(
        other.id not in edit.figures
        and (other.unit is unit or 0 < first - other.span.start <= _NEAR)
        for other in facts.of_value(Range(gap, gap))
    ) or any(facts.ranges[name].low == gap for name in edit.parts)


def counts_company(facts: Facts, edit: Edit, total: Range) -> bool:
    """Whether what a list has too many are others told right behind it, by a noun of their own.

    "20 people were found. They were 16 men, five women and a boy. The two drivers ...": 22.
    """
    whole = facts.figures[edit.whole]
    extra = total.low - facts.ranges[whole.id].high
    if not edit.closed or extra <= 0:
        return False
    last = max(facts.figures[name].span.end for name in edit.parts)
    return any(
        0 < other.span.start - last <= _COMPANY
        and other.unit is whole.unit
        and other.noun not in (None, whole.noun)
        and not facts.lies_in(other.id, edit.parts)
        for other in facts.of_value(Range(extra, extra))
    )


def other_wholes(facts: Facts, edit: Edit, total: Range) -> Iterator[Figure]:
    """Yield the figures with which an edit would hold as its whole.

    The total of a list is well told by its value alone, if it is large or close by, or if the
    same befell it and it stands nearer to the list; for a single part the other figure must stand
    before it, the nearest first, and count the same people.
    """
    whole, part = facts.figures[edit.whole], facts.figures[edit.parts[0]]
    if len(edit.parts) > 1:
        for other in facts.of_value(total) if edit.closed and total.exact else ():
            near = abs(other.span.start - whole.span.start) <= _NEAR
            nearer = whole.span.start < other.span.start < part.span.start
            alike = (other.unit, other.outcome) == (whole.unit, whole.outcome)
            told = near or total.low >= _TELLING or (nearer and alike)
            if other.id not in edit.figures and told:
                yield other
        return
    for other in facts.levels_before(part):
        if other.unit is not whole.unit or other.role is not part.role or other.derived:
            continue
        if part.outcome is not other.outcome and {part.outcome, other.outcome} <= _APART:
            continue  # the dead are none of the hurt
        large = other.id != whole.id and facts.ranges[other.id].high >= total.low
        if large and facts.outermost(other.id) != facts.outermost(whole.id):
            yield other
