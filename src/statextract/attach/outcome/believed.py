"""What is only believed of people: "45 people estimated to be missing"."""

from statextract.attach.outcome.reading import Reading
from statextract.attach.outcome.shape import Predicate, Shape

BELIEVED = frozenset(
    "believed understood thought estimated feared presumed reported known said".split()
)


def read_believed(reading: Reading, at: int) -> Predicate | None:
    """Return the predicate behind a participle of believing and "to", None if there is none."""
    predicate = reading.by_group.get(at + 1)
    told = predicate is not None and reading.document.lower[at + 1] == "to"
    return predicate if told and predicate and predicate.shape is not Shape.ACTIVE else None
