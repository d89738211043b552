"""Lists under a line: bullets, or three or more labels that each stand in a line of their own."""

from statextract.link.part_of.divided import names_division
from statextract.link.part_of.label_lines import is_label_line, label_lines
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind

_BULLET, _PROSE = SentenceKind.BULLET, SentenceKind.PROSE
_FEWEST = 3  # lines without a bullet that make a list
_ONE = ("1", ".")  # such a mark may stand as a line of its own


def _is_keyed(scene: Scene, number: int) -> bool:
    """Whether a bullet is a key and its value: "Under five: 301"."""
    members = scene.by_sentence.get(number, ())
    last = scene.document.sentences[number].last
    if not members or last - scene.drafts[members[-1]].number.last > 1:
        return False
    return scene.word(scene.drafts[members[-1]].number.begin - 1) == ":"


def find_runs(scene: Scene) -> list[tuple[int, list[int]]]:
    """Each sentence that ends in a colon, with the bullets under it.

    Also a sentence without one above two bullets or more that are keys and their values.
    """
    runs = []
    sentences = scene.document.sentences
    for number, sentence in enumerate(sentences[:-1]):
        if sentence.last == 0:
            continue
        colon = scene.word(sentence.last - 1) == ":"
        if sentences[number + 1].kind is not _BULLET:
            lines = label_lines(scene, number + 1) if colon else []
            if len(lines) >= _FEWEST:
                runs.append((number, lines))
            continue
        if (
            not colon
            and sentence.kind is not _PROSE
            and (sentence.kind is _BULLET or not is_label_line(scene, number))
            and not names_division(scene, sentence.first, sentence.last)
        ):
            continue
        end = number + 1
        while end < len(sentences) and sentences[end].kind is _BULLET:
            end += 1
        bullets = [
            bullet
            for bullet in range(number + 1, end)
            if sentences[bullet].last - sentences[bullet].first > len(_ONE)
            or bullet in scene.by_sentence
        ]
        if not bullets:
            continue  # "Read more:" above "- Video"
        if colon or (len(bullets) > 1 and all(_is_keyed(scene, each) for each in bullets)):
            runs.append((number, bullets))
    return runs
