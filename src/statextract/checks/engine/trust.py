"""What speaks for another reading of a broken edit than a slip of the author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from statextract.checks.engine.alternatives import (
    counts_company,
    fills_gap,
    is_completed,
    is_completed_by_rest,
    is_completed_unread,
    skips_a_count,
    splits_twice,
)
from statextract.checks.engine.differences import differences, may_hold
from statextract.checks.engine.dimension import Dimension, dimension_of
from statextract.checks.engine.doubts import (
    ALONE,
    ELSEWHERE,
    FAR_APART,
    FIRST,
    FOLLOWS,
    HOLDS,
    INFERRED,
    LISTED,
    MAY_BE_YEAR,
    MIXED,
    NOT_APART,
    NOT_PART,
    OPEN,
    OVERLAP,
    SEVERAL,
    SKIPPED,
    TWICE,
    UNTOLD,
)
from statextract.checks.engine.edits import OF_RELATIONS, Source
from statextract.checks.engine.exclusive import are_coordinated
from statextract.checks.engine.other_groups import doubt_subset, doubt_wholes, is_at_once
from statextract.checks.engine.overlap import (
    are_disjoint,
    are_mixed,
    are_offences,
    counts_each_once,
    may_follow,
)
from statextract.checks.engine.ranges import Range, add, barely_exceeds
from statextract.checks.engine.rounding import grain
from statextract.checks.engine.singles import count_singles
from statextract.checks.engine.slips import is_clear_slip
from statextract.checks.engine.ties import (
    are_exhaustive,
    are_told_by_death,
    counts_list_before,
    has_two_rests,
    is_beside_rest,
    is_closed,
    is_column,
    is_further,
    is_guessed,
    is_in_table,
    is_inferred,
    is_one_of_list,
    is_picked,
    is_picked_by_pronoun,
    is_row_of_names,
    is_told_with,
    is_told_with_rest,
    is_worded_split,
)
from statextract.model.vocabulary import Bound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from statextract.checks.engine.edits import Edit
    from statextract.checks.facts import Facts
    from statextract.model.figure import Figure
    from statextract.model.finding import Repair

_SOFT = (Bound.APPROX, Bound.BELOW, Bound.VAGUE)  # the house sets how far these reach
_FAR = 0.5  # of the larger number: what is further apart was hardly meant to agree
_ANNOUNCED = 120  # code points between a group and its parts: the sentence before
_LITTLE, _MUCH = 0.01, 0.05  # of the total: numbers that far apart were hardly meant to agree
_GOING_ON = re.compile(r"\s+(in|at|from|near|for|with|by|under|on|among)\s")
_SOME, _FEW = 20, 2  # of so many, so few are a slip as well
_YEAR = re.compile(r"(?:19|20)\d\d")
_PAIR = 2


def find_doubts(facts: Facts, edit: Edit, repairs: Sequence[Repair] = ()) -> tuple[str, ...]:
    """Return the readings under which the figures of a broken edit agree, () if there is none.

    An error needs that there is none: the author is never blamed for what may be our reading.
    A repair by a clear slip of the pen speaks for a mistake of the author.
    """
    whole = facts.figures[edit.whole]
    parts = [facts.figures[name] for name in edit.parts]
    slip = any(is_clear_slip(facts.figures[each.figure], each) for each in repairs)
    found = dict.fromkeys(_doubts(facts, edit, whole, parts))
    if not (slip and _may_be_slip(facts, edit, parts)):
        found.update(dict.fromkeys(_doubts_of_ties(facts, edit, parts)))
    if slip and OPEN in found:  # a digit explains what is missing
        for doubt in (UNTOLD, FAR_APART, INFERRED):
            found.pop(doubt, None)
    return tuple(found)


def _may_be_slip(facts: Facts, edit: Edit, parts: Sequence[Figure]) -> bool:
    """Whether a repair by one digit tells of a slip: not of a list too small that may be open."""
    short = add(facts.ranges[part.id] for part in parts).high < facts.ranges[edit.whole].low
    listed = edit.source not in OF_RELATIONS
    return edit.closed and (not short or not listed or edit.said or is_closed(edit, parts))


def find_all_doubts(facts: Facts, edits: Iterable[Edit]) -> tuple[str, ...]:
    """Return the doubts of all the edits that one conclusion rests on."""
    return tuple(dict.fromkeys(doubt for edit in edits for doubt in find_doubts(facts, edit)))


def _doubts(facts: Facts, edit: Edit, whole: Figure, parts: list[Figure]) -> Iterator[str]:
    total, reported = add(facts.ranges[part.id] for part in parts), facts.ranges[whole.id]
    if any(figure.derived for figure in (whole, *parts)):
        yield "a figure is implied, not printed"
    if edit.closed and total.high < reported.low and count_singles(parts):
        yield "someone told without a number may be one of the parts"
    if any(figure.noun is None and _YEAR.fullmatch(figure.span.text) for figure in (whole, *parts)):
        yield MAY_BE_YEAR
    if any(part.unit is not whole.unit for part in parts):
        yield MIXED
    if any(counts_list_before(part, whole) for part in parts):
        yield LISTED
    filled = edit.closed and total.high < reported.low
    if filled and (_is_filled(facts, edit, total) or fills_gap(facts, edit, total)):
        yield SKIPPED
    if counts_company(facts, edit, total):
        yield "others told behind the list may be among its parts"
    if any(figure.quantity.bound in _SOFT for figure in (whole, *parts)):
        yield "a figure is only approximate"
    if any(part.zone != whole.zone for part in parts):
        yield "a headline may speak of another group"
    if edit.closed and is_one_of_list(parts) and _starts_list(facts, whole, total):
        yield FIRST
    yield from differences(facts, whole, parts)
    grains = [grain(figure.quantity.value) for figure in (whole, *parts)]
    if 0 < _gap(edit, total, reported) <= max(grains) / 2:
        yield "a figure may be rounded"


def _is_filled(facts: Facts, edit: Edit, total: Range) -> bool:
    """Whether those of whom a trait is not known are what the sexes or ages leave.

    "3,973 were male and 1,322 female; for two it was not recorded": no slip of the pen.
    """
    parts = [facts.figures[name] for name in edit.parts]
    if dimension_of(parts) is not Dimension.PEOPLE:
        return False
    return is_completed(facts, edit, total) or is_completed_unread(facts, edit, total)


def _doubts_of_ties(facts: Facts, edit: Edit, parts: list[Figure]) -> Iterator[str]:
    total, whole = add(facts.ranges[part.id] for part in parts), facts.ranges[edit.whole]
    gap = _gap(edit, total, whole)
    listed = edit.source not in OF_RELATIONS
    if listed and edit.closed and total.high < whole.low and not is_closed(edit, parts):
        yield OPEN
        if gap > _MUCH * whole.low:
            yield UNTOLD
    short = edit.closed and total.high < whole.low and not is_column(parts)
    skipped = skips_a_count(facts, edit, parts, unread=is_worded_split(edit, parts))
    if short and (skipped or is_completed(facts, edit, total)):
        yield SKIPPED
    if short and are_told_by_death(parts):
        yield ELSEWHERE
    if _is_loose_rest(edit, parts):
        yield "what remains may be of another group"
    inferred = all(is_inferred(part) for part in parts) and not are_coordinated(parts)
    inferred = inferred or any(map(is_further, parts))
    if inferred and not _is_announced(facts, edit, parts):
        yield INFERRED
        if edit.source is Source.SUBSET and is_guessed(parts[0]):
            yield NOT_PART
        if edit.source is Source.SUBSET and may_hold(facts, facts.figures[edit.whole], parts[0]):
            yield HOLDS
    firm = is_column(parts) or is_told_with_rest(parts) or is_row_of_names(parts)
    if len(parts) > _PAIR and edit.closed and not firm and splits_twice(facts, edit):
        yield TWICE
    if edit.closed and (is_completed_by_rest(facts, edit) or has_two_rests(parts)):
        yield TWICE
    larger = [part for part in parts if facts.ranges[part.id].low > whole.high]
    alone = len(parts) > 1 and bool(larger)
    barely = alone and all(barely_exceeds(facts.ranges[part.id], whole) for part in larger)
    if alone:
        told = _are_told_with(facts, edit, parts) or is_told_with_rest(parts) or barely
        yield ALONE if told or _are_named(larger) else FAR_APART
    if edit.source is Source.ALL_BUT and gap > _MUCH * whole.low:
        yield "the others may not be the ones that are counted"
    closed = edit.source is not Source.LIST
    once = are_disjoint(parts, closed=closed) or counts_each_once(facts.figures[edit.whole], parts)
    overlaps = total.low > whole.high and len(parts) > 1 and not once and not alone
    if listed and overlaps:
        yield from _doubts_of_overlap(facts, edit, parts, gap)
    at_once = is_at_once(facts, edit)
    cells = edit.closed and all(map(is_in_table, parts))  # whose whole is the total of their line
    if gap > 0 and not cells and not at_once:
        yield from doubt_wholes(facts, edit, total)
    if edit.source is Source.SUBSET:
        yield from doubt_subset(facts, edit, parts[0])
    if gap > _FAR * max(total.low, whole.low) and not (cells or at_once or barely):
        yield FAR_APART


def _doubts_of_overlap(facts: Facts, edit: Edit, parts: list[Figure], gap: float) -> Iterator[str]:
    """What speaks for somebody being in two of the parts, which nothing tells apart."""
    whole = facts.ranges[edit.whole]
    yield OVERLAP
    if may_follow(parts):
        yield FOLLOWS  # "25 died and 30 were taken to hospital"
    if len(parts) == _PAIR and gap > _MUCH * whole.low:
        yield NOT_APART
    if are_offences(parts) and not (edit.closed and len(parts) > _PAIR and is_near(facts, edit)):
        yield SEVERAL
    if are_mixed(parts):
        yield "the parts are told apart by different traits"


def _are_told_with(facts: Facts, edit: Edit, parts: list[Figure]) -> bool:
    """Whether the parts are told in one breath with their whole, and close behind it."""
    gap = parts[0].span.start - facts.figures[edit.whole].span.end
    return gap <= _ANNOUNCED and all(map(is_told_with, parts))


def _are_named(parts: list[Figure]) -> bool:
    """Whether each part names those of whom it is some: "eight of the attackers"."""
    return all(is_picked(part) and not is_picked_by_pronoun(part) for part in parts)


def _is_loose_rest(edit: Edit, parts: list[Figure]) -> bool:
    """Whether a rest may be that of other parts than those it is told with.

    Only the order of sentences ties them, or they split the group by age, sex or nation and the
    rest does not.
    """
    apart = edit.source is Source.REMAINDER and not is_told_with_rest(parts)
    traits = {(part.sex, part.age, part.nationality) for part in parts}
    mixed = apart and len(traits) > 1 and not is_worded_split(edit, parts)
    return mixed or any(map(is_beside_rest, parts))


def _is_announced(facts: Facts, edit: Edit, parts: list[Figure]) -> bool:
    """Whether the wording of the parts says that they are all of a group told just before.

    "The bus carried 52. Nineteen died ... and the other five were unhurt"; "52 are adults ...
    and 13 are minors". Parts told of another place may be those of that place.
    """
    whole = facts.figures[edit.whole]
    gap = min(part.span.start for part in parts) - whole.span.end
    elsewhere = any(part.place not in (None, whole.place) for part in parts)
    if not 0 <= gap <= _ANNOUNCED or elsewhere:
        return False
    return edit.source is Source.REMAINDER or (edit.closed and are_exhaustive(parts))


def _starts_list(facts: Facts, whole: Figure, total: Range) -> bool:
    """Whether a total may itself be an item: of a list, or of what it makes up with the parts."""
    if whole.of is None:
        return False
    listed = not {"rule:apposition", "rule:parallel"}.isdisjoint(
        reason.by for reason in whole.reasons if reason.field == "of"
    )
    return listed or add((total, facts.ranges[whole.id])).meets(facts.ranges[whole.of])


def is_near(facts: Facts, edit: Edit) -> bool:
    """Whether parts come so close to their total that they were surely meant to make it up.

    Two parts may do so by chance; they must come closer.
    """
    total, whole = add(facts.ranges[name] for name in edit.parts), facts.ranges[edit.whole]
    if not total.exact or not whole.exact:
        return False
    if len(edit.parts) <= _PAIR and not (edit.closed and _share_verb(facts, edit)):
        return abs(total.low - whole.low) <= _LITTLE * whole.low
    reach = max(_MUCH * whole.low, _FEW if edit.closed and whole.low >= _SOME else 0)
    return abs(total.low - whole.low) <= reach


def _share_verb(facts: Facts, edit: Edit) -> bool:
    """Whether the second of two parts goes on the first: "31 were from Enga, and 18 from Hela"."""
    one, other = (facts.figures[name] for name in edit.parts)
    found = _GOING_ON.match(facts.after(other))
    return found is not None and f" {found[1]} " in facts.after(one)


def _gap(edit: Edit, total: Range, whole: Range) -> float:
    """How much is missing for the edit to hold, 0 or less if it does."""
    short = whole.low - total.high if edit.closed else 0
    return max(total.low - whole.high, short)
