"""Printed remainders: "the remaining 45", "the other 13", "the balance of 783"."""

from statextract.link.antecedent import resolve_group
from statextract.link.dimension import dimension_of
from statextract.link.fit import (
    GENERIC,
    fits,
    noun_of,
    share_fate,
)
from statextract.link.grammar import OTHERS, RESTS
from statextract.link.leading import leads
from statextract.link.part_of.completed import (
    beside_bare,
    fill_beside,
    find_completed,
    goes_with,
    is_only_named,
)
from statextract.link.part_of.rest_amid import (
    are_all_told,
    are_far_more,
    are_of_areas,
    fares,
    outer_filled,
    sister_after,
    tie_to_added,
    within_part,
)
from statextract.link.part_of.rests import are_beside_few, are_those_left, is_remainder
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.untold import tie_untold
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import has_finite_verb, is_of_others
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Bound

_CUES = OTHERS | RESTS | {"surviving", "survivors", "who", "still", "left"}
_TRAITS = frozenset(["rule:among", "rule:including", "rule:relative", "rule:apposition"])
_AMONG = ("among", "of")
_FAR = 5  # sentences
_PARTS = 6  # counts before what remains
_STORY = 12  # sentences
_REACH = 2  # sentences
_PLACING = frozenset(["in", "at", "from", "near"])


@rule(_CUES)
def tie_remaining(scene: Scene, index: int) -> Tie | None:
    """Tie a printed remainder to the whole of the parts listed before it."""
    if not is_remainder(scene, index):
        left = is_of_others(scene, index) or are_those_left(scene, index)
        return find_completed(scene, index) if left else None
    if _stands_beside(scene, index):
        return None
    if _follows_untold(scene, index):
        return fill_beside(scene, index) or tie_untold(scene, index)
    if (of_clause := beside_bare(scene, index)) is not None:
        return of_clause
    beside = find_completed(scene, index)
    if beside is not None:
        return beside
    total = _total_of_noun(scene, index)
    if total is not None:
        site = scene.sites[index]
        return Tie(total, "rule:remainder", (site.first, site.last))
    framed = _rest_of_frame(scene, index)
    if framed is not None:
        return framed
    found = _left_of(scene, index, held=True) or _left_of(scene, index, held=False)
    return found or tie_untold(scene, index) or _all_but_one(scene, index)


def _rest_of_frame(scene: Scene, index: int) -> Tie | None:
    """Tie what remains of a group that opened a sentence, some of whom are of another group too.

    "Among the five hurt were three of the four robbers. ... The other two men were guests."
    """
    rest, site = scene.drafts[index].number.value or 0, scene.sites[index]
    for number in scene.sentences_before(scene.drafts[index].sentence, _STORY):
        members = scene.by_sentence[number]
        if (
            scene.word(scene.document.sentences[number].first) not in _AMONG
            or len(members) < _REACH
        ):
            continue
        whole, part = members[0], members[1]
        told = scene.drafts[part].number.value or 0
        filled = told + rest == scene.drafts[whole].number.value
        apart = scene.whole_of(part) not in (None, whole) and fits(scene, index, whole)
        if filled and apart:
            return Tie(whole, "rule:remainder", (site.first, site.last))
    return None


def _total_of_noun(scene: Scene, index: int) -> int | None:
    """The total at the head of the story whose noun what remains prints: "The other 17 arrests".

    The group of the part told last is called otherwise: "Of the 51 arrested, 13 were men".
    """
    noun, draft = noun_of(scene.drafts[index]), scene.drafts[index]
    if draft.phrase.head is None or noun is None or noun in GENERIC or noun == "other":
        return None
    told = [w for o in range(max(0, index - _PARTS), index) if (w := scene.whole_of(o)) is not None]
    if not told or noun_of(scene.drafts[told[-1]]) == noun:
        return None
    told_apart = (scene.drafts[told[-1]].number.value or 0) + (draft.number.value or 0)
    for total in range(told[-1]):
        group = scene.drafts[total]
        if group.number.value == told_apart:
            return None  # both make it up
        main = group.sentence in scene.lede and leads(scene, total) and group.of is None
        if main and noun_of(group) == noun and can_hold(group, draft) and fits(scene, index, total):
            return scene.first_of(total)
    return None


