"""Counts with their share in brackets: "318 cases ... 228 (72%) severe", "a total of 654 (47%)".

The share says that the count is some of a group told before; the nearest that it is such a share
of is meant.
"""

from collections.abc import Iterator, Sequence

from statextract.link.ellipsis import take_traits
from statextract.link.fit import fits
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Unit

CUES = frozenset(["%", "percent", "cent", "pct"])
_BY = "rule:percent-behind"
_BRACKET = "rule:bracket"
_LOOSE = ("rule:elided-head", "rule:parallel")
_CLAUSE = 9  # tokens of "riders of lorries were killed in them"
_WHO = frozenset("who which while but".split())
_PAIR = 2  # pairs of a row that are as printed
_OF_OTHERS = frozenset("of among out from amongst".split())
_REACH = 12  # sentences with figures
_TOLD = 40  # counts
_LEAST = 10  # of fewer many shares are the same
_HALF = 0.0051  # of a percent without decimals, rounded
_EXACT = (Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN)
_COMPARED = frozenset("up down from against compared increase decrease rise fall".split())


def link_percent_behind(scene: Scene) -> None:
    """Tie such counts, and their shares with them, to their groups."""
    row = [share for share in scene.beside(CUES) if share and _stands_behind(scene, share)]
    for share in row:
        groups = _groups(scene, share - 1)
        whole = next((o for o in groups if _is_share_of(scene, share, o)), None)
        if whole is not None:
            _tie(scene, share, scene.first_of(whole))
    for share in scene.beside(CUES):
        _link_far(scene, share)
    for place, share in enumerate(row):
        whole = _whole_of_row(scene, row, place) if scene.whole_of(share - 1) is None else None
        if whole is not None:
            _tie(scene, share, whole)


def _link_far(scene: Scene, share: int) -> None:
    """Tie a share at the end of the clause of its count: "141 riders were killed (34.55%)"."""
    draft, aside = scene.drafts[share], scene.sites[share].aside
    if not share or draft.of is not None or aside is None or aside.kind != "bracket":
        return
    part = scene.drafts[share - 1]
    gap = scene.between(part.number.last, aside.first)
    alone = draft.number.begin == aside.first + 1 and draft.number.last >= aside.last
    plain = all(word.replace("-", "").isalpha() for word in gap) and _WHO.isdisjoint(gap)
    if not (alone and plain and 0 < len(gap) <= _CLAUSE) or part.sentence != draft.sentence:
        return
    told = scene.whole_of(share - 1)
    groups = _groups(scene, share - 1) if told is None else [told]
    whole = next((other for other in groups if _is_share_of(scene, share, other)), None)
    if whole is not None:
        take_traits(scene, share, share - 1)
        scene.tie(share, scene.first_of(whole), _BY, _mark(scene, share))


def _tie(scene: Scene, share: int, whole: int) -> None:
    part, of = share - 1, scene.drafts[share].of
    if _is_belied(scene, share):
        _loosen(scene, part)
        _loosen(scene, share)
        of = None
    if not scene.tie(part, whole, _BY, _mark(scene, share)):
        return
    if of is None or of.value == part:
        scene.drafts[share].of = None
        scene.tie(share, whole, _BY, _mark(scene, share))


def _whole_of_row(scene: Scene, row: Sequence[int], place: int) -> int | None:
    """The group of those before and behind in a row, whose share a count is not as printed.

    "752 new cases: 345 (46%) severe, 482 (64%) children, 244 (46%) women": the last is of them too.
    """
    share = row[place]
    aside = scene.sites[share].aside
    if aside is None or scene.word(aside.last + 1) in _OF_OTHERS:
        return None  # "45 (25%) of the tested"
    told = [scene.whole_of(o - 1) for o in row if _is_tied(scene, o)]
    beside = {
        whole
        for other in row[max(0, place - 1) : place + 2]
        if other != share
        and abs(scene.drafts[other].sentence - scene.drafts[share].sentence) <= 1
        and (whole := scene.whole_of(other - 1) if _is_tied(scene, other) else None) is not None
    }
    if len(beside) != 1:
        return None
    whole = beside.pop()
    group, part = scene.drafts[whole], scene.drafts[share - 1]
    firm = told.count(whole) >= _PAIR and fits(scene, share - 1, whole)
    return whole if firm and nearly_holds(group, part) else None


def _is_tied(scene: Scene, share: int) -> bool:
    of = scene.drafts[share - 1].of
    return of is not None and of.by == _BY


