"""Pointing a restatement to the first statement of its fact."""

from statextract.link.ellipsis import recognise
from statextract.link.fit import GENERIC, fate_of, is_narrower, noun_of
from statextract.link.grammar import DEFINITE, OTHERS
from statextract.link.leading import is_baseline
from statextract.link.on_board import is_put_there
from statextract.link.same_as.apart import speaks_of_others
from statextract.link.same_as.captivity import take_captivity
from statextract.link.same_as.comparable import are_comparable
from statextract.link.same_as.headline import tells_number
from statextract.link.same_as.names import are_of_one_people, share_noun
from statextract.link.same_as.naming import can_name
from statextract.link.same_as.occasions import are_of_two_occasions, is_of_one_event, runs_since
from statextract.link.same_as.reason import has_reason
from statextract.link.same_as.rivals import are_rivals
from statextract.link.same_as.same_words import tells_in_same_words
from statextract.link.same_as.set_apart import is_set_apart
from statextract.link.same_as.two_names import names_two_since
from statextract.link.same_as.values import are_equal, is_one_of, share_outcome, values_meet
from statextract.link.scene import Scene
from statextract.link.shape import is_of_any_year, is_rate
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft

_LARGER = 1.5  # times: two counts of one group do not differ by so much
_FULL, _ONES = 100, 3  # tokens of "six earlier ones"
_ROW, _TITLE = SentenceKind.ROW, SentenceKind.TITLE


def link_same(scene: Scene, index: int) -> None:
    """Point a figure that restates a fact to the first figure that states it."""
    draft = scene.drafts[index]
    if draft.unit is None:
        recognise(scene, index)
    if draft.unit is None or draft.direction is not None:
        return
    behind = draft.number.last
    if "ones" in scene.between(behind, behind + _ONES):
        return  # "Six are children. In the six earlier ones, 143 were saved"
    if is_rate(scene, index) and not scene.sites[index].lead & DEFINITE:
        return  # "rescued ten girls ... made to serve ten customers a day"
    told = _find_told(scene, index)
    if told is None and scene.sites[index].lead & DEFINITE:
        told = take_captivity(scene, index)
    if told is not None:
        told = scene.fact_of(told)
        scene.retell(index, told)
        if draft.of is None:
            _take_whole(scene, index, told)


def _find_told(scene: Scene, index: int) -> int | None:
    """The first count that states a fact; of several for a bare "all three", one told just before.

    "Two men are held in Gao. Two others fled to Kidal. The two were seen on Monday."
    """
    draft = scene.drafts[index]
    definite = bool(scene.sites[index].lead & DEFINITE)
    found: list[int] = []
    for other in scene.numbers.could_restate(index):
        if _is_told_beside(scene, index, other):
            continue
        if scene.drafts[other].same_as is not None and not tells_number(scene, other):
            continue
        if _restates(scene, index, other) and not names_two_since(scene, index, other):
            alike = noun_of(draft) == noun_of(scene.drafts[other])
            alike = alike or share_noun(draft, scene.drafts[other])
            if not definite or (draft.phrase.head and alike):
                return other
            found.append(other)
    if draft.phrase.head is not None or len(found) < 2:
        return found[0] if found else None
    if any(share_outcome(draft, scene.drafts[other]) for other in found):
        return next(other for other in found if share_outcome(draft, scene.drafts[other]))
    near = [other for other in found if draft.sentence - scene.drafts[other].sentence <= 1]
    equal = [other for other in near if are_equal(draft, scene.drafts[other])]
    return equal[-1] if equal else found[0]


def link_same_baseline(scene: Scene, index: int) -> None:
    """Point what a level is compared with to the same baseline told before: "against 640 then"."""
    for other in scene.numbers.could_restate(index):
        drafts = scene.drafts[index], scene.drafts[other]
        known = drafts[0].unit is not None and drafts[1].same_as is None
        old = known and is_baseline(scene, other)
        if old and are_equal(*drafts) and _restates(scene, index, other):
            scene.retell(index, other)
            return


def _is_told_beside(scene: Scene, index: int, other: int) -> bool:
    """Whether another count of the sentence tells a fact again: "two agents and two hackers"."""
    again = scene.retold.get(other)
    if not again or scene.sites[index].lead & DEFINITE or scene.drafts[index].phrase.head is None:
        return False
    sentence = scene.drafts[index].sentence
    if noun_of(scene.drafts[index]) == noun_of(scene.drafts[other]):
        return False
    return any(scene.drafts[beside].sentence == sentence for beside in again)


