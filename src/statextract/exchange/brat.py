"""brat standoff: NAME.txt, NAME.ann, and NAME.about.json, which brat leaves alone.

Offsets are code points. Closed fields are attributes, which annotators change in brat; the
others stand as JSON in the note of a mark.
"""

from __future__ import annotations

import json
import re
from typing import Any

from statextract.errors import ReadError
from statextract.exchange.annotations import KINDS, TIES, Annotated, Entity, Tie
from statextract.exchange.fields import CLOSED

_LINE_BREAK = re.compile(r"[\r\n]+")


def write(annotated: Annotated) -> str:
    """Return the .ann file of an article."""
    names = {entity.id: f"T{number}" for number, entity in enumerate(annotated.entities, 1)}
    lines: list[str] = []
    attributes = 0
    for number, entity in enumerate(annotated.entities, 1):
        name = names[entity.id]
        places, said = _fragments(entity, annotated.text)
        lines.append(f"{name}\t{entity.kind.capitalize()} {places}\t{said}")
        for field in CLOSED:
            if field in entity.fields and entity.kind == "figure":
                attributes += 1
                value = entity.fields[field]
                lines.append(f"A{attributes}\t{field.capitalize()} {name} {value}")
        closed = CLOSED if entity.kind == "figure" else {}
        rest = {key: value for key, value in entity.fields.items() if key not in closed}
        note = json.dumps({"id": entity.id, **rest}, ensure_ascii=False)
        lines.append(f"#{number}\tAnnotatorNotes {name}\t{note}")
    lines += [
        f"R{number}\t{tie.label.capitalize()} Arg1:{names[tie.source]} Arg2:{names[tie.target]}"
        for number, tie in enumerate(annotated.ties, 1)
    ]
    return "".join(f"{line}\n" for line in lines)


def _fragments(entity: Entity, text: str) -> tuple[str, str]:
    """Return the places of a mark and its words: brat wants no line break inside of a place."""
    places = []
    at = entity.start
    for gap in _LINE_BREAK.finditer(text, entity.start, entity.end):
        places.append((at, gap.start()))
        at = gap.end()
    places.append((at, entity.end))
    said = " ".join(text[start:end] for start, end in places)
    return ";".join(f"{start} {end}" for start, end in places), said


def read(content: str, text: str, about: dict[str, Any], name: str) -> Annotated:
    """Return the marks of an .ann file; ``about`` is the file beside it, or the id alone.

    Raises:
        ReadError: A line is no line of standoff; the message has its number.
    """
    entities: dict[str, Entity] = {}
    relations: list[tuple[str, str, str]] = []
    for number, line in enumerate(content.split("\n"), 1):
        try:
            _read_line(line, entities, relations)
        except (ValueError, KeyError, IndexError, StopIteration) as error:
            message = f"{name}, line {number}: is no line of brat standoff ({error!r})"
            raise ReadError(message) from error
    ids = {mark: entity.fields.pop("id", mark) for mark, entity in entities.items()}
    marked = tuple(
        Entity(ids[mark], e.kind, e.start, e.end, e.fields) for mark, e in entities.items()
    )
    for _, *ends in relations:
        if not ids.keys() >= set(ends):
            message = f"{name}: a relation leads to {' or '.join(ends)}, which is not there"
            raise ReadError(message)
    ties = tuple(Tie(label, ids[one], ids[other]) for label, one, other in relations)
    rest = {key: value for key, value in about.items() if key != "id"}
    return Annotated(str(about["id"]), text, marked, ties, rest)


def _read_line(
    line: str, entities: dict[str, Entity], relations: list[tuple[str, str, str]]
) -> None:
    if not line.strip():
        return
    mark, _, rest = line.partition("\t")
    head, _, note = rest.partition("\t")
    kind, *words = head.split(" ")
    if mark[0] == "T":
        ends = re.findall(r"\d+", " ".join(words))
        found = next(known for known in KINDS if known == kind.lower())
        entities[mark] = Entity(mark, found, int(ends[0]), int(ends[-1]))
    elif mark[0] in "AM":
        entities[words[0]].fields[kind.lower()] = words[1]
    elif mark[0] == "R":
        ends = [word.partition(":")[2] for word in words]
        relations.append((kind.lower(), ends[0], ends[1]))
    elif mark[0] == "#" and words and words[0] in entities and note.startswith("{"):
        entities[words[0]].fields.update(json.loads(note))


def configuration(documents: tuple[Annotated, ...]) -> str:
    """Return the annotation.conf with which brat shows and changes these marks."""
    labels = {tie.label for document in documents for tie in document.ties} | set(TIES)
    relations = sorted(label.capitalize() for label in labels)
    lines = ["[entities]", *(kind.capitalize() for kind in KINDS), "", "[relations]"]
    lines += [f"{label}\tArg1:Figure, Arg2:Figure" for label in relations]
    lines += ["<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>", "", "[events]", ""]
    lines += ["[attributes]"]
    lines += [
        f"{field.capitalize()}\tArg:Figure, Value:{'|'.join(values)}"
        for field, values in CLOSED.items()
    ]
    return "\n".join(lines) + "\n"
