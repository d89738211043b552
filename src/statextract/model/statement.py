"""Distinct facts, and the article-level answer."""

from statextract.model.base import Published
from statextract.model.vocabulary import Age, Outcome, Role, Sex, Status, Unit


class Statement(Published):
    """One distinct fact: all figures that say the same, with the spread of their wordings."""

    id: str
    figures: tuple[str, ...]
    low: int | float | None
    best: int | float | None
    high: int | float | None
    unit: Unit
    role: Role | None = None
    outcome: Outcome | None = None
    sex: Sex | None = None
    age: Age | None = None
    nationality: tuple[str, ...] = ()
    place: str | None = None
    when: str | None = None
    sources: tuple[str, ...] = ()
    status: Status = Status.ASSERTED


class Total(Published):
    """The largest asserted whole of one kind, of the article's own event.

    ``key`` is ``case``, ``household/...`` or ``role/outcome``, as in ``victim/killed``.
    """

    key: str
    low: int | float | None
    best: int | float | None
    high: int | float | None
    statement: str
