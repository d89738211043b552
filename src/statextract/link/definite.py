"""The group that a definite plural names right before a comma: "freed the girls, five of whom"."""

from statextract.link.named import find_named
from statextract.link.scene import Scene
from statextract.link.sizes import nearly_holds
from statextract.link.within import within

_THE = frozenset("the these those its their his her".split())
_PLURALS = frozenset("men women children people".split())
_REACH = 4  # tokens of "the foreign domestic workers"


def plural_before(scene: Scene, index: int, comma: int) -> tuple[int, int] | None:
    """Return the tokens of a definite plural without a number that ends at a comma."""
    if scene.word(comma) != ",":
        return None
    last = scene.word(comma - 1)
    if not (last.endswith("s") or last in _PLURALS):
        return None
    if comma - 1 not in scene.document.starting(scene.lexicons.people):
        return None
    floor = max(scene.sentence(index).first - 1, comma - 1 - _REACH)
    for token in range(comma - 2, floor, -1):
        word = scene.word(token)
        if word in _THE:
            counted = any(True for _ in within(scene.mentions.numbers, token, comma))
            return None if counted else (token, comma)
        if not word.isalpha():
            return None
    return None


def named_before(scene: Scene, index: int, span: tuple[int, int]) -> int | None:
    """Return the earlier count of such a plural that can hold a part, None if there is none."""
    whole = find_named(scene, index, *span)
    if whole is None or not nearly_holds(scene.drafts[whole], scene.drafts[index]):
        return None
    return whole
