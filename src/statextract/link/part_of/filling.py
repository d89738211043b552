"""Counts that, with what is known of a group, make it up to the last one.

"Twenty-one Rohingya, among them eight children, were found. Thirteen adults were handed over";
"Police killed 14 militants in two raids. Nine died in the first and five in the second". No
wording ties them; the sum does, where all the counts of a sentence that may be parts fill it.
"""

from collections.abc import Iterator, Sequence

from statextract.link.dimension import dimension_of
from statextract.link.ellipsis import take_unit
from statextract.link.fit import (
    GENERIC,
    fate_of,
    fates_agree,
    is_narrower,
    noun_of,
    share_fate,
    units_agree,
)
from statextract.link.leading import leads
from statextract.link.own_dates import is_of_former_year
from statextract.link.part_of.classes import are_exhaustive
from statextract.link.part_of.free import is_exact, is_free
from statextract.link.part_of.nearly_filling import nearly_fill
from statextract.link.part_of.occasion import (
    are_still_lost,
    are_told_apart,
    is_of_another_time,
    recalls_another,
)
from statextract.link.part_of.times import are_told_in_turn
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare, is_verb
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, Outcome

_REACH, _FAR = 2, 6  # sentences with figures
_LARGE = 100
_MOST, _PAIR, _THREE = 8, 2, 3  # parts
_LEAST = 9  # a smaller group may be filled by chance
_FEW = 3  # but hardly by both sexes: "five victims ... three women and two men"
_KINDS = (SentenceKind.PROSE, SentenceKind.TITLE, SentenceKind.HEADING)
_BULLET = SentenceKind.BULLET
_WHOLES = frozenset([Bound.EXACT, Bound.AT_LEAST])
_HARMED = frozenset([Outcome.KILLED, Outcome.INJURED])
_SECOND = frozenset("second other latter".split())
_NAMED = ("rule:member", "rule:shared")
_ROW = frozenset((",", ";"))
_ATTACKERS = frozenset("attacker gunman gunmen bomber assailant".split())
_ON_TOP = frozenset(["rule:addition", "rule:detail", "rule:on-top"])


def link_filling(scene: Scene) -> None:
    """Tie the free counts of a sentence to a group told before that they fill."""
    known = _known_parts(scene)
    divided = {listing.whole for listing in scene.listings}
    for number, members in scene.by_sentence.items():
        free = [index for index in members if is_free(scene, index)]
        if not 0 < len(free) <= _MOST:
            continue
        least = _FEW if are_exhaustive(scene, free) or _are_others(scene, free) else _LEAST
        reach = _FAR if len(free) >= _THREE else _REACH
        for whole in _groups_before(scene, number, free[-1], least, reach):
            told = [index for index in free if index > whole]
            run = [index for index in told if _counts_alike(scene, index, whole)]
            if len(run) < _THREE and _is_far(scene, number, whole):
                continue
            if _stands_in_row(scene, whole, run):
                continue  # "14 men in Bonn; nine in Kiel; five in Ulm, and four in Jena"
            if _make_up(scene, run, known.get(whole, ()), whole):
                _tie(scene, run, whole)
                if len(run) == 1 and whole not in divided:
                    parts = [*known.get(whole, ()), *run]
                    scene.listings.append(Listing("filling", parts, whole))
                break
        else:
            _tie_but_one(scene, number, free)


def _stands_in_row(scene: Scene, whole: int, run: Sequence[int]) -> bool:
    """Whether a number without a noun is an item of the row of counts that it may be filled by.

    The same preposition stands behind each, and one more such count before it or a group that all
    of them make up: "64 migrants. 32 came from Mali, 27 from Chad and five from Niger".
    """
    if not run or not is_bare(scene, whole) or scene.word(scene.sites[run[0]].first - 1) == ":":
        return False
    at = scene.sites[run[0]].last
    gap = scene.between(scene.sites[whole].last, scene.sites[run[0]].first)
    if scene.drafts[whole].sentence != scene.drafts[run[0]].sentence or scene.word(at) not in gap:
        return False
    beside = scene.sites[whole].first - 1
    if scene.word(beside) in _ROW:
        return any(True for _ in scene.earlier_in_sentence(whole))
    told = sum(scene.drafts[index].number.value or 0 for index in (whole, *run))
    return any(other < whole for other in scene.numbers.equal(told))


def _is_far(scene: Scene, number: int, whole: int) -> bool:
    """Whether more than a few sentences with figures stand between a group and a sentence."""
    near = scene.sentences_before(number, _REACH)
    return scene.drafts[whole].sentence not in (number, *near)


