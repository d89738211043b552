"""Parts that follow a part: "59 ... , while 37 ..."; "West Bengal 402, Assam 281"."""

from statextract.link.dimension import dimension_of
from statextract.link.fit import (
    fates_agree,
    fits,
    is_like,
    noun_of,
    units_agree,
)
from statextract.link.grammar import (
    ADVERSATIVES,
    COORDINATORS,
    DEFINITE,
    GROWN,
    MORE,
    THEM_OR_WHOM,
    WHOM,
)
from statextract.link.harmed import may_have_died
from statextract.link.leading import leads
from statextract.link.part_of.frames import OPENERS
from statextract.link.part_of.joined import ends_a_sum
from statextract.link.part_of.joint import find_joint, is_full, is_in_where, leads_to_rest
from statextract.link.part_of.level import same_level
from statextract.link.part_of.list_or_detail import (
    has_better_sibling,
    is_behind_the_rest,
    is_counterpart,
    is_filled,
    is_one_of_pair,
    overfills,
)
from statextract.link.part_of.next_steps import goes_on, is_freed_beside, is_of_frame
from statextract.link.part_of.occasion import are_told_apart, stands_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.semicolons import outnumber
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import was_let_go
from statextract.link.places_told import is_told_elsewhere
from statextract.link.scene import Scene
from statextract.link.shape import (
    after,
    is_apposed,
    is_bare,
    is_joined_to_others,
    is_name,
    is_still,
    shape_of,
)
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age, NumberType

_FRAME = 3  # tokens of "Out of the 294"
_LIST_REACH = 8
_NAME = 3  # tokens of "; North Kivu 22"
_LEAST = 9  # a smaller sum may be chance
_BACK = 3  # sentences with figures


def _is_too_many_beside(scene: Scene, other: int, index: int, whole: int) -> bool:
    """Whether more than a whole are told behind counts of another kind than its part."""
    one, beside = (scene.drafts[each].unit for each in (other, index - 1))
    apart = one is not None and beside is not None and one.value is not beside.value
    return apart and not can_hold(scene.drafts[whole], scene.drafts[index])


