"""Shares of all that a story counts, though those of one place or month were told last.

"Fatalities rose to 1,388. In Limpopo they rose to 141. Women were 24% of the road deaths": of the
1,388. So is a share of no difference: "316 died, or 72 fewer. Men account for 83% of deaths".
"""

from collections.abc import Sequence

from statextract.link.changes import is_difference
from statextract.link.fit import fate_of, noun_of, unit_of
from statextract.link.leading import is_baseline
from statextract.link.own_dates import dates_of, holds_date
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import Cited, Draft
from statextract.model.mentions import PlaceMention
from statextract.model.period import Period, read_period
from statextract.model.vocabulary import Bound, NumberType, Unit

_BY = frozenset(
    """
    rule:partitive rule:fronted-partitive rule:accounted rule:share rule:share-list rule:fatality
    """.split()
)
_ALL = frozenset("all total overall recorded reported national nationwide".split())
_POINTING = frozenset("these those this that them whom which such there their its".split())
_PLACES = frozenset("province region state city town district county country area".split())
_CASES = frozenset(["case", "incident"])
_REACH = 40  # counts back to the total of a story


def link_shares_of_all(scene: Scene) -> None:
    """Point shares told of some of a story's people or cases to the total of these."""
    told = {index: draft for index, draft in enumerate(scene.drafts) if _is_share(draft)}
    for index, draft in told.items():
        of = draft.of
        if of is None or of.by not in _BY or scene.drafts[of.value].sentence == draft.sentence:
            continue
        total = _total_behind(scene, index, of.value)
        if total is not None:
            draft.of = Cited(total, of.by, of.start, of.end)
            listing = scene.listing_of.get(index)
            if listing is not None and listing.whole == of.value:
                listing.whole = total


def _is_share(draft: Draft) -> bool:
    return draft.number.type is NumberType.SHARE and draft.of is not None


def _total_behind(scene: Scene, index: int, whole: int) -> int | None:
    """The total that a share is of, if what it was tied to is only some of that, or no group."""
    if _points_back(scene, index):
        return None
    if is_difference(scene, whole):
        return _standing_before(scene, index, whole)
    if _follows(scene, index, whole) and not _says_all(scene, index):
        return None
    outer = scene.whole_of(whole)
    if outer is not None:
        alike = _counts_alike(scene, outer, whole) and not _names_own(scene, index, whole, outer)
        return outer if alike else None
    total = _larger_before(scene, whole)
    if total is None or not _is_set_in(scene, whole, total):
        return None
    return None if _names_own(scene, index, whole, total) else scene.first_of(total)


def _points_back(scene: Scene, index: int) -> bool:
    """Whether "of these deaths" or "of the 62 cases" names a group and no other."""
    of = scene.drafts[index].phrase.of
    words = [] if of is None else scene.between(*of)
    return not _POINTING.isdisjoint(words) or any(word[:1].isdigit() for word in words)


def _says_all(scene: Scene, index: int) -> bool:
    of = scene.drafts[index].phrase.of
    return of is not None and not _ALL.isdisjoint(scene.between(*of))


def _follows(scene: Scene, index: int, whole: int) -> bool:
    """Whether a share stands right behind a count, in its paragraph."""
    one, other = scene.sentence(whole), scene.sentence(index)
    return other.index - one.index <= 1 and one.paragraph == other.paragraph


def _standing_before(scene: Scene, index: int, whole: int) -> int | None:
    """The count of the same people or cases before a share that is of the latest time."""
    told = [
        other
        for other in range(index - 1, max(-1, index - _REACH), -1)
        if other != whole
        and _is_plain(scene, other)
        and not is_difference(scene, other)
        and scene.whole_of(other) is None
        and _counts_alike(scene, other, whole)
    ]
    ends = {o: period.last for o in told if (period := _time_of(scene, o)) is not None}
    if ends:
        newest = max(ends.values())
        return next(other for other in told if ends.get(other) == newest)
    return next((other for other in told if not is_baseline(scene, other)), None)


def _time_of(scene: Scene, index: int) -> Period | None:
    when = scene.drafts[index].when
    return None if when is None else read_period(when.value)


def _larger_before(scene: Scene, whole: int) -> int | None:
    """The nearest larger count before another of the same people or cases, and part of none."""
    for other in range(whole - 1, max(-1, whole - _REACH), -1):
        draft = scene.drafts[other]
        apart = draft.sentence == scene.drafts[whole].sentence or is_difference(scene, other)
        if apart or is_baseline(scene, other) or scene.whole_of(other) is not None:
            continue
        if not _is_plain(scene, other):
            continue
        larger = (draft.number.value or 0) > (scene.drafts[whole].number.value or 0)
        if larger and _counts_alike(scene, other, whole):
            return other
    return None


def _is_plain(scene: Scene, index: int) -> bool:
    number = scene.drafts[index].number
    return number.type is NumberType.COUNT and number.bound is not Bound.VAGUE


def _counts_alike(scene: Scene, one: int, other: int) -> bool:
    """Whether two counts are of people of one fate, or of cases of one name."""
    two = scene.drafts[one], scene.drafts[other]
    if unit_of(two[0]) is not unit_of(two[1]) or unit_of(two[0]) is None:
        return False
    fates = fate_of(two[0]), fate_of(two[1])
    if fates[0] is not None or fates[1] is not None:
        return fates[0] is fates[1]
    if unit_of(two[0]) is not Unit.CASE:
        return False  # residents of one place are none of another's
    nouns = noun_of(two[0]), noun_of(two[1])
    return None not in nouns and (nouns[0] == nouns[1] or nouns[1] in _CASES)


def _is_set_in(scene: Scene, whole: int, total: int) -> bool:
    """Whether the clause of a count sets it in a place or at a time that a total does not name."""
    clause = scene.drafts[whole].clause
    if any(
        scene.word(token) in ("that", "the", "this") and scene.word(token + 1) in _PLACES
        for token in range(clause.first, clause.last)
    ):
        return True
    told = {place.name for place in _places(scene, total)}
    if any(place.name not in told for place in _places(scene, whole)):
        return True
    mine, theirs = (dates_of(scene, scene.drafts[each]) for each in (whole, total))
    return bool(mine) and not any(holds_date(scene, mine[0], date) for date in theirs)


def _names_own(scene: Scene, index: int, whole: int, total: int) -> bool:
    """Whether the sentence of a share names the place or the time of a narrower group."""
    told = {place.name for place in _places(scene, total)}
    own = {place.name for place in _places(scene, whole)} - told
    if not own.isdisjoint(place.name for place in _places(scene, index)):
        return True
    mine, theirs = (dates_of(scene, scene.drafts[each]) for each in (index, whole))
    return any(holds_date(scene, other, one) for one in mine for other in theirs)


def _places(scene: Scene, index: int) -> Sequence[PlaceMention]:
    sentence = scene.sentence(index)
    return within(scene.mentions.places, sentence.first, sentence.last)
