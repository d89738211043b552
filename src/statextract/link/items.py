"""Counts that begin an item of a list."""

from statextract.link.scene import Scene
from statextract.model.document import SentenceKind

_MARKS = frozenset(["•", "-", "–", "*"])


def begins_item(scene: Scene, index: int) -> bool:
    """Whether a count begins an item of a list: it is not the topic of the next, nor of this."""
    sentence = scene.sentence(index)
    return (
        sentence.kind is SentenceKind.BULLET
        and scene.word(sentence.first) in _MARKS
        and scene.sites[index].first == sentence.first + 1
    )
