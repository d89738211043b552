"""Whom "the others" are set against: "The minors are in care while the others went home"."""

from statextract.link.description import Description
from statextract.link.grammar import AUXILIARIES, PREPOSITIONS
from statextract.link.scene import Scene

_JOINTS = frozenset("while whereas and but ; ,".split())
_NAMING = frozenset(["the", "those"])
_PHRASE = 4  # tokens of "the rescued Nepali boys"
_REACH = 6  # sentences with figures


def is_set_against(scene: Scene, first: int) -> bool:
    """Whether "the others" open the second half of a sentence, whose first half is of some."""
    start = scene.document.sentence_at(first).first
    return first > start + 1 and scene.word(first - 1) in _JOINTS


def find_contrast(scene: Scene, first: int) -> int | None:
    """Return the part told in a sentence before that the first half names, if it is one.

    Args:
        scene: The article.
        first: The article of "the others".
    """
    here = scene.document.sentence_at(first)
    told = [
        index
        for number in scene.sentences_before(here.index, _REACH)
        for index in scene.by_sentence[number]
        if scene.drafts[index].of is not None and scene.drafts[index].unit is not None
    ]
    again = {scene.fact_of(index) for index in scene.by_sentence.get(here.index, ())}
    found = {index for index in told if index in again}
    for token in range(here.first, first):
        if scene.word(token) in _NAMING:
            found.update(_parts_named(scene, token, first, told))
    return found.pop() if len(found) == 1 else None


def _parts_named(scene: Scene, token: int, last: int, told: list[int]) -> list[int]:
    """The parts that a definite phrase names without naming their whole."""
    end = token + 1
    while end < min(last, token + _PHRASE) and _goes_on(scene, end):
        end += 1
    sought = Description.read(scene, token, end)
    if sought is None:
        return []
    suiting = [index for index in told if sought.suits(scene, index)]
    wholes = {index: scene.whole_of(index) for index in suiting}
    return [i for i, whole in wholes.items() if whole is None or not sought.suits(scene, whole)]


def _goes_on(scene: Scene, token: int) -> bool:
    word = scene.word(token)
    return word[:1].isalpha() and word not in AUXILIARIES and word not in PREPOSITIONS
