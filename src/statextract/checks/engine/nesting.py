"""Figures inside figures: an airport in its country, the women at each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statextract.checks.engine.edits import Edit, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure


class Slice(NamedTuple):
    """The same group of people in a whole and in a part of it."""

    whole: Figure
    part: Figure
    group_of_whole: Figure
    group_of_part: Figure

    @property
    def edit(self) -> Edit:
        """The group in the part does not exceed the group in the whole."""
        parts = (self.group_of_part.id,)
        return Edit(parts, self.group_of_whole.id, closed=False, source=Source.SUBSET)


def in_other_place(facts: Facts, edit: Edit) -> bool:
    """Whether the part of a subset is told of a place that the whole is not told of."""
    part, whole = facts.figures[edit.parts[0]], facts.figures[edit.whole]
    return part.place is not None and (whole.place is None or part.place.name != whole.place.name)


def slices(facts: Facts) -> Iterator[Slice]:
    """Yield every group that is counted both in a whole and in a nested part of it."""
    for part in facts.levels:
        whole = facts.figures.get(part.of or "")
        if whole is None or group(part, whole) or part.unit is not whole.unit:
            continue
        for mine in facts.parts_of(part.id):
            kind = group(mine, part)
            for theirs in facts.parts_of(whole.id):
                if theirs is not part and kind and group(theirs, whole) == kind:
                    yield Slice(whole, part, theirs, mine)


def group(figure: Figure, base: Figure) -> tuple[object, ...]:
    """Return what sets a group apart inside its base: sex, age, nationality; () if nothing."""
    marks = (
        figure.sex if figure.sex is not base.sex else None,
        figure.age if figure.age is not base.age else None,
        figure.nationality if figure.nationality != base.nationality else (),
    )
    return marks if any(marks) else ()
