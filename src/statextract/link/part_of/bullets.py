"""Bulleted breakdowns: "The cases break down as follows: • theft – 461 • fraud – 402"."""

from statextract.link.ellipsis import take_unit
from statextract.link.leading import leads
from statextract.link.named import find_named
from statextract.link.scene import Listing, Scene
from statextract.model.document import SentenceKind

_AFTER = frozenset(["–", "-", ":", "="])


def link_bullets(scene: Scene) -> None:
    """Tie the counts that end (or begin) the bullets under an introduction to what it names."""
    for first, bullets in _runs(scene):
        parts = [part for b in bullets if (part := _counted(scene, b)) is not None]
        if len(parts) < 2 or len(parts) != len(bullets):
            continue
        whole = _introduced(scene, first, parts[0])
        if whole is None:
            continue
        for part in parts:
            take_unit(scene, part, whole)
            scene.tie(part, whole, "rule:bullets")
        scene.listings.append(Listing("bullets", parts, whole, closed=True))


def _runs(scene: Scene) -> list[tuple[int, list[int]]]:
    """Each sentence that ends in a colon, with the bullets under it."""
    runs = []
    sentences = scene.document.sentences
    for number, sentence in enumerate(sentences[:-1]):
        if sentence.last == 0 or scene.word(sentence.last - 1) != ":":
            continue
        end = number + 1
        while end < len(sentences) and sentences[end].kind is SentenceKind.BULLET:
            end += 1
        if end > number + 1:
            runs.append((number, list(range(number + 1, end))))
    return runs


def _counted(scene: Scene, number: int) -> int | None:
    """The only count of a bullet: the last thing in it, or the first before a dash or colon."""
    members = scene.by_sentence.get(number, [])
    if len(members) != 1:
        return None
    draft = scene.drafts[members[0]]
    sentence = scene.document.sentences[number]
    if draft.of is not None:
        return None
    ends = sentence.last - draft.number.last <= 1
    follows = scene.word(draft.number.first - 1) in _AFTER
    return members[0] if draft.unit is not None or (ends and follows) else None


def _introduced(scene: Scene, number: int, part: int) -> int | None:
    """What the introduction counts, or names: "The cases break down as follows"."""
    for other in scene.by_sentence.get(number, ()):
        if leads(scene, other):
            return other
    sentence = scene.document.sentences[number]
    return find_named(scene, part, sentence.first, min(sentence.last, sentence.first + 6))
