"""Two numbers in one wording: the ends of "between 45 and 35", "3.5 million, or 3,482,112"."""

from collections.abc import Iterator
from itertools import pairwise

from statextract.link.relations.term import build_number_term
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, RelationKind

_COUNT = NumberType.COUNT
_EXACTLY = (("to", "be", "exact"), ("to", "be", "precise"))
_THAT_IS = (("that", "is", ","), ("that", "is"), ("i.e.",), ("namely",))
_JOINTS = frozenset(cue[-1] for cue in _THAT_IS)
_CUES = frozenset(("exact", "precise", "that", "i.e.", "namely"))


def relate_spans(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each reversed range and each number said again exactly."""
    pairs = list(pairwise(scene.mentions.numbers))
    return [*_reversed(scene, pairs), *_said_again(scene, pairs)]


def _reversed(
    scene: Scene, pairs: list[tuple[NumberMention, NumberMention]]
) -> Iterator[RelationDraft]:
    """Read "between 45 and 35" as one range whose ends are in the wrong order."""
    if "between" not in scene.words:
        return
    for one, other in pairs:
        if scene.word(one.first - 1) != "between":
            continue
        counts = {one.type, other.type} <= {NumberType.COUNT, NumberType.RATE}
        if not counts or one.value is None or other.value is None or one.value <= other.value:
            continue
        if tuple(scene.between(one.last, other.first)) == ("and",):
            yield _relate(scene, RelationKind.SPAN, ("first", one), ("second", other))


def _said_again(
    scene: Scene, pairs: list[tuple[NumberMention, NumberMention]]
) -> Iterator[RelationDraft]:
    """Tie "3.5 million people ..., or 3,482,112 to be exact" and "2.5 lakh, that is 250,000"."""
    if _CUES.isdisjoint(scene.words):
        return
    for one, other in pairs:
        if one.type is not _COUNT or other.type is not _COUNT:
            continue
        if scene.word(other.first - 1) not in _JOINTS and scene.word(other.last) != "to":
            continue
        if scene.document.sentence_of[one.first] != scene.document.sentence_of[other.first]:
            continue
        before = tuple(scene.between(max(one.last, other.first - 3), other.first))
        behind = tuple(scene.between(other.last, other.last + 3))
        spelled = any(before[-len(cue) :] == cue for cue in _THAT_IS)
        if behind in _EXACTLY or (spelled and _is_bare(scene, other)):
            yield _relate(scene, RelationKind.RESTATED, ("rough", one), ("exact", other))


def _is_bare(scene: Scene, number: NumberMention) -> bool:
    """Whether nothing new is counted behind the number: "that is 250,000, an officer wrote"."""
    return scene.word(number.last) in (",", ".", ";", ")", "people", "")


def _relate(
    scene: Scene,
    kind: RelationKind,
    one: tuple[str, NumberMention],
    other: tuple[str, NumberMention],
) -> RelationDraft:
    terms = tuple(
        build_number_term(role, number, scene.draft_of(number)) for role, number in (one, other)
    )
    return RelationDraft(kind, terms, (one[1].start, other[1].end))
