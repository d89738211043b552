"""The bodies of an article by the words that name them."""

from bisect import bisect_right
from collections.abc import Sequence

from statextract.model.document import Document
from statextract.model.frozen import frozen
from statextract.model.mentions import AgencyMention


@frozen
class Named:
    """A mention of a body, in tokens (half-open)."""

    first: int
    last: int
    agency: int


def bodies_by_sentence(
    document: Document, agencies: Sequence[AgencyMention]
) -> dict[int, list[Named]]:
    """Return the mentions of all bodies by sentence, in text order; a fold stands once."""
    found: dict[tuple[int, int], int] = {}
    for index, agency in enumerate(agencies):
        for start, end in agency.mentions:
            first = bisect_right(document.starts, start) - 1
            last = bisect_right(document.starts, end - 1)
            found.setdefault((first, last), index)
    by_sentence: dict[int, list[Named]] = {}
    for (first, last), index in sorted(found.items()):
        by_sentence.setdefault(document.sentence_of[first], []).append(Named(first, last, index))
    return by_sentence
