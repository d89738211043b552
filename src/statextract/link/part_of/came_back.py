"""Captives told to be free before it is told how many were taken, and fugitives caught again.

"Soldiers freed 136 hostages on Sunday. Gunmen had abducted 287 students on March 7"; "220
prisoners fled, and we have recaptured 200".
"""

from bisect import bisect_left
from collections.abc import Sequence

from statextract.link.fit import GENERIC, fate_of, is_like, noun_of, unit_of
from statextract.link.leading import leads
from statextract.link.part_of.occasion import is_set_apart, recalls_another
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene, counts_people
from statextract.link.sizes import is_surely_larger
from statextract.model.draft import Draft
from statextract.model.period import read_period
from statextract.model.vocabulary import NumberType, Outcome, Status

_BY = "rule:came-back"
_AGAIN = frozenset(["recaptured", "re-arrested", "rearrested"])
_TAKEN = frozenset("abducted kidnapped seized taken snatched fled escaped bolted broke".split())
_FREED = frozenset([Outcome.RELEASED, Outcome.RESCUED, Outcome.ESCAPED])
_ANYBODY = GENERIC | frozenset(
    "hostage captive abductee detainee inmate prisoner convict fugitive citizen".split()
)
_REACH = 4  # sentences with figures
_STAY = 3  # tokens of "are still in"
_STILL = frozenset("still remain remains".split())
_STORY = 60  # days


def link_came_back(scene: Scene) -> None:
    """Tie free counts of those freed or caught again to those who were taken or fled."""
    if _TAKEN.isdisjoint(scene.words):
        return
    for index in range(len(scene.drafts)):
        gone = _gone_before(scene, index)
        if gone is None or not _is_free(scene, index):
            continue
        groups = [o for o in _near(scene, index) if fate_of(scene.drafts[o]) is gone]
        groups.sort(key=lambda other: abs(other - index))
        if groups and _are_accounts(scene, groups) and _may_hold(scene, index, groups[0]):
            scene.tie(index, groups[0], _BY)


def _are_accounts(scene: Scene, groups: Sequence[int]) -> bool:
    """Whether all groups are one, or the others but other numbers of it, told without a noun."""
    facts = {scene.fact_of(other) for other in groups}
    return len(facts) == 1 or all(
        noun_of(scene.drafts[other]) is None for other in groups if other != groups[0]
    )


def _gone_before(scene: Scene, index: int) -> Outcome | None:
    """What befell people before they were freed or caught again."""
    draft = scene.drafts[index]
    if fate_of(draft) in _FREED:
        return Outcome.ABDUCTED
    words = scene.between(draft.clause.first, draft.clause.last)
    again = fate_of(draft) is Outcome.ARRESTED and not _AGAIN.isdisjoint(words)
    return Outcome.ESCAPED if again else None


def _is_free(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    free = draft.of is None and draft.same_as is None and counts_people(unit_of(draft))
    if not free or draft.number.type is not NumberType.COUNT or not draft.number.value:
        return False
    return leads(scene, index) and not is_set_apart(scene, index) and _is_asserted(draft)


def _is_asserted(draft: Draft) -> bool:
    return draft.status is None or draft.status.value is Status.ASSERTED


def _near(scene: Scene, index: int) -> list[int]:
    """The counts of people around one, of whom it may be told."""
    here = bisect_left(scene.held, scene.drafts[index].sentence)
    return [
        other
        for number in scene.held[max(0, here - _REACH) : here + _REACH + 1]
        for other in scene.by_sentence[number]
        if other != index and counts_people(unit_of(scene.drafts[other]))
    ]


def _may_hold(scene: Scene, index: int, group: int) -> bool:
    part, whole = scene.drafts[index], scene.drafts[group]
    if not whole.number.value or not is_surely_larger(whole, part) or not _is_asserted(whole):
        return False
    behind = scene.between(whole.number.last, whole.number.last + _STAY)
    if whole.phrase.head is None and not _STILL.isdisjoint(behind):
        return False  # "22 came free. Eighty-nine are still in captivity"
    if recalls_another(scene, group) or is_set_apart(scene, group) or not is_like(part, whole):
        return False
    nouns = noun_of(part), noun_of(whole)
    if nouns[0] != nouns[1] and None not in nouns and _ANYBODY.isdisjoint(map(str, nouns)):
        return False
    return not are_of_two_stories(scene, part, whole) and not _is_long_ago(scene, whole)


def _is_long_ago(scene: Scene, whole: Draft) -> bool:
    """Whether those who were taken or fled did so months before the story: "276 girls in 2014"."""
    published, when = scene.mentions.published, whole.when
    period = None if when is None else read_period(when.value)
    return published is not None and period is not None and (published - period.last).days > _STORY
