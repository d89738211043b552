"""Parts that are told again with their whole: "38 died, two of them officers" told twice.

The whole is one fact, the number is one, and one word names both parts. Where the whole is not
told again, its parts must be all that it holds, so that no other can be as many.
"""

from statextract.link.filled import fills
from statextract.link.fit import fates_agree, is_like, is_person
from statextract.link.grammar import MORE_OR_OTHERS
from statextract.link.same_as.comparable import are_set_apart
from statextract.link.same_as.occasions import are_of_two_occasions
from statextract.link.scene import Scene
from statextract.link.shape import after, is_of_others
from statextract.model.vocabulary import Bound, NumberType

_LAST = 8  # parts of one whole that are as many
_WORD = 4  # letters
_STEM = 6  # letters in which "officers" and "official" would not agree


def link_parts_again(scene: Scene) -> None:
    """Point a part to the same part of the same fact, told before."""
    told: dict[tuple[int, float], list[int]] = {}
    for index, draft in enumerate(scene.drafts):
        value = draft.number.value
        if draft.of is None or value is None or not _is_plain(scene, index):
            continue
        before = told.setdefault((scene.fact_of(draft.of.value), value), [])
        found = [other for other in before[-_LAST:] if _is_same(scene, index, other)]
        if draft.same_as is None and len(found) == 1:
            scene.retell(index, scene.fact_of(found[0]))
        else:
            before.append(index)


def _is_plain(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    exact = draft.number.bound is Bound.EXACT and draft.number.type is NumberType.COUNT
    others = is_of_others(scene, index) or bool(scene.sites[index].lead & MORE_OR_OTHERS)
    return exact and is_person(draft) and not others and draft.direction is None


def _is_same(scene: Scene, index: int, other: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if mine.of is None or theirs.of is None or mine.sentence == theirs.sentence:
        return False
    listing = scene.listing_of.get(index)
    if listing is not None and other in listing.parts:
        return False  # two parts of one list
    if not (_is_told_with(scene, index) and _is_told_with(scene, other)) and not _is_of_all(
        scene, index
    ):
        return False
    if mine.of.value == theirs.of.value and not _is_of_all(scene, index):
        return False
    if are_of_two_occasions(scene, index, other):
        return False
    agreed = fates_agree(mine, theirs) and fates_agree(theirs, mine)
    if not agreed or not is_like(mine, theirs) or are_set_apart(scene, mine, theirs):
        return False
    return not _words(scene, index).isdisjoint(_words(scene, other))


def _is_told_with(scene: Scene, index: int) -> bool:
    """Whether a part stands in the sentence of its whole."""
    whole = scene.whole_of(index)
    return whole is not None and scene.drafts[whole].sentence == scene.drafts[index].sentence


def _is_of_all(scene: Scene, index: int) -> bool:
    """Whether a part is one of all there are of its whole."""
    whole = scene.whole_of(index)
    return any(
        each.whole == whole and index in each.parts and fills(scene, each)
        for each in scene.listings
    )


def _words(scene: Scene, index: int) -> frozenset[str]:
    """The telling words of a count's noun phrase, without their endings."""
    draft = scene.drafts[index]
    last = after(scene, index) if draft.phrase.head is not None else draft.number.last
    words = scene.between(draft.number.last, last)
    return frozenset(word.rstrip("s")[:_STEM] for word in words if len(word) >= _WORD)
