"""Label lines with a line of their total: "0-4: 120 / 5-14: 80 / Total: 200"."""

from statextract.link.dimension import dimension_of
from statextract.link.scene import Listing, Scene

_MARKS = frozenset((":", "–"))
_PAIR = 2


def link_label_blocks(scene: Scene) -> None:
    """Tie the lines of a block to its total; they are all there are if they make it up.

    Where they do not, they may split the total twice ("Men", "Women", "Under 18"): then nothing
    is tied, unless every label is an age or none is of a kind of its own.
    """
    if _MARKS.isdisjoint(scene.words):
        return
    block: list[int] = []
    for index, draft in enumerate(scene.drafts):
        if "block" not in draft.notes:
            continue
        if block and draft.sentence != scene.drafts[block[-1]].sentence + 1:
            _tie(scene, block)
            block = []
        block.append(index)
    if block:
        _tie(scene, block)


def _tie(scene: Scene, block: list[int]) -> None:
    total = next(i for i in block if scene.drafts[i].notes["block"] == "total")
    parts = [index for index in block if index != total and scene.drafts[index].of is None]
    told = sum(scene.drafts[part].number.value or 0 for part in parts)
    filled = told == scene.drafts[total].number.value
    kinds = {dimension_of(scene, part) for part in parts}
    if len(parts) < _PAIR or not (filled or len(kinds) == 1):
        return
    for part in parts:
        scene.tie(part, total, "rule:label")
    scene.listings.append(Listing("labels", parts, total, closed=True))
