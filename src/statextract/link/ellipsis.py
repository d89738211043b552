"""Counts whose noun is left out take it from what they hang on."""

from statextract.link.fit import noun_of
from statextract.link.grammar import DEFINITE, HARMS, MORE_OR_OTHERS
from statextract.link.scene import Scene, counts_people
from statextract.model.draft import Cited, Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Role, Unit

_COUNT = NumberType.COUNT
_OF_CASES = ("rule:label", "rule:fatal")
_CASE, _OBJECT, _PERSON, _SHARE = Unit.CASE, Unit.OBJECT, Unit.PERSON, Unit.SHARE
_LEGAL = frozenset(["count", "charge"])  # "12 counts of murder ... among the 12": the dead
_OWNED = frozenset(["its", "their"])
_SIDE = 5  # counts side by side that "the 426" may sum up
_PLACING = frozenset("in on at aboard inside from".split())
_PAIR = 2  # "the two" may be states or firms
_NEAR = 2  # sentences with figures
_MANY, _SLIP = 20, 0.1  # of a group told before
# What happens only to people: a count of them needs no noun ("12 more died").
_PERSONAL = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.HOSPITALISED,
        Outcome.ARRESTED,
        Outcome.CONVICTED,
        Outcome.RESCUED,
        Outcome.EVACUATED,
        Outcome.DISPLACED,
        Outcome.ABDUCTED,
    ]
)
_REFERRED = _PERSONAL | {Outcome.TRANSFERRED, Outcome.IN_CARE, Outcome.RECOVERED}


def take_unit(scene: Scene, index: int, source: int) -> None:
    """Give a count whose unit is unknown, or rests on weak evidence, that of what it hangs on."""
    source = _people_rather(scene, index, source)
    draft, giver = scene.drafts[index], scene.drafts[source]
    known = draft.unit is not None and draft.unit.value is not _OBJECT
    left_out = not known and draft.phrase.head is None
    weak = left_out or draft.notes.get("unit") == "soft"
    if draft.number.type is _COUNT and not draft.number.is_whole:
        return  # "41.5 deaths per 100,000 people in Ohio (39.3)"
    share = draft.number.type is NumberType.SHARE
    if weak and giver.unit is not None and (share or giver.unit.value is not _SHARE):
        unit = _SHARE if share else _among(draft, giver.unit.value)
        draft.unit = Cited(unit, f"figure:{source}", *scene.cite(source))


def _people_rather(scene: Scene, index: int, source: int) -> int:
    """The people told behind some things, where a fate is told: not the 38 points were referred.

    "Our 38 points have seen 5,218 people, and 604 were referred to hospital".
    """
    draft, giver = scene.drafts[index], scene.drafts[source]
    fate = draft.outcome is not None and draft.outcome.value in _REFERRED
    if not fate or giver.unit is None or giver.unit.value is not _OBJECT:
        return source
    beside = (o for o in scene.earlier_in_sentence(index) if o > source)
    return next((o for o in beside if _is_person(scene.drafts[o])), source)


def _is_person(draft: Draft) -> bool:
    return draft.unit is not None and draft.unit.value is _PERSON


def take_traits(scene: Scene, index: int, source: int) -> None:
    """Give a count without a noun the unit and traits of the one that it tells again or goes on."""
    take_unit(scene, index, source)
    draft, giver = scene.drafts[index], scene.drafts[source]
    draft.role, draft.outcome = draft.role or giver.role, draft.outcome or giver.outcome
    draft.sex, draft.age = draft.sex or giver.sex, draft.age or giver.age
    draft.nationality = draft.nationality or giver.nationality


def take_beside(scene: Scene, index: int) -> None:
    """Give a mean the unit of the count before it: "1,840 have arrived, an average of 80 a day"."""
    for other in scene.earlier_in_sentence(index):
        if scene.drafts[other].unit is not None:
            take_unit(scene, index, other)
            return


def _among(draft: Draft, unit: Unit) -> Unit:
    """Those who died among 640 cases are people; "murder, 11", "11 of them fatal" are cases."""
    fate = draft.outcome
    died = fate is not None and fate.value is Outcome.KILLED and fate.by not in _OF_CASES
    return _PERSON if died and unit is _CASE else unit


def take_sickness(scene: Scene, index: int, source: int) -> None:
    """Count the cases among cases of a disease as sick, for what is told of them in turn."""
    draft, giver = scene.drafts[index], scene.drafts[source]
    cases = [d.unit is not None and d.unit.value is _CASE for d in (draft, giver)]
    sick = giver.outcome is not None and giver.outcome.value is Outcome.SICK
    if all(cases) and sick and draft.outcome is None and noun_of(draft) == "case":
        draft.outcome = Cited(Outcome.SICK, f"figure:{source}", *scene.cite(source))


def take_person(scene: Scene, index: int) -> None:
    """Make a number without a noun one of people if what is said of it is said only of people.

    A percentage is a share of them: "the case fatality rate stood at 4%".
    """
    draft = scene.drafts[index]
    outcome = draft.outcome
    if draft.unit is not None or draft.phrase.head is not None:
        return  # a printed noun that no lexicon knows is a noun all the same
    of = draft.phrase.of
    if of is not None and scene.word(of[1] - 1) in HARMS:
        return  # "none of the injuries" is nobody
    if outcome is not None and outcome.value in _PERSONAL:
        unit = _SHARE if draft.number.type is NumberType.SHARE else _PERSON
        draft.unit = Cited(unit, "rule:personal-predicate", outcome.start, outcome.end)
        return
    if "another" in scene.sites[index].lead and draft.number.type is _COUNT:
        _take_before(scene, index)


