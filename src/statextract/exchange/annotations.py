"""Gold as every annotation tool knows it: marked pieces with fields, and ties between them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from statextract.evaluate.gold import (
        GoldAgency,
        GoldArticle,
        GoldContradiction,
        GoldFigure,
    )

Kind = Literal["figure", "date", "agency"]
KINDS: tuple[Kind, ...] = ("figure", "date", "agency")
OF, SAME_AS = "of", "same_as"
SUM, DISJOINT, CONTRADICTS = "part_of_sum", "disjoint_part_of", "contradicts"
TIES = (OF, SAME_AS, SUM, DISJOINT, CONTRADICTS)
WHY = "contradiction"  # the field of a figure that says why others contradict it
_NO_FIELDS = {"id", "context", "number", "start", "end", "of", "same_as"}


@dataclass(frozen=True, slots=True)
class Entity:
    """A piece of the text, in code points; fields without a value are left out."""

    id: str
    kind: Kind
    start: int
    end: int
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie from one entity to another, by their ids.

    A whole with two sums has ties ``part_of_sum`` and ``part_of_sum_2``.
    """

    label: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with its marks; ``about`` are fields of the article itself."""

    id: str
    text: str
    entities: tuple[Entity, ...]
    ties: tuple[Tie, ...]
    about: dict[str, Any] = field(default_factory=dict)


def annotate(article: GoldArticle) -> Annotated:
    """Return the marks of an article with gold."""
    gold = article.gold
    entities = [_figure(figure, gold.contradictions) for figure in gold.figures]
    for number, date in enumerate(gold.dates, 1):
        fields = {"value": date.value} if date.value else {}
        entities.append(Entity(f"d{number}", "date", date.start, date.end, fields))
    for number, agency in enumerate(gold.agencies, 1):
        entities.extend(_mentions(f"a{number}", agency, article.text))
    about: dict[str, Any] = {"published": gold.published} if gold.published else {}
    if gold.ignore:
        about["ignore"] = [list(zone) for zone in gold.ignore]
    if len(gold.covers) < 4:
        about["covers"] = list(gold.covers)
    return Annotated(gold.id, article.text, tuple(entities), tuple(_ties(article)), about)


def _figure(figure: GoldFigure, contradictions: Iterable[GoldContradiction]) -> Entity:
    given = figure.model_dump(mode="json", exclude=_NO_FIELDS)
    fields = {name: value for name, value in given.items() if value not in (None, [], ())}
    why = [
        each.model_dump(mode="json", exclude={"figures"}, exclude_none=True)
        for each in contradictions
        if each.figures[0] == figure.id
    ]
    if why:
        fields[WHY] = why
    return Entity(figure.id, "figure", figure.start, figure.end, fields)


def _mentions(name: str, agency: GoldAgency, text: str) -> Iterator[Entity]:
    """Yield one mark for each string that names an agency; the first has its fields."""
    given = agency.model_dump(mode="json", exclude={"mentions"})
    fields = {key: value for key, value in given.items() if value not in (None, False)}
    taken: list[tuple[int, int]] = []
    for mention in sorted(agency.mentions, key=len, reverse=True):
        taken.append(_free_place(mention, text, taken))
    for number, (start, end) in enumerate(sorted(taken)):
        more = fields if number == 0 else {}
        yield Entity(f"{name}.{number + 1}", "agency", start, end, {"agency": name, **more})


def _free_place(mention: str, text: str, taken: list[tuple[int, int]]) -> tuple[int, int]:
    """Return where a string stands on its own, else where it stands first."""
    whole = re.compile(rf"(?<!\w){re.escape(mention)}(?!\w)")
    places = [match.span() for match in whole.finditer(text)]
    for start, end in places:
        if not any(first < end and start < last for first, last in taken):
            return start, end
    start = places[0][0] if places else text.index(mention)
    return start, start + len(mention)


def _ties(article: GoldArticle) -> Iterator[Tie]:
    gold = article.gold
    for figure in gold.figures:
        for label, target in ((OF, figure.of), (SAME_AS, figure.same_as)):
            if target:
                yield Tie(label, figure.id, target)
    used: Counter[tuple[str, str]] = Counter()
    groups = [
        (SUM if partition.complete else DISJOINT, partition.total, partition.parts)
        for partition in gold.partitions
    ]
    groups += [(CONTRADICTS, c.figures[0], c.figures[1:] or c.figures) for c in gold.contradictions]
    for label, head, members in groups:
        used[label, head] += 1
        number = used[label, head]
        for member in members:
            yield Tie(label if number == 1 else f"{label}_{number}", member, head)
