"""Those who come home: "a charter flight carrying 160 migrants", "27 men sold abroad return".

Neither a flight nor an arrival tells of a return by itself: the article has to speak of one.
"""

from collections.abc import Sequence

from statextract.attach.function_words import (
    BE,
    DETERMINERS,
    PREPOSITIONS,
    REPORTING,
    is_adverb,
    is_past,
)
from statextract.attach.outcome.reading import Reading, Verdict, is_complement
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.lexicons import Lexicons
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_SENT_BACK = frozenset("repatriate repatriated repatriates repatriating repatriation".split())
_RETURNING = _SENT_BACK | frozenset("returnee returnees stranded distressed".split())
_FLOWN = _SENT_BACK | frozenset("stranded charter chartered iom".split())
_DEPORTING = frozenset("deport deported deports deporting deportation deportations".split())
_DEPORTED = _DEPORTING | frozenset("deportee deportees removal removals".split())
# Who is said to be in such straits anywhere in the article does not come home as a tourist.
_PLIGHT = frozenset(
    "stranded distressed trafficked trafficking duped lured scam abused captivity enslaved".split()
)
_STRAITS = frozenset(("stranded",))
_FLIGHTS = frozenset(
    "flight flights plane planes aircraft jet charter airliner airbus boeing airlift".split()
)
_CARRYING = frozenset("carrying carried bringing brought transporting flying with were was".split())
_BY = "rule:homecoming"
_BY_NOUN = ("rule:person-noun", "rule:group-noun")
_FLYING = ("fly back", "fly home", "go home")
_CONSULAR = frozenset("embassy consulate consular iom repatriates".split())
_CRASHED = frozenset("crash crashed crashes wreckage hijacked hijackers pilot pilots".split())
_ARRIVING = frozenset("arrive arrived landed".split())
_HOUSES = frozenset("camp shelter hospital court centre center".split())
_MEASURES = frozenset("group batch contingent".split())
_KNOWN = frozenset("returnees distressed stranded repatriates evacuees deportees".split())
_OPENERS = frozenset(("that", ",", '"', "'", ":")) | REPORTING
_COMING = frozenset("return returns returned returning came come".split())
_HARMED = frozenset(
    (Outcome.EXPLOITED, Outcome.ABDUCTED, Outcome.TRAPPED, Outcome.DISPLACED, Outcome.MISSING)
)
_WERE_STRANDED = ("rule:attribute", "rule:reduced")  # "stranded maids", "maids stranded in Doha"
_TOLD = frozenset(("rule:relative", "rule:reduced", "rule:attribute"))
_TRAVELLERS = frozenset(
    """
    people persons individuals nationals citizens migrants workers returnees refugees men women
    children students families ofws maids girls boys youths victims survivors evacuees deportees
    passengers fishermen sailors seafarers compatriots expatriates others
    """.split()
)
# An organisation or a state takes them home, and they are none who fled within their country.
_ORGANISED = _SENT_BACK | frozenset("charter chartered voluntary stranded iom".split())
_AT_HOME = frozenset("displaced idps idp evacuees evacuated ceasefire patients".split())
_HELPING = frozenset("assist assists assisted assisting help helps helped helping".split())
_HOMEWARD = frozenset(
    [("return", word) for word in ("home", "to", "voluntarily", "safely", "back")]
    + [("in", "returning"), ("in", "going"), ("with", "returning")]
    + [("go", "home"), ("go", "back"), ("fly", "home"), ("get", "home"), ("head", "home")]
)
_PARTED = frozenset("who which that ; : but after when where was were is are".split())
_HELPED = 18  # tokens of "including 48 women, 40 children and 79 men, to return"
_LEAD = 12  # tokens from a flight to "carrying"
_REACH = 30  # tokens from people to "arrived"
_PLACE = 8  # tokens from "trafficked" to "return": "to Cambodia by two agents"
_BREAKS = frozenset("who whom whose which that ; : and but or after before when since".split())


