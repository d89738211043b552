"""Shares printed with the count that they are: "(24%; 4,052)", "31% of them, totalling 3,825".

Such a pair says what its whole is even where no word does: 4,052 are 24 per cent of 17,000. A
share or count of a pair that the wording ties hands its whole on to the other; a pair that it
ties nowhere is of the nearest count told before whose share it is as printed, if there is one.
"""

import re
from collections.abc import Iterator

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fate_of, fits, units_agree
from statextract.link.grammar import THEM
from statextract.link.leading import is_baseline
from statextract.link.scene import Scene
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Bound, NumberType, Unit

_BY = "rule:share-pair"
_SHARE, _COUNT = NumberType.SHARE, NumberType.COUNT
_GROUPS = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_WORDED = frozenset(("rule:partitive", "rule:fronted-partitive"))
_BETWEEN = frozenset((";", ",", "or", "–", "/", ":", "=", "|"))
_TOTALLING = frozenset("totalling totaling numbering namely equalling".split())
_AMOUNTING = frozenset("amounting equivalent total equal".split())
_BREAKS = frozenset((",", ";", ":", ".", "(", ")", "while", "but"))
_MADE = frozenset("made make makes making".split())
_EACH = 5  # tokens of "each accounted for some 44%"
_MOST = frozenset(("most",))
_OF_MOST = 3  # tokens of "most potential victims"
_FAR = 12  # tokens from "a quarter" to the count in brackets
_NEAR = 8  # tokens from "31%" to ", totalling"
_SMALL = 0.05
_BACK = 60  # counts before a pair
# How far a share in words may be off ("almost two thirds"), and a percentage by its decimals.
_LOOSE, _HEDGED = 0.02, 0.05
_DECIMALS = re.compile(r"[.,](\d+)")
_MOVED = frozenset(
    "up down rose fell increased decreased rise fall increase decrease grew dropped drop".split()
)


def link_share_pairs(scene: Scene) -> None:
    """Tie both numbers of each pair to the whole that one of them or their values name."""
    if "most" in scene.words:
        _link_most(scene)
    before: int | None = None
    for share, count in find_share_pairs(scene):
        _link(scene, share, count, before)
        before = scene.whole_of(count)


