"""New cases and deaths within those counted so far, told near them: "48 cases yesterday ... 1,797".

The one is of a day or a few, or is called new; the words of the other say that it runs on ("the
total", "so far", "since January"). No place and no disease may be named for the one that the other
is not of.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from statextract.link.fit import fate_of, fits, noun_of, unit_of
from statextract.link.grammar import OTHERS
from statextract.link.kinds_of_case import are_of_two_kinds
from statextract.link.leading import is_baseline, leads
from statextract.link.part_of.named_apart import diseases_of, is_plain, names_event
from statextract.link.part_of.occasion import is_set_apart
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_rate
from statextract.link.sizes import is_surely_larger
from statextract.link.tally import are_sick, class_of
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.mentions import PlaceMention
from statextract.model.period import Period, read_period
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

_SICKNESS = frozenset("case cases infection infections infected patients tested".split())
_NEW = frozenset("new fresh newly daily".split())
_SO_FAR = frozenset(["so", "far"])
_MORE = frozenset("more another additional further extra".split())
_RUNNING = frozenset(
    """
    total totals totalled totaling totalling tally cumulative cumulatively overall altogether
    so since reached reaches risen rose rises climbed climbs increased surpassed passed exceeded
    stands stood bringing taking raising pushing far
    """.split()
)
_DAYS = frozenset("yesterday today overnight hours day 24-hour".split())
_BEHIND = 8  # tokens from a number to "yesterday"
_DEATHS = frozenset("death fatalitie recoverie people person patient live life".split()) | {None}
_CAUSES = frozenset(
    """
    war conflict fighting offensive violence road roads accidents crashes famine hunger heat
    heatwave drought overdose overdoses drowning drownings
    """.split()
)
_PATIENTS = _DEATHS | {"hospitalisation", "hospitalization", "admission"}
_YEAR = 4  # digits
_BRIEF = 8  # days
_NEAR = 3  # sentences or lines
_REACH = 6  # sentences with figures on either side
_BY = "rule:new-cases"
_OWN = frozenset(["rule:same-clause", "rule:same-sentence"])
_SICK, _DEAD, _WELL = Outcome.SICK, Outcome.KILLED, Outcome.RECOVERED


def link_new_cases(scene: Scene) -> None:
    """Tie the new cases and deaths of a story to its running counts of them."""
    if _SICKNESS.isdisjoint(scene.words):
        return
    totals: dict[Outcome, list[int]] = {_SICK: [], _DEAD: [], _WELL: []}
    for index, draft in enumerate(scene.drafts):
        fate = fate_of(draft)
        if fate in totals and is_running(scene, index, fate):
            totals[fate].append(index)
    if not totals[_SICK] and not any(are_sick(draft) for draft in scene.drafts):
        return
    for index, draft in enumerate(scene.drafts):
        fate = fate_of(draft)
        if fate is Outcome.HOSPITALISED or (fate is None and noun_of(draft) == "patient"):
            fate = _SICK
        if fate not in totals or not totals[fate] or not _is_fresh(scene, index):
            continue
        whole = next(_wholes(scene, index, totals[fate]), None)
        if whole is not None:
            scene.tie(index, whole, _BY)
    _link_places(scene, totals[_SICK])


def _link_places(scene: Scene, totals: list[int]) -> None:
    """Tie the cases of a place to those of one that holds it: "116 in Leeds", "198 in England"."""
    for index in totals:
        places = places_of(scene, index)
        if scene.drafts[index].of is not None or not places:
            continue
        if scene.drafts[index].same_as is not None or is_set_apart(scene, index):
            continue
        for other in _near(scene, index, totals):
            names = {place.name for place in places_of(scene, other)}
            inner = all(place.name not in names for place in places)
            inside = inner and all(not names.isdisjoint(place.inside) for place in places)
            if inside and _may_hold(scene, index, other):
                scene.tie(index, scene.first_of(other), "rule:nested-place")
                break


def _near(scene: Scene, index: int, totals: list[int]) -> list[int]:
    """The running counts in the sentences around one, the nearest first."""
    here = bisect_left(scene.held, scene.drafts[index].sentence)
    near = scene.held[max(0, here - _REACH) : here + _REACH + 1]
    start = bisect_left(totals, near[0], key=lambda other: scene.drafts[other].sentence)
    end = bisect_right(totals, near[-1], start, key=lambda other: scene.drafts[other].sentence)
    told = [other for other in totals[start:end] if other != index]
    return sorted(told, key=lambda other: abs(other - index))


def _wholes(scene: Scene, index: int, totals: list[int]) -> Iterator[int]:
    """Yield the running counts that may hold a new one, nearest first, those before it first."""
    titled = scene.sentence(index).kind is SentenceKind.TITLE
    told = totals if titled else _near(scene, index, totals)
    said = class_of(scene.between(scene.sites[index].first, scene.sites[index].last))

    def rank(other: int) -> tuple[bool, bool, int]:
        theirs = class_of(scene.between(scene.sites[other].first, scene.sites[other].last))
        behind = other > index and not titled
        return bool(said) and theirs != said, behind, abs(other - index)

    for other in sorted(told, key=rank):
        if _may_hold(scene, index, other):
            beside = abs(scene.drafts[other].sentence - scene.drafts[index].sentence) <= _NEAR
            yield other if beside and not titled else scene.first_of(other)


def is_running(scene: Scene, index: int, fate: Outcome) -> bool:
    """Whether a count is a standing one of the sick or the dead, by the words around it."""
    draft = scene.drafts[index]
    if fate_of(draft) is not fate or not is_counted(scene, index) or draft.of is not None:
        whole = None if draft.of is None else draft.of.value
        dead = fate is not _SICK and whole is not None and are_sick(scene.drafts[whole])
        if fate_of(draft) is not fate or not is_counted(scene, index) or not dead:
            return False
    if fate is _SICK and not are_sick(draft):
        return False
    if fate is not _SICK and (noun_of(draft) not in _DEATHS or not is_plain(scene, index)):
        return False
    elsewhere = names_event(scene, scene.sentence(index))
    if fate is _DEAD and (elsewhere or not _CAUSES.isdisjoint(scene.said[draft.sentence])):
        return False  # "The number of deaths in the war has reached 3,400"
    site = scene.sites[index]
    if is_added(scene, index) or not _NEW.isdisjoint(scene.between(site.first, site.last)):
        return False
    if is_baseline(scene, index) or site.lead & OTHERS or is_brief(own_time(draft)):
        return False
    time = own_time(draft)
    since = time is not None and not is_brief(time) and (time.last - time.first).days > _BRIEF
    clause = scene.between(draft.clause.first, draft.clause.last)
    label = scene.between(scene.sentence(index).first, draft.number.first)
    far = scene.said[draft.sentence] >= _SO_FAR
    return (
        since or far or not _RUNNING.isdisjoint(clause) or "total" in label or draft.of is not None
    )


def is_counted(scene: Scene, index: int) -> bool:
    """Whether a figure is a plain, asserted count of people or cases."""
    draft = scene.drafts[index]
    if unit_of(draft) not in (Unit.PERSON, Unit.CASE) or draft.direction is not None:
        return False
    if (
        draft.number.type is not NumberType.COUNT
        or not draft.number.value
        or draft.sex
        or draft.age
    ):
        return False
    if draft.number.bound is Bound.VAGUE or is_rate(scene, index):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    return scene.sentence(index).kind is not SentenceKind.ROW and scene.sites[index].aside is None


def _is_fresh(scene: Scene, index: int) -> bool:
    """Whether a free count is of new cases or deaths, by its words or by its few days."""
    draft = scene.drafts[index]
    beside = _are_beside_new_cases(scene, index)
    if (draft.of is not None and not beside) or not is_counted(scene, index):
        return False
    told = None if draft.same_as is None else scene.whole_of(draft.same_as.value)
    if told is not None and not beside:
        return False
    plain = noun_of(draft) in _PATIENTS and is_plain(scene, index)
    if not (plain if fate_of(draft) is not _SICK else are_sick(draft)):
        return False
    if is_set_apart(scene, index) or is_baseline(scene, index) or index in scene.changes:
        return False
    label = scene.between(scene.sentence(index).first, draft.number.first)
    called = is_called_new(scene, index) or (
        draft.of is not None and is_called_new(scene, draft.of.value)
    )
    called = called or (list(label[-1:]) in ([":"], ["–"], ["-"]) and not _NEW.isdisjoint(label))
    brief = is_brief(own_time(draft)) or is_of_a_day(scene, index)
    return called or (brief and (leads(scene, index) or beside))


def _are_beside_new_cases(scene: Scene, index: int) -> bool:
    """Whether deaths are told beside new cases, of which they are none."""
    of = scene.drafts[index].of
    if of is None or of.by != "rule:deaths-of-cases":
        return False
    titled = scene.sentence(index).kind is SentenceKind.TITLE
    return titled or is_called_new(scene, of.value)


def is_called_new(scene: Scene, index: int) -> bool:
    """Whether "new", "more" or "another" stands in or behind a count."""
    site = scene.sites[index]
    return not _NEW.isdisjoint(scene.between(site.first, site.last)) or is_added(scene, index)


def is_of_a_day(scene: Scene, index: int) -> bool:
    """Whether "yesterday" or "in the last 24 hours" follows a count before the next one."""
    start = scene.drafts[index].number.last
    end = min(start + _BEHIND, scene.drafts[index].clause.last)
    beside = scene.drafts[index + 1 : index + 2]
    if beside and fate_of(beside[0]) is not _DEAD:
        end = min(end, beside[0].number.first)
    return not _DAYS.isdisjoint(scene.between(start, end))


def own_time(draft: Draft) -> Period | None:
    """The time that the sentence of a count itself gives it."""
    when = draft.when
    return read_period(when.value) if when is not None and when.by in _OWN else None


def is_brief(time: Period | None) -> bool:
    """Whether a time is of some days."""
    return time is not None and (time.last - time.first).days < _BRIEF


def _may_hold(scene: Scene, part: int, whole: int) -> bool:
    """Whether nothing named for a new count keeps it out of a running one."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if part == whole or scene.fact_of(part) == scene.fact_of(whole):
        return False
    if whole < part and _comes_on_top(scene, part):
        return False  # "4,000 had been infected. 45 more fell ill on Friday": on top of them
    if not is_surely_larger(theirs, mine) or not (
        fits(scene, part, whole) or _are_ill(mine, theirs)
    ):
        return False
    if are_of_two_stories(scene, mine, theirs) or are_of_two_kinds(scene, part, whole):
        return False
    one, other = own_time(mine), own_time(theirs)
    if one is None and theirs.when is not None and len(theirs.when.value) == _YEAR:
        return False  # "35 new cases this week. In 2019, there were 900"
    if one is not None and other is not None and not other.touches(one):
        return False
    here, there = scene.sentence(part), scene.sentence(whole)
    named = diseases_of(scene, here.first, here.last), diseases_of(scene, there.first, there.last)
    if all(named) and named[0].isdisjoint(named[1]):
        return False
    said = (
        class_of(scene.between(scene.sites[each].first, scene.sites[each].last))
        for each in (part, whole)
    )
    classes = [each for each in said if each]
    if len(classes) > 1 and classes[0].isdisjoint(classes[1]):
        return False  # "seven new confirmed cases ... 178 suspected cases"
    if not places_of(scene, part) and _is_in_row(scene, whole):
        return False  # "11 new cases ... 900 cases in Oslo, 55 in Bergen and 88 in Moss"
    return may_be_there(places_of(scene, part), places_of(scene, whole))


