"""Numbers that a noun or a group reaches: "the toll rose to 15", "among the dead are six"."""

from collections.abc import Sequence

from statextract.attach.function_words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    before_peak,
    is_past,
)
from statextract.attach.inserts import DASH, before_aside
from statextract.attach.outcome.reading import Reading, Verdict, is_filler, judge
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_REACH = 12
_FRAME = 30  # tokens from "of those arrested" to the last of its parts
_REACHING = frozenset(
    """
    to at reached reaches reaching is was stood stands hit hits near nears neared nearing
    approached approaches topped tops exceeded exceeds passed passes surpassed totalled totaled
    numbered : rose climbed
    """.split()
)
_LEVELS = _REACHING | {"from"}
_KNOWN = frozenset("known believed thought feared confirmed presumed".split())
_BELONGING = frozenset(("belong", "belongs", "belonged", "belonging"))
_KNOWN_SO = 5  # tokens of "feared to have been killed"
_COUNTING = frozenset("number numbers toll count figure tally total".split())
_LEADING = frozenset("leads led tops topped heads headed".split())  # "leads the toll with 52"
_COPULAS = frozenset(
    "are were is was include includes included including comprise comprises comprised".split()
)
_THEIR = frozenset("his her their its".split())
_ONE = frozenset(("a", "an", "one", "her", "his"))
_INCLUDING = frozenset("include includes included including comprise comprises comprised".split())
_CONSISTING = frozenset(("consist", "consists", "consisted", "composed", "up"))
_CLOSE = 3  # tokens of "were made up"
_APPOSED = 5
_BREAKS = PREPOSITIONS | AUXILIARIES | {","}
_OPENERS = frozenset((";", ":"))
_OWNING = DETERMINERS | {"'s"}
_ANYBODY = frozenset(("people", "persons"))  # "the death toll rose to 22 people"
_TOLLS = frozenset("toll dead deaths fatalities".split())
_GROUPING = frozenset("the those among".split())
# Behind a fate they are what is counted: "the number of detention orders rose to 90".
_PAPERS = frozenset(
    "order orders warrant warrants centre centres center centers camp camps site sites rate rates "
    "permit permits notice notices request requests operation operations unit units".split()
)
_UP_TO = frozenset(("up", "upto"))
_LIVING = frozenset("injured wounded hurt survivors patients casualties".split())
_OF_THE_DEAD = frozenset("deaths bodies remains corpses killers".split())


def read_level(reading: Reading, draft: Draft) -> Verdict | None:
    """A level: "the death toll rose to 15", "the number of injured is 30", "put the dead at 9"."""
    nominal, lower = draft.phrase.nominal, reading.document.lower
    if nominal is not None and nominal[0] < draft.number.first:
        return _named(reading, nominal)
    head = draft.phrase.head
    if head is not None and head[1] <= draft.number.first:
        # "the number of people displaced": the participle stands behind its noun
        known = lower[head[1]] in _KNOWN or lower[head[1]] in ("who", "that")
        end = min(draft.number.first, head[1] + (_KNOWN_SO if known else 1))
        return _named(reading, (max(reading.sentence.first, head[0] - 2), end))
    at = reading.start(draft) - 1
    first = max(draft.clause.first, reading.sentence.first)
    before = at
    if "since" in lower[first - 1 : first + 1]:  # "the toll since the war began in 2014 to 10,000"
        first, before = reading.sentence.first, first
    hedge = draft.number.hedge
    if hedge is not None and lower[hedge[1] - 1] == "to" and lower[hedge[0]] not in _UP_TO:
        at = hedge[1] - 1  # "brought the toll close to 10,000"
    if "(" in lower[max(reading.sentence.first, first - 1) : at]:
        first = reading.sentence.first  # "the number of people killed doubled (from 9 to 18)"
    while at > first and is_filler(lower[at]) and lower[at] not in _LEVELS:
        at -= 1
    at = before_peak(lower, at, first, _REACHING) or at
    led = (
        lower[at] == "with"
        and lower[at - 1] in _COUNTING
        and not _LEADING.isdisjoint(lower[first:at])
    )
    named = draft.phrase.head is not None and lower[draft.phrase.head[0]] not in _ANYBODY
    people = draft.unit is not None and draft.unit.value is Unit.PERSON
    reaching = led or lower[at] in (_LEVELS if draft.phrase.head else _REACHING)
    if (named and not people) or at <= first or not reaching:
        return None
    if lower[at - 1] in _BELONGING or has_own_fate(reading, draft):
        return None  # "the arrested belonged to a gang of 30"
    bare = draft.phrase.head is None
    for predicate in reversed(reading.predicates):
        if bare and reading.document.following(predicate.last) in _PAPERS:
            continue
        again = not bare and _is_of_noun(reading, draft, predicate)
        if not again and (
            lower[at] == "from" or (named and lower[predicate.last - 1] not in _TOLLS)
        ):
            continue  # "the death toll rose to six civilians"
        told = first <= predicate.first and predicate.last <= min(at, before)
        if told and _names_level(reading, predicate):
            return judge(predicate, "level")
    return None


