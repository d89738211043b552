"""Whether listed parts make up their whole, and both sexes that do it for themselves."""

from collections.abc import Sequence
from dataclasses import replace

from statextract.link.dimension import dimension_of
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.scene import Listing, Scene
from statextract.model.draft import PartitionDraft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import Bound, NumberType

_TEN = 10
_PAIR, _TELLING = 2, 4  # two parts may make up a small number by chance
# Lists whose wording says that they split a group: "Two were in the kitchen; one lay in the yard."
_AT_ONCE = frozenset(["clauses", "classes", "list", "partitive", "relative", "apposition"])
_TOLD = frozenset([Bound.EXACT, Bound.AT_LEAST, Bound.APPROX])  # "some 157": 96 men, 61 women
_PRINTED = frozenset([Bound.EXACT, Bound.AT_LEAST])


def fills(scene: Scene, listing: Listing) -> bool:
    """Whether parts, told exactly, make up their whole to the last one, and not by chance."""
    parts = listing.parts
    if listing.whole is None or len(parts) < _PAIR:
        return False
    numbers = [scene.drafts[index].number for index in (listing.whole, *parts)]
    if any(number.value is None for number in numbers):
        return False
    bounds = {_bound_of(number) for number in numbers[1:]}
    if numbers[0].bound is Bound.MORE_THAN:  # "more than 48 died", more than 26 here, 22 there
        if Bound.MORE_THAN not in bounds:
            return False
        bounds.discard(Bound.MORE_THAN)
    elif numbers[0].bound not in _TOLD:
        return False
    if not bounds <= _PRINTED:
        return False
    told_at_once = listing.form in _AT_ONCE and len({scene.drafts[p].sentence for p in parts}) == 1
    telling = len(parts) > _PAIR or (numbers[0].value or 0) >= _TELLING or told_at_once
    return telling and sum(number.value or 0 for number in numbers[1:]) == numbers[0].value


def _bound_of(number: NumberMention) -> Bound:
    """How a number is told: "some 17" is 17, as nobody rounds to that."""
    odd = number.bound is Bound.APPROX and (number.value or 0) % _TEN
    return Bound.EXACT if odd else number.bound


def without_shares(scene: Scene, listing: Listing) -> Listing:
    """A list without the shares that stand beside its counts: "638 were women, or 76 percent"."""
    drafts, share = scene.drafts, NumberType.SHARE
    counts = [part for part in listing.parts if drafts[part].number.type is not share]
    if len(counts) < _PAIR or len(counts) == len(listing.parts):
        return listing
    return replace(listing, parts=counts)


def split_sexes(scene: Scene, listing: Listing) -> None:
    """Set both sexes apart that make up a group: "71 were men and 25 women; 12 were under 18".

    The others are a list of their own only if they are all there are as well.
    """
    sexes = [part for part in listing.parts if scene.drafts[part].sex is not None]
    values = {cited.value for part in sexes if (cited := scene.drafts[part].sex) is not None}
    if len(values) < _PAIR or len(sexes) != _PAIR or len(listing.parts) == _PAIR:
        return
    if listing.whole is None or listing.form == "table":
        return
    others = [part for part in listing.parts if part not in sexes]
    beside = Listing(listing.form, others, listing.whole, cue=listing.cue)
    if listing.rest is not None:  # "40 are women and 30 men ... 80 are free and the other 20 held"
        if listing.rest in others and fills(scene, beside):
            listing.parts[:] = others
            scene.listings.append(Listing(listing.form, sexes, listing.whole, cue=listing.cue))
        return
    if not fills(scene, Listing(listing.form, sexes, listing.whole)):
        return
    if fills(scene, beside) or are_exhaustive(scene, others):
        scene.listings.append(beside)
    listing.parts[:] = sexes


