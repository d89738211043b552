"""All who were struck, told apart from what became of them: "killing one and wounding two".

"... The gunman knew none of the three people shot"; "The number of victims stands at nine": the
dead and the hurt of one sentence make up those who were shot, or the victims, to the last one.
"""

from collections.abc import Iterator

from statextract.link.fit import fate_of, noun_of, unit_of
from statextract.link.grammar import DEFINITE
from statextract.link.harmed import STRUCK
from statextract.link.leading import is_baseline
from statextract.link.own_dates import is_of_own_year
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart, recalls_another
from statextract.link.part_of.other_event import is_of_other_event
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_added, is_rate
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_BY = "rule:struck-in-all"
_ANYBODY = frozenset(["people", "person", "individual", "victim", "casualtie", None])
_VICTIMS = frozenset(["victim", "casualtie"])
_ALL = frozenset("number total toll tally altogether overall".split())
_HURT = frozenset([Outcome.INJURED, Outcome.HOSPITALISED])
_UNTOLD = _HURT | {None}
_LEAST = 3  # one dead and one hurt are two people in many tales
_REACH = 12  # sentences with figures
_PLAIN = (SentenceKind.PROSE, SentenceKind.BULLET, SentenceKind.TITLE)


def link_struck_in_all(scene: Scene) -> None:
    """Tie the dead and the hurt of one sentence to all who were struck, wherever these are told."""
    pairs = list(_pairs(scene))
    if not pairs:
        return
    for total in [index for index in range(len(scene.drafts)) if _is_total(scene, index)]:
        told = [pair for pair in pairs if _make_up(scene, pair, total)]
        for pair in told:
            _tie(scene, pair, total)


def _is_total(scene: Scene, index: int) -> bool:
    """Whether a count is of all who were shot or hit, or of the victims, whatever befell them."""
    draft = scene.drafts[index]
    if not _is_plain(scene, index) or (draft.number.value or 0) < _LEAST:
        return False
    if draft.of is not None or draft.same_as is not None or fate_of(draft) not in _UNTOLD:
        return False
    if draft.sex or draft.age or draft.nationality or noun_of(draft) not in _ANYBODY:
        return False
    if noun_of(draft) in _VICTIMS and fate_of(draft) is None:
        known = bool(scene.sites[index].lead & DEFINITE)
        return known or not _ALL.isdisjoint(scene.said[draft.sentence])
    clause = scene.between(draft.clause.first, draft.clause.last)
    return not STRUCK.isdisjoint(clause)


def _is_plain(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    if unit_of(draft) is not Unit.PERSON or draft.number.type is not NumberType.COUNT:
        return False
    if draft.number.bound not in (Bound.EXACT, Bound.AT_LEAST) or draft.direction is not None:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if is_added(scene, index) or is_rate(scene, index) or is_baseline(scene, index):
        return False
    apart = is_set_apart(scene, index) or is_of_another_time(scene, index)
    return scene.sentence(index).kind in _PLAIN and not apart and not recalls_another(scene, index)


def _pairs(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield the dead and the hurt who stand side by side in one sentence."""
    for one in range(len(scene.drafts) - 1):
        two = scene.drafts[one], scene.drafts[one + 1]
        if two[0].sentence != two[1].sentence:
            continue
        fates = {fate_of(draft) for draft in two}
        if (
            Outcome.KILLED in fates
            and fates & _HURT
            and all(_may_be(scene, one + n) for n in (0, 1))
        ):
            yield one, one + 1


def _may_be(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    fresh = draft.of is None or draft.of.by == _BY
    return fresh and _is_dead_or_hurt(scene, index)


def _is_dead_or_hurt(scene: Scene, index: int) -> bool:
    """Whether a count is plain, though "two others" are told beside the dead."""
    draft = scene.drafts[index]
    if unit_of(draft) is not Unit.PERSON or not draft.number.value:
        return False
    if draft.number.bound not in (Bound.EXACT, Bound.AT_LEAST) or draft.direction is not None:
        return False
    return draft.status is None or draft.status.value is Status.ASSERTED


def _make_up(scene: Scene, pair: tuple[int, int], total: int) -> bool:
    """Whether a pair near a total is just as many, and nothing sets the two apart."""
    size = sum(scene.drafts[part].number.value or 0 for part in pair)
    if size != scene.drafts[total].number.value or total in pair:
        return False
    first, second = sorted((pair[0], total))
    near = scene.sentences_before(scene.drafts[second].sentence, _REACH)
    here = scene.drafts[first].sentence == scene.drafts[second].sentence
    if scene.drafts[first].sentence not in near or here:
        return False
    return not any(
        is_of_other_event(scene, second, first)
        or is_of_own_year(scene, part, total)
        or is_of_own_year(scene, total, part)
        for part in pair
    )


def _tie(scene: Scene, pair: tuple[int, int], total: int) -> None:
    cue = (scene.sites[total].first, scene.sites[total].last)
    parts = [part for part in pair if scene.tie(part, total, _BY, cue)]
    if len(parts) == len(pair):
        listing = Listing("struck", parts, total, closed=True, cue=scene.document.span_of(*cue))
        scene.listings.append(listing)
        for part in parts:
            scene.listing_of.setdefault(part, listing)
