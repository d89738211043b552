"""Lists told without their whole: "Mopani recorded 264 arrests, Vhembe 214 and Venda 133"."""

from collections.abc import Sequence

from statextract.link.dimension import dimension_of, kind_of_part
from statextract.link.fit import (
    GENERIC,
    came_later,
    fate_of,
    fates_agree,
    fits,
    noun_of,
    share_fate,
    unit_of,
)
from statextract.link.leading import leads
from statextract.link.own_dates import is_of_own_year
from statextract.link.own_times import tell_two_times
from statextract.link.part_of.occasion import are_still_lost, are_told_apart
from statextract.link.part_of.offences import are_two_crimes
from statextract.link.part_of.sentenced import sentenced_before, tells_all_terms
from statextract.link.scene import Listing, Scene
from statextract.link.shape import shape_of
from statextract.link.sizes import can_hold
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome, Unit

_LONG = 3
_REACH = 6  # sentences with figures
_FAR = 12  # sentences with figures to one that the numbers make up
_FAR_MORE = 1.5
_NAME = 2  # tokens from a name to its number
_ANYBODY = GENERIC | {None, "death", "arrest", "arrival", "live"}
_LODGED = frozenset("report complaint case incident".split())
_TWOFOLD = frozenset("double triple quadruple quintuple multiple".split())
_RUNNING = ("list", "clauses", "partitive")
_CLOSING = frozenset(["closure", "part_of"])


def resolve_lists(scene: Scene, listings: Sequence[Listing]) -> None:
    """Tie each list of a sentence to the group before it that it splits, if there is one."""
    for listing in listings:
        if listing.whole is None and listing.parts:
            whole = _find_whole(scene, listing)
            if whole is None or _outgrow(scene, listing, whole):
                continue
            whole = scene.first_of(whole)
            listing.whole = whole
            if not _is_announced(scene, listing.parts[0]) and _goes_on(scene, listing):
                continue
            listing.closed = (
                listing.closed or tells_all_terms(scene, listing) or _is_closed(scene, listing)
            )
            first = scene.drafts[listing.parts[0]].phrase
            cue = (first.first, first.last)
            if listing.closed and listing.cue is None:
                listing.cue = scene.document.span_of(*cue)
            for part in listing.parts:
                scene.tie(part, whole, "rule:list", cue)


def _outgrow(scene: Scene, listing: Listing, whole: int) -> bool:
    """Whether a part is far more than "at least 42", of whom it then is none."""
    size = scene.drafts[whole].number.value
    if not size or scene.drafts[whole].number.high is not None:
        return False
    return any((scene.drafts[part].number.low or 0) > _FAR_MORE * size for part in listing.parts)


def _goes_on(scene: Scene, listing: Listing) -> bool:
    """Join a list to that of the sentence before, if it goes on in the same paragraph."""
    first = listing.parts[0]
    before = scene.drafts[first].sentence - 1
    for other in scene.by_sentence.get(before, ()):
        earlier = scene.listing_of.get(other)
        if earlier is None or earlier.whole != listing.whole or listing.whole is None:
            continue
        if scene.sentence(other).paragraph != scene.sentence(first).paragraph:
            continue
        cue = (scene.sites[first].first, scene.sites[first].last)
        for part in listing.parts:
            scene.tie(part, listing.whole, "rule:list", cue)
            scene.listing_of[part] = earlier
        earlier.parts.extend(listing.parts)
        listing.parts.clear()
        return True
    return False


def _find_whole(scene: Scene, listing: Listing) -> int | None:
    """A leading count of the same noun told before, or the whole of the list that goes on."""
    first = listing.parts[0]
    closing = _is_announced(scene, first)
    if len(listing.parts) < (2 if closing else _LONG):
        return None
    for find in (_filled_before, sentenced_before, _fated_before):
        if (before := find(scene, listing)) is not None:
            return before
    for number in scene.sentences_before(scene.drafts[first].sentence, _REACH):
        for other in scene.by_sentence[number]:
            going_on = scene.listing_of.get(other)
            if going_on is not None and going_on.whole is not None and not closing:
                whole: int | None = going_on.whole
            else:
                whole = other if leads(scene, other) else None
            if whole is not None and _suits(scene, listing, whole):
                return whole
    return None


