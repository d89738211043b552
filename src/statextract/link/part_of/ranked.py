"""Counts of a row of places by rank: "Kandy had 412 cases, followed by Galle (203)".

The number of each place counts what the leader's does; two in one bracket count what the two
of the leader count, in the same order. None of them is a part of another.
"""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fates_agree, noun_of
from statextract.link.part_of.rank_places import NEXT, members_beside, rank_before
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Unit

_BY_BRACKETS = "rule:column"  # brackets in a row tell the unit, not the whole
_SETTINGS = frozenset("in across during from since until".split())


@rule(["ahead", "followed", "trailed", "follows", "follow", "next", "second", "then"])
def tie_ranked(scene: Scene, index: int) -> Tie | None:
    """Tie a count behind a place further down a row to the listing of its leader.

    In a row of peoples each is named: "Malians made up 520 of them, followed by Guineans (48)".
    """
    draft = scene.drafts[index]
    head, people = draft.phrase.head, draft.nationality is not None
    left = head is not None and head[0] < draft.number.last
    if (left and not people) or draft.phrase.of is not None:
        return None
    if draft.number.type is not NumberType.COUNT:
        return None
    soft = draft.notes.get("unit") == "soft" or head is not None
    if draft.unit is not None and not (soft or people) and draft.unit.by != _BY_BRACKETS:
        return None
    if scene.sentence(index).kind is SentenceKind.ROW:
        return None
    member = members_beside(scene, index)
    if not member:
        return None
    place = member.index(index)
    leader = _leader(scene, index, len(member), place)
    if leader is None or (people and scene.drafts[leader].nationality is None):
        return None
    if head is not None and not people and not _counts_as(scene, index, leader):
        return None
    return _join(scene, index, leader, place)


def _counts_as(scene: Scene, index: int, leader: int) -> bool:
    """Whether a count prints the leader's noun: "15 cases, followed by Ho with nine cases"."""
    mine, theirs = scene.drafts[index], scene.drafts[leader]
    listing = scene.listing_of.get(leader)
    if theirs.noun is None and listing is not None:
        theirs = scene.drafts[listing.parts[0]]  # "15 cases and Ho 12. Keta followed with nine"
    traits = mine.sex or mine.age or mine.nationality
    return noun_of(mine) == noun_of(theirs) and traits is None and fates_agree(mine, theirs)


def _join(scene: Scene, index: int, leader: int, place: int) -> Tie | None:
    draft, giver = scene.drafts[index], scene.drafts[leader]
    take_unit(scene, index, leader)
    draft.outcome = draft.outcome if draft.outcome and draft.outcome.value else giver.outcome
    draft.role = draft.role or giver.role
    cue = (scene.sites[index].first - 1, scene.sites[index].first)
    if place:
        within = scene.whole_of(leader) == leader - place
        return Tie(index - place, "rule:deaths-of-cases", cue) if within else None
    return Tie(scene.whole_of(leader), "rule:ranked", cue, sibling=leader)


def _leader(scene: Scene, index: int, size: int, place: int) -> int | None:
    """The count that the first of the row has, in the sentence or, "X follows", before it."""
    sentence = scene.drafts[index].sentence
    rank = rank_before(scene, scene.sentence(index).first, scene.sites[index].first)
    if rank is None:
        return None
    led = [i for i in scene.by_sentence[sentence] if scene.drafts[i].number.first < rank]
    if not led and scene.word(rank) in NEXT:
        led = scene.by_sentence.get(sentence - 1, [])
    led = [i for i in led if _can_lead(scene, i)]
    if not led:
        return None
    aside = scene.sites[led[-1]].aside
    if aside is not None and aside.kind == "bracket":
        led = [i for i in led if scene.sites[i].aside == aside][:size]
    else:
        led = led[-size:]
    return led[place] if len(led) == size else None


def _can_lead(scene: Scene, index: int) -> bool:
    unit = scene.drafts[index].unit
    setting = scene.word(scene.sites[index].first - 1) in _SETTINGS
    return unit is not None and unit.value is not Unit.SHARE and not setting
