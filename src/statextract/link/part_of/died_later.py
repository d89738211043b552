"""Those who died at once and those who died later, who are all the dead of an event.

"Twelve of the victims died on the spot and two in hospital"; "Six bodies were found, while two
people died during treatment": nobody dies in a third way.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from statextract.link.fit import fate_of, is_narrower, noun_of, units_agree
from statextract.link.grammar import OTHERS
from statextract.link.leading import leads
from statextract.link.part_of.occasion import recalls_another
from statextract.link.part_of.other_event import is_of_other_event
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_of_others
from statextract.link.sizes import can_hold
from statextract.link.toll import AT_ONCE
from statextract.model.vocabulary import Bound, Outcome, Status

_LATER = frozenset(
    """
    hospital hospitals clinic clinics treatment ambulance ambulances surgery succumbed injuries
    wounds way
    """.split()
)
_DYING = frozenset("died dead killed burned burnt drowned perished suffocated crushed".split())
_SITES = frozenset(
    """
    taxi bus minibus car van truck train vehicle vehicles wreck wreckage rubble debris building
    house home blaze fire flames water cabin mosque church
    """.split()
)
_BODIES = frozenset(["body", "bodie", "corpse"])
_RAISING = frozenset(["toll", "tolls", "bringing", "raising"])
_ONE_MORE = frozenset("another further more fresh".split())
_FORMER = frozenset(["initial", "initially", "earlier", "previously", "originally"])
_WITHIN = frozenset(["in", "inside"])
_BOUNDS = frozenset([Bound.EXACT, Bound.AT_LEAST])
_REACH = 4  # sentences with figures from the parts back to their toll


def link_died_later(scene: Scene) -> None:
    """Make those who died at once and those who died later all of the toll told before them."""
    if scene.words.isdisjoint(_LATER):
        return
    told: set[int] = set()
    for number in scene.held:
        if _LATER.isdisjoint(scene.said[number]):
            continue
        for group in _groups(scene, number):
            if told.isdisjoint(group):
                whole = _toll(scene, group)
                if whole is not None and not _are_on_top(scene, group, whole):
                    _tie(scene, group, whole)
                    told.update(group)


def _groups(scene: Scene, number: int) -> Iterator[list[int]]:
    """Yield the dead of a sentence told by when they died, else with those of one beside it."""
    for numbers in ((number,), (number - 1, number), (number, number + 1)):
        if any(not _RAISING.isdisjoint(scene.said.get(each, ())) for each in numbers):
            continue
        members = [o for each in numbers for o in scene.by_sentence.get(each, ())]
        early = [o for o in members if _died_at_once(scene, o)]
        later = [o for o in members if _died_later(scene, o) and o not in early]
        if early and later:
            yield sorted((*early, *later))
            return


def _died_at_once(scene: Scene, index: int) -> bool:
    """Whether a count is of bodies, or of those who "died on the spot" or "in the bus"."""
    if not _is_dead(scene, index):
        return False
    words = _behind(scene, index)
    spot = any(a in AT_ONCE and b != "of" for a, b in pairwise((*words, "")))
    there = any(b == "the" and a in _WITHIN for a, b in pairwise(words))
    there = there and not (_DYING.isdisjoint(words) or _SITES.isdisjoint(words))
    return spot or there or noun_of(scene.drafts[index]) in _BODIES


def _died_later(scene: Scene, index: int) -> bool:
    """Whether a count is of those who "died in hospital" or "of their injuries"."""
    if not _is_dead(scene, index):
        return False
    words = _behind(scene, index)
    way = "way" not in words or "the" in words
    return way and not _LATER.isdisjoint(words)


def _is_dead(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    known = draft.status is None or draft.status.value is Status.ASSERTED
    plain = draft.number.bound is Bound.EXACT and draft.same_as is None
    return plain and known and fate_of(draft) is Outcome.KILLED


def _behind(scene: Scene, index: int) -> Sequence[str]:
    """The words from a count to the next, or to the end of its sentence."""
    ends = [scene.sentence(index).last]
    behind = scene.drafts[index + 1 : index + 2]
    ends += [o.number.first for o in behind if o.sentence == scene.drafts[index].sentence]
    return scene.between(scene.drafts[index].number.last, min(ends))


def _toll(scene: Scene, group: Sequence[int]) -> int | None:
    """The one toll told before them; of several the one that they make up, or the headline's."""
    sentence = scene.drafts[group[0]].sentence
    tolls: dict[float | None, int] = {}
    for number in (sentence, *scene.sentences_before(sentence, _REACH)):
        for other in scene.by_sentence[number]:
            early = [part for part in group if _died_at_once(scene, part)]
            told = other < group[0] and all(_is_toll(scene, other, part) for part in early)
            if told and leads(scene, other):
                tolls.setdefault(scene.drafts[other].number.value, scene.first_of(other))
    if len(tolls) == 1:
        return next(iter(tolls.values()))
    made_up = tolls.get(sum(scene.drafts[part].number.value or 0 for part in group))
    if made_up is not None or not tolls:
        return made_up
    headed = [toll for toll in tolls.values() if scene.drafts[toll].same_as or toll in scene.retold]
    return headed[0] if len(headed) == 1 else None  # that of the headline, not of a rival