def _filled_before(scene: Scene, listing: Listing) -> int | None:
    """Those whom a long list of one fate makes up: "the toll is 141 ... 84 died in Lyon, 40 in"."""
    first = listing.parts[0]
    fate = fate_of(scene.drafts[first])
    if fate is None or len(listing.parts) < _LONG:
        return None
    size = sum(scene.drafts[part].number.value or 0 for part in listing.parts)
    for number in scene.sentences_before(scene.drafts[first].sentence, _FAR):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            if whole.number.value != size or fate_of(whole) is not fate or not leads(scene, other):
                continue
            if are_told_apart(scene, first, other):
                continue
            if all(fits(scene, part, other) for part in listing.parts):
                return other
    return None


def _fated_before(scene: Scene, listing: Listing) -> int | None:
    """Those to whom the first step happened: "37 were hurt ... 21 were taken to one hospital"."""
    first = listing.parts[0]
    for number in scene.sentences_before(scene.drafts[first].sentence, _REACH):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            if scene.sentence(other).kind is SentenceKind.TITLE or not leads(scene, other):
                continue
            if all(came_later(scene.drafts[part], whole) for part in listing.parts) and all(
                fits(scene, part, other) and can_hold(whole, scene.drafts[part])
                for part in listing.parts
            ):
                return other
    return None


def _suits(scene: Scene, listing: Listing, whole: int) -> bool:
    first = listing.parts[0]
    noun = noun_of(scene.drafts[first])
    same = noun is not None and noun == noun_of(scene.drafts[whole])
    if listing.form == "kinds":
        same = _are_kinds(scene, listing, whole)
    same = same or _follows(scene, listing, whole)
    if not same and not (_is_announced(scene, first) and noun in GENERIC | {None, "arrest"}):
        return False
    mine, group = scene.drafts[first], scene.drafts[whole]
    if tell_two_times(mine, group) or are_two_crimes(scene, first, whole):
        return False
    if are_told_apart(scene, first, whole) or is_of_own_year(scene, first, whole):
        return False
    if are_still_lost(scene, first, whole) or _are_dead_of_the_lost(scene, first, whole):
        return False
    if any(scene.word(scene.drafts[p].number.last) in _TWOFOLD for p in listing.parts):
        return False  # "24 double murders and two triple murders": of 54 dead, not of murders
    if dimension_of(scene, whole) and not dimension_of(scene, first):
        return False  # of all, not of the men among them
    top = group.number.high
    sizes = [scene.drafts[part].number.low or 0 for part in listing.parts]
    if top is not None and (max(sizes) > top or sum(sizes) > _FAR_MORE * top):
        return False  # "210 were in May. Cork had 190, Galway 150 and Sligo 88": of the year's 640
    agree = (fates_agree(scene.drafts[part], group) for part in listing.parts)
    return all(fits(scene, part, whole) for part in listing.parts) and all(agree)


def _are_dead_of_the_lost(scene: Scene, part: int, whole: int) -> bool:
    """Whether a list tells of the dead by place, and the count before of the missing."""
    lost = fate_of(scene.drafts[whole]) in (Outcome.MISSING, Outcome.TRAPPED)
    return lost and fate_of(scene.drafts[part]) is Outcome.KILLED


def _are_kinds(scene: Scene, listing: Listing, whole: int) -> bool:
    """Whether a list tells who they were to whom one thing happened, by kinds of people.

    "729 workers died ... 49 labourers, 27 fishermen and 60 workers of other trades died".
    """
    group = scene.drafts[whole]
    if whole not in scene.known and group.sentence not in scene.lede:
        return False
    if not all(share_fate(scene.drafts[part], group) for part in listing.parts):
        return False
    parts = [scene.drafts[part] for part in listing.parts]
    names = {part.noun.value.lower() for part in parts if part.noun is not None}
    nouns, told = {noun_of(part) for part in parts}, noun_of(group)
    apart = len(names) == len(parts)
    size = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
    return apart and (told in _ANYBODY or told in nouns) and size <= (group.number.high or size)


