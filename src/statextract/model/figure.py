"""A quantity attached to what it counts."""

from typing import Literal

from pydantic import Field

from statextract.model.base import Published
from statextract.model.quantity import Quantity
from statextract.model.span import Span
from statextract.model.vocabulary import (
    Age,
    Direction,
    Outcome,
    Qualifier,
    Role,
    Sex,
    Status,
    Unit,
)


class Place(Published):
    """The place that a figure is about; ``country`` is ISO 3166 alpha-2 or null."""

    name: str
    kind: str
    country: str | None
    span: Span


class Reason(Published):
    """Why a field has its value: the lexicon entry, rule or figure that gave it."""

    field: str
    by: str
    span: Span


class Figure(Published):
    """A count of people, households, cases or objects, or a share of people.

    ``of`` and ``same_as`` are figure ids, ``source`` and ``actor`` agency ids, ``period``
    is a date id. ``derived`` figures are not printed but implied ("the rest"): their span
    is the wording that implies them.
    """

    id: str = Field(pattern=r"^f[1-9]\d*$")
    span: Span
    evidence: Span
    quantity: Quantity
    unit: Unit
    noun: str | None = None
    role: Role | None = None
    outcome: Outcome | None = None
    sex: Sex | None = None
    age: Age | None = None
    nationality: tuple[str, ...] = ()
    place: Place | None = None
    when: str | None = None
    period: str | None = None
    source: str | None = None
    actor: str | None = None
    status: Status = Status.ASSERTED
    qualifiers: tuple[Qualifier, ...] = ()
    direction: Direction | None = None
    of: str | None = None
    same_as: str | None = None
    derived: bool = False
    form: Literal["digits", "words", "vague", "derived"] = "digits"
    zone: Literal["title", "body"] = "body"
    reasons: tuple[Reason, ...] = ()
