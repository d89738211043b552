"""Groups that an opening or the sentence before names: "As for the brokers", "The suspects ..."."""

from statextract.link.grammar import AUXILIARIES
from statextract.link.named import find_named
from statextract.link.scene import Scene

_ANNOUNCING = (("as", "for"), ("with", "respect", "to"), ("with", "regard", "to"), ("regarding",))
_NAME = 4  # tokens of "the rescued passengers"


def others_before(scene: Scene, index: int) -> bool:
    """Whether the sentence before is about people whom nobody counts: "Detectives posed as ..."."""
    number = scene.drafts[index].sentence - 1
    if number < 0 or number in scene.by_sentence:
        return False
    first = scene.document.sentences[number].first
    hits = scene.document.starting(scene.lexicons.people).get(first, ())
    return any(scene.word(hit.last - 1).endswith("s") for hit in hits)


def subject_before(scene: Scene, index: int) -> int | None:
    """The group that the sentence before is about, if it names it and counts nothing.

    "The suspects range in age from 19 to 71. They include four soldiers."
    """
    number = scene.drafts[index].sentence - 1
    if number < 0 or number in scene.by_sentence:
        return None
    sentence = scene.document.sentences[number]
    for token in range(sentence.first + 1, min(sentence.last, sentence.first + _NAME + 1)):
        if scene.word(token) in AUXILIARIES or token in scene.document.starting(
            scene.lexicons.outcomes
        ):
            return find_named(scene, index, sentence.first, token)
    return find_named(scene, index, sentence.first, min(sentence.last, sentence.first + 3))


def announced_group(scene: Scene, index: int) -> tuple[int, int] | None:
    """Return the tokens of the group that "As for the brokers," announces, up to its comma."""
    document = scene.document
    sentence = scene.sentence(index)
    for opening in _ANNOUNCING:
        first = sentence.first + len(opening)
        if tuple(document.lower[sentence.first : first]) == opening:
            last = first
            while last < min(sentence.last, first + 8) and scene.word(last) != ",":
                last += 1
            return first, last
    return None
