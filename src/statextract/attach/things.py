"""Nouns that count people in one place and things in another: "others", "coaches"."""

from statextract.attach.phrase import Head
from statextract.lexicons.cases import Case
from statextract.lexicons.people import Person
from statextract.model.document import Document
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Unit

# What befalls things: "damaged 900 others".
_WRECKING = frozenset(
    """
    damaged damaging damages destroyed destroying destroys flattened flattening razed razing
    demolished demolishing gutted gutting wrecked wrecking torched torching submerged inundated
    """.split()
)
_IDLE = frozenset(
    "body life evacuation return deportation rescue release transfer departure infection".split()
)
_ADDED = frozenset("new fresh further additional other second".split())
_BEFALLING = ("case", "disease", "complaint")  # kinds of cases that are no deeds
_TRAINERS = frozenset(("coach", "coaches"))
_TO_PEOPLE = frozenset(
    """
    arrest arrested arrests detained charged convicted accused jailed sentenced suspended sacked
    hired who
    """.split()
)


_SAID = frozenset("said say says added warned announced".split())
_DEFINITE = frozenset("the these those both".split())
_SPEAKING = frozenset(
    """
    said say says signed agreed agree announced urged called condemned welcomed warned issued
    oppose opposed oversee represent represents regulate want wants demand demanded argue argued
    accused
    """.split()
)
_OFFICIAL = frozenset(
    """
    international regulatory regulating government governing governmental professional public
    statutory official industry trade sports sporting religious church student umbrella oversight
    supervisory administrative legal judicial advisory corporate
    """.split()
)
_AGAINST = frozenset("against charging naming accusing".split())
_THEM = frozenset("the them a an more over at about some several dozens all".split())
_HARMS = frozenset("injury injuries wound wounds burns".split())
_BEARING = frozenset(
    """
    bore bear bears bearing suffered suffer suffers suffering sustained sustain sustains sustaining
    had has have having received receiving
    """.split()
)
_DYING = frozenset("died dies die dying succumbed recovering recovered suffering".split())
_BY_WEAPON = frozenset("gunshot bullet shrapnel stab knife machete puncture head facial".split())
_DUE_TO = frozenset("of from to".split())
_CLINICS = frozenset("hospital hospitals clinic clinics centre center ward wards unit".split())
_NEAR = 4  # tokens from the clinic to its patients
_UNTOLD = frozenset("multiple several numerous various".split())


def are_other_things(document: Document, draft: Draft, previous: Draft | None) -> bool:
    """Whether "others" are more of the things before: "flattened 300 huts, damaged 900 others"."""
    head = draft.phrase.head
    if previous is None or previous.unit is None or previous.unit.value is not Unit.OBJECT:
        return False
    if head is None or previous.sentence != draft.sentence:
        return False
    at = draft.phrase.first if draft.number.hedge is None else draft.number.hedge[0]
    return document.lower[head[1] - 1] == "others" and document.lower[at - 1] in _WRECKING


def attach_other_things(document: Document, draft: Draft) -> None:
    """Count them as things."""
    start, end = document.span_of(*(draft.phrase.head or draft.phrase.of or (0, 1)))
    draft.unit = Cited(Unit.OBJECT, "rule:other-things", start, end)
    draft.noun = Cited(document.text(start, end), "rule:other-things", start, end)


def is_trainer(document: Document, draft: Draft, head: Head) -> bool:
    """Whether coaches are people, by what is done to them: "police arrested four coaches"."""
    if document.lower[head.last - 1] not in _TRAINERS:
        return False
    behind = document.lower[head.last : head.last + 3]
    acts = document.lower[draft.phrase.first - 1], *behind
    return not _TO_PEOPLE.isdisjoint(acts) and "," not in behind[:1]


def are_things(document: Document, draft: Draft, head: Head, numerals: frozenset[str]) -> bool:
    """Whether a noun for people or cases counts things here: papers, wounds, institutions."""
    return (
        _are_of_one_body(document, draft, head)
        or _are_papers(document, head, numerals)
        or _are_institutions(document, draft, head)
    )


def _are_institutions(document: Document, draft: Draft, head: Head) -> bool:
    """Whether bodies speak or act, so that nobody is dead: "said the two bodies"."""
    lower, first, last = document.lower, draft.phrase.first, head.last
    if lower[last - 1] != "bodies":
        return False
    told = not _SPEAKING.isdisjoint(lower[last : last + 2])
    said = first > 0 and lower[first - 1] in _SAID and lower[first] in _DEFINITE
    return told or said or not _OFFICIAL.isdisjoint(lower[draft.number.last : last - 1])


def _are_papers(document: Document, head: Head, numerals: frozenset[str]) -> bool:
    """Whether indictments are papers: "two indictments against 12 men" charge 12, not two."""
    lower, last = document.lower, head.last
    if not lower[last - 1].startswith("indictment") or last + 1 >= len(lower):
        return False
    return lower[last] in _AGAINST and (
        lower[last + 1] in _THEM or lower[last + 1][0].isdigit() or lower[last + 1] in numerals
    )


def _are_of_one_body(document: Document, draft: Draft, head: Head) -> bool:
    """Whether injuries are those of somebody told of: "died of multiple injuries".

    So too "bore two gunshot injuries"; "the crash caused 36 injuries" counts people.
    """
    lower, number = document.lower, draft.number
    before = lower[max(0, draft.phrase.first - 2) : draft.phrase.first]
    if lower[head.last - 1] not in _HARMS or not before:
        return False
    if not _CLINICS.isdisjoint(lower[max(0, draft.phrase.first - _NEAR) : draft.phrase.first]):
        return False  # "the clinic received several gunshot injuries"
    if before[-1] not in _BEARING and (before[0] not in _DYING or before[-1] not in _DUE_TO):
        return False
    by_weapon = not _BY_WEAPON.isdisjoint(lower[number.last : head.last])
    return by_weapon or lower[number.last - 1] in _UNTOLD


def is_idle(document: Document, draft: Draft, head: Head) -> bool:
    """Whether "no" with a noun in the singular counts nothing: "no action was taken".

    It does where it adds to what was counted: "no new case", "no second infection".
    """
    if document.lower[draft.number.first] != "no" or head.plural:
        return False
    entry = head.entry
    if not _ADDED.isdisjoint(document.lower[draft.number.last : head.last]):
        return isinstance(entry, Case) and entry.kind not in _BEFALLING
    event = isinstance(entry, Person) and entry.singular in _IDLE
    return event or isinstance(entry, Case)
