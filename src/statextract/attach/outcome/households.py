"""Households share the fate of their people: "8,076 people from 2,457 households were moved"."""

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft
from statextract.model.vocabulary import Unit

_PERSON, _HOUSEHOLD = Unit.PERSON, Unit.HOUSEHOLD
_FROM = (["from"], ["in"], ["of"], ["across"], ["belonging", "to"], ["from", "about"])


def read_of_households(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> Verdict | None:
    """The verdict of the people right before who are said to be of some households."""
    other, verdict = previous if previous is not None else (None, None)
    if other is None or verdict is None or draft.unit is None or other.unit is None:
        return None
    if draft.unit.value is not _HOUSEHOLD or other.unit.value is not _PERSON:
        return None
    between = reading.document.lower[other.phrase.last : reading.start(draft)]
    return verdict._replace(by="rule:household") if between in _FROM else None