def loosen_shares(scene: Scene) -> None:
    """Untie a share from the count that it only tells again: "310 Poles applied (4%)".

    It is of what that count is of, if that is known; the count itself it is of only where the
    count is the group of another: "44 of the 60 passengers (73%)".
    """
    for share in scene.beside(CUES):
        of, aside = scene.drafts[share].of, scene.sites[share].aside
        number = scene.drafts[share].number
        if of is None or of.by != _BRACKET or aside is None or aside.kind != "bracket":
            continue
        alone = number.begin == aside.first + 1 and number.last >= aside.last
        count = of.value
        told = number.type is NumberType.SHARE and count == share - 1
        told = told and scene.drafts[count].sentence == scene.drafts[share].sentence
        if not alone or not told or is_complement(scene, count):
            continue
        whole, giver = scene.whole_of(count), scene.drafts[count].unit
        take_traits(scene, share, count)
        if giver is not None and giver.value is Unit.OBJECT:
            scene.drafts[share].unit = giver  # "filed 310 requests (4%)"
        scene.drafts[share].of = None
        if whole is not None and whole < count:
            scene.tie(share, whole, _BRACKET, (aside.first, aside.first + 1))


def _mark(scene: Scene, share: int) -> tuple[int, int]:
    return scene.drafts[share].number.first, scene.drafts[share].number.last


def _stands_behind(scene: Scene, share: int) -> bool:
    """Whether a share alone is in the brackets right behind a count that nothing tied."""
    part = share - 1
    draft, aside = scene.drafts[part], scene.sites[share].aside
    number = scene.drafts[share].number
    if number.type is not NumberType.SHARE or aside is None or aside.kind != "bracket":
        return False
    if draft.same_as is not None or draft.unit is None:
        return False
    if draft.of is not None and not _is_belied(scene, share):
        return False
    if draft.number.type is not NumberType.COUNT or draft.number.bound is not Bound.EXACT:
        return False
    alone = number.begin == aside.first + 1 and number.last >= aside.last
    near = aside.first in (draft.number.last, scene.sites[part].last, draft.phrase.tail)
    before = scene.between(draft.number.first - 2, draft.number.first)
    return alone and near and _COMPARED.isdisjoint(before)


def _is_belied(scene: Scene, share: int) -> bool:
    """Whether a count is some of the one before a semicolon, whose printed share it is not.

    "Of 400 dead, 68 were riders (17%); 15 (3.75%) were thrown off carts".
    """
    draft = scene.drafts[share - 1]
    if draft.of is None or draft.of.by not in _LOOSE or draft.of.value > share:
        return False
    here = scene.drafts[draft.of.value].sentence == draft.sentence
    return here and not _is_share_of(scene, share, draft.of.value)


def _loosen(scene: Scene, index: int) -> None:
    scene.drafts[index].of = None
    scene.leave_list(index)


def _groups(scene: Scene, index: int) -> Iterator[int]:
    """Yield the counts told before one that may hold it, the nearest first."""
    near = scene.sentences_before(scene.drafts[index].sentence, _REACH)
    floor = min(near, default=scene.drafts[index].sentence)
    for other in range(index - 1, max(-1, index - _TOLD), -1):
        draft = scene.drafts[other]
        titled = scene.sentence(other).kind is SentenceKind.TITLE
        if draft.sentence < floor and not titled:
            return
        count = draft.number.type is NumberType.COUNT and draft.number.bound in _EXACT
        if count and can_hold(draft, scene.drafts[index]) and fits(scene, index, other):
            yield other


def _is_share_of(scene: Scene, share: int, whole: int) -> bool:
    part, group = scene.drafts[share - 1].number.value, scene.drafts[whole].number.value
    said = scene.drafts[share].number.value
    if not part or not group or said is None or group < _LEAST:
        return False
    off, slack = part / group - said, _rounding(scene, scene.drafts[share])
    cut = slack < _HALF / 10 and 0 <= off < 2 * slack  # 5 of 30 are "16.66%"
    return abs(off) <= slack or cut


def _rounding(scene: Scene, share: Draft) -> float:
    """How far a share may be off by the decimals that are printed."""
    text = scene.document.text(share.number.start, share.number.end)
    decimals = len(text.partition(".")[2].rstrip(" %percntPERCNT"))
    return _HALF * (1.0, 0.1, 0.01)[min(decimals, 2)]
