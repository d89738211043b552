"""Parts that a sentence tells as most of a group, or beside them, without naming the group.

"Police held 228 people. The vast majority, 150, were fined." "Five of the victims were girls.
One man was also shot."
"""

from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of, fates_agree, fits, share_fate
from statextract.link.grammar import DEFINITE
from statextract.link.leading import find_topic, leads
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.part_of.other_event import is_of_other_event
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_of_others, shape_of
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import NumberType, Unit

_MOSTLY = frozenset(["majority", "most"])
_OPENING = 5  # tokens of "The vast majority ,"
_PREDICATE = 5  # tokens from a count to "also"
_GROUPS = (Unit.PERSON, Unit.CASE, Unit.HOUSEHOLD)
_TOLD_OF = frozenset(
    """
    identified registered described aged being living coming reported recorded listed classified
    hailing originating belonging
    """.split()
)
_PARTITIVE = frozenset(["rule:partitive", "rule:fronted-partitive"])


@rule(_MOSTLY)
def tie_majority(scene: Scene, index: int) -> Tie | None:
    """Tie a number set off behind "The vast majority," or "Most," to the topic before."""
    draft, first = scene.drafts[index], scene.sites[index].first
    start = scene.sentence(index).first
    if scene.word(first - 1) != "," or first - start > _OPENING:
        return None
    if scene.word(first - 2) not in _MOSTLY or draft.number.type is not NumberType.COUNT:
        return None
    if scene.word(scene.sites[index].last) not in (",", "–"):
        return None
    whole = find_topic(scene, index)
    if whole is None or not can_hold(scene.drafts[whole], draft):
        return None
    if not fates_agree(draft, scene.drafts[whole]):
        return None
    return Tie(whole, "rule:apposed", (first - 2, first - 1), "apposed")


@rule(["also"])
def tie_also(scene: Scene, index: int) -> Tie | None:
    """Tie one more told beside a partitive of the sentence before to its group, by its fate.

    The parts and it are no more than the group.
    """
    draft, last = scene.drafts[index], scene.sites[index].last
    if draft.unit is None or not counts_people(draft.unit.value) or is_set_apart(scene, index):
        return None
    if scene.sites[index].first - scene.sentence(index).first > 1:
        return None
    if scene.sites[index].lead & DEFINITE or is_of_others(scene, index):
        return None
    if "also" not in scene.between(last, min(last + _PREDICATE, scene.sentence(index).last)):
        return None
    before = scene.by_sentence.get(draft.sentence - 1, ())
    told = next((o for o in before if _is_some(scene, o)), None)
    whole = None if told is None else scene.whole_of(told)
    if told is None or whole is None or not share_fate(draft, scene.drafts[whole]):
        return None
    if is_of_other_event(scene, index, whole, bare=True):
        return None  # "One man was also shot in a second attack"
    size = (draft.number.low or 0) + (scene.drafts[told].number.low or 0)
    if size > (scene.drafts[whole].number.high or size) or not fits(scene, index, whole):
        return None
    return Tie(whole, "rule:parallel", (last, last + 1), sibling=told)


def _is_some(scene: Scene, index: int) -> bool:
    """Whether a partitive leads its sentence: "Five of the victims were girls"."""
    of = scene.drafts[index].of
    opens = scene.sites[index].first == scene.sentence(index).first
    return of is not None and of.by in _PARTITIVE and opens


@rule(["and"], beside=True)
def tie_share_beside(scene: Scene, index: int) -> Tie | None:
    """Tie a bare share whose clause "and" joins to a count: "64 cases and 72% have been male"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.SHARE or scene.word(first - 1) != "and":
        return None
    if draft.phrase.head is not None or draft.phrase.of is not None:
        return None
    if shape_of(scene, index) != "verb" or index in scene.changes:
        return None
    whole = next(iter(scene.earlier_in_sentence(index)), None)
    if whole is None or scene.drafts[whole].number.type is not NumberType.COUNT:
        return None
    fate = fate_of(draft)
    if not leads(scene, whole) or not fits(scene, index, whole):
        return None
    if fate is not None and not fates_agree(draft, scene.drafts[whole]):
        return None
    return Tie(whole, "rule:elided-head", (first - 1, first), "shares")


@rule(["with"], beside=True)
def tie_share_with(scene: Scene, index: int) -> Tie | None:
    """Tie a share behind ", with" to what its sentence counts: "900 people, with 60% women"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.SHARE or scene.between(first - 2, first) != [
        ",",
        "with",
    ]:
        return None
    told = scene.word(draft.number.last) in _TOLD_OF
    kind = draft.phrase.head is not None and dimension_of(scene, index) != ""
    if scene.word(draft.number.last) == "of" or not (told or kind):
        return None
    for other in scene.earlier_in_sentence(index):
        whole = scene.drafts[other]
        counted = whole.unit is not None and whole.unit.value in _GROUPS
        if whole.number.type is NumberType.COUNT and counted and leads(scene, other):
            cue = (first - 1, first)
            return Tie(other, "rule:with", cue, "shares") if fits(scene, index, other) else None
    return None
