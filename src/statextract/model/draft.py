"""A figure in the making: attach fills it from its own clause, link from other figures (internal).

This is the only mutable thing that rooms hand on; the record is made of it at the end.
"""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from statextract.model.frozen import frozen
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import (
    Age,
    Direction,
    Outcome,
    Qualifier,
    RelationKind,
    Role,
    Sex,
    Status,
    Unit,
)

V_co = TypeVar("V_co", covariant=True)


@frozen
class Cited(Generic[V_co]):
    """A value, what gave it (``lexicon:victims``, ``rule:passive``, ``figure:f2``) and where."""

    value: V_co
    by: str
    start: int
    end: int


@frozen
class Phrase:
    """The noun phrase around a number, in tokens (half-open).

    ``first..last`` spans the phrase from its hedge or determiner to its last word, with the
    modifiers behind it ("of the victims", "from China") in ``last..tail``. ``head`` is the
    token range of the printed noun with its compounds, None when it is left out ("59 went
    home"). ``of`` is the token range of a partitive complement: "them" in "59 of them", "the
    victims" in "59 of the victims", "whom" in "three of whom". ``nominal`` stands in for a head
    that is left out: "dead" in "12 dead", "death toll" in "the death toll rose to 15". A head or
    nominal may stand left of the number ("deaths: 12") or in another row of its table.
    """

    first: int
    last: int
    tail: int
    head: tuple[int, int] | None = None
    of: tuple[int, int] | None = None
    nominal: tuple[int, int] | None = None
    definite: bool = False


@frozen
class Clause:
    """The stretch of a sentence that one predicate rules, in tokens (half-open).

    ``index`` numbers the clauses of a document; ``holes`` are the inserts inside the stretch
    (brackets, ", who ...,"), which are clauses of their own.
    """

    index: int
    sentence: int
    first: int
    last: int
    holes: tuple[tuple[int, int], ...] = ()

    def hole_end(self, at: int) -> int:
        """Return where the insert that begins at a token ends, the token itself if none does."""
        return next((last for first, last in self.holes if first == at), at)


@dataclass(slots=True)
class Draft:
    """A number of type count or share, with what is known about it so far.

    A field is None while it is unknown. ``place`` and ``period`` are indices into the
    mentions, ``source`` and ``actor`` too (agencies), ``of`` and ``same_as`` indices into the
    drafts. ``derived`` drafts have the wording that implies them as their number's span.
    ``other_story`` ones are of what the article only recalls or compares with; ``former`` ones of
    an event that lies days or years before its own.
    A draft whose ``unit`` stays None is no figure; its number stays in the ledger.
    """

    number: NumberMention
    phrase: Phrase
    clause: Clause
    sentence: int
    unit: Cited[Unit] | None = None
    noun: Cited[str] | None = None
    role: Cited[Role] | None = None
    outcome: Cited[Outcome | None] | None = None
    sex: Cited[Sex] | None = None
    age: Cited[Age] | None = None
    nationality: Cited[tuple[str, ...]] | None = None
    place: Cited[int] | None = None
    period: Cited[int] | None = None
    when: Cited[str] | None = None
    source: Cited[int] | None = None
    actor: Cited[int] | None = None
    status: Cited[Status] | None = None
    qualifiers: tuple[Cited[Qualifier], ...] = ()
    direction: Cited[Direction] | None = None
    of: Cited[int] | None = None
    same_as: Cited[int] | None = None
    derived: bool = False
    other_story: bool = False
    former: bool = False
    notes: dict[str, str] = field(default_factory=dict)


@frozen
class PartitionDraft:
    """Disjoint parts of one whole; figures are indices into the drafts, ``cue`` code points."""

    total: int
    parts: tuple[int, ...]
    complete: bool
    cue: tuple[int, int] | None = None


@frozen
class TermDraft:
    """An operand: a draft by its index, or a number of the ledger by its code points."""

    role: str
    figure: int | None
    start: int
    end: int
    low: int | float | None = None
    high: int | float | None = None


@frozen
class RelationDraft:
    """A tie that a cue states; ``candidates`` are other drafts it could be about."""

    kind: RelationKind
    terms: tuple[TermDraft, ...]
    cue: tuple[int, int]
    candidates: tuple[int, ...] = ()
    direction: Direction | None = None


@frozen
class Linked:
    """What the link room hands on: drafts in text order, derived ones among them."""

    drafts: tuple[Draft, ...]
    partitions: tuple[PartitionDraft, ...]
    relations: tuple[RelationDraft, ...]