def _is_of_noun(reading: Reading, draft: Draft, predicate: Predicate) -> bool:
    """Whether a level is of those who are counted: "children rescued fell from 90 children"."""
    lower, head = reading.document.lower, draft.phrase.head
    before = lower[predicate.first - 1]
    return head is not None and (
        before == lower[head[1] - 1] or {before, lower[head[1] - 1]} <= _ANYBODY
    )


def has_own_fate(reading: Reading, draft: Draft) -> bool:
    """Whether the number's own words say its fate: "the toll rose to 17 injured and one dead".

    So they do in a sentence behind a label: "Enslaved: Three women were rescued".
    """
    last = max(draft.number.last, draft.phrase.head[1] if draft.phrase.head else 0)
    return any(
        last in (predicate.first, predicate.group)
        and predicate.entry.outcome is not None
        and predicate.shape is not Shape.OTHER
        for predicate in reading.predicates
    )


def _named(reading: Reading, nominal: tuple[int, int]) -> Verdict | None:
    """The verdict of a word that stands for the noun: "death toll", "dead"."""
    named = [
        predicate
        for predicate in reading.predicates
        if predicate.first < nominal[1] and nominal[0] < predicate.last
        if predicate.entry.outcome is not None
        if predicate.shape is not Shape.ACTIVE or _is_known(reading, predicate)
    ]
    if not named:
        return None
    # "three deaths and injuries to 20"
    borne = reading.document.following(named[-1].last) == "to"
    return judge(named[-1 if borne else 0], "level")


def _is_known(reading: Reading, predicate: Predicate) -> bool:
    """Whether a fate is one that people are "known to have" had."""
    lower, first = reading.document.lower, predicate.first
    first -= lower[first - 1] == "been"
    return lower[first - 2 : first] == ["to", "have"] and lower[first - 3] in _KNOWN


def _names_level(reading: Reading, predicate: Predicate) -> bool:
    if predicate.entry.outcome is None or predicate.negated:
        return False
    if predicate.shape is Shape.NOMINAL:
        return True
    known = _is_known(reading, predicate)
    if not known and predicate.shape not in (Shape.REDUCED, Shape.SUBJECT):
        return False
    lower = reading.document.lower
    before = lower[max(reading.sentence.first, predicate.first - 5) : predicate.first]
    if predicate.shape is Shape.REDUCED and before[-1:] in (["that"], ["which"]):
        return False  # "the toll from the quake that struck western Nepal has risen to 64"
    if any(word in _COUNTING for word in before) or (known and "those" in before):
        return True
    return bool(before) and predicate.entry.pos == "adj" and before[-1] in _OWNING


def read_inverted(reading: Reading, draft: Draft) -> Verdict | None:
    """Members of a group named before them: "among the dead were six", "killed were two"."""
    lower = reading.document.lower
    at = before_aside(lower, reading.start(draft) - 1, reading.sentence.first)
    at = _before_joined(reading, draft, at)
    made = lower[at] == "of" and lower[at - 1] in _CONSISTING
    at -= made  # "those arrested consist of 12 men"
    first = max(reading.sentence.first, at - _REACH)
    if at <= first or not (made or lower[at] in _COPULAS):
        return None
    for predicate in reversed(reading.predicates):
        if not (first <= predicate.first and predicate.last <= at):
            continue
        if made and (lower[predicate.group - 1] not in _GROUPING or at - predicate.last > _CLOSE):
            continue  # "the team that freed them consists of 12 men"
        if _names_group(reading, predicate) or _is_toll(lower, predicate, at):
            return judge(predicate, "member")
    return None


