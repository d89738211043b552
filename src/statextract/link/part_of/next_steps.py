"""What became next of some of a part: "19 of the 57 were held; eleven of those are on bail"."""

from statextract.link.dimension import dimension_of
from statextract.link.fit import came_later, fate_of, units_agree
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.scene import Scene
from statextract.link.shape import is_bare, is_still
from statextract.link.sizes import can_hold, is_surely_larger, nearly_holds
from statextract.model.vocabulary import Outcome

_FRAMED = ("rule:fronted-partitive", "rule:relative")
_SLIP = 1.1  # times a group that its parts may seem to be
_FIRST_STEPS = (Outcome.HOSPITALISED, Outcome.ARRESTED, Outcome.RESCUED, Outcome.INJURED)


def goes_on(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether the clause tells what became of some: "19 of 57 were held; eleven are on bail"."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    listing = scene.listing_of.get(other)
    split = dimension_of(scene, other) != "" == dimension_of(scene, index)
    if listing is not None and split and are_exhaustive(scene, listing.parts):
        return False  # "173 were men and 39 women; 18 were released": of them all
    whole = scene.whole_of(other)
    one_of_several = listing is not None and len(listing.parts) > 1 and not can_hold(theirs, mine)
    if whole is not None and one_of_several and can_hold(scene.drafts[whole], mine):
        return False  # "of 12, five were hurt and seven ill; nine are home": of the 12
    if not is_bare(scene, index) or not came_later(mine, theirs) or not nearly_holds(theirs, mine):
        return False
    if scene.word(cue[0]) == ";":
        return not (is_still(scene, other) or _are_the_others(scene, other, index))
    steps = fate_of(mine) is not Outcome.KILLED and fate_of(theirs) in _FIRST_STEPS
    return steps and _are_more_than_all(scene, other, index)


def _are_the_others(scene: Scene, other: int, index: int) -> bool:
    """Whether those let go are the uncharged: "32 were held: 13 were charged; 19 were bailed"."""
    fates = fate_of(scene.drafts[other]), fate_of(scene.drafts[index])
    whole = scene.whole_of(other)
    if fates != (Outcome.CHARGED, Outcome.RELEASED) or whole is None:
        return False
    told = sum(scene.drafts[each].number.value or 0 for each in (other, index))
    full = told == scene.drafts[whole].number.value
    return full or not can_hold(scene.drafts[other], scene.drafts[index])


def _are_more_than_all(scene: Scene, other: int, index: int) -> bool:
    """Whether two are more than their whole: "20 of the 30 are in hospital and 12 went home"."""
    whole = scene.whole_of(other)
    most = None if whole is None else scene.drafts[whole].number.high
    told = sum(scene.drafts[each].number.low or 0 for each in (other, index))
    some = is_surely_larger(scene.drafts[other], scene.drafts[index])
    return some and most is not None and told > most  # not "five were treated and six taken to"


def is_of_frame(scene: Scene, other: int, index: int) -> bool:
    """Whether a frame holds the clause behind, too: "Of the nine hurt, four left and five died"."""
    of = scene.drafts[other].of
    framed = of is not None and of.by in _FRAMED and other == index - 1
    joined = scene.word(scene.sites[index].first - 1) == "and" and is_bare(scene, index)
    if of is None or not (framed and joined) or scene.drafts[index].phrase.of is not None:
        return False
    group, members = scene.drafts[of.value], (scene.drafts[other], scene.drafts[index])
    told = sum(member.number.low or 0 for member in members)
    return units_agree(members[1], group) and told <= _SLIP * (group.number.high or told)


def is_freed_beside(scene: Scene, other: int, index: int) -> bool:
    """Whether one breath tells of a group who is held and who is free: "37 held and 10 freed"."""
    freed = fate_of(scene.drafts[index]) is Outcome.RELEASED
    return freed and is_of_frame(scene, other, index)
