"""Counts that are told as the level of what the text counts already: "In 2022 it was 572".

"The figure for May has been revised from 18,120 to 18,210", "96 died in raids, 71 under fire".
"""

from statextract.lexicons.calendar import WEEKDAYS
from statextract.link.ellipsis import take_told, take_unit
from statextract.link.grammar import NATIONWIDE, PREPOSITIONS
from statextract.link.scene import Change, Scene
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType, Outcome, Unit

_REACH = 16  # tokens from a level back to its subject
_NEAR = 2  # sentences with figures
_DISEASES = frozenset(
    "infection infections infected virus covid-19 covid coronavirus disease outbreak epidemic "
    "cholera dengue measles malaria ebola mpox polio vaccine vaccinated".split()
)
_TWO = 2
_PLACE = 5  # tokens from the name of a place to its number
_HAD = frozenset("had has recorded reported registered saw logged counted received took".split())
_PRONOUNS = frozenset("it there".split())
_OPENERS = frozenset(
    ', ; : and but while – ( " period year month week quarter fact reality truth actually'.split()
)
_TALLIES = frozenset("figure figures total totals count tally number toll".split())
_TOTAL_OF = (["total", "of"], ["tally", "of"], ["totals", "of"])
_FORMER = frozenset("earlier previous former initial preliminary provisional".split())
_TRUE = frozenset("correct right actual true real exact final new current".split())
_AT_FIRST = frozenset("earlier previously initially originally".split())
_SAID = frozenset("reported said put given announced confirmed counted".split())
_HAVING = frozenset("had having".split())
_SAID_BEFORE = 7  # tokens of "had earlier put the number of dead at"
_DAYS = WEEKDAYS | frozenset("yesterday week month year".split())
_OWNER = 6  # tokens of "the southern region's monthly total"
_OPENING = frozenset("the its their our this that".split())
_BEFORE_TOTAL = frozenset("of against for from to with than at".split())
_OWNERS = frozenset("the its their our that this a 's".split())
_LEVELS = frozenset(
    """
    was were is are stood stands at to from as read reads reached hit totalled totaled numbered
    exceeded rose fell be been not reach exceed pass top
    """.split()
)
_FILLERS = frozenset(
    """
    just under over only about some around nearly almost now first more than well slightly fewer
    less at least up still already should has had have been may might could would will soon yet
    """.split()
)
_CLOSERS = frozenset(
    """
    , . ; ) ( to from and but – : after because of including excluding counting compared so up down
    this
    """.split()
)
_JOINTS = frozenset([",", ";", "and"])
_GAPS = PREPOSITIONS - frozenset(["of", "to", "per"]) | {"when", "while", "as", "because"}
_UNTIL = frozenset(["before", "until", "when"])  # "it had stood at 213 before the weekend"
_HAD_STOOD = frozenset(["had", "stood"])
_CLOSERS_OR_GAPS = _CLOSERS | _GAPS
_BEFORE_LEVEL = _LEVELS | _FILLERS


def take_level(scene: Scene, index: int) -> None:
    """Give a count without a noun the unit of the figure whose level or fate it tells again."""
    draft = scene.drafts[index]
    if _was_reported(scene, index):
        scene.changes.setdefault(index, Change("old", None))
    if draft.unit is not None or draft.phrase.head is not None or draft.phrase.of is not None:
        named = draft.phrase.nominal is not None or (
            draft.unit is not None and draft.unit.by == "rule:nominal"
        )
        if named and _is_former(scene, index):
            scene.changes[index] = Change("old", None)
        return
    if draft.number.type is not NumberType.COUNT or draft.number.value is None:
        return
    if scene.sentence(index).kind is SentenceKind.ROW:
        return
    if _take_caseload(scene, index):
        return
    giver = None
    if _is_gapped(scene, index) or _is_contrasted(scene, index):
        giver = index - 1
    elif total_of(scene, index) is not None:
        giver = next((o for o in scene.earlier_in_sentence(index) if _counts(scene, o)), None)
    elif _is_level(scene, index) or _is_of_place(scene, index):
        giver = _topic(scene, index)
    if giver is None or _counts_things(scene, giver, index):
        return
    if scene.said[draft.sentence] >= _HAD_STOOD or _is_former(scene, index):
        scene.changes[index] = Change("old", None)  # no later list is of what the toll was
    take_unit(scene, index, giver)
    take_told(draft, scene.drafts[giver])


