"""The counts of a body that may be some of the totals of its head: of one fate, with a scene.

"310 were held across Peru ... In Cusco, police held 40": a place, a time or a kind of its own.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from statextract.link.fit import are_opposed, fate_of, is_like, noun_of, unit_of
from statextract.link.grammar import DEFINITE, MORE
from statextract.link.own_dates import is_of_own_year
from statextract.link.part_of.occasion import (
    are_told_apart,
    is_of_another_time,
    is_set_apart,
    recalls_another,
)
from statextract.link.part_of.other_event import is_of_other_cause
from statextract.link.part_of.setting import lies_within, scene_of
from statextract.link.part_of.several import is_wide
from statextract.link.scene import Scene
from statextract.link.shape import is_rate
from statextract.model.document import Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_FATES = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.CONVICTED,
        Outcome.RESCUED,
        Outcome.ABDUCTED,
        Outcome.HOSPITALISED,
        Outcome.SICK,
        Outcome.EVACUATED,
        Outcome.DISPLACED,
        Outcome.DEPORTED,
        Outcome.REPATRIATED,
    ]
)
PEOPLE = (Unit.PERSON, Unit.HOUSEHOLD)
_ELSEWHEN = frozenset(
    """
    previous previously earlier ago past overall unrelated similar compared
    annually average
    """.split()
)
_REASONED = frozenset("some many several most it they he she there all".split())
# Told by its order behind another count, which may be of another place.
_BY_ORDER = frozenset("rule:kin rule:elided-head rule:continued rule:member rule:received".split())
_WEAK = _BY_ORDER | frozenset(
    "rule:nested-period rule:nested-place rule:episode rule:severe".split()
)
_VERB = 4  # tokens from a count to the "also" of its verb


class Part(NamedTuple):
    """A count below the head, its total, and what sets its scene: a place or a time."""

    part: int
    total: int
    kind: str


def key_of(scene: Scene, index: int) -> object | None:
    """What a count is of: people of one fate, or events of one name; None for anything else."""
    draft = scene.drafts[index]
    unit, fate = unit_of(draft), fate_of(draft)
    if unit in PEOPLE and fate in _FATES:
        return unit, fate
    if unit is Unit.CASE and noun_of(draft) is not None:
        return noun_of(draft)
    return None


def is_told(draft: Draft) -> bool:
    """Whether a count is told as a fact."""
    return draft.status is None or draft.status.value is Status.ASSERTED


def find_parts(scene: Scene, totals: Mapping[object, int], *, lasting: bool) -> Iterator[Part]:
    """Yield the counts below the head that can be some of a total and have a scene of their own.

    Of a ``lasting`` story, of weeks or years, parts may have times of their own.
    """
    for number, members in scene.by_sentence.items():
        sentence = scene.document.sentences[number]
        if number in scene.lede and number == min(scene.lede):
            continue
        if sentence.kind not in (SentenceKind.PROSE, SentenceKind.BULLET):
            continue
        if not _ELSEWHEN.isdisjoint(scene.said[number]) or _reaches_back(scene, sentence):
            continue
        for index in members:
            total = totals.get(key_of(scene, index))
            if total is None or total >= index or not _may_be_part(scene, index, total):
                continue
            if not lasting and _has_own_time(scene, index, total):
                continue
            kind = scene_of(scene, index, total)
            if kind == "class" and not _is_of_anybody(scene.drafts[index]):
                continue
            if kind is not None:
                yield Part(index, _told_in_prose(scene, total), kind)


def find_known(scene: Scene, total: int) -> list[int]:
    """The counts of other places that the wording makes part of a total, each told alone."""
    facts = scene.fact_of(total)
    return [
        index
        for index, draft in enumerate(scene.drafts)
        if draft.of is not None
        and scene.fact_of(draft.of.value) == facts
        and draft.of.by not in _WEAK
        and draft.same_as is None
        and draft.sentence != scene.drafts[draft.of.value].sentence
        and key_of(scene, index) == key_of(scene, total)
        and scene_of(scene, index, total) == "place"
    ]


def are_nested(scene: Scene, index: int, told: list[int]) -> bool:
    """Whether a count is some of another in a row, and not by its order only in another place."""
    whole = scene.whole_of(index)
    if whole is None or whole not in told:
        return False
    of = scene.drafts[index].of
    by_order = of is not None and of.by in _BY_ORDER
    return not by_order or lies_within(scene, index, whole)


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
    if part.of is not None and (part.of.by not in _WEAK or _is_nested(scene, index, total)):
        return False
    if index in scene.changes or is_rate(scene, index) or not is_told(part):
        return False
    if scene.sites[index].lead & (DEFINITE - {"others"}) or part.phrase.of is not None:
        return False
    if scene.sites[index].lead & (MORE - {"others"}) and not _comes_beside(scene, index):
        return False
    if part.number.value >= (whole.number.value or 0):
        return False
    wide = is_wide(scene, whole.sentence)
    if is_set_apart(scene, index, wide=wide) or recalls_another(scene, index):
        return False
    if is_of_another_time(scene, index) or _comes_on_top(scene, index, total):
        return False
    if is_of_other_cause(scene, index, total):
        return False  # "Floods killed 52. Separately, a crash killed nine"
    return is_like(part, whole) and _is_no_wider(part, whole) and not are_opposed(part, whole)


def _has_own_time(scene: Scene, index: int, total: int) -> bool:
    return are_told_apart(scene, index, total) or is_of_own_year(scene, index, total)


def _is_of_anybody(draft: Draft) -> bool:
    return not (draft.sex or draft.age or draft.nationality)


def _is_no_wider(part: Draft, total: Draft) -> bool:
    """Whether a count is of the sex and age of a total, if that has one: "43 children"."""
    if total.sex is not None and (part.sex is None or part.sex.value is not total.sex.value):
        return False
    if total.nationality is not None and part.nationality is None:
        return False
    return total.age is None or (part.age is not None and part.age.value is total.age.value)


def _is_nested(scene: Scene, index: int, total: int) -> bool:
    """Whether a count is some of a part of a total: of those of its own province."""
    whole = scene.whole_of(index)
    outer = None if whole is None else scene.whole_of(whole)
    return outer is not None and scene.fact_of(outer) == scene.fact_of(total)


def _comes_beside(scene: Scene, index: int) -> bool:
    """Whether "another" sets a count beside one of another fate: "40 died and another 55 hurt"."""
    other = next(scene.earlier_in_sentence(index), None)
    fate = None if other is None else fate_of(scene.drafts[other])
    return fate is not None and fate is not fate_of(scene.drafts[index])


def _comes_on_top(scene: Scene, index: int, total: int) -> bool:
    """Whether a fate is told of others "also", right behind the total of it and no part."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    near = (*scene.between(first - _VERB, first), *scene.between(last, last + _VERB))
    if "also" not in near:
        return False
    fate = fate_of(scene.drafts[index])
    told = next((o for o in range(index - 1, total, -1) if fate_of(scene.drafts[o]) is fate), None)
    return told is None or scene.drafts[told].same_as is not None
