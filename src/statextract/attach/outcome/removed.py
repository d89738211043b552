"""Whether those removed are deported, or only taken out of a house or a square."""

from collections.abc import Iterator

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.lexicons.peoples import PeopleWord
from statextract.lexicons.places import PlaceName
from statextract.model.document import Document
from statextract.model.draft import Draft

_ABROAD = frozenset(
    """
    immigration deport deported deporting deportation deportations removals visa visas asylum
    migrants migrant border borders overstayed overstayers undocumented nationals charter
    repatriated repatriation foreigners aliens embassy smuggled
    """.split()
)
_COUNTRIES = frozenset("country uk us usa eu territory kingdom republic".split())
_BEHIND = 6  # tokens of "from the country"
_ERRANDS = frozenset(
    """
    tackle fight battle help assist aid search contain control extinguish douse respond restore
    patrol protect quell disperse investigate deal attend
    """.split()
)


def are_deported(reading: Reading, draft: Draft, verdict: Verdict) -> bool:
    """Whether a story of borders, a nation or "from the country" says that they left a country.

    Of any other word than "remove" it is taken as told, but for an errand: "sent out to tackle a
    blaze".
    """
    if verdict.entry is not None and verdict.entry.lemma == "send to":
        return reading.document.following(verdict.last) not in _ERRANDS
    if verdict.entry is None or verdict.entry.lemma != "remove":
        return True
    document = reading.document
    if not _ABROAD.isdisjoint(document.vocabulary):
        return True
    end = max(verdict.last, draft.phrase.last)
    behind = document.lower[end : min(end + _BEHIND, reading.sentence.last)]
    if behind[:1] == ["from"]:
        country = any(
            isinstance(entry, PlaceName) and entry.kind == "country"
            for entry in _entries(document, end + 1)
        )
        if country or not _COUNTRIES.isdisjoint(behind):
            return True
    head = draft.phrase.head
    return head is not None and any(
        isinstance(entry, PeopleWord) for entry in _entries(document, head[0])
    )


def _entries(document: Document, first: int) -> Iterator[object]:
    """Yield the entries of all lexicons that begin at a token."""
    for table in document.filed.values():
        for hit in table.get(first, ()):
            yield hit.entry
