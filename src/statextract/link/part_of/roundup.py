"""A story's totals told again by place, event or time: "149 died in 3 months ... 86 in August".

The head of the story tells totals of several events, places or of a longer time. Sentences below
that set a scene of their own, and tell counts of the same fate or the same events, tell some of
these. One such count may be of something else; two or more that fit their total are a roundup, and
so are the dead and the missing of one place beside those of all.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from statextract.link.fit import (
    are_opposed,
    fate_of,
    is_like,
    noun_of,
    unit_of,
)
from statextract.link.grammar import DEFINITE, MORE
from statextract.link.leading import is_baseline
from statextract.link.own_dates import is_of_own_year
from statextract.link.part_of.occasion import (
    are_told_apart,
    is_of_another_time,
    is_set_apart,
    recalls_another,
)
from statextract.link.part_of.setting import EVENTS, scene_of
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_rate
from statextract.link.within import within
from statextract.model.document import Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_FATES = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.ARRESTED,
        Outcome.RESCUED,
        Outcome.ABDUCTED,
        Outcome.HOSPITALISED,
        Outcome.SICK,
        Outcome.EVACUATED,
        Outcome.DISPLACED,
    ]
)
_PEOPLE = (Unit.PERSON, Unit.HOUSEHOLD)
_ELSEWHEN = frozenset(
    """
    previous previously earlier ago past overall unrelated similar compared
    annually average
    """.split()
)
_REASONED = frozenset("some many several most it they he she there all".split())
_LASTING = frozenset("months years weeks quarter half".split())
_SEVERAL = frozenset(
    """
    separate districts provinces states counties cities towns villages divisions countrywide
    nationwide accidents incidents attacks raids blasts explosions bombings crashes shootings
    clashes fires landslides
    flood floods flooding mudslides rains monsoon storm storms typhoon cyclone hurricane tornado
    tornadoes earthquake quake tsunami wildfire wildfires heatwave avalanches blizzard
    """.split()
)
_WEAK = frozenset(
    """
    rule:kin rule:elided-head rule:nested-period rule:nested-place rule:continued rule:member
    rule:episode rule:received rule:severe
    """.split()
)
_ROW = ([","], ["and"], [",", "and"])
_MOST = 120  # counts of a story; more make a table
_PAIR = 2
_VERB = 4  # tokens from a count to the "also" of its verb


class _Part(NamedTuple):
    """A count below the head, its total, and what sets its scene: a place or a time."""

    part: int
    total: int
    kind: str


def link_roundups(scene: Scene) -> None:
    """Tie the counts of the body to the totals of the head that they are told of."""
    if len(scene.drafts) > _MOST:
        return
    totals = _totals(scene)
    if not totals:
        return
    parts: dict[tuple[int, str], list[int]] = {}
    fates: dict[int, set[int]] = {}
    for found in _parts(scene, totals):
        parts.setdefault((found.total, found.kind), []).append(found.part)
        if unit_of(scene.drafts[found.total]) in _PEOPLE:
            fates.setdefault(scene.drafts[found.part].sentence, set()).add(found.total)
    for (total, _), told in parts.items():
        outer = [part for part in told if scene.whole_of(part) not in told]
        fitting = _fitting(scene, outer, total)
        numbers = {scene.drafts[part].sentence for part in fitting}
        several = any(len(fates.get(number, ())) >= _PAIR for number in numbers)
        if len(fitting) >= _PAIR or several:
            _tie(scene, fitting, total)


def _totals(scene: Scene) -> dict[object, int]:
    """The totals of a head that tells of several events or places, by what they count."""
    head = _head(scene)
    totals: dict[object, int] = {}
    several = [number for number in head if _tells_of_several(scene, number)]
    for number in head if several else ():
        for index in scene.by_sentence[number]:
            key = _key(scene, index)
            if key is not None and key not in totals and _is_total(scene, index):
                totals[key] = index
    return {key: index for key, index in totals.items() if _stands_in(scene, index, several)}


def _stands_in(scene: Scene, index: int, numbers: Sequence[int]) -> bool:
    """Whether a total, or what is counted along with it, is told in one of some sentences.

    "A blast killed 72. The group has claimed several attacks this week, one of which killed 13":
    the 72 are not of those attacks.
    """
    told = (index, scene.first_of(index), *scene.retold.get(index, ()))
    return any(scene.drafts[each].sentence in numbers for each in told)


def _head(scene: Scene) -> list[int]:
    """The sentences with counts that a story opens with: its headline and its first ones."""
    return [
        number
        for number in scene.held
        if (kind := scene.document.sentences[number].kind) is SentenceKind.TITLE
        or (number in scene.lede and kind is not SentenceKind.BULLET)
    ]


def _is_lasting(scene: Scene) -> bool:
    """Whether a story tells what happened in weeks, months or years: "in the last five years"."""
    return any(not _LASTING.isdisjoint(scene.said[number]) for number in _head(scene))


def _key(scene: Scene, index: int) -> object | None:
    """What a count is of: people of one fate, or events of one name; None for anything else."""
    draft = scene.drafts[index]
    unit, fate = unit_of(draft), fate_of(draft)
    if unit in _PEOPLE and fate in _FATES:
        return unit, fate
    if unit is Unit.CASE and noun_of(draft) is not None:
        return noun_of(draft)
    return None


def _is_total(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    exact = draft.number.bound in (Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.APPROX)
    if not exact or draft.direction is not None:
        return False
    if draft.of is not None and fate_of(scene.drafts[draft.of.value]) is not None:
        return False  # but "137 are dead or missing ... 92 dead and 45 missing" are all of each
    if draft.phrase.of is not None or is_baseline(scene, index) or not _is_told(draft):
        return False
    return (draft.number.value or 0) > _PAIR and not scene.sites[index].lead & (MORE - {"others"})


def _is_told(draft: Draft) -> bool:
    """Whether a count is told as a fact, of anybody: of no sex, age or nation."""
    asserted = draft.status is None or draft.status.value is Status.ASSERTED
    return asserted and not (draft.sex or draft.age or draft.nationality)


def _tells_of_several(scene: Scene, number: int) -> bool:
    """Whether a sentence tells of several events or places, or of weeks, months or years."""
    words, sentence = scene.said[number], scene.document.sentences[number]
    if not (_SEVERAL | _LASTING).isdisjoint(words):
        return True
    places = within(scene.mentions.places, sentence.first, sentence.last)
    joined = [  # "in Narsingdi, Savar and Panchagarh"
        list(scene.between(one.last, other.first)) in _ROW for one, other in pairwise(places)
    ]
    if sum(joined) >= _PAIR:
        return True
    return any(
        unit_of(scene.drafts[index]) is Unit.CASE
        and noun_of(scene.drafts[index]) in EVENTS
        and (scene.drafts[index].number.value or 0) > 1
        for index in scene.by_sentence[number]
    )


def _parts(scene: Scene, totals: dict[object, int]) -> Iterator[_Part]:
    """Yield the counts below the head that can be some of a total and have a scene of their own."""
    for number, members in scene.by_sentence.items():
        sentence = scene.document.sentences[number]
        if number in scene.lede and number == min(scene.lede):
            continue
        if sentence.kind not in (SentenceKind.PROSE, SentenceKind.BULLET):
            continue
        if not _ELSEWHEN.isdisjoint(scene.said[number]) or _reaches_back(scene, sentence):
            continue
        for index in members:
            total = totals.get(_key(scene, index))
            if total is None or total >= index or not _may_be_part(scene, index, total):
                continue
            kind = scene_of(scene, index, total)
            if kind is not None:
                yield _Part(index, _told_in_prose(scene, total), kind)


def _reaches_back(scene: Scene, sentence: Sentence) -> bool:
    """Whether "since" leads to a time, or stands alone: "since May", "have since died"."""
    words = scene.between(sentence.first, sentence.last)
    if "since" not in words:
        return False
    at = sentence.first + words.index("since") + 1
    return scene.word(at) not in _REASONED


def _told_in_prose(scene: Scene, total: int) -> int:
    """The first statement of a total below the headline, but for the cell of a table."""
    first = scene.first_of(total)
    if scene.sentence(first).kind is SentenceKind.TITLE:  # "more than 40" there, 43 below
        again = scene.retold.get(scene.fact_of(total), ())
        first = next((o for o in again if scene.drafts[o].number.bound is Bound.EXACT), first)
    return total if scene.sentence(first).kind is SentenceKind.ROW else first


def _may_be_part(scene: Scene, index: int, total: int) -> bool:
    part, whole = scene.drafts[index], scene.drafts[total]
    if part.number.type is not NumberType.COUNT or part.number.bound is Bound.VAGUE:
        return False
    if part.same_as is not None or not part.number.value or part.direction is not None:
        return False
    if part.of is not None and part.of.by not in _WEAK:
        return False
    if index in scene.changes or is_rate(scene, index) or not _is_told(part):
        return False
    if scene.sites[index].lead & ((MORE | DEFINITE) - {"others"}) or part.phrase.of is not None:
        return False
    if part.number.value >= (whole.number.value or 0):
        return False
    if is_set_apart(scene, index) or recalls_another(scene, index):
        return False
    if is_of_another_time(scene, index) or _comes_on_top(scene, index, total):
        return False
    apart = are_told_apart(scene, index, total) or is_of_own_year(scene, index, total)
    if apart and not _is_lasting(scene):
        return False
    return is_like(part, whole) and not are_opposed(part, whole)


def _comes_on_top(scene: Scene, index: int, total: int) -> bool:
    """Whether a fate is told of others "also", right behind the total of it and no part."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    near = (*scene.between(first - _VERB, first), *scene.between(last, last + _VERB))
    if "also" not in near:
        return False
    fate = fate_of(scene.drafts[index])
    told = next((o for o in range(index - 1, total, -1) if fate_of(scene.drafts[o]) is fate), None)
    return told is None or scene.drafts[told].same_as is not None


def _fitting(scene: Scene, parts: list[int], total: int) -> list[int]:
    """The counts, if they are not more together than their total; else the first that fill it.

    What comes behind those tells of some of them again.
    """
    told, high = 0.0, scene.drafts[total].number.value or 0
    for place, part in enumerate(parts):
        told += scene.drafts[part].number.value or 0
        if told == high:
            return parts[: place + 1]
    return parts if told < high else []


def _tie(scene: Scene, parts: list[int], total: int) -> None:
    rows = [scene.listing_of[part].parts for part in parts if part in scene.listing_of]
    beside = {o for row in rows for o in row if scene.whole_of(o) == total}
    told = sorted(beside.union(parts))  # "11 in Tana River and eight in Nairobi"
    if beside:
        told = _fitting(scene, told, total)
    own = [p for p in told if p in parts and scene.tie(p, total, "rule:roundup")]
    tied = sorted({*own, *beside.intersection(told)})
    for part in tied:
        listing = scene.listing_of.get(part)
        if listing is not None and part in listing.parts:
            listing.parts.remove(part)
    if len(tied) >= _PAIR:
        scene.listings.append(Listing("roundup", tied, total))
