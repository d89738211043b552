"""Two parts of a toll in one breath: "Strikes killed 19 ... killing eight here and another 11"."""

from statextract.link.fit import GENERIC, fate_of, fits, is_person, noun_of
from statextract.link.grammar import OTHERS
from statextract.link.leading import is_baseline
from statextract.link.part_of.kin import FATES
from statextract.link.part_of.occasion import (
    befell_apart,
    has_own_date,
    is_of_another_time,
    is_set_apart,
    opens_another,
    recalls_another,
)
from statextract.link.part_of.other_event import tells_own_crash
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_rate
from statextract.link.sizes import is_surely_larger
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Status

_BY = "rule:on-top"
_ANOTHER = frozenset("another further".split())
_ANYBODY = GENERIC | frozenset("other death live life bodie body casualtie".split()) | {None}
_PAIR = 2
_REACH = 2  # sentences with figures
_LEAST, _MOST = 0.9, 1.15  # of a total that both account for


def link_pairs(scene: Scene) -> None:
    """Tie both to the only total of their fate that was told right before."""
    for second in scene.beside(_ANOTHER):
        first = second - 1
        if first < 0 or not _is_pair(scene, first, second):
            continue
        whole = _total_before(scene, first, second)
        if whole is None:
            continue
        cue = (scene.sites[second].first, scene.sites[second].last)
        if all(scene.tie(part, whole, _BY, cue) for part in (first, second)):
            listing = scene.listing_of.get(first)
            if listing is None:
                listing = Listing("on top", [first, second])
                scene.listings.append(listing)
            listing.form, listing.whole = "on top", whole
            scene.listing_of.update({first: listing, second: listing})


def _is_pair(scene: Scene, first: int, second: int) -> bool:
    """Whether "and another 11" goes on a count of one fate that nothing ties yet."""
    one, other = scene.drafts[first], scene.drafts[second]
    if one.sentence != other.sentence or not all(
        _is_plain(scene, part) for part in (first, second)
    ):
        return False
    listings = [scene.listing_of.get(part) for part in (first, second)]
    if listings[0] is not listings[1]:
        return False
    if listings[0] is not None and (
        listings[0].whole is not None or len(listings[0].parts) > _PAIR
    ):
        return False
    lead = scene.between(scene.sites[second].first - 2, other.number.first)
    if "and" not in lead or _ANOTHER.isdisjoint(lead) or scene.sites[second].lead & OTHERS:
        return False
    same = fate_of(other) in (fate_of(one), None) and noun_of(other) in (noun_of(one), None)
    return same and fate_of(one) in FATES


def _is_plain(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if not is_person(draft) or draft.number.type is not NumberType.COUNT or draft.direction:
        return False
    if draft.number.bound is not Bound.EXACT or draft.of is not None or draft.same_as is not None:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if scene.sentence(index).kind is not SentenceKind.PROSE:
        return False
    apart = is_set_apart(scene, index) or is_of_another_time(scene, index) or is_rate(scene, index)
    return not (apart or opens_another(scene, index) or has_own_date(scene, index))


def _total_before(scene: Scene, first: int, second: int) -> int | None:
    """The one count of anybody, or of the same noun, that met the fate of both."""
    near = scene.sentences_before(scene.drafts[first].sentence, _REACH)
    told = [o for number in near for o in scene.by_sentence[number] if _is_total(scene, o, first)]
    if len({scene.fact_of(other) for other in told}) != 1:
        return None
    whole = scene.first_of(told[0])
    size = sum(scene.drafts[part].number.value or 0 for part in (first, second))
    total = scene.drafts[whole].number.value or 0
    if not _LEAST * total <= size <= _MOST * total:
        return None
    return whole if all(_may_be_of(scene, part, whole) for part in (first, second)) else None


def _is_total(scene: Scene, index: int, part: int) -> bool:
    draft, mine = scene.drafts[index], scene.drafts[part]
    if fate_of(draft) is not fate_of(mine) or not is_person(draft) or draft.of is not None:
        return False
    head = draft.sentence in scene.lede or scene.sentence(index).kind is SentenceKind.TITLE
    if not head or draft.direction is not None or is_baseline(scene, index):
        return False
    exact = draft.number.bound in (Bound.EXACT, Bound.AT_LEAST)
    return exact and noun_of(draft) in (*_ANYBODY, noun_of(mine))


def _may_be_of(scene: Scene, part: int, whole: int) -> bool:
    if not is_surely_larger(scene.drafts[whole], scene.drafts[part]):
        return False
    return fits(scene, part, whole) and not (
        befell_apart(scene, part, whole)
        or tells_own_crash(scene, part, whole)
        or recalls_another(scene, part)
    )
