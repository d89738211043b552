"""Counts that one number takes up as a group: "60 men and 12 women were held ... The 72 deny it".

A definite number that nothing before it states, told right behind counts side by side, is of
these together, whether they make it up or not; so is one in brackets that is called their sum.
"""

from collections.abc import Sequence
from itertools import pairwise

from statextract.link.dimension import dimension_of
from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fates_agree, is_narrower, noun_of, units_agree
from statextract.link.grammar import AUXILIARIES, MORE, OTHERS, SUMMED
from statextract.link.leading import is_baseline
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import is_added, is_joined_to_one
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound

_KNOWN = frozenset("the these those all".split())
_TOTAL_OF = tuple((word, "total", "of") for word in ("the", "that", "this"))
_ANYBODY = GENERIC | frozenset(
    [None, "suspect", "arrival", "defendant", "accused", "patient", "migrant", "bodie", "dead"]
)
_GAP = 16  # tokens between two counts told side by side
_MOST = 6
_EXACT = Bound.EXACT
_WEAK = frozenset(["rule:member", "rule:kin", "rule:nested-period", "rule:elided-head"])
_SLIP, _FEW = 0.25, 3  # by how much a sum may miss its number and still be meant by it


def link_resumed(scene: Scene) -> None:
    """Tie counts told side by side to the number that takes them up as one group."""
    for total in range(len(scene.drafts)):
        if not _is_plain(scene, total) or scene.whole_of(total) is not None:
            continue
        if _is_called_sum(scene, total):
            run = _run_before(scene, _before(scene, total), total)
        elif _takes_up(scene, total):
            run = _nearest_run(scene, total)
        else:
            continue
        if run:
            _tie(scene, run, total)


def _is_plain(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.number.bound is not _EXACT or not draft.number.value:
        return False
    if draft.same_as is not None or draft.direction is not None or is_baseline(scene, index):
        return False
    return scene.sentence(index).kind is SentenceKind.PROSE


def _is_called_sum(scene: Scene, index: int) -> bool:
    """Whether a number in brackets is what was told before them: "(36,480 taken together)"."""
    aside = scene.sites[index].aside
    if aside is None or aside.kind != "bracket":
        return False
    return not SUMMED.isdisjoint(scene.between(aside.first, aside.last))


def _takes_up(scene: Scene, index: int) -> bool:
    """Whether a number is told as known, with no noun of its own, and for the first time."""
    draft, site = scene.drafts[index], scene.sites[index]
    people = draft.unit is None or counts_people(draft.unit.value)
    if not people or draft.phrase.of is not None:
        return False
    if tuple(scene.between(site.first - 3, site.first)) in _TOTAL_OF and draft.phrase.head is None:
        return not any(True for _ in scene.numbers.equal_before(index))
    if site.lead.isdisjoint(_KNOWN) or site.lead & (MORE | OTHERS):
        return False
    if noun_of(draft) not in _ANYBODY or dimension_of(scene, index):
        return False
    behind = scene.word(site.last)
    framed = behind == "," and scene.word(site.first - 1) == "of"
    if not framed and behind not in AUXILIARIES and behind not in scene.verbs:
        return False  # "the 24 people whom police killed" need not have been told of
    return not any(True for _ in scene.numbers.equal_before(index))


def _nearest_run(scene: Scene, total: int) -> Sequence[int]:
    """The counts side by side in its sentence, or else in the one before, that it is of."""
    run = _run_before(scene, _before(scene, total), total)
    if run:
        return run
    sentence = scene.drafts[total].sentence
    return _run_before(scene, scene.by_sentence.get(sentence - 1, ()), total)


def _before(scene: Scene, total: int) -> Sequence[int]:
    """The counts before a number in its sentence, in text order."""
    return [o for o in scene.by_sentence[scene.drafts[total].sentence] if o < total]


def _run_before(scene: Scene, members: Sequence[int], total: int) -> Sequence[int]:
    """All the counts of some that may be parts, if they stand side by side and about make it up."""
    parts = [other for other in members if _may_be_part(scene, other, total)][-_MOST:]
    size = scene.drafts[total].number.value or 0
    alone = parts[0] if len(parts) == 1 and is_joined_to_one(scene, parts[0]) else None
    if alone is not None and scene.drafts[alone].number.value == size - 1:
        return parts  # "ten tourists and a driver were hurt. All 11 people"
    if len(parts) < 2 or not all(_stand_together(scene, *pair) for pair in pairwise(parts)):
        return ()
    values = [scene.drafts[part].number.value or 0 for part in parts]
    told, value = sum(values), scene.drafts[total].number.value or 0
    meant = abs(told - value) <= max(_FEW, _SLIP * value) and max(values) < value
    free = all(scene.whole_of(part) in (None, total) for part in parts)
    return parts if meant and (free or told == value) else ()


def _may_be_part(scene: Scene, part: int, total: int) -> bool:
    mine, whole = scene.drafts[part], scene.drafts[total]
    if not _is_plain(scene, part) or is_added(scene, part):
        return False
    if mine.unit is None:
        return whole.unit is None and _is_called_sum(scene, total)
    if mine.of is not None and mine.of.by not in _WEAK:
        return False
    if whole.unit is None:
        return True
    return units_agree(mine, whole) and is_narrower(mine, whole) and fates_agree(mine, whole)


def _stand_together(scene: Scene, one: int, other: int) -> bool:
    gap = scene.between(scene.drafts[one].number.last, scene.sites[other].first)
    return 0 < len(gap) <= _GAP and gap[-1] in ("and", ",", "plus") and ";" not in gap


def _tie(scene: Scene, run: Sequence[int], total: int) -> None:
    cue = (scene.sites[total].first, scene.drafts[total].number.last)
    outer = _outer(scene, run)
    giver = next((part for part in run if scene.drafts[part].unit is not None), None)
    if giver is None:
        return
    for index in (total, *run):
        take_unit(scene, index, giver)
    for part in run:
        if not scene.tie(part, total, "rule:resumed", cue):
            return
    if outer is not None:
        scene.tie(total, outer, "rule:resumed", cue)
    span = scene.document.span_of(*cue)
    scene.listings.append(Listing("resumed", list(run), total, closed=True, cue=span))


def _outer(scene: Scene, run: Sequence[int]) -> int | None:
    """What all the counts were part of until now, which then holds their sum as well."""
    wholes = {scene.whole_of(part) for part in run}
    return wholes.pop() if len(wholes) == 1 else None
