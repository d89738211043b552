"""Gold out of the marks that an annotation tool gives back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from statextract.errors import ReadError
from statextract.evaluate.contexts import find_context
from statextract.evaluate.gold import Gold, GoldArticle, locate
from statextract.exchange.annotations import CONTRADICTS, DISJOINT, OF, SAME_AS, SUM, WHY
from statextract.model.invalid import explain_invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from statextract.exchange.annotations import Annotated, Entity

_FIGURE_ID = re.compile(r"f[1-9]\d*")
_DIGITS = re.compile(r"\d[\d,  ]*(?:\.\d+)?")


def gold_of(annotated: Annotated, name: str) -> GoldArticle:
    """Return an article with the gold that its marks say.

    Figures keep their ids where these are ids of figures, and get the next free ones else.

    Raises:
        ReadError: A mark lies outside of the text, a figure has a field that gold does not know
            or no value, or a tie leads nowhere; the message names the place.
    """
    for entity in annotated.entities:
        if not 0 <= entity.start < entity.end <= len(annotated.text):
            message = f"{name}: {entity.kind} {entity.start}..{entity.end} is outside of the text"
            raise ReadError(message)
    ordered = sorted(annotated.entities, key=lambda e: (e.start, e.end))
    figures = [entity for entity in ordered if entity.kind == "figure"]
    ids = _ids(figures)
    data = {
        **annotated.about,
        "id": annotated.id,
        "figures": [_figure(entity, ids, annotated, name) for entity in figures],
        "dates": [
            {"text": _printed(e, annotated), "value": e.fields.get("value")} | _place(e, annotated)
            for e in ordered
            if e.kind == "date"
        ],
        "agencies": _agencies([e for e in ordered if e.kind == "agency"], annotated),
        "partitions": [
            {"total": ids[head], "parts": [ids[m] for m in members], "complete": label == SUM}
            for label, head, members in _groups(annotated, (SUM, DISJOINT), ids, name)
        ],
        "contradictions": _contradictions(annotated, ids, name),
    }
    try:
        gold = Gold.model_validate(data)
    except ValidationError as error:
        raise ReadError(explain_invalid(error, name)) from error
    return GoldArticle(annotated.text, locate(gold, annotated.text, name))


def _ids(figures: Sequence[Entity]) -> dict[str, str]:
    """Return the id in the gold of each figure."""
    kept = [figure.id for figure in figures if _FIGURE_ID.fullmatch(figure.id)]
    free = max((int(name[1:]) for name in kept), default=0) + 1
    ids = {name: name for name in kept}
    for figure in figures:
        if figure.id not in ids:
            ids[figure.id] = f"f{free}"
            free += 1
    return ids


def _figure(
    entity: Entity, ids: Mapping[str, str], annotated: Annotated, name: str
) -> dict[str, Any]:
    fields = {key: value for key, value in entity.fields.items() if key != WHY}
    printed = _printed(entity, annotated)
    if "value" not in fields and fields.get("bound") != "vague":
        fields["value"] = _read_number(printed, entity.start, name)
    ties = {
        tie.label: _known(tie.target, ids, name)
        for tie in annotated.ties
        if tie.source == entity.id and tie.label in (OF, SAME_AS)
    }
    defaults = {"bound": "exact", "unit": "person"}
    place = _place(entity, annotated)
    return {**defaults, **fields, **ties, **place, "id": ids[entity.id], "number": printed}


def _read_number(printed: str, start: int, name: str) -> int | float:
    match = _DIGITS.search(printed)
    if match is None:
        message = f"{name}: figure {printed!r} at {start} has no value"
        raise ReadError(message)
    digits = re.sub(r"[,  ]", "", match.group())
    return float(digits) if "." in digits else int(digits)


def _printed(entity: Entity, annotated: Annotated) -> str:
    return annotated.text[entity.start : entity.end]


def _place(entity: Entity, annotated: Annotated) -> dict[str, Any]:
    context = find_context(annotated.text, entity.start, entity.end)
    place = {"context": context or _printed(entity, annotated)}
    return {**place, "start": entity.start, "end": entity.end}


def _agencies(mentions: Iterable[Entity], annotated: Annotated) -> list[dict[str, Any]]:
    agencies: dict[str, dict[str, Any]] = {}
    for mention in mentions:
        printed = _printed(mention, annotated)
        fields = {key: value for key, value in mention.fields.items() if key != "agency"}
        agency = agencies.setdefault(mention.fields.get("agency", printed), {"mentions": []})
        agency.update(fields)
        if printed not in agency["mentions"]:
            agency["mentions"].append(printed)
    for agency in agencies.values():
        agency.setdefault("name", max(agency["mentions"], key=len))
        agency.setdefault("type", "other")
    return list(agencies.values())


def _groups(
    annotated: Annotated, labels: tuple[str, ...], ids: Mapping[str, str], name: str
) -> list[tuple[str, str, list[str]]]:
    """Return label, head and members of what several ties say together, in their order."""
    groups: dict[tuple[str, str], list[str]] = {}
    for tie in annotated.ties:
        if tie.label.startswith(labels):
            _known(tie.source, ids, name)
            _known(tie.target, ids, name)
            groups.setdefault((tie.label, tie.target), []).append(tie.source)
    return [
        (next(label for label in labels if full.startswith(label)), head, members)
        for (full, head), members in groups.items()
    ]


def _contradictions(
    annotated: Annotated, ids: Mapping[str, str], name: str
) -> list[dict[str, Any]]:
    whys = {entity.id: list(entity.fields.get(WHY, ())) for entity in annotated.entities}
    found = []
    for _, head, members in _groups(annotated, (CONTRADICTS,), ids, name):
        said = whys[head].pop(0) if whys[head] else {"why": "marked by an annotator"}
        others = [ids[member] for member in members if member != head]
        found.append({**said, "figures": [ids[head], *others]})
    return found


def _known(target: str, ids: Mapping[str, str], name: str) -> str:
    if target not in ids:
        message = f"{name}: a tie leads to {target!r}, which is no figure"
        raise ReadError(message)
    return ids[target]