def _left_of(scene: Scene, index: int, *, held: bool) -> Tie | None:
    """Tie what is left to the group of a part told before, at first only to one that can hold it.

    "Of the 79, 58 were freed. Four of them were hurt, two of them badly. The other 21 are held".
    """
    for other in range(index - 1, -1, -1):
        if scene.drafts[index].sentence - scene.drafts[other].sentence > _REACH:
            break
        whole = scene.whole_of(other)
        named = whole is not None and is_only_named(scene, index, other)
        if named or (
            whole is not None and (_is_trait(scene, index, other) or is_complement(scene, other))
        ):
            continue  # "three of the five are Thais": the five are no part of what remains
        if whole is not None and held and not can_hold(scene.drafts[whole], scene.drafts[index]):
            continue
        if whole is not None and not held and are_far_more(scene, index, other, whole):
            continue  # "two of the five hurt ... none of the other eight people inside"
        if whole is not None and whole != index and goes_with(scene, index, other, whole):
            if _leaves_one(scene, index, other, whole):
                return _all_but_one(scene, index)
            site = scene.sites[index]
            cue = (site.first, site.last)
            if are_all_told(scene, index, other):
                return None
            wider = outer_filled(scene, index, other, whole)
            if wider is not None:
                return Tie(wider, "rule:remainder", cue, closed=True, sibling=whole)
            if (added := tie_to_added(scene, index, other, whole)) is not None:
                return added
            inner = within_part(scene, index, other, whole)
            if inner is not None and scene.tie(inner, other, "rule:beside-rest", cue):
                return Tie(other, "rule:remainder", cue, closed=True, sibling=inner)
            if are_of_areas(scene, index, other, whole) or are_beside_few(scene, index, other):
                return Tie(other, "rule:remainder", cue)
            outer = _beside_group(scene, index, whole)
            if outer is None and _passes_kinds(scene, index, other, whole):
                return Tie(whole, "rule:remainder", cue)
            sister = sister_after(scene, index, other, whole) if outer is None else None
            tied = sister is not None and scene.tie(sister, whole, "rule:beside-rest", cue)
            beside = sister if tied else other
            return outer or Tie(whole, "rule:remainder", cue, closed=True, sibling=beside)
        outer = _beside_group(scene, index, other)
        if outer is not None:
            return outer
    return None


