"""Counts that add up to a total told elsewhere: "police held 27 people ... fourteen others".

The wording of the second says that it comes on top of the first; the total is the figure of the
same fate that is just as large as both.
"""

from collections.abc import Iterator

from statextract.link.fit import fates_agree, is_narrower, noun_of, share_fate, units_agree
from statextract.link.grammar import MORE, OTHERS, RAISING, THEM_OR_WHOM
from statextract.link.leading import is_baseline
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_added
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, Outcome, Status, Unit

_ADDING = MORE | OTHERS
_LEADING = RAISING | {"making"}
_CAME = frozenset("arrived walked drove showed turned came went".split())
_ALONE = frozenset("themselves own private vehicle vehicles car cars later".split())
_REACH = 3  # sentences with figures between a count and the one that adds to it
_LEAST = 3  # a total of two is too common to mean anything
_FAR = 20  # sentences


def link_additions(scene: Scene) -> None:
    """Tie a count and the one that comes on top of it to the total of both, as all there are."""
    for index in scene.beside(_ADDING):
        if not _comes_on_top(scene, index):
            continue
        for first in _counts_before(scene, index):
            total = _total(scene, first, index)
            if total is not None:
                _tie(scene, scene.first_of(first), index, total)
                break
            if _is_between(scene, first, index):
                _list_with(scene, index)
                break
        else:
            _list_with(scene, index)


def _is_between(scene: Scene, first: int, index: int) -> bool:
    """Whether a count of the sentence before is what another comes on top of, whatever the sum."""
    near = 0 < scene.drafts[index].sentence - scene.drafts[first].sentence <= 1
    plain = near and _is_plain(scene, first) and scene.sites[first].aside is None
    return plain and _agree(scene, first, index) and _agree(scene, index, first)


def _list_with(scene: Scene, index: int) -> None:
    """List a count with the one before it that it comes on top of, if that is of a total.

    "Eight bodies were found on Monday. Another 26 were found on Tuesday": of 34, if of any.
    "Four of the hurt were taken to hospital while 20 others were slightly hurt": of 25.
    """
    draft = scene.drafts[index]
    for other in _counts_before(scene, index):
        before = scene.drafts[other]
        named = noun_of(before) == noun_of(draft) or _go_on(scene, other, index)
        alike = named and share_fate(before, draft)
        others = _are_others(scene, index) and before.sentence == draft.sentence
        if not (alike or others) or not _is_plain(scene, other):
            continue
        whole = scene.whole_of(other)
        if whole is not None and _may_join(scene, index, other, whole):
            cue = (scene.sites[index].first, scene.sites[index].last)
            if scene.tie(index, whole, "rule:on-top", cue):
                _put_beside(scene, index, other, whole)
        return


def _put_beside(scene: Scene, index: int, other: int, whole: int) -> None:
    listing = scene.listing_of.get(other)
    if listing is None:
        listing = Listing("on top", [other], whole)
        scene.listings.append(listing)
    listing.parts.append(index)
    scene.listing_of.update({other: listing, index: listing})


def _may_go_on(scene: Scene, index: int, listing: Listing, whole: int) -> bool:
    """Whether a list of one, opening its sentence, has room for one more: "Nine were", "Two"."""
    alone = len(listing.parts) == 1 and listing.whole in (None, whole)
    return alone and _go_on(scene, listing.parts[0], index) and not is_set_apart(scene, index)


def _go_on(scene: Scene, other: int, index: int) -> bool:
    """Whether "two others" open the sentence behind one that a bare count opened: "Nine were"."""
    near = scene.drafts[index].sentence - scene.drafts[other].sentence == 1
    opening = [scene.sites[i].first - scene.sentence(i).first <= 1 for i in (other, index)]
    bare = noun_of(scene.drafts[other]) is None and noun_of(scene.drafts[index]) == "other"
    return near and bare and all(opening)


def _may_join(scene: Scene, index: int, other: int, whole: int) -> bool:
    """Whether a count can be one more part of the whole of the count before it."""
    if _came_by_themselves(scene, index, whole):
        return False  # "found six shot. Four were taken to hospital. Two more drove themselves"
    if index in scene.listing_of or scene.drafts[index].same_as is not None:
        return False
    if other in scene.listing_of and not _may_go_on(scene, index, scene.listing_of[other], whole):
        return False
    if scene.whole_of(index) == whole:
        return True
    fate = scene.drafts[whole].outcome
    if fate is not None and fate.value is Outcome.KILLED:
        return False  # "nine others turned up safe": none of the dead, whatever is read of them
    apart = scene.drafts[whole].sentence != scene.drafts[index].sentence
    held = can_hold(scene.drafts[whole], scene.drafts[index])
    return apart and held and scene.whole_of(index) is None and _agree(scene, index, whole)


