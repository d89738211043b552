"""Time to check 200 figures that 110 edits tie, and which rules take it.

Run by hand: ``python benchmarks/edits.py``. Prints milliseconds of this machine: the median of
many checks of a consistent record, of one with a wrong total, and of propagation alone, then the
five dearest rules. No test reads these numbers.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from typing import TYPE_CHECKING

from statextract.checks import check
from statextract.checks.engine.propagate import propagate
from statextract.checks.facts import Facts
from statextract.checks.registry import load_rules
from statextract.model.figure import Figure
from statextract.model.link import Partition
from statextract.model.number import Number
from statextract.model.quantity import Quantity
from statextract.model.record import ArticleInfo, Generator, Record
from statextract.model.span import Span
from statextract.model.vocabulary import Bound, NumberType, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

FIGURES, EDITS, ROUNDS, DEAREST = 200, 110, 60, 5
SUMS = 20  # of the edits; the others are parts of wholes
PARTS = 4


def make_record(seed: int, *, wrong: bool) -> Record:
    """Return a record of sums and parts whose numbers agree, or agree but for one total."""
    dice = random.Random(seed)  # noqa: S311 - numbers to sum, no secrets
    values: list[int] = []
    of: dict[int, int] = {}
    partitions = []
    for _ in range(SUMS):
        parts = [dice.randint(5, 500) for _ in range(PARTS)]
        total = len(values)
        values.extend([sum(parts), *parts])
        names = range(total + 1, total + 1 + PARTS)
        of.update(dict.fromkeys(names, total))
        partitions.append((total, tuple(names)))
    while len(values) < FIGURES:
        if len(of) - SUMS * PARTS < EDITS - SUMS:
            whole = dice.randrange(len(values))
            of[len(values)] = whole
            values.append(dice.randint(0, values[whole]))
        else:
            values.append(dice.randint(1, 500))
    if wrong:
        values[0] += 7
    return _record(values, of, partitions)


def _record(
    values: list[int], of: dict[int, int], partitions: list[tuple[int, tuple[int, ...]]]
) -> Record:
    figures, numbers, at = [], [], 0
    for place, value in enumerate(values):
        span = Span(start=at, end=at + len(str(value)), text=str(value))
        at = span.end + 1
        name = f"f{place + 1}"
        whole = f"f{of[place] + 1}" if place in of else None
        quantity = Quantity(value=value, low=value, high=value, bound=Bound.EXACT)
        figures.append(
            Figure(id=name, span=span, evidence=span, quantity=quantity, unit=Unit.PERSON, of=whole)
        )
        numbers.append(
            Number(
                span=span,
                value=value,
                low=value,
                high=value,
                bound=Bound.EXACT,
                type=NumberType.COUNT,
                figure=name,
            )
        )
    listed = tuple(
        Partition(total=f"f{total + 1}", parts=tuple(f"f{p + 1}" for p in parts), complete=True)
        for total, parts in partitions
    )
    return Record(
        generator=Generator(version="0"),
        article=ArticleInfo(id="edits", published=None, sha256="0", length=at),
        figures=tuple(figures),
        numbers=tuple(numbers),
        partitions=listed,
    )


def milliseconds(work: Callable[[], object]) -> float:
    """Median time of one call."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return 1000 * statistics.median(taken)


def main() -> int:
    """Print the times."""
    sound, broken = make_record(1, wrong=False), make_record(1, wrong=True)
    facts = Facts(sound)
    print(f"{len(sound.figures)} figures, {len(facts.edits)} edits")
    print(
        f"propagation alone   {milliseconds(lambda: propagate(facts.ranges, facts.edits)):6.2f} ms"
    )
    print(f"consistent record   {milliseconds(lambda: check(sound)):6.2f} ms")
    print(f"one wrong total     {milliseconds(lambda: check(broken)):6.2f} ms")
    dear = sorted(
        (
            (milliseconds(lambda r=rule: r.report(Facts(sound))), rule.code)
            for rule in load_rules().values()
        ),  # type: ignore[misc]
        reverse=True,
    )
    base = milliseconds(lambda: Facts(sound))
    for taken, code in dear[:DEAREST]:
        print(f"  {code}  {taken - base:6.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