def cut_details(scene: Scene, listing: Listing) -> None:
    """Leave out who is told of again between some of a group and the rest of it.

    "Four of the 12 were saved. Two were lifted out at ten. The other eight ...": two of the four.
    """
    if listing.rest is None or fills(scene, listing):
        return
    ties = ((part, scene.drafts[part].of) for part in listing.parts)
    worded = [part for part, of in ties if of is None or of.by != "rule:continued"]
    if fills(scene, Listing("list", worded, listing.whole)):
        listing.parts[:] = worded


def split_sentences(scene: Scene, listing: Listing) -> None:
    """Set apart the sentences of a list each of which splits the group anew, one to the last.

    "Of the 12,512, 10,135 were hurt and 2,377 died. 7,325 were soldiers and 5,187 civilians."
    """
    if listing.whole is None or listing.form == "table" or listing.rest is not None:
        return
    told: dict[int, list[int]] = {}
    for part in sorted(listing.parts):
        told.setdefault(scene.drafts[part].sentence, []).append(part)
    if len(told) < _PAIR or any(len(parts) < _PAIR for parts in told.values()):
        return
    top = scene.drafts[listing.whole].number.high
    size = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
    lists = [replace(listing, parts=parts) for parts in told.values()]
    if top is None or size <= top or not any(fills(scene, each) for each in lists):
        return
    listing.parts[:] = lists[0].parts
    scene.listings.extend(lists[1:])


def drop_contained(scene: Scene, partitions: Sequence[PartitionDraft]) -> list[PartitionDraft]:
    """Return the partitions without lists of some whose other parts a full list tells too.

    "There were 70 girls and 40 boys; 60 were women and 30 men": the children are not all there are.
    """
    full: dict[int, list[frozenset[int]]] = {}
    filled: dict[int, list[frozenset[int]]] = {}
    for each in partitions:
        if each.complete:
            full.setdefault(each.total, []).append(frozenset(each.parts))
        if fills(scene, Listing("list", list(each.parts), each.total)):
            filled.setdefault(each.total, []).append(frozenset(each.parts))
    return [
        each
        for each in partitions
        if not _is_told_again(scene, each, filled.get(each.total, ()))
        if not any(
            set(each.parts) < more
            for more in (filled if each.complete else full).get(each.total, ())
        )
    ]


def _is_told_again(
    scene: Scene, partition: PartitionDraft, filled: Sequence[frozenset[int]]
) -> bool:
    """Whether a list that makes up the total tells the same, its numbers being others here.

    "66 were seized: 36 in Keke and 30 in Morai ... Others say that over 30 were seized in Morai".
    """
    facts = {scene.fact_of(part) for part in partition.parts}
    return any(
        facts == {scene.fact_of(part) for part in more} and set(partition.parts) != more
        for more in filled
    )


def _are_both_sexes_first(scene: Scene, listing: Listing) -> bool:
    """Whether the first two parts are all the men and all the women of a group."""
    first = listing.parts[:_PAIR]
    sexes = {sex.value for part in first if (sex := scene.drafts[part].sex) is not None}
    return len(sexes) == _PAIR and fills(scene, Listing("sexes", first, listing.whole))


def cut_behind_last(scene: Scene, listing: Listing) -> None:
    """End "Of the 310, 200 ..., 80 ..., 30 ... and 150 ..." where its parts make up the 310.

    Who is told of behind them is of one of the parts; so are the girls of "100 females, 62 males
    and 13 girls".
    """
    if len(listing.parts) > _PAIR and _are_both_sexes_first(scene, listing):
        del listing.parts[_PAIR:]
        return
    if listing.form != "frame" or listing.rest is not None or len(listing.parts) <= _PAIR:
        return
    if any(dimension_of(scene, part) for part in listing.parts):
        return  # "39 are men and 25 women; 52 are adults and 12 minors": two splits
    for last in range(_PAIR, len(listing.parts)):
        cut = Listing("frame", listing.parts[:last], listing.whole)
        if fills(scene, cut):
            del listing.parts[last:]
            return