def _came_by_themselves(scene: Scene, index: int, whole: int) -> bool:
    """Whether people came to hospital on their own, and so are none of those found."""
    mine, theirs = scene.drafts[index].clause, scene.drafts[whole].clause
    words = set(scene.between(mine.first, mine.last))
    found = "found" in scene.between(theirs.first, scene.drafts[whole].number.first)
    return found and bool(words & _CAME) and bool(words & _ALONE)


def _comes_on_top(scene: Scene, index: int) -> bool:
    lead = scene.sites[index].lead
    added = _are_others(scene, index) or is_added(scene, index)
    return added and "the" not in lead and _is_plain(scene, index)


def _are_others(scene: Scene, index: int) -> bool:
    """Whether a count is of others than those before: "two other men", "20 others"."""
    lead = bool(scene.sites[index].lead & (OTHERS - {"last", "final"}))
    return lead or noun_of(scene.drafts[index]) == "other"


def _is_plain(scene: Scene, index: int) -> bool:
    """Whether a figure is an exact count of people in prose that the text holds for true."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is not Unit.PERSON or draft.direction is not None:
        return False
    if draft.number.bound is not Bound.EXACT or not draft.number.value:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    return scene.sentence(index).kind is not SentenceKind.ROW and not is_baseline(scene, index)


def _counts_before(scene: Scene, index: int) -> Iterator[int]:
    yield from scene.earlier_in_sentence(index)
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        yield from reversed(scene.by_sentence[number])


def _total(scene: Scene, first: int, second: int) -> int | None:
    """The first figure of the text that is the sum of two counts and can hold both."""
    if not _is_plain(scene, first) or scene.sites[first].aside is not None:
        return None
    if not _agree(scene, second, first) or not _agree(scene, first, second):
        return None
    mine, theirs = scene.drafts[second], scene.drafts[first]
    if is_of_another_time(scene, second):
        return None
    if is_set_apart(scene, second) and not share_fate(mine, theirs):
        return None  # "14 pleaded guilty. Another six were held over an unrelated murder"
    if scene.drafts[second].same_as is not None:
        return None
    size = (scene.drafts[first].number.value or 0) + (scene.drafts[second].number.value or 0)
    if size < _LEAST:
        return None
    equal = sorted(
        scene.numbers.equal(size),
        key=lambda other: (
            not _is_led_to(scene, second, other),
            not _is_called_total(scene, other),
        ),
    )
    for other in equal:
        if other in (first, second):
            continue
        known = _is_main(scene, other) or _is_led_to(scene, second, other)
        if not known or not all(_agree(scene, p, other) for p in (first, second)):
            continue
        total = other if _is_led_to(scene, second, other) else scene.first_of(other)
        if _is_of_elsewhere(scene, first, other) or _came_by_themselves(scene, second, other):
            continue
        tied = {scene.whole_of(part) for part in (first, second)} - {None}
        if {scene.fact_of(whole) for whole in tied if whole is not None} <= {scene.fact_of(total)}:
            return total
    return None


def _is_led_to(scene: Scene, second: int, total: int) -> bool:
    """Whether a total stands behind what it is raised by: "four more, bringing the toll to 15"."""
    mine, theirs = scene.drafts[second], scene.drafts[total]
    if mine.sentence != theirs.sentence or second >= total:
        return False
    return not _LEADING.isdisjoint(scene.between(mine.number.last, theirs.number.first))


def _is_of_elsewhere(scene: Scene, part: int, total: int) -> bool:
    """Whether a total is neither the head's nor told near a count that may be part of it."""
    sentence = scene.drafts[total].sentence
    if sentence in scene.lede or scene.sentence(total).kind is SentenceKind.TITLE:
        return False
    return abs(scene.drafts[part].sentence - sentence) > _FAR


def _is_main(scene: Scene, index: int) -> bool:
    """Whether a figure is the story's own: at its head or told again, and part of nothing."""
    draft = scene.drafts[index]
    if draft.of is not None or draft.unit is None or is_baseline(scene, index):
        return False
    if draft.phrase.of is not None and scene.word(draft.phrase.of[0]) in THEM_OR_WHOM:
        return False  # "Three of them" are some, whoever they are
    if scene.sites[index].lead & OTHERS:
        return False
    titled = scene.sentence(index).kind is SentenceKind.TITLE or _is_called_total(scene, index)
    return titled or draft.sentence in scene.lede or index in scene.known


def _is_called_total(scene: Scene, index: int) -> bool:
    """Whether "a total of" stands before a count."""
    first = scene.sites[index].first
    return tuple(scene.between(first - 2, first)) == ("total", "of")


def _agree(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    return units_agree(mine, theirs) and is_narrower(mine, theirs) and fates_agree(mine, theirs)


def _tie(scene: Scene, first: int, second: int, total: int) -> None:
    cue = (scene.sites[second].first, scene.sites[second].last)
    for part in (first, second):
        if not scene.tie(part, total, "rule:on-top", cue):
            return
    listing = Listing(
        "on top", [first, second], total, closed=True, cue=scene.document.span_of(*cue)
    )
    scene.listings.append(listing)
