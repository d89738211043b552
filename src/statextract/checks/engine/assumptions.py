"""What a check takes for granted though the text does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statextract.checks.engine.edits import Source
from statextract.checks.engine.overlap import are_disjoint
from statextract.checks.engine.ties import is_closed, is_column, is_inferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statextract.checks.engine.edits import Edit
    from statextract.checks.facts import Facts, Operand
    from statextract.model.figure import Figure


def find_assumptions(facts: Facts, *edits: Edit) -> tuple[str, ...]:
    """Return what some edits together take for granted, () if the text says all of it."""
    return tuple(dict.fromkeys(said for edit in edits for said in _of_edit(facts, edit)))


def assume_same(facts: Facts, one: Figure, other: Figure) -> tuple[str, ...]:
    """Return what comparing two statements of a fact takes for granted."""
    same = f"{facts.ranges[one.id]} and {facts.ranges[other.id]} count the same"
    return (same, *_in_common(facts, one, [other]))


def assume_total(share: Operand, total: Operand) -> tuple[str, ...]:
    """Return of which group a share is held to be."""
    return (f"{share.span.text} is of the {total.shown}",)


def _of_edit(facts: Facts, edit: Edit) -> Iterator[str]:
    whole, parts = facts.figures[edit.whole], [facts.figures[name] for name in edit.parts]
    if edit.source is Source.SAME:
        yield from assume_same(facts, whole, parts[0])
        return
    for figure in (whole, *parts):
        if figure.derived:
            yield f"“{figure.span.text}” is {facts.ranges[figure.id]}"
    if edit.closed and edit.source is Source.PARTITION:
        if not is_closed(edit, parts) and not is_column(parts):
            yield "the list of parts is complete"
    elif len(parts) > 1 and edit.source is Source.LIST and not are_disjoint(parts, closed=False):
        yield "nothing is in two of the parts"
    guessed = [str(facts.ranges[part.id]) for part in parts if _is_guess(part)]
    if guessed:
        told = f"{', '.join(guessed)} {'is' if len(guessed) == 1 else 'are'} part"
        yield f"{told} of the {facts.ranges[whole.id]}, as the order of the text suggests"
    yield from _in_common(facts, whole, parts)


def _in_common(facts: Facts, whole: Figure, parts: Iterable[Figure]) -> Iterator[str]:
    """Yield the time and the source that only some of the figures have."""
    figures = [whole, *parts]
    times = {figure.when for figure in figures if figure.when and facts.period(figure)}
    if len(times) == 1 and any(figure.when is None for figure in figures):
        yield f"all are of {next(iter(times))}"
    sources = {figure.source for figure in figures if figure.source}
    if len(sources) == 1 and any(figure.source is None for figure in figures):
        yield f"all come from {facts.name_of(next(iter(sources)))}"


def _is_guess(part: Figure) -> bool:
    """Whether only the order of the text ties a part; what is implied is named already."""
    return is_inferred(part) and not part.derived
