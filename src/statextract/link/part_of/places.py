"""Places told in turn over some sentences that make up the total before them.

"Cholera killed 49. Eighteen died in Oyo and 11 in Kwara. Another six died in Edo. Furthermore, 14
deaths were recorded in Benue": no wording ties the last to the 49, but each count names a place
of its own and they add up to the last one.
"""

from collections.abc import Iterator

from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fate_of, fits, noun_of, unit_of
from statextract.link.grammar import DEFINITE
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.occasion import (
    are_told_apart,
    goes_back,
    is_of_another_time,
    is_set_apart,
    recalls_another,
)
from statextract.link.part_of.tie import WEAK
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare, is_name, is_rate
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Status, Unit

_BY = "rule:places"
_REACH = 6  # sentences with figures
_MOST = 16  # counts behind a total
_LEAST = 15  # a smaller number is made up by chance
_FEWEST = 3  # places
_UNITS = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_PLAIN = frozenset([Bound.EXACT, Bound.AT_LEAST, Bound.APPROX])
_DEAD = frozenset("death dead fatalitie live bodie arrest".split())
_ANYBODY = GENERIC | _DEAD | {None}
_PLACING = frozenset(["in", "at", "near"])
_NEAR = 8  # tokens from a number to its place


def link_places(scene: Scene) -> None:
    """Tie the counts of several places to the total that they make up, as all there are."""
    if len(scene.mentions.places) < _FEWEST:
        return
    filled = {listing.whole for listing in scene.listings if _is_filled(scene, listing)}
    for whole in range(len(scene.drafts)):
        if whole not in filled and _is_total(scene, whole):
            run = _run(scene, whole)
            if run:
                _tie(scene, run, whole)


def _is_filled(scene: Scene, listing: Listing) -> bool:
    told = sum(scene.drafts[part].number.value or 0 for part in listing.parts)
    return listing.whole is not None and told == scene.drafts[listing.whole].number.value


def _is_total(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None or unit_of(draft) not in _UNITS:
        return False
    if draft.number.bound not in _PLAIN or (draft.number.value or 0) < _LEAST:
        return False
    return leads(scene, index) and scene.sentence(index).kind is not SentenceKind.ROW


def _run(scene: Scene, whole: int) -> list[int]:
    """The first counts of places behind a total that add up to it; empty if none do."""
    run: list[int] = []
    told, size = 0.0, scene.drafts[whole].number.value or 0
    for part in _behind(scene, whole):
        if not _is_part(scene, part, whole):
            continue
        run.append(part)
        told += scene.drafts[part].number.value or 0
        if told >= size:
            break
    sentences = {scene.drafts[part].sentence for part in run}
    return run if told == size and len(run) >= _FEWEST and len(sentences) > 1 else []


def _behind(scene: Scene, whole: int) -> Iterator[int]:
    """Yield the counts of the sentences behind a total, as far as a list may go on."""
    last = min(whole + _MOST, len(scene.drafts) - 1)
    held: list[int] = []
    for part in range(whole + 1, last + 1):
        number = scene.drafts[part].sentence
        if number == scene.drafts[whole].sentence:
            continue
        if number not in held:
            held.append(number)
        if len(held) > _REACH or scene.document.sentences[number].kind is not SentenceKind.PROSE:
            return
        yield part


def _is_part(scene: Scene, part: int, whole: int) -> bool:
    mine = scene.drafts[part]
    if mine.number.bound is not Bound.EXACT or mine.number.type is not NumberType.COUNT:
        return False
    if mine.same_as is not None or part in scene.changes:
        return False
    if mine.unit is None and not is_bare(scene, part):
        return False
    if mine.of is not None and mine.of.value != whole and mine.of.by not in WEAK:
        return False
    if mine.status is not None and mine.status.value is not Status.ASSERTED:
        return False
    if is_baseline(scene, part) or scene.sites[part].lead & DEFINITE or not _has_place(scene, part):
        return False
    if is_rate(scene, part):
        return False
    return fits(scene, part, whole) and _is_alike(scene, part, whole)


def _is_alike(scene: Scene, part: int, whole: int) -> bool:
    """Whether both count the same people or cases, with one fate, in one story."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if fate_of(mine) not in (None, fate_of(theirs)):
        return False
    nouns = noun_of(mine), noun_of(theirs)
    if nouns[0] != nouns[1] and not (
        nouns[0] in _ANYBODY and unit_of(mine) in (None, unit_of(theirs))
    ):
        return False
    if recalls_another(scene, part) or is_of_another_time(scene, part) or is_set_apart(scene, part):
        return False
    return not (are_told_apart(scene, part, whole) or goes_back(scene, part, whole))


def _has_place(scene: Scene, index: int) -> bool:
    """Whether a count is of a named place, or one stands beside it: "six in Edo", "Edo 20"."""
    place = scene.drafts[index].place
    if place is not None:
        return not scene.mentions.places[place.value].name.islower()
    last = scene.sites[index].last
    if scene.word(last) == "died":
        last += 1
    named = scene.word(last) in _PLACING and is_name(scene, last + 1)
    if named or (is_bare(scene, index) and is_name(scene, scene.sites[index].first - 1)):
        return True
    return bool(within(scene.mentions.places, last, last + _NEAR))


def _tie(scene: Scene, run: list[int], whole: int) -> None:
    for part in run:
        take_unit(scene, part, whole)
        if scene.whole_of(part) != whole:
            scene.drafts[part].of = None
            if not scene.tie(part, whole, _BY):
                return
    parts = set(run)
    for listing in [each for each in scene.listings if not parts.isdisjoint(each.parts)]:
        scene.drop(listing)
    told = Listing("places", run, whole, closed=True)
    scene.listings.append(told)
    scene.listing_of.update(dict.fromkeys(run, told))
    scene.known.add(whole)
