"""People brought to care or safety, by whatever verb: "sent to a girls' home"."""

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
# What leads to homes, but tells more of the way to a hospital: they were transferred.
_MOVED = frozenset("transferred referred relocated lodged placed handed admitted".split())
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
_HOMES = frozenset("shelter orphanage orphanages ashram safehouse".split())
_STORM = frozenset(
    "evacuation storm emergency temporary relief bomb raid cyclone relocation".split()
)
_NEIGHBOURS = frozenset("residents families villagers households people".split())
_HOUSED = {
    "home": frozenset("shelter children girls boys women care rescue welfare destitute".split()),
    "house": frozenset(("safe", "shelter", "refuge")),
    "centre": frozenset(
        "rehabilitation shelter welfare care rescue protection crisis stop support".split()
    ),
    "institution": frozenset(("care", "welfare", "protection")),
    "facility": frozenset(("care", "shelter", "rehabilitation")),
}
_HOUSE = {
    "homes": "home", "houses": "house", "centres": "centre", "center": "centre",
    "centers": "centre", "institutions": "institution", "facilities": "facility",
}  # fmt: skip
# Where people are safe from a flood, a fire or a war.
_GROUNDS = frozenset(
    "ground grounds area areas place places location locations zone zones site sites".split()
)
_REFUGES = {
    "safe": _GROUNDS,
    "safer": _GROUNDS,
    "higher": _GROUNDS,
    "relief": frozenset(("camp", "camps")),
    "evacuation": frozenset("camp camps centre centres center centers site sites".split()),
}
_OWNING = frozenset(("'s", "'", "\u2019s", "\u2019"))
_INTO = frozenset(("to", "into", "in", "at"))
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
    , ; : ( who whom which where when while after before as from by for near in at beside outside
    behind opposite with on
    """.split()
)
_MEANS = frozenset(("by", "in", "on"))  # "taken by ambulance", "on Sunday"
_AWAY = 8  # tokens from "to" to the hospital: "to Mercy and St Mary 's hospitals"
_BESIDE = 6  # tokens from the verb to its "to": "taken by ambulance early on Sunday to"
_GROUP = 4  # tokens of "have also been"
_SETTLED = frozenset((None, Outcome.TRANSFERRED, Outcome.EVACUATED))
_RULES = {
    Outcome.HOSPITALISED: "rule:to-hospital",
    Outcome.IN_CARE: "rule:to-shelter",
    Outcome.EVACUATED: "rule:to-safety",
}


def read_to_care(reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
    """Return the stay in hospital or care of people who are brought there, None if none are.

    What else befell them stands: "were hurt and taken to hospital".
    """
    if draft.unit is not None and draft.unit.value is not Unit.PERSON:
        return None
    admitted = verdict is not None and verdict.entry is not None and verdict.entry.lemma == "admit"
    if verdict is not None and verdict.outcome not in _SETTLED and not admitted:
        return None
    noun = draft.noun.value.lower().split()[-1] if draft.noun is not None else ""
    if noun in _STAFF:
        return None
    lower, last = reading.document.lower, reading.sentence.last
    start, end = reading.start(draft), draft.clause.hole_end(draft.phrase.last)
    verb, at = start - 1, end
    if verb < reading.sentence.first or lower[verb] not in _ACTIVE | _MOVED:
        if end >= last or is_complement(reading, draft) or not agrees(reading, draft, end):
            return None  # "one of the 11 survivors was taken to hospital"
        end += lower[end] == "who"
        verb = _verb_behind(lower, end, last)
        at = verb + 1
    place = _place(lower, at, last) if verb >= 0 else None
    if place is None or (admitted and place[1] is not Outcome.IN_CARE):
        return None
    if not _may_stay(lower[verb], place[1], noun, verdict):
        return None
    return Verdict(place[1], _RULES[place[1]], verb, place[0], role=Role.VICTIM)


def _may_stay(verb: str, outcome: Outcome, noun: str, verdict: Verdict | None) -> bool:
    """Whether people stay there: not those referred to clinics, nor neighbours during a storm."""
    if outcome is Outcome.HOSPITALISED:
        return verb not in _MOVED
    if outcome is Outcome.EVACUATED:
        return True
    fleeing = verdict is not None and verdict.outcome is Outcome.EVACUATED
    return not fleeing and noun not in _NEIGHBOURS


def _verb_behind(lower: Sequence[str], at: int, last: int) -> int:
    """The participle of a passive behind a phrase, or right behind it; -1 if there is none."""
    stop = min(last, at + _GROUP)
    while at < stop and (lower[at] in AUXILIARIES or is_filler(lower[at])):
        at += 1
    return at if at < last and lower[at] in _PASSIVE | _MOVED else -1


def _place(lower: Sequence[str], at: int, last: int) -> tuple[int, Outcome] | None:
    """The token behind a place of care to which a verb near ``at`` leads, and which care it is."""
    stop = min(last, at + _BESIDE)
    while at < stop and lower[at] != "to":
        if lower[at] in _BREAKS and lower[at] not in _MEANS:
            return None
        if lower[at] in _INTO and (home := _home(lower, at + 1, last)):
            return home, Outcome.IN_CARE
        at += 1
    if at >= stop or lower[at] != "to":
        return None
    if home := _home(lower, at + 1, last):
        return home, Outcome.IN_CARE
    for token in range(at + 1, min(last, at + 1 + _AWAY)):
        if lower[token] in _BREAKS:
            return None
        behind = lower[token + 1 : token + 3]
        if behind[:1] != [] and behind[0] in _REFUGES.get(lower[token], ()):
            return token + 2, Outcome.EVACUATED
        room = behind[:1] != [] and behind[0] in _ROOMS.get(lower[token], ())
        if not room and lower[token] not in _CARE:
            continue
        following = lower[token + 1 + room : token + 3 + room]
        if following and following[0] in _ELSEWHERE:
            return None
        errand = following[:1] == ["to"] and following[1:] != [] and following[1] not in _CURE
        return None if errand else (token + 1 + room, Outcome.HOSPITALISED)
    return None


def _home(lower: Sequence[str], at: int, last: int) -> int:
    """The token behind a shelter or home for those in need, from ``at``; 0 if there is none."""
    for token in range(at, min(last, at + _AWAY)):
        word = lower[token]
        if word in _BREAKS:
            return 0
        keeper = token - 1 - (lower[token - 1] in _OWNING)
        kept = _HOUSED.get(_HOUSE.get(word, word), frozenset())
        if word in _HOMES and lower[token - 1] in _STORM:
            return 0
        if word in _HOMES or (keeper >= at and lower[keeper] in kept):
            following = lower[token + 1 : token + 2]
            if following and (following[0] in _HOUSED or following[0] in _HOUSE):
                continue  # "a shelter home"
            return 0 if following and following[0] in _ELSEWHERE else token + 1
    return 0