def _before_joined(reading: Reading, draft: Draft, at: int) -> int:
    """The verb before one to whom others are joined: "were a nurse and her three sons"."""
    lower, floor = reading.document.lower, reading.sentence.first
    joint = at - (lower[at] in _THEIR)
    following = reading.document.following(draft.phrase.last)
    if lower[joint] != "and" or following in AUXILIARIES or is_past(following):
        return at
    for token in range(joint - 2, max(floor, joint - _REACH), -1):
        if lower[token] in _COPULAS:
            return token if lower[token + 1] in _ONE else at
        if is_past(lower[token]) or lower[token] in AUXILIARIES:
            return at
    return at


def _is_toll(lower: Sequence[str], predicate: Predicate, at: int) -> bool:
    """Whether a toll is said to include people: "the toll, which included nine cooks"."""
    toll = predicate.entry.outcome is Outcome.KILLED and lower[predicate.last - 1] == "toll"
    behind = tuple(word for word in lower[predicate.last : at] if word not in ("now", "also"))
    return toll and lower[at] in _INCLUDING and behind in ((), (",",), ("which",), (",", "which"))


def read_apposed(reading: Reading, draft: Draft) -> Verdict | None:
    """Members of a group named between commas: "those injured, a cook and two waiters, "."""
    lower = reading.document.lower
    at = reading.start(draft)
    first = max(reading.sentence.first, at - _REACH)
    for predicate in reversed(reading.predicates):
        if predicate.first < first or predicate.last >= at:
            continue
        if lower[predicate.last] not in (",", "(", DASH) or not _names_group(reading, predicate):
            continue
        group = predicate.group - 1
        opens = lower[group] in _OPENERS
        if (
            not opens
            and group > reading.sentence.first
            and lower[group - 1] not in ("that", ",", "said", '"')
        ):
            continue
        words = lower[predicate.last + 1 : at]
        plain = len(words) <= _APPOSED and not any(w in _BREAKS or is_past(w) for w in words)
        return judge(predicate, "member") if plain else None
    return None


def read_partitive(reading: Reading, draft: Draft) -> Verdict | None:
    """Parts of a group that is not counted: "of those arrested, 14 are foreigners"."""
    lower = reading.document.lower
    start = reading.sentence.first
    if lower[start] not in ("of", "among") or draft.number.first - start > _FRAME:
        return None
    for predicate in reading.predicates:
        if predicate.last >= draft.phrase.first:
            return None
        named = _names_group(reading, predicate) or _names_deaths(reading, predicate)
        if named and lower[predicate.last] != ".":
            return judge(predicate, "partitive")
    return None


def _names_deaths(reading: Reading, predicate: Predicate) -> bool:
    """Whether a partitive is of events that each befell one: "of the deaths, 60 were in Gao"."""
    lower, start = reading.document.lower, reading.sentence.first
    plain = predicate.first == start + 2 and lower[start + 1] in ("the", "these", "those")
    event = predicate.shape is Shape.NOMINAL and predicate.entry.affected == "complement"
    return plain and event and lower[predicate.last] == "," and lower[predicate.first][-1] == "s"


def read_whose(reading: Reading, draft: Draft) -> Verdict | None:
    """Those whose deaths or bodies are told of: "the 687 whose deaths had been recorded".

    Not so of the living: "several injured whose bodies were badly burnt".
    """
    document, at = reading.document, draft.phrase.last
    living = document.lower[at - 1] in _LIVING
    if (
        not living
        and document.following(at) == "whose"
        and document.following(at + 1) in _OF_THE_DEAD
    ):
        return Verdict(Outcome.KILLED, "rule:whose", at, at + 2, role=Role.VICTIM)
    return None


def _names_group(reading: Reading, predicate: Predicate) -> bool:
    """Whether a predicate stands for its people: "the dead", "those injured", "Killed were"."""
    if predicate.shape not in (Shape.REDUCED, Shape.SUBJECT) or predicate.entry.outcome is None:
        return False
    lower = reading.document.lower
    if predicate.group == reading.sentence.first or lower[predicate.group - 1] in _OPENERS:
        return True
    if lower[predicate.first] == "among":
        return predicate.group == predicate.first  # not "the driver is among the dead, and"
    before = lower[max(reading.sentence.first, predicate.first - 3) : predicate.first]
    return any(word in _GROUPING for word in before)
