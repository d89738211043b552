"""Whether those removed are deported, saved, or only taken out of a house or a square."""

from collections.abc import Iterator

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.lexicons.peoples import PeopleWord
from statextract.lexicons.places import PlaceName
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_ABROAD = frozenset(
    """
    immigration deport deported deporting deportation deportations removals visa visas asylum
    migrants migrant border borders overstayed overstayers undocumented nationals charter
    repatriated repatriation foreigners aliens embassy smuggled
    """.split()
)
_COUNTRIES = frozenset("country uk us usa eu territory kingdom republic".split())
_TAKING_OUT = ("remove", "withdraw")
_HARMS = frozenset(
    """
    exploitation slavery enslavement servitude bondage prostitution begging trafficking abuse
    forced
    """.split()
)
_HARM = 9  # tokens of "from situations of severe economic exploitation"
_STOPS = frozenset([",", ".", ";", "and", "who", "in", "by", "after", "as"])
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
    saved = verdict.outcome is Outcome.RESCUED
    if saved or verdict.entry is None or verdict.entry.lemma != "remove":
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


def read_removed(reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
    """Those taken out of what harms them: "removed 120 children from situations of exploitation".

    So too "withdrew 64 girls from domestic servitude"; None where nothing of that kind is told.
    """
    if verdict is None or verdict.entry is None or verdict.entry.lemma not in _TAKING_OUT:
        return None
    end = max(verdict.last, draft.phrase.last)
    behind = reading.document.lower[end : min(end + _HARM, reading.sentence.last)]
    if behind[:1] != ["from"] or verdict.agent:
        return None
    stop = next((at for at, word in enumerate(behind) if word in _STOPS), len(behind))
    if _HARMS.isdisjoint(behind[:stop]):
        return None
    return verdict._replace(outcome=Outcome.RESCUED, role=Role.VICTIM)


def _entries(document: Document, first: int) -> Iterator[object]:
    """Yield the entries of all lexicons that begin at a token."""
    for table in document.filed.values():
        for hit in table.get(first, ()):
            yield hit.entry
