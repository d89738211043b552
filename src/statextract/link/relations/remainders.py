"""Remainders with their total and parts: printed ("the remaining 45") and implied ("the rest")."""

from collections.abc import Sequence

from statextract.link.fit import fits
from statextract.link.leading import leads
from statextract.link.relations.term import build_term
from statextract.link.rest_of import Rest
from statextract.link.scene import Scene
from statextract.link.shape import shape_of
from statextract.link.told_singly import lack_singles
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import RelationKind


def relate_printed(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each printed remainder whose sister parts are known."""
    return [
        _relate(scene, Rest(listing.rest, listing.whole, parts, ()))
        for listing in scene.listings
        if listing.rest is not None and listing.whole is not None
        if not _skips(scene, listing.rest, listing.parts, listing.whole)
        if not lack_singles(scene, listing)
        for parts in (_sisters(scene, listing.rest, listing.whole, listing.parts),)
        if parts
    ]


def _sisters(scene: Scene, rest: int, whole: int, told: Sequence[int]) -> tuple[int, ...]:
    """The parts that a remainder is told beside, but none behind it where they make up the whole.

    "Five are women and the other four men; six are Thai", of nine, divides them twice.
    """
    parts = tuple(part for part in sorted(told) if part != rest)
    before = tuple(part for part in parts if part < rest)
    size = sum(scene.drafts[part].number.value or 0 for part in (*before, rest))
    return before if before and size == scene.drafts[whole].number.value else parts


def _skips(scene: Scene, rest: int, parts: Sequence[int], whole: int) -> bool:
    """Whether a count that may be one more part stands untied between the parts and the rest."""
    told = [part for part in parts if part < rest]
    return bool(told) and any(
        _may_be_part(scene, other, whole)
        for other in range(max(told) + 1, rest)
        if other not in (whole, *parts)
    )


def _may_be_part(scene: Scene, index: int, whole: int) -> bool:
    draft = scene.drafts[index]
    if draft.of is not None or draft.same_as is not None or draft.phrase.head is not None:
        return False
    if draft.unit is None:  # "Two left for Peru": nothing said who they are
        opens = scene.sites[index].first == scene.sentence(index).first
        return opens and shape_of(scene, index) == "verb"
    return leads(scene, index) and fits(scene, index, whole)


def relate_implied(scene: Scene, rests: list[Rest]) -> list[RelationDraft]:
    """Return a relation for each derived remainder; other possible totals are its candidates."""
    return [_relate(scene, rest) for rest in rests]


def _relate(scene: Scene, rest: Rest) -> RelationDraft:
    terms = (
        build_term(scene, "total", rest.total),
        *(build_term(scene, "part", part) for part in rest.parts),
        build_term(scene, "rest", rest.draft),
    )
    return RelationDraft(RelationKind.REMAINDER, terms, scene.cite(rest.draft), rest.candidates)
