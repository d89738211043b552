"""Earlier counts of a sentence that a count can stand beside: at one level, with one unit."""

from collections.abc import Iterator

from statextract.link.beside import is_of_opening
from statextract.link.fit import units_agree
from statextract.link.grammar import PREPOSITIONS, THEM, THEM_OR_WHOM
from statextract.link.part_of.semicolons import is_inside_item
from statextract.link.pronoun import is_complement
from statextract.link.scene import Scene
from statextract.link.shape import after, has_finite_verb, is_bare, shape_of
from statextract.model.vocabulary import Unit


def same_level(scene: Scene, index: int) -> Iterator[int]:
    """Yield the earlier counts of its unit at its level, the nearest first.

    None stands in an aside that the count is not in.
    """
    draft, aside = scene.drafts[index], scene.sites[index].aside
    for other in scene.earlier_in_sentence(index):
        if not units_agree(draft, scene.drafts[other]) or scene.sites[other].aside != aside:
            continue
        if is_of_opening(scene, other):
            continue
        if not is_complement(scene, other) and not _is_passed_over(scene, other, index):
            yield other


def _is_passed_over(scene: Scene, other: int, index: int) -> bool:
    """Whether a clause goes on from another count: "12 people, two of them boys, died and 25 fled".

    Raids in which people were held are no like of "and ten in Sinai".
    """
    draft = scene.drafts[other]
    setting = scene.word(scene.sites[other].first - 1) in ("in", "during")
    event = draft.unit is not None and draft.unit.value in (Unit.CASE, Unit.OBJECT)
    if setting and event and scene.drafts[index].unit is None and is_bare(scene, index):
        return True
    if is_inside_item(scene, other, index):
        return True
    of = draft.phrase.of
    pronouns = THEM if is_bare(scene, index) else THEM_OR_WHOM
    inner = of is not None and of[0] >= draft.number.last and scene.word(of[0]) in pronouns
    inner = inner and scene.word(scene.sites[other].first - 1) == ","
    inner = inner and scene.is_within(other, draft.sentence)
    whole = scene.whole_of(other)
    if inner and (
        _shares_preposition(scene, index, whole) or _is_of_next_place(scene, index, other)
    ):
        return True
    return inner and has_finite_verb(scene, after(scene, other), scene.sites[index].first)


def _shares_preposition(scene: Scene, index: int, other: int | None) -> bool:
    """Whether one preposition stands behind both: "three in Grenada, two of them ..., three in"."""
    if other is None or scene.word(scene.sites[index].first - 1) != ",":
        return False
    word = scene.word(scene.sites[index].last)
    return word in PREPOSITIONS and word == scene.word(scene.sites[other].last)


def _is_of_next_place(scene: Scene, index: int, inner: int) -> bool:
    """Whether a clause is joined to the whole: "six at Bari, two of them boys; three at Pisa"."""
    whole, first = scene.whole_of(inner), scene.sites[index].first
    if whole is None or scene.word(first - 1) != ";" or shape_of(scene, index) != "preposition":
        return False
    word = scene.word(scene.sites[index].last)
    told = scene.between(after(scene, whole), scene.sites[inner].first)
    return word in told and word not in scene.between(scene.drafts[inner].number.last, first)
