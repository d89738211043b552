"""Remainders with their total and parts: printed ("the remaining 45") and implied ("the rest")."""

from statextract.link.relations.term import build_term
from statextract.link.rest_of import Rest
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import RelationKind


def relate_printed(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each printed remainder whose sister parts are known."""
    return [
        _relate(scene, Rest(listing.rest, listing.whole, parts, ()))
        for listing in scene.listings
        if listing.rest is not None and listing.whole is not None
        for parts in (tuple(part for part in sorted(listing.parts) if part != listing.rest),)
        if parts
    ]


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
