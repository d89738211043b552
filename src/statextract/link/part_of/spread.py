"""Counts of one fate, a sentence or more apart, that make up the total told before them.

"Two explosions wounded 11 people. The first wounded seven near a school. The second wounded four
at a bridge": nothing ties the seven to the 11 but that both tell one fate and add up.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from statextract.link.ellipsis import take_unit
from statextract.link.fit import GENERIC, fate_of, fits, noun_of, units_agree
from statextract.link.grammar import DEFINITE
from statextract.link.leading import leads
from statextract.link.own_dates import is_of_former_year
from statextract.link.part_of.filling import is_free
from statextract.link.part_of.kin import FATES
from statextract.link.part_of.occasion import (
    are_told_apart,
    goes_back,
    is_of_another_time,
    is_set_apart,
    opens_likewise,
    recalls_another,
)
from statextract.link.part_of.places import link_places
from statextract.link.part_of.rests import is_remainder
from statextract.link.part_of.setting import names_a_spot
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import is_bare, is_rate
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, Outcome

_TOTALS = frozenset([Bound.EXACT, Bound.AT_LEAST, Bound.APPROX])
_REACH = 6  # sentences with figures
_MOST = 8  # parts
_LEAST = 5  # fewer are made up by chance
_PAIR = 2
_MANY = 20  # so many hardly are
_LARGE = 1_000  # round numbers that a sum may miss by half their last place
_ORDER = frozenset("first second third other another latter operation project".split())
_NAMELESS = frozenset("suspect defendant accused victim".split())
_DEATHS = frozenset(["death", "dead", "fatalitie", "bodie", "arrest"])


def link_spread(scene: Scene) -> None:
    """Tie the free counts of later sentences to a total of their fate that they make up.

    Or to one of any fate whose places they tell in turn.
    """
    free: dict[Outcome | None, list[int]] = {}
    for index in range(len(scene.drafts)):
        if fate_of(scene.drafts[index]) in FATES and _may_be_told_apart(scene, index):
            free.setdefault(fate_of(scene.drafts[index]), []).append(index)
    divided = {listing.whole for listing in scene.listings}
    for fate, counts in free.items():
        if len(counts) > 1:
            _link_fate(scene, fate, counts, divided)
    link_places(scene)


def _may_be_told_apart(scene: Scene, index: int) -> bool:
    """Whether a count leads its sentence, is exact and free, and tells nothing of another time."""
    if not leads(scene, index) or is_rate(scene, index):
        return False
    if scene.sentence(index).kind is not SentenceKind.PROSE:
        return False
    if _is_member(scene, index) or _goes_on_likewise(scene, index):
        return True
    return is_free(scene, index, least=True) and not (
        recalls_another(scene, index)
        or is_of_another_time(scene, index)
        or is_set_apart(scene, index)
    )


def _goes_on_likewise(scene: Scene, index: int) -> bool:
    """Whether a round-up goes on with a count: "In a similar raid, 30 suspects were held"."""
    draft = scene.drafts[index]
    free = draft.of is None and draft.same_as is None and draft.unit is not None
    return free and draft.number.bound is Bound.EXACT and opens_likewise(scene, index)


def _is_member(scene: Scene, index: int) -> bool:
    """Whether nothing but its noun made a count a part of the people of the story."""
    draft = scene.drafts[index]
    tied = draft.of is not None and draft.of.by == "rule:member"
    return tied and draft.same_as is None and draft.number.bound is Bound.EXACT


def _link_fate(
    scene: Scene, fate: Outcome | None, counts: Sequence[int], divided: set[int | None]
) -> None:
    """Tie the free counts of one fate to the totals of it that no list divides yet."""
    for total, draft in enumerate(scene.drafts[: counts[-1]]):
        if not _is_total(scene, total, divided) or not _is_told_of(fate, fate_of(draft)):
            continue
        for run in _runs(scene, total, counts):
            if _are_its_parts(scene, run, total):
                _tie(scene, run, scene.first_of(total))
                divided.add(total)
                break


def _is_told_of(fate: Outcome | None, whole: Outcome | None) -> bool:
    """Whether a total is of those who met a fate, or of the hurt who were taken to hospitals."""
    return whole is fate or (whole is Outcome.INJURED and fate is Outcome.HOSPITALISED)


def _is_total(scene: Scene, index: int, divided: AbstractSet[int | None]) -> bool:
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None or draft.unit is None:
        return False
    if not counts_people(draft.unit.value) or not leads(scene, index):
        return False
    if draft.number.bound not in _TOTALS or (draft.number.value or 0) < _LEAST:
        return False
    return divided.isdisjoint((index, *scene.retold.get(index, ())))


def _runs(scene: Scene, total: int, counts: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the runs of free counts behind a total and near it that add up to it."""
    here = bisect_left(scene.held, scene.drafts[total].sentence)
    last = scene.held[min(here + _REACH, len(scene.held) - 1)]
    first = bisect_right(counts, total)
    behind = [
        index
        for index in counts[first : first + _MOST]
        if scene.drafts[total].sentence < scene.drafts[index].sentence <= last
    ]
    for start in range(len(behind) - 1):
        told = 0
        for end in range(start, len(behind)):
            told += int(scene.drafts[behind[end]].number.value or 0)
            if end > start and _is_told_by(scene.drafts[total], told):
                run = behind[start : end + 1]
                if _are_bounded_alike(scene, run, total):
                    yield run