def find_share_pairs(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield each share with the count that is printed with it, in text order."""
    for share, draft in enumerate(scene.drafts):
        if (
            draft.number.type is not _SHARE
            or draft.number.value is None
            or _has_moved(scene, draft)
        ):
            continue
        for count in (share + 1, share - 1):
            if _pairs(scene, share, count):
                yield share, count
                break
        else:
            if _is_each(scene, share):
                yield share, share + 1
                yield share, share + 2


def _link_most(scene: Scene) -> None:
    """Tie the count in brackets behind "most referrals" to the larger count of its kind before."""
    for index in scene.beside(_MOST):
        draft, first = scene.drafts[index], scene.drafts[index].number.first
        bracketed = scene.word(first - 1) == "(" and scene.word(draft.number.last) == ")"
        if not bracketed or draft.of is not None or draft.number.type is not _COUNT:
            continue
        if "most" not in scene.between(max(0, first - 1 - _OF_MOST), first - 1):
            continue
        for other in range(index - 1, max(-1, index - _BACK), -1):
            whole = scene.drafts[other]
            value = whole.number.value or 0
            alike = whole.unit is not None and whole.unit.value in _GROUPS and whole.of is None
            if (
                alike
                and not is_baseline(scene, other)
                and value / 2 < (draft.number.value or 0) < value
                and fits(scene, index, other)
            ):
                if fate_of(draft) is fate_of(whole) and not _is_one_of_times(scene, other):
                    scene.tie(index, scene.first_of(other), _BY, (first, draft.number.last))
                break


def _is_one_of_times(scene: Scene, index: int) -> bool:
    """Whether a sentence counts one thing for two times: "17,000 in 2024 and 15,050 in 2023"."""
    mine = scene.drafts[index]
    return any(
        other != index and each.when != mine.when and each.of is None and units_agree(each, mine)
        for other in scene.by_sentence[mine.sentence]
        if (each := scene.drafts[other]).when is not None and not is_baseline(scene, other)
    )


def _is_each(scene: Scene, share: int) -> bool:
    """Whether two counts in brackets are one share: "each 44% of all (20,310 and 20,140 ...)"."""
    if share + 2 >= len(scene.drafts):
        return False
    draft, one, two = scene.drafts[share : share + 3]
    if two.sentence != draft.sentence or {one.number.type, two.number.type} != {_COUNT}:
        return False
    opens = scene.word(one.number.begin - 1) == "(" and two.number.first - one.number.last == 1
    behind = list(scene.between(two.number.last, two.number.last + 2))
    before = scene.between(
        max(scene.sentence(share).first, draft.number.first - _EACH), one.number.first
    )
    return opens and "respectively" in behind and "each" in before


def _has_moved(scene: Scene, draft: Draft) -> bool:
    """Whether a share says by how much something rose: it is none of a whole."""
    first = draft.number.first
    before = list(scene.between(max(0, first - 2), first))
    return not _MOVED.isdisjoint(before) and (before[-1] != "up" or before[0] not in _MADE)


def _pairs(scene: Scene, share: int, count: int) -> bool:
    if not 0 <= count < len(scene.drafts):
        return False
    mine, theirs = scene.drafts[share], scene.drafts[count]
    if theirs.number.type is not _COUNT or mine.sentence != theirs.sentence:
        return False
    if not theirs.number.is_whole or theirs.number.value is None or theirs.number.may_be_year:
        return False
    first, last = sorted((mine.number, theirs.number), key=lambda number: number.first)
    gap = scene.between(first.last, last.first)
    closed = scene.word(last.last) == ")"
    if closed and list(gap) in (["("], ["(", "n", "="]):
        return True  # "61% (601)", "601 (61%)"
    if closed and scene.word(first.first - 1) == "(" and len(gap) == 1 and gap[0] in _BETWEEN:
        return True  # "(24%; 4,052)"
    if share > count:
        return False
    if closed and gap[-1:] == ["("] and len(gap) <= _FAR and _BREAKS.isdisjoint(gap[:-1]):
        return not mine.number.percent or theirs.phrase.head is None
    return _says_total(list(gap))


def _says_total(gap: list[str]) -> bool:
    """Whether a share goes on to its count: "31% of all referrals, totalling 3,825"."""
    if not 1 < len(gap) <= _NEAR or "," not in gap:
        return False
    behind = gap[gap.index(",") + 1 :]
    if behind[:1] == ["or"]:
        return len(behind) == 1
    return bool(behind) and (
        behind[0] in _TOTALLING or (behind[0] in _AMOUNTING and behind[-1] == "to")
    )


def _link(scene: Scene, share: int, count: int, before: int | None) -> None:
    scene.share_of[count] = share
    if scene.drafts[count].same_as is not None or scene.whole_of(share) == count:
        return
    wholes = scene.whole_of(share), scene.whole_of(count)
    told = [whole for whole in wholes if whole is not None]
    if len(told) == len(wholes) and _is_share_of(scene, share, count, told[0]):
        return
    whole = next((each for each in told if _is_share_of(scene, share, count, each)), None)
    if whole is None:
        fixed = bool(told) and _names_whole(scene, share)
        whole = None if fixed else _whole_by_value(scene, share, count)
        if whole != before and _is_small(scene.drafts[share]):
            whole = None
        if whole is not None:
            _loosen(scene, share, count)
        elif told and _is_worded(scene, share, count, told[0]):
            whole = told[0]
    if whole is None or whole in (share, count):
        return
    unit = scene.drafts[whole].unit
    if unit is None or unit.value not in _GROUPS:
        return
    scene.drafts[count].unit = Cited(unit.value, f"figure:{whole}", *scene.cite(whole))
    for index in (share, count):
        if scene.whole_of(index) is None:
            take_unit(scene, index, whole)
            number = scene.drafts[index].number
            scene.tie(index, whole, _BY, (number.first, number.last))
    _share_traits(scene, share, count)


def _names_whole(scene: Scene, share: int) -> bool:
    """Whether a share is of what it names itself: "31% of all referrals", not "of these"."""
    draft = scene.drafts[share]
    of, by = draft.phrase.of, None if draft.of is None else draft.of.by
    if by == "rule:fronted-partitive":
        return scene.word(scene.sentence(share).first + 1) not in THEM
    return by in _WORDED and of is not None and scene.word(of[0]) not in THEM


def _loosen(scene: Scene, *pair: int) -> None:
    """Untie a pair from what it is no share of: "Of these, two thirds (4,680) ..."."""
    for index in pair:
        scene.drafts[index].of = None
        scene.leave_list(index)


def _is_worded(scene: Scene, share: int, count: int, whole: int) -> bool:
    """Whether "31% of the referrals, totalling 3,825" are some of them, whatever the values say."""
    of, draft = scene.drafts[share].of, scene.drafts[count]
    said = of is not None and of.by in _WORDED and of.value == whole
    return said and share < count and draft.phrase.head is None and _may_hold(scene, count, whole)


def _share_traits(scene: Scene, share: int, count: int) -> None:
    """Give both who they are: "Most were Polish (18%; 2,221)"."""
    one, other = scene.drafts[share], scene.drafts[count]
    opening = min(one.number.first, other.number.first) - 1
    if one.nationality is None and scene.word(opening) == "(":
        for people in scene.document.ending(scene.lexicons.peoples).get(opening, ()):
            if people.entry.codes:
                cited = scene.document.span_of(people.first, people.last)
                one.nationality = Cited(people.entry.codes, _BY, *cited)
    for mine, theirs in ((one, other), (other, one)):
        mine.sex, mine.age = mine.sex or theirs.sex, mine.age or theirs.age
        mine.nationality = mine.nationality or theirs.nationality
    if other.noun is not None and _is_named(scene, count):
        other.noun = other.role = other.outcome = None
    other.role, other.outcome = other.role or one.role, other.outcome or one.outcome


def _is_named(scene: Scene, count: int) -> bool:
    """Whether the noun of a count in brackets is that of a body: "from Kent Police (2,000)"."""
    first = scene.drafts[count].number.first
    return scene.word(first - 1) == "(" and scene.document.words[first - 2][0].isupper()


def _whole_by_value(scene: Scene, share: int, count: int) -> int | None:
    """The nearest count before a pair whose share it is as printed, None if there is none."""
    first = min(share, count)
    for other in range(first - 1, max(-1, first - _BACK), -1):
        whole = scene.drafts[other]
        group = whole.unit is not None and whole.unit.value in _GROUPS
        if not group or whole.number.type is not _COUNT or is_baseline(scene, other):
            continue
        if whole.direction is not None or whole.number.bound is Bound.VAGUE:
            continue
        if _is_share_of(scene, share, count, other) and _may_hold(scene, count, other):
            return scene.first_of(other)
    return None


def _is_small(draft: Draft) -> bool:
    """Whether a rounded share fits many wholes: 2% may be that of any count from 120 to 200."""
    return draft.number.value is not None and draft.number.value < _SMALL


def _may_hold(scene: Scene, count: int, whole: int) -> bool:
    """Whether a count may be of a group as far as its own words go."""
    return fits(scene, count, whole)


def _is_share_of(scene: Scene, share: int, count: int, whole: int) -> bool:
    """Whether a count is the printed share of another one."""
    part, total = scene.drafts[count].number.value, scene.drafts[whole].number.value
    number = scene.drafts[share].number
    if not part or not total or part > total or number.value is None:
        return False
    found = part / total
    if not number.percent or number.bound is not Bound.EXACT:
        low, high = number.low, number.high
        slack = _LOOSE if number.bound is Bound.EXACT else _HEDGED
        low = number.value if low is None else max(low, number.value - slack)
        high = number.value if high is None else min(high, number.value + slack)
        return low - slack <= found <= high + slack
    decimals = _DECIMALS.search(scene.document.text(number.start, number.end))
    half = 0.5 / 10 ** (2 + (len(decimals[1]) if decimals else 0))
    return bool(abs(found - number.value) <= half * (1 + 1e-9))
