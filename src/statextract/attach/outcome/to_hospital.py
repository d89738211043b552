"""People who are brought to a place of care, by whatever verb: "were ferried to two hospitals"."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES
from statextract.attach.outcome.reading import (
    Reading,
    Verdict,
    agrees,
    is_complement,
    is_filler,
)
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_PASSIVE = frozenset(
    """
    taken rushed sent airlifted flown transported carried evacuated moved brought conveyed ferried
    escorted shifted removed hauled driven medevaced whisked raced wheeled
    stretchered helicoptered dispatched delivered
    """.split()
)
_ACTIVE = _PASSIVE | frozenset(
    """
    took take takes taking rush rushes rushing send sends sending airlift airlifts airlifting flew
    fly flies flying transport transports transporting carry carries evacuate evacuates
    evacuating move moves moving bring brings bringing convey
    conveys conveying ferry ferries ferrying escort escorts escorting shift
    shifts shifting remove removes removing drove drive drives driving whisk whisks whisking
    """.split()
)
_CARE = frozenset(
    "hospital hospitals clinic clinics infirmary infirmaries icu dispensary dispensaries".split()
)
_ROOMS = {
    "medical": frozenset("center centre centers centres facility facilities institution".split()),
    "health": frozenset("center centre centers centres facility facilities clinic post".split()),
    "emergency": frozenset("room rooms department departments unit ward".split()),
    "intensive": frozenset(("care",)),
    "trauma": frozenset("center centre centers centres unit".split()),
    "burns": frozenset("unit center centre ward".split()),
    "burn": frozenset("unit center centre ward".split()),
}
_ELSEWHERE = frozenset("morgue morgues mortuary mortuaries 's workers staff grounds gates".split())
_STAFF = frozenset(
    """
    medic medics doctor doctors nurse nurses surgeon surgeons paramedic paramedics volunteer
    volunteers physician physicians officer officers reporter reporters visitor visitors
    """.split()
)
_CURE = frozenset("be recover receive undergo get have".split())
_BREAKS = frozenset(
    """
    , ; : . ( who whom which where when while after before as from by for near in at beside outside
    behind opposite with on
    """.split()
)
_MEANS = frozenset(("by", "in", "on"))  # "taken by ambulance", "on Sunday"
_AWAY = 8  # tokens from "to" to the hospital: "to Mercy and St Mary 's hospitals"
_BESIDE = 6  # tokens from the verb to its "to": "taken by ambulance early on Sunday to"
_GROUP = 4  # tokens of "have also been"
_SETTLED = frozenset((None, Outcome.TRANSFERRED, Outcome.EVACUATED))
_BY = "rule:to-hospital"


def read_to_hospital(reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
    """Return the stay in hospital of people who are brought to one, None if none are.

    What else befell them stands: "were hurt and taken to hospital".
    """
    if draft.unit is not None and draft.unit.value is not Unit.PERSON:
        return None
    if verdict is not None and verdict.outcome not in _SETTLED:
        return None
    if draft.noun is not None and draft.noun.value.lower().split()[-1] in _STAFF:
        return None
    lower, last = reading.document.lower, reading.sentence.last
    start, end = reading.start(draft), draft.phrase.last
    if start - 1 >= reading.sentence.first and lower[start - 1] in _ACTIVE:
        place = _place(lower, end, last)
        return _verdict(start - 1, place) if place else None
    if end >= last or is_complement(reading, draft) or not agrees(reading, draft, end):
        return None  # "one of the 11 survivors was taken to hospital"
    verb = _verb_behind(lower, end, last)
    place = _place(lower, verb + 1, last) if verb else 0
    return _verdict(verb, place) if place else None


def _verdict(verb: int, place: int) -> Verdict:
    return Verdict(Outcome.HOSPITALISED, _BY, verb, place, role=Role.VICTIM)


def _verb_behind(lower: Sequence[str], at: int, last: int) -> int:
    """The participle of a passive behind a phrase, or right behind it; 0 if there is none."""
    stop = min(last, at + _GROUP)
    while at < stop and (lower[at] in AUXILIARIES or is_filler(lower[at])):
        at += 1
    return at if at < last and lower[at] in _PASSIVE else 0


def _place(lower: Sequence[str], at: int, last: int) -> int:
    """The token behind a place of care to which "to" leads from near ``at``; 0 if to none."""
    stop = min(last, at + _BESIDE)
    while at < stop and lower[at] != "to":
        if lower[at] in _BREAKS and lower[at] not in _MEANS:
            return 0
        at += 1
    if at >= stop or lower[at] != "to":
        return 0
    for token in range(at + 1, min(last, at + 1 + _AWAY)):
        if lower[token] in _BREAKS:
            return 0
        behind = lower[token + 1 : token + 3]
        room = behind[:1] != [] and behind[0] in _ROOMS.get(lower[token], ())
        if not room and lower[token] not in _CARE:
            continue
        following = lower[token + 1 + room : token + 3 + room]
        if following and following[0] in _ELSEWHERE:
            return 0
        errand = following[:1] == ["to"] and following[1:] != [] and following[1] not in _CURE
        return 0 if errand else token + 1 + room
    return 0
