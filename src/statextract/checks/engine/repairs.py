"""Which one number, printed otherwise, would settle a conflict."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from statextract.checks.engine.propagate import propagate
from statextract.checks.engine.ranges import ANY, Range
from statextract.checks.engine.slips import SWAPPED
from statextract.checks.engine.typos import distance, swapped, swaps
from statextract.model.finding import Repair
from statextract.model.vocabulary import Bound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statextract.checks.engine.edits import Edit
    from statextract.checks.facts import Facts

_MOST = 8
_CLOSE = 1  # a number off by one is no likelier to be two swapped digits
_MOST_FIGURES = 200
_LARGEST = 80  # edits around a conflict that a repair must suit


def find_repairs(facts: Facts, conflict: Sequence[Edit]) -> tuple[Repair, ...]:
    """Return every change of one printed number that settles a conflict, the likeliest first.

    A number that also suits all other edits comes before one that suits only this conflict,
    a slip of one digit before a larger change (nobody swaps the digits of "twelve"), one that makes
    the parts as many as the whole before one that leaves a rest, a hedged number before an exact
    one, the headline before the body. Of a conflict among hundreds of figures nothing is returned:
    any of them could be the wrong one.
    """
    names = dict.fromkeys(name for edit in conflict for name in edit.figures)
    if len(names) > _MOST_FIGURES:
        return ()
    near = facts.neighbours.connected(conflict, _LARGEST)
    ranked = []
    for place, name in enumerate(names):
        figure = facts.figures[name]
        value = figure.quantity.value
        if figure.derived or not isinstance(value, int):
            continue
        domain, elsewhere = _domain(facts, near, conflict, name)
        for new in _candidates(domain, value):
            typo = distance(str(value), str(new))
            typo += 2 * (figure.form == "words" and _moves_digits(str(value), str(new)))
            rank = (
                elsewhere,
                typo > 1,
                not _fills(facts, conflict, name, new),
                figure.quantity.bound is Bound.EXACT,
                figure.zone == "body",
                typo,
                abs(new - value) > _CLOSE,
                place,
            )
            ranked.append((rank, Repair(figure=name, value=new, why=_why(value, new, domain))))
    return tuple(repair for _, repair in sorted(ranked, key=lambda each: each[0])[:_MOST])


def _moves_digits(old: str, new: str) -> bool:
    """Whether digits are swapped, left out or added, as nobody does who writes words."""
    return len(old) != len(new) or swapped(old, new)


def _fills(facts: Facts, conflict: Sequence[Edit], name: str, new: int) -> bool:
    """Whether the parts of a list make up its whole where a figure has another value."""
    for edit in conflict:
        if len(edit.parts) > 1 and name in edit.figures:
            said = {each: facts.figures[each].quantity.value for each in edit.figures}
            said[name] = new
            parts = [said[part] for part in edit.parts]
            if None not in parts and sum(part or 0 for part in parts) == said[edit.whole]:
                return True
    return False


def _domain(
    facts: Facts, near: Sequence[Edit], conflict: Sequence[Edit], name: str
) -> tuple[Range | None, bool]:
    """What a figure could be, and whether other edits would still be broken by it."""
    names = {figure for edit in (*near, *conflict) for figure in edit.figures}
    free = {figure: facts.ranges[figure] for figure in names}
    free[name] = ANY
    for edits, elsewhere in (([*near, *conflict], False), (conflict, True)):
        allowed, broken = propagate(free, edits)
        if broken is None:
            return allowed[name], elsewhere
    return None, True


def _candidates(domain: Range | None, value: int) -> Iterator[int]:
    """Yield the values worth naming: slips of the pen in reach, and the nearest that fits."""
    if domain is None:
        return
    new: Iterable[int | float]
    if domain.exact:
        new = (domain.low,)
    else:
        near = domain.low if value < domain.low else domain.high
        swap = (int(digits) for digits in swaps(str(value)))
        new = dict.fromkeys((*(n for n in swap if domain.low <= n <= domain.high), near))
    for each in new:
        if each != value and (0 < each < inf or (domain.exact and each == 0)):
            yield int(each)


def _why(old: int, new: int, domain: Range | None) -> str:
    if swapped(str(old), str(new)):
        return SWAPPED
    if domain is not None and not domain.exact:
        return "at least this" if new > old else "at most this"
    if distance(str(old), str(new)) == 1:
        return "one digit changes"
    return "the only number that fits"
