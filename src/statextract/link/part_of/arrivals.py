"""Arrivals of a day within those of the year: "21,400 crossed since January ... On Friday 310".

What people did of their own will has no fate; the verb says that both counts are of arrivals.
"""

from statextract.link.fit import GENERIC, fits, is_person, noun_of
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.occasion import are_told_apart, is_set_apart
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_rate
from statextract.link.sizes import is_surely_larger
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.period import Period, read_period
from statextract.model.vocabulary import NumberType, Status

ARRIVED = frozenset(
    "arrived arriving arrivals crossed crossing crossings landed reached journey entered".split()
)
_ANYBODY = GENERIC | {None, "arrival"}
_LONG, _YEAR = 7, 366  # days
_REACH = 8  # sentences with figures


def link_arrivals(scene: Scene) -> None:
    """Tie the arrivals of a shorter time to those of the longer one that holds it."""
    timed = [
        (index, period)
        for index in scene.beside(ARRIVED)
        if _is_arrival(scene, index) and (period := _period(scene, index)) is not None
    ]
    for index, period in timed:
        if scene.drafts[index].of is not None or scene.drafts[index].same_as is not None:
            continue
        near = set(scene.sentences_before(scene.drafts[index].sentence, _REACH))
        for other, longer in timed:
            days = (longer.last - longer.first).days
            if longer == period or not longer.covers(period) or not _LONG <= days <= _YEAR:
                continue
            if scene.drafts[other].sentence in near and _may_hold(scene, index, other):
                scene.tie(index, scene.first_of(other), "rule:nested-period")
                break


def _is_arrival(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if not is_person(draft) or draft.number.type is not NumberType.COUNT or not draft.number.low:
        return False
    if draft.direction is not None or not leads(scene, index) or is_baseline(scene, index):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if is_added(scene, index) or is_rate(scene, index) or is_set_apart(scene, index):
        return False
    if scene.sentence(index).kind is not SentenceKind.PROSE:
        return False
    return not ARRIVED.isdisjoint(scene.between(draft.clause.first, draft.clause.last))


def _period(scene: Scene, index: int) -> Period | None:
    """The time that a count's own words give it."""
    when = scene.drafts[index].when
    return None if when is None or when.by == "rule:event" else read_period(when.value)


def _may_hold(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if theirs.of is not None or not is_surely_larger(theirs, mine):
        return False
    if noun_of(mine) not in (*_ANYBODY, noun_of(theirs)) or not fits(scene, part, whole):
        return False
    named = _countries(scene, part), _countries(scene, whole)
    apart = bool(named[0] and named[1]) and named[0].isdisjoint(named[1])
    return not apart and not are_told_apart(scene, part, whole)


def _countries(scene: Scene, index: int) -> frozenset[str]:
    """The countries that a count's sentence names."""
    sentence = scene.sentence(index)
    places = within(scene.mentions.places, sentence.first, sentence.last)
    return frozenset(place.name for place in places if place.kind == "country")
