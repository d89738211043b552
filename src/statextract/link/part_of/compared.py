"""Kinds told at two times, as parts of totals told at the same two times.

"Shelters housed 7,421 people in February, up from 7,167 in January. The number of adults rose
from 4,760 to 4,875 and that of children from 2,407 to 2,546": each level is part of the total
of its own time.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from statextract.link.dimension import narrows
from statextract.link.fit import is_narrower, noun_of, unit_of, units_agree
from statextract.link.relations.changes import new_level
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import can_hold
from statextract.model.draft import Cited
from statextract.model.vocabulary import Unit

_REACH = 4  # sentences with figures
_PAIR = 2
_IN_CLAUSE = "rule:same-clause"
# Nouns, without plural s, of totals whose kinds have names of their own.
_ANY_KIND = frozenset(
    "offence offense crime case incident accident casualtie people person".split()
)


class _Pair(NamedTuple):
    """A level, and what it was before."""

    new: int
    old: int


def link_compared(scene: Scene) -> None:
    """Tie the kinds that follow a total of two times to it, each to its own time."""
    pairs = sorted(_pairs_of(scene))
    taken: set[_Pair] = set()
    for at, total in enumerate(pairs):
        if total in taken or not _is_count(scene, total):
            continue
        run = _run_behind(scene, total, pairs[at + 1 :])
        kinds = _filling(scene, total, run) or _named(scene, total, run)
        _tie(scene, total, kinds)
        taken.update(kinds)


def _pairs_of(scene: Scene) -> Iterator[_Pair]:
    for old, change in scene.changes.items():
        new = new_level(scene, old) if change.role == "old" else None
        if new is not None and unit_of(scene.drafts[old]) is not None:
            yield _Pair(new, old)


def _is_count(scene: Scene, pair: _Pair) -> bool:
    return all(unit_of(scene.drafts[index]) not in (None, Unit.SHARE) for index in pair)


def _run_behind(scene: Scene, total: _Pair, pairs: list[_Pair]) -> list[_Pair]:
    """The pairs told right behind a total of which each level may be part, up to another total."""
    reach = bisect_left(scene.held, scene.drafts[total.new].sentence) + _REACH
    last = scene.held[min(reach, len(scene.held) - 1)]
    run: list[_Pair] = []
    for pair in pairs:
        if pair.new == total.new:
            continue  # "up from 7,167 in April and from 7,148 in March"
        if scene.drafts[pair.new].sentence > last or not _may_be_kinds(scene, pair, total):
            break
        run.append(pair)
    return run


def _may_be_kinds(scene: Scene, pair: _Pair, total: _Pair) -> bool:
    for part, whole in zip(pair, total, strict=True):
        mine, theirs = scene.drafts[part], scene.drafts[whole]
        if mine.same_as is not None or (mine.of is not None and mine.of.value != whole):
            return False
        if not units_agree(mine, theirs) or not is_narrower(mine, theirs):
            return False
        if not can_hold(theirs, mine) or mine.number.low == theirs.number.low:
            return False
    return True


def _filling(scene: Scene, total: _Pair, run: list[_Pair]) -> list[_Pair]:
    """The pairs that make up both totals to the last one."""
    for end in range(len(run), 1, -1):
        if all(_adds_up(scene, total[side], [pair[side] for pair in run[:end]]) for side in (0, 1)):
            return run[:end]
    return []


def _adds_up(scene: Scene, whole: int, parts: list[int]) -> bool:
    values = [scene.drafts[index].number.value for index in (whole, *parts)]
    return None not in values and values[0] == sum(value or 0 for value in values[1:])


def _named(scene: Scene, total: _Pair, run: list[_Pair]) -> list[_Pair]:
    """The pairs that name a sex, an age, a nation, or kinds of what the total counts."""
    telling = [
        pair
        for pair in run
        if narrows(scene, pair.new, total.new) and not _of_another_crime(scene, pair, total)
    ]
    if telling or noun_of(scene.drafts[total.new]) not in _ANY_KIND:
        return telling
    kinds = [pair for pair in run if _has_own_noun(scene, pair, total)]
    return kinds if len(kinds) >= _PAIR else []


def _of_another_crime(scene: Scene, pair: _Pair, total: _Pair) -> bool:
    """Whether cases are named for a kind, and the others for another: murders of children."""
    mine, theirs = scene.drafts[pair.new], scene.drafts[total.new]
    if unit_of(theirs) is not Unit.CASE or mine.noun is None or theirs.noun is None:
        return False
    kind = theirs.noun.value.lower().split()[:-1]  # "rape" of "rape cases"
    if noun_of(theirs) not in _ANY_KIND or not kind:
        return False
    return noun_of(mine) not in _ANY_KIND and kind[-1] not in mine.noun.value.lower()


def _has_own_noun(scene: Scene, pair: _Pair, total: _Pair) -> bool:
    nouns = {noun_of(scene.drafts[index]) for index in pair} - {None}
    cases = unit_of(scene.drafts[total.new]) is Unit.CASE
    return cases and bool(nouns) and nouns.isdisjoint(_ANY_KIND)


def _tie(scene: Scene, total: _Pair, kinds: list[_Pair]) -> None:
    for side, whole in enumerate(total):
        parts = [pair[side] for pair in kinds]
        for part in parts:
            _take_time(scene, part, whole)
        tied = [part for part in parts if scene.tie(part, whole, "rule:compared")]
        if len(tied) > 1:
            scene.listings.append(Listing("compared", tied, whole))


def _take_time(scene: Scene, part: int, whole: int) -> None:
    """Give a level the time of its total, if its own clause names none."""
    when, told = scene.drafts[part].when, scene.drafts[whole].when
    if told is not None and (when is None or when.by != _IN_CLAUSE):
        scene.drafts[part].when = Cited(told.value, f"figure:{whole}", *scene.cite(whole))
