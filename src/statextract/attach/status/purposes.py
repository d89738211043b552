"""Counts of what is only meant to be done: raids to detain 200, a refusal to free nine."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, CONJUNCTIONS, RELATIVES, is_past
from statextract.attach.status.signs import Found, Signs, is_settled
from statextract.model.document import SentenceKind, Table
from statextract.model.draft import Cited
from statextract.model.vocabulary import Status

_TITLE = SentenceKind.TITLE
_DEEDS = frozenset(
    """
    detain arrest capture seize round free release rescue evacuate repatriate deport expel
    extradite charge try prosecute relocate resettle transfer hire recruit deploy send admit
    execute kill assassinate kidnap abduct exchange swap murder massacre behead poison
    """.split()
)
_ENTERPRISES = frozenset(
    """
    operation operations raid raids manhunt hunt mission missions sweep sweeps effort efforts
    campaign drive decision order orders bid attempt attempts deal agreement race preparations
    plan plans plot plots conspiracy scheme conspired plotting conspiring
    """.split()
)
# Right before "to": he refused to free nine, is yet to free nine.
_UNDONE = frozenset(
    """
    refused refuses refusing refuse declined declines failed fails failing agreed agrees agree
    trying tried tries try attempted attempting attempts seeking looking unable willing unwilling
    reluctant yet ordered
    """.split()
)
_DONE = frozenset(
    """
    succeeded successful successfully completed ended concluded accomplished finally carried
    implemented executed fulfilled
    """.split()
)
# In a headline, whom a nation, a town or a body is still to be given too.
_COMING = _DEEDS | frozenset("take host receive accept hold hang appoint train vaccinate".split())
_CAUSING = frozenset("led helped allowed enabled prompted forced drove let".split())
_APART = frozenset((",", ";", ":")) | _CAUSING | CONJUNCTIONS | RELATIVES | AUXILIARIES
_GOING_ON = frozenset("ongoing underway way continuing continue continues".split())
_FAR = 8  # tokens from "operations" to "to"
_VERB = 4  # tokens of "to round up a"
_NAME = 4  # tokens of "Greece and Italy"


def is_purpose(signs: Signs, openings: Sequence[Table[object]]) -> Found | None:
    """Police launched raids to detain 200; a court refused to free nine; "Iran to free 300".

    ``openings`` are the lexicons of what a headline may begin with: nations, places, bodies.
    """
    lower, first = signs.document.lower, signs.first
    floor = max(signs.sentence.first, first - _VERB)
    to = next((at for at in range(first - 2, floor - 1, -1) if lower[at] == "to"), None)
    if to is None or to == signs.sentence.first or lower[to + 1].endswith("ed"):
        return None
    if is_settled(signs) or not (_is_undone(signs, to) or _heads_line(signs, to, openings)):
        return None
    return Cited(Status.UNREALISED, "rule:purpose", *signs.document.span_of(to, to + 2))


def _is_undone(signs: Signs, to: int) -> bool:
    """Whether a deed is only tried, refused or set out for, by the words before its "to"."""
    lower, sentence = signs.document.lower, signs.sentence
    if lower[to + 1] not in _DEEDS or not _DONE.isdisjoint(lower[sentence.first : sentence.last]):
        return False
    if lower[to - 1] in _UNDONE:
        return True
    if lower[to - 1] == "and":  # "efforts to arrest others and to rescue nine girls"
        near = range(to - 2, max(sentence.first, to - _FAR), -1)
        earlier = next((at for at in near if lower[at] == "to"), None)
        return earlier is not None and _is_undone(signs, earlier)
    for at in range(to - 1, max(sentence.first, to - _FAR) - 1, -1):
        if lower[at] in _ENTERPRISES:
            return True
        if lower[at] in _GOING_ON:
            return not _ENTERPRISES.isdisjoint(lower[max(sentence.first, at - _FAR) : at])
        if lower[at] in _APART or is_past(lower[at]):
            return False
    return False


def _heads_line(signs: Signs, to: int, openings: Sequence[Table[object]]) -> bool:
    """Whether a headline begins with a name and "to": what it tells is still to come."""
    document, first = signs.document, signs.sentence.first
    if signs.sentence.kind is not _TITLE or to - first > _NAME:
        return False
    told = signs.draft.outcome
    if document.lower[to + 1] not in _COMING or (
        told is not None and told.start > document.starts[signs.draft.number.first]
    ):
        return False  # "Mali to compensate 12", "Togo to receive 40 held in Niger"
    names = document.words[first:to]
    if not all(word[0].isupper() or word in (",", "and", "'s") for word in names):
        return False
    return any(document.ending(table).get(to) for table in openings)
