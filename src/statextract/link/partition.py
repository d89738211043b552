"""Parts that the text lists side by side, as disjoint parts of their whole."""

from collections.abc import Iterator, Sequence
from itertools import islice

from statextract.link.dimension import (
    are_ages_apart,
    are_both_sexes,
    are_nationals,
    ends_unknown,
    is_age_alone,
    kind_of_part,
    mixes_sex_and_age,
)
from statextract.link.filled import (
    cut_behind_last,
    cut_details,
    drop_contained,
    fills,
    split_sentences,
    split_sexes,
    without_shares,
)
from statextract.link.gathered import filling_parts, neighbours, parts_by_whole, told_once
from statextract.link.merging import may_merge, merge_up_to_rest
from statextract.link.named_rows import are_names, is_named_row
from statextract.link.nearly import (
    are_all_kinds,
    misses_by_a_digit,
    nearly_fills,
    shares_leave_some,
)
from statextract.link.one_left_out import (
    is_joined_behind_one,
    leaves_one,
    lists_one_between,
    skips_one,
)
from statextract.link.open_lists import are_apart
from statextract.link.overlap import may_overlap
from statextract.link.part_of.nearly_filling import exceeds_by_slip
from statextract.link.residual import are_examples, are_only_largest, ends_in_others
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_joined_to_others
from statextract.link.told_singly import lack_singles
from statextract.model.draft import PartitionDraft
from statextract.model.vocabulary import Age, Unit

_PAIR = 2
_MOSTLY = frozenset("most many majority some mostly mainly".split())
_NEAR = 3  # tokens of "most of the"
_SIDE_BY_SIDE = frozenset(["clauses", "list", "partitive", "relative", "kin"])
_LINES = 60
# Of a whole: what any list accounts for, one told as all, and one whose parts may be elsewhere.
_HALF, _MOST_OF, _NEARLY_ALL = 0.5, 0.75, 0.9


def find_partitions(scene: Scene) -> list[PartitionDraft]:
    """Return one partition per listing of two parts or more on one dimension."""
    _list_filling(scene)
    for listing in list(scene.listings):
        cut_details(scene, listing)
        split_sexes(scene, listing)
        split_sentences(scene, listing)
    found: dict[tuple[int, frozenset[int]], PartitionDraft] = {}
    for listing in scene.listings:
        if listing.whole is None or len(listing.parts) < _PAIR or not _is_told(scene, listing):
            continue
        cut_behind_last(scene, listing)
        if scene.drafts[listing.whole].number.high == 0 or may_overlap(scene, listing):
            continue  # nobody is part of no one; some may be told of twice
        complete = _is_complete(scene, without_shares(scene, listing))
        for split in _by_dimension(scene, listing):
            parts = told_once(scene, split)
            if not complete and not are_apart(scene, parts):
                continue
            told = found.get((listing.whole, frozenset(parts)))
            if len(parts) > 1 and (told is None or (complete and not told.complete)):
                cue = listing.cue if _is_said(scene, listing) or not complete else None
                new = PartitionDraft(listing.whole, tuple(parts), complete, cue)
                found[listing.whole, frozenset(parts)] = new
    return drop_contained(scene, list(found.values()))


def _is_said(scene: Scene, listing: Listing) -> bool:
    """Whether a wording, or the sum, says that a list is all of its whole."""
    said = listing.closed or listing.form == "frame" or are_all_kinds(scene, listing.parts)
    return said or ends_in_others(scene, listing) or fills(scene, listing)


def _list_filling(scene: Scene) -> None:
    """Make one listing of parts told apart that make up their whole, to the last one.

    Parts that only the story ties, and those of several listings none of which is all there are:
    "Coast guards rescued 98 of the 112, recovered nine bodies and looked for five others."
    """
    told: dict[int, list[Listing]] = {}
    for listing in scene.listings:
        if listing.whole is not None:
            told.setdefault(listing.whole, []).append(listing)
    for whole, tied in parts_by_whole(scene).items():
        before = told.get(whole, [])
        rest = next((each.rest for each in before if each.rest is not None), None)
        cue = before[0].cue if before else None
        merged = Listing("story", filling_parts(scene, whole, tied), whole, cue=cue, rest=rest)
        if not merged.parts:
            merge_up_to_rest(scene, before)
            _list_neighbours(scene, whole, tied)
            continue
        parts = set(merged.parts)
        before = [each for each in before if not parts.isdisjoint(each.parts)]
        if any(len(set(each.parts) - parts) > 1 and parts < set(each.parts) for each in before):
            continue  # one list tells two breakdowns
        if any(_leaves_rest_out(scene, each, parts) for each in before):
            continue
        if before and not may_merge(scene, before, merged.parts):
            continue
        scene.listings[:] = [each for each in scene.listings if each not in before]
        scene.listings.append(merged)


def _list_neighbours(scene: Scene, whole: int, tied: Sequence[int]) -> None:
    """List those told side by side who make up a group though their wordings differ.

    Or who, told in one breath, exceed it by a slip: a list that falls short may be open.
    """
    found = list(neighbours(scene, whole, tied))
    over = [run for run in found if exceeds_by_slip(scene, run, whole)]
    for closed, runs in ((False, found), (True, over)):
        for parts in runs:
            pieces = [each for each in scene.listings if not set(parts).isdisjoint(each.parts)]
            cue = next((each.cue for each in pieces if each.cue), None)
            listed = Listing("story", parts, whole, closed=closed, cue=cue)
            if (closed or fills(scene, listed)) and may_merge(scene, pieces, parts):
                scene.listings.append(listed)
                return


