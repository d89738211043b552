"""The file of corrections that a report page lets its reader download."""

import json
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from statextract.errors import SchemaError
from statextract.model.base import Published
from statextract.model.invalid import explain_invalid
from statextract.model.span import Span
from statextract.model.vocabulary import Age, Bound, Outcome, Role, Sex, Status, Unit

SCHEMA_VERSION: Literal["1.0"] = "1.0"
SCHEMA_ID = "https://statextract.invalid/schemas/corrections-1.json"
FigureId = Annotated[str, Field(pattern=r"^f[1-9]\d*$")]
Value = Annotated[int | float, Field(ge=0)]


class Changes(Published):
    """The fields that the reader sets; a field that is not given stays as it is.

    ``value`` is the number printed, a fraction of one for shares, ``[low, high]`` for a range,
    null for a vague word. ``of`` and ``same_as`` are figure ids, ``source`` an agency id.
    """

    value: Value | tuple[Value, Value] | None = None
    bound: Bound = Bound.EXACT
    unit: Unit = Unit.PERSON
    noun: str | None = Field(default=None, max_length=200)
    role: Role | None = None
    outcome: Outcome | None = None
    sex: Sex | None = None
    age: Age | None = None
    nationality: tuple[Annotated[str, Field(pattern=r"^[A-Z]{2}$")], ...] = ()
    when: str | None = Field(default=None, max_length=80)
    source: str | None = None
    status: Status = Status.ASSERTED
    of: FigureId | None = None
    same_as: FigureId | None = None


class ChangeFigure(Published):
    """The figure says something else."""

    action: Literal["change"]
    figure: FigureId
    changes: Changes


class AddFigure(Published):
    """A number of the ledger that was not read as a figure is one; ``figure`` is its new id."""

    action: Literal["add"]
    figure: FigureId
    changes: Changes


class RemoveFigure(Published):
    """The figure counts nothing: its number stays in the ledger, as ``other``."""

    action: Literal["remove"]
    figure: FigureId


class DoubtFigure(Published):
    """The figure is wrong, and the reader does not say what is right.

    It leaves the record; as gold, its place is neither wanted nor punished.
    """

    action: Literal["doubt"]
    figure: FigureId


class AddPartition(Published):
    """The parts are disjoint parts of the total; ``complete``: together they must equal it."""

    action: Literal["add-partition"]
    total: FigureId
    parts: tuple[FigureId, ...] = Field(min_length=1)
    complete: bool = True


class RemovePartition(Published):
    """The parts are no parts that add up to the total."""

    action: Literal["remove-partition"]
    total: FigureId
    parts: tuple[FigureId, ...] = Field(min_length=1)


Correction = Annotated[
    ChangeFigure | AddFigure | RemoveFigure | DoubtFigure | AddPartition | RemovePartition,
    Field(discriminator="action"),
]


class CorrectedArticle(Published):
    """The article that the corrections are of; they fit no other."""

    id: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Corrections(Published):
    """All corrections of one article.

    ``places`` holds where every figure stands that is named: corrections find their figures by
    place, so that they outlive a change of ids. ``reviewed``: the reader has looked at every
    figure of the article, so that what is not corrected is right.
    """

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    kind: Literal["corrections"] = "corrections"
    generator: str = Field(default="statextract", max_length=200)
    article: CorrectedArticle
    reviewed: bool = False
    places: dict[FigureId, Span] = Field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()

    @model_validator(mode="after")
    def _figures_have_places(self) -> Self:
        for name in sorted(self.named()):
            if name not in self.places:
                message = f"figure {name} has no place"
                raise ValueError(message)
        return self

    def named(self) -> set[str]:
        """Return the ids of all figures that the corrections name."""
        named: set[str | None] = set()
        for one in self.corrections:
            if isinstance(one, AddPartition | RemovePartition):
                named |= {one.total, *one.parts}
            else:
                named.add(one.figure)
            if isinstance(one, ChangeFigure | AddFigure):
                named |= {one.changes.of, one.changes.same_as}
        return {name for name in named if name is not None}


def read_corrections(content: str | bytes, name: str) -> Corrections:
    """Return the corrections of a JSON file.

    Raises:
        SchemaError: The file does not keep the schema; the message says where.
    """
    try:
        return Corrections.model_validate_json(content)
    except ValidationError as error:
        raise SchemaError(explain_invalid(error, name)) from error


def corrections_schema_text() -> str:
    """Return the JSON Schema (2020-12) of a file of corrections, with a final newline."""
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **Corrections.model_json_schema(),
    }
    return json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
