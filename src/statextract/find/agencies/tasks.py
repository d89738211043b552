"""Bodies by what they are for: "the sea rescue agency", "a road safety authority"."""

from collections.abc import Iterator

from statextract.lexicons.agencies import AgencyWords, GenericMention, MentionKind, ShortName
from statextract.lexicons.load import PhraseTable
from statextract.model.document import Document, Hit
from statextract.model.vocabulary import AgencyType

_HEALTH, _OFFICE, _POLICE = AgencyType.HEALTH, AgencyType.GOVERNMENT, AgencyType.POLICE
_OFFICES = frozenset(
    "agency authority department bureau office commission council directorate committee board "
    "ministry watchdog regulator inspectorate institute".split()
)
_SERVICES = frozenset(("service",))
_UNITS = frozenset(("unit", "squad"))
_NOUNS = _OFFICES | _SERVICES | _UNITS
# Wards, not bodies; and what is served, not who serves.
_WARDS = frozenset(("emergency", "emergencies"))
# Firms: an employment agency.
_FIRMS = frozenset(("employment",))
# Whose committees are told by their house: "the Senate intelligence committee".
_HOUSES = frozenset("house senate congress parliament representatives un u.n. nations".split())
_LOOSE = frozenset(("and", "-"))
_LONGEST = 7


def find_task_bodies(
    document: Document, words: AgencyWords, bodies: PhraseTable[ShortName]
) -> Iterator[Hit[GenericMention]]:
    """Yield nouns of offices with the words that say what they are for, in text order."""
    if _NOUNS.isdisjoint(document.vocabulary):
        return
    lower = document.lower
    for at in document.tokens_of(_NOUNS):
        if not document.words[at].islower():
            continue
        takes = words.tasks if lower[at] in _SERVICES else words.tasks | words.trades
        takes = words.police if lower[at] in _UNITS else takes
        first = _first_of(document, at, takes, words)
        told = frozenset(lower[first:at])
        if first == at or (lower[at] == "department" and lower[at - 1] in _WARDS):
            continue
        if (lower[at] == "watchdog" and "rights" in told) or document.ending(bodies).get(at):
            continue  # "a rights watchdog", "an Immigration and Customs Enforcement office"
        if lower[at] == "agency" and lower[at - 1] in _FIRMS:
            continue
        if document.ending(bodies).get(first) and lower[first - 1] not in _HOUSES:
            continue  # "the MI5 spy agency"
        kind = _HEALTH if told & words.health else _OFFICE
        kind = _POLICE if told & words.police and lower[at] not in ("ministry", "council") else kind
        phrase = " ".join(lower[first : at + 1])
        entry = GenericMention(phrase=phrase, type=kind, kind=MentionKind.BODY, example=phrase)
        yield Hit(first, at + 1, entry)


def _first_of(document: Document, at: int, takes: frozenset[str], words: AgencyWords) -> int:
    """Return where the words begin that say what an office is for; the noun's place if none do."""
    floor = max(document.sentence_at(at).first, at - _LONGEST)
    first, known = at, False
    while first > floor:
        word = document.lower[first - 1]
        if word not in takes and word not in words.management:
            break
        known = known or word in takes
        first -= 1
    while first < at and document.lower[first] in _LOOSE:
        first += 1
    return first if known else at