def _passes_kinds(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether kinds told right before leave what remains, not the part before them.

    "Two of them were firefighters. Six women and a child are among the dead. The rest, 59, were".
    """
    between = range(other + 1, index)
    near = [o for o in between if _is_trait(scene, index, o) and scene.whole_of(o) == whole]
    sentence = scene.drafts[index].sentence
    apart = near and scene.drafts[other].sentence < scene.drafts[near[0]].sentence < sentence
    return bool(apart) and not _complete(scene, index, other, whole)


def _leaves_one(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether what remains is all of a group but one, and so overlaps with a part told before."""
    rest, told = scene.drafts[index].number.value or 0, scene.drafts[other].number.value or 0
    size = scene.drafts[whole].number.value
    return told > 1 and rest + 1 == size


def _all_but_one(scene: Scene, index: int) -> Tie | None:
    """Tie "the other eight" to the nine told before, of whom one was told of by name."""
    draft, site = scene.drafts[index], scene.sites[index]
    if draft.number.value is None or draft.phrase.head is None or not is_of_others(scene, index):
        return None
    for whole in reversed(scene.numbers.equal(draft.number.value + 1)):
        group = scene.drafts[whole]
        if whole > index or group.number.bound is not Bound.EXACT or group.unit is None:
            continue
        if draft.sentence - group.sentence > _STORY or not counts_people(group.unit.value):
            continue
        if share_fate(draft, group) and fares(scene, index, whole):
            return Tie(scene.first_of(whole), "rule:all-but-one", (site.first, site.last))
    return None


def _stands_beside(scene: Scene, index: int) -> bool:
    """Whether what remains is told elsewhere: "saved 110 in Spain and the remaining 13 in Togo".

    The two make up a group that the sentence does not tell of.
    """
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    place = scene.word(last)
    if scene.word(first - 1) != "and" or place not in _PLACING:
        return False
    for other in scene.earlier_in_sentence(index):
        draft = scene.drafts[other]
        if draft.unit is None or not counts_people(draft.unit.value):
            continue
        behind = scene.sites[other].last
        plain = not has_finite_verb(scene, behind, first)
        return draft.of is None and scene.word(behind) == place and plain
    return False


def _beside_group(scene: Scene, index: int, group: int) -> Tie | None:
    """Tie what remains beside a group, not in it, and the group to what both make up.

    "Divers checked 90 boats. Of the 50 checked at Sousse, four leaked. The other 40 were ..."
    """
    draft, told = scene.drafts[index], scene.drafts[group]
    size, cue = told.number.value, (scene.sites[index].first, scene.sites[index].last)
    if draft.number.value is None or size is None or "the" not in scene.sites[group].lead:
        return None
    if told.of is not None or told.same_as is not None:
        return None
    for whole in reversed(scene.numbers.equal(size + draft.number.value)):
        if whole > group or scene.whole_of(whole) is not None:
            continue
        if draft.sentence - scene.drafts[whole].sentence > _FAR:
            return None
        fitting = fares(scene, index, whole) and fares(scene, group, whole)
        if fitting and scene.tie(group, whole, "rule:beside-rest", cue):
            return Tie(whole, "rule:remainder", cue, closed=True, sibling=group)
    return None


@rule(OTHERS)
def tie_rest_of(scene: Scene, index: int) -> Tie | None:
    """Tie "the other 18 of the 32", and the count that its sentence tells first, to the 32."""
    of = scene.drafts[index].phrase.of
    if of is None or of[0] < scene.drafts[index].number.last or not is_remainder(scene, index):
        return None
    whole = resolve_group(scene, index, *of)
    beside = next((o for o in scene.earlier_in_sentence(index) if o != whole), None)
    if whole is None or beside is None:
        return None
    told = scene.whole_of(beside)
    size = scene.drafts[whole].number.value
    if told not in (None, whole) and scene.drafts[told].number.value != size:
        return None
    if not fits(scene, beside, whole) or not scene.tie(beside, whole, "rule:beside-rest", of):
        return None
    return Tie(whole, "rule:remainder", of, closed=True, sibling=beside)


def _is_trait(scene: Scene, index: int, other: int) -> bool:
    """Whether a part only says who was among its whole: "1,638 were held, 27 women among them"."""
    of = scene.drafts[other].of
    beside = of is not None and of.by in _TRAITS
    if of is not None and of.by == "rule:apposition" and _complete(scene, index, other, of.value):
        return False  # of nine, "the ringleaders, two brothers, ...; the seven others"
    first = scene.sites[index].first
    if scene.between(first - 4, first - 2) == ["and", "the"] and scene.word(first - 2) in RESTS:
        return False  # "of whom 30 were men and the rest, 39, women"
    return beside and bool(dimension_of(scene, other)) and not dimension_of(scene, index)


def _complete(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether what remains and a part are as many as their whole."""
    numbers = [scene.drafts[each].number.value for each in (index, other, whole)]
    return None not in numbers and sum(numbers[:2]) == numbers[2]  # type: ignore[arg-type]


def _follows_untold(scene: Scene, index: int) -> bool:
    """Whether the nearest count of the sentence is no part yet, nor a whole."""
    for other in scene.earlier_in_sentence(index):
        draft = scene.drafts[other]
        if draft.unit is None or scene.sites[other].aside is not None:
            continue
        if draft.of is not None or not fits(scene, index, other):
            return False
        members = scene.by_sentence[draft.sentence]
        return all(scene.whole_of(part) != other for part in members)
    return False