def _was_reported(scene: Scene, index: int) -> bool:
    """Whether it is what was said at first: "It had earlier reported 74 dead"."""
    if scene.said[scene.drafts[index].sentence].isdisjoint(_AT_FIRST):
        return False
    first = scene.sites[index].first
    words = scene.between(max(scene.sentence(index).first, first - _SAID_BEFORE), first)
    return any(
        words[at] in _AT_FIRST and words[at + 1] in _SAID and words[at - 1] in _HAVING
        for at in range(1, len(words) - 1)
    )


def _take_caseload(scene: Scene, index: int) -> bool:
    """Count the cases of "the caseload stands at 7,100", which is no toll told before."""
    first = scene.sites[index].first
    floor = max(scene.sentence(index).first, first - _REACH)
    at = next((t for t in range(first - 1, floor - 1, -1) if scene.word(t) == "caseload"), None)
    if at is None or scene.word(first - 1) not in _LEVELS:
        return False
    if any(at < scene.drafts[o].number.first for o in scene.earlier_in_sentence(index)):
        return False
    if at - 1 in scene.document.starting(scene.lexicons.people):
        return False  # "the refugee caseload"
    span = scene.document.span_of(at, at + 1)
    scene.drafts[index].unit = Cited(Unit.CASE, "rule:caseload", *span)
    if not _DISEASES.isdisjoint(scene.words):
        scene.drafts[index].outcome = Cited(Outcome.SICK, "rule:caseload", *span)
    return True


def total_of(scene: Scene, index: int) -> int | None:
    """Return the token that "a total of 120", "the country's total of 222" begin at, or None.

    None as well where a noun follows the number, for that says what it counts.
    """
    at = scene.sites[index].first - _TWO
    floor = max(scene.sentence(index).first, at - _OWNER)
    if at <= floor or scene.between(at, at + _TWO) not in _TOTAL_OF:
        return None
    last = scene.drafts[index].number.last
    closed = scene.word(last) in _CLOSERS_OR_GAPS or scene.word(last) in _LEVELS | NATIONWIDE
    if not closed and not any(date.first == last for date in scene.mentions.dates):
        return None
    while at > floor and scene.word(at - 1) not in PREPOSITIONS and scene.word(at - 1) != "and":
        at -= 1
        if scene.word(at) in ("a", "an"):
            return at if scene.word(at - 1) in _BEFORE_TOTAL else None  # not "given a total of 24"
        if scene.word(at) in _OPENING:
            return at
    return at if scene.word(at).isalpha() else None


def _counts(scene: Scene, index: int) -> bool:
    unit = scene.drafts[index].unit
    return unit is not None and unit.value in (Unit.PERSON, Unit.CASE)


def _is_gapped(scene: Scene, index: int) -> bool:
    """Whether it goes on a row of fates: "96 died in raids, 71 under fire, 28 when ..."."""
    if not index or scene.drafts[index - 1].sentence != scene.drafts[index].sentence:
        return False
    before, number = scene.drafts[index - 1], scene.drafts[index].number
    left = scene.word(scene.sites[index].first - 1)
    bare = scene.word(number.last) in _GAPS and left in _JOINTS
    if not bare or before.unit is None or before.unit.value not in (Unit.PERSON, Unit.CASE):
        return False
    return before.phrase.head is None and scene.sites[index].aside is scene.sites[index - 1].aside


