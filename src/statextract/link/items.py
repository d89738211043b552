"""Counts that begin an item of a list."""

from statextract.link.fit import fate_of
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind

_MARK = 3  # tokens of "(iv)"
_MARKS = frozenset(["•", "-", "–", "*"])


def begins_item(scene: Scene, index: int) -> bool:
    """Whether a count begins an item of a list: it is not the topic of the next, nor of this."""
    sentence, first = scene.sentence(index), scene.sites[index].first
    if sentence.kind is not SentenceKind.BULLET or first - sentence.first > _MARK:
        return False
    mark = scene.between(sentence.first, first)
    return mark[-1:] in ([")"], ["."]) or (len(mark) == 1 and mark[0] in _MARKS)


def are_items(scene: Scene, index: int, group: int) -> bool:
    """Whether both open items of a list: "• 12 robbery suspects • two murder suspects"."""
    nouns = [draft.noun for draft in (scene.drafts[index], scene.drafts[group])]
    if None in nouns or any(
        scene.sentence(each).kind is not SentenceKind.BULLET
        or scene.sites[each].first - scene.sentence(each).first > _MARK
        for each in (index, group)
    ):
        return False
    return len({noun.value.lower() for noun in nouns if noun is not None}) > 1


def are_in_two_bullets(scene: Scene, part: int, whole: int) -> bool:
    """Whether two bullets tell of one fate, or label a number of none: each of its own."""
    kinds = {scene.sentence(index).kind for index in (part, whole)}
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    apart = mine.sentence != theirs.sentence and kinds == {SentenceKind.BULLET}
    labelled = all(scene.word(draft.number.begin - 1) == ":" for draft in (mine, theirs))
    alike = labelled or fate_of(mine) is not None
    return apart and alike and fate_of(mine) is fate_of(theirs)