class HomecomingReader:
    """Reads who is brought or comes home; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._peoples = lexicons.peoples

    def __call__(
        self,
        reading: Reading,
        draft: Draft,
        verdict: Verdict | None,
        previous: tuple[Draft, Verdict | None] | None,
    ) -> Verdict | None:
        """Return the verdict of a homecoming, or the one that was read if there is none."""
        unit = None if draft.unit is None else draft.unit.value
        if unit not in (Unit.PERSON, Unit.HOUSEHOLD, None):
            return verdict
        if verdict is not None and verdict.outcome is Outcome.REPATRIATED and not verdict.agent:
            known = verdict.role is not None or _STRAITS.isdisjoint(reading.document.vocabulary)
            verdict = verdict if known else verdict._replace(role=Role.VICTIM)
        back = _came_back(reading, draft, verdict) or _helped_home(reading, draft, verdict)
        if back is not None:
            return back
        vocabulary = reading.document.vocabulary
        if verdict is not None and verdict.outcome is Outcome.RETURNED_HOME:
            moved = verdict.by not in _BY_NOUN and self._may_travel(reading, draft)
            sent = _ORGANISED & vocabulary and _AT_HOME.isdisjoint(vocabulary)
            if moved and sent:
                return verdict._replace(outcome=Outcome.REPATRIATED)
        flown = self._fly_back(reading, draft)
        if flown is not None:
            sent = not (_SENT_BACK | _CONSULAR).isdisjoint(vocabulary)
            outcome = Outcome.REPATRIATED if sent else Outcome.RETURNED_HOME
            role = None if _PLIGHT.isdisjoint(vocabulary) else Role.VICTIM
            return Verdict(outcome, _BY, flown.first, flown.last, role=role)
        if verdict is not None and verdict.by in _BY_NOUN:
            returned = verdict.outcome is Outcome.RETURNED_HOME
            if returned and not _FLOWN.isdisjoint(vocabulary):
                return verdict._replace(outcome=Outcome.REPATRIATED)
            return verdict
        weak = verdict is None or (verdict.outcome is None and verdict.by != "rule:negated")
        stranded = verdict is not None and verdict.outcome is Outcome.TRAPPED
        stranded = stranded and verdict is not None and verdict.by in _WERE_STRANDED
        returning = (weak or stranded) and not _RETURNING.isdisjoint(vocabulary)
        if not returning and (not weak or _DEPORTING.isdisjoint(vocabulary)):
            return verdict
        if previous is not None and _is_joined(reading, draft, *previous):
            return previous[1]
        traveller = self._may_travel(reading, draft)
        at = _carrier(reading, draft) if traveller or draft.phrase.head is None else -1
        if at < 0 and returning and traveller:
            at = _arrival(reading, draft)
        return verdict if at < 0 else _brought(reading, at) or verdict

    def _fly_back(self, reading: Reading, draft: Draft) -> Predicate | None:
        """The verb of people who flew home themselves: "a group of 34 flew back to Kathmandu"."""
        end = draft.phrase.last
        for predicate in reading.predicates:
            if predicate.entry.lemma in _FLYING and end <= predicate.group <= end + 1:
                bare = draft.phrase.head is None
                alone = predicate.shape is Shape.ACTIVE and predicate.head == predicate.tail
                return predicate if alone and (bare or self._may_travel(reading, draft)) else None
        return None

    def _may_travel(self, reading: Reading, draft: Draft) -> bool:
        """Whether a noun is of those who may be brought home, and not of who receives them."""
        if draft.phrase.head is None:
            return False
        first, last = draft.phrase.head
        if reading.document.lower[last - 1] in _TRAVELLERS:
            return True
        peoples = reading.document.starting(self._peoples)
        return any(hit.last == last for at in range(first, last) for hit in peoples.get(at, ()))


def _is_joined(reading: Reading, draft: Draft, other: Draft, told: Verdict | None) -> bool:
    """Whether a count is carried with the one before: "carrying 14 boys and 36 women"."""
    between = reading.document.lower[other.phrase.last : reading.start(draft)]
    joined = between in (["and"], [","], [",", "and"])
    return joined and told is not None and told.by == _BY


def _carrier(reading: Reading, draft: Draft) -> int:
    """The verb by which a flight carries a count, -1 if none does."""
    lower, at = reading.document.lower, reading.start(draft) - 1
    if at <= reading.sentence.first or lower[at] not in _CARRYING:
        return -1
    before = lower[max(reading.sentence.first, at - _LEAD) : at]
    if lower[at] in ("was", "were") and not _aboard(lower, reading.sentence.first):
        return -1
    crashed = not _CRASHED.isdisjoint(reading.document.vocabulary)
    return -1 if crashed or _FLIGHTS.isdisjoint(before) else at


def _aboard(lower: Sequence[str], first: int) -> bool:
    """Whether a sentence opens with those on board: "On board the charter flight were 14"."""
    return lower[first] == "aboard" or lower[first : first + 2] == ["on", "board"]


def _arrival(reading: Reading, draft: Draft) -> int:
    """The verb by which counted people arrive, -1 if something else is told of them."""
    lower, start, first = reading.document.lower, reading.start(draft), reading.sentence.first
    if draft is not reading.drafts[0]:
        return -1
    words = lower[draft.number.last : draft.phrase.last]
    known = not _KNOWN.isdisjoint(words)
    if lower[start - 1] == "of" and lower[start - 2] in _MEASURES:
        known = True
        start -= 2
        start -= lower[start - 1] in DETERMINERS
    if not known:
        return -1  # "some 180,000 refugees landed in Italy"
    if start > first and lower[start - 1] not in _OPENERS and not is_adverb(lower[start - 1]):
        return -1
    for at in range(draft.phrase.last, min(draft.phrase.last + _REACH, reading.sentence.last)):
        if lower[at] in _ARRIVING:
            return at if _HOUSES.isdisjoint(lower[at + 1 : at + 4]) else -1
        if lower[at] in ("and", "but", ";", ":"):
            return -1
    return -1


def _brought(reading: Reading, at: int) -> Verdict | None:
    """Who is brought to a country, deported or sent home, as the sentence or the article says."""
    document, sentence = reading.document, reading.sentence
    said = document.lower[sentence.first : sentence.last]
    returned = not _RETURNING.isdisjoint(document.vocabulary)
    if not _DEPORTED.isdisjoint(said):
        return Verdict(Outcome.DEPORTED, _BY, at, at + 1)
    if not returned:
        return None
    role = None if _PLIGHT.isdisjoint(document.vocabulary) else Role.VICTIM
    return Verdict(Outcome.REPATRIATED, _BY, at, at + 1, role=role)


def _came_back(reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
    """Those of whom a harm was told who come back now: "men trafficked to Cambodia return"."""
    if verdict is None or verdict.outcome not in _HARMED or verdict.by not in _TOLD:
        return None
    document, lower = reading.document, reading.document.lower
    if verdict.first < draft.phrase.first or is_complement(reading, draft):
        return None
    for at in range(verdict.last, min(verdict.last + _PLACE, reading.sentence.last)):
        if lower[at] in _COMING:
            if not _is_verb(reading, at):
                return None
            sent = not _SENT_BACK.isdisjoint(document.vocabulary)
            outcome = Outcome.REPATRIATED if sent else Outcome.RETURNED_HOME
            return Verdict(outcome, _BY, at, at + 1, role=Role.VICTIM)
        if lower[at] in _BREAKS or (at in reading.phrases and lower[at - 1] != "by"):
            return None
    return None


def _helped_home(reading: Reading, draft: Draft, verdict: Verdict | None) -> Verdict | None:
    """Those whom somebody helps to go home: "assisted 142 migrants from Mali return home"."""
    lower, vocabulary = reading.document.lower, reading.document.vocabulary
    if lower[reading.start(draft) - 1] not in _HELPING or draft.noun is None:
        return None
    last = min(draft.phrase.last + _HELPED, reading.sentence.last - 1)
    for at in range(draft.phrase.last, last):
        if lower[at] in _PARTED:
            return None
        if tuple(lower[at : at + 2]) in _HOMEWARD:
            sent = not (_ORGANISED | _CONSULAR).isdisjoint(vocabulary)
            outcome = Outcome.REPATRIATED if sent else Outcome.RETURNED_HOME
            role = None if verdict is None else verdict.role
            return Verdict(outcome, _BY, at, at + 2, role=role)
    return None


def _is_verb(reading: Reading, at: int) -> bool:
    """Whether a word is what people do: not "on their return", "were returned", "came under"."""
    lower = reading.document.lower
    before, behind = lower[at - 1], reading.document.following(at + 1)
    if before in DETERMINERS or before in PREPOSITIONS or before in BE or behind == "by":
        return False
    if lower[at] in ("came", "come"):
        return behind in ("back", "home")
    return before == "to" or not is_past(before)
