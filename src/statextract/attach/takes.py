"""What a count whose noun is left out takes from the count that it goes on from."""

from collections.abc import Iterable

from statextract.model.document import Document
from statextract.model.draft import Cited, Draft


def take_fields(
    document: Document, draft: Draft, like: Draft, by: str, names: Iterable[str]
) -> None:
    """Fill the fields that a count does not have with those of another, citing its number."""
    start, end = document.span_of(like.number.first, like.number.last)
    for name in names:
        told: Cited[object] | None = getattr(like, name)
        mine: Cited[object] | None = getattr(draft, name)
        if told is not None and (mine is None or mine.value is None):
            setattr(draft, name, Cited(told.value, by, start, end))
            if name in ("role", "outcome") and name in like.notes:
                draft.notes[name] = like.notes[name]
