"""Figures that state one fact again: headline and body, lede and later, "the 98 victims"."""

from statextract.link.ellipsis import recognise
from statextract.link.fit import fates_agree, is_narrower, noun_of
from statextract.link.grammar import DEFINITE, MORE, OTHERS
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Bound, Status, Unit

_LARGE = 12  # numbers from here on rarely meet by chance


def link_same(scene: Scene, index: int) -> None:
    """Point a figure that restates a fact to the first figure that states it."""
    draft = scene.drafts[index]
    if draft.unit is None:
        recognise(scene, index)
    if draft.unit is None or draft.direction is not None or _is_new(scene, index):
        return
    for other in range(index):
        if scene.drafts[other].same_as is None and _restates(scene, index, other):
            draft.same_as = Cited(other, "rule:restatement", *scene.cite(other))
            if draft.of is None:
                _take_whole(scene, index, other)
            return


def _take_whole(scene: Scene, index: int, other: int) -> None:
    whole = scene.whole_of(other)
    if whole is not None and whole != index:
        scene.tie(index, whole, f"figure:{other}")


def _is_new(scene: Scene, index: int) -> bool:
    """Whether the wording sets a count apart from those before: "another 12", "two others"."""
    lead = scene.sites[index].lead
    return bool(lead & (MORE | OTHERS)) and not ("the" in lead and not lead & OTHERS)


def _restates(scene: Scene, index: int, other: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if not _comparable(mine, theirs) or not _values_meet(mine, theirs):
        return False
    if _hang_together(scene, index, other):
        return False
    if mine.sentence == theirs.sentence:
        return bool(scene.sites[index].lead & DEFINITE) and _is_exact(mine, theirs)
    return _is_told_again(scene, index, other)


def _comparable(mine: Draft, theirs: Draft) -> bool:
    """Whether nothing known of two figures tells them apart."""
    if theirs.unit is None or mine.unit is None or mine.unit.value is not theirs.unit.value:
        return False
    if theirs.direction is not None or mine.unit.value is Unit.SHARE:
        return False
    if not is_narrower(mine, theirs) or not is_narrower(theirs, mine):
        return False
    if not fates_agree(mine, theirs) or not fates_agree(theirs, mine):
        return False
    return _status(mine) is _status(theirs) and not _placed_apart(mine, theirs)


def _status(draft: Draft) -> Status:
    return draft.status.value if draft.status else Status.ASSERTED


def _placed_apart(mine: Draft, theirs: Draft) -> bool:
    for one, other in ((mine.place, theirs.place), (mine.when, theirs.when)):
        if one is not None and other is not None and one.value != other.value:
            return True
    return False


def _values_meet(mine: Draft, theirs: Draft) -> bool:
    """Whether two numbers can be one: equal, or one of them hedged around the other."""
    a, b = mine.number, theirs.number
    if a.bound is Bound.VAGUE or b.bound is Bound.VAGUE:
        return a.bound is b.bound and a.low == b.low and a.high == b.high
    if a.value is not None and a.value == b.value:
        return True
    if a.bound is Bound.EXACT and b.bound is Bound.EXACT:
        return False
    return _near(a.value, b.value) and _overlap(mine, theirs)


def _near(one: float | None, other: float | None) -> bool:
    if one is None or other is None or min(one, other) < _LARGE:
        return False
    return max(one, other) <= 1.15 * min(one, other)


def _overlap(mine: Draft, theirs: Draft) -> bool:
    a, b = mine.number, theirs.number
    low = max(a.low or 0, b.low or 0)
    highs = [high for high in (a.high, b.high) if high is not None]
    return not highs or low <= min(highs)


def _is_exact(mine: Draft, theirs: Draft) -> bool:
    return mine.number.value == theirs.number.value


def _hang_together(scene: Scene, index: int, other: int) -> bool:
    """Whether one is part of the other, or both are parts that the text lists side by side."""
    at: int | None = index
    while at is not None:
        if at == other:
            return True
        at = scene.whole_of(at)
    listing = scene.listing_of.get(index)
    return listing is not None and listing is scene.listing_of.get(other)


def _is_told_again(scene: Scene, index: int, other: int) -> bool:
    """Whether the wording gives a reason to take two equal counts for one."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    definite = bool(scene.sites[index].lead & DEFINITE) or mine.phrase.definite
    if definite and _is_exact(mine, theirs):
        return _nouns_agree(mine, theirs)
    outcome = mine.outcome is not None and theirs.outcome is not None
    same_outcome = outcome and mine.outcome.value is theirs.outcome.value  # type: ignore[union-attr]
    title = scene.sentence(other).kind is SentenceKind.TITLE
    if title and (same_outcome or _same_noun(mine, theirs)):
        return True
    large = (mine.number.value or 0) >= _LARGE
    if mine.unit is not None and mine.unit.value is Unit.OBJECT:
        return False
    if same_outcome and (_same_noun(mine, theirs) or large):
        return True
    return large and _same_noun(mine, theirs) and _is_exact(mine, theirs)


def _nouns_agree(mine: Draft, theirs: Draft) -> bool:
    """Whether a definite count can name the other: a left-out noun can, one of another kind not."""
    if mine.phrase.head is None or _same_noun(mine, theirs):
        return True
    return mine.role is None or theirs.role is None or mine.role.value is theirs.role.value


def _same_noun(mine: Draft, theirs: Draft) -> bool:
    noun = noun_of(mine)
    return noun is not None and noun == noun_of(theirs)
