"""What tells that counts whose sum is a total are none of it: another event, time or people."""

from collections.abc import Sequence

from statextract.link.own_dates import dates_of, is_of_former_year, is_of_own_year
from statextract.link.part_of.named_apart import diseases_of
from statextract.link.part_of.occasion import are_told_apart
from statextract.link.part_of.other_event import (
    is_of_other_case,
    is_of_other_cause,
    is_of_other_event,
    tells_own_crash,
)
from statextract.link.part_of.times import are_at_two_times, are_told_in_turn
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.shape import is_added
from statextract.model.draft import Draft

_OWN = "rule:same-clause"
_RUNNING = frozenset("has have had since total toll all climbed rose risen".split())
_ALSO = frozenset(["also", "additionally"])
_THREE = 3


def are_of_others(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether some of a row are told to be others than those of a total."""
    if _comes_on_top(scene, run[0], total):
        return True
    in_turn = _are_times_of(scene, run, total)
    return any(
        _is_of_all(scene.drafts[index], scene.drafts[total])
        or is_of_other_case(scene, index)
        or is_of_other_cause(scene, index, total)
        or tells_own_crash(scene, index, total)
        or _are_of_two_diseases(scene, index, total)
        or (not in_turn and _are_of_two_times(scene, index, total))
        for index in run
    )


def _comes_on_top(scene: Scene, first: int, total: int) -> bool:
    """Whether the sentence behind a total adds to it: "Police held 90. They also freed 60 and"."""
    between = range(total + 1, first)
    if first < total or any(scene.drafts[index].unit is not None for index in between):
        return False
    words = scene.between(scene.sentence(first).first, scene.drafts[first].number.first)
    apart = scene.drafts[first].sentence != scene.drafts[total].sentence
    return apart and (not _ALSO.isdisjoint(words) or is_added(scene, first))


def _are_times_of(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether a row tells each time in turn, the total's among them: "17 in 2021, 69 in 2022"."""
    told = [scene.drafts[index].when for index in (total, *run)]
    times = [when.value for when in told if when is not None and when.by == _OWN]
    return len(run) >= _THREE and len(times) > len(run) and len({*times}) == len(run)


def _are_of_two_times(scene: Scene, index: int, total: int) -> bool:
    """Whether a count is of another event or time; a running toll holds those of all days."""
    part, whole = scene.drafts[index], scene.drafts[total]
    if are_told_in_turn(scene, index, total) or is_of_former_year(scene, index, total):
        return True
    if are_of_two_stories(scene, part, whole) or is_of_other_event(scene, index, total):
        return True
    if not _RUNNING.isdisjoint(scene.between(whole.clause.first, whole.clause.last)):
        return False
    if are_at_two_times(part, whole) or are_told_apart(scene, index, total):
        return True
    if is_of_own_year(scene, index, total):
        return True
    behind = index < total and part.sentence != whole.sentence
    return behind and bool(dates_of(scene, whole)) and not dates_of(scene, part)


def _are_of_two_diseases(scene: Scene, index: int, total: int) -> bool:
    """Whether each of two sentences names a disease, and the part's is not the total's."""
    here, there = scene.sentence(index), scene.sentence(total)
    mine = diseases_of(scene, here.first, here.last)
    theirs = diseases_of(scene, there.first, there.last)
    return bool(mine and theirs) and not mine & theirs


def _is_of_all(part: Draft, whole: Draft) -> bool:
    """Whether a total is of one sex or age, and a count of people of any: no part of "83 girls"."""
    sexes, ages = (part.sex, whole.sex), (part.age, whole.age)
    return any(mine is None and theirs is not None for mine, theirs in (sexes, ages))
