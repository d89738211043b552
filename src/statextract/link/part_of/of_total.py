"""Parts told before the total they are of: "45 arrests in Cork, of a total of 120 nationwide"."""

from statextract.link.fit import is_narrower, units_agree
from statextract.link.levels import take_level, total_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene

_REACH = 25  # tokens from a part to its total
_SHARES = frozenset("half third quarter fifth tenth most bulk majority share".split())
_STOPS = frozenset([";", ":", "and", "but", "while", "against", "from", "than", "when", "(", "–"])


@rule(["total", "tally"], beside=True)
def tie_of_total(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the bare total behind it, which has its noun from it."""
    draft, other = scene.drafts[index], index + 1
    while other < len(scene.drafts) and scene.drafts[other].number.value is not None:
        share = scene.drafts[other].phrase.head is None and _is_share(scene, other)
        if not share:
            break
        other += 1  # "108 deaths, half of the country's total of 222"
    if other >= len(scene.drafts) or scene.drafts[other].sentence != draft.sentence:
        return None
    first = total_of(scene, other)
    if first is None or first - draft.number.last > _REACH or scene.word(first - 1) != "of":
        return None
    gap = scene.between(draft.number.last, first - 1)
    if not _STOPS.isdisjoint(gap) or gap.count(",") > 1:
        return None
    last = gap[-1] if gap else ""
    if last not in ("", ",", "out") and last not in _SHARES and "," not in gap[-3:]:
        return None
    take_level(scene, other)
    whole = scene.drafts[other]
    if not units_agree(draft, whole) or not is_narrower(draft, whole):
        return None
    return Tie(other, "rule:of-total", (first, scene.sites[other].first))


def _is_share(scene: Scene, index: int) -> bool:
    """Whether it is a share printed as a word: "half", "a third"."""
    number = scene.drafts[index].number
    return scene.word(number.last - 1) in _SHARES