@rule(COORDINATORS | ADVERSATIVES, beside=True)
def tie_sibling(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the listing of the count that it is parallel to."""
    first = scene.sites[index].first
    if scene.drafts[index].number.value == 0 or scene.between(first - 2, first) == ["all", "but"]:
        return None
    if scene.word(first - 1) == "of" and scene.word(first - 2)[:1].isdigit():
        return None  # "40 of the 96 were in Goma; in April it was 52 of 110"
    for other in same_level(scene, index):
        if scene.drafts[other].number.value == 0 and scene.whole_of(other) is None:
            continue  # "16 had no records, while 21 others had returned"
        if _is_inserted(scene, other, index) or _is_frame(scene, other, index):
            continue
        if is_filled(scene, other, index):
            continue
        if has_better_sibling(scene, other, index):
            continue  # "34 died and 91 are missing here, while there 27 died": like the 34
        cue = find_joint(scene, other, index)
        if cue is None and shape_of(scene, index) != "verb":
            return None
        if cue is None or (is_still(scene, index) and not is_bare(scene, other)):
            continue
        if scene.word(cue[0]) in ("while", "whereas") and _is_relative(scene, other):
            continue  # the clause goes on from the count that the relative clause hangs on
        if is_in_where(scene, other, index, cue):
            continue  # "three were flown to Lima, where one died, and one was treated there"
        if scene.word(cue[0]) == ";" and is_bare(scene, other) and is_apposed(scene, index):
            return None  # "59 of those freed were Lao; 31, all women, are home": of the 59
        whole = scene.whole_of(other)
        made = _made_up_before(scene, other, index) if scene.word(cue[0]) == ";" else None
        if made is not None and whole is None:
            scene.tie(other, made, "rule:filling", cue)
            return Tie(made, "rule:filling", cue, sibling=other)
        if whole is None and _splits(scene, other, index, cue):
            return Tie(other, "rule:elided-head", cue, "clauses")
        apart = was_let_go(scene, index, other)
        apart = apart or is_freed_beside(scene, other, index)
        if whole is not None and not apart and goes_on(scene, other, index, cue):
            return Tie(other, "rule:elided-head", cue, "clauses")
        if scene.word(cue[0]) == ";" and is_behind_the_rest(scene, other, index):
            some = can_hold(scene.drafts[other], scene.drafts[index])
            return Tie(other, "rule:elided-head", cue, "clauses") if some else None
        apart = scene.word(cue[0]) == ";" and is_one_of_pair(scene, other, index)
        if whole is not None and (apart or overfills(scene, other, index, cue)):
            return Tie(other, "rule:elided-head", cue, "clauses")
        if whole is not None and not (
            belongs(scene, index, whole) or is_of_frame(scene, other, index)
        ):
            continue
        if whole is not None and _is_too_many_beside(scene, other, index, whole):
            continue  # "81 of the 143 cases, finding 189 guilty, whereas 160 are on trial"
        if whole is not None and not nearly_holds(scene.drafts[whole], scene.drafts[index]):
            return None  # "3,222 victims, of whom 219 ..., and 17,793 migrants"
        if whole is not None and _comes_after_rest(scene, other, index):
            return None  # "the remaining 80 of the 500, and another 60 from the next village"
        if whole is not None and ends_a_sum(scene, index):
            return None  # "among the 40 were twelve Danes and ten Swedes, 22 in all"
        if whole is not None and is_counterpart(scene, other, index):
            return None  # "19 people, including six girls, in Goma and 23 others, including ten"
        if whole is not None and stands_apart(scene, index) and not is_bare(scene, index):
            return None  # "and two workers were killed in the neighbouring mine"
        if whole is not None and is_told_elsewhere(scene, index, other, whole):
            return None  # "96 in Basra, including 84 men and 12 women, and five in Amara"
        if whole is not None and _tells_too_many(scene, other, index, whole):
            return None
        if _begins_anew(scene, other, index, cue):
            return Tie(whole, "rule:parallel", cue, "clauses")
        closed = scene.word(cue[0]) in ("while", "whereas")
        return Tie(whole, "rule:parallel", cue, closed=closed, sibling=other)
    return None


def _made_up_before(scene: Scene, other: int, index: int) -> int | None:
    """The count told before that two clauses make up: "23 were hurt. Ten are in; 13 went home"."""
    if not is_bare(scene, index):
        return None
    size = (scene.drafts[other].number.value or 0) + (scene.drafts[index].number.value or 0)
    if size < _LEAST:
        return None
    for number in scene.sentences_before(scene.drafts[index].sentence, _BACK):
        for group in scene.by_sentence[number]:
            alike = all(fits(scene, part, group) for part in (other, index))
            if scene.drafts[group].number.value == size and alike and leads(scene, group):
                return scene.first_of(group)
    return None


def _is_frame(scene: Scene, other: int, index: int) -> bool:
    """Whether a share is of the group that its sentence opens with: "Of the 294 held, 34% were"."""
    if scene.drafts[index].number.type is not NumberType.SHARE:
        return False
    opening, first = scene.sites[index].opening, scene.drafts[other].number.first
    return scene.word(opening) in OPENERS and 0 < first - opening <= _FRAME


def _is_inserted(scene: Scene, other: int, index: int) -> bool:
    """Whether a count is an insert in a list: "25 women, one of them ill, and 11 boys"."""
    of = scene.drafts[other].phrase.of
    if of is None or scene.word(of[0]) not in THEM_OR_WHOM or is_bare(scene, index):
        return False
    set_off = scene.word(scene.sites[other].first - 1) == ","
    closed = scene.word(scene.sites[index].first - 2) == ","
    return set_off and closed and scene.word(scene.sites[index].first - 1) == "and"


def _splits(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether a clause after a semicolon tells of some of the counted: "...; 90 were charged"."""
    definite = bool(scene.sites[other].lead & DEFINITE)
    if scene.drafts[index].number.type is NumberType.SHARE and scene.sites[index].aside:
        return False  # "Albanians (637; 13%)": a share of all, not of the 637
    if scene.word(cue[0]) != ";" and not (
        leads_to_rest(scene, other, index, cue) or _goes_on_from_all(scene, other, index)
    ):
        return False
    if is_bare(scene, other) and not definite:
        return False
    before = scene.sites[index].first - 1
    if before > cue[0] and is_name(scene, before) and before - cue[0] <= _NAME:
        return False  # "by district: Gulu 31; Lira 22 (two women); Pader 9"
    if scene.word(cue[0]) == ";" and outnumber(scene, index):
        return False  # "94 were shot in raids; 52 in robberies; 49 in feuds"
    if scene.sites[index].lead & DEFINITE or are_told_apart(scene, index, other):
        return False  # "... two cousins were charged; the three ..."
    if any(_is_aboard(scene, between) for between in range(other + 1, index)):
        return False  # "two are missing after a boat sank with nine aboard; four were saved"
    if shape_of(scene, index) == "preposition" and scene.word(
        scene.sites[index].last
    ) in scene.between(scene.sites[other].last, scene.sites[index].first):
        return False  # "six people were held at Clark; three at Cebu"
    if not nearly_holds(scene.drafts[other], scene.drafts[index]):
        return False  # "18 are in shelters; 55 are at home"
    mine, theirs = scene.drafts[index], scene.drafts[other]
    died = may_have_died(scene, mine, theirs) and units_agree(mine, theirs)
    return is_bare(scene, index) and (died or belongs(scene, index, other))


def _goes_on_from_all(scene: Scene, other: int, index: int) -> bool:
    """Whether some of all are told of: "All 15 are in care, and 11 have since gone home"."""
    fewer = (scene.drafts[index].number.high or 0) < (scene.drafts[other].number.low or 0)
    told = is_bare(scene, index) and shape_of(scene, index) == "verb"
    return "all" in scene.sites[other].lead and fewer and told


def _is_aboard(scene: Scene, index: int) -> bool:
    """Whether a count is of all who were on board."""
    last = after(scene, index)
    return "aboard" in scene.between(last - 1, last + 1) or tuple(
        scene.between(last - 2, last)
    ) == ("on", "board")


def _is_relative(scene: Scene, index: int) -> bool:
    """Whether a count stands in a relative clause: "nine were treated, two of whom ..."."""
    of = scene.drafts[index].phrase.of
    return of is not None and scene.word(of[0]) in WHOM


def _tells_too_many(scene: Scene, other: int, index: int, whole: int) -> bool:
    """Whether a clause of others would exceed the whole: "535 held, 199 in Rome, 480 men sued"."""
    listing, top = scene.listing_of.get(other), scene.drafts[whole].number.high
    if listing is None or top is None or is_bare(scene, index):
        return False
    if shape_of(scene, index) != "verb":
        return False
    told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
    return told + (scene.drafts[index].number.low or 0) > top


def _comes_after_rest(scene: Scene, other: int, index: int) -> bool:
    """Whether a group is told to its rest, so that others come on top of it."""
    of, listing = scene.drafts[other].of, scene.listing_of.get(other)
    if of is None or of.by != "rule:remainder" or listing is None or listing.rest != other:
        return False
    return bool(scene.sites[index].lead & MORE) or is_full(scene, listing)


def _begins_anew(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether a semicolon stands behind a list that "and" has ended: "A and B; C were shot"."""
    listing = scene.listing_of.get(other)
    if scene.word(cue[0]) != ";" or listing is None or listing.whole is None:
        return False
    if dimension_of(scene, index) and dimension_of(scene, index) == dimension_of(scene, other):
        return False  # "27 are Filipinos and eight Thais; six are Malaysians"
    return len(listing.parts) > 1 and scene.word(scene.sites[listing.parts[-1]].first - 1) == "and"


def belongs(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count can be some of a group; without a noun it is whoever the group is."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if not fates_agree(mine, theirs):
        return False
    if noun_of(mine) == "crew" and noun_of(theirs) == "passenger":
        return False  # "283 passengers, including three infants, and 15 crew"
    if noun_of(mine) in GROWN and theirs.age is not None and theirs.age.value is Age.MINOR:
        return False  # "twelve children, seven girls and five boys, and nine women"
    listing = scene.listing_of.get(index - 1)
    listed = listing is not None and listing.whole == whole
    listed = listing is not None and listed and (listing.form == "aside" or len(listing.parts) > 1)
    if listed and is_bare(scene, index):
        return units_agree(mine, theirs) and is_like(mine, theirs)
    return fits(scene, index, whole)


def is_list_head(scene: Scene, index: int) -> bool:
    """Whether another count follows in the same coordination: "21 men and eight women"."""
    if is_joined_to_others(scene, index):
        return True
    members = scene.by_sentence[scene.drafts[index].sentence]
    mine = scene.drafts[index]
    following = next((o for o in members if o > index and _is_alike(mine, scene.drafts[o])), None)
    if following is None:
        return False
    gap = scene.between(after(scene, index), scene.sites[following].first)
    return bool(gap) and len(gap) <= _LIST_REACH and bool(COORDINATORS & set(gap))


def _is_alike(one: Draft, other: Draft) -> bool:
    """Whether two counts can stand in one list: of one unit, or one of them without a noun."""
    if one.unit is None or other.unit is None or other.phrase.head is None:
        return True
    return units_agree(one, other)
