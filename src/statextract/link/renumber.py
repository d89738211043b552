"""Leaving out drafts that are no figures, and counting the rest anew."""

from operator import attrgetter

from statextract.link.scene import Scene
from statextract.model.draft import (
    Cited,
    Draft,
    Linked,
    PartitionDraft,
    RelationDraft,
    TermDraft,
)
from statextract.model.vocabulary import NumberType, Unit

_CITED = (
    "unit",
    "noun",
    "role",
    "outcome",
    "sex",
    "age",
    "nationality",
    "place",
    "period",
    "when",
    "source",
    "actor",
    "status",
)
_read_cited = attrgetter(*_CITED)
_COUNTED = (NumberType.COUNT, NumberType.SHARE)


def keep_figures(
    scene: Scene, partitions: list[PartitionDraft], relations: list[RelationDraft]
) -> Linked:
    """Return the drafts that have a unit, in text order, with every index set to the new count."""
    for relation in relations:
        _count_things(scene, relation)
    order = sorted(
        (index for index, draft in enumerate(scene.drafts) if draft.unit is not None),
        key=lambda index: (scene.drafts[index].number.start, index),
    )
    new = {old: position for position, old in enumerate(order)}
    kept = tuple(scene.drafts[old] for old in order)
    for draft in kept:
        draft.of = _moved(draft.of, new)
        draft.same_as = _moved(draft.same_as, new)
        _recite(draft, new)
    return Linked(
        kept,
        tuple(
            PartitionDraft(new[p.total], tuple(new[i] for i in p.parts), p.complete, p.cue)
            for p in partitions
            if p.total in new and all(part in new for part in p.parts)
        ),
        tuple(_renumbered(relation, new) for relation in relations),
    )


def _count_things(scene: Scene, relation: RelationDraft) -> None:
    """Make figures of the counts of a relation that have no unit: things, or what their peers are.

    "Landings fell from 4,000 to 2,600": whatever is counted, the two numbers belong together.
    """
    indices = [term.figure for term in relation.terms if term.figure is not None]
    loose = [index for index in indices if scene.drafts[index].unit is None]
    if not loose:
        return
    told = [d.unit.value for d in (scene.drafts[i] for i in indices) if d.unit is not None]
    units = {unit for unit in told if unit is not Unit.SHARE}
    unit = units.pop() if len(units) == 1 else Unit.OBJECT
    for index in loose:
        if scene.drafts[index].number.type in _COUNTED:
            scene.drafts[index].unit = Cited(unit, "rule:relation", *relation.cue)


def _moved(cited: Cited[int] | None, new: dict[int, int]) -> Cited[int] | None:
    if cited is None or cited.value not in new:
        return None
    return Cited(new[cited.value], cited.by, cited.start, cited.end)


def _recite(draft: Draft, new: dict[int, int]) -> None:
    """Turn ``figure:<index of a draft>`` into ``figure:<id>``."""
    cites: tuple[Cited[object] | None, ...] = _read_cited(draft)
    for name, cited in zip(_CITED, cites, strict=True):
        if cited is not None and cited.by.startswith("figure:"):
            old = int(cited.by.removeprefix("figure:"))
            by = f"figure:f{new.get(old, old) + 1}"
            setattr(draft, name, Cited(cited.value, by, cited.start, cited.end))


def _renumbered(relation: RelationDraft, new: dict[int, int]) -> RelationDraft:
    terms = tuple(
        term
        if term.figure is None or new.get(term.figure) == term.figure
        else TermDraft(term.role, new.get(term.figure), term.start, term.end, term.low, term.high)
        for term in relation.terms
    )
    candidates = tuple(new[index] for index in relation.candidates if index in new)
    return RelationDraft(relation.kind, terms, relation.cue, candidates, relation.direction)
