"""A story's totals told again by place, event or time: "149 died in 3 months ... 86 in August".

The head of the story tells totals of several events, places or of a longer time. Sentences below
that set a scene of their own, and tell counts of the same fate or the same events, tell some of
these. One such count may be of something else; two or more that fit their total are a roundup, and
so are the dead and the missing of one place beside those of all, and one beside others that the
wording ties.
"""

from collections.abc import Sequence

from statextract.link.fit import fate_of, unit_of
from statextract.link.grammar import MORE
from statextract.link.leading import is_baseline
from statextract.link.part_of.roundup_parts import (
    PEOPLE,
    are_nested,
    find_known,
    find_parts,
    is_told,
    key_of,
)
from statextract.link.part_of.several import is_lasting, tells_of_several
from statextract.link.scene import Listing, Scene
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound

_MOST = 120  # counts of a story; more make a table
_PAIR = 2


def link_roundups(scene: Scene) -> None:
    """Tie the counts of the body to the totals of the head that they are told of."""
    if len(scene.drafts) > _MOST:
        return
    head = _head(scene)
    totals = _totals(scene, head)
    if not totals:
        return
    lasting = any(is_lasting(scene, number) for number in head)
    parts: dict[tuple[int, str], list[int]] = {}
    fates: dict[int, set[int]] = {}
    for found in find_parts(scene, totals, lasting=lasting):
        parts.setdefault((found.total, found.kind), []).append(found.part)
        if unit_of(scene.drafts[found.total]) in PEOPLE:
            fates.setdefault(scene.drafts[found.part].sentence, set()).add(found.total)
    for (total, kind), told in parts.items():
        outer = [part for part in told if not are_nested(scene, part, told)]
        fitting = _fitting(scene, outer, total)
        known = _beside(scene, fitting, total) if kind == "place" else []
        numbers = {scene.drafts[part].sentence for part in fitting}
        several = any(len(fates.get(number, ())) >= _PAIR for number in numbers)
        if fitting and (len(fitting) + len(known) >= _PAIR or several):
            _tie(scene, fitting, total)


def _totals(scene: Scene, head: Sequence[int]) -> dict[object, int]:
    """The totals of a head that tells of several events or places, by what they count."""
    totals: dict[object, int] = {}
    several = [number for number in head if tells_of_several(scene, number)]
    for number in head if several else ():
        for index in scene.by_sentence[number]:
            key = key_of(scene, index)
            if key is not None and key not in totals and _is_total(scene, index):
                totals[key] = index
    if not totals:
        return {}
    told = {*several, *(number for number in head if _retells(scene, number, several))}
    return {key: index for key, index in totals.items() if _stands_in(scene, index, told)}


def _retells(scene: Scene, number: int, several: Sequence[int]) -> bool:
    """Whether a sentence tells a total of some others again, and what stands beside it anew.

    "A quake killed 157 ... Officials said 157 were killed and 170 hurt".
    """
    return any(
        scene.drafts[index].same_as is not None
        and fate_of(scene.drafts[index]) is not None
        and scene.drafts[scene.fact_of(index)].sentence in several
        for index in scene.by_sentence[number]
    )


def _stands_in(scene: Scene, index: int, numbers: set[int]) -> bool:
    """Whether a total, or what is counted along with it, is told in one of some sentences.

    "A blast killed 72. The group has claimed several attacks this week, one of which killed 13":
    the 72 are not of those attacks.
    """
    told = (index, scene.first_of(index), *scene.retold.get(index, ()))
    return any(scene.drafts[each].sentence in numbers for each in told)


def _head(scene: Scene) -> list[int]:
    """The sentences with counts that a story opens with: its headline and its first ones."""
    return [
        number
        for number in scene.held
        if (kind := scene.document.sentences[number].kind) is SentenceKind.TITLE
        or (number in scene.lede and kind is not SentenceKind.BULLET)
    ]


def _is_total(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    exact = draft.number.bound in (Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.APPROX)
    if not exact or draft.direction is not None:
        return False
    if draft.of is not None and fate_of(scene.drafts[draft.of.value]) is not None:
        return False  # but "137 are dead or missing ... 92 dead and 45 missing" are all of each
    if draft.phrase.of is not None or is_baseline(scene, index) or not is_told(draft):
        return False
    more = scene.sites[index].lead & (MORE - {"others"})
    return (draft.number.value or 0) > _PAIR and not (more and not _stands_beside(scene, draft))


def _stands_beside(scene: Scene, draft: Draft) -> bool:
    """Whether "another" sets a count beside the dead: "killed 40 and injured another 90"."""
    before = [
        fate_of(scene.drafts[other])
        for number in (draft.sentence - 1, draft.sentence)
        for other in scene.by_sentence.get(number, ())
        if scene.drafts[other].number.last <= draft.number.first
    ]
    return fate_of(draft) not in before and any(fate is not None for fate in before)


def _beside(scene: Scene, parts: Sequence[int], total: int) -> list[int]:
    """The counts of other places that are known to be of a total, as far as there is room."""
    left = scene.drafts[total].number.value or 0
    left -= sum(scene.drafts[part].number.value or 0 for part in parts)
    known = []
    for other in find_known(scene, total):
        value = scene.drafts[other].number.value or 0
        if value <= left:
            known.append(other)
            left -= value
    return known


def _fitting(scene: Scene, parts: list[int], total: int) -> list[int]:
    """The counts, if they are not more together than their total; else the first that fill it.

    What comes behind those tells of some of them again.
    """
    told, high = 0.0, scene.drafts[total].number.value or 0
    for place, part in enumerate(parts):
        told += scene.drafts[part].number.value or 0
        if told == high:
            return parts[: place + 1]
    return parts if told < high else []


def _tie(scene: Scene, parts: list[int], total: int) -> None:
    rows = [scene.listing_of[part].parts for part in parts if part in scene.listing_of]
    beside = {o for row in rows for o in row if scene.whole_of(o) == total}
    told = sorted(beside.union(parts))  # "11 in Tana River and eight in Nairobi"
    if beside:
        told = _fitting(scene, told, total)
    own = [p for p in told if p in parts and scene.tie(p, total, "rule:roundup")]
    tied = sorted({*own, *beside.intersection(told)})
    for part in tied:
        scene.leave_list(part)
    if len(tied) >= _PAIR:
        scene.listings.append(Listing("roundup", tied, total))