def _tie_but_one(scene: Scene, number: int, free: Sequence[int]) -> None:
    """Tie a count that with "another", who met the same fate, fills a group: "15 died there"."""
    if len(free) != 1 or "another" not in scene.said[number]:
        return
    index, part = free[0], scene.drafts[free[0]]
    if fate_of(part) is None or not _is_joined_by_another(scene, index):
        return
    for whole in _groups_before(scene, number, index):
        told = scene.drafts[whole]
        filled = told.number.value == (part.number.value or 0) + 1 and share_fate(part, told)
        if filled and _may_be_part(scene, index, whole, strict=True):
            scene.tie(index, whole, "rule:filling")
            return


def _is_joined_by_another(scene: Scene, index: int) -> bool:
    """Whether "another person" has a verb of its own behind a count of people."""
    last, people = scene.sentence(index).last, scene.document.starting(scene.lexicons.people)
    for token in range(scene.drafts[index].number.last, last - 1):
        if scene.word(token) == "another":
            return token + 1 in people or is_verb(scene, token + 1)
    return False


def _known_parts(scene: Scene) -> dict[int, list[int]]:
    """The exact counts that are part of each group as its wording says."""
    parts: dict[int, list[int]] = {}
    for index, draft in enumerate(scene.drafts):
        if draft.same_as is not None:
            continue  # told again: it is counted where it was told first
        if draft.of is not None and draft.of.by not in _ON_TOP and is_exact(scene, index):
            parts.setdefault(draft.of.value, []).append(index)
    return parts


def _groups_before(
    scene: Scene, number: int, last: int, least: int = _LEAST, reach: int = _REACH
) -> Iterator[int]:
    """Yield the groups told before a sentence's last count and near it, the nearest first.

    Farther off none but large ones: what three numbers make up exactly is no chance then.
    """
    kinds = _KINDS if least < _LEAST else _KINDS[:1]
    for away, sentence in enumerate((number, *scene.sentences_before(number, reach))):
        size = least if away <= _REACH else _LARGE
        kind = scene.document.sentences[sentence].kind
        if kind not in kinds and not (kind is _BULLET and sentence == number):
            continue
        for index in reversed(scene.by_sentence[sentence]):
            draft = scene.drafts[index]
            if index >= last or draft.unit is None or not leads(scene, index):
                continue
            listing = scene.listing_of.get(index)
            if listing is not None and listing.whole is not None and len(listing.parts) > 1:
                continue  # one of several parts of a group: "33 are from Gujarat, 31 from Punjab"
            if draft.number.bound in _WHOLES and (draft.number.value or 0) >= size:
                yield index


def _make_up(scene: Scene, run: Sequence[int], known: Sequence[int], whole: int) -> bool:
    """Whether counts fill a group, alone or with the parts known before, and may be some of it."""
    told = sum(scene.drafts[index].number.value or 0 for index in run)
    before = sum((scene.drafts[i].number.value or 0) + _and_one(scene, i) for i in known)
    size, strict = scene.drafts[whole].number.value, len(run) < _THREE
    fills = told == size or nearly_fill(scene, run, whole)
    if not fills and (not known or told + before != size):
        return False
    if not run or not all(_may_be_part(scene, index, whole, strict=strict) for index in run):
        return False
    if fills:
        return len(run) >= _THREE or (len(run) == _PAIR and _split(scene, run, whole))
    if any(scene.drafts[index].of is not None for index in run):
        return False
    others = noun_of(scene.drafts[run[0]]) == "other"  # "two others in Calais and seven in Ghent"
    return all(_is_another(scene, i, whole) or (others and is_bare(scene, i)) for i in run)


def _and_one(scene: Scene, index: int) -> int:
    """One for whom a count is joined with: "two men and a woman"."""
    last = max(scene.drafts[index].number.last, scene.drafts[index].phrase.last)
    joined = scene.word(last) == "and" and scene.word(last + 1) in ("a", "an", "one")
    return int(joined and last + 2 in scene.document.starting(scene.lexicons.people))


def _are_others(scene: Scene, free: Sequence[int]) -> bool:
    """Whether the second of two counts is of others, with a fate of their own."""
    if len(free) != _PAIR or noun_of(scene.drafts[free[1]]) != "other":
        return False
    fates = [fate_of(scene.drafts[index]) for index in free]
    return None not in fates and fates[0] is not fates[1]


