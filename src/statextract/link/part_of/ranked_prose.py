"""Ranks told over several sentences: "The north was first with 8,100 cases. The coast came third".

A count whose sentence says which of several it is of, the first, the second, one of those with
fewer, is of the total of the story that prints its noun: "31,200 cases were recorded".
"""

from collections.abc import Sequence

from statextract.link.fit import fate_of, fates_agree, fits, noun_of, unit_of
from statextract.link.last_year import skips_back
from statextract.link.leading import is_baseline
from statextract.link.own_dates import is_of_own_year
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart, recalls_another
from statextract.link.part_of.rank_lists import are_others_ranked
from statextract.link.places_told import are_of_two_countries
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_added, is_rate
from statextract.link.sizes import is_surely_larger
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Status, Unit

_BY = "rule:ranked"
_TOP = frozenset(
    """
    most highest largest biggest greatest worst lowest fewest fewer lesser smallest high higher
    leads leading topped tops topping
    """.split()
)
_ORDINALS = frozenset("first second third fourth fifth sixth seventh".split())
_FOREMOST = frozenset(["number", "one"])
_RANKING = frozenset(
    """
    came comes among number ranked ranks placed place position spot most highest largest biggest
    """.split()
)
# What a rank is among other than the places, peoples or kinds of the story: times, the world.
_ELSE = frozenset(
    """
    since ever record history decade decades world globally global europe africa asia year's
    previous ago compared than average per
    """.split()
)
_LED = frozenset(
    """
    with at had has recorded reported registered logged saw counted to ( and , : of totalling
    """.split()
)
_UNITS = (Unit.CASE, Unit.PERSON)
_PLAIN = (SentenceKind.PROSE, SentenceKind.BULLET)
_REACH = 24  # tokens from the rank to the count
_BACK = 60  # counts back to the total
_PAIR = 2


def link_ranked_prose(scene: Scene) -> None:
    """Tie the counts of ranked places and kinds to the total that prints their noun."""
    if (_TOP | _ORDINALS | _FOREMOST).isdisjoint(scene.words):
        return
    tied: dict[int, list[int]] = {}
    for number, members in scene.by_sentence.items():
        words = scene.said[number]
        if (_TOP | _ORDINALS | _FOREMOST).isdisjoint(words) or not _ELSE.isdisjoint(words):
            continue
        if scene.document.sentences[number].kind not in _PLAIN:
            continue
        free = [index for index in members if _is_ranked(scene, index)]
        total = _total_of(scene, free) if free else None
        if total is not None:
            cue = (scene.sites[free[0]].first, scene.sites[free[0]].last)
            parts = [part for part in free if scene.tie(part, total, _BY, cue)]
            tied.setdefault(total, []).extend(parts)
    for total, parts in tied.items():
        _list(scene, parts, total)


def _is_ranked(scene: Scene, index: int) -> bool:
    """Whether nothing ties a count yet and its sentence ranks what it is of."""
    draft, site = scene.drafts[index], scene.sites[index]
    if draft.of is not None or draft.same_as is not None or draft.phrase.of is not None:
        return False
    number = draft.number
    if number.type is not NumberType.COUNT or number.bound is Bound.VAGUE or not number.value:
        return False
    if unit_of(draft) not in _UNITS or noun_of(draft) is None or draft.direction is not None:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if index in scene.changes or is_added(scene, index) or is_rate(scene, index):
        return False
    if is_set_apart(scene, index) or is_of_another_time(scene, index):
        return False
    if recalls_another(scene, index):
        return False
    before = scene.word(site.first - 1) if site.aside is None else "("
    return before in _LED and _has_rank(scene, index)


def _has_rank(scene: Scene, index: int) -> bool:
    """Whether "the highest", "came second" or "had fewer" stands before a count."""
    first = scene.sites[index].first
    words = scene.between(max(scene.sentence(index).first, first - _REACH), first)
    if not _TOP.isdisjoint(words) or set(words) >= _FOREMOST:
        return True
    return not _ORDINALS.isdisjoint(words) and not _RANKING.isdisjoint(words)


def _total_of(scene: Scene, ranked: Sequence[int]) -> int | None:
    """The nearest total before a row that prints its noun and can hold all of it."""
    told, old = sum(scene.drafts[index].number.value or 0 for index in ranked), None
    for other in range(ranked[0] - 1, max(-1, ranked[0] - _BACK), -1):
        held = told <= (scene.drafts[other].number.value or 0)
        if held and _is_total(scene, other) and all(_may_hold(scene, o, other) for o in ranked):
            if _has_rival(scene, other, told):
                return None
            if not skips_back(scene, other, ranked[0]):
                return other
            old = other if old is None else old  # "5,210 cases. Last year 4,900"
    return old


def _has_rival(scene: Scene, index: int, told: float) -> bool:
    """Whether its sentence counts as much of another time: "17,004 in 2024 and 15,050 in 2023"."""
    mine = scene.drafts[index]
    return any(
        other != index
        and unit_of(draft := scene.drafts[other]) is unit_of(mine)
        and noun_of(draft) in (None, noun_of(mine))
        and fate_of(draft) is fate_of(mine)
        and scene.whole_of(other) != index
        and (draft.number.value or 0) >= told
        for other in scene.by_sentence[mine.sentence]
    )


def _is_total(scene: Scene, index: int) -> bool:
    """Whether a count is one that the story tells of all, at its head or twice."""
    draft = scene.drafts[index]
    if draft.number.type is not NumberType.COUNT or draft.number.bound is Bound.VAGUE:
        return False
    if is_baseline(scene, index) or draft.direction is not None or is_added(scene, index):
        return False
    if _has_rank(scene, index):
        return False  # "The north was first with 8,100"
    whole = scene.whole_of(index)
    if whole is not None and fate_of(scene.drafts[whole]) is fate_of(draft):
        return False  # the deaths among the cases are all the dead
    return draft.sentence in scene.lede or scene.fact_of(index) in scene.known


def _may_hold(scene: Scene, part: int, total: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[total]
    if noun_of(mine) != noun_of(theirs) or unit_of(mine) is not unit_of(theirs):
        return False
    if mine.sentence == theirs.sentence or not is_surely_larger(theirs, mine):
        return False
    if not fits(scene, part, total) or not fates_agree(mine, theirs):
        return False
    if are_of_two_stories(scene, mine, theirs) or are_of_two_countries(scene, part, total):
        return False
    if is_of_own_year(scene, part, total):
        return False
    return not are_others_ranked(scene, part, total)


def _list(scene: Scene, parts: Sequence[int], total: int) -> None:
    """List the ranked as some of their total, with those that its first sentence ranked."""
    known = (each for each in scene.listings if each.form == "ranked" and each.whole == total)
    listing = next(known, None)
    if listing is not None:
        listing.parts.extend(part for part in parts if part not in listing.parts)
    elif len(parts) >= _PAIR:
        scene.listings.append(Listing("ranked", list(parts), total))
