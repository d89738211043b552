"""Predicates before the counted phrase: "arrested 12", "arrest of 12", "took 12 to hospital"."""

from statextract.attach.function_words import DETERMINERS, REPORTING, is_past, time_start
from statextract.attach.outcome.captives import taken_by_captors
from statextract.attach.outcome.reading import HEDGES, Reading, Verdict, is_filler, is_whole, judge
from statextract.attach.outcome.receiving import received
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.attach.outcome.shared_object import joined_verb
from statextract.lexicons import Lexicons
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome, Role

_UNDONE = frozenset("no without any threat risk danger fear fears possibility".split())
_SOUGHT = frozenset(
    """
    seek seeks sought seeking demand demands demanded demanding ask asks asked request requested
    want wants wanted face faces facing possible maximum minimum no without recommend recommended
    could would may might overturn overturns overturned quash quashes quashed annul annulled reject
    rejects rejected replace replaces replaced propose proposes proposed call calls called suspend
    suspended commute commutes commuted lift lifted oppose opposed
    """.split()
)
_WISH, _HARM = 4, 4  # tokens before a punishment, and up to the last word of a harm
_REACH = 6
_TIME = 8  # tokens of "in the first half of the year"
_POSSESSOR = 2  # tokens of "gang's"
_FLOWS = frozenset(
    """
    arrivals applications applicants registrations crossings entries admissions departures returns
    deportations referrals claims attendances
    """.split()
)
_HITTING = frozenset(("hit", "hits", "hitting"))
_SKIPPED = (
    DETERMINERS | {'"', "'", "total", "group", "of", "than", "as", "estimated", "between"} | HEDGES
)
_SKIPPED_WITH_OF = frozenset("total group groups number bodies lives families members".split())
# Gaps before these hold one phrase: "recovered nine bodies".
_TIGHT = frozenset("in over on to from into off".split())
_NEAREST = frozenset("bodies lives".split())
_COASTS = frozenset(
    "coast island islands shore cape port eastern western northern southern".split()
)
_RESCUERS = frozenset(
    """
    divers rescuers rescue firefighters lifeguards coastguard coastguards coast volunteers crews
    helicopters lifeboats boat boats ship vessel trawler freighter tanker yacht fishermen lifeboat
    helicopter
    """.split()
)
_FAMILIES = frozenset("family families group groups mother mothers couple".split())
_NO_OBJECTS = frozenset("by in on from with at for".split())
_SEEKING = ("search for", "look for")