def _is_of_place(scene: Scene, index: int) -> bool:
    """Whether it is all that a place of the topic had: "Galicia had 41 and Andalusia 62."."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    start = scene.sentence(index).first
    if scene.word(first - 1) not in _HAD or scene.word(last) not in _CLOSERS:
        return False
    named = any(place.first == start for place in within(scene.mentions.places, start, first - 1))
    near = first - start <= _PLACE or _is_parted(scene, start, first - 1)
    return named and scene.document.words[start][0].isupper() and near


def _is_parted(scene: Scene, start: int, verb: int) -> bool:
    """Whether one relative clause stands between a place and its verb: "Bahia, where ..., had"."""
    commas = [token for token in range(start, verb) if scene.word(token) == ","]
    closed = len(commas) == _TWO and commas[0] - start <= _PLACE and commas[1] == verb - 1
    return closed and scene.word(commas[0] + 1) in ("where", "which")


def _is_contrasted(scene: Scene, index: int) -> bool:
    """Whether it is what the count before it is not: "only three miners, not seven as posted"."""
    if not index or scene.drafts[index - 1].sentence != scene.drafts[index].sentence:
        return False
    first = scene.sites[index].first
    gap = scene.between(scene.sites[index - 1].last, first)
    against = gap[-2:] == ["as", "against"] and scene.word(first - 3) == ","
    spoken = gap[-1:] == ["of"] and gap[-2:-1] in (["speak"], ["speaks"], ["spoke"], ["spoken"])
    closed = scene.word(scene.drafts[index].number.last) in _CLOSERS
    return (
        against
        or (spoken and closed)
        or tuple(gap) in ((",", "not"), ("not",), (",", "and", "not"))
    )


def _is_level(scene: Scene, index: int) -> bool:
    """Whether "it", "there" or a word for a tally stands at this number."""
    number, floor = scene.drafts[index].number, scene.sentence(index).first
    ceiling = scene.sentence(index).last
    if number.last < ceiling and scene.word(number.last) not in _CLOSERS_OR_GAPS:
        return False
    at = scene.sites[index].first - 1
    levelled = False
    while at > floor and (scene.word(at) in _BEFORE_LEVEL or scene.word(at)[0].isdigit()):
        levelled = levelled or scene.word(at) in _LEVELS
        at -= 1
    if not levelled:
        return False
    if scene.word(at) in _PRONOUNS or (
        at == floor and scene.word(at) == "that" and scene.word(at + 1) == "should"
    ):
        dated = _is_dated(scene, number.last + 1) or _has_stood(scene, index, at)
        if scene.word(number.last) in _GAPS and not dated:
            return False
        opened = at == floor or scene.word(at - 1) in _OPENERS or scene.word(at - 1)[0].isdigit()
        return opened or _is_told_beside(scene, index, at)
    return _has_tally(scene, at, max(floor, at - _REACH))


def _has_stood(scene: Scene, index: int, at: int) -> bool:
    """Whether it is what the toll before once was: "It had stood at 213 before the weekend"."""
    number = scene.drafts[index].number
    if scene.word(number.last) not in _UNTIL or "stood" not in scene.between(at, number.first):
        return False
    before = scene.sentences_before(scene.drafts[index].sentence, 1)
    return any(not _TALLIES.isdisjoint(scene.said[sentence]) for sentence in before)


def _is_told_beside(scene: Scene, index: int, at: int) -> bool:
    """Whether a day stands before "it", and people are counted before: "by Monday it was 27"."""
    before = scene.drafts[index - 1] if index else None
    if before is None or before.sentence != scene.drafts[index].sentence:
        return False
    counted = before.unit is not None and before.unit.value in (Unit.PERSON, Unit.CASE)
    return counted and bool(scene.drafts[index].number.value) and _is_dated(scene, at - 1)


def _is_dated(scene: Scene, at: int) -> bool:
    """Whether a date begins at a token, or behind its article."""
    return bool(within(scene.mentions.dates, at, at + 3))


def _is_former(scene: Scene, index: int) -> bool:
    """Whether it is what a toll was before: "yesterday's figure was 218", "the earlier toll"."""
    first = scene.sites[index].first
    for at in range(max(scene.sentence(index).first + 1, first - _REACH), first):
        behind = scene.word(at + 1)
        if scene.word(at) in _TALLIES and (behind == "of" or behind in _BEFORE_LEVEL):
            before = scene.word(at - 1)
            dated = before == "'s" and scene.word(at - 2) in _DAYS
            return dated or before in _FORMER
    return False


def _has_tally(scene: Scene, at: int, floor: int) -> bool:
    """Whether a word for a tally, with nothing that says of what, stands before a verb."""
    for token in range(at, floor - 1, -1):
        word = scene.word(token)
        if word in (";", ":"):
            return False
        if word in _TALLIES:
            former = scene.word(token - 1) in _FORMER | _TRUE and token - 1 > floor
            owned = token == floor or scene.word(token - 1 - former) in _OWNERS
            return owned and scene.word(token + 1) != "of"
    return False


def _counts_things(scene: Scene, topic: int, index: int) -> bool:
    """Whether things are counted behind a topic: "In 2022, 347 requests came, in 2023 it was 230".

    The number is then one of them.
    """
    between = range(topic + 1, index)
    told = [o for o in between if scene.drafts[o].number.type is NumberType.COUNT]
    last = scene.drafts[told[-1]] if told else None
    things = last is not None and last.unit is not None and last.unit.value is Unit.OBJECT
    sentence = scene.drafts[index].sentence
    near = last is not None and sentence - last.sentence <= 1
    near = near and last is not None and last.sentence != scene.drafts[topic].sentence
    return things and near and last is not None and last.phrase.head is not None


def _topic(scene: Scene, index: int) -> int | None:
    """The nearest figure before it that counts people or cases by a noun or a fate."""
    sentences = scene.sentences_before(scene.drafts[index].sentence, _NEAR)
    for number in [scene.drafts[index].sentence, *sentences]:
        for other in scene.by_sentence[number]:
            if other < index and _counts(scene, other):
                return other
    return None