def share_wholes(scene: Scene) -> None:
    """Make every statement of a fact part of the whole that one of them is part of.

    What tells a fact again is no part of it; one of several parts told together tells nothing
    again, however its number reads ("nine victims; nine males and two females").
    """
    for index, draft in enumerate(scene.drafts):
        if draft.of is None or scene.fact_of(index) != scene.fact_of(draft.of.value):
            continue
        listing = scene.listing_of.get(index)
        if listing is not None and len(listing.parts) > 1 and draft.same_as is not None:
            scene.retold[draft.same_as.value].remove(index)
            draft.same_as = None
            continue
        draft.of = None
        scene.leave_list(index)
    for index, draft in enumerate(scene.drafts):
        if draft.same_as is None:
            continue
        first = draft.same_as.value
        if _ROW in (scene.sentence(index).kind, scene.sentence(first).kind):
            continue  # a cell is part of its row or column, the number in the text is not
        if draft.of is None:
            _take_whole(scene, index, first)
        elif scene.drafts[first].of is None:
            _take_whole(scene, first, index)


def _take_whole(scene: Scene, index: int, other: int) -> None:
    whole = scene.whole_of(other)
    if whole is not None and scene.fact_of(whole) != scene.fact_of(index):
        scene.tie(index, whole, f"figure:{other}")


def _runs_on(scene: Scene, index: int, other: int) -> bool:
    """Whether only one of two counts is of all since a start.

    Not where a round one of all is told in full at once: "nearly 900 died since ... 884 killed".
    """
    here, there = runs_since(scene, index), runs_since(scene, other)
    mine, theirs = scene.drafts[index], scene.drafts[other]
    full = (mine.number.value or 0) >= _FULL and mine.sentence - theirs.sentence <= 1
    return here if full else here != there