class ObjectReader:
    """Reads the predicates before a phrase; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._officers = lexicons.classes.of("officer")
        self._tallies = lexicons.classes.of("tally")

    def __call__(self, reading: Reading, draft: Draft) -> Verdict | None:
        """Return what the words before a phrase say of it, None if nothing."""
        verdict = _in_gap(reading, draft) or _object(reading, draft)
        if verdict is not None and self._is_counted_up(reading, draft, verdict):
            return None
        if verdict is not None and draft.number.percent and _makes_up(verdict):
            return None
        if verdict is not None and _is_in_label(reading, draft, verdict):
            return None
        if verdict is not None and _are_sought(reading, verdict):
            return verdict._replace(outcome=Outcome.MISSING, role=Role.VICTIM)
        if verdict is not None and taken_by_captors(reading.document, verdict):
            return verdict._replace(outcome=Outcome.ABDUCTED, role=Role.VICTIM)
        officers = verdict is not None and verdict.entry is not None and verdict.entry.officers
        if officers and _is_victim(draft):
            return None  # "the raid netted three victims of forced labour"
        if verdict is None or self.may_be(reading, verdict):
            return verdict and received(reading, draft, verdict)
        if _are_picked_up_by_rescuers(reading, verdict):
            return verdict._replace(outcome=Outcome.RESCUED, role=Role.VICTIM)
        return Verdict(None, "rule:other-verb", verdict.first, verdict.last)

    def may_be(self, reading: Reading, verdict: Verdict) -> bool:
        """Whether who acts may do so to people: a hall that "held" them made no arrest."""
        officers = verdict.entry is not None and verdict.entry.officers
        return not officers or verdict.agent or self._has_officers(reading, verdict)

    def _is_counted_up(self, reading: Reading, draft: Draft, verdict: Verdict) -> bool:
        """Whether a number hits a level, and nobody is hit: "the number of refugees hits 40,000".

        So does turnout that hits 55 percent. "A number of shells hit 12 people", though.
        """
        lower, first = reading.document.lower, reading.sentence.first
        if lower[verdict.last - 1] not in _HITTING:
            return False
        head = draft.phrase.head
        if lower[verdict.first - 1] in _FLOWS and (head is None or head[1] < draft.number.first):
            return verdict.first > first  # "Arrivals hit 4,000"
        if draft.number.type is NumberType.SHARE and draft.phrase.of is None and not draft.noun:
            return True
        return any(
            lower[at] in self._tallies and lower[at - 1] not in ("a", "an")
            for at in range(first + 1, verdict.first)
        )

    def _has_officers(self, reading: Reading, verdict: Verdict) -> bool:
        """Whether officers stand before the verb, in what is said: "police said a hall held"."""
        before = reading.document.lower[reading.sentence.first : verdict.first]
        if before[-1:] == ["that"] or before[-1:] == ["which"]:
            before = before[-2:]  # "police held a gang that brought in 300 workers"
        said = next((i for i in range(len(before), 0, -1) if before[i - 1] in REPORTING), 0)
        before = before[said:] if said < len(before) else before
        return any(word in self._officers or word == "they" for word in before)


def _is_in_label(reading: Reading, draft: Draft, verdict: Verdict) -> bool:
    """Whether a deed is what a line counts, and nobody its object: "- internal trafficking 92"."""
    sentence, last = reading.sentence, draft.number.last
    listed = sentence.kind is SentenceKind.BULLET and last == sentence.last
    named = reading.document.lower[verdict.last - 1].endswith("ing")
    return listed and named and verdict.last == draft.number.first


def _are_picked_up_by_rescuers(reading: Reading, verdict: Verdict) -> bool:
    """Whether those who act are there to save people: "the rescue service picked up 118"."""
    if verdict.entry is None or verdict.entry.lemma != "pick up":
        return False
    before = reading.document.lower[reading.sentence.first : verdict.first]
    return not _RESCUERS.isdisjoint(before)


def _makes_up(verdict: Verdict) -> bool:
    """Whether a share is what some account for, and nobody is found: "men account for 25%"."""
    return verdict.entry is not None and verdict.entry.lemma == "account for"


def _are_sought(reading: Reading, verdict: Verdict) -> bool:
    """Whether rescuers search for people, who then are missing: "divers searched for nine"."""
    if verdict.entry is None or verdict.entry.lemma not in _SEEKING or verdict.agent:
        return False
    before = reading.document.lower[reading.sentence.first : verdict.first]
    return not _RESCUERS.isdisjoint(before) and "police" not in before


def _is_victim(draft: Draft) -> bool:
    """Whether the noun itself says that officers did not come for these people."""
    soft = draft.notes.get("role") == "soft"
    return draft.role is not None and draft.role.value is Role.VICTIM and not soft


def _in_gap(reading: Reading, draft: Draft) -> Verdict | None:
    """A form with a gap around the phrase: "took 12 people to hospital"."""
    holding = [one for one in reading.predicates if _holds(reading, one, draft)]
    if not holding:
        return None
    nearest = min(holding, key=lambda one: one.tail)  # "left six hurt and one dead"
    before = reading.start(draft) - 1
    lower = reading.document.lower
    if before >= nearest.head and lower[before] in _NO_OBJECTS:
        family = lower[before] == "with" and lower[before - 1] in _FAMILIES
        if not family:  # "helped a family with eight children to escape"
            return None
    return judge(nearest, "gap")


def _holds(reading: Reading, predicate: Predicate, draft: Draft) -> bool:
    """Whether the gap of a form with one holds a phrase as its object."""
    if predicate.head == predicate.tail or predicate.shape is Shape.PASSIVE:
        return False
    if predicate.shape is Shape.SUBJECT and not predicate.entry.lemma.startswith("be "):
        return False
    if not (predicate.head <= draft.number.first and draft.number.last <= predicate.tail):
        return False
    if any(
        one.first == draft.phrase.last < one.last <= predicate.tail and one.entry.pos == "adj"
        for one in reading.predicates
    ):
        return False  # "left four homeless and two in hospital"
    if is_whole(reading, draft):
        return False  # "brought 25 of the 41 miners to the surface"
    lower = reading.document.lower
    if lower[predicate.last - 1] == "off" and _is_at_sea(reading, predicate.last):
        return False
    if predicate.last - predicate.tail == 1 and lower[predicate.tail] in _TIGHT:
        between = lower[draft.phrase.last : predicate.tail]
        return len(between) <= 1 and not any(is_past(word) for word in between)
    if predicate.entry.affected == "complement" and predicate.last in reading.phrases:
        return False
    if lower[predicate.last - 1] in _NEAREST:
        return draft is [d for d in reading.drafts if d.number.last <= predicate.last][-1]
    return True


def _is_at_sea(reading: Reading, at: int) -> bool:
    """Whether a coast is named: "carrying 131 people off Dakar", "off the coast"."""
    document = reading.document
    words = document.lower[at : at + 2]
    named = at < reading.sentence.last and document.words[at][0].isupper()
    return named or (words[:1] == ["the"] and words[-1] in _COASTS)


def _object(reading: Reading, draft: Draft) -> Verdict | None:
    """Return what a verb before the phrase does to it: "arrested the gang's three leaders"."""
    lower = reading.document.lower
    at = draft.phrase.first
    hedge = draft.number.hedge
    floor = max(reading.sentence.first, at - _REACH)
    owned = False
    if lower[at] == "that" and draft.number.value != 1:
        return None  # "the driver admitted that 14 people had hidden in his lorry"
    while at > floor:
        predicate = reading.by_head.get(at)
        if predicate is not None and predicate.shape is Shape.ACTIVE:
            if owned and lower[predicate.first][-1] == "s":
                return None  # "charges the group's members deny"
            joined = joined_verb(reading, draft, predicate.first)
            return judge(predicate if predicate.entry.outcome else joined or predicate, "object")
        if hedge is not None and hedge[0] < at <= hedge[1]:
            at = hedge[0]
            continue
        word = lower[at - 1]
        if word == "'s" and at - _POSSESSOR > floor:
            at, owned = at - _POSSESSOR, True  # "arrested the gang's three leaders"
            continue
        if (begun := time_start(lower, at, max(reading.sentence.first, at - _TIME))) < at:
            at = begun  # "arrested on Monday 12 men", "in the same month 175 accused"
            floor = min(floor, max(reading.sentence.first, begun - 1))
            continue
        if word == "of":
            return _complement(reading, at - 1, floor)
        if word == "by":
            return _agent(reading, at - 1)
        if word in ("to", "for", "against"):
            return _recipient(reading, at - 1)
        if word not in _SKIPPED and not is_filler(word):
            joined = joined_verb(reading, draft, at - 1) if is_past(word) else None
            return None if joined is None else judge(joined, "object")
        at -= 1
    predicate = reading.by_head.get(at)
    return judge(predicate, "object") if predicate and predicate.shape is Shape.ACTIVE else None


def _complement(reading: Reading, of: int, floor: int) -> Verdict | None:
    """The noun before "of": an event noun rules, "group" and the like are looked through."""
    predicate = reading.by_head.get(of)
    if predicate is not None and predicate.shape in (Shape.NOMINAL, Shape.ACTIVE):
        return judge(predicate, "nominal")
    lower = reading.document.lower
    apart = reading.by_head.get(of - 1) if lower[of - 1] == "," else None
    if apart is not None and apart.shape is Shape.NOMINAL:  # "the arrests, of five men, came"
        return judge(apart, "nominal")
    if of > floor and lower[of - 1] in _SKIPPED_WITH_OF:
        at = of - 1
        while at > floor and (lower[at - 1] in DETERMINERS or is_filler(lower[at - 1])):
            at -= 1
        at = time_start(lower, at, floor)
        predicate = reading.by_head.get(at)
        if predicate is not None and predicate.shape is Shape.ACTIVE:
            return judge(predicate, "object")
    return None


def _recipient(reading: Reading, to: int) -> Verdict | None:
    """The harm before "to": "the crash caused severe injuries to 12 passengers".

    Or the punishment before "for": "life imprisonment for ten pimps", which nobody only asks for;
    or the abuse before "against": "indecent assaults against 24 boys".
    """
    predicate = reading.by_head.get(to)
    if predicate is None:
        return None
    caused = reading.document.lower[predicate.first] == "with"  # "... 31 dead, with injuries to 58"
    if predicate.shape is not Shape.NOMINAL and not caused:
        return None
    lower, outcome = reading.document.lower, predicate.entry.outcome
    before = lower[max(reading.sentence.first, predicate.first - _WISH) : to]
    harm = outcome is Outcome.INJURED and lower[to] == "to" and _UNDONE.isdisjoint(before[-_HARM:])
    punished = outcome is Outcome.CONVICTED and _SOUGHT.isdisjoint(before)
    punished = punished and lower[to] != "against"
    abused = outcome is Outcome.EXPLOITED and lower[to] == "against"
    return judge(predicate, "nominal") if harm or punished or abused else None


def _agent(reading: Reading, by: int) -> Verdict | None:
    predicate = reading.by_head.get(by)
    if predicate is not None and predicate.shape in (Shape.PASSIVE, Shape.REDUCED):
        return judge(predicate, "agent", agent=True)
    return None
