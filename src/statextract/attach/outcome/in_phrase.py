"""Fates told within a phrase itself: "12 arrests", "the 13 wounded soldiers"."""

from statextract.attach.outcome.described import befalls, is_of_the_crime
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.model.draft import Draft


def read_in_phrase(reading: Reading, draft: Draft) -> Verdict | None:
    """An outcome word in the phrase itself: "12 arrests", "the 13 wounded soldiers"."""
    of = draft.phrase.of
    first, last = draft.number.last, of[0] if of is not None else draft.phrase.last
    for predicate in reversed(reading.predicates):
        if not (first <= predicate.first and predicate.head <= last):
            continue
        if predicate.shape is Shape.NOMINAL:
            if predicate.entry.affected == "complement" and predicate.head == last:
                return judge(predicate, "noun")
        elif predicate.shape in (Shape.REDUCED, Shape.SUBJECT) and befalls(predicate):
            if is_of_the_crime(predicate, draft):
                continue
            return judge(predicate, "attribute")
    return None
