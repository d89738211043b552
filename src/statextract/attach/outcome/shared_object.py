"""Two verbs with one object: "arrested and fingerprinted 12 youths"."""

from statextract.attach.outcome.reading import Reading
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.draft import Draft


def joined_verb(reading: Reading, draft: Draft, second: int) -> Predicate | None:
    """Return the verb before "and" that tells what became of the object of both, or None."""
    own = any(one.first == draft.phrase.last for one in reading.predicates)
    if own or reading.document.lower[second - 1] != "and":
        return None  # "rescued and received 183 victims returning from abroad"
    first = reading.by_head.get(second - 1)
    if first is None or first.entry.outcome is None or first.shape is Shape.PASSIVE:
        return None
    return first if first.entry.affected == "object" and first.entry.pos == "verb" else None
