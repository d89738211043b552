"""Figures inside figures: an airport in its country, the women at each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from statextract.checks.engine.edits import Edit, Source
from statextract.checks.engine.ties import is_guessed, is_in_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure


_MOST = 100  # parts of one fact: more are a list or a table, which is summed anyway


class Slice(NamedTuple):
    """The same group of people in a whole and in a part of it."""

    whole: Figure
    part: Figure
    group_of_whole: Figure
    group_of_part: Figure

    @property
    def edit(self) -> Edit:
        """The group in the part does not exceed the group in the whole."""
        return _subset(self.group_of_part, self.group_of_whole)

    @property
    def ties(self) -> tuple[Edit, ...]:
        """The ties that the slice rests on."""
        return (
            _subset(self.part, self.whole),
            _subset(self.group_of_part, self.part),
            _subset(self.group_of_whole, self.whole),
        )


def _subset(part: Figure, whole: Figure) -> Edit:
    return Edit((part.id,), whole.id, closed=False, source=Source.SUBSET)


def in_other_place(facts: Facts, edit: Edit) -> bool:
    """Whether the part of a subset is told of a place that the whole is not told of."""
    part, whole = facts.figures[edit.parts[0]], facts.figures[edit.whole]
    return part.place is not None and (whole.place is None or part.place.name != whole.place.name)


def in_shorter_period(facts: Facts, edit: Edit) -> bool:
    """Whether the part of a subset is told of a stretch of the time of the whole, in one place."""
    part = facts.period(facts.figures[edit.parts[0]])
    if part is None or in_other_place(facts, edit):
        return False
    whole = facts.period(facts.figures[facts.root(edit.whole)])
    return bool(whole and part != whole and whole.covers(part))


def find_slices(facts: Facts) -> Iterator[Slice]:
    """Yield every group that is counted both in a whole and in a nested part of it.

    Lines of a table are left out: their sums say more, and every cell would be a slice.
    """
    sorted_parts: dict[str, dict[tuple[object, ...], list[Figure]]] = {}
    for part in facts.levels:
        if part.of is None:
            continue
        inner = facts.parts_of(part.id)
        if not 0 < len(inner) <= _MOST or is_in_table(part):
            continue
        whole = facts.figures[facts.root(part.of)]
        if group(part, whole) or part.unit is not whole.unit:
            continue
        groups = sorted_parts.get(whole.id)
        if groups is None:
            groups = sorted_parts[whole.id] = _by_group(facts, whole)
        for mine in inner:
            kind = group(mine, part)
            theirs = groups.get(kind, []) if kind else []
            if len(theirs) == 1 and not _is_elsewhere(theirs[0], whole):
                yield Slice(whole, part, theirs[0], mine)


def _by_group(facts: Facts, whole: Figure) -> dict[tuple[object, ...], list[Figure]]:
    """The parts of a whole by what sets them apart in it."""
    groups: dict[tuple[object, ...], list[Figure]] = {}
    for part in facts.parts_of(whole.id):
        groups.setdefault(group(part, whole), []).append(part)
    return groups


def _is_elsewhere(figure: Figure, base: Figure) -> bool:
    return figure.place is not None and base.place is not None and figure.place != base.place


class Crossing(NamedTuple):
    """Two marks of one whole, and the figure of those with both, if there is one."""

    whole: Figure
    first: Figure
    second: Figure
    both: Figure | None


def find_crossings(facts: Facts) -> Iterator[Crossing]:
    """Yield every whole of which one part is set apart by sex and another by nationality."""
    for whole in facts.levels:
        parts = facts.parts_of(whole.id)
        if len(parts) < 2 or whole.same_as is not None:
            continue
        plain = [part for part in parts if part.unit is whole.unit and _is_all_of_kind(part, whole)]
        marked = [(part, group(part, whole)) for part in plain]
        sexes = [part for part, marks in marked if marks and marks[0] and not any(marks[1:])]
        nations = [part for part, marks in marked if marks and marks[2] and not any(marks[:2])]
        if len(sexes) == 1 and len(nations) == 1:
            first, second = sexes[0], nations[0]
            both = [
                figure
                for owner in (whole, first, second)
                for figure in facts.parts_of(owner.id)
                if figure.sex is first.sex
                and figure.nationality == second.nationality
                and figure.id not in (first.id, second.id)
            ]
            yield Crossing(whole, first, second, both[0] if len(both) == 1 else None)


def _is_all_of_kind(part: Figure, whole: Figure) -> bool:
    """Whether a part counts all of its kind: not "two women were treated", nor a mere guess."""
    same = part.outcome is None or part.outcome is whole.outcome
    return same and not is_guessed(part)


def group(figure: Figure, base: Figure) -> tuple[object, ...]:
    """Return what sets a group apart inside its base: sex, age, nationality; () if nothing."""
    if (figure.sex, figure.age, figure.nationality) == (base.sex, base.age, base.nationality):
        return ()
    marks = (
        figure.sex if figure.sex is not base.sex else None,
        figure.age if figure.age is not base.age else None,
        figure.nationality if figure.nationality != base.nationality else (),
    )
    return marks if any(marks) else ()