def _follows(scene: Scene, listing: Listing, whole: int) -> bool:
    """Whether a list of names goes on from the count before: "140 have died. Kalu had 90, Ayr 40".

    It stands in the next sentence of the paragraph, tells the same fate of the same people, and
    a name stands before each of its numbers.
    """
    first, draft = listing.parts[0], scene.drafts[whole]
    if not _is_right_behind(scene, scene.drafts[first].sentence, whole):
        return False
    if scene.sentence(first).paragraph != scene.sentence(whole).paragraph:
        return False
    mine, noun = noun_of(scene.drafts[first]), noun_of(draft)
    lodged = mine is None and (
        noun in _LODGED or unit_of(draft) is Unit.CASE
    )  # "171 reports. Ayr had 96, Oban 37 and Troon 38"
    told = mine in GENERIC and share_fate(scene.drafts[first], draft)  # "held 482 suspects"
    if not lodged and (mine not in _ANYBODY or not (told or noun in _ANYBODY)):
        return False
    fates = {o.value for p in (whole, first) if (o := scene.drafts[p].outcome) is not None}
    return len(fates) <= 1 and all(_is_named(scene, part) for part in listing.parts)


def _is_right_behind(scene: Scene, number: int, whole: int) -> bool:
    """Whether a sentence follows that of a group, or one that splits it or tells of the lost."""
    before = scene.by_sentence.get(number - 1, [])
    if before[:1] == [whole]:
        return True
    lost = (Outcome.MISSING, Outcome.TRAPPED)
    split = bool(before) and all(
        scene.whole_of(part) == whole or fate_of(scene.drafts[part]) in lost for part in before
    )
    return split and scene.by_sentence.get(number - 2, [None])[0] == whole


def _is_named(scene: Scene, index: int) -> bool:
    """Whether a name begins the clause of a number: "Kalu reported 90", "Badin 40"."""
    first = scene.sites[index].first
    words = scene.document.words[max(scene.sentence(index).first, first - _NAME) : first]
    return any(word[:1].isupper() for word in words)


def _is_announced(scene: Scene, index: int) -> bool:
    """Whether the sentence opens with the dimension of its list: "Per district, ..."."""
    first = scene.sentence(index).first
    if "one" in scene.between(first, first + 2):
        return False  # "In one of the worst disasters in years, 32 people were killed"
    cues = scene.document.starting(scene.lexicons.cues)
    return any(hit.entry.kind in _CLOSING for at in (first, first + 1) for hit in cues.get(at, ()))


def _is_closed(scene: Scene, listing: Listing) -> bool:
    """Whether a list is announced, or says of each part what became of it.

    "Sixty of the patients were children; nine have died": some of these may be those.
    """
    if len({dimension_of(scene, part) for part in listing.parts}) > 1:
        return False
    if _is_announced(scene, listing.parts[0]):
        return True
    return len(listing.parts) >= _LONG and all(
        shape_of(scene, part) == "verb" for part in listing.parts
    )


def merge_lists(scene: Scene) -> None:
    """Make one listing of two that one sentence tells of one whole, on one dimension."""
    told: dict[tuple[int, int], Listing] = {}
    for listing in list(scene.listings):
        if listing.whole is None or listing.form not in _RUNNING or not listing.parts:
            continue
        sentences = {scene.drafts[part].sentence for part in listing.parts}
        key = (listing.whole, min(sentences))
        first = told.setdefault(key, listing)
        if first is listing or len(sentences) > 1:
            continue
        parts = (*first.parts, *listing.parts)
        if len({kind_of_part(scene, part, listing.whole) for part in parts}) == 1:
            first.parts.extend(part for part in listing.parts if part not in first.parts)
            first.closed = first.closed or listing.closed
            first.rest = listing.rest if first.rest is None else first.rest
            scene.drop(listing)


def join_included(scene: Scene) -> None:
    """Count those "included" right before a list into it, if its rest says what they leave.

    "26 were aboard. They include six Eritreans. Fourteen are Somalis and the other six Afars".
    """
    for listing in list(scene.listings):
        if listing.rest is None or listing.whole is None:
            continue
        first = scene.drafts[min(listing.parts)].sentence
        dimensions = {dimension_of(scene, part) for part in listing.parts} - {""}
        for other in scene.listings:
            if other.form != "including" or other.whole != listing.whole or not other.parts:
                continue
            near = 0 <= first - scene.drafts[other.parts[0]].sentence <= 1
            told = {dimension_of(scene, part) for part in other.parts}
            if near and told == dimensions and other.parts[0] not in listing.parts:
                listing.parts[:0] = other.parts
                scene.drop(other)
                break
