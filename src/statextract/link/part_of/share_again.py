"""Shares that tell a count again right behind it: "Goroka with 1,448 at 24 percent"."""

from statextract.link.ellipsis import take_unit
from statextract.link.grammar import PERCENT
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.model.vocabulary import NumberType

_LINKING = frozenset(("at", "or", "("))
_SAYING_AGAIN = (
    (",", "or"),
    (",", "that", "is", ","),
    (",", "that", "is", "to", "say"),
    (",", "which", "is"),
    (",", "equal", "to"),
    (",", "equivalent", "to"),
)
_OF_ALL = (("all",), ("the", "total"), ("the", "whole"), ("all", "of", "them"))


def behind_share(scene: Scene, index: int) -> int:
    """The token behind a count and the share that tells it again; behind the count, if none does.

    "1,448 at 24 percent", "971 (12%)", "608 or 9 per cent".
    """
    share, last = index + 1, scene.drafts[index].number.last
    if not _tells_again(scene, share):
        return last
    end = scene.drafts[share].number.last
    return end + (scene.word(last) == "(" and scene.word(end) == ")")


def is_share_again(scene: Scene, index: int) -> bool:
    """Whether a share tells the count before it again."""
    return _tells_again(scene, index)


def _tells_again(scene: Scene, share: int) -> bool:
    if not 0 < share < len(scene.drafts):
        return False
    before, draft = scene.drafts[share - 1], scene.drafts[share]
    if draft.number.type is not NumberType.SHARE or before.number.type is not NumberType.COUNT:
        return False
    linked = draft.number.first == before.number.last + 1
    return (linked and scene.word(before.number.last) in _LINKING) or _says_again(scene, share)


def _says_again(scene: Scene, share: int) -> bool:
    """Whether commas set a share apart that says a count again: "89 deaths, or half of all,"."""
    before, draft = scene.drafts[share - 1], scene.drafts[share]
    between = scene.between(before.phrase.last, scene.sites[share].first)
    return tuple(between) in _SAYING_AGAIN and before.sentence == draft.sentence


def _is_of_others(scene: Scene, share: int) -> bool:
    """Whether a share names what it is of, and that is not all: "or half of the women"."""
    of = scene.drafts[share].phrase.of
    return of is not None and tuple(scene.between(*of)) not in _OF_ALL


@rule(PERCENT | {"half", "third", "quarter", "or"}, beside=True)
def tie_share_again(scene: Scene, index: int) -> Tie | None:
    """Tie "24 percent" of "Goroka with 1,448 at 24 percent" to what the 1,448 are of."""
    if not _tells_again(scene, index) or scene.sites[index].aside is not None:
        return None
    if scene.drafts[index].phrase.head is not None or _is_of_others(scene, index):
        return None
    whole = scene.whole_of(index - 1)
    if whole is None:
        return None
    take_unit(scene, index, index - 1)
    first = scene.sites[index].first
    return Tie(whole, "rule:share-again", (first - 1, first))


def told_as_share(scene: Scene, index: int, before: list[int]) -> int | None:
    """The whole of which dashes tell again how much a part is: "77 of 95 – 81 per cent – fell"."""
    aside, site, draft = scene.sites[index].aside, scene.sites[index], scene.drafts[index]
    if draft.number.type is not NumberType.SHARE or aside is None:
        return None
    if site.first != aside.first + 1 or site.last != aside.last:
        return None
    wholes = (scene.whole_of(other) for other in before)
    here = draft.sentence
    return next((o for o in wholes if o is not None and scene.drafts[o].sentence == here), None)
