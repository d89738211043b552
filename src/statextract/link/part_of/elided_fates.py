"""Whom a count without a noun cannot be of, or is rather of, by what befell them."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, fits, share_fate
from statextract.link.grammar import AUXILIARIES
from statextract.link.harmed import may_have_fared
from statextract.link.leading import leads
from statextract.link.on_board import is_put_there
from statextract.link.part_of.bit_by_bit import goes_on_to_rest, split_picked
from statextract.link.scene import Scene
from statextract.link.shape import after, is_bare, is_still, shape_of
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType, Outcome, Unit

_SAYING = frozenset("said says say that added reported".split())
_LATER = frozenset("later afterwards earlier before previously elsewhere".split())
_ENDS = frozenset(("and", ",", ".", ";", ""))
_NEXT = 2  # sentences from the dead and the hurt to some of these
_HURT = (Outcome.INJURED, Outcome.HOSPITALISED)
_OF_THE_HURT = (*_HURT, Outcome.RELEASED, Outcome.RECOVERED, Outcome.TRANSFERRED)
_HAVE = frozenset(("had", "have"))
_GOT, _IN = frozenset(("got", "gotten", "come", "climbed")), frozenset(("on", "in", "aboard"))
_COMING = frozenset("boarded embarked joined arrived enrolled".split())


def are_some_dead(scene: Scene, index: int, group: int) -> bool:
    """Whether a group is of some of the dead, and a count of those who are missing or alive.

    "Fifty of the 62 dead have been identified. Around 20 are missing."
    """
    outer = scene.whole_of(group)
    if outer is None or fate_of(scene.drafts[outer]) is not Outcome.KILLED:
        return False
    return not may_have_fared(scene, scene.drafts[index], scene.drafts[outer])


def hurt_beside(scene: Scene, index: int, group: int) -> int | None:
    """The larger count of the hurt beside a group of another fate, if they are told of next."""
    draft = scene.drafts[index]
    if fate_of(draft) not in _OF_THE_HURT or fate_of(scene.drafts[group]) is not Outcome.KILLED:
        return None
    if draft.sentence - scene.drafts[group].sentence > _NEXT:
        return None
    for other in scene.by_sentence[scene.drafts[group].sentence]:
        hurt = scene.drafts[other]
        near = other != group and leads(scene, other) and fits(scene, index, other)
        more = can_hold(hurt, draft) and hurt.number.value != draft.number.value
        if near and more and fate_of(hurt) in _HURT and hurt.of is None:
            return scene.first_of(other)
    return None


def were_there_all(scene: Scene, index: int, group: int) -> bool:
    """Whether a count is of all who were there, and so of more than those told before."""
    first = scene.drafts[index].number.last
    before = tuple(scene.between(first, first + 2)) == ("had", "been")
    before = before and fate_of(scene.drafts[group]) is Outcome.RESCUED
    fewer = not can_hold(scene.drafts[group], scene.drafts[index])
    boarded = fewer and _have_come_in(scene, first)
    if not boarded and (not (before or fewer) or not is_put_there(scene, index)):
        return False
    take_unit(scene, index, group)
    return True


def _have_come_in(scene: Scene, at: int) -> bool:
    """Whether so many have come by then: "carried four at first; seven had boarded by"."""
    at += scene.word(at) in _HAVE
    got = scene.word(at) in _GOT and scene.word(at + 1) in _IN
    return got or scene.word(at) in _COMING


def is_share_of_others(scene: Scene, index: int, whole: int) -> bool:
    """Whether a share says itself of whom it is, and these are not the things told before."""
    draft, unit = scene.drafts[index], scene.drafts[whole].unit
    of = draft.phrase.of
    things = unit is not None and unit.value is Unit.OBJECT
    things = things or (of is not None and scene.word(of[0]) == "all")  # "95% of all adults"
    named = draft.unit is not None and draft.unit.by.startswith("lexicon:")
    share = draft.number.type is NumberType.SHARE and draft.phrase.of is not None
    return share and named and things and draft.unit is not None and draft.unit.value is Unit.SHARE


def is_inserted(scene: Scene, index: int, other: int) -> bool:
    """Whether some are told of in passing: "to 60 men, 20 of them ill, where four died"."""
    draft = scene.drafts[other]
    if scene.word(scene.sites[index].first - 1) != "where" or draft.of is None:
        return False
    passing = draft.of.by in ("rule:partitive", "rule:including")
    closed = scene.between(draft.number.last, scene.sites[index].first).count(",")
    return passing and draft.sentence == scene.drafts[index].sentence and closed > 1


def are_still_in_care(scene: Scene, index: int, whole: int) -> bool:
    """Whether those before have left: "90 were discharged and 30 are still in treatment".

    Also where those who are left are told without a ward: "and three remain in isolation".
    """
    gone = fate_of(scene.drafts[whole]) in (Outcome.RELEASED, Outcome.RECOVERED)
    there = fate_of(scene.drafts[index]) in (None, Outcome.HOSPITALISED, Outcome.ARRESTED)
    return gone and there and is_still(scene, index)


def were_charged_all(scene: Scene, index: int, group: int) -> bool:
    """Whether more had been charged than were acquitted: "freed 31. Forty-four had been charged".

    They are all who stood trial, and the group is some of them.
    """
    first = scene.drafts[index].number.last
    before = tuple(scene.between(first, first + 2)) == ("had", "been")
    return before and not can_hold(scene.drafts[group], scene.drafts[index])


def fills_outer(scene: Scene, index: int, whole: int, outer: int) -> bool:
    """Whether a clause tells of the others: "30 of the 41 are known, 20 men, ten women; 11 are"."""
    if split_picked(scene, index, whole):
        return False  # "jailed nine of them; five appealed and the other four did not"
    if goes_on_to_rest(scene, index, whole):
        return True
    if scene.word(scene.sites[index].first - 1) != ";" or not is_bare(scene, index):
        return False
    told = [scene.drafts[each].number.value or 0 for each in (whole, index)]
    return sum(told) == scene.drafts[outer].number.value and shape_of(scene, index) == "verb"


def outgrows_behind_clause(scene: Scene, index: int, whole: int) -> bool:
    """Whether a clause of others leads to a count too large for those of the sentence before.

    "Thirty of the 204 are ill. People of eleven nations were aboard; 260 were Danes"; "Of the 60
    they fined 12, and 70 were checked later".
    """
    behind_verb = after(scene, index) + 2
    if not _LATER.isdisjoint(scene.between(behind_verb, behind_verb + 2)):
        return not can_hold(scene.drafts[whole], scene.drafts[index])
    before = scene.drafts[whole].sentence != scene.drafts[index].sentence
    behind = scene.word(scene.sites[index].first - 1) == ";"
    return before and behind and not can_hold(scene.drafts[whole], scene.drafts[index])


def says_no_more(scene: Scene, index: int, group: int) -> bool:
    """Whether a clause tells again what befell a group: "The mayor said that 37 were hurt and"."""
    draft, last = scene.drafts[index], scene.drafts[index].number.last
    told = scene.word(scene.sites[index].first - 1) in _SAYING
    if not told or scene.word(last) not in AUXILIARIES or scene.word(last + 2) not in _ENDS:
        return False
    return any(
        share_fate(draft, scene.drafts[o]) for o in (group, *scene.numbers.equal_before(group))
    )
