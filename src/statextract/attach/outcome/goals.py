"""What a goal tells of those who are brought there: "led out of slavery", "swept to their deaths".

The goal decides, whichever verb of moving goes with it.
"""

from statextract.attach.function_words import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    GET,
    NEGATIONS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_past,
    tells_when,
)
from statextract.attach.outcome.reading import Reading, Verdict, is_filler
from statextract.lexicons import Lexicons
from statextract.lexicons.goals import Goal
from statextract.model.document import Hit
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_REACH = 9  # tokens from the people to the goal: "by boat from the flooded village"
_VERB = 5  # tokens of "have since been"
_BREAKS = frozenset(", ; : ( ) who whom which that and but while when after before as".split())
# "Dead" is told of those pulled out, and is no noun's adjective.
_DEAD = frozenset(("dead", "lifeless"))
_OPEN = frozenset(("of", "burning"))
_VISITORS = frozenset(
    """
    tourists holidaymakers fans visitors guests lawyers nurses doctors journalists observers
    monitors bodies corpses witnesses witness
    """.split()
)
_ACCUSERS = frozenset(
    """
    prosecutor prosecutors prosecution police detectives authorities attorney regulator watchdog
    charged charges accused indictment
    """.split()
)
# Pasts that are also said of those who move themselves: "200 villagers marched to court".
_BY_THEMSELVES = frozenset("marched drove flew moved returned landed rowed".split())
_OVER = (None, Outcome.RESCUED, Outcome.TRANSFERRED)


class GoalReader:
    """Reads fates off goals of moving; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._goals = lexicons.goals
        # Who goes ashore or into a prison without being saved or held there.
        self._unhurt = lexicons.classes.of("officer") | _VISITORS
        self._moving = lexicons.classes.of("moving verb")
        self._going = lexicons.classes.of("going verb")

    def __call__(self, reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
        """Return the fate that a goal tells of a count, else the verdict as it was.

        ``verdict`` is what the verb has told: only where it tells nothing does the goal.
        """
        if draft.unit is None or draft.unit.value not in (Unit.PERSON, Unit.HOUSEHOLD):
            return verdict
        if draft.noun is not None and draft.noun.value.lower().split()[-1] in self._unhurt:
            return verdict
        if "cruise" in reading.document.lower[draft.number.last : draft.phrase.last]:
            return verdict  # "took 900 cruise passengers ashore"
        told = None if verdict is None else verdict.outcome
        for hit in reading.document.within(self._goals, reading.sentence.index):
            dead = reading.document.lower[hit.first] in _DEAD
            if (told is not None and not (dead and told in _OVER)) or not _ends(reading, hit):
                continue
            verb = self._verb(reading, draft, hit)
            if verb is not None and _are_accused(reading, draft, hit):
                role = hit.entry.role
                return Verdict(hit.entry.outcome, "rule:goal", verb, hit.last, role=role)
        return verdict

    def _verb(self, reading: Reading, draft: Draft, hit: Hit[Goal]) -> int | None:
        """Return the verb of moving between which and its goal people stand, or ahead of both."""
        start, end = reading.start(draft), draft.clause.hole_end(_end(draft))
        lower, first = reading.document.lower, reading.sentence.first
        verb = start - 1
        if hit.last == start and hit.first > first:
            verb = hit.first - 1  # "put ashore 210"
        elif hit.first < end or hit.first - end > _REACH or _is_parted(reading, end, hit.first):
            return None
        while verb > first and is_filler(lower[verb]):
            verb -= 1
        if verb >= first and lower[verb] in self._moving:
            return None if _is_undone(reading, verb) else verb
        return self._behind(reading, end, hit)

    def _behind(self, reading: Reading, end: int, hit: Hit[Goal]) -> int | None:
        """Return the verb behind its people: "were led", "went"; none that has an object."""
        lower, passive = reading.document.lower, False
        for at in range(end, min(hit.first, end + _VERB)):
            word = lower[at]
            leads_on = lower[at + 1] in PREPOSITIONS or at + 1 == hit.first
            leads_on = leads_on or is_filler(lower[at + 1])
            if word in NEGATIONS:
                return None
            if hit.entry.alone and word in self._going and leads_on:
                return at
            if word in self._moving and is_past(word):
                led = leads_on and (hit.entry.alone or word not in _BY_THEMSELVES)
                return at if passive or led else None
            passive = passive or word in BE or word in GET
            if not (word in AUXILIARIES or is_filler(word)):
                return None
        return None


def _end(draft: Draft) -> int:
    """Return where a phrase ends, its whole included: "87 of the hackers"."""
    return draft.phrase.of[1] if draft.phrase.of is not None else draft.phrase.last


def _is_parted(reading: Reading, first: int, last: int) -> bool:
    """Whether other people or another clause stand between people and a goal."""
    words = reading.document.lower[first:last]
    kept = "from" in words[:-1] and words[words.index("from") + 1].endswith("ing")
    if kept or not _BREAKS.isdisjoint(words):  # "kept 40 men from getting to safety"
        return True
    return any(first <= at < last for at in reading.phrases)


def _are_accused(reading: Reading, draft: Draft, hit: Hit[Goal]) -> bool:
    """Whether those taken to court are tried there: not "a bus took 30 pupils to court"."""
    if hit.entry.outcome is not Outcome.CHARGED:
        return True
    if draft.role is not None and draft.role.value is Role.VICTIM:
        return False
    said = reading.document.lower[reading.sentence.first : reading.sentence.last]
    suspects = draft.role is not None and draft.role.value is Role.SUSPECT
    return suspects or not _ACCUSERS.isdisjoint(said)


def _is_undone(reading: Reading, verb: int) -> bool:
    """Whether a verb is denied: "did not bring 12 people to safety"."""
    before = reading.document.lower[max(reading.sentence.first, verb - 3) : verb]
    return not NEGATIONS.isdisjoint(before)


def _ends(reading: Reading, hit: Hit[Goal]) -> bool:
    """Whether no noun follows: not "to safety training", not "the dead city"."""
    document, lower = reading.document, reading.document.lower
    following = document.following(hit.last)
    if lower[hit.last - 1] in _OPEN or hit.last in reading.phrases:
        return True
    onward = following in PREPOSITIONS or following in SUBORDINATORS or following in CONJUNCTIONS
    return onward or not following.isalpha() or tells_when(lower, hit.last) or is_filler(following)
