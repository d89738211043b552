"""Parts of which only a subject and a preposition are told: "in 14 of the 40, speed in nine".

The clause of the count before is gone on with: its verb and noun are left out, the preposition
that stood before its number stands before this one again.
"""

from statextract.link.ellipsis import take_unit
from statextract.link.grammar import ARTICLES, PREPOSITIONS
from statextract.link.part_of.rule import rule
from statextract.link.part_of.share_again import behind_share, is_share_again
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.two_places import placed_beside
from statextract.link.scene import Scene
from statextract.link.shape import has_finite_verb
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Bound, NumberType

_JOINTS = frozenset([",", ";", "and", "while"])
_CLOSES = frozenset([",", ";", ".", "and"])
_GAPPING = frozenset("in behind for from on to at by with".split())
_SUBJECT = 6  # tokens of "and gang disputes behind"
_FROM = ("from", "in")
_COUNTED = (NumberType.COUNT, NumberType.SHARE)


@rule(_GAPPING, beside=True)
def tie_preposed(scene: Scene, index: int) -> Tie | None:
    """Tie "gang disputes behind nine" to the listing of "rows lay behind 14 of the 40 killings"."""
    if not index or not _is_bare(scene, index):
        return None
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    preposition = scene.word(first - 1)
    if preposition not in _GAPPING:
        return None
    other = _told_before(scene, index)
    if other is None or scene.word(scene.sites[other].first - 1) != preposition:
        return None
    if scene.drafts[other].number.type is not scene.drafts[index].number.type:
        return None
    whole = scene.whole_of(other)
    if whole is None or not can_hold(scene.drafts[whole], scene.drafts[index]):
        return None
    last = behind_share(scene, index)
    behind = scene.word(last)
    joined = scene.word(first - 2) in _JOINTS
    ended = last >= scene.sentence(index).last or behind in _CLOSES
    if not (ended and _has_subject(scene, other, first - 1)) and not (joined and behind == "the"):
        return None
    return Tie(whole, "rule:parallel", (first - 1, first), sibling=other)


@rule(["with"])
def tie_with(scene: Scene, index: int) -> Tie | None:
    """Tie "with 12 from India" to the people whose origins its sentence tells of."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    if not _is_bare(scene, index) or scene.word(first - 1) != "with":
        return None
    if scene.word(last) not in _FROM or not scene.document.words[last + 1 : last + 2]:
        return None
    if not scene.document.words[last + 1][0].isupper():
        return None
    other = next(iter(scene.by_sentence[scene.drafts[index].sentence]), index)
    whole = scene.whole_of(other) if scene.whole_of(other) is not None else other
    if other == index or whole is None or scene.drafts[whole].unit is None:
        return None
    if scene.word(first - 2) != ",":
        return None
    if whole == other and placed_beside(scene, index) is not None:
        _take_fate(scene, index, other)
        return None  # "30 died in Ica, with nine in Puno"
    if not can_hold(scene.drafts[whole], scene.drafts[index]):
        return None
    return Tie(whole, "rule:with", (first - 1, first), "with")


def _take_fate(scene: Scene, index: int, other: int) -> None:
    """Give a count beside another the unit of that, and what became of those."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    take_unit(scene, index, other)
    mine.outcome, mine.role = mine.outcome or theirs.outcome, mine.role or theirs.role


def _is_bare(scene: Scene, index: int) -> bool:
    """Whether a count has neither a noun nor anything else that tells its unit."""
    draft = scene.drafts[index]
    bare = draft.phrase.head is None and draft.phrase.of is None and draft.phrase.nominal is None
    counted = draft.number.type in _COUNTED and draft.number.bound is not Bound.VAGUE
    if not bare or not counted or draft.number.may_be_year:
        return False
    return draft.unit is None or draft.notes.get("unit") == "soft"


def _told_before(scene: Scene, index: int) -> int | None:
    """The nearest count before in the sentence that is part of a whole, not the whole itself."""
    for other in scene.earlier_in_sentence(index):
        if is_share_again(scene, other):
            continue  # "Goroka with 1,448 at 24 percent; Mendi with 971"
        if scene.whole_of(other) is not None:
            return other
        of = scene.drafts[other - 1].of if other else None
        if of is None or of.value != other:
            return None
    return None


def _has_subject(scene: Scene, other: int, last: int) -> bool:
    """Whether a joint and a few words without a verb stand between a count and a preposition."""
    start = last - 1
    floor = max(scene.drafts[other].number.last, last - _SUBJECT)
    while start > floor and scene.word(start) not in _JOINTS:
        start -= 1
    subject = scene.between(start + 1, last)
    if scene.word(start) not in _JOINTS or not subject:
        return False
    plain = all(word.isalpha() or word in ("-", "'") for word in subject)
    plain = plain and PREPOSITIONS.isdisjoint(subject[:1]) and subject[-1] not in ARTICLES
    return plain and not has_finite_verb(scene, start + 1, last)
