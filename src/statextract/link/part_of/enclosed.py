"""Parts named within a subject or an object: "40 captives including 9 men and 6 women were freed".

The verb behind the last part is that of the whole, so that it begins no clause of its own. Cases
named in full go on a list of them: "30 cases, including 8 deaths, 17 severe cases and 5 mild ones".
"""

from statextract.link.fit import fates_agree, fits, noun_of, share_fate, unit_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import after, has_finite_verb, is_verb, shape_of
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Unit

_JOINTS = (("and",), (",",), (",", "and"), ("as", "well", "as"))
_CUES = frozenset("including comprising".split())
_OPEN = "including"
_FATE = 4  # tokens of "including the arrest of"


@rule(_CUES, beside=True)
def tie_enclosed(scene: Scene, index: int) -> Tie | None:
    """Tie a part to the list of the part before it, which a subject or object goes on with."""
    other = index - 1
    listing = scene.listing_of.get(other)
    whole = None if listing is None or listing.form != _OPEN else listing.whole
    if whole is None or scene.drafts[whole].sentence != scene.drafts[index].sentence:
        return None
    start, first = after(scene, other), scene.sites[index].first
    if tuple(scene.between(start, first)) not in _JOINTS:
        return None
    verbal = shape_of(scene, index) == "verb"
    if not (_is_within_subject(scene, index, whole) if verbal else _is_kind(scene, index, whole)):
        return None
    share_verb(scene, index, whole)
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if not fits(scene, index, whole) or not fates_agree(mine, theirs):
        return None
    return Tie(whole, "rule:parallel", (start, first), sibling=other)


@rule([_OPEN], beside=True)
def tie_named_fate(scene: Scene, index: int) -> Tie | None:
    """Tie some whose fate is named once more: "90 were held, including the arrest of 6 barons"."""
    first = scene.sites[index].first
    words = scene.between(first - _FATE, first)
    if tuple(words[:2]) != (_OPEN, "the") or words[-1] != "of":
        return None
    for other in scene.earlier_in_sentence(index):
        mine, theirs = scene.drafts[index], scene.drafts[other]
        if share_fate(mine, theirs) and can_hold(theirs, mine) and fits(scene, index, other):
            return Tie(other, "rule:including", (first - _FATE, first), _OPEN)
    return None


def share_verb(scene: Scene, part: int, whole: int) -> None:
    """Give a part the fate that the very verb of both gives its whole.

    "40 prisoners including nine children were freed": none was rescued.
    """
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.outcome is None or theirs.outcome is None or mine.outcome.by != theirs.outcome.by:
        return
    if (mine.outcome.start, mine.outcome.end) == (theirs.outcome.start, theirs.outcome.end):
        mine.outcome, mine.role = theirs.outcome, theirs.role


def _is_within_subject(scene: Scene, index: int, whole: int) -> bool:
    """Whether the verb behind a part is that of the whole, which no comma sets off from its parts.

    A comma before the list is left out behind it at times. Not so if the whole has a verb before
    it or between its parts: "Police freed 40 hostages including 12 women and nine children were
    hurt".
    """
    last, end = scene.drafts[whole].number.last, scene.sites[index].first
    inside = scene.between(last, end)
    cue = next((last + at for at, word in enumerate(inside) if word in _CUES), None)
    if cue is None:
        return False
    if any(has_finite_verb(scene, *span) for span in ((last, cue), (cue + 1, end))):
        return False
    mine, theirs = scene.drafts[index].outcome, scene.drafts[whole].outcome
    shared = mine is not None and theirs is not None and mine.start == theirs.start
    if scene.word(cue - 1) == "," and not shared:
        return False
    first = scene.sentence(whole).first
    begun = any(is_verb(scene, token) for token in range(first, scene.sites[whole].first))
    return shared or not begun


def _is_kind(scene: Scene, index: int, whole: int) -> bool:
    """Whether a part prints the noun of its cases again, behind a part of another unit."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    cases = unit_of(mine) is Unit.CASE and unit_of(theirs) is Unit.CASE
    again = noun_of(mine) is not None and noun_of(mine) == noun_of(theirs)
    return cases and again and can_hold(theirs, mine)
