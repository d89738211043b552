"""People whom captors take or hold: "gunmen took away nine nuns", "rebels hold two pilots".

The verbs tell of an abduction only by who acts, or by what they were taken in.
"""

from statextract.attach.outcome.captives import captors_open
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_TAKING = frozenset("took take taken taking hold holds held holding".split())
_BEING = frozenset("was were been".split())
_ARTICLES = frozenset("the an a that this".split())
# No raid is among them: immigration agents make raids as well.
_AMBUSHES = frozenset("ambush abduction kidnapping hijacking".split())
# Behind people who were brought somewhere, blamed, surprised, or whose things were taken.
_OTHERWISE = frozenset("to by responsible accountable liable shopping home ' 's".split())
# In a story of these, people who "were taken" were abducted.
_CAPTIVES = frozenset(
    """
    abduction abductions abducted abductors kidnapping kidnappings kidnapped kidnappers hostages
    hostage captors ransom
    """.split()
)
_ENDS = frozenset(", . ; but and from when during while after on along".split())
_WHOLE = 5  # tokens of "were taken in the ambush"
_BY = "rule:taken"


def read_taken(reading: Reading, draft: Draft) -> Verdict | None:
    """Return the abduction of people whom captors are said to take or hold, None if none."""
    if draft.unit is None or draft.unit.value is not Unit.PERSON or draft.noun is None:
        return None
    lower, last = reading.document.lower, draft.phrase.last
    verb = reading.start(draft) - 1
    verb -= lower[verb] == "away"
    if verb > reading.sentence.first and lower[verb] in _TAKING:
        otherwise = not _OTHERWISE.isdisjoint(lower[last : last + 1])
        if otherwise or not captors_open(lower, reading.sentence.first, verb):
            return None  # "rebels took 12 wounded men to Turkey"
        return Verdict(Outcome.ABDUCTED, _BY, verb, reading.start(draft), role=Role.VICTIM)
    said = lower[last : last + _WHOLE]
    taken = said[:1] and said[0] in _BEING and said[1:2] == ["taken"]
    raided = (
        len(said) == _WHOLE and said[2] == "in" and said[3] in _ARTICLES and said[4] in _AMBUSHES
    )
    ended = said[2:3] != [] and said[2] in _ENDS
    if taken and (raided or (ended and not _CAPTIVES.isdisjoint(reading.document.vocabulary))):
        return Verdict(Outcome.ABDUCTED, _BY, last + 1, last + 2, role=Role.VICTIM)
    return None
