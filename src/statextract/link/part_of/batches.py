"""Those who came in turn: "34 nurses have returned. A group of 12 landed at noon, another ...".

Groups, batches and flights that are told one after the other divide the people told before.
"""

from collections.abc import Sequence

from statextract.link.fit import GENERIC, fates_agree, fits, noun_of
from statextract.link.grammar import MORE_OR_OTHERS
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.occasion import are_told_apart, is_set_apart, recalls_another
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Status

BATCHES = frozenset(
    "group groups batch party contingent flight busload boatload planeload convoy wave lot".split()
)
_TURNS = frozenset(
    "a an another first second third fourth fifth last final one other next single".split()
)
_REACH = 4  # sentences with figures
_NEAR = 2  # sentences from one batch to the next
_PLAIN = (Bound.EXACT, Bound.AT_LEAST, Bound.APPROX)


def link_batches(scene: Scene) -> None:
    """Tie runs of batches to the count of all who came, and those who came besides."""
    batches = [index for index in scene.beside(BATCHES) if _is_batch(scene, index)]
    while batches:
        run = [batches.pop(0)]
        while batches and _is_near(scene, run[-1], batches[0]):
            run.append(batches.pop(0))
        if len(run) > 1:
            _link(scene, run)


def _is_batch(scene: Scene, index: int) -> bool:
    """Whether "another batch of" stands before a free count of people."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.of is not None or draft.same_as is not None or not draft.number.value:
        return False
    if scene.word(first - 1) != "of" or scene.word(first - 2) not in BATCHES:
        return False
    if scene.sentence(index).kind is not SentenceKind.PROSE or recalls_another(scene, index):
        return False
    return scene.word(first - 3) in _TURNS or scene.word(first - 4) in _TURNS


def _is_near(scene: Scene, one: int, other: int) -> bool:
    return scene.drafts[other].sentence - scene.drafts[one].sentence <= _NEAR


def _link(scene: Scene, run: list[int]) -> None:
    whole = _whole_before(scene, run)
    if whole is None:
        return
    told = sum(scene.drafts[part].number.low or 0 for part in run)
    last = _last(scene, run[-1], (scene.drafts[whole].number.value or 0) - told, whole)
    parts = run if last is None else [*run, last]
    for part in parts:
        cue = (scene.sites[part].first, scene.sites[part].last)
        if not scene.tie(part, whole, "rule:batch", cue):
            return
        if scene.drafts[part].unit is None:
            scene.drafts[part].unit = scene.drafts[whole].unit
    listing = Listing("batches", parts, whole)
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(parts, listing))


def _whole_before(scene: Scene, run: Sequence[int]) -> int | None:
    """The nearest leading count before that can hold every batch and all of them together."""
    told = sum(scene.drafts[part].number.low or 0 for part in run)
    number = scene.drafts[run[0]].sentence
    for sentence in scene.sentences_before(number, _REACH):
        for other in scene.by_sentence[sentence]:
            draft = scene.drafts[other]
            people = draft.unit is not None and counts_people(draft.unit.value)
            if not people or not leads(scene, other) or is_baseline(scene, other):
                continue
            if draft.number.bound not in _PLAIN or draft.number.type is not NumberType.COUNT:
                continue
            if draft.status is not None and draft.status.value is not Status.ASSERTED:
                continue
            if told > (draft.number.value or 0) or draft.of is not None:
                continue
            if all(_may_be_part(scene, part, other) for part in run):
                return scene.first_of(other)
    return None


def _may_be_part(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.unit is not None and not fits(scene, part, whole):
        return False
    nouns = noun_of(mine), noun_of(theirs)
    alike = nouns[0] == nouns[1] or None in nouns or not GENERIC.isdisjoint(map(str, nouns))
    alike = alike or nouns[0] in _COMING
    if not alike or not can_hold(theirs, mine) or not fates_agree(mine, theirs):
        return False
    return not (are_told_apart(scene, part, whole) or is_set_apart(scene, part))


_COMING = frozenset("returnee arrival evacuee repatriate passenger deportee survivor".split())


def _last(scene: Scene, after: int, missing: float, whole: int) -> int | None:
    """Those who came besides, if they are as many as the batches leave: "two others came by"."""
    for index in range(after + 1, min(after + 3, len(scene.drafts))):
        draft = scene.drafts[index]
        near = draft.sentence - scene.drafts[after].sentence <= 1
        lead = scene.sites[index].lead & MORE_OR_OTHERS
        others = bool(lead) or noun_of(draft) == "other"
        others = others or scene.word(draft.number.last) in MORE_OR_OTHERS
        free = draft.of is None and draft.same_as is None
        if near and others and free and draft.number.value == missing > 0:
            return index if _may_be_part(scene, index, whole) or noun_of(draft) == "other" else None
    return None
