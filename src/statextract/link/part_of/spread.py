"""Counts that make a total up to the last one, wherever in the article they are told.

"Police held 116 people ... They arrested 91 men and 25 women": no wording ties them, and the
total may stand in the headline, before them or behind them. That their sum is the total, to the
last one, says that they are its parts: of a large total even where only the order tied them to
another group, of a small one where all of them are named and fare like those of the total.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations

from statextract.link.dimension import dimension_of
from statextract.link.fit import GENERIC, fate_of, fits, noun_of, share_fate
from statextract.link.kinds_of_case import are_of_two_kinds
from statextract.link.part_of.occasion import (
    goes_back,
    is_of_another_time,
    is_set_apart,
    recalls_another,
)
from statextract.link.part_of.of_others import are_of_others
from statextract.link.part_of.spread_counts import WEAK, Counts, is_kind, is_total
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after, is_bare, is_rate
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound

_BY = "rule:spread"
_DEATHS = frozenset("death dead fatalitie bodie live life arrest casualtie".split())
_NAMELESS = frozenset("suspect defendant accused victim other people person individual".split())
_JOINTS = frozenset([",", "and", ";", "as", "well"])
_LEAST, _SOME, _MANY, _SURE = 5, 9, 20, 100  # the larger a total, the less a sum is chance
_ORDER = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_ORDINALS = frozenset(_ORDER)
_ANOTHER = frozenset("another different separate".split())
_CARRYING = frozenset("carrying carried carries ferrying transporting".split())
_GAP = 6  # tokens behind a number
_NEXT = 2  # sentences
_MOST, _PAIR, _THREE, _FEW = 8, 2, 3, 4  # parts
_REACH, _STORY_REACH = 6, 16  # sentences with figures
_AROUND, _WIDE = 24, 96  # candidates, and those among which they are free


def link_spread(scene: Scene) -> None:
    """Tie the counts whose sum is a total to it, smaller totals first."""
    counts = Counts(scene)
    if len(counts.free) < _PAIR:
        return
    totals = [index for index in range(len(scene.drafts)) if is_total(scene, index)]
    for total in sorted(totals, key=lambda index: scene.drafts[index].number.value or 0):
        runs = _runs(scene, total, counts)
        run = next((run for run in runs if not _are_in_row(scene, total, run)), None)
        if run is not None:
            _tie(scene, run, scene.first_of(total))
            counts.renew()
        else:
            _tie_to_known(scene, total, counts)


def _tie_to_known(scene: Scene, total: int, counts: Counts) -> None:
    """Tie the free counts that make a total up with those known to be part of it."""
    size = scene.drafts[total].number.value or 0
    known = [] if size < _SOME else _known(scene, total, counts)
    if not known or any(scene.word(after(scene, index)) == "each" for index in known):
        return  # "two each in Lahj and Abyan" are four
    told = sum(scene.drafts[index].number.value or 0 for index in known)
    around = _near(scene, total, counts, _WIDE)
    free = [index for index in around if scene.whole_of(index) in (None, total)][:_AROUND]
    near = [index for index in free if is_kind(scene, index, total)]
    for start, end in combinations(range(len(near) + 1), _PAIR):
        run = near[start:end]
        if told + sum(scene.drafts[index].number.value or 0 for index in run) == size:
            alike = len({dimension_of(scene, index) for index in (*known, *run)}) == 1
            alike = alike and (size - told >= _LEAST or _met_one_fate(scene, run, total))
            if size < _MANY:  # "The first bomb killed ten ... In a second attack, two died"
                row = sorted((*known, *run))
                alike = alike and _met_one_fate(scene, row, total) and _are_numbered(scene, row)
            apart = size >= _MANY and any(
                is_set_apart(scene, index) or are_of_two_kinds(scene, index, total) for index in run
            )
            if alike and not apart and _may_be_some(scene, run, total):
                _tie(scene, [*known, *run], scene.whole_of(known[0]) or total)
                counts.renew()
                return


def _known(scene: Scene, total: int, counts: Counts) -> list[int]:
    """The counts that the wording makes part of a total."""
    told = {total, *scene.retold.get(total, ())}
    parts = sorted(index for whole in told for index in counts.parts_of.get(whole, ()))
    return [
        index
        for index in parts
        if index not in counts.members or scene.whole_of(index) not in (None, total)
    ]


def _runs(scene: Scene, total: int, counts: Counts) -> Iterator[list[int]]:
    """Yield the rows of counts near a total that make it up, those of its own fate first."""
    size, fate = scene.drafts[total].number.value or 0, fate_of(scene.drafts[total])
    near = _near(scene, total, counts, _AROUND)
    near = [index for index in near if (scene.drafts[index].number.value or 0) < size]
    if sum(scene.drafts[index].number.value or 0 for index in near) < size:
        return
    near = [index for index in near if is_kind(scene, index, total)]
    alike = [index for index in near if fate_of(scene.drafts[index]) is fate]
    for row in (alike, near) if len(near) > len(alike) else (near,):
        for start in range(len(row) - 1):
            told = 0.0
            for end in range(start, min(len(row), start + _MOST)):
                told += scene.drafts[row[end]].number.value or 0
                if told >= size:
                    run = row[start : end + 1]
                    if told == size and len(run) > 1 and _are_parts(scene, run, total):
                        yield run
                    break


def _near(scene: Scene, total: int, counts: Counts, most: int) -> Sequence[int]:
    """The counts about a total; of the story's own, told in its head, those of all the story."""
    number = scene.drafts[total].sentence
    here = bisect_left(scene.held, number)
    headed = scene.sentence(total).kind is SentenceKind.TITLE or number in scene.lede
    headed = headed or (scene.drafts[total].number.value or 0) >= _SURE
    first = scene.held[max(0, here - _REACH)]
    last = scene.held[min(len(scene.held) - 1, here + (_STORY_REACH if headed else _REACH))]
    start, end = bisect_left(counts.sentences, first), bisect_right(counts.sentences, last)
    return counts.free[start : min(end, start + most)]


