"""Parts of a group one of which is left aside: "Apart from the 12 dead, 40 went home, 8 did not".

Those left aside are as much a part of the group as the others, whatever befell them; where all
of them make it up, they are all there are.
"""

from collections.abc import Iterator, Sequence

from statextract.link.ellipsis import take_unit
from statextract.link.exclusions import CUES, excluding_words
from statextract.link.fit import fate_of, fits, units_agree
from statextract.link.leading import leads
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Bound, NumberType, Outcome

_BY = "rule:left-aside"
_REACH = 2  # sentences with figures
_PAIR = 2
_MOST = 8  # counts of the sentence
_LEAST = 6  # a smaller group is made up by chance


def link_left_aside(scene: Scene) -> None:
    """Tie those left aside, and those told of beside them, to the group that they make up."""
    for index in scene.beside(CUES):
        cue = excluding_words(scene, index)
        if cue is None:
            continue
        others = _told_beside(scene, index)
        if not 0 < len(others) < _MOST:
            continue
        whole = next((w for w in _groups(scene, index) if _fill(scene, w, [index, *others])), None)
        if whole is not None:
            _tie_all(scene, [index, *others], whole, cue)
        else:
            _tie_beside(scene, index, others[0], cue)


def _told_beside(scene: Scene, index: int) -> list[int]:
    """The other counts of the sentence, without those nested in one of them."""
    members = scene.by_sentence[scene.drafts[index].sentence]
    found = []
    for other in members:
        draft, whole = scene.drafts[other], scene.whole_of(other)
        nested = whole in members and draft.of is not None and draft.of.by != "rule:elided-head"
        if other != index and not nested and draft.number.type is NumberType.COUNT:
            found.append(other)
    return found


def _groups(scene: Scene, index: int) -> Iterator[int]:
    """Yield the leading counts of the sentences before, the nearest first."""
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        for other in reversed(scene.by_sentence[number]):
            if leads(scene, other):
                yield other


def _fill(scene: Scene, whole: int, parts: Sequence[int]) -> bool:
    """Whether exact counts, of one unit as far as it is known, make up a group."""
    group = scene.drafts[whole]
    numbers = [scene.drafts[part].number for part in parts]
    if (group.number.value or 0) < _LEAST or any(n.bound is not Bound.EXACT for n in numbers):
        return False
    if not all(units_agree(scene.drafts[part], group) for part in parts):
        return False
    if fate_of(group) is Outcome.KILLED and any(
        fate_of(scene.drafts[part]) not in (None, Outcome.KILLED) for part in parts
    ):
        return False  # "17 were killed. Apart from the five dead, 12 were hurt elsewhere"
    return sum(number.value or 0 for number in numbers) == group.number.value


def _tie_all(scene: Scene, parts: Sequence[int], whole: int, cue: tuple[int, int]) -> None:
    for part in parts:
        take_unit(scene, part, whole)
        scene.drafts[part].of = None
    for part in parts:
        scene.tie(part, whole, _BY, cue)
    for listing in [each for each in scene.listings if not set(parts).isdisjoint(each.parts)]:
        scene.drop(listing)
    told = Listing("left aside", sorted(parts), whole, closed=True)
    told.cue = scene.document.span_of(*cue)
    scene.listings.append(told)
    scene.known.add(whole)
    scene.listing_of.update(dict.fromkeys(parts, told))


def _tie_beside(scene: Scene, index: int, other: int, cue: tuple[int, int]) -> None:
    """Tie those left aside to the group that the others are tied to, if they fit in with them."""
    whole, listing = scene.whole_of(other), scene.listing_of.get(other)
    if whole is None or scene.drafts[index].of is not None or not fits(scene, index, whole):
        return
    beside = [other] if listing is None else listing.parts
    told = sum(scene.drafts[part].number.low or 0 for part in (index, *beside))
    if told <= (scene.drafts[whole].number.value or 0):
        scene.tie(index, whole, _BY, cue)
        if listing is not None and len(listing.parts) >= _PAIR:
            listing.parts.insert(0, index)