def _restates(scene: Scene, index: int, other: int) -> bool:
    """Whether a count tells the fact of an earlier one again, and nothing sets them apart."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    vague = scene.sentence(other).kind is _TITLE and is_one_of(mine, theirs)
    if not (vague or values_meet(mine, theirs)):
        return False
    opening = _opens_story(scene, index, other)
    worded = tells_in_same_words(scene, index, other)
    if not worded and not are_comparable(scene, mine, theirs, anywhere=opening):
        return False
    if vague and (other in scene.retold or not share_outcome(mine, theirs)):
        return False
    if is_of_any_year(scene, index) != is_of_any_year(scene, other):
        return False  # "over 4,000 are killed annually ... 4,282 were killed last year"
    if _hang_together(scene, index, other) or is_set_apart(scene, index, other):
        return False
    if _is_of_others(scene, index, other) or _is_of_others(scene, other, index):
        return False
    if _are_of_two_groups(scene, index, other) or _was_on_trip(scene, index, other):
        return False
    near = not vague and not are_equal(mine, theirs)
    if near and (_goes_on_with_others(scene, index) or _are_of_two_kinds(mine, theirs)):
        return False
    if near and is_of_one_event(scene, index, other):
        return False
    if near and _runs_on(scene, index, other):
        return False
    if speaks_of_others(scene, index, other) or _is_one_sex_of_both(scene, index, other):
        return False
    if mine.sentence == theirs.sentence:
        definite = bool(scene.sites[index].lead & DEFINITE) and are_equal(mine, theirs)
        return definite and can_name(scene, index, other)
    if not has_reason(scene, index, other) or are_rivals(scene, index, other):
        return False
    return not are_of_two_occasions(scene, index, other)


def _are_of_two_kinds(mine: Draft, theirs: Draft) -> bool:
    """Whether numbers that only come near count two kinds: 280 relatives, 346 skeletons."""
    nouns = noun_of(mine), noun_of(theirs)
    if None in nouns or nouns[0] == nouns[1] or are_of_one_people(mine, theirs):
        return False
    telling = GENERIC.isdisjoint(noun for noun in nouns if noun is not None)
    nations = [draft.nationality is not None for draft in (mine, theirs)]
    return telling or nations[0] != nations[1]


def _goes_on_with_others(scene: Scene, index: int) -> bool:
    """Whether others of one fate make up the total with a count, which is not the total then.

    "Up to 20 died. Officials said that 18 died at the scene, while two others died in hospital."
    """
    beside = index + 1
    if beside >= len(scene.drafts) or scene.drafts[beside].sentence != scene.drafts[index].sentence:
        return False
    lead = scene.sites[beside].lead
    others = bool(lead & OTHERS) or noun_of(scene.drafts[beside]) == "other"
    if not others or "the" in lead:
        return False
    gapped = scene.word(scene.sites[beside].first - 1) == "and"
    gapped = gapped and scene.drafts[beside].outcome is None  # "55 by stones and five others by"
    return gapped or share_outcome(scene.drafts[index], scene.drafts[beside])


def _is_of_others(scene: Scene, index: int, other: int) -> bool:
    """Whether a figure is part of a group that the other cannot be of: "two of 8 women"."""
    whole = scene.whole_of(index)
    return whole is not None and not is_narrower(scene.drafts[other], scene.drafts[whole])


def _are_of_two_groups(scene: Scene, index: int, other: int) -> bool:
    """Whether each is part of a group of its own: 53 of last week's cases, 53 of the year's."""
    wholes = scene.whole_of(index), scene.whole_of(other)
    if wholes[0] is None or wholes[1] is None or scene.fact_of(wholes[0]) == wholes[1]:
        return False
    sizes = [scene.drafts[whole].number.value for whole in wholes if whole is not None]
    small, large = sorted(size or 0 for size in sizes)
    return 0 < small * _LARGER < large


def _was_on_trip(scene: Scene, index: int, other: int) -> bool:
    """Whether all who were aboard come near those who are lost: "60 missing ... carrying 75"."""
    equal = are_equal(scene.drafts[index], scene.drafts[other])
    lost = fate_of(scene.drafts[other]) is not None and fate_of(scene.drafts[index]) is None
    return lost and not equal and is_put_there(scene, index)


def _opens_story(scene: Scene, index: int, other: int) -> bool:
    """Whether the first sentence tells the headline's fact, wherever each says that it was."""
    if scene.sentence(other).kind is not _TITLE:
        return False
    mine, theirs = scene.drafts[index], scene.drafts[other]
    first = mine.sentence == min(scene.lede, default=-1)
    return first and are_equal(mine, theirs) and share_outcome(mine, theirs)


def _is_one_sex_of_both(scene: Scene, index: int, other: int) -> bool:
    """Whether men and women are told side by side, and those before were of no sex.

    "Over 500 thieves held ... 500 men and 86 women were held": the men are not all of them.
    """
    mine = scene.drafts[index]
    if _is_beside_the_other_age(scene, index, other):
        return True
    if mine.sex is None or scene.drafts[other].sex is not None:
        return False
    near = [i for i in (index - 1, index + 1) if 0 <= i < len(scene.drafts)]
    return any(
        beside.sentence == mine.sentence
        and beside.sex is not None
        and beside.sex.value is not mine.sex.value
        and share_outcome(mine, beside)
        for beside in (scene.drafts[i] for i in near)
    )


def _is_beside_the_other_age(scene: Scene, index: int, other: int) -> bool:
    """Whether adults and children are told in one breath, and those before were of no age.

    "Crews saved two people ... is helping the two adults and two children": others as well.
    """
    drafts = scene.drafts
    if drafts[index].age is None or drafts[other].age is not None:
        return False
    for first, second in ((index - 1, index), (index, index + 1)):
        if not 0 <= first < second < len(drafts):
            continue
        gap = scene.between(scene.sites[first].last, scene.drafts[second].number.first)
        ages = drafts[first].age, drafts[second].age
        if gap[:1] == ["and"] and len(gap) <= _ONES and ages[0] and ages[1]:
            return ages[0].value is not ages[1].value
    return False


def _hang_together(scene: Scene, index: int, other: int) -> bool:
    """Whether one is part of the other, or both are parts that the text lists side by side."""
    for lower, upper in ((index, other), (other, index)):
        at = scene.whole_of(lower)
        while at is not None:
            if at == upper:
                return True
            at = scene.whole_of(at)
    listing = scene.listing_of.get(index)
    return listing is not None and listing is scene.listing_of.get(other)