def _are_on_top(scene: Scene, group: Sequence[int], whole: int) -> bool:
    """Whether some died besides a count of its sentence: "five died, with two others dying"."""
    toll = scene.drafts[whole]
    size = sum(scene.drafts[part].number.value or 0 for part in group)
    return size > (toll.number.value or 0) and any(
        scene.drafts[part].sentence == toll.sentence and is_of_others(scene, part) for part in group
    )


def _is_toll(scene: Scene, index: int, part: int) -> bool:
    """Whether a count is of all who died, as far as the first of the parts says."""
    toll, draft = scene.drafts[index], scene.drafts[part]
    if fate_of(toll) is not Outcome.KILLED or toll.number.bound not in _BOUNDS:
        return False
    if toll.status is not None and toll.status.value is not Status.ASSERTED:
        return False
    if _died_at_once(scene, index) or _died_later(scene, index) or recalls_another(scene, index):
        return False
    if not _FORMER.isdisjoint(scene.said[toll.sentence]):
        return False  # "Initial reports had put the toll at 20"
    fits = can_hold(toll, draft) and units_agree(draft, toll) and is_narrower(draft, toll)
    return fits and not (
        are_of_two_stories(scene, draft, toll) or is_of_other_event(scene, part, index)
    )


def _tie(scene: Scene, group: list[int], whole: int) -> None:
    for part in group:
        of = scene.drafts[part].of
        if of is not None and of.value == whole and of.by == "rule:partitive":
            continue
        scene.drafts[part].of = None
        scene.tie(part, whole, "rule:died-at")
    for listing in list(scene.listings):
        if not set(group).isdisjoint(listing.parts):
            listing.parts[:] = [part for part in listing.parts if part not in group]
            if not listing.parts:
                scene.drop(listing)
    listing = Listing("died-at", group, whole, closed=not _leaves_some(scene, group, whole))
    scene.listings.append(listing)
    for part in group:
        scene.listing_of[part] = listing


def _leaves_some(scene: Scene, group: Sequence[int], whole: int) -> bool:
    """Whether more are told to have died: beside them, or as the others."""
    if _is_raised_by_one(scene, whole) or any(_is_beside_one(scene, part) for part in group):
        return True
    numbers = {scene.drafts[part].sentence for part in group}
    last = max(numbers)
    for number in (*numbers, last + 1):
        for other in scene.by_sentence.get(number, ()):
            draft = scene.drafts[other]
            if other in group or other == whole or fate_of(draft) is not Outcome.KILLED:
                continue
            own = number in numbers and scene.whole_of(other) not in group and other > whole
            if own or bool(scene.sites[other].lead & OTHERS):
                return True
    return False


def _is_raised_by_one(scene: Scene, whole: int) -> bool:
    """Whether somebody died since: "Another patient has died, raising the toll to nine"."""
    said = scene.said[scene.drafts[whole].sentence]
    return not (_RAISING.isdisjoint(said) or _ONE_MORE.isdisjoint(said))


def _is_beside_one(scene: Scene, index: int) -> bool:
    """Whether one more person stands before a count: "the driver and ten passengers"."""
    first = scene.sites[index].first
    alone = next(iter(scene.earlier_in_sentence(index)), None) is None
    return alone and scene.word(first - 1) == "and"
