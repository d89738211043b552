"""Rows of names, each with its count: "139 cases (Cauca: 86; Huila: 40; Nariño: 13)".

Such places leave nobody to be counted twice, so a row that comes to more than its total, or misses
it by a slip, is meant as all of it though it does not add up.
"""

from collections.abc import Sequence

from statextract.link.grammar import DASHES
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_name
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType

_MARKS = DASHES | {":"}
_CLOSERS = frozenset([",", ";", ".", ")", "and"])
_PARTIAL = frozenset(
    """
    main mainly mostly most top largest biggest leading chiefly common including include includes
    included among especially particularly hardest worst several such also
    """.split()
)
_FORMS = frozenset(["bracket", "aside", "labels", "lines", "bullets"])
_PAIR, _NAME = 2, 3
_FEW, _SHORT, _OVER = 2, 0.03, 0.5  # by so much a row may miss its total and be a slip


def is_named_row(scene: Scene, listing: Listing) -> bool:
    """Whether all parts of a list are names with their counts, and nearly make up the whole."""
    if listing.whole is None or listing.form not in _FORMS or listing.rest is not None:
        return False
    if len(listing.parts) < _PAIR or not are_names(scene, listing.parts):
        return False
    first = scene.drafts[min(listing.parts)].sentence
    if not _PARTIAL.isdisjoint(scene.said[first]):
        return False
    whole = scene.drafts[listing.whole].number
    if whole.value is None or whole.bound is not Bound.EXACT:
        return False
    over = sum(scene.drafts[part].number.value or 0 for part in listing.parts) - whole.value
    return -max(_FEW, _SHORT * whole.value) <= over <= _OVER * whole.value


def are_names(scene: Scene, parts: Sequence[int]) -> bool:
    """Whether each part is but a name and its count: other places may be left out."""
    return all(_is_named(scene, part) for part in parts)


def _is_named(scene: Scene, index: int) -> bool:
    """Whether a bare count ends an item that is else a name: "Cauca: 86;", "- Jhapa: 57"."""
    draft, sentence = scene.drafts[index], scene.sentence(index)
    number = draft.number
    if number.type is not NumberType.COUNT or number.bound is not Bound.EXACT or not number.value:
        return False
    if draft.phrase.head is not None and draft.phrase.head[1] > number.first:
        return False
    if number.last < sentence.last and scene.word(number.last) not in _CLOSERS:
        return False
    marked = scene.word(number.first - 1) in _MARKS
    last = at = number.first - 1 - marked
    while at >= sentence.first and last - at < _NAME and is_name(scene, at):
        at -= 1
    if at == last:
        return False
    opens = at < sentence.first or not scene.word(at)[0].isalnum() or scene.word(at) == "and"
    return opens and (at >= sentence.first or marked or sentence.kind is SentenceKind.BULLET)