def _is_named_like(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count is of its group's noun, or its group of anybody: people are no officers."""
    noun = noun_of(scene.drafts[whole])
    return noun in GENERIC or noun == noun_of(scene.drafts[part])


def _are_aboard(scene: Scene, pair: Sequence[int]) -> bool:
    """Whether two counts are the passengers and the crew: "18 passengers and a crew of three"."""
    nouns = {noun_of(scene.drafts[index]) for index in pair}
    return "passenger" in nouns and "crew" in scene.said[scene.drafts[pair[1]].sentence]


def _split(scene: Scene, pair: Sequence[int], whole: int) -> bool:
    """Whether two counts leave the noun to their group, or are of two sexes or ages.

    What befell them must be told of the group as well: "The 21 flew home. 19 men and two women
    were hurt in a fire" are others.
    """
    if is_bare(scene, pair[0]):
        return True
    if _are_aboard(scene, pair):
        return True
    if _are_others(scene, pair) and _is_named_like(scene, pair[0], whole):
        return True  # "buried eight ... four men died, and four others were dug out"
    fates = {fate_of(scene.drafts[index]) for index in pair}
    if _are_first_and_second(scene, pair):
        return True
    split = all(dimension_of(scene, index) for index in pair)
    if split and fate_of(scene.drafts[whole]) is None and _are_named(scene, pair):
        return True  # "held 90 foreigners. Those arrested consist of 60 Poles and 30 Danes"
    return split and fates <= {None, fate_of(scene.drafts[whole])}


def _are_named(scene: Scene, pair: Sequence[int]) -> bool:
    """Whether their fate is but the name of those whom their sentence lists."""
    outcomes = [scene.drafts[index].outcome for index in pair]
    return all(told is not None and told.by in _NAMED for told in outcomes)


def _are_first_and_second(scene: Scene, pair: Sequence[int]) -> bool:
    """Whether two counts are of groups in their order: "the first group ... a second group"."""
    first = scene.sentence(pair[0]).first
    before = scene.between(first, scene.sites[pair[0]].first)
    between = scene.between(scene.drafts[pair[0]].number.last, scene.sites[pair[1]].first)
    return "first" in before and not _SECOND.isdisjoint(between)


def _counts_alike(scene: Scene, part: int, whole: int) -> bool:
    """Whether two counts may be of one kind of thing: "112 children in 37 workshops" are not."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    return mine.unit is None or units_agree(mine, theirs)


def _may_be_part(scene: Scene, part: int, whole: int, *, strict: bool) -> bool:
    """Whether a count can be some of a group; of those who got away some may since have died."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if not fates_agree(mine, theirs) and (strict or fate_of(theirs) in _HARMED):
        return False
    if not is_bare(scene, part) and not is_narrower(mine, theirs):
        return False
    if recalls_another(scene, part) or is_of_another_time(scene, part):
        return False
    if noun_of(mine) in _ATTACKERS and noun_of(theirs) not in _ATTACKERS:
        return False  # "Twelve people were killed ... The two gunmen died"
    if are_told_in_turn(scene, part, whole):
        return False  # "Twelve died on Monday, nine on Tuesday and three on Wednesday"
    if are_still_lost(scene, part, whole) or is_of_former_year(scene, part, whole):
        return False
    return not are_told_apart(scene, part, whole)


def _is_another(scene: Scene, part: int, whole: int) -> bool:
    """Whether a count names its people by a kind of their own: "Seven soldiers" of 22 people."""
    nouns = noun_of(scene.drafts[part]), noun_of(scene.drafts[whole])
    if dimension_of(scene, part) != "":
        return nouns[0] is not None
    if noun_of(scene.drafts[whole]) not in GENERIC | {None} and dimension_of(scene, whole) != "":
        return False  # "Forty children ... 25 were boys. Officers also found 15 workers"
    return nouns[0] is not None and nouns[0] != nouns[1]


def _tie(scene: Scene, run: Sequence[int], whole: int) -> None:
    full = not nearly_fill(scene, run, whole)
    for part in run:
        take_unit(scene, part, whole)
        if not scene.tie(part, whole, "rule:filling" if full else "rule:nearly-filling"):
            return
    for part in run:  # "police have caught 17 ...; ten remain at large": not ten of the 17
        listing = scene.listing_of.get(part)
        if listing is not None and listing.whole in run:
            scene.drop(listing)
    listing = scene.listing_of.get(run[0])
    if listing is not None and set(listing.parts) == set(run):
        listing.whole = whole
    elif len(run) > 1:
        scene.listings.append(Listing("filling", list(run), whole))