def _take_before(scene: Scene, index: int) -> None:
    """Give "and another 150 still to come" the unit of the people told right before it."""
    before = next(iter(scene.earlier_in_sentence(index)), None)
    joined = scene.word(scene.sites[index].first - 1) == "and"
    if before is None or not joined or scene.drafts[index].phrase.of is not None:
        return
    unit = scene.drafts[before].unit
    if unit is not None and counts_people(unit.value):
        scene.drafts[index].unit = Cited(unit.value, f"figure:{before}", *scene.cite(before))


def recognise(scene: Scene, index: int) -> None:
    """Give "the 98", its noun left out, the unit of the figure that it names again."""
    draft = scene.drafts[index]
    if draft.unit is not None or draft.phrase.head is not None:
        return
    if scene.sites[index].lead.isdisjoint(DEFINITE | _OWNED):
        return
    if scene.sites[index].lead & MORE_OR_OTHERS or draft.number.value is None:
        return
    if scene.document.lower[scene.sites[index].first - 1] == "including":
        return  # "11 homicides, including the three": they are what they are part of
    legal: int | None = None
    for other in scene.numbers.equal_before(index):
        unit = scene.drafts[other].unit
        if unit is None:
            continue
        if noun_of(scene.drafts[other]) not in _LEGAL:
            draft.unit = Cited(unit.value, f"figure:{other}", *scene.cite(other))
            return
        legal = other if legal is None else legal
    if legal is not None:
        draft.unit = Cited(_OBJECT, f"figure:{legal}", *scene.cite(legal))
        return
    if not _take_sum(scene, index):
        _take_topic(scene, index)


def take_from_part(scene: Scene, index: int, part: int) -> None:
    """Give "the 75 on the bus", whom nothing told before, the unit of the people among them."""
    draft, some = scene.drafts[index], scene.drafts[part].unit
    if draft.unit is not None or some is None or not counts_people(some.value):
        return
    placed = scene.word(draft.number.last) in _PLACING and draft.phrase.head is None
    if placed and "the" in scene.sites[index].lead and draft.number.type is _COUNT:
        draft.unit = Cited(_PERSON, f"figure:{part}", *scene.cite(part))


def _take_sum(scene: Scene, index: int) -> bool:
    """Give "the 426" the unit of the 296 miners and 130 clerks told right before it."""
    draft = scene.drafts[index]
    sentences = [draft.sentence, *scene.sentences_before(draft.sentence, 1)]
    for number in sentences:
        told = [o for o in scene.by_sentence[number] if o < index and scene.drafts[o].unit]
        told = told[-_SIDE:]
        for start in range(len(told) - 1):
            units = {unit.value for o in told[start:] if (unit := scene.drafts[o].unit)}
            total = sum(scene.drafts[o].number.value or 0 for o in told[start:])
            pair = sum(scene.drafts[o].number.value or 0 for o in told[start : start + 2])
            if len(units) == 1 and draft.number.value in (total, pair):
                one = told[start]
                draft.unit = Cited(units.pop(), f"figure:{one}", *scene.cite(one))
                return True
    return False


def _take_topic(scene: Scene, index: int) -> None:
    """Give "all nine", whose group is told by another number, the unit of the people before it."""
    draft = scene.drafts[index]
    if (draft.number.value or 0) <= _PAIR or draft.number.bound is not Bound.EXACT:
        return
    for number in scene.sentences_before(draft.sentence, _NEAR):
        for other in scene.by_sentence[number]:
            group = scene.drafts[other]
            told = group.role is not None and group.role.value is not Role.OTHER
            if group.unit is None or group.unit.value not in (_PERSON, _CASE):
                continue
            if (told and group.unit.value is _PERSON) or _is_misprint(draft, group):
                draft.unit = Cited(group.unit.value, f"figure:{other}", *scene.cite(other))
                return


def _is_misprint(draft: Draft, group: Draft) -> bool:
    """Whether two numbers are so close that one is a slip for the other: "the 51" of 53."""
    mine, theirs = draft.number.value or 0, group.number.value or 0
    exact = group.number.bound is Bound.EXACT and mine >= _MANY
    return exact and abs(mine - theirs) <= _SLIP * theirs


def take_fate(scene: Scene, part: int, whole: int) -> None:
    """Give a number behind a label what happened to all: the label only says who they are."""
    draft, giver = scene.drafts[part], scene.drafts[whole]
    if draft.outcome is None or draft.outcome.value is None:
        draft.outcome = giver.outcome
        draft.role = giver.role


def take_told(draft: Draft, told: Draft) -> None:
    """Give a count the fate and the role of another, no surer than they are there."""
    if draft.outcome is None or draft.outcome.value is None:
        draft.outcome = told.outcome
        if "outcome" in told.notes:
            draft.notes["outcome"] = told.notes["outcome"]
    if draft.role is None:
        draft.role = told.role
        if "role" in told.notes:
            draft.notes["role"] = told.notes["role"]
