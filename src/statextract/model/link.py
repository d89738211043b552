"""How figures hang together."""

from pydantic import Field

from statextract.model.base import Published
from statextract.model.span import Span
from statextract.model.vocabulary import Direction, RelationKind


class Partition(Published):
    """Disjoint parts of one whole, on one dimension, as the text groups them.

    ``complete``: the parts together should equal the total. ``cue`` is the wording that
    says so, or null if it is the arrangement of the text alone.
    """

    total: str
    parts: tuple[str, ...] = Field(min_length=1)
    complete: bool
    cue: Span | None = None


class Term(Published):
    """One operand of a relation: a figure, or a number of the text that is no figure."""

    role: str
    figure: str | None = None
    low: int | float | None = None
    high: int | float | None = None
    span: Span


class Relation(Published):
    """A tie between figures that a cue states ("the remaining 45", "up 12 per cent from").

    ``direction`` is the way of a change, as its cue says ("rose", "down from"), else null.
    """

    kind: RelationKind
    terms: tuple[Term, ...] = Field(min_length=1)
    cue: Span
    candidates: tuple[str, ...] = ()
    direction: Direction | None = None
