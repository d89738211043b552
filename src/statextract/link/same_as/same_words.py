"""A headline that the first sentence tells in its own words, whatever fate is read of each.

"Eight migrants thought lost at sea found alive": "Eight migrants thought to have been lost at sea
have been found alive".
"""

from statextract.link.fit import noun_of, unit_of
from statextract.link.grammar import AUXILIARIES
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind

_BEHIND = 9  # tokens
_WORD = 4  # letters
_SHARED = 3  # words, the noun among them


def tells_in_same_words(scene: Scene, index: int, title: int) -> bool:
    """Whether the noun and the words behind two counts are those of a headline and its lede."""
    if scene.sentence(title).kind is not SentenceKind.TITLE:
        return False
    mine, theirs = scene.drafts[index], scene.drafts[title]
    if mine.sentence != min(scene.lede, default=-1) or not are_equal(mine, theirs):
        return False
    if noun_of(mine) is None or noun_of(mine) != noun_of(theirs) or unit_of(mine) is None:
        return False
    if unit_of(mine) is not unit_of(theirs):
        return False
    return len(_words(scene, index) & _words(scene, title)) >= _SHARED


def _words(scene: Scene, index: int) -> frozenset[str]:
    first, stop = scene.drafts[index].number.last, scene.sentence(index).last
    words = scene.between(first, min(first + _BEHIND, stop))
    return frozenset(word for word in words if len(word) >= _WORD) - AUXILIARIES