def _are_parts(scene: Scene, run: Sequence[int], total: int) -> bool:
    whole = scene.drafts[total]
    size = whole.number.value or 0
    if len(run) > _FEW and not (_is_close(scene, run, _FEW) or _are_numbered(scene, run)):
        return False  # many counts told far apart make up anything
    if _are_tied(scene, run, total) or not _may_be_some(scene, run, total):
        return False
    if not _met_one_fate(scene, run, total):
        close = len(run) >= _THREE and _is_close(scene, run)
        return size >= _SURE or (size >= _MANY and close)
    together = len({scene.drafts[index].sentence for index in run}) == 1
    first = scene.drafts[run[0]].sentence
    told = (total, *scene.retold.get(total, ()))
    near = any(0 <= first - scene.drafts[each].sentence <= _NEXT for each in told)
    return size >= _MANY or (size >= _SOME and together and near)


def _may_be_some(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether nothing but their sum need say that a row is of a total."""
    if not all(_fits(scene, index, total) for index in run) or _is_split(scene, run, total):
        return False
    if _is_load(scene, total) and any(_is_load(scene, index) for index in run):
        return False  # "it was carrying 52 passengers ... others said it was carrying 55"
    return not (are_of_others(scene, run, total) or _cuts_list(scene, run, total))


def _is_load(scene: Scene, index: int) -> bool:
    """Whether a count is of all whom a craft carries."""
    last = scene.sites[index].last
    aboard = scene.word(last) == "aboard" or scene.between(last, last + 2) == ["on", "board"]
    return aboard or scene.word(scene.sites[index].first - 1) in _CARRYING


def _met_one_fate(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether one fate is told of all, or of a row that its sentence sums up: "80 in total"."""
    fates = {fate_of(scene.drafts[index]) for index in run}
    whole = scene.drafts[total]
    if fate_of(whole) is None and whole.sentence == scene.drafts[run[-1]].sentence:
        return len(fates) == 1 and None not in fates and total > run[-1]
    return fates == {fate_of(whole)} and fate_of(whole) is not None


def _are_tied(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether all of a row are part of a total already."""
    wholes = [scene.whole_of(index) for index in run]
    return all(whole is not None and scene.fact_of(whole) == total for whole in wholes)


def _is_close(scene: Scene, run: Sequence[int], reach: int = _PAIR) -> bool:
    """Whether a row stands in one sentence with figures, or in one and the next or so."""
    first, last = (bisect_left(scene.held, scene.drafts[run[at]].sentence) for at in (0, -1))
    return last - first < reach


def _are_numbered(scene: Scene, run: Sequence[int]) -> bool:
    """Whether each sentence of a row numbers what it tells of: "The fourth indictment charges"."""
    numbers = {scene.drafts[index].sentence for index in run}
    seen = [_ORDINALS & scene.said[number] for number in numbers]
    last = [max(told, key=_ORDER.index) for told in seen if told]
    return len(last) == len(seen) == len(set(last))


def _cuts_list(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether a row leaves out one of its list: "to stop 14 Poles, 13 Danes"."""
    for end, step in ((run[0], -1), (run[-1], 1)):
        beside = end + step
        if not 0 <= beside < len(scene.drafts) or beside == total:
            continue
        first, last = sorted((end, beside))
        here = scene.drafts[first].sentence == scene.drafts[last].sentence
        if here and _are_listed(scene, first, last):
            return True
    return False


def _are_listed(scene: Scene, one: int, other: int) -> bool:
    """Whether nothing but a comma and "and" stands between two counts and their nouns."""
    words = scene.between(after(scene, one), scene.sites[other].first)
    return bool(words) and _JOINTS.issuperset(words)


def _fits(scene: Scene, index: int, total: int) -> bool:
    part, whole = scene.drafts[index], scene.drafts[total]
    nouns = noun_of(part), noun_of(whole)
    alike = nouns[0] == nouns[1] or None in nouns or nouns[1] in GENERIC or nouns[1] in _DEATHS
    alike = alike or nouns[0] in _NAMELESS or bool(dimension_of(scene, index))
    alike = alike or ((whole.number.value or 0) >= _SURE and share_fate(part, whole))
    if not alike or not fits(scene, index, total) or is_rate(scene, index):
        return False
    first, last = part.number.last + 1, min(part.number.last + _GAP, part.clause.last)
    if not _ANOTHER.isdisjoint(scene.between(first, last)):
        return False  # "22 fishermen of another boat"
    known = scene.drafts[scene.fact_of(index)]
    if not {Bound.EXACT, whole.number.bound} & {part.number.bound, known.number.bound}:
        return False
    if recalls_another(scene, index) or is_of_another_time(scene, index):
        return False
    if (whole.number.value or 0) < _MANY and is_set_apart(scene, index):
        return False
    return not goes_back(scene, index, total)


def _is_split(scene: Scene, run: Sequence[int], total: int) -> bool:
    """Whether the total is part of one of a row, or some are listed with others."""
    above = {total}
    up = scene.whole_of(total)
    while up is not None and up not in above:
        above.add(up)
        up = scene.whole_of(up)
    if not above.isdisjoint(run):
        return True
    for index in run:
        listing = scene.listing_of.get(index)
        if listing is not None and listing.whole is not None and not set(listing.parts) <= set(run):
            return True
    return False


def _are_in_row(scene: Scene, total: int, run: Sequence[int]) -> bool:
    """Whether a number without a noun stands in one list with those that seem to make it up.

    "14 men in Bonn; nine in Kiel; five in Ulm, and four in Jena".
    """
    listing = scene.listing_of.get(total)
    return is_bare(scene, total) and listing is not None and set(run) <= set(listing.parts)


def _tie(scene: Scene, run: Sequence[int], whole: int) -> None:
    for index in run:
        listing = scene.listing_of.pop(index, None)
        if listing is not None:
            scene.drop(listing)
        old = scene.drafts[index].of
        if old is not None and old.value == whole and old.by not in WEAK:
            continue
        scene.drafts[index].of = None
        if not scene.tie(index, whole, _BY):
            scene.drafts[index].of = old
            return
    listed = Listing("spread", list(run), whole)
    scene.listings.append(listed)
    scene.listing_of.update(dict.fromkeys(run, listed))
