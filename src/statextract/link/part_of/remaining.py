"""Printed remainders: "the remaining 45", "the other 13", "the balance of 783"."""

from statextract.link.antecedent import resolve_group
from statextract.link.dimension import dimension_of
from statextract.link.fit import (
    can_hold,
    fate_of,
    fates_agree,
    fits,
    is_like,
    is_narrower,
    noun_of,
    share_fate,
    units_agree,
)
from statextract.link.grammar import OTHERS
from statextract.link.part_of.rule import rule
from statextract.link.part_of.survivors import outlive
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.untold import is_all_again, tie_untold
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import has_finite_verb, is_bare, is_of_others
from statextract.model.vocabulary import Bound, Outcome, Unit

_RESTS = frozenset("rest remainder others balance".split())
_CUES = OTHERS | _RESTS | {"surviving", "survivors"}
_LEFT = frozenset(["surviving", "remaining", "other"])  # "the three other victims"
_TRAITS = frozenset(["rule:among", "rule:including", "rule:relative", "rule:apposition"])
_SET_OFF = frozenset(["(", ")", "–", "-", ","])
_NAMED = 5  # tokens of "rest of the hearings"
_MEMORY = 12  # figures back among which the part that a remainder completes stands
_FAR = 5  # sentences
_STORY = 12  # sentences
_REACH = 2  # sentences
_PLACING = frozenset(["in", "at", "from", "near"])
_HARMED = (Outcome.KILLED, Outcome.INJURED)  # "leaving 12 dead" says what was done to them


def is_remainder(scene: Scene, index: int) -> bool:
    """Whether a count is introduced as what is left: "the other 13", "the balance of 783"."""
    lead = scene.sites[index].lead
    first = scene.sites[index].first
    before = scene.between(max(0, first - 2), first)
    if list(before) in (["balance", "of"], ["remainder", "of"]) or _numbers_the_rest(scene, index):
        return True
    if "the" not in lead:
        return False
    if scene.word(scene.drafts[index].number.last) in _LEFT:
        return True  # "two died ... the three surviving victims", "the ten remaining cases"
    if scene.word(scene.drafts[index].number.last) == "survivors":
        return outlive(scene, index)
    return bool(lead & (OTHERS - {"final", "last"})) or noun_of(scene.drafts[index]) == "other"


def _numbers_the_rest(scene: Scene, index: int) -> bool:
    """Whether a bare number is set off behind what remains: "the rest (15)", "the others, 15,"."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    if scene.word(first - 1) not in _SET_OFF or scene.word(last) not in _SET_OFF:
        return False
    before = scene.between(max(scene.sentence(index).first, first - 1 - _NAMED), first - 1)
    rests = [at for at, word in enumerate(before) if word in _RESTS]
    if not rests:
        return False
    behind = before[rests[-1] + 1 :]
    return not behind or behind[0] == "of"


@rule(_CUES)
def tie_remaining(scene: Scene, index: int) -> Tie | None:
    """Tie a printed remainder to the whole of the parts listed before it."""
    if not is_remainder(scene, index):
        return _completed(scene, index) if is_of_others(scene, index) else None
    if _stands_beside(scene, index):
        return None
    if _follows_untold(scene, index):
        return tie_untold(scene, index)
    beside = _completed(scene, index)
    if beside is not None:
        return beside
    found = _left_of(scene, index, held=True) or _left_of(scene, index, held=False)
    return found or tie_untold(scene, index) or _all_but_one(scene, index)


def _left_of(scene: Scene, index: int, *, held: bool) -> Tie | None:
    """Tie what is left to the group of a part told before, at first only to one that can hold it.

    "Of the 79, 58 were freed. Four of them were hurt, two of them badly. The other 21 are held".
    """
    for other in range(index - 1, -1, -1):
        if scene.drafts[index].sentence - scene.drafts[other].sentence > _REACH:
            break
        whole = scene.whole_of(other)
        if whole is not None and (_is_trait(scene, index, other) or is_complement(scene, other)):
            continue  # "three of the five are Thais": the five are no part of what remains
        if whole is not None and held and not can_hold(scene.drafts[whole], scene.drafts[index]):
            continue
        if whole is not None and whole != index and _goes_with(scene, index, other, whole):
            if _leaves_one(scene, index, other, whole):
                return _all_but_one(scene, index)
            site = scene.sites[index]
            cue = (site.first, site.last)
            outer = _beside_group(scene, index, whole)
            return outer or Tie(whole, "rule:remainder", cue, closed=True, sibling=other)
        outer = _beside_group(scene, index, other)
        if outer is not None:
            return outer
    return None


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
        if share_fate(draft, group) and _fares(scene, index, whole):
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
        fitting = _fares(scene, index, whole) and _fares(scene, group, whole)
        if fitting and scene.tie(group, whole, "rule:beside-rest", cue):
            return Tie(whole, "rule:remainder", cue, closed=True, sibling=group)
    return None


def _fares(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count can be some of a group by its fate too."""
    return fits(scene, part, whole) and fates_agree(scene.drafts[part], scene.drafts[whole])