def _is_told_by(total: Draft, told: int) -> bool:
    """Whether a sum is a total, or what a large round one rounds: 19,140 and 360 "about 19,500"."""
    size = int(total.number.value or 0)
    if told == size or total.number.bound is not Bound.APPROX or size < _LARGE:
        return told == size
    step = 1
    while size % (10 * step) == 0:
        step *= 10
    return abs(told - size) * _PAIR <= step


def _are_bounded_alike(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether "at least" so many make up "at least" as many."""
    least = Bound.AT_LEAST
    told = any(scene.drafts[index].number.bound is least for index in run)
    return not told or scene.drafts[total].number.bound is least


def _are_its_parts(scene: Scene, run: Sequence[int], total: int) -> bool:
    mine = scene.drafts[total]
    if len({scene.drafts[index].sentence for index in run}) < _PAIR:
        return False  # those of one sentence make a total up in other ways
    told = {scene.fact_of(index) for index in (total, *run)}
    wholes = [whole for index in run if (whole := scene.whole_of(index)) is not None]
    if any(scene.fact_of(whole) not in told for whole in wholes):
        return False
    if not all(_is_part(scene, index, total) for index in run):
        return False
    return (mine.number.value or 0) >= _MANY or all(_is_placed(scene, index) for index in run)


def _is_part(scene: Scene, index: int, total: int) -> bool:
    part, whole = scene.drafts[index], scene.drafts[total]
    nouns = noun_of(part), noun_of(whole)
    alike = nouns[0] == nouns[1] or nouns[1] in GENERIC or None in nouns or nouns[1] in _DEATHS
    alike = alike or nouns[0] in _NAMELESS  # "78 fraudsters ... 43 suspects"
    if not alike or not units_agree(part, whole) or not fits(scene, index, total):
        return False
    if is_of_former_year(scene, index, total):
        return False
    return not are_told_apart(scene, index, total) and not goes_back(scene, index, total)


def _is_placed(scene: Scene, index: int) -> bool:
    """Whether the sentence of a count names a place, a day or which of several events it was."""
    sentence = scene.sentence(index)
    if not _ORDER.isdisjoint(scene.said[sentence.index]):
        return True
    mentions = (scene.mentions.places, scene.mentions.dates)
    known = any(within(placed, sentence.first, sentence.last) for placed in mentions)
    return known or names_a_spot(scene, sentence.first, sentence.last)


def link_remainders(scene: Scene) -> None:
    """Tie "70 came down first; the other 58 were let go later" to the 128 whom they make up."""
    for rest, draft in enumerate(scene.drafts):
        if draft.of is not None or draft.same_as is not None or not is_remainder(scene, rest):
            continue
        beside = next((o for o in scene.earlier_in_sentence(rest) if _stands_free(scene, o)), None)
        if beside is None:
            continue
        total = _sum_of(scene, beside, rest)
        if total is not None:
            _tie(scene, [beside, rest], total)


def _stands_free(scene: Scene, index: int) -> bool:
    """Whether a count that is part of nothing leads its sentence, be it with a noun or bare."""
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None:
        return False
    return leads(scene, index) or (draft.unit is None and is_bare(scene, index))


def _sum_of(scene: Scene, beside: int, rest: int) -> int | None:
    """The count near a remainder that it makes up with the one beside it, told before or known."""
    pair = [scene.drafts[index] for index in (beside, rest)]
    values = [draft.number.value for draft in pair]
    if None in values:
        return None
    size = sum(value or 0 for value in values)
    near = [
        other
        for other in scene.numbers.equal(size)
        if abs(scene.drafts[other].sentence - pair[0].sentence) <= _REACH
        and scene.drafts[other].of is None
        and (other < beside or scene.sites[other].lead & DEFINITE)
        and all(fits(scene, index, other) for index in (beside, rest))
    ]
    return near[0] if size >= _LEAST and near else None


def _tie(scene: Scene, run: Sequence[int], total: int) -> None:
    for part in run:
        take_unit(scene, part, total)
        if not scene.tie(part, total, "rule:spread"):
            return
    scene.listings.append(Listing("spread", list(run), total))
