"""Lines of a list that make up a count told before: "On foot: 3,906", "1) 90 had no permit"."""

from statextract.link.fit import fits
from statextract.link.scene import Scene
from statextract.link.shape import is_verb
from statextract.link.sizes import can_hold
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType

_REACH, _FAR = 3, 12  # sentences with figures
_FEWEST = 3  # lines that begin with a label
_LABEL = 8  # tokens of one
_LARGE, _ROUNDING = 100, 0.01
MARKS = frozenset(["–", "-", ":", "="])  # between a label and its count


def is_told(scene: Scene, index: int) -> bool:
    """Whether a count without a noun has a predicate of its own: "1) 90 had no permit"."""
    draft = scene.drafts[index]
    bare = draft.phrase.head is None and draft.phrase.nominal is None
    return bare and is_verb(scene, draft.number.last)


def told_of(scene: Scene, number: int, parts: list[int]) -> tuple[int, bool] | None:
    """The count that bullets with a predicate or a label make up, or that the line above tells.

    "Inspectors found 228 workers breaking the rules: • 140 had no permit • 88 had no contract"
    """
    told = all(is_told(scene, part) for part in parts)
    if not told and (len(parts) < _FEWEST or not all(is_labelled(scene, p) for p in parts)):
        return None
    summed, above = find_summed(scene, number, parts, _FAR), scene.by_sentence.get(number, ())
    if summed is not None:
        here = [other for other in above if scene.first_of(other) == summed]
        return here[0] if here else summed, True
    above = [other for other in above if scene.whole_of(other) is None]
    if not told or len(above) != 1 or not all(fits(scene, part, above[0]) for part in parts):
        return None
    holds = all(can_hold(scene.drafts[above[0]], scene.drafts[part]) for part in parts)
    return (above[0], False) if holds else None


def is_labelled(scene: Scene, index: int) -> bool:
    """Whether a bare count stands behind the label of its line: "On buses: 1,474"."""
    draft = scene.drafts[index]
    bare = draft.phrase.head is None and draft.number.type is NumberType.COUNT
    return bare and scene.word(draft.number.begin - 1) in MARKS


def opens_line(scene: Scene, index: int) -> bool:
    """Whether nothing but a label of words stands in a line before a count."""
    first, at = scene.sentence(index).first, scene.drafts[index].number.begin - 1
    label = scene.document.words[first:at]
    return len(label) <= _LABEL and not any(word[0].isdigit() or word in ",;:." for word in label)


def sum_of(scene: Scene, parts: list[int]) -> float | None:
    """What counts come to, None if one of them is no number."""
    values = [scene.drafts[part].number.value for part in parts]
    return None if None in values else sum(value for value in values if value is not None)


def find_summed(scene: Scene, number: int, parts: list[int], reach: int = _REACH) -> int | None:
    """The nearest count that the bullets make up: "187 violations ... seven types:"."""
    total = sum_of(scene, parts)
    for earlier in scene.sentences_before(number, reach):
        for other in scene.by_sentence[earlier]:
            whole = scene.drafts[other]
            if total is not None and whole.unit is not None and _comes_to(whole.number, total):
                return scene.first_of(other)
    return None


def _comes_to(number: NumberMention, total: float) -> bool:
    """Whether a count is a sum, or a large round number that a hedge puts near it."""
    if number.value == total:
        return True
    low, high = number.low or 0, number.high or 0
    near = abs((number.value or 0) - total) <= _ROUNDING * total
    return number.hedge is not None and total >= _LARGE and low <= total <= high and near