@rule(["leaving"], beside=True)
def tie_leaving(scene: Scene, index: int) -> Tie | None:
    """Tie what the parts before it leave: "41 died and 12 swam ashore, leaving seven missing"."""
    first, draft = scene.sites[index].first, scene.drafts[index]
    if scene.word(first - 1) != "leaving" or scene.word(first - 2) not in (",", "and"):
        return None
    for other in scene.earlier_in_sentence(index):
        whole = scene.whole_of(other)
        if whole is None or not _goes_with(scene, index, other, whole):
            continue
        fate = fate_of(draft)
        alike = draft.phrase.head is None or noun_of(draft) == noun_of(scene.drafts[whole])
        if alike and fate not in _HARMED:
            exact = draft.number.bound is Bound.EXACT
            return Tie(whole, "rule:remainder", (first - 1, first), closed=exact, sibling=other)
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


def _completed(scene: Scene, index: int) -> Tie | None:
    """Tie "the other four" to the whole of which one part before it leaves just so many."""
    rest = scene.drafts[index].number.value
    beside = [o for o in scene.earlier_in_sentence(index) if scene.whole_of(o) is not None]
    inner = any(_completes_detail(scene, index, other) for other in beside)
    if not inner and any(_goes_with(scene, index, o, scene.whole_of(o) or 0) for o in beside):
        return None  # its sentence says what it completes, be the numbers as they may
    for other in range(index - 1, max(-1, index - _MEMORY), -1):
        whole = scene.whole_of(other)
        if whole is None or whole == index or rest is None:
            continue
        near = scene.drafts[index].sentence - scene.drafts[other].sentence <= _FAR
        exact = _fills(scene, index, other, whole)
        if not is_remainder(scene, index) and not _are_of_one(scene, index, whole):
            continue
        going = _goes_with(scene, index, other, whole)
        if near and exact and (going or _fills_detail(scene, index, whole)):
            site = scene.sites[index]
            cue = (site.first, site.last)
            return Tie(whole, "rule:remainder", cue, closed=True, sibling=other)
    return None


def _fills(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether a part, or all of its list up to it, leaves as many of a group as remain."""
    rest, total = scene.drafts[index].number.value, scene.drafts[whole].number.value
    told = scene.drafts[other].number.value
    if rest is None or told is None or total is None:
        return False
    listed = _sum_up_to(scene, other) + rest  # "two got life, one ten years. The other three"
    return listed == total or (told + rest == total and listed <= total)


def _completes_detail(scene: Scene, index: int, other: int) -> bool:
    whole = scene.whole_of(other)
    fills = whole is not None and whole != index and _fills(scene, index, other, whole)
    return fills and whole is not None and _fills_detail(scene, index, whole)


def _fills_detail(scene: Scene, index: int, whole: int) -> bool:
    """Whether what remains fills a group that is some of another, and not the other as well.

    "Six of the seven were convicted. Three were jailed. The other three were fined."
    """
    outer = scene.whole_of(whole)
    if outer is None:
        return False
    size = scene.drafts[whole].number.value or 0
    if size + (scene.drafts[index].number.value or 0) == scene.drafts[outer].number.value:
        return False
    return fits(scene, index, whole) and fates_agree(scene.drafts[index], scene.drafts[whole])


def _sum_up_to(scene: Scene, index: int) -> float:
    """What the parts of a listing come to, up to one of them."""
    listing = scene.listing_of.get(index)
    parts = [index] if listing is None else [part for part in listing.parts if part <= index]
    return sum(scene.drafts[part].number.value or 0 for part in parts)


def _are_of_one(scene: Scene, index: int, whole: int) -> bool:
    """Whether others are named and fare as a group does: "two other lawyers" are no defendants."""
    fate, nouns = fate_of(scene.drafts[index]), (None, "other", noun_of(scene.drafts[whole]))
    return fate in (None, fate_of(scene.drafts[whole])) and noun_of(scene.drafts[index]) in nouns


def _goes_with(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether a part told before is one of those that the remainder is what is left beside."""
    draft, part = scene.drafts[index], scene.drafts[other]
    if is_all_again(draft, scene.drafts[whole]):
        return False
    fitting = is_like if is_bare(scene, index) else is_narrower
    told = part.sentence != draft.sentence and share_fate(part, scene.drafts[whole])
    if told and not fates_agree(draft, scene.drafts[whole]):
        return False  # "two more bodies bring the toll to 21. The other 12 injured are in care"
    shared = part.unit is not None and part.unit.value is Unit.SHARE  # "half of them ... the rest"
    if not units_agree(draft, scene.drafts[whole] if shared else part) or not fitting(
        draft, scene.drafts[whole]
    ):
        return False
    aside = scene.sites[other].aside
    listing = scene.listing_of.get(other)
    hidden = aside is not None and not aside.holds(draft.number.first)
    if hidden and not (listing is not None and listing.form == "brackets"):
        return False
    return part.sentence == draft.sentence or not _is_detail(scene, other)


def _is_trait(scene: Scene, index: int, other: int) -> bool:
    """Whether a part only says who was among its whole: "1,638 were held, 27 women among them"."""
    of = scene.drafts[other].of
    beside = of is not None and of.by in _TRAITS
    return beside and bool(dimension_of(scene, other)) and not dimension_of(scene, index)


def _is_detail(scene: Scene, index: int) -> bool:
    """Whether a part belongs to a listing that hangs on another part of its own sentence."""
    whole = scene.whole_of(index)
    listing = scene.listing_of.get(index)
    if whole is None or (listing is not None and listing.form in ("frame", "partitive")):
        return False
    up = scene.whole_of(whole)
    if up is None:
        return False
    closed = listing is not None and listing.closed
    return closed or scene.drafts[up].sentence == scene.drafts[whole].sentence


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