def _leaves_rest_out(scene: Scene, listing: Listing, parts: set[int]) -> bool:
    """Whether parts make up a group beside which their own sentence tells who remains of it.

    "Eight of the 11 were saved and three found dead; the other two are sought": not all of them.
    """
    rest = listing.rest
    if rest is None or rest in parts:
        return False
    beside = scene.drafts[rest].sentence
    return any(scene.drafts[part].sentence == beside for part in listing.parts if part < rest)


def _is_complete(scene: Scene, listing: Listing) -> bool:
    """Whether the parts are all there are: not if one more is told without a number."""
    if any(is_joined_to_others(scene, part) for part in listing.parts):
        return False
    if shares_leave_some(scene, listing.parts) or are_only_largest(scene, listing):
        return False
    if not fills(scene, listing) and (
        lists_one_between(scene, listing)
        or lack_singles(scene, listing)
        or are_examples(scene, listing)
    ):
        return False
    if listing.rest is not None and is_joined_behind_one(scene, listing.rest):
        return False
    framed = listing.form == "frame" and listing.rest is None
    closed = (listing.closed and not framed) or nearly_fills(scene, listing)
    closed = closed or is_named_row(scene, listing)
    if not fills(scene, listing) and (
        not closed or skips_one(scene, listing) or _falls_short(scene, listing)
    ):
        return False
    return not leaves_one(scene, max(listing.parts)) and not _is_of_most(scene, listing)


def _is_of_most(scene: Scene, listing: Listing) -> bool:
    """Whether parts are told of most of a group, so that others are left untold.

    "Most of the 312 came from Nigeria (120), Ukraine (88) and Romania (41)".
    """
    if listing.whole is None or fills(scene, listing):
        return False
    first = scene.sites[listing.whole].first
    return not _MOSTLY.isdisjoint(scene.between(max(0, first - _NEAR), first))


def _falls_short(scene: Scene, listing: Listing) -> bool:
    """Whether parts that only stand side by side leave far too many out, or may be mixed kinds.

    "90 of 300 have recovered, four died": the others are still ill. Of "228 women, 120 children"
    some may be both. "Police held 30 men, 12 in Giza and nine in Suez": the verb may be left out.
    """
    if listing.whole is None or listing.rest is not None or ends_in_others(scene, listing):
        return False
    parts = [part for part in listing.parts if not _is_share(scene, part)]
    if misses_by_a_digit(scene, listing.whole, parts) or _lies_in_full_table(scene, listing):
        return False
    told = sum(_size(scene, part) for part in parts)
    low = _size(scene, listing.whole)
    beside = listing.form in _SIDE_BY_SIDE
    opens = _may_go_on(scene, listing) or are_names(scene, listing.parts)
    share = _NEARLY_ALL if opens else _MOST_OF if beside else _HALF
    if parts and told < share * low:
        return True
    mixed = told < low and mixes_sex_and_age(scene, parts) and len(parts) == _PAIR
    return mixed and (beside or listing.form in ("bracket", "apposition"))


def _may_go_on(scene: Scene, listing: Listing) -> bool:
    """Whether parts set off by a comma, without a noun, may as well be others elsewhere."""
    drafts = [scene.drafts[part] for part in listing.parts]
    bare = all(draft.phrase.head is None and draft.nationality is None for draft in drafts)
    return listing.form == "apposition" and bare


def _size(scene: Scene, index: int) -> float:
    """What a count prints, else its least: hedges of whole and parts leave the same room."""
    number = scene.drafts[index].number
    return number.value or number.low or 0


def _lies_in_full_table(scene: Scene, listing: Listing) -> bool:
    """Whether a line of a table is one of several, most of which add up to their totals.

    Of a long table only so many lines are looked at: each is asked for its own sake.
    """
    if listing.form != "table":
        return False
    alike = (
        other
        for other in scene.listings
        if other.form == "table" and len(other.parts) == len(listing.parts)
    )
    lines = list(islice(alike, _LINES))
    full = sum(fills(scene, other) for other in lines)
    return full > 1 and full > len(lines) / 2


def _by_dimension(scene: Scene, listing: Listing) -> Iterator[list[int]]:
    """Split a listing that mixes nationalities with sexes, or both sexes with both ages."""
    groups: dict[str, list[int]] = {}
    parts = [part for part in sorted(listing.parts) if not _is_share(scene, part)]
    if listing.form == "table" or fills(scene, listing) or are_nationals(scene, parts):
        yield parts  # a row or column is one breakdown, whatever its heads are called
        return
    for part in parts:
        groups.setdefault(kind_of_part(scene, part, listing.whole), []).append(part)
    if len(groups.keys() - {""}) > 1:
        yield from (
            group for name, group in groups.items() if name and not mixes_sex_and_age(scene, group)
        )
        return
    ages = [part for part in parts if is_age_alone(scene, part)]
    if are_ages_apart(scene, ages) and are_both_sexes(scene, parts):
        yield [part for part in parts if part not in ages]
        return
    told = {cited.value for part in ages if (cited := scene.drafts[part].age) is not None}
    both = {Age.MINOR, Age.ADULT} <= told
    if both and len(ages) < len(parts) and not ends_unknown(scene, parts):
        yield [part for part in parts if part not in ages]
        yield ages
        return
    yield parts


def _is_told(scene: Scene, listing: Listing) -> bool:
    """Whether a listing is worth telling: an open list of objects says nothing of people."""
    unit = None if listing.whole is None else scene.drafts[listing.whole].unit
    if listing.closed or (unit is not None and unit.value is not Unit.OBJECT):
        return True
    return listing.form != "including" and (fills(scene, listing) or nearly_fills(scene, listing))


def _is_share(scene: Scene, part: int) -> bool:
    unit = scene.drafts[part].unit
    return unit is not None and unit.value is Unit.SHARE