def _is_in_row(scene: Scene, index: int) -> bool:
    """Whether the sentence of a running count tells those of other places as well."""
    mine = scene.drafts[index].place
    others = (
        scene.drafts[other].place
        for other in scene.by_sentence[scene.drafts[index].sentence]
        if other != index and are_sick(scene.drafts[other])
    )
    return mine is not None and any(o is not None and o.value != mine.value for o in others)


def _comes_on_top(scene: Scene, index: int) -> bool:
    more = scene.word(scene.drafts[index].number.last) in _MORE
    return more or not _MORE.isdisjoint(scene.sites[index].lead)


def _are_ill(mine: Draft, theirs: Draft) -> bool:
    """Whether one counts the sick as people and the other as cases."""
    return are_sick(mine) and are_sick(theirs)


def places_of(scene: Scene, index: int) -> list[PlaceMention]:
    """Return the places that the sentence of a count names."""
    sentence = scene.sentence(index)
    return list(within(scene.mentions.places, sentence.first, sentence.last))


def may_be_there(mine: list[PlaceMention], theirs: list[PlaceMention]) -> bool:
    """Whether one place of a part lies in one of its whole, or one of the two names none."""
    if not mine or not theirs:
        return True
    names = {place.name for place in theirs}
    return any(place.name in names or not names.isdisjoint(place.inside) for place in mine)
